"""vault.json: what has to be readable before anything is unlocked. Nothing personal stands in it.

It names the format, the vault, the folder of its databases and the cost of a guess, and holds the slots. A slot is the
vault's root key and a holder's private key, encrypted under a secret (a passphrase or the recovery code): Argon2id once
with a salt for the whole vault, then HKDF for each slot, then AES-256-GCM with the vault's id, the cost and the slot's
own name as associated data. The whole is MACed under the root key; a plain checksum tells damage before any secret is
asked for. Two copies are kept, and the newer sound one counts.
"""

import base64
import binascii
import contextlib
import hashlib
import hmac
import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from healthdesk.domain.errors import VaultError
from healthdesk.vault import durable, keys, presence, recovery
from healthdesk.vault.faults import told
from healthdesk.vault.kdf import SALT_SIZE, KdfCost, checked, stretch

FORMAT = 1
NAME = presence.NAME
COPY_NAME = presence.COPY_NAME
PASSPHRASE = "passphrase"  # noqa: S105 - the kind of a slot, not a secret
RECOVERY = "recovery"
_LARGEST = 64 * 1024
_MOST_SLOTS = 64
_LONGEST_SECRET = 4096
_ID = re.compile(r"[0-9a-f]{20}")
_STORE = re.compile(r"store-[0-9a-f]{20}")
_KIND = re.compile(r"[a-z]{1,20}")


@dataclass(frozen=True, slots=True)
class Slot:
    """One way for one holder to unlock: its own id, its kind, the holder's id, and the sealed keys."""

    id: str
    kind: str
    holder: str
    sealed: bytes


@dataclass(frozen=True, slots=True)
class Header:
    """The readable head of a vault. `revision` counts its rewritings; `store` names the folder of the databases."""

    vault: str
    store: str
    cost: KdfCost
    salt: bytes
    slots: tuple[Slot, ...] = ()
    revision: int = 1


@dataclass(frozen=True, slots=True)
class Unlocked:
    """What a slot held: the key of vault.db and the holder's private key."""

    slot: Slot
    root_key: bytes
    private_key: bytes


def stretched(header: Header, secret: str) -> bytes:
    """What a passphrase or a recovery code amounts to in this vault, at the full cost of a guess.

    Raises VaultError when it is empty or absurdly long.
    """
    material = recovery.parse(secret) or unicodedata.normalize("NFKC", secret)
    raw = material.encode("utf-8", "surrogatepass")
    if not material.strip() or len(raw) > _LONGEST_SECRET:
        raise VaultError("passphrase-empty" if not material.strip() else "wrong-passphrase")
    return stretch(raw, header.salt, header.cost)


def _slot_key(header: Header, stretched_secret: bytes, slot_id: str) -> bytes:
    return keys.derive(stretched_secret, b"slot " + slot_id.encode(), header.salt)


def _bound_to(header: Header, slot_id: str, kind: str, holder: str) -> bytes:
    """The associated data of a slot: it opens in this vault, at this cost and under this name only."""
    return _canonical([FORMAT, header.vault, _cost_as_json(header), slot_id, kind, holder])


def with_slot(header: Header, kind: str, holder: str, stretched_secret: bytes, opened: tuple[bytes, bytes]) -> Header:
    """The header with a slot of this kind for this holder, in place of the one there was; revision one higher.

    `opened` are the root key and the holder's private key.
    """
    slot_id = keys.new_id()
    purpose = _bound_to(header, slot_id, kind, holder)
    sealed = keys.wrap(_slot_key(header, stretched_secret, slot_id), b"".join(opened), purpose)
    others = tuple(slot for slot in header.slots if (slot.kind, slot.holder) != (kind, holder))
    return replace(header, slots=(*others, Slot(slot_id, kind, holder, sealed)), revision=header.revision + 1)


def open_slots(header: Header, stretched_secret: bytes) -> Iterator[Unlocked]:
    """Every slot that this secret opens; trying one costs nothing beside the stretching."""
    for slot in header.slots:
        purpose = _bound_to(header, slot.id, slot.kind, slot.holder)
        content = keys.unwrap(_slot_key(header, stretched_secret, slot.id), slot.sealed, purpose)
        if content is not None and len(content) == 2 * keys.KEY_SIZE:
            yield Unlocked(slot, content[: keys.KEY_SIZE], content[keys.KEY_SIZE :])


# Text


def _canonical(value: Any) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def _cost_as_json(header: Header) -> dict[str, Any]:
    cost = header.cost
    return {
        "name": "argon2id",
        "memory_kib": cost.memory_kib,
        "passes": cost.passes,
        "lanes": cost.lanes,
        "salt": header.salt.hex(),
    }


def _mac(root_key: bytes, body: dict[str, Any]) -> str:
    return hmac.digest(keys.derive(root_key, b"header"), _canonical(body), "sha256").hex()


