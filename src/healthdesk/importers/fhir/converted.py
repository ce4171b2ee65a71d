"""From entries in any version to drafts: converted where that is needed, then promoted as R4."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

import msgspec

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Draft, Issue, Severity, Standing
from healthdesk.importers.fhir.definitions import NAMES, R4, is_resource
from healthdesk.importers.fhir.elements import Resource
from healthdesk.importers.fhir.entries import Entry, peek
from healthdesk.importers.fhir.promotion import promote
from healthdesk.importers.fhir.references import Directory
from healthdesk.importers.fhir.subjects import subjects
from healthdesk.importers.fhir.values import Values
from healthdesk.importers.fhir.versions import Written, disputed, stray
from healthdesk.importers.jsontext import JsonRefused, decode
from healthdesk.importers.reading import Received, Yielded

_MOST_ISSUES = 1000
_STEP = 64
_numbers = msgspec.json.Decoder(float_hook=lambda text: msgspec.Raw(text.encode()))
# A letter with a mark that went through the wrong alphabet once: "Ã©" for "é", "Â°" for "°".
_GARBLED = re.compile(rb"\xc3[\x82\x83]\xc2[\xa0-\xbf]")
_MIGHT_BE = b"\xc3"


@dataclass(frozen=True, slots=True)
class Read:
    """What stands in a file, in which version; `made` when its JSON was made here of XML."""

    found: list[Entry | Issue]
    written: Written
    made: bool = False


class _Told(NamedTuple):
    """An entry as R4, what was odd about it on the way, and whether what it says is certain."""

    entry: Entry
    issues: tuple[Issue, ...] = ()
    certain: bool = True


def promoted(received: Received, read: Read) -> Iterator[Yielded]:
    """Patients, then drafts and Issues in the file's order. Raises IntakeError when nothing at all can be read."""
    told = [
        _told(one, read.written) if isinstance(one, Entry) and one.type != "OperationOutcome" else one
        for one in read.found
    ]
    values = Values()
    resources = [one.entry for one in told if isinstance(one, _Told)]
    directory = Directory(resources)
    patients, belongs = subjects(resources, directory)
    yield from patients.values()
    if read.written.version != R4:
        yield Issue(f"fhir-{NAMES[read.written.version].lower()}", "", Severity.NOTE)
    around = _Around(directory, belongs, values, received)
    issues = Counter[str]()
    drafts = 0
    first = ""
    for number, one in enumerate(told):
        if isinstance(one, _Told):
            try:
                draft = _draft(one, read, around)
            except JsonRefused as refused:
                first = first or refused.code
                yield Issue(refused.code, one.entry.locator, Severity.ERROR)
                continue
            drafts += 1
            yield draft
        else:
            odd = Issue("server-message", one.locator, Severity.NOTE) if isinstance(one, Entry) else one
            first = first or (odd.code if odd.severity is Severity.ERROR else "")
            issues[odd.code] += 1
            if issues[odd.code] <= _MOST_ISSUES:
                yield odd
        if number % _STEP == 0:
            received.report(received.size * number // len(told))
    if not drafts:
        raise IntakeError(first, name=received.name)


def _told(entry: Entry, file: Written) -> _Told | Issue:
    """The entry in R4; an Issue when its text cannot be trusted."""
    if file.version == R4 and not file.rivals:
        return _Told(entry)
    try:
        resource = _checked(entry)
    except JsonRefused as refused:
        return Issue(refused.code, entry.locator, Severity.ERROR)
    return _in_r4(entry, resource, file)


def _checked(entry: Entry) -> Resource:
    """The resource with its numbers as printed. Raises JsonRefused when its text cannot be trusted."""
    decode(entry.raw)
    resource = _numbers.decode(entry.raw)
    if not isinstance(resource, dict):
        raise JsonRefused("json-shape")
    return resource


def _in_r4(entry: Entry, resource: Resource, file: Written) -> _Told:
    version = stray(resource, entry.type, file.version)
    issues = []
    certain = True
    if version != file.version:
        issues.append(Issue("other-fhir-version", entry.locator))
        certain = False
    elif disputed(resource, version, file.rivals):
        issues.append(Issue("fhir-version-unclear", entry.locator))
        certain = False
    if version == R4:
        return _Told(entry, tuple(issues), certain)
    from healthdesk.importers.fhir.conversion import to_r4  # noqa: PLC0415 - loaded only where something is converted

    made = to_r4(resource, version)
    if not is_resource(R4, str(made.get("resourceType"))):
        issues.append(Issue("fhir-type-kept", entry.locator, Severity.NOTE))
        return _Told(entry, tuple(issues), certain)
    told = peek(msgspec.json.encode(made), entry.locator, entry.full_url)
    alias = entry.key if entry.key != told.key else ""
    return _Told(told._replace(id=told.id or entry.id, alias=alias, deleted=entry.deleted), tuple(issues), certain)


@dataclass(frozen=True, slots=True)
class _Around:
    """What a resource of the file is read with."""

    directory: Directory
    belongs: dict[str, str]
    values: Values
    received: Received


def _draft(one: _Told, read: Read, around: _Around) -> Draft:
    entry = one.entry
    raw = bytes(entry.raw)
    resource = around.values.resource(raw)
    if read.written.version == R4 and not read.written.rivals:
        version = stray(resource, entry.type, R4)
        if version != R4:
            one = _in_r4(entry, _checked(entry), read.written)
            entry, raw = one.entry, bytes(one.entry.raw)
            resource = around.values.resource(raw)
    draft = promote(
        entry, raw, resource, around.directory, around.belongs.get(entry.locator, ""), around.received.today
    )
    garbled = _MIGHT_BE in raw and _GARBLED.search(raw)
    if not (garbled or one.issues or entry.deleted):
        return draft
    issues = [*draft.issues, *one.issues]
    standing = draft.standing
    if garbled:
        issues.append(Issue("fhir-letters-garbled", entry.locator, Severity.NOTE))
    if entry.deleted:
        standing = Standing.VOID
        issues.append(Issue("fhir-deleted-at-source", entry.locator))
    elif not one.certain and standing is not Standing.VOID:
        standing = Standing.UNCERTAIN
    return replace(draft, issues=tuple(issues), standing=standing)
