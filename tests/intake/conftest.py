"""Vaults that are cheap to make, and small made-up files."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from healthdesk import vault
from healthdesk.vault import KdfCost, Vault, kdf

CHEAP = KdfCost(64, 1, 1)


def now() -> float:
    return 1_780_000_000.0


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Vault]:
    monkeypatch.setattr(kdf, "FLOOR", CHEAP)
    made, _ = vault.create(tmp_path / "vault", "seven quiet otters sing", clock=now, cost=CHEAP)
    yield made
    made.close()


@pytest.fixture
def file(tmp_path: Path) -> Callable[..., Path]:
    """Write a bundle of resources (or the bytes given) to a file."""

    def written(name: str, *resources: dict[str, Any], content: bytes | None = None) -> Path:
        path = tmp_path / name
        bundle = {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": each} for each in resources]}
        path.write_bytes(json.dumps(bundle).encode() if content is None else content)
        return path

    return written
