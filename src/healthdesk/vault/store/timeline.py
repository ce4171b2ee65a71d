"""A person's records by time, window by window: from a spot towards the older or the newer, never by counting rows off.

The index of versions by kind and time gives each kind newest first; the kinds are merged as they are read, so a window
costs what it shows, at a million records as at a hundred. What narrows it comes from a short list where it is one
(`_SHORT`), else it is looked at row by row on the way. What has some words is looked up once and remembered (`Memo`).
"""

import json
from collections import Counter
from dataclasses import dataclass
from typing import Any

from healthdesk.domain.records import Kind, Standing
from healthdesk.domain.timeline import Entry, Month, Origin, Spot, Wish
from healthdesk.domain.views import RecordQuery
from healthdesk.vault.connection import Connection
from healthdesk.vault.store import reading, reading_lists
from healthdesk.vault.store.finding import match_words
from healthdesk.vault.store.numbered import KINDS, STANDINGS
from healthdesk.vault.transaction import Database

_SHORT = 1500
"""So many rows are looked up one by one and sorted rather than met on the way: each may be a page of its own."""
_STRIDE = 8000
"""So many places of the index are read at once on the way to those that have the words."""

Memo = dict[str, tuple[int, frozenset[int]]]
"""By the words that were looked for: the number of the file's last change, and the versions that have them."""

_FLAGGED = "flag IN ('H', 'L', 'HH', 'LL', 'A', 'AA', 'HU', 'LU', 'HX', 'LX')"
_SHOWN = """
  EXISTS (SELECT 1 FROM current c LEFT JOIN linked ON linked.record_id = c.record_id WHERE c.version_id = v.id
          AND (linked.shown IS NULL OR linked.shown = c.record_id))
"""
_CURRENT = "EXISTS (SELECT 1 FROM current c WHERE c.version_id = v.id)"
_LISTED = "SELECT value FROM json_each(?)"
_ALIKE = """
  SELECT m.version_id, c.version_id FROM linked l JOIN current m ON m.record_id = l.record_id
  JOIN current c ON c.record_id = l.shown WHERE l.record_id <> l.shown
"""
_VISITS = """
  SELECT f.version_id, coalesce(l.shown, c.record_id) FROM reference f
  JOIN record r ON r.resource_id = f.resource_id AND r.type = f.type
  JOIN current c ON c.record_id = r.id LEFT JOIN linked l ON l.record_id = c.record_id
  WHERE f.version_id IN ({marks}) AND f.type = 'Encounter' AND f.relation <> 'subject'
"""


@dataclass(frozen=True, slots=True)
class _Term:
    """One thing that narrows: a query of version ids, the same as a condition on one version `v`, and its values."""

    ids: str
    test: str
    values: tuple[Any, ...] = ()


_Place = tuple[int | None, int]
"""A version's time and id."""


