"""Readings as points of a measure: every one where they are few, a point a day where they are many or add up.

Two devices on one person count the same steps, so a day's sum is that of the device that counted most, never of both
together. A day of many single values (a heart rate every few minutes) is their mean, with how many there were.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from healthdesk.domain import knowledge
from healthdesk.domain.readings import shortest
from healthdesk.domain.records import Measurement, Quantity, Standing
from healthdesk.domain.views import MeasureSummary
from healthdesk.vault.connection import Connection
from healthdesk.vault.store import reading_rows
from healthdesk.vault.store.reading_rows import DAY, Line, Origins, day_of, lines, of_concept, select, single, whole_day
from healthdesk.vault.store.reading_shown import DAY as SECONDS
from healthdesk.vault.store.reading_shown import Sight, sight
from healthdesk.vault.transaction import Database

DENSE = 1500
"""Readings above which a series is told by the day."""

_AWAKE = ("awake", "in bed", "out of bed")
_ENDLESS = 1 << 40
_MANY = 1000
_RECENT = 60
"""Days before the newest one in which the one before it is looked for."""

_Day = tuple[Line, int, int, float, int, str]
"""A series, a day, how many readings, what they come to, the first moment, and that reading's id and place."""

_FIRST = "(SELECT r.id || ':' || r.place FROM reading r WHERE r.series_id = d.series_id AND r.start = d.first LIMIT 1)"


def points(
    database: Database, person_id: str, concept: str, since: str = "", until: str = ""
) -> tuple[Measurement, ...]:
    """One measure's points, oldest first; `since` and `until` are ISO days, both included."""
    first, last = days_between(since, until)
    with database.read() as connection:
        some = of_concept(connection, concept)
        adding = [line for line in some if line.sums]
        plain = [line for line in some if not line.sums]
        found = _daily(connection, person_id, _sums(connection, adding, first, last)) if adding else []
        numbers = [line for line in plain if line.low is not None]
        if sum(_count(connection, line, first, last) for line in numbers) > DENSE:
            found += _daily(connection, person_id, _means(connection, numbers, first, last))
            plain = [line for line in plain if line.low is None]
        for line in plain:
            found += _single(connection, person_id, line, first, last)
    return tuple(sorted(found, key=lambda point: (point.date.epoch if point.date else 0, point.record_id)))


def days_between(since: str, until: str) -> tuple[int, int]:
    """Two ISO days, either of them open, as days since 1970."""
    return day_of(since) if since else -_ENDLESS, day_of(until) if until else _ENDLESS


def _count(connection: Connection, line: Line, first: int, last: int) -> int:
    if first <= line.first_day and line.last_day <= last:
        return line.count
    row = connection.execute(
        "SELECT coalesce(sum(count), 0) FROM reading_day WHERE series_id = ? AND day BETWEEN ? AND ?",
        (line.id, first, last),
    ).fetchone()
    return int(row[0])


def _single(connection: Connection, person_id: str, line: Line, first: int, last: int) -> list[Measurement]:
    seen = sight(connection)
    low, high = max(first, line.first_day) - 2, min(last, line.last_day) + 2
    rows = connection.execute(
        select(seen, f"r.series_id = ? AND r.start BETWEEN ? AND ? AND {seen.day} BETWEEN ? AND ?")
        + " ORDER BY r.start DESC LIMIT ?",
        (line.id, low * SECONDS, high * SECONDS, first, last, DENSE),
    ).fetchall()
    return list(single(connection, person_id, (line,), rows))


def _means(connection: Connection, some: list[Line], first: int, last: int) -> Iterator[_Day]:
    """(series, day, readings, mean, first moment) of each day over all devices; words have no mean."""
    marks, known = ",".join("?" * len(some)), {line.id: line for line in some}
    for series_id, day, count, total, start, where in connection.execute(
        f"SELECT d.series_id, d.day, d.count, d.total, d.first, {_FIRST} FROM reading_day d"  # noqa: S608 - marks
        f" WHERE d.series_id IN ({marks}) AND d.day BETWEEN ? AND ? AND d.text_id = 0",
        (*known, first, last),
    ).fetchall():
        yield known[series_id], day, count, total / count, start, where


