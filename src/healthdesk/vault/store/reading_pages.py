"""A reading, a day of readings and a whole series as records: a row in lists, a page, a FHIR Observation made on the fly.

Source: https://hl7.org/fhir/R4/observation.html. A list shows a series once, at its newest day: half a million heart
rates are one line.
"""

from dataclasses import replace
from typing import Any

import msgspec

from healthdesk.domain.dates import PartialDate
from healthdesk.domain.errors import VaultError
from healthdesk.domain.records import Coding, ImportRun, Measurement, Record, Standing
from healthdesk.domain.views import Original, RecordPage
from healthdesk.vault.connection import Connection
from healthdesk.vault.store import digest, originals, reading_shown, runs
from healthdesk.vault.store.current import tidy
from healthdesk.vault.store.reading_fhir import codes_of, observation, of_stretch
from healthdesk.vault.store.reading_rows import (
    DAY,
    READING,
    SERIES,
    Line,
    Origin,
    Origins,
    lines,
    moment,
    select,
    single,
    whole_day,
)  # fmt: skip
from healthdesk.vault.store.reading_shown import sight
from healthdesk.vault.store.readings import hash_of, series_name
from healthdesk.vault.transaction import Database

_SHOWN = 24
"""Single readings that the page of a day or of a series lists."""


def names(record_id: str) -> bool:
    """Whether a record's id is that of readings."""
    return record_id.startswith((READING, DAY, SERIES))


def record(database: Database, person_id: str, record_id: str) -> Record:
    """One reading, day or series as a record. Raises VaultError("record-unknown")."""
    with database.read() as connection:
        found = _found(connection, person_id, record_id)
    return found[0]


_Found = tuple[Record, tuple[Measurement, ...], list[tuple[ImportRun | str, str]], dict[str, Any]]


def _found(connection: Connection, person_id: str, record_id: str) -> _Found:
    if record_id.startswith(READING):
        return _reading(connection, person_id, _number(record_id.removeprefix(READING)))
    series, _, day = record_id.removeprefix(DAY).removeprefix(SERIES).partition("-")
    some = lines(connection, "s.id = ?", (_number(series),))
    if not some:
        raise VaultError("record-unknown")
    line = some[0]
    first, last = (_number(day), _number(day)) if record_id.startswith(DAY) else (line.first_day, line.last_day)
    return _stretch(connection, person_id, line, record_id, (first, last))


def _number(text: str) -> int:
    sign, digits = (-1, text[1:]) if text.startswith("-") else (1, text)
    if not (digits.isascii() and digits.isdigit() and len(digits) < 19):
        raise VaultError("record-unknown")
    return sign * int(digits)


def _reading(connection: Connection, person_id: str, number: int) -> _Found:
    rows = connection.execute(select(sight(connection), "r.id = ?"), (number,)).fetchall()
    if not rows:
        raise VaultError("record-unknown")
    line = lines(connection, "s.id = ?", (rows[0][1],))[0]
    point = single(connection, person_id, (line,), rows)[0]
    _, _, start, seconds, _, _, place, zone = rows[0]
    end = moment(start + seconds, zone) if seconds else None
    codes = codes_of(connection, line)
    detail = f"{point.quantity.value_text} {_unit(line)}".strip()
    met = connection.execute(
        "SELECT m.run_id, m.moved, m.part FROM reading_met m JOIN standing_run USING (run_id)"
        " WHERE m.first_id <= ? AND m.last_id >= ? ORDER BY m.run_id",
        (number, number),
    ).fetchall()
    sightings: list[tuple[ImportRun | str, str]] = [
        (str(run_id), f"part:{part}/line:{place + moved}" if part else f"line:{place + moved}")
        for run_id, moved, part in met
    ]
    shown = record_of(person_id, line, f"{READING}{number}", codes, point.date, end, detail)
    origin = Origins(connection, 1).of(number, place)
    return (
        _placed(shown, origin, len({run for run, _ in sightings})),
        (point,),
        sightings,
        observation(line, codes, point, end),
    )


