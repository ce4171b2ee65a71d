"""The sheet for an appointment: one line as one would say it, and how it was understood beneath."""

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Lane
from healthdesk.desktop.parts.dialogs import Dialog
from healthdesk.desktop.parts.fields import Field, line_edit
from healthdesk.desktop.parts.plain import Prose
from healthdesk.domain.appointments import Wanted, read_typed
from healthdesk.domain.dates import parse_date
from healthdesk.domain.errors import HealthDeskError
from healthdesk.domain.records import Changes
from healthdesk.domain.views import Taken


class AppointmentSheet(Dialog):
    """An appointment to come, or one that was."""

    def __init__(self, desk: Desk, parent: QWidget, typed: str = "") -> None:
        super().__init__(parent, text.say("appointment.add"), width=520)
        self._desk = desk
        self.line: QLineEdit = line_edit(text.say("appointment.line"), text=typed)
        self.place: QLineEdit = line_edit(text.say("appointment.place"))
        self._line = Field(text.say("appointment.line"), self.line, text.say("appointment.hint"))
        self.understood = Prose("", "text", "ink2")
        self.add(self._line, self.understood, Field(text.say("appointment.place"), self.place))
        self.save = self.ask(text.say("button.save"), self._keep)
        self.line.textChanged.connect(lambda _typed: self._read())
        self.line.setFocus()
        self._read()

    def wanted(self) -> Wanted | None:
        """What the line says; None while it names no day, or nothing besides."""
        found = read_typed(self.line.text(), text.language(), self._desk.today)
        if found is None or not (found.title or found.who):
            return None
        return replace(found, title=found.title or text.say("appointment.untitled"), place=self.place.text().strip())

    def _read(self) -> None:
        found = self.wanted()
        self._line.tell("")
        self.save.setEnabled(found is not None)
        self.understood.setVisible(bool(self.line.text().strip()))
        self.understood.setText(understood(found) if found else text.say("appointment.no-day"))

    def _keep(self) -> None:
        found, desk, person = self.wanted(), self._desk, self._desk.person_id
        if found is None or not person:
            return
        self.save.setEnabled(False)
        desk.jobs.run(
            lambda: desk.session.appointments.write(person, found),
            owner=self, done=lambda taken: self._kept(person, taken), failed=self._refused, lane=Lane.WRITE,
        )  # fmt: skip

    def _kept(self, person: str, taken: Taken) -> None:
        self.accept()
        kept(self._desk, person, taken, text.say("appointment.kept"))

    def _refused(self, error: HealthDeskError) -> None:
        self.save.setEnabled(True)
        self._line.tell(text.error_words(error))


def kept(desk: Desk, person: str, taken: Taken, words: str) -> None:
    """Say that something typed in is kept, and offer to take it back."""
    changes = Changes(frozenset({person}), records=True)
    desk.changed.emit(changes)
    run = taken.run
    if run is None:
        desk.say(words)
        return
    desk.offer(words, lambda: desk.write(lambda: desk.session.intake.undo(person, run.id), owner=desk, changes=changes))


def understood(wanted: Wanted) -> str:
    """How a line was understood, in the window's own words."""
    when = text.moment(parse_date(wanted.start))
    said = [text.say("appointment.understood", when=when, what=wanted.title)]
    if wanted.who:
        said.append(text.say("appointment.with", who=wanted.who))
    if wanted.remark:
        said.append(text.say("appointment.remark", remark=wanted.remark))
    return "\n".join(said)
