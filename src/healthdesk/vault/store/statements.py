"""Every visible statement of some kinds, each source's own, with its words."""

from collections.abc import Iterable

from healthdesk.domain.records import Kind, Record
from healthdesk.domain.shelves import Statement
from healthdesk.vault.store import reading
from healthdesk.vault.store.numbered import KINDS
from healthdesk.vault.transaction import Database

_FROM = f"FROM current c JOIN version v ON v.id = c.version_id {reading.JOINS}{reading.GROUPED} WHERE v.kind IN "


def statements(database: Database, person_id: str, kinds: Iterable[Kind]) -> tuple[Statement, ...]:
    """The statements, newest first, undated ones last; those that say the same name the one that stands for all."""
    wanted = sorted({KINDS.index(kind) for kind in kinds})
    marks = f"({','.join('?' * len(wanted))})"
    order = "ORDER BY v.epoch IS NULL, v.epoch DESC, v.id DESC"
    with database.read() as connection:
        rows = connection.execute(
            f"SELECT {reading.COLUMNS}, {reading.SOURCES}, coalesce(linked.shown, c.record_id) {_FROM}{marks} {order}",
            wanted,
        ).fetchall()
        texts = connection.execute(
            f"SELECT v.id, resource.bytes {_FROM.replace(' WHERE', ' JOIN resource ON resource.version_id = v.id WHERE')}{marks}",
            wanted,
        ).fetchall()
        referred = connection.execute(
            f"SELECT v.id, f.relation, f.type, f.resource_id {_FROM.replace(' WHERE', ' JOIN reference f ON f.version_id = v.id WHERE')}{marks}"
            " ORDER BY v.id, f.position",
            wanted,
        ).fetchall()
        records = reading.shaped(connection, person_id, [row[:-1] for row in rows])
    words = {version: bytes(content) for version, content in texts}
    references: dict[int, list[tuple[str, str]]] = {}
    for version, relation, kind, resource_id in referred:
        references.setdefault(version, []).append((relation, f"{kind}/{resource_id}"))
    return tuple(
        Statement(record, str(row[-1]), words.get(row[0], b""), tuple(references.get(row[0], ())))
        for row, record in zip(rows, records, strict=True)
    )


_HELD = """
  SELECT coalesce(linked.shown, c.record_id), count(DISTINCT mine.record_id) FROM current c
  JOIN version v ON v.id = c.version_id AND v.kind = ?
  LEFT JOIN linked ON linked.record_id = c.record_id
  JOIN record r ON r.id = c.record_id AND r.resource_id <> ''
  JOIN reference f ON f.resource_id = r.resource_id AND f.type = r.type AND f.relation <> 'subject'
  JOIN current mine ON mine.version_id = f.version_id
  GROUP BY 1
"""
_OF_VISIT = f"""
  WITH mine AS (
    SELECT r.resource_id, r.type FROM record r
    LEFT JOIN linked l ON l.record_id = r.id
    WHERE r.resource_id <> '' AND (r.id = :record OR l.shown = (SELECT shown FROM linked WHERE record_id = :record)))
  SELECT DISTINCT {reading.COLUMNS}, {reading.SOURCES} FROM mine
  JOIN reference f ON f.resource_id = mine.resource_id AND f.type = mine.type AND f.relation <> 'subject'
  JOIN current c ON c.version_id = f.version_id
  JOIN version v ON v.id = c.version_id {reading.JOINS}{reading.GROUPED}
  WHERE {reading.SHOWN} ORDER BY v.kind, v.epoch DESC, v.id LIMIT 400
"""  # noqa: S608 - constants of this room


def held(database: Database) -> dict[str, int]:
    """How many visible records refer to each visible visit, by the id under which the visit is shown."""
    with database.read() as connection:
        rows = connection.execute(_HELD, (KINDS.index(Kind.ENCOUNTER),)).fetchall()
    return {str(record_id): int(count) for record_id, count in rows}


def of_visit(database: Database, person_id: str, record_id: str) -> tuple[Record, ...]:
    """The visible records that refer to a visit, or to another source's record of the same."""
    with database.read() as connection:
        rows = connection.execute(_OF_VISIT, {"record": reading.number_of(record_id)}).fetchall()
        return reading.shaped(connection, person_id, rows)
