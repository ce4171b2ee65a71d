"""A list of plain lines that stays fast at any length: headlines, lines of a title with details, and a mark where one can choose.

Where a line has a mark, space or a press puts it on or off; where it has none, Enter or a press opens it.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from healthdesk.desktop.parts import icons, theme
from healthdesk.desktop.parts.plain import one_line
from healthdesk.desktop.parts.tokens import COLUMN_WIDTH

_Index = QModelIndex | QPersistentModelIndex
_LINE: Final = int(Qt.ItemDataRole.UserRole) + 1
_HEAD: Final = 48
_ROW: Final = 54
_MARK: Final = 18


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line: a headline where `head`, else with `title`, `detail` under it and `aside` at its right; `on` is its mark, if any."""

    key: str
    title: str
    detail: str = ""
    aside: str = ""
    head: bool = False
    on: bool | None = None

    @property
    def spoken(self) -> str:
        """The line in words."""
        return one_line(", ".join(part for part in (self.title, self.detail, self.aside) if part))


class LineModel(QAbstractListModel):
    """The lines; `turned` says which one was put on or off."""

    turned = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[TextLine] = []

    def show(self, lines: Iterable[TextLine]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def lines(self) -> Sequence[TextLine]:
        """The lines as they are now."""
        return self._lines

    def change(self, at: int, line: TextLine) -> None:
        """Put another line in the place of one."""
        if self._lines[at] != line:
            self._lines[at] = line
            place = self.index(at)
            self.dataChanged.emit(place, place)

    def turn(self, at: int) -> None:
        """Put a line's mark on or off."""
        line = self._lines[at]
        if line.on is not None:
            self.change(at, replace(line, on=not line.on))
            self.turned.emit(line.key, not line.on)

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many lines."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What a line says."""
        if not 0 <= index.row() < len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and line.on is not None:
            return Qt.CheckState.Checked if line.on else Qt.CheckState.Unchecked
        known = {
            _LINE: line,
            int(Qt.ItemDataRole.DisplayRole): line.title,
            int(Qt.ItemDataRole.AccessibleTextRole): line.spoken,
        }
        return known.get(int(role))

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Headlines cannot be chosen."""
        line = self._lines[index.row()]
        if line.head:
            return Qt.ItemFlag.ItemIsEnabled
        marked = Qt.ItemFlag.ItemIsUserCheckable if line.on is not None else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | marked


def _column(width: int, edge: int) -> tuple[int, int]:
    """Left edge and width of the column in a list of a width; `edge` is kept free at either side."""
    inner = min(theme.px(COLUMN_WIDTH), width - 2 * edge)
    return (width - inner) // 2, inner


class _Painter(QStyledItemDelegate):
    def __init__(self, around: "LineList", edge: int) -> None:
        super().__init__(around)
        self._around, self._edge = around, edge

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        line: TextLine = index.data(_LINE)
        return QSize(200, theme.px(_HEAD if line.head else _ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line: TextLine = index.data(_LINE)
        left, width = _column(self._around.width(), self._edge)
        box = QRectF(option.rect.left() + left, option.rect.top(), width, option.rect.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.head:
            _headline(painter, box, line)
        else:
            self._line(painter, option, box, line)
        painter.restore()

    def _line(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF, line: TextLine) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft" if chosen else "hover"))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -2), 8, 8)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(box.left() + 12, box.bottom() - 0.5), QPointF(box.right() - 12, box.bottom() - 0.5))
        left = box.left() + 12
        if line.on is not None:
            side = theme.px(_MARK)
            _mark(painter, QRectF(left, box.center().y() - side / 2, side, side), on=line.on)
            left += side + 12
        right = box.right() - 12
        if line.aside:
            right = _trailing(painter, box, right, line.aside)
        _words(painter, QRectF(left, box.top(), max(right - left, 40), box.height()), line)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(box.adjusted(1, 2, -1, -3), 8, 8)


def _headline(painter: QPainter, box: QRectF, line: TextLine) -> None:
    place = box.adjusted(12, theme.px(14), -12, -theme.px(4))
    right = _trailing(painter, place, place.right(), line.aside) if line.aside else place.right()
    painter.setPen(theme.color("ink"))
    _elided(
        painter,
        QRectF(place.left(), place.top(), right - place.left(), place.height()),
        line.title,
        theme.font("heading"),
    )


def _words(painter: QPainter, place: QRectF, line: TextLine) -> None:
    painter.setPen(theme.color("ink" if line.on is not False else "ink3"))
    if not line.detail:
        _elided(painter, place, line.title, theme.font("text"))
        return
    _elided(painter, place.adjusted(0, theme.px(8), 0, -place.height() / 2), line.title, theme.font("text"))
    painter.setPen(theme.color("ink2" if line.on is not False else "ink3"))
    _elided(painter, place.adjusted(0, place.height() / 2, 0, -theme.px(8)), line.detail, theme.font("small"))


def _mark(painter: QPainter, box: QRectF, *, on: bool) -> None:
    painter.setPen(QPen(theme.color("accent" if on else "edge"), 1.5))
    painter.setBrush(theme.color("accent" if on else "surface"))
    painter.drawRoundedRect(box, 4, 4)
    if on:
        icons.paint(painter, "check", box.adjusted(2, 2, -2, -2), theme.color("on_accent"))


def _trailing(painter: QPainter, box: QRectF, right: float, words: str) -> float:
    painter.setFont(theme.font("small", tabular=True))
    painter.setPen(theme.color("ink2"))
    width = min(painter.fontMetrics().horizontalAdvance(words) + 2, box.width() * 0.4)
    fitting = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(width))
    area = QRectF(right - width, box.top(), width, box.height())
    painter.drawText(area, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), fitting)
    return float(right - width - 12)


def _elided(painter: QPainter, place: QRectF, words: str, font: QFont) -> None:
    painter.setFont(font)
    fitting = painter.fontMetrics().elidedText(one_line(words), Qt.TextElideMode.ElideRight, int(place.width()))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), fitting)


class LineList(QListView):
    """The list itself; `opened` is called with the key of a line without a mark that was pressed."""

    def __init__(self, name: str, opened: Callable[[str], object] | None = None, *, edge: int = 32) -> None:
        super().__init__()
        self.model_lines = LineModel()
        self.setModel(self.model_lines)
        self.setItemDelegate(_Painter(self, edge))
        self.setAccessibleName(one_line(name))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(24)
        self._opened = opened
        self.clicked.connect(self._press)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and space act on the line in hand."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._press(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _press(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        line: TextLine = index.data(_LINE)
        if line.on is not None:
            self.model_lines.turn(index.row())
        elif self._opened is not None and not line.head:
            self._opened(line.key)