class Timeline:
    """The records of one person's file by time."""

    def __init__(self, database: Database, person_id: str, memo: Memo | None = None) -> None:
        self._database = database
        self._person_id = person_id
        self._memo: Memo = memo if memo is not None else {}

    def window(self, wish: Wish, start: Spot | None, limit: int, *, newer: bool = False) -> tuple[Entry, ...]:
        """At most `limit` entries next to a spot, newest first: the older ones, or the newer ones nearest to it.

        Without a spot from the newest, or with `newer` from the very oldest. Series of readings stand at their newest day.
        """
        mine = [each for each in self._series(wish) if start is None or _beyond(each.spot, start, newer=newer)]
        with self._database.read() as connection:
            spots = _spots(connection, wish, self._found(connection, wish.words), start, limit, newer=newer)
            theirs = _entries(connection, self._person_id, spots)
        both = sorted((*mine, *theirs), key=lambda each: each.spot.order, reverse=not newer)[:limit]
        return tuple(reversed(both)) if newer else tuple(both)

    def months(self, wish: Wish, since: int, until: int) -> tuple[Month, ...]:
        """How many records each month holds between two moments (UTC seconds, the later one not included)."""
        found: Counter[tuple[int, int]] = Counter()
        with self._database.read() as connection:
            for month, count in _counted(connection, wish, self._found(connection, wish.words), (since, until)):
                found[divmod(month, 100)] += count
        for each in self._series(wish):
            day = each.record.date
            if day is not None and since <= day.epoch < until:
                found[day.day.year, day.day.month] += 1
        return tuple(Month(year, month, count) for (year, month), count in sorted(found.items(), reverse=True))

    def span(self, wish: Wish) -> tuple[int, int] | None:
        """The moments of the oldest and the newest dated record; None where there is none."""
        newest = next(iter(self.window(wish, None, 1)), None)
        if newest is None or newest.spot.epoch is None:
            return None
        # The newest undated one stands behind every dated one.
        (oldest,) = self.window(wish, Spot(None, 1 << 62), 1, newer=True)
        assert oldest.spot.epoch is not None
        return oldest.spot.epoch, newest.spot.epoch

    def undated(self, wish: Wish) -> int:
        """How many records have no date."""
        with self._database.read() as connection:
            terms = _terms(wish, self._found(connection, wish.words))
            where = " AND ".join(("v.epoch IS NULL", *_usual(wish), *(f"v.id IN ({term.ids})" for term in terms)))
            (count,) = connection.execute(
                f"SELECT count(*) FROM version v WHERE v.kind IN ({_numbers(wish)}) AND {where}",  # noqa: S608 - own terms
                _values(terms),
            ).fetchone()
        return int(count)

    def kinds(self) -> frozenset[Kind]:
        """The kinds of which there is anything."""
        with self._database.read() as connection:
            held = {
                KINDS[number] for number in range(len(KINDS))
                if connection.execute(
                    f"SELECT 1 FROM version v WHERE v.kind = ? AND {_CURRENT} LIMIT 1", (number,)  # noqa: S608 - own terms
                ).fetchone()
            }  # fmt: skip
        return frozenset(held | {each.record.kind for each in self._series(Wish())})

    def origins(self) -> tuple[Origin, ...]:
        """The originals of standing imports, the one that came last first."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT run.artifact_id, run.file FROM run JOIN standing_run ON standing_run.run_id = run.id"
                " GROUP BY run.artifact_id ORDER BY max(run.id) DESC"
            ).fetchall()
        return tuple(Origin(str(number), name) for number, name in rows)

    def _found(self, connection: Connection, words: str) -> frozenset[int] | None:
        """The versions that have some words, or stand for another source's that has them; None without words."""
        if not words.strip():
            return None
        (turn,) = connection.execute("SELECT number FROM record_turn").fetchone()
        known = self._memo.get(words)
        if known is None or known[0] != turn:
            rows = connection.execute("SELECT rowid FROM search_text WHERE search_text MATCH ?", (match_words(words),))
            found = {number for (number,) in rows.fetchall()}
            found |= {shown for other, shown in connection.execute(_ALIKE).fetchall() if other in found}
            self._memo.clear()
            self._memo[words] = known = (int(turn), frozenset(found))
        return known[1]

    def _series(self, wish: Wish) -> list[Entry]:
        if wish.flagged or wish.by_hand:
            return []
        runs = [wish.run_id] if wish.run_id else self._runs_of(wish.source) if wish.source else [""]
        found = {}
        for run in runs:
            query = RecordQuery(kinds=wish.kinds, words=wish.words, run_id=run)
            for record in reading_lists.rows(self._database, self._person_id, query):
                number = int(record.id.rpartition("-")[2])
                found[record.id] = Entry(record, Spot(record.date.epoch if record.date else None, -number))
        return list(found.values())

    def _runs_of(self, artifact_id: str) -> list[str]:
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT id FROM run JOIN standing_run ON run_id = id WHERE artifact_id = ?",
                (reading.number_of(artifact_id),),
            ).fetchall()
        return [str(number) for (number,) in rows]


def _beyond(spot: Spot, start: Spot, *, newer: bool) -> bool:
    return spot.order > start.order if newer else spot.order < start.order


