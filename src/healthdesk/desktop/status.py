"""The quiet line at the foot: privacy, work under way, the local model, and when the vault locks itself."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Lane
from healthdesk.desktop.parts.layout import rule, stack
from healthdesk.desktop.parts.notices import Dot
from healthdesk.desktop.parts.plain import PlainLabel
from healthdesk.domain.views import ModelPhase, ModelState


def clock_words(seconds: int) -> str:
    """Minutes and seconds left: "4:12"."""
    return f"{seconds // 60}:{seconds % 60:02d}"


class StatusLine(QWidget):
    """What is so right now, in small words."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._work = PlainLabel("", "small", "ink2")
        self._model = PlainLabel("", "small", "ink2")
        self._lock = PlainLabel("", "small", "ink2", tabular=True)
        line = QHBoxLayout()
        line.setContentsMargins(32, 0, 20, 0)
        line.setSpacing(8)
        line.addWidget(Dot("accent"))
        line.addWidget(PlainLabel(text.say("frame.private"), "small", "ink2"))
        line.addSpacing(16)
        line.addWidget(self._work)
        line.addStretch(1)
        line.addWidget(self._model)
        line.addSpacing(16)
        line.addWidget(self._lock)
        inner = QWidget()
        inner.setLayout(line)
        inner.setFixedHeight(34)
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
