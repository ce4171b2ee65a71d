"""The palette: one field, and under it every page and act that what is typed may mean."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.palette.ways import Way, matching
from healthdesk.desktop.parts import icons, theme
from healthdesk.desktop.parts.fields import line_edit
from healthdesk.desktop.parts.layout import Card
from healthdesk.desktop.parts.plain import Prose

_Index = QModelIndex | QPersistentModelIndex
_WAY: Final = int(Qt.ItemDataRole.UserRole) + 1
_ROW: Final = 40
_WIDTH: Final = 560
_MOST: Final = 9


class WaysModel(QAbstractListModel):
    """The ways that match."""

    def __init__(self) -> None:
        super().__init__()
        self._ways: tuple[Way, ...] = ()

    def show(self, ways: tuple[Way, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self._ways = ways
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many."""
        return 0 if parent is not None and parent.isValid() else len(self._ways)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What a row says."""
        if not 0 <= index.row() < len(self._ways):
            return None
        way = self._ways[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return way.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (way.label, text.say(f"palette.{way.sort}"), way.keys)))
        return way if role == _WAY else None


class WayPainter(QStyledItemDelegate):
    """Icon, name, and at the right what it is and by which keys."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """One line."""
        return QSize(200, max(theme.px(_ROW), theme.target()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        way: Way = index.data(_WAY)
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(theme.color("accent"), 2) if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft" if chosen else "hover"))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8)
        side = theme.px(20)
        icons.paint(
            painter, way.glyph, QRectF(box.left() + 12, box.center().y() - side / 2, side, side), theme.color("ink2")
        )
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("ink2"))
        hint = way.keys or text.say(f"palette.{way.sort}")
        painter.drawText(
            box.adjusted(0, 0, -14, 0), int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), hint
        )
        used = painter.fontMetrics().horizontalAdvance(hint) + 30
        painter.setFont(theme.font("text"))
        painter.setPen(theme.color("ink"))
        line = box.adjusted(12 + side + 12, 0, -used, 0)
        fitting = painter.fontMetrics().elidedText(way.label, Qt.TextElideMode.ElideRight, int(line.width()))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), fitting)
        painter.restore()


class PaletteSheet(Card):
    """The sheet over the page; `ways` is asked when it opens, so that it knows what there is now."""

    def __init__(self, ways: Callable[[], Sequence[Way]], parent: QWidget) -> None:
        super().__init__("float", margin=12, spacing=8)
        self.setParent(parent)
        self.setAccessibleName(text.say("keys.palette"))
        self._ask, self._ways = ways, tuple[Way, ...]()
        self._from: QWidget | None = None
        self.field = line_edit(text.say("palette.prompt"), placeholder=text.say("palette.prompt"), look="ask")
        self.found = QListView()
        self.found.setModel(model := WaysModel())
        self.model = model
        self.found.setItemDelegate(WayPainter(self.found))
        self.found.setAccessibleName(text.say("palette.found"))
        self.found.setMouseTracking(True)
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.found.clicked.connect(self._take)
        self._nothing = Prose(text.say("palette.none"), "text", "ink2")
        self._nothing.setContentsMargins(8, 0, 8, 0)
        self.add(self.field, self._nothing)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(self.found, 1)
        self.field.textChanged.connect(self._look)
        self.hide()

    def begin(self) -> None:
        """Open the sheet with an empty field and everything under it."""
        around = self.window().focusWidget()
        self._from = around if around is not None and not self.isAncestorOf(around) else self._from
        self._ways = tuple(self._ask())
        self.field.clear()
        self._look("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close it; the hand goes back to where it was."""
        self.hide()
        if self._from is not None and self._from.isVisible():
            self._from.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self) -> None:
        """Stand over the page."""
        around = self.parentWidget()
        if around is None:
            return
        width = min(theme.px(_WIDTH), around.width() - 64)
        row = max(theme.px(_ROW), theme.target())
        rows = min(self.model.rowCount(), _MOST) * row if self.model.rowCount() else theme.px(28)
        most = around.height() - 112
        self.setFixedSize(width, min(self.field.sizeHint().height() + rows + 44, most))
        self.move(QPoint((around.width() - width) // 2, 56))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, Enter goes, Escape leaves; the field keeps the letters."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.found.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        """Tab goes through what was found, as the arrows do; Escape leaves."""
        self._step(1 if forward else -1)
        return True

    def _step(self, by: int) -> None:
        count = self.model.rowCount()
        if count:
            self._choose((self.found.currentIndex().row() + by) % count)

    def _choose(self, row: int) -> None:
        index = self.model.index(row)
        self.found.setCurrentIndex(index)
        # Focus stays in the field, so that one can go on typing: what is chosen is spoken with it.
        self.field.setAccessibleDescription(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))

    def _look(self, typed: str) -> None:
        self.model.show(matching(self._ways, typed))
        some = self.model.rowCount() > 0
        self.found.setVisible(some)
        self._nothing.setVisible(not some)
        if some:
            self._choose(0)
        self.settle()

    def _take(self, index: QModelIndex) -> None:
        way = index.data(_WAY)
        if isinstance(way, Way):
            self.leave()
            way.act()
