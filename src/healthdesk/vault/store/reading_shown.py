"""Which readings are visible, what each day comes to, and the digests over them. Derived from the events, like `current`."""

from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from healthdesk.vault.connection import Connection
from healthdesk.vault.store.intervals import ENDLESS, Interval, apart, common, complement, lowest, union, without
from healthdesk.vault.transaction import Database

DAY = 86_400
_FEW = 16
_MANY_ROWS = 20_000
_STANDING = "SELECT first_id, last_id, turned FROM reading_met JOIN standing_run USING (run_id)"
_EVERYTHING_BEFORE = 800_000
"""Days added before a division, so that the years before 1970 are rounded down too."""


@dataclass(frozen=True, slots=True)
class Sight:
    """SQL terms over `reading r` and `series s`: whether a row is visible, its zone, and the day it belongs to."""

    visible: str
    zone: str

    @property
    def day(self) -> str:
        """Days from 1970-01-01 in the reading's own zone."""
        east = f"(CASE {self.zone} WHEN -32768 THEN 0 ELSE {self.zone} * 60 END)"
        return f"((r.start + s.shift + {east} + {_EVERYTHING_BEFORE * DAY}) / {DAY} - {_EVERYTHING_BEFORE})"


def sight(connection: Connection) -> Sight:
    """How to see what is visible now. Most files have nothing hidden, and the terms say so."""
    hidden = connection.execute("SELECT first_id, last_id FROM reading_hidden ORDER BY first_id LIMIT ?", (_FEW,))
    turned = connection.execute("SELECT 1 FROM reading_turned LIMIT 1").fetchone()
    zone = "r.zone" if turned is None else f"(r.zone + coalesce({_of('reading_turned', 'turned')}, 0))"
    return Sight(_outside(hidden.fetchall(), "reading_hidden"), zone)


def _of(table: str, column: str) -> str:
    """The column of the range that a row's id is in, null without one."""
    return (
        f"(SELECT CASE WHEN t.last_id >= r.id THEN t.{column} END FROM {table} t"  # noqa: S608 - own constants
        " WHERE t.first_id <= r.id ORDER BY t.first_id DESC LIMIT 1)"
    )


def _outside(hidden: list[Interval], table: str) -> str:
    if len(hidden) == _FEW:
        return f"{_of(table, 'last_id')} IS NULL"
    return " AND ".join(
        f"r.id < {first}" if last >= ENDLESS else f"NOT r.id BETWEEN {first} AND {last}" for first, last in hidden
    )


def refresh(connection: Connection, run_id: int = 0) -> None:
    """Bring up to date what is visible, and the days of the readings whose visibility or day changed.

    `run_id` is the run of which an event was just said: nothing but its readings can have changed.
    """
    last_row = connection.execute("SELECT max(id) FROM reading").fetchone()[0] or 0
    before = _derived(connection)
    after = _by_events(connection)
    if before == after:
        return
    connection.execute("DELETE FROM reading_hidden")
    connection.executemany("INSERT INTO reading_hidden VALUES (?,?)", after[0])
    connection.execute("DELETE FROM reading_turned")
    connection.executemany("INSERT INTO reading_turned VALUES (?,?,?)", after[1])
    turned = {*before[1]} ^ {*after[1]}
    changed = union([*apart(before[0], after[0]), *((first, last) for first, last, _ in turned)])
    for series_id, (low, high) in _touched(
        connection, common(changed, [(1, last_row)] if last_row else []), run_id
    ).items():
        _days(connection, series_id, low, high)


def _touched(connection: Connection, changed: list[Interval], run_id: int) -> dict[int, Interval]:
    """The series with readings of these ids, and between which moments: of many ids, what the run itself remembers."""
    if sum(last - first + 1 for first, last in changed) > _MANY_ROWS and run_id:
        rows = connection.execute(
            "SELECT series_id, low, high FROM reading_span WHERE run_id = ?", (run_id,)
        ).fetchall()
        return {series_id: (low, high) for series_id, low, high in rows}
    spans: dict[int, Interval] = {}
    for first, last in changed:
        for series_id, low, high in connection.execute(
            "SELECT series_id, min(start), max(start) FROM reading WHERE id BETWEEN ? AND ? GROUP BY series_id",
            (first, last),
        ).fetchall():
            span = spans.get(series_id, (low, high))
            spans[series_id] = (min(low, span[0]), max(high, span[1]))
    return spans


def _derived(connection: Connection) -> tuple[list[Interval], list[tuple[int, int, int]]]:
    hidden = connection.execute("SELECT first_id, last_id FROM reading_hidden ORDER BY first_id").fetchall()
    turned = connection.execute("SELECT first_id, last_id, turned FROM reading_turned ORDER BY first_id").fetchall()
    return hidden, turned


