"""Finding known phrases in what people write: accents, case, hyphens, apostrophes and plurals do not matter."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

_LIGATURES = {"œ": "oe", "æ": "ae", "ß": "ss", "µ": "u", "μ": "u", "ø": "o"}
_WORD = re.compile(r"[a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Mention:
    """A known thing in a text: its key, and where its words stand (offsets into the text as written)."""

    key: str
    start: int
    end: int


@lru_cache(maxsize=4096)
def _folded_character(character: str) -> str:
    if character in _LIGATURES:
        return _LIGATURES[character]
    plain = "".join(c for c in unicodedata.normalize("NFKD", character) if not unicodedata.combining(c)).casefold()
    return "".join(_LIGATURES.get(c, c) for c in plain)


def unaccented(text: str) -> str:
    """The text in small letters without accents."""
    return "".join(map(_folded_character, text))


def folded(text: str) -> str:
    """The text in small letters without accents, its words set apart by single spaces."""
    return " ".join(_WORD.findall(unaccented(text)))


def words_of(text: str) -> list[tuple[str, int, int]]:
    """The folded words of a text with their offsets in the text as written."""
    plain: list[str] = []
    origin: list[int] = []
    for position, character in enumerate(text):
        for letter in _folded_character(character):
            plain.append(letter)
            origin.append(position)
    joined = "".join(plain)
    return [(m.group(), origin[m.start()], origin[m.end() - 1] + 1) for m in _WORD.finditer(joined)]


def stem(word: str) -> str:
    """A word without its plural s, so that "statins" meets "statin"."""
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


class Lexicon:
    """Phrases and the keys they stand for; the longest phrase at a place wins, the first key given keeps a phrase."""

    def __init__(self, phrases: Mapping[str, str] | Iterable[tuple[str, str]]) -> None:
        self._keys: dict[tuple[str, ...], str] = {}
        self._longest: dict[str, int] = {}
        for phrase, key in phrases.items() if isinstance(phrases, Mapping) else phrases:
            words = tuple(stem(word) for word in folded(phrase).split())
            if words and words not in self._keys:
                self._keys[words] = key
                self._longest[words[0]] = max(len(words), self._longest.get(words[0], 0))

    def exact(self, text: str) -> str:
        """The key whose phrase is the whole text, or ""."""
        return self._keys.get(tuple(stem(word) for word in folded(text).split()), "")

    def find(self, text: str) -> tuple[Mention, ...]:
        """Every known phrase in the text, left to right, none overlapping another."""
        words = [(stem(word), start, end) for word, start, end in words_of(text)]
        found: list[Mention] = []
        place = 0
        while place < len(words):
            for length in range(min(self._longest.get(words[place][0], 0), len(words) - place), 0, -1):
                key = self._keys.get(tuple(word for word, _, _ in words[place : place + length]))
                if key:
                    found.append(Mention(key, words[place][1], words[place + length - 1][2]))
                    place += length
                    break
            else:
                place += 1
        return tuple(found)
