"""Archives that are not opened here, and Outlook's own message files: kept whole, with what to do said.

Sources: the first bytes of 7z (7zFormat.txt) and RAR (https://www.rarlab.com/technote.htm); [MS-CFB] 2.2 (compound file
header) and [MS-OXMSG] 2.2 (a message has a stream "__properties_version1.0").
"""

from collections.abc import Iterator

from healthdesk.domain.records import Issue
from healthdesk.importers import whole
from healthdesk.importers.reading import Received, Recognised, Yielded

_SEVEN, _RAR, _COMPOUND = b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROPERTIES = "__properties_version1.0".encode("utf-16-le")
_FORMS = {"7z": "application/x-7z-compressed", "RAR": "application/vnd.rar", "Outlook": "application/vnd.ms-outlook"}


class Unopened:
    """Keeps what it knows by name and cannot open."""

    name = "unopened"
    version = 1

    def sniff(self, received: Received) -> int:
        """Sure by the first bytes."""
        return 90 if _form(received) else 0

    def recognise(self, received: Received) -> Recognised:
        """By the first bytes."""
        form = _form(received)
        return Recognised(self.name, self.version, form, _FORMS[form])

    def read(self, received: Received) -> Iterator[Yielded]:
        """One document."""
        form = _form(received)
        code = "outlook-not-opened" if form == "Outlook" else "archive-not-opened"
        yield whole.document(received, media_type=_FORMS[form], kind=form, issues=(Issue(code),))


def _form(received: Received) -> str:
    head = received.head
    if head.startswith(_SEVEN):
        return "7z"
    if head.startswith(_RAR):
        return "RAR"
    if not head.startswith(_COMPOUND) or len(head) < 512:
        return ""
    shift, first = int.from_bytes(head[30:32], "little"), int.from_bytes(head[48:52], "little")
    start = (first + 1) << min(shift, 12)
    directory = received.read(start, min(4096, received.size - start)) if start < received.size else b""
    return "Outlook" if _PROPERTIES in directory or _PROPERTIES in head else ""
