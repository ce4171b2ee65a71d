"""Bars for days or hours: one for each, parts above one another, or a range from lowest to highest. Without a value there is a gap.

The arrow keys go from bar to bar and speak each; Enter or a click opens one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.chart_axis import axis_number, room_for, steps_between
from healthdesk.desktop.parts.chart_plot import draw_note
from healthdesk.desktop.parts.plain import one_line

SHADES: Final = {"full": 255, "strong": 190, "soft": 130, "faint": 70}
"""How strongly the accent covers, by the name of a part's shade; "open" is only an outline."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: parts (amount, shade) from the foot upwards, standing on `foot`; none is a gap. `mark` is a line across it."""

    label: str
    spoken: str
    parts: tuple[tuple[float, str], ...] = ()
    foot: float = 0.0
    mark: float | None = None

    @property
    def top(self) -> float:
        """How high it reaches."""
        return self.foot + sum(amount for amount, _ in self.parts)


def shade(name: str) -> QColor:
    """The colour of a part."""
    made = theme.color("accent")
    made.setAlpha(SHADES.get(name, 0))
    return made


class Bars(QWidget):
    """The bars; `opened` says which one was chosen."""

    opened = Signal(int)

    def __init__(self, spoken: str, bars: Sequence[Bar], *, ranged: bool = False, limits: Sequence[float] = ()) -> None:
        super().__init__()
        self.bars = tuple(bars)
        self.hand = -1
        self._ranged, self._limits = ranged, tuple(limits)
        self.setMinimumHeight(theme.px(150))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(one_line(spoken, 2000))

    def sizeHint(self) -> QSize:
        """Broad and low."""
        return QSize(theme.px(400), theme.px(160))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, (low, high) = self._box(), self._scale()
        self._draw_values(painter, box, low, high)
        for at, bar in enumerate(self.bars):
            self._draw_bar(painter, box, at, bar)
        self._draw_labels(painter, box)
        if 0 <= self.hand < len(self.bars):
            draw_note(painter, box, self._slot(box, self.hand).center().x(), (self.bars[self.hand].spoken,))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from bar to bar."""
        key, last = Qt.Key(event.key()), len(self.bars) - 1
        moves = {
            Qt.Key.Key_Left: self.hand - 1,
            Qt.Key.Key_Right: self.hand + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if key in moves and self.bars:
            at = last if self.hand < 0 and key == Qt.Key.Key_Left else moves[key]
            self._take(max(0, min(at, last)))
            words = self.bars[self.hand].spoken
            self.setAccessibleDescription(words)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.hand >= 0:
            self.opened.emit(self.hand)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the bar under the pointer in hand."""
        self._take(self._at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens a bar."""
        at = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and at >= 0:
            self.opened.emit(at)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer went away."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self._take(-1)

    def _take(self, at: int) -> None:
        if at != self.hand:
            self.hand = at
            self.update()

    def _at(self, place: QPointF) -> int:
        box = self._box()
        if not self.bars or not box.left() <= place.x() < box.right():
            return -1
        return int((place.x() - box.left()) / box.width() * len(self.bars))

    def _box(self) -> QRectF:
        left = max(theme.px(44), room_for(max((abs(bar.top) for bar in self.bars), default=0.0)))
        return QRectF(self.rect()).adjusted(left, theme.px(18), -theme.px(10), -theme.px(26))

    def _scale(self) -> tuple[float, float]:
        held = [bar for bar in self.bars if bar.parts]
        high = max([bar.top for bar in held] + [*self._limits] if held else [1.0])
        if not self._ranged:
            return 0.0, high * 1.08 or 1.0
        low = min([bar.foot for bar in held] + [*self._limits] if held else [0.0])
        room = max(high - low, 1e-9) * 0.1
        return low - room, high + room

    def _y(self, box: QRectF, value: float) -> float:
        low, high = self._scale()
        return box.bottom() - (value - low) / ((high - low) or 1) * box.height()

    def _slot(self, box: QRectF, at: int) -> QRectF:
        wide = box.width() / max(len(self.bars), 1)
        return QRectF(box.left() + at * wide, box.top(), wide, box.height())

    def _draw_values(self, painter: QPainter, box: QRectF, low: float, high: float) -> None:
        painter.setFont(theme.font("small", tabular=True))
        height = painter.fontMetrics().height()
        for value in steps_between(low, high, max(int(box.height() / (height * 2.2)), 2)):
            y = self._y(box, value)
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(theme.color("ink3"))
            label = QRectF(0, y - height / 2, box.left() - 8, height)
            painter.drawText(
                label, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), axis_number(value)
            )
        painter.setPen(QPen(theme.color("edge"), 1, Qt.PenStyle.DashLine))
        for limit in self._limits:
            painter.drawLine(QPointF(box.left(), self._y(box, limit)), QPointF(box.right(), self._y(box, limit)))

    def _draw_bar(self, painter: QPainter, box: QRectF, at: int, bar: Bar) -> None:
        slot = self._slot(box, at)
        wide = min(slot.width() * 0.68, theme.px(30))
        left = slot.center().x() - wide / 2
        if not bar.parts:
            # A gap is drawn as one: a small open ring at the foot, and nothing above it.
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("edge"), 1))
            painter.drawEllipse(QPointF(slot.center().x(), box.bottom() - 4), 2, 2)
            return
        value = bar.foot
        for amount, name in bar.parts:
            foot, top = self._y(box, value), self._y(box, value + amount)
            part = QRectF(left, top, wide, max(foot - top, 1.5 if amount else 0))
            painter.setPen(QPen(theme.color("edge"), 1) if name == "open" else Qt.PenStyle.NoPen)
            painter.setBrush(shade(name))
            painter.drawRoundedRect(part, 2, 2)
            value += amount
        if bar.mark is not None:
            y = self._y(box, bar.mark)
            painter.setPen(QPen(theme.color("ink"), 2))
            painter.drawLine(QPointF(left - 2, y), QPointF(left + wide + 2, y))
        if at == self.hand:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("ink"), 1))
            painter.drawRect(
                QRectF(
                    left - 2, self._y(box, bar.top) - 2, wide + 4, self._y(box, bar.foot) - self._y(box, bar.top) + 4
                )
            )

    def _draw_labels(self, painter: QPainter, box: QRectF) -> None:
        painter.setFont(theme.font("small", tabular=True))
        painter.setPen(theme.color("ink3"))
        metrics, free = painter.fontMetrics(), 0.0
        for at, bar in enumerate(self.bars):
            if not bar.label:
                continue
            wide = metrics.horizontalAdvance(bar.label) + 4
            middle = self._slot(box, at).center().x()
            left = min(max(middle - wide / 2, 2), self.width() - wide - 2)
            if left < free:
                continue
            painter.drawText(
                QRectF(left, box.bottom() + 5, wide, metrics.height()), int(Qt.AlignmentFlag.AlignCenter), bar.label
            )
            free = left + wide + 6
