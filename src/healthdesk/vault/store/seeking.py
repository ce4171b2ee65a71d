"""Everything in a person's file that has some words: records, what stands in documents, and which words there are at all.

Of what very many records have, those that came last are weighed: bm25 over all of them would take seconds at a million.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Final

from healthdesk.domain.hits import Hit, Sort
from healthdesk.vault.connection import Connection
from healthdesk.vault.store import reading, reading_lists
from healthdesk.vault.store.finding import match_each
from healthdesk.vault.store.writing import folded
from healthdesk.vault.transaction import Database

_WEIGHED: Final = 250
_EXCERPT: Final = 14
"""Words of an excerpt."""
_RANGES: Final = ("", *"0abcdefghijklmnopqrstuvwxyz", "\U0010ffff")
"""Where the words of the index are parted, so that no read of them takes long."""
_SCORED = f"""
  SELECT rowid, bm25(search_text, 8, 4, 4, 1) FROM search_text WHERE search_text MATCH ?
  ORDER BY rowid DESC LIMIT {_WEIGHED}
"""  # noqa: S608 - own constant
_EXCERPTS = f"""
  SELECT rowid, snippet(search_text, 3, '', '', '…', {_EXCERPT}) FROM search_text
  WHERE search_text MATCH ? AND rowid IN ({{marks}})
"""  # noqa: S608 - own constant


class Seeking:
    """One person's file, looked through for words."""

    def __init__(self, database: Database, person_id: str) -> None:
        self._database = database
        self._person_id = person_id

    def turn(self) -> int:
        """The number of the last change of the records."""
        with self._database.read() as connection:
            return int(connection.execute("SELECT number FROM record_turn").fetchone()[0])

    def records(self, wanted: Sequence[tuple[str, ...]], limit: int) -> tuple[Hit, ...]:
        """Records that have each word or one of its others, the best first; series of readings before them."""
        mine = reading_lists.search(self._database, self._person_id, " ".join(word for word, *_ in wanted))
        with self._database.read() as connection:
            theirs = _hits(connection, self._person_id, match_each(wanted), Sort.RECORD, limit)
        return (*(Hit(Sort.RECORD, each.id, each.title, record=each) for each in mine[: max(1, limit // 4)]), *theirs)

    def texts(self, wanted: Sequence[tuple[str, ...]], limit: int) -> tuple[Hit, ...]:
        """Documents in whose text they stand, with the words around the place and its page."""
        match = f"{{body}} : ({match_each(wanted)})"
        with self._database.read() as connection:
            found = _hits(connection, self._person_id, match, Sort.TEXT, limit, excerpts=True)
            return tuple(_with_page(connection, hit, wanted) for hit in found)

    def concepts(self) -> frozenset[str]:
        """The keys of the measures of which there may be values."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT key FROM concept c WHERE EXISTS (SELECT 1 FROM measurement m JOIN current ON"
                " current.version_id = m.version_id WHERE m.concept_id = c.id)"
                " OR EXISTS (SELECT 1 FROM series s JOIN series_shown t ON t.series_id = s.id WHERE s.concept_id = c.id)"
            ).fetchall()
        return frozenset(key for (key,) in rows)

    def vocabulary(self, stopped: Callable[[], bool]) -> tuple[str, ...]:
        """Every word of the index of five letters and more that is no number; () when it was stopped on the way.

        Read in many short steps, so that others can read in between.
        """
        found: list[str] = []
        for first, after in pairwise(_RANGES):
            if stopped():
                return ()
            with self._database.read() as connection:
                rows = connection.execute(
                    "SELECT term FROM search_word WHERE term >= ? AND term < ? AND length(term) >= 5", (first, after)
                ).fetchall()
            found += [term for (term,) in rows if not term.startswith("xq") and not any(map(str.isdigit, term))]
        return tuple(found)


def _hits(
    connection: Connection, person_id: str, match: str, sort: Sort, limit: int, *, excerpts: bool = False
) -> tuple[Hit, ...]:
    scored = sorted(connection.execute(_SCORED, (match,)).fetchall(), key=lambda row: row[1])[: 4 * limit]
    marks = ",".join("?" * len(scored))
    ids = [number for number, _ in scored]
    shown = dict(
        connection.execute(
            "SELECT m.version_id, c.version_id FROM current m LEFT JOIN linked l ON l.record_id = m.record_id"  # noqa: S608
            f" JOIN current c ON c.record_id = coalesce(l.shown, m.record_id) WHERE m.version_id IN ({marks})",
            ids,
        ).fetchall()
    )
    order = list(dict.fromkeys(shown[number] for number in ids if number in shown))[:limit]
    rows = connection.execute(
        f"SELECT {reading.COLUMNS}, {reading.SOURCES} FROM current c JOIN version v ON v.id = c.version_id {reading.JOINS}"  # noqa: S608
        f"{reading.GROUPED} WHERE c.version_id IN ({','.join('?' * len(order))})",
        order,
    ).fetchall()
    records = {row[0]: record for row, record in zip(rows, reading.shaped(connection, person_id, rows), strict=True)}
    said = {shown[number]: words for number, words in connection.execute(
        _EXCERPTS.format(marks=marks), (match, *ids)).fetchall() if number in shown} if excerpts else {}  # fmt: skip
    return tuple(
        Hit(sort, records[number].id, records[number].title, said.get(number, ""), record=records[number])
        for number in order
        if number in records
    )


def _with_page(connection: Connection, hit: Hit, wanted: Sequence[tuple[str, ...]]) -> Hit:
    """The page that the words of an excerpt stand on: form feeds part the pages of a text."""
    row = connection.execute(
        "SELECT search_text.body FROM current c JOIN search_text ON search_text.rowid = c.version_id WHERE c.record_id = ?",
        (reading.number_of(hit.id),),
    ).fetchone()
    if row is None or "\f" not in row[0]:
        return hit
    for number, page in enumerate(row[0].split("\f"), start=1):
        words = folded(page).split()
        if any(any(each.startswith(folded(word)) for each in words) for some in wanted for word in some):
            return Hit(hit.sort, hit.id, hit.title, hit.excerpt, number, hit.record)
    return hit
