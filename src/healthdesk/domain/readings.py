"""Readings: the many small measurements of a device, kept column by column.

A watch writes a hundred thousand heart rates a year. As statements of their own they would cost a kilobyte each; here
a reading is a time and a number, and everything it shares with its neighbours stands once, in its Series. What a
laboratory or a clinician states, and blood pressure (two numbers that belong together), stays an Observation.
"""

from __future__ import annotations  # an array takes its type in brackets only from Python 3.12 on

import math
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Self

from healthdesk.domain.records import Coding, Kind

NO_ZONE = -32768
"""The offset of a time that came without a zone: `start` then counts as if the printed time were UTC."""


@dataclass(frozen=True, slots=True)
class Single:
    """One bare reading of a device: seconds since 1970, the number, and its unit as printed."""

    start: int
    value: float
    unit: str


@dataclass(frozen=True, slots=True)
class Series:
    """What a row of readings has in common. `number` is what Readings of the same file call it.

    `codes` say what was measured (LOINC first where one is known, then the source's own type); `unit` is as printed,
    `unit_code` its UCUM code; `device` is what measured or wrote it, as the source names it. `sums` says that the
    readings of a day add up (steps, energy) or, for texts, their durations; `overnight` that an evening belongs to the
    day after it (sleep).
    """

    number: int
    codes: tuple[Coding, ...]
    label: str
    unit: str = ""
    unit_code: str = ""
    device: str = ""
    kind: Kind = Kind.VITAL
    sums: bool = False
    overnight: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Readings:
    """Readings in columns of equal length, in the file's order.

    `series` is the Series' number; `start` seconds since 1970; `seconds` how long it lasted, 0 for a moment; `offset`
    minutes east of UTC as the source printed them, or NO_ZONE; `value` the number, NaN for a text; `place` the line
    (of the file, or of the member that `part` names) where it stands, from 1. `texts` holds the value as printed, by
    row, wherever that is not `shortest(value)`.
    """

    series: array[int] = field(default_factory=lambda: array("i"))
    start: array[int] = field(default_factory=lambda: array("q"))
    seconds: array[int] = field(default_factory=lambda: array("i"))
    offset: array[int] = field(default_factory=lambda: array("h"))
    value: array[float] = field(default_factory=lambda: array("d"))
    place: array[int] = field(default_factory=lambda: array("q"))
    texts: dict[int, str] = field(default_factory=dict)
    part: str = ""

    def __len__(self) -> int:
        return len(self.series)

    def __eq__(self, other: object) -> bool:
        """Whether they hold the same; NaN, which stands for a text, is the same as NaN here."""
        if not isinstance(other, Readings):
            return NotImplemented
        same = all(one.tobytes() == two.tobytes() for one, two in zip(self.columns(), other.columns(), strict=True))
        return same and self.texts == other.texts and self.part == other.part

    __hash__ = None  # type: ignore[assignment]  # its columns grow

    def add(
        self, series: int, start: int, text: str, *, seconds: int = 0, offset: int = NO_ZONE, place: int = 0
    ) -> None:
        """Append a reading whose value is printed as `text`."""
        value = number_in(text)
        if value is None or shortest(value) != text:
            self.texts[len(self.series)] = text
        self.series.append(series)
        self.start.append(start)
        self.seconds.append(seconds)
        self.offset.append(offset)
        self.value.append(math.nan if value is None else value)
        self.place.append(place)

    def columns(self) -> tuple[array[int] | array[float], ...]:
        """The columns in a fixed order, for sending them as bytes."""
        return (self.series, self.start, self.seconds, self.offset, self.value, self.place)

    @classmethod
    def of_bytes(cls, count: int, content: bytes, texts: dict[int, str], part: str) -> Self:
        """Readings from the bytes of their columns end to end. Raises ValueError when the lengths do not fit."""
        made = cls(texts=texts, part=part)
        view = memoryview(content)
        position = 0
        for column in made.columns():
            length = count * column.itemsize
            column.frombytes(view[position : position + length])
            position += length
        if position != len(content) or any(len(column) != count for column in made.columns()):
            raise ValueError
        return made

    def text(self, row: int) -> str:
        """The value of a row as printed."""
        return self.texts.get(row) or shortest(self.value[row])

    def rows(self) -> Iterator[tuple[int, int, int, int, float, int]]:
        """(series, start, seconds, offset, value, place) row by row."""
        return zip(self.series, self.start, self.seconds, self.offset, self.value, self.place, strict=True)


def number_in(text: str) -> float | None:
    """The number that a text is, None when it is none or not finite."""
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def shortest(value: float) -> str:
    """The shortest text that means exactly this number: 72 and not 72.0."""
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
