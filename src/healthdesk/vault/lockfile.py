"""One process at a time: an exclusive lock on a file in the vault folder, with the holder's name in it to show."""

import contextlib
import os
import platform
import sys
from pathlib import Path

from healthdesk.domain.errors import VaultError
from healthdesk.vault import durable
from healthdesk.vault.faults import told

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

NAME = "vault.lock"
# Windows locks bytes, and locked bytes cannot be read: lock one far behind the text.
_FAR = 1 << 30


class FolderLock:
    """Held while a vault is open. The system lets go of it when the process ends, however it ends."""

    __slots__ = ("_descriptor",)

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def release(self) -> None:
        """Let others in. The file stays: removing it could take it from under the next one."""
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            with contextlib.suppress(OSError):
                os.ftruncate(descriptor, 0)
            os.close(descriptor)


def acquire(folder: Path) -> FolderLock:
    """Take the vault for this process.

    Raises VaultError that names the process and the computer that hold it, or when the folder cannot be written.
    """
    path = folder / NAME
    with told(NAME):
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
        descriptor = os.open(path, flags, durable.PRIVATE_FILE)
    holder = b""
    try:
        with told(NAME):
            locked = _lock(descriptor)
            if locked:
                os.ftruncate(descriptor, 0)
                os.lseek(descriptor, 0, os.SEEK_SET)
                durable.write_all(descriptor, f"{os.getpid()} {platform.node()}\n".encode())
            else:
                holder = os.read(descriptor, 300)
    except BaseException:
        os.close(descriptor)
        raise
    if not locked:
        os.close(descriptor)
        raise _held(holder)
    return FolderLock(descriptor)


def _held(text: bytes) -> VaultError:
    process, _, host = text.decode("utf-8", "replace").strip().partition(" ")
    return VaultError("vault-held", process=process or "?", host=host or "?")


def _lock(descriptor: int) -> bool:
    """Whether the exclusive lock could be had at once."""
    if sys.platform == "win32":
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            os.lseek(descriptor, 0, os.SEEK_SET)
            return False
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
