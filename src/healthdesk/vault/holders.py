"""Holders: who can unlock, and the settings that all of them share."""

from dataclasses import dataclass

from healthdesk.domain.errors import VaultError
from healthdesk.vault.connection import Connection
from healthdesk.vault.transaction import Database


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody who can unlock the vault, and the public key that others seal keys to."""

    id: str
    name: str
    public_key: bytes


def add(connection: Connection, holder: Holder, now: float) -> None:
    """Enter a holder inside a transaction of vault.db. Raises VaultError when the name is taken."""
    if connection.execute("SELECT 1 FROM holder WHERE name = ?", (holder.name,)).fetchone():
        raise VaultError("holder-name-taken", name=holder.name)
    connection.execute(
        "INSERT INTO holder (id, name, public_key, created) VALUES (?, ?, ?, ?)",
        (holder.id, holder.name, holder.public_key, int(now)),
    )


def everyone(root: Database) -> tuple[Holder, ...]:
    """All holders, in the order they came."""
    with root.read() as connection:
        rows = connection.execute("SELECT id, name, public_key FROM holder ORDER BY created, rowid").fetchall()
    return tuple(Holder(*row) for row in rows)


def by_id(root: Database, holder_id: str) -> Holder:
    """One holder. Raises VaultError when there is none with this id."""
    for holder in everyone(root):
        if holder.id == holder_id:
            return holder
    raise VaultError("holder-unknown")


def setting(root: Database, key: str, default: str = "") -> str:
    """A choice kept in the vault."""
    with root.read() as connection:
        row = connection.execute("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
    return str(row[0]) if row else default


def set_setting(root: Database, key: str, value: str) -> None:
    """Keep a choice; keeping the same again writes nothing."""
    if setting(root, key, "\0") != value:
        with root.write() as connection:
            connection.execute("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", (key, value))