def _by_events(connection: Connection) -> tuple[list[Interval], list[tuple[int, int, int]]]:
    ranges = connection.execute(_STANDING).fetchall()
    return complement(union((first, last) for first, last, _ in ranges)), lowest(ranges)


def _days(connection: Connection, series_id: int, low: int, high: int) -> None:
    """Count anew the days of a series from two before the first changed moment to two after the last."""
    first, last = low // DAY - 2, high // DAY + 2
    connection.execute("DELETE FROM reading_day WHERE series_id = ? AND day BETWEEN ? AND ?", (series_id, first, last))
    connection.execute(
        f"INSERT INTO reading_day {_counted(sight(connection))}",
        {"series": series_id, "low": (first - 2) * DAY, "high": (last + 3) * DAY, "first": first, "last": last},
    )

    connection.execute("DELETE FROM series_shown WHERE series_id = ?", (series_id,))
    connection.execute(f"INSERT INTO series_shown {_IN_ALL}", (series_id,))


_IN_ALL = """
  SELECT series_id, sum(count), min(low), max(high), min(day), max(day), max(last) FROM reading_day
  WHERE series_id = ? GROUP BY series_id
"""


def _counted(seen: Sight) -> str:
    return f"""
      SELECT r.series_id, {seen.day} AS day, CASE WHEN r.value IS NULL THEN r.text_id ELSE 0 END AS text,
        count(*), sum(r.value), min(r.value), max(r.value), sum(r.seconds), min(r.start), max(r.start)
      FROM reading r JOIN series s ON s.id = r.series_id
      WHERE r.series_id = :series AND r.start >= :low AND r.start < :high AND {seen.visible}
      GROUP BY 1, 2, 3 HAVING day BETWEEN :first AND :last
    """  # noqa: S608 - terms of this module


def drop(connection: Connection, runs: str) -> None:
    """Forget that these runs met anything, and delete what nobody else has met; `runs` is a subquery of run ids."""
    theirs = union(
        connection.execute(f"SELECT first_id, last_id FROM reading_met WHERE run_id IN {runs}").fetchall()  # noqa: S608
    )
    if not theirs:
        return
    for table in ("reading_met", "reading_span"):
        connection.execute(f"DELETE FROM {table} WHERE run_id IN {runs}")  # noqa: S608 - own constants
    refresh(connection)
    others = union(connection.execute("SELECT first_id, last_id FROM reading_met").fetchall())
    for first, last in without(theirs, others):
        connection.execute("DELETE FROM reading WHERE id BETWEEN ? AND ?", (first, last))
    _without_unused(connection)


def remove(connection: Connection, gone: list[tuple[int, int, int]]) -> None:
    """Delete single readings, given as id, series and start; what is left of their days is counted anew."""
    connection.executemany("DELETE FROM reading WHERE id = ?", [(number,) for number, _, _ in gone])
    spans: dict[int, Interval] = {}
    for _, series_id, start in gone:
        span = spans.get(series_id, (start, start))
        spans[series_id] = (min(span[0], start), max(span[1], start))
    for series_id, (low, high) in spans.items():
        _days(connection, series_id, low, high)
    _without_unused(connection)


def _without_unused(connection: Connection) -> None:
    """Delete the series that have no reading left."""
    unused = "(SELECT id FROM series WHERE NOT EXISTS (SELECT 1 FROM reading WHERE series_id = series.id))"
    for table in ("series_shown", "series_coding", "reading_span"):
        connection.execute(f"DELETE FROM {table} WHERE series_id IN {unused}")  # noqa: S608 - own constants
    connection.execute(f"DELETE FROM series WHERE id IN {unused}")  # noqa: S608 - own constant


def met(connection: Connection, run_id: int) -> bool:
    """Whether a run met any reading."""
    row = connection.execute("SELECT 1 FROM reading_met WHERE run_id = ? LIMIT 1", (run_id,)).fetchone()
    return row is not None


def agrees(connection: Connection) -> bool:
    """Whether what is visible, and what each day comes to, is what the events and the readings say."""
    if _derived(connection) != _by_events(connection):
        return False
    seen = sight(connection)
    for (series_id,) in connection.execute("SELECT id FROM series").fetchall():
        span = {"low": -ENDLESS, "high": ENDLESS, "first": -ENDLESS, "last": ENDLESS}
        counted = connection.execute(_counted(seen), {"series": series_id, **span}).fetchall()
        kept = connection.execute("SELECT * FROM reading_day WHERE series_id = ?", (series_id,)).fetchall()
        if sorted(counted, key=_place_of) != sorted(kept, key=_place_of):
            return False
        shown = connection.execute("SELECT * FROM series_shown WHERE series_id = ?", (series_id,)).fetchall()
        if shown != connection.execute(_IN_ALL, (series_id,)).fetchall():
            return False
    return True


