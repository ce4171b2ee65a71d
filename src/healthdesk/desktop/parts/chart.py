"""Lines over time, drawn with QPainter: a sparkline and a chart, the range as printed as a band behind them.

A line of a million points is reduced to the lowest and highest value of each pixel column before it is drawn.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from math import floor, log10

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.plain import one_line


@dataclass(frozen=True, slots=True)
class Point:
    """One value in time: UTC seconds, the number, how it is shown, and whether the source flagged it."""

    epoch: int
    value: float
    label: str = ""
    flagged: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A series with the range that the source printed for its newest point."""

    points: tuple[Point, ...]
    low: float | None = None
    high: float | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Scale:
    """From values to pixels."""

    box: QRectF
    start: float
    end: float
    low: float
    high: float

    def place(self, epoch: float, value: float) -> QPointF:
        """Where a value stands."""
        across = (epoch - self.start) / ((self.end - self.start) or 1)
        up = (value - self.low) / ((self.high - self.low) or 1)
        return QPointF(self.box.left() + across * self.box.width(), self.box.bottom() - up * self.box.height())


def scale_for(lines: Sequence[Line], box: QRectF, *, pad: float = 0.12) -> Scale:
    """A scale that shows all points, and the printed range as far as it does not flatten them."""
    points = [point for line in lines for point in line.points]
    values = [point.value for point in points]
    low, high = min(values), max(values)
    reach = max(high - low, abs(high) * 0.08, 1e-9)
    for edge in (edge for line in lines for edge in (line.low, line.high) if edge is not None):
        if low - 2 * reach <= edge <= high + 2 * reach:
            low, high = min(low, edge), max(high, edge)
    room = max(high - low, abs(high) * 0.05, 1e-9) * pad
    start, end = min(p.epoch for p in points), max(p.epoch for p in points)
    if start == end:
        start, end = start - 86400 * 30, end + 86400 * 30
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


def draw_band(painter: QPainter, scale: Scale, line: Line) -> None:
    """The printed range behind a line."""
    if line.low is None and line.high is None:
        return
    box = scale.box
    top = box.top() if line.high is None else max(scale.place(0, line.high).y(), box.top())
    foot = box.bottom() if line.low is None else min(scale.place(0, line.low).y(), box.bottom())
    if foot <= top:
        return
    painter.fillRect(QRectF(box.left(), top, box.width(), foot - top), theme.color("band"))
    painter.setPen(QPen(theme.color("band_line"), 1, Qt.PenStyle.DotLine))
    for edge, y in ((line.high, top), (line.low, foot)):
        if edge is not None:
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))


