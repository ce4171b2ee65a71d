"""Where the operating system's and SQLCipher's complaints become errors that a person can understand.

The originals never travel further: their text can hold SQL. Constraint and syntax errors are bugs and pass unchanged.
"""

import contextlib
import errno
import shutil
from collections.abc import Iterator
from pathlib import Path

import sqlcipher3

from healthdesk.domain.errors import VaultError

_SHARED = 64 << 10
"""Bytes by which SQLite lengthens the shared index of the log, and more."""

# Primary result codes, https://www.sqlite.org/rescode.html
_SQLITE = {
    5: "vault-busy",
    6: "vault-busy",
    3: "vault-not-writable",
    8: "vault-not-writable",
    14: "vault-not-writable",
    10: "disk-trouble",
    11: "vault-file-damaged",
    13: "disk-full",
    26: "vault-file-unreadable",
}
_SYSTEM = {
    errno.ENOSPC: "disk-full",
    getattr(errno, "EDQUOT", errno.ENOSPC): "disk-full",
    errno.EFBIG: "disk-full",
    errno.EIO: "disk-trouble",
    errno.EACCES: "vault-not-writable",
    errno.EPERM: "vault-not-writable",
    errno.EROFS: "vault-not-writable",
    errno.ENOENT: "vault-file-missing",
    errno.EMFILE: "too-many-files",
    errno.ENFILE: "too-many-files",
}


def fault(error: BaseException, file: str | Path = "") -> VaultError | None:
    """The error to show for a complaint of the system or of SQLCipher; None when it is a bug or no complaint at all.

    With a path, a disk without room is told from a disk in trouble: SQLite says SQLITE_IOERR of both when it cannot
    lengthen what readers and writer share beside the log.
    """
    name = file.name if isinstance(file, Path) else file
    if isinstance(error, OSError):
        return VaultError(_SYSTEM.get(error.errno or 0, "disk-trouble"), file=name)
    if isinstance(error, sqlcipher3.Error):
        code = _SQLITE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if code == "disk-trouble" and isinstance(file, Path) and _full(file):
            code = "disk-full"
        return VaultError(code, file=name) if code else None
    return None


def _full(path: Path) -> bool:
    with contextlib.suppress(OSError):
        return shutil.disk_usage(path.parent).free < _SHARED
    return False


@contextlib.contextmanager
def told(file: str | Path = "") -> Iterator[None]:
    """Turn the complaints inside into VaultErrors that name `file`, without their original text."""
    try:
        yield
    except (OSError, sqlcipher3.Error) as error:
        known = fault(error, file)
        if known is None:
            raise
        raise known from None
