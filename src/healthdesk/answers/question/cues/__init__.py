"""Cues: the words of a question that say what is wanted, as phrases (see `phrases`), in a file for each language.

A cue is one feature of a question; the rules in `plans` combine features with what the question is about. Nothing here
is written for one question: a cue names one meaning and lists the ways to say it. A file has lines `name: phrase;
phrase`, folded; an indented line goes on with the cue above it.
"""

from functools import lru_cache
from importlib.resources import files

from healthdesk.answers.question.phrases import Phrase, phrase, spans, vocabulary
from healthdesk.answers.question.tokens import fold


def read_cues(language: str) -> dict[str, str]:
    """The cues of a language as its file has them: the name, and the phrases set apart by semicolons."""
    found: dict[str, str] = {}
    name = ""
    text = (files("healthdesk.answers.question.cues") / f"{language}.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line.startswith("#") or not line.strip():
            continue
        if line.startswith(" "):
            found[name] = f"{found[name]} {line.strip()}"
        else:
            name, _, phrases = line.partition(":")
            found[name] = phrases.strip()
    return found


@lru_cache(maxsize=4)
def compiled(language: str) -> dict[str, tuple[Phrase, ...]]:
    """The cues of a language, read once."""
    return {
        name: tuple(phrase(fold(one), language) for one in text.split(";") if one.strip())
        for name, text in read_cues(language).items()
    }


def find_cues(tokens: tuple[str, ...], language: str) -> dict[str, list[tuple[int, int]]]:
    """The cues in the stems of a question in a language, with the places where they stand."""
    present = set(tokens)
    found = {}
    for name, phrases in compiled(language).items():
        likely = [one for one in phrases if any(slot.stems & present for slot in one)]
        places = spans(likely, tokens) if likely else []
        if places:
            found[name] = places
    return _asked_once(found)


def _asked_once(found: dict[str, list[tuple[int, int]]]) -> dict[str, list[tuple[int, int]]]:
    """Without "how many" where it is part of asking how long ("combien de temps")."""
    counts = [
        (start, end)
        for start, end in found.get("count", ())
        if not any(
            first <= start and end <= last and last - first > end - start for first, last in found.get("when", ())
        )
    ]
    return {name: counts if name == "count" else places for name, places in found.items() if name != "count" or counts}


@lru_cache(maxsize=4)
def cue_words(language: str) -> frozenset[str]:
    """Every stem that a language's cues know: never taken for misspellings, and misspellings may become one."""
    return frozenset().union(*(vocabulary(phrases) for phrases in compiled(language).values()))
