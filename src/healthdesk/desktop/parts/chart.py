"""Lines over time, drawn with QPainter: what charts are made of, and the sparkline, the printed range as a band behind.

A line of a million points is reduced to the lowest and highest value of each pixel column before it is drawn.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.plain import one_line
from healthdesk.domain.stretches import Column

_MANY: Final = 60
_FINE: Final = 200
_EVER: Final = 1e12
"""Seconds from 1970 before and after anything."""


@dataclass(frozen=True, slots=True)
class Point:
    """One value in time: UTC seconds, the number, how it is shown, and whether the source flagged it.

    `low` and `high` are the range that was printed with this very value.
    """

    epoch: int
    value: float
    label: str = ""
    flagged: bool = False
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A series with the range that the source printed for its newest point; many readings come as `columns`.

    `gap` is how many seconds without a value end the line; 0 leaves it to how often there are values.
    """

    points: tuple[Point, ...]
    low: float | None = None
    high: float | None = None
    name: str = ""
    columns: tuple[Column, ...] = ()
    gap: int = 0

    @property
    def least(self) -> float:
        """The lowest value; 0 where there is none."""
        return min([point.value for point in self.points] + [column.low for column in self.columns], default=0.0)

    @property
    def most(self) -> float:
        """The highest value; 0 where there is none."""
        return max([point.value for point in self.points] + [column.high for column in self.columns], default=0.0)


@dataclass(frozen=True, slots=True)
class Scale:
    """From values to pixels."""

    box: QRectF
    start: float
    end: float
    low: float
    high: float

    def x(self, epoch: float) -> float:
        """How far right a moment stands."""
        return self.box.left() + (epoch - self.start) / ((self.end - self.start) or 1) * self.box.width()

    def y(self, value: float) -> float:
        """How far down a value stands."""
        return self.box.bottom() - (value - self.low) / ((self.high - self.low) or 1) * self.box.height()

    def place(self, epoch: float, value: float) -> QPointF:
        """Where a value stands."""
        return QPointF(self.x(epoch), self.y(value))

    def moment(self, x: float) -> float:
        """Which moment stands so far right."""
        return self.start + (x - self.box.left()) / (self.box.width() or 1) * (self.end - self.start)


def scale_for(lines: Sequence[Line], box: QRectF, *, pad: float = 0.12) -> Scale:
    """A scale that shows all points, and the printed ranges as far as they do not flatten them."""
    moments = [point.epoch for line in lines for point in line.points]
    moments += [moment for line in lines for column in line.columns for moment in (column.start, column.end)]
    start, end = min(moments), max(moments)
    if start == end:
        start, end = start - 86400 * 30, end + 86400 * 30
    return scale_within(lines, box, (start, end), pad=pad)


def scale_within(lines: Sequence[Line], box: QRectF, window: tuple[float, float], *, pad: float = 0.12) -> Scale:
    """The same for what lies in a window of time; where nothing does, for all."""
    start, end = window
    points = [point for line in lines for point in line.points]
    columns = [column for line in lines for column in line.columns]
    seen = [point for point in points if start <= point.epoch <= end]
    values = [point.value for point in seen]
    values += [value for each in columns if each.end >= start and each.start <= end for value in (each.low, each.high)]
    if not values:
        values = [point.value for point in points] + [value for each in columns for value in (each.low, each.high)]
    if not values:
        return Scale(box, start, end, 0.0, 1.0)
    low, high = min(values), max(values)
    reach = max(high - low, abs(high) * 0.08, 1e-9)
    edges = {edge for line in lines for edge in (line.low, line.high)} | {
        edge for point in seen for edge in (point.low, point.high)
    }
    for edge in sorted(edge for edge in edges if edge is not None):
        if low - 2 * reach <= edge <= high + 2 * reach:
            low, high = min(low, edge), max(high, edge)
    room = max(high - low, abs(high) * 0.05, 1e-9) * pad
    return Scale(box, start, end, low - room, high + room)


def thinned(points: Sequence[Point], width: int) -> Sequence[Point]:
    """The points to draw: all, or first, lowest, highest and last of each pixel column."""
    if len(points) <= width * 4:
        return points
    start, reach = points[0].epoch, (points[-1].epoch - points[0].epoch) or 1
    kept: list[Point] = []
    column: list[Point] = []
    at = -1
    for point in points:
        here = (point.epoch - start) * width // reach
        if here != at and column:
            kept.extend(_extremes(column))
            column = []
        at = here
        column.append(point)
    kept.extend(_extremes(column))
    return kept


def _extremes(column: list[Point]) -> list[Point]:
    low, high = min(column, key=lambda p: p.value), max(column, key=lambda p: p.value)
    chosen = {id(point): point for point in (column[0], low, high, column[-1])}
    return sorted(chosen.values(), key=lambda p: p.epoch)


