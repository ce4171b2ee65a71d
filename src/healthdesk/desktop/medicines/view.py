"""The page of medicines: allergies in sight, today's own times, and a line for each ingredient and its use."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from healthdesk.desktop import text
from healthdesk.desktop.by_hand.view import add_by_hand
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Job
from healthdesk.desktop.medicines.rows import HEADS, VIEWS, rows, table_of
from healthdesk.desktop.medicines.strip import AllergyStrip
from healthdesk.desktop.medicines.today import Today
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.copying import Table, Way, as_table, copy
from healthdesk.desktop.parts.segments import Segments
from healthdesk.desktop.record.notes import proposed
from healthdesk.desktop.shelves.lines import Listed
from healthdesk.desktop.shelves.page import ListPage
from healthdesk.domain.medicines import Course, Intake, Medicine
from healthdesk.domain.records import Kind, Record
from healthdesk.session import Session


@dataclass(frozen=True, slots=True)
class Found:
    """All that the page shows of a person; `views` are the lines of each way to look at them."""

    lines: tuple[Medicine, ...]
    views: Mapping[str, tuple[Listed, ...]]
    allergies: tuple[Record, ...]
    today: tuple[Intake, ...]


NOTHING: Final = Found((), {}, (), ())


def read_medicines(session: Session, person: str) -> Found:
    """Read it in one go."""
    allergies = tuple(
        each.record for each in session.shelves.statements(person, Kind.ALLERGY) if each.record.id == each.shown
    )
    lines = session.medicines.lines(person)
    views = {view: tuple(rows(lines, view)) for view in VIEWS}
    return Found(lines, views, allergies, session.medicines.today(person))


class MedicinesPage(ListPage):
    """The medicines of the person shown."""

    def __init__(self, desk: Desk) -> None:
        self._keys: dict[str, str] = {}
        self._person = ""
        self._found = NOTHING
        self._job: Job | None = None
        add = button(
            text.say("shelf.add.medication"),
            lambda: add_by_hand(desk, self, "medication"),
            look="primary",
            glyph="plus",
        )
        super().__init__(desk, text.say("nav.medicines"), self._open, heads=HEADS, actions=[add], more=self._more_ways)
        options = [(key, text.say(f"medicines.view.{key}")) for key in VIEWS]
        self.view = Segments(text.say("shelf.view"), options, VIEWS[0], lambda _key: self._lay())
        self.strip = AllergyStrip(desk)
        self.strip.hide()
        self.today = Today(desk, self.refresh)
        self._proposed = proposed(desk)
        self._proposed.hide()
        self.lay_out(self.view, above=[self.strip, self.today, self._proposed])
        bring = button(text.say("button.bring-in"), lambda: desk.go("bring-in"), glyph="tray")
        self.set_empty("pill", "medicines", bring)

    def refresh(self) -> None:
        """Read anew."""
        desk, person = self.desk, self.desk.person_id
        if self._job is not None:
            self._job.cancel()
        if not person:
            self._show("", NOTHING)
            return
        if self.begin(person):
            for each in (self.strip, self.today, self._proposed):
                each.hide()
        self._job = desk.jobs.run(
            lambda: read_medicines(desk.session, person),
            owner=self, done=partial(self._show, person), failed=desk.apologise,
        )  # fmt: skip

    def _show(self, person: str, found: Found) -> None:
        if person != self._person:
            self.view.choose(VIEWS[0])
        self._person, self._found = person, found
        self._keys = {said.record.id: line.key for line in found.lines for said in line.said}
        self._proposed.setVisible(any(line.course is Course.PROPOSED for line in found.lines))
        self.strip.show_allergies(found.allergies)
        self.strip.setVisible(bool(person))
        self.today.show_today(found.today)
        self._lay()

    def _lay(self) -> None:
        lines = self._found.views.get(self.view.value, ())
        self.show_lines(
            lines,
            about=f"{self._person} {self.view.value}",
            anything=bool(self._found.lines),
            nothing=text.say(f"medicines.none.{self.view.value}"),
        )

    def _open(self, record: Record) -> None:
        if key := self._keys.get(record.id):
            self.desk.go("medicine", key)

    def _more_ways(self) -> Sequence[Way | None]:
        return [(text.say("medicines.copy-all"), "table", lambda: copy(as_table(self._everything())))]

    def _everything(self) -> Table:
        return [tuple(text.say(head) for head in HEADS), *table_of(self._found.lines)]
