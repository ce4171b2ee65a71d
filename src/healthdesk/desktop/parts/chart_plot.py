"""A whole chart over time as it is painted: on the screen, on paper, into a picture. Knows no widget.

Values stand where they were taken, each before the range that was printed with it; what somebody took or had done at
the time stands underneath. Many readings are drawn as an area from their lowest to their highest, with their mean.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.chart import Line, Point, Scale, draw_bands, draw_dots, draw_path, scale_within, stroke
from healthdesk.desktop.parts.chart_axis import axis_number, room_for, steps_between, time_marks
from healthdesk.domain.stretches import Column

DOTS = 160
"""Up to as many points in sight each has a dot."""
_ROW = 20
_GAP = 3.0
_PALE = 0.32
_SILENT = 20 * 3600


@dataclass(frozen=True, slots=True)
class Bar:
    """Something that lasted: from `start` to `end` (UTC seconds; None: still, or not recorded), shown under the values."""

    start: float
    end: float | None
    label: str
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened at a moment."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Plot:
    """All that a chart shows. `whole` is the time that it can show at most; `zone` minutes east of UTC for its hours.

    `paired` joins the values of two lines that were taken at the same moment (a blood pressure).
    """

    lines: tuple[Line, ...] = ()
    bars: tuple[Bar, ...] = ()
    events: tuple[Event, ...] = ()
    whole: tuple[float, float] = (0.0, 1.0)
    zone: int = 0
    paired: bool = False
    limits: tuple[tuple[float, str], ...] = ()
    say_column: Callable[[Column], str] = lambda column: str(column.count)

    @property
    def stops(self) -> int:
        """How many places one can walk along: the values of the first line, or its columns."""
        return len(self.lines[0].points or self.lines[0].columns) if self.lines else 0

    def moment(self, index: int) -> float:
        """When a stop is. Raises IndexError."""
        line = self.lines[0]
        return line.points[index].epoch if line.points else (line.columns[index].start + line.columns[index].end) / 2

    def stop(self, index: int) -> Point | None:
        """A stop as a point (of a column: its mean), None where there is none."""
        if not 0 <= index < self.stops:
            return None
        line = self.lines[0]
        if line.points:
            return line.points[index]
        column = line.columns[index]
        return Point(int(self.moment(index)), column.mean, self.say_column(column))

    @property
    def rows(self) -> int:
        """How many rows of bars and events stand under the values."""
        return len(packed(self.bars)) + bool(self.events)


@dataclass(slots=True)
class Hand:
    """What is pointed at: the point in hand, and one that was put down to compare with (-1: none).

    `words` are said in place of the point's own; `at` is the moment above which they stand, by default the point's.
    """

    index: int = -1
    fixed: int = -1
    words: tuple[str, ...] = ()
    at: float | None = None


def packed(bars: Sequence[Bar], most: int = 6) -> list[list[Bar]]:
    """Bars in rows, those of one name in the same, at most so many rows; the ones that began last come first."""
    rows: dict[str, list[Bar]] = {}
    for bar in sorted(bars, key=lambda bar: bar.start, reverse=True):
        rows.setdefault(bar.label, []).append(bar)
    return list(rows.values())[:most]


def plot_box(plot: Plot, area: QRectF) -> QRectF:
    """Where the values stand within the area of a chart."""
    highest = max((max(abs(line.most), abs(line.least)) for line in plot.lines), default=0.0)
    left = max(theme.px(48), room_for(highest))
    foot = theme.px(28) + plot.rows * theme.px(_ROW) + (theme.px(6) if plot.rows else 0)
    return area.adjusted(left, theme.px(18), -theme.px(18), -foot)


def plot_scale(plot: Plot, area: QRectF, window: tuple[float, float]) -> Scale:
    """From values to pixels for what lies in a window of time."""
    return scale_within(plot.lines, plot_box(plot, area), window)


def paint_plot(painter: QPainter, area: QRectF, plot: Plot, window: tuple[float, float], hand: Hand) -> None:
    """Paint a chart into an area: `window` is the time it shows, `hand` what is pointed at."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scale = plot_scale(plot, area, window)
    painter.save()
    painter.setClipRect(scale.box)
    for line in plot.lines:
        draw_bands(painter, scale, line)
    painter.restore()
    _draw_values(painter, scale)
    _draw_times(painter, scale, plot, area)
    _draw_limits(painter, scale, plot)
    painter.save()
    painter.setClipRect(scale.box.adjusted(-6, -6, 6, 6))
    _draw_events(painter, scale, plot)
    if plot.paired and len(plot.lines) == 2:
        _draw_stems(painter, scale, plot.lines)
    for number, line in reversed(tuple(enumerate(plot.lines))):
        ink = "ink2" if number else "accent"
        if line.columns:
            draw_columns(painter, scale, line.columns, ink)
        if line.points:
            shown = _in_sight(line, scale)
            if not plot.paired:
                draw_path(painter, scale, shown.points, ink, line.gap)
            draw_dots(painter, scale, shown.points, ink, every=len(shown.points) <= DOTS or plot.paired)
    painter.restore()
    _draw_bars(painter, scale, plot, area)
    _draw_hand(painter, scale, plot, hand)


