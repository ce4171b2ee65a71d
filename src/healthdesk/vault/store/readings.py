"""Readings become rows: a series once, a reading once, and for each run the ranges of readings that it met.

An export of a phone holds everything from the beginning, so next month's meets nearly every reading again. What is met
again in the order of the first time costs no row of its own: only where one such stretch begins and ends.
"""

from __future__ import annotations  # an array takes its type in brackets only from Python 3.12 on

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING

from healthdesk.domain import knowledge
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.readings import Readings, Series
from healthdesk.vault.connection import Connection
from healthdesk.vault.store.numbered import KINDS

if TYPE_CHECKING:
    from array import array

BATCH = 5000
"""Readings written in one transaction."""

_EVENING = 6 * 3600
"""Seconds before midnight from which on a night belongs to the next day: 18:00, as Apple's Health app counts sleep."""

_FIRST, _LAST = -62_135_596_800, 253_402_300_799
"""The first and last second of the years 1 to 9999."""

_LONGEST = 300
_LOINC = "http://loinc.org"

_Key = tuple[int, int, int, float | None, int]
_Met = tuple[int, int, int]

_Sorted = tuple[Iterable[tuple[object, ...]], list[list[int]], int]

_PROBE = (
    "SELECT id, place, zone FROM reading WHERE series_id = ? AND start = ? AND seconds = ? AND value IS ?"
    " AND (value IS NOT NULL OR text_id = ?)"
)
_INSERT = "INSERT INTO reading (id, series_id, start, seconds, zone, value, text_id, place) VALUES (?,?,?,?,?,?,?,?)"


@dataclass(frozen=True, slots=True)
class _Lot:
    """Some readings: their keys, zones, places, and the texts that were printed (0: the number's shortest form)."""

    keys: list[_Key]
    zones: array[int]
    places: array[int]
    printed: list[int]

    def all_fresh(self, next_id: int) -> _Sorted:
        """None of them is here yet, and none is there twice."""
        numbers = range(next_id, next_id + len(self.keys))
        series, times, seconds, values, texts = zip(*self.keys, strict=True) if self.keys else ((), (), (), (), ())
        shown = (
            [text or printed for text, printed in zip(texts, self.printed, strict=True)] if any(texts) else self.printed
        )
        fresh = zip(numbers, series, times, seconds, self.zones, values, shown, self.places, strict=True)
        return fresh, [[next_id, numbers[-1], 0, 0]] if self.keys else [], 0

    def sorted_out(
        self, next_id: int, known: dict[_Key, _Met], deleted: list[bool], hidden: list[tuple[int, int]]
    ) -> _Sorted:
        """What is new, the stretches of what was met, and how many were here and visible already."""
        fresh: list[tuple[object, ...]] = []
        stretches: list[list[int]] = []
        again = 0
        for key, zone, place, text_id, gone in zip(
            self.keys, self.zones, self.places, self.printed, deleted, strict=True
        ):
            met = known.get(key)
            if met is None and gone:
                again += 1
                continue
            if met is None:
                met = known[key] = (next_id, place, zone)
                fresh.append((next_id, key[0], key[1], key[2], zone, key[3], key[4] or text_id, place))
                next_id += 1
            elif not any(first <= met[0] <= last for first, last in hidden):
                again += 1
            number, moved, turned = met[0], place - met[1], zone - met[2]
            last = stretches[-1] if stretches else None
            if last and last[1] + 1 == number and last[2] == moved and last[3] == turned:
                last[1] = number
            else:
                stretches.append([number, number, moved, turned])
        return fresh, stretches, again


