"""Everything that is new since the last look, or everything of which sources say otherwise: a list, by kind."""

from itertools import groupby

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.home.model import ranked
from healthdesk.desktop.parts.layout import Column
from healthdesk.desktop.parts.notices import EmptyPlace
from healthdesk.desktop.parts.page import Page
from healthdesk.desktop.parts.record_list import RecordList, Row, record_row
from healthdesk.domain.records import Kind, Record
from healthdesk.session import Session

MOST = 2000
"""Records that are listed; what lies beyond is on the timeline."""


class NewPage(Page):
    """What is new, all of it or of one kind ("kind:result"); or what is told differently ("differing")."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, text.say("nav.new"))
        self._argument = ""
        self.list = RecordList(text.say("nav.new"), lambda record: desk.open_record(record.id))
        self._empty = Column()
        self._empty.fill([EmptyPlace("check", text.say("home.nothing-new-title"), text.say("home.nothing-new-text"))])
        self.lines.addWidget(self.list, 1)
        self.lines.addWidget(self._empty, 1)

    def arrive(self, argument: str) -> None:
        """Show what the argument names."""
        self._argument = argument
        self.set_title(text.say("attention.differing-title" if argument == "differing" else "nav.new"))
        self.list.scrollToTop()
        self.refresh()

    def refresh(self) -> None:
        """Read it anew."""
        desk, person, argument = self.desk, self.desk.person_id, self._argument
        if not person:
            self._show(())
            return
        desk.jobs.run(
            lambda: read_new(desk.session, person, argument), owner=self, done=self._show, failed=desk.apologise
        )

    def _show(self, records: tuple[Record, ...]) -> None:
        self.list.records.show(kind_rows(records))
        self.list.setVisible(bool(records))
        self._empty.setVisible(not records)


def read_new(session: Session, person_id: str, argument: str) -> tuple[Record, ...]:
    """The records that the page lists, kind by kind."""
    if argument == "differing":
        pairs = session.records.contradictions(person_id)
        return tuple({each.id: each for _, one, other in pairs for each in (one, other)}.values())
    news = session.looking.news(person_id)
    ids = [run.id for run in news.runs]
    kind = argument.removeprefix("kind:")
    kinds = [Kind(kind)] if kind else [each for each, _ in ranked(news.kinds)]
    found: list[Record] = []
    for each in kinds:
        if len(found) < MOST:
            found += session.looking.brought(person_id, ids, frozenset({each}), MOST - len(found))
    return tuple(found)


def kind_rows(records: tuple[Record, ...]) -> list[Row]:
    """The records under the name of their kind."""
    rows: list[Row] = []
    for kind, group in groupby(records, key=lambda each: each.kind):
        held = list(group)
        rows.append(Row(text.kinds_name(kind), aside=text.many("records", len(held))))
        rows += [record_row(each, with_date=True) for each in held]
    return rows
