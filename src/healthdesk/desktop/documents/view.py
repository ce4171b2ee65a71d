"""Documents: letters, reports, pictures and scans, by year, found by the words in them; one opens as a page."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from healthdesk.desktop import text
from healthdesk.desktop.by_hand.view import add_by_hand
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Job
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import button, chip
from healthdesk.desktop.parts.fields import line_edit
from healthdesk.desktop.parts.layout import Column, flow
from healthdesk.desktop.parts.notices import EmptyPlace
from healthdesk.desktop.parts.page import Page, within_column
from healthdesk.desktop.parts.record_list import RecordList, Row, record_row
from healthdesk.domain.records import Kind, Record
from healthdesk.domain.views import RecordQuery

PAGE = 200
KINDS = (Kind.DOCUMENT, Kind.REPORT, Kind.IMAGING, Kind.NOTE)
_WAIT_MS = 180


def document_rows(records: Iterable[Record], *, after: str | None = None) -> Iterator[Row]:
    """Documents under the year that they are of; `after` is the year whose headline stands already."""
    for year, held in groupby(records, key=year_of):
        if year != after:
            yield Row(year or text.say("date.none"))
        for record in held:
            yield record_row(record, with_date=True)


def year_of(record: Record) -> str:
    """The year of a document, "" when it has no date."""
    return str(record.date.day.year) if record.date is not None else ""


class DocumentsPage(Page):
    """The documents of a person; one opens as a page, beside its facts."""

    def __init__(self, desk: Desk) -> None:
        bring = button(text.say("button.bring-in"), lambda: desk.go("bring-in"), look="primary", glyph="tray")
        note = button(text.say("shelf.add.note"), lambda: add_by_hand(desk, self, "note"), glyph="plus")
        super().__init__(desk, text.say("nav.documents"), [note, bring])
        self._read: Job | None = None
        self._loaded, self._last = 0, ""
        self.field = line_edit(text.say("documents.filter"), placeholder=text.say("documents.filter"), look="search")
        self.field.setMaximumWidth(theme.px(360))
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self.refresh)
        self.field.textChanged.connect(lambda _words: self._wait.start())
        self.chips = {kind: chip(text.kinds_name(kind), lambda _on: self.refresh()) for kind in KINDS}
        bar = QVBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.field)
        self._chips = flow(*self.chips.values(), spacing=6)
        bar.addWidget(self._chips)
        self._bar = within_column(bar, bottom=8)
        self.lines.addWidget(self._bar)
        self.list = RecordList(text.say("nav.documents"), lambda record: desk.go("record", record.id))
        self.list.records.more_wanted.connect(self._more)
        self._empty = Column()
        again = button(text.say("button.bring-in"), lambda: desk.go("bring-in"), glyph="tray")
        self._empty.fill([EmptyPlace("document", text.say("empty.documents"), text.say("empty.documents.text"), again)])
        self._none = Column()
        self._none.fill([EmptyPlace("search", text.say("documents.nothing"), text.say("timeline.none-text"))])
        self._body = QStackedWidget()
        for part in (self.list, self._empty, self._none):
            self._body.addWidget(part)
        self.lines.addWidget(self._body, 1)

    def refresh(self) -> None:
        """Read the documents anew, from the newest."""
        self._loaded, self._last = 0, ""
        desk, person = self.desk, self.desk.person_id
        if not person:
            self._show((), {})
            return
        if self._read is not None:
            self._read.cancel()
        query, every = self._query(), RecordQuery(kinds=frozenset(KINDS))

        def work() -> tuple[tuple[Record, ...], dict[Kind, int]]:
            return desk.session.records.list(person, query), desk.session.records.count(person, every)

        self._read = desk.jobs.run(work, owner=self, done=lambda found: self._show(*found), failed=desk.apologise)

    def _query(self) -> RecordQuery:
        chosen = frozenset(kind for kind, one in self.chips.items() if one.isChecked() and not one.isHidden())
        return RecordQuery(
            kinds=chosen or frozenset(KINDS), words=self.field.text().strip(), limit=PAGE, offset=self._loaded
        )

    def _show(self, records: tuple[Record, ...], counts: dict[Kind, int]) -> None:
        self._loaded, self._last = len(records), year_of(records[-1]) if records else ""
        for kind, one in self.chips.items():
            one.setVisible(bool(counts.get(kind)))
        several = sum(1 for kind in KINDS if counts.get(kind)) > 1
        self._chips.setVisible(several)
        self._bar.setVisible(any(counts.values()))
        self.list.records.show(document_rows(records), more=len(records) == PAGE)
        self.list.scrollToTop()
        self._body.setCurrentWidget(self.list if records else self._none if any(counts.values()) else self._empty)

    def _more(self) -> None:
        desk, person, query = self.desk, self.desk.person_id, self._query()
        self._read = desk.jobs.run(
            lambda: desk.session.records.list(person, query), owner=self, done=self._append, failed=desk.apologise
        )

    def _append(self, records: tuple[Record, ...]) -> None:
        self._loaded += len(records)
        rows = list(document_rows(records, after=self._last))
        self._last = year_of(records[-1]) if records else self._last
        self.list.records.append(rows, more=len(records) == PAGE)
