"""What a person's records can be asked about, as a closed list of names from the program's own tables.

A record whose title no table knows is not in the list: the rules already find it by its own words, and a title is text
that somebody else wrote.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from healthdesk.answers.question import terms
from healthdesk.answers.reader import Reader
from healthdesk.domain import knowledge
from healthdesk.domain.records import Kind, Record, Standing
from healthdesk.domain.views import RecordQuery

_EVERY = 20_000
_MOST = {"measure": 20, "medicine": 12, "condition": 10, "procedure": 8, "vaccine": 6}
_SHELVES = (
    (Kind.MEDICATION, "medicines"),
    (Kind.CONDITION, "conditions"),
    (Kind.ALLERGY, "allergies"),
    (Kind.IMMUNIZATION, "vaccines"),
    (Kind.PROCEDURE, "procedures"),
    (Kind.ENCOUNTER, "visits"),
)


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that can be asked about: its group, the concept that a step takes, and its name for the model."""

    group: str
    concept: str
    name: str


def choices(reader: Reader) -> tuple[Choice, ...]:
    """What can be asked about in these records, always in the same order: what is recorded most comes first."""
    counted = Counter({_together(one.concept): one.count for one in reader.measures()})
    found = _named("measure", counted, {key: knowledge.concept_name(key, "en") for key in counted})
    kinds = frozenset(kind for kind, _ in _SHELVES)
    records = [
        one for one in reader.records(RecordQuery(kinds=kinds, limit=_EVERY)) if one.standing is not Standing.VOID
    ]
    shelves = {one.kind for one in records}
    found += [Choice(name, "", name) for kind, name in _SHELVES if kind in shelves]
    if Kind.ENCOUNTER in shelves:
        found += [
            Choice("visit", "encounter:er", "emergency visits"),
            Choice("visit", "encounter:inpatient", "hospital stays"),
        ]
    found += _medicines(records)
    found += _of_terms("condition", Kind.CONDITION, terms.conditions(), records)
    found += _of_terms("procedure", Kind.PROCEDURE, terms.procedures(), records)
    found += _vaccines(records)
    found += [Choice("results", "", "all test results"), Choice("record", "", "whole record")]
    kept = {choice.name.lower(): choice for choice in reversed(found)}
    return tuple(reversed(kept.values()))


def _together(concept: str) -> str:
    """Both numbers of a blood pressure are one thing to ask about."""
    return "blood-pressure" if concept in ("systolic-bp", "diastolic-bp") else concept


def _medicines(records: Iterable[Record]) -> list[Choice]:
    counted = Counter(
        key for one in records if one.kind is Kind.MEDICATION for key in knowledge.ingredients_in(one.title)
    )
    return _named("medicine", counted, {key: knowledge.ingredient(key).name("en") for key in counted}, "ingredient:")


def _of_terms(group: str, kind: Kind, known: Iterable[terms.Term], records: Iterable[Record]) -> list[Choice]:
    titles = Counter(one.title for one in records if one.kind is kind)
    counted = Counter[str]()
    names = {}
    for term in known:
        fitting = sum(count for title, count in titles.items() if terms.fits(term.key, title))
        if fitting:
            counted[term.key] = fitting
            names[term.key] = term.key.replace("-", " ")
    return _named(group, counted, names, f"{group}:")


def _vaccines(records: Iterable[Record]) -> list[Choice]:
    counted = Counter(
        key
        for one in records
        if one.kind is Kind.IMMUNIZATION and (key := knowledge.vaccine_group(one.codes, one.title))
    )
    groups = {one.key: f"{one.name('en')} vaccine" for one in knowledge.vaccine_groups() if one.key in counted}
    return _named("vaccine", counted, groups, "vaccine:")


def _named(group: str, counted: Counter[str], names: dict[str, str], prefix: str = "") -> list[Choice]:
    """The commonest of a group that have a name, then by name."""
    named = sorted((key for key in counted if names.get(key)), key=lambda key: (-counted[key], names[key]))
    return [Choice(group, f"{prefix}{key}", names[key]) for key in named[: _MOST[group]]]
