"""Documents: letters, reports, pictures and scans, by year."""

from PySide6.QtWidgets import QStackedWidget

from healthdesk.desktop import text
from healthdesk.desktop.by_hand.view import add_by_hand
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.layout import Column
from healthdesk.desktop.parts.notices import EmptyPlace
from healthdesk.desktop.parts.page import Page
from healthdesk.desktop.parts.record_list import RecordList
from healthdesk.desktop.shelves.view import MOST, Shelf, shelf_rows
from healthdesk.domain.records import Kind, Record
from healthdesk.domain.views import RecordQuery

_SHELF = Shelf("documents", (Kind.DOCUMENT, Kind.REPORT, Kind.IMAGING), "document", by="year")


class DocumentsPage(Page):
    """The documents of a person; one opens as a page, beside its facts."""

    def __init__(self, desk: Desk) -> None:
        bring = button(text.say("button.bring-in"), lambda: desk.go("bring-in"), look="primary", glyph="tray")
        note = button(text.say("shelf.add.note"), lambda: add_by_hand(desk, self, "note"), glyph="plus")
        super().__init__(desk, text.say("nav.documents"), [note, bring])
        self.list = RecordList(text.say("nav.documents"), lambda record: desk.go("record", record.id))
        self._empty = Column()
        self._empty.fill([EmptyPlace("document", text.say("empty.documents"), text.say("empty.documents.text"))])
        self._body = QStackedWidget()
        self._body.addWidget(self.list)
        self._body.addWidget(self._empty)
        self.lines.addWidget(self._body, 1)

    def refresh(self) -> None:
        """Read the documents anew."""
        desk, person = self.desk, self.desk.person_id
        query = RecordQuery(kinds=frozenset(_SHELF.kinds), limit=MOST)
        if person:
            desk.jobs.run(
                lambda: desk.session.records.list(person, query), owner=self, done=self._show, failed=desk.apologise
            )
        else:
            self._show(())

    def _show(self, records: tuple[Record, ...]) -> None:
        self.list.records.show(shelf_rows(_SHELF, records))
        self._body.setCurrentWidget(self.list if records else self._empty)
