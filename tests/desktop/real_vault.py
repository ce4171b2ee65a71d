"""The made-up family in a real vault, imported once by the ordinary path and copied for each test that wants it."""

import fcntl
import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from healthdesk import session, settings
from healthdesk.session import Session
from healthdesk.vault import KdfCost, kdf, opening

PASSPHRASE = "seven quiet otters sing"
CHEAP = KdfCost(64, 1, 1)
DEMO = settings.assets() / "demo"
INDEX = json.loads((DEMO / "family.json").read_text("utf-8"))


def now() -> float:
    """Noon of the day on which the family's story is told."""
    return datetime.fromisoformat(f"{INDEX['now']}T12:00:00").replace(tzinfo=UTC).timestamp()


@contextmanager
def cheap_keys() -> Iterator[None]:
    """Passphrases cost next to nothing within."""
    with pytest.MonkeyPatch.context() as cheap:
        cheap.setattr(kdf, "FLOOR", CHEAP)
        cheap.setattr(opening, "calibrate", lambda *_: CHEAP)
        yield


def make_family(folder: Path) -> None:
    """A vault with the made-up family's records, closed again."""
    with cheap_keys():
        made, _ = session.create(folder, PASSPHRASE, country="US", clock=now)
        try:
            for each in INDEX["persons"]:
                person = made.people.add(each["name"], each["birth_date"], each["sex"])
                made.intake.take([DEMO / file["path"] for file in each["files"]], person)
        finally:
            made.close()


def shared_family(base: Path) -> Path:
    """The closed family vault that all workers of one test run share; the first one makes it."""
    folder = base / "family-vault"
    with (base / "family-vault.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (base / "family-vault.made").exists():
            shutil.rmtree(folder, ignore_errors=True)
            make_family(folder)
            (base / "family-vault.made").touch()
    return folder


def open_copy(family: Path, folder: Path, clock: Callable[[], float] = now) -> Session:
    """A session over a copy of the family's vault."""
    shutil.copytree(family, folder)
    with cheap_keys():
        return session.unlock(folder, PASSPHRASE, clock=clock)
