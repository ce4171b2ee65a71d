"""DICOM: what the header of a medical picture says, reports and documents in the format, and the picture for looking at.

The header is read by pydicom within limits (`header`), told as FHIR (`study`); `drawing` draws the first picture without a further
codec. Private elements are not read.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Attachment, Draft, Issue, Severity
from healthdesk.importers import whole
from healthdesk.importers.dicom.header import items, looks, opened, text
from healthdesk.importers.reading import Part, Received, Recognised, Yielded

_MEDIA_TYPE = "application/dicom"
_LARGEST_INSIDE = 48 << 20
_DIRECTORY = "1.2.840.10008.1.3.10"
_ENCAPSULATED = "1.2.840.10008.5.1.4.1.1.104."
_CDA = "1.2.840.10008.5.1.4.1.1.104.2"
_SR = "1.2.840.10008.5.1.4.1.1.88."
_DOCUMENT = 0x00420011
_MOST_ENTRIES = 20_000
_COUNTED = (("PATIENT", ("patient", "patients")), ("STUDY", ("study", "studies")), ("SERIES", ("series", "series")),
            ("IMAGE", ("image", "images")))  # fmt: skip


class Dicom:
    """Reads DICOM files: pictures, structured reports, encapsulated documents, and a disc's table of contents."""

    name = "dicom"
    version = 1

    def sniff(self, received: Received) -> int:
        """Sure by the mark behind the preamble; likely by the first element of a bare data set."""
        return looks(received.head)

    def recognise(self, _received: Received) -> Recognised:
        """DICOM of any kind."""
        return Recognised(self.name, self.version, "DICOM", _MEDIA_TYPE)

    def read(self, received: Received) -> Iterator[Yielded]:
        """The patient and the study, report or document; a file that says little is kept as a document."""
        try:
            header = opened(received)
        except IntakeError as refused:
            yield _kept(received, Issue(refused.code, "", Severity.WARNING))
            return
        yield from _told(received, header)


def _told(received: Received, header: Any) -> Iterator[Yielded]:
    from healthdesk.importers.dicom import study  # noqa: PLC0415 - loaded only for such a file
    from healthdesk.importers.fhir.making import drafts  # noqa: PLC0415 - loaded only for such a file
    from healthdesk.importers.hl7v2.scene import made  # noqa: PLC0415 - loaded only for such a file

    kind = text(header, "SOPClassUID") or text(getattr(header, "file_meta", {}), "MediaStorageSOPClassUID")
    if kind == _DIRECTORY or items(header, "DirectoryRecordSequence", 1):
        yield _contents(received, header)
        return
    if not study.says_anything(header):
        yield _kept(received, Issue("dicom-says-little", "", Severity.NOTE))
        return
    person = study.patient(header)
    subject = f"Patient/{person['id']}"
    about = made(person, "patient")
    if kind.startswith(_ENCAPSULATED):
        yield from _inside(received, header, kind, subject, about)
        return
    one = study.report(header, subject) if kind.startswith(_SR) else study.imaging(header, subject)
    for told in drafts([about, one], received.today):
        if isinstance(told, Draft) and told.resource_type == "ImagingStudy":
            shown = Attachment("", _MEDIA_TYPE, received.name.rpartition("/")[2], received.size)
            # Without a description the kind of picture is the title, and need not be said again below.
            detail = told.detail.removeprefix(told.title).removeprefix(" · ")
            yield replace(told, detail=detail, attachments=(shown,))
        else:
            yield told


def _inside(received: Received, header: Any, kind: str, subject: str, about: Any) -> Iterator[Yielded]:
    from healthdesk.importers.dicom import study  # noqa: PLC0415 - loaded only for such a file
    from healthdesk.importers.fhir.making import drafts  # noqa: PLC0415 - loaded only for such a file

    content = _document(received, header)
    if content is None:
        yield _kept(received, Issue("dicom-document-missing"))
        return
    if kind == _CDA:
        stem = PurePosixPath(received.name).stem or "document"
        yield Issue("dicom-holds-cda", "", Severity.NOTE)
        yield Part(f"{stem}.xml", iter([content]))
        return
    yield from drafts([about, study.encapsulated(header, content, subject)], received.today)


def _document(received: Received, header: Any) -> bytes | None:
    """The bytes of the encapsulated document; a long one is still in the file."""
    raw: Any = header.get_item(_DOCUMENT, keep_deferred=True) if _DOCUMENT in header else None
    if raw is None:
        return None
    value = raw.value
    size = int(getattr(raw, "length", 0) or 0)
    if value is None and 0 < size <= _LARGEST_INSIDE:
        value = received.read(raw.value_tell, size)
    length = text(header, "EncapsulatedDocumentLength")
    if not isinstance(value, bytes) or not value:
        return None
    # Values have an even length; the pad byte is no part of the document.
    return value[: int(length)] if length.isdecimal() and 0 < int(length) <= len(value) else value


def _contents(received: Received, header: Any) -> Draft:
    """A DICOMDIR: what lies on the disc. The files themselves bring the studies."""
    entries = items(header, "DirectoryRecordSequence", _MOST_ENTRIES)
    kinds = [text(one, "DirectoryRecordType") for one in entries]
    counted = " · ".join(
        f"{kinds.count(kind)} {words[kinds.count(kind) != 1]}" for kind, words in _COUNTED if kind in kinds
    )
    lines = [
        " ".join(filter(None, (text(one, "StudyDate"), text(one, "StudyDescription"), text(one, "Modality"))))
        for one, kind in zip(entries, kinds, strict=True)
        if kind in ("STUDY", "SERIES")
    ]
    return whole.document(
        received,
        media_type=_MEDIA_TYPE,
        text="\n".join(lines) if kinds.count("PATIENT") <= 1 else "",
        kind=counted or "DICOMDIR",
        issues=(Issue("dicom-directory", "", Severity.NOTE),),
    )


def _kept(received: Received, issue: Issue) -> Draft:
    return whole.document(received, media_type=_MEDIA_TYPE, kind="DICOM", issues=(issue,))