def _terms(wish: Wish, found: frozenset[int] | None) -> list[_Term]:
    """What narrows; `found` are the versions that have the words, None where no words are asked for."""
    terms = []
    if found is not None:
        terms.append(_Term(_LISTED, f"v.id IN ({_LISTED})", (json.dumps(sorted(found)),)))
    if wish.run_id:
        run = (reading.number_of(wish.run_id),)
        terms.append(
            _Term(
                "SELECT version_id FROM sighting WHERE run_id = ?",
                "EXISTS (SELECT 1 FROM sighting s WHERE s.version_id = v.id AND s.run_id = ?)",
                run,
            )
        )
    if wish.source:
        runs = "SELECT id FROM run JOIN standing_run ON run_id = id WHERE artifact_id = ?"
        terms.append(
            _Term(
                f"SELECT version_id FROM sighting WHERE run_id IN ({runs})",  # noqa: S608 - own terms
                f"EXISTS (SELECT 1 FROM sighting s WHERE s.version_id = v.id AND s.run_id IN ({runs}))",  # noqa: S608
                (reading.number_of(wish.source),),
            )
        )
    if wish.flagged:
        terms.append(
            _Term(
                f"SELECT version_id FROM measurement WHERE {_FLAGGED}",  # noqa: S608 - own terms
                f"EXISTS (SELECT 1 FROM measurement m WHERE m.version_id = v.id AND m.{_FLAGGED})",  # noqa: S608
            )
        )
    if wish.by_hand:
        typed = "resource_id >= 'by-hand-' AND resource_id < 'by-hand.'"
        terms.append(
            _Term(
                "SELECT id FROM version WHERE hand = 1 UNION SELECT id FROM version WHERE record_id IN"  # noqa: S608
                f" (SELECT id FROM record WHERE {typed})",
                f"(v.hand = 1 OR EXISTS (SELECT 1 FROM record WHERE id = v.record_id AND {typed}))",  # noqa: S608
            )
        )
    return terms


def _values(terms: list[_Term]) -> tuple[Any, ...]:
    return tuple(value for term in terms for value in term.values)


def _usual(wish: Wish) -> tuple[str, str]:
    # One import's own records are shown each for itself; else what says the same is there once.
    return f"v.standing <> {STANDINGS.index(Standing.VOID)}", _CURRENT if wish.run_id else _SHOWN


def _kinds(wish: Wish) -> list[int]:
    return sorted(map(KINDS.index, wish.kinds or frozenset(Kind)))


def _numbers(wish: Wish) -> str:
    return ",".join(map(str, _kinds(wish)))


def _short(connection: Connection, terms: list[_Term]) -> _Term | None:
    """The term with the shortest list, where one is short."""
    best: tuple[int, _Term] | None = None
    for term in terms:
        (count,) = connection.execute(
            f"SELECT count(*) FROM (SELECT 1 FROM ({term.ids}) LIMIT {_SHORT + 1})",  # noqa: S608 - own terms
            term.values,
        ).fetchone()
        if count <= _SHORT and (best is None or count < best[0]):
            best = (count, term)
    return best[1] if best else None


def _spots(
    connection: Connection, wish: Wish, found: frozenset[int] | None, start: Spot | None, limit: int, *, newer: bool
) -> list[_Place]:
    """Time and id of the next versions from a spot on, in the direction of the walk."""
    if found is None or len(found) <= _SHORT:
        return _walk(connection, wish, _terms(wish, found), start, limit, newer=newer)
    # So many have the words that one soon meets enough of them, and the index alone tells which they are.
    kept: list[_Place] = []
    terms, bare = _terms(wish, None), Wish(wish.kinds)
    while len(kept) < limit:
        met = _walk(connection, bare, [], start, _STRIDE, newer=newer, anything=True)
        kept += _holding(connection, wish, terms, [place for place in met if place[1] in found])
        if len(met) < _STRIDE:
            break
        start = Spot(*met[-1])
    return kept[:limit]


def _holding(connection: Connection, wish: Wish, terms: list[_Term], places: list[_Place]) -> list[_Place]:
    """The places of which everything else that is wanted holds, in their order."""
    where = " AND ".join((*_usual(wish), *(term.test for term in terms)))
    kept: set[int] = set()
    for begin in range(0, len(places), 500):
        ids = [number for _, number in places[begin : begin + 500]]
        marks = ",".join("?" * len(ids))
        kept |= {
            number for (number,) in connection.execute(
                f"SELECT v.id FROM version v WHERE v.id IN ({marks}) AND {where}", (*ids, *_values(terms))  # noqa: S608
            ).fetchall()
        }  # fmt: skip
    return [place for place in places if place[1] in kept]


def _walk(
    connection: Connection,
    wish: Wish,
    terms: list[_Term],
    start: Spot | None,
    limit: int,
    *,
    newer: bool,
    anything: bool = False,
) -> list[_Place]:
    """The next places from a spot on; `anything` takes what is not shown too, which the index alone can tell."""
    short = _short(connection, terms)
    dated = _dated_part(start, newer=newer)
    bare = _undated_part(start, newer=newer)
    met: list[_Place] = []
    for part in (bare, dated) if newer else (dated, bare):
        if part is not None and len(met) < limit:
            usual = () if anything else _usual(wish)
            met += _part(connection, wish, (terms, short, usual), part, limit - len(met), newer=newer)
    return met


