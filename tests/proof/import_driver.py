"""Brings a file in and kills itself at a chosen step: before, in and after each commit, and at each word of progress.

`python import_driver.py VAULT PASSPHRASE_FILE FILE STEP`; STEP 0 counts the steps and prints how many there are.
"""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from proof_records import tell

from healthdesk import session
from healthdesk.domain.views import Progress
from healthdesk.vault import durable
from healthdesk.vault.transaction import Database


class Steps:
    """Counts, and ends the process at the one that was chosen, as a kill would."""

    def __init__(self, last: int) -> None:
        self.count = 0
        self._last = last

    def __call__(self, *_: object) -> None:
        """One step further."""
        self.count += 1
        if self.count == self._last:
            os.kill(os.getpid(), signal.SIGKILL)


def watch(step: Steps) -> None:
    """Have every write transaction and every durable write of a file count."""
    write, overwrite = Database.write, durable.overwrite

    @contextmanager
    def counted(database: Database) -> Iterator[Any]:
        step()
        with write(database) as connection:
            yield connection
            step()
        step()

    def counted_overwrite(path: Path, offset: int, content: bytes) -> None:
        step()
        overwrite(path, offset, content)

    Database.write = counted  # type: ignore[method-assign]
    durable.overwrite = counted_overwrite


def main(vault: str, passphrase: str, file: str, last: str) -> None:
    """Open, watch, bring in, close."""
    step = Steps(int(last))
    opened = session.unlock(Path(vault), Path(passphrase).read_text(encoding="utf-8").splitlines()[0])
    watch(step)

    def heard(_: Progress) -> None:
        step()

    opened.intake.take([Path(file)], progress=heard)
    opened.close()
    tell(step.count)


if __name__ == "__main__":
    main(*sys.argv[1:])
