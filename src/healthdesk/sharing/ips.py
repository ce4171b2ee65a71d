"""The International Patient Summary: one FHIR document of what somebody who does not know a person needs first.

The source's own resources go in, as far as the guide's profiles allow (`ips_shaping`); one that is not sound FHIR is told
anew from what the vault shows of it (`ips_retelling`). Ids are made of the content, so that the same records give the same
document. Source: https://hl7.org/fhir/uv/ips/ (2.0) and https://hl7.org/fhir/R4/documents.html
"""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

import msgspec

from healthdesk import __version__
from healthdesk.domain.dates import say_date
from healthdesk.domain.people import Person
from healthdesk.domain.records import Kind, Record
from healthdesk.domain.summaries import Line, Wish
from healthdesk.domain.views import RecordQuery
from healthdesk.sharing.ips_entries import Entry, Shelf, entries_of
from healthdesk.sharing.ips_json import Resource, absent, read
from healthdesk.sharing.ips_narrative import paragraph, table
from healthdesk.sharing.ips_sections import ABSENT_UNKNOWN, DOCUMENT, EMPTY_REASON, GUIDE, LOINC, SECTIONS, Section
from healthdesk.sharing.ips_words import say
from healthdesk.vault.store import PersonStore

_SPACE: Final = uuid.UUID("6f0d3c1e-7a52-5a37-9c5b-0d6f2f4b8a11")
"""The namespace of the summaries' ids; any constant would do, and this one never changes."""
_PATIENT: Final = (
    "name", "telecom", "address", "gender", "birthDate", "deceasedBoolean", "deceasedDateTime", "communication", "active",
)  # fmt: skip
"""What of a source's Patient goes in; family ties, photographs and everything else stays."""


@dataclass(frozen=True, slots=True)
class Summary:
    """A summary ready to be checked and written: the bundle, how many records of each kind are in it, and what could not be.

    `retold` counts the records that were told anew, `left_out` has the ids of those that fit into no form at all.
    """

    bundle: Resource
    counts: dict[str, int]
    retold: int = 0
    left_out: tuple[str, ...] = ()

    @property
    def content(self) -> bytes:
        """The file's bytes: JSON that people can read too."""
        return msgspec.json.format(msgspec.json.encode(self.bundle), indent=2) + b"\n"


def build(store: PersonStore, person: Person, offered: Iterable[Line], wish: Wish, at: float) -> Summary:
    """A summary of what is wished for among what is offered; `at` is the moment in UTC seconds since 1970."""
    lines = tuple(offered)
    taken = [line for line in lines if line.record.id in wish.chosen]
    patient_url = _url("Patient", person.id)
    shelf = Shelf(store, patient_url, _url)
    found = entries_of(shelf, [line.record for line in taken])
    patient = _patient(store, person, wish)
    moment = datetime.fromtimestamp(int(at), tz=UTC)
    content = "".join(sorted(entry.url for entry in found.values()))
    own = str(uuid.uuid5(_SPACE, f"{person.id} {int(at)} {wish.language} {content}"))
    composed = _composition(own, person, patient_url, moment, wish.language)
    composed["section"] = _sections(lines, wish, found)
    entries = [
        {"fullUrl": _url("Composition", own), "resource": composed},
        {"fullUrl": patient_url, "resource": patient},
        *({"fullUrl": entry.url, "resource": entry.resource} for entry in shelf.all_of(found)),
    ]
    bundle = {
        "resourceType": "Bundle", "id": own, "meta": {"profile": [f"{GUIDE}Bundle-uv-ips"]}, "language": wish.language,
        "identifier": {"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{own}"},
        "type": "document", "timestamp": moment.isoformat(), "entry": entries,
    }  # fmt: skip
    counts: dict[str, int] = {}
    for line in taken:
        if line.record.id in found:
            counts[line.record.kind.value] = counts.get(line.record.kind.value, 0) + 1
    left = tuple(line.record.id for line in taken if line.record.id not in found)
    return Summary(bundle, counts, sum(entry.retold for entry in found.values()), left)


