"""Measures that are ordered together, side by side as a laboratory's cumulative report has them: dates as columns.

Names and ranges stay where they are; as many dates as find room stand beside them, and two buttons go on to older and
newer ones.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.measures.units import alike, code_of
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.values import flag_words, measure_name, number_words, range_words, unit_words, value_words
from healthdesk.domain.records import Measurement
from healthdesk.session import Session

MOST: Final = 120
"""Values read of each measure."""
FIXED: Final = 2
_ROW: Final = 48
"""Columns that stay: the name, the range."""
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Report:
    """Measures by day: the newest value of each day. `days` come newest first."""

    concepts: tuple[str, ...] = ()
    days: tuple[date, ...] = ()
    cells: tuple[dict[date, Measurement], ...] = ()

    def newest(self, row: int) -> Measurement:
        """The newest value of a row."""
        return self.cells[row][max(self.cells[row])]


def read_report(session: Session, person: str, concepts: Sequence[str]) -> Report:
    """Read the newest values of measures."""
    return made_report(concepts, session.records.recent(person, tuple(concepts), MOST))


def made_report(concepts: Sequence[str], points: Sequence[Measurement]) -> Report:
    """Values, oldest first, by measure and day."""
    cells: dict[str, dict[date, Measurement]] = {key: {} for key in concepts}
    for point in points:
        if point.date is not None and point.concept in cells:
            cells[point.concept][point.date.day] = point
    kept = tuple(key for key in concepts if cells[key])
    days = sorted({day for key in kept for day in cells[key]}, reverse=True)
    return Report(kept, tuple(days), tuple(cells[key] for key in kept))


class ReportModel(QAbstractTableModel):
    """The rows of a report, and of its days those that find room."""

    def __init__(self) -> None:
        super().__init__()
        self.report = Report()
        self.first, self.room = 0, 1

    def show(self, report: Report) -> None:
        """Show another report from its newest day."""
        self.beginResetModel()
        self.report, self.first = report, 0
        self.endResetModel()

    def move(self, first: int, room: int) -> None:
        """Show so many days from this one on."""
        room = max(room, 1)
        first = max(min(first, len(self.report.days) - room), 0)
        if (first, room) != (self.first, self.room):
            self.beginResetModel()
            self.first, self.room = first, room
            self.endResetModel()

    @property
    def days(self) -> tuple[date, ...]:
        """The days in sight."""
        return self.report.days[self.first : self.first + self.room]

    def point(self, index: _Index) -> Measurement | None:
        """The value in a cell; the newest one where the name or the range is."""
        if not (0 <= index.row() < len(self.report.concepts)):
            return None
        if index.column() < FIXED:
            return self.report.newest(index.row())
        at = index.column() - FIXED
        return self.report.cells[index.row()].get(self.days[at]) if at < len(self.days) else None

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many measures."""
        return 0 if parent is not None and parent.isValid() else len(self.report.concepts)

    def columnCount(self, _parent: _Index | None = None) -> int:
        """The name, the range, and the days in sight."""
        return FIXED + len(self.days)

    def headerData(self, at: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The name of a column: a day."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            if at < FIXED:
                return text.say("report.measure" if at == 0 else "measure.range")
            return text.short_day(self.days[at - FIXED]) if at - FIXED < len(self.days) else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if at < FIXED else Qt.AlignmentFlag.AlignRight
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What a cell says."""
        point, column = self.point(index), index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if column < FIXED else Qt.AlignmentFlag.AlignRight
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if point is None:
            return "" if role == Qt.ItemDataRole.DisplayRole else None
        flag = column >= FIXED and bool(flag_words(point.quantity))
        made: Callable[[], Any] | None = {
            int(Qt.ItemDataRole.DisplayRole): lambda: self._words(point, column),
            int(Qt.ItemDataRole.AccessibleTextRole): lambda: self._spoken(point, column),
            int(Qt.ItemDataRole.FontRole): lambda: theme.font(
                "strong" if column == 0 or flag else "text", tabular=True
            ),
            int(Qt.ItemDataRole.ForegroundRole): lambda: theme.color(
                "amber" if flag else "ink2" if column == 1 else "ink"
            ),
        }.get(int(role))
        return made() if made is not None else None

    def _words(self, point: Measurement, column: int) -> str:
        quantity = point.quantity
        if column == 0:
            return measure_name(point.concept, point.label)
        if column == 1:
            return range_words(quantity) or "–"
        newest = self.report.newest(self.report.concepts.index(point.concept)).quantity
        same = alike(code_of(quantity.unit, quantity.unit_code), code_of(newest.unit, newest.unit_code))
        # The source's own letter stands beside the number: a flag is not told by colour alone.
        letter = f" {quantity.flag.upper()}" if flag_words(quantity) else ""
        return f"{number_words(quantity) if same else value_words(quantity)}{letter}"

    def _spoken(self, point: Measurement, column: int) -> str:
        if column < FIXED:
            return self._words(point, column)
        name = measure_name(point.concept, point.label)
        words = (name, value_words(point.quantity), flag_words(point.quantity), text.day(point.date))
        return ", ".join(filter(None, words))

    def as_table(self) -> list[tuple[str, ...]]:
        """The whole report for the clipboard and for paper."""
        report = self.report
        table: list[tuple[str, ...]] = [
            (
                text.say("report.measure"),
                text.say("measure.unit"),
                text.say("measure.range"),
                *map(text.short_day, report.days),
            )
        ]
        for row, cells in enumerate(report.cells):
            newest = report.newest(row)
            values = [self._words(cells[day], FIXED) if day in cells else "" for day in report.days]
            name = measure_name(newest.concept, newest.label)
            table.append((name, unit_words(newest.quantity), range_words(newest.quantity), *values))
        return table


class NamePainter(QStyledItemDelegate):
    """Paints the name of a measure with its unit underneath."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one name."""
        model = index.model()
        point = model.point(index) if isinstance(model, ReportModel) else None
        if point is None:
            return
        painter.save()
        area = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.color("accent_soft"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(area.left(), area.bottom() - 0.5), QPointF(area.right(), area.bottom() - 0.5))
        unit, line = unit_words(point.quantity), theme.px(19)
        box = area.adjusted(12, 0, -6, 0)
        top = area.center().y() - (line if unit else line / 2)
        for words, role, ink in ((str(index.data()), "strong", "ink"), (unit, "small", "ink2")):
            painter.setFont(theme.font(role))
            painter.setPen(theme.color(ink))
            fitting = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
            painter.drawText(QRectF(box.left(), top, box.width(), line), int(Qt.AlignmentFlag.AlignVCenter), fitting)
            top += line
        painter.restore()


class ReportTable(QTableView):
    """The report; Enter or a click opens the record of a value, the name of a measure its page. `moved` tells the days."""

    moved = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.report = ReportModel()
        self.setModel(self.report)
        self.setAccessibleName(text.say("measures.side-by-side"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(_ROW))
        self.setItemDelegateForColumn(0, NamePainter(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.horizontalHeader()
        head.setAccessibleName(text.say("measures.side-by-side"))
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setFont(theme.font("small"))
        self.clicked.connect(self._open)

    def show_report(self, report: Report) -> None:
        """Show a report from its newest day on, as tall as it is."""
        self.report.show(report)
        rows = len(report.concepts)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * theme.px(_ROW) + 6)
        self._fit()

    def older(self) -> None:
        """Go on to the days before those in sight."""
        self._move(self.report.first + max(self.report.room - 1, 1))

    def newer(self) -> None:
        """Go back to the days after those in sight."""
        self._move(self.report.first - max(self.report.room - 1, 1))

    @property
    def has_older(self) -> bool:
        """Whether there are days before those in sight."""
        return self.report.first + self.report.room < len(self.report.report.days)

    @property
    def has_newer(self) -> bool:
        """Whether there are days after those in sight."""
        return self.report.first > 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many days as find room."""
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Two fingers sideways go through the days; up and down is the page's."""
        across = event.angleDelta().x() or (
            event.angleDelta().y() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0
        )
        if across:
            self._move(self.report.first + (1 if across < 0 else -1))
            event.accept()
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; at the edge the arrow keys go on to the next days."""
        at, last = self.currentIndex(), self.report.columnCount() - 1
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(at)
        elif event.key() == Qt.Key.Key_Right and at.column() == last and self.has_older:
            self._move(self.report.first + 1, (at.row(), last))
        elif event.key() == Qt.Key.Key_Left and at.column() == FIXED and self.has_newer:
            self._move(self.report.first - 1, (at.row(), FIXED))
        else:
            super().keyPressEvent(event)

    def _move(self, first: int, hold: tuple[int, int] | None = None) -> None:
        self.report.move(first, self.report.room)
        self._widths()
        if hold is not None:
            self.setCurrentIndex(self.report.index(*hold))
        self.moved.emit()

    def _fit(self) -> None:
        name, span, day = self._sizes()
        self.report.move(self.report.first, (self.viewport().width() - name - span) // day)
        self._widths()
        self.moved.emit()

    def _sizes(self) -> tuple[int, int, int]:
        width = self.viewport().width()
        small = QFontMetrics(theme.font("small", tabular=True))
        day = max(small.horizontalAdvance(text.short_day(each)) for each in (date(2026, 9, 28), date(2026, 3, 28))) + 34
        name = min(theme.px(210), int(width * 0.4))
        span = max(small.horizontalAdvance(text.say("measure.range")) + 34, theme.px(120))
        return (name, span, day) if width - name - span >= day else (max(width - day, day), 0, day)

    def _widths(self) -> None:
        name, span, day = self._sizes()
        self.setColumnHidden(1, span == 0)
        shown = self.report.columnCount() - FIXED
        spare = max(self.viewport().width() - name - span - shown * day, 0)
        more = min(spare // max(shown, 1), day // 2)
        self.setColumnWidth(0, name + spare - more * shown)
        self.setColumnWidth(1, span)
        for column in range(FIXED, self.report.columnCount()):
            self.setColumnWidth(column, day + more)

    def _open(self, index: QModelIndex) -> None:
        point = self.report.point(index)
        if point is None:
            return
        if index.column() < FIXED:
            self._desk.go("measure", point.concept)
        else:
            self._desk.open_record(point.record_id, point.locator)
