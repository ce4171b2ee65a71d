"""Polar Flow's account export: heart rate around the clock, and training sessions. Source: the export's own keys."""

import re
from typing import Any

from healthdesk.importers.devices.cells import at, moment_in, number_in, text_in, value_of
from healthdesk.importers.devices.workouts import Workout, keep_workout
from healthdesk.importers.reading import Received
from healthdesk.importers.tables.making import Output, Where
from healthdesk.importers.tables.numbers import Number
from healthdesk.importers.tables.rows import doubtful

_LENGTH = re.compile(r"PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?")


def read_days(_received: Received) -> Any:
    """Reads a day of heart rates."""
    return _day


def read_training(_received: Received) -> Any:
    """Reads a training session."""
    return _session


def _day(one: Any, pointer: str, _number: int, output: Output) -> bool:
    if not isinstance(one, dict) or not isinstance(one.get("samples"), list):
        return False
    day = moment_in(one.get("date"))
    said = False
    for number, sample in enumerate(one["samples"], 1):
        shown = number_in(sample.get("heartRate")) if isinstance(sample, dict) else None
        second = sample.get("secondsFromDayStart") if isinstance(sample, dict) else None
        if day is None or shown is None or not shown.value or not isinstance(second, int):
            continue
        value, where = (
            value_of("pulse", shown),
            Where(f"{pointer}/samples/{number - 1}", number, at(day.epoch + second), device="Polar"),
        )
        if doubt := doubtful(value):
            output.statement(value, where, doubt=doubt)
        else:
            output.reading(value, where)
        said = True
    return said


def _session(one: Any, pointer: str, _number: int, output: Output) -> bool:
    exercises = one.get("exercises") if isinstance(one, dict) else None
    if not isinstance(exercises, list):
        return False
    for place, item in enumerate(exercises):
        if not isinstance(item, dict):
            continue
        when = moment_in(item.get("startTime"))
        pulse = item.get("heartRate")
        keep_workout(
            output,
            Workout(
                sport=text_in(item.get("sport")).casefold(),
                seconds=_seconds(text_in(item.get("duration"))),
                distance=number_in(item.get("distance")),
                energy=number_in(item.get("kiloCalories")),
                mean_pulse=number_in(pulse.get("avg")) if isinstance(pulse, dict) else None,
                top_pulse=number_in(pulse.get("max")) if isinstance(pulse, dict) else None,
            ),
            Where(f"{pointer}/exercises/{place}", place + 1, when, device="Polar"),
        )
        _samples(item, f"{pointer}/exercises/{place}", output)
    return bool(exercises)


def _samples(item: dict[str, Any], pointer: str, output: Output) -> None:
    samples = item.get("samples")
    rates = samples.get("heartRate") if isinstance(samples, dict) else None
    for number, sample in enumerate(rates if isinstance(rates, list) else (), 1):
        shown: Number | None = number_in(sample.get("value")) if isinstance(sample, dict) else None
        when = moment_in(sample.get("dateTime")) if isinstance(sample, dict) else None
        if shown and when and not doubtful(value_of("pulse", shown)):
            output.reading(
                value_of("pulse", shown),
                Where(f"{pointer}/samples/heartRate/{number - 1}", number, when, device="Polar"),
            )


def _seconds(text: str) -> float | None:
    found = _LENGTH.fullmatch(text)
    return int(found[1] or 0) * 3600 + int(found[2] or 0) * 60 + float(found[3] or 0) if found else None
