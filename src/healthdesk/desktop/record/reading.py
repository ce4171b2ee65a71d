"""A document set out for reading: headings, paragraphs and tables of plain words, looked through, a fact's place marked."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import groupby

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTableCellFormat,
    QTextTableFormat,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QTextEdit, QVBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.copying import as_text
from healthdesk.desktop.parts.layout import row
from healthdesk.desktop.parts.plain import one_line, shown
from healthdesk.desktop.record.find import FindBar, found_in
from healthdesk.domain.views import Passage

_ROLES = {1: "large", 2: "heading", 3: "strong"}
_MOST_COLUMNS = 24
_NARROWEST = 92
"""Pixels at 100 % that a column of a table needs; with less, each row becomes lines of "head: cell"."""
_AROUND = 40
"""Passages at either side that come with a marked one where a section is longer."""


def around_mark(passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """The section of the first marked passage, from its headline on; all passages where none is marked."""
    at = next((number for number, one in enumerate(passages) if one.marked), None)
    if at is None:
        return tuple(passages)
    start = next((number for number in range(at, -1, -1) if 0 < passages[number].level < 3), 0)
    end = next((number for number in range(at + 1, len(passages)) if 0 < passages[number].level < 3), len(passages))
    first = max(start, at - _AROUND)
    head = [passages[start]] if first > start else []
    return (*head, *passages[first : min(end, at + _AROUND)])


class ReadingCopy(QTextEdit):
    """Passages as one text that can be read, selected and spoken; what is copied is plain text.

    `again` is called when another width has set it out anew: places in it are others then.
    """

    def __init__(self, name: str, again: Callable[[], object]) -> None:
        super().__init__()
        self.again = again
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("look", "reading")
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(one_line(name))
        self.document().setDocumentMargin(theme.px(16))
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._marked = -1
        self._passages: tuple[Passage, ...] = ()
        self._widest = 0
        self._room = 0

    def show_passages(self, passages: Sequence[Passage]) -> None:
        """Set the passages one under another; rows that follow each other are one table, where there is room for its columns."""
        self._passages = tuple(passages)
        self._widest = max((len(one.cells) for one in passages), default=0)
        self._set_out()

    def _set_out(self) -> None:
        self._room = max(1, (self.width() - 2 * theme.px(16)) // theme.px(_NARROWEST))
        passages = self._passages
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        self._marked = -1
        first = True
        for rows, some in groupby(passages, key=lambda one: bool(one.cells)):
            if rows:
                self._rows(cursor, list(some))
                continue
            for one in some:
                self._line(cursor, one, first=first)
                first = False
        cursor.endEditBlock()
        self._fit()

    def mark_found(self, length: int, places: Sequence[int], here: int) -> None:
        """Mark the words that were looked for, the place in hand more, and bring it into view."""
        selections = []
        for number, at in enumerate(places):
            one = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(at)
            cursor.setPosition(at + length, QTextCursor.MoveMode.KeepAnchor)
            style = QTextCharFormat()
            style.setBackground(theme.color("mark"))
            if number == here:
                style.setBackground(theme.color("accent"))
                style.setForeground(theme.color("on_accent"))
            one.cursor, one.format = cursor, style
            selections.append(one)
        self.setExtraSelections(selections)
        if 0 <= here < len(places):
            self.bring(places[here])

    def bring_marked(self) -> None:
        """Bring what a fact came from into view."""
        if self._marked >= 0:
            self.bring(self._marked)

    def bring(self, position: int) -> None:
        """Scroll the column around this text to a position."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        inner = around.widget() if isinstance(around, QScrollArea) else None
        if isinstance(around, QScrollArea) and inner is not None:
            spot = self.mapTo(inner, QPoint(0, self.cursorRect(cursor).center().y()))
            around.ensureVisible(0, spot.y(), 0, theme.px(160))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The height follows from the width: the column around it scrolls."""
        super().resizeEvent(event)
        room = max(1, (self.width() - 2 * theme.px(16)) // theme.px(_NARROWEST))
        if min(room, self._widest) != min(self._room, self._widest):
            self._set_out()
            self.again()
        self._fit()

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied is the words alone."""
        return as_text(self.textCursor().selection().toPlainText())

    def _fit(self) -> None:
        height = round(self.document().size().height()) + 2
        if height != self.height():
            self.setFixedHeight(max(height, theme.px(40)))

    def _line(self, cursor: QTextCursor, one: Passage, *, first: bool) -> None:
        block = QTextBlockFormat()
        block.setLineHeight(140, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block.setTopMargin(theme.px(14 if one.level or one.page else 2))
        block.setBottomMargin(theme.px(4))
        if one.level:
            block.setHeadingLevel(one.level)
        if one.marked:
            block.setBackground(theme.color("mark"))
        if first and cursor.atStart():
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block)
        if one.marked and self._marked < 0:
            self._marked = cursor.position()
        said = text.say("reading.page", page=one.page) if one.page else shown(one.text)
        cursor.insertText(said, _style(_ROLES.get(one.level, "small-strong" if one.page else "text")))

    def _rows(self, cursor: QTextCursor, rows: list[Passage]) -> None:
        """A table, or lines where its columns have no room."""
        columns = min(max(len(one.cells) for one in rows), _MOST_COLUMNS)
        if columns <= self._room:
            self._table(cursor, rows, columns)
            cursor.movePosition(QTextCursor.MoveOperation.End)
            return
        heads = rows[0].cells if rows[0].head and len(rows) > 1 else ()
        for one in rows[1:] if heads else rows:
            self._line(cursor, replace(one, text=one.cells[0] if one.cells else "", level=3), first=False)
            for place, said in enumerate(one.cells[1:], 1):
                if said:
                    told = (
                        text.say("reading.cell", head=heads[place], cell=said)
                        if place < len(heads) and heads[place]
                        else said
                    )
                    self._line(cursor, replace(one, text=told), first=False)

    def _table(self, cursor: QTextCursor, rows: list[Passage], columns: int) -> None:
        look = QTextTableFormat()
        look.setCellSpacing(0)
        look.setBorder(0)
        look.setBorderCollapse(True)
        look.setTopMargin(theme.px(6))
        look.setBottomMargin(theme.px(6))
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        look.setHeaderRowCount(1 if rows[0].head else 0)
        table = cursor.insertTable(len(rows), columns, look)
        for at, one in enumerate(rows):
            for place in range(columns):
                cell = table.cellAt(at, place)
                cell.setFormat(_cell(marked=one.marked))
                if place < len(one.cells):
                    said = shown(one.cells[place])
                    cell.firstCursorPosition().insertText(said, _style("small-strong" if one.head else "text"))
            if one.marked and self._marked < 0:
                self._marked = table.cellAt(at, 0).firstPosition()


