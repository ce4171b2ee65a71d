"""Digests of content: what two vaults have to agree on when they hold the same records.

Over (type, id in the source, content hash), in order, without run ids and times. The content hash is over the resource
without white space between elements, so that an export written a resource a line has the hash of the original.
"""

from hashlib import sha256

import msgspec

from healthdesk.vault.connection import Connection
from healthdesk.vault.store import reading_shown
from healthdesk.vault.transaction import Database


def content_hash(resource: bytes) -> bytes:
    """SHA-256 of a resource without white space between its elements."""
    return sha256(msgspec.json.format(resource, indent=-1)).digest()


def of_person(database: Database) -> str:
    """The digest of everything visible, void records included."""
    with database.read() as connection:
        rows = connection.execute(
            "SELECT r.type, r.resource_id, v.hash FROM current c JOIN version v ON v.id = c.version_id"
            " JOIN record r ON r.id = v.record_id ORDER BY r.type, r.resource_id, v.hash"
        ).fetchall()
        return reading_shown.joined(_digest(rows)[1], reading_shown.of_everything(connection))


def of_run(connection: Connection, run_id: int) -> tuple[int, str]:
    """How many statements and readings a run has met, and the digest over them."""
    return _with_readings(
        connection,
        run_id,
        connection.execute(
            "SELECT r.type, r.resource_id, v.hash FROM sighting s JOIN version v ON v.id = s.version_id"
            " JOIN record r ON r.id = v.record_id WHERE s.run_id = ? ORDER BY r.type, r.resource_id, v.hash, s.locator",
            (run_id,),
        ).fetchall(),
    )


def of_run_reread(connection: Connection, run_id: int) -> tuple[int, str]:
    """The same, with every content hash taken anew from the resource's bytes; what was deleted keeps its hash."""
    rows = connection.execute(
        "SELECT r.type, r.resource_id, v.hash, s.locator, resource.bytes FROM sighting s"
        " JOIN version v ON v.id = s.version_id JOIN record r ON r.id = v.record_id"
        " LEFT JOIN resource ON resource.version_id = v.id WHERE s.run_id = ?"
        " ORDER BY r.type, r.resource_id, v.hash, s.locator",
        (run_id,),
    )
    return _with_readings(
        connection,
        run_id,
        [(kind, name, kept if content is None else _hash_or_none(content)) for kind, name, kept, _, content in rows],
    )


def _with_readings(connection: Connection, run_id: int, rows: list[tuple[str, str, bytes]]) -> tuple[int, str]:
    count, sha256_of_statements = _digest(rows)
    readings = reading_shown.of_run(connection, run_id)
    return count + readings.count, reading_shown.joined(sha256_of_statements, readings)


def _hash_or_none(resource: bytes) -> bytes:
    try:
        return content_hash(resource)
    except msgspec.DecodeError:
        return b""


def _digest(rows: list[tuple[str, str, bytes]]) -> tuple[int, str]:
    whole = sha256()
    for resource_type, resource_id, content in rows:
        whole.update(f"{resource_type}\n{resource_id}\n{content.hex()}\n".encode())
    return len(rows), whole.hexdigest()
