"""Every visible statement of some kinds, each source's own, with its words."""

from collections.abc import Iterable

from healthdesk.domain.records import Kind
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
