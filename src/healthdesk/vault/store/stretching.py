"""Stretches of a measure for a chart, and its values page by page: no more is read than can be seen.

Where readings are many, the file counts them up itself: lowest, highest and mean for each pixel column, over its days
where a column is a day or more, else over the readings.
"""

from collections.abc import Iterable
from typing import Any

from healthdesk.domain.records import Measurement
from healthdesk.domain.stretches import Column, Extent, Stretch
from healthdesk.vault.connection import Connection
from healthdesk.vault.store import reading_points, series
from healthdesk.vault.store.reading_rows import Line, of_concept, select, single
from healthdesk.vault.store.reading_shown import DAY, sight
from healthdesk.vault.transaction import Database

FEW = 1500
"""Up to as many values are given one by one."""

_MANY = 300_000
"""Above as many readings their days are added up even where a column is shorter than a day."""

_FROM = """
  FROM measurement m JOIN current c ON c.version_id = m.version_id JOIN version v ON v.id = m.version_id
  WHERE m.concept_id = (SELECT id FROM concept WHERE key = ?)
"""
_Sums = dict[tuple[str, str], dict[int, list[float]]]


def extent(database: Database, person_id: str, concept: str) -> Extent:
    """How many values of a measure there are, and from when to when."""
    with database.read() as connection:
        count, first, last = _stated(connection, concept)
        some = of_concept(connection, concept)
        plain = [line for line in some if not line.sums]
        for line in plain:
            begins = connection.execute("SELECT min(first) FROM reading_day WHERE series_id = ?", (line.id,)).fetchone()
            count += line.count
            first = _least(first, begins[0])
            last = max(last, line.last) if last is not None else line.last
    adding = len(plain) < len(some)
    if adding:
        days = [point.date.epoch for point in reading_points.points(database, person_id, concept) if point.date]
        if days:
            count += len(days)
            first, last = _least(first, days[0]), max(days[-1], last if last is not None else days[-1])
    return Extent(count, first, last, daily=adding)


def _stated(connection: Connection, concept: str) -> tuple[int, int | None, int | None]:
    row = connection.execute(
        f"SELECT count(*), min(m.epoch), max(m.epoch) {_FROM} AND {series.SHOWN}", (concept,)
    ).fetchone()
    return int(row[0]), row[1], row[2]


def _least(one: int | None, other: int | None) -> int | None:
    both = [each for each in (one, other) if each is not None]
    return min(both) if both else None


def stretches(
    database: Database, person_id: str, concept: str, span: tuple[int, int], columns: int
) -> tuple[Stretch, ...]:
    """What of a measure lies between two moments (UTC seconds, both included), a stretch for each unit.

    `columns` is how many pixel columns there are to draw in.
    """
    start, end = span
    with database.read() as connection:
        some = of_concept(connection, concept)
        numbers = [line for line in some if not line.sums and line.low is not None]
        many = _count(connection, concept, numbers, span)
        sums: _Sums = {}
        if many > FEW:
            _add_statements(connection, sums, concept, span, columns)
            for line in numbers:
                _add_readings(
                    connection, sums, line, span, columns, by_day=(end - start) >= columns * DAY or many > _MANY
                )
            return tuple(_columned(concept, unit, held) for unit, held in sums.items())
        found = list(series.between(connection, person_id, concept, start, end))
        for line in numbers:
            found += _singles(connection, person_id, line, span)
    if len(some) > len(numbers):
        found += _days(database, person_id, concept, span)
    by_unit: dict[tuple[str, str], list[Measurement]] = {}
    for point in sorted(found, key=lambda point: point.date.epoch if point.date else 0):
        by_unit.setdefault((point.quantity.unit, point.quantity.unit_code), []).append(point)
    return tuple(Stretch(concept, *unit, points=tuple(points)) for unit, points in by_unit.items())


def _count(connection: Connection, concept: str, numbers: list[Line], span: tuple[int, int]) -> int:
    row = connection.execute(
        f"SELECT count(*) {_FROM} AND {series.SHOWN} AND m.epoch BETWEEN ? AND ?", (concept, *span)
    ).fetchone()
    return int(row[0]) + sum(_readings(connection, line, span) for line in numbers)


def _readings(connection: Connection, line: Line, span: tuple[int, int]) -> int:
    """How many readings of a series lie in a span: by its days, and where these are too coarse, one more than FEW at most."""
    held = connection.execute(
        "SELECT coalesce(sum(count), 0) FROM reading_day WHERE series_id = ? AND last >= ? AND first <= ?",
        (line.id, *span),
    ).fetchone()
    if int(held[0]) <= FEW or span[1] - span[0] > FEW * DAY:
        return int(held[0])
    within = connection.execute(
        "SELECT count(*) FROM (SELECT 1 FROM reading WHERE series_id = ? AND start BETWEEN ? AND ? LIMIT ?)",
        (line.id, *span, FEW + 1),
    ).fetchone()
    return int(held[0]) if int(within[0]) > FEW else int(within[0])


