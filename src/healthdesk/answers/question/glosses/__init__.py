"""Glosses: small words of German and Spanish that mean an English one, so that a rule names each meaning once.

A file has lines `since: seit; seitdem`; the rules in `plans` ask for "since".
"""

from functools import lru_cache
from importlib.resources import files

from healthdesk.answers.question.phrases import Phrase, match_at, phrase
from healthdesk.answers.question.tokens import fold


@lru_cache(maxsize=4)
def _meanings(language: str) -> dict[str, tuple[tuple[Phrase, str], ...]]:
    """The phrases of a language by a stem they begin with, each with the English word that it means."""
    path = files("healthdesk.answers.question.glosses") / f"{language}.txt"
    found: dict[str, list[tuple[Phrase, str]]] = {}
    for line in path.read_text(encoding="utf-8").splitlines() if path.is_file() else ():
        meaning, _, phrases = line.partition(":")
        if line.startswith("#") or not phrases:
            continue
        for text in phrases.split(";"):
            slots = phrase(fold(text), language)
            for stem in slots[0].stems if slots else ():
                found.setdefault(stem, []).append((slots, meaning.strip()))
    return {stem: tuple(entries) for stem, entries in found.items()}


def glosses(stems: tuple[str, ...], language: str) -> frozenset[str]:
    """The English words that words of a question mean; none for a language that the rules speak themselves."""
    known = _meanings(language)
    return frozenset(
        meaning
        for place, stem in enumerate(stems)
        for slots, meaning in known.get(stem, ())
        if match_at(slots, stems, place) >= 0
    )
