"""What of an answer the model may say again: a shape, and marks that stand for facts.

The model never sees a value, a date or a name, only marks made of letters ("[value]", "[title b]"). They are the same
for every answer of a shape, which is why its grammars are few and can all be tried beforehand.
"""

import re
import unicodedata
from dataclasses import dataclass

from healthdesk.answers.tokens import fold
from healthdesk.domain.answers import Answer, AnswerKind, Fact

LETTERS = "abcdef"
# A fact that is longer is a passage and not a name, and belongs where it is quoted.
_LONGEST = 120
# These decide about words and stand in no sentence.
_UNSPOKEN = frozenset({"direction", "presence"})
# Facts that may come several times in an answer, each beside its own record.
_REPEATED = frozenset({"title", "value", "date", "measure", "range", "dose", "reaction"})
_LATEST_VERBS = frozenset({"latest", "last"})
# What holds whatever time was asked about; every other shape has to say that a time was.
_TIMELESS = frozenset({"latest", "single", "panel", "dose", "reaction", "dated", "present"})
_SPOKEN = frozenset({AnswerKind.FACTS, AnswerKind.NOT_FOUND})
# "12 March 2024", "March 12, 2024", "12 mars 2024", "1er mars 2024", "2024-03-12", "12/03/2024"
_DAY = re.compile(r"\d{1,2}(?:er)? \w+\.? \d{4}|\w+\.? \d{1,2}, \d{4}|\d{4}-\d\d-\d\d|\d\d?/\d\d?/\d{4}")
# "March 2024", "mars 2024", "2024", "2024-03"
_MONTH = re.compile(r"(?:[^\W\d]+\.? )?\d{4}|\d{4}-\d\d")


# The first shape whose marks an answer has is told; with it go the claims that its sentences may make.
_SHAPES: tuple[tuple[str, frozenset[str], frozenset[str]], ...] = (
    ("trend", frozenset({"first value", "last value", "measure"}), frozenset({"first", "latest"})),
    ("mean", frozenset({"mean", "measure"}), frozenset({"mean"})),
    ("highest", frozenset({"maximum", "measure"}), frozenset({"highest"})),
    ("lowest", frozenset({"minimum", "measure"}), frozenset({"lowest"})),
    ("panel", frozenset({"measure a", "value a", "measure b", "value b"}), frozenset()),
    ("single", frozenset({"measure", "value"}), frozenset()),
    ("series", frozenset({"measure", "value a", "value b"}), frozenset()),
    ("dose", frozenset({"title", "dose"}), frozenset()),
    ("reaction", frozenset({"title", "reaction"}), frozenset()),
    ("dated", frozenset({"title", "date"}), frozenset()),
    ("list", frozenset({"title"}), frozenset()),
    ("list", frozenset({"title a", "title b"}), frozenset()),
    ("count", frozenset({"count", "subject"}), frozenset()),
)


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


def telling(answer: Answer) -> Telling | None:
    """What the model may say of an answer; None when it should be silent.

    It is silent in an emergency or a crisis, where the answer sends to a person, asks back or explains in general,
    and wherever the facts have no shape that was tried.
    """
    if answer.kind not in _SPOKEN or answer.language not in {"en", "fr"}:
        return None
    marks = _marks(answer.facts)
    verbs = {step.verb for step in answer.plan.steps}
    found = _shape(answer, {mark.name for mark in marks}, verbs) if marks else None
    if found is None:
        return None
    shape, claims = found
    if shape not in _TIMELESS and any(step.since or step.until for step in answer.plan.steps):
        claims.add("windowed")
    return Telling(shape, answer.language, marks, frozenset(claims))


def preposition(mark: Mark, language: str) -> str | None:
    """The word before a date or a name as it is shown: "on", "in", "du", "de", "d'"; None when its form is unknown."""
    text = mark.text
    if mark.role == "person":
        return "of" if language == "en" else "d'" if fold(text)[0] in "aeiouy" else "de"
    if _DAY.fullmatch(text):
        return "on" if language == "en" else "du"
    if _MONTH.fullmatch(text):
        if language == "en":
            return "in"
        return "d'" if fold(text)[0] in "ao" else "de"
    return None


def _marks(facts: tuple[Fact, ...]) -> tuple[Mark, ...]:
    """Facts that have words, named by role, and by a letter for their record where a role comes several times."""
    spoken = [fact for fact in facts if fact.text.strip() and fact.name not in _UNSPOKEN]
    if any(len(fact.text) > _LONGEST or _hides(fact.text) for fact in spoken):
        return ()
    repeated = {name for name in _REPEATED if len({fact.text for fact in spoken if fact.name == name}) > 1}
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


def _hides(text: str) -> bool:
    """Whether a text has signs that cannot be seen: controls, line ends, marks that turn the writing round."""
    return any(unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"} for sign in text)


def _shape(answer: Answer, names: set[str], verbs: set[str]) -> tuple[str, set[str]] | None:
    said = {fact.name: fact.text for fact in answer.facts if fact.name in {"direction", "presence"}}
    presence = said.get("presence", "")
    if presence or answer.kind is not AnswerKind.FACTS:
        shape, needed = ("absent", "subject") if presence == "no" else ("present", "title")
        return (shape, {shape}) if presence in {"yes", "no"} and needed in names else None
    for shape, wanted, claims in _SHAPES:
        if wanted <= names:
            if shape == "trend":
                return shape, {*claims, *({said.get("direction", "")} & {"up", "down", "same"})}
            if (
                shape == "single"
                and verbs
                and verbs <= _LATEST_VERBS
                and not any(step.until for step in answer.plan.steps)
            ):
                return "latest", {"latest"}
            several = sum(1 for name in names if name.startswith(("title ", "value ")))
            return (f"{shape}.many" if several > 3 and shape in {"list", "series"} else shape), set(claims)
    return None
