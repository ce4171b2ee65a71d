"""Bytes that are not yet anyone's: each in an encrypted file of its own, whose key is sealed to whoever brought them.

When it is known whose they are, they are copied to the person and the key here is destroyed.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from healthdesk.domain.errors import VaultError
from healthdesk.vault import holders, intents, keys
from healthdesk.vault.keeping import INBOX, Keeping
from healthdesk.vault.packing import Packed, pack
from healthdesk.vault.transaction import Database

CHUNK = 256 * 1024
_CONTENT = """
CREATE TABLE content (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  name TEXT NOT NULL, size INTEGER NOT NULL, sha256 TEXT NOT NULL, note TEXT NOT NULL
) STRICT
"""
_PIECES = """
CREATE TABLE piece (
  position INTEGER PRIMARY KEY, length INTEGER NOT NULL, deflated INTEGER NOT NULL, bytes BLOB NOT NULL
) STRICT
"""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A file that waits: its name, size and SHA-256, when it came, and a note that intake keeps with it."""

    id: str
    name: str
    size: int
    sha256: str
    received: int
    note: str = ""


class Inbox:
    """The waiting files that this holder brought."""

    __slots__ = ("_keeping",)

    def __init__(self, keeping: Keeping) -> None:
        self._keeping = keeping

    def add(self, name: str, content: bytes | Iterable[bytes], note: str = "") -> str:
        """Keep bytes, whole or not at all; the id they wait under. Raises VaultError."""
        keeping = self._keeping
        with keeping.spanning:
            inbox_id, key = keys.new_id(), keys.new_key()
            file = _file(inbox_id)
            now = keeping.clock()
            intent = intents.begin_files(keeping.root, intents.MADE_FILES, [file], now)
            try:
                _fill(Database(keeping.store / file, key, create=True), name, content, note)
                public_key = holders.by_id(keeping.root, keeping.holder_id).public_key
                sealed = keeping.seal(public_key, f"inbox {inbox_id}", key)
                with keeping.root.write() as connection:
                    row = (inbox_id, keeping.holder_id, sealed, int(now))
                    connection.execute("INSERT INTO inbox VALUES (?, ?, ?, ?)", row)
                    intents.complete(connection, intent)
            except BaseException:
                intents.finish(keeping.root, keeping.store)
                raise
        return inbox_id

    def list(self) -> tuple[Waiting, ...]:
        """The waiting files, oldest first."""
        keeping = self._keeping
        with keeping.root.read() as connection:
            rows = connection.execute(
                "SELECT id, received FROM inbox WHERE holder_id = ? ORDER BY received, rowid", (keeping.holder_id,)
            ).fetchall()
        waiting = []
        for inbox_id, received in rows:
            with self._database(inbox_id).read() as connection:
                name, size, sha256, note = connection.execute("SELECT name, size, sha256, note FROM content").fetchone()
            waiting.append(Waiting(inbox_id, name, size, sha256, received, note))
        return tuple(waiting)

    def one(self, inbox_id: str) -> Waiting:
        """One waiting file. Raises VaultError when it is not there."""
        with self._keeping.root.read() as connection:
            row = connection.execute("SELECT received FROM inbox WHERE id = ?", (inbox_id,)).fetchone()
        with self._database(inbox_id).read() as connection:
            name, size, sha256, note = connection.execute("SELECT name, size, sha256, note FROM content").fetchone()
        return Waiting(inbox_id, name, size, sha256, row[0], note)

    def read(self, inbox_id: str) -> Iterator[bytes]:
        """The bytes of a waiting file, in pieces. Raises VaultError when it is not there."""
        database = self._database(inbox_id)
        position = 0
        while piece := _piece(database, position):
            yield piece.plain()
            position += 1

    def packed(self, inbox_id: str) -> Iterator[Packed]:
        """The bytes of a waiting file in pieces as they lie there. Raises VaultError when it is not there."""
        database = self._database(inbox_id)
        position = 0
        while piece := _piece(database, position):
            yield piece
            position += 1

    def range(self, inbox_id: str, offset: int, length: int) -> bytes:
        """Some of the bytes of a waiting file; fewer at its end."""
        database = self._database(inbox_id)
        first, last = offset // CHUNK, (offset + length - 1) // CHUNK
        found = (_piece(database, position) for position in range(first, last + 1))
        pieces = b"".join(piece.plain() for piece in found if piece is not None)
        start = offset - first * CHUNK
        return pieces[start : start + length]

    def note(self, inbox_id: str, text: str) -> None:
        """Keep what intake has to remember of a waiting file, beside its bytes."""
        with self._database(inbox_id).write() as connection:
            connection.execute("UPDATE content SET note = ?", (text,))

    def drop(self, inbox_id: str) -> None:
        """Destroy the key of a waiting file and remove the file. One that is gone already is no error."""
        keeping = self._keeping
        file = _file(inbox_id)
        with keeping.spanning:
            with keeping.root.read() as connection:
                row = connection.execute("SELECT 1 FROM inbox WHERE id = ?", (inbox_id,)).fetchone()
            if row is None:
                return
            keeping.let_go(file)
            with keeping.root.write() as connection:
                intents.begin(connection, intents.REMOVE_FILES, intents.named([file]), keeping.clock())
                connection.execute("DELETE FROM inbox WHERE id = ?", (inbox_id,))
            keeping.root.checkpoint()  # the log, too, held the sealed key
            intents.finish(keeping.root, keeping.store)

    def _database(self, inbox_id: str) -> Database:
        keeping = self._keeping
        with keeping.root.read() as connection:
            row = connection.execute(
                "SELECT sealed_key FROM inbox WHERE id = ? AND holder_id = ?", (inbox_id, keeping.holder_id)
            ).fetchone()
        if row is None:
            raise VaultError("inbox-gone")
        return keeping.database(_file(inbox_id), keeping.unseal(f"inbox {inbox_id}", row[0]))


