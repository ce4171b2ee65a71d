"""What devices recorded of some days, read for drawing: each day by itself, and never a value where there was none."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from healthdesk.desktop.wearables.glucose import SENSED, InRange, Target, in_range, target_of
from healthdesk.domain.records import Measurement, Record
from healthdesk.domain.stretches import DayTotal, Reading
from healthdesk.domain.views import RecordQuery
from healthdesk.session import Session

STEPS, SLEEP, HEART, RESTING = "steps", "sleep-duration", "heart-rate", "resting-heart-rate"
SHOWN: Final = (STEPS, SLEEP, HEART, RESTING, *SENSED)
WORKOUT: Final = "loinc:73985-4"
"""Exercise activity, as all importers name a workout."""
STAGES: Final = ("awake", "rem", "light", "deep", "asleep", "in-bed")
_STAGE_WORDS: Final = (
    ("deep", ("deep",)), ("rem", ("rem",)), ("light", ("light", "core")),
    ("awake", ("awake", "wake", "restless", "out of bed")), ("in-bed", ("in bed",)),
    ("asleep", ("asleep", "sleep", "unspecified")),
)  # fmt: skip
ASLEEP: Final = frozenset({"rem", "light", "deep", "asleep"})


@dataclass(frozen=True, slots=True)
class Stage:
    """A part of a night: when (UTC seconds), how long, which stage ("" where the word is unknown), and the word recorded."""

    start: int
    seconds: int
    stage: str
    words: str


@dataclass(frozen=True, slots=True)
class Night:
    """A night by one device: its stages in order, the zone in which it was recorded, and the device."""

    stages: tuple[Stage, ...]
    zone: int
    device: str

    @property
    def asleep(self) -> int:
        """Seconds asleep."""
        return sum(stage.seconds for stage in self.stages if stage.stage in ASLEEP)

    def by_stage(self) -> dict[str, int]:
        """Seconds of each stage, or of each word that no stage is known for."""
        found: dict[str, int] = {}
        for stage in self.stages:
            key = stage.stage or stage.words
            found[key] = found.get(key, 0) + stage.seconds
        return found


@dataclass(frozen=True, slots=True)
class Day:
    """What is known of one day; what is None or empty was not recorded."""

    day: date
    steps: float | None = None
    sleep_hours: float | None = None
    stages: dict[str, int] = field(default_factory=dict)
    heart: tuple[float, float, float, int] | None = None
    resting: float | None = None
    glucose: tuple[float, float, float, int] | None = None
    others: tuple[DayTotal, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing was recorded."""
        return self == Day(self.day)


@dataclass(frozen=True, slots=True)
class Span:
    """Days in order, their workouts, and where sensor readings are shown at all, their share in range."""

    days: tuple[Day, ...]
    workouts: tuple[Record, ...]
    target: Target
    within: InRange | None
    glucose_unit: str
    newest: date | None
    first: date | None
    kinds: frozenset[str]
    sensor: str = ""
    steps: tuple[Reading, ...] = ()
    night: Night | None = None
    pulses: tuple[Reading, ...] = ()
    glucose: tuple[Reading, ...] = ()


def newest_day(session: Session, person: str) -> tuple[date | None, date | None, frozenset[str]]:
    """The first and the last day on which a device recorded anything, and what devices recorded at all."""
    kept = session.records.devices(person)
    if not kept:
        return None, None, frozenset()
    shown = [each for each in kept if each[0] in SHOWN] or list(kept)
    return min(each[1] for each in kept), max(each[2] for each in shown), frozenset(each[0] for each in kept)