class Measuring:
    """Writes the readings of one run inside the caller's transaction, and counts what they were."""

    def __init__(self, run_id: int) -> None:
        self.run_id = run_id
        self.counts: Counter[str] = Counter({"added": 0, "duplicate": 0})
        self._announced: dict[int, Series] = {}
        self._series: dict[int, int] = {}
        self._names: dict[int, bytes] = {}
        self._last: tuple[int, int, int, int, str] | None = None
        self._texts: dict[str, int] = {}
        self._hidden: list[tuple[int, int]] | None = None

    def announce(self, series: Series) -> None:
        """Hear what readings of a number have in common; it is written with the first of them."""
        self._announced[series.number] = series

    def write(self, connection: Connection, readings: Readings, start: int) -> None:
        """Write at most BATCH readings from row `start` on. Raises IntakeError when they are not what they have to be."""
        stop = min(start + BATCH, len(readings))
        keys = self._keys(connection, readings, start, stop)
        spans = _spans(keys)
        known = self._known(connection, keys, spans)
        next_id = _next_id(connection)
        hidden = self._hidden_at_first(connection, next_id)
        printed = self._printed(connection, readings, start, stop)
        lot = _Lot(keys, readings.offset[start:stop], readings.place[start:stop], printed)
        gone = _gone(connection)
        if not known and not gone and len(set(keys)) == len(keys):
            fresh, stretches, again = lot.all_fresh(next_id)
        else:
            words = (readings.texts.get(row, "") for row in range(start, stop))
            deleted = [
                bool(gone) and self._hash(connection, key, text) in gone for key, text in zip(keys, words, strict=True)
            ]
            fresh, stretches, again = lot.sorted_out(next_id, known, deleted, hidden)
        connection.executemany(_INSERT, fresh)
        self._met(connection, stretches, readings.part)
        connection.executemany(
            "INSERT INTO reading_span VALUES (?,?,?,?,?) ON CONFLICT DO UPDATE SET count = count + excluded.count,"
            " low = min(low, excluded.low), high = max(high, excluded.high)",
            [(self.run_id, series_id, count, low, high) for series_id, (low, high, count) in spans.items()],
        )
        self.counts["added"] += stop - start - again
        self.counts["duplicate"] += again

    def _met(self, connection: Connection, stretches: list[list[int]], part: str) -> None:
        """Remember what was met; a stretch that goes on where the last batch ended stays one."""
        if stretches and self._last is not None:
            first, last, moved, turned, before = self._last
            if [last + 1, moved, turned, before] == [stretches[0][0], *stretches[0][2:], part]:
                connection.execute(
                    "UPDATE OR REPLACE reading_met SET last_id = ? WHERE run_id = ? AND first_id = ? AND last_id = ?",
                    (stretches[0][1], self.run_id, first, last),
                )
                stretches[0][0] = first
                self._last = (*stretches.pop(0), part)  # type: ignore[assignment]
        if stretches:
            self._last = (*stretches[-1], part)  # type: ignore[assignment]
        connection.executemany(
            "INSERT OR IGNORE INTO reading_met VALUES (?,?,?,?,?,?)",
            [(self.run_id, *stretch, part) for stretch in stretches],
        )

    def _keys(self, connection: Connection, readings: Readings, start: int, stop: int) -> list[_Key]:
        """What makes each reading the same as another: series, time, length, and the number or else the words."""
        times = readings.start[start:stop]
        if not times:
            return []
        if min(times) < _FIRST or max(times) > _LAST or min(readings.seconds[start:stop]) < 0:
            raise IntakeError("reader-misspoke")
        numbers = readings.series[start:stop]
        for number in set(numbers) - self._series.keys():
            self._series[number] = self._row(connection, number)
        values: list[float | None] = list(readings.value[start:stop])
        texts = [0] * len(values)
        for place in [at for at, value in enumerate(readings.value[start:stop]) if value - value != 0]:  # NaN, infinite
            words = readings.texts.get(start + place)
            if words is None:
                raise IntakeError("reader-misspoke")
            values[place], texts[place] = None, self._text(connection, words)
        ids = map(self._series.__getitem__, numbers)
        return list(zip(ids, times, readings.seconds[start:stop], values, texts, strict=True))

    def _printed(self, connection: Connection, readings: Readings, start: int, stop: int) -> list[int]:
        """For each row the text that was printed, 0 where it is the number's shortest form."""
        if not readings.texts:
            return [0] * (stop - start)
        return [
            self._text(connection, readings.texts[row]) if row in readings.texts else 0 for row in range(start, stop)
        ]

    def _known(self, connection: Connection, keys: list[_Key], spans: dict[int, list[int]]) -> dict[_Key, _Met]:
        """Which of these readings are here already: id, place and zone."""
        known: dict[_Key, _Met] = {}
        for series_id, (first, last, count) in spans.items():
            most = 4 * count + 200
            rows = connection.execute(
                "SELECT start, seconds, value, text_id, id, place, zone FROM reading"
                " WHERE series_id = ? AND start BETWEEN ? AND ? LIMIT ?",
                (series_id, first, last, most + 1),
            ).fetchall()
            if len(rows) > most:
                self._probe(connection, [key for key in keys if key[0] == series_id], known)
                continue
            for at, seconds, value, text_id, number, place, zone in rows:
                known[series_id, at, seconds, value, text_id if value is None else 0] = (number, place, zone)
        return known

    def _probe(self, connection: Connection, keys: list[_Key], known: dict[_Key, _Met]) -> None:
        """One by one, where a file jumps about in time."""
        for key in keys:
            row = connection.execute(_PROBE, key).fetchone()
            if row is not None:
                known[key] = row

    def _hidden_at_first(self, connection: Connection, next_id: int) -> list[tuple[int, int]]:
        """What no standing run had met when this one began: met now, it is new to whoever looks."""
        if self._hidden is None:
            rows = connection.execute("SELECT first_id, last_id FROM reading_hidden").fetchall()
            self._hidden = [(first, min(last, next_id - 1)) for first, last in rows if first < next_id]
        return self._hidden

    def _row(self, connection: Connection, number: int) -> int:
        """The row of a series, added when it is new."""
        series = self._announced.get(number)
        if series is None:
            raise IntakeError("reader-misspoke")
        name = _identity(series)
        row = connection.execute("SELECT id FROM series WHERE identity = ?", (name,)).fetchone()
        if row is not None:
            return int(row[0])
        concept = knowledge.concept_of(series.codes, series.label, series.kind) or f"code:{_own_code(series)}"
        cursor = connection.execute(
            "INSERT INTO series (identity, kind, concept_id, label_id, unit_id, device, sums, shift)"
            " VALUES (?,?,?,?,?,?,?,?)",
            (
                name,
                KINDS.index(series.kind),
                word(connection, "concept", key=concept),
                word(connection, "label", words=series.label[:_LONGEST]),
                word(connection, "unit", printed=series.unit, code=series.unit_code),
                series.device[:_LONGEST],
                int(series.sums),
                _EVENING if series.overnight else 0,
            ),
        )
        for position, code in enumerate(series.codes):
            coding = word(connection, "coding", system=code.system, code=code.code, display=code.display)
            connection.execute("INSERT INTO series_coding VALUES (?,?,?)", (cursor.lastrowid, position, coding))
        return int(cursor.lastrowid)

    def _hash(self, connection: Connection, key: _Key, words: str) -> bytes:
        name = self._names.get(key[0])
        if name is None:
            name = self._names[key[0]] = series_name(connection, key[0])
        return hash_of(name, *key[1:4], words)

    def _text(self, connection: Connection, words: str) -> int:
        known = self._texts.get(words)
        if known is None:
            known = word(connection, "reading_text", words=words)
            if len(self._texts) < BATCH:
                self._texts[words] = known
        return known


