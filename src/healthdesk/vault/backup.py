"""A backup: the whole vault as one file, encrypted as the vault is, opened and verified before it is called one.

The file is a ZIP archive of stored members: vault.json, each database with its manifest, and last `backup.json`, an
index of sizes and SHA-256 digests under a MAC by the root key. Files that this holder has no grant for are copied as
they are and reported as not verified.
"""

import hashlib
import hmac
import json
import os
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from healthdesk.domain.errors import VaultError
from healthdesk.domain.views import Written
from healthdesk.vault import compartments, durable, header, inbox, keys, places, stores
from healthdesk.vault.connection import close_quietly, open_database
from healthdesk.vault.faults import told
from healthdesk.vault.keeping import ROOT_FILE, Keeping
from healthdesk.vault.transaction import Database, manifest_path, problems

INDEX = "backup.json"
FORMAT = 1
_EPOCH = (1980, 1, 1, 0, 0, 0)  # ZIP cannot say earlier; when it was made stands in the index
_PART = 1 << 20


@dataclass(frozen=True, slots=True)
class Source:
    """One file of the vault to copy: its name in the store folder, and its database when this holder may open it."""

    file: str
    database: Database | None
    key: bytes


def sources(keeping: Keeping) -> list[Source]:
    """Every database of the vault, vault.db first."""
    found = [Source(ROOT_FILE, keeping.root, keeping.root_key)]
    for compartment in compartments.all_of(keeping):
        if compartment.granted:
            key = compartments.key_of(keeping, compartment)
            found.append(Source(compartment.file, keeping.database(compartment.file, key), key))
        else:
            found.append(Source(compartment.file, None, b""))
    found += [Source(file, keeping.database(file, key) if key else None, key) for file, key in inbox.files(keeping)]
    return found


def write(keeping: Keeping, path: Path) -> Written:
    """Write a backup to a file of its own, 0600, and verify it; an older file of that name stands until then.

    Raises VaultError: too little space, a damaged file in the vault, or a copy that is not sound.
    """
    if path.is_dir():
        raise VaultError("backup-path-folder", folder=str(path))
    with keeping.spanning, ExitStack() as held:
        files = sources(keeping)
        needed = sum(_size(keeping.store / source.file) for source in files)
        with told(path.name):
            durable.make_folder(path.absolute().parent)
        places.require_space(path.absolute().parent, 2 * needed)
        places.require_space(keeping.folder, needed)
        # vault.db stays still from the first copy to the last: nobody joins or leaves meanwhile.
        held.enter_context(keeping.root.still())
        held.enter_context(told(path.name))
        descriptor = held.enter_context(durable.replacing(path))
        with os.fdopen(os.dup(descriptor), "w+b") as file:
            index = _archive(keeping, files, file)
            file.flush()
            _verify(keeping, files, file, index)
            size, digest = _size_and_digest(file)
    unverified = tuple(source.file for source in files if source.database is None)
    members = tuple((each["name"], each["sha256"]) for each in index["files"])
    return Written(str(path), size, digest, members, unverified)


def _size(path: Path) -> int:
    with told(path.name):
        return path.stat().st_size


def _archive(keeping: Keeping, files: list[Source], target: IO[bytes]) -> dict[str, Any]:
    """Copy every file into the archive; the index, as written last."""
    members: list[dict[str, Any]] = []
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED, allowZip64=True) as archive:

        def add(name: str, content: Iterator[bytes]) -> None:
            digest, size = hashlib.sha256(), 0
            member = zipfile.ZipInfo(name, _EPOCH)
            member.external_attr = 0o600 << 16
            with archive.open(member, "w", force_zip64=True) as written:
                for part in content:
                    written.write(part)
                    digest.update(part)
                    size += len(part)
            members.append({"name": name, "size": size, "sha256": digest.hexdigest()})

        add(header.NAME, iter([header.encode(keeping.header, keeping.root_key)]))
        for source in files:
            for name, path in _copied(keeping, source):
                add(name, _parts(path))
        index: dict[str, Any] = {"format": FORMAT, "vault": keeping.header.vault, "created": int(keeping.clock())}
        index["files"] = members
        index["mac"] = index_mac(keeping.root_key, index)
        archive.writestr(zipfile.ZipInfo(INDEX, _EPOCH), json.dumps(index, indent=1))
    return index


def _copied(keeping: Keeping, source: Source) -> Iterator[tuple[str, Path]]:
    """The parts of one database under their names in the archive, unchanging until the next is asked for."""
    path = keeping.store / source.file
    if source.database is not None:
        with source.database.still() as (file, manifest):
            yield source.file, file
            yield str(Path(source.file).with_suffix(".manifest").as_posix()), manifest
        return
    log = path.with_name(f"{path.name}-wal")
    for each in (path, manifest_path(path), log):
        if each.exists():
            yield each.relative_to(keeping.store).as_posix(), each


def _parts(path: Path) -> Iterator[bytes]:
    with told(path.name), path.open("rb") as file:
        while part := file.read(_PART):
            yield part


def index_mac(root_key: bytes, index: dict[str, Any]) -> str:
    """The MAC over everything else in an index."""
    body = json.dumps({name: value for name, value in index.items() if name != "mac"}, sort_keys=True).encode()
    return hmac.digest(keys.derive(root_key, b"backup"), body, "sha256").hex()


def _verify(keeping: Keeping, files: list[Source], file: IO[bytes], index: dict[str, Any]) -> None:
    """Read every member back, and open every database that can be. Raises VaultError when one is not as it was."""
    stated = {each["name"]: each["sha256"] for each in index["files"]}
    key_of = {source.file: source.key for source in files if source.database is not None}
    checking = stores.checking_folder(keeping.folder)
    try:
        with zipfile.ZipFile(file) as archive:
            for name, digest in stated.items():
                copy = checking / "copy.db"
                with told(name):
                    if extract(archive, name, copy) != digest:
                        raise VaultError("backup-unsound", file=name)
                    if name in key_of:
                        read_through(copy, key_of[name], name)
                    durable.remove(copy)
    finally:
        stores.drop(checking)


def extract(archive: zipfile.ZipFile, name: str, target: Path) -> str:
    """Copy one member to a new 0600 file; its SHA-256. Raises OSError, and zipfile.BadZipFile for a damaged member."""
    digest = hashlib.sha256()
    with archive.open(name) as member, durable.replacing(target) as descriptor:
        while part := member.read(_PART):
            digest.update(part)
            durable.write_all(descriptor, part)
    return digest.hexdigest()


def read_through(path: Path, key: bytes, name: str) -> None:
    """Open a copied database and let both of its checks read all of it. Raises VaultError when something is odd."""
    connection = open_database(path, key)
    try:
        if problems(connection):
            raise VaultError("backup-unsound", file=name)
    finally:
        close_quietly(connection)


def _size_and_digest(file: IO[bytes]) -> tuple[int, str]:
    digest = hashlib.sha256()
    file.seek(0)
    while part := file.read(_PART):
        digest.update(part)
    return file.tell(), digest.hexdigest()
