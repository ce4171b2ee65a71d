"""Google Fit in a Google Takeout: data points of one type a file.

Source: https://developers.google.com/fit/datatypes (types and units: weight kg, height m, distance m, speed m/s, energy kcal, heart rate per
minute, blood pressure mmHg, blood glucose mmol/L, temperature degrees Celsius); times are nanoseconds since 1970 in UTC.
"""

from typing import Any

from healthdesk.importers.devices.cells import at, number_in, text_in, value_of
from healthdesk.importers.reading import Received
from healthdesk.importers.tables.making import Output, Where
from healthdesk.importers.tables.numbers import Number
from healthdesk.importers.tables.rows import doubtful, pressure_doubt

_TYPES = {
    "com.google.heart_rate.bpm": ("pulse", ""), "com.google.step_count.delta": ("steps", ""), "com.google.weight": ("weight", "kg"),
    "com.google.height": ("height", "m"), "com.google.calories.expended": ("energy", ""), "com.google.distance.delta": ("distance", "m"),
    "com.google.blood_glucose": ("glucose", "mmol/L"), "com.google.oxygen_saturation": ("oxygen", ""),
    "com.google.body.temperature": ("temperature", "°C"), "com.google.body.fat.percentage": ("fat", ""), "com.google.active_minutes": ("active", ""),
}  # fmt: skip
_PRESSURE = "com.google.blood_pressure"


def read_google_fit(_received: Received) -> Any:
    """Reads one data point."""
    return _point


def _point(one: Any, pointer: str, number: int, output: Output) -> bool:
    if not isinstance(one, dict):
        return False
    kind = text_in(one.get("dataTypeName"))
    start, end = number_in(one.get("startTimeNanos")), number_in(one.get("endTimeNanos"))
    when = at(int(start.value) // 10**9, 0) if start else None
    values = (
        [found for each in one.get("fitValue", []) if (found := _value(each)) is not None]
        if isinstance(one.get("fitValue"), list)
        else []
    )
    if when is None or not values:
        return False
    seconds = int((end.value - start.value) / 1e9) if start and end and 0 < end.value - start.value < 8e13 * 8 else 0
    where = Where(pointer, number, when, seconds, text_in(one.get("originDataSourceId")).rpartition(":")[2][:120])
    if kind == _PRESSURE and len(values) >= 2:
        pair = [value_of("systolic", values[0]), value_of("diastolic", values[1])]
        output.pressure(pair, where, doubt=pressure_doubt(pair))
        return True
    if kind not in _TYPES:
        return False
    measure, unit = _TYPES[kind]
    value = value_of(measure, values[0], unit)
    if doubt := doubtful(value):
        output.statement(value, where, doubt=doubt)
    else:
        output.reading(value, where)
    return True


def _value(each: Any) -> Number | None:
    held = each.get("value", each) if isinstance(each, dict) else None
    return number_in(held.get("fpVal", held.get("intVal"))) if isinstance(held, dict) else None
