"""The one place that opens a database, so that every file is opened under the same rules.

SQLCipher with a raw 256-bit key (`set_key`: no key in SQL, none in traces), pages of 8192 bytes, WAL with full
synchronisation, nothing temporary on disk, no trust in what a schema calls. Never the standard library's `sqlite3`, which would accept the
same statements and write plain text.
"""

import contextlib
import os
from pathlib import Path
from typing import Any

import sqlcipher3

from healthdesk.domain.errors import VaultError
from healthdesk.vault import durable
from healthdesk.vault.faults import told

Connection = Any  # sqlcipher3 has no types

PAGE_SIZE = 8192
KEY_SIZE = 32
_PLAIN = b"SQLite format 3\0"
_HEX = b"0123456789abcdef"
_RULES = (
    "PRAGMA synchronous = FULL",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA busy_timeout = 5000",
)


def open_database(path: Path, key: bytes, *, create: bool = False, cache_mb: int = 8) -> Connection:
    """Open an encrypted database with its raw key of 32 bytes, in autocommit mode (transactions are explicit).

    With `create` the file must not be there yet; it is made 0600. `cache_mb` is this connection's page cache in MiB.
    Raises VaultError: the file is missing, is not encrypted, or does not open with this key.
    """
    if len(key) != KEY_SIZE:
        raise ValueError("a raw key has 32 bytes")
    with told(path):
        if create:
            os.close(durable.create_file(path))
        _refuse_plain(path)
        connection = sqlcipher3.connect(
            f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None, check_same_thread=False
        )
        try:
            _give_key(connection, key)
            _prepare(connection, cache_mb)
        except BaseException:
            connection.close()
            raise
    return connection


def _refuse_plain(path: Path) -> None:
    with path.open("rb") as file:
        if file.read(len(_PLAIN)) == _PLAIN:
            raise VaultError("vault-file-not-encrypted", file=path.name)


def _give_key(connection: Connection, key: bytes) -> None:
    text = _raw_form(key)
    try:
        connection.set_key(text)
    finally:
        _forget(text)


def change_key(connection: Connection, key: bytes) -> None:
    """Encrypt a whole open file again, under another raw key of 32 bytes, durably."""
    text = _raw_form(key)
    try:
        # Every page changes: once, in the file, rather than in the log and then again in the file.
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        connection.execute("PRAGMA synchronous = EXTRA")
        connection.reset_key(text)
    finally:
        _forget(text)


def _raw_form(key: bytes) -> bytearray:
    """A key in SQLCipher's raw form, x'..', in a buffer that can be overwritten."""
    text = bytearray(b"x'")
    for byte in key:
        text.append(_HEX[byte >> 4])
        text.append(_HEX[byte & 15])
    text.append(0x27)
    return text


def _forget(text: bytearray) -> None:
    for index in range(len(text)):
        text[index] = 0


def _prepare(connection: Connection, cache_mb: int) -> None:
    # Before the first read: otherwise a wrong key makes SQLCipher write to standard error.
    connection.execute("PRAGMA cipher_log_level = NONE")
    if not connection.execute("PRAGMA cipher_version").fetchone():
        raise VaultError("vault-no-cipher")
    connection.execute(f"PRAGMA cipher_page_size = {PAGE_SIZE}")
    for rule in _RULES:
        connection.execute(rule)
    connection.execute(f"PRAGMA cache_size = {-1024 * int(cache_mb)}")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if connection.execute("PRAGMA journal_mode = WAL").fetchone()[0] != "wal":
        raise VaultError("vault-not-writable", file="")


def close_quietly(connection: Connection | None) -> None:
    """Close a connection whose work is already safe or already lost."""
    if connection is not None:
        with contextlib.suppress(sqlcipher3.Error):
            connection.close()
