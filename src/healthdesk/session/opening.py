"""Making, opening and restoring a vault, and the made-up family's throw-away one."""

import json
import secrets
import shutil
import tempfile
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

from healthdesk import intake, settings, vault
from healthdesk.domain.clock import Clock, system_clock
from healthdesk.domain.views import CheckReport, Progress
from healthdesk.session.services import Session

_COUNTRY_OF: Final = {"fr": "FR", "de": "DE", "es": "ES"}
"""Where the made-up family lives, by the language that it is shown in; emergency numbers follow it."""


def create(
    folder: Path, passphrase: str, *, country: str = "", language: str = "en", clock: Clock = system_clock
) -> tuple[Session, str]:
    """Make a vault; gives its session and the recovery code, which is shown this once."""
    choices = {"country": country, "language": language}
    made, code = vault.create(folder, passphrase, clock=clock, settings=choices)
    return Session(made, clock), code


def unlock(folder: Path, secret: str, *, holder: str = "", clock: Clock = system_clock) -> Session:
    """Open a vault with its passphrase or recovery code.

    Raises VaultError: wrong passphrase, held by another process, damaged, of a newer version.
    """
    opened = vault.unlock(folder, secret, holder=holder, clock=clock)
    try:
        intake.resume(opened)
    except BaseException:
        opened.close()
        raise
    return Session(opened, clock)


def restore(file: Path, folder: Path, secret: str, *, clock: Clock = system_clock) -> CheckReport:
    """Bring a backup back into a folder and verify it; what was there before is replaced only when all is well."""
    return vault.restore(file, folder, secret, clock)


def _nobody_watches(_: Progress) -> None:
    pass


def _clock_from(day: str) -> Clock:
    """A clock that begins at noon of an ISO day and runs as the system's does."""
    offset = datetime.fromisoformat(f"{day}T12:00:00+00:00").timestamp() - system_clock()
    return lambda: system_clock() + offset


def open_demo(
    *,
    clock: Clock | None = None,
    language: str = "en",
    progress: Callable[[Progress], None] = _nobody_watches,
) -> Session:
    """The made-up family in a throw-away vault, imported by the ordinary path; closing it removes the vault.

    Its days are those of the family's story, unless a clock is given. Its passphrase is random and kept nowhere, so what a crash leaves behind cannot be read.
    """
    family = settings.assets() / "demo"
    index = json.loads((family / "family.json").read_text(encoding="utf-8"))
    clock = clock or _clock_from(index["now"])
    folder = Path(tempfile.mkdtemp(prefix="healthdesk-demo-"))
    removal = partial(shutil.rmtree, folder, ignore_errors=True)
    try:
        made, _ = vault.create(
            folder / "vault",
            secrets.token_urlsafe(24),
            clock=clock,
            settings={"language": language, "country": _COUNTRY_OF.get(language, "US")},
        )
        session = Session(made, clock, removal)
    except BaseException:
        removal()
        raise
    try:
        for each in index["persons"]:
            person = session.people.add(each["name"], each["birth_date"], each["sex"])
            session.intake.take([family / file["path"] for file in each["files"]], person, progress)
    except BaseException:
        session.close()
        raise
    return session
