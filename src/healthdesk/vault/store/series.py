"""Measurements: one series of a measure, and the shelf of all measures."""

from datetime import date
from typing import Any

from healthdesk.domain.dates import parse_date
from healthdesk.domain.records import Measurement, Quantity, Standing
from healthdesk.domain.views import MeasureSummary
from healthdesk.vault.connection import Connection
from healthdesk.vault.store.numbered import STANDINGS
from healthdesk.vault.store.reading import moved, number_of
from healthdesk.vault.transaction import Database

_DAY = 86_400
_EPOCH_DAY = 719163
_LOT = 900
_POINT = """
  SELECT v.record_id, coalesce(concept.key, ''), label.words, m.value, m.value_text, unit.printed, unit.code,
    m.comparator, m.low, m.high, m.range_text, m.flag, coalesce(m.date_text, v.date_text), v.standing, m.locator,
    r.type, r.resource_id, run.artifact_id, run.file, v.locator, c.locator
  FROM measurement m
  JOIN current c ON c.version_id = m.version_id
  JOIN version v ON v.id = m.version_id
  JOIN record r ON r.id = v.record_id
  JOIN run ON run.id = c.run_id
  JOIN label ON label.id = m.label_id
  JOIN unit ON unit.id = m.unit_id
  LEFT JOIN concept ON concept.id = m.concept_id
"""
_ONCE = "m.version_id NOT IN (SELECT c.version_id FROM linked l JOIN current c USING (record_id) WHERE l.shown <> l.record_id)"
"""What several sources say is one point."""

_COUNTS = f"v.standing NOT IN ({STANDINGS.index(Standing.VOID)}, {STANDINGS.index(Standing.PROPOSED)})"
"""No series and no trend rests on what never counts, nor on what was read from a page and not looked at."""

SHOWN = f"{_ONCE} AND {_COUNTS}"
"""Which of the measurements that are visible a series shows, over `measurement m`, `current c` and `version v`."""

_OLDEST_FIRST = "ORDER BY m.epoch IS NULL, m.epoch, m.id"


def measurements(
    database: Database, person_id: str, concept: str, since: str, until: str, *, include_void: bool
) -> tuple[Measurement, ...]:
    """One series, oldest first, undated points last; `since` and `until` are ISO days, both included."""
    terms, values = ["concept.key = ?", _ONCE], [concept]
    if not include_void:
        terms.append(_COUNTS)
    # A point's own zone may put it on the day before or after in UTC: read a day more, then decide by the day it names.
    for text, term, days in ((since, "m.epoch >= ?", -1), (until, "m.epoch < ?", 2)):
        if text:
            terms.append(term)
            values.append(str((date.fromisoformat(text).toordinal() - _EPOCH_DAY + days) * _DAY))
    with database.read() as connection:
        rows = connection.execute(f"{_POINT} WHERE {' AND '.join(terms)} {_OLDEST_FIRST}", values).fetchall()
    points = (_point(person_id, row) for row in rows)
    return tuple(point for point in points if _within(point, since, until))


def _within(point: Measurement, since: str, until: str) -> bool:
    if point.date is None:
        return not (since or until)
    return (not since or point.date.last_day.isoformat() >= since) and (
        not until or point.date.day.isoformat() <= until
    )


def of_record(database: Database, person_id: str, record_id: str) -> tuple[Measurement, ...]:
    """The measurements of one visible record, in the order it gives them."""
    with database.read() as connection:
        rows = connection.execute(f"{_POINT} WHERE v.record_id = ? ORDER BY m.id", (number_of(record_id),)).fetchall()
    return tuple(_point(person_id, row) for row in rows)


def between(connection: Connection, person_id: str, concept: str, start: int, end: int) -> tuple[Measurement, ...]:
    """What a series shows between two moments (UTC seconds, both included), oldest first."""
    rows = connection.execute(
        f"{_POINT} WHERE concept.key = ? AND {SHOWN} AND m.epoch BETWEEN ? AND ? {_OLDEST_FIRST}", (concept, start, end)
    ).fetchall()
    return tuple(_point(person_id, row) for row in rows)


def of_ids(connection: Connection, person_id: str, ids: list[int]) -> tuple[tuple[int, Measurement], ...]:
    """Measurements by their number, in no order."""
    if not ids:
        return ()
    columns = _POINT.replace("SELECT v.record_id", "SELECT m.id, v.record_id", 1)
    rows = connection.execute(f"{columns} WHERE m.id IN ({','.join('?' * len(ids))})", ids).fetchall()
    return tuple((int(row[0]), _point(person_id, tuple(row[1:]))) for row in rows)


