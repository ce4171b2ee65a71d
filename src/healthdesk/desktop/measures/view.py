"""The shelf of measures: newest values as rows, as small charts, or side by side as a laboratory reports them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.by_hand.view import add_by_hand
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Job
from healthdesk.desktop.measures.model import RECENT_DAYS, Measure, report_name, reports, shelf
from healthdesk.desktop.measures.report import Report, ReportTable, read_report
from healthdesk.desktop.measures.shelf_rows import ShelfList, shelf_rows
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import button, chip, icon_button
from healthdesk.desktop.parts.chart import Line
from healthdesk.desktop.parts.copying import Way, copy_ways, give_menu, open_menu
from healthdesk.desktop.parts.fields import choice, chosen, line_edit
from healthdesk.desktop.parts.layout import Card, Column, flow, row
from healthdesk.desktop.parts.notices import EmptyPlace
from healthdesk.desktop.parts.page import Page, within_column
from healthdesk.desktop.parts.plain import Prose
from healthdesk.desktop.parts.printing import print_table
from healthdesk.desktop.parts.segments import Segments
from healthdesk.desktop.parts.values import line_of
from healthdesk.domain.disclosures import Way as DisclosureWay
from healthdesk.domain.records import Changes, Kind, Measurement
from healthdesk.domain.views import MeasureSummary
from healthdesk.session import Session

FILTERS = ("flagged", "recent", "pinned")
VIEWS = ("rows", "charts", "report")
NEWEST = 40
"""Values of a small line."""
_DEVICE_DAYS = 60
MOST_POINTS = 120


def read_lines(session: Session, person: str, measures: Sequence[Measure]) -> dict[str, tuple[Line, ...]]:
    """The small line of each measure: its newest stated values, or the newest days of a device."""
    concepts = tuple(dict.fromkeys(concept for each in measures for concept in each.concepts))
    found = session.records.recent(person, concepts, NEWEST) if concepts else ()
    held = {concept: [point for point in found if point.concept == concept] for concept in concepts}
    for concept, _first, last, _count in session.records.devices(person):
        if concept in held:
            since = (last - timedelta(days=_DEVICE_DAYS)).isoformat()
            held[concept] = by_day(session.records.series(person, concept, since))
    return {each.key: tuple(line_of(held[concept], each.name) for concept in each.concepts) for each in measures}


def by_day(points: Sequence[Measurement]) -> list[Measurement]:
    """Readings of a device for a small line: where they are many, the mean of each day."""
    if len(points) <= MOST_POINTS:
        return list(points)
    days: dict[date, list[Measurement]] = {}
    for point in points:
        if point.date is not None and point.quantity.value is not None:
            days.setdefault(point.date.day, []).append(point)
    made = []
    for held in days.values():
        mean = sum(point.quantity.value or 0.0 for point in held) / len(held)
        made.append(replace(held[-1], quantity=replace(held[-1].quantity, value=mean)))
    return made


class MeasuresPage(Page):
    """All measures of a person."""

    def __init__(self, desk: Desk) -> None:
        add = button(text.say("measures.add"), lambda: add_by_hand(desk, self, "vital"), look="primary", glyph="plus")
        super().__init__(desk, text.say("nav.measures"), [add])
        self._filter = line_edit(text.say("measures.filter"), placeholder=text.say("measures.filter"), look="search")
        self._rows: tuple[Measure, ...] = ()
        self._pins: tuple[str, ...] = ()
        self._loading: Job | None = None
        self.views = Segments(
            text.say("measures.view"),
            [(key, text.say(f"measures.view-{key}")) for key in VIEWS],
            "rows",
            lambda _key: self._draw(),
        )
        self.chips = {key: chip(text.say(f"measures.{key}"), lambda _on: self._draw()) for key in FILTERS}
        self.list = ShelfList(text.say("nav.measures"), lambda measure: desk.go("measure", measure.key))
        give_menu(self.list, self._ways)
        self.table = ReportTable(desk)
        self._stack = QStackedWidget()
        self._nothing = Column()
        self._arrange()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(80)
        self._pause.timeout.connect(self._draw)
        self._filter.textChanged.connect(lambda _text: self._pause.start())

    def refresh(self) -> None:
        """Read the shelf anew."""
        desk, person = self.desk, self.desk.person_id
        if not person:
            self._show(((), ()))
            return
        desk.jobs.run(
            lambda: (desk.session.records.measures(person), desk.session.records.pins(person)),
            owner=self,
            done=self._show,
            failed=desk.apologise,
        )

    def _arrange(self) -> None:
        self._filter.setMinimumWidth(theme.px(260))
        self._bar = within_column(_line(flow(self._filter, self.views, spacing=12)), bottom=4)
        self._filters = within_column(_line(flow(*self.chips.values(), spacing=8)), top=4, bottom=4)
        self.panel = choice(text.say("report.which"), [])
        self.panel.currentIndexChanged.connect(lambda _at: self._read_report())
        self.newer = icon_button("left", text.say("report.newer"), self.table.newer)
        self.older = icon_button("right", text.say("report.older"), self.table.older)
        self._days = Prose("", "small", "ink2")
        self.table.moved.connect(self._moved)
        give_menu(self.table, lambda _place: self._report_ways())
        self.more = icon_button("dots", text.say("measure.more"), self._open_more)
        card = Card(margin=8)
        card.add(self.table)
        column = Column(margins=(32, 8))
        column.fill([row(self.panel, None, self.newer, self.older, self.more), card, self._days])
        self._stack.addWidget(self.list)
        self._stack.addWidget(column)
        self._stack.addWidget(self._nothing)
        self.lines.addWidget(self._bar)
        self.lines.addWidget(self._filters)
        self.lines.addWidget(self._stack, 1)

    def _show(self, found: tuple[Sequence[MeasureSummary], tuple[str, ...]]) -> None:
        summaries, self._pins = found
        self._rows = shelf(summaries)
        panels = reports(frozenset(concept for each in self._rows for concept in each.concepts))
        kept = chosen(self.panel)
        self.panel.blockSignals(True)
        self.panel.clear()
        for key, _members in panels:
            self.panel.addItem(report_name(key), key)
        self.panel.setCurrentIndex(max(self.panel.findData(kept), 0))
        self.panel.blockSignals(False)
        self.views.part("report").setEnabled(bool(panels))
        if not panels and self.views.value == "report":
            self.views.choose("rows")
        self._draw()
        self._load_lines()

    def _matching(self) -> list[Measure]:
        words = self._filter.text().casefold().split()
        today = self.desk.today
        found = [each for each in self._rows if each.matches(words)]
        if self.chips["flagged"].isChecked():
            found = [each for each in found if each.flag]
        if self.chips["recent"].isChecked():
            found = [each for each in found if each.date is not None and (today - each.date.day).days <= RECENT_DAYS]
        if self.chips["pinned"].isChecked():
            found = [each for each in found if each.key in self._pins]
        return found

    def _draw(self) -> None:
        view = self.views.value
        self._bar.setVisible(bool(self._rows))
        self._filters.setVisible(bool(self._rows) and view != "report")
        self._filter.setVisible(view != "report")
        if view == "report" and self._rows:
            self._stack.setCurrentIndex(1)
            self._read_report()
            return
        rows = self._matching()
        if not rows:
            self._nothing.fill([self._empty()])
            self._stack.setCurrentIndex(2)
            return
        self.list.stand(tiles=view == "charts")
        today = self.desk.today
        self.list.shelf.show(
            shelf_rows(rows, lambda each: text.ago(each.date, today), self._pins, heads=view == "rows")
        )
        self._stack.setCurrentIndex(0)

    def _empty(self) -> QWidget:
        if self._rows:
            only_pinned = self.chips["pinned"].isChecked() and not self._pins
            key = "measures.no-pins" if only_pinned else "measures.no-match"
            return EmptyPlace("pin" if only_pinned else "search", text.say(key), text.say(f"{key}-text"))
        bring: QPushButton = button(
            text.say("button.bring-in"), lambda: self.desk.go("bring-in"), look="primary", glyph="tray"
        )
        return EmptyPlace("pulse", text.say("measures.empty"), text.say("measures.empty-text"), bring)

    def _load_lines(self) -> None:
        if self._loading is not None:
            self._loading.cancel()
        desk, person, wanted = self.desk, self.desk.person_id, self._rows
        if person and wanted:
            self._loading = desk.jobs.run(
                lambda: read_lines(desk.session, person, wanted), owner=self, done=self._take_lines
            )

    def _take_lines(self, lines: Mapping[str, tuple[Line, ...]]) -> None:
        self.list.shelf.take_lines(lines)

    def _read_report(self) -> None:
        desk, person, key = self.desk, self.desk.person_id, chosen(self.panel)
        keys = frozenset(concept for each in self._rows for concept in each.concepts)
        members = dict(reports(keys)).get(key, ())
        if person and members:
            desk.jobs.run(
                lambda: read_report(desk.session, person, members),
                owner=self,
                done=self._show_report,
                failed=desk.apologise,
            )

    def _show_report(self, report: Report) -> None:
        self.table.show_report(report)

    def _moved(self) -> None:
        self.older.setEnabled(self.table.has_older)
        self.newer.setEnabled(self.table.has_newer)
        report, days = self.table.report.report, self.table.report.days
        if days:
            self._days.setText(
                text.say(
                    "report.days", shown=text.number(len(days)), all=text.number(len(report.days)),
                    first=text.day(days[-1]), last=text.day(days[0]),
                )
            )  # fmt: skip

    def _report_ways(self) -> list[Way | None]:
        copying = copy_ways(self._report_words, self.table.report.as_table)
        return [*copying, (text.say("measure.print"), "print", self._print)]

    def _open_more(self) -> None:
        place = self.more.mapToGlobal(self.more.rect().bottomLeft())
        open_menu(self, self._report_ways(), place, name=text.say("measure.more"))

    def _print(self) -> None:
        desk, person = self.desk, self.desk.person
        if person is None:
            return

        def note() -> None:
            shown = {Kind.RESULT.value: sum(map(len, self.table.report.report.cells))}
            desk.write(
                lambda: desk.session.disclosures.add(person.id, DisclosureWay.PRINT, form="report", counts=shown),
                owner=self,
                changes=Changes(settings=True),
            )

        title, under = report_name(chosen(self.panel)), f"{person.name} · {text.day(desk.today)}"
        print_table(self, title, under, self.table.report.as_table(), note)

    def _report_words(self) -> str:
        return "\n".join("\t".join(line) for line in self.table.report.as_table())

    def _ways(self, place: QPoint) -> list[Way | None]:
        measure = self.list.measure_at(self.list.indexAt(place))
        if measure is None:
            return []
        pinned = measure.key in self._pins
        ago = text.ago(measure.date, self.desk.today)
        return [
            (
                text.say("measure.unpin" if pinned else "measure.pin"),
                "pin",
                lambda: self._pin(measure, wanted=not pinned),
            ),
            None,
            *copy_ways(lambda: measure.spoken(ago)),
        ]

    def _pin(self, measure: Measure, *, wanted: bool) -> None:
        desk, person = self.desk, self.desk.person_id
        desk.write(
            lambda: desk.session.records.pin(person, measure.key, wanted=wanted),
            owner=self,
            changes=Changes(frozenset({person})),
            done=lambda _done: desk.say(text.say("measure.pinned" if wanted else "measure.unpinned")),
        )


def _line(widget: QWidget) -> QHBoxLayout:
    made = QHBoxLayout()
    made.addWidget(widget, 1)
    return made
