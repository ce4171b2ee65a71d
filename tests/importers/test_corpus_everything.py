"""All real files (where HEALTHDESK_CORPUS names their folder), also of formats that nobody reads: nothing is lost."""

import os
from pathlib import Path
from typing import Any

import msgspec
import pytest

from healthdesk import words
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.readings import Readings, Series
from healthdesk.domain.records import Draft, Issue, PatientDraft, Severity
from healthdesk.importers import Received
from healthdesk.importers.reading import Part, Yielded
from healthdesk.importers.registry import best_for

_NAMED = os.environ.get("HEALTHDESK_CORPUS")
FOLDERS = sorted(path for path in Path(_NAMED).iterdir() if path.is_dir()) if _NAMED else []


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_every_real_file_gives_records_a_document_or_a_sentence(folder: Path, receive: Any) -> None:
    for path in sorted(each for each in folder.rglob("*") if each.is_file()):
        content = path.read_bytes()
        told = follow(content, path.name, receive)
        assert told, path.name


def follow(content: bytes, name: str, receive: Any, depth: int = 3) -> list[str]:
    """What a file and the files in it give, each thing by its name; every promise of the plug point is checked."""
    artifact: Received = receive(content, name)
    try:
        importer = best_for(artifact)
        importer.recognise(artifact)
        given = []
        for one in importer.read(artifact):
            given.append(one)
            if isinstance(one, Part):
                inside = b"".join(one.pieces)
                assert depth, name
                given += follow(inside, one.name, receive, depth - 1)
    except IntakeError as refused:
        sentence = words.sentence(refused.code, "fr", **refused.fields)
        return [sentence]
    return [said for one in given if (said := _told(one, name))]


def _told(one: Yielded | str, name: str) -> str:
    match one:
        case str():
            return one
        case Issue():
            assert words.sentence(one.code, "en"), name
            return "issue" if one.severity is not Severity.NOTE else ""
        case Draft():
            assert one.title.strip(), name
            assert msgspec.json.decode(one.resource)["resourceType"] == one.resource_type
            assert all(words.sentence(issue.code, "en") for issue in one.issues)
            return one.resource_type
        case Readings():
            return "readings" if len(one) else ""
        case Part() | Series() | PatientDraft():
            return ""  # what is inside speaks for itself
    return ""
