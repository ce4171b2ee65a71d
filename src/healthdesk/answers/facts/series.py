"""Series of measured values: points as printed, blood pressures as pairs, sums over them."""

import datetime as dt
import re
from dataclasses import dataclass, replace

from healthdesk.answers.facts.context import Context
from healthdesk.domain import knowledge
from healthdesk.domain.dates import PartialDate
from healthdesk.domain.records import Measurement, Quantity, Standing

_COUNTED = frozenset({Standing.DONE, Standing.ACTIVE, Standing.PAST, Standing.UNCERTAIN})
# Asked for one, and only the other is in the records: shown under its own name.
_STAND_INS = {
    "glucose": ("glucose-fasting", "glucose-sensor"),
    "glucose-fasting": ("glucose",),
    "bnp": ("nt-probnp",),
    "nt-probnp": ("bnp",),
    "heart-rate": ("resting-heart-rate",),
    "resting-heart-rate": ("heart-rate",),
    "bun": ("urea",),
    "urea": ("bun",),
    "troponin-i": ("troponin-t",),
    "rdw": ("rdw-sd",),
    "hs-crp": ("crp",),
    "crp": ("hs-crp",),
    "microalbumin-urine": ("acr",),
}


_FINEST = 8


@dataclass(frozen=True, slots=True)
class Point:
    """One value of a measure: as printed, as numbers, when, and the measurements it stands in (two for a pressure)."""

    concept: str
    text: str
    values: tuple[float, ...]
    unit: str
    date: PartialDate | None
    parts: tuple[Measurement, ...]

    @property
    def quantity(self) -> Quantity:
        """The printed quantity of its first part."""
        return self.parts[0].quantity

    @property
    def day(self) -> dt.date:
        """Its calendar day; the earliest day there is when it has none."""
        return self.date.day if self.date else dt.date.min

    @property
    def readings(self) -> int:
        """How many readings of a device it sums up, 0 when it is a value as printed."""
        return sum(part.readings for part in self.parts)

    @property
    def certain(self) -> bool:
        """Whether the record holds it final."""
        return all(part.standing is not Standing.UNCERTAIN for part in self.parts)


def points(context: Context, concept: str, since: str = "", until: str = "") -> tuple[Point, ...]:
    """A measure's points that count, oldest first; another measure's when only that one is there (see its concept)."""
    for key in (concept, *_STAND_INS.get(concept, ())):
        found = exact_points(context, key, since, until)
        if found:
            return found
    return ()


def exact_points(context: Context, concept: str, since: str = "", until: str = "") -> tuple[Point, ...]:
    """A measure's own points that count, oldest first."""
    if concept == "blood-pressure":
        return _pressures(context, since, until)
    found = [one for one in context.reader.measurements(concept, since, until) if one.standing in _COUNTED]
    made = [_point(one, context.language) for one in _once(found)]
    return tuple(sorted(made, key=_when))


def newest_single(context: Context, point: Point, since: str, until: str) -> Point | None:
    """The newest single reading where a point is the mean of a day; None where it is anything else."""
    one = context.reader.newest(point.concept, since, until) if point.readings else None
    return _point(one, context.language) if one else None


def extreme_single(context: Context, point: Point, days: tuple[str, str], *, highest: bool) -> Point | None:
    """The highest or lowest single reading where points are the means of days; None where they are anything else."""
    one = context.reader.extreme(point.concept, *days, highest=highest) if point.readings else None
    return _point(one, context.language) if one and one.quantity.value is not None else None


def _once(found: list[Measurement]) -> list[Measurement]:
    """The same value of the same moment from two sources counts once."""
    seen: dict[tuple[str, str, str], str] = {}
    kept = []
    for one in found:
        if one.date is None:
            kept.append(one)
            continue
        key = (one.date.text, one.quantity.value_text, one.quantity.unit)
        if seen.setdefault(key, one.source) == one.source:
            kept.append(one)
    return kept


def _when(point: Point) -> tuple[int, int, str]:
    return (1, point.date.epoch, point.parts[0].record_id) if point.date else (0, 0, point.parts[0].record_id)


def _point(one: Measurement, language: str) -> Point:
    values = () if one.quantity.value is None else (one.quantity.value,)
    return Point(one.concept, printed(one.quantity, language), values, shown_unit(one.quantity), one.date, (one,))


def _pressures(context: Context, since: str, until: str) -> tuple[Point, ...]:
    lower = {
        one.record_id: one
        for one in context.reader.measurements("diastolic-bp", since, until)
        if one.standing in _COUNTED
    }
    found = []
    for upper in context.reader.measurements("systolic-bp", since, until):
        pair = lower.get(upper.record_id) or _same_moment(upper, lower)
        if (
            upper.standing not in _COUNTED
            or pair is None
            or upper.quantity.value is None
            or pair.quantity.value is None
        ):
            continue
        unit = shown_unit(upper.quantity)
        text = _with_unit(f"{upper.quantity.value_text}/{pair.quantity.value_text}", unit, context.language)
        found.append(
            Point("blood-pressure", text, (upper.quantity.value, pair.quantity.value), unit, upper.date, (upper, pair))
        )
    if not found:
        # A source that gives only one of the two numbers: each stands under its own name.
        written = [
            one for one in context.reader.measurements("blood-pressure", since, until) if one.standing in _COUNTED
        ]
        if written:
            return tuple(sorted((_written(one, context.language) for one in _once(written)), key=_when))
        return exact_points(context, "systolic-bp", since, until) or exact_points(context, "diastolic-bp", since, until)
    return tuple(sorted(found, key=_when))


