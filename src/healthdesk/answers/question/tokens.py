"""Words of a question: folded, split and brought to a common stem, so that spelling habits stop mattering."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from healthdesk.answers.question.stemming import german_stem, plural_stem, spanish_stem

_LIGATURES = str.maketrans(
    {"œ": "oe", "æ": "ae", "’": "'", "‘": "'", "ʼ": "'", "ß": "ss", "µ": "u", "μ": "u", "\u200b": ""}
)
_CONTRACTIONS = (
    (re.compile(r"\baujourd'?hui\b"), "aujourdhui"),
    (re.compile(r"\bcan'?t\b|\bcannot\b"), "can not"),
    (re.compile(r"\bwon'?t\b"), "will not"),
    (re.compile(r"\b(do|does|did|is|are|was|were|has|have|had|should|would|could)n'?t\b"), r"\1 not"),
    (re.compile(r"\b(what|when|where|who|how|that|it|there|here)'?s\b"), r"\1 is"),
    (re.compile(r"\bi'?m\b"), "i am"),
    (re.compile(r"\bi'?ve\b"), "i have"),
    (re.compile(r"'re\b"), " are"),
    (re.compile(r"'ll\b"), " will"),
    (re.compile(r"'d\b"), " would"),
    (re.compile(r"\bjai\b"), "j ai"),
    (re.compile(r"\bcest\b"), "c est"),
    (re.compile(r"\b(jusqu|lorsqu|puisqu|quelqu|qu|l|d|j|n|s|m|t|c)'"), r"\1 "),
    (re.compile(r"'s\b"), " "),
)
# "im" is a German word and no "I'm"; "geht's" is "geht es".
_GERMAN_CONTRACTIONS = ((re.compile(r"'s\b"), " es"), (re.compile(r"\b(hab|wurd|werd|musst|sollt)'"), r"\1e"))
_STEMMERS = {"de": german_stem, "es": spanish_stem}
_CONTRACTED: dict[str, tuple[tuple[re.Pattern[str], str], ...]] = {"de": _GERMAN_CONTRACTIONS, "es": ()}
_WORD = re.compile(r"\d+(?:[.,/:-]\d+)*%?|[a-z]+\d*[a-z\d]*|\d+[a-z]+|%")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a question: as typed but folded, and its stem, by which it is compared."""

    text: str
    stem: str


def fold(text: str) -> str:
    """Lower case without accents, ligatures and typographic apostrophes."""
    plain = unicodedata.normalize("NFKD", text.lower().translate(_LIGATURES))
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).translate(_LIGATURES)


@lru_cache(maxsize=40_000)
def stem(word: str, language: str = "en") -> str:
    """A crude common form of singular and plural in a language ("allergies", "allergie", "allergy": "allergy")."""
    return _STEMMERS.get(language, plural_stem)(word)


def words(text: str, language: str = "en") -> tuple[str, ...]:
    """The folded words of a text, contractions taken apart."""
    plain = fold(text)
    for pattern, replacement in _CONTRACTED.get(language, _CONTRACTIONS):
        plain = pattern.sub(replacement, plain)
    return tuple(_WORD.findall(plain))


@lru_cache(maxsize=20_000)
def stems(text: str, language: str = "en") -> tuple[str, ...]:
    """The stems of a text, as the lexicon keeps and compares them."""
    return tuple(stem(word, language) for word in words(text, language))


def token(word: str, language: str = "en") -> Token:
    """One folded word with its stem."""
    return Token(word, stem(word, language))


def tokenize(text: str, language: str = "en") -> tuple[Token, ...]:
    """The words of a question with their stems."""
    return tuple(token(word, language) for word in words(text, language))


def is_number(word: str) -> bool:
    """Whether a token is one plain number ("9.1", "9,1", "320")."""
    return _NUMBER.fullmatch(word) is not None


def near(left: str, right: str, limit: int) -> bool:
    """Whether two words are within `limit` edits: insert, delete, replace or swap of neighbours."""
    if abs(len(left) - len(right)) > limit:
        return False
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        older, before, row = before, row, [i]
        for j, b in enumerate(right, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return False
    return row[-1] <= limit


def word_list(name: str) -> frozenset[str]:
    """The folded words of a list beside this module, set apart by blanks."""
    return frozenset((files("healthdesk.answers.question") / f"{name}.txt").read_text(encoding="utf-8").split())
