"""Glosses: small words of German and Spanish that mean an English one, so that a rule names each meaning once.

A file has lines `since: seit; seitdem`; the rules in `plans` ask for "since". `de.txt` is for single words that a rule
asks for, `de_text.txt` for the text over which a rule's pattern runs.
"""

from functools import lru_cache
from importlib.resources import files

from healthdesk.answers.question.phrases import Phrase, match_at, phrase
from healthdesk.answers.question.tokens import Token, fold

_Meanings = dict[str, tuple[tuple[Phrase, str], ...]]


@lru_cache(maxsize=8)
def _meanings(name: str, language: str) -> _Meanings:
    """The phrases of a file by a stem they begin with, longest first, each with the English word that it means."""
    path = files("healthdesk.answers.question.glosses") / f"{name}.txt"
    found: dict[str, list[tuple[Phrase, str]]] = {}
    for line in path.read_text(encoding="utf-8").splitlines() if path.is_file() else ():
        meaning, _, phrases = line.partition(":")
        if line.startswith("#") or not phrases:
            continue
        for text in phrases.split(";"):
            slots = phrase(fold(text), language)
            for stem in slots[0].stems if slots else ():
                found.setdefault(stem, []).append((slots, meaning.strip()))
    return {stem: tuple(sorted(entries, key=lambda one: -len(one[0]))) for stem, entries in found.items()}


def glosses(stems: tuple[str, ...], language: str) -> frozenset[str]:
    """The English words that words of a question mean; none for a language that the rules speak themselves."""
    known = _meanings(language, language)
    return frozenset(
        meaning
        for place, stem in enumerate(stems)
        for slots, meaning in known.get(stem, ())
        if match_at(slots, stems, place) >= 0
    )


def worded(tokens: tuple[Token, ...], language: str) -> str:
    """The folded words of a question, with those of German and Spanish that patterns look for put into English."""
    known = _meanings(f"{language}_text", language)
    if not known:
        return " ".join(token.text for token in tokens)
    stems = tuple(token.stem for token in tokens)
    made: list[str] = []
    place = 0
    while place < len(tokens):
        ends = ((match_at(slots, stems, place), meaning) for slots, meaning in known.get(stems[place], ()))
        end, meaning = next(((end, meaning) for end, meaning in ends if end > place), (place + 1, tokens[place].text))
        made.append(meaning)
        place = end
    return " ".join(word for word in made if word)
