"""Places for the real program, and what must never be found in them."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from proof_place import Place
from proof_records import BIRTH_DATE, PASSPHRASE, STEM, write_files
from proof_scan import Patterns, patterns

from healthdesk.vault import compartments, header, opening

Secrets = Callable[..., Patterns]


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """A home without a vault."""
    return Place(tmp_path / "p")


@pytest.fixture
def files(place: Place) -> dict[str, Path]:
    """What is brought in, by what it is."""
    return write_files(place.desk / "files")


@pytest.fixture
def secrets() -> Secrets:
    """What must never be found: canaries, passphrase, recovery code, and the keys of a vault when one is named."""
    return _secrets


def _secrets(place: Place | None = None, recovery: str = "") -> Patterns:
    texts = {"canary": STEM, "birth date": BIRTH_DATE, "passphrase": PASSPHRASE}
    if recovery:
        texts |= {"recovery code": recovery, "bare recovery code": recovery.replace("-", "")}
    return patterns(texts, keys_of(place) if place else None)


def keys_of(place: Place) -> dict[str, bytes]:
    """Every key that opening the vault brings forth, from the stretched passphrase to each person's."""
    read, _ = header.read(place.vault)
    keeping = opening.unlock(place.vault, PASSPHRASE, holder="", clock=lambda: 1_780_000_000.0)
    try:
        persons = compartments.all_of(keeping)
        return {
            "stretched passphrase": header.stretched(read, PASSPHRASE),
            "root key": keeping.root_key,
            "private key": keeping.private_key,
            **{f"key of {each.file}": compartments.key_of(keeping, each) for each in persons},
        }
    finally:
        keeping.close()
