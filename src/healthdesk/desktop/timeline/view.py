"""The timeline: a filter line, chips, a ruler of years, and the days as cards."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.by_hand.view import add_by_hand
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Job
from healthdesk.desktop.parts.buttons import button, chip
from healthdesk.desktop.parts.fields import line_edit
from healthdesk.desktop.parts.layout import Column, flow
from healthdesk.desktop.parts.notices import EmptyPlace
from healthdesk.desktop.parts.page import Page, within_column
from healthdesk.desktop.parts.record_list import RecordList
from healthdesk.desktop.timeline.model import FILTERS, YearDensity, day_of, day_rows
from healthdesk.desktop.timeline.ruler import YearRuler
from healthdesk.domain.dates import parse_date
from healthdesk.domain.records import Record
from healthdesk.domain.views import RecordQuery

PAGE = 200
ASIDE = 104


class TimelinePage(Page):
    """Every record of a person by day, newest first."""

    def __init__(self, desk: Desk) -> None:
        note = button(text.say("shelf.add.note"), lambda: add_by_hand(desk, self, "note"), look="primary", glyph="plus")
        super().__init__(desk, text.say("nav.timeline"), [note], aside=ASIDE)
        self._read: Job | None = None
        self._loaded = 0
        self._last = ""
        self._until = ""
        self._run = ""
        self.field = line_edit(text.say("timeline.filter"), placeholder=text.say("timeline.filter"), look="search")
        self.field.setMaximumWidth(360)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(150)
        self._pause.timeout.connect(self.refresh)
        self.field.textChanged.connect(lambda _text: self._pause.start())
        self.chips = {key: chip(text.say(f"timeline.{key}"), lambda _on: self.refresh()) for key, _ in FILTERS}
        self._batch = chip("", lambda _on: self.arrive(""), checked=True)
        self._batch.hide()
        bar = QVBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.field)
        bar.addWidget(flow(self._batch, *self.chips.values(), spacing=6))
        self.lines.addWidget(within_column(bar, bottom=8, aside=ASIDE))
        self.list = RecordList(text.say("nav.timeline"), lambda record: desk.open_record(record.id))
        self.list.records.more_wanted.connect(self._more)
        self.list.verticalScrollBar().valueChanged.connect(self._mark_year)
        self.ruler = YearRuler(self._to_year)
        self._arrange()

    def arrive(self, argument: str) -> None:
        """Show everything, or `kind:result` and `run:<id>:<name>` only."""
        sort, _, rest = argument.partition(":")
        self._run, _, name = rest.partition(":") if sort == "run" else ("", "", "")
        self._batch.setText(text.say("timeline.from-file", file=name))
        self._batch.setVisible(bool(self._run))
        self._batch.setChecked(bool(self._run))
        for key, kinds in FILTERS:
            self.chips[key].setChecked(sort == "kind" and rest in kinds)
        self._until = ""
        self.refresh()

    def refresh(self) -> None:
        """Read from the top."""
        self._loaded, self._last = 0, ""
        desk, person = self.desk, self.desk.person_id
        if not person:
            self._show(())
            return
        self._start(self._show)
        if not self.field.text().strip():
            desk.jobs.run(lambda: self._count_years(person), owner=self, done=self.ruler.show_years)

    def _arrange(self) -> None:
        side = QScrollArea()
        side.setFrameShape(QFrame.Shape.NoFrame)
        side.setWidget(self.ruler)
        side.setFixedWidth(ASIDE)
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = Column()
        bring = button(text.say("button.bring-in"), lambda: self.desk.go("bring-in"), glyph="tray")
        self._empty.fill([EmptyPlace("timeline", text.say("timeline.empty"), text.say("timeline.empty-text"), bring)])
        self._none = Column()
        self._none.fill([EmptyPlace("search", text.say("timeline.none"), text.say("timeline.none-text"))])
        beside = QHBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        for part in (self.list, self._empty, self._none):
            beside.addWidget(part, 1)
        beside.addWidget(side)
        self._side = side
        holder = QWidget()
        holder.setLayout(beside)
        self.lines.addWidget(holder, 1)

    def _query(self, offset: int) -> RecordQuery:
        kinds = frozenset(kind for key, held in FILTERS if self.chips[key].isChecked() for kind in held)
        return RecordQuery(
            kinds=kinds, words=self.field.text().strip(), until=self._until, run_id=self._run,
            limit=PAGE, offset=offset,
        )  # fmt: skip

    def _start(self, done: Callable[[tuple[Record, ...]], None]) -> None:
        if self._read is not None:
            self._read.cancel()
        desk, person, query = self.desk, self.desk.person_id, self._query(self._loaded)
        self._read = desk.jobs.run(
            lambda: desk.session.records.list(person, query), owner=self, done=done, failed=desk.apologise
        )

    def _show(self, records: tuple[Record, ...]) -> None:
        self._loaded = len(records)
        self._last = day_of(records[-1]) if records else ""
        self.list.records.show(day_rows(records), more=len(records) == PAGE)
        self.list.scrollToTop()
        narrowed = bool(self.field.text().strip() or self._until or self._run) or any(
            each.isChecked() for each in self.chips.values()
        )
        self.list.setVisible(bool(records))
        self._side.setVisible(bool(records))
        self._none.setVisible(not records and narrowed)
        self._empty.setVisible(not records and not narrowed)
        self._mark_year()

    def _more(self) -> None:
        self._start(self._append)

    def _append(self, records: tuple[Record, ...]) -> None:
        self._loaded += len(records)
        self.list.records.append(day_rows(records, after=self._last), more=len(records) == PAGE)
        self._last = day_of(records[-1]) if records else self._last

    def _to_year(self, year: int) -> None:
        newest = year >= self.desk.today.year
        self._until = "" if newest else f"{year}-12-31"
        self.refresh()

    def _mark_year(self) -> None:
        index = self.list.indexAt(QPoint(self.list.width() // 2, 60))
        row = self.list.records.row_at(index)
        for candidate in (row, *(self.list.records.rows()[index.row() :][:3] if index.isValid() else ())):
            if candidate is not None and candidate.record is not None and candidate.record.date is not None:
                self.ruler.mark(candidate.record.date.day.year)
                return

    def _count_years(self, person_id: str) -> list[YearDensity]:
        """Records a year, newest first, down to the year of birth or until all are counted."""
        records, kinds = self.desk.session.records, self._query(0).kinds
        total = sum(records.count(person_id, RecordQuery(kinds=kinds)).values())
        birth = parse_date(self.desk.person.birth_date) if self.desk.person else None
        oldest = birth.day.year if birth else self.desk.today.year - 110
        years, found = [], 0
        for year in range(self.desk.today.year + 1, oldest - 1, -1):
            if found >= total:
                break
            query = RecordQuery(kinds=kinds, since=f"{year}-01-01", until=f"{year}-12-31")
            count = sum(records.count(person_id, query).values())
            found += count
            if count:
                years.append(YearDensity(year, count))
        return years
