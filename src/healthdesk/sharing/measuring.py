"""Which measures matter for a visit, and a measure as a row: newest value, the one before, printed ranges, course. Pure."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from healthdesk.domain.knowledge import concept_name
from healthdesk.domain.records import Measurement
from healthdesk.domain.views import MeasureSummary
from healthdesk.sharing.material import PRESSURE, concepts_of
from healthdesk.sharing.sheet import Line, Measured, Trend, Value
from healthdesk.sharing.wording import flag_words, range_words, say, short_day, unit_words, value_words

Course = Callable[[str], tuple[tuple[Measurement, ...], ...]]
"""The newest points of a measure by its key, a series for each part."""
MOST = 10
_RECENT = timedelta(days=731)
_FOLLOWED = (
    PRESSURE,
    "weight",
    "hba1c",
    "egfr",
    "creatinine",
    "ldl",
    "inr",
    "potassium",
    "hemoglobin",
    "tsh",
    "psa",
    "peak-flow",
    "height",
)
"""What people bring to visits most, when it has been measured more than once."""


def chosen(measures: Sequence[MeasureSummary], pins: Sequence[str], today: date) -> tuple[str, ...]:
    """The measures for the sheet, those that the newest result marks first, then pinned ones, then what is followed."""
    known = {PRESSURE if summary.concept in concepts_of(PRESSURE) else summary.concept: summary for summary in measures}
    ranked = sorted(
        (rank, _place(key, pins), -summary.latest.date.epoch if summary.latest.date else 0, key)
        for key, summary in known.items()
        if (rank := _rank(key, summary, pins, today)) < _NOT
    )
    flagged = [key for rank, _, _, key in ranked if rank == 0]
    rest = [key for rank, _, _, key in ranked if rank]
    return (*flagged, *rest[: max(MOST - len(flagged), 0)])


_NOT = 9


def _rank(key: str, summary: MeasureSummary, pins: Sequence[str], today: date) -> int:
    recent = summary.latest.date is not None and summary.latest.date.day >= today - _RECENT
    if recent and flag_words(summary.latest.quantity, "en"):
        return 0
    if key in pins:
        return 1
    if recent and key in _FOLLOWED and summary.count > 1:
        return 2
    followed = (
        recent and summary.count > 3 and summary.latest.readings == 0 and summary.latest.resource_type == "Observation"
    )
    return 3 if followed and summary.latest.quantity.value is not None and summary.latest.quantity.range_text else _NOT


def _place(key: str, pins: Sequence[str]) -> int:
    if key in pins:
        return list(pins).index(key)
    return 100 + (_FOLLOWED.index(key) if key in _FOLLOWED else 99)


def measure_line(key: str, course: Course, language: str, since: date | None = None) -> Line | None:
    """A measure as a row, marked as new after a day; None where it has no point."""
    parts = [part for part in course(key) if part]
    if not parts:
        return None
    name = concept_name(key, language) or parts[0][-1].label
    latest = parts[0][-1]
    return Line(
        key=f"measure:{key}",
        title=_headed(name),
        aside=short_day(latest.date, language),
        mark=say("mark.new", language) if since and latest.date and latest.date.day > since else "",
        source=latest.source.replace("\\", "/").rpartition("/")[2],
        records=tuple(dict.fromkeys(point.record_id for part in parts for point in part[-2:])),
        measured=Measured(
            _value([part[-1] for part in parts], language),
            _value([part[-2] for part in parts], language) if all(len(part) > 1 for part in parts) else None,
            tuple(_trend(part) for part in parts),
        ),
    )


def _headed(name: str) -> str:
    """A name with a capital, unless its second letter says that it is written so ("eGFR")."""
    return name if name[1:2].isupper() else name[:1].upper() + name[1:]


def _value(points: Sequence[Measurement], language: str) -> Value:
    """The value of one moment; both of a blood pressure, where they stand in the same record, in one."""
    first = points[0]
    same = len(points) == 2 and points[0].record_id == points[1].record_id
    words = value_words(first.quantity)
    if same:
        upper, lower = (f"{point.quantity.comparator}{point.quantity.value_text}" for point in points)
        words = f"{upper}/{lower} {unit_words(first.quantity)}".strip()
    flags = dict.fromkeys(filter(None, (flag_words(point.quantity, language) for point in points[: 1 + same])))
    return Value(words, short_day(first.date, language), range_words(first.quantity, language), ", ".join(flags))


def _trend(points: Sequence[Measurement]) -> Trend:
    newest = points[-1].quantity
    return Trend(
        tuple(
            (point.date.epoch, point.quantity.value, bool(flag_words(point.quantity, "en")))
            for point in points
            if point.date is not None and point.quantity.value is not None and point.quantity.unit == newest.unit
        ),
        newest.low,
        newest.high,
    )
