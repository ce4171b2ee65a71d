"""Workouts and what sports watches and scales write: FIT, GPX and TCX.

A workout becomes one record (what, when, how long, how far, how hard) and its heart rates readings. Where somebody ran is not
repeated in a record; it stays in the original.
"""

from collections.abc import Iterator

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Issue, Severity
from healthdesk.importers import whole
from healthdesk.importers.activities import fit, tracks
from healthdesk.importers.reading import Received, Recognised, Yielded
from healthdesk.importers.tables.making import Output

_LARGEST = 48 << 20
_KINDS = {
    "FIT": "application/vnd.ant.fit",
    "GPX": "application/gpx+xml",
    "TCX": "application/vnd.garmin.tcx+xml",
}


class Activities:
    """Reads FIT, GPX and TCX files."""

    name = "activities"
    version = 1

    def sniff(self, received: Received) -> int:
        """By the signature of FIT, or the first element of the XML."""
        return 95 if _kind(received.head) else 0

    def recognise(self, received: Received) -> Recognised:
        """By the signature of FIT, or the first element of the XML."""
        kind = _kind(received.head)
        if not kind:
            raise IntakeError("activity-damaged", name=received.name)
        return Recognised(self.name, self.version, kind, _KINDS[kind])

    def read(self, received: Received) -> Iterator[Yielded]:
        """The workouts and readings; the whole file as a document when it holds none (settings, a planned route)."""
        kind = self.recognise(received).format
        content = bytes(received.whole(_LARGEST))
        output = Output(received.today)
        reader = fit.read if kind == "FIT" else tracks.read
        reason = ""
        for odd in reader(content, received.name, output):
            if odd.code in _WHOLE and not output.given:
                reason = odd.code
            else:
                yield odd
            yield from output.ready()
        yield from output.ready(last=True)
        if not output.given:
            issue = Issue(reason or "activity-without-values", "", Severity.WARNING)
            yield whole.document(received, media_type=_KINDS[kind], kind=kind, issues=(issue,))


_WHOLE = frozenset({"activity-of-several", "activity-without-times"})


def _kind(head: bytes) -> str:
    if fit.is_fit(head):
        return "FIT"
    return tracks.kind_of(head)
