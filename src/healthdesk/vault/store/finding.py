"""Full text: how what people type becomes a query, and how a concept is found by any of its names in any language.

A record's concept stands in the index as one made-up word ("xqweight"); a typed word is looked for as itself or as the
mark of every concept one of whose names has it. So "poids" finds what a source calls weight, and the index stays small.
"""

from bisect import bisect_left
from functools import cache

from healthdesk.domain import knowledge

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
    kept = ["".join(mark if mark.isalnum() else " " for mark in word) for word in words.split()]
    parts = [part for word in kept for part in word.split()]
    if not parts:
        return '""'
    whole = [_term(part, beginning=False) for part in parts[:-1]]
    return " AND ".join([*whole, _term(parts[-1], beginning=True)])


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
