"""One window for a vault: a second start brings the first one forward and leaves.

Nobody here opens a socket, not even a local one: the second start leaves a file beside the first one's lock file, the
first one sees it, takes it away and comes forward. If nobody takes it away, the first one is not there to be seen, and
the second start goes on; the vault's own lock keeps both from opening it.
"""

import hashlib
import os
import re
import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

PATIENCE: Final = 3.0
"""Seconds in which the first window has to take the wish away."""
_MAY_COME: Final = "XDG_ACTIVATION_TOKEN"
"""By which Wayland lets a window come forward on behalf of another program (xdg-activation-v1)."""


class Alone(QObject):
    """The place of a vault's window among all starts; `wanted` says that somebody started it again."""

    wanted = Signal()

    def __init__(self, folder: Path, vault: Path) -> None:
        super().__init__()
        name = hashlib.sha256(str(vault.absolute()).encode()).hexdigest()[:16]
        self._wish = folder / f"{name}.forward"
        self._lock = QLockFile(str(folder / f"{name}.lock"))
        self._lock.setStaleLockTime(0)
        self._watch: QFileSystemWatcher | None = None

    def first(self) -> bool:
        """Whether this is the only start; it listens for others from now on."""
        if not self._lock.tryLock(0):
            return False
        self._wish.unlink(missing_ok=True)
        self._watch = QFileSystemWatcher([str(self._wish.parent)], self)
        self._watch.directoryChanged.connect(lambda _folder: self._look())
        return True

    def ask(self, patience: float = PATIENCE) -> bool:
        """Ask the first window to come forward; whether it heard within so many seconds."""
        half = self._wish.with_suffix(".half")
        half.write_text(os.environ.get(_MAY_COME, ""), "ascii", "replace")
        half.replace(self._wish)
        end = time.monotonic() + patience
        while self._wish.exists():
            if time.monotonic() > end:
                self._wish.unlink(missing_ok=True)
                return False
            time.sleep(0.02)
        return True

    def release(self) -> None:
        """Let another start be the first."""
        self._watch = None
        self._lock.unlock()

    def _look(self) -> None:
        try:
            token = self._wish.read_text("ascii")
            self._wish.unlink()
        except (OSError, UnicodeError):
            return
        if re.fullmatch(r"[\w-]{1,256}", token):
            os.environ[_MAY_COME] = token
        self.wanted.emit()
