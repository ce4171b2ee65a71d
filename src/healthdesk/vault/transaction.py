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
_CLOSING_SECONDS = 2.0


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

    Between uses it may be put to rest (`rest`), which gives its file descriptors back; the next use opens it again.
    Raises VaultError when opening finds the file missing, damaged, older than its manifest, or newer than it by more
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
        self._reads = 0
        self._closed = False
        self._writer: Connection | None = None
        self._reader: Connection | None = None
        if create:
            self._create()
        self._awake()

    def _create(self) -> None:
        connection = open_database(self.path, self._key, create=True)
        try:
            with told(self.path):
                connection.execute("BEGIN IMMEDIATE")
                connection.execute(
                    "CREATE TABLE custody (only INTEGER PRIMARY KEY CHECK (only = 1), generation INTEGER NOT NULL) STRICT"
                )
                connection.execute("INSERT INTO custody VALUES (1, 1)")
                connection.execute("COMMIT")
                self._manifest.create(1)
        finally:
            close_quietly(connection)

    def _awake(self) -> Connection:
        """The writing connection, opened and held against the manifest if it was at rest."""
        if self._closed:
            raise VaultError("vault-locked")
        if self._writer is None:
            connection = open_database(self.path, self._key, cache_mb=self._cache_mb)
            try:
                with told(self.path):
                    self._compare(connection)
            except BaseException:
                close_quietly(connection)
                raise
            self._writer = connection
        return self._writer

    def _compare(self, connection: Connection) -> None:
        """Hold the file against its manifest and bring the manifest up to a commit that a crash cut off."""
        generation = self._generation(connection)
        vouched = self._manifest.generation()
        if generation < vouched:
            raise VaultError("vault-rolled-back", file=self.path.name, lost=vouched - generation)
        if generation > vouched + 1:
            raise VaultError("manifest-old", file=self.path.name)
        if generation > vouched:
            self._manifest.advance(generation)
        self._fold(connection)
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        if self.path.stat().st_size < pages * PAGE_SIZE:
            raise VaultError("vault-file-damaged", file=self.path.name)

    def _generation(self, connection: Connection) -> int:
        try:
            row = connection.execute("SELECT generation FROM custody").fetchone()
        except sqlcipher3.OperationalError as error:  # without the table it is no file of ours, or an emptied one
            raise fault(error, self.path) or VaultError("vault-file-damaged", file=self.path.name) from None
        if row is None:
            raise VaultError("vault-file-damaged", file=self.path.name)
        return int(row[0])

    def generation(self) -> int:
        """The number of write transactions since the file was made."""
        with self._writing, told(self.path):
            return self._generation(self._awake())

    @contextlib.contextmanager
    def write(self) -> Iterator[Connection]:
        """One write transaction: all of it or nothing. Inside another one, on the same thread, it joins that one.

        Raises VaultError when the disk is full or in trouble; then nothing of it was written.
        """
        with self._writing:
            with told(self.path):
                connection = self._awake()
                if self._writer_thread == 0:
                    generation = self._begin(connection)
            if self._writer_thread:
                yield connection
                return
            self._writer_thread = threading.get_ident()
            try:
                yield connection
                connection.execute("UPDATE custody SET generation = ?", (generation + 1,))
                connection.execute("COMMIT")
            except BaseException as error:
                _roll_back(connection)
                known = fault(error, self.path) if isinstance(error, sqlcipher3.Error) else None
                if known is None:
                    raise
                raise known from None
            finally:
                self._writer_thread = 0
            with told(self.path):
                self._manifest.advance(generation + 1)

    def _begin(self, connection: Connection) -> int:
        """Begin; the manifest must know the last commit first, or two could be missing from it after a crash."""
        connection.execute("BEGIN IMMEDIATE")
        try:
            generation = self._generation(connection)
            if self._manifest.generation() != generation:
                self._manifest.advance(generation)
        except BaseException:
            _roll_back(connection)
            raise
        return generation

    @contextlib.contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection for reading what is committed; statements are to be fetched to their end inside.

        Raises VaultError when the file cannot be read.
        """
        if self._writer_thread == threading.get_ident():
            assert self._writer is not None
            yield self._writer
            return
        while True:
            with self._reading:
                if self._reader is not None:
                    self._reads += 1
                    try:
                        yield self._reader
                    except sqlcipher3.Error as error:
                        raise fault(error, self.path) or error from None
                    finally:
                        self._reads -= 1
                    return
            self._open_reader()

    def _open_reader(self) -> None:
        """Open the reading connection. Always the writer's lock first, then the reader's, or two threads could wait
        for each other.
        """
        with self._writing, self._reading:
            self._awake()
            if self._reader is None:
                reader = open_database(self.path, self._key, cache_mb=self._cache_mb)
                reader.execute("PRAGMA query_only = ON")
                self._reader = reader

    def checkpoint(self) -> None:
        """Fold the log back into the file and empty it. Raises VaultError when readers never let go."""
        with self._writing, told(self.path):
            self._fold(self._awake())

    def _fold(self, connection: Connection) -> None:
        until = time.monotonic() + _CHECKPOINT_SECONDS
        while connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
            if time.monotonic() > until:
                raise VaultError("vault-busy", file=self.path.name)
            time.sleep(0.01)

    def copy_to(self, target: Path) -> None:
        """Copy the whole encrypted file as it stands, without its manifest. No write happens meanwhile."""
        with self._writing, told(target.name):
            self.checkpoint()
            durable.copy(self.path, target)

    @contextlib.contextmanager
    def still(self) -> Iterator[tuple[Path, Path]]:
        """The file and its manifest, folded and unchanging while the block runs, for whoever copies both."""
        with self._writing:
            self.checkpoint()
            with told(self.path):
                generation = self._generation(self._awake())
                if self._manifest.generation() != generation:
                    self._manifest.advance(generation)
            yield self.path, self._manifest.path

    def verify_copy(self, path: Path) -> None:
        """Open a copy with this database's key and read all of it. Raises VaultError when it is not a sound copy."""
        connection = open_database(path, self._key)
        try:
            with told(path):
                for problem in problems(connection):
                    raise VaultError("vault-copy-unsound", file=path.name, problem=problem)
        finally:
            close_quietly(connection)

    def problems(self) -> list[str]:
        """What the cipher's and SQLite's own checks find in the folded file; empty when all is sound."""
        with self._writing, told(self.path):
            connection = self._awake()
            self._fold(connection)
            return problems(connection)

    @property
    def awake(self) -> bool:
        """Whether the file is open at this moment."""
        return self._writer is not None

    def rest(self) -> None:
        """Fold the log back and close the file until the next use. A file in use at this moment stays open."""
        if not self._writing.acquire(blocking=False):
            return
        try:
            if self._writer_thread or not self._reading.acquire(blocking=False):
                return
            try:
                if not self._reads:
                    self._shut()
            finally:
                self._reading.release()
        finally:
            self._writing.release()

    def _shut(self) -> None:
        close_quietly(self._reader)
        self._reader = None
        if self._writer is not None:
            with contextlib.suppress(VaultError, sqlcipher3.Error):
                self._fold(self._writer)
            close_quietly(self._writer)
            self._writer = None

    def close(self) -> None:
        """Close for good: later uses raise VaultError. The last connection to close removes the log file.

        Whoever still works with the file has two seconds to come to an end.
        """
        self._closed = True
        locks = (self._writing, self._reading)
        held = [lock for lock in locks if lock.acquire(timeout=_CLOSING_SECONDS)]
        try:
            self._shut()
        finally:
            for lock in held:
                lock.release()


def _roll_back(connection: Connection) -> None:
    with contextlib.suppress(sqlcipher3.Error):
        if connection.in_transaction:
            connection.execute("ROLLBACK")