def _spans(keys: list[_Key]) -> dict[int, list[int]]:
    """For each series the first and the last moment, and how many readings there are."""
    spans: dict[int, list[int]] = {}
    for series_id, start, _, _, _ in keys:
        span = spans.get(series_id)
        if span is None:
            spans[series_id] = [start, start, 1]
        else:
            if start < span[0]:
                span[0] = start
            elif start > span[1]:
                span[1] = start
            span[2] += 1
    return spans


def word(connection: Connection, table: str, **columns: str) -> int:
    """The id of a row in one of the small dictionaries, added when it is new."""
    where = " AND ".join(f"{column} = ?" for column in columns)
    values = tuple(columns.values())
    row = connection.execute(f"SELECT id FROM {table} WHERE {where}", values).fetchone()  # noqa: S608 - constants
    if row is None:
        marks = ",".join("?" * len(columns))
        insert = f"INSERT INTO {table} ({','.join(columns)}) VALUES ({marks})"  # noqa: S608 - constants
        row = (connection.execute(insert, values).lastrowid,)
    return int(row[0])


def hash_of(series: bytes, start: int, seconds: int, value: float | None, words: str) -> bytes:
    """The hash by which a reading that was deleted is known again."""
    text = f"{start}|{seconds}|{words if value is None else repr(value)}"
    return blake2b(series + text.encode(), digest_size=16).digest()


def series_name(connection: Connection, series_id: int) -> bytes:
    """What makes a series the same as another one."""
    return bytes(connection.execute("SELECT identity FROM series WHERE id = ?", (series_id,)).fetchone()[0])


def _identity(series: Series) -> bytes:
    """What the source calls it, in which unit, by which device: a code that the tables learn later changes nothing."""
    own = [code for code in series.codes if code.system != _LOINC] or list(series.codes)
    parts = [f"{code.system}|{code.code}" for code in own] or [series.label]
    return blake2b("\x1f".join((*parts, series.unit, series.device)).encode(), digest_size=16).digest()


def _own_code(series: Series) -> str:
    return series.codes[-1].code if series.codes else series.label[:_LONGEST]


def _gone(connection: Connection) -> set[bytes]:
    return {row[0] for row in connection.execute("SELECT identity FROM reading_gone").fetchall()}


def _next_id(connection: Connection) -> int:
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'reading'").fetchone()
    return int(row[0]) + 1 if row else 1
