"""What else of a vault a question may have meant: measures and titles close in name, or of the same panel."""

from dataclasses import dataclass
from difflib import SequenceMatcher

from healthdesk.answers.question.lexicon import plain_title
from healthdesk.domain.knowledge import concept, concept_name, folded
from healthdesk.domain.records import Kind
from healthdesk.domain.views import MeasureSummary

MOST = 7
_ALIKE = 0.72
"""How alike two words have to be (difflib's ratio) to pass for the same one misspelt."""
_PAIRED = (
    frozenset({"glucose", "hba1c", "estimated-average-glucose", "glucose-mean-cgm", "time-in-range"}),
    frozenset({"blood-pressure", "systolic-bp", "diastolic-bp"}),
    frozenset({"chol-total", "ldl", "hdl", "non-hdl", "triglycerides"}),
    frozenset({"weight", "bmi", "height"}),
    frozenset({"creatinine", "egfr", "urea", "bun"}),
)
"""Measures that everyday words mix up: "sugar", "cholesterol", "kidneys"."""
_SAYING_LITTLE = frozenset(
    [
        "blood",
        "body",
        "total",
        "level",
        "rate",
        "serum",
        "plasma",
        "count",
        "average",
        "mean",
        "test",
        "sang",
        "sanguin",
        "sanguine",
        "corps",
        "taux",
        "mesure",
        "totale",
    ]
)
"""Words that many measures bear, so that bearing one makes no two of them alike."""

SHELVES = {
    Kind.MEDICATION: "medication",
    Kind.CONDITION: "condition",
    Kind.PROCEDURE: "procedure",
    Kind.ALLERGY: "allergy",
}
"""Kinds of records that a step names by their title."""


@dataclass(frozen=True, slots=True)
class Holdings:
    """What a person's file holds, as far as a plan can name it: measures, and titles as (shelf, title)."""

    measures: tuple[MeasureSummary, ...] = ()
    titles: tuple[tuple[str, str], ...] = ()

    def near(self, key: str, words: str, language: str) -> list[tuple[str, str]]:
        """Other measures as (key, name): those that words mix up or misspell first, then the same panel, then any.

        Without a `key` only those whose name resembles the words.
        """
        ranked = []
        for one in self.measures:
            name = concept_name(one.concept, language) or one.label
            if one.concept and one.concept != key:
                ranked.append((_distance(key, words, one.concept, name), -one.count, name, one.concept))
        close = [row for row in sorted(ranked) if row[0] < (_FAR if key else 1)]
        filled = close if close or not key else sorted(ranked)
        return [(found, name) for _, _, name, found in filled[:MOST]]


_FAR = 3


def _distance(key: str, words: str, other: str, name: str) -> int:
    """0 close in name, 1 often mixed up, 2 of the same panel, 3 anything else."""
    asked = (set(folded(words).split()) | set(folded(concept_name(key) or "").split())) - _SAYING_LITTLE
    named = set(folded(name).split()) - _SAYING_LITTLE
    if any(len(word) > 2 and _alike(word, other_word) for word in asked for other_word in named):
        return 0
    if any({key, other} <= pair for pair in _PAIRED):
        return 1
    group = _group(key)
    return 2 if group and group == _group(other) else _FAR


def _alike(word: str, other: str) -> bool:
    return word == other or (len(word) > 4 and SequenceMatcher(None, word, other).ratio() >= _ALIKE)


def _group(key: str) -> str:
    try:
        return concept(key).group
    except KeyError:
        return ""


def measure_name(key: str, holdings: Holdings, language: str) -> str:
    """How a measure is called: by the tables, else as its records call it."""
    known = concept_name(key, language)
    return known or next((one.label for one in holdings.measures if one.concept == key), "")


def thing_name(key: str, words: str, language: str) -> str:
    """How a thing that a step names by "kind:key" is called: by the tables, by the record's title, or as asked."""
    kind, _, rest = key.partition(":")
    known = concept_name(key, language) or (plain_title(rest) if kind.startswith("own-") else "") or words
    return known[:1].upper() + known[1:]


def things(holdings: Holdings, shelf: str, words: str) -> list[tuple[str, str]]:
    """Titles of a shelf as (concept, name), those that resemble the words first."""
    titles = dict.fromkeys(plain_title(title) for kind, title in holdings.titles if kind == shelf)
    asked = folded(words)
    ranked = sorted(titles, key=lambda title: (-_resembles(asked, folded(title)), title))
    return [(f"own-{shelf}:{title}", title) for title in ranked[:MOST]]


def _resembles(asked: str, title: str) -> float:
    return max(
        (SequenceMatcher(None, word, other).ratio() for word in asked.split() for other in title.split()), default=0
    )
