"""What the program's tables and rules say of records that were written by an earlier edition of them.

The promoted columns that depend on knowledge (concepts, what a record may be the same as) are derived from what a record
keeps as printed, so a vault of any age is shown by today's rules. Resources, hashes and digests are not touched.
"""

from collections import defaultdict
from typing import Any

from healthdesk.domain import knowledge
from healthdesk.domain.dates import parse_date
from healthdesk.domain.records import Coding, Quantity
from healthdesk.vault.connection import Connection
from healthdesk.vault.store import grouping, sameness
from healthdesk.vault.store.numbered import KINDS, STANDINGS
from healthdesk.vault.transaction import Database

RULES = "sameness"
_BATCH = 2000


def edition() -> int:
    """The edition of today's rules and tables together."""
    return sameness.EDITION * 1000 + knowledge.EDITION


def renew(database: Database) -> int:
    """Bring derived columns up to today's rules, if an earlier edition made them; how many versions were looked at."""
    with database.read() as connection:
        row = connection.execute("SELECT edition FROM rules WHERE name = ?", (RULES,)).fetchone()
    if row is not None and row[0] >= edition():
        return 0
    with database.write() as connection:
        looked_at, last = 0, 0
        while ids := connection.execute(
            "SELECT id FROM version WHERE purged = 0 AND id > ? ORDER BY id LIMIT ?", (last, _BATCH)
        ).fetchall():
            _some(connection, last, ids[-1][0])
            last = ids[-1][0]
            looked_at += len(ids)
        grouping.rebuild(connection)
        connection.execute("INSERT OR REPLACE INTO rules VALUES (?,?)", (RULES, edition()))
    return looked_at


def _some(connection: Connection, after: int, until: int) -> None:
    """The versions whose ids lie between two numbers, the first one left out."""
    codes: dict[int, list[Coding]] = defaultdict(list)
    for version_id, system, code, display in connection.execute(
        "SELECT vc.version_id, coding.system, coding.code, coding.display FROM version_coding vc"
        " JOIN coding ON coding.id = vc.coding_id WHERE vc.version_id > ? AND vc.version_id <= ?"
        " ORDER BY vc.version_id, vc.position",
        (after, until),
    ).fetchall():
        codes[version_id].append(Coding(system, code, display))
    measured = _measurements(connection, after, until)
    contents: dict[int, list[str]] = defaultdict(list)
    for version_id, sha256 in connection.execute(
        "SELECT version_id, sha256 FROM attachment WHERE version_id > ? AND version_id <= ? AND sha256 <> ''"
        " ORDER BY version_id, position",
        (after, until),
    ).fetchall():
        contents[version_id].append(sha256)
    rows = connection.execute(
        "SELECT v.id, v.kind, v.standing, v.title, v.detail, coalesce(concept.key, ''), v.date_text FROM version v"
        " LEFT JOIN concept ON concept.id = v.concept_id WHERE v.purged = 0 AND v.id > ? AND v.id <= ?",
        (after, until),
    ).fetchall()
    changed = []
    for row in rows:
        points = measured.get(row[0], [])
        concept = _concept(row, tuple(codes[row[0]]), points)
        stated = sameness.Stated(
            kind=KINDS[row[1]],
            standing=STANDINGS[row[2]],
            title=row[3],
            detail=row[4],
            concept=concept,
            codes=tuple(codes[row[0]]),
            date=parse_date(row[6]) if row[6] else None,
            measured=tuple(points),
            contents=tuple(contents.get(row[0], ())),
        )
        meaning, sense = sameness.likeness(stated) or (None, None)
        changed.append((_concept_id(connection, concept), meaning, sense, row[0]))
    connection.executemany("UPDATE version SET concept_id = ?, meaning = ?, sense = ? WHERE id = ?", changed)


def _measurements(connection: Connection, after: int, until: int) -> dict[int, list[tuple[str, str, Quantity]]]:
    """The measurements of some versions, their concepts renewed where today's tables know more."""
    found: dict[int, list[tuple[str, str, Quantity]]] = defaultdict(list)
    changed = []
    for number, version_id, kind, key, label, comparator, value, text, printed, code in connection.execute(
        "SELECT m.id, m.version_id, v.kind, coalesce(concept.key, ''), label.words, m.comparator, m.value, m.value_text,"
        " unit.printed, unit.code FROM measurement m JOIN version v ON v.id = m.version_id"
        " JOIN label ON label.id = m.label_id JOIN unit ON unit.id = m.unit_id"
        " LEFT JOIN concept ON concept.id = m.concept_id WHERE m.version_id > ? AND m.version_id <= ? ORDER BY m.id",
        (after, until),
    ).fetchall():
        concept, quantity = key, Quantity(value, text, printed, code, comparator)
        if not key or key.startswith("loinc:"):
            codes = (Coding("http://loinc.org", key.removeprefix("loinc:")),) if key else ()
            concept = knowledge.concept_of(codes, label, KINDS[kind], knowledge.printed_unit(quantity)) or key
        if concept != key:
            changed.append((_concept_id(connection, concept), number))
        found[version_id].append((concept, label, quantity))
    connection.executemany("UPDATE measurement SET concept_id = ? WHERE id = ?", changed)
    return found


def _concept(row: tuple[Any, ...], codes: tuple[Coding, ...], points: list[tuple[str, str, Quantity]]) -> str:
    kind = KINDS[row[1]]
    unit = knowledge.printed_unit(points[0][2]) if len(points) == 1 else ""
    concept = knowledge.concept_of(codes, row[3], kind, unit)
    return concept or (points[0][0] if len(points) == 1 and kind in sameness.MEASURED else "") or str(row[5])


def _concept_id(connection: Connection, key: str) -> int | None:
    if not key:
        return None
    row = connection.execute("SELECT id FROM concept WHERE key = ?", (key,)).fetchone()
    return int(row[0]) if row else int(connection.execute("INSERT INTO concept (key) VALUES (?)", (key,)).lastrowid)
