"""FHIR R4 in JSON: a bundle of any type, a single resource, a list of them, or one a line (NDJSON)."""

import re
from collections import Counter
from collections.abc import Iterator

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Draft, Issue, Severity
from healthdesk.importers import whole
from healthdesk.importers.fhir.elements import Resource
from healthdesk.importers.fhir.entries import Entry, entries
from healthdesk.importers.fhir.promotion import promote
from healthdesk.importers.fhir.references import Directory
from healthdesk.importers.fhir.subjects import subjects
from healthdesk.importers.fhir.versions import R4, version_of_file
from healthdesk.importers.jsontext import BOM, JsonRefused, decode, refuse
from healthdesk.importers.reading import Received, Recognised, Yielded

_TYPE = re.compile(rb'"resourceType"\s*:\s*"')
_LARGEST = 512 << 20
_SAMPLED = 400
_MOST_ISSUES = 1000
_STEP = 64
_FORMATS = {"DSTU2": "FHIR DSTU2 JSON", "STU3": "FHIR STU3 JSON", "R4": "FHIR R4 JSON", "R5": "FHIR R5 JSON"}


class FhirJson:
    """Reads FHIR R4 JSON. Files of another version of FHIR are kept whole as a document and not interpreted.

    A STU3 or R5 file read by R4's rules could turn "not taken" into "taken"; kept whole it misleads nobody.
    """

    name = "fhir-r4-json"
    version = 1

    def sniff(self, received: Received) -> int:
        """Sure of anything that begins as JSON and names a resource type."""
        begins = received.head.removeprefix(BOM).lstrip()[:1]
        if begins not in (b"{", b"["):
            return 0
        if _TYPE.search(received.head):
            return 95
        return 0

    def recognise(self, received: Received) -> Recognised:
        """Told from the name's ending and the first bytes alone; the version is known only after reading."""
        lines = received.extension == "ndjson"
        kind = "application/fhir+ndjson" if lines else "application/fhir+json"
        return Recognised(self.name, self.version, "FHIR NDJSON" if lines else "FHIR JSON", kind)

    def read(self, received: Received) -> Iterator[Yielded]:
        """Patients, then one draft for each resource in the file's order, with Issues where something is odd."""
        content = received.whole(_LARGEST)
        try:
            found = list(entries(content))
        except JsonRefused as refused:
            raise refuse(refused, received.name) from None
        resources = [one for one in found if isinstance(one, Entry) and one.type != "OperationOutcome"]
        if not resources:
            raise IntakeError(_nothing(found), name=received.name)
        directory = Directory(resources)
        patients, belongs = subjects(resources, directory)
        version = version_of_file(_sample(resources))
        if version != R4:
            yield from patients.values()
            yield _unread(received, content, version, list(patients))
            return
        yield from patients.values()
        yield from _drafts(received, found, directory, belongs)


def _drafts(
    received: Received, found: list[Entry | Issue], directory: Directory, belongs: dict[str, str]
) -> Iterator[Draft | Issue]:
    issues = Counter[str]()
    drafts = 0
    first = ""
    for number, one in enumerate(found):
        if isinstance(one, Entry) and one.type != "OperationOutcome":
            try:
                resource = _read(one)
            except JsonRefused as refused:
                first = first or refused.code
                yield Issue(refused.code, one.locator, Severity.ERROR)
                continue
            drafts += 1
            yield promote(one, resource, directory, belongs.get(one.locator, ""), received.today)
        else:
            odd = Issue("server-message", one.locator, Severity.NOTE) if isinstance(one, Entry) else one
            issues[odd.code] += 1
            if issues[odd.code] <= _MOST_ISSUES:
                yield odd
        if number % _STEP == 0:
            received.report(received.size * number // len(found))
    if not drafts:
        raise IntakeError(first, name=received.name)


def _read(entry: Entry) -> Resource:
    resource = decode(entry.raw)
    if not isinstance(resource, dict):
        raise JsonRefused("json-shape")
    return resource


def _sample(resources: list[Entry]) -> Iterator[Resource]:
    """Resources from all over the file, enough to tell its version."""
    for entry in resources[:: max(1, len(resources) // _SAMPLED)]:
        try:
            yield _read(entry)
        except JsonRefused:
            continue


def _nothing(found: list[Entry | Issue]) -> str:
    broken = next((one.code for one in found if isinstance(one, Issue) and one.severity is Severity.ERROR), "")
    if broken:
        return broken
    return "only-server-messages" if any(isinstance(one, Entry) for one in found) else "nothing-inside"


def _unread(received: Received, content: bytearray, version: str, patients: list[str]) -> Draft:
    """The whole file as one document, readable and searchable as text."""
    return whole.document(
        received,
        media_type="application/fhir+json",
        subject=patients[0] if len(patients) == 1 else "",
        text=bytes(content[: whole.TEXT]).decode(errors="replace"),
        kind=_FORMATS[version],
        issues=(Issue("fhir-version-kept-whole", "", Severity.WARNING),),
    )
