"""Bringing a backup back: into a new folder of databases, verified there, and then named by vault.json.

Nothing that was there is touched until all of that is done, and then only vault.json changes. The databases it named
before stay beside, with their header, until the next restore or the next erasing of a person.
"""

import contextlib
import json
import re
import zipfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from healthdesk.domain.clock import Clock
from healthdesk.domain.errors import VaultError
from healthdesk.vault import backup, durable, header, places, stores
from healthdesk.vault.faults import told
from healthdesk.vault.header import Header, Unlocked
from healthdesk.vault.kdf import KdfCost
from healthdesk.vault.keeping import ROOT_FILE, Keeping
from healthdesk.vault.lockfile import FolderLock
from healthdesk.vault.opening import bring_up_to_date, locked, open_with

_LARGEST_INDEX = 64 << 20
_MEMBER = re.compile(r"vault\.(db|manifest)|(people|inbox)/[0-9a-f]{20}(\.\d{1,9})?\.(db|manifest|db-wal)")


@dataclass(frozen=True, slots=True)
class _Opened:
    """A backup whose index is known to be the vault's own: its header, what the secret opened, sizes and digests."""

    archive: zipfile.ZipFile
    header: Header
    unlocked: Unlocked
    files: dict[str, tuple[int, str]]


def restore(file: Path, folder: Path, secret: str, *, clock: Clock, floor: KdfCost | None = None) -> Keeping:
    """Bring a backup back into a folder, new or with a vault in it; the restored vault, open.

    `secret` is a passphrase or recovery code of the time of the backup. `floor` is for tests only. Raises VaultError;
    then what was there before is as it was.
    """
    places.refuse_network(folder)
    with told(folder.name):
        durable.make_folder(folder)
    with locked(folder) as lock, contextlib.ExitStack() as held:
        opened = _open(file, secret, floor, held)
        places.require_space(folder, 2 * sum(size for size, _ in opened.files.values()))
        return _bring_in(folder, opened, clock, lock)


def _open(file: Path, secret: str, floor: KdfCost | None, held: contextlib.ExitStack) -> _Opened:
    """Open an archive and believe its index only after the secret and both MACs. Raises VaultError."""
    if not file.is_file():
        raise VaultError("backup-missing", file=file.name)
    try:
        with told(file.name):
            archive = held.enter_context(zipfile.ZipFile(file))
            names = archive.namelist()
            if len(set(names)) != len(names):
                raise VaultError("backup-unsound", file=file.name)
            text = _small(archive, header.NAME)
            index_text = _small(archive, backup.INDEX)
    except (zipfile.BadZipFile, KeyError, NotImplementedError, EOFError, ValueError):
        # zipfile raises NotImplementedError for a kind of compression that it does not know.
        raise VaultError("backup-unreadable", file=file.name) from None
    read = header.decode(text, floor)
    unlocked = open_with(read, secret)[0]
    header.verify(text, unlocked.root_key)
    return _Opened(archive, read, unlocked, _files(index_text, unlocked.root_key, file.name))


def _small(archive: zipfile.ZipFile, name: str) -> bytes:
    member = archive.getinfo(name)
    if member.file_size > _LARGEST_INDEX or member.compress_type != zipfile.ZIP_STORED:
        raise zipfile.BadZipFile
    return archive.read(member)


def _files(index_text: bytes, root_key: bytes, name: str) -> dict[str, tuple[int, str]]:
    """What the index says is in the backup, once its MAC is right: sizes and SHA-256 by name."""
    try:
        index: dict[str, Any] = json.loads(index_text)
        right = index["mac"] == backup.index_mac(root_key, index)
        newer = index["format"] > backup.FORMAT
        files = {each["name"]: (int(each["size"]), str(each["sha256"])) for each in index["files"]}
    except (ValueError, KeyError, TypeError, RecursionError):
        raise VaultError("backup-unreadable", file=name) from None
    if not right:
        raise VaultError("backup-unsound", file=name)
    if newer:
        raise VaultError("vault-newer", file=name)
    return {member: stated for member, stated in files.items() if member != header.NAME}


def _bring_in(folder: Path, opened: _Opened, clock: Clock, lock: FolderLock) -> Keeping:
    before = _header_there(folder)
    stores.sweep(folder, before[0].store if before else "")
    revision = max(opened.header.revision, before[0].revision if before else 0) + 1
    restored = replace(opened.header, store=stores.new_name(), revision=revision)
    store = stores.begin(folder, restored.store)
    try:
        _extract(opened, store)
        bring_up_to_date(store / ROOT_FILE, opened.unlocked.root_key)
        keeping = Keeping(folder, restored, opened.unlocked, clock, lock)
        try:
            _read_through(keeping)
            if before:
                stores.forget_set_aside(folder, before[0].store)
                stores.set_aside(folder / before[0].store, before[1])
            header.write(folder, restored, opened.unlocked.root_key)
            stores.settle(store)
        except BaseException:
            keeping.close()
            raise
    except BaseException:
        if not _names(folder, restored.store):
            stores.drop(store)
        raise
    return keeping


def _header_there(folder: Path) -> tuple[Header, bytes] | None:
    """The header of the vault that is to be replaced; None when there is none that can be read."""
    with contextlib.suppress(VaultError):
        return header.read(folder)
    return None


def _names(folder: Path, store: str) -> bool:
    there = _header_there(folder)
    return there is not None and there[0].store == store


def _extract(opened: _Opened, store: Path) -> None:
    for name, (size, digest) in opened.files.items():
        if not _MEMBER.fullmatch(name):
            raise VaultError("backup-unsound", file="backup")
        try:
            with told(name):
                member = opened.archive.getinfo(name)
                right = member.file_size == size and member.compress_type == zipfile.ZIP_STORED
                if not right or backup.extract(opened.archive, name, store / name) != digest:
                    raise VaultError("backup-unsound", file=name)
        except (zipfile.BadZipFile, KeyError, EOFError):
            raise VaultError("backup-unsound", file=name) from None


def _read_through(keeping: Keeping) -> None:
    """Open every database that this holder may, against its manifest, and let its checks read all of it."""
    for source in backup.sources(keeping):
        if source.database is not None and source.database.problems():
            raise VaultError("backup-unsound", file=source.file)
