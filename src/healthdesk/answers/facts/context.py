"""What stating an answer needs at hand, and reading a person's shelves."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from healthdesk.answers.question.lexicon import SHORT, plain_title, stem_set
from healthdesk.answers.question.reading import Reading
from healthdesk.answers.question.terms import fits, term
from healthdesk.answers.question.tokens import fold
from healthdesk.answers.reader import Reader
from healthdesk.answers.state.saying import day_words, on_day, say, window_words
from healthdesk.answers.state.sheet import Sheet
from healthdesk.domain import knowledge
from healthdesk.domain.answers import Step
from healthdesk.domain.dates import PartialDate
from healthdesk.domain.people import Person
from healthdesk.domain.records import Kind, Record, Standing
from healthdesk.domain.views import RecordQuery

EVERY = 20_000
"""More records of one kind than one person has; a query must say how many it wants."""


@dataclass(frozen=True, slots=True)
class Context:
    """One question being answered: whose records, read how, asked how, and the sheet that fills."""

    reader: Reader
    person: Person
    others: tuple[Person, ...]
    reader_of: Callable[[str], Reader] | None
    reading: Reading
    today: date
    sheet: Sheet

    @property
    def language(self) -> str:
        """The answer's language."""
        return self.sheet.language

    def day(self, when: PartialDate | None) -> str:
        """A date in words."""
        return day_words(when, self.language)

    def on(self, when: PartialDate | None) -> str:
        """A date in words with its preposition."""
        return on_day(when, self.language)

    def window(self, step: Step) -> str:
        """The step's days in words."""
        return window_words(step.since, step.until, self.language)

    def phrase(self, key: str, **fields: str | int) -> str:
        """A part of a sentence."""
        return say(self.language, key, {**self.sheet.fields, **fields})

    def shelf(self, *kinds: Kind, since: str = "", until: str = "") -> tuple[Record, ...]:
        """A person's records of some kinds that count, oldest first, those without a date before all."""
        found = self.reader.records(RecordQuery(kinds=frozenset(kinds), since=since, until=until, limit=EVERY))
        return tuple(sorted((one for one in found if counts(one)), key=by_date))


def counts(record: Record) -> bool:
    """Whether an answer may rest on a record: it is not void, and not merely read from a page that nobody has looked at."""
    return record.standing not in (Standing.VOID, Standing.PROPOSED)


def by_date(record: Record) -> tuple[int, int, str]:
    """Order by date, undated first."""
    return (1, record.date.epoch, record.id) if record.date else (0, 0, record.id)


@lru_cache(maxsize=20_000)
def ingredients_of(title: str, concept: str) -> tuple[str, ...]:
    """The ingredient keys of a medicine or of an allergy by its title and concept."""
    if concept.startswith("ingredient:"):
        return tuple(concept.removeprefix("ingredient:").split("+"))
    return knowledge.ingredients_in(title)


def matches(record: Record, concept: str, words: str) -> bool:
    """Whether a record is about what a step names: by concept where it has one, else by the words of its title."""
    kind, _, key = concept.partition(":")
    ingredients = ingredients_of(record.title, record.concept)
    match kind:
        case "":
            asked = stem_set(words)
            found = bool(asked) and asked <= stem_set(f"{record.title} {record.detail}")
        case "ingredient":
            named = bool(words) and re.match(rf"{re.escape(fold(words))}(?![a-z])", fold(record.title)) is not None
            found = key in ingredients or stem_set(key) <= stem_set(record.title) or named
        case "class":
            member = any(key in knowledge.classes_of(one) for one in ingredients)
            found = member or stem_set(words) <= stem_set(record.title)
        case "vaccine":
            found = _is_vaccine(record, key)
        case "allergen":
            found = key in knowledge.allergen_keys((record.title, *(code.display for code in record.codes)))
        case "condition" | "procedure":
            found = fits(key, record.title)
        case _:
            short = key.startswith(SHORT) and stem_set(key.removeprefix(SHORT)) <= stem_set(record.title)
            found = short or plain_title(record.title).lower() == plain_title(key).lower()
    return found


def _is_vaccine(record: Record, key: str) -> bool:
    # A title that names another group than the code does is what a person reads, and the code is the slip.
    titled = knowledge.vaccine_group((), record.title)
    if record.concept:
        return key in (record.concept.removeprefix("vaccine:"), titled) and (not titled or titled == key)
    return knowledge.vaccine_group(record.codes, record.title) == key


_SPECIALTIES = {
    "dentist": "dent", "dentiste": "dent", "gp": "general", "generaliste": "general", "surgeon": "surg", "chirurgien": "chirurg",
    "optician": "opht", "oculist": "opht", "shrink": "psych", "therapist": "therap", "physio": "physi", "kine": "kines",
    "midwife": "midwif", "pediatrician": "pediat", "pediatre": "pediat", "heart": "cardio", "kidney": "nephro", "skin": "dermato", "lung": "pneumo", "gyn": "gynec",
}  # fmt: skip
"""Words for doctors whose beginning does not show in what records call their kind of visit."""
_ALIKE = 6


def alike(word: str, other: str) -> bool:
    """Whether two folded words are of one family: the same, or with a long common beginning ("cardiologist", "cardiologie")."""
    word, other = word.replace("ae", "e").replace("oe", "e"), other.replace("ae", "e").replace("oe", "e")
    if word == other:
        return True
    beginning = _SPECIALTIES.get(word, "")
    if beginning and other.startswith(beginning):
        return True
    least = max(_ALIKE, (2 * min(len(word), len(other))) // 3)
    return len(word) >= least and len(other) >= least and word[:least] == other[:least]


def is_emergency(record: Record) -> bool:
    """Whether a visit was to an emergency room: by class code EMER, else by its type's words."""
    return (
        record.category.upper() in ("EMER", "EMERGENCY")
        or (
            record.category.upper() not in ("AMB", "VR", "HH")
            and _says(record.title, ("emergency", "urgences", "notaufnahme", "urgencias"))
        )
        or _says(record.title, ("emergency room", "emergency department", "urgences", "notaufnahme", "urgencias"))
    )


_STAYS = ("inpatient", "hospital admission", "hospitalisation", "stationär", "ingreso hospitalario", "hospitalización")


def is_inpatient(record: Record) -> bool:
    """Whether a visit was a stay in hospital: by class code (IMP, ACUTE, NONAC), else by its type's words."""
    if record.category.upper() in ("IMP", "ACUTE", "NONAC", "INPATIENT"):
        return True
    return not record.category and _says(record.title, _STAYS)


def _says(title: str, words: tuple[str, ...]) -> bool:
    folded = title.lower()
    return any(word in folded for word in words)


def is_visit_of(record: Record, key: str) -> bool:
    """Whether a visit is of the kind a question names ("er", "inpatient", "wellness" ...)."""
    if key == "er":
        return is_emergency(record)
    if key == "inpatient":
        return is_inpatient(record)
    if key == "telehealth" and record.category.upper() == "VR":
        return True
    return not is_emergency(record) and term(key).pattern.search(record.title.lower()) is not None


def in_window(record: Record, step: Step) -> bool:
    """Whether a record's first day lies in the step's days."""
    if not (step.since or step.until):
        return True
    if record.date is None:
        return False
    day = record.date.day.isoformat()
    return (not step.since or day >= step.since) and (not step.until or day <= step.until)
