"""Records of other formats, told as FHIR R4: an importer makes resources, and they are promoted like received ones.

So that a potassium from HL7 v2, from a C-CDA and from a bundle gets its title, value, standing and place by one piece
of code. A made resource holds what the source says and nothing that it does not say; numbers are
`printed`, so that 7.10 stays 7.10.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import msgspec

from healthdesk.domain.records import Draft, Issue, PatientDraft
from healthdesk.importers.fhir.elements import Resource
from healthdesk.importers.fhir.entries import Entry
from healthdesk.importers.fhir.promotion import promote
from healthdesk.importers.fhir.references import Directory
from healthdesk.importers.fhir.subjects import subjects
from healthdesk.importers.fhir.values import Values

_NUMBER = re.compile(r"[-+]?(\d*)(?:\.(\d+))?(?:[eE][-+]?\d{1,3})?")


def printed(text: str) -> msgspec.Raw | None:
    """A number for a made resource exactly as printed: 7.10 stays 7.10. None when the text is no decimal number.

    Only what JSON cannot say is set right: +5 is 5, .5 is 0.5, 007 is 7. A decimal comma is the importer's to read.
    """
    bare = text.strip()
    match = _NUMBER.fullmatch(bare)
    if match is None or not (match[1] or match[2]):
        return None
    whole = match[1].lstrip("0") or "0"
    start = bare.index(match[1] + ".") if not match[1] else bare.index(match[1])
    rest = bare[start + len(match[1]) :]
    return msgspec.Raw(f"{'-' if bare[0] == '-' else ''}{whole}{rest}".encode())


@dataclass(frozen=True, slots=True)
class Made:
    """A FHIR R4 resource made from a place of the artifact, and what was odd there.

    Its "id" has to be the same whenever the same statement is read, from whatever file of that source, and unlike any
    other statement's: a UUID5 of the source's own identifier. Without one the content is the identity: leave it out.
    References between made resources are "Type/id"; "Patient/<id>" says whom it is about.
    """

    resource: Resource
    locator: str
    issues: tuple[Issue, ...] = ()


def drafts(made: Iterable[Made], today: date) -> Iterator[PatientDraft | Draft | Issue]:
    """The patients, then a draft for each resource in order, each followed by what was odd about it."""
    held = list(made)
    found = [_entry(one) for one in held]
    directory = Directory(found)
    patients, belongs = subjects(found, directory)
    yield from patients.values()
    values = Values()
    for one, entry in zip(held, found, strict=True):
        raw = bytes(entry.raw)
        draft = promote(entry, raw, values.resource(raw), directory, belongs.get(entry.locator, ""), today)
        yield from one.issues
        yield draft


def _entry(made: Made) -> Entry:
    resource = made.resource
    raw = msgspec.json.encode(resource)
    subject = next((resource[key] for key in ("subject", "patient", "beneficiary", "for") if key in resource), None)
    return Entry(
        memoryview(raw), made.locator, str(resource["resourceType"]), str(resource.get("id", "")), "", _first(subject)
    )


def _first(subject: Any) -> Any:
    return subject[0] if isinstance(subject, list) and subject else subject
