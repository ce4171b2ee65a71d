"""The page of a visit or an appointment: when, where and with whom; what it holds; a note, papers, and the way to a calendar."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from healthdesk.desktop import text
from healthdesk.desktop.appointments.calendar_out import CalendarSheet
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Lane
from healthdesk.desktop.parts.buttons import RowButton, button
from healthdesk.desktop.parts.fields import text_edit
from healthdesk.desktop.parts.icons import KIND_ICONS
from healthdesk.desktop.parts.layout import Card, flow, row, rule, section, stack
from healthdesk.desktop.parts.notices import Banner, Tag
from healthdesk.desktop.parts.page import Page
from healthdesk.desktop.parts.plain import PlainLabel, Prose
from healthdesk.desktop.parts.record_list import record_row
from healthdesk.desktop.parts.skeleton import Skeleton
from healthdesk.desktop.shelves.visits import is_ahead
from healthdesk.domain.appointments import Appointment
from healthdesk.domain.errors import HealthDeskError
from healthdesk.domain.records import Changes, Kind, Record, Standing
from healthdesk.session import Session

SHOWN: Final = 12
"""Records of a kind that stand there before "show all" is pressed."""
_ORDER: Final = (
    Kind.CONDITION, Kind.PROCEDURE, Kind.MEDICATION, Kind.REPORT, Kind.RESULT, Kind.VITAL, Kind.IMAGING, Kind.DOCUMENT,
    Kind.NOTE, Kind.IMMUNIZATION, Kind.ALLERGY,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Shown:
    """A visit with what belongs to it, what only has its days and place, and papers that may."""

    visit: Appointment
    own: tuple[Record, ...]
    near: tuple[Record, ...]
    papers: tuple[Record, ...]


def read_visit(session: Session, person: str, record_id: str) -> Shown:
    """Read a visit anew. Raises VaultError("record-unknown")."""
    visit = session.appointments.of(person, record_id)
    own, near = session.shelves.of_visit(person, record_id)
    here = {each.id for each in (*own, *near)}
    around = tuple(each for each in session.appointments.around(person, visit.record) if each.id not in here)
    return Shown(visit, own, near, around)


class VisitPage(Page):
    """One visit."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, text.say("nav.visit"))
        self.body = self.column()
        self._record = ""
        self._all: set[str] = set()

    def arrive(self, argument: str) -> None:
        """Show a visit by its record's id."""
        self._record, self._all = argument, set()
        self.body.verticalScrollBar().setValue(0)
        # Nothing of what was shown before, or of anybody else, stays in sight while it is read.
        self.set_title(text.say("nav.visit"))
        self.body.fill([Skeleton("cards", 1), Skeleton("rows", 4)])
        self.refresh()

    def refresh(self) -> None:
        """Read it anew."""
        desk, person, record = self.desk, self.desk.person_id, self._record
        if person and record:
            desk.jobs.run(
                lambda: read_visit(desk.session, person, record), owner=self, done=self._show, failed=self._gone
            )

    def _gone(self, error: HealthDeskError) -> None:
        self.set_title(text.say("nav.visit"))
        self.body.fill([Banner(text.error_words(error), tone="sunken")])

    def _show(self, shown: Shown) -> None:
        record = shown.visit.record
        self.set_title(record.title or text.kind_name(record.kind))
        parts: list[QWidget] = [self._head(shown.visit)]
        parts += self._groups(shown.own, "visit.holds")
        if shown.near:
            parts += self._groups(shown.near, "visit.near")
        if not (shown.own or shown.near):
            parts.append(Prose(text.say("visit.nothing"), "text", "ink2"))
        if not is_ahead(record, self.desk.today):
            parts.append(self._note(record))
            if shown.papers:
                parts.append(self._papers(record, shown.papers))
        self.body.fill(parts)

    def _head(self, visit: Appointment) -> QWidget:
        record, card = visit.record, Card(spacing=8)
        when = text.moment(visit.start) if visit.start else text.say("date.none")
        if visit.end is not None and visit.start is not None and visit.end.day != visit.start.day:
            when = text.say("visit.span", first=text.day(visit.start), last=text.day(visit.end))
        away = text.ago(visit.start, self.desk.today) if visit.start else ""
        mark = [Tag(text.say(f"standing.{record.standing}"))] if record.standing in _MARKED else []
        card.add(row(PlainLabel(when, "heading", wrap=True), *mark, None, PlainLabel(away, "small", "ink2"), grow=0))
        for words in (visit.who, visit.place, visit.remark):
            if words:
                card.add(Prose(words, "text"))
        ways: list[QWidget] = [
            button(text.say("visit.record"), partial(self.desk.open_record, record.id), look="link", glyph="panel")
        ]
        if is_ahead(record, self.desk.today):
            ways.append(
                button(
                    text.say("calendar.one"), lambda: CalendarSheet(self.desk, self.window(), [record.id]).open(),
                    look="link", glyph="calendar",
                )
            )  # fmt: skip
        card.add(flow(*ways, spacing=12))
        return card

    def _groups(self, records: Sequence[Record], key: str) -> list[QWidget]:
        by_kind: dict[Kind, list[Record]] = {}
        for each in records:
            by_kind.setdefault(each.kind, []).append(each)
        kinds = sorted(by_kind, key=lambda kind: (_ORDER.index(kind) if kind in _ORDER else len(_ORDER), kind.value))
        parts: list[QWidget] = []
        for kind in kinds:
            held, name = by_kind[kind], f"{key} {kind}"
            shown = held if name in self._all else held[:SHOWN]
            card = _card([self._row(each) for each in shown])
            if len(shown) < len(held):
                more = button(text.many("visit.all", len(held)), partial(self._unfold, name), look="link")
                card.add(rule(), row(more, None, margins=(12, 4, 12, 4)))
            parts.append(stack(PlainLabel(text.counted(kind, len(held)), "small-strong", "ink2"), card, spacing=4))
        return [section(text.say(key), *parts, spacing=8)] if parts else []

    def _unfold(self, name: str) -> None:
        self._all.add(name)
        self.refresh()

    def _row(self, record: Record) -> RowButton:
        made = record_row(record, with_date=False)
        detail = made.detail if made.detail != text.kind_name(record.kind) else ""
        told = " · ".join(filter(None, (made.value, detail)))
        return RowButton(
            made.title, told, glyph=KIND_ICONS[record.kind], pressed=partial(self.desk.open_record, record.id)
        )

    def _note(self, record: Record) -> QWidget:
        field = text_edit(text.say("visit.note"), rows=3)
        keep = button(text.say("visit.note-keep"), lambda: self._keep(record, field.toPlainText()))
        return section(text.say("visit.note"), field, row(keep, None), spacing=8)

    def _keep(self, record: Record, words: str) -> None:
        if not words.strip():
            return
        desk, person = self.desk, self.desk.person_id
        title = text.say("visit.note-title", visit=record.title)
        desk.write(
            lambda: desk.session.appointments.remark(person, record, words, title),
            owner=self, changes=Changes(frozenset({person}), records=True),
            done=lambda _: desk.say(text.say("entry.kept")),
        )  # fmt: skip

    def _papers(self, record: Record, papers: Sequence[Record]) -> QWidget:
        lines = []
        for each in papers[:SHOWN]:
            made = record_row(each, with_date=True)
            look = RowButton(
                made.title, made.detail, glyph=KIND_ICONS[each.kind], trailing=made.aside,
                pressed=partial(self.desk.open_record, each.id),
            )  # fmt: skip
            look.setMinimumHeight(look.sizeHint().height())
            lay = button(
                text.say("visit.lay"),
                partial(self._lay, record, each),
                name=text.say("visit.lay-named", title=each.title),
            )
            lines.append(row(look, lay, margins=(0, 0, 8, 0), grow=0))
        return section(
            text.say("visit.papers"), Prose(text.say("visit.papers-words"), "small", "ink2"), _card(lines), spacing=8
        )

    def _lay(self, record: Record, paper: Record) -> None:
        desk, person = self.desk, self.desk.person_id
        changes = Changes(frozenset({person}), records=True)

        def back() -> None:
            desk.write(lambda: desk.session.documents.detach(person, record.id, paper.id), owner=desk, changes=changes)

        def laid(_: object) -> None:
            desk.changed.emit(changes)
            desk.offer(text.say("visit.laid", title=paper.title), back)

        desk.jobs.run(
            lambda: desk.session.documents.attach(person, record.id, paper.id),
            owner=self, lane=Lane.WRITE, failed=desk.apologise, done=laid,
        )  # fmt: skip


_MARKED = frozenset({Standing.VOID, Standing.UNCERTAIN, Standing.PLANNED, Standing.PROPOSED})


def _card(lines: Sequence[QWidget]) -> Card:
    card = Card(margin=0, spacing=0)
    card.rows.setContentsMargins(4, 4, 4, 4)
    for at, line in enumerate(lines):
        card.add(*([rule()] if at else []), line)
    return card
