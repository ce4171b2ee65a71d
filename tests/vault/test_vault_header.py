"""Tampered heads of a vault: refused quickly, and before any of the cost they ask for is spent."""

import hashlib
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from healthdesk.domain.errors import VaultError
from healthdesk.vault import Vault, header, kdf

Make = Callable[..., tuple[Vault, str]]
Again = Callable[..., Vault]

PASSPHRASE = "seven quiet otters sing"


def signed(body: dict[str, Any]) -> bytes:
    """A tampered header with a checksum that fits it, as somebody who knows the format would write it."""
    body.pop("checksum", None)
    body["checksum"] = hashlib.sha256(
        json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()
    ).hexdigest()
    return json.dumps(body).encode()


def with_kdf(**changes: Any) -> Callable[[dict[str, Any]], None]:
    return lambda body: body["kdf"].update(changes)


TAMPERED: dict[str, tuple[Callable[[dict[str, Any]], Any], str]] = {
    "memory for guessing": (with_kdf(memory_kib=8), "header-cost-refused"),
    "memory without end": (with_kdf(memory_kib=1 << 40), "header-cost-refused"),
    "no passes": (with_kdf(passes=0), "header-cost-refused"),
    "passes for years": (with_kdf(passes=10**9), "header-cost-refused"),
    "negative passes": (with_kdf(passes=-3), "header-cost-refused"),
    "passes as truth": (with_kdf(passes=True), "header-cost-refused"),
    "passes as text": (with_kdf(passes="3"), "header-cost-refused"),
    "a thousand lanes": (with_kdf(lanes=1000), "header-cost-refused"),
    "another derivation": (with_kdf(name="pbkdf2"), "header-damaged"),
    "a short salt": (with_kdf(salt="00"), "header-damaged"),
    "no slots": (lambda body: body.update(slots=[]), "header-damaged"),
    "slots without end": (lambda body: body.update(slots=body["slots"] * 100), "header-damaged"),
    "a folder elsewhere": (lambda body: body.update(store="../../elsewhere"), "header-damaged"),
    "a newer format": (lambda body: body.update(format=2), "vault-newer"),
    "an older format": (lambda body: body.update(format=0), "header-damaged"),
    "no revision": (lambda body: body.pop("revision"), "header-damaged"),
}


@pytest.mark.parametrize("name", TAMPERED)
def test_a_tampered_header_is_refused_at_once(
    make: Make, folder: Path, again: Again, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    make()[0].close()
    change, code = TAMPERED[name]
    body = json.loads((folder / "vault.json").read_bytes())
    change(body)
    for each in (header.NAME, header.COPY_NAME):
        (folder / each).write_bytes(signed(body))
    spent: list[object] = []
    monkeypatch.setattr(header, "stretch", lambda *asked: spent.append(asked))
    began = time.perf_counter()
    with pytest.raises(VaultError) as refused:
        again()
    assert time.perf_counter() - began < 0.1
    assert refused.value.code == code
    assert spent == []


@pytest.mark.parametrize("change", ["holder", "kind", "vault", "salt", "passes"])
def test_a_slot_opens_only_where_and_how_it_was_made(make: Make, folder: Path, again: Again, change: str) -> None:
    make()[0].close()
    body = json.loads((folder / "vault.json").read_bytes())
    match change:
        case "holder" | "kind":
            for slot in body["slots"]:
                slot[change] = "a" * 20
        case "vault":
            body["vault"] = "b" * 20
        case "salt":
            body["kdf"]["salt"] = "00" * 16
        case _:
            body["kdf"]["passes"] += 1
    for each in (header.NAME, header.COPY_NAME):
        (folder / each).write_bytes(signed(body))
    with pytest.raises(VaultError) as refused:
        again()
    assert refused.value.code == "wrong-passphrase"


@pytest.mark.parametrize("change", ["store", "revision", "slots"])
def test_what_the_slots_do_not_bind_the_mac_does(make: Make, folder: Path, again: Again, change: str) -> None:
    make()[0].close()
    body = json.loads((folder / "vault.json").read_bytes())
    body[change] = {"store": "store-" + "0" * 20, "revision": 99, "slots": body["slots"][:1]}[change]
    for each in (header.NAME, header.COPY_NAME):
        (folder / each).write_bytes(signed(body))
    with pytest.raises(VaultError) as refused:
        again()
    assert refused.value.code == "header-altered"


@pytest.mark.parametrize("name", [header.NAME, header.COPY_NAME])
@pytest.mark.parametrize("damage", ["gone", "cut", "flipped", "empty"])
def test_one_damaged_copy_is_made_good_from_the_other(
    make: Make, folder: Path, again: Again, name: str, damage: str
) -> None:
    make()[0].close()
    path = folder / name
    text = path.read_bytes()
    match damage:
        case "gone":
            path.unlink()
        case "cut":
            path.write_bytes(text[:200])
        case "flipped":
            path.write_bytes(text.replace(b'"sealed": "', b'"sealed": "AA', 1))
        case _:
            path.write_bytes(b"")
    again().close()
    assert path.read_bytes() == text


@given(at=st.integers(0, 10_000), bit=st.integers(0, 7))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_a_flipped_bit_in_a_header_is_noticed_or_harmless(at: int, bit: int) -> None:
    slot = header.Slot("a" * 20, "passphrase", "b" * 20, bytes(range(92)))
    plain = header.Header("c" * 20, "store-" + "d" * 20, kdf.KdfCost(64, 1, 1), bytes(16), (slot,))
    text = bytearray(header.encode(plain, bytes(32)))
    text[at % len(text)] ^= 1 << bit
    try:
        outcome: object = header.decode(bytes(text), kdf.KdfCost(64, 1, 1))
    except VaultError as error:
        outcome = error.code
    assert outcome in (plain, "header-damaged", "header-cost-refused", "vault-newer")