def _add_statements(connection: Connection, sums: _Sums, concept: str, span: tuple[int, int], columns: int) -> None:
    start, end = span
    rows = connection.execute(
        "SELECT unit.printed, unit.code, (m.epoch - ?) * ? / ?, count(*), sum(m.value), min(m.value), max(m.value),"
        f" min(m.epoch), max(m.epoch) {_FROM.replace('WHERE', 'JOIN unit ON unit.id = m.unit_id WHERE', 1)}"
        f" AND {series.SHOWN} AND m.epoch BETWEEN ? AND ? AND m.value IS NOT NULL GROUP BY 1, 2, 3",
        (start, columns, max(end - start, 1), concept, start, end),
    )
    for printed, code, at, *amounts in rows.fetchall():
        _into(sums, (printed, code), at, amounts)


def _add_readings(
    connection: Connection, sums: _Sums, line: Line, span: tuple[int, int], columns: int, *, by_day: bool
) -> None:
    start, end = span
    reach = max(end - start, 1)
    if by_day:
        rows = connection.execute(
            "SELECT (min(max((first + last) / 2, ?), ?) - ?) * ? / ?, sum(count), sum(total), min(low), max(high), min(first),"
            " max(last) FROM reading_day WHERE series_id = ? AND text_id = 0 AND last >= ? AND first <= ? GROUP BY 1",
            (start, end, start, columns, reach, line.id, start, end),
        ).fetchall()
    else:
        seen = sight(connection)
        visible = f" AND {seen.visible}" if seen.visible else ""
        rows = connection.execute(
            "SELECT (r.start - ?) * ? / ?, count(*), sum(r.value), min(r.value), max(r.value), min(r.start), max(r.start)"  # noqa: S608
            f" FROM reading r WHERE r.series_id = ? AND r.start BETWEEN ? AND ? AND r.value IS NOT NULL{visible} GROUP BY 1",
            (start, columns, reach, line.id, start, end),
        ).fetchall()
    for at, *amounts in rows:
        _into(sums, (line.unit, line.unit_code), at, amounts)


def _into(sums: _Sums, unit: tuple[str, str], at: int, amounts: list[Any]) -> None:
    count, total, low, high, first, last = amounts
    held = sums.setdefault(unit, {}).get(at)
    if held is None:
        sums[unit][at] = [count, total, low, high, first, last]
    else:
        sums[unit][at] = [
            held[0] + count, held[1] + total, min(held[2], low), max(held[3], high), min(held[4], first),
            max(held[5], last),
        ]  # fmt: skip


def _columned(concept: str, unit: tuple[str, str], held: dict[int, list[float]]) -> Stretch:
    made = (
        Column(int(first), int(last), low, high, total / count, int(count))
        for _, (count, total, low, high, first, last) in sorted(held.items())
    )
    return Stretch(concept, *unit, columns=tuple(made))


def _singles(connection: Connection, person_id: str, line: Line, span: tuple[int, int]) -> Iterable[Measurement]:
    seen = sight(connection)
    rows = connection.execute(
        select(seen, "r.series_id = ? AND r.start BETWEEN ? AND ?") + " ORDER BY r.start", (line.id, *span)
    ).fetchall()
    return single(connection, person_id, (line,), rows)


def _days(database: Database, person_id: str, concept: str, span: tuple[int, int]) -> list[Measurement]:
    """Days on which readings add up, and readings in words."""
    some = reading_points.points(database, person_id, concept)
    return [
        point
        for point in some
        if point.date is not None
        and span[0] - DAY <= point.date.epoch <= span[1]
        and (point.readings or point.quantity.value is None)
    ]


def page(database: Database, person_id: str, concept: str, offset: int, limit: int) -> tuple[Measurement, ...]:
    """Values of a measure, newest first, undated ones last: `limit` of them behind the first `offset`."""
    with database.read() as connection:
        some = of_concept(connection, concept)
    if any(line.sums for line in some):
        days = reading_points.points(database, person_id, concept)
        stated = series.measurements(database, person_id, concept, "", "", include_void=False)
        both = sorted((*stated, *days), key=lambda point: point.date.epoch if point.date else -1 << 60, reverse=True)
        return tuple(both[offset : offset + limit])
    with database.read() as connection:
        seen = sight(connection)
        visible = f" AND {seen.visible}" if seen.visible else ""
        arms = [
            f"SELECT coalesce(m.epoch, -1152921504606846976) AS at, 0 AS sort, m.id AS id {_FROM} AND {series.SHOWN}"
        ]
        arms += [f"SELECT r.start, 1, r.id FROM reading r WHERE r.series_id = {line.id}{visible}" for line in some]  # noqa: S608
        rows = connection.execute(
            f"{' UNION ALL '.join(arms)} ORDER BY at DESC, sort, id DESC LIMIT ? OFFSET ?",
            (concept, limit, offset),
        ).fetchall()
        stated_ids = [number for _, sort, number in rows if sort == 0]
        reading_ids = [number for _, sort, number in rows if sort == 1]
        found: dict[tuple[int, int], Measurement] = {}
        found.update(((0, number), point) for number, point in series.of_ids(connection, person_id, stated_ids))
        if reading_ids:
            marks = ",".join("?" * len(reading_ids))
            held = connection.execute(select(seen, f"r.id IN ({marks})"), reading_ids).fetchall()
            points = single(connection, person_id, some, held)
            found.update(((1, int(row[0])), point) for row, point in zip(held, points, strict=True))
    return tuple(found[sort, number] for _, sort, number in rows if (sort, number) in found)
