"""Documents inside FHIR: inline base64, or the Binary that an attachment's URL names within the same file.

Source: https://hl7.org/fhir/R4/datatypes.html#Attachment and https://hl7.org/fhir/R4/binary.html
"""

import base64
import binascii
import hashlib
from collections.abc import Iterator
from typing import Any

from healthdesk.domain.records import Attachment, Issue, Severity
from healthdesk.importers.fhir.elements import Resource, words
from healthdesk.importers.fhir.entries import Entry
from healthdesk.importers.fhir.references import Directory

_PATHS = {
    "DocumentReference": ("content", "attachment"),
    "DiagnosticReport": ("presentedForm",),
    "Media": ("content",),
    "Patient": ("photo",),
    "Practitioner": ("photo",),
    "Communication": ("payload", "contentAttachment"),
    "Consent": ("sourceAttachment",),
}
HOLDERS = frozenset({"Binary", *_PATHS})
"""The types of resources that may hold documents."""

_LARGEST = 64 << 20


def attachments(entry: Entry, resource: Resource, directory: Directory) -> tuple[list[Attachment], list[Issue]]:
    """The documents of a resource, each where its bytes stand in the file, and what is odd about them."""
    found: list[Attachment] = []
    issues: list[Issue] = []
    if entry.type == "Binary":
        places = iter([("", {"data": resource.get("data"), "contentType": resource.get("contentType")})])
    else:
        places = _located(resource, _PATHS.get(entry.type, ()), "")
    for pointer, given in places:
        if isinstance(data := given.get("data"), str):
            found_one, odd = _decoded(data, given, entry.inside(f"{pointer}/data"))
        elif isinstance(given.get("url"), str):
            found_one, odd = _elsewhere(given, directory, entry.inside(f"{pointer}/url"))
        else:
            continue
        found.extend(found_one)
        issues.extend(odd)
    return found, issues


def _located(here: Any, path: tuple[str, ...], pointer: str) -> Iterator[tuple[str, Resource]]:
    """The objects at the end of a path of keys, each with its JSON pointer."""
    if isinstance(here, list):
        for number, one in enumerate(here):
            yield from _located(one, path, f"{pointer}/{number}")
    elif isinstance(here, dict):
        if not path:
            if pointer:
                yield pointer, here
        elif path[0] in here:
            yield from _located(here[path[0]], path[1:], f"{pointer}/{path[0]}")


def _elsewhere(given: Resource, directory: Directory, place: str) -> tuple[list[Attachment], list[Issue]]:
    target = directory.target(given["url"])
    binary = directory.entry(target)
    resource = directory.resource(given["url"], {}) if binary else {}
    if binary is None or not isinstance(resource.get("data"), str):
        return [], [Issue("attachment-elsewhere", place, Severity.NOTE)]
    described = {"contentType": given.get("contentType") or resource.get("contentType"), "title": given.get("title")}
    return _decoded(resource["data"], described, binary.inside("/data"))


def _decoded(data: str, given: Resource, locator: str) -> tuple[list[Attachment], list[Issue]]:
    from healthdesk.importers.documents.contents import text_in  # noqa: PLC0415 - loaded only where documents lie inside

    if len(data) > _LARGEST * 4 // 3:
        return [], [Issue("attachment-too-large", locator, Severity.WARNING)]
    try:
        content = base64.b64decode(data, validate=False)
    except (binascii.Error, ValueError):
        return [], [Issue("attachment-broken", locator, Severity.WARNING)]
    media_type = words(given.get("contentType")).partition(";")[0].strip().lower() or "application/octet-stream"
    text, odd = text_in(content, media_type)
    attachment = Attachment(
        locator,
        media_type,
        words(given.get("title")),
        len(content),
        hashlib.sha256(content).hexdigest(),
        text,
        "base64",
    )
    return [attachment], [Issue(odd, locator, Severity.NOTE)] if odd else []
