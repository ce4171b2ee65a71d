"""Documents: PDFs, pictures, plain text and any other file, kept whole; a laboratory's table is proposed."""

from collections.abc import Iterator

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Issue, Severity
from healthdesk.importers import sniffing, whole
from healthdesk.importers.documents import contents, office, pdf, pictures
from healthdesk.importers.reading import Received, Recognised, Yielded

_STRUCTURED = frozenset({"json", "ndjson", "xml", "csv", "hl7"})
_TEXTUAL = ("text/", "application/json", "application/xml", "image/svg+xml")
_READ_WHOLE = 256 << 20
_BY_EXTENSION = {"md": "text/markdown", "markdown": "text/markdown", "csv": "text/csv", "hl7": "text/plain"}
_OFFICE = (office.DOCX, office.ODT)
_FORMATS = {
    office.DOCX: "DOCX", office.ODT: "ODT",
    "application/pdf": "PDF", "image/png": "PNG", "image/jpeg": "JPEG", "text/plain": "text", "text/markdown": "text",
    "text/csv": "CSV", "text/html": "HTML", "application/xml": "XML", "application/json": "JSON",
    "application/rtf": "RTF", "application/zip": "ZIP", "application/dicom": "DICOM", "image/svg+xml": "SVG",
    "image/tiff": "TIFF", "image/webp": "WebP", "image/heic": "HEIC", "image/bmp": "BMP", "image/gif": "GIF",
}  # fmt: skip
# Formats that hold records which are not read into records yet, or not from this file.
_HOLDS_MORE = frozenset({
    "application/xml", "application/json", "application/zip", "application/dicom", "text/csv", "application/gzip",
})  # fmt: skip


class Documents:
    """Takes any file that nobody else reads, told by its content: a photo stays a photo whatever it is called.

    Only a name that promises records (.json, .xml ...) with something else inside is refused: taken silently as a
    photo, it would look as if the records had arrived.
    """

    name = "documents"
    version = 2

    def sniff(self, received: Received) -> int:
        """A little sure of everything, so that whoever reads records comes first."""
        if office.kind(received):
            return 88
        return 50 if sniffing.media_type(received.head) in ("application/pdf", *pictures.TYPES) else 10

    def recognise(self, received: Received) -> Recognised:
        """By content. Raises IntakeError for an empty file, and for a name that promises what is not inside."""
        if received.size == 0:
            raise IntakeError("file-empty", name=received.name)
        kind = _kind(received)
        if received.extension in _STRUCTURED and not kind.startswith(_TEXTUAL):
            code = "name-promises-records"
            if kind.startswith("image/"):
                code = "picture-named-as-records"
            elif kind == "application/pdf":
                code = "pdf-named-as-records"
            raise IntakeError(code, name=received.name, ending=f".{received.extension}")
        if received.extension in ("json", "ndjson") and kind != "application/json":
            raise IntakeError("name-promises-records", name=received.name, ending=f".{received.extension}")
        return Recognised(self.name, self.version, _FORMATS.get(kind, "file"), kind)

    def read(self, received: Received) -> Iterator[Yielded]:
        """One document, and what the tables on its pages propose."""
        kind = _kind(received)
        text, issues = "", []
        if received.size <= _READ_WHOLE and _worth_reading(kind):
            content = bytes(received.whole(_READ_WHOLE))
            if kind == "application/pdf":
                yield from _letter(received, content)
                return
            if kind in _OFFICE:
                text, odd = office.text(received, kind)
            elif kind in pictures.TYPES and not (odd := pictures.odd_about(content)):
                yield from _photograph(received, content, kind)
                return
            elif kind not in pictures.TYPES:
                text, odd = contents.text_in(content, kind)
            if odd:
                severity = Severity.NOTE if odd in ("pdf-without-text", "pdf-read-in-part") else Severity.WARNING
                issues.append(Issue(odd, "", severity))
        if kind in _HOLDS_MORE:
            issues.append(Issue("kept-not-read", "", Severity.WARNING))
        yield whole.document(received, media_type=kind, text=text, kind=_FORMATS.get(kind, ""), issues=tuple(issues))


def _letter(received: Received, content: bytes) -> Iterator[Yielded]:
    from healthdesk.importers.documents import letters  # noqa: PLC0415 - loaded only for such a file

    found = pdf.text(content, placed=True, password=received.password)
    if found.odd in ("pdf-locked", "pdf-wrong-password"):
        raise IntakeError("pdf-needs-password" if found.odd == "pdf-locked" else found.odd, name=received.name)
    severity = Severity.NOTE if found.odd in ("pdf-without-text", "pdf-read-in-part") else Severity.WARNING
    issues = (Issue(found.odd, "", severity),) if found.odd else ()
    yield from letters.of_pdf(received, content, found, issues)


def _photograph(received: Received, content: bytes, kind: str) -> Iterator[Yielded]:
    from healthdesk.importers.documents import letters  # noqa: PLC0415 - loaded only for such a file

    yield from letters.of_picture(received, content, kind, _FORMATS.get(kind, ""))


def _kind(received: Received) -> str:
    if letter := office.kind(received):
        return letter
    kind = sniffing.media_type(received.head)
    return _BY_EXTENSION.get(received.extension, kind) if kind == "text/plain" else kind


def _worth_reading(kind: str) -> bool:
    return kind in ("application/pdf", "application/rtf", *_OFFICE, *pictures.TYPES) or kind.startswith(_TEXTUAL)
