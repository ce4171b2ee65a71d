"""The sheet for a relative's illness: who, what, and how old they were then."""

from functools import partial

from PySide6.QtWidgets import QWidget

from healthdesk.desktop import text
from healthdesk.desktop.appointments.sheet import kept
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Lane
from healthdesk.desktop.parts.buttons import suggestion
from healthdesk.desktop.parts.dialogs import Dialog
from healthdesk.desktop.parts.fields import Field, line_edit
from healthdesk.desktop.parts.layout import flow
from healthdesk.domain.appointments import Relative
from healthdesk.domain.errors import HealthDeskError
from healthdesk.domain.views import Taken

_OFTEN = ("mother", "father", "sister", "brother", "daughter", "son", "grandmother", "grandfather", "aunt", "uncle")


class RelativeSheet(Dialog):
    """A relative's illness, as one knows it."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, text.say("family.add"))
        self._desk = desk
        self.who = line_edit(text.say("family.who"))
        self.what = line_edit(text.say("family.what"))
        self.age = line_edit(text.say("family.age"))
        self.remark = line_edit(text.say("family.remark"))
        self._who = Field(text.say("family.who"), self.who)
        self._what = Field(text.say("family.what"), self.what)
        offers = [
            suggestion(text.say(f"family.{each}"), partial(self._choose, each)) for each in _OFTEN
        ]  # fmt: skip
        self.add(
            self._who, flow(*offers, spacing=6), self._what,
            Field(text.say("family.age"), self.age, text.say("family.age-hint")),
            Field(text.say("family.remark"), self.remark),
        )  # fmt: skip
        self.save = self.ask(text.say("button.save"), self._keep)
        self.who.setFocus()

    def _choose(self, each: str) -> None:
        self.who.setText(text.say(f"family.{each}"))
        self.what.setFocus()

    def _keep(self) -> None:
        self._who.tell("" if self.who.text().strip() else text.say("family.who-missing"))
        self._what.tell("" if self.what.text().strip() else text.say("family.what-missing"))
        if not (self.who.text().strip() and self.what.text().strip()):
            return
        desk, person = self._desk, self._desk.person_id
        typed = Relative(self.who.text(), self.what.text(), self.age.text(), self.remark.text())
        self.save.setEnabled(False)
        desk.jobs.run(
            lambda: desk.session.appointments.write_relative(person, typed),
            owner=self, done=lambda taken: self._kept(person, taken), failed=self._refused, lane=Lane.WRITE,
        )  # fmt: skip

    def _kept(self, person: str, taken: Taken) -> None:
        self.accept()
        kept(self._desk, person, taken, text.say("entry.kept"))

    def _refused(self, error: HealthDeskError) -> None:
        self.save.setEnabled(True)
        self._what.tell(text.error_words(error))
