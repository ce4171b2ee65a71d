"""A night as it was recorded: a line for each stage, from falling asleep to waking up."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from healthdesk.desktop import text
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.chart_axis import time_marks
from healthdesk.desktop.parts.chart_days import shade
from healthdesk.desktop.parts.chart_plot import draw_note
from healthdesk.desktop.parts.plain import one_line
from healthdesk.desktop.wearables.days import STAGES, Night, Stage

SHADE = {"deep": "full", "light": "soft", "asleep": "soft", "rem": "strong", "awake": "open", "in-bed": "faint"}
"""How strongly each stage is painted."""


def stage_name(key: str) -> str:
    """What a stage is called; a word that no stage is known for stays as it was recorded."""
    return text.say(f"sleep.{key}") if key in STAGES else one_line(key, 60)


def length(seconds: float) -> str:
    """A length of time: "7 h 24 min"."""
    minutes = round(seconds / 60)
    if minutes < 60:
        return text.say("wear.minutes", minutes=minutes)
    return text.say("wear.hours", hours=minutes // 60, minutes=f"{minutes % 60:02d}")


def clock(epoch: float, zone: int) -> str:
    """The time of day of a moment in a zone: "23:05"."""
    minutes = int(epoch + zone * 60) % 86_400 // 60
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


class NightChart(QWidget):
    """The stages of a night over time; the arrow keys go through them and speak each."""

    def __init__(self, night: Night, spoken: str) -> None:
        super().__init__()
        self.night = night
        self.hand = -1
        self._rows = [key for key in STAGES if any(stage.stage == key for stage in night.stages)]
        self._rows += sorted({stage.words for stage in night.stages if not stage.stage})
        self.setFixedHeight(len(self._rows) * theme.px(26) + theme.px(48))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(one_line(spoken, 2000))

    def sizeHint(self) -> QSize:
        """As broad as there is room."""
        return QSize(theme.px(400), self.height())

    def spoken(self, stage: Stage) -> str:
        """A stage in words: from when to when, how long, and the word that was recorded."""
        zone = self.night.zone
        span = f"{clock(stage.start, zone)}–{clock(stage.start + stage.seconds, zone)}"
        return f"{stage_name(stage.stage or stage.words)} · {span} · {length(stage.seconds)}"

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("small"))
        box, stages = self._box(), self.night.stages
        start, end = self._time()
        metrics, tall = painter.fontMetrics(), theme.px(26)
        for at, key in enumerate(self._rows):
            y = box.top() + at * tall
            painter.setPen(theme.color("ink2"))
            words = metrics.elidedText(stage_name(key), Qt.TextElideMode.ElideRight, int(box.left() - 10))
            painter.drawText(
                QRectF(0, y, box.left() - 8, tall),
                int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
                words,
            )
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawLine(QPointF(box.left(), y + tall), QPointF(box.right(), y + tall))
        for stage in stages:
            self._draw(painter, box, stage)
        painter.setPen(theme.color("ink3"))
        most = max(int(box.width() // (metrics.horizontalAdvance("00:00") + 24)), 1)
        for moment, words in time_marks(start, end, most, self.night.zone):
            x = box.left() + (moment - start) / max(end - start, 1) * box.width()
            wide = metrics.horizontalAdvance(words) + 4
            painter.drawText(
                QRectF(min(max(x - wide / 2, 0), self.width() - wide), box.bottom() + 6, wide, metrics.height()),
                int(Qt.AlignmentFlag.AlignCenter),
                words,
            )
        if 0 <= self.hand < len(stages):
            held = self._place(box, stages[self.hand])
            draw_note(painter, box.adjusted(0, 0, 0, 0), held.center().x(), (self.spoken(stages[self.hand]),))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the night."""
        last = len(self.night.stages) - 1
        moves = {
            Qt.Key.Key_Left: self.hand - 1, Qt.Key.Key_Right: self.hand + 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: last,
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key not in moves:
            super().keyPressEvent(event)
            return
        self.hand = max(0, min(moves[key], last))
        words = self.spoken(self.night.stages[self.hand])
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the stage under the pointer in hand."""
        box = self._box()
        places = [self._place(box, stage) for stage in self.night.stages]
        x = event.position().x()
        self.hand = next((at for at, place in enumerate(places) if place.left() <= x <= place.right()), -1)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer went away."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self.hand = -1
            self.update()

    def _box(self) -> QRectF:
        left = max((self.fontMetrics().horizontalAdvance(stage_name(key)) for key in self._rows), default=0)
        left = min(left + theme.px(16), int(self.width() * 0.35))
        return QRectF(self.rect()).adjusted(left, theme.px(16), -theme.px(10), -theme.px(28))

    def _time(self) -> tuple[int, int]:
        return (
            min(stage.start for stage in self.night.stages),
            max(stage.start + stage.seconds for stage in self.night.stages),
        )

    def _place(self, box: QRectF, stage: Stage) -> QRectF:
        start, end = self._time()
        scale = box.width() / max(end - start, 1)
        tall = theme.px(26)
        row = self._rows.index(stage.stage or stage.words)
        return QRectF(
            box.left() + (stage.start - start) * scale,
            box.top() + row * tall + 5,
            max(stage.seconds * scale, 1.5),
            tall - 10,
        )

    def _draw(self, painter: QPainter, box: QRectF, stage: Stage) -> None:
        name = SHADE.get(stage.stage, "soft")
        painter.setPen(QPen(theme.color("edge"), 1) if name == "open" else Qt.PenStyle.NoPen)
        painter.setBrush(shade(name))
        painter.drawRoundedRect(self._place(box, stage), 3, 3)


def night_words(night: Night) -> Sequence[str]:
    """How long each stage was in all, as recorded."""
    held = night.by_stage()
    order = [key for key in STAGES if key in held] + sorted(key for key in held if key not in STAGES)
    return [f"{stage_name(key)} {length(held[key])}" for key in order]