def _place_of(row: tuple[int, ...]) -> tuple[int, ...]:
    return row[:3]


@dataclass(frozen=True, slots=True)
class Digest:
    """How many readings, and the digest over them ("" when there are none)."""

    count: int
    sha256: str


def kinds(connection: Connection, run_id: int) -> dict[int, int]:
    """How many readings of each kind a run met, by the kind's place among all."""
    rows = connection.execute(
        "SELECT s.kind, sum(span.count) FROM reading_span span JOIN series s ON s.id = span.series_id"
        " WHERE span.run_id = ? GROUP BY s.kind",
        (run_id,),
    ).fetchall()
    return dict(rows)


def _ranges_of(connection: Connection, run_id: int) -> list[Interval]:
    return union(connection.execute("SELECT first_id, last_id FROM reading_met WHERE run_id = ?", (run_id,)).fetchall())


def of_run(connection: Connection, run_id: int) -> Digest:
    """The readings that a run met, whatever became of it since."""
    theirs = _ranges_of(connection, run_id)
    if not theirs:
        return Digest(0, "")
    if len(theirs) <= _FEW:
        term = " OR ".join(f"r.id BETWEEN {first} AND {last}" for first, last in theirs)
        return _digest(connection, f"({term})")
    connection.execute(
        "CREATE TEMP TABLE IF NOT EXISTS reading_of_run (first_id INTEGER PRIMARY KEY, last_id INTEGER NOT NULL)"
    )
    connection.execute("DELETE FROM reading_of_run")
    connection.executemany("INSERT INTO reading_of_run VALUES (?,?)", theirs)
    return _digest(connection, f"{_of('reading_of_run', 'last_id')} IS NOT NULL")


def of_everything(connection: Connection) -> Digest:
    """All that is visible, whichever runs brought it and in whatever order."""
    return _digest(connection, sight(connection).visible)


def joined(sha256_of_statements: str, readings: Digest) -> str:
    """One digest for statements and readings; that of the statements alone where there are no readings."""
    if not readings.count:
        return sha256_of_statements
    return sha256(f"{sha256_of_statements}\n{readings.sha256}".encode()).hexdigest()


def _digest(connection: Connection, where: str) -> Digest:
    whole, count = sha256(), 0
    for series_id, name in connection.execute("SELECT id, identity FROM series ORDER BY identity").fetchall():
        number, content = _of_series(connection, series_id, where)
        if number:
            count += number
            whole.update(f"{name.hex()}\n{number}\n{content}\n".encode())
    return Digest(count, whole.hexdigest() if count else "")


def _of_series(connection: Connection, series_id: int, where: str) -> tuple[int, str]:
    """Times, lengths and numbers of one series in order, each column through a digest of its own; then its words."""
    numbers = connection.execute(
        "SELECT r.start, r.seconds, r.value FROM reading r WHERE r.series_id = ? AND r.value IS NOT NULL"  # noqa: S608
        f" AND {where} ORDER BY r.start, r.seconds, r.value",
        (series_id,),
    )
    columns, count = [sha256() for _ in range(4)], 0
    for some in _in_lots(numbers):
        count += len(some)
        for column, letter, values in zip(columns, "qqd", zip(*some, strict=True), strict=False):
            column.update(_bytes(letter, values))
    texts = connection.execute(
        "SELECT r.start, r.seconds, t.words FROM reading r JOIN reading_text t ON t.id = r.text_id"  # noqa: S608
        f" WHERE r.series_id = ? AND r.value IS NULL AND {where} ORDER BY r.start, r.seconds, t.words",
        (series_id,),
    )
    for some in _in_lots(texts):
        count += len(some)
        columns[3].update("".join(f"{start}|{seconds}|{words}\n" for start, seconds, words in some).encode())
    return count, sha256("".join(column.hexdigest() for column in columns).encode()).hexdigest()


def _in_lots(rows: Connection) -> Iterator[list[tuple[Any, ...]]]:
    while some := rows.fetchmany(_MANY_ROWS):
        yield some


def _bytes(letter: str, numbers: Iterable[float]) -> bytes:
    column = array(letter, numbers)
    if array("H", [1]).tobytes() != b"\x01\x00":
        column.byteswap()
    return column.tobytes()


def agreeing(database: Database) -> bool:
    """`agrees` for a file that nobody is writing to."""
    with database.read() as connection:
        return agrees(connection)
