"""The importers: one for JSON, one for XML, one for what is packed; what they read is the same."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Issue, Severity
from healthdesk.importers import jsontext
from healthdesk.importers.fhir import packed, people, xmltext
from healthdesk.importers.fhir.converted import Read, promoted
from healthdesk.importers.fhir.elements import Resource
from healthdesk.importers.fhir.entries import Entry, entries
from healthdesk.importers.fhir.references import Directory
from healthdesk.importers.fhir.subjects import subjects
from healthdesk.importers.fhir.versions import Written, release_in, sampled, written
from healthdesk.importers.jsontext import BOM, JsonRefused, refuse
from healthdesk.importers.reading import HEAD, Received, Recognised, Yielded

_TYPE = re.compile(rb'"resourceType"\s*:\s*"')
_TAG = re.compile(rb'"system"\s*:\s*"http://hl7.org/fhir/FHIR-version"\s*,\s*"code"\s*:\s*"(\d\.\d)')
_TAGGED_WITHIN = 4096
_LARGEST = 512 << 20
_LARGEST_XML = 24 << 20  # a tree of XML takes about seventeen times its size in memory
_LARGEST_UNPACKED = 256 << 20
_VERSION = 2


class FhirJson:
    """FHIR in JSON: one resource, a bundle of any type, a list, or one a line."""

    name = "fhir-json"
    version = _VERSION

    def sniff(self, received: Received) -> int:
        """Sure of anything that begins as JSON and names a resource type."""
        if found := _sniffed_json(received.head):
            return found
        # Some write an object's keys in the order of the alphabet: the type then stands near the end.
        begins = received.head.removeprefix(BOM).lstrip()[:1]
        tail = max(received.size - HEAD, len(received.head))
        if begins == b"{" and tail < received.size and _TYPE.search(received.read(tail, received.size - tail)):
            return 90
        return 0

    def recognise(self, received: Received) -> Recognised:
        """Told from the name's ending and the first bytes alone; the version is known only after reading."""
        lines = received.extension == "ndjson"
        kind = "application/fhir+ndjson" if lines else "application/fhir+json"
        return Recognised(self.name, self.version, "FHIR NDJSON" if lines else "FHIR JSON", kind)

    def read(self, received: Received) -> Iterator[Yielded]:
        """Patients, then one draft for each resource in the file's order, with Issues where something is odd."""
        yield from _json(received, received.whole(_LARGEST))


class FhirXml:
    """FHIR in XML: one resource or a bundle of any type."""

    name = "fhir-xml"
    version = _VERSION

    def sniff(self, received: Received) -> int:
        """Sure of XML whose first element is of FHIR's namespace."""
        return 95 if xmltext.is_fhir(received.head) else 0

    def recognise(self, _received: Received) -> Recognised:
        """Told from the first element alone; the version is known only after reading."""
        return Recognised(self.name, self.version, "FHIR XML", "application/fhir+xml")

    def read(self, received: Received) -> Iterator[Yielded]:
        """Patients, then one draft for each resource in the file's order, with Issues where something is odd."""
        yield from _xml(received, bytes(received.whole(_LARGEST_XML)))


class FhirPacked:
    """FHIR in JSON, NDJSON or XML, packed with gzip. A place in it counts as if it were not packed."""

    name = "fhir-gz"
    version = _VERSION

    def sniff(self, received: Received) -> int:
        """As sure as of what is inside."""
        inside = packed.head(received.head)
        return 95 if inside and (_sniffed_json(inside) or xmltext.is_fhir(inside)) else 0

    def recognise(self, _received: Received) -> Recognised:
        """Told from the first bytes inside."""
        return Recognised(self.name, self.version, "FHIR gzip", "application/gzip")

    def read(self, received: Received) -> Iterator[Yielded]:
        """What is inside, read as if it were not packed."""
        if xmltext.is_fhir(packed.head(received.head)):
            yield from _xml(received, bytes(packed.unpacked(received, _LARGEST_XML)))
        else:
            yield from _json(received, packed.unpacked(received, _LARGEST_UNPACKED))


def _sniffed_json(head: bytes) -> int:
    if head.removeprefix(BOM).lstrip()[:1] not in (b"{", b"["):
        return 0
    return 95 if _TYPE.search(head) else 0


@dataclass(frozen=True, slots=True)
class _File:
    """What stands in a file, and the version of FHIR in which."""

    found: list[Entry | Issue]
    written: Written


def _json(received: Received, content: bytearray) -> Iterator[Yielded]:
    try:
        found = list(entries(content))
    except JsonRefused as refused:
        raise refuse(refused, received.name) from None
    tag = _TAG.search(content, 0, _TAGGED_WITHIN)
    release = release_in([{"system": "http://hl7.org/fhir/FHIR-version", "code": tag[1].decode()}]) if tag else ""
    version = Written(release) if release else written(list(_sample(found)))
    yield from _told(received, _File(found, version))


def _xml(received: Received, content: bytes) -> Iterator[Yielded]:
    root = xmltext.parsed(content, received.name)
    found = list(xmltext.resources(root))
    version = xmltext.version_of(root, found)
    yield from _told(received, _File(list(xmltext.entries(found, version.version)), version), made=True)


def _told(received: Received, file: _File, *, made: bool = False) -> Iterator[Yielded]:
    resources = [one for one in file.found if isinstance(one, Entry) and one.type != "OperationOutcome"]
    if not resources:
        raise IntakeError(_nothing(file.found), name=received.name)
    if people.several(resources):
        directory = Directory(resources)
        _, belongs = subjects(resources, directory)
        yield from (one for one in file.found if isinstance(one, Issue))
        yield from people.parts(received, resources, directory, belongs, file.written.version)
        return
    yield from promoted(received, Read(file.found, file.written, made))


def _sample(found: list[Entry | Issue]) -> Iterator[Resource]:
    """A few resources of each type, enough to tell the version."""
    held = [one for one in found if isinstance(one, Entry)]
    for place in sampled(one.type for one in held):
        try:
            resource = jsontext.decode(held[place].raw)
        except JsonRefused:
            continue
        if isinstance(resource, dict):
            yield resource


def _nothing(found: list[Entry | Issue]) -> str:
    broken = next((one.code for one in found if isinstance(one, Issue) and one.severity is Severity.ERROR), "")
    if broken:
        return broken
    return "only-server-messages" if any(isinstance(one, Entry) for one in found) else "nothing-inside"
