"""The product's own icons, tinted by a token and sharp at any scale. Never the only carrier of meaning."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from healthdesk.desktop.parts import theme

KIND_ICONS: Final[Mapping[str, str]] = {
    "result": "flask", "vital": "pulse", "observation": "pulse", "condition": "heart",
    "medication": "pill", "allergy": "shield", "immunization": "syringe", "procedure": "scissors",
    "encounter": "visit", "report": "document", "document": "document", "imaging": "image",
    "care-plan": "leaf", "goal": "target", "family-history": "tree", "coverage": "card",
    "claim": "card", "note": "note", "patient": "person", "other": "folder",
}  # fmt: skip
"""The icon of each kind of record (`domain.records.Kind`)."""


@lru_cache(maxsize=512)
def _drawing(name: str, color: str) -> QSvgRenderer:
    source = theme.asset("icons", f"{name}.svg").read_text("ascii").replace("currentColor", color)
    return QSvgRenderer(QByteArray(source.encode("ascii")))


def paint(painter: QPainter, name: str, box: QRectF, color: QColor) -> None:
    """Draw an icon into a box."""
    _drawing(name, color.name()).render(painter, box)


def pixmap(name: str, color: QColor, size: int = 20, ratio: float = 2.0) -> QPixmap:
    """An icon as a picture of `size` logical pixels."""
    picture = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint(painter, name, QRectF(0, 0, picture.width(), picture.height()), color)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def icon(name: str, ink: str = "ink2", on: str = "") -> QIcon:
    """An icon for a button: `ink` at rest, `on` when checked, third rank when disabled."""
    made = QIcon(pixmap(name, theme.color(ink)))
    made.addPixmap(pixmap(name, theme.color("ink3")), QIcon.Mode.Disabled)
    if on:
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Active):
            made.addPixmap(pixmap(name, theme.color(on)), mode, QIcon.State.On)
    return made


class Glyph(QWidget):
    """An icon that only accompanies words; assistive technology passes over it. `size` is in pixels at 100 %."""

    def __init__(self, name: str, ink: str = "ink2", size: int = 20) -> None:
        super().__init__()
        self._name, self._color = name, theme.color(ink)
        self.setFixedSize(theme.px(size), theme.px(size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        paint(painter, self._name, QRectF(self.rect()), self._color)
        painter.end()
