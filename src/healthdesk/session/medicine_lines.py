"""What sources say of medicines, put together: one line an ingredient and what it is for, with every source's own words.

Pure: statements in, lines out. Nothing is resolved: where sources differ, all of them stay.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

import msgspec

from healthdesk.domain import knowledge
from healthdesk.domain.dates import PartialDate, parse_date
from healthdesk.domain.medicines import Course, Medicine, Period, Said
from healthdesk.domain.records import Record, Standing
from healthdesk.domain.shelves import Statement

Json = dict[str, Any]

_FORMS = frozenset({
    "mg", "ml", "mcg", "g", "ug", "iu", "ui", "unt", "unit", "units", "hr", "h", "actuat", "tablet", "tablets", "tab", "capsule", "capsules", "cap", "oral", "injection", "injectable", "injectables", "solution", "suspension", "cream", "ointment", "patch", "spray", "inhaler", "product", "extended", "release", "film", "coated", "comprime", "comprimes", "gelule", "gelules", "sachet", "poudre", "buvable", "pour", "tablette", "tabletten", "filmtabletten", "kapsel", "kapseln", "tropfen", "comprimido", "comprimidos", "capsula", "capsulas", "jarabe", "pack", "prefilled", "syringe", "dose", "per", "in", "of", "and",
})  # fmt: skip
"""Words of form and strength in product names, which do not tell one medicine from another."""

_ORDER = {
    Standing.ACTIVE: 0, Standing.UNCERTAIN: 1, Standing.PLANNED: 2, Standing.PROPOSED: 3, Standing.PAST: 4,
    Standing.DONE: 5, Standing.VOID: 6,
}  # fmt: skip
_COURSES = {
    Standing.ACTIVE: Course.CURRENT, Standing.UNCERTAIN: Course.UNSURE, Standing.PLANNED: Course.PLANNED,
    Standing.PROPOSED: Course.PROPOSED, Standing.PAST: Course.PAST, Standing.DONE: Course.GIVEN,
    Standing.VOID: Course.VOID,
}  # fmt: skip
_NEEDED = re.compile(
    r"\b(?:as needed|if needed|when needed|as required|if required|prn|p\.r\.n|si besoin|en cas de|au besoin|bei bedarf"
    r"|si precisa|si lo precisa|segun necesidad|en caso de)\b"
)
"""How prescriptions say "as needed" in four languages, beside FHIR's own asNeeded[x] (HL7 GTS abbreviation PRN)."""


def ingredients_of(record: Record) -> tuple[str, ...]:
    """The keys of the ingredients that a medicine's record names; none where the tables know none."""
    kind, _, keys = record.concept.partition(":")
    if kind == "ingredient" and keys:
        return tuple(sorted(keys.split("+")))
    return tuple(sorted(knowledge.ingredients_in(" / ".join((record.title, *(code.display for code in record.codes))))))


def name_of(title: str) -> str:
    """A product's name without strength and form, as it is compared where the tables do not know what is in it."""
    words = [word for word in knowledge.folded(title).split() if not any(mark.isdigit() for mark in word)]
    return " ".join(word for word in words if word not in _FORMS) or knowledge.folded(title)


def said_of(statement: Statement) -> Said:
    """One source's statement in its own words."""
    record, resource = statement.record, _object(statement.resource)
    reason = _texts(resource.get("reasonCode")) or _displays(resource.get("reasonReference"))
    instructions = _list(resource.get("dosageInstruction")) or _list(resource.get("dosage"))
    why = _texts(resource.get("statusReason"))
    dose = _without(_without(record.detail, why), reason)
    said = knowledge.unaccented(f"{dose} {' '.join(_word(each.get('text')) for each in instructions)}")
    needed = any(
        each.get("asNeededBoolean") is True or "asNeededCodeableConcept" in each for each in instructions
    ) or bool(_NEEDED.search(said))
    end = record.end
    if end is None and record.standing in (Standing.PAST, Standing.DONE):
        end = _end(resource)
    return Said(record, statement.shown, dose, reason, record.author, needed, record.date, end, why)


def _end(resource: Json) -> PartialDate | None:
    """The end that a source gives where the promoted columns have none: of the dispense or of the validity."""
    supply = _object_of(_object_of(resource.get("dispenseRequest")).get("validityPeriod")).get("end")
    given = _object_of(resource.get("effectivePeriod")).get("end")
    return parse_date(_word(given) or _word(supply))


def _without(detail: str, part: str) -> str:
    return detail.removesuffix(part).rstrip(" ·") if part else detail


def medicines(statements: Iterable[Statement]) -> tuple[Medicine, ...]:
    """The lines: current ones first, each headline by name."""
    substances: dict[str, list[Said]] = {}
    for statement in statements:
        said = said_of(statement)
        found = ingredients_of(said.record)
        key = f"ingredient:{'+'.join(found)}" if found else f"name:{name_of(said.record.title)}"
        substances.setdefault(key, []).append(said)
    lines = [line for key, all_said in substances.items() for line in _lines(key, all_said)]
    order = list(Course)
    return tuple(sorted(lines, key=lambda line: (order.index(line.course), line.title.casefold(), line.key)))


def _lines(key: str, all_said: list[Said]) -> Iterable[Medicine]:
    """A line for each use: what is recorded for pain and for the heart is two, what names no use goes with the first."""
    uses: list[tuple[set[str], list[Said]]] = []
    for said in sorted(all_said, key=_firmness):
        names = _use(said.reason)
        home = next((held for known, held in uses if not names or not known or names & known), None)
        if home is None:
            uses.append((names, [said]))
            continue
        home.append(said)
        next(known for known, held in uses if held is home).update(names)
    for number, (names, held) in enumerate(uses):
        yield _line(f"{key}/{min(names)}" if number else key, held)