def encode(header: Header, root_key: bytes) -> bytes:
    """The text of vault.json, with its MAC and its checksum."""
    body: dict[str, Any] = {
        "format": FORMAT,
        "vault": header.vault,
        "store": header.store,
        "revision": header.revision,
        "kdf": _cost_as_json(header),
        "slots": [
            {"id": slot.id, "kind": slot.kind, "holder": slot.holder, "sealed": base64.b64encode(slot.sealed).decode()}
            for slot in header.slots
        ],
    }
    body["mac"] = _mac(root_key, body)
    body["checksum"] = hashlib.sha256(_canonical(body)).hexdigest()
    return json.dumps(body, indent=1).encode() + b"\n"


def decode(text: bytes, floor: KdfCost | None = None) -> Header:
    """Read vault.json, trusting nothing: size, form, checksum, and the cost before any of it is spent.

    Raises VaultError: damaged, of a newer format, or with a cost beyond the bounds. `floor` is for tests only.
    """
    body = _body(text)
    if type(body.get("format")) is int and body["format"] > FORMAT:
        raise VaultError("vault-newer", file=NAME)
    try:
        if body["format"] != FORMAT or body["kdf"]["name"] != "argon2id":
            raise VaultError("header-damaged")
        kdf = body["kdf"]
        cost = checked(KdfCost(kdf["memory_kib"], kdf["passes"], kdf["lanes"]), floor)
        salt = bytes.fromhex(kdf["salt"])
        slots = tuple(_slot(each) for each in body["slots"])
        header = Header(body["vault"], body["store"], cost, salt, slots, body["revision"])
        sound = (
            len(salt) == SALT_SIZE
            and 0 < len(slots) <= _MOST_SLOTS
            and _ID.fullmatch(header.vault)
            and _STORE.fullmatch(header.store)
            and type(header.revision) is int
            and header.revision > 0
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        raise VaultError("header-damaged") from None
    stated = body.pop("checksum", "")
    if not sound or stated != hashlib.sha256(_canonical(body)).hexdigest():
        raise VaultError("header-damaged")
    return header


def _body(text: bytes) -> dict[str, Any]:
    try:
        body = json.loads(text) if len(text) <= _LARGEST else None
    except (ValueError, RecursionError):
        body = None
    if not isinstance(body, dict):
        raise VaultError("header-damaged")
    return body


def _slot(body: dict[str, Any]) -> Slot:
    slot = Slot(body["id"], body["kind"], body["holder"], base64.b64decode(body["sealed"], validate=True))
    if not (_ID.fullmatch(slot.id) and _KIND.fullmatch(slot.kind) and _ID.fullmatch(slot.holder)):
        raise binascii.Error
    return slot


def verify(text: bytes, root_key: bytes) -> None:
    """Hold the text of a header against its MAC. Raises VaultError when somebody without the root key wrote it."""
    body = _body(text)
    stated = body.pop("mac", "")
    body.pop("checksum", None)
    if not isinstance(stated, str) or not hmac.compare_digest(stated.encode(), _mac(root_key, body).encode()):
        raise VaultError("header-altered")


# Files


def read(folder: Path, floor: KdfCost | None = None) -> tuple[Header, bytes]:
    """The newer sound copy of the header, and its text.

    Raises VaultError: no vault here, both copies damaged, a newer format, or a refused cost.
    """
    sound: list[tuple[Header, bytes]] = []
    refused: VaultError | None = None
    for name in (NAME, COPY_NAME):
        path = folder / name
        with told(name):
            if not path.exists():
                continue
            with path.open("rb") as file:
                text = file.read(_LARGEST + 1)
        try:
            sound.append((decode(text, floor), text))
        except VaultError as error:
            # What was refused for a reason is not passed over in favour of the other copy; plain damage is.
            if error.code != "header-damaged":
                raise
            refused = error
    if not sound:
        raise refused or VaultError("vault-none", folder=str(folder))
    return max(sound, key=lambda each: each[0].revision)


def write(folder: Path, header: Header, root_key: bytes) -> None:
    """Write both copies, one after the other, each whole or not at all.

    With the first the change is made, for the newer copy counts; a second that cannot be written now is made good at
    the next open. Raises VaultError when the first cannot be written; then nothing has changed.
    """
    text = encode(header, root_key)
    with told(NAME):
        durable.replace(folder / NAME, text)
    with contextlib.suppress(VaultError), told(COPY_NAME):
        durable.replace(folder / COPY_NAME, text)


def heal(folder: Path, text: bytes) -> None:
    """Make both copies say what the sound one says, where one is missing, damaged or left behind by a crash."""
    for name in (NAME, COPY_NAME):
        with told(name):
            path = folder / name
            if not path.exists() or path.read_bytes() != text:
                durable.replace(path, text)