def _stretch(connection: Connection, person_id: str, line: Line, name: str, days: tuple[int, int]) -> _Found:
    """A day of a series, or all of it: what it comes to, and its newest readings."""
    first, last = days
    row = connection.execute(
        "SELECT sum(count), sum(total), min(low), max(high), sum(seconds), min(first) FROM reading_day"
        " WHERE series_id = ? AND day BETWEEN ? AND ?",
        (line.id, first, last),
    ).fetchone()
    if not row[0]:
        raise VaultError("record-unknown")
    seen = sight(connection)
    span = (line.id, (first - 2) * reading_shown.DAY, (last + 2) * reading_shown.DAY, first, last)
    rows = connection.execute(
        select(seen, f"r.series_id = ? AND r.start BETWEEN ? AND ? AND {seen.day} BETWEEN ? AND ?")
        + f" ORDER BY r.start DESC LIMIT {_SHOWN}",
        span,
    ).fetchall()
    codes, newest = codes_of(connection, line), single(connection, person_id, (line,), rows)
    one = name.startswith(DAY)
    date = whole_day(last)
    shown = record_of(person_id, line, name, codes, date, None, told(line, row, None if one else days))
    origin = Origins(connection, 1).of(rows[-1][0] if one else rows[0][0], rows[-1][6] if one else rows[0][6])
    made = of_stretch(line, codes, row, date)
    return _placed(shown, origin, 1), newest, [(origin.run_id, origin.locator)], made


def told(line: Line, row: tuple[Any, ...], days: tuple[int, int] | None) -> str:
    """What readings come to, without words of any language."""
    count, total, low, high, seconds, _ = row
    parts = []
    if low is None:
        parts.append(f"{seconds // 3600}:{seconds % 3600 // 60:02d} h" if seconds else "")
    elif line.sums and days is None:
        parts.append(f"{_figure(total)} {_unit(line)}")
    else:
        parts.append(
            f"{_figure(low)}–{_figure(high)} {_unit(line)}" if low != high else f"{_figure(low)} {_unit(line)}"
        )
    parts.append(f"{count} ×")
    if days is not None:
        parts.append(f"{whole_day(days[0]).text} – {whole_day(days[1]).text}")
    return " · ".join(part.strip() for part in (*parts, line.device) if part.strip())