def _firmness(said: Said) -> tuple[int, bool, float]:
    newest = said.since.epoch if said.since else 0
    return (_ORDER[said.record.standing], not said.reason, -newest)


def _use(reason: str) -> set[str]:
    if not reason:
        return set()
    return {*knowledge.condition_keys((), (reason,)), knowledge.folded(reason)}


def _line(key: str, held: list[Said]) -> Medicine:
    best = min((each.record.standing for each in held), key=_ORDER.__getitem__)
    firm = [each for each in held if each.record.standing is best]
    now = list({each.shown: each for each in sorted(firm, key=lambda each: each.record.id == each.shown)}.values())
    now.sort(key=_newest, reverse=True)
    if best is not Standing.ACTIVE:
        now = now[:1]
    course = _COURSES[best]
    if course is Course.CURRENT and all(each.needed for each in now):
        course = Course.NEEDED
    said = tuple(sorted(held, key=_newest, reverse=True))
    found = () if key.startswith("name:") else tuple(key.partition(":")[2].partition("/")[0].split("+"))
    return Medicine(key, now[0].record.title, course, found, said, tuple(now))


def _newest(said: Said) -> float:
    return said.since.epoch if said.since else float("-inf")


def differing(line: Medicine) -> tuple[Said, ...]:
    """What is recorded now of one medicine with different doses or strengths, one of each; empty where all say the same."""
    seen: dict[tuple[object, ...], Said] = {}
    for each in line.now:
        names = (each.record.title, *(code.display for code in each.record.codes))
        often, amount = knowledge.times_a_day(each.dose), knowledge.amount_taken(each.dose)
        words = knowledge.folded(each.dose) if often is None and not amount else ""
        seen.setdefault((knowledge.strengths(names), often, amount, words), each)
    return tuple(seen.values()) if len(seen) > 1 else ()


def periods(line: Medicine) -> tuple[Period, ...]:
    """The doses of one medicine over time, oldest first; what follows with the same words is one stretch."""
    found: list[Period] = []
    told: dict[str, Said] = {}
    for each in reversed(line.said):
        if each.record.standing in _UNTOLD or each.record.resource_type in _HANDED:
            continue
        if each.shown not in told or each.record.id == each.shown:
            told[each.shown] = each
    ordered = sorted(told.values(), key=_newest)
    for each in ordered:
        label = " · ".join(filter(None, (each.record.title, each.dose)))
        active = each.record.standing is Standing.ACTIVE
        period = Period(label, each.since, each.until, active, each.record.standing, each.record.id, each.by, each.why)
        if found and found[-1].label == label and not found[-1].open:
            found[-1] = replace(period, since=found[-1].since or period.since)
        else:
            found.append(period)
    return tuple(found)


_HANDED = frozenset({"MedicationDispense", "MedicationAdministration"})
"""What says that a package was handed over, or one dose given; not how it is taken."""
_UNTOLD = frozenset({Standing.VOID, Standing.PROPOSED, Standing.PLANNED})


def by_ingredient(lines: Sequence[Medicine]) -> tuple[tuple[str, tuple[Medicine, ...]], ...]:
    """The lines under each ingredient; one with two ingredients stands under both. What the tables do not know is under ""."""
    found: dict[str, list[Medicine]] = {}
    for line in lines:
        for each in line.ingredients or ("",):
            found.setdefault(each, []).append(line)
    return tuple((key, tuple(held)) for key, held in found.items())


def _object(content: bytes) -> Json:
    try:
        return _object_of(msgspec.json.decode(content))
    except msgspec.DecodeError:
        return {}


def _object_of(value: object) -> Json:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Json]:
    held = value if isinstance(value, list) else [value]
    return [each for each in held if isinstance(each, dict)]


def _word(value: object) -> str:
    return value if isinstance(value, str) else ""


def _texts(value: object) -> str:
    """What a CodeableConcept (or several) says in words, as a source shows it."""
    found = []
    for each in _list(value):
        shown = _word(each.get("text")) or next(
            (_word(code.get("display")) for code in _list(each.get("coding")) if code.get("display")), ""
        )
        found.append(shown)
    return ", ".join(dict.fromkeys(filter(None, found)))


def _displays(value: object) -> str:
    return ", ".join(dict.fromkeys(filter(None, (_word(each.get("display")) for each in _list(value)))))


def shared(line: Medicine, lines: Sequence[Medicine]) -> tuple[Medicine, ...]:
    """The other lines that are recorded now and have an ingredient in common with one that is."""
    now = (Course.CURRENT, Course.NEEDED)
    if line.course not in now:
        return ()
    own = set(line.ingredients)
    return tuple(each for each in lines if each.key != line.key and each.course in now and own & set(each.ingredients))


def named_allergies(line: Medicine, allergies: Iterable[Record]) -> tuple[Record, ...]:
    """The recorded allergies that name an ingredient of a medicine, or a class that the tables put it in.

    The same relation by which answers name an allergy beside a medicine; what merely shares a class with what an
    allergy names is not said.
    """
    own = {name for key in line.ingredients for name in knowledge.classes_of(key)}
    found = []
    for allergy in allergies:
        names = " / ".join((allergy.title, *(code.display for code in allergy.codes)))
        named = {mention.key for mention in knowledge.classes_in(names)}
        if own & named or set(knowledge.ingredients_in(names)) & set(line.ingredients):
            found.append(allergy)
    return tuple(found)
