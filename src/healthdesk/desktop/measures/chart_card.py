"""The chart of a measure with what can be chosen about it: the time, the unit, what lies beneath, two dates to compare."""

from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Job
from healthdesk.desktop.measures.history import (
    History,
    Stretches,
    Told,
    brief,
    column_words,
    facts,
    read_window,
    tell,
    zone_of,
)
from healthdesk.desktop.measures.units import UnitChoice, code_of, formula, told, turned
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import button, chip, tip
from healthdesk.desktop.parts.chart import Point
from healthdesk.desktop.parts.chart_plot import Plot
from healthdesk.desktop.parts.chart_time import TimeChart, with_room
from healthdesk.desktop.parts.layout import Card, flow, stack
from healthdesk.desktop.parts.plain import Prose, one_line
from healthdesk.desktop.parts.segments import Segments
from healthdesk.desktop.parts.values import measure_name, unit_words
from healthdesk.domain.records import Measurement, Quantity

_DAY = 86_400
SPANS: Final = (("month", 31), ("half", 183), ("year", 366), ("five", 1827))
"""Times that can be chosen, in days up to the newest value."""
PAUSE_MS: Final = 90
MOST_MEDICINES: Final = 40
_MANY: Final = 60


class ChartCard(QWidget):
    """The chart and its choices; `unit_changed` says that values are to be told in another unit."""

    unit_changed = Signal()

    def __init__(self, desk: Desk, history: History, name: str) -> None:
        super().__init__()
        self._desk, self.history, self._name = desk, history, name
        self.unit = history.units[0] if history.units else UnitChoice("", "")
        self._medicines: set[str] = set()
        self._stretches: Stretches = history.stretches
        self._reading: Job | None = None
        self.told: Told = self._tell()
        self.chart = TimeChart()
        self.chart.setMinimumHeight(theme.px(280))
        self.chart.opened.connect(self._open)
        self.chart.reached.connect(self._reached)
        self.chart.moved.connect(self._moved)
        tip(self.chart, text.say("measure.keys"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._read_window)
        self._facts = Prose("", "small", "ink2")
        self._notes = Prose("", "small", "ink2")
        self._compared = Prose("", "text", "ink")
        self._compared.hide()
        card = Card(margin=16)
        card.add(self._choices(), self.chart, self._compared, self._facts, self._notes)
        holder = stack(card)
        layout = holder.layout()
        assert layout is not None
        self.setLayout(layout)
        self._draw()
        if usual := self._usual_span():
            self.spans.choose(usual)
            self._span(usual)

    def _usual_span(self) -> str:
        """The time to begin with, where nearly all values lie in a small part of the whole; "" for all of it."""
        first, last = self.history.whole
        moments = [point.epoch for line in self.told.lines[:1] for point in line.points]
        moments += [column.start for line in self.told.lines[:1] for column in line.columns]
        for key, days in SPANS:
            recent = sum(moment >= last - days * _DAY for moment in moments)
            if days * _DAY * 3 < last - first and len(moments) > _MANY and recent >= 0.9 * len(moments):
                return key
        return ""

    def computed(self, measured: Measurement) -> str:
        """What a value comes to in the chosen unit, "" where it is printed in it."""
        quantity = measured.quantity
        if quantity.value is None:
            return ""
        own = code_of(quantity.unit, quantity.unit_code)
        value = turned(measured.concept or self.history.concepts[0], quantity.value, own, self.unit.code)
        if value is None or formula(self.history.concepts[0], own, self.unit, "") == "":
            return ""
        return text.say("measure.computed-value", value=f"{told(value)} {self.unit.label}".strip())

    def _choices(self) -> QWidget:
        parts: list[QWidget] = []
        first, last = self.history.whole
        spans = [(key, text.say(f"measure.span-{key}")) for key, days in SPANS if days * _DAY < (last - first) * 0.9]
        if spans:
            self.spans = Segments(
                text.say("measure.time"), [*spans, ("all", text.say("measure.span-all"))], "all", self._span
            )
            parts.append(self.spans)
        if len(self.history.units) > 1:
            units = [(each.code, each.label) for each in self.history.units]
            self.units = Segments(text.say("measure.unit"), units, self.unit.code, self._unit)
            parts.append(self.units)
        self.medicines = button(text.say("measure.medicines"), look="chip-menu")
        self.medicines.setFont(theme.font("small"))
        self.medicines.setMenu(self._medicine_menu())
        if not self.history.overlays.bars:
            self.medicines.hide()
        self.events = chip(text.say("measure.events"), lambda _on: self._draw())
        if not self.history.overlays.events:
            self.events.hide()
        self.comparing = chip(text.say("measure.compare"), self._compare)
        beneath = flow(self.medicines, self.events, self.comparing, spacing=8)
        return stack(flow(*parts, spacing=8), beneath, spacing=8) if parts else beneath

    def _tell(self, stretches: Stretches | None = None) -> Told:
        names = [measure_name(concept, self._name) for concept in self.history.concepts]
        return tell(self.history, stretches or self._stretches, self.unit, names)

    @property
    def facts(self) -> str:
        """The measure in facts, as it is also spoken."""
        whole = self.told if self._stretches is self.history.stretches else self._tell(self.history.stretches)
        return facts(self.history, whole, self.unit, self._name)

    @property
    def formula_words(self) -> str:
        """That values are computed, and how; "" where all are as printed."""
        found = self._formulas()
        return text.say("measure.computed-by", formula="; ".join(found)) if found else ""

    @property
    def notes_on_paper(self) -> list[str]:
        """What has to be said about the chart wherever it is seen."""
        notes = [text.say("measure.bands")] if self._has_ranges() else []
        if self.history.dense:
            notes.append(text.say("measure.area"))
        notes += [self.formula_words] if self.formula_words and self.told.computed else []
        if self.told.left_out:
            notes.append(text.many("measure.left-out", self.told.left_out))
        return notes

    def _draw(self) -> None:
        window = self.chart.window_shown if self.chart.plot.lines else None
        self.chart.show_plot(self._plot(), text.say("measure.chart", name=self._name), window)
        # The facts stand in words under the chart as well: its name does not say them a second time.
        self.chart.setAccessibleDescription(one_line(self.facts, 2000))
        self._facts.setText(self.facts)
        self._notes.setText(" ".join(self.notes_on_paper))
        self._notes.setHidden(not self.notes_on_paper)

    def _formulas(self) -> list[str]:
        concept = self.history.concepts[0]
        found = [
            formula(concept, code_of(each.unit, each.unit_code), self.unit, unit_words_of(each.unit, each.unit_code))
            for each in self.history.stretches[0]
        ]
        return list(dict.fromkeys(filter(None, found)))

    def _has_ranges(self) -> bool:
        return any(point.low is not None or point.high is not None for line in self.told.lines for point in line.points)

    def _plot(self) -> Plot:
        bars = tuple(bar for bar in self.history.overlays.bars if bar.label in self._medicines)
        events = self.history.overlays.events if self.events.isChecked() else ()
        return Plot(
            self.told.lines, bars, events, self.history.whole, zone_of(self.history.newest),
            paired=len(self.told.lines) == 2 and not self.history.dense,
            say_column=lambda column: column_words(column, self.unit, zone_of(self.history.newest)),
        )  # fmt: skip

    def _span(self, key: str) -> None:
        first, last = self.history.whole
        days = dict(SPANS).get(key)
        self.chart.show_window(with_room((first, last) if days is None else (max(first, last - days * _DAY), last)))

    def _unit(self, code: str) -> None:
        self.unit = next(each for each in self.history.units if each.code == code)
        self.told = self._tell()
        self._draw()
        self._say_comparison()
        self.unit_changed.emit()

    def _moved(self, _start: float, _end: float) -> None:
        if self.history.dense:
            self._pause.start()

    def _read_window(self) -> None:
        """Read what came in sight, closer or wider; the older picture stays until it is there."""
        if self._reading is not None:
            self._reading.cancel()
        desk, person, concepts, window = (
            self._desk,
            self._desk.person_id,
            self.history.concepts,
            self.chart.window_shown,
        )
        self._reading = desk.jobs.run(
            lambda: read_window(desk.session, person, concepts, window),
            owner=self,
            done=self._show_window,
            failed=desk.apologise,
        )

    def _show_window(self, stretches: Stretches) -> None:
        self._stretches = stretches
        self.told = self._tell()
        self.chart.show_plot(self._plot(), self.chart.accessibleName(), self.chart.window_shown)

    def _open(self, at: int) -> None:
        if at < len(self.told.points) and self.told.lines[0].points:
            point = self.told.points[at]
            self._desk.open_record(point.record_id, point.locator)
        elif self.chart.plot.stop(at) is not None:
            self.chart.zoom(0.2, self.chart.plot.moment(at))

    def _medicine_menu(self) -> QMenu:
        menu = QMenu(self.medicines)
        menu.setAccessibleName(text.say("measure.medicines"))
        names = list(dict.fromkeys(bar.label for bar in self.history.overlays.bars))
        for name in names[:MOST_MEDICINES]:
            action = menu.addAction(one_line(name, 60).replace("&", "&&"))
            action.setCheckable(True)
            action.toggled.connect(partial(self._medicine, name))
        return menu

    def _medicine(self, name: str, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        (self._medicines.add if on else self._medicines.discard)(name)
        self.chart.setMinimumHeight(theme.px(280) + len(self._medicines) * theme.px(20))
        self._draw()

    def _compare(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        stops = self.chart.plot.stops
        if not on or stops < 2:
            self.comparing.setChecked(False)
            self.chart.fix(-1)
            self.chart.take(self.chart.hand.index)
            self._compared.hide()
            return
        held = self.chart.hand.index
        self.chart.fix(max(held, 0))
        self.chart.take(stops - 1 if held != stops - 1 else 0)
        self.chart.setFocus()
        self._say_comparison()

    def _reached(self, _at: int) -> None:
        self._say_comparison()

    def _say_comparison(self) -> None:
        fixed, held = self.chart.plot.stop(self.chart.hand.fixed), self.chart.plot.stop(self.chart.hand.index)
        if fixed is None or held is None:
            self._compared.setHidden(fixed is None)
            self._compared.setText(text.say("measure.compare-hint") if fixed is not None else "")
            return
        earlier, later = sorted((fixed, held), key=lambda each: each.epoch)
        by = later.value - earlier.value
        amount = f"{told(abs(by))} {self.unit.label}".strip()
        key = "same" if told(abs(by)) == told(0.0) else "more" if by > 0 else "less"
        words = text.say(
            f"measure.compared-{key}", earlier=self._words(earlier), later=self._words(later), amount=amount,
            days=text.many("measure.days", round((later.epoch - earlier.epoch) / _DAY)),
        )  # fmt: skip
        self._compared.setText(words)
        self._compared.show()
        self.chart.take(self.chart.hand.index, self._words(earlier), self._words(later))

    def _words(self, point: Point) -> str:
        return point.label if self.history.dense else brief(point)


def unit_words_of(unit: str, code: str) -> str:
    """A printed unit as people write it."""
    return unit_words(Quantity(None, "", unit, code))
