"""The shelf of measures as rows and as small charts: a model, and painters that draw only what is in sight."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from healthdesk.desktop import text
from healthdesk.desktop.measures.model import Measure, group_name
from healthdesk.desktop.parts import icons, theme
from healthdesk.desktop.parts.chart import Line, draw_sparkline
from healthdesk.desktop.parts.plain import one_line
from healthdesk.desktop.parts.row_painter import column

SHELF_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
_Index = QModelIndex | QPersistentModelIndex
_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class ShelfRow:
    """A headline when `measure` is None, else a measure with its place in the card."""

    title: str
    measure: Measure | None = None
    ago: str = ""
    pinned: bool = False
    first: bool = False
    last: bool = False


def shelf_rows(
    measures: Sequence[Measure], ago: Callable[[Measure], str], pins: Sequence[str], *, heads: bool
) -> list[ShelfRow]:
    """Rows of measures, under the headlines of what they are about unless they stand as small charts."""
    made: list[ShelfRow] = []
    for at, measure in enumerate(measures):
        first = at == 0 or measures[at - 1].group != measure.group
        last = at + 1 == len(measures) or measures[at + 1].group != measure.group
        if heads and first:
            made.append(ShelfRow(group_name(measure.group)))
        made.append(ShelfRow(one_line(measure.name), measure, ago(measure), measure.key in pins, first, last))
    return made


class ShelfModel(QAbstractListModel):
    """The measures in sight; small lines come later and are kept by key."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[ShelfRow] = []
        self.lines: dict[str, tuple[Line, ...]] = {}

    def show(self, rows: Sequence[ShelfRow]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def take_lines(self, lines: Mapping[str, tuple[Line, ...]]) -> None:
        """Small lines have come."""
        self.lines.update(lines)
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def row_at(self, index: _Index) -> ShelfRow | None:
        """The row at an index."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def rows(self) -> tuple[ShelfRow, ...]:
        """All rows."""
        return tuple(self._rows)

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What a row says."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == SHELF_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            pinned = text.say("measures.is-pinned") if row.pinned else ""
            return ", ".join(filter(None, (row.measure.spoken(row.ago), pinned))) if row.measure else row.title
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Headlines cannot be chosen."""
        row = self.row_at(index)
        if row is None or row.measure is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class RowPainter(QStyledItemDelegate):
    """Paints measures as rows of cards: name and date, value with the source's own flag or range, a small line."""

    def __init__(self, around: "ShelfList") -> None:
        super().__init__(around)
        self._around = around

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Headlines are lower than measures."""
        row: ShelfRow = index.data(SHELF_ROLE)
        return QSize(200, theme.px(46) if row.measure is None else theme.px(58))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        row: ShelfRow = index.data(SHELF_ROLE)
        left, width = column(self._around.width())
        area = option.rect
        box = QRectF(area.left() + left, area.top(), width, area.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.measure is None:
            painter.setFont(theme.font("heading"))
            painter.setPen(theme.color("ink"))
            painter.drawText(box.adjusted(2, theme.px(14), -2, -2), _LEFT, row.title)
        else:
            _ground(painter, box, row, option)
            self._measure(painter, box.adjusted(16, 0, -16, 0), row, row.measure)
        painter.restore()

    def _measure(self, painter: QPainter, box: QRectF, row: ShelfRow, measure: Measure) -> None:
        middle, line = box.center().y(), theme.px(21)
        right = box.right()
        if box.width() >= theme.px(520):
            spark = QRectF(right - theme.px(120), box.top() + theme.px(10), theme.px(120), box.height() - theme.px(20))
            draw_sparkline(painter, spark, self._around.trend(measure))
            right = spark.left() - theme.px(24)
        value_width = min(theme.px(230), (right - box.left()) * 0.52)
        left = right - value_width
        alone = not (measure.flag or measure.span)
        _value(painter, QRectF(left, middle - (line / 2 if alone else line), value_width, line), measure)
        _under(painter, QRectF(left, middle, value_width, line), measure)
        words = left - box.left() - 12
        title = QRectF(box.left(), middle - line, words, line)
        used = _elided(painter, title, row.title, "strong", "ink")
        if row.pinned:
            mark = theme.px(15)
            place = QRectF(title.left() + used + 6, title.center().y() - mark / 2, mark, mark)
            icons.paint(painter, "pin-on", place, theme.color("accent_ink"))
        when = " · ".join(filter(None, (text.short_day(measure.date), row.ago)))
        _elided(painter, QRectF(box.left(), middle, words, line), when, "small", "ink2")


class TilePainter(QStyledItemDelegate):
    """Paints measures as small charts of one size beside one another."""

    def __init__(self, around: "ShelfList") -> None:
        super().__init__(around)
        self._around = around

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """As the grid has it."""
        return self._around.gridSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one small chart."""
        row: ShelfRow = index.data(SHELF_ROLE)
        if row.measure is None:
            return
        box = QRectF(option.rect).adjusted(6.5, 6.5, -6.5, -6.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(QPen(theme.color("edge" if over or chosen else "line"), 1))
        painter.setBrush(theme.color("accent_soft" if chosen else "surface"))
        painter.drawRoundedRect(box, 10, 10)
        inner = box.adjusted(14, 10, -14, -12)
        line = theme.px(20)
        _elided(painter, QRectF(inner.left(), inner.top(), inner.width(), line), row.title, "strong", "ink")
        _value(painter, QRectF(inner.left(), inner.top() + line, inner.width(), theme.px(24)), row.measure, flags=_LEFT)
        under = QRectF(inner.left(), inner.top() + line + theme.px(25), inner.width(), line)
        _under(painter, under, row.measure, flags=_LEFT, date=True)
        plot = QRectF(inner.left(), under.bottom() + 4, inner.width(), inner.bottom() - under.bottom() - 4)
        draw_sparkline(painter, plot, self._around.trend(row.measure))
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 9, 9)
        painter.restore()


def _ground(painter: QPainter, box: QRectF, row: ShelfRow, option: QStyleOptionViewItem) -> None:
    """The part of the card behind a row: round where the card begins or ends."""
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    over = bool(option.state & QStyle.StateFlag.State_MouseOver)
    left, right = box.left() + 0.5, box.right() - 0.5
    whole = QRectF(left, box.top() + 0.5, right - left, box.height() - 0.5)
    painter.save()
    painter.setClipRect(box)
    # What is not an end of the card reaches beyond the row, where nobody sees that it is round.
    whole.adjust(0, 0 if row.first else -20, 0, -0.5 if row.last else 20)
    painter.setPen(QPen(theme.color("line"), 1))
    painter.setBrush(theme.color("accent_soft" if chosen else "sunken" if over else "surface"))
    painter.drawRoundedRect(whole, 10, 10)
    if not row.last:
        painter.drawLine(QPointF(left + 16, box.bottom() - 0.5), QPointF(right - 16, box.bottom() - 0.5))
    painter.restore()
    if chosen and option.state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 8, 8)


