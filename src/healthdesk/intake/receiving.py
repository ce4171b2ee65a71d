"""The first step: the bytes of a file of this computer, as they are."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from healthdesk.domain.errors import IntakeError

_PIECE = 1 << 20


def pieces(path: Path) -> Iterator[bytes]:
    """A file's bytes in pieces. Raises IntakeError: not there, not a file, not readable, or empty."""
    name = path.name
    try:
        # A pipe or a device would keep whoever opens it waiting; a folder opens on some systems.
        if not stat.S_ISREG(path.stat().st_mode):
            raise IntakeError("file-not-readable", file=name)
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except FileNotFoundError:
        raise IntakeError("file-not-there", file=name) from None
    except OSError:
        raise IntakeError("file-not-readable", file=name) from None
    with os.fdopen(descriptor, "rb", buffering=0) as stream:
        empty = True
        try:
            while piece := stream.read(_PIECE):
                empty = False
                yield piece
        except OSError:
            raise IntakeError("file-not-readable", file=name) from None
        if empty:
            raise IntakeError("file-empty", name=name)
