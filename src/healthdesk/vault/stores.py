"""The folders of databases inside a vault folder: one is in use, named by vault.json; the others are on their way.

A folder being filled carries a mark. If a crash leaves one behind, the next open removes it; the one in use only loses
its mark. A restore leaves the folder it replaced, with its own header in it, until the next restore or the next erasing
of a person.
"""

import shutil
from pathlib import Path

from healthdesk.vault import durable, keys
from healthdesk.vault.faults import told
from healthdesk.vault.header import COPY_NAME, NAME
from healthdesk.vault.keeping import INBOX, PEOPLE, ROOT_FILE

_MARK = "unfinished"
_CHECKING = "checking-"


def new_name() -> str:
    """A name for a new folder of databases."""
    return f"store-{keys.new_id()}"


def begin(folder: Path, name: str) -> Path:
    """Make a folder of databases, marked as unfinished. Raises VaultError."""
    store = folder / name
    with told(name):
        durable.make_folder(store)
        durable.replace(store / _MARK, b"")
        for inner in (PEOPLE, INBOX):
            durable.make_folder(store / inner)
    return store


def settle(store: Path) -> None:
    """Take the mark away: the folder is whole, and vault.json names it."""
    with told(store.name):
        durable.remove(store / _MARK)


def drop(store: Path) -> None:
    """Remove a folder of databases, as far as the system lets it."""
    shutil.rmtree(store, ignore_errors=True)


def sweep(folder: Path, in_use: str) -> None:
    """Remove what a crash left unfinished. Raises VaultError."""
    for store in folder.glob("store-*"):
        if store.name == in_use:
            settle(store)
        elif (store / _MARK).exists() or not (store / ROOT_FILE).exists():
            drop(store)
    for checking in folder.glob(f"{_CHECKING}*"):
        drop(checking)
    for name in (NAME, COPY_NAME):
        with told(name):
            durable.remove(durable.half_written(folder / name))


def set_aside(store: Path, header_text: bytes) -> None:
    """Keep a replaced folder, with the header that opens it. Raises VaultError."""
    with told(store.name):
        durable.replace(store / NAME, header_text)


def forget_set_aside(folder: Path, in_use: str) -> None:
    """Remove folders that a restore replaced."""
    for store in folder.glob("store-*"):
        if store.name != in_use and (store / NAME).exists():
            drop(store)


def checking_folder(folder: Path) -> Path:
    """A new private folder for looking at copies; the next open removes it if a crash leaves it. Raises VaultError."""
    checking = folder / f"{_CHECKING}{keys.new_id()}"
    with told(checking.name):
        durable.make_folder(checking)
    return checking


def unfinished(folder: Path) -> list[str]:
    """The names of what a crash left in a vault folder and the next open will remove."""
    return sorted(store.name for store in folder.glob("store-*") if (store / _MARK).exists())
