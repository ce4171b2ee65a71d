"""The quiet line at the foot: privacy, work under way, the local model, and when the vault locks itself."""

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Lane
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.layout import flow, row, rule, stack
from healthdesk.desktop.parts.notices import Dot
from healthdesk.desktop.parts.plain import PlainLabel
from healthdesk.domain.views import ModelPhase, ModelState


def clock_words(seconds: int) -> str:
    """Minutes and seconds left: "4:12"."""
    return f"{seconds // 60}:{seconds % 60:02d}"


_WRAPS: Final = 1.3
"""Above this text size the line may break."""


class StatusLine(QWidget):
    """What is so right now, in small words."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._work = PlainLabel("", "small", "ink2")
        self._model = PlainLabel("", "small", "ink2")
        self._lock = PlainLabel("", "small", "ink2", tabular=True)
        private = row(Dot("accent"), PlainLabel(text.say("frame.private"), "small", "ink2"), spacing=8)
        if theme.looks().factor > _WRAPS:
            inner = flow(private, self._work, self._model, self._lock, spacing=16)
            inner.setContentsMargins(24, 6, 20, 6)
        else:
            inner = row(private, 8, self._work, None, self._model, 8, self._lock, margins=(32, 0, 20, 0))
            inner.setFixedHeight(theme.px(34))
        # How far a model is helps nobody in the simple view.
        self._model.setVisible(not theme.simple())
        holder = stack(rule(), inner, spacing=0)
        layout = holder.layout()
        assert layout is not None
        self.setLayout(layout)
        if desk.demo:
            self._lock.setText(text.say("frame.demo-status"))
        desk.jobs.busy.connect(self._show_work)
        self._asking = QTimer(self)
        self._asking.setInterval(2000)
        self._asking.timeout.connect(self._ask_model)
        self._asking.start()
        self._ask_model()

    def show_left(self, seconds: int) -> None:
        """Say when the vault locks itself."""
        if not self._desk.demo:
            self._lock.setText(text.say("frame.locks-in", left=clock_words(seconds)))

    def show_model(self, state: ModelState) -> None:
        """Say how the local model is."""
        self._model.setText(text.say(f"model.{state.phase}", percent=round(state.fraction * 100)))
        if state.phase in (ModelPhase.READY, ModelPhase.ABSENT, ModelPhase.FAILED):
            self._asking.stop()

    def _show_work(self) -> None:
        self._work.setText(text.say("frame.working") if self._desk.jobs.writing else "")

    def _ask_model(self) -> None:
        self._desk.jobs.run(self._desk.session.model.state, owner=self, done=self.show_model, lane=Lane.READ)
