"""Taking a grant back: the person's file moves to a new name under a new key, and only who may still read gets it.

What was read before cannot be unread; from the change on, the key that the other holder knows opens nothing new.
"""

from pathlib import Path

from healthdesk.domain.errors import VaultError
from healthdesk.vault import compartments, durable, holders, intents, keys
from healthdesk.vault.compartments import Compartment
from healthdesk.vault.connection import change_key, close_quietly, open_database
from healthdesk.vault.faults import told
from healthdesk.vault.keeping import Keeping
from healthdesk.vault.manifest import Manifest
from healthdesk.vault.transaction import Database, manifest_path


def revoke(keeping: Keeping, person_id: str, holder_id: str) -> None:
    """Take a holder's access to a person away, by moving the person to a new file with a new key.

    One commit in vault.db switches over; a crash before it leaves the old file, after it the new one. Raises VaultError
    when the holder has no such access or is the one who asks.
    """
    with keeping.spanning:
        compartment = compartments.main_of(keeping, person_id)
        remaining = [holder for holder in _who_may(keeping, compartment) if holder.id != holder_id]
        if holder_id == keeping.holder_id or len(remaining) == len(_who_may(keeping, compartment)):
            raise VaultError("revoke-nothing")
        old = compartments.database_of(keeping, compartment)
        file, key = _next_name(compartment.file), keys.new_key()
        intent = intents.begin_files(keeping.root, intents.MADE_FILES, [file], keeping.clock())
        try:
            with old.still() as (path, _):
                _move(path, keeping.store / file, compartments.key_of(keeping, compartment), key, old.generation())
                _switch(keeping, compartment, (file, key, intent), remaining)
        except BaseException:
            intents.finish(keeping.root, keeping.store)
            raise
        keeping.let_go(compartment.file)
        keeping.root.checkpoint()
        intents.finish(keeping.root, keeping.store)


def _who_may(keeping: Keeping, compartment: Compartment) -> list[holders.Holder]:
    with keeping.root.read() as connection:
        rows = connection.execute("SELECT holder_id FROM access WHERE compartment_id = ?", (compartment.id,)).fetchall()
    may = {holder_id for (holder_id,) in rows}
    return [holder for holder in holders.everyone(keeping.root) if holder.id in may]


def _next_name(file: str) -> str:
    """people/<id>.db, people/<id>.1.db, people/<id>.2.db ..."""
    stem, _, number = file.removesuffix(".db").partition(".")
    return f"{stem}.{int(number or 0) + 1}.db"


def _move(path: Path, target: Path, old_key: bytes, new_key: bytes, generation: int) -> None:
    """Make a verified copy of a file under another key, with a manifest of its own."""
    with told(target.name):
        durable.copy(path, target)
        connection = open_database(target, old_key)
        try:
            change_key(connection, new_key)
        finally:
            close_quietly(connection)
        Manifest(manifest_path(target), new_key).create(generation)
    moved = Database(target, new_key)
    try:
        if moved.problems():
            raise VaultError("vault-copy-unsound", file=target.name)
    finally:
        moved.close()


def _switch(
    keeping: Keeping, compartment: Compartment, new: tuple[str, bytes, int], remaining: list[holders.Holder]
) -> None:
    file, key, intent = new
    card = compartments.card_under(keeping, compartment, key)
    with keeping.root.write() as connection:
        connection.execute("UPDATE compartment SET file = ? WHERE id = ?", (file, compartment.id))
        kept = ",".join("?" * len(remaining))
        connection.execute(
            f"DELETE FROM access WHERE compartment_id = ? AND holder_id NOT IN ({kept})",  # noqa: S608 - question marks
            (compartment.id, *(holder.id for holder in remaining)),
        )
        for holder in remaining:
            sealed = keeping.seal(holder.public_key, f"compartment {compartment.id}", key)
            connection.execute(
                "UPDATE access SET sealed_key = ?, card = ? WHERE compartment_id = ? AND holder_id = ?",
                (sealed, card, compartment.id, holder.id),
            )
        intents.complete(connection, intent)
        intents.begin(connection, intents.REMOVE_FILES, intents.named([compartment.file]), keeping.clock())
