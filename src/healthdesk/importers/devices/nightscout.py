"""Nightscout: entries (what a sensor or a meter showed) and treatments (what was given, eaten, changed).

Source: Nightscout API v1, https://github.com/nightscout/cgm-remote-monitor: `sgv` and `mbg` are in mg/dL; `date` is milliseconds since 1970;
`utcOffset` minutes east of UTC; a treatment's glucose is in its own `units`; insulin in units, carbs in grams, duration in minutes.
"""

from dataclasses import replace
from typing import Any

from healthdesk.importers.devices.cells import moment_in, number_in, text_in, value_of
from healthdesk.importers.reading import Received
from healthdesk.importers.tables.making import Output, Value, Where
from healthdesk.importers.tables.moments import Moment, shifted
from healthdesk.importers.tables.rows import doubtful

_KEYS = {"sgv": "glucose-sensor", "mbg": "glucose"}
_ERRORS_BELOW = 13
"""Numbers under 13 in `sgv` are error codes of Dexcom's receiver (1 sensor not active ... 12 bad RF), not glucose."""


def read_entries(_received: Received) -> Any:
    """Reads an entry."""
    return _entry


def read_treatments(_received: Received) -> Any:
    """Reads a treatment."""
    return _treatment


def _entry(one: Any, pointer: str, number: int, output: Output) -> bool:
    if not isinstance(one, dict):
        return False
    when = _when(one)
    said = False
    for key, measure in _KEYS.items():
        shown = number_in(one.get(key))
        if shown is None:
            continue
        where = Where(pointer, number, when, device=text_in(one.get("device"))[:120])
        if when is None:
            output.issue("row-without-date", pointer)
        elif key == "sgv" and shown.value < _ERRORS_BELOW:
            output.issue("sensor-error-code", pointer)
        elif doubt := doubtful(value_of(measure, shown, "mg/dL")):
            output.statement(value_of(measure, shown, "mg/dL"), where, doubt=doubt)
        else:
            output.reading(value_of(measure, shown, "mg/dL"), where)
        said = True
    return said


def _when(one: dict[str, Any]) -> Moment | None:
    """The moment of an entry or a treatment, in its own zone where it names one."""
    keys = ("date", "mills", "dateString", "created_at", "timestamp", "eventTime", "sysTime")
    found = next(filter(None, (moment_in(one.get(key)) for key in keys)), None)
    offset = one.get("utcOffset")
    if found and found.offset == 0 and isinstance(offset, int) and -900 < offset < 900 and offset:
        return shifted(found, offset)
    return found


def _treatment(one: Any, pointer: str, number: int, output: Output) -> bool:
    if not isinstance(one, dict):
        return False
    when, event = (
        _when({key: value for key, value in one.items() if key != "date"}) or _when(one),
        text_in(one.get("eventType")),
    )
    minutes = number_in(one.get("duration"))
    seconds = int(minutes.value * 60) if minutes and 0 < minutes.value < 60 * 24 * 40 else 0
    where = Where(pointer, number, when, device=text_in(one.get("enteredBy"))[:120])
    values = _given(one, where, seconds)
    remark = text_in(one.get("notes")) or text_in(one.get("foodType")) or text_in(one.get("reason"))
    if when is None:
        if values or remark:
            output.issue("row-without-date", pointer)
        return bool(values or remark)
    for value, place in values:
        if doubt := doubtful(value):
            output.statement(value, place, doubt=doubt)
        else:
            output.reading(value, place)
    if remark or not values:
        output.note(event or "Note", remark or event, where)
    return bool(values or remark or event)


def _given(one: dict[str, Any], where: Where, seconds: int) -> list[tuple[Value, Where]]:
    """The numbers of a treatment; a zero says that nothing was given, except of a basal rate."""
    found = [
        (value_of(key, shown), where)
        for key in ("insulin", "carbs")
        if (shown := number_in(one.get(key))) is not None and shown.value
    ]
    if shown := number_in(one.get("absolute", one.get("rate"))):
        found.append((value_of("basal", shown), replace(where, seconds=seconds)))
    if shown := number_in(one.get("glucose")):
        key = "glucose-sensor" if text_in(one.get("glucoseType")).casefold() == "sensor" else "glucose"
        molar = "mmol" in text_in(one.get("units")).casefold()
        found.append((value_of(key, shown, "mmol/L" if molar else "mg/dL"), where))
    return found
