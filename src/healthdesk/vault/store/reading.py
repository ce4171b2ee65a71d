"""Records as lists and answers see them."""

from datetime import date
from typing import Any

from healthdesk.domain.dates import parse_date
from healthdesk.domain.errors import VaultError
from healthdesk.domain.records import Coding, Kind, Record, Standing
from healthdesk.domain.views import RecordQuery
from healthdesk.vault.connection import Connection
from healthdesk.vault.store.finding import match_words
from healthdesk.vault.store.numbered import KINDS, STANDINGS
from healthdesk.vault.transaction import Database

_EPOCH_DAY = 719163
COLUMNS = """
  v.id, v.record_id, v.kind, r.type, r.resource_id, v.title, v.status, v.standing, v.date_text, v.end_text, v.detail,
  v.category, coalesce(concept.key, ''), v.place, v.author, run.file, run.artifact_id, c.locator, c.run_id,
  CASE v.hand WHEN 1 THEN run.started END
"""
JOINS = """
  JOIN record r ON r.id = v.record_id
  JOIN run ON run.id = c.run_id
  LEFT JOIN concept ON concept.id = v.concept_id
"""
GROUPED = " LEFT JOIN linked ON linked.record_id = c.record_id "
"""Where a record stands for others that say the same, or is one of those."""

SHOWN = "(linked.shown IS NULL OR linked.shown = c.record_id)"
SOURCES = "coalesce(linked.sources, c.sources)"
_OF_GROUP = """
  c.record_id IN (SELECT coalesce(l.shown, m.record_id) FROM current m
                  LEFT JOIN linked l ON l.record_id = m.record_id WHERE m.version_id IN ({}))
"""
_HAS_CODE = _OF_GROUP.format(
    "SELECT vc.version_id FROM coding JOIN version_coding vc ON vc.coding_id = coding.id WHERE coding.code = ?"
)
_HAS_WORDS = _OF_GROUP.format("SELECT rowid FROM search_text WHERE search_text MATCH ?")
_NEWEST_FIRST = "ORDER BY v.epoch IS NULL, v.epoch DESC, v.id DESC"


def records(database: Database, person_id: str, query: RecordQuery) -> tuple[Record, ...]:
    """The visible records that match, newest first, undated ones last; what several sources say is there once."""
    where, values = _where(query)
    select = f"SELECT {COLUMNS}, {SOURCES} FROM current c JOIN version v ON v.id = c.version_id {JOINS}{GROUPED}"  # noqa: S608
    with database.read() as connection:
        rows = connection.execute(
            f"{select} WHERE {where} {_NEWEST_FIRST} LIMIT ? OFFSET ?", (*values, query.limit, query.offset)
        ).fetchall()
        return shaped(connection, person_id, rows)


def count(database: Database, query: RecordQuery) -> dict[Kind, int]:
    """How many visible records of each kind match."""
    where, values = _where(query)
    with database.read() as connection:
        rows = connection.execute(
            f"SELECT v.kind, count(*) FROM current c JOIN version v ON v.id = c.version_id {JOINS}{GROUPED}"  # noqa: S608
            f" WHERE {where} GROUP BY v.kind",
            values,
        ).fetchall()
    return {KINDS[kind]: number for kind, number in rows}


_FOUND = f"""
  WITH found AS MATERIALIZED (
    SELECT rowid AS version_id, bm25(search_text, 8, 4, 4, 1) AS score FROM search_text WHERE search_text MATCH ?
  ), shown AS MATERIALIZED (
    SELECT coalesce(l.shown, m.record_id) AS record_id, min(score) AS score FROM found
    JOIN current m ON m.version_id = found.version_id LEFT JOIN linked l ON l.record_id = m.record_id
    GROUP BY 1 ORDER BY 2, 1 LIMIT ?
  )
  SELECT {COLUMNS}, {SOURCES} FROM shown JOIN current c ON c.record_id = shown.record_id
  JOIN version v ON v.id = c.version_id {JOINS}{GROUPED} ORDER BY shown.score, v.id
"""  # noqa: S608 - constants of this room


def search(database: Database, person_id: str, words: str, limit: int) -> tuple[Record, ...]:
    """Records in whose title, codes or text all the words stand, the best match first."""
    with database.read() as connection:
        rows = connection.execute(_FOUND, (match_words(words), limit)).fetchall()
        return shaped(connection, person_id, rows)


def record(database: Database, person_id: str, record_id: str) -> Record:
    """One visible record. Raises VaultError("record-unknown")."""
    with database.read() as connection:
        rows = connection.execute(
            f"SELECT {COLUMNS}, {SOURCES} FROM current c JOIN version v ON v.id = c.version_id {JOINS}{GROUPED}"  # noqa: S608
            " WHERE c.record_id = ?",
            (number_of(record_id),),
        ).fetchall()
        found = shaped(connection, person_id, rows)
    if not found:
        raise VaultError("record-unknown")
    return found[0]


