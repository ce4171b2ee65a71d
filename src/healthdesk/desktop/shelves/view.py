"""The pages of the shelves: conditions, allergies, immunisations, visits, family history, and everything else."""

from functools import partial

from PySide6.QtWidgets import QPushButton, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.appointments.calendar_out import CalendarSheet
from healthdesk.desktop.appointments.sheet import AppointmentSheet
from healthdesk.desktop.by_hand.view import add_by_hand
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Job
from healthdesk.desktop.parts.buttons import button, chip
from healthdesk.desktop.parts.copying import Way
from healthdesk.desktop.parts.segments import Segments
from healthdesk.desktop.record.notes import proposed
from healthdesk.desktop.shelves.page import ListPage
from healthdesk.desktop.shelves.relative import RelativeSheet
from healthdesk.desktop.shelves.shelf import SHELVES, Found, Look, Shelf
from healthdesk.domain.records import Kind, Record

__all__ = ["SHELVES", "ShelfPage"]


class ShelfPage(ListPage):
    """The records of a few kinds."""

    def __init__(self, desk: Desk, shelf: Shelf) -> None:
        self._shelf = shelf
        self._job: Job | None = None
        add = button(text.say(f"shelf.add.{shelf.add}"), self._add, look="primary", glyph="plus") if shelf.add else None
        super().__init__(
            desk, text.say(f"nav.{shelf.key}"), self._open, heads=shelf.heads, actions=[add] if add else [],
            more=self._more_ways,
        )  # fmt: skip
        tools: list[QWidget] = []
        self.view: Segments | None = None
        if shelf.views:
            options = [(key, text.say(f"{shelf.key}.view.{key}")) for key in shelf.views]
            self.view = Segments(text.say("shelf.view"), options, shelf.views[0], lambda _key: self.refresh())
            tools.append(self.view)
        self.void = chip(text.say("shelf.show-void"), lambda _on: self.refresh())
        tools.append(self.void)
        self._proposed = proposed(desk)
        self._proposed.hide()
        self.lay_out(*tools, above=[self._proposed])
        self.set_empty(shelf.glyph, shelf.key, self._first_step())

    def refresh(self) -> None:
        """Read the shelf anew."""
        desk, person = self.desk, self.desk.person_id
        if self._job is not None:
            self._job.cancel()
        if not person:
            self.show_lines((), about="", anything=False)
            return
        self.begin(person)
        look = Look(self.view.value if self.view else "", self.void.isChecked(), desk.today)
        self._job = desk.jobs.run(
            lambda: self._shelf.read(desk.session, person, look),
            owner=self, done=partial(self._show, person), failed=desk.apologise,
        )  # fmt: skip

    def _show(self, person: str, found: Found) -> None:
        self._proposed.setVisible(found.proposed)
        self.void.setVisible(found.void or self.void.isChecked())
        narrowed = self.void.isChecked() or (self.view is not None and self.view.value != self._shelf.views[0])
        self.show_lines(
            found.lines,
            about=f"{person} {self.view.value if self.view else ''}",
            anything=bool(found.lines) or narrowed,
        )

    def _first_step(self) -> QPushButton:
        if self._shelf.add in ("relative", "appointment"):
            return button(text.say(f"shelf.add.{self._shelf.add}"), self._add, glyph="plus")
        return button(text.say("button.bring-in"), lambda: self.desk.go("bring-in"), glyph="tray")

    def _add(self) -> None:
        desk = self.desk
        if self._shelf.add == "appointment" and desk.person is not None:
            AppointmentSheet(desk, self.window()).open()
        elif self._shelf.add == "relative" and desk.person is not None:
            RelativeSheet(desk, self.window()).open()
        else:
            add_by_hand(desk, self, self._shelf.add)

    def _open(self, record: Record) -> None:
        if record.kind is Kind.ENCOUNTER:
            self.desk.go("visit", record.id)
        else:
            self.desk.open_record(record.id)

    def _more_ways(self) -> list[Way | None]:
        if self._shelf.key != "visits" or self.desk.person is None:
            return []
        return [(text.say("calendar.all-ahead"), "calendar", lambda: CalendarSheet(self.desk, self.window()).open())]
