"""The scanner finds what is planted: without this, finding nothing would prove nothing."""

import base64
import json
from pathlib import Path

import pytest
from proof_records import BIRTH_DATE, PASSPHRASE, STEM, Words, bundle
from proof_scan import patterns, traces

WANTED = patterns({"canary": STEM, "passphrase": PASSPHRASE}, {"key": bytes(range(32))})
CANARY = f"{STEM}00042"


@pytest.mark.parametrize(
    "planted",
    [
        CANARY.encode(),
        CANARY.upper().encode(),
        CANARY.capitalize().encode("utf-16-le"),
        PASSPHRASE.encode(),
        bytes(range(32)),
        bytes(range(32)).hex().encode(),
        CANARY.encode().hex().encode(),
        *(base64.b64encode(b"\xff" * before + CANARY.encode() + b"\xff" * 5) for before in range(3)),
        *(base64.urlsafe_b64encode(b"\xff" * before + bytes(range(32)) + b"\xff") for before in range(3)),
        *(base64.b64encode(b"x" * before + PASSPHRASE.encode()) for before in range(3)),
    ],
)
def test_what_is_planted_is_found(tmp_path: Path, planted: bytes) -> None:
    hidden = tmp_path / ".deep" / "er"
    hidden.mkdir(parents=True)
    (hidden / "file.db").write_bytes(b"\0\xff" * 5001 + planted + b"\xfe" * 77)
    (tmp_path / "other").write_bytes(b"nothing at all")
    found = traces([tmp_path], WANTED)
    assert found
    assert all("file.db" in each for each in found)


def test_names_of_files_and_folders_count(tmp_path: Path) -> None:
    (tmp_path / f"scan-{CANARY}").mkdir()
    (tmp_path / "clean").write_bytes(b"")
    assert len(traces([tmp_path], WANTED)) == 1


def test_every_free_text_of_the_bundle_carries_a_canary() -> None:
    coded = {
        "resourceType", "system", "type", "status", "use", "gender", "birthDate", "code", "unit", "intent", "date",
        "contentType", "start", "end", "effectiveDateTime", "onsetDateTime", "authoredOn", "occurrenceDateTime",
        "performedDateTime", "lifecycleStatus",
    }  # fmt: skip
    bare, carried = [], []

    def look(value: object, key: str) -> None:
        if isinstance(value, dict):
            for name, each in value.items():
                look(each, name)
        elif isinstance(value, list):
            for each in value:
                look(each, key)
        elif isinstance(value, str) and key not in coded:
            text = base64.b64decode(value) if key == "data" else value.encode()
            compressed = text.startswith(b"%PDF")
            (carried if STEM.encode() in text or compressed else bare).append(value)

    look(json.loads(bundle()), "")
    assert bare == []
    assert len(carried) > 100
    assert BIRTH_DATE in bundle().decode()
    assert Words().bare() != Words(2).bare()
