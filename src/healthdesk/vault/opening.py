"""Making a vault and unlocking one."""

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from secrets import token_bytes

from healthdesk.domain.clock import Clock
from healthdesk.domain.errors import VaultError
from healthdesk.vault import durable, header, holders, intents, keys, lockfile, places, presence, recovery, stores
from healthdesk.vault.faults import told
from healthdesk.vault.header import PASSPHRASE, RECOVERY, Header, Unlocked
from healthdesk.vault.kdf import SALT_SIZE, KdfCost, calibrate, checked
from healthdesk.vault.keeping import ROOT_FILE, Keeping
from healthdesk.vault.lockfile import FolderLock
from healthdesk.vault.migrations import migrate
from healthdesk.vault.transaction import Database

FIRST_HOLDER = "owner"
_SCHEMA = files("healthdesk.vault.schema")
_REVISION = "header_revision"


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[FolderLock]:
    """Hold a vault folder while the block runs; an error lets go of it, success leaves it to what was opened.

    Raises VaultError: a network folder, held by another process, or not writable.
    """
    places.refuse_network(folder)
    lock = lockfile.acquire(folder)
    try:
        yield lock
    except BaseException:
        lock.release()
        raise


def create(
    folder: Path, passphrase: str, *, clock: Clock, settings: Mapping[str, str], cost: KdfCost | None
) -> tuple[Keeping, str]:
    """Make a vault in a folder, new or there; the open vault and its recovery code, which nothing keeps.

    vault.json is written last: until then there is no vault, and what a crash leaves is removed by the next attempt.
    Raises VaultError; then there is no vault.
    """
    places.refuse_network(folder)
    with told(folder.name):
        durable.make_folder(folder)
    with locked(folder) as lock:
        if presence.exists(folder):
            raise VaultError("vault-already-there", folder=str(folder))
        stores.sweep(folder, "")
        made, unlocked, public_key, code = _first_header(passphrase, cost)
        store = stores.begin(folder, made.store)
        try:
            root = Database(store / ROOT_FILE, unlocked.root_key, create=True)
            migrate(root, _SCHEMA)
            _first_rows(root, holders.Holder(unlocked.slot.holder, FIRST_HOLDER, public_key), settings, clock())
            root.close()
            header.write(folder, made, unlocked.root_key)
            stores.settle(store)
        except BaseException:
            if not presence.exists(folder):
                stores.drop(store)
            raise
        return Keeping(folder, made, unlocked, clock, lock), code


def _first_header(passphrase: str, cost: KdfCost | None) -> tuple[Header, Unlocked, bytes, str]:
    """A header for a new vault, what its slots hold, the holder's public key, and the recovery code."""
    if not passphrase.strip():
        raise VaultError("passphrase-empty")
    bare = Header(keys.new_id(), stores.new_name(), checked(cost or calibrate()), token_bytes(SALT_SIZE), revision=0)
    private_key, public_key = keys.new_pair()
    opened, holder, code = (keys.new_key(), private_key), keys.new_id(), recovery.new_code()
    made = header.with_slot(bare, PASSPHRASE, holder, header.stretched(bare, passphrase), opened)
    made = header.with_slot(made, RECOVERY, holder, header.stretched(made, code), opened)
    return replace(made, revision=1), Unlocked(made.slots[0], *opened), public_key, code


def _first_rows(root: Database, holder: holders.Holder, settings: Mapping[str, str], now: float) -> None:
    with root.write() as connection:
        holders.add(connection, holder, now)
        rows = [*settings.items(), (_REVISION, "1")]
        connection.executemany("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", rows)


