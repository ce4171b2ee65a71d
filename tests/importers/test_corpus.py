"""Real files (where HEALTHDESK_CORPUS names their folder): each gives its drafts or a sentence, never anything else."""

import json
import os
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from healthdesk import words
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Draft, Issue
from healthdesk.importers.reading import Part

_NAMED = os.environ.get("HEALTHDESK_CORPUS")
FILES = sorted(path for path in Path(_NAMED).glob("fhir-*/**/*") if path.is_file()) if _NAMED else []
WHOLE = [path for path in FILES if "synthea" in str(path.parent).lower() and "R4" in str(path).upper()]
_OTHER = ("pdf", "scan-images", "cda-nasty", "ihe-xdm", "shc-shl")
OTHERS = (
    sorted(path for room in _OTHER for path in Path(_NAMED).glob(f"{room}/**/*") if path.is_file()) if _NAMED else []
)


def _resources(value: Any) -> list[str]:
    """The types of a file's resources, by another reader."""
    if isinstance(value, dict) and value.get("resourceType") == "Bundle":
        return [kind for entry in value.get("entry", []) for kind in _resources(entry.get("resource"))]
    kind = value.get("resourceType") if isinstance(value, dict) else None
    return [kind] if kind and kind != "OperationOutcome" else []


def _expected(path: Path) -> Counter[str]:
    text = path.read_text("utf-8-sig")
    parts = text.splitlines() if path.suffix == ".ndjson" else [text]
    return Counter(kind for part in parts if part.strip() for kind in _resources(json.loads(part)))


def _outcome(read: Any, path: Path) -> Any:
    try:
        return read(path.read_bytes(), path.name)
    except IntakeError as refused:
        return refused


@pytest.mark.parametrize("path", WHOLE, ids=lambda path: path.name)
def test_a_whole_record_is_read_without_a_remark(path: Path, read: Any) -> None:
    given = read(path.read_bytes(), path.name)
    drafts = [one for one in given if isinstance(one, Draft)]
    assert Counter(one.resource_type for one in drafts) == _expected(path)
    assert not [one for one in given if isinstance(one, Issue)]
    assert len({one.subject for one in drafts}) == 1


@pytest.mark.parametrize("path", OTHERS, ids=lambda path: path.name)
def test_any_other_real_file_is_kept_or_refused_with_a_sentence(path: Path, read: Any) -> None:
    given = _outcome(read, path)
    if isinstance(given, IntakeError):
        assert words.sentence(given.code, "en", **given.fields)
        return
    assert any(isinstance(one, (Draft, Part)) for one in given)