def ranges(line: Line) -> list[tuple[float, float, float | None, float | None]]:
    """Which printed range held from when to when: each value's own, up to half the way to its neighbours."""
    if not any(point.low is not None or point.high is not None for point in line.points):
        return [(-_EVER, _EVER, line.low, line.high)]
    made: list[tuple[float, float, float | None, float | None]] = []
    for at, point in enumerate(line.points):
        start = -_EVER if at == 0 else (line.points[at - 1].epoch + point.epoch) / 2
        end = _EVER if at + 1 == len(line.points) else (point.epoch + line.points[at + 1].epoch) / 2
        if made and made[-1][2:] == (point.low, point.high):
            made[-1] = (made[-1][0], end, point.low, point.high)
        else:
            made.append((start, end, point.low, point.high))
    return made


def draw_bands(painter: QPainter, scale: Scale, line: Line) -> None:
    """The printed ranges behind a line, as they changed over time and from laboratory to laboratory."""
    box = scale.box
    for start, end, low, high in ranges(line):
        if low is None and high is None:
            continue
        left, right = max(scale.x(start), box.left()), min(scale.x(end), box.right())
        top = box.top() if high is None else max(scale.y(high), box.top())
        foot = box.bottom() if low is None else min(scale.y(low), box.bottom())
        if foot <= top or right <= left:
            continue
        painter.fillRect(QRectF(left, top, right - left, foot - top), theme.color("band"))
        painter.setPen(QPen(theme.color("band_line"), 1, Qt.PenStyle.DotLine))
        for edge, y in ((high, top), (low, foot)):
            if edge is not None:
                painter.drawLine(QPointF(left, y), QPointF(right, y))


def draw_path(painter: QPainter, scale: Scale, points: Sequence[Point], ink: str = "accent", gap: int = 0) -> None:
    """The line from point to point; of many readings it breaks off where there are none for long."""
    for run in unbroken(points, gap):
        shown = thinned(run, max(int(scale.box.width()), 1))
        stroke(painter, QPolygonF([scale.place(point.epoch, point.value) for point in shown]), ink)


def stroke(painter: QPainter, line: QPolygonF, ink: str) -> None:
    """A line of 1.6 pixels; one of many points is two fine lines beside one another.

    Qt paints lines of a pixel by a way of their own: a hundred times faster than broader ones that turn often.
    """
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if line.size() <= _FINE:
        painter.setPen(QPen(theme.color(ink), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(line)
        return
    painter.setPen(QPen(theme.color(ink), 1))
    painter.drawPolyline(line)
    painter.drawPolyline(line.translated(0, 0.6))


def unbroken(points: Sequence[Point], gap: int = 0) -> list[Sequence[Point]]:
    """Points that follow one another: `gap` seconds without one end a line; of many points thirty usual steps and two days."""
    if not gap and len(points) <= _MANY:
        return [points]
    steps = sorted(later.epoch - earlier.epoch for earlier, later in pairwise(points))
    longest = gap or max(steps[len(steps) // 2] * 30, 2 * 86_400)
    runs: list[Sequence[Point]] = []
    start = 0
    for at in range(1, len(points)):
        if points[at].epoch - points[at - 1].epoch > longest:
            runs.append(points[start:at])
            start = at
    return [*runs, points[start:]]


def draw_dots(painter: QPainter, scale: Scale, points: Sequence[Point], ink: str = "accent", *, every: bool) -> None:
    """A dot at each point, or only at the newest; a ring where the source flagged it."""
    painter.setPen(Qt.PenStyle.NoPen)
    for at, point in enumerate(points):
        last = at == len(points) - 1
        if not (every or last):
            continue
        place = scale.place(point.epoch, point.value)
        radius = 4 if last and every else 3
        if point.flagged:
            # A ring besides the colour: the flag is seen without colours too.
            painter.setBrush(theme.color("surface"))
            painter.setPen(QPen(theme.color("amber"), 2))
            painter.drawEllipse(place, radius + 0.5, radius + 0.5)
            painter.setPen(Qt.PenStyle.NoPen)
        else:
            painter.setBrush(theme.color(ink))
            painter.drawEllipse(place, radius, radius)


def draw_sparkline(painter: QPainter, box: QRectF, lines: Sequence[Line]) -> None:
    """A small line without axes."""
    lines = [line for line in lines if line.points]
    if not lines:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scale = scale_for(lines, box.adjusted(3, 5, -6, -5))
    if len(lines) == 1:
        draw_bands(painter, Scale(box, scale.start, scale.end, scale.low, scale.high), lines[0])
    for number, line in enumerate(lines):
        ink = "ink3" if number else "accent"
        draw_path(painter, scale, line.points, ink)
        draw_dots(painter, scale, line.points, ink, every=False)


class Sparkline(QWidget):
    """A small line; `spoken` says in words what it shows."""

    def __init__(self, lines: Sequence[Line] = (), spoken: str = "") -> None:
        super().__init__()
        self._lines = tuple(lines)
        self.setMinimumSize(72, 28)
        self.setAccessibleName(one_line(spoken))

    def show_lines(self, lines: Sequence[Line], spoken: str) -> None:
        """Show other lines."""
        self._lines = tuple(lines)
        self.setAccessibleName(one_line(spoken))
        self.update()

    def sizeHint(self) -> QSize:
        """Small."""
        return QSize(140, 40)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        draw_sparkline(painter, QRectF(self.rect()), self._lines)
        painter.end()
