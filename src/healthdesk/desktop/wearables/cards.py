"""The cards of the wearables page: steps, sleep, heart, glucose, workouts, and what else a device recorded."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.measures.units import told
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import RowButton
from healthdesk.desktop.parts.chart import Line, Point
from healthdesk.desktop.parts.chart_axis import axis_number
from healthdesk.desktop.parts.chart_days import Bar, Bars
from healthdesk.desktop.parts.chart_plot import Plot
from healthdesk.desktop.parts.chart_time import TimeChart
from healthdesk.desktop.parts.layout import Card, flow, rule
from healthdesk.desktop.parts.notices import Tag
from healthdesk.desktop.parts.plain import PlainLabel, Prose, one_line
from healthdesk.desktop.parts.values import measure_name, unit_words
from healthdesk.desktop.wearables.days import ASLEEP, STAGES, Day, Span, hours
from healthdesk.desktop.wearables.glucose import SENSOR, InRange, Target
from healthdesk.desktop.wearables.night import SHADE, NightChart, clock, length, night_words, stage_name
from healthdesk.domain.knowledge import convert
from healthdesk.domain.records import Quantity
from healthdesk.domain.stretches import Reading

Choose = Callable[[date], object]


@dataclass(frozen=True, slots=True)
class Days:
    """A week or a month of one thing: its bars, how many days have any, and their mean in words ("" without one)."""

    bars: tuple[Bar, ...]
    counted: int
    mean: str


def card_of(title: str, figure: str, detail: Sequence[str], *below: QWidget, computed: bool = False) -> Card:
    """A card with a name, a large figure and what belongs to it."""
    card = Card(margin=16, spacing=8)
    head = flow(
        PlainLabel(title, "heading"), *([Tag(text.say("wear.computed"), "accent")] if computed else []), spacing=8
    )
    card.add(head)
    if figure:
        card.add(PlainLabel(figure, "large", tabular=True, wrap=True))
    for line in filter(None, detail):
        card.add(Prose(line, "small", "ink2"))
    for widget in below:
        card.rows.addWidget(widget, 1)
    if not below:
        card.rows.addStretch(1)
    return card


def day_name(day: date, *, short: bool = False) -> str:
    """A day with its weekday: "Mon 19 Oct 2026"; short: "Mon"."""
    weekday = text.say(f"weekday.{day.isoweekday()}")
    return weekday if short else f"{weekday} {text.short_day(day)}"


def steps_day(span: Span) -> QWidget:
    """Steps hour by hour."""
    day = span.days[0]
    if day.steps is None:
        return nothing(text.say("wear.steps"))
    found = hours(span.steps)
    below: list[QWidget] = []
    if found is not None:
        bars = [
            Bar(
                str(hour) if hour % 6 == 0 else "",
                text.say("wear.hour", start=hour, end=hour + 1, amount=axis_number(round(amount))),
                ((amount, "strong"),),
            )
            for hour, amount in enumerate(found)
        ]
        below.append(Bars(text.say("wear.steps-hours", amount=axis_number(round(day.steps))), bars))
    return card_of(text.say("wear.steps"), axis_number(round(day.steps)), [_devices(span.steps)], *below)


def sleep_day(span: Span) -> QWidget:
    """The night that ends on the day."""
    day, night = span.days[0], span.night
    if night is not None and night.stages:
        words = night_words(night)
        begun, ended = night.stages[0].start, max(stage.start + stage.seconds for stage in night.stages)
        between = f"{clock(begun, night.zone)}–{clock(ended, night.zone)}"
        spoken = ", ".join([text.say("wear.asleep", length=length(night.asleep)), between, *words])
        figure = text.say("wear.asleep", length=length(night.asleep)) if night.asleep else between
        detail = [" · ".join(words), " · ".join(filter(None, (between, one_line(night.device, 60))))]
        return card_of(text.say("wear.sleep"), figure, detail, NightChart(night, spoken))
    if day.sleep_hours is None:
        return nothing(text.say("wear.sleep"))
    return card_of(text.say("wear.sleep"), length(day.sleep_hours * 3600), [])


def heart_day(span: Span) -> QWidget:
    """Heart rate from lowest to highest, at rest as recorded, and over the day."""
    day = span.days[0]
    if day.heart is None and day.resting is None:
        return nothing(text.say("wear.heart"))
    unit = _unit(span.pulses[-1].unit if span.pulses else "/min")
    figure = f"{told(day.heart[0])}–{told(day.heart[1])} {unit}" if day.heart else f"{told(day.resting or 0)} {unit}"
    detail = []
    if day.resting is not None:
        detail.append(text.say("wear.resting", value=f"{told(day.resting)} {unit}"))
    if day.heart is not None:
        detail.append(" · ".join(filter(None, (text.many("record.readings", day.heart[3]), _devices(span.pulses)))))
    below = [curve(span.pulses, unit, figure, gap=2 * 3600)] if len(span.pulses) > 1 else []
    return card_of(text.say("wear.heart"), figure, detail, *below)


def curve(
    readings: Sequence[Reading], unit: str, spoken: str, *, gap: int, limits: Sequence[float] = (), told_as: str = ""
) -> TimeChart:
    """Readings over a day; where there were none for longer than `gap` seconds the line breaks off."""
    zone = next((each.zone for each in readings if each.zone is not None), 0)
    points = tuple(
        Point(each.start, value, f"{told(value)} {unit} · {clock(each.start, each.zone or 0)}")
        for each in readings
        if each.value is not None and (value := _in(each.value, each.unit, told_as)) is not None
    )
    low, high = (limits[0], limits[1]) if len(limits) == 2 else (None, None)
    begin = readings[0].start + zone * 60
    start = begin - begin % 86_400 - zone * 60
    chart = TimeChart(spoken)
    chart.setMinimumHeight(theme.px(190))
    plot = Plot((Line(points, low, high, gap=gap),), whole=(float(start), float(start + 86_400)), zone=zone)
    chart.show_plot(plot, spoken, (float(start), float(start + 86_400)))
    return chart


def glucose_card(span: Span, choose: Choose) -> QWidget:
    """Glucose of a day as a curve, of several days as ranges, before the target; the share in range is computed."""
    if not any(day.glucose for day in span.days):
        return nothing(text.say("wear.glucose"))
    unit = span.glucose_unit or "mg/dL"
    limits = [_in(edge, "mg/dL", unit) for edge in (span.target.low, span.target.high)]
    known = [edge for edge in limits if edge is not None]
    said = target_words(span.target, known, _unit(unit))
    figure, detail = "", [said]
    if span.within is not None:
        figure = text.say("wear.in-range", share=_percent(span.within.within))
        detail = [share_words(span.within), said]
    if len(span.days) == 1:
        below: QWidget = curve(span.glucose, _unit(unit), figure or said, gap=45 * 60, limits=known, told_as=unit)
    else:
        bars = [_ranged(day, day.glucose, _unit(unit), at, len(span.days)) for at, day in enumerate(span.days)]
        below = Bars(figure or said, bars, ranged=True, limits=known)
        below.opened.connect(lambda at: choose(span.days[at].day))
    return card_of(text.say("wear.glucose"), figure, detail, below, computed=bool(figure))


def share_words(within: InRange) -> str:
    """The three shares, over how many readings, and how much of the time they cover."""
    return text.say(
        "wear.shares", below=_percent(within.below), within=_percent(within.within), above=_percent(within.above),
        count=text.many("record.readings", within.count), covered=_percent(within.covered),
    )  # fmt: skip


def target_words(target: Target, limits: Sequence[float], unit: str) -> str:
    """Which range counts, and whose it is."""
    span = (
        f"{told(limits[0])}–{told(limits[1])} {unit}"
        if len(limits) == 2
        else f"{told(target.low)}–{told(target.high)} mg/dL"
    )
    return text.say("wear.target-own" if target.record_id else "wear.target-consensus", span=span)


def steps_days(span: Span) -> Days:
    """Steps of each day."""
    held = [day.steps for day in span.days if day.steps is not None]
    bars = [
        Bar(
            _label(day.day, at, len(span.days)),
            f"{day_name(day.day)}: {axis_number(round(day.steps)) if day.steps is not None else text.say('wear.no-readings')}",
            ((day.steps, "strong"),) if day.steps is not None else (),
        )
        for at, day in enumerate(span.days)
    ]
    return Days(tuple(bars), len(held), axis_number(round(sum(held) / len(held))) if held else "")


def sleep_days(span: Span) -> Days:
    """Sleep of each night in hours, by stage where stages were recorded."""
    bars, held = [], []
    for at, day in enumerate(span.days):
        parts: list[tuple[float, str]] = []
        words = text.say("wear.no-readings")
        asleep = sum(seconds for key, seconds in day.stages.items() if key in ASLEEP) / 3600 or (day.sleep_hours or 0.0)
        if day.stages and asleep:
            order = ("deep", "light", "asleep", "rem")
            parts = [(day.stages[key] / 3600, SHADE[key]) for key in order if key in day.stages]
            each = [f"{stage_name(key)} {length(day.stages[key])}" for key in (*STAGES, "") if key in day.stages]
            words = f"{length(asleep * 3600)} ({', '.join(each)})"
        elif asleep:
            parts, words = [(asleep, "soft")], length(asleep * 3600)
        if parts:
            held.append(asleep)
        bars.append(Bar(_label(day.day, at, len(span.days)), f"{day_name(day.day)}: {words}", tuple(parts)))
    return Days(tuple(bars), len(held), length(sum(held) / len(held) * 3600) if held else "")


def heart_days(span: Span) -> Days:
    """Heart rate of each day from lowest to highest, the recorded resting rate as a line across."""
    bars = [_ranged(day, day.heart, _unit("/min"), at, len(span.days), day.resting) for at, day in enumerate(span.days)]
    rest = [day.resting for day in span.days if day.resting is not None]
    mean = text.say("wear.resting", value=f"{told(sum(rest) / len(rest))} {_unit('/min')}") if rest else ""
    return Days(tuple(bars), sum(bool(bar.parts) for bar in bars), mean)


def days_card(
    title: str, days: Days, total: int, choose: Callable[[int], object], *, ranged: bool = False, legend: str = ""
) -> QWidget:
    """A week or a month of one thing."""
    if not days.counted:
        return nothing(title)
    detail = [text.many("wear.days-with", days.counted, total=text.number(total)), legend]
    spoken = ". ".join(filter(None, (title, text.say("wear.mean", value=days.mean) if days.mean else "", detail[0])))
    chart = Bars(spoken, days.bars, ranged=ranged)
    chart.opened.connect(choose)
    figure = text.say("wear.mean", value=days.mean) if days.mean else ""
    return card_of(title, figure, detail, chart, computed=bool(figure))


def workouts_card(desk: Desk, span: Span) -> QWidget:
    """Workouts, each opening its record."""
    card = Card(margin=0, spacing=0)
    card.rows.setContentsMargins(8, 12, 8, 8)
    head = PlainLabel(text.say("wear.workouts"), "heading")
    head.setContentsMargins(8, 0, 8, 4)
    card.add(head)
    for at, record in enumerate(span.workouts):
        if at:
            card.add(rule())
        last = record.end.epoch - record.date.epoch if record.end is not None and record.date is not None else 0
        detail = " · ".join(filter(None, (text.moment(record.date), length(last) if last else "", record.detail)))
        open_it: Callable[[], object] = lambda record=record: desk.open_record(record.id, record.locator)  # type: ignore[misc]  # noqa: E731
        card.add(RowButton(one_line(record.title), one_line(detail), pressed=open_it, arrow=True))
    return card


def others_card(desk: Desk, span: Span) -> QWidget | None:
    """What else devices recorded on the day; a press opens the measure."""
    day = span.days[0]
    if not day.others:
        return None
    card = Card(margin=0, spacing=0)
    card.rows.setContentsMargins(8, 12, 8, 8)
    head = PlainLabel(text.say("wear.others"), "heading")
    head.setContentsMargins(8, 0, 8, 4)
    card.add(head)
    for at, total in enumerate(sorted(day.others, key=lambda each: measure_name(each.concept, each.concept))):
        if at:
            card.add(rule())
        unit = _unit(total.unit)
        amount = total.total or 0.0
        value = (
            f"{told(amount)} {unit}"
            if total.sums or total.count == 1
            else f"{told(total.low or 0)}–{told(total.high or 0)} {unit}"
        )
        name = measure_name(total.concept, total.concept.partition(":")[2])
        go: Callable[[], object] = lambda key=total.concept: desk.go("measure", key)  # type: ignore[misc]  # noqa: E731
        detail = " · ".join(filter(None, (text.many("record.readings", total.count), one_line(total.device, 60))))
        card.add(RowButton(name, detail, trailing=value.strip(), pressed=go, arrow=True))
    return card


def nothing(title: str) -> QWidget:
    """A card that says that nothing was recorded."""
    return card_of(title, "", [text.say("wear.no-readings")])


def legend_of(span: Span) -> str:
    """The stages that occur, in the order in which bars stack them."""
    found = {key for day in span.days for key in day.stages}
    return ", ".join(stage_name(key) for key in ("deep", "light", "asleep", "rem") if key in found)


def _ranged(
    day: Day, found: tuple[float, float, float, int] | None, unit: str, at: int, count: int, mark: float | None = None
) -> Bar:
    words = text.say("wear.no-readings")
    if found is not None:
        words = f"{told(found[0])}–{told(found[1])} {unit}"
    if mark is not None:
        words = f"{words}, {text.say('wear.resting', value=f'{told(mark)} {unit}')}"
    parts = ((max(found[1] - found[0], 1e-9), "soft"),) if found is not None else ()
    return Bar(_label(day.day, at, count), f"{day_name(day.day)}: {words}", parts, found[0] if found else 0.0, mark)


def _label(day: date, at: int, count: int) -> str:
    if count <= 7:
        return day_name(day, short=True)
    return text.day_month(day) if at % 7 == 0 else ""


def _unit(unit: str) -> str:
    return unit_words(Quantity(None, "", unit, unit))


def _in(value: float, unit: str, wanted: str) -> float | None:
    return value if not wanted or unit == wanted else convert(SENSOR, value, unit, wanted)


def _percent(share: float) -> str:
    return text.say("wear.percent", share=round(share * 100))


def _devices(readings: Sequence[Reading]) -> str:
    return text.listed([one_line(each, 40) for each in dict.fromkeys(reading.device for reading in readings) if each])