def _sums(connection: Connection, some: list[Line], first: int, last: int) -> Iterator[_Day]:
    """What each day adds up to by the device that counted most."""
    known = {line.id: line for line in some}
    newest = max(some, key=lambda line: line.last)
    marks = ",".join("?" * len(some))
    by_device: dict[tuple[int, str, str], list[_Day]] = {}
    for series_id, day, words, count, total, seconds, start, where in connection.execute(
        f"SELECT d.series_id, d.day, coalesce(t.words, ''), d.count, d.total, d.seconds, d.first, {_FIRST} FROM reading_day d"  # noqa: S608
        f" LEFT JOIN reading_text t ON t.id = d.text_id WHERE d.series_id IN ({marks}) AND d.day BETWEEN ? AND ?",
        (*known, first, last),
    ).fetchall():
        line = known[series_id]
        if words and words.casefold() in _AWAKE:
            continue
        amount = seconds / (3600 if line.overnight else 60) if words else _in_unit(line, total, newest)
        if amount is not None:
            by_device.setdefault((day, line.device, line.unit), []).append((line, day, count, amount, start, where))
    best: dict[int, _Day] = {}
    for (day, _, _), parts in by_device.items():
        line, _, _, _, start, where = min(parts, key=lambda part: part[4])
        one = (line, day, sum(part[2] for part in parts), sum(part[3] for part in parts), start, where)
        if day not in best or (one[3], -line.id) > (best[day][3], -best[day][0].id):
            best[day] = one
    yield from best.values()


def _in_unit(line: Line, total: float, newest: Line) -> float | None:
    if (line.unit, line.unit_code) == (newest.unit, newest.unit_code):
        return total
    return knowledge.convert(line.concept, total, line.unit_code or line.unit, newest.unit_code or newest.unit)


def _daily(connection: Connection, person_id: str, days: Iterator[_Day]) -> list[Measurement]:
    all_days = list(days)
    return _told(person_id, Origins(connection, len(all_days)), all_days)


def _told(person_id: str, origins: Origins, days: list[_Day]) -> list[Measurement]:
    newest_line = max((line for line, *_ in days), key=lambda line: line.last, default=None)
    return [_day(person_id, origins, one, newest_line or one[0]) for one in days]


def _day(person_id: str, origins: Origins, one: _Day, newest: Line) -> Measurement:
    line, day, count, amount, _, where = one
    words = line.sums and line.low is None
    unit, code = (
        (("h", "h") if line.overnight else ("min", "min"))
        if words
        else (newest.unit, newest.unit_code)
        if line.sums
        else (line.unit, line.unit_code)
    )
    rounded = round(amount, 3 if abs(amount) < 1 else 2 if abs(amount) < 100 else 1)
    number, _, place = (where or "").partition(":")
    origin = origins.of(int(number), int(place)) if number else reading_rows.Origin()
    name = f"{DAY}{line.id}-{day}"
    return Measurement(
        record_id=name,
        person_id=person_id,
        concept=line.concept,
        label=line.label,
        quantity=Quantity(rounded, shortest(rounded), unit, code),
        date=whole_day(day),
        standing=Standing.DONE,
        locator=origin.locator,
        resource_type="Observation",
        resource_id=name,
        artifact_id=origin.artifact_id,
        source=origin.source,
        readings=count,
    )


def newest(database: Database, person_id: str, concept: str, since: str = "", until: str = "") -> Measurement | None:
    """The newest single reading of a measure; None where there is none, or where readings add up to days."""
    first, last = days_between(since, until)
    with database.read() as connection:
        some = [line for line in of_concept(connection, concept) if not line.sums]
        look = _Look(connection, person_id, sight(connection), Origins(connection, 1))
        found = [point for line in some for point in _newest(look, line, (first, last))]
    return max(found, key=lambda point: point.date.epoch if point.date else 0, default=None)


