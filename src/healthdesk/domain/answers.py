"""Questions and answers: the closed form of a question, what code computed, and what may be shown.

A Fact is computed from records by code. A Sentence cites the records it rests on. The model's words are separate from
the template's, so that an answer is whole without them.
"""

from dataclasses import dataclass, field
from enum import StrEnum


class AnswerKind(StrEnum):
    """What sort of answer this is."""

    FACTS = "facts"
    NOT_FOUND = "not-found"
    EMERGENCY = "emergency"
    CRISIS = "crisis"
    REFER = "refer"
    CLARIFY = "clarify"
    GENERAL = "general"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class Citation:
    """Opens the record that a sentence rests on, and the place in its original."""

    record: str
    resource_type: str
    resource_id: str
    artifact: str
    locator: str
    date: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to find: the verb, what about, and how it is narrowed. Shown as chips.

    `verb` is one of the closed list in `healthdesk.answers.plans.plan`; `concept` a concept key or ""; `words` the
    question's own words for it; `since` and `until` ISO days or ""; `options` the verb's few further choices.
    """

    verb: str
    concept: str = ""
    words: str = ""
    since: str = ""
    until: str = ""
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """The closed form of a question, for one person.

    `confidence` runs from 0 (nothing was understood) to 1 (every word that says something is accounted for);
    `person_id` is whose records it was asked of, for what is asked next.
    """

    steps: tuple[Step, ...] = ()
    language: str = "en"
    confidence: float = 1.0
    person_id: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A value that code computed, under the tag by which a sentence refers to it.

    `name` says what it is ("value", "unit", "date", "count", "change", "title" ...); `text` is how it is shown,
    `formula` how it was computed when it was; `citations` index the answer's citations.
    """

    tag: str
    name: str
    text: str
    citations: tuple[int, ...] = ()
    formula: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, plain text, with the indexes of the answer's citations it rests on."""

    text: str
    citations: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer without any model: sentences by code, citations, the plan and the facts behind them.

    `looked` counts the records and readings that were looked at for it, more than the citations name.
    """

    kind: AnswerKind
    language: str
    question: str
    sentences: tuple[Sentence, ...]
    citations: tuple[Citation, ...] = ()
    facts: tuple[Fact, ...] = ()
    plan: Plan = field(default_factory=Plan)
    person_id: str = ""
    concept: str = ""
    looked: int = 0

    @property
    def text(self) -> str:
        """The answer as one paragraph."""
        return " ".join(sentence.text for sentence in self.sentences)


@dataclass(frozen=True, slots=True)
class Phrased:
    """The model's plain words for an answer, after verification.

    `offered` sentences were written, `sentences` were kept; `reasons` counts why the others were dropped.
    """

    model: str
    sentences: tuple[Sentence, ...] = ()
    offered: int = 0
    reasons: tuple[tuple[str, int], ...] = ()


class Part(StrEnum):
    """Which part of a plan a chip shows."""

    WHAT = "what"
    HOW = "how"
    WHEN = "when"
    WHOSE = "whose"


@dataclass(frozen=True, slots=True)
class Choice:
    """One way a part of a plan can read: its words, and the whole plan with it, asked of one person."""

    words: str
    plan: Plan
    person_id: str
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Chip:
    """A part of a plan in everyday words. `choices` are what it can be corrected to, none where it cannot."""

    part: Part
    words: str
    choices: tuple[Choice, ...] = ()


class Since(StrEnum):
    """What became of the records behind an answer since it was given."""

    SAME = "same"
    CHANGED = "changed"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that was asked before, as a list shows it: `day` is an ISO day, `opening` the answer's first sentence."""

    id: str
    day: str
    question: str
    opening: str
    kind: AnswerKind


@dataclass(frozen=True, slots=True)
class Remembered:
    """A question and its answer as they were on a day, and whether the records behind it are still the same.

    `since` is CHANGED when a cited record is another one now or gone, MORE when only others came or went. `model` is
    the name of the model that said it again ("" when none did), of whose `offered` sentences `kept` passed the check.
    `corrected`: the plan was corrected by hand, so it says more than the question. `before` is the plan that the
    question went on from, None when it began a conversation.
    """

    id: str
    day: str
    answer: Answer
    since: Since = Since.SAME
    model: str = ""
    offered: int = 0
    kept: int = 0
    corrected: bool = False
    before: Plan | None = None
