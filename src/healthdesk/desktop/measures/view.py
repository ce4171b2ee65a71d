"""The shelf of measures: newest value, the range as printed, when, and a small line."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.by_hand.view import add_by_hand
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Job
from healthdesk.desktop.measures.model import Measure, group_name, shelf
from healthdesk.desktop.parts.buttons import PressRow, button
from healthdesk.desktop.parts.chart import Line, Sparkline
from healthdesk.desktop.parts.fields import line_edit
from healthdesk.desktop.parts.layout import Card, row, rule, section
from healthdesk.desktop.parts.notices import EmptyPlace, Tag
from healthdesk.desktop.parts.page import Page, within_column
from healthdesk.desktop.parts.plain import ElidedLabel, PlainLabel
from healthdesk.desktop.parts.values import flag_words, line_of, range_words, spoken_line
from healthdesk.domain.records import Measurement
from healthdesk.domain.views import MeasureSummary

BATCH = 12


class MeasureRow(PressRow):
    """One measure in the list."""

    def __init__(self, measure: Measure, desk: Desk) -> None:
        quantity = measure.latest.quantity
        flag = flag_words(quantity)
        printed = range_words(quantity) if len(measure.concepts) == 1 else ""
        span = text.say("value.range", span=printed) if printed else ""
        when = text.short_day(measure.date)
        words = (measure.name, f"{measure.value} {measure.unit}".strip(), flag, span, when)
        super().__init__(", ".join(filter(None, words)), lambda: desk.go("measure", measure.key))
        self.measure = measure
        self.line = Sparkline(spoken=measure.name)
        self.line.setFixedSize(112, 32)
        self.row.setContentsMargins(16, 8, 16, 8)
        value: list[QWidget] = [ElidedLabel(measure.value, "strong")]
        if len(measure.value) < 14:
            value = [
                PlainLabel(measure.value, "prose-strong"),
                PlainLabel(measure.unit, "small", "ink2"),
                *([Tag(flag, "amber")] if flag else []),
            ]
        cell = row(*value, *([None] if len(value) > 1 else []), spacing=6)
        cell.setFixedWidth(236)
        range_label = ElidedLabel(span, "small", "ink3", tabular=True)
        range_label.setFixedWidth(120)
        range_label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        date_label = PlainLabel(when, "small", "ink2", tabular=True)
        date_label.setFixedWidth(92)
        self.place(ElidedLabel(measure.name, "strong"), stretch=1)
        self.place(cell, range_label, date_label, self.line)
        self._spare = ((range_label, 760), (self.line, 620), (date_label, 500))
        self.setFixedHeight(50)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the name and the value stay, the rest steps back."""
        super().resizeEvent(event)
        for part, least in self._spare:
            part.setVisible(self.width() >= least)


class MeasuresPage(Page):
    """All measures of a person."""

    def __init__(self, desk: Desk) -> None:
        add = button(text.say("measures.add"), lambda: add_by_hand(desk, self, "vital"), look="primary", glyph="plus")
        super().__init__(desk, text.say("nav.measures"), [add])
        self.body = self.column()
        self._filter = line_edit(text.say("measures.filter"), placeholder=text.say("measures.filter"), look="search")
        self._filter.setMaximumWidth(320)
        self._rows: tuple[Measure, ...] = ()
        self._lines: dict[str, list[MeasureRow]] = {}
        self._loading: Job | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(120)
        self._pause.timeout.connect(self._draw)
        self._filter.textChanged.connect(lambda _text: self._pause.start())
        bar = QHBoxLayout()
        bar.addWidget(self._filter)
        bar.addStretch(1)
        self._bar = within_column(bar, bottom=4)
        self.lines.insertWidget(1, self._bar)

    def refresh(self) -> None:
        """Read the shelf anew."""
        desk, person = self.desk, self.desk.person_id
        if not person:
            self._show(())
            return
        desk.jobs.run(lambda: desk.session.records.measures(person), owner=self, done=self._show, failed=desk.apologise)

    def _show(self, summaries: Sequence[MeasureSummary]) -> None:
        self._rows = shelf(summaries)
        self._draw()

    def _draw(self) -> None:
        words = self._filter.text().casefold().split()
        rows = [each for each in self._rows if all(word in each.name.casefold() for word in words)]
        self._bar.setVisible(len(self._rows) > 8)
        if not rows:
            self.body.fill([self._empty()])
            return
        sections, made = [], []
        for group, members in groupby(rows, key=lambda each: each.group):
            card = Card(margin=0, spacing=0)
            card.rows.setContentsMargins(1, 4, 1, 4)
            for measure in members:
                if card.rows.count():
                    card.add(rule())
                line = MeasureRow(measure, self.desk)
                made.append(line)
                card.add(line)
            sections.append(section(group_name(group), card, spacing=8))
        self.body.fill(sections)
        self._load_lines(made)

    def _empty(self) -> QWidget:
        if self._rows:
            return EmptyPlace("search", text.say("measures.no-match"), text.say("measures.no-match-text"))
        bring: QPushButton = button(
            text.say("button.bring-in"), lambda: self.desk.go("bring-in"), look="primary", glyph="tray"
        )
        return EmptyPlace("pulse", text.say("measures.empty"), text.say("measures.empty-text"), bring)

    def _load_lines(self, rows: list[MeasureRow]) -> None:
        """Small lines come in batches, so that the first are there at once and other reads find their turn."""
        if self._loading is not None:
            self._loading.cancel()
        batch, rest = rows[:BATCH], rows[BATCH:]
        if not batch:
            return
        wanted = [line.measure for line in batch]
        desk, person = self.desk, self.desk.person_id

        def read() -> list[list[Line]]:
            return [[_thin(desk.session.records.series(person, c)) for c in each.concepts] for each in wanted]

        def show(found: list[list[Line]]) -> None:
            for line, lines in zip(batch, found, strict=True):
                line.line.show_lines(lines, spoken_line(lines[0]) if lines else line.measure.name)
            self._load_lines(rest)

        self._loading = desk.jobs.run(read, owner=self, done=show)


def _thin(points: Sequence[Measurement]) -> Line:
    return line_of(points[-400:])
