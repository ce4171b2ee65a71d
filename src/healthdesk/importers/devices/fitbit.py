"""Fitbit's account export: heart rate, steps, distance, energy, sleep, weight, workouts.

Source: the readme files inside the export, and https://support.google.com/fitbit/answer/14236615. Dates are month first with two digits
of the year. The plain lists hold a time and a value only; which measure it is stands in the file's name (steps-2024-01-01.json). Distance
is in centimetres. The unit of a weight is the account's own and is not written anywhere.
"""

import re
from typing import Any

from healthdesk.importers.devices.cells import moment_in, number_in, text_in, value_of
from healthdesk.importers.devices.workouts import Workout, keep_workout
from healthdesk.importers.reading import Received
from healthdesk.importers.tables.making import Output, Value, Where
from healthdesk.importers.tables.measures import MEASURES, Unit
from healthdesk.importers.tables.moments import Moment, moment, printed_date, printed_time
from healthdesk.importers.tables.rows import doubtful

_BY_NAME = (
    ("steps", "steps", ""), ("distance", "distance", "cm"), ("calories", "energy", ""),
    ("sedentary_minutes", "", ""), ("lightly_active_minutes", "active", ""), ("moderately_active_minutes", "active", ""),
    ("very_active_minutes", "active", ""), ("floors", "floors", ""), ("altitude", "", ""),
)  # fmt: skip


def read_fitbit(received: Received) -> Any:
    """Reads one object of a list."""
    name = received.name.rpartition("/")[2].casefold()
    measure, unit = next(((key, own) for word, key, own in _BY_NAME if name.startswith(word)), ("", ""))

    def one(item: Any, pointer: str, number: int, output: Output) -> bool:
        if not isinstance(item, dict):
            return False
        for key, reader in _OBJECTS:
            if key in item:
                return reader(item, pointer, number, output)
        return _timed(
            item, (measure, unit), Where(pointer, number, moment_in(item.get("dateTime")), device="Fitbit"), output
        )

    return one


def _timed(item: dict[str, Any], kind: tuple[str, str], where: Where, output: Output) -> bool:
    value = item.get("value")
    if where.when is None:
        return False
    if isinstance(value, dict):
        return _inside(value, where, output)
    shown = number_in(value)
    if shown is None or not kind[0]:
        return False
    _keep(value_of(kind[0], shown, kind[1]), where, output)
    return True


def _inside(value: dict[str, Any], where: Where, output: Output) -> bool:
    if shown := number_in(value.get("bpm")):
        _keep(value_of("pulse", shown), where, output)
        return True
    # Resting heart rate: the day has no value yet where it says 0.
    shown = number_in(value.get("value"))
    if shown and shown.value and "error" in value:
        _keep(value_of("resting-pulse", shown), where, output)
        return True
    return False


def _keep(value: Value, where: Where, output: Output) -> None:
    if doubt := doubtful(value):
        output.statement(value, where, doubt=doubt)
    else:
        output.reading(value, where)


def _sleep(item: dict[str, Any], pointer: str, number: int, output: Output) -> bool:
    when = moment_in(item.get("startTime"))
    milliseconds = number_in(item.get("duration"))
    seconds = int(milliseconds.value / 1000) if milliseconds and 0 < milliseconds.value < 3e8 else 0
    where = Where(pointer, number, when, seconds, "Fitbit")
    shown = number_in(item.get("minutesAsleep"))
    if when is None or shown is None:
        return False
    _keep(value_of("sleep", shown, "min"), where, output)
    levels = item.get("levels")
    summary = levels.get("summary") if isinstance(levels, dict) else None
    for key, measure in (("deep", "sleep-deep"), ("light", "sleep-light"), ("rem", "sleep-rem"), ("wake", "awake")):
        level = summary.get(key) if isinstance(summary, dict) else None
        minutes = number_in(level.get("minutes")) if isinstance(level, dict) else None
        if minutes:
            _keep(value_of(measure, minutes, "min"), where, output)
    return True


def _weight(item: dict[str, Any], pointer: str, number: int, output: Output) -> bool:
    day = printed_date(text_in(item.get("date")))
    when = moment(day, "mdy", printed_time(text_in(item.get("time")))) if day else None
    where = Where(pointer, number, when, device=text_in(item.get("source")) or "Fitbit")
    if when is None:
        return False
    if shown := number_in(item.get("weight")):
        output.statement(Value(MEASURES["weight"], shown, Unit("")), where, doubt="unit-not-given")
    for key, measure in (("bmi", "bmi"), ("fat", "fat")):
        if (shown := number_in(item.get(key))) and shown.value:
            _keep(value_of(measure, shown), where, output)
    return True


def _workout(item: dict[str, Any], pointer: str, number: int, output: Output) -> bool:
    when: Moment | None = moment_in(item.get("startTime"))
    milliseconds = number_in(item.get("duration"))
    unit = text_in(item.get("distanceUnit"))
    keep_workout(
        output,
        Workout(
            sport=text_in(item.get("activityName")),
            seconds=milliseconds.value / 1000 if milliseconds else None,
            distance=number_in(item.get("distance")) if re.match(r"kilom|mile", unit, re.IGNORECASE) else None,
            distance_unit="km" if unit.casefold().startswith("kilom") else "mi",
            energy=number_in(item.get("calories")),
            mean_pulse=number_in(item.get("averageHeartRate")),
            steps=number_in(item.get("steps")),
        ),
        Where(pointer, number, when, device="Fitbit"),
    )
    return True


_OBJECTS = (("dateOfSleep", _sleep), ("activityName", _workout), ("weight", _weight))
