"""What spans more than one file, since no transaction does: a row before it begins, gone when it is done.

Completion is idempotent: whatever the row says is done again, or found done, at the next open. The vault completes its
own kinds; others are handed to whoever began them.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from healthdesk.vault import durable
from healthdesk.vault.connection import Connection
from healthdesk.vault.faults import told
from healthdesk.vault.transaction import Database

MADE_FILES = "made-files"
REMOVE_FILES = "remove-files"


@dataclass(frozen=True, slots=True)
class Intent:
    """Something begun: its number, its kind, and ids or file names, never anything about a person."""

    id: int
    kind: str
    fields: dict[str, str]


def begin(connection: Connection, kind: str, fields: dict[str, str], now: float) -> int:
    """Write an intent inside a transaction of vault.db; its number."""
    row = connection.execute(
        "INSERT INTO intent (kind, fields, begun) VALUES (?, ?, ?) RETURNING id", (kind, json.dumps(fields), int(now))
    ).fetchone()
    return int(row[0])


def complete(connection: Connection, number: int) -> None:
    """Strike an intent out; one that is gone already is no error."""
    connection.execute("DELETE FROM intent WHERE id = ?", (number,))


def pending(root: Database) -> tuple[Intent, ...]:
    """What was begun and not completed, oldest first."""
    with root.read() as connection:
        rows = connection.execute("SELECT id, kind, fields FROM intent ORDER BY id").fetchall()
    return tuple(Intent(number, kind, json.loads(fields)) for number, kind, fields in rows)


def begin_files(root: Database, kind: str, files: list[str], now: float) -> int:
    """Write the intent to make, or to remove, files named relative to the store folder."""
    with root.write() as connection:
        return begin(connection, kind, named(files), now)


def named(files: list[str]) -> dict[str, str]:
    """The fields of an intent about files."""
    return {"files": json.dumps(files)}


def finish(root: Database, store_folder: Path) -> None:
    """Complete the vault's own intents: half-made files go, and so do those that were to go. Raises VaultError."""
    for intent in pending(root):
        if intent.kind in {MADE_FILES, REMOVE_FILES}:
            for name in json.loads(intent.fields["files"]):
                remove_database(store_folder / name)
            with root.write() as connection:
                complete(connection, intent.id)


def remove_database(path: Path) -> None:
    """Remove a database file with its log, its manifest and a copy kept for a schema step, as far as they are there."""
    manifest, before = path.with_suffix(".manifest"), path.with_suffix(".before")
    with told(path.name):
        for each in (
            path,
            *(path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal")),
            manifest,
            before,
        ):
            durable.remove(each)
            durable.remove(durable.half_written(each))
