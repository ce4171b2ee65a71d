"""The timeline: a filter line, chips, a ruler of years, and the days as cards.

A stretch of it is in memory (`loaded`); what comes next is read before one gets there. Coming back shows it where it was.
"""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.by_hand.view import add_by_hand
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Job
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.layout import Column
from healthdesk.desktop.parts.notices import EmptyPlace
from healthdesk.desktop.parts.page import Page, within_column
from healthdesk.desktop.timeline.filters import Filters
from healthdesk.desktop.timeline.list import TimelineList
from healthdesk.desktop.timeline.loaded import WINDOW, Loaded, just_before
from healthdesk.desktop.timeline.model import day_rows
from healthdesk.desktop.timeline.ruler import WIDTH, YearRuler
from healthdesk.domain.records import Kind
from healthdesk.domain.timeline import Entry, Month, Origin, Spot, Wish, moment_of

ASIDE: Final = WIDTH + 12
_LAST_ID: Final = 1 << 62
ROOM: Final = 300
"""Rows that are several screens of any size."""
_ROOMY: Final = 430
"""Height in pixels at 100 % from which on chips and days both find room."""
_SLICE: Final = 0.06
"""Seconds that counting for the ruler may hold the reading lane before others come first."""


class TimelinePage(Page):
    """Every record of a person by day, newest first."""

    def __init__(self, desk: Desk) -> None:
        note = button(text.say("shelf.add.note"), lambda: add_by_hand(desk, self, "note"), look="primary", glyph="plus")
        super().__init__(desk, text.say("nav.timeline"), [note], aside=theme.px(ASIDE))
        self._argument, self._person = "", ""
        self._loaded = Loaded()
        self._unfolded: frozenset[str] = frozenset()
        self._reading: Job | None = None
        self._counting: Job | None = None
        self._reads_more = False
        self.filters = Filters(self.narrow, lambda: self.arrive(""))
        bar = QVBoxLayout()
        bar.addWidget(self.filters)
        self.lines.addWidget(within_column(bar, bottom=8, aside=theme.px(ASIDE)))
        self.list = TimelineList(lambda record: desk.open_record(record.id))
        self.list.near_end.connect(self._more)
        self.list.moved.connect(self._mark)
        self.list.unfolded.connect(self._unfold)
        self.list.typed.connect(self._type)
        self.list.stepped.connect(self._step)
        self.list.to_end.connect(self._to_end)
        self.ruler = YearRuler(self.go_to)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.filters.field, self._into_list)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._arrange()

    def arrive(self, argument: str) -> None:
        """Show everything, or `kind:result` and `run:<id>:<name>` only; what was open already stays where it was."""
        if (argument, self.desk.person_id) == (self._argument, self._person) and self._loaded.entries:
            self.refresh()
            return
        self._argument, self._person = argument, self.desk.person_id
        self.filters.begin(argument)
        self.narrow()
        self._offer()

    def refresh(self) -> None:
        """Read again what is in memory: what is in sight stays in its place."""
        first = self._loaded.newest
        start = just_before(first) if first is not None and self._loaded.above else None
        self._read(start, max(len(self._loaded.entries), WINDOW), keep=True)
        self._count()
        self._offer()

    def narrow(self) -> None:
        """What is wanted has changed: read from the newest."""
        self._unfolded = frozenset()
        self._read(None, WINDOW)
        self._count()

    def go_to(self, year: int, month: int) -> None:
        """Show the end of a year or of a month; year 0: what has no date."""
        if not year:
            self._read(Spot(None, _LAST_ID), WINDOW)
            return
        after = (year + 1, 1) if month in {0, 12} else (year, month + 1)
        self._read(Spot(moment_of(*after), 0), WINDOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Little room goes to the days, not to the filters."""
        super().resizeEvent(event)
        self.filters.fold(narrow=self.height() < theme.px(_ROOMY))

    @property
    def wish(self) -> Wish:
        """What is wanted now."""
        return self.filters.wish

    def _arrange(self) -> None:
        side = QScrollArea()
        side.setFrameShape(QFrame.Shape.NoFrame)
        side.setWidget(self.ruler)
        side.setFixedWidth(theme.px(ASIDE))
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.ruler.moved.connect(lambda top: side.ensureVisible(0, top + theme.px(13), 0, theme.px(60)))
        self._empty, self._none = Column(), Column()
        bring = button(text.say("button.bring-in"), lambda: self.desk.go("bring-in"), glyph="tray")
        self._empty.fill([EmptyPlace("timeline", text.say("timeline.empty"), text.say("timeline.empty-text"), bring)])
        self._none.fill([EmptyPlace("search", text.say("timeline.none"), text.say("timeline.none-text"))])
        beside = QHBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        for part in (self.list, self._empty, self._none):
            part.hide()
            beside.addWidget(part, 1)
        beside.addWidget(side)
        self._side = side
        holder = QWidget()
        holder.setLayout(beside)
        self.lines.addWidget(holder, 1)

    # Reading

    def _window(
        self, start: Spot | None, limit: int, done: Callable[[tuple[Entry, ...]], object], *, newer: bool = False
    ) -> None:
        if self._reading is not None:
            self._reading.cancel()
        desk, person, wish = self.desk, self.desk.person_id, self.wish
        self._reading = desk.jobs.run(
            lambda: desk.session.timeline.window(person, wish, start, limit, newer=newer) if person else (),
            owner=self,
            done=done,
            failed=desk.apologise,
        )

    def _read(self, start: Spot | None, limit: int, *, keep: bool = False) -> None:
        self._reads_more = False

        def show(entries: tuple[Entry, ...]) -> None:
            self._loaded = Loaded(entries, above=start is not None, below=len(entries) >= limit)
            self._show(keep=keep)
            if self._loaded.above:
                self._more(older=False)

        self._window(start, limit, show)

    def _more(self, older: bool) -> None:  # noqa: FBT001 - as the signal carries it
        spot = self._loaded.oldest if older else self._loaded.newest
        if self._reads_more or spot is None or not (self._loaded.below if older else self._loaded.above):
            return
        self._reads_more = True

        def join(entries: tuple[Entry, ...]) -> None:
            self._reads_more = False
            # Folded visits may hold much and show little: both ends would then be near, and each read undo the other.
            trim = self.list.records.rowCount() > ROOM
            held = self._loaded
            self._loaded = held.older(entries, trim=trim) if older else held.newer(entries, trim=trim)
            self._show(keep=True)

        self._window(spot, WINDOW, join, newer=not older)

    def _to_end(self, oldest: bool) -> None:  # noqa: FBT001 - as the signal carries it
        if not oldest:
            self._read(None, WINDOW)
            return
        self._reads_more = False

        def show(entries: tuple[Entry, ...]) -> None:
            self._loaded = Loaded(entries, above=len(entries) >= WINDOW, below=False)
            self._show(keep=False)
            self.list.scrollToBottom()

        self._window(None, WINDOW, show, newer=True)

    # Showing

    def _show(self, *, keep: bool) -> None:
        held = self._loaded
        rows = day_rows(held.entries, open_above=held.above, open_below=held.below, unfolded=self._unfolded)
        self.list.show_rows(rows, keep=keep)
        some, narrowed = bool(held.entries), self.wish != Wish()
        self.list.setVisible(some)
        self._side.setVisible(some)
        self._none.setVisible(not some and narrowed)
        self._empty.setVisible(not some and not narrowed)
        self.filters.setVisible(some or narrowed)

    def _unfold(self, visit: str) -> None:
        self._unfolded = self._unfolded ^ {visit}
        self._show(keep=True)

    def _mark(self) -> None:
        row = self.list.first_row()
        if row is not None and row.record is not None:
            day = row.record.date
            self.ruler.mark(*((day.day.year, day.day.month) if day else (0, 0)))

    def _type(self, letter: str) -> None:
        self.filters.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.filters.field.setText(self.filters.field.text() + letter)

    def _into_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.list.currentIndex().isValid() and self.list.records.rowCount() > 1:
            self.list.setCurrentIndex(self.list.records.index(1))

    def _step(self, by: int) -> None:
        years = [year for year in self.ruler.years if year]
        near = [year for year in years if (year > self.ruler.year if by > 0 else year < self.ruler.year)]
        if near:
            self.go_to(near[-1] if by > 0 else near[0], 0)

    # What stands around the list

    def _offer(self) -> None:
        desk, person = self.desk, self.desk.person_id
        if not person:
            return

        def read() -> tuple[frozenset[Kind], tuple[Origin, ...]]:
            return desk.session.timeline.kinds(person), desk.session.timeline.origins(person)

        desk.jobs.run(read, owner=self, done=lambda found: self.filters.offer(*found))

    def _count(self) -> None:
        """Count the months of every year for the ruler, newest first, a slice at a time."""
        if self._counting is not None:
            self._counting.cancel()
        desk, person, wish = self.desk, self.desk.person_id, self.wish
        if not person:
            return
        found: list[Month] = []

        def read(years: tuple[int, int] | None) -> tuple[list[Month], tuple[int, int]]:
            return _some_months(desk, person, wish, years)

        def told(part: tuple[list[Month], tuple[int, int]]) -> None:
            months, (last, first) = part
            found.extend(months)
            self.ruler.show_months(found)
            self._mark()
            if last >= first:
                go_on((last, first))

        def go_on(years: tuple[int, int] | None) -> None:
            self._counting = desk.jobs.run(lambda: read(years), owner=self, done=told)

        go_on(None)


def _some_months(
    desk: Desk, person: str, wish: Wish, years: tuple[int, int] | None
) -> tuple[list[Month], tuple[int, int]]:
    """As many years' months as a slice of time allows, from the newest of `years` down; which are left."""
    timeline = desk.session.timeline
    begun, months = time.monotonic(), list[Month]()
    if years is None:
        undated = timeline.undated(person, wish)
        months += [Month(0, 0, undated)] if undated else []
        span = timeline.span(person, wish)
        if span is None:
            return months, (0, 1)
        years = text.moment_day(span[1]).year, text.moment_day(span[0]).year
    last, first = years
    while last >= first and time.monotonic() - begun < _SLICE:
        months += timeline.months(person, wish, last, last)
        last -= 1
    return months, (last, first)
