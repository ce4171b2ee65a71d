"""What of an answer the model may say again: a shape, and marks that stand for facts.

The model never sees a value, a date or a name, only marks made of letters ("[value]", "[title b]"). They are the same
for every answer of a shape, which is why its grammars are few and can all be tried beforehand.
"""

import re
import unicodedata
from dataclasses import dataclass

from healthdesk.answers.question.tokens import fold
from healthdesk.domain.answers import Answer, AnswerKind, Fact
from healthdesk.domain.languages import LANGUAGES

LETTERS = "abcdef"
# The most titles that an answer lists.
ROWS = 12
# A fact that is longer is a passage and not a name, and belongs where it is quoted.
_LONGEST = 120
# These decide about words and stand in no sentence.
_UNSPOKEN = frozenset({"direction", "presence"})
# Facts that may come several times in an answer, each beside its own record.
_REPEATED = frozenset({"title", "value", "date", "measure", "range", "dose", "reaction"})
# What holds whatever time was asked about; every other shape has to say that a time was.
_TIMELESS = frozenset(
    {"latest", "single", "panel", "panel.many", "series", "dose", "reaction", "dated", "present", "list", "list.many"}
)
_SPOKEN = frozenset({AnswerKind.FACTS, AnswerKind.NOT_FOUND})
# "12 March 2024", "March 12, 2024", "1er mars 2024", "12. März 2024", "12 de marzo de 2024", "2024-03-12", "12/03/2024"
_DAY = re.compile(
    r"\d{1,2}(?:er|\.)? (?:de )?\w+\.? (?:de )?\d{4}|\w+\.? \d{1,2}, \d{4}|\d{4}-\d\d-\d\d|\d\d?/\d\d?/\d{4}"
)
# "March 2024", "mars 2024", "marzo de 2024", "2024", "2024-03"
_MONTH = re.compile(r"(?:[^\W\d]+\.? (?:de )?)?\d{4}|\d{4}-\d\d")
# What stands before a name, before a whole day, and before a month or a year.
_BEFORE = {"en": ("of", "on", "in"), "fr": ("de", "du", "de"), "de": ("von", "vom", "von"), "es": ("de", "del", "de")}


