"""Readings out of the file: which series there are, single readings as measurements, and where each stands."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from healthdesk.domain.dates import PartialDate, Precision
from healthdesk.domain.readings import NO_ZONE, shortest
from healthdesk.domain.records import Kind, Measurement, Quantity, Standing
from healthdesk.vault.connection import Connection
from healthdesk.vault.store.numbered import KINDS
from healthdesk.vault.store.reading_shown import Sight

READING, DAY, SERIES = "reading-", "day-", "series-"
"""How the id of a single reading, of a day of a series, and of a whole series begins."""

_EPOCH_DAY = 719163
_MANY = 2000
_SERIES = """
  SELECT s.id, concept.key, label.words, unit.printed, unit.code, s.device, s.kind, s.sums, s.shift, t.count, t.low, t.high,
    t.first_day, t.last_day, t.last
  FROM series s JOIN series_shown t ON t.series_id = s.id JOIN concept ON concept.id = s.concept_id
  JOIN label ON label.id = s.label_id JOIN unit ON unit.id = s.unit_id
"""
_MET = """
  SELECT m.first_id, m.last_id, m.moved, m.part, run.artifact_id, run.file, run.id FROM reading_met m
  JOIN standing_run USING (run_id) JOIN run ON run.id = m.run_id
"""
COLUMNS = "r.id, r.series_id, r.start, r.seconds, r.value, coalesce(words.words, '')"
TABLES = "reading r JOIN series s ON s.id = r.series_id LEFT JOIN reading_text words ON words.id = r.text_id"


@dataclass(frozen=True, slots=True)
class Line:
    """One series of which something is visible: what it measures, by what, how many readings and from when to when."""

    id: int
    concept: str
    label: str
    unit: str
    unit_code: str
    device: str
    kind: Kind
    sums: bool
    overnight: bool
    count: int
    low: float | None
    high: float | None
    first_day: int
    last_day: int
    last: int


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a reading stands: the artifact, the place in it, the run that met it first and its file."""

    artifact_id: str = ""
    locator: str = ""
    source: str = ""
    run_id: str = ""


def lines(connection: Connection, where: str = "1", values: Iterable[object] = ()) -> tuple[Line, ...]:
    """The series of which something is visible; `where` is a condition written in this room."""
    rows = connection.execute(f"{_SERIES} WHERE {where} ORDER BY s.id", tuple(values)).fetchall()
    return tuple(_line(row) for row in rows)


def _line(row: tuple[Any, ...]) -> Line:
    number, concept, label, unit, code, device, kind, sums, shift, *shown = row
    return Line(number, concept, label, unit, code, device, KINDS[kind], bool(sums), bool(shift), *shown)


def of_concept(connection: Connection, concept: str) -> tuple[Line, ...]:
    """The series of one measure."""
    return lines(connection, "concept.key = ?", (concept,))


class Origins:
    """Says where readings stand. For many of them every range is read once, for few only theirs."""

    def __init__(self, connection: Connection, expected: int) -> None:
        self._connection = connection
        self._runs: list[tuple[list[int], list[tuple[int, int, int, str, int, str, int]]]] | None = None
        if expected > _MANY // 40:
            by_run: dict[int, list[tuple[int, int, int, str, int, str, int]]] = {}
            for row in connection.execute(f"{_MET} ORDER BY run.id, m.first_id").fetchall():
                by_run.setdefault(row[6], []).append(row)
            self._runs = [([row[0] for row in rows], rows) for rows in by_run.values()]

    def of(self, reading_id: int, place: int) -> Origin:
        """The first standing run that met a reading."""
        for starts, rows in self._runs or ():
            at = bisect_right(starts, reading_id) - 1
            if at >= 0 and rows[at][1] >= reading_id:
                return _origin(rows[at], place)
        row = self._connection.execute(
            f"{_MET} WHERE m.first_id <= ? AND m.last_id >= ? ORDER BY run.id LIMIT 1", (reading_id, reading_id)
        ).fetchone()
        return _origin(row, place) if row else Origin()


def _origin(row: tuple[int, int, int, str, int, str, int], place: int) -> Origin:
    _, _, moved, part, artifact_id, file, run_id = row
    line = f"line:{place + moved}"
    return Origin(str(artifact_id), f"part:{part}/{line}" if part else line, file, str(run_id))


def single(
    connection: Connection,
    person_id: str,
    some: Iterable[Line],
    rows: list[tuple[object, ...]],
    origins: Origins | None = None,
) -> tuple[Measurement, ...]:
    """Rows of COLUMNS, then place and zone, as measurements; `origins` where the caller has them already."""
    known, origins = {line.id: line for line in some}, origins or Origins(connection, len(rows))
    return tuple(_single(person_id, known, origins, row) for row in rows)


def _single(person_id: str, known: dict[int, Line], origins: Origins, row: tuple[object, ...]) -> Measurement:
    number, series_id, start, _seconds, value, words, place, zone = row
    line, origin = known[int(str(series_id))], origins.of(int(str(number)), int(str(place)))
    amount = float(str(value)) if value is not None else None
    text = str(words) or (shortest(amount) if amount is not None else "")
    return Measurement(
        record_id=f"{READING}{number}",
        person_id=person_id,
        concept=line.concept,
        label=line.label,
        quantity=Quantity(amount, text, line.unit, line.unit_code),
        date=moment(int(str(start)), int(str(zone))),
        standing=Standing.DONE,
        locator=origin.locator,
        resource_type="Observation",
        resource_id=f"{READING}{number}",
        artifact_id=origin.artifact_id,
        source=origin.source,
    )


def select(seen: Sight, where: str) -> str:
    """The statement that gives rows for `single`, visible ones that fulfil a condition written in this room."""
    return f"SELECT {COLUMNS}, r.place, {seen.zone} FROM {TABLES} WHERE {where} AND {seen.visible}"  # noqa: S608


def moment(start: int, zone: int) -> PartialDate:
    """A time as FHIR writes it, in the zone that the source printed."""
    if zone == NO_ZONE:
        naive = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=start)
        return PartialDate(naive.strftime("%Y-%m-%dT%H:%M:%S"), start, naive.date(), Precision.INSTANT)
    local = datetime.fromtimestamp(start, timezone(timedelta(minutes=zone)))
    return PartialDate(local.isoformat(), start, local.date(), Precision.INSTANT)


def whole_day(day: int) -> PartialDate:
    """A day counted from 1970-01-01."""
    named = date.fromordinal(day + _EPOCH_DAY)
    return PartialDate(named.isoformat(), day * 86_400, named, Precision.DAY)


def day_of(text: str) -> int:
    """The number of an ISO day, counted from 1970-01-01."""
    return date.fromisoformat(text).toordinal() - _EPOCH_DAY
