"""Opening the vault for a verb: where it is, whose passphrase, and what today is."""

import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from healthdesk import session
from healthdesk.domain.clock import Clock, system_clock
from healthdesk.domain.errors import VaultError
from healthdesk.session import Session


@dataclass(frozen=True, slots=True)
class Opening:
    """How this run opens a vault: the options that every verb takes."""

    folder: Path
    passphrase_file: Path | None
    holder: str
    chosen_clock: Clock | None
    model: str
    language: str

    @property
    def clock(self) -> Clock:
        """The clock this run goes by: the system's unless `--now` names a day."""
        return self.chosen_clock or system_clock

    @contextmanager
    def session(self) -> Iterator[Session]:
        """The unlocked vault, closed afterwards.

        Raises VaultError when there is none, when another process holds it or when the passphrase is wrong.
        """
        session.require_vault(self.folder)
        opened = session.unlock(self.folder, self.passphrase(), holder=self.holder, clock=self.clock)
        try:
            yield opened
        finally:
            opened.close()

    def passphrase(self, *, new: bool = False) -> str:
        """The passphrase, from the file or asked for; a new one is asked for twice."""
        if self.passphrase_file is not None:
            try:
                lines = self.passphrase_file.read_text(encoding="utf-8").splitlines()
            except (OSError, UnicodeDecodeError):
                raise VaultError("passphrase-file", file=self.passphrase_file.name) from None
            if not lines or not lines[0]:
                raise VaultError("passphrase-file", file=self.passphrase_file.name)
            return lines[0]
        if not sys.stdin.isatty():
            raise VaultError("passphrase-needed")
        typed = getpass.getpass("Passphrase: ", stream=sys.stderr)
        if new and typed != getpass.getpass("The same again: ", stream=sys.stderr):
            raise VaultError("passphrases-differ")
        return typed
