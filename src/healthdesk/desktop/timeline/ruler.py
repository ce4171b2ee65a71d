"""A ruler of years at the side of the timeline: twelve small columns each, as high as the month is full.

A year or a month of it can be pressed; by keyboard up and down choose a year, left and right a month.
"""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.parts import theme
from healthdesk.domain.timeline import Month

STEP: Final = 26
WIDTH: Final = 104
_LABEL: Final = 38
_COLUMN: Final = 4


class YearRuler(QWidget):
    """Years from the newest down; `chosen` is called with a year and a month (0: the whole year; year 0: without a date)."""

    moved = Signal(int)

    def __init__(self, chosen: Callable[[int, int], object]) -> None:
        super().__init__()
        self._months: dict[int, dict[int, int]] = {}
        self._most = 1
        self._chosen = chosen
        self._hand = (-1, 0)
        self._over = (-1, 0)
        self.year, self.month = 0, 0
        self.setFixedWidth(theme.px(WIDTH))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        self.setAccessibleName(text.say("timeline.years"))
        self.setAccessibleDescription(text.say("timeline.years-how"))

    @property
    def years(self) -> tuple[int, ...]:
        """The years that hold anything, newest first; 0, at the end, stands for what has no date."""
        return tuple(sorted(self._months, reverse=True))

    def show_months(self, months: Sequence[Month]) -> None:
        """Show these months."""
        self._months = {}
        for each in months:
            self._months.setdefault(each.year, {})[each.month] = each.count
        self._most = max((each.count for each in months if each.year), default=1)
        self._hand = (-1, 0)
        self.setFixedHeight(max(len(self._months) * self._step() + 8, 40))
        self.update()

    def mark(self, year: int, month: int) -> None:
        """Show at which month the list stands."""
        if (year, month) != (self.year, self.month):
            self.year, self.month = year, month
            if year in self._months:
                self.moved.emit(self.years.index(year) * self._step())
            self.update()

    def sizeHint(self) -> QSize:
        """A line a year."""
        return QSize(theme.px(WIDTH), len(self._months) * self._step() + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the years and their months."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, year in enumerate(self.years):
            line = self._line(at)
            here = year == self.year and (year or not self.month)
            painter.setFont(theme.font("small-strong" if here else "small", tabular=True))
            painter.setPen(theme.color("accent_ink" if here else "ink2"))
            said = str(year) if year else text.say("timeline.undated")
            painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), said)
            if year:
                self._columns(painter, line, year)
            if at == self._hand[0] and self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.color("accent"), 2))
                painter.drawRoundedRect(line.adjusted(-2, 1, -1, -1), 5, 5)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """A tip says what the month under the pointer holds."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            year, month = self._at(QPointF(event.pos()))
            said = self.words(year, month) if year >= 0 else ""
            QToolTip.showText(event.globalPos(), said, self) if said else QToolTip.hideText()
            return True
        return super().event(event)

    def words(self, year: int, month: int) -> str:
        """What a month, a year, or what has no date holds: "Mar 2024: 14 records"."""
        held = self._months.get(year, {})
        count = held.get(month, 0) if month else sum(held.values())
        name = (text.month_of(year, month) if month else str(year)) if year else text.say("timeline.undated")
        return text.say("timeline.month", month=name, held=text.many("records", count))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """What is under the pointer is lit."""
        over = self._at(event.position())
        if over != self._over:
            self._over = over
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer."""
        self._over = (-1, 0)
        self.update()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press chooses the month or the year under it."""
        year, month = self._at(event.position())
        if year >= 0:
            self._chosen(year, month)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys walk, Enter chooses."""
        key, (at, month) = event.key(), self._hand
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            at = max(0, min(at + (1 if key == Qt.Key.Key_Down else -1), len(self._months) - 1))
            self._take_hand(at, 0)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and at >= 0:
            self._take_hand(at, max(0, min(month + (1 if key == Qt.Key.Key_Right else -1), 12)))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and 0 <= at < len(self._months):
            self._chosen(self.years[at], month)
        else:
            super().keyPressEvent(event)

    def _take_hand(self, at: int, month: int) -> None:
        if self._months:
            self._hand = (at, month if self.years[at] else 0)
            self.setAccessibleDescription(self.words(self.years[at], self._hand[1]))
            self.moved.emit(at * self._step())
            self.update()

    def _columns(self, painter: QPainter, line: QRectF, year: int) -> None:
        """One column for each month; January at the left."""
        painter.setPen(Qt.PenStyle.NoPen)
        foot, tall = line.bottom() - 5, line.height() - 10
        hand = self.years[self._hand[0]] if 0 <= self._hand[0] < len(self._months) and self.hasFocus() else -1
        for month in range(1, 13):
            count = self._months[year].get(month, 0)
            here = (year, month) == (self.year, self.month)
            lit = (year, month) == self._over or (year, month) == (hand, self._hand[1])
            painter.setBrush(theme.color("accent" if here or lit else "edge" if count else "line"))
            # By the root, so that a month with one record stays in sight beside one with thousands.
            high = max(3.0, tall * (count / self._most) ** 0.5) if count else 1.0
            wide = theme.px(_COLUMN)
            painter.drawRect(QRectF(self._left() + (month - 1) * (wide + 1), foot - high, wide, high))

    def _at(self, place: QPointF) -> tuple[int, int]:
        """The year and the month at a place; (-1, 0) where there is none."""
        at = int((place.y() - 4) // self._step())
        if not 0 <= at < len(self._months):
            return -1, 0
        month = int((place.x() - self._left()) // (theme.px(_COLUMN) + 1)) + 1
        return self.years[at], month if 1 <= month <= 12 and self._months[self.years[at]].get(month) else 0

    def _line(self, at: int) -> QRectF:
        return QRectF(2, 4 + at * self._step(), self.width() - 4, self._step())

    def _left(self) -> int:
        return theme.px(_LABEL)

    def _step(self) -> int:
        return theme.px(STEP)