def _written(one: Measurement, language: str) -> Point:
    """A pressure that a source writes as one text ("128/78 mmHg")."""
    match = re.match(r"\s*(\d{2,3})\s*/\s*(\d{2,3})\b", one.quantity.value_text)
    point = _point(one, language)
    return replace(point, concept="blood-pressure", values=(float(match[1]), float(match[2]))) if match else point


def _same_moment(upper: Measurement, lower: dict[str, Measurement]) -> Measurement | None:
    """The lower number of a pressure whose two numbers stand in two records of one moment."""
    if upper.date is None:
        return None
    at = [one for one in lower.values() if one.date and one.date.text == upper.date.text and one.source == upper.source]
    return at[0] if len(at) == 1 else None


def printed(quantity: Quantity, language: str) -> str:
    """A quantity exactly as the source prints it: comparator, number, unit."""
    return _with_unit(f"{quantity.comparator}{quantity.value_text}", shown_unit(quantity), language)


def shown_unit(quantity: Quantity) -> str:
    """The unit as printed; a mere annotation ("{score}") without its braces, the number one not at all."""
    unit = quantity.unit or quantity.unit_code
    if re.fullmatch(r"\{[^}]*\}", unit):
        return unit[1:-1]
    return "" if unit == "1" else unit


def _with_unit(number: str, unit: str, language: str) -> str:
    space = "\u202f" if language == "fr" else " "
    return f"{number}{space}{unit}" if unit else number


def printed_range(quantity: Quantity) -> str:
    """The source's own reference range in its words, or from its limits; "" when it printed none."""
    if quantity.range_text:
        return quantity.range_text
    unit = f" {shown_unit(quantity)}" if shown_unit(quantity) else ""
    low, high = (None if limit is None else f"{limit:g}" for limit in (quantity.low, quantity.high))
    if low is not None and high is not None:
        return f"{low}–{high}{unit}"
    if low is not None:
        return f"≥ {low}{unit}"
    return f"≤ {high}{unit}" if high is not None else ""


def beside_range(quantity: Quantity) -> str:
    """Where a value stands, "above", "below" or "within" the printed limits; "" when there are none or the value is no plain number."""
    if quantity.value is None or quantity.comparator or (quantity.low is None and quantity.high is None):
        return ""
    if quantity.low is not None and quantity.value < quantity.low:
        return "below"
    return "above" if quantity.high is not None and quantity.value > quantity.high else "within"


def decimals(text: str) -> int:
    """How many decimals a printed number has."""
    return len(text.partition(".")[2]) if "." in text else 0


def number(value: float, most: int) -> str:
    """A computed number with so many decimals at most, more where it would vanish, a real minus sign."""
    while value and most < _FINEST and abs(value) < 0.5 * 10**-most:
        most += 1
    shown = f"{value:.{most}f}"
    if "." in shown:
        shown = shown.rstrip("0").rstrip(".")
    return "0" if shown in ("-0", "") else shown.replace("-", "−")


def precision(series: tuple[Point, ...]) -> int:
    """The decimals that a computation over points may show: those printed, at most two (long ones are machine made)."""
    return min(max((decimals(point.quantity.value_text) for point in series), default=0), 2)


def difference(first: Point, last: Point, language: str) -> str:
    """The signed change from one point to another as shown."""
    most = precision((first, last))
    steps = [b - a for a, b in zip(first.values, last.values, strict=True)]
    shown = "/".join(f"{'+' if step > 0 else ''}{number(step, most)}" for step in steps)
    return with_unit(shown, last.unit, language)


def magnitude(first: Point, last: Point, language: str) -> str:
    """The change without its sign."""
    return difference(first, last, language).replace("+", "").replace("−", "")


def direction(first: Point, last: Point) -> str:
    """Which way it went, "up", "down" or "same", by the first number."""
    step = last.values[0] - first.values[0]
    return "same" if step == 0 else "up" if step > 0 else "down"


def comparable(series: tuple[Point, ...]) -> tuple[Point, ...]:
    """The points that are plain numbers."""
    return tuple(point for point in series if point.values and not point.quantity.comparator)


def one_unit(series: tuple[Point, ...]) -> tuple[Point, ...] | None:
    """The points in the newest one's unit, others converted into it; None when one cannot be."""
    if not series:
        return series
    target = series[-1].unit or next((point.unit for point in reversed(series) if point.unit), "")
    made = []
    for point in series:
        if point.unit == target or not point.unit:
            made.append(point)
            continue
        values = tuple(knowledge.convert(point.concept, value, point.unit, target) for value in point.values)
        if any(value is None for value in values):
            return None
        made.append(
            Point(point.concept, point.text, tuple(v for v in values if v is not None), target, point.date, point.parts)
        )
    return tuple(made)


def with_unit(text: str, unit: str, language: str) -> str:
    """A computed number and its unit as prose sets them; German and Spanish write a comma before the decimals."""
    return _with_unit(text.replace(".", ",") if language in ("de", "es") else text, unit, language)


def dated_points(context: Context, concept: str, since: str = "", until: str = "") -> tuple[Point, ...]:
    """A measure's points that have a date."""
    return tuple(point for point in points(context, concept, since, until) if point.date)