def _figure(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _unit(line: Line) -> str:
    unit = line.unit or line.unit_code
    return "" if unit == "1" else unit.strip("{}")


def record_of(  # noqa: PLR0917 - the columns of one row
    person_id: str, line: Line, name: str, codes: tuple[Coding, ...], date: PartialDate | None, end: PartialDate | None, detail: str
) -> Record:  # fmt: skip
    """A record of a series; where it stands is added by whoever knows."""
    return Record(
        id=name,
        person_id=person_id,
        kind=line.kind,
        resource_type="Observation",
        resource_id=name,
        title=line.label,
        status="final",
        standing=Standing.DONE,
        date=date,
        end=end,
        detail=detail,
        codes=codes,
        concept=line.concept,
        author=line.device,
    )


def _placed(shown: Record, origin: Origin, sources: int) -> Record:
    return replace(
        shown,
        source=origin.source,
        artifact_id=origin.artifact_id,
        locator=origin.locator,
        run_id=origin.run_id,
        sources=max(sources, 1),
    )


def resource(database: Database, record_id: str) -> bytes:
    """The FHIR Observation that says the same. Raises VaultError("record-unknown")."""
    with database.read() as connection:
        made = _found(connection, "", record_id)[3]
    return msgspec.json.encode({"resourceType": "Observation", "id": record_id} | made)


def page(database: Database, person_id: str, record_id: str) -> RecordPage:
    """All about a reading, a day or a series, and its place in the original. Raises VaultError("record-unknown")."""
    with database.read() as connection:
        shown, measured, sightings, made = _found(connection, person_id, record_id)
        above = () if record_id.startswith(SERIES) else _above(connection, person_id, record_id, measured)
    known = {run.id: run for run in runs.every(database)}
    found = originals.artifact(database, shown.artifact_id) if shown.artifact_id else None
    content = msgspec.json.encode({"resourceType": "Observation", "id": record_id} | made)
    return RecordPage(
        record=shown,
        resource=content,
        measurements=measured,
        versions=(shown,),
        sightings=tuple((known[str(run)], locator) for run, locator in sightings if str(run) in known),
        related=above,
        originals=(Original(found, shown.locator, found.media_type, found.name, b""),) if found else (),
    )


def _above(
    connection: Connection, person_id: str, record_id: str, measured: tuple[Measurement, ...]
) -> tuple[tuple[str, Record], ...]:
    """What a reading belongs to: its day; what a day belongs to: its series."""
    if record_id.startswith(DAY):
        series = record_id.removeprefix(DAY).partition("-")[0]
        return (("in series", _found(connection, person_id, f"{SERIES}{series}")[0]),)
    number = _number(record_id.removeprefix(READING))
    seen = sight(connection)
    row = connection.execute(
        f"SELECT r.series_id, {seen.day} FROM reading r JOIN series s ON s.id = r.series_id WHERE r.id = ?",  # noqa: S608
        (number,),
    ).fetchone()
    return (("in day", _found(connection, person_id, f"{DAY}{row[0]}-{row[1]}")[0]),) if measured else ()


def delete(database: Database, record_id: str) -> None:
    """Delete one reading, or all of a day or of a series; it does not come back. Raises VaultError("record-unknown")."""
    with database.read() as connection:
        _found(connection, "", record_id)
    with database.write() as connection:
        seen = sight(connection)
        where, values = _chosen(seen.day, record_id)
        gone = connection.execute(
            "SELECT r.id, r.series_id, r.start, r.seconds, r.value, coalesce(t.words, '') FROM reading r"  # noqa: S608
            " JOIN series s ON s.id = r.series_id LEFT JOIN reading_text t ON t.id = r.text_id"
            f" WHERE {where}",
            values,
        ).fetchall()
        named = {series_id: series_name(connection, series_id) for _, series_id, *_ in gone}
        connection.executemany(
            "INSERT OR IGNORE INTO reading_gone VALUES (?)",
            [(hash_of(named[series_id], *rest),) for _, series_id, *rest in gone],
        )
        sound = [run_id for run_id in _met_any(connection, gone) if _said(connection, run_id)]
        reading_shown.remove(connection, [(row[0], row[1], row[2]) for row in gone])
        for run_id in sound:
            # What a run said of itself holds for what is left of it.
            connection.execute(
                "UPDATE run_report SET count = ?, sha256 = ? WHERE run_id = ?",
                (*digest.of_run(connection, run_id), run_id),
            )
        tidy(connection)
    database.checkpoint()


def _met_any(connection: Connection, gone: list[tuple[Any, ...]]) -> list[int]:
    if not gone:
        return []
    rows = connection.execute(
        "SELECT DISTINCT m.run_id FROM reading_met m JOIN run_report USING (run_id)"
        " WHERE m.first_id <= ? AND m.last_id >= ?",
        (max(row[0] for row in gone), min(row[0] for row in gone)),
    ).fetchall()
    return [row[0] for row in rows]


def _said(connection: Connection, run_id: int) -> bool:
    said = connection.execute("SELECT count, sha256 FROM run_report WHERE run_id = ?", (run_id,)).fetchone()
    return bool(said == digest.of_run(connection, run_id))


def _chosen(day: str, record_id: str) -> tuple[str, tuple[int, ...]]:
    if record_id.startswith(READING):
        return "r.id = ?", (_number(record_id.removeprefix(READING)),)
    series, _, number = record_id.removeprefix(DAY).removeprefix(SERIES).partition("-")
    if record_id.startswith(DAY):
        return f"r.series_id = ? AND {day} = ?", (_number(series), _number(number))
    return "r.series_id = ?", (_number(series),)
