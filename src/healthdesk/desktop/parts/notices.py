"""What the window says about itself: banners, empty places that teach, small tags, dots."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.icons import Glyph
from healthdesk.desktop.parts.layout import Card, row
from healthdesk.desktop.parts.plain import PlainLabel, Prose, one_line


class Tag(PlainLabel):
    """A small word on a soft ground: tone "plain", "accent" or "amber" (the source's own flag, nothing else)."""

    def __init__(self, text: str, tone: str = "plain") -> None:
        ground, ink = {
            "plain": ("hover", "ink2"),
            "accent": ("accent_soft", "accent_ink"),
            "amber": ("amber_soft", "amber"),
        }[tone]
        super().__init__(one_line(text), "small", ink)
        self.setStyleSheet(
            f"color: {theme.color(ink).name()}; background: {theme.color(ground).name()};"
            "border-radius: 9px; padding: 1px 8px;"
        )
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.setFixedHeight(max(20, self.fontMetrics().height() + 4))


class Banner(Card):
    """One sentence across the page, with at most one thing to do."""

    def __init__(
        self, text: str, *, action: QPushButton | None = None, tone: str = "accent", glyph: str = "info"
    ) -> None:
        super().__init__(tone, margin=12)
        ink = {"amber": "amber", "accent": "accent_ink"}.get(tone, "ink2")
        self.words = Prose(text, "text")
        self.words.setAccessibleName(one_line(text))
        self.add(row(Glyph(glyph, ink), self.words, *([action] if action else []), spacing=12, grow=1))


class EmptyPlace(QWidget):
    """What would stand here, and the one button that brings it."""

    def __init__(self, glyph: str, title: str, text: str, action: QPushButton | None = None) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.addStretch(1)
        column = Card("none", margin=0, spacing=12)
        disc = _Disc(glyph)
        column.rows.addSpacing(48)
        column.rows.addWidget(disc, 0, Qt.AlignmentFlag.AlignHCenter)
        head = PlainLabel(title, "large", wrap=True)
        head.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words = Prose(text, "text", "ink2")
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.add(head, words)
        if action is not None:
            column.rows.addSpacing(4)
            column.rows.addWidget(action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.rows.addStretch(1)
        column.setMaximumWidth(theme.px(520))
        line.addWidget(column, 1000)
        line.addStretch(1)


class _Disc(QWidget):
    def __init__(self, glyph: str, size: int = 64) -> None:
        super().__init__()
        side = theme.px(size)
        self.setFixedSize(side, side)
        self._glyph = Glyph(glyph, "accent_ink", 28)
        self._glyph.setParent(self)
        self._glyph.move((side - self._glyph.width()) // 2, (side - self._glyph.height()) // 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent_soft"))
        painter.drawEllipse(self.rect())
        painter.end()


class Dot(QWidget):
    """A small dot of a token's colour; only ever beside words."""

    def __init__(self, ink: str = "accent", size: int = 8) -> None:
        super().__init__()
        self._ink = ink
        self.setFixedSize(QSize(size, size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(self._ink))
        painter.drawEllipse(self.rect())
        painter.end()
