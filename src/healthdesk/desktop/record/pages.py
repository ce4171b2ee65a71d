"""The pages of a document as pictures: turned, made larger, looked through, a fact's place marked."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Job, Lane
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import icon_button
from healthdesk.desktop.parts.layout import flow, row
from healthdesk.desktop.parts.notices import Banner
from healthdesk.desktop.parts.plain import PlainLabel, one_line
from healthdesk.desktop.record.find import FindBar, OnPage, found_on
from healthdesk.desktop.record.original import Box, page_and_box
from healthdesk.domain.errors import HealthDeskError
from healthdesk.domain.views import Original, PageWords

ZOOMS = (1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
_TALLEST = 720
"""Pixels at 100 % of a page that is larger than its place; beyond that it is moved in its frame."""
_PAPER_MARK = "#0F766E"
_PAPER_FOUND = "#F2C200"


class Picture(QWidget):
    """One page, drawn from PNG bytes that the sealed child made; never from a file."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._box: Box | None = None
        self._found: tuple[Box, ...] = ()
        self._here: tuple[Box, ...] = ()

    def show_png(self, content: bytes, name: str, box: Box | None = None) -> None:
        """Show a page, with a box marked on it."""
        self._box = box
        self._found, self._here = (), ()
        self._image = QImage.fromData(content, "PNG")  # type: ignore[arg-type]  # the stub asks for bytes, Qt takes a str
        self.setAccessibleName(one_line(name))
        self.update()

    def mark(self, box: Box | None) -> None:
        """Mark another place of the same page."""
        self._box = box
        self.update()

    def mark_found(self, every: Sequence[Box], here: Sequence[Box]) -> None:
        """Mark words that were looked for, those at `here` more."""
        self._found, self._here = tuple(every), tuple(here)
        self.update()

    @property
    def shape(self) -> float:
        """Height over width; 0 while there is nothing."""
        return self._image.height() / self._image.width() if self._image.width() else 0.0

    @property
    def natural(self) -> int:
        """How wide the picture is by itself."""
        return self._image.width()

    def place(self, box: Box) -> QRectF:
        """A box of the page in the widget's own pixels."""
        left, top, right, bottom = box
        return QRectF(
            left * self.width(), top * self.height(), (right - left) * self.width(), (bottom - top) * self.height()
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page on white paper."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._image.isNull():
            painter.fillRect(self.rect(), theme.color("sunken"))
        else:
            painter.fillRect(self.rect(), Qt.GlobalColor.white)
            painter.drawImage(self.rect(), self._image)
            self._mark_words(painter)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theme.color("line"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            if self._box is not None:
                painter.setPen(QPen(QColor(_PAPER_MARK), 2))  # on white paper in every theme
                painter.drawRoundedRect(self.place(self._box).adjusted(-4, -3, 4, 3), 4, 4)
        painter.end()

    def _mark_words(self, painter: QPainter) -> None:
        color = QColor(_PAPER_FOUND)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for box in self._found:
            color.setAlpha(255 if box in self._here else 110)
            painter.fillRect(self.place(box).adjusted(-1, -1, 1, 1), color)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(QPen(QColor(_PAPER_MARK), 1.5))
        for box in self._here:
            painter.drawRect(self.place(box).adjusted(-1.5, -1.5, 1.5, 1.5))


class PageFrame(QScrollArea):
    """A page in its place: as wide as there is room, or larger and moved by bars, keys or the hand."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = Picture()
        self._zoom = 1.0
        self._held: QPoint | None = None
        self.setWidget(self.picture)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.picture.installEventFilter(self)
        self.setFixedHeight(theme.px(200))

    def zoom(self, times: float) -> None:
        """Show the page so many times as wide as its place."""
        self._zoom = times
        shown = Qt.ScrollBarPolicy.ScrollBarAsNeeded if times > 1 else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(shown)
        self.setHorizontalScrollBarPolicy(shown)
        self.picture.setCursor(Qt.CursorShape.OpenHandCursor if times > 1 else Qt.CursorShape.ArrowCursor)
        self.settle()

    def settle(self) -> None:
        """Give the page the size that its place and the zoom ask for."""
        if not self.picture.shape:
            return
        wide = self.width() if self._zoom > 1 else min(self.width(), theme.px(self.picture.natural))
        width = max(1, round(wide * self._zoom))
        height = max(1, round(width * self.picture.shape))
        self.picture.resize(width, height)
        tallest = theme.px(_TALLEST)
        self.setFixedHeight(min(height, tallest) if self._zoom > 1 else height)

    def bring(self, boxes: Sequence[Box]) -> None:
        """Bring a place of the page into view."""
        if boxes:
            middle = self.picture.place(boxes[0]).center()
            self.ensureVisible(round(middle.x()), round(middle.y()), theme.px(120), theme.px(120))
            self._bring_in_column(round(middle.y()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page follows its place."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A large page is moved by the hand."""
        if watched is self.picture and self._zoom > 1 and isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseButtonPress:
                self._held = event.globalPosition().toPoint()
            elif event.type() == QEvent.Type.MouseMove and self._held is not None:
                moved = event.globalPosition().toPoint() - self._held
                self._held = event.globalPosition().toPoint()
                self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - moved.x())
                self.verticalScrollBar().setValue(self.verticalScrollBar().value() - moved.y())
            elif event.type() == QEvent.Type.MouseButtonRelease:
                self._held = None
        return False

    def _bring_in_column(self, y: int) -> None:
        """A page that is shown whole may be taller than the column around it."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        inner = around.widget() if isinstance(around, QScrollArea) else None
        if isinstance(around, QScrollArea) and inner is not None:
            spot = self.mapTo(inner, QPoint(0, min(y, self.height())))
            around.ensureVisible(0, spot.y(), 0, theme.px(160))


class PagesView(QWidget):
    """A document's pages with the ways to turn them, to make them larger, and to look for words."""

    def __init__(self, desk: Desk, original: Original, locator: str) -> None:
        super().__init__()
        self._desk, self._original = desk, original
        self._page, self._box = page_and_box(locator if locator.startswith("page:") else original.locator)
        self._marked_page = self._page
        self._count = self._page + 1
        self._zoom = 0
        self._words: tuple[PageWords, ...] | None = None
        self._wanted = ""
        self._places: list[OnPage] = []
        self._here: OnPage | None = None
        self._job: Job | None = None
        self.frame = PageFrame()
        self.finder = FindBar(self._look_for, self._go)
        self._where = PlainLabel("", "small", "ink2", tabular=True)
        self._earlier = icon_button("left", text.say("record.page-before"), lambda: self.turn(-1))
        self._later = icon_button("right", text.say("record.page-after"), lambda: self.turn(1))
        self._turner = row(self._earlier, self._where, self._later, spacing=4)
        self._turner.hide()
        self._smaller = icon_button("minus", text.say("pages.smaller"), partial(self.enlarge, -1))
        self._larger = icon_button("plus", text.say("pages.larger"), partial(self.enlarge, 1))
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(8)
        self._lines.addWidget(flow(self._turner, row(self._smaller, self._larger, spacing=2), self.finder, spacing=8))
        self._lines.addWidget(self.frame)
        self._lines.addStretch(1)
        for keys, act in (
            (QKeySequence.StandardKey.Find, self.finder.begin),
            (QKeySequence(Qt.Key.Key_PageDown), lambda: self.turn(1)),
            (QKeySequence(Qt.Key.Key_PageUp), lambda: self.turn(-1)),
            (QKeySequence.StandardKey.ZoomIn, partial(self.enlarge, 1)),
            (QKeySequence.StandardKey.ZoomOut, partial(self.enlarge, -1)),
        ):
            QShortcut(QKeySequence(keys), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.enlarge(0)
        self.turn(0)

    def turn(self, step: int) -> None:
        """Go some pages on or back."""
        self._to(max(0, min(self._page + step, self._count - 1)))

    def enlarge(self, step: int) -> None:
        """Make the page larger or smaller; the smallest is as wide as there is room."""
        self._zoom = max(0, min(self._zoom + step, len(ZOOMS) - 1))
        self.frame.zoom(ZOOMS[self._zoom])
        self._smaller.setEnabled(self._zoom > 0)
        self._larger.setEnabled(self._zoom < len(ZOOMS) - 1)

    def _to(self, page: int) -> None:
        self._page = page
        if self._job is not None:
            self._job.cancel()
        desk, original = self._desk, self._original
        self._job = desk.jobs.run(
            lambda: desk.session.records.picture(original.content, original.media_type, page),
            owner=self,
            done=self._drawn,
            failed=self._undrawn,
            lane=Lane.CHILD,
        )

    def _drawn(self, drawn: tuple[bytes, int]) -> None:
        png, self._count = drawn
        where = text.say("record.page-of", page=self._page + 1, count=self._count)
        box = self._box if self._page == self._marked_page else None
        self.frame.picture.show_png(png, f"{self._original.title}, {where}", box)
        self.frame.settle()
        self._where.setText(where)
        self._turner.setVisible(self._count > 1)
        self._earlier.setEnabled(self._page > 0)
        self._later.setEnabled(self._page + 1 < self._count)
        self._mark()

    def _undrawn(self, error: HealthDeskError) -> None:
        self.frame.hide()
        self._lines.insertWidget(0, Banner(text.error_words(error), tone="sunken"))

    def _look_for(self, wanted: str) -> None:
        self._wanted = wanted
        if wanted and self._words is None:
            self.finder.busy()
            desk, person, original = self._desk, self._desk.person_id, self._original
            desk.jobs.follow(
                lambda job: desk.session.documents.words(person, original, job.cancelled),
                owner=self,
                done=self._have_words,
                failed=lambda _error: self._have_words(()),
                lane=Lane.CHILD,
            )
            return
        self._places = found_on(self._words or (), wanted)
        self._here = None
        self.finder.show_count(len(self._places))
        self._mark()

    def _have_words(self, words: tuple[PageWords, ...]) -> None:
        self._words = words
        self._look_for(self._wanted)

    def _go(self, number: int) -> None:
        self._here = self._places[number]
        if self._here.page != self._page:
            self._to(self._here.page)
        else:
            self._mark()

    def _mark(self) -> None:
        every = [box for place in self._places if place.page == self._page for box in place.boxes]
        here = self._here.boxes if self._here is not None and self._here.page == self._page else ()
        self.frame.picture.mark_found(every, here)
        self.frame.bring(here)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(theme.px(360), self.frame.height() + theme.px(60))
