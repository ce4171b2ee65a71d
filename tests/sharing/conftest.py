"""Vaults for the sheets: the made-up family, and patients with much, nothing and odd text."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "desktop"))
sys.path.insert(0, str(Path(__file__).parent))

from patients import open_vault
from real_vault import cheap_keys, open_copy, shared_family

from healthdesk.session import Session

# Without the real files there is nothing to test over them.
collect_ignore = [] if os.environ.get("HEALTHDESK_CORPUS") else ["test_ips_corpus.py"]


@pytest.fixture(scope="session")
def family_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed vault with the made-up family, not to be written to."""
    base = tmp_path_factory.getbasetemp()
    return shared_family(base.parent if "PYTEST_XDIST_WORKER" in os.environ else base)


@pytest.fixture
def real(family_vault: Path, tmp_path: Path) -> Iterator[Session]:
    """The made-up family in a real vault."""
    opened = open_copy(family_vault, tmp_path / "vault")
    yield opened
    opened.close()


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Callable[[str], Session]]:
    """Make an empty vault in a country."""
    made: list[Session] = []

    def vault(country: str = "FR") -> Session:
        with cheap_keys():
            made.append(open_vault(tmp_path / f"vault-{len(made)}", country=country))
        return made[-1]

    yield vault
    for each in made:
        each.close()
