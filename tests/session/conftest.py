"""Sessions over vaults that are cheap to make."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from healthdesk import session
from healthdesk.session import Session
from healthdesk.vault import KdfCost, kdf, opening

CHEAP = KdfCost(64, 1, 1)


def now() -> float:
    return 1_780_000_000.0


@pytest.fixture
def make(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], Session]]:
    """Make a vault by its folder's name; all are closed at the end."""
    monkeypatch.setattr(kdf, "FLOOR", CHEAP)
    monkeypatch.setattr(opening, "calibrate", lambda *_: CHEAP)
    made: list[Session] = []

    def vault(name: str) -> Session:
        made.append(session.create(tmp_path / name, "seven quiet otters sing", clock=now)[0])
        return made[-1]

    yield vault
    for each in made:
        each.close()