@dataclass(frozen=True, slots=True)
class _Look:
    """What looking up many series needs once: how to see what is visible, and where readings stand."""

    connection: Connection
    person_id: str
    seen: Sight
    origins: Origins


def _newest(look: _Look, line: Line, days: tuple[int, int], most: int = 1) -> tuple[Measurement, ...]:
    """The newest readings of a series, out of the newest days that have any."""
    first, last = days
    row = look.connection.execute(
        "SELECT min(first) FROM (SELECT first FROM reading_day WHERE series_id = ? AND day BETWEEN ? AND ?"
        " ORDER BY day DESC LIMIT ?)",
        (line.id, first, last, 2 * most),
    ).fetchone()
    if row[0] is None:
        return ()
    rows = look.connection.execute(
        select(look.seen, f"r.series_id = ? AND r.start >= ? AND {look.seen.day} BETWEEN ? AND ?")
        + " ORDER BY r.start DESC, r.id DESC LIMIT ?",
        (line.id, row[0], first, last, most),
    ).fetchall()
    return single(look.connection, look.person_id, (line,), rows, look.origins)


def extreme(
    database: Database, person_id: str, concept: str, since: str = "", until: str = "", *, highest: bool
) -> Measurement | None:
    """The single reading with the highest or lowest number; the newest of equals. None where readings add up."""
    first, last = days_between(since, until)
    column, order, pick = ("high", "DESC", max) if highest else ("low", "ASC", min)
    best: tuple[float, Line, int] | None = None
    with database.read() as connection:
        for line in of_concept(connection, concept):
            row = connection.execute(
                f"SELECT {column}, day FROM reading_day WHERE series_id = ? AND day BETWEEN ? AND ?"  # noqa: S608
                f" AND {column} IS NOT NULL ORDER BY {column} {order}, day DESC LIMIT 1",
                (line.id, first, last),
            ).fetchone()
            if line.sums or row is None:
                continue
            if best is None or (row[0] != best[0] and pick(row[0], best[0]) == row[0]):
                best = (row[0], line, row[1])
        if best is None:
            return None
        value, line, day = best
        seen = sight(connection)
        rows = connection.execute(
            select(seen, f"r.series_id = ? AND r.start BETWEEN ? AND ? AND r.value = ? AND {seen.day} = ?")
            + " ORDER BY r.start DESC LIMIT 1",
            (line.id, (day - 2) * SECONDS, (day + 2) * SECONDS, value, day),
        ).fetchall()
        found = single(connection, person_id, (line,), rows)
    return found[0] if found else None


def measures(database: Database, person_id: str) -> tuple[MeasureSummary, ...]:
    """Every measure of readings with its newest two points and how many readings there are."""
    found = []
    with database.read() as connection:
        by_concept: dict[str, list[Line]] = {}
        for line in lines(connection):
            by_concept.setdefault(line.concept, []).append(line)
        if not by_concept:
            return ()
        look = _Look(connection, person_id, sight(connection), Origins(connection, _MANY))
        for concept, some in by_concept.items():
            newest_two = _newest_two(look, some)
            if newest_two:
                before = newest_two[1] if len(newest_two) > 1 else None
                count = sum(line.count for line in some)
                found.append(MeasureSummary(concept, newest_two[0].label, newest_two[0], before, count))
    return tuple(found)


def _newest_two(look: _Look, some: list[Line]) -> list[Measurement]:
    adding = [line for line in some if line.sums]
    found: list[Measurement] = []
    if adding:
        last = max(line.last_day for line in adding)
        days = list(_sums(look.connection, adding, last - _RECENT, last))
        found += _told(look.person_id, look.origins, sorted(days, key=lambda day: day[1])[-2:])
    for line in some:
        if not line.sums:
            found += _newest(look, line, (-_ENDLESS, _ENDLESS), 2)
    return sorted(found, key=lambda point: point.date.epoch if point.date else 0, reverse=True)[:2]