def draw_line(painter: QPainter, scale: Scale, line: Line, *, dots: bool, ink: str = "accent") -> None:
    """The line, with a dot at each point if there are few, and always one at the newest."""
    shown = thinned(line.points, max(int(scale.box.width()), 1))
    places = [scale.place(point.epoch, point.value) for point in shown]
    painter.setPen(QPen(theme.color(ink), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPolyline(QPolygonF(places))
    painter.setPen(Qt.PenStyle.NoPen)
    for point, place in zip(shown, places, strict=True):
        last = point is shown[-1]
        if dots or last:
            radius = 4 if last and dots else 3
            if point.flagged:
                # A ring besides the colour: the flag is seen without colours too.
                painter.setBrush(theme.color("surface"))
                painter.setPen(QPen(theme.color("amber"), 2))
                painter.drawEllipse(place, radius, radius)
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
    inner = box.adjusted(2, 3, -5, -3)
    scale = scale_for(lines, inner)
    if len(lines) == 1:
        draw_band(painter, Scale(box, scale.start, scale.end, scale.low, scale.high), lines[0])
    for number, line in enumerate(lines):
        draw_line(painter, scale, line, dots=False, ink="ink3" if number else "accent")


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


def steps_between(low: float, high: float, wanted: int = 4) -> list[float]:
    """Round numbers between two values, about as many as wanted: 1, 2 or 5 times a power of ten apart."""
    raw = max(high - low, 1e-12) / wanted
    power = 10.0 ** floor(log10(raw))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= raw)
    first = -(-low // step)
    count = int((high - first * step) // step) + 1
    return [round((first + number) * step, 10) for number in range(max(count, 0))]


def year_marks(start: float, end: float) -> list[tuple[float, str]]:
    """Where years begin between two instants, at most about eight of them."""
    first, last = (datetime.fromtimestamp(moment, tz=UTC).year for moment in (start, end))
    every = max(1, (last - first) // 8 + 1)
    marks = [(datetime(year, 1, 1, tzinfo=UTC).timestamp(), str(year)) for year in range(first, last + 1, every)]
    return [(moment, label) for moment, label in marks if start <= moment <= end]


@dataclass(slots=True)
class _Near:
    index: int = -1
    points: list[Point] = field(default_factory=list)


class LineChart(QWidget):
    """A chart with a scale; arrow keys or the pointer walk from point to point, and `reached` says which."""

    reached = Signal(int)

    def __init__(self, spoken: str = "", months: Callable[[int], str] | None = None) -> None:
        super().__init__()
        self._lines: tuple[Line, ...] = ()
        self._near = _Near()
        self._say_date = months or (lambda epoch: str(datetime.fromtimestamp(epoch, tz=UTC).year))
        self._spoken = spoken
        self.setMinimumHeight(220)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(one_line(spoken))

    def show_lines(self, lines: Sequence[Line], spoken: str) -> None:
        """Show other lines; `spoken` says in words what they show."""
        self._lines = tuple(line for line in lines if line.points)
        self._near = _Near(points=list(self._lines[0].points) if self._lines else [])
        self._spoken = spoken
        self.setAccessibleName(one_line(spoken))
        self.update()

    def sizeHint(self) -> QSize:
        """Broad and low."""
        return QSize(640, 240)

    def _box(self) -> QRectF:
        return QRectF(self.rect()).adjusted(48, 14, -16, -28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the scale, the band, the lines and the point in hand."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._lines:
            scale = scale_for(self._lines, self._box())
            draw_band(painter, scale, self._lines[0])
            if len(self._lines) > 1:
                draw_band(painter, scale, self._lines[1])
            self._draw_scale(painter, scale)
            for number, line in enumerate(self._lines):
                draw_line(painter, scale, line, dots=len(line.points) <= 60, ink="ink3" if number else "accent")
            self._draw_hand(painter, scale)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def _draw_scale(self, painter: QPainter, scale: Scale) -> None:
        painter.setFont(theme.font("small", tabular=True))
        box = scale.box
        for value in steps_between(scale.low, scale.high):
            y = scale.place(0, value).y()
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(theme.color("ink3"))
            label = QRectF(0, y - 8, box.left() - 8, 16)
            painter.drawText(label, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), f"{value:g}")
        marks = year_marks(scale.start, scale.end)
        if len(marks) < 2:
            marks = [(scale.start, self._say_date(int(scale.start))), (scale.end, self._say_date(int(scale.end)))]
        painter.setPen(theme.color("ink3"))
        for moment, mark in marks:
            x = scale.place(moment, scale.low).x()
            width = painter.fontMetrics().horizontalAdvance(mark) + 4
            left = min(max(x - width / 2, box.left()), box.right() - width + 12)
            painter.drawText(QRectF(left, box.bottom() + 8, width, 16), int(Qt.AlignmentFlag.AlignCenter), mark)

    def _draw_hand(self, painter: QPainter, scale: Scale) -> None:
        if not 0 <= self._near.index < len(self._near.points):
            return
        point = self._near.points[self._near.index]
        place = scale.place(point.epoch, point.value)
        painter.setPen(QPen(theme.color("edge"), 1))
        painter.drawLine(QPointF(place.x(), scale.box.top()), QPointF(place.x(), scale.box.bottom()))
        painter.setFont(theme.font("small-strong", tabular=True))
        width = painter.fontMetrics().horizontalAdvance(point.label) + 20
        left = min(max(place.x() - width / 2, scale.box.left()), scale.box.right() - width)
        label = QRectF(left, scale.box.top() - 8, width, 24)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("ink"))
        painter.drawRoundedRect(label, 6, 6)
        painter.setPen(theme.color("ground"))
        painter.drawText(label, int(Qt.AlignmentFlag.AlignCenter), point.label)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the nearest point in hand."""
        if self._near.points:
            scale = scale_for(self._lines, self._box())
            at = event.position().x()
            near = min(
                range(len(self._near.points)),
                key=lambda index: abs(scale.place(self._near.points[index].epoch, 0).x() - at),
            )
            self._take(near)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrow keys."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or not self._near.points:
            super().keyPressEvent(event)
            return
        last = len(self._near.points) - 1
        self._take(last if self._near.index < 0 else max(0, min(self._near.index + step, last)))

    def _take(self, index: int) -> None:
        if index != self._near.index:
            self._near.index = index
            self.setAccessibleDescription(one_line(self._near.points[index].label))
            self.reached.emit(index)
            self.update()