_MEASURED = frozenset({
    "latest", "previous", "first", "value-on", "convert", "range-status", "check", "derived", "trend", "history",
    "change-last-two", "change-window",
})  # fmt: skip
# The first shape that a verb allows and whose marks an answer has is told; with it go the claims that its sentences
# may make. A verb that is not here is not told again: what its facts mean together was not thought through.
_SHAPES: tuple[tuple[str, frozenset[str], frozenset[str], frozenset[str]], ...] = tuple(
    (shape, frozenset(needed.split(", ")), frozenset(claims.split()), verbs)
    for shape, needed, claims, verbs in (
        ("trend", "first value, last value, measure", "first latest", frozenset({"trend"})),
        ("change", "first value, last value, measure", "", frozenset({"change-last-two", "change-window"})),
        ("mean", "mean, measure", "mean", frozenset({"mean"})),
        ("highest", "maximum, measure", "highest", frozenset({"extreme"})),
        ("lowest", "minimum, measure", "lowest", frozenset({"extreme"})),
        ("panel", "measure a, value a, measure b, value b", "", frozenset({"panel", "last-tests", *_MEASURED})),
        ("single", "measure, value", "", _MEASURED),
        ("series", "measure, value a, value b", "", frozenset({"history", "value-on"})),
        ("dose", "title, dose", "", frozenset({"dose"})),
        ("reaction", "title, reaction", "", frozenset({"reactions"})),
        ("reaction", "title a, reaction a, title b, reaction b", "", frozenset({"reactions"})),
        ("dated", "title, date", "", frozenset({"when", "first"})),
        ("dated", "title, date, place", "", frozenset({"where"})),
        ("dated", "title, date, who", "", frozenset({"who"})),
        ("list", "title", "", frozenset({"list", "list-past"})),
        ("list", "title a, title b", "", frozenset({"list", "list-past"})),
        ("count", "count, subject", "", frozenset({"count"})),
    )
)
# What a list is of, by the type of the resources it cites. Source: https://hl7.org/fhir/R4/resourcelist.html
_KINDS = {
    "MedicationRequest": "medicines",
    "MedicationStatement": "medicines",
    "Condition": "conditions",
    "AllergyIntolerance": "allergies",
    "Immunization": "vaccines",
    "Procedure": "procedures",
    "Encounter": "visits",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark: what it stands for, and the record it belongs to. `name` is without brackets: "value a"."""

    name: str
    role: str
    text: str
    citations: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Telling:
    """An answer's facts, ready to be said again.

    `shape` is a shape of the frames; `claims` are the meanings beyond the marks that a sentence may state, such as
    "latest", "up" or "absent" (see the vocabularies).
    """

    shape: str
    language: str
    marks: tuple[Mark, ...]
    claims: frozenset[str] = frozenset()

    def mark(self, name: str) -> Mark | None:
        """The mark of that name, or None."""
        return next((mark for mark in self.marks if mark.name == name), None)

    def has(self, name: str) -> bool:
        """Whether there is a mark of that name."""
        return self.mark(name) is not None


def telling(answer: Answer, person: str = "") -> Telling | None:
    """What the model may say of an answer; None when it should be silent. `person` is the name of whose records it is.

    It is silent in an emergency or a crisis, where the answer sends to a person, asks back or explains in general,
    and wherever the facts have no shape that was tried.
    """
    if answer.kind not in _SPOKEN or answer.language not in LANGUAGES:
        return None
    facts = answer.facts
    if person and not any(fact.name == "person" for fact in facts):
        facts = (*facts, Fact("person", "person", person))
    marks = _marks(_tidied(facts, answer.language))
    found = _shape(answer, {mark.name for mark in marks}) if marks else None
    if found is None:
        return None
    shape, claims = found
    if shape not in _TIMELESS and any(step.since or step.until for step in answer.plan.steps):
        claims.add("windowed")
    return Telling(shape, answer.language, marks, frozenset(claims | _kind(answer)))


def preposition(mark: Mark, language: str) -> str | None:
    """The word before a date or a name as it is shown: "on", "in", "du", "d'", "vom", "del"; None for an unknown form."""
    text = mark.text
    whose, day, month = _BEFORE[language]
    if mark.role == "person":
        return "d'" if language == "fr" and fold(text)[0] in "aeiouy" else whose
    if _DAY.fullmatch(text):
        return day
    if _MONTH.fullmatch(text):
        return "d'" if language == "fr" and fold(text)[0] in "ao" else month
    return None


def _marks(facts: tuple[Fact, ...]) -> tuple[Mark, ...]:
    """Facts that have words, named by role, and by a letter for their record where a role comes several times."""
    spoken = [fact for fact in facts if fact.text.strip() and fact.name not in _UNSPOKEN]
    if any(len(fact.text) > _LONGEST or _hides(fact.text) for fact in spoken):
        return ()
    repeated = {
        name for name in _REPEATED if len({(fact.text, fact.citations) for fact in spoken if fact.name == name}) > 1
    }
    groups: list[tuple[int, ...]] = []
    for fact in spoken:
        if fact.name in repeated and fact.citations not in groups:
            groups.append(fact.citations)
    marks: dict[str, Mark] = {}
    for fact in spoken:
        role = fact.name.replace("_", " ").replace("-", " ")
        name = role
        if fact.name in repeated:
            place = groups.index(fact.citations)
            if place >= len(LETTERS):
                continue
            name = f"{role} {LETTERS[place]}"
        if name in marks and marks[name].text != fact.text:
            return ()
        marks.setdefault(name, Mark(name, role, fact.text.strip(), fact.citations))
    return tuple(marks.values())


def _direction(facts: tuple[Fact, ...]) -> set[str]:
    """Which way it went: "up", "down", "same"; "same" only where both values read the same, whatever a tolerance says."""
    told = {fact.name: fact.text for fact in facts}
    direction = told.get("direction", "")
    if direction == "same" and told.get("first_value") != told.get("last_value"):
        return set()
    return {direction} & {"up", "down", "same"}


def _hides(text: str) -> bool:
    """Whether a text has signs that cannot be seen: controls, line ends, marks that turn the writing round."""
    return any(unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"} for sign in text)


def _shape(answer: Answer, names: set[str]) -> tuple[str, set[str]] | None:
    steps = answer.plan.steps
    said = {fact.text for fact in answer.facts if fact.name == "presence"}
    verbs = {step.verb for step in steps}
    if said or answer.kind is not AnswerKind.FACTS:
        shape = "absent" if said == {"no"} and "subject" in names else "present"
        known = shape == "absent" or (said == {"yes"} and verbs == {"check"} and names & {"title", "title a"})
        return (shape, {shape}) if known and len(steps) == 1 else None
    if any(("fn", "median") in step.options for step in steps):
        return None
    for shape, wanted, claims, allowed in _SHAPES:
        if verbs and verbs <= allowed and wanted <= names:
            if len(steps) > 1 and shape != "panel":
                return None
            return _narrowed(answer, shape, names, set(claims))
    return None


def _narrowed(answer: Answer, shape: str, names: set[str], claims: set[str]) -> tuple[str, set[str]] | None:
    """The shape with what the answer allows beyond it: that a value is the latest, a direction, that there are many."""
    (*_, step) = answer.plan.steps
    if shape == "single" and step.verb == "latest" and not step.until:
        # Another record of the same day may say otherwise: then the answer cites more than its facts do.
        cited = {index for sentence in answer.sentences for index in sentence.citations}
        told = {index for fact in answer.facts for index in fact.citations}
        return ("latest", {"latest"}) if cited <= told else None
    if shape == "count" and any(fact.name == "count" and fact.text == "1" for fact in answer.facts):
        return "count.one", claims
    if shape in {"trend", "change"}:
        return shape, {*claims, *_direction(answer.facts)}
    several = sum(1 for name in names if name.startswith(("title ", "value ")))
    return (f"{shape}.many" if several > 3 and shape in {"list", "series", "panel"} else shape), claims


def _kind(answer: Answer) -> set[str]:
    """What the titles of an answer are, when they are all of one sort."""
    cited = {index for fact in answer.facts if fact.name == "title" for index in fact.citations}
    kinds = {_KINDS.get(answer.citations[index].resource_type, "") for index in cited if index < len(answer.citations)}
    return kinds if len(kinds) == 1 and "" not in kinds else set()


def _agrees(count: str, listed: int, facts: tuple[Fact, ...]) -> bool:
    """Whether a count fits its sentence: the titles listed, or more where a list was cut; and "1 results" never is."""
    if not count.isdecimal() or (count == "1" and not any(fact.name == "subject" for fact in facts)):
        return False
    return not listed or int(count) == listed or (int(count) > listed >= ROWS)


def _tidied(facts: tuple[Fact, ...], language: str) -> tuple[Fact, ...]:
    """Facts as sentences can use them: dates of a known form, changes without their sign, counts that agree."""
    direction = _direction(facts)
    listed = len({fact.text for fact in facts if fact.name == "title"})
    tidy = []
    for place, fact in enumerate(facts):
        text, citations = fact.text.strip(), fact.citations
        if fact.name == "change":
            sign = "up" if text.startswith("+") else "down" if text.startswith(("-", "\N{MINUS SIGN}")) else ""
            # Two changes in one ("-5/+3"), or a sign that says otherwise, is no plain rise or drop.
            if "/" in text or (sign and direction != {sign}):
                continue
            text = text.lstrip("+-\N{MINUS SIGN}")
        if fact.name.endswith("date") and preposition(Mark("", "date", text, ()), language) is None:
            continue
        if fact.name == "count" and not _agrees(text, listed, facts):
            continue
        if fact.name == "measure" and not citations:
            # A measure is named before its values: it belongs to the next one.
            following = (other for other in facts[place + 1 :] if other.name == "measure" or other.citations)
            citations = next((() if other.name == "measure" else other.citations for other in following), ())
        tidy.append(Fact(fact.tag, fact.name, text, citations))
    return tuple(tidy)
