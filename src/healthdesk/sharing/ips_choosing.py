"""Which records may go into a summary, in which section, and which of them do unless the person says otherwise.

What goes in by default follows the guide's "Generation and Data Inclusion": what is current, what is needed by somebody who
does not know the person, and of measures the newest. Records that only a page's reading proposes never go in.
Source: https://hl7.org/fhir/uv/ips/Generation-and-Data-Inclusion.html
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from healthdesk.domain.records import Kind, Record, Standing
from healthdesk.domain.summaries import Line
from healthdesk.domain.views import RecordQuery
from healthdesk.sharing.ips_sections import SECTIONS
from healthdesk.vault.store import PersonStore

MOST: Final = 3000
"""Records of a shelf that are looked at, the newest."""
LINES: Final = 200
"""Lines that a section offers at most."""
RECENT: Final = timedelta(days=730)
"""How old a result may be and still go in by itself."""
AT_LEAST: Final = 10
"""Measures that go in however old they are, the newest ones."""
_STANDS: Final = frozenset({Standing.ACTIVE, Standing.DONE, Standing.UNCERTAIN, Standing.PAST, Standing.PLANNED})
_OBSERVED: Final = frozenset({Kind.RESULT, Kind.VITAL, Kind.OBSERVATION})
_SOCIAL: Final = frozenset({"72166-2", "11367-0", "74013-4", "75626-2", "74008-4"})
"""LOINC: tobacco use, alcohol use and the scores for them."""
_PREGNANCY: Final = frozenset({
    "82810-3", "11778-8", "11779-6", "11780-4", "11636-8", "11637-6", "11638-4", "11639-2", "11640-0", "11612-9", "11613-7",
    "11614-5", "33065-4",
})  # fmt: skip
"""LOINC: pregnancy status, expected delivery date, and outcomes (value sets of the guide's pregnancy profiles)."""
_BODY: Final = frozenset({
    "blood-pressure", "systolic-bp", "diastolic-bp", "heart-rate", "respiratory-rate", "temperature", "oxygen-saturation",
    "weight", "height", "bmi", "head-circumference",
})  # fmt: skip
_BY_TYPE: Final = {
    "DeviceUseStatement": "devices", "CarePlan": "plans", "ImmunizationRecommendation": "plans",
    "ClinicalImpression": "functioning", "Consent": "directives", "Flag": "flags",
}  # fmt: skip
_BY_KIND: Final = {
    Kind.ALLERGY: "allergies", Kind.MEDICATION: "medicines", Kind.IMMUNIZATION: "vaccines", Kind.PROCEDURE: "procedures",
}  # fmt: skip


def lines(store: PersonStore, today: date) -> tuple[Line, ...]:
    """What may go in, section by section in the summary's order, in each newest first."""
    found = [*_statements(store), *_observed(store, today)]
    place = {section.key: number for number, section in enumerate(SECTIONS)}
    kept = sorted(found, key=lambda line: (place[line.section], not line.chosen))
    counts: dict[str, int] = {}
    return tuple(line for line in kept if _count(counts, line.section) <= LINES)


def _count(counts: dict[str, int], key: str) -> int:
    counts[key] = counts.get(key, 0) + 1
    return counts[key]


def _statements(store: PersonStore) -> Iterator[Line]:
    kinds = frozenset({*_BY_KIND, Kind.CONDITION, Kind.CARE_PLAN, Kind.OTHER, Kind.OBSERVATION})
    for kind in sorted(kinds):
        shown = store.records(RecordQuery(kinds=frozenset({kind}), limit=MOST))
        current = {_same(one) for one in shown if one.standing is Standing.ACTIVE}
        packages: set[str] = set()
        for record in shown:
            if record.standing not in _STANDS or not record.id.isdigit():
                continue
            section = _section(record)
            if section == "medicines" and record.resource_type in ("MedicationDispense", "MedicationAdministration"):
                # A package that was handed over says nothing on what is taken: the newest of each is only offered.
                if _same(record) in current | packages:
                    continue
                packages.add(_same(record))
            if section:
                yield Line(section, record, _by_itself(section, record))


def _section(record: Record) -> str:
    if record.resource_type in _BY_TYPE:
        return _BY_TYPE[record.resource_type]
    if record.kind is Kind.CONDITION and record.resource_type == "Condition":
        return "past-problems" if record.standing in (Standing.PAST, Standing.DONE) else "problems"
    section = _BY_KIND.get(record.kind, "")
    fits = next((each.types for each in SECTIONS if each.key == section), frozenset[str]())
    return section if record.resource_type in fits else ""


def _by_itself(section: str, record: Record) -> bool:
    """Whether a record goes in unless it is taken out: what is over stays out where only what is current is asked for."""
    if section == "medicines":
        stated = record.resource_type in ("MedicationStatement", "MedicationRequest")
        return stated and record.standing in (Standing.ACTIVE, Standing.UNCERTAIN, Standing.PLANNED)
    if section in ("plans", "flags", "devices"):
        return record.standing in (Standing.ACTIVE, Standing.DONE, Standing.UNCERTAIN)
    return True


def _observed(store: PersonStore, today: date) -> Iterator[Line]:
    """The newest of each measure and of each thing observed."""
    newest: dict[str, Record] = {}
    for kind in sorted(_OBSERVED):
        for record in store.records(RecordQuery(kinds=frozenset({kind}), limit=MOST)):
            if record.resource_type == "Observation" and record.standing in (Standing.DONE, Standing.UNCERTAIN):
                newest.setdefault(f"{kind}|{_same(record)}", record)
    seen: dict[str, int] = {}
    single = [one for record in newest.values() if (one := _single(store, record)) is not None]
    for record in sorted(single, key=_when, reverse=True):
        section = _observed_in(record)
        number = _count(seen, section)
        recent = record.date is not None and record.date.last_day >= today - RECENT
        worth = section in ("pregnancy", "social") or recent or number <= AT_LEAST
        yield Line(section, record, worth and (section != "vitals" or record.concept in _BODY))


def _single(store: PersonStore, record: Record) -> Record | None:
    """A statement as it is; of a device's series the newest reading, where it measures the body."""
    if record.id.isdigit():
        return record
    newest = store.newest(record.concept) if record.concept in _BODY else None
    return store.record(newest.record_id) if newest else None


def _observed_in(record: Record) -> str:
    codes = {code.code for code in record.codes if code.system == "http://loinc.org"}
    if codes & _PREGNANCY:
        return "pregnancy"
    if codes & _SOCIAL or record.category == "social-history":
        return "social"
    return "vitals" if record.kind is Kind.VITAL else "results"


def _same(record: Record) -> str:
    """What makes two records be about the same thing: the concept, else the first code, else the title."""
    code = next((f"{each.system}|{each.code}" for each in record.codes), "")
    return record.concept or code or record.title.casefold()


def _when(record: Record) -> tuple[bool, int]:
    return (record.date is not None, record.date.epoch if record.date else 0)


def chosen_ids(offered: Iterable[Line]) -> frozenset[str]:
    """The records that go in unless the person says otherwise."""
    return frozenset(line.record.id for line in offered if line.chosen)
