"""The lines of a sheet as a list with boxes to tick, under the headlines of their sections; fast at any length."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from healthdesk.desktop import text
from healthdesk.desktop.parts import icons, theme
from healthdesk.desktop.parts.plain import one_line
from healthdesk.session.sharing import ALWAYS, Line, Section

_Index = QModelIndex | QPersistentModelIndex
_FIXED: Final = ALWAYS | {"card.allergies"}
_BOX: Final = 18


@dataclass(frozen=True, slots=True)
class Row:
    """A headline when `line` is None, else a line of its section."""

    section: Section
    line: Line | None = None

    @property
    def fixed(self) -> bool:
        """Whether it always stands on the sheet."""
        return self.section.key in _FIXED

    @property
    def title(self) -> str:
        """What is said first."""
        return one_line(self.section.title if self.line is None else self.line.title)

    @property
    def under(self) -> str:
        """What is said below."""
        if self.line is None:
            return ""
        line = self.line
        value = line.measured.latest if line.measured else None
        said = (
            line.mark,
            value.words if value else "",
            value.flag if value else "",
            line.detail,
            line.source,
            line.aside,
        )
        return one_line(" · ".join(filter(None, said)))

    @property
    def aside(self) -> str:
        """What a headline says at its right."""
        if self.line is not None or not self.section.lines:
            return ""
        if self.fixed:
            return text.say("sheet.always")
        return text.say("sheet.of", kept=len(self.section.kept), count=len(self.section.lines))

    @property
    def spoken(self) -> str:
        """The row in words."""
        return ", ".join(filter(None, (self.title, self.under, self.aside)))


def rows_of(sections: Sequence[Section]) -> list[Row]:
    """Sections with lines, and allergies even without any, as rows; questions are typed elsewhere."""
    found: list[Row] = []
    for section in sections:
        if section.key != "questions" and (section.lines or section.key in _FIXED):
            found.append(Row(section))
            found += [Row(section, line) for line in section.lines]
    return found


class LinesModel(QAbstractListModel):
    """The rows; `turned` is called with a line and whether it is wanted, None where nothing can be chosen."""

    def __init__(self, turned: Callable[[Line, bool], object] | None) -> None:
        super().__init__()
        self._rows: list[Row] = []
        self._turned = turned

    def show(self, sections: Sequence[Section]) -> None:
        """Show these sections; where only ticks and words differ the list stays where it is."""
        rows = rows_of(sections)
        if [_name(row) for row in rows] == [_name(row) for row in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: _Index) -> Row:
        """The row at an index."""
        return self._rows[index.row()]

    def place(self, section: str) -> int:
        """Where a section's headline is, -1 where there is none."""
        return next((at for at, row in enumerate(self._rows) if row.line is None and row.section.key == section), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Lines can be ticked, except those that always stand on the sheet."""
        here = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        row = self.row(index)
        fixed = row.line is None or row.fixed or self._turned is None
        return here if fixed else here | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What assistive technology reads, and the tick."""
        row = self.row(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        if role == Qt.ItemDataRole.CheckStateRole and row.line is not None and self._turned is not None:
            return Qt.CheckState.Checked if row.line.kept else Qt.CheckState.Unchecked
        return None

    @property
    def ticks(self) -> bool:
        """Whether lines can be chosen."""
        return self._turned is not None

    def turn(self, index: _Index) -> None:
        """Tick a line, or take its tick away."""
        row = self.row(index)
        if row.line is not None and not row.fixed and self._turned is not None:
            self._turned(row.line, not row.line.kept)


def _name(row: Row) -> tuple[str, str]:
    return row.section.key, row.line.key if row.line else ""


class _Painter(QStyledItemDelegate):
    """Paints headlines and lines in the colours and types of the window."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """The height of a row."""
        row = _row_at(index)
        if row.line is None:
            return QSize(100, theme.px(40))
        tall = QFontMetrics(theme.font("text")).height() + 12
        return QSize(
            100, max(tall + (QFontMetrics(theme.font("small")).height() + 2 if row.under else 0), theme.target())
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """One row."""
        row, box = _row_at(index), QRect(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_MouseOver and row.line is not None:
            painter.fillRect(box, theme.color("hover"))
        if row.line is None:
            _headline(painter, row, box)
        else:
            _line(painter, row, row.line, box, ticks=_model_of(index).ticks)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(QRectF(box).adjusted(2, 2, -2, -2), 6, 6)
        painter.restore()


def _model_of(index: _Index) -> LinesModel:
    model = index.model()
    assert isinstance(model, LinesModel)
    return model


def _row_at(index: _Index) -> Row:
    return _model_of(index).row(index)


def _headline(painter: QPainter, row: Row, box: QRect) -> None:
    inner = box.adjusted(12, theme.px(10), -12, 0)
    painter.setFont(theme.font("small"))
    painter.setPen(theme.color("ink2"))
    aside = painter.fontMetrics().horizontalAdvance(row.aside)
    painter.drawText(inner, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), row.aside)
    painter.setFont(theme.font("heading"))
    painter.setPen(theme.color("ink"))
    words = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, inner.width() - aside - 12)
    painter.drawText(inner, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)


def _line(painter: QPainter, row: Row, line: Line, box: QRect, *, ticks: bool) -> None:
    side = theme.px(_BOX) if ticks else 0
    if ticks:
        _tick(painter, row, line, box, side)
    words = box.adjusted(12 + side + (10 if ticks else 0), 6, -12, -6)
    painter.setFont(theme.font("text"))
    painter.setPen(theme.color("ink" if line.kept else "ink2"))
    flags = int(
        Qt.AlignmentFlag.AlignLeft | (Qt.AlignmentFlag.AlignTop if row.under else Qt.AlignmentFlag.AlignVCenter)
    )
    painter.drawText(
        words, flags, painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, words.width())
    )
    if row.under:
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("ink2"))
        below = painter.fontMetrics().elidedText(row.under, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), below)


def _tick(painter: QPainter, row: Row, line: Line, box: QRect, side: int) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    tick = QRectF(box.left() + 12, box.center().y() - side / 2 + 1, side, side)
    wanted = line.kept
    painter.setPen(QPen(theme.color("accent" if wanted and not row.fixed else "edge"), 1.4))
    painter.setBrush(theme.color("accent") if wanted and not row.fixed else theme.color("surface"))
    painter.drawRoundedRect(tick, 4, 4)
    if wanted:
        icons.paint(painter, "check", tick.adjusted(2, 2, -2, -2), theme.color("ink2" if row.fixed else "on_accent"))


class LinesList(QListView):
    """The list; Space or a press ticks a line, Alt with up or down moves its section."""

    def __init__(
        self,
        name: str,
        turned: Callable[[Line, bool], object] | None = None,
        move: Callable[[str, int], object] | None = None,
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMinimumHeight(theme.px(170))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.lines = LinesModel(turned)
        self.setModel(self.lines)
        self.setItemDelegate(_Painter(self))
        self._move = move

    @property
    def section(self) -> str:
        """The section in which the current row stands, "" where there is none."""
        here = self.currentIndex()
        return self.lines.row(here).section.key if here.isValid() else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick, move a section, or what a list does."""
        here = self.currentIndex()
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return) and here.isValid():
            self.lines.turn(here)
        elif step and event.modifiers() & Qt.KeyboardModifier.AltModifier and self._move is not None and self.section:
            self._move(self.section, step)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press ticks the line under it."""
        super().mouseReleaseEvent(event)
        here = self.indexAt(event.position().toPoint())
        if here.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.lines.turn(here)
