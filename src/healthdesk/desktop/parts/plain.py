"""Labels that show text as it is: never rich text, never a link, never a hidden direction mark.

A label that guesses rich text can load a file or a URL named in a record, so nothing else in the window makes labels.
"""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.tokens import LINE_HEIGHT

_HIDDEN: Final = {
    0x200E: "⟨LRM⟩", 0x200F: "⟨RLM⟩", 0x061C: "⟨ALM⟩",
    0x202A: "⟨LRE⟩", 0x202B: "⟨RLE⟩", 0x202C: "⟨PDF⟩", 0x202D: "⟨LRO⟩", 0x202E: "⟨RLO⟩",
    0x2066: "⟨LRI⟩", 0x2067: "⟨RLI⟩", 0x2068: "⟨FSI⟩", 0x2069: "⟨PDI⟩",
    0x2028: "\n", 0x2029: "\n", 0x0000: "␀", 0xFEFF: "",
}  # fmt: skip


_ISOLATED: Final = re.compile("\u2068([^\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u2028\u2029\n]*)\u2069")
"""Words set apart so that their direction moves nothing beside them; harmless wherever they come from."""
_OPEN, _SHUT = "\ufdd0", "\ufdd1"  # noncharacters: no text has them, `shown` takes them out first


def shown(text: str, limit: int = 20_000) -> str:
    """Text as a widget may show it: direction marks as symbols, other control characters gone, of bounded length."""
    if "\u2068" in text:
        text = _ISOLATED.sub(rf"{_OPEN}\1{_SHUT}", text.replace(_OPEN, "").replace(_SHUT, ""))
        text = text.translate(_HIDDEN).replace(_OPEN, "\u2068").replace(_SHUT, "\u2069")
    else:
        text = text.translate(_HIDDEN)
    kept = "".join(c for c in text if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs"))
    return kept if len(kept) <= limit else f"{kept[:limit]} …"


def one_line(text: str, limit: int = 400) -> str:
    """The same on one line, for lists and names."""
    return re.sub(r"[\n\t ]+", " ", shown(text, limit)).strip()


class PlainLabel(QLabel):
    """A label of plain text in a role of the type scale and a colour by token name."""

    def __init__(
        self,
        text: str = "",
        role: str = "text",
        ink: str = "ink",
        *,
        wrap: bool = False,
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(role, tabular=tabular))
        self.setWordWrap(wrap)
        self._ink = ink
        self.setStyleSheet(f"color: {theme.color(ink).name()}; background: transparent;")
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text."""
        super().setText(shown(text))

    def selectable(self) -> "PlainLabel":
        """Let the text be selected and copied; returns the label."""
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        return self


class ElidedLabel(PlainLabel):
    """A label of one line that ends in an ellipsis when it has no room; the whole text is its accessible name."""

    def __init__(self, text: str = "", role: str = "text", ink: str = "ink", *, tabular: bool = False) -> None:
        super().__init__(text, role, ink, tabular=tabular)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(one_line(text))

    def setText(self, text: str) -> None:
        """Show a text on one line."""
        super().setText(one_line(text))
        self.setAccessibleName(one_line(text))

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the part that fits."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(theme.color(self._ink))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), text)
        painter.end()


_WIDTHS: Final = 24
"""Widths at which a paragraph remembers its height."""


class Prose(PlainLabel):
    """A paragraph at line height 1.4; `strong` parts are set semibold with figures of one width."""

    def __init__(self, text: str = "", role: str = "prose", ink: str = "ink", *, strong: Iterable[str] = ()) -> None:
        self._strong: tuple[str, ...] = tuple(strong)
        self._heights: dict[tuple[int, str, tuple[str, ...], str], int] = {}
        super().__init__(text, role, ink, wrap=True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        """Show another paragraph."""
        super().setText(text)
        self.updateGeometry()

    def set_strong(self, parts: Iterable[str]) -> None:
        """Set these parts semibold."""
        self._strong = tuple(parts)
        self.updateGeometry()
        self.update()

    def laid_out(self, width: float) -> tuple[list[QTextLayout], float, QPointF]:
        """The paragraphs in lines for a width, the whole height, and where the last line ends (its baseline top)."""
        step = round(QFontMetricsF(self.font()).height() * LINE_HEIGHT / 1.21)
        layouts, top, end = [], 0.0, QPointF(0, 0)
        for paragraph in self.text().split("\n"):
            layout = QTextLayout(paragraph, self.font())
            option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            layout.setTextOption(option)
            layout.setFormats(self._formats(paragraph))
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(max(width, 1))
                line.setPosition(QPointF(0, top + (step - line.height()) / 2))
                end = QPointF(line.naturalTextWidth(), top)
                top += step
            layout.endLayout()
            layouts.append(layout)
        return layouts, max(top, step), end

    def _formats(self, paragraph: str) -> list[QTextLayout.FormatRange]:
        ranges = []
        for part in filter(None, map(shown, self._strong)):
            for found in re.finditer(rf"(?<!\w){re.escape(part)}(?!\w)", paragraph):
                place = QTextLayout.FormatRange()
                place.start, place.length = found.start(), len(part)
                style = QTextCharFormat()
                heavy = theme.font("prose-strong", tabular=True)
                heavy.setPixelSize(self.font().pixelSize())
                style.setFont(heavy)
                place.format = style
                ranges.append(place)
        return ranges

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels for a width; remembered, for Qt asks many times and setting lines is slow."""
        key = (width, self.text(), self._strong, self.font().key())
        if key not in self._heights:
            if len(self._heights) > _WIDTHS:
                self._heights.clear()
            self._heights[key] = int(self.laid_out(width)[1]) + 1
        return self._heights[key]

    def sizeHint(self) -> QSize:
        """A comfortable measure of about 65 letters."""
        natural = QFontMetricsF(self.font()).horizontalAdvance(self.text()) + 8
        width = int(min(natural, theme.px(560)))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Two or three words must fit."""
        return QSize(120, int(QFontMetricsF(self.font()).height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lines."""
        painter = QPainter(self)
        painter.setPen(theme.color(self._ink))
        layouts, height, _ = self.laid_out(self.width())
        spare = max(0.0, (self.height() - height) / 2) if self.alignment() & Qt.AlignmentFlag.AlignVCenter else 0.0
        for layout in layouts:
            layout.draw(painter, QPointF(0, round(spare)), [], QRectF(self.rect()))
        painter.end()
