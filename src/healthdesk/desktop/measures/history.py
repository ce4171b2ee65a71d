"""One measure as its page shows it: what is read of it, and how that becomes the lines of the chart."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from healthdesk.desktop import text
from healthdesk.desktop.measures.overlays import Overlays, read_overlays
from healthdesk.desktop.measures.units import UnitChoice, alike, choices, code_of, told, turned
from healthdesk.desktop.parts.chart import Line, Point
from healthdesk.desktop.parts.values import flag_words, number_words, unit_words, value_words
from healthdesk.domain.records import Measurement, Standing
from healthdesk.domain.stretches import Column, Extent, Reading, Stretch
from healthdesk.session import Session

LATELY_DAYS = 14
"""Days of many readings from which times of day are computed."""
_DAILY_GAP = 36 * 3600
WIDEST = 1600
_DAY = 86_400
"""Pixel columns asked for at most."""
Stretches = tuple[tuple[Stretch, ...], ...]


@dataclass(frozen=True, slots=True)
class History:
    """A measure of one concept, or of two that belong together; each tuple has one of each."""

    key: str
    concepts: tuple[str, ...]
    extents: tuple[Extent, ...]
    newest: tuple[Measurement, ...]
    stretches: Stretches
    overlays: Overlays
    lately: tuple[Reading, ...] = ()

    @property
    def dense(self) -> bool:
        """Whether there are more values than can be shown one by one."""
        return any(stretch.columns for some in self.stretches for stretch in some)

    @property
    def count(self) -> int:
        """How many values there are."""
        return self.extents[0].count if self.extents else 0

    @property
    def whole(self) -> tuple[float, float]:
        """From the first to the last dated value."""
        first = [each.first for each in self.extents if each.first is not None]
        last = [each.last for each in self.extents if each.last is not None]
        return (float(min(first)), float(max(last))) if first and last else (0.0, 1.0)

    @property
    def units(self) -> tuple[UnitChoice, ...]:
        """The units it can be told in, that of the newest value first."""
        if not self.newest:
            return ()
        newest = self.newest[0].quantity
        printed = dict.fromkeys([(newest.unit, newest.unit_code)])
        printed.update(dict.fromkeys((each.unit, each.unit_code) for each in self.stretches[0]))
        return choices(self.concepts[0], printed)


def read_history(session: Session, person: str, key: str, concepts: Sequence[str]) -> History:
    """Read a measure: all of its values where they are few, else what each column of pixels comes to."""
    kept, extents, newest, stretches = [], [], [], []
    for concept in concepts:
        extent = session.records.extent(person, concept)
        latest = session.records.values(person, concept, 0, 1)
        if not latest:
            continue
        kept.append(concept)
        extents.append(extent)
        newest.append(latest[0])
        span = (extent.first or 0, extent.last or 0)
        stretches.append(session.records.stretches(person, concept, span, WIDEST))
    overlays = read_overlays(session, person) if kept else Overlays((), ())
    made = History(key, tuple(kept), tuple(extents), tuple(newest), tuple(stretches), overlays)
    return replace(made, lately=_lately(session, person, made)) if made.dense else made


def _lately(session: Session, person: str, history: History) -> tuple[Reading, ...]:
    """The readings of the last days, for what the times of day come to."""
    last = text.moment_day(history.whole[1], zone_of(history.newest))
    first = last - timedelta(days=LATELY_DAYS - 1)
    return session.records.readings(person, history.concepts[0], first.isoformat(), last.isoformat())


def read_window(session: Session, person: str, concepts: Sequence[str], window: tuple[float, float]) -> Stretches:
    """What lies in a window of time and as much again at either side of it."""
    start, end = window
    span = (int(start - (end - start)), int(end + (end - start)))
    return tuple(session.records.stretches(person, concept, span, WIDEST * 2) for concept in concepts)


@dataclass(frozen=True, slots=True)
class Told:
    """The lines of a chart in one unit, the values of the first in the order of its points, and what had to be left out."""

    lines: tuple[Line, ...]
    points: tuple[Measurement, ...]
    computed: int
    left_out: int


def tell(history: History, stretches: Stretches, unit: UnitChoice, names: Sequence[str]) -> Told:
    """Stretches as lines in a unit; values in another unit are computed where they can be, and say so."""
    lines: list[Line] = []
    firsts: tuple[Measurement, ...] = ()
    computed, left_out = 0, 0
    pairs = _pairs(stretches[1]) if len(stretches) > 1 else {}
    for number, (concept, some) in enumerate(zip(history.concepts, stretches, strict=True)):
        kept: list[tuple[Point, Measurement]] = []
        columns: list[Column] = []
        for stretch in some:
            own = code_of(stretch.unit, stretch.unit_code)
            same = alike(own, unit.code)
            for measured in stretch.points:
                if measured.standing is Standing.VOID or measured.quantity.value is None or measured.date is None:
                    continue
                point = _point(concept, measured, own, unit, pairs if number == 0 else {})
                left_out += point is None
                computed += point is not None and not same
                if point is not None:
                    kept.append((point, measured))
            made = [_column(concept, column, own, unit) for column in stretch.columns]
            columns += [column for column in made if column is not None]
            left_out += sum(column is None for column in made)
            computed += 0 if same else sum(column is not None for column in made)
        kept.sort(key=lambda each: each[0].epoch)
        points = tuple(point for point, _ in kept)
        low, high = (points[-1].low, points[-1].high) if points else (None, None)
        # A day's sum: where a day is missing there is a gap and no line.
        gap = _DAILY_GAP if kept and all(measured.readings for _, measured in kept) else 0
        held = tuple(sorted(columns, key=lambda each: each.start))
        lines.append(Line(points, low, high, names[number], held, gap))
        if number == 0:
            firsts = tuple(measured for _, measured in kept)
    return Told(tuple(lines), firsts, computed, left_out)


def _pairs(lower: tuple[Stretch, ...]) -> dict[str, Measurement]:
    return {point.record_id: point for stretch in lower for point in stretch.points}


def _point(
    concept: str, measured: Measurement, own: str, unit: UnitChoice, pairs: dict[str, Measurement]
) -> Point | None:
    quantity, when = measured.quantity, measured.date
    assert quantity.value is not None
    assert when is not None
    value = turned(concept, quantity.value, own, unit.code)
    if value is None:
        return None
    edges = [None if edge is None else turned(concept, edge, own, unit.code) for edge in (quantity.low, quantity.high)]
    other = pairs.get(measured.record_id)
    if other is not None:
        words = f"{number_words(quantity)}/{number_words(other.quantity)} {unit_words(quantity)}".strip()
    elif alike(own, unit.code):
        words = value_words(quantity)
    else:
        words = text.say("measure.computed-from", value=f"{told(value)} {unit.label}", printed=value_words(quantity))
    flag = flag_words(quantity)
    label = " · ".join(filter(None, (words, text.short_day(when), flag)))
    return Point(when.epoch, value, label, bool(flag), *edges)


def _column(concept: str, column: Column, own: str, unit: UnitChoice) -> Column | None:
    values = [turned(concept, value, own, unit.code) for value in (column.low, column.high, column.mean)]
    low, high, mean = values
    if low is None or high is None or mean is None:
        return None
    return replace(column, low=min(low, high), high=max(low, high), mean=mean)


def column_words(column: Column, unit: UnitChoice, zone: int = 0) -> str:
    """A column of readings in words: "52 to 88, mean 64 bpm · 1,240 readings · 3 Mar 2026"."""
    first, last = (text.moment_day(at, zone) for at in (column.start, column.end))
    days = (
        text.short_day(first)
        if first == last
        else text.say("measure.span", first=text.short_day(first), last=text.short_day(last))
    )
    if column.count == 1:
        return f"{told(column.mean)} {unit.label} · {days}"
    words = text.say(
        "measure.column", low=told(column.low), high=told(column.high), mean=told(column.mean), unit=unit.label
    )
    return f"{words} · {text.many('record.readings', column.count)} · {days}"


def facts(history: History, told_: Told, unit: UnitChoice, name: str) -> str:
    """A measure in facts: how many values from when to when, the first, the lowest, the highest and the latest."""
    line = told_.lines[0] if told_.lines else Line(())
    first, last = (text.moment_day(at, zone_of(history.newest)) for at in history.whole)
    count = text.many("measure.values", history.count)
    if line.columns:
        low, high = min(each.low for each in line.columns), max(each.high for each in line.columns)
        return text.say(
            "measure.facts-many", name=name, count=count, first=text.day(first), last=text.day(last),
            low=f"{told(low)} {unit.label}".strip(), high=f"{told(high)} {unit.label}".strip(),
            latest=value_words(history.newest[0].quantity),
        )  # fmt: skip
    if not line.points:
        return name
    if len(line.points) == 1:
        return f"{name}: {line.points[0].label}"
    lowest, highest = (pick(line.points, key=lambda each: each.value) for pick in (min, max))
    return text.say(
        "measure.facts", name=name, count=count, first=text.day(first), last=text.day(last),
        begun=brief(line.points[0]), low=brief(lowest), high=brief(highest), latest=brief(line.points[-1]),
    )  # fmt: skip


def brief(point: Point) -> str:
    """A value with its day, without what the source says of it; a computed one says that it is."""
    words, _, rest = point.label.partition(" · ")
    value, computed, _ = words.partition(", ")
    return f"{text.say('measure.computed-value', value=value) if computed else value}, {rest.partition(' · ')[0]}"


def zone_of(newest: Sequence[Measurement]) -> int:
    """The zone of the newest value, in minutes east of UTC, as its record printed it; 0 where it printed none."""
    when = newest[0].date if newest else None
    if when is None or "T" not in when.text:
        return 0
    offset = (when.day - date(1970, 1, 1)).days * _DAY
    clock = when.text.partition("T")[2]
    printed = int(clock[:2]) * 3600 + int(clock[3:5]) * 60
    return round((offset + printed - when.epoch) / 60 / 15) * 15
