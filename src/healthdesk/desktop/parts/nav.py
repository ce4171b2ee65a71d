"""An entry of the sidebar: an icon and a name that breaks into lines rather than being cut off."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QTextOption
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from healthdesk.desktop import text
from healthdesk.desktop.parts import icons, theme
from healthdesk.desktop.parts.plain import one_line

_EDGE: Final = 10
_FULL: Final = 29
_SIMPLE: Final = 36
"""Least height at 100 %: with the simple view's type the latter comes to 50 pixels."""


class NavEntry(QPushButton):
    """The entry; marked while its page is open, which is said by weight, ground and a word, not only by colour."""

    def __init__(self, glyph: str, label: str, pressed: Callable[[], object]) -> None:
        super().__init__(one_line(label).replace("&", "&&"))
        self._glyph, self._label = glyph, one_line(label)
        self.setProperty("look", "nav")
        self.setAccessibleName(self._label)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._here = False
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda _checked=False: pressed())

    @property
    def here(self) -> bool:
        """Whether its page is open."""
        return self._here

    def mark(self, *, here: bool) -> None:
        """Say whether its page is open."""
        if here != self._here:
            self._here = here
            self.setProperty("here", here)
            self.setAccessibleDescription(text.say("nav.here") if here else "")
            self.style().unpolish(self)
            self.style().polish(self)
            self.update()

    @property
    def label(self) -> str:
        """Its name."""
        return self._label

    @property
    def longest(self) -> int:
        """Pixels that the entry must have for its longest word to stand whole."""
        metrics = QFontMetrics(theme.font("strong"))
        return self._left() + max(metrics.horizontalAdvance(word) for word in self._label.split()) + _EDGE + 4

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels for a width."""
        metrics = QFontMetrics(theme.font("strong"))
        room = QRect(0, 0, max(width - self._left() - _EDGE, 1), 10_000)
        tall = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self._label).height()
        return max(tall + theme.px(8), theme.px(_SIMPLE if theme.simple() else _FULL))

    def sizeHint(self) -> QSize:
        """On one line."""
        width = self._left() + QFontMetrics(theme.font("strong")).horizontalAdvance(self._label) + _EDGE + 4
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The longest word."""
        return QSize(self.longest, self.heightForWidth(self.longest))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and ring as the style sheet has them, then icon and name."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rest = "accent_ink" if self._here else "ink" if self.underMouse() else "ink2"
        ink = theme.color(rest if self.isEnabled() else "ink3")
        side = self._side()
        icons.paint(painter, self._glyph, QRectF(_EDGE, (self.height() - side) / 2, side, side), ink)
        painter.setFont(theme.font("strong" if self._here else "text"))
        painter.setPen(ink)
        wrapped = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        wrapped.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        left = self._left()
        painter.drawText(QRectF(left, 0, self.width() - left - _EDGE, self.height()), self._label, wrapped)
        painter.end()

    def _side(self) -> int:
        return min(theme.px(20), 32)

    def _left(self) -> int:
        return _EDGE + self._side() + _EDGE
