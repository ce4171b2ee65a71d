"""A file about several described people, taken apart: a file for each of them, and nothing shared that is not meant for both.

What each person's file holds are the resources' own bytes. Source for the shapes: https://hl7.org/fhir/R4/bundle.html and
https://hl7.org/fhir/uv/bulkdata/export.html#bulk-data-output-file-format
"""

import re
from collections.abc import Iterator

import msgspec

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Issue, Severity
from healthdesk.importers.fhir.definitions import R4
from healthdesk.importers.fhir.entries import Entry
from healthdesk.importers.fhir.references import Directory
from healthdesk.importers.reading import Part, Received

MOST = 60
"""People whom one file may be about: more is an export of a practice, not of a family."""

_REFERENCE = re.compile(rb'"(?:reference|url)"\s*:\s*"([^"\\]{1,500})"')
_BREAKS = bytes.maketrans(b"\r\n", b"  ")
_UNSAFE = re.compile(r"[^\w.\- ]+")
_RELEASES = {"2": "1.0.2", "3": "3.0.2", "5": "5.0.0"}


def several(entries: list[Entry]) -> bool:
    """Whether a file describes more than one person (as resources of their own, not only by reference)."""
    return len({one.key for one in entries if one.type == "Patient"}) > 1


def parts(
    received: Received, entries: list[Entry], directory: Directory, belongs: dict[str, str], version: str
) -> Iterator[Part | Issue]:
    """A part for each person, in the file's order, then an Issue for each resource that is nobody's.

    Raises IntakeError when there are more people than a family has.
    """
    of: dict[str, list[Entry]] = {}
    for one in entries:
        if one.type == "Patient":
            of.setdefault(one.key, []).append(one)
    for one in entries:
        if one.type != "Patient" and (whose := belongs.get(one.locator)):
            of.setdefault(whose, []).append(one)
    if len(of) > MOST:
        raise IntakeError("fhir-too-many-people", name=received.name, people=len(of), most=MOST)
    taken = {one.locator for held in of.values() for one in held}
    shared = [one for one in entries if one.locator not in taken and one.type != "Patient"]
    used: set[str] = set()
    for key, held in of.items():
        beside = _named_by(held, shared, directory)
        used.update(one.locator for one in beside)
        yield Part(_name(received.name, key, held + beside, version), _written(held + beside, version))
    for one in shared:
        if one.locator not in used:
            yield Issue("fhir-nobodys", one.locator, Severity.WARNING)


def _named_by(held: list[Entry], shared: list[Entry], directory: Directory) -> list[Entry]:
    """What a person's resources refer to, and what that refers to, of what the file holds for all."""
    by_key = {one.key: one for one in shared}
    found: dict[str, Entry] = {}
    waiting = list(held)
    while waiting:
        for text in _REFERENCE.findall(waiting.pop().raw):
            target = directory.target(text.decode(errors="replace"))
            if target in by_key and target not in found:
                found[target] = by_key[target]
                waiting.append(by_key[target])
    return [one for one in shared if one.key in found]


def _bundled(held: list[Entry], version: str) -> bool:
    """Whether lines alone would lose something: the version, or a URL that others refer by."""
    return version != R4 or any(one.full_url and not one.full_url.endswith(f"/{one.key}") for one in held)


def _name(file: str, key: str, held: list[Entry], version: str) -> str:
    person = _UNSAFE.sub("-", key.rpartition("/")[2]).strip(".- ")[:80] or "person"
    return f"{file.rpartition('/')[2]}/{person}.{'json' if _bundled(held, version) else 'ndjson'}"


def _written(held: list[Entry], version: str) -> Iterator[bytes]:
    if not _bundled(held, version):
        for one in held:
            yield bytes(one.raw).translate(_BREAKS) + b"\n"
        return
    tag = f'{{"system":"http://hl7.org/fhir/FHIR-version","code":"{_RELEASES[version]}"}}' if version != R4 else ""
    yield f'{{"resourceType":"Bundle","type":"collection","meta":{{"tag":[{tag}]}},"entry":['.encode()
    for place, one in enumerate(held):
        url = b'"fullUrl":' + msgspec.json.encode(one.full_url) + b"," if one.full_url else b""
        yield (b"," if place else b"") + b"\n{" + url + b'"resource":' + bytes(one.raw) + b"}"
    yield b"\n]}"
