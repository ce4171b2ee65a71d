"""Files that only their owner may read, written so that a crash leaves either the old content or the new.

Modes are given at creation, never widened or narrowed afterwards: under any umask a file is 0600 and a folder 0700
from its first moment. On Windows the folder's own access list applies instead.
"""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
_COPY_SIZE = 1 << 20
_BINARY = getattr(os, "O_BINARY", 0)
_CLOSED_ON_EXEC = getattr(os, "O_CLOEXEC", 0)


def make_folder(path: Path) -> None:
    """Make a folder and its missing parents; the last one is the owner's alone.

    A folder that is there already keeps its mode. Raises OSError.
    """
    if path.is_dir():
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
    sync_folder(path.parent)


def create_file(path: Path) -> int:
    """Create a new empty file, 0600, and return its descriptor, open for reading and writing.

    Raises FileExistsError when the name is taken, and OSError.
    """
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | _BINARY | _CLOSED_ON_EXEC, PRIVATE_FILE)


def write_all(descriptor: int, content: bytes | memoryview) -> None:
    """Write every byte, however short the single writes are. Raises OSError."""
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def sync_folder(path: Path) -> None:
    """Make the names in a folder durable, where the system has a way to ask for it."""
    if os.name == "nt":
        return
    descriptor = os.open(path, os.O_RDONLY | _CLOSED_ON_EXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def half_written(path: Path) -> Path:
    """The name under which new content for a file is written before it takes the file's own."""
    return path.with_name(f".{path.name}.new")


@contextlib.contextmanager
def replacing(path: Path) -> Iterator[int]:
    """Offer a descriptor for the new content of `path`; the name changes over only when all of it is on disk.

    After an error or a crash the old content stands; an error also removes the half-written file.
    """
    fresh = half_written(path)
    fresh.unlink(missing_ok=True)
    descriptor = create_file(fresh)
    try:
        try:
            yield descriptor
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        fresh.replace(path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def replace(path: Path, content: bytes) -> None:
    """Replace the whole content of a file durably, 0600. Raises OSError; then the old content stands."""
    with replacing(path) as descriptor:
        write_all(descriptor, content)


def overwrite(path: Path, offset: int, content: bytes) -> None:
    """Write some bytes inside an existing file and wait until they are on disk. Raises OSError."""
    descriptor = os.open(path, os.O_RDWR | _BINARY | _CLOSED_ON_EXEC)
    try:
        os.lseek(descriptor, offset, os.SEEK_SET)
        write_all(descriptor, content)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def copy(source: Path, target: Path) -> None:
    """Copy a file's bytes to a new 0600 file, replacing one that is there, durably. Raises OSError."""
    with source.open("rb") as read, replacing(target) as descriptor:
        while part := read.read(_COPY_SIZE):
            write_all(descriptor, part)


def remove(path: Path) -> None:
    """Remove a file if it is there, durably. Raises OSError."""
    if path.exists():
        path.unlink()
        sync_folder(path.parent)
