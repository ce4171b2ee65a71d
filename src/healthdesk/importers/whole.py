"""A file kept whole: one document record that points at all of the artifact.

The record is a small FHIR DocumentReference made here (https://hl7.org/fhir/R4/documentreference.html). It claims no
date: when a letter arrived says nothing about when it was written.
"""

import msgspec

from healthdesk.domain.records import Attachment, Draft, Issue, Kind, Standing
from healthdesk.importers.reading import Received

TEXT = 1 << 20
"""Characters of text that are kept for searching one document."""


def document(
    received: Received,
    *,
    media_type: str,
    subject: str = "",
    text: str = "",
    kind: str = "",
    issues: tuple[Issue, ...] = (),
) -> Draft:
    """A draft for the whole artifact; `kind` is one word or two on what it is, `text` what can be read of it."""
    title = received.name.rpartition("/")[2] or "document"
    attachment = {"contentType": media_type, "title": title, "size": received.size}
    resource = {
        "resourceType": "DocumentReference",
        "status": "current",
        "description": title,
        "content": [{"attachment": attachment}],
    }
    return Draft(
        resource=msgspec.json.encode(resource),
        resource_type="DocumentReference",
        resource_id="",
        locator="",
        kind=Kind.DOCUMENT,
        status="current",
        standing=Standing.DONE,
        title=title,
        detail=kind,
        subject=subject,
        attachments=(Attachment("", media_type, title, received.size, text=text.replace("\0", "")[:TEXT]),),
        issues=issues,
    )
