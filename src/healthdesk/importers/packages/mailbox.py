"""Mailboxes (.mbox): many mails in one file, each of which comes out by itself.

Source: RFC 4155 (a line that begins with "From " and follows an empty line separates two mails).
"""

import re
from collections.abc import Iterator

from healthdesk.domain.errors import IntakeError
from healthdesk.importers.packages.mail import is_mail
from healthdesk.importers.reading import Part, Received, Recognised, Yielded

MOST_MAILS = 5_000

_STEP = 4 << 20
_BEGINS = re.compile(rb"(?:\A|\n\r?\n)From [^\r\n]{3,200}\r?\n(?=[A-Za-z][A-Za-z0-9-]{1,40}:)")
_OVERLAP = 512


class Mailboxes:
    """Takes every mailbox, told by its first line and the headers below it."""

    name = "mailbox"
    version = 1

    def sniff(self, received: Received) -> int:
        """Sure of a separator with a mail below it."""
        first, _, rest = received.head.partition(b"\n")
        return 92 if first.startswith(b"From ") and is_mail(rest) else 0

    def recognise(self, _received: Received) -> Recognised:
        """A mailbox."""
        return Recognised(self.name, self.version, "mailbox", "application/mbox")

    def read(self, received: Received) -> Iterator[Yielded]:
        """Its mails. Raises IntakeError when there are too many."""
        starts = list(_starts(received))
        ends = [*(start for start, _ in starts[1:]), received.size]
        width = len(str(len(starts)))
        for number, ((_, begins), end) in enumerate(zip(starts, ends, strict=True), 1):
            received.report(end)
            yield Part(f"mail-{number:0{width}}.eml", _pieces(received, begins, end))


def _starts(received: Received) -> Iterator[tuple[int, int]]:
    """Where each separator stands and where the mail below it begins."""
    position, found = 0, -1
    count = 0
    while position < received.size:
        window = received.read(position, min(_STEP + _OVERLAP, received.size - position))
        if not window:
            raise IntakeError("file-cut-short", name=received.name)
        for each in _BEGINS.finditer(window):
            start = position + each.start() + (window[each.start() : each.end()].index(b"From "))
            begins = position + each.end()
            at_start = each.start() == 0 and window.startswith(b"From ") and position > 0
            if start <= found or at_start:
                continue
            found = start
            count += 1
            if count > MOST_MAILS:
                raise IntakeError("zip-too-many", name=received.name)
            yield start, begins
        position += _STEP


def _pieces(received: Received, start: int, end: int) -> Iterator[bytes]:
    for position in range(start, end, 1 << 20):
        yield received.read(position, min(1 << 20, end - position))