def unlock(folder: Path, secret: str, *, holder: str, clock: Clock, floor: KdfCost | None = None) -> Keeping:
    """Open a vault with a passphrase or a recovery code; what a crash left half done is completed first.

    `holder` is the name or the id of whoever unlocks, "" for whomever the secret belongs to. `floor` is for tests only:
    the least cost of a guess that a header may ask for. Raises VaultError with the reason; nothing is changed then.
    """
    if not presence.exists(folder):
        raise VaultError("vault-none", folder=str(folder))
    with locked(folder) as lock:
        read, text = header.read(folder, floor)
        candidates = open_with(read, secret)
        header.verify(text, candidates[0].root_key)
        root = Database(folder / read.store / ROOT_FILE, candidates[0].root_key)
        try:
            migrate(root, _SCHEMA)
            unlocked = _whose(root, candidates, holder)
            _compare_revision(root, read)
            header.heal(folder, text)
            stores.sweep(folder, read.store)
            intents.finish(root, folder / read.store)
        finally:
            root.close()
        return Keeping(folder, read, unlocked, clock, lock)


def bring_up_to_date(path: Path, root_key: bytes) -> None:
    """Open a vault.db against its manifest and bring its schema up to date. Raises VaultError."""
    root = Database(path, root_key)
    try:
        migrate(root, _SCHEMA)
    finally:
        root.close()


def open_with(read: Header, secret: str) -> list[Unlocked]:
    """The slots that a secret opens, at least one. Raises VaultError when it opens none."""
    candidates = list(header.open_slots(read, header.stretched(read, secret)))
    if not candidates:
        raise VaultError("wrong-recovery-code" if recovery.parse(secret) else "wrong-passphrase")
    return candidates


def _whose(root: Database, candidates: list[Unlocked], holder: str) -> Unlocked:
    if not holder:
        return candidates[0]
    wanted = {each.id for each in holders.everyone(root) if holder.casefold() in {each.id, each.name.casefold()}}
    for candidate in candidates:
        if candidate.slot.holder in wanted:
            return candidate
    raise VaultError("wrong-passphrase")


def _compare_revision(root: Database, read: Header) -> None:
    """An old vault.json put back would let an old passphrase in again: it is told from the revision in vault.db."""
    known = int(holders.setting(root, _REVISION, "0"))
    if read.revision < known:
        raise VaultError("header-old")
    holders.set_setting(root, _REVISION, str(read.revision))


# Changing what unlocks


def _rewrite(keeping: Keeping, made: Header) -> None:
    header.write(keeping.folder, made, keeping.root_key)
    keeping.header = made


def change_passphrase(keeping: Keeping, old: str, new: str) -> None:
    """Replace this holder's passphrase, by rewriting the header alone. The recovery code may stand for the old one.

    An old copy of vault.json still opens with the old passphrase: that is the nature of copies. Raises VaultError.
    """
    if not new.strip():
        raise VaultError("passphrase-empty")
    if all(each.slot.holder != keeping.holder_id for each in open_with(keeping.header, old)):
        raise VaultError("wrong-passphrase")
    _rewrite(keeping, _with_new(keeping, PASSPHRASE, new))


def new_recovery_code(keeping: Keeping) -> str:
    """Replace this holder's recovery code; the new one, which nothing keeps. Raises VaultError."""
    code = recovery.new_code()
    _rewrite(keeping, _with_new(keeping, RECOVERY, code))
    return code


def _with_new(keeping: Keeping, kind: str, secret: str) -> Header:
    stretched = header.stretched(keeping.header, secret)
    opened = (keeping.root_key, keeping.private_key)
    return header.with_slot(keeping.header, kind, keeping.holder_id, stretched, opened)


def add_holder(keeping: Keeping, name: str, passphrase: str) -> holders.Holder:
    """Let somebody else unlock, with a passphrase and a key pair of their own; they see nobody until granted.

    Raises VaultError when the name is taken.
    """
    private_key, public_key = keys.new_pair()
    holder = holders.Holder(keys.new_id(), name, public_key)
    with keeping.root.write() as connection:
        holders.add(connection, holder, keeping.clock())
    stretched = header.stretched(keeping.header, passphrase)
    opened = (keeping.root_key, private_key)
    _rewrite(keeping, header.with_slot(keeping.header, PASSPHRASE, holder.id, stretched, opened))
    return holder
