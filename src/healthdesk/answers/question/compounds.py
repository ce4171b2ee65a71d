"""German compounds taken apart where their parts are known: "Cholesterinwert" is "Cholesterin" and "Wert"."""

from functools import lru_cache

from healthdesk.answers.question.cues import cue_words
from healthdesk.answers.question.lexicon import Lexicon
from healthdesk.answers.question.stemming import german_plain
from healthdesk.answers.question.tokens import Token, stem, token, word_list

_SHORTEST = 3
_LINKS = ("s", "n", "en", "es", "", "e")


# What one may be allergic to, or vaccinated against, is no closed list.
_OPEN = ("allergi", "impf", "unvertraglich", "operation")


def taken_apart(tokens: tuple[Token, ...], lexicon: Lexicon) -> tuple[Token, ...]:
    """The words, an unknown compound replaced by a known first part and a known head ("-wert", "-impfung")."""
    result: list[Token] = []
    for one in tokens:
        parts = () if _is_whole(one, lexicon) else _parts(one.text, lexicon)
        result.extend(token(part, "de") for part in parts or (one.text,))
    return tuple(result)


def _is_whole(one: Token, lexicon: Lexicon) -> bool:
    return len(one.text) < 2 * _SHORTEST or one.stem in cue_words("de") or bool(lexicon.meanings((one.stem,)))


@lru_cache(maxsize=1)
def _heads() -> tuple[str, ...]:
    return tuple(sorted(word_list("compound_parts/heads"), key=len, reverse=True))


# What stands before a measure and says which of its values is meant: "Durchschnittsgewicht", "Höchstwert".
_WHICH = (
    ("durchschnitts", "durchschnitt"),
    ("hochst", "hochste"),
    ("tiefst", "tiefste"),
    ("maximal", "maximal"),
    ("minimal", "minimal"),
)


def _parts(word: str, lexicon: Lexicon) -> tuple[str, ...]:
    word = german_plain(word)
    for start, cue in _WHICH:
        left = word.removeprefix(start)
        if left != word and lexicon.meanings((stem(left, "de"),)):
            return (cue, left)
    for head in _heads():
        if not word.endswith(head):
            continue
        left = word[: -len(head)]
        for link in _LINKS:
            first = left.removesuffix(link) if link else left
            if len(first) >= _SHORTEST and left.endswith(link) and _names(first, lexicon):
                return (first, head)
        if head.startswith(_OPEN) and len(left) > _SHORTEST:
            return (left.removesuffix("s"), head)
    return ()


def _names(word: str, lexicon: Lexicon) -> bool:
    """Whether a word names something: alone, or as a phrase that a record or a cue holds."""
    found = stem(word, "de")
    return bool(lexicon.meanings((found,))) or found in cue_words("de") or word in _firsts()


@lru_cache(maxsize=1)
def _firsts() -> frozenset[str]:
    return word_list("compound_parts/firsts")
