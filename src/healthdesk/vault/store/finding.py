"""Full text: how what people type becomes a query, and how a concept is found by any of its names in any language.

A record's concept stands in the index as one made-up word ("xqweight"); a typed word is looked for as itself or as the
mark of every concept one of whose names has it. So "poids" finds what a source calls weight, and the index stays small.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cache

from healthdesk.domain import knowledge

_LEAST = 5
"""Letters from which on a typed word is looked for with a letter off."""
_MOST = 400
"""Concepts that one typed beginning may stand for; more than that is hardly a search."""


@cache
def concept_marks(concept: str) -> tuple[str, ...]:
    """The made-up words for a concept in the index; several ingredients have one each, an unknown code none."""
    if not concept or concept.startswith("loinc:"):
        return ()
    prefix, _, rest = concept.partition(":")
    return tuple(_mark(f"{prefix}:{part}") for part in rest.split("+")) if rest else (_mark(concept),)


def _mark(concept: str) -> str:
    return "xq" + "".join(letter for letter in concept if letter.isalnum()).lower()


@cache
def _names() -> tuple[tuple[str, ...], dict[str, tuple[str, ...]]]:
    """Every word of every concept's names, in order, and the marks each stands for."""
    found: dict[str, dict[str, None]] = {}
    for key, names in knowledge.every_name():
        for word in dict.fromkeys(word for name in names for word in knowledge.folded(name).split()):
            for mark in concept_marks(key):
                found.setdefault(word, {})[mark] = None
    return tuple(sorted(found)), {word: tuple(marks) for word, marks in found.items()}


def match_words(words: str) -> str:
    """What a person types as a full-text query: every word, the last one as a beginning; no operator gets through."""
    parts = pieces(words)
    if not parts:
        return '""'
    whole = [_term(part, beginning=False) for part in parts[:-1]]
    return " AND ".join([*whole, _term(parts[-1], beginning=True)])


def pieces(words: str) -> tuple[str, ...]:
    """The words of what somebody types, without any mark that is no letter or figure."""
    return tuple("".join(mark if mark.isalnum() else " " for mark in words).split())


def match_each(wanted: Sequence[tuple[str, ...]]) -> str:
    """A query for which each of several words stands, as itself or as one of its others; the first of each is a beginning."""
    terms = []
    for word, *others in ([_bare(each) for each in some] for some in wanted):
        own = _term(word, beginning=True)
        also = [f'"{other}"*' for other in others]
        terms.append(f"({' OR '.join([own, *also])})" if also else own)
    return " AND ".join(terms) or '""'


def _bare(word: str) -> str:
    """A word without anything that could be an operator."""
    return "".join(filter(str.isalnum, word))


def near(word: str, vocabulary: Iterable[str], most: int = 12) -> tuple[str, ...]:
    """Words of the index that a typed one may be meant for: one letter off, or (as German builds them) a word that holds it.

    Only words of five letters and more are stretched so.
    """
    if len(word) < _LEAST:
        return ()
    found = [
        each for each in vocabulary
        if each != word and (word in each or (abs(len(each) - len(word)) <= 1 and one_off(word, each)))
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda each: (word in each, abs(len(each) - len(word)), each))[:most])


def one_off(one: str, other: str) -> bool:
    """Whether two words differ by one letter more, less or other, or by two that changed places."""
    if len(one) > len(other):
        one, other = other, one
    at = next((place for place, (mine, theirs) in enumerate(zip(one, other, strict=False)) if mine != theirs), len(one))
    if len(one) < len(other):
        return one[at:] == other[at + 1 :]
    swapped = one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
    return one[at + 1 :] == other[at + 1 :] or swapped


def _term(word: str, *, beginning: bool) -> str:
    own = f'"{word}"*' if beginning else f'"{word}"'
    marks = _marks_of(word, beginning=beginning)
    return f"({' OR '.join((own, *marks))})" if marks else own


def _marks_of(word: str, *, beginning: bool) -> tuple[str, ...]:
    ordered, marks = _names()
    plain = knowledge.folded(word)
    if not plain or " " in plain:
        return ()
    if not beginning:
        return marks.get(plain, ())
    found: dict[str, None] = {}
    for place in range(bisect_left(ordered, plain), len(ordered)):
        if not ordered[place].startswith(plain) or len(found) > _MOST:
            break
        found |= dict.fromkeys(marks[ordered[place]])
    return tuple(found) if len(found) <= _MOST else ()
