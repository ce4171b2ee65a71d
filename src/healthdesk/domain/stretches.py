"""A stretch of a series as a chart needs it: every point where there are few, columns of readings where there are many."""

from dataclasses import dataclass
from datetime import date

from healthdesk.domain.records import Measurement


@dataclass(frozen=True, slots=True)
class Column:
    """What the readings between two moments come to: lowest, highest, mean, and how many they are.

    `start` and `end` are the first and the last of these readings, in UTC seconds since 1970.
    """

    start: int
    end: int
    low: float
    high: float
    mean: float
    count: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """What of a measure lies between two moments, in one unit as printed.

    Of `points` and `columns` one is empty: points are single values (or days, where the readings of a day add up).
    """

    concept: str
    unit: str
    unit_code: str
    points: tuple[Measurement, ...] = ()
    columns: tuple[Column, ...] = ()


@dataclass(frozen=True, slots=True)
class Extent:
    """How many values a measure has, and its first and last dated moment (UTC seconds; None when none is dated)."""

    count: int
    first: int | None
    last: int | None
    daily: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading of a device, bare: the moment in UTC seconds, how long, its zone, and the number or the word.

    `zone` is minutes east of UTC as the source printed it, None where it printed none; `id` names the record.
    """

    start: int
    seconds: int
    zone: int | None
    value: float | None
    words: str
    unit: str
    device: str
    id: str


@dataclass(frozen=True, slots=True)
class DayTotal:
    """What the readings of one series come to on one day, in the reading's own zone.

    `words` is "" for numbers, else the word that these readings say (a sleep stage); `seconds` is how long they lasted in
    all. `overnight`: an evening counts to the day after it.
    """

    concept: str
    day: date
    count: int
    total: float | None
    low: float | None
    high: float | None
    seconds: int
    words: str
    unit: str
    device: str
    overnight: bool
    sums: bool
