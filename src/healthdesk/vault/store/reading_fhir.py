"""Readings as FHIR Observations, made when somebody asks: they leave the vault in the form that everything else has.

Source: https://hl7.org/fhir/R4/observation.html.
"""

from collections.abc import Iterator
from typing import Any

import msgspec

from healthdesk.domain.dates import PartialDate
from healthdesk.domain.records import Coding, Kind, Measurement
from healthdesk.vault.connection import Connection
from healthdesk.vault.store.reading_rows import Line, lines, moment, select, single
from healthdesk.vault.store.reading_shown import sight
from healthdesk.vault.transaction import Database

_CATEGORIES = {Kind.VITAL: "vital-signs"}
_CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"
_UCUM = "http://unitsofmeasure.org"
_EXPORTED = 5000


def codes_of(connection: Connection, line: Line) -> tuple[Coding, ...]:
    """What a series measures, in codes, as its source and the tables call it."""
    rows = connection.execute(
        "SELECT coding.system, coding.code, coding.display FROM series_coding JOIN coding ON coding.id = coding_id"
        " WHERE series_id = ? ORDER BY position",
        (line.id,),
    ).fetchall()
    return tuple(Coding(*row) for row in rows)


def observation(line: Line, codes: tuple[Coding, ...], point: Measurement, end: PartialDate | None) -> dict[str, Any]:
    """A single reading; `end` is None for a moment."""
    made = _bare(line, codes)
    begin = point.date.text if point.date else ""
    if end is not None:
        made["effectivePeriod"] = {"start": begin, "end": end.text}
    else:
        made["effectiveDateTime"] = begin
    quantity = point.quantity
    if quantity.value is None:
        made["valueString"] = quantity.value_text
    else:
        made["valueQuantity"] = _quantity(
            line, msgspec.Raw(quantity.value_text.encode()) if _is_json(quantity.value_text) else quantity.value
        )
    return made


def _is_json(text: str) -> bool:
    """Whether a number as printed may stand so in JSON: 7.10 may, +5, .5 and 007 may not."""
    whole = text.removeprefix("-").partition("e")[0].partition("E")[0].partition(".")
    digits = whole[0].isdigit() and (whole[0] == "0" or not whole[0].startswith("0"))
    return digits and (not whole[1] or whole[2].isdigit()) and "e" not in text.lower()


def _bare(line: Line, codes: tuple[Coding, ...]) -> dict[str, Any]:
    coded = [
        {"system": code.system, "code": code.code} | ({"display": code.display} if code.display else {})
        for code in codes
    ]
    made: dict[str, Any] = {
        "resourceType": "Observation",
        "status": "final",
        "category": [{"coding": [{"system": _CATEGORY, "code": _CATEGORIES.get(line.kind, "activity")}]}],
        "code": {"coding": coded, "text": line.label} if coded else {"text": line.label},
    }
    if line.device:
        made["device"] = {"display": line.device}
    return made


def _quantity(line: Line, value: object) -> dict[str, Any]:
    made: dict[str, Any] = {"value": value}
    if line.unit or line.unit_code:
        made["unit"] = line.unit or line.unit_code.strip("{}")
    if line.unit_code:
        made |= {"system": _UCUM, "code": line.unit_code}
    return made


def of_stretch(line: Line, codes: tuple[Coding, ...], row: tuple[Any, ...], date: PartialDate) -> dict[str, Any]:
    """What a day or a whole series comes to, in components."""
    made = _bare(line, codes) | {"effectiveDateTime": date.text}
    count, total, low, high, seconds, _ = row
    told = {"readings": count, "seconds": seconds}
    if low is not None:
        told |= {"total": total, "lowest": low, "highest": high}
    made["component"] = [{"code": {"text": name}, "valueQuantity": {"value": value}} for name, value in told.items()]
    return made


def exported(database: Database, person_id: str) -> Iterator[tuple[Measurement, bytes]]:
    """Every visible reading, series by series, as a measurement and as a FHIR Observation."""
    with database.read() as connection:
        some = lines(connection)
    for line in some:
        after = (-(1 << 62), 0)
        while True:
            with database.read() as connection:
                seen, codes = sight(connection), codes_of(connection, line)
                rows = connection.execute(
                    select(seen, "r.series_id = ? AND (r.start, r.id) > (?, ?)")
                    + f" ORDER BY r.start, r.id LIMIT {_EXPORTED}",
                    (line.id, *after),
                ).fetchall()
                found = single(connection, person_id, (line,), rows)
            for row, point in zip(rows, found, strict=True):
                end = moment(row[2] + row[3], row[7]) if row[3] else None
                yield point, msgspec.json.encode({"id": point.record_id} | observation(line, codes, point, end))
            if len(rows) < _EXPORTED:
                break
            after = (rows[-1][2], rows[-1][0])
