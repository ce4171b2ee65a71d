"""What stands where something is being read: quiet shapes of what will come, that do not move.

They appear only when reading takes longer than a glance, so that a fast page never flickers.
"""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.tokens import RADIUS, L, M, S

GLANCE_MS: Final = 150
_WIDTHS: Final = (0.46, 0.62, 0.38, 0.54, 0.7, 0.42)
"""Lengths of the bars, as parts of the width: uneven, as words are."""


class Skeleton(QWidget):
    """Shapes of what will stand here: "rows" of a list, "cards" beside one another, a "chart", or "prose".

    `count` is how many rows, cards or lines; spoken as "Loading".
    """

    def __init__(self, shape: str = "rows", count: int = 5, *, at_once: bool = False) -> None:
        super().__init__()
        self._shape, self._count = shape, count
        self._drawn = at_once
        self.setAccessibleName(text.say("parts.loading"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self._height())
        if not at_once:
            QTimer.singleShot(GLANCE_MS, self, self._appear)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(400, self._height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shapes."""
        if not self._drawn:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        {"rows": self._rows, "cards": self._cards, "chart": self._chart}.get(self._shape, self._prose)(painter)
        painter.end()

    def _appear(self) -> None:
        self._drawn = True
        self.update()

    def _height(self) -> int:
        row = theme.px(54)
        return {"rows": self._count * row, "cards": theme.px(132), "chart": theme.px(260)}.get(
            self._shape, self._count * theme.px(22)
        )

    def _card(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(theme.color("line"))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)

    def _bar(self, painter: QPainter, box: QRectF) -> None:
        painter.setBrush(theme.color("hover"))
        painter.drawRoundedRect(box, 4, 4)

    def _rows(self, painter: QPainter) -> None:
        step = theme.px(54)
        self._card(painter, QRectF(self.rect()))
        for at in range(self._count):
            part = _WIDTHS[at % len(_WIDTHS)]
            top = at * step
            self._bar(painter, QRectF(L, top + (step - theme.px(20)) / 2, theme.px(20), theme.px(20)))
            left = L + theme.px(20) + L
            room = max(self.width() - left - L, 0)
            self._bar(painter, QRectF(left, top + theme.px(13), room * part, theme.px(11)))
            self._bar(painter, QRectF(left, top + theme.px(31), room * part * 0.6, theme.px(9)))

    def _cards(self, painter: QPainter) -> None:
        width = (self.width() - L * (self._count - 1)) / self._count
        for at in range(self._count):
            box = QRectF(at * (width + L), 0, width, self.height())
            self._card(painter, box)
            inner = box.adjusted(L, L, -L, -L)
            self._bar(painter, QRectF(inner.left(), inner.top(), inner.width() * 0.5, theme.px(11)))
            self._bar(painter, QRectF(inner.left(), inner.top() + theme.px(24), inner.width() * 0.35, theme.px(22)))
            self._bar(painter, QRectF(inner.left(), inner.bottom() - theme.px(30), inner.width(), theme.px(30)))

    def _chart(self, painter: QPainter) -> None:
        self._card(painter, QRectF(self.rect()))
        inner = QRectF(self.rect()).adjusted(L, L, -L, -L)
        steps = 5
        for at in range(steps):
            self._bar(
                painter, QRectF(inner.left(), inner.top() + at * (inner.height() - 2) / (steps - 1), inner.width(), 2)
            )

    def _prose(self, painter: QPainter) -> None:
        for at in range(self._count):
            part = 0.96 - 0.5 * _WIDTHS[at % len(_WIDTHS)] * (at + 1 == self._count)
            self._bar(painter, QRectF(0, at * theme.px(22) + S / 2, self.width() * part, M))