def _in_sight(line: Line, scale: Scale) -> Line:
    """The points in the window, and one more at either side so that the line leaves the chart as it should."""
    inside = [at for at, point in enumerate(line.points) if scale.start <= point.epoch <= scale.end]
    if not inside:
        before = [at for at, point in enumerate(line.points) if point.epoch < scale.start]
        first, last = (before[-1] if before else 0), (before[-1] if before else -1) + 1
    else:
        first, last = inside[0] - 1, inside[-1] + 1
    return Line(line.points[max(first, 0) : last + 1], line.low, line.high, line.name)


def draw_columns(painter: QPainter, scale: Scale, columns: Sequence[Column], ink: str) -> None:
    """Readings too many to show: the area from the lowest to the highest of each column, and the line of the mean."""
    for run in _runs(columns, scale):
        strips = pixel_strips(run, scale)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_pale(ink))
        painter.drawRects([area for area, _ in strips])
        painter.restore()
        if len(strips) > 1:
            middles = [QPointF(area.left() + area.width() / 2, scale.y(mean)) for area, mean in strips]
            stroke(painter, QPolygonF(middles), ink)


def _pale(ink: str) -> QColor:
    """A colour between the ink and the card. Opaque, and laid on whole pixels: Qt fills that twenty times faster."""
    full, ground = theme.color(ink), theme.color("surface")
    pairs = ((full.red(), ground.red()), (full.green(), ground.green()), (full.blue(), ground.blue()))
    return QColor(*(round(one * _PALE + other * (1 - _PALE)) for one, other in pairs))


def pixel_strips(run: Sequence[Column], scale: Scale) -> list[tuple[QRect, float]]:
    """Columns as upright strips of whole pixels that touch and never overlap, each with its mean."""
    centres = [scale.x((column.start + column.end) / 2) for column in run]
    half = max((scale.x(run[0].end) - scale.x(run[0].start)) / 2, 1.0)
    edges = [round(centres[0] - half), *(round((one + other) / 2) for one, other in pairwise(centres))]
    edges.append(max(round(centres[-1] + max((scale.x(run[-1].end) - scale.x(run[-1].start)) / 2, 1.0)), edges[-1] + 1))
    made: list[tuple[QRect, float]] = []
    low, high, total, count, left = run[0].low, run[0].high, 0.0, 0, edges[0]
    for at, column in enumerate(run):
        low, high = (min(low, column.low), max(high, column.high)) if count else (column.low, column.high)
        total, count = total + column.mean * column.count, count + column.count
        if edges[at + 1] > left:
            top, foot = scale.y(high), scale.y(low)
            tall = max(round(foot) - round(top), 1)
            made.append((QRect(left, round(top), edges[at + 1] - left, tall), total / count))
            left, total, count = edges[at + 1], 0.0, 0
    return made


