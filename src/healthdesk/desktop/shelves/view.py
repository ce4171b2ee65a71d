"""One list page for all shelves: which kinds it holds, under which headlines, and what it says when empty."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from healthdesk.desktop import text
from healthdesk.desktop.by_hand.view import add_by_hand
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.parts.buttons import button, chip
from healthdesk.desktop.parts.layout import Column
from healthdesk.desktop.parts.notices import EmptyPlace
from healthdesk.desktop.parts.page import Page, within_column
from healthdesk.desktop.parts.record_list import RecordList, Row, record_row
from healthdesk.desktop.record.notes import proposed
from healthdesk.domain.records import Kind, Record, Standing
from healthdesk.domain.views import RecordQuery

MOST: Final = 2000


@dataclass(frozen=True, slots=True)
class Shelf:
    """A list page: its kinds, what can be added by hand, and whether rows are grouped by standing or by kind."""

    key: str
    kinds: tuple[Kind, ...]
    glyph: str
    by_hand: str = ""
    by: str = "standing"


SHELVES: Final = {
    shelf.key: shelf
    for shelf in (
        Shelf("medicines", (Kind.MEDICATION,), "pill", "medication"),
        Shelf("conditions", (Kind.CONDITION,), "heart", "condition"),
        Shelf("allergies", (Kind.ALLERGY,), "shield", "allergy"),
        Shelf("vaccines", (Kind.IMMUNIZATION,), "syringe", by="year"),
        Shelf("visits", (Kind.ENCOUNTER, Kind.PROCEDURE), "visit", by="year"),
        Shelf(
            "more",
            (
                Kind.CARE_PLAN, Kind.GOAL, Kind.FAMILY_HISTORY, Kind.OBSERVATION, Kind.NOTE, Kind.COVERAGE, Kind.CLAIM,
                Kind.OTHER, Kind.PATIENT,
            ),
            "folder", by="kind",
        ),
    )
}  # fmt: skip
_ORDER: Final = (
    Standing.ACTIVE, Standing.UNCERTAIN, Standing.PROPOSED, Standing.PLANNED, Standing.DONE, Standing.PAST, Standing.VOID,
)  # fmt: skip


def shelf_rows(shelf: Shelf, records: Sequence[Record]) -> list[Row]:
    """Records under their headlines, in the order given by the shelf."""
    groups: dict[str, list[Record]] = {}
    if shelf.by == "standing":
        groups = {f"shelf.{standing}": [] for standing in _ORDER}
    elif shelf.by == "kind":
        groups = {f"kinds.{kind}": [] for kind in shelf.kinds}
    for record in records:
        if shelf.by == "standing":
            key = f"shelf.{record.standing}"
        elif shelf.by == "kind":
            key = f"kinds.{record.kind}"
        else:
            key = str(record.date.day.year) if record.date else text.say("date.none")
        groups.setdefault(key, []).append(record)
    rows: list[Row] = []
    for key, held in groups.items():
        if held:
            title = text.say(key) if text.knows(key) else key
            rows.append(Row(title, aside=text.many("records", len(held)) if len(held) > 1 else ""))
            rows += [record_row(record, with_date=True) for record in held]
    return rows


class ShelfPage(Page):
    """The records of a few kinds."""

    def __init__(self, desk: Desk, shelf: Shelf) -> None:
        add = [
            button(
                text.say(f"shelf.add.{shelf.by_hand}"), lambda: add_by_hand(desk, self, shelf.by_hand),
                look="primary", glyph="plus",
            )
        ] if shelf.by_hand else []  # fmt: skip
        super().__init__(desk, text.say(f"nav.{shelf.key}"), add)
        self._shelf = shelf
        self._void = chip(text.say("shelf.show-void"), lambda _on: self.refresh())
        bar = QHBoxLayout()
        bar.addWidget(self._void)
        bar.addStretch(1)
        self._bar = within_column(bar, bottom=2)
        self.lines.addWidget(self._bar)
        self.list = RecordList(text.say(f"nav.{shelf.key}"), lambda record: desk.open_record(record.id))
        note = QVBoxLayout()
        note.addWidget(proposed(desk))
        self._proposed = within_column(note, bottom=4)
        self._proposed.hide()
        self.lines.addWidget(self._proposed)
        self._body = QStackedWidget()
        self._empty = Column()
        bring = button(text.say("button.bring-in"), lambda: desk.go("bring-in"), glyph="tray")
        empty = EmptyPlace(shelf.glyph, text.say(f"empty.{shelf.key}"), text.say(f"empty.{shelf.key}.text"), bring)
        self._empty.fill([empty])
        self._body.addWidget(self.list)
        self._body.addWidget(self._empty)
        self.lines.addWidget(self._body, 1)

    def refresh(self) -> None:
        """Read the shelf anew."""
        desk, person = self.desk, self.desk.person_id
        if not person:
            self._show(())
            return
        query = RecordQuery(kinds=frozenset(self._shelf.kinds), void=self._void.isChecked(), limit=MOST)
        desk.jobs.run(
            lambda: desk.session.records.list(person, query), owner=self, done=self._show, failed=desk.apologise
        )

    def _show(self, records: tuple[Record, ...]) -> None:
        self.list.records.show(shelf_rows(self._shelf, records))
        self._proposed.setVisible(any(record.standing is Standing.PROPOSED for record in records))
        nothing = not records and not self._void.isChecked()
        self._bar.setVisible(not nothing)
        self._body.setCurrentWidget(self._empty if not records else self.list)
