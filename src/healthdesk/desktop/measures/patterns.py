"""Times of day: what the values of morning and evening come to, as far as their records say the hour.

Morning and evening are those in which blood pressure is measured at home (2023 ESH Guidelines, J Hypertens 2023;41:1874:
morning and evening); the hours that count as each are said beside the figures. Means are computed, and say so.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from healthdesk.domain.records import Measurement

PARTS: Final[dict[str, tuple[tuple[str, int, int], ...]]] = {
    "blood-pressure": (("morning", 5, 12), ("evening", 17, 24)),
    "glucose": (("night", 0, 6), ("morning", 6, 12), ("afternoon", 12, 18), ("evening", 18, 24)),
}
"""Parts of the day by the family of a measure: name, first hour, and the hour before which it ends."""
_FAMILY: Final = {
    "blood-pressure": "blood-pressure", "systolic-bp": "blood-pressure", "diastolic-bp": "blood-pressure",
    "heart-rate": "blood-pressure", "glucose": "glucose", "glucose-sensor": "glucose",
}  # fmt: skip
_CLOCK: Final = re.compile(r"T(\d\d):(\d\d)(?::(\d\d))?")
_LEAST = 3
"""Values that a part of the day needs, so that a mean says something."""


@dataclass(frozen=True, slots=True)
class PartOfDay:
    """What a part of the day comes to: the mean of each of the measure's values, the lowest and highest, how many."""

    name: str
    start: int
    end: int
    means: tuple[float, ...]
    low: float
    high: float
    count: int


def hour_of(measured: Measurement) -> int | None:
    """The hour that a record says, in its own zone; None where it says none, or midnight sharp, which often means none."""
    found = _CLOCK.search(measured.date.text) if measured.date is not None else None
    if found is None or found.group(0) in ("T00:00", "T00:00:00"):
        return None
    return int(found[1])


def patterns(key: str, series: Iterable[Iterable[tuple[int | None, float]]]) -> tuple[PartOfDay, ...]:
    """The parts of the day of a measure, from hours with values in one unit; none where fewer than two have enough."""
    family = _FAMILY.get(key)
    if family is None:
        return ()
    lines = [list(line) for line in series]
    made = []
    for name, start, end in PARTS[family]:
        held = [[value for hour, value in line if hour is not None and start <= hour < end] for line in lines]
        if held and all(len(values) >= _LEAST for values in held):
            means = tuple(sum(values) / len(values) for values in held)
            made.append(PartOfDay(name, start, end, means, min(held[0]), max(held[0]), len(held[0])))
    return tuple(made) if len(made) > 1 else ()
