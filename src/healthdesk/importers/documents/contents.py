"""What can be read of a document's bytes, whatever kind they are."""

from healthdesk.importers import sniffing
from healthdesk.importers.documents import pdf
from healthdesk.importers.markup import plain, rtf_text
from healthdesk.importers.whole import TEXT

_READABLE = 4 << 20


def text_in(content: bytes, media_type: str) -> tuple[str, str]:
    """The text in a document, and the code of an Issue when there is some that could not be read ("" when not).

    The bytes decide what is read; `media_type`, the source's claim, only tells markup from plain text.
    """
    kind = sniffing.media_type(content[:4096])
    if kind == "application/pdf":
        found = pdf.text(content)
        return found.text, found.odd
    if kind == "application/rtf":
        return rtf_text(content[:_READABLE].decode("latin-1"), TEXT), ""
    if kind in ("text/html", "application/xml") or (kind.startswith("text/") and "html" in media_type):
        return plain(sniffing.decoded(content[:_READABLE]), TEXT), ""
    if kind in ("text/plain", "application/json"):
        return sniffing.decoded(content[:_READABLE])[:TEXT], ""
    return "", ""
