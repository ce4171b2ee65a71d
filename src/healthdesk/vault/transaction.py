"""A database with its manifest: every write is one transaction, and the manifest follows each.

```python
with database.write() as connection:   # BEGIN IMMEDIATE ... COMMIT, then the manifest is advanced
    connection.execute("INSERT ...")
with database.read() as connection:    # sees what is committed; inside write(), on the same thread, its own rows too
    rows = connection.execute("SELECT ...").fetchall()
```

Fetch everything inside `read()`: a statement left half-way keeps the log from being folded back into the file.
"""

import contextlib
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import sqlcipher3

from healthdesk.domain.errors import VaultError
from healthdesk.vault import durable
from healthdesk.vault.connection import PAGE_SIZE, Connection, close_quietly, open_database
from healthdesk.vault.faults import fault, told
from healthdesk.vault.manifest import Manifest

_CHECKPOINT_SECONDS = 5.0


def manifest_path(path: Path) -> Path:
    """Where the manifest of a database file stands."""
    return path.with_suffix(".manifest")


def problems(connection: Connection) -> list[str]:
    """What SQLCipher's and SQLite's own checks find, as the names of the checks; empty when all is sound.

    Meaningful after a checkpoint only: the cipher's check does not look at the log.
    """
    found = []
    if connection.execute("PRAGMA cipher_integrity_check").fetchall():
        found.append("cipher")
    if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
        found.append("integrity")
    if connection.execute("PRAGMA foreign_key_check").fetchall():
        found.append("references")
    return found


class Database:
    """One encrypted file, its writer, a reader beside it, and its manifest. Safe to use from several threads.

    Raises VaultError when opening finds the file missing, damaged, older than its manifest or newer than it by more
    than the one transaction that a crash can leave behind.
    """

    def __init__(self, path: Path, key: bytes, *, create: bool = False, cache_mb: int = 8) -> None:
        self.path = path
        self._key = key
        self._cache_mb = cache_mb
        self._manifest = Manifest(manifest_path(path), key)
        self._writing = threading.RLock()
        self._reading = threading.RLock()
        self._writer_thread = 0
        self._reader: Connection | None = None
        self._connection = open_database(path, key, create=create, cache_mb=cache_mb)
        try:
            with told(path.name):
                if create:
                    self._begin_generations()
                self._compare()
        except BaseException:
            close_quietly(self._connection)
            raise

    def _begin_generations(self) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute(
            "CREATE TABLE custody (only INTEGER PRIMARY KEY CHECK (only = 1), generation INTEGER NOT NULL) STRICT"
        )
        self._connection.execute("INSERT INTO custody VALUES (1, 1)")
        self._connection.execute("COMMIT")
        self._manifest.create(1)

    def _compare(self) -> None:
        """Hold the file against its manifest and bring the manifest up to a commit that a crash cut off."""
        try:
            generation = self.generation()
        except sqlcipher3.OperationalError as error:
            raise fault(error, self.path.name) or VaultError("vault-file-damaged", file=self.path.name) from None
        vouched = self._manifest.generation()
        if generation < vouched:
            raise VaultError("vault-rolled-back", file=self.path.name, lost=vouched - generation)
        if generation > vouched + 1:
            raise VaultError("manifest-old", file=self.path.name)
        if generation > vouched:
            self._manifest.advance(generation)
        self.checkpoint()
        pages = self._connection.execute("PRAGMA page_count").fetchone()[0]
        if self.path.stat().st_size < pages * PAGE_SIZE:
            raise VaultError("vault-file-damaged", file=self.path.name)

    def generation(self) -> int:
        """The generation inside the file: the number of write transactions since it was made."""
        row = self._connection.execute("SELECT generation FROM custody").fetchone()
        if row is None:
            raise VaultError("vault-file-damaged", file=self.path.name)
        return int(row[0])

    @contextlib.contextmanager
    def write(self) -> Iterator[Connection]:
        """One write transaction: all of it or nothing. Inside another one, on the same thread, it joins that one.

        Raises VaultError when the disk is full or in trouble; then nothing of it was written.
        """
        with self._writing:
            if self._writer_thread:
                yield self._connection
                return
            with told(self.path.name):
                generation = self._begin()
            self._writer_thread = threading.get_ident()
            try:
                yield self._connection
                self._connection.execute("UPDATE custody SET generation = ?", (generation + 1,))
                self._connection.execute("COMMIT")
            except BaseException as error:
                self._roll_back()
                known = fault(error, self.path.name) if isinstance(error, sqlcipher3.Error) else None
                if known is None:
                    raise
                raise known from None
            finally:
                self._writer_thread = 0
            with told(self.path.name):
                self._manifest.advance(generation + 1)

    def _begin(self) -> int:
        """Begin; the manifest must know the last commit first, or two could be missing from it after a crash."""
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            generation = self.generation()
            if self._manifest.generation() != generation:
                self._manifest.advance(generation)
        except BaseException:
            self._roll_back()
            raise
        return generation

    def _roll_back(self) -> None:
        with contextlib.suppress(sqlcipher3.Error):
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")

    @contextlib.contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection for reading what is committed; statements are to be fetched to their end inside.

        Raises VaultError when the file cannot be read.
        """
        if self._writer_thread == threading.get_ident():
            yield self._connection
            return
        with self._reading, told(self.path.name):
            if self._reader is None:
                self._reader = open_database(self.path, self._key, cache_mb=self._cache_mb)
                self._reader.execute("PRAGMA query_only = ON")
            yield self._reader

    def checkpoint(self) -> None:
        """Fold the log back into the file and empty it. Raises VaultError when readers never let go."""
        with self._writing, told(self.path.name):
            until = time.monotonic() + _CHECKPOINT_SECONDS
            while self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
                if time.monotonic() > until:
                    raise VaultError("vault-busy", file=self.path.name)
                time.sleep(0.01)

    def copy_to(self, target: Path) -> None:
        """Copy the whole encrypted file as it stands, without its manifest. No write happens meanwhile."""
        with self._writing, told(target.name):
            self.checkpoint()
            durable.copy(self.path, target)

    def verify_copy(self, path: Path) -> None:
        """Open a copy with this database's key and read all of it. Raises VaultError when it is not a sound copy."""
        connection = open_database(path, self._key)
        try:
            with told(path.name):
                for problem in problems(connection):
                    raise VaultError("vault-copy-unsound", file=path.name, problem=problem)
        finally:
            close_quietly(connection)

    def close(self) -> None:
        """Fold the log back and close. The last connection to close removes the log file."""
        with self._writing, self._reading:
            close_quietly(self._reader)
            self._reader = None
            with contextlib.suppress(VaultError, sqlcipher3.Error):
                self.checkpoint()
            close_quietly(self._connection)
