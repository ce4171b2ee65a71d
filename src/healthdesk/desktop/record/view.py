"""A record as a page: the fact at the left, its original at the right."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.parts.layout import Card, Column
from healthdesk.desktop.parts.notices import EmptyPlace
from healthdesk.desktop.parts.page import Page
from healthdesk.desktop.record.attach import AttachedDocuments
from healthdesk.desktop.record.elsewhere import contradicts, same
from healthdesk.desktop.record.fact import around, facts, head, newest, values, ways
from healthdesk.desktop.record.notes import banners
from healthdesk.desktop.record.panel import RecordMenu, originals
from healthdesk.domain.views import RecordPage as Shown


class RecordPage(Page):
    """One record with all there is about it."""

    def __init__(self, desk: Desk) -> None:
        self._menu = RecordMenu(desk, self.refresh)
        super().__init__(desk, text.say("nav.record"), [self._menu], width=1400)
        self._record = ""
        self.fact = Column(560, margins=(32, 12))
        self.original = Column(720, margins=(16, 12))
        beside = QHBoxLayout()
        beside.setContentsMargins(0, 0, 16, 0)
        beside.setSpacing(0)
        beside.addWidget(self.fact, 5)
        beside.addWidget(self.original, 6)
        holder = QWidget()
        holder.setLayout(beside)
        self.lines.addWidget(holder, 1)

    def arrive(self, argument: str) -> None:
        """Show the record of this id."""
        self._record = argument
        self.refresh()

    def refresh(self) -> None:
        """Read the record anew."""
        desk, person, record = self.desk, self.desk.person_id, self._record
        if person and record:
            desk.jobs.run(
                lambda: desk.session.records.page(person, record), owner=self, done=self._show, failed=desk.apologise
            )

    def _show(self, page: Shown) -> None:
        self._menu.set_page(page)
        self.set_title(text.kind_name(page.record.kind))
        card = Card(spacing=16)
        card.add(head(page.record), *values(page), *ways(page, self.desk), facts(page, self.desk))
        self.fact.fill(
            [*banners(page, self.desk, self.refresh), card, *contradicts(page, self.desk), *same(page, self.desk), *newest(page, self.desk),
             AttachedDocuments(self.desk, page.record), *around(page, self.desk)]
        )  # fmt: skip
        papers = originals(self.desk, page, "")
        self.original.fill(papers or [EmptyPlace("document", text.say("record.none"), text.say("record.none-text"))])
