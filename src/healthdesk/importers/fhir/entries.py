"""A FHIR file as a row of resources: a bundle (also within a bundle), a single resource, a list, or one a line.

Every resource stays a slice of the file's own bytes. Source: https://hl7.org/fhir/R4/bundle.html and
https://hl7.org/fhir/uv/bulkdata/export.html#response---output-file-format for NDJSON.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

import msgspec

from healthdesk.domain.records import Issue, Severity
from healthdesk.importers.jsontext import BOM, JsonRefused, split, split_list

_NESTED = 3  # bundles within bundles: a message may carry a document


class _Header(msgspec.Struct, gc=False):
    resourceType: Any = None  # noqa: N815 - FHIR's own key
    id: Any = None
    resource: Any = None
    subject: Any = None
    patient: Any = None
    beneficiary: Any = None
    task_for: Any = msgspec.field(default=None, name="for")

    def names(self) -> Any:
        """The reference that says whom the resource is about; None without one."""
        return _whom((self.subject, self.patient, self.beneficiary, self.task_for))


def _whom(given: tuple[Any, ...]) -> Any:
    for one in given:
        first = one[0] if isinstance(one, list) and one else one
        if isinstance(first, dict):
            return first
    return None


_header = msgspec.json.Decoder(_Header)


class Entry(NamedTuple):
    """One resource of a file, not yet read: its bytes, where they are, what it calls itself, the URL it is known by.

    `subject` is the Reference that says whom it is about; None without one. `deleted` says that the file itself tells of
    its deletion (a history, newest first); `alias` is what it was called before its type got another name. `raw` is JSON in whatever version of FHIR the file is written.
    """

    raw: memoryview
    locator: str
    type: str
    id: str
    full_url: str = ""
    subject: Any = None
    deleted: bool = False
    alias: str = ""

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
    spans = _line_spans(content, start)
    first = next(spans, None)
    if first is None or next(spans, None) is None:
        return False
    try:
        split(memoryview(content)[first[0] : first[1]])
    except JsonRefused:
        return False
    return True


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
    kind = header.resourceType
    if kind is None and depth and isinstance(header.resource, dict):
        yield from _loose(raw, locator, depth)
    elif not isinstance(kind, str) or not kind.isalnum():
        yield Issue("resource-without-type", locator, Severity.ERROR)
    elif kind == "Bundle" and depth:
        yield from _bundle(raw, locator, depth)
    elif kind == "Parameters" and depth:
        yield from _parameters(raw, locator, full_url, depth)
    else:
        yield entry_of(header, raw, locator, full_url)


def entry_of(header: _Header, raw: memoryview, locator: str, full_url: str) -> Entry:
    """The entry of a resource whose first look has been taken."""
    own = header.id if isinstance(header.id, str) else ""
    kind = str(header.resourceType)[:64]
    return Entry(raw, locator, kind, own[:200] or _uuid(full_url), full_url, header.names())


def told_as(resource: dict[str, Any], locator: str, full_url: str) -> Entry:
    """The entry of a resource that was made here, with its JSON."""
    own = resource.get("id")
    own = own if isinstance(own, str) else ""
    raw = memoryview(msgspec.json.encode(resource))
    whom = _whom(tuple(resource.get(key) for key in ("subject", "patient", "beneficiary", "for")))
    kind = str(resource["resourceType"])[:64]
    return Entry(raw, locator, kind, own[:200] or _uuid(full_url), full_url, whom)


def peek(raw: bytes, locator: str, full_url: str) -> Entry:
    """The entry of one resource, whose bytes are JSON that was just written."""
    return entry_of(_header.decode(raw), memoryview(raw), locator, full_url)


def _loose(raw: memoryview, locator: str, depth: int) -> Iterator[Entry | Issue]:
    """The resource of one Bundle.entry that was saved without its Bundle."""
    try:
        held = split(raw)
        url = msgspec.json.decode(held.get("fullUrl", b'""'))
    except (JsonRefused, msgspec.DecodeError, ValueError):
        yield Issue(_why(raw), locator, Severity.ERROR)
        return
    place = locator.removesuffix("/") + "/resource"
    yield from _resource(memoryview(held["resource"]), place, url if isinstance(url, str) else "", depth - 1)


def _parameters(raw: memoryview, locator: str, full_url: str, depth: int) -> Iterator[Entry | Issue]:
    """What Parameters carry as resources; the parameters themselves only when they carry something else."""
    try:
        listed = split_list(split(raw).get("parameter", msgspec.Raw(b"[]")))
        held = [split(one) for one in listed]
    except JsonRefused as refused:
        yield Issue(refused.code, locator, Severity.ERROR)
        return
    if not held or any("resource" not in one for one in held):
        yield entry_of(_header.decode(raw), raw, locator, full_url)
    for number, one in enumerate(held):
        if "resource" in one:
            place = f"{locator.removesuffix('/')}/parameter/{number}/resource"
            yield from _resource(memoryview(one["resource"]), place, "", depth - 1)


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
    deleted: set[str] = set()
    start = f"{locator.removesuffix('/')}/entry/"
    for number, listing in enumerate(listed):
        place = f"{start}{number}"
        try:
            entry = _entry(listing)
        except JsonRefused as refused:
            yield Issue("entry-unreadable" if refused.code == "json-shape" else refused.code, place, Severity.ERROR)
            continue
        if not entry.resource:
            gone = _deleted(entry.request)
            deleted.add(gone)
            yield Issue("fhir-entry-deleted" if gone else "entry-without-resource", place, Severity.NOTE)
            continue
        raw = memoryview(entry.resource)
        plain = _plainly(raw, f"{place}/resource", _url(entry.fullUrl))
        found = [plain] if plain else _resource(raw, f"{place}/resource", _url(entry.fullUrl), depth - 1)
        for one in found:
            yield one._replace(deleted=True) if deleted and isinstance(one, Entry) and one.key in deleted else one


def _plainly(raw: memoryview, locator: str, full_url: str) -> Entry | None:
    """The entry of a resource that is neither broken nor holds others; None leaves it to the careful way."""
    try:
        header = _header.decode(raw)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None
    kind = header.resourceType
    if not isinstance(kind, str) or not kind.isalnum() or kind in ("Bundle", "Parameters"):
        return None
    return entry_of(header, raw, locator, full_url)


_NOTHING = msgspec.Raw()


class _Listing(msgspec.Struct, forbid_unknown_fields=True):
    """An entry of a bundle, its parts undecoded. Source: https://hl7.org/fhir/R4/bundle.html (Bundle.entry)."""

    resource: msgspec.Raw = _NOTHING
    fullUrl: msgspec.Raw = _NOTHING  # noqa: N815 - FHIR's own key
    request: msgspec.Raw = _NOTHING
    response: msgspec.Raw = _NOTHING
    search: msgspec.Raw = _NOTHING
    link: msgspec.Raw = _NOTHING