def _dated_part(start: Spot | None, *, newer: bool) -> tuple[str, tuple[int, ...]] | None:
    if start is None or (start.epoch is None and newer):
        return "v.epoch IS NOT NULL", ()
    if start.epoch is None:
        return None
    return f"(v.epoch, v.id) {'>' if newer else '<'} (?, ?)", (start.epoch, start.id)


def _undated_part(start: Spot | None, *, newer: bool) -> tuple[str, tuple[int, ...]] | None:
    if start is not None and start.epoch is not None:
        return None if newer else ("v.epoch IS NULL", ())
    if start is None:
        return "v.epoch IS NULL", ()
    return f"v.epoch IS NULL AND v.id {'>' if newer else '<'} ?", (start.id,)


def _part(
    connection: Connection,
    wish: Wish,
    narrowing: tuple[list[_Term], _Term | None, tuple[str, ...]],
    part: tuple[str, tuple[int, ...]],
    limit: int,
    *,
    newer: bool,
) -> list[_Place]:
    (terms, short, usual), (place, values), way = narrowing, part, "ASC" if newer else "DESC"
    order = f"ORDER BY epoch {way}, id {way} LIMIT {limit}"
    tests = [*usual, *(term.test for term in terms if term is not short)]
    rest = _values([term for term in terms if term is not short])
    if short is not None:
        where = " AND ".join((f"v.kind IN ({_numbers(wish)})", place, *tests))
        rows: list[_Place] = connection.execute(
            f"SELECT v.epoch AS epoch, v.id AS id FROM version v WHERE v.id IN ({short.ids}) AND {where} {order}",  # noqa: S608
            (*short.values, *values, *rest),
        ).fetchall()
        return rows
    where = " AND ".join((place, *tests))
    kinds = _kinds(wish)
    arms = " UNION ALL ".join(
        f"SELECT v.epoch AS epoch, v.id AS id FROM version v WHERE v.kind = {kind} AND {where}"  # noqa: S608 - own terms
        for kind in kinds
    )
    return list(connection.execute(f"{arms} {order}", (*values, *rest) * len(kinds)))


def _counted(
    connection: Connection, wish: Wish, found: frozenset[int] | None, span: tuple[int, int]
) -> list[tuple[int, int]]:
    """Records by month as YYYYMM: the months of the moments in UTC, near enough for a ruler."""
    terms = _terms(wish, None)
    where = " AND ".join((_usual(wish)[1], *(f"v.id IN ({term.ids})" for term in terms)))
    many = "count(*)" if found is None else "v.id"
    rows: list[tuple[int, int]] = connection.execute(
        f"SELECT CAST(strftime('%Y%m', v.epoch, 'unixepoch') AS INTEGER), {many} FROM version v"  # noqa: S608 - own terms
        f" WHERE v.kind IN ({_numbers(wish)}) AND v.epoch >= ? AND v.epoch < ? AND {where}"
        f"{' GROUP BY 1' if found is None else ''}",
        (*span, *_values(terms)),
    ).fetchall()
    return rows if found is None else [(month, 1) for month, number in rows if number in found]


def _entries(connection: Connection, person_id: str, spots: list[_Place]) -> list[Entry]:
    """The entries of some versions, in their order."""
    found: list[Entry] = []
    for begin in range(0, len(spots), 500):
        some = spots[begin : begin + 500]
        ids = [number for _, number in some]
        marks = ",".join("?" * len(ids))
        rows = connection.execute(
            f"SELECT {reading.COLUMNS}, {reading.SOURCES} FROM current c JOIN version v ON v.id = c.version_id"  # noqa: S608
            f" {reading.JOINS}{reading.GROUPED} WHERE c.version_id IN ({marks})",
            ids,
        ).fetchall()
        records = {
            row[0]: record for row, record in zip(rows, reading.shaped(connection, person_id, rows), strict=True)
        }
        visits = dict(connection.execute(_VISITS.format(marks=marks), ids).fetchall())
        flags = dict(
            connection.execute(
                f"SELECT version_id, flag FROM measurement WHERE version_id IN ({marks}) AND {_FLAGGED}",  # noqa: S608
                ids,
            ).fetchall()
        )
        for epoch, number in some:
            visit = str(visits.get(number, ""))
            record = records[number]
            own = "" if visit == record.id else visit
            found.append(Entry(record, Spot(epoch, number), own, flags.get(number, "")))
    return found
