"""Calendars (.ics): the entries become appointments, told as FHIR R4 Appointment.

Source: RFC 5545 (iCalendar); the zones of RFC 5545 3.6.5 and of the IANA database are read by the library icalendar.
"""

from collections.abc import Iterator

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Issue, Severity
from healthdesk.importers import sniffing, whole
from healthdesk.importers.fhir import making
from healthdesk.importers.reading import Received, Recognised, Yielded

_BEGIN = b"BEGIN:VCALENDAR"
_LARGEST = 16 << 20
_WHOLE_CALENDAR = 40
"""More entries than this are rather somebody's whole calendar than an invitation: it is said that all were read."""


class Calendars:
    """Reads calendar files, whatever program wrote them."""

    name = "calendars"
    version = 1

    def sniff(self, received: Received) -> int:
        """By the first line."""
        start = sniffing.decoded(received.head[:4096]).lstrip("\ufeff \t\r\n").encode()[:64].upper()
        return 93 if start.startswith(_BEGIN) else 0

    def recognise(self, received: Received) -> Recognised:
        """By the first line."""
        if received.size == 0:
            raise IntakeError("file-empty", name=received.name)
        return Recognised(self.name, self.version, "iCalendar", "text/calendar")

    def read(self, received: Received) -> Iterator[Yielded]:
        """The appointments; the whole file as a document when it holds none."""
        from healthdesk.importers.calendars.events import appointments  # noqa: PLC0415 - the library is loaded for calendars alone

        text = sniffing.decoded(bytes(received.whole(_LARGEST)))
        made, issues = appointments(text, received.today)
        yield from issues
        if not made:
            unread = Issue("kept-not-read", "", Severity.WARNING)
            yield whole.document(received, media_type="text/calendar", text=text, kind="iCalendar", issues=(unread,))
            return
        if len(made) > _WHOLE_CALENDAR:
            yield Issue("calendar-whole", "", Severity.NOTE)
        yield from making.drafts(made, received.today)