_listing = msgspec.json.Decoder(_Listing)


def _entry(listing: msgspec.Raw) -> _Listing:
    """An entry. Raises JsonRefused when it is none, or says something twice."""
    try:
        entry = _listing.decode(listing)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        entry = None
    if entry is not None:
        parts = (entry.resource, entry.fullUrl, entry.request, entry.response, entry.search, entry.link)
        held = [bytes(one) for one in parts if one]
        # As many colons as its parts have, and one for each part: nothing came twice.
        if bytes(listing).count(b":") == len(held) + sum([one.count(b":") for one in held]):
            return entry
    found = split(listing)
    return _Listing(*(found.get(key, _NOTHING) for key in ("resource", "fullUrl", "request")))


def _deleted(request: msgspec.Raw) -> str:
    """The "Type/id" that an entry says was deleted; "" for any other. Source: https://hl7.org/fhir/R4/http.html#history."""
    if not request:
        return ""
    try:
        told = msgspec.json.decode(request)
    except (msgspec.DecodeError, ValueError):
        return ""
    if not isinstance(told, dict) or told.get("method") != "DELETE" or not isinstance(told.get("url"), str):
        return ""
    return "/".join(told["url"].partition("/_history")[0].split("/")[-2:])


def _url(raw: msgspec.Raw) -> str:
    if not raw:
        return ""
    text = bytes(raw)
    if text[:1] == b'"' and b"\\" not in text:
        return text[1:-1].decode(errors="replace")[:500]
    try:
        url = msgspec.json.decode(raw)
    except (msgspec.DecodeError, ValueError):
        return ""
    return url[:500] if isinstance(url, str) else ""
