"""The doses of one medicine over time: a bar for each, with its words, on a line of years."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.medicines.doses import dose_words
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.plain import one_line
from healthdesk.domain.medicines import Period

MOST: Final = 24
_TALL: Final = 44
_FOOT: Final = 26


def period_words(period: Period) -> str:
    """A dose with its time, in words."""
    since = text.day(period.since) if period.since else text.say("date.none")
    if period.open:
        span = text.say("course.since", since=since)
    elif period.until is not None:
        span = text.say("course.span", since=since, until=text.day(period.until))
    else:
        span = text.say("course.no-end", since=since)
    return one_line(f"{dose_words(period.label)}: {span}")


class CourseBars(QWidget):
    """One row a dose, the first on top; a bar without a recorded end fades out."""

    def __init__(self, periods: Sequence[Period], today: date) -> None:
        super().__init__()
        self._periods = [each for each in periods if each.since is not None][-MOST:]
        self._today = today
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(". ".join(map(period_words, self._periods)))

    def sizeHint(self) -> QSize:
        """A row for each and the years below."""
        return QSize(400, theme.px(_TALL) * len(self._periods) + theme.px(_FOOT))

    def minimumSizeHint(self) -> QSize:
        """The same height at any width."""
        return QSize(160, self.sizeHint().height())

    def _span(self) -> tuple[date, date]:
        first = min(each.since.day for each in self._periods if each.since)
        last = max([self._today, *(each.until.last_day for each in self._periods if each.until)])
        return first, max(last, first + timedelta(days=30))

    def _at(self, day: date) -> float:
        first, last = self._span()
        share = (day - first).days / max((last - first).days, 1)
        return 2 + min(max(share, 0.0), 1.0) * (self.width() - 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars, then the years."""
        if not self._periods:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._years(painter)
        for number, period in enumerate(self._periods):
            self._bar(painter, number, period)
        painter.end()

    def _bar(self, painter: QPainter, number: int, period: Period) -> None:
        assert period.since is not None
        later = next((each.since.day for each in self._periods[number + 1 :] if each.since), self._today)
        known = period.open or period.until is not None
        end = self._today if period.open else period.until.last_day if period.until else max(later, period.since.day)
        top, left = number * theme.px(_TALL), self._at(period.since.day)
        width = max(self._at(end) - left, 6.0)
        left = min(left, self.width() - 2 - width)
        bar = QRectF(left, top + theme.px(24), width, theme.px(10))
        painter.setPen(QPen(theme.color("accent"), 1, Qt.PenStyle.SolidLine if known else Qt.PenStyle.DashLine))
        painter.setBrush(theme.color("accent" if period.open else "accent_soft" if known else "surface"))
        painter.drawRoundedRect(bar, 4, 4)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("ink" if period.open else "ink2"))
        metrics = QFontMetrics(painter.font())
        words = metrics.elidedText(one_line(dose_words(period.label)), Qt.TextElideMode.ElideRight, self.width() - 4)
        place = min(left, max(self.width() - 2 - metrics.horizontalAdvance(words), 0))
        painter.drawText(
            QRectF(place, top + theme.px(4), self.width(), theme.px(18)), int(Qt.AlignmentFlag.AlignVCenter), words
        )

    def _years(self, painter: QPainter) -> None:
        first, last = self._span()
        painter.setFont(theme.font("small", tabular=True))
        wide = QFontMetrics(painter.font()).horizontalAdvance("0000") + 12
        foot = theme.px(_TALL) * len(self._periods)
        step = max(1, -(-wide * (last.year - first.year + 1) // max(self.width(), 1)))
        for year in range(first.year, last.year + 1, step):
            at = self._at(date(year, 1, 1))
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(int(at), 0, int(at), foot)
            room = self._at(date(min(year + step, last.year), 1, 1)) - at if year < last.year else wide
            if at + wide <= self.width() and room >= wide - 4:
                painter.setPen(theme.color("ink3"))
                painter.drawText(
                    QRectF(at + 3, foot + 2, wide, theme.px(20)), int(Qt.AlignmentFlag.AlignVCenter), str(year)
                )
