"""Real HL7 v2, cards, certificates, DICOM and genetic files: counted by other code, and none without a sentence."""

import base64
import json
import os
import re
import zlib
from pathlib import Path
from typing import Any

import pydicom
import pytest

from healthdesk import words
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Draft, Issue, Kind
from healthdesk.importers.reading import Part

_ROOT = Path(os.environ.get("HEALTHDESK_CORPUS", ""))
_FOLDERS = ("hl7v2", "shc-shl", "eu-dcc", "dicom", "genomics", "scan-images")
_ALL = {name: sorted(path for path in _ROOT.glob(f"{name}/**/*") if path.is_file()) for name in _FOLDERS}


def _read(read: Any, content: bytes, name: str) -> list[Any]:
    """All that comes of a file, with what comes of the files in it."""
    found: list[Any] = []
    for one in read(content, name):
        if isinstance(one, Part):
            found += _read(read, b"".join(one.pieces), one.name)
        else:
            found.append(one)
    return found


@pytest.mark.parametrize("path", [path for paths in _ALL.values() for path in paths], ids=lambda path: path.name)
def test_a_real_file_gives_drafts_or_a_sentence(path: Path, read: Any) -> None:
    refusal = None
    try:
        given = _read(read, path.read_bytes(), path.name)
    except IntakeError as refused:
        refusal = refused
    if refusal:
        assert words.sentence(refusal.code, "fr", **refusal.fields)
        return
    drafts = [one for one in given if isinstance(one, Draft)]
    assert drafts
    for issue in [one for one in given if isinstance(one, Issue)] + [odd for one in drafts for odd in one.issues]:
        assert words.sentence(issue.code, "en")


@pytest.mark.parametrize("path", _ALL["hl7v2"], ids=lambda path: path.name)
def test_every_result_with_a_value_is_there(path: Path, read: Any) -> None:
    content = path.read_bytes().replace(b"\xef\xbb\xbf", b"")
    lines = [line.decode("utf-8", "replace").split("|") for line in re.split(rb"[\r\n]+", content)]
    given = _read(read, path.read_bytes(), path.name)
    told = [one for one in given if isinstance(one, Draft)]
    shown = "\n".join(
        [one.detail + one.text + one.resource.decode() + "".join(each.text for each in one.attachments) for one in told]
    )
    numbers = [
        value
        for line in lines
        if line[0] == "OBX" and line[2] in ("NM", "SN") and len(line) > 5
        for value in re.findall(r"\d[\d.]*", line[5])
    ]
    for value in numbers:
        bare = value.lstrip("0") or "0"
        assert (f"0{bare}" if bare.startswith(".") else bare) in shown
    coded = {
        line[5].split("^")[1]
        for line in lines
        if line[0] == "OBX" and line[2] in ("CWE", "CE") and line[5].count("^") > 1
    }
    assert all(json.dumps(text, ensure_ascii=False)[1:-1] in shown for text in coded if text and "\\" not in text)
    vaccines = sum(1 for line in lines if line[0] == "RXA")
    assert len([one for one in told if one.kind is Kind.IMMUNIZATION]) == vaccines
    reports = sum(1 for line in lines if line[0] == "OBR")
    kinds = {"DiagnosticReport", "ServiceRequest", "DocumentReference"}
    assert len([one for one in told if one.resource_type in kinds]) >= (1 if reports else 0)


@pytest.mark.parametrize(
    "path",
    [path for path in _ALL["shc-shl"] if path.suffix == ".smart-health-card" or "-d-jws" in path.name],
    ids=lambda path: path.name,
)
def test_every_card_gives_its_entries_unless_it_is_broken(path: Path, read: Any) -> None:
    text = path.read_text().strip()
    tokens = json.loads(text)["verifiableCredential"] if text.startswith("{") else [text]
    given = _read(read, path.read_bytes(), path.name)
    broken = sum(1 for one in given if isinstance(one, Issue) and one.code == "card-tampered")
    entries = []
    for token in tokens:
        part = token.split(".")[1]
        claims = json.loads(zlib.decompress(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)), -15))
        entries.append(len(claims["vc"]["credentialSubject"]["fhirBundle"]["entry"]))
    found = len([one for one in given if isinstance(one, Draft) and one.kind is not Kind.DOCUMENT])
    assert found == sum(entries) if not broken else found < sum(entries)


@pytest.mark.parametrize("path", _ALL["eu-dcc"], ids=lambda path: path.name)
def test_every_certificate_is_one_record_that_says_what_it_says(path: Path, read: Any) -> None:
    if path.suffix == ".md":
        return
    found = [one for one in _read(read, path.read_bytes(), path.name) if isinstance(one, Draft)]
    kinds = {Kind.IMMUNIZATION, Kind.RESULT, Kind.CONDITION}
    (record,) = [one for one in found if one.kind in kinds]
    if path.suffix == ".json":
        told = json.loads(path.read_text("utf-8"))["JSON"]
        (kind,) = [key for key in ("v", "t", "r") if told.get(key)]
        dated = {"v": "dt", "t": "sc", "r": "fr"}[kind]
        assert record.date is not None
        assert record.date.text[:10] == told[kind][0][dated][:10]


@pytest.mark.parametrize("path", _ALL["dicom"], ids=lambda path: path.name)
def test_every_readable_study_is_one_record(path: Path, read: Any) -> None:
    content = path.read_bytes()
    if content[128:132] != b"DICM":
        return
    import warnings  # noqa: PLC0415 - pydicom warns of what it finds odd

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        header = pydicom.dcmread(path, stop_before_pixels=True, force=True)
        uid = header.get("StudyInstanceUID")
    found = [one for one in _read(read, content, path.name) if isinstance(one, Draft)]
    if uid:
        assert {one.kind for one in found} & {Kind.IMAGING, Kind.REPORT, Kind.DOCUMENT}
    else:
        assert [one.kind for one in found] == [Kind.DOCUMENT]


@pytest.mark.parametrize("path", _ALL["genomics"], ids=lambda path: path.name)
def test_every_genetic_file_is_kept_and_not_interpreted(path: Path, read: Any) -> None:
    (draft,) = [one for one in read(path.read_bytes(), path.name) if isinstance(one, Draft)]
    assert "genome-not-interpreted" in {issue.code for issue in draft.issues}
