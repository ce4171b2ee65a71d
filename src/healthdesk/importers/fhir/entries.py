"""A FHIR file as a row of resources: a bundle (also within a bundle), a single resource, a list, or one a line.

Every resource stays a slice of the file's own bytes. Source: https://hl7.org/fhir/R4/bundle.html and
https://hl7.org/fhir/uv/bulkdata/export.html#response---output-file-format for NDJSON.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import msgspec

from healthdesk.domain.records import Issue, Severity
from healthdesk.importers.jsontext import BOM, JsonRefused, split, split_list

_NESTED = 3  # bundles within bundles: a message may carry a document


class _Header(msgspec.Struct, gc=False):
    resourceType: Any = None  # noqa: N815 - FHIR's own key
    id: Any = None
    subject: Any = None
    patient: Any = None
    beneficiary: Any = None
    task_for: Any = msgspec.field(default=None, name="for")

    def names(self) -> Any:
        """The reference that says whom the resource is about; None without one."""
        for one in (self.subject, self.patient, self.beneficiary, self.task_for):
            given = one[0] if isinstance(one, list) and one else one
            if isinstance(given, dict):
                return given
        return None


_header = msgspec.json.Decoder(_Header)


@dataclass(frozen=True, slots=True)
class Entry:
    """One resource of a file, not yet read: its bytes, where they are, what it calls itself, the URL it is known by.

    `subject` is the Reference that says whom it is about; None without one.
    """

    raw: memoryview
    locator: str
    type: str
    id: str
    full_url: str = ""
    subject: Any = None

    @property
    def key(self) -> str:
        """How other resources of the file call it after resolution."""
        return f"{self.type}/{self.id}" if self.id else self.full_url or f"{self.type}@{self.locator}"

    def inside(self, path: str) -> str:
        """The locator of something within this resource; `path` is a JSON pointer from the resource's root."""
        return self.locator.removesuffix("/") + path


def entries(content: bytearray) -> Iterator[Entry | Issue]:
    """Every resource of a file in its order, and an Issue for each place that holds none.

    Raises JsonRefused when the file as a whole is not JSON that can be trusted.
    """
    start = 3 if content.startswith(BOM) else 0
    view = memoryview(content)[start:]
    if content[start : start + 64].lstrip()[:1] == b"[":
        for number, raw in enumerate(split_list(view)):
            yield from _resource(memoryview(raw), f"/{number}", "", _NESTED)
    elif _one_a_line(content, start):
        yield from _lines(content, start)
    else:
        yield from _whole(view)


def _whole(view: memoryview) -> Iterator[Entry | Issue]:
    found = list(_resource(view, "", "", _NESTED))
    if len(found) == 1 and isinstance(found[0], Issue) and found[0].code.startswith("json-"):
        raise JsonRefused(found[0].code)
    yield from found


def _one_a_line(content: bytearray, start: int) -> bool:
    """Whether the first line that is not blank is a whole object, with more lines behind it."""
    for line in _line_spans(content, start):
        begin, end = line
        try:
            split(memoryview(content)[begin:end])
        except JsonRefused:
            return False
        return bool(content[end:].strip())
    return False


def _line_spans(content: bytearray, start: int) -> Iterator[tuple[int, int]]:
    """Where the lines that are not blank begin and end."""
    position = start
    while position < len(content):
        end = content.find(b"\n", position)
        end = len(content) if end < 0 else end
        if content[position:end].strip():
            yield position, end
        position = end + 1


def _lines(content: bytearray, start: int) -> Iterator[Entry | Issue]:
    view = memoryview(content)
    number, counted = 1, start
    refused = ""
    any_read = False
    for begin, end in _line_spans(content, start):
        number += content.count(b"\n", counted, begin)
        counted = begin
        begin_text = begin + 3 if content.startswith(BOM, begin) else begin
        for found in _resource(view[begin_text:end], f"line:{number}/", "", _NESTED):
            if isinstance(found, Issue) and found.code.startswith("json-"):
                refused = refused or found.code
            else:
                any_read = True
            yield found
    if refused and not any_read:
        raise JsonRefused(refused)


def _resource(raw: memoryview, locator: str, full_url: str, depth: int) -> Iterator[Entry | Issue]:
    try:
        header = _header.decode(raw)
    except RecursionError:
        yield Issue("json-too-deep", locator, Severity.ERROR)
        return
    except (msgspec.DecodeError, ValueError):
        yield Issue(_why(raw), locator, Severity.ERROR)
        return
    if not isinstance(header.resourceType, str) or not header.resourceType.isalnum():
        yield Issue("resource-without-type", locator, Severity.ERROR)
    elif header.resourceType == "Bundle" and depth:
        yield from _bundle(raw, locator, depth)
    else:
        own = header.id if isinstance(header.id, str) else ""
        yield Entry(raw, locator, header.resourceType[:64], own[:200] or _uuid(full_url), full_url, header.names())


def _why(raw: memoryview) -> str:
    try:
        split(raw)
    except JsonRefused as refused:
        return refused.code
    return "json-syntax"


def _uuid(full_url: str) -> str:
    """The id of a resource that has none of its own and is known by urn:uuid alone."""
    return full_url.rpartition(":")[2] if full_url.startswith(("urn:uuid:", "urn:oid:")) else ""


def _bundle(raw: memoryview, locator: str, depth: int) -> Iterator[Entry | Issue]:
    try:
        parts = split(raw)
        listed = split_list(parts["entry"]) if "entry" in parts else []
    except JsonRefused as refused:
        yield Issue(refused.code, locator, Severity.ERROR)
        return
    for number, listing in enumerate(listed):
        place = f"{locator.removesuffix('/')}/entry/{number}"
        try:
            entry = split(listing)
        except JsonRefused as refused:
            yield Issue("entry-unreadable" if refused.code == "json-shape" else refused.code, place, Severity.ERROR)
            continue
        if "resource" not in entry:
            yield Issue("entry-without-resource", place, Severity.NOTE)
            continue
        yield from _resource(memoryview(entry["resource"]), f"{place}/resource", _url(entry), depth - 1)


def _url(entry: dict[str, msgspec.Raw]) -> str:
    try:
        url = msgspec.json.decode(entry["fullUrl"]) if "fullUrl" in entry else ""
    except (msgspec.DecodeError, ValueError):
        return ""
    return url[:500] if isinstance(url, str) else ""
