"""One measure: the newest value large, the chart before the ranges as printed, times of day, every value with its source."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from healthdesk.desktop import text
from healthdesk.desktop.by_hand.view import add_by_hand
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.measures.chart_card import ChartCard
from healthdesk.desktop.measures.history import LATELY_DAYS, History, read_history
from healthdesk.desktop.measures.leaving import Leaving
from healthdesk.desktop.measures.model import concepts_of
from healthdesk.desktop.measures.patterns import PartOfDay, hour_of, patterns
from healthdesk.desktop.measures.points import PAGE, PointsTable, read_page, summed
from healthdesk.desktop.measures.units import code_of, told, turned
from healthdesk.desktop.parts.buttons import button, icon_button, tip
from healthdesk.desktop.parts.copying import open_menu
from healthdesk.desktop.parts.icons import icon
from healthdesk.desktop.parts.layout import Card, clear, flow, row, section, stack, tiles
from healthdesk.desktop.parts.notices import EmptyPlace, Tag
from healthdesk.desktop.parts.page import Page
from healthdesk.desktop.parts.plain import PlainLabel, Prose
from healthdesk.desktop.parts.skeleton import Skeleton
from healthdesk.desktop.parts.values import flag_words, measure_name, number_words, printed_range, unit_words
from healthdesk.domain.dates import PartialDate
from healthdesk.domain.records import Changes, Measurement

Found = tuple[History, tuple[Measurement, ...], tuple[str, ...]]
_OLD_DAYS = 365


class MeasurePage(Page):
    """One measure of a person."""

    def __init__(self, desk: Desk) -> None:
        add = button(text.say("measures.add"), lambda: add_by_hand(desk, self, "vital", self._key), look="primary")
        self._pin = icon_button("pin", text.say("measure.pin"), self._turn_pin)
        self._more = icon_button("dots", text.say("measure.more"), self._open_more)
        super().__init__(desk, " ", [self._pin, self._more, add])
        self.body = self.column()
        self._key = ""
        self._shown = ""
        self._pinned = False
        self.card: ChartCard | None = None
        self.table: PointsTable | None = None
        self.leaving: Leaving | None = None
        self._newest = QWidget()

    def arrive(self, argument: str) -> None:
        """Show the measure of this key."""
        self._key = argument or self._key
        if self._shown != f"{self.desk.person_id} {self._key}":
            self.set_title(measure_name(self._key, " "))
            self._forget()
            self.body.fill([Skeleton("cards", 1), Skeleton("chart")])
        self.refresh()

    def refresh(self) -> None:
        """Read the measure anew."""
        desk, person, key, concepts = self.desk, self.desk.person_id, self._key, concepts_of(self._key)
        if not person:
            self._show_nothing()
            return

        def read() -> Found:
            history = read_history(desk.session, person, key, concepts)
            first = read_page(desk.session, person, history.concepts, 0, PAGE) if history.concepts else ()
            return history, first, desk.session.records.pins(person)

        desk.jobs.run(read, owner=self, done=self._show, failed=desk.apologise)

    def _forget(self) -> None:
        self.card = self.table = self.leaving = None
        self._shown = ""
        self._more.setEnabled(False)

    def _show_nothing(self) -> None:
        self._forget()
        self.body.fill([EmptyPlace("pulse", text.say("measures.empty"), text.say("measures.empty-text"))])

    def _show(self, found: Found) -> None:
        history, first, pins = found
        self._show_pin(pinned=self._key in pins)
        if not history.concepts or not first:
            self._show_nothing()
            return
        self._shown = f"{self.desk.person_id} {self._key}"
        name = measure_name(self._key, history.newest[0].label)
        self.set_title(name)
        self._more.setEnabled(True)
        self.card = card = ChartCard(self.desk, history, name)
        self.leaving = Leaving(self.desk, self, card, name)
        self.table = table = PointsTable(self.desk)
        table.show_points(history.concepts, history.count, first)
        table.settle()
        card.unit_changed.connect(self._unit_changed)
        holder = Card(margin=12)
        holder.add(table)
        self._newest = stack(spacing=0)
        self._fill_newest()
        shown: list[QWidget] = [self._newest]
        if history.count > 1 and any(line.points or line.columns for line in card.told.lines):
            shown.append(card)
            shown += self._parts_of_day(card)
        shown.append(section(text.many("measure.points", history.count), holder, spacing=8))
        self.body.fill(shown)

    def _unit_changed(self) -> None:
        if self.card is not None and self.table is not None:
            self.table.show_computed(self.card.computed)
            self._fill_newest()

    def _fill_newest(self) -> None:
        card, layout = self.card, self._newest.layout()
        assert card is not None
        assert layout is not None
        clear(layout)
        layout.addWidget(newest_block(self.desk, card))

    def _parts_of_day(self, card: ChartCard) -> list[QWidget]:
        found = patterns(card.history.key, hours_of(card))
        if not found:
            return []
        title = text.many("measure.day-lately", LATELY_DAYS) if card.history.lately else text.say("measure.day")
        return [section(title, tiles(*(_part(each, card.unit.label) for each in found), least=170, most=4))]

    def _turn_pin(self) -> None:
        desk, person, key, wanted = self.desk, self.desk.person_id, self._key, not self._pinned
        if not (person and key):
            return

        def keep() -> None:
            desk.session.records.pin(person, key, wanted=wanted)

        def done(_result: object) -> None:
            self._show_pin(pinned=wanted)
            desk.say(text.say("measure.pinned" if wanted else "measure.unpinned"))

        desk.write(keep, owner=self, changes=Changes(frozenset({person}), settings=True), done=done)

    def _show_pin(self, *, pinned: bool) -> None:
        self._pinned = pinned
        words = text.say("measure.unpin" if pinned else "measure.pin")
        self._pin.setIcon(icon("pin-on" if pinned else "pin", "accent_ink" if pinned else "ink2"))
        self._pin.setAccessibleName(words)
        tip(self._pin, words)

    def _open_more(self) -> None:
        leaving = self.leaving
        if leaving is None:
            return
        ways: list[tuple[str, str, Callable[[], object]]] = [
            (text.say("measure.copy"), "table", leaving.copy),
            (text.say("measure.save-pdf"), "save", lambda: leaving.save("pdf")),
            (text.say("measure.save-png"), "image", lambda: leaving.save("png")),
            (text.say("measure.print"), "print", leaving.print_out),
        ]
        open_menu(self, ways, self._more.mapToGlobal(self._more.rect().bottomLeft()), name=text.say("measure.more"))


def hours_of(card: ChartCard) -> list[list[tuple[int | None, float]]]:
    """The hour of each value with the value in the card's unit, for each of the measure's concepts."""
    history, code = card.history, card.unit.code
    if history.lately:
        read = [
            (
                int(each.start + (each.zone or 0) * 60) % 86_400 // 3600,
                turned(history.concepts[0], each.value, each.unit, code),
            )
            for each in history.lately
            if each.value is not None
        ]
        return [[(hour, value) for hour, value in read if value is not None]]
    series: list[list[tuple[int | None, float]]] = []
    for concept, some in zip(history.concepts, history.stretches, strict=True):
        line: list[tuple[int | None, float]] = []
        for stretch in some:
            own = code_of(stretch.unit, stretch.unit_code)
            for point in stretch.points:
                value = None if point.quantity.value is None else turned(concept, point.quantity.value, own, code)
                if value is not None and not point.readings:
                    line.append((hour_of(point), value))
        series.append(line)
    return series


def newest_block(desk: Desk, card: ChartCard) -> QWidget:
    """The newest value: large, with unit, flag, range, date, age, and what it comes to in another unit."""
    newest = card.history.newest
    quantity = newest[0].quantity
    number = "/".join(number_words(point.quantity) for point in newest)
    figure = PlainLabel(number, "figure", wrap=len(number) > 20)
    figure.setAccessibleName(f"{number} {unit_words(quantity)}")
    flag = next(filter(None, (flag_words(point.quantity) for point in newest)), "")
    printed = printed_range(quantity) if len(newest) == 1 else ""
    tags = [Tag(flag, "amber")] if flag else []
    tags += [Tag(printed)] if printed else []
    when = newest[0].date
    said = " · ".join(filter(None, (text.moment(when), text.ago(when, desk.today), summed(newest[0]))))
    parts: list[QWidget | int | None] = [
        flow(row(figure, PlainLabel(unit_words(quantity), "prose", "ink2"), spacing=8), *tags, spacing=8),
        PlainLabel(said, "text", "ink2", wrap=True),
    ]
    computed = [each for each in map(card.computed, newest) if each]
    if len(computed) == len(newest):
        parts.append(flow(PlainLabel(" / ".join(computed), "strong"), Tag(card.formula_words, "accent"), spacing=8))
    if is_old(when, desk):
        parts.append(Prose(text.say("measure.old"), "text", "ink2"))
    source = button(text.say("measure.source"), lambda: desk.open_record(newest[0].record_id, newest[0].locator))
    return row(stack(*parts, spacing=4), source, grow=0)


def is_old(when: PartialDate | None, desk: Desk) -> bool:
    """Whether a value was taken more than a year ago."""
    return when is not None and (desk.today - when.day).days > _OLD_DAYS


def _part(part: PartOfDay, unit: str) -> QWidget:
    # Two values that are said as one are whole numbers, as a cuff shows them.
    means = "/".join(told(value if len(part.means) == 1 else round(value)) for value in part.means)
    hours = text.say("measure.hours", start=part.start, end=part.end)
    card = Card(margin=12, spacing=2)
    head = PlainLabel(text.say(f"measure.{part.name}"), "strong")
    figure = flow(PlainLabel(means, "large", tabular=True), PlainLabel(unit, "small", "ink2"), spacing=6)
    span = text.say(
        "measure.part", low=told(part.low), high=told(part.high), values=text.many("measure.values", part.count)
    )
    card.add(
        head,
        figure,
        Prose(f"{text.say('measure.mean-computed')} · {span}", "small", "ink2"),
        PlainLabel(hours, "small", "ink2"),
    )
    return card
