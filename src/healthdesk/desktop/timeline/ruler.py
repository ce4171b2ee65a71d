"""A ruler of years at the side of the timeline: a bar for how much each year holds; a year can be pressed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from healthdesk.desktop import text
from healthdesk.desktop.parts import theme
from healthdesk.desktop.timeline.model import YearDensity

STEP = 22


class YearRuler(QWidget):
    """Years from the newest down; `chosen` is called with the year that was pressed."""

    def __init__(self, chosen: Callable[[int], object]) -> None:
        super().__init__()
        self._years: tuple[YearDensity, ...] = ()
        self._chosen = chosen
        self._hand = -1
        self.year = 0
        self.setFixedWidth(92)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(text.say("timeline.years"))

    def show_years(self, years: Sequence[YearDensity]) -> None:
        """Show these years."""
        self._years = tuple(years)
        self._hand = -1
        self.setFixedHeight(max(len(self._years) * STEP + 8, 40))
        self.update()

    def mark(self, year: int) -> None:
        """Show at which year the list stands."""
        if year != self.year:
            self.year = year
            self.update()

    def sizeHint(self) -> QSize:
        """A line a year."""
        return QSize(92, len(self._years) * STEP + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the years and their bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((each.count for each in self._years), default=1)
        for at, each in enumerate(self._years):
            line = QRectF(0, 4 + at * STEP, self.width(), STEP)
            here = each.year == self.year
            painter.setFont(theme.font("small-strong" if here else "small", tabular=True))
            painter.setPen(theme.color("accent_ink" if here else "ink2"))
            painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), str(each.year))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent" if here else "band_line"))
            width = max(2.0, 44 * (each.count / most) ** 0.5)
            painter.drawRoundedRect(QRectF(40, line.center().y() - 3, width, 6), 3, 3)
            if at == self._hand and self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.color("accent"), 2))
                painter.drawRoundedRect(line.adjusted(-3, 1, -3, -1), 5, 5)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press chooses the year under it."""
        self._choose(int((event.position().y() - 4) // STEP))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys walk, Enter chooses."""
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            self._hand = max(0, min(self._hand + step, len(self._years) - 1))
            if self._years:
                self.setAccessibleDescription(str(self._years[self._hand].year))
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self._hand)
        else:
            super().keyPressEvent(event)

    def _choose(self, at: int) -> None:
        if 0 <= at < len(self._years):
            self._hand = at
            self._chosen(self._years[at].year)