def _runs(columns: Sequence[Column], scale: Scale) -> list[list[Column]]:
    """Columns that follow one another; where nothing was read for a while there is a gap and no line."""
    steps = sorted(later.start - earlier.end for earlier, later in pairwise(columns))
    usual = steps[len(steps) // 2] if steps else 0
    reach = max(_GAP * (scale.end - scale.start) / max(scale.box.width(), 1), _SILENT, 6 * usual)
    runs: list[list[Column]] = []
    for column in columns:
        if column.end < scale.start - reach or column.start > scale.end + reach:
            continue
        if not runs or column.start - runs[-1][-1].end > reach:
            runs.append([])
        runs[-1].append(column)
    return runs


def _draw_values(painter: QPainter, scale: Scale) -> None:
    painter.setFont(theme.font("small", tabular=True))
    box = scale.box
    height = painter.fontMetrics().height()
    for value in steps_between(scale.low, scale.high, max(int(box.height() / (height * 2.6)), 2)):
        y = scale.y(value)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        painter.setPen(theme.color("ink3"))
        label = QRectF(0, y - height / 2, box.left() - 8, height)
        painter.drawText(label, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), axis_number(value))


def _draw_times(painter: QPainter, scale: Scale, plot: Plot, area: QRectF) -> None:
    painter.setFont(theme.font("small", tabular=True))
    box, metrics = scale.box, painter.fontMetrics()
    most = max(int(box.width() // (metrics.horizontalAdvance("28 Sept. 28") + 10)), 1)
    free = area.left()
    for moment, words in time_marks(scale.start, scale.end, most, plot.zone):
        x = scale.x(moment)
        width = metrics.horizontalAdvance(words) + 4
        left = min(max(x - width / 2, area.left() + 2), area.right() - width)
        if left < free:
            continue
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x, box.bottom() + 4))
        painter.setPen(theme.color("ink3"))
        painter.drawText(
            QRectF(left, box.bottom() + 6, width, metrics.height()), int(Qt.AlignmentFlag.AlignCenter), words
        )
        free = left + width + 6


def event_at(plot: Plot, area: QRectF, scale: Scale, place: QPointF) -> Event | None:
    """The event whose mark stands at a place of the chart."""
    row = theme.px(_ROW)
    top = scale.box.bottom() + theme.px(30) + len(packed(plot.bars)) * row
    if not (plot.events and top - 4 <= place.y() <= min(top + row + 4, area.bottom())):
        return None
    near = min(plot.events, key=lambda event: abs(scale.x(event.at) - place.x()))
    return near if abs(scale.x(near.at) - place.x()) <= 8 else None