def read_span(session: Session, person: str, first: date, last: date) -> Span:
    """Read the days from `first` to `last`; the single readings too when it is one day."""
    records = session.records
    earliest, newest, kinds = newest_day(session, person)
    since, until = first.isoformat(), last.isoformat()
    totals = records.daily(person, tuple(kinds), since, until) if kinds else ()
    steps, sleep = (
        _by_day(records.series(person, key, since, until)) if key in kinds else {} for key in (STEPS, SLEEP)
    )
    sensor = next((key for key in SENSED if key in kinds), "")
    target = target_of(session, person) if sensor else Target()
    sensed = records.readings(person, sensor, since, until) if sensor else ()
    days = tuple(
        _day(first + timedelta(days=at), totals, steps, sleep, sensor) for at in range((last - first).days + 1)
    )
    one = first == last
    workouts = records.list(person, RecordQuery(concept=WORKOUT, since=since, until=until, limit=200))
    return Span(
        days, workouts, target, in_range(sensed, target, len(days)), sensed[-1].unit if sensed else "",
        newest, earliest, kinds, sensor,
        steps=records.readings(person, STEPS, since, until) if one and STEPS in kinds else (),
        night=night_of(records.readings(person, SLEEP, since, until)) if one and SLEEP in kinds else None,
        pulses=records.readings(person, HEART, since, until) if one and HEART in kinds else (),
        glucose=sensed if one else (),
    )  # fmt: skip


def stage_of(words: str) -> str:
    """The stage that a recorded word means, "" where it is none that is known."""
    plain = words.casefold().replace("_", " ")
    return next((stage for stage, marks in _STAGE_WORDS if any(mark in plain for mark in marks)), "")


def night_of(readings: Sequence[Reading]) -> Night | None:
    """The night of the device that recorded most sleep; two devices on one person are never put together."""
    by_device: dict[str, list[Reading]] = {}
    for each in readings:
        if each.words and each.seconds > 0:
            by_device.setdefault(each.device, []).append(each)
    nights = [
        Night(
            tuple(Stage(each.start, each.seconds, stage_of(each.words), each.words) for each in held),
            next((each.zone for each in held if each.zone is not None), 0),
            device,
        )
        for device, held in by_device.items()
    ]
    return max(nights, key=lambda night: (night.asleep, len(night.stages)), default=None)


def hours(readings: Sequence[Reading]) -> tuple[float, ...] | None:
    """What the readings of a day add up to in each hour of the clock, by the device that counted most; None without any."""
    by_device: dict[str, list[float]] = {}
    for each in readings:
        if each.value is not None:
            hour = ((each.start + (each.zone or 0) * 60) % 86_400) // 3600
            by_device.setdefault(each.device, [0.0] * 24)[hour] += each.value
    best = max(by_device.values(), key=sum, default=None)
    return tuple(best) if best is not None else None


def _by_day(points: Sequence[Measurement]) -> dict[date, float]:
    return {
        point.date.day: point.quantity.value
        for point in points
        if point.date is not None and point.quantity.value is not None and point.readings
    }


def _day(day: date, totals: Sequence[DayTotal], steps: dict[date, float], sleep: dict[date, float], sensor: str) -> Day:
    mine = [total for total in totals if total.day == day]
    resting = _extent(mine, RESTING)
    return Day(
        day, steps.get(day), sleep.get(day), _stages(mine), _extent(mine, HEART), resting[2] if resting else None,
        _extent(mine, sensor), tuple(total for total in mine if total.concept not in SHOWN and total.total is not None),
    )  # fmt: skip


def _stages(mine: Sequence[DayTotal]) -> dict[str, int]:
    by_device: dict[str, dict[str, int]] = {}
    for total in mine:
        if total.concept == SLEEP and total.words:
            held = by_device.setdefault(total.device, {})
            key = stage_of(total.words) or total.words
            held[key] = held.get(key, 0) + total.seconds
    return max(by_device.values(), key=lambda held: sum(held.get(stage, 0) for stage in ASLEEP), default={})


def _extent(mine: Sequence[DayTotal], concept: str) -> tuple[float, float, float, int] | None:
    """Lowest, highest, mean and how many of a day's numbers of a measure, over all devices of its newest unit."""
    held = [total for total in mine if total.concept == concept and total.low is not None and total.total is not None]
    if not held:
        return None
    held = [total for total in held if total.unit == held[-1].unit]
    count = sum(total.count for total in held)
    return (
        min(total.low for total in held if total.low is not None),
        max(total.high for total in held if total.high is not None),
        sum(total.total or 0.0 for total in held) / count,
        count,
    )
