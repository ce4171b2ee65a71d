"""Real FHIR files of every version (where HEALTHDESK_CORPUS names their folder): nothing in them is lost, nothing made up."""

import json
import os
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from fhir.resources.R4B import get_fhir_model_class

from healthdesk import words
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Draft, Issue
from healthdesk.importers.fhir.conversion import TYPES
from healthdesk.importers.reading import HEAD, Part, Received
from healthdesk.importers.registry import best_for

ROOT = Path(os.environ["HEALTHDESK_CORPUS"])
FILES = sorted(path for path in ROOT.glob("fhir-*/**/*") if path.is_file())
_FHIR = "{http://hl7.org/fhir}"
_CONVERTED = {"fhir-dstu2": "2", "fhir-stu3": "3", "fhir-r5": "5"}
# What real sources do that no version of FHIR allows, and that is kept as they print it: a moment where FHIR wants a day,
# a moment without a zone, a choice without any value.
_SOURCES_OWN = (
    "does not match spec regex",
    "Expect any of field value",
    "insurance.0.coverage",
    "entry.0.item",
    "'name' is required",
)


def _read(content: bytes, name: str) -> list[Any]:
    artifact = Received(
        name, len(content), lambda start, length: content[start : start + length], date(2026, 6, 1), content[:HEAD]
    )
    found = best_for(artifact).read(artifact)
    return [(one.name, b"".join(one.pieces)) if isinstance(one, Part) else one for one in found]


def _in_json(value: Any) -> Iterator[str]:
    """The types of a file's resources, by another reader."""
    match value:
        case {"resourceType": "Bundle"}:
            for entry in value.get("entry", []):
                yield from _in_json(entry.get("resource"))
        case {"resourceType": "Parameters", "parameter": [*held]} if held and all("resource" in one for one in held):
            for one in held:
                yield from _in_json(one["resource"])
        case {"resourceType": "Parameters", "parameter": [*held]}:
            yield "Parameters"
            for one in held:
                yield from _in_json(one.get("resource"))
        case {"resourceType": str(kind)} if kind != "OperationOutcome":
            yield kind


def _in_xml(element: ET.Element) -> Iterator[str]:
    kind = element.tag.removeprefix(_FHIR)
    if kind != "Bundle":
        yield from [kind] if kind != "OperationOutcome" else []
        return
    for held in element.iterfind(f"{_FHIR}entry/{_FHIR}resource/*"):
        yield from _in_xml(held)


def _expected(path: Path) -> Counter[str]:
    content = path.read_bytes()
    if path.suffix == ".xml":
        return Counter(_in_xml(ET.fromstring(re.sub(rb"&(?!amp|lt|gt|quot|apos|#)[a-z]+;", b" ", content))))
    text = content.decode("utf-8-sig")
    parts = text.splitlines() if path.suffix == ".ndjson" else [text]
    return Counter(kind for part in parts if part.strip() for kind in _in_json(json.loads(part)))


def _version(found: list[Any]) -> str:
    return next((_CONVERTED[one.code] for one in found if isinstance(one, Issue) and one.code in _CONVERTED), "4")


def _is_fhir(path: Path) -> bool:
    content = path.read_bytes()
    artifact = Received(
        path.name, len(content), lambda start, length: content[start : start + length], date(2026, 6, 1), content[:HEAD]
    )
    return best_for(artifact).name.startswith("fhir-")


def _outcome(path: Path) -> Any:
    try:
        return _read(path.read_bytes(), path.name)
    except IntakeError as refused:
        return refused


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_as_many_records_of_each_type_as_the_file_has_or_a_sentence(path: Path) -> None:
    if not _is_fhir(path):
        return
    found = _outcome(path)
    if isinstance(found, IntakeError):
        assert found.code.startswith(("json-", "xml-"))
        assert words.sentence(found.code, "fr", **found.fields)
        return
    drafts = [one for one in found if isinstance(one, Draft)]
    issues = [one for one in found if isinstance(one, Issue)] + [issue for one in drafts for issue in one.issues]
    assert all(words.sentence(one.code, "en") for one in issues)
    lost = [one for one in found if isinstance(one, Issue) and one.severity.value == "error"]
    renamed = TYPES.get(_version(found), {})
    expected = Counter(renamed.get(kind, kind) for kind in _expected(path).elements())
    parts = [one for one in found if isinstance(one, tuple)]
    if parts:
        # Everybody's own file: each resource is in one of them, or there is an Issue where it stands.
        inside = [_read(content, name) for name, content in parts]
        drafted = [one for each in inside for one in each if isinstance(one, Draft)]
        shared = {one.resource for one in drafted if one.resource_type != "Patient"}
        people = sum(one.resource_type == "Patient" for one in drafted)
        nobodys = sum(one.code == "fhir-nobodys" for one in found if isinstance(one, Issue))
        assert people + len(shared) + nobodys == sum(expected.values())
        return
    assert sum(expected.values()) == len(drafts) + len(lost)
    assert Counter(one.resource_type for one in drafts) - expected == Counter()


def test_what_was_converted_is_honest_r4() -> None:
    """Of every converted record, all are built as R4 wants them but for what their sources print against every version."""
    valid, odd = 0, []
    for path in FILES:
        try:
            found = _read(path.read_bytes(), path.name) if _is_fhir(path) else []
        except IntakeError:
            continue
        if _version(found) == "4" and path.suffix != ".xml":
            continue
        seen = Counter[str]()
        for one in (each for each in found if isinstance(each, Draft)):
            seen[one.resource_type] += 1
            if seen[one.resource_type] > 10 or any(issue.code == "fhir-type-kept" for issue in one.issues):
                continue
            try:
                get_fhir_model_class(one.resource_type).model_validate(json.loads(one.resource))
                valid += 1
            except ValueError as error:
                odd.append((path.name, str(error)))
    assert valid > 1000
    assert [one for one in odd if not any(words_ in one[1] for words_ in _SOURCES_OWN)] == []
    assert len(odd) < valid / 50
