"""A small language of phrases, by which cues are written down: words, alternatives, optional words and gaps.

`how many|much` matches either word, `[the]` may be missing, `*` leaps up to three words. Words are compared by stem, so
one phrase serves singular and plural, with or without accents.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from healthdesk.answers.question.tokens import stem

_GAP = 3


@dataclass(frozen=True, slots=True)
class Slot:
    """One place of a phrase: the stems that fit, whether it may be missing, or a gap that leaps words."""

    stems: frozenset[str]
    optional: bool = False
    gap: bool = False


Phrase = tuple[Slot, ...]


@lru_cache(maxsize=16_000)
def phrase(text: str, language: str = "en") -> Phrase:
    """Read one phrase of a language."""
    return tuple(_slot(part, language) for part in text.split())


def _slot(part: str, language: str) -> Slot:
    if part == "*":
        return Slot(frozenset(), gap=True)
    optional = part.startswith("[")
    return Slot(frozenset(stem(word, language) for word in part.strip("[]").split("|")), optional)


def match_at(slots: Phrase, tokens: tuple[str, ...], start: int) -> int:
    """The index after the phrase when it stands at `start`, else -1."""
    if not slots:
        return start
    slot, rest = slots[0], slots[1:]
    if slot.gap:
        ends = (match_at(rest, tokens, start + leap) for leap in range(min(_GAP, len(tokens) - start) + 1))
        return next((end for end in ends if end >= 0), -1)
    if start < len(tokens) and tokens[start] in slot.stems:
        end = match_at(rest, tokens, start + 1)
        if end >= 0:
            return end
    return match_at(rest, tokens, start) if slot.optional else -1


def spans(phrases: Iterable[Phrase], tokens: tuple[str, ...]) -> list[tuple[int, int]]:
    """Every place where one of the phrases stands, as first index and index after."""
    found = []
    for start in range(len(tokens)):
        ends = [match_at(one, tokens, start) for one in phrases]
        best = max(ends, default=-1)
        if best > start:
            found.append((start, best))
    return found


def vocabulary(phrases: Iterable[Phrase]) -> set[str]:
    """Every stem that the phrases know."""
    return {word for one in phrases for slot in one for word in slot.stems}
