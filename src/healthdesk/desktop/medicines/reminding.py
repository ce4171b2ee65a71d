"""A quiet line at the top of the window when a time comes that somebody wrote; only while the vault is open.

Nothing outside the window says a word: no notification of the system, no title, no sound.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.medicines.intake import IntakeRow
from healthdesk.desktop.parts.layout import Card, clear
from healthdesk.desktop.parts.plain import PlainLabel
from healthdesk.domain.medicines import Intake

EVERY_MS: Final = 30_000
MOST: Final = 2


class Reminder(QWidget):
    """The times of the person shown that have come; at most two, the others wait on the medicines page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._card = Card("accent", margin=4, spacing=0)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(32, 8, 32, 0)
        lines.addWidget(self._card)
        self.setAccessibleName(text.say("remind.name"))
        self.hide()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        desk.person_changed.connect(self.look)
        desk.changed.connect(lambda _changes: self.look())
        QTimer.singleShot(0, self, self.look)

    def look(self) -> None:
        """See what has come."""
        desk, person = self._desk, self._desk.person_id
        if not person:
            self.hide()
            return
        desk.jobs.run(lambda: desk.session.medicines.due(person), owner=self, done=self._show)

    def _show(self, due: Sequence[Intake]) -> None:
        clear(self._card.rows)
        self.setVisible(bool(due))
        for each in due[:MOST]:
            self._card.add(IntakeRow(self._desk, each, self.look))
        if len(due) > MOST:
            self._card.add(PlainLabel(text.many("remind.more", len(due) - MOST), "small", "ink2"))
