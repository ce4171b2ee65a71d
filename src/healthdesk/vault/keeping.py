"""What an unlocked vault holds in memory: its keys, its open files and its place on the disk."""

import threading
from collections import OrderedDict
from pathlib import Path

from healthdesk.domain.clock import Clock
from healthdesk.domain.errors import VaultError
from healthdesk.vault import keys
from healthdesk.vault.header import Header, Unlocked
from healthdesk.vault.lockfile import FolderLock
from healthdesk.vault.transaction import Database

ROOT_FILE = "vault.db"
PEOPLE = "people"
INBOX = "inbox"
# Each open file costs up to five descriptors (file and log for a writer and a reader, and their shared index).
_MOST_AWAKE = 6
_CACHE_MB = 16


class Keeping:
    """An unlocked vault: `header` as it stands on the disk, the root key, one holder's private key, the open files."""

    def __init__(self, folder: Path, header: Header, unlocked: Unlocked, clock: Clock, lock: FolderLock | None) -> None:
        self.folder = folder
        self.header = header
        self.root_key = unlocked.root_key
        self.private_key = unlocked.private_key
        self.holder_id = unlocked.slot.holder
        self.clock = clock
        # Held by whatever spans several files, so that completing one such thing never meets another half-way.
        self.spanning = threading.RLock()
        self._lock = lock
        self._guard = threading.RLock()
        self._open: OrderedDict[str, Database] = OrderedDict()
        self._used: set[str] = set()
        self._closed = False
        self.root = Database(self.store / ROOT_FILE, self.root_key)

    @property
    def store(self) -> Path:
        """The folder of the databases."""
        return self.folder / self.header.store

    def purpose(self, what: str) -> bytes:
        """What a sealed key is for, in this vault."""
        return f"healthdesk {self.header.vault} {what}".encode()

    def seal(self, public_key: bytes, what: str, key: bytes) -> bytes:
        """A key, sealed to a holder for one file."""
        return keys.seal(public_key, key, self.purpose(what))

    def unseal(self, what: str, sealed: bytes) -> bytes:
        """A key that was sealed to this holder for one file. Raises VaultError."""
        return keys.unseal(self.private_key, sealed, self.purpose(what))

    def database(self, file: str, key: bytes) -> Database:
        """An open file of this vault, by its name in the store folder; the least recently used others are put to rest.

        Raises VaultError: locked, or whatever opening found.
        """
        with self._guard:
            if self._closed:
                raise VaultError("vault-locked")
            if file not in self._open:
                self._open[file] = Database(self.store / file, key, cache_mb=_CACHE_MB)
            self._open.move_to_end(file)
            awake = [database for name, database in self._open.items() if database.awake and name != file]
            for database in awake[: max(0, len(awake) + 1 - _MOST_AWAKE)]:
                database.rest()
            return self._open[file]

    def first_use(self, file: str) -> bool:
        """Whether a file has not yet been made ready in this session."""
        with self._guard:
            return file not in self._used

    def used(self, file: str) -> None:
        """Note that a file is ready."""
        with self._guard:
            self._used.add(file)

    def let_go(self, file: str) -> None:
        """Close a file for good, before it is removed or replaced."""
        with self._guard:
            database = self._open.pop(file, None)
            if database is not None:
                database.close()

    def close(self) -> None:
        """Close every file and let other processes in. The keys go with the process."""
        with self._guard:
            self._closed = True
            for file in tuple(self._open):
                self.let_go(file)
            self.root.close()
            if self._lock is not None:
                self._lock.release()
