"""The sheet by which appointments go to a calendar: with what they are for, or without."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Lane
from healthdesk.desktop.parts.dialogs import Dialog, choose_place
from healthdesk.desktop.parts.plain import Prose
from healthdesk.desktop.parts.segments import Segments
from healthdesk.domain.errors import HealthDeskError
from healthdesk.domain.views import Written


class CalendarSheet(Dialog):
    """One appointment, or all to come, as a calendar file."""

    def __init__(self, desk: Desk, parent: QWidget, record_ids: Sequence[str] = ()) -> None:
        super().__init__(parent, text.say("calendar.title" if record_ids else "calendar.title-all"))
        self._desk = desk
        self._ids = tuple(record_ids)
        options = [(key, text.say(f"calendar.{key}")) for key in ("plain", "full")]
        self.form = Segments(text.say("calendar.form"), options, "plain", lambda _key: self._tell())
        self._words = Prose("", "text", "ink2")
        self.add(self.form, self._words, Prose(text.say("calendar.unencrypted"), "text", "ink2"))
        self.ask(text.say("calendar.write"), self._choose)
        self._tell()

    def _tell(self) -> None:
        self._words.setText(text.say(f"calendar.{self.form.value}-words", title=text.say("appointment.untitled")))

    def _choose(self) -> None:
        choose_place(self, text.say("calendar.write"), text.say("calendar.file"), self.write)

    def write(self, to: Path) -> None:
        """Write the file."""
        desk, person, details = self._desk, self._desk.person_id, self.form.value == "full"
        target = to if to.suffix.lower() == ".ics" else to.with_name(f"{to.name}.ics")
        title = text.say("appointment.untitled")
        desk.jobs.run(
            lambda: desk.session.appointments.write_calendar(
                person, target, self._ids, details=details, title=title, over=True
            ),
            owner=self, done=self._written, failed=self._refused, lane=Lane.WRITE,
        )  # fmt: skip

    def _written(self, written: Written) -> None:
        self.accept()
        self._desk.say(text.say("calendar.written", file=Path(written.path).name))

    def _refused(self, error: HealthDeskError) -> None:
        self._words.setText(text.error_words(error))
