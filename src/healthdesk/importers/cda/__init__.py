"""Clinical documents (HL7 CDA R2): C-CDA 1.1 to 3.0, C32 and CCD, French CI-SIS documents, and any other, level 1 to 3."""

import re
from collections.abc import Iterator

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Draft, Issue, PatientDraft, Severity
from healthdesk.importers import sniffing, whole
from healthdesk.importers.markup import plain
from healthdesk.importers.reading import Received, Recognised, Yielded

_MORE = 4 << 20
_MEDIA = "application/cda+xml"
_MARK = re.compile(rb"\0*".join(b"%c" % letter for letter in b"ClinicalDocument"))


class Cda:
    """Reads any CDA R2 document: header, every entry, and every narrative.

    A document that is not well-formed is kept whole: mended, its parts might say something else than they did.
    """

    name = "cda"
    version = 2

    def sniff(self, received: Received) -> int:
        """Sure of a ClinicalDocument root in HL7's namespace, whatever precedes it."""
        head = received.head
        if b"<" not in head[:4096]:
            return 0
        if not _MARK.search(head):
            if len(head) >= received.size or sniffing.media_type(head) != "application/xml" or not _only_prolog(head):
                return 0
            head = received.read(0, min(received.size, _MORE))
        return 96 if _is_document(head) else 0

    def recognise(self, received: Received) -> Recognised:
        """CDA; which guide it follows shows only inside."""
        del received
        return Recognised(self.name, self.version, "CDA", _MEDIA)

    def read(self, received: Received) -> Iterator[Yielded]:
        """The patient, the document, then what each section states."""
        from healthdesk.importers.cda import document, text  # noqa: PLC0415 - lxml is loaded only for such a file

        content = bytes(received.whole(text.LARGEST))
        try:
            parsed = text.parsed(content, received.name)
        except text.NotWellFormedError:
            yield from _kept(received, content)
            return
        yield from document.read(parsed, received)


def _only_prolog(head: bytes) -> bool:
    """Whether nothing but comments and instructions has come so far."""
    bare = re.sub(r"<\?.*?\?>|<!--.*?-->", "", sniffing.decoded(head).lstrip("\ufeff"), flags=re.DOTALL).strip()
    return not bare or bare.startswith("<!--")


def _is_document(head: bytes) -> bool:
    from healthdesk.importers.cda import text  # noqa: PLC0415 - lxml is loaded only for what may be such a file

    return text.is_clinical_document(text.decoded(head)[0])


def _kept(received: Received, content: bytes) -> Iterator[PatientDraft | Draft | Issue]:
    """The whole file as one document, searchable; whom it is about when that part at least stands whole."""
    from healthdesk.importers.cda import document  # noqa: PLC0415 - lxml is loaded only for such a file

    readable = sniffing.decoded(content[: 8 << 20])
    if not readable.strip():
        raise IntakeError("cda-not-well-formed", name=received.name)
    patient = document.patient_in(readable)
    if patient is not None:
        yield patient
    yield whole.document(
        received, media_type=_MEDIA, subject=patient.key if patient else "", text=plain(readable, whole.TEXT), kind="CDA",
        issues=(Issue("cda-not-well-formed", "", Severity.ERROR),),
    )  # fmt: skip
