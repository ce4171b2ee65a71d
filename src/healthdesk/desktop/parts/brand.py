"""The product's own mark."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from healthdesk.desktop.parts import theme


class Mark(QWidget):
    """The mark, of `size` pixels at 100 %; the name stands beside it."""

    def __init__(self, size: int = 48) -> None:
        super().__init__()
        self._drawing = QSvgRenderer(str(theme.asset("icons", "app.svg")), self)
        self.setFixedSize(theme.px(size), theme.px(size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        self._drawing.render(painter, QRectF(self.rect()))
        painter.end()
