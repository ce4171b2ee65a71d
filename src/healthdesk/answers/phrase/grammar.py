"""Grammars under which the model writes: for each shape a choice of frames, in which facts enter only as marks.

No grammar has a digit in it, and every one that can arise is built from the frame files alone: a test builds and runs
them all, since llama.cpp takes an invalid grammar without a word and crashes when it is used. Long word lists in a
grammar cost minutes (measured), so words are chosen by frame here and checked by `verify` in Python.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources

from healthdesk.answers.phrase.telling import Telling, preposition

WINDOW = {
    "en": "In the time asked about, ",
    "fr": "Sur la période demandée, ",
    "de": "Für den gefragten Zeitraum gilt: ",
    "es": "En el periodo preguntado, ",
}
KINDS = {
    "en": {
        "medicines": " of medicines",
        "conditions": " of conditions",
        "allergies": " of allergies",
        "vaccines": " of vaccines",
        "procedures": " of procedures",
        "visits": " of visits",
    },
    "fr": {
        "medicines": " de médicaments",
        "conditions": " de problèmes de santé",
        "allergies": " d'allergies",
        "vaccines": " de vaccins",
        "procedures": " d'actes",
        "visits": " de visites",
    },
    "de": {
        "medicines": " der Medikamente",
        "conditions": " der Diagnosen",
        "allergies": " der Allergien",
        "vaccines": " der Impfungen",
        "procedures": " der Eingriffe",
        "visits": " der Arztbesuche",
    },
    "es": {
        "medicines": " de medicamentos",
        "conditions": " de problemas de salud",
        "allergies": " de alergias",
        "vaccines": " de vacunas",
        "procedures": " de procedimientos",
        "visits": " de visitas",
    },
}
PLACES = ("1", "2", "3")
_PART = re.compile(r"\(([^()]*)\)|([^()]+)")
_MARK = re.compile(r"\[([a-z ]+)\]")
_BEFORE = re.compile(r"\{([a-z ]+)\} ?")


@dataclass(frozen=True, slots=True)
class Frame:
    """One sentence with choices: each part lists its alternatives, a fixed part just one."""

    key: str
    parts: tuple[tuple[str, ...], ...]


@cache
def frames(language: str) -> tuple[Frame, ...]:
    """The frames of a language, in the file's order."""
    text = resources.files(__package__).joinpath(f"frames_{language}.txt").read_text("utf-8")
    found = []
    for line in text.splitlines():
        if line and not line.startswith("#"):
            key, _, words = line.partition(" ")
            parts = tuple(
                tuple(choice.split("|")) if fixed is None else (fixed,)
                for choice, fixed in ((part[1], part[2]) for part in _PART.finditer(words))
            )
            found.append(Frame(key, parts))
    return tuple(found)


def fitting(telling: Telling, place: str) -> tuple[Frame, ...]:
    """The frames for a place of this telling, without the choices whose marks it does not have."""
    keys = {f"{telling.shape}.{place}", *(f"{telling.shape}.{claim}.{place}" for claim in telling.claims)}
    filled = [_fill(frame, telling) for frame in frames(telling.language) if frame.key in keys]
    found = [frame for frame in filled if frame is not None]
    if "windowed" in telling.claims and place == PLACES[0]:
        found = [_windowed(frame, telling.language) for frame in found]
    elif "windowed" in telling.claims:
        # "The records hold seven results" would be said of all times.
        found = [frame for frame in found if not any("[count]" in text for part in frame.parts for text in part)]
    if place == PLACES[0] and telling.has("person"):
        # One person at a time, and named.
        found = [named for frame in found if (named := _named(frame))] or found
    # Several things are told together or not at all: a frame that leaves one out gives way to one that does not.
    most = max((_several(frame) for frame in found), default=0)
    return tuple(frame for frame in found if _several(frame) == most)


def gbnf(telling: Telling) -> str:
    """The grammar in llama.cpp's notation; "" when no frame fits."""
    rules = []
    for place in PLACES:
        options = [_sequence(frame) for frame in fitting(telling, place)]
        if options:
            rules.append((f"place-{'abc'[PLACES.index(place)]}", " | ".join(options)))
    if not rules or rules[0][0] != "place-a":
        return ""
    root = rules[0][0] + "".join(f' (" " {name})?' for name, _ in rules[1:])
    return "\n".join([f"root ::= {root}", *(f"{name} ::= {options}" for name, options in rules)])


@lru_cache(maxsize=16)
def _forms(telling: Telling) -> re.Pattern[str]:
    ways = [
        "".join(f"(?:{'|'.join(map(re.escape, part))})" for part in frame.parts)
        for place in PLACES
        for frame in fitting(telling, place)
    ]
    return re.compile("|".join(ways) or r"(?!)")


def formed(text: str, telling: Telling) -> bool:
    """Whether a sentence is one of those that the grammar allows: the model's process is not trusted to have used it."""
    return _forms(telling).fullmatch(text) is not None


def _fill(frame: Frame, telling: Telling) -> Frame | None:
    parts = []
    for alternatives in frame.parts:
        possible = tuple(text for text in (_words(one, telling) for one in alternatives) if text is not None)
        if not possible:
            return None
        parts.append(possible)
    first = _MARK.match(parts[0][0])
    opening = telling.mark(first[1]) if first else None
    # A fact is shown exactly as it is, so one in small letters cannot open a sentence.
    if opening is not None and opening.text[0].islower():
        return None
    return Frame(frame.key, tuple(parts))


def _words(text: str, telling: Telling) -> str | None:
    """The alternative with the word before each date filled in; None when it needs what is not there."""
    if any(not telling.has(name) for name in _MARK.findall(text)):
        return None
    kinds = KINDS[telling.language]
    text = text.replace("{kind}", next((kinds[claim] for claim in sorted(telling.claims) if claim in kinds), ""))
    for match in list(_BEFORE.finditer(text)):
        mark = telling.mark(match[1])
        word = preposition(mark, telling.language) if mark else None
        if word is None:
            return None
        text = text.replace(match[0], word if word.endswith("'") else f"{word} ", 1)
    return text


def _named(frame: Frame) -> Frame | None:
    """The frame with those choices alone that name the person; None when it has none."""
    parts = tuple(tuple(text for text in part if "[person]" in text) or part for part in frame.parts)
    return Frame(frame.key, parts) if any("[person]" in text for part in parts for text in part) else None


def _windowed(frame: Frame, language: str) -> Frame:
    """The same frame, said of the time that was asked about and no more."""
    # German opens a whole sentence after a colon with a capital.
    kept = language == "de"
    first = tuple(
        WINDOW[language] + (text if kept or text.startswith("[") else text[0].lower() + text[1:])
        for text in frame.parts[0]
    )
    return Frame(frame.key, (first, *frame.parts[1:]))


def _several(frame: Frame) -> int:
    names = {name for alternatives in frame.parts for text in alternatives for name in _MARK.findall(text)}
    return sum(1 for name in names if re.fullmatch(r"(?:title|value) [a-z]", name))


def _sequence(frame: Frame) -> str:
    return " ".join(
        _literal(part[0]) if len(part) == 1 else f"({' | '.join(_literal(text) for text in part)})"
        for part in frame.parts
    )


def _literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
