"""What an importer gives, as JSON that a person can read and a test can compare."""

import hashlib
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest

from healthdesk.domain.readings import Readings
from healthdesk.domain.records import Draft, PatientDraft
from healthdesk.importers import zips
from healthdesk.importers.reading import HEAD, Part, Received, Yielded
from healthdesk.importers.registry import best_for

sys.path.insert(0, str(Path(__file__).parent))

# Without the real files there is nothing to test over them.
collect_ignore = (
    []
    if os.environ.get("HEALTHDESK_CORPUS")
    else [
        "test_corpus.py",
        "test_corpus_everything.py",
        "test_cda_corpus.py",
        "test_fhir_corpus.py",
        "test_apple_corpus.py",
        "test_hl7v2_corpus.py",
        "test_tables_corpus.py",
    ]
)

TODAY = date(2026, 6, 1)


Read = Callable[..., list[Yielded]]
ReadDrafts = Callable[..., list[Draft]]


@pytest.fixture
def receive() -> Callable[[bytes, str], Received]:
    """Makes an artifact of bytes and a name."""
    return received


@pytest.fixture
def read() -> Read:
    """Reads bytes in this process: patients, drafts and issues."""
    return _read


@pytest.fixture
def read_drafts() -> ReadDrafts:
    """Reads bytes in this process: the drafts alone."""
    return _drafts


@pytest.fixture
def shown() -> Callable[[Path], list[Any]]:
    """Reads a file and gives everything as plain JSON values."""
    return _shown_file


def received(content: bytes, name: str) -> Received:
    read = lambda start, length: content[start : start + length]  # noqa: E731 - one line, used once
    found = Received(name, len(content), read, TODAY, content[:HEAD])
    return replace(found, members=zips.members(found))


def _read(content: bytes, name: str = "file.json") -> list[Yielded]:
    artifact = received(content, name)
    importer = best_for(artifact)
    importer.recognise(artifact)
    return list(importer.read(artifact))


def _drafts(content: bytes, name: str = "file.json") -> list[Draft]:
    return [one for one in _read(content, name) if isinstance(one, Draft)]


def _shown_file(path: Path) -> list[Any]:
    """Everything that reading a file gives; a resource as its digest, and what is empty left out."""
    artifact = received(path.read_bytes(), path.name)
    importer = best_for(artifact)
    return [msgspec.to_builtins(importer.recognise(artifact)), *map(_shown, importer.read(artifact))]


def _shown(one: Yielded) -> dict[str, Any]:
    if isinstance(one, Part):
        return {"is": "part", "name": one.name, "content": b"".join(one.pieces).decode(errors="replace")}
    if isinstance(one, Readings):
        told = [[*row[:4], one.text(place), row[5]] for place, row in enumerate(one.rows())]
        return {"is": "readings", "rows": told} | ({"part": one.part} if one.part else {})
    built = msgspec.to_builtins(one)
    if isinstance(one, Draft):
        built["resource"] = hashlib.sha256(one.resource).hexdigest()[:16]
    kept = {key: value for key, value in built.items() if value not in ("", [], (), None)}
    return {"is": "patient" if isinstance(one, PatientDraft) else type(one).__name__.lower(), **kept}
