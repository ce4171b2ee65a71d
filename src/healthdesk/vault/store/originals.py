"""Originals: bytes exactly as received, kept in deflated chunks, read whole or by range."""

from collections.abc import Iterable, Iterator
from hashlib import sha256

from healthdesk.domain.errors import VaultError
from healthdesk.domain.records import Artifact
from healthdesk.vault.connection import Connection
from healthdesk.vault.packing import Packed, pack
from healthdesk.vault.transaction import Database

CHUNK = 1 << 20


def keep(
    database: Database,
    name: str,
    media_type: str,
    chunks: Iterable[bytes | Packed],
    received: int,
    known_sha256: str = "",
) -> Artifact:
    """Keep bytes as received; bytes that are here already give the artifact that they are.

    `known_sha256` is the digest that was taken when they were received, "" when it has to be taken here.
    """
    with database.write() as connection:
        digest = sha256()
        cursor = connection.execute(
            "INSERT INTO artifact (sha256, name, media_type, size, received) VALUES (randomblob(32), ?, ?, 0, ?)",
            (name, media_type, received),
        )
        artifact_id, size = cursor.lastrowid, 0
        for position, chunk in enumerate(chunks):
            packed = chunk if isinstance(chunk, Packed) else pack(chunk)
            if not known_sha256:
                digest.update(packed.plain() if isinstance(chunk, Packed) else chunk)
            connection.execute(
                "INSERT INTO artifact_chunk (artifact_id, position, start, length, deflated, bytes) VALUES (?,?,?,?,?,?)",
                (artifact_id, position, size, packed.length, int(packed.deflated), packed.content),
            )
            size += packed.length
        taken = bytes.fromhex(known_sha256) if known_sha256 else digest.digest()
        there = connection.execute("SELECT id, size FROM artifact WHERE sha256 = ?", (taken,)).fetchone()
        if there is not None and size and not there[1]:
            # Deleted before, and brought in again.
            connection.execute(
                "UPDATE artifact_chunk SET artifact_id = ? WHERE artifact_id = ?", (there[0], artifact_id)
            )
            connection.execute(
                "UPDATE artifact SET name = ?, media_type = ?, size = ?, received = ? WHERE id = ?",
                (name, media_type, size, received, there[0]),
            )
            connection.execute("DELETE FROM artifact WHERE id = ?", (artifact_id,))
            artifact_id = there[0]
        elif there is not None:
            connection.execute("DELETE FROM artifact_chunk WHERE artifact_id = ?", (artifact_id,))
            connection.execute("DELETE FROM artifact WHERE id = ?", (artifact_id,))
            artifact_id = there[0]
        else:
            connection.execute("UPDATE artifact SET sha256 = ?, size = ? WHERE id = ?", (taken, size, artifact_id))
    return artifact(database, str(artifact_id))


def empty(connection: Connection) -> None:
    """Delete the bytes and names of the artifacts that only forgotten runs have read; their digests stay."""
    forgotten = "(SELECT run_id FROM run_event WHERE kind = 'forgotten')"
    unread = (
        "(SELECT id FROM artifact WHERE size > 0"  # noqa: S608 - own constant
        f" AND id NOT IN (SELECT artifact_id FROM run WHERE id NOT IN {forgotten}))"
    )
    connection.execute(f"UPDATE run SET file = '' WHERE id IN {forgotten}")  # noqa: S608 - own constant
    connection.execute(f"DELETE FROM artifact_chunk WHERE artifact_id IN {unread}")  # noqa: S608 - own constant
    connection.execute(f"UPDATE artifact SET name = '', size = 0 WHERE id IN {unread}")  # noqa: S608 - own constant


def artifact(database: Database, artifact_id: str) -> Artifact:
    """What an artifact is. Raises VaultError when there is none of that id."""
    found = _artifacts(database, "WHERE id = ?", (int(artifact_id),))
    if not found:
        raise VaultError("artifact-unknown")
    return found[0]


def artifacts(database: Database) -> tuple[Artifact, ...]:
    """Every artifact whose bytes are here and that an import which stands has read, in the order they came."""
    return _artifacts(
        database,
        "WHERE id IN (SELECT run.artifact_id FROM run JOIN standing_run ON standing_run.run_id = run.id) ORDER BY id",
        (),
    )


def _artifacts(database: Database, where: str, values: tuple[int, ...]) -> tuple[Artifact, ...]:
    with database.read() as connection:
        rows = connection.execute(
            f"SELECT id, name, media_type, size, sha256, received FROM artifact {where}",  # noqa: S608 - own constants
            values,
        ).fetchall()
    return tuple(Artifact(str(row[0]), row[1], row[2], row[3], row[4].hex(), row[5]) for row in rows)


def read(database: Database, artifact_id: str) -> Iterator[bytes]:
    """An artifact's bytes in chunks, exactly as received. Raises VaultError when they are damaged."""
    position = 0
    while True:
        with database.read() as connection:
            row = connection.execute(
                "SELECT length, deflated, bytes FROM artifact_chunk WHERE artifact_id = ? AND position = ?",
                (int(artifact_id), position),
            ).fetchone()
        if row is None:
            return
        yield _unpacked(*row)
        position += 1


def part(database: Database, artifact_id: str, offset: int, length: int) -> bytes:
    """Some of an artifact's bytes; fewer at its end. Raises VaultError when they are damaged."""
    with database.read() as connection:
        rows = connection.execute(
            "SELECT start, length, deflated, bytes FROM artifact_chunk"
            " WHERE artifact_id = ? AND start < ? AND start + length > ? ORDER BY position",
            (int(artifact_id), offset + length, offset),
        ).fetchall()
    pieces = b"".join(_unpacked(*row[1:]) for row in rows)
    skipped = offset - rows[0][0] if rows else 0
    return pieces[skipped : skipped + length]


def _unpacked(length: int, deflated: int, packed: bytes) -> bytes:
    return Packed(length, bool(deflated), packed).plain()


def damaged(database: Database) -> tuple[str, ...]:
    """The names of the artifacts whose bytes no longer have the digest that they came with."""
    wrong = []
    with database.read() as connection:
        rows = connection.execute("SELECT id, name, sha256 FROM artifact WHERE size > 0").fetchall()
    for artifact_id, name, expected in rows:
        digest = sha256()
        try:
            for chunk in read(database, str(artifact_id)):
                digest.update(chunk)
        except VaultError:
            digest = sha256(b"damaged")
        if digest.digest() != expected:
            wrong.append(name)
    return tuple(wrong)
