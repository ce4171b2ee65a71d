"""The diary page: the line at the top, under it the days with what was written."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.diary.line import DiaryLine
from healthdesk.desktop.diary.model import diary_rows
from healthdesk.desktop.jobs import Lane
from healthdesk.desktop.parts.copying import Way, give_menu
from healthdesk.desktop.parts.layout import Column
from healthdesk.desktop.parts.notices import EmptyPlace
from healthdesk.desktop.parts.page import Page, within_column
from healthdesk.desktop.parts.record_list import RecordList, Row
from healthdesk.desktop.record.correct import CorrectSheet
from healthdesk.domain.diary import Line
from healthdesk.domain.records import Changes, Record
from healthdesk.domain.views import RecordPage

PAGE = 100


class DiaryPage(Page):
    """What one person's days were like, by hand."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, text.say("nav.diary"))
        self._loaded, self._last, self._person = 0, "", ""
        self.line = DiaryLine(desk, choosing=False)
        top = QVBoxLayout()
        top.addWidget(self.line)
        self.lines.addWidget(within_column(top, bottom=8))
        self.list = RecordList(text.say("nav.diary"), lambda record: desk.open_record(record.id))
        self.list.records.more_wanted.connect(self._more)
        self._empty = Column()
        self._empty.fill([EmptyPlace("note", text.say("diary.empty"), text.say("diary.empty-text"))])
        self.lines.addWidget(self.list, 1)
        self.lines.addWidget(self._empty, 1)
        give_menu(self.list, self._ways)
        for keys, act in (("F2", self._correct_current), ("Delete", self._delete_current)):
            made = QShortcut(QKeySequence(keys), self.list, act)
            made.setContext(Qt.ShortcutContext.WidgetShortcut)

    def arrive(self, _argument: str) -> None:
        """The line waits for what one types."""
        if self._person != self.desk.person_id:
            self._person = self.desk.person_id
            self.line.begin(self.desk.person)
        self.refresh()
        self.line.field.setFocus()

    def refresh(self) -> None:
        """Read from the newest day on."""
        self._loaded, self._last = 0, ""
        desk, person = self.desk, self.desk.person_id
        self.line.setEnabled(bool(person))
        if not person:
            self._show(())
            return
        desk.jobs.run(
            lambda: desk.session.diary.entries(person, 0, PAGE), owner=self, done=self._show, failed=desk.apologise
        )

    def _show(self, records: tuple[Line, ...]) -> None:
        self.list.records.show(self._rows(records), more=len(records) == PAGE)
        self.list.setVisible(bool(records))
        self._empty.setVisible(not records)

    def _more(self) -> None:
        desk, person, offset = self.desk, self.desk.person_id, self._loaded
        desk.jobs.run(
            lambda: desk.session.diary.entries(person, offset, PAGE),
            owner=self,
            done=lambda found: self.list.records.append(self._rows(found), more=len(found) == PAGE),
            failed=desk.apologise,
        )

    def _rows(self, records: tuple[Line, ...]) -> list[Row]:
        made = diary_rows(records, self.desk.today, after=self._last)
        self._loaded += len(records)
        self._last = text.day(records[-1].record.date) if records else self._last
        return made

    def _ways(self, place: QPoint) -> list[Way | None]:
        row = self.list.records.row_at(self.list.indexAt(place))
        record = row.record if row is not None else None
        if record is None:
            return []
        return [
            (text.say("correct.open"), "note", lambda: self._correct(record)),
            (text.say("diary.delete"), "trash", lambda: self._delete(record)),
        ]

    def _current(self) -> Record | None:
        row = self.list.records.row_at(self.list.currentIndex())
        return row.record if row is not None else None

    def _correct_current(self) -> None:
        if (record := self._current()) is not None:
            self._correct(record)

    def _delete_current(self) -> None:
        if (record := self._current()) is not None:
            self._delete(record)

    def _correct(self, record: Record) -> None:
        desk = self.desk

        def show(page: RecordPage) -> None:
            CorrectSheet(desk, self.window(), page, lambda: None).open()

        desk.jobs.run(
            lambda: desk.session.records.page(record.person_id, record.id), owner=self, done=show, failed=desk.apologise
        )

    def _delete(self, record: Record) -> None:
        """It is gone at once; a passing sentence brings it back."""
        desk = self.desk
        changed = Changes(frozenset({record.person_id}), records=True)

        def gone(runs: tuple[str, ...]) -> None:
            desk.changed.emit(changed)
            desk.offer(
                text.say("diary.deleted", what=record.title[:60]),
                lambda: desk.write(
                    lambda: desk.session.diary.put_back(record.person_id, runs),
                    owner=desk, changes=changed,
                ),
            )  # fmt: skip

        desk.jobs.run(
            lambda: desk.session.diary.take_away(record.person_id, record.id),
            owner=self, done=gone, failed=desk.apologise, lane=Lane.WRITE,
        )  # fmt: skip
