"""What is typed in by hand, read as people write it."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from healthdesk.domain.dates import MONTHS, parse_date

_NUMBER: Final = re.compile(r"\d{1,6}([.,]\d{1,4})?")
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


def day_typed(typed: str, language: str) -> str | None:
    """An ISO day, month or year from "3 March 2026", "03/03/2026", "2026"; None when it cannot be read.

    Slashes are month first in English and day first elsewhere, as the placeholder says.
    """
    typed = " ".join(typed.replace(",", " ").replace(".", " ").casefold().split()).replace("1er ", "1 ")
    if parse_date(typed.upper()) is not None:
        return typed.upper()
    if found := re.fullmatch(r"(\d{1,2})[/ -](\d{1,2})[/ -](\d{4})", typed):
        first, second, year = map(int, found.groups())
        day, month = (second, first) if language == "en" else (first, second)
        return _iso(year, month, day)
    for names in MONTHS.values():
        for number, name in enumerate(names, start=1):
            short = (
                f"(?:{re.escape(name.casefold())}|{re.escape(name.casefold()[:4])}|{re.escape(name.casefold()[:3])})"
            )
            if found := re.fullmatch(rf"(\d{{1,2}}) {short} (\d{{4}})", typed):
                return _iso(int(found[2]), number, int(found[1]))
            if found := re.fullmatch(rf"{short} (\d{{1,2}}) (\d{{4}})", typed):
                return _iso(int(found[2]), number, int(found[1]))
            if found := re.fullmatch(rf"{short} (\d{{4}})", typed):
                return f"{int(found[1]):04d}-{number:02d}"
    return None


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
