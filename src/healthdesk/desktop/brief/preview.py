"""The sheet as it will be: its pages as pictures below one another, as wide as there is room."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.parts import theme

SHARP = 1400
"""Pixels that a page's picture is wide: sharp on a screen of twice the usual density."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A sheet as a file and as pictures of its pages, with what is told of each to those who do not see it."""

    pdf: bytes
    pages: tuple[QImage, ...]
    spoken: str = ""


class _Sheet(QWidget):
    """One page on the table."""

    def __init__(self, image: QImage, name: str, spoken: str) -> None:
        super().__init__()
        self._image = image
        self.setAccessibleName(name)
        self.setAccessibleDescription(spoken)

    def fit(self, width: int) -> None:
        """As wide as this, as high as the paper is then."""
        self.setFixedSize(width, round(width * self._image.height() / max(self._image.width(), 1)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paper is white whatever the window's colours are."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect())
        painter.fillRect(box, QColor("#FFFFFF"))
        painter.drawImage(box, self._image)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()


class Preview(QScrollArea):
    """The pages; at most so wide that they still look like paper."""

    def __init__(self, *, widest: int = 760) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(text.say("sheet.preview"))
        self._widest = widest
        self._sheets: list[_Sheet] = []

    def show_pages(self, drawn: Drawn) -> None:
        """Show these pages; one stays where it was scrolled to."""
        at = self.verticalScrollBar().value()
        self._sheets = []
        hold = QWidget()
        hold.setProperty("column", "true")
        lines = QVBoxLayout(hold)
        lines.setContentsMargins(16, 16, 16, 16)
        lines.setSpacing(16)
        for number, image in enumerate(drawn.pages, start=1):
            name = text.say("sheet.page", number=number, count=len(drawn.pages))
            page = _Sheet(image, name, drawn.spoken if number == 1 else "")
            self._sheets.append(page)
            lines.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addStretch(1)
        self._fit()
        self.setWidget(hold)
        self.verticalScrollBar().setValue(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pages grow and shrink with the room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # The scroll bar's room is always left: pages that come and go with it would flicker.
        room = self.width() - 32 - self.verticalScrollBar().sizeHint().width()
        for page in self._sheets:
            page.fit(max(min(room, self._widest), 120))


def images(pictures: Sequence[bytes]) -> tuple[QImage, ...]:
    """PNG pictures as images; to be called away from the main thread."""
    return tuple(QImage.fromData(png, "PNG") for png in pictures)  # type: ignore[arg-type]  # the stub asks for bytes, Qt takes a str
