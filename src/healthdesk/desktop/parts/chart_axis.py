"""What stands at the edges of a chart: round numbers, and years, months, days or hours as the window of time allows."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from math import floor, isfinite, log10
from typing import Final

from PySide6.QtGui import QFontMetrics

from healthdesk.desktop import text
from healthdesk.desktop.parts import theme

_MINUTE, _HOUR, _DAY = 60, 3600, 86_400
_EARLIEST: Final = datetime(1, 1, 2, tzinfo=UTC).timestamp()
_LATEST: Final = datetime(9998, 12, 30, tzinfo=UTC).timestamp()
_CLOCK: Final = (5 * _MINUTE, 15 * _MINUTE, 30 * _MINUTE, _HOUR, 3 * _HOUR, 6 * _HOUR, 12 * _HOUR)
_DAYS: Final = (1, 2, 7, 14)
_MONTHS: Final = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200)
_MONTH = 30.44 * _DAY
Mark = tuple[float, str]


def steps_between(low: float, high: float, wanted: int = 4) -> list[float]:
    """Round numbers between two values, about as many as wanted: 1, 2 or 5 times a power of ten apart."""
    if not (isfinite(low) and isfinite(high)):
        return []
    raw = max(high - low, 1e-12) / wanted
    power = 10.0 ** floor(log10(raw))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= raw)
    first = -(-low // step)
    count = int((high - first * step) // step) + 1
    return [round((first + number) * step, 10) for number in range(max(min(count, 20), 0))]


def axis_number(value: float) -> str:
    """A round number as the language writes it: 0,5 in French, German and Spanish."""
    return text.decimal(value)


def room_for(value: float) -> int:
    """Pixels that the numbers at the left of a chart need, up to this one."""
    rounded = float(f"{value:.1g}") if isfinite(value) and value else value
    return QFontMetrics(theme.font("small", tabular=True)).horizontalAdvance(axis_number(rounded)) + theme.px(20)


def time_marks(start: float, end: float, most: int, zone: int = 0) -> list[Mark]:
    """Where to write times between two moments, at most `most` of them; `zone` is minutes east of UTC."""
    start, end = max(start, _EARLIEST), min(end, _LATEST)
    if end <= start:
        return []
    least = (end - start) / max(most, 1)
    shift = zone * _MINUTE
    for step in _CLOCK:
        if step >= least:
            return _clock_marks(start + shift, end + shift, step, shift)
    for days in _DAYS:
        if days * _DAY >= least:
            return _day_marks(start + shift, end + shift, days, shift)
    months = next((months for months in _MONTHS if months * _MONTH >= least), _MONTHS[-1])
    return _month_marks(start + shift, end + shift, months, shift)


def _moment(epoch: float) -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=epoch)


def _clock_marks(start: float, end: float, step: int, shift: int) -> list[Mark]:
    def said(at: float) -> str:
        moment = _moment(at)
        return text.day_month(moment.date()) if at % _DAY == 0 else f"{moment:%H:%M}"

    return _regular(start, end, step, shift, said)


def _day_marks(start: float, end: float, days: int, shift: int) -> list[Mark]:
    # Weeks begin on Monday: 1970-01-05 was one.
    offset = 4 * _DAY if days % 7 == 0 else 0
    return _regular(start, end, days * _DAY, shift, lambda at: text.day_month(_moment(at).date()), offset)


def _regular(
    start: float, end: float, step: int, shift: int, said: Callable[[float], str], offset: int = 0
) -> list[Mark]:
    first = -(-(start - offset) // step) * step + offset
    count = int((end - first) // step) + 1
    return [(first + number * step - shift, said(first + number * step)) for number in range(max(count, 0))]


def _month_marks(start: float, end: float, months: int, shift: int) -> list[Mark]:
    begin = _moment(start)
    number = -(-(begin.year * 12 + begin.month - 1) // months) * months
    marks: list[Mark] = []
    while number // 12 < 9998:
        year, month = divmod(number, 12)
        at = datetime(max(year, 1), month + 1, 1, tzinfo=UTC).timestamp()
        if at > end:
            break
        if at >= start:
            marks.append((at - shift, text.month_of(year, month + 1) if months < 12 else str(year)))
        number += months
    return marks