def _value(painter: QPainter, box: QRectF, measure: Measure, *, flags: int = _RIGHT) -> None:
    """The value strong, its unit after it."""
    painter.setFont(theme.font("small"))
    unit = f" {measure.unit}" if measure.unit else ""
    beside = min(painter.fontMetrics().horizontalAdvance(unit), int(box.width() * 0.5))
    painter.setFont(theme.font("prose-strong", tabular=True))
    words = painter.fontMetrics().elidedText(measure.value, Qt.TextElideMode.ElideRight, int(box.width() - beside))
    used = painter.fontMetrics().horizontalAdvance(words)
    left = box.left() if flags == _LEFT else box.right() - used - beside
    painter.setPen(theme.color("ink"))
    painter.drawText(QRectF(left, box.top(), used + 2, box.height()), _LEFT, words)
    painter.setFont(theme.font("small"))
    painter.setPen(theme.color("ink2"))
    fitting = painter.fontMetrics().elidedText(unit, Qt.TextElideMode.ElideRight, beside + 2)
    painter.drawText(QRectF(left + used, box.top(), beside + 4, box.height()), _LEFT, fitting)


def _under(painter: QPainter, box: QRectF, measure: Measure, *, flags: int = _RIGHT, date: bool = False) -> None:
    """What the source says of the value, else the range that it printed; in a small chart the date before it."""
    painter.setFont(theme.font("small", tabular=True))
    words = text.short_day(measure.date) if date else ""
    if measure.flag:
        words = " · ".join(filter(None, (words, measure.flag)))
        painter.setPen(theme.color("amber"))
    else:
        span = "" if date or not measure.span else text.say("measure.printed", span=measure.span)
        words = words or span
        painter.setPen(theme.color("ink2" if date else "ink3"))
    fitting = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
    painter.drawText(box, flags, fitting)


def _elided(painter: QPainter, box: QRectF, words: str, role: str, ink: str) -> int:
    painter.setFont(theme.font(role, tabular=role == "small"))
    painter.setPen(theme.color(ink))
    room = int(box.width() - (theme.px(24) if role == "strong" else 0))
    fitting = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(room, 10))
    painter.drawText(box, _LEFT, fitting)
    return painter.fontMetrics().horizontalAdvance(fitting)


class ShelfList(QListView):
    """The shelf; a measure is opened by pointer or Enter."""

    def __init__(self, name: str, opened: Callable[[Measure], object]) -> None:
        super().__init__()
        self.shelf = ShelfModel()
        self.setModel(self.shelf)
        self._opened = opened
        self._rows, self._tiles = RowPainter(self), TilePainter(self)
        self.setAccessibleName(one_line(name))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.verticalScrollBar().setSingleStep(24)
        self.clicked.connect(self._open)
        self._as_tiles = False
        self.stand(tiles=False)

    def stand(self, *, tiles: bool) -> None:
        """Stand as rows, or as small charts beside one another."""
        self._as_tiles = tiles
        self.setItemDelegate(self._tiles if tiles else self._rows)
        self.setViewMode(QListView.ViewMode.IconMode if tiles else QListView.ViewMode.ListMode)
        self.setMovement(QListView.Movement.Static)
        self.setWrapping(tiles)
        self._fit()

    def measure_at(self, index: _Index) -> Measure | None:
        """The measure of a row."""
        row = self.shelf.row_at(index)
        return row.measure if row else None

    def trend(self, measure: Measure) -> tuple[Line, ...]:
        """The small line of a measure; a single value is no line."""
        lines = self.shelf.lines.get(measure.key, ())
        return lines if any(len(line.points) > 1 for line in lines) else ()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many small charts beside one another as find room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self._as_tiles:
            self.setViewportMargins(0, 0, 0, 0)
            self.setGridSize(QSize())
            return
        left, width = column(self.width())
        columns = max(int((width + 13) // theme.px(250)), 1)
        grid = (width + 13) // columns
        bar = self.verticalScrollBar().sizeHint().width()
        # Some pixels more than the columns take: with fewer, Qt would begin a new line one column earlier.
        self.setViewportMargins(max(left - 6, 0), 0, max(self.width() - left + 6 - columns * grid - bar - 12, 0), 0)
        self.setGridSize(QSize(grid, theme.px(170)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and space open the measure in hand."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        measure = self.measure_at(index)
        if measure is not None:
            self._opened(measure)