def recent(database: Database, person_id: str, concepts: tuple[str, ...], most: int) -> tuple[Measurement, ...]:
    """The newest dated points of several measures, at most `most` of each, oldest first."""
    marks = ",".join("?" * len(concepts))
    with database.read() as connection:
        rows = connection.execute(
            "SELECT id FROM (SELECT m.id AS id, row_number() OVER (PARTITION BY m.concept_id ORDER BY m.epoch DESC, m.id DESC)"  # noqa: S608 - own terms
            f" AS place FROM measurement m JOIN current c ON c.version_id = m.version_id JOIN version v ON v.id = m.version_id"
            f" WHERE m.concept_id IN (SELECT id FROM concept WHERE key IN ({marks})) AND m.epoch IS NOT NULL AND {SHOWN})"
            " WHERE place <= ?",
            (*concepts, most),
        ).fetchall()
        ids = [row[0] for row in rows]
        found: list[Measurement] = []
        for start in range(0, len(ids), _LOT):
            found += [point for _, point in of_ids(connection, person_id, ids[start : start + _LOT])]
    return tuple(sorted(found, key=lambda point: (point.date.epoch if point.date else 0, point.record_id)))


def every(database: Database, person_id: str) -> tuple[Measurement, ...]:
    """All measurements of visible records, measure by measure, those of no known measure first; void ones too."""
    with database.read() as connection:
        rows = connection.execute(
            f"{_POINT} ORDER BY concept.key, label.words, m.epoch IS NULL, m.epoch, m.id"
        ).fetchall()
    return tuple(_point(person_id, row) for row in rows)


def measures(database: Database, person_id: str) -> tuple[MeasureSummary, ...]:
    """Every measure with its newest two points and how many there are, the newest measure first. What is void or only proposed does not count."""
    with database.read() as connection:
        rows = connection.execute(
            f"WITH ranked AS (SELECT m.id AS id, m.concept_id AS concept_id,"  # noqa: S608 - constants of this module
            f" row_number() OVER (PARTITION BY m.concept_id ORDER BY m.epoch IS NULL, m.epoch DESC, m.id DESC) AS place,"
            f" count(*) OVER (PARTITION BY m.concept_id) AS number"
            f" FROM measurement m JOIN current c ON c.version_id = m.version_id JOIN version v ON v.id = m.version_id"
            f" WHERE m.concept_id IS NOT NULL AND {_ONCE} AND {_COUNTS})"
            f" SELECT ranked.number, ranked.place, point.* FROM ranked"
            f" JOIN ({_POINT.replace('SELECT v.record_id', 'SELECT m.id AS point_id, m.epoch AS at, v.record_id', 1)}) point"
            f" ON point.point_id = ranked.id WHERE ranked.place <= 2"
            f" ORDER BY ranked.concept_id, ranked.place"
        ).fetchall()
    shelf: dict[str, tuple[int, list[Measurement]]] = {}
    for number, _place, _id, _at, *columns in rows:
        point = _point(person_id, tuple(columns))
        shelf.setdefault(point.concept, (number, []))[1].append(point)
    summaries = [
        MeasureSummary(concept, points[0].label, points[0], points[1] if len(points) > 1 else None, number)
        for concept, (number, points) in shelf.items()
    ]
    return tuple(sorted(summaries, key=lambda each: each.latest.date.epoch if each.latest.date else 0, reverse=True))


def _point(person_id: str, row: tuple[Any, ...]) -> Measurement:
    quantity = Quantity(
        value=row[3],
        value_text=row[4],
        unit=row[5],
        unit_code=row[6],
        comparator=row[7],
        low=row[8],
        high=row[9],
        range_text=row[10],
        flag=row[11],
    )
    return Measurement(
        record_id=str(row[0]),
        person_id=person_id,
        concept=row[1],
        label=row[2],
        quantity=quantity,
        date=parse_date(row[12]) if row[12] else None,
        standing=STANDINGS[row[13]],
        locator=moved(row[14], row[19], row[20]),
        resource_type=row[15],
        resource_id=row[16],
        artifact_id=str(row[17]),
        source=row[18],
    )
