"""What is typed in by hand, read as people write it."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from healthdesk.desktop import text
from healthdesk.domain.dates import MONTHS, parse_date
from healthdesk.domain.knowledge.everyday import phrases
from healthdesk.domain.knowledge.suggesting import units_for

_NUMBER: Final = re.compile(r"\d{1,6}([.,]\d{1,4})?")
_BETWEEN: Final = frozenset({"de", "del", "of", "le", "den", "der", "el", "the"})
"""Small words in dates: "3 de marzo de 2026", "the 3rd of March 2026"."""
_YEAR_FIGURES: Final = 4
_PAIR: Final = re.compile(r"\d{2,3}\s*/\s*\d{2,3}")


@dataclass(frozen=True, slots=True)
class HandMeasure:
    """A measure that people take at home, with the units they may read off (UCUM or as printed)."""

    key: str
    units: tuple[str, ...]


MEASURES: Final = (
    HandMeasure("blood-pressure", ("mmHg",)),
    HandMeasure("weight", ("kg", "lb")),
    HandMeasure("glucose", ("mg/dL", "mmol/L")),
    HandMeasure("heart-rate", ("/min",)),
    HandMeasure("temperature", ("°C", "°F")),
    HandMeasure("oxygen-saturation", ("%",)),
    HandMeasure("height", ("cm", "in")),
    HandMeasure("hba1c", ("%", "mmol/mol")),
    HandMeasure("inr", ("",)),
)


def measure_typed(key: str, value: str) -> bool:
    """Whether what was typed can be the value of a measure: a number, or two with a slash for a blood pressure."""
    pattern = _PAIR if key == "blood-pressure" else _NUMBER
    return pattern.fullmatch(value.strip()) is not None


def units_of(key: str) -> tuple[str, ...]:
    """The units that a measure may be read off in, the most usual first; ("",) where none is known."""
    known = next((each.units for each in MEASURES if each.key == key), None)
    return known or units_for(key) or ("",)


def near_day(typed: str, language: str, today: date) -> str | None:
    """The same as `day_typed`, and "yesterday", or a day without its year: the last one there was."""
    for back, key in ((0, "today"), (1, "yesterday")):
        if phrases("word", key).exact(typed):
            return (today - timedelta(days=back)).isoformat()
    found = day_typed(typed, language)
    if found is not None or re.search(r"\d{4}", typed) or not re.search(r"\d", typed):
        return found
    mark = next((each for each in "./-" if each in typed), " ")
    years = (day_typed(f"{typed.strip().rstrip(mark)}{mark}{year}", language) for year in (today.year, today.year - 1))
    return next((day for day in years if day and len(day) == len("2026-03-03") and day <= today.isoformat()), None)


def day_typed(typed: str, language: str) -> str | None:
    """An ISO day, month or year from "3 March 2026", "03/03/2026", "03.03.2026", "2026"; None when it cannot be read.

    Figures begin with the day; with slashes or hyphens in American English, with the month, as the hint beside says.
    """
    if parse_date(typed.strip().upper()) is not None:
        return typed.strip().upper()
    typed = _folded(typed)
    if found := re.fullmatch(r"(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{4})", typed):
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        begins_with_month = found[2] != "." and text.month_first(language)
        return _iso(year, first, second) if begins_with_month else _iso(year, second, first)
    words = [word for word in re.split(r"[ .,]+", typed) if word and word not in _BETWEEN]
    months = [(place, month) for place, word in enumerate(words) if (month := _month(word))]
    figures = [word for word in words if word.isascii() and word.isdigit()]
    if len(months) != 1 or len(words) != len(figures) + 1 or not figures or len(figures[-1]) != _YEAR_FIGURES:
        return None
    month, year = months[0][1], int(figures[-1])
    if len(figures) == 1:
        return f"{year:04d}-{month:02d}" if year else None
    return _iso(year, month, int(figures[0])) if len(figures) == 2 and len(figures[0]) <= 2 else None


def _folded(typed: str) -> str:
    """Small letters without accents, on one line; "1er" and "1st" as 1."""
    plain = "".join(mark for mark in unicodedata.normalize("NFKD", typed.casefold()) if not unicodedata.combining(mark))
    return re.sub(r"\b(\d{1,2})(?:er|st|nd|rd|th|º|ª|o)\b", r"\1", " ".join(plain.split()))


def _month(word: str) -> int | None:
    """The month that a folded word names, whole or by a beginning that only one month of its language has."""
    if len(word) < 3:
        return None
    for names in MONTHS.values():
        begun = [number for number, name in enumerate(names, start=1) if _folded(name).startswith(word)]
        if len(begun) == 1:
            return begun[0]
    return None


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
