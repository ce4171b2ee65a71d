"""The original on screen: its pages as pictures, set out for reading, or as received with the place marked."""

from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QResizeEvent, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Lane
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.layout import row
from healthdesk.desktop.parts.notices import Banner
from healthdesk.desktop.parts.plain import PlainLabel, one_line, shown
from healthdesk.desktop.record.original import decoded, is_document, is_json, is_picture, is_text, marks, set_out_json
from healthdesk.desktop.record.pages import PagesView
from healthdesk.desktop.record.reading import ReadingView, around_mark
from healthdesk.domain.errors import HealthDeskError
from healthdesk.domain.views import Excerpt, Original, Passage, RecordPage


class MarkedText(QPlainTextEdit):
    """Text that can be read, not changed, with some lines marked."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("look", "original")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFont(theme.mono())
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setAccessibleName(one_line(name))
        self._marked = -1

    def show_lines(self, lines: tuple[str, ...], marked: list[tuple[int, int]]) -> None:
        """Show the lines and bring the first mark into view."""
        self.setPlainText("\n".join(shown(line) for line in lines))
        selections = []
        for first, last in marked:
            for at in range(first, last + 1):
                selection = QTextEdit.ExtraSelection()
                style = QTextCharFormat()
                style.setBackground(QColor(theme.current().mark))
                style.setProperty(QTextFormat.Property.FullWidthSelection, True)
                cursor = QTextCursor(self.document().findBlockByNumber(at))
                # A long line wraps: all of it is marked.
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                selection.format = style
                selection.cursor = cursor
                selections.append(selection)
        self.setExtraSelections(selections)
        self._marked = marked[0][0] if marked else -1
        self.setFixedHeight(min(max(len(lines) * theme.px(17) + 24, theme.px(96)), theme.px(460)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The mark stays in view however lines break."""
        super().resizeEvent(event)
        if self._marked >= 0:
            self.setTextCursor(QTextCursor(self.document().findBlockByNumber(self._marked)))
            self.centerCursor()


def _within(locator: str, place: str) -> bool:
    """Whether a citation's place lies in the record's own place."""
    return locator.startswith(place) and locator != place


class Paper(QWidget):
    """One original of a record. A document is shown for people first; a link turns to the other way of showing it.

    `brief` shows of a long document only the section that the fact came from.
    """

    def __init__(self, desk: Desk, page: RecordPage, original: Original, locator: str, *, brief: bool = False) -> None:
        super().__init__()
        self._desk = desk
        self._brief = brief
        self._record = page
        self._locator = locator
        self._original = original
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(8)
        self._shown: QWidget | None = None
        self._turn = button("", self._other, look="link")
        self._turner = row(None, self._turn)
        self._turner.hide()
        self._reading = False
        if is_picture(original) and original.content:
            self._as_received()
            self._offer("paper.as-text")
        elif is_document(original):
            self._as_text()
        else:
            self._as_received()
        self._lines.addWidget(self._turner)

    def _other(self) -> None:
        if self._reading:
            self._as_received()
            self._offer("paper.as-text")
        else:
            self._as_text()

    def _offer(self, label: str) -> None:
        """Which other way of showing it the link turns to."""
        self._turn.setText(text.say(label))
        self._turn.setAccessibleName(text.say(label))
        self._turner.show()

    def _put(self, widget: QWidget) -> None:
        if self._shown is not None:
            self._lines.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = widget
        self._lines.insertWidget(0, widget)

    def _as_received(self) -> None:
        self._reading = False
        original = self._original
        if is_picture(original) and original.content:
            self._put(PagesView(self._desk, original, self._locator))
        elif not original.content:
            self._show_excerpt()
        elif is_json(original) or is_text(original):
            self._show_text()
        else:
            self._put(Banner(text.say("record.no-picture"), tone="sunken"))

    def _as_text(self) -> None:
        """Ask for the passages: a stranger's bytes are read in a sealed child."""
        self._reading = True
        self._put(PlainLabel(text.say("record.looking-up"), "text", "ink2"))
        desk, person = self._desk, self._desk.person_id
        place = self._locator if _within(self._locator, self._original.locator) else self._original.locator
        original = replace(self._original, locator=place)
        desk.jobs.run(
            lambda: desk.session.documents.passages(person, original),
            owner=self,
            done=self._show_passages,
            failed=self._no_passages,
            lane=Lane.CHILD,
        )

    def _show_passages(self, passages: tuple[Passage, ...]) -> None:
        if not self._reading:
            return
        cut = around_mark(passages) if self._brief else passages
        view = ReadingView(self._original.title or text.say("record.original"), cut)
        self._put(view)
        self._offer("paper.as-pages" if is_picture(self._original) else "paper.as-received")
        if any(one.marked for one in passages) and not self._brief:
            QTimer.singleShot(50, view, view.copy.bring_marked)

    def _no_passages(self, error: HealthDeskError) -> None:
        """What has no words is shown as it was received; pages without a text say so."""
        if is_picture(self._original):
            self._put(Banner(text.error_words(error), tone="sunken"))
            self._offer("paper.as-pages")
            return
        self._turner.hide()
        self._as_received()

    def _show_text(self) -> None:
        original = self._original
        body = MarkedText(text.say("record.original"))
        content = decoded(original.content)
        if is_json(original):
            layout = set_out_json(content)
            body.show_lines(layout.lines, marks(self._record, original, layout, self._locator))
        else:
            body.show_lines(tuple(content.splitlines()), [])
        self._put(body)

    def _show_excerpt(self) -> None:
        """Ask for the lines around the place: the file is too large, or of another format, to be shown whole."""
        desk, person = self._desk, self._desk.person_id
        place = self._locator if _within(self._locator, self._original.locator) else self._original.locator
        original = replace(self._original, locator=place)
        holder = QWidget()
        lines = QVBoxLayout(holder)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        where = PlainLabel("", "small", "ink2", tabular=True)
        where.hide()
        body = MarkedText(text.say("record.original"))
        body.show_lines((text.say("record.looking-up"),), [])
        lines.addWidget(where)
        lines.addWidget(body, 1)
        self._put(holder)

        def show(found: Excerpt) -> None:
            body.show_lines(found.lines, [found.marked] if found.marked else [])
            if found.number:
                last = found.number + len(found.lines) - 1
                where.setText(text.say("record.lines", first=text.number(found.number), last=text.number(last)))
                where.show()

        def nothing(error: HealthDeskError) -> None:
            body.hide()
            lines.addWidget(Banner(text.error_words(error), tone="sunken"))

        desk.jobs.run(
            lambda: desk.session.records.excerpt(person, original),
            owner=holder,
            done=show,
            failed=nothing,
            lane=Lane.CHILD,
        )