def _draw_limits(painter: QPainter, scale: Scale, plot: Plot) -> None:
    """Borders that are not a source's printed range, each with its words at the right."""
    painter.setFont(theme.font("small", tabular=True))
    for value, words in plot.limits:
        y = scale.y(value)
        if not scale.box.top() <= y <= scale.box.bottom():
            continue
        painter.setPen(QPen(theme.color("edge"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(scale.box.left(), y), QPointF(scale.box.right(), y))
        painter.setPen(theme.color("ink2"))
        width = painter.fontMetrics().horizontalAdvance(words) + 2
        painter.drawText(QPointF(scale.box.right() - width, y - 4), words)


def _draw_events(painter: QPainter, scale: Scale, plot: Plot) -> None:
    painter.setPen(QPen(theme.color("line"), 1, Qt.PenStyle.DotLine))
    for event in plot.events:
        if scale.start <= event.at <= scale.end:
            x = scale.x(event.at)
            painter.drawLine(QPointF(x, scale.box.top()), QPointF(x, scale.box.bottom()))


def _draw_stems(painter: QPainter, scale: Scale, lines: Sequence[Line]) -> None:
    lower = {point.epoch: point.value for point in lines[1].points}
    stem = theme.color("accent")
    stem.setAlpha(110)
    painter.setPen(QPen(stem, 2))
    for point in lines[0].points:
        other = lower.get(point.epoch)
        if other is not None and scale.start <= point.epoch <= scale.end:
            painter.drawLine(scale.place(point.epoch, point.value), scale.place(point.epoch, other))


def _draw_bars(painter: QPainter, scale: Scale, plot: Plot, area: QRectF) -> None:
    row, top = theme.px(_ROW), scale.box.bottom() + theme.px(30)
    painter.setFont(theme.font("small"))
    painter.save()
    painter.setClipRect(QRectF(scale.box.left(), top - 2, scale.box.width(), area.bottom() - top + 2))
    for line in packed(plot.bars):
        boxes = [box for bar in line if (box := _draw_bar(painter, scale, bar, top, row)) is not None]
        if boxes:
            _name_row(painter, scale, boxes, line[0].label)
        top += row
    if plot.events:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("ink3"))
        for event in plot.events:
            if scale.start <= event.at <= scale.end:
                painter.drawPolygon(_diamond(scale.x(event.at), top + row / 2, row / 4))
    painter.restore()


def _diamond(x: float, y: float, reach: float) -> QPolygonF:
    return QPolygonF([QPointF(x, y - reach), QPointF(x + reach, y), QPointF(x, y + reach), QPointF(x - reach, y)])


def _draw_bar(painter: QPainter, scale: Scale, bar: Bar, top: float, row: float) -> QRectF | None:
    """Paint a bar; returns where it is in sight."""
    left = scale.x(bar.start)
    right = scale.x(bar.end if bar.end is not None else scale.end)
    if right < scale.box.left() or left > scale.box.right():
        return None
    box = QRectF(max(left, scale.box.left() - 8), top + 1, 0, row - 3)
    box.setRight(max(min(right, scale.box.right() + 8), box.left() + 3))
    painter.setPen(QPen(theme.color("accent"), 1))
    painter.setBrush(theme.color("accent_soft"))
    painter.drawRoundedRect(box, 4, 4)
    return box.intersected(QRectF(scale.box.left(), top, scale.box.width(), row))


def _name_row(painter: QPainter, scale: Scale, boxes: Sequence[QRectF], name: str) -> None:
    """The name of a row of bars: in the first bar that holds it, else beside the bars where there is room."""
    metrics = painter.fontMetrics()
    wide = metrics.horizontalAdvance(name) + 4
    left_aligned = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    within = next((box for box in boxes if box.width() >= wide + 10), None)
    if within is not None:
        painter.setPen(theme.color("accent_ink"))
        painter.drawText(within.adjusted(6, 0, -4, 0), left_aligned, name)
        return
    painter.setPen(theme.color("ink2"))
    first, last = min(box.left() for box in boxes), max(box.right() for box in boxes)
    room = max(first - scale.box.left(), scale.box.right() - last) - 10
    words = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(max(room, 0)))
    wide = metrics.horizontalAdvance(words) + 4
    left = last + 6 if scale.box.right() - last > first - scale.box.left() else first - wide - 6
    painter.drawText(QRectF(left, boxes[0].top(), wide, boxes[0].height()), left_aligned, words)


def _draw_hand(painter: QPainter, scale: Scale, plot: Plot, hand: Hand) -> None:
    for index in (hand.fixed, hand.index):
        point = plot.stop(index)
        if point is None:
            continue
        x = scale.x(point.epoch)
        if not scale.box.left() - 1 <= x <= scale.box.right() + 1:
            continue
        dashed = Qt.PenStyle.DashLine if index == hand.fixed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(theme.color("edge"), 1, dashed))
        painter.drawLine(QPointF(x, scale.box.top()), QPointF(x, scale.box.bottom()))
        painter.setBrush(theme.color("surface"))
        painter.setPen(QPen(theme.color("ink"), 2))
        painter.drawEllipse(scale.place(point.epoch, point.value), 5, 5)
    held = plot.stop(hand.index)
    words = hand.words or ((held.label,) if held else ())
    if words:
        at = held.epoch if held and hand.at is None else hand.at
        draw_note(painter, scale.box, scale.x(at) if at is not None else scale.box.center().x(), words)


def draw_note(painter: QPainter, box: QRectF, x: float, words: Sequence[str]) -> None:
    """A dark note at the top of the chart above a place, of a line or two."""
    painter.setFont(theme.font("small-strong", tabular=True))
    metrics = painter.fontMetrics()
    width = min(max(metrics.horizontalAdvance(line) for line in words) + 20, box.width())
    left = min(max(x - width / 2, box.left()), box.right() - width)
    note = QRectF(left, box.top() - theme.px(14), width, metrics.height() * len(words) + 8)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("ink"))
    painter.drawRoundedRect(note, 6, 6)
    painter.setPen(theme.color("ground"))
    for number, line in enumerate(words):
        place = QRectF(note.left() + 8, note.top() + 4 + number * metrics.height(), width - 16, metrics.height())
        fitting = metrics.elidedText(line, Qt.TextElideMode.ElideRight, int(place.width()) + 2)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), fitting)
