"""Vaults that are cheap to make: the floor of a guess's cost is lowered here, and only here."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from healthdesk import vault
from healthdesk.vault import Vault, kdf
from healthdesk.vault.kdf import KdfCost

CHEAP = KdfCost(64, 1, 1)
PASSPHRASE = "seven quiet otters sing"


def now() -> float:
    return 1_700_000_000.0


@pytest.fixture(autouse=True)
def _cheap_guesses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kdf, "FLOOR", CHEAP)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "vault"


@pytest.fixture
def make(folder: Path) -> Iterator[Callable[..., tuple[Vault, str]]]:
    opened: list[Vault] = []

    def made(where: Path = folder) -> tuple[Vault, str]:
        vault_made, code = vault.create(where, PASSPHRASE, clock=now, settings={"language": "fr"}, cost=CHEAP)
        opened.append(vault_made)
        return vault_made, code

    yield made
    for each in opened:
        each.close()


@pytest.fixture
def opened(make: Callable[..., tuple[Vault, str]]) -> Vault:
    return make()[0]


@pytest.fixture
def again(folder: Path) -> Iterator[Callable[..., Vault]]:
    """Unlock the vault of the test once more; what is still open at the end is closed."""
    opened: list[Vault] = []

    def unlocked(secret: str = PASSPHRASE, holder: str = "", where: Path = folder) -> Vault:
        opened.append(vault.unlock(where, secret, holder=holder, clock=now))
        return opened[-1]

    yield unlocked
    for each in opened:
        each.close()