def files(keeping: Keeping) -> tuple[tuple[str, bytes], ...]:
    """The file of every waiting entry with its key, b"" where it was sealed to another holder."""
    with keeping.root.read() as connection:
        rows = connection.execute("SELECT id, holder_id, sealed_key FROM inbox ORDER BY id").fetchall()
    return tuple(
        (_file(inbox_id), keeping.unseal(f"inbox {inbox_id}", sealed) if holder_id == keeping.holder_id else b"")
        for inbox_id, holder_id, sealed in rows
    )


def _file(inbox_id: str) -> str:
    return f"{INBOX}/{inbox_id}.db"


def _fill(database: Database, name: str, content: bytes | Iterable[bytes], note: str) -> None:
    digest, size, position = hashlib.sha256(), 0, 0
    try:
        with database.write() as connection:
            connection.execute(_CONTENT)
            connection.execute(_PIECES)
            for piece in _pieces(content):
                digest.update(piece)
                size += len(piece)
                packed = pack(piece)
                connection.execute(
                    "INSERT INTO piece VALUES (?, ?, ?, ?)",
                    (position, packed.length, int(packed.deflated), packed.content),
                )
                position += 1
            row = (name, size, digest.hexdigest(), note)
            connection.execute("INSERT INTO content VALUES (1, ?, ?, ?, ?)", row)
    finally:
        database.close()


def _pieces(content: bytes | Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes in pieces of one size, so that a range can be found without reading what is before it."""
    pending = bytearray()
    for part in (content,) if isinstance(content, bytes) else content:
        pending += part
        while len(pending) >= CHUNK:
            yield bytes(pending[:CHUNK])
            del pending[:CHUNK]
    if pending:
        yield bytes(pending)


def _piece(database: Database, position: int) -> Packed | None:
    with database.read() as connection:
        if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'chunk'").fetchone():  # of an older program
            row = connection.execute(
                "SELECT length(bytes), 0, bytes FROM chunk WHERE position = ?", (position,)
            ).fetchone()
        else:
            row = connection.execute(
                "SELECT length, deflated, bytes FROM piece WHERE position = ?", (position,)
            ).fetchone()
    return Packed(row[0], bool(row[1]), bytes(row[2])) if row else None