def _url(kind: str, name: str) -> str:
    """A URL for an entry, the same whenever it is made of the same."""
    return f"urn:uuid:{uuid.uuid5(_SPACE, f'{kind}/{name}')}"


def _composition(own: str, person: Person, patient_url: str, moment: datetime, language: str) -> Resource:
    day = say_date(moment.date(), language)
    return {
        "resourceType": "Composition", "id": own, "meta": {"profile": [f"{GUIDE}Composition-uv-ips"]}, "language": language,
        "text": paragraph(say("made", language, day=day), language),
        "contained": [{
            "resourceType": "Device", "id": "healthdesk", "deviceName": [{"name": "HealthDesk", "type": "model-name"}],
            "version": [{"value": __version__}],
        }],
        "status": "final", "type": {"coding": [{"system": LOINC, "code": DOCUMENT}], "text": "Patient summary Document"},
        "subject": {"reference": patient_url}, "date": moment.isoformat(),
        "author": [{"reference": "#healthdesk", "display": "HealthDesk"}],
        "title": say("title", language, name=person.name),
    }  # fmt: skip


def _sections(lines: tuple[Line, ...], wish: Wish, found: dict[str, Entry]) -> list[Resource]:
    made = []
    for section in SECTIONS:
        here = [line for line in lines if line.section == section.key]
        shown = [line.record for line in here if line.record.id in wish.chosen and line.record.id in found]
        if shown or section.required:
            made.append(_section(section, shown, found, wish.language, withheld=any(line.chosen for line in here)))
    return made


def _section(
    section: Section, shown: list[Record], found: dict[str, Entry], language: str, *, withheld: bool
) -> Resource:
    title = say(section.key, language)
    made: Resource = {"title": title, "code": {"coding": [{"system": LOINC, "code": section.code}], "text": title}}
    if shown:
        made["text"] = table(shown, language)
        made["entry"] = [{"reference": found[record.id].url} for record in shown]
        return made
    reason = "withheld" if withheld else "unavailable"
    said = say(reason, language)
    coding = [{"system": EMPTY_REASON, "code": reason}]
    if not withheld:
        coding.append({"system": ABSENT_UNKNOWN, "code": section.unknown})
    return {**made, "text": paragraph(said, language), "emptyReason": {"coding": coding, "text": said}}


def _patient(store: PersonStore, person: Person, wish: Wish) -> Resource:
    """Whom the summary is about: as the sources describe them, under the name and birth date that the vault goes by."""
    told = [
        read(store.resource(each.id)) for each in store.records(RecordQuery(kinds=frozenset({Kind.PATIENT}), each=True))
    ]
    base = next((one for one in told if one.get("birthDate") == person.birth_date), told[0] if told else {})
    kept = {key: value for key in _PATIENT if (value := base.get(key)) not in (None, [], {})}
    if not wish.contact:
        kept = {key: value for key, value in kept.items() if key not in ("telecom", "address")}
    names = [one for one in kept.get("name", ()) if isinstance(one, dict)] if isinstance(kept.get("name"), list) else []
    # The name that the person goes by here stands first, as it was typed; the sources' own follow.
    kept["name"] = [{"text": person.name}, *(one for one in names if one.get("text") != person.name)]
    if person.birth_date:
        kept["birthDate"] = person.birth_date
    elif "birthDate" not in kept:
        kept["_birthDate"] = absent()
    if person.sex:
        kept["gender"] = person.sex
    if wish.identifiers and (numbers := _identifiers(told)):
        kept["identifier"] = numbers
    return {"resourceType": "Patient", "id": person.id, "meta": {"profile": [f"{GUIDE}Patient-uv-ips"]}, **kept}


def _identifiers(told: list[Resource]) -> list[Any]:
    """The numbers that the sources know the person by, each once, without who assigned them."""
    found: dict[tuple[str, str], Resource] = {}
    for one in told:
        listed = one.get("identifier")
        for each in listed if isinstance(listed, list) else []:
            if isinstance(each, dict) and each.get("value"):
                bare = {key: each[key] for key in ("use", "type", "system", "value", "period") if key in each}
                found.setdefault((str(each.get("system")), str(each["value"])), bare)
    return list(found.values())
