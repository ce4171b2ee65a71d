"""Schema steps: one numbered SQL file each, version and step in one transaction.

A file `1000_first.sql` brings the schema to version 1000, which is major 1, minor 0 (`PRAGMA user_version` = major * 1000
+ minor). A newer minor opens as it is; a newer major is refused untouched.
"""

import contextlib
import itertools
from collections.abc import Iterator
from importlib.resources.abc import Traversable
from pathlib import Path

import sqlcipher3

from healthdesk.domain.errors import VaultError
from healthdesk.vault.transaction import Database

_MAJOR = 1000


def migrate(database: Database, steps: Traversable) -> int:
    """Bring a database up to the newest step in a folder of package files; returns the version it has then.

    A database that already holds records is copied beside itself first, and the copy goes once the last step stands.
    Raises VaultError: the file was written by a newer program, or the disk is full.
    """
    known = {
        int("".join(itertools.takewhile(str.isdigit, step.name))): step
        for step in steps.iterdir()
        if step.name.endswith(".sql")
    }
    with database.read() as connection:
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version // _MAJOR > max(known) // _MAJOR:
        raise VaultError("vault-newer", file=database.path.name)
    due = [number for number in sorted(known) if number > version]
    if not due:
        _copy_path(database).unlink(missing_ok=True)  # a crash came after the last step, before the copy went
        return version
    with _copy_kept(database) if version else contextlib.nullcontext():
        for number in due:
            with database.write() as connection:
                for statement in statements(known[number].read_text("utf-8")):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {number}")
    return max(due)


def statements(script: str) -> Iterator[str]:
    """The single statements of an SQL file (triggers hold semicolons of their own)."""
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlcipher3.complete_statement(pending):
            yield pending
            pending = ""
    if pending.strip():
        yield pending


def _copy_path(database: Database) -> Path:
    return database.path.with_suffix(".before")


@contextlib.contextmanager
def _copy_kept(database: Database) -> Iterator[Path]:
    """A copy of the file as it was, beside it, until every step stands; an error leaves it there."""
    copy = _copy_path(database)
    database.copy_to(copy)
    database.verify_copy(copy)
    yield copy
    copy.unlink(missing_ok=True)
