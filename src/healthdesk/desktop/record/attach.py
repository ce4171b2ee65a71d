"""Documents laid beside a record: which they are, laying one there, taking it away again."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import RowButton, button, icon_button
from healthdesk.desktop.parts.dialogs import Dialog, choose_files
from healthdesk.desktop.parts.fields import line_edit
from healthdesk.desktop.parts.layout import Card, clear, row, rule, section
from healthdesk.desktop.parts.plain import Prose
from healthdesk.desktop.parts.record_list import RecordList, record_row
from healthdesk.domain.records import Changes, Kind, Record
from healthdesk.domain.views import RecordQuery, Taken

PAPERS = frozenset({Kind.DOCUMENT, Kind.REPORT, Kind.IMAGING})
_MOST = 500
_WAIT_MS = 200


class AttachedDocuments(QWidget):
    """The documents beside a record, and the records that a document lies beside; nothing where there are none."""

    def __init__(self, desk: Desk, record: Record) -> None:
        super().__init__()
        self._desk, self._record = desk, record
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(16)
        self.setVisible(False)
        self.refresh()

    def refresh(self) -> None:
        """Read them anew."""
        desk, person, record = self._desk, self._desk.person_id, self._record.id
        desk.jobs.run(lambda: desk.session.documents.attached(person, record), owner=self, done=self._show)

    def _show(self, found: tuple[tuple[Record, ...], tuple[Record, ...]]) -> None:
        clear(self._lines)
        papers, owners = found
        for title, records, mine in (("attach.documents", papers, True), ("attach.records", owners, False)):
            if records:
                self._lines.addWidget(section(text.say(title), self._card(records, mine=mine), spacing=8))
        self.setVisible(bool(papers or owners))

    def _card(self, records: Sequence[Record], *, mine: bool) -> Card:
        card = Card(margin=0, spacing=0)
        card.rows.setContentsMargins(4, 4, 4, 4)
        for at, one in enumerate(records):
            made = record_row(one, with_date=True)
            line = RowButton(
                made.title, made.detail, glyph=made.glyph, trailing=made.aside,
                pressed=partial(self._desk.open_record, one.id),
            )  # fmt: skip
            pair = (self._record.id, one.id) if mine else (one.id, self._record.id)
            away = icon_button("close", text.say("attach.take", title=made.title), partial(self._take, *pair))
            if at:
                card.add(rule())
            card.add(row(line, away, spacing=2, grow=0))
        return card

    def _take(self, record: str, document: str) -> None:
        desk, person = self._desk, self._desk.person_id
        desk.write(
            lambda: desk.session.documents.detach(person, record, document),
            owner=self,
            changes=Changes(frozenset({person}), records=True),
            done=lambda _: desk.offer(text.say("attach.taken"), partial(attach, desk, desk, record, document)),
        )


def attach(desk: Desk, owner: object, record: str, document: str, done: Callable[[], object] = lambda: None) -> None:
    """Lay a document beside a record, and say so with the way back."""
    person = desk.person_id
    desk.write(
        lambda: desk.session.documents.attach(person, record, document),
        owner=owner,  # type: ignore[arg-type]  # any QObject of the window
        changes=Changes(frozenset({person}), records=True),
        done=lambda _: done(),
    )


class AttachSheet(Dialog):
    """Choose the document that belongs to a record, or bring one in."""

    def __init__(self, desk: Desk, parent: QWidget, record: Record) -> None:
        super().__init__(parent, text.say("attach.title"), width=620)
        self._desk, self._record = desk, record
        self.field = line_edit(text.say("attach.filter"), placeholder=text.say("attach.filter"))
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self._look)
        self.field.textChanged.connect(lambda _words: self._wait.start())
        self.list = RecordList(text.say("nav.documents"), self._chosen, edge=2)
        self.list.setFixedHeight(theme.px(320))
        self.none = Prose(text.say("attach.none"), "text", "ink2")
        self.none.hide()
        bring = button(text.say("attach.file"), self._bring, glyph="tray")
        self.add(Prose(text.say("attach.words"), "text", "ink2"), self.field, self.list, self.none)
        self.add(row(bring, None, button(text.say("button.cancel"), self.reject, look="quiet")))
        self._look()

    def _look(self) -> None:
        desk, person = self._desk, self._desk.person_id
        query = RecordQuery(kinds=PAPERS, words=self.field.text().strip(), limit=_MOST)
        desk.jobs.run(lambda: desk.session.records.list(person, query), owner=self, done=self._show)

    def _show(self, records: tuple[Record, ...]) -> None:
        others = [one for one in records if one.id != self._record.id]
        self.list.records.show([record_row(one, with_date=True) for one in others])
        self.list.setVisible(bool(others))
        self.none.setVisible(not others)

    def _chosen(self, document: Record) -> None:
        desk, record = self._desk, self._record.id
        undo = partial(self._undo, desk, desk.person_id, record, document.id)
        attach(desk, desk, record, document.id, lambda: desk.offer(text.say("attach.done"), undo))
        self.accept()

    @staticmethod
    def _undo(desk: Desk, person: str, record: str, document: str) -> None:
        desk.write(
            lambda: desk.session.documents.detach(person, record, document),
            owner=desk,
            changes=Changes(frozenset({person}), records=True),
        )

    def _bring(self) -> None:
        choose_files(self, text.say("attach.file"), self.bring)

    def bring(self, paths: Sequence[Path]) -> None:
        """Bring files in and lay the documents that came of them beside the record."""
        desk, person, record = self._desk, self._desk.person, self._record.id
        if person is None:
            return

        def work() -> int:
            taken = desk.session.intake.take(paths, person)
            papers = {one.id for each in taken for one in _papers_of(desk, person.id, each)}
            for paper in sorted(papers):
                desk.session.documents.attach(person.id, record, paper)
            return len(papers)

        changes = Changes(frozenset({person.id}), records=True)
        desk.write(work, owner=desk, changes=changes, done=lambda count: _told(desk, count), failed=desk.apologise)
        self.accept()


def _papers_of(desk: Desk, person: str, taken: Taken) -> tuple[Record, ...]:
    if taken.run is None:
        return ()
    return desk.session.records.list(person, RecordQuery(kinds=PAPERS, run_id=taken.run.id, limit=_MOST))


def _told(desk: Desk, count: object) -> None:
    desk.say(text.many("attach.brought", count) if isinstance(count, int) and count else text.say("attach.nothing"))