def _cell(*, marked: bool) -> QTextTableCellFormat:
    """A cell over a hairline."""
    look = QTextTableCellFormat()
    look.setPadding(theme.px(5))
    look.setBottomBorder(1)
    look.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    look.setBottomBorderBrush(theme.color("line"))
    if marked:
        look.setBackground(theme.color("mark"))
    return look


def _style(role: str) -> QTextCharFormat:
    style = QTextCharFormat()
    font: QFont = theme.font(role)
    style.setFont(font)
    style.setForeground(QColor(theme.color("ink")))
    return style


class ReadingView(QWidget):
    """A document as passages, with the field that looks for words in it."""

    def __init__(self, name: str, passages: Sequence[Passage]) -> None:
        super().__init__()
        self.copy = ReadingCopy(name, self._anew)
        self.finder = FindBar(self._look_for, self._go)
        self._places: list[int] = []
        self._length = 0
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(row(self.finder, None))
        lines.addWidget(self.copy)
        QShortcut(
            QKeySequence(QKeySequence.StandardKey.Find), self, self.finder.begin,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )  # fmt: skip
        self.copy.show_passages(passages)

    def _look_for(self, wanted: str) -> None:
        self._length = len(wanted)
        # Paragraph marks and the frames of cells count as one character each, as positions in the document do.
        self._places = found_in(self.copy.document().toRawText(), wanted)
        self.copy.mark_found(self._length, self._places, -1)
        self.finder.show_count(len(self._places))

    def _anew(self) -> None:
        if self.finder.field.text().strip():
            self._look_for(self.finder.field.text().strip())

    def _go(self, number: int) -> None:
        self.copy.mark_found(self._length, self._places, number)
