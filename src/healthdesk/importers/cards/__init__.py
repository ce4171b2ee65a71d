"""Health cards and certificates that people carry as QR codes: SMART Health Cards and Links, EU digital certificates.

What a file or picture holds is found by `found`; a card is opened by `shc` and its signature checked by `signatures`, offline and
against the bundled list of issuers; `certificates` reads EU certificates; `links` tells what a link says and opens what
came together with its key. A picture stays a document beside the records read from it (`telling`).
"""

import re
from collections.abc import Iterator

from healthdesk.domain.errors import IntakeError
from healthdesk.importers import sniffing
from healthdesk.importers.reading import Received, Recognised, Yielded

_TEXT = re.compile(rb"\s*(?:shc:/|HC1:|shlink:/|https?://[^\s\"]{1,300}#shlink:/)", re.IGNORECASE)
_TOKEN = re.compile(rb"\s*eyJ[\w-]{5,4000}\.[\w-]*(?:\.[\w-]+|$)")
_ZIPPED = re.compile(rb"\s*eyJ(?:6aXAi|hbGciOiJFUzI1NiI|hbGciOiJkaXIi|lbmMiOiJBMjU2R0NNI|raWQi)")
_JSON = re.compile(
    rb'"verifiableCredential"\s*:\s*\[\s*(?:"|\])|"PREFIX"\s*:\s*"HC1:|"shlink\w*"\s*:|shlink:/ey|'
    rb'"credentialSubject"\s*:|"contentType"\s*:\s*"application/smart-(?:health-card|api-access)"'
)
_IN_CODES = re.compile(r"shc:/|HC1:|shlink:/", re.IGNORECASE)
PICTURES = ("image/png", "image/jpeg", "image/webp", "image/bmp", "image/gif", "image/tiff", "image/heic")


class Cards:
    """Reads SMART Health Cards (file, text, QR picture), Health Links, and EU digital certificates."""

    name = "health-cards"
    version = 1

    def sniff(self, received: Received) -> int:
        """Sure of what says itself what it is; of a picture once a code in it does."""
        head = received.head.removeprefix(b"\xef\xbb\xbf")
        kind = sniffing.media_type(received.head)
        if kind in PICTURES:
            return 92 if _coded(received) else 0
        if kind == "application/json":
            return 97 if _JSON.search(head) and not head.lstrip().startswith(b'{"resourceType"') else 0
        if _TEXT.match(head):
            return 97
        return 92 if _TOKEN.match(head) and _ZIPPED.match(head) else 0

    def recognise(self, received: Received) -> Recognised:
        """By the bytes alone."""
        kind = sniffing.media_type(received.head)
        if kind in PICTURES:
            return Recognised(self.name, self.version, "QR code", kind)
        certificate = b"HC1:" in received.head
        return Recognised(self.name, self.version, "EU certificate" if certificate else "SMART Health Card", kind)

    def read(self, received: Received) -> Iterator[Yielded]:
        """Patients and records of the cards, a Part for each of several people or of what was unlocked, a document else."""
        from healthdesk.importers.cards import telling  # noqa: PLC0415 - loaded only for such a file

        yield from telling.told(received)


def _coded(received: Received) -> bool:
    from healthdesk.importers.cards.found import LARGEST_PICTURE, codes  # noqa: PLC0415 - loaded only for a picture

    if received.size > LARGEST_PICTURE:
        return False
    try:
        return any(_IN_CODES.search(text) for text in codes(bytes(received.whole(LARGEST_PICTURE))))
    except IntakeError:
        return False