def versions(database: Database, person_id: str, record_id: str) -> tuple[Record, ...]:
    """All versions of a record that a standing run has met, newest first."""
    with database.read() as connection:
        rows = connection.execute(
            f"SELECT {COLUMNS}, 1 FROM version v JOIN first_sighting c ON c.version_id = v.id {JOINS}"  # noqa: S608
            " WHERE v.record_id = ? AND v.purged = 0 ORDER BY v.sort DESC, v.hash DESC",
            (number_of(record_id),),
        ).fetchall()
        return shaped(connection, person_id, rows)


def resource(database: Database, record_id: str) -> bytes:
    """A visible record's FHIR JSON as received. Raises VaultError("record-unknown")."""
    with database.read() as connection:
        row = connection.execute(
            "SELECT bytes FROM resource JOIN current c ON c.version_id = resource.version_id WHERE c.record_id = ?",
            (number_of(record_id),),
        ).fetchone()
    if row is None:
        raise VaultError("record-unknown")
    return bytes(row[0])


def text(database: Database, record_id: str) -> str:
    """The words of a record's documents as they were read, pages set apart by form feeds; "" where there are none."""
    with database.read() as connection:
        row = connection.execute(
            "SELECT search_text.body FROM current c JOIN search_text ON search_text.rowid = c.version_id"
            " LEFT JOIN linked l ON l.record_id = c.record_id"
            " WHERE coalesce(l.shown, c.record_id) = ? ORDER BY length(search_text.body) DESC LIMIT 1",
            (number_of(record_id),),
        ).fetchone()
    return str(row[0]) if row else ""


def number_of(record_id: str) -> int:
    """A record's row from its id in the vault; -1 for what is no id."""
    return int(record_id) if record_id.isascii() and record_id.isdigit() and len(record_id) < 19 else -1


def moved(locator: str, here: str, there: str) -> str:
    """The place in another original of what stands inside a statement: `here` is the statement's place in the first."""
    inside = locator.removeprefix(here).lstrip("/") if locator.startswith(here) else ""
    return f"{there.removesuffix('/')}/{inside}" if inside else there


def shaped(connection: Connection, person_id: str, rows: list[tuple[Any, ...]]) -> tuple[Record, ...]:
    """Rows of COLUMNS and a count of sources as records, with their codes."""
    codes = _codes(connection, [row[0] for row in rows])
    return tuple(
        Record(
            id=str(row[1]),
            person_id=person_id,
            kind=KINDS[row[2]],
            resource_type=row[3],
            resource_id=row[4],
            title=row[5],
            status=row[6],
            standing=STANDINGS[row[7]],
            date=parse_date(row[8]) if row[8] else None,
            end=parse_date(row[9]) if row[9] else None,
            detail=row[10],
            codes=codes.get(row[0], ()),
            category=row[11],
            concept=row[12],
            place=row[13],
            author=row[14],
            source=row[15],
            artifact_id=str(row[16]),
            locator=row[17],
            run_id=str(row[18]),
            corrected=row[19],
            sources=row[20],
        )
        for row in rows
    )


def _codes(connection: Connection, version_ids: list[int]) -> dict[int, tuple[Coding, ...]]:
    found: dict[int, list[Coding]] = {}
    for start in range(0, len(version_ids), 500):
        some = version_ids[start : start + 500]
        marks = ",".join("?" * len(some))
        for version_id, system, code, display in connection.execute(
            f"SELECT vc.version_id, coding.system, coding.code, coding.display FROM version_coding vc"  # noqa: S608 - marks
            f" JOIN coding ON coding.id = vc.coding_id WHERE vc.version_id IN ({marks})"
            f" ORDER BY vc.version_id, vc.position",
            some,
        ).fetchall():
            found.setdefault(version_id, []).append(Coding(system, code, display))
    return {version_id: tuple(codes) for version_id, codes in found.items()}


def _where(query: RecordQuery) -> tuple[str, tuple[Any, ...]]:
    terms: list[tuple[str, tuple[Any, ...]]] = [("1", ())]
    if not (query.each or query.run_id):
        terms.append((SHOWN, ()))
    if query.kinds:
        marks = ",".join("?" * len(query.kinds))
        terms.append((f"v.kind IN ({marks})", tuple(sorted(map(KINDS.index, query.kinds)))))
    if not query.void:
        terms.append(("v.standing <> ?", (STANDINGS.index(Standing.VOID),)))
    if query.since:
        terms.append(("v.last_day >= ?", (_day(query.since),)))
    if query.until:
        terms.append(("v.first_day <= ?", (_day(query.until),)))
    if query.code:
        terms.append((_HAS_CODE, (query.code,)))
    if query.concept:
        terms.append(("concept.key = ?", (query.concept,)))
    if query.run_id:
        terms.append(
            (
                "EXISTS (SELECT 1 FROM sighting s WHERE s.version_id = v.id AND s.run_id = ?)",
                (number_of(query.run_id),),
            )
        )
    if query.words.strip():
        terms.append((_HAS_WORDS, (match_words(query.words),)))
    return " AND ".join(term for term, _ in terms), tuple(value for _, values in terms for value in values)


def _day(text: str) -> int:
    return date.fromisoformat(text).toordinal() - _EPOCH_DAY
