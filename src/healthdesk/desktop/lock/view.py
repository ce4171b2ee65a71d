"""The lock screen: the name of the vault, one field, nothing about anyone."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk import session
from healthdesk.desktop import text
from healthdesk.desktop.jobs import Jobs, Lane
from healthdesk.desktop.parts.brand import Mark
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.fields import Field, PassphraseEdit
from healthdesk.desktop.parts.plain import PlainLabel, one_line
from healthdesk.desktop.warming import warm
from healthdesk.domain.clock import Clock
from healthdesk.domain.errors import HealthDeskError


class LockPage(QWidget):
    """One field that opens one vault."""

    def __init__(self, folder: Path, jobs: Jobs, clock: Clock, opened: "Callable[[session.Session], object]") -> None:
        super().__init__()
        self.setProperty("ground", "true")
        self._folder, self._jobs, self._clock, self._opened = folder, jobs, clock, opened
        self.secret = PassphraseEdit(text.say("lock.secret"), text.say("secret.show"), text.say("secret.hide"))
        self.secret.returnPressed.connect(self._unlock)
        self.field = Field(text.say("lock.secret"), self.secret, text.say("lock.hint"))
        self.act = button(text.say("lock.unlock"), self._unlock, look="primary")
        column = QWidget()
        column.setFixedWidth(360)
        lines = QVBoxLayout(column)
        lines.setSpacing(12)
        name = PlainLabel(one_line(folder.name, 60), "title")
        name.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        said = PlainLabel(text.say("lock.locked"), "text", "ink2")
        said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        lines.addWidget(Mark(64), 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addSpacing(4)
        lines.addWidget(name)
        lines.addWidget(said)
        lines.addSpacing(12)
        lines.addWidget(self.field)
        lines.addWidget(self.act)
        whole = QVBoxLayout(self)
        whole.addStretch(4)
        # Stretches, not an alignment: an aligned widget keeps its first height, and an error's second line is cut off.
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(column)
        middle.addStretch()
        whole.addLayout(middle)
        whole.addStretch(5)
        self.secret.setFocus()

    def _unlock(self) -> None:
        secret = self.secret.text()
        if not secret or not self.act.isEnabled():
            return
        self._busy(on=True)
        folder, clock = self._folder, self._clock

        def work() -> "session.Session":
            opened = session.unlock(folder, secret, clock=clock)
            # Where somebody was faster than the reading, it ends here and not in the window's own thread.
            warm()
            return opened

        self._jobs.run(
            work,
            owner=self,
            done=self._open,
            failed=self._refuse,
            lane=Lane.WRITE,
        )

    def _open(self, opened: "session.Session") -> None:
        self.secret.clear()
        self._opened(opened)

    def _refuse(self, error: HealthDeskError) -> None:
        self._busy(on=False)
        self.field.tell(text.error_words(error))
        self.secret.selectAll()
        self.secret.setFocus()

    def _busy(self, *, on: bool) -> None:
        self.act.setEnabled(not on)
        self.secret.setEnabled(not on)
        self.act.setText(text.say("lock.opening" if on else "lock.unlock"))
