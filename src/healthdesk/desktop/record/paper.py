"""The original on screen: lines of text with the place marked, or the pages of a document as pictures."""

from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import icon_button
from healthdesk.desktop.parts.layout import row
from healthdesk.desktop.parts.notices import Banner
from healthdesk.desktop.parts.plain import PlainLabel, one_line, shown
from healthdesk.desktop.record.original import (
    Box,
    decoded,
    is_json,
    is_picture,
    is_text,
    marks,
    page_and_box,
    set_out_json,
)
from healthdesk.domain.errors import HealthDeskError
from healthdesk.domain.views import Excerpt, Original, RecordPage


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
        self.setFixedHeight(min(max(len(lines) * 17 + 24, 96), 460))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The mark stays in view however lines break."""
        super().resizeEvent(event)
        if self._marked >= 0:
            self.setTextCursor(QTextCursor(self.document().findBlockByNumber(self._marked)))
            self.centerCursor()


class Picture(QWidget):
    """One page, drawn from PNG bytes that the sealed child made; never from a file."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._box: Box | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_png(self, content: bytes, name: str, box: Box | None = None) -> None:
        """Show a page, with a box marked on it."""
        self._box = box
        self._image = QImage.fromData(content, "PNG")  # type: ignore[arg-type]  # the stub asks for bytes, Qt takes a str
        self.setAccessibleName(one_line(name))
        self.updateGeometry()
        self.update()

    def mark(self, box: Box | None) -> None:
        """Mark another place of the same page."""
        self._box = box
        self.update()

    def hasHeightForWidth(self) -> bool:
        """The page keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels for a width."""
        if self._image.isNull():
            return 200
        shown_width = min(width, self._image.width())
        return max(1, self._image.height() * shown_width // max(self._image.width(), 1))

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(360, self.heightForWidth(360))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page on white paper."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._image.isNull():
            painter.fillRect(self.rect(), theme.color("sunken"))
        else:
            width = min(self.width(), self._image.width())
            area = self.rect().adjusted(0, 0, width - self.width(), 0)
            painter.fillRect(area, Qt.GlobalColor.white)
            painter.drawImage(area, self._image)
            painter.setPen(theme.color("line"))
            painter.drawRect(area.adjusted(0, 0, -1, -1))
            if self._box is not None:
                self._mark(painter, QRectF(area), self._box)
        painter.end()

    def _mark(self, painter: QPainter, area: QRectF, box: Box) -> None:
        left, top, right, bottom = box
        place = QRectF(
            area.x() + left * area.width(), area.y() + top * area.height(),
            (right - left) * area.width(), (bottom - top) * area.height(),
        ).adjusted(-4, -3, 4, 3)  # fmt: skip
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor("#0F766E"), 2))  # on white paper in every theme
        painter.drawRoundedRect(place, 4, 4)


def _within(locator: str, place: str) -> bool:
    """Whether a citation's place lies in the record's own place."""
    return locator.startswith(place) and locator != place


class Paper(QWidget):
    """One original of a record."""

    def __init__(self, desk: Desk, page: RecordPage, original: Original, locator: str) -> None:
        super().__init__()
        self._desk = desk
        self._original = original
        self._page, self._box = page_and_box(locator if locator.startswith("page:") else original.locator)
        self._marked_page = self._page
        self._count = self._page + 1
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(8)
        if is_picture(original) and original.content:
            self._show_pictures()
        elif not original.content:
            self._show_excerpt(locator)
        elif is_json(original) or is_text(original):
            self._show_text(page, locator)
        else:
            self._lines.addWidget(Banner(text.say("record.no-picture"), tone="sunken"))

    def _show_text(self, page: RecordPage, locator: str) -> None:
        original = self._original
        body = MarkedText(text.say("record.original"))
        content = decoded(original.content)
        if is_json(original):
            layout = set_out_json(content)
            body.show_lines(layout.lines, marks(page, original, layout, locator))
        else:
            body.show_lines(tuple(content.splitlines()), [])
        self._lines.addWidget(body, 1)

    def _show_excerpt(self, locator: str) -> None:
        """Ask for the lines around the place: the file is too large, or of another format, to be shown whole."""
        desk, person = self._desk, self._desk.person_id
        place = locator if _within(locator, self._original.locator) else self._original.locator
        original = replace(self._original, locator=place)
        self._where = PlainLabel("", "small", "ink2", tabular=True)
        self._where.hide()
        self._body = MarkedText(text.say("record.original"))
        self._body.show_lines((text.say("record.looking-up"),), [])
        self._lines.addWidget(self._where)
        self._lines.addWidget(self._body, 1)
        desk.jobs.run(
            lambda: desk.session.records.excerpt(person, original),
            owner=self,
            done=self._show_lines,
            failed=self._nothing_to_show,
        )

    def _show_lines(self, found: Excerpt) -> None:
        self._body.show_lines(found.lines, [found.marked] if found.marked else [])
        if found.number:
            last = found.number + len(found.lines) - 1
            said = text.say("record.lines", first=text.number(found.number), last=text.number(last))
            self._where.setText(said)
            self._where.show()

    def _nothing_to_show(self, error: HealthDeskError) -> None:
        self._body.hide()
        self._lines.addWidget(Banner(text.error_words(error), tone="sunken"))

    def _show_pictures(self) -> None:
        self._picture = Picture()
        self._where = PlainLabel("", "small", "ink2", tabular=True)
        self._earlier = icon_button("left", text.say("record.page-before"), lambda: self._turn(-1))
        self._later = icon_button("right", text.say("record.page-after"), lambda: self._turn(1))
        self._turner = row(self._earlier, self._where, self._later, None, spacing=4)
        self._turner.hide()
        self._lines.addWidget(self._turner)
        self._lines.addWidget(self._picture)
        self._lines.addStretch(1)
        self._turn(0)

    def _turn(self, step: int) -> None:
        self._page = max(0, min(self._page + step, self._count - 1))
        desk, original, page = self._desk, self._original, self._page
        desk.jobs.run(
            lambda: desk.session.records.picture(original.content, original.media_type, page),
            owner=self,
            done=self._drawn,
            failed=self._undrawn,
        )

    def _drawn(self, drawn: tuple[bytes, int]) -> None:
        png, self._count = drawn
        where = text.say("record.page-of", page=self._page + 1, count=self._count)
        box = self._box if self._page == self._marked_page else None
        self._picture.show_png(png, f"{self._original.title}, {where}", box)
        self._where.setText(where)
        self._turner.setVisible(self._count > 1)
        self._earlier.setEnabled(self._page > 0)
        self._later.setEnabled(self._page + 1 < self._count)

    def _undrawn(self, error: HealthDeskError) -> None:
        self._picture.hide()
        self._lines.insertWidget(0, Banner(text.error_words(error), tone="sunken"))
