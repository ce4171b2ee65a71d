"""The answer of LibreLinkUp's graph: the last twelve hours of a sensor, and whose it is.

`Timestamp` is the phone's time, `FactoryTimestamp` the same in UTC, both month first with AM and PM: together they give the zone.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from healthdesk.domain.records import PatientDraft
from healthdesk.importers.devices.cells import at, moment_in, number_in, text_in, value_of
from healthdesk.importers.jsontext import JsonRefused, decode
from healthdesk.importers.reading import Received
from healthdesk.importers.tables.making import Output, Where
from healthdesk.importers.tables.moments import MDY
from healthdesk.importers.tables.preamble import draft
from healthdesk.importers.tables.rows import doubtful

_QUARTER = 15
_DEEPEST = 6


def read_libre(_received: Received) -> Any:
    """Reads the answer."""
    return _answer


def patient_of(found: Sequence[tuple[str, Any]]) -> PatientDraft | None:
    """Whose sensor it is."""
    for _, raw in found:
        try:
            one = decode(raw)
        except JsonRefused:
            return None
        data = one.get("data") if isinstance(one, dict) else None
        connection = data.get("connection") if isinstance(data, dict) else None
        if isinstance(connection, dict):
            return draft(text_in(connection.get("firstName")), text_in(connection.get("lastName")), "", "")
    return None


def _answer(one: Any, pointer: str, _number: int, output: Output) -> bool:
    seen: set[tuple[str, str]] = set()
    for number, (place, item) in enumerate(_measured(one, pointer, 0), 1):
        shown = number_in(item.get("ValueInMgPerDl"))
        local = moment_in(item.get("Timestamp"), MDY)
        factory = moment_in(item.get("FactoryTimestamp"), MDY)
        key = (str(item.get("FactoryTimestamp")), str(item.get("ValueInMgPerDl")))
        if shown is None or key in seen:
            continue
        seen.add(key)
        if local is None and factory is None:
            output.issue("row-without-date", place)
            continue
        when = local
        if factory is not None:
            minutes = (local.epoch - factory.epoch) / 60 if local else 0
            offset = round(minutes / _QUARTER) * _QUARTER
            when = at(factory.epoch, offset if -900 < offset < 900 else 0)
        where = Where(place, number, when, device="FreeStyle Libre")
        value = value_of("glucose-sensor", shown, "mg/dL")
        if doubt := doubtful(value):
            output.statement(value, where, doubt=doubt)
        else:
            output.reading(value, where)
    return bool(seen)


def _measured(value: Any, pointer: str, depth: int) -> Iterator[tuple[str, dict[str, Any]]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, dict):
        if "ValueInMgPerDl" in value:
            yield pointer, value
        else:
            for key, one in value.items():
                yield from _measured(one, f"{pointer}/{key}", depth + 1)
    elif isinstance(value, list):
        for place, one in enumerate(value):
            yield from _measured(one, f"{pointer}/{place}", depth + 1)
