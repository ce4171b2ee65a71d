"""The list of the timeline: the day one is in stays at the top, and reading more on either side moves nothing."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView

from healthdesk.desktop import text
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.record_list import RecordList, Row
from healthdesk.desktop.parts.row_painter import HEAD_HEIGHT, column, paint_headline
from healthdesk.domain.records import Record

_NEAR: Final = 1.5
"""So many screens before an end more is read."""


class TimelineList(RecordList):
    """Rows by day.

    `near_end` says that one comes near an end (True: the older one); `unfolded` which visit's line was pressed; `typed`
    carries a letter that was typed on the list; `stepped` asks for the year before (-1) or after (1); `to_end` for the
    oldest (True) or the newest.
    """

    near_end = Signal(bool)
    unfolded = Signal(str)
    typed = Signal(str)
    stepped = Signal(int)
    to_end = Signal(bool)
    moved = Signal()

    def __init__(self, opened: Callable[[Record], object]) -> None:
        super().__init__(text.say("nav.timeline"), opened)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_rows(self, rows: Sequence[Row], *, keep: bool) -> None:
        """Show rows; with `keep` what is in sight stays where it is, and what is chosen stays chosen."""
        anchor, top = self._anchor() if keep else ("", 0)
        chosen = _name(self.records.row_at(self.currentIndex())) if keep else ""
        self.records.show(rows)
        places = {_name(row): at for at, row in enumerate(rows) if not row.headline}
        if chosen in places:
            self.setCurrentIndex(self.records.index(places[chosen]))
        if anchor in places:
            index = self.records.index(places[anchor])
            self.scrollTo(index, QListView.ScrollHint.PositionAtTop)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(index).top() - top)
        elif not keep:
            self.scrollToTop()
        self.moved.emit()

    def first_row(self) -> Row | None:
        """The first record in sight."""
        at = self.indexAt(QPoint(self.width() // 2, theme.px(HEAD_HEIGHT) + 2)).row()
        rows = self.records.rows()
        return next((row for row in rows[max(at, 0) : at + 4] if row.record is not None), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and over them the day that the first of them belongs to."""
        super().paintEvent(event)
        at = self.indexAt(QPoint(self.width() // 2, 0)).row()
        rows = self.records.rows()
        above = next((each for each in range(at, -1, -1) if rows[each].headline), -1)
        if above < 0:
            return
        height = theme.px(HEAD_HEIGHT)
        below = next((each for each in range(at + 1, min(at + 4, len(rows))) if rows[each].headline), -1)
        lift = 0
        if below >= 0:
            lift = min(0, self.visualRect(self.records.index(below)).top() - height)
        left, width = column(self.width())
        painter = QPainter(self.viewport())
        painter.fillRect(QRectF(0, lift, self.width(), height), theme.color("ground"))
        paint_headline(painter, QRectF(left, lift, width, height), rows[above])
        if self.visualRect(self.records.index(above)).top() < 0:
            painter.setPen(theme.color("line"))
            painter.drawLine(left, height + lift - 1, left + width, height + lift - 1)
        painter.end()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll; the day at the top must not be carried along."""
        super().scrollContentsBy(dx, dy)
        self.viewport().update()

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QListView.ScrollHint = QListView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a line into sight, not under the day at the top."""
        super().scrollTo(index, hint)
        hidden = theme.px(HEAD_HEIGHT) - self.visualRect(index).top()
        if hint == QListView.ScrollHint.EnsureVisible and hidden > 0:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - hidden)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the newest and the oldest of all; with Ctrl the arrows step by years; letters filter."""
        key, ctrl = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        words = event.text()
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.to_end.emit(key == Qt.Key.Key_End)
        elif ctrl and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if key == Qt.Key.Key_Up else -1)
        elif not ctrl and words.isalnum() and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.typed.emit(words)
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        row = self.records.row_at(index)
        if row is not None and row.fold:
            self.unfolded.emit(row.fold)
        else:
            super()._open(index)

    def _scrolled(self) -> None:
        bar, near = self.verticalScrollBar(), _NEAR * self.height()
        if bar.maximum() - bar.value() < near:
            self.near_end.emit(True)
        if bar.value() < near:
            self.near_end.emit(False)
        self.moved.emit()

    def _anchor(self) -> tuple[str, int]:
        """The first line in sight that is no headline, and where its top stands."""
        at = self.indexAt(QPoint(self.width() // 2, 0)).row()
        rows = self.records.rows()
        for each in range(max(at, 0), min(at + 3, len(rows)) if at >= 0 else 0):
            if not rows[each].headline:
                return _name(rows[each]), self.visualRect(self.records.index(each)).top()
        return "", 0


def _name(row: Row | None) -> str:
    if row is None:
        return ""
    return row.record.id if row.record is not None else f"fold:{row.fold}"
