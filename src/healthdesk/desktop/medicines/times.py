"""The sheet in which one writes own times to a medicine."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.parts.dialogs import Dialog
from healthdesk.desktop.parts.fields import Field, line_edit
from healthdesk.desktop.parts.plain import Prose, one_line
from healthdesk.domain.medicines import Times, times_typed
from healthdesk.domain.records import Changes


class TimesSheet(Dialog):
    """Own times: "8:00, 20:00"; none takes them away."""

    def __init__(self, desk: Desk, parent: QWidget, times: Times, then: Callable[[], object]) -> None:
        super().__init__(parent, text.say("times.title", title=one_line(times.title, 80)))
        self._desk, self._times, self._then = desk, times, then
        self.field = line_edit(text.say("times.field"), text=", ".join(times.times), placeholder="8:00, 20:00")
        self._held = Field(text.say("times.field"), self.field, text.say("times.hint"))
        self.reminds = QCheckBox(text.say("times.reminds"))
        self.reminds.setAccessibleName(text.say("times.reminds"))
        self.reminds.setChecked(times.reminds)
        self.add(self._held, self.reminds, Prose(text.say("times.words"), "small", "ink2"))
        self.ask(text.say("button.save"), self._keep)
        self.field.setFocus()

    def _keep(self) -> None:
        times = times_typed(self.field.text())
        if times is None:
            self._held.tell(text.say("times.unclear"))
            return
        desk, person = self._desk, self._desk.person_id
        wanted = Times(self._times.medicine, self._times.title, times, self.reminds.isChecked())
        desk.write(
            lambda: desk.session.medicines.set_times(person, wanted),
            owner=desk, changes=Changes(frozenset({person})), done=lambda _: self._then(),
        )  # fmt: skip
        self.accept()
