"""The entries of a calendar as FHIR R4 Appointments, an entry that repeats once for each time.

Sources: RFC 5545 3.6.1 (VEVENT), 3.8.5 (recurrence), 3.8.1.11 (STATUS), RFC 5546 3.2.5 (METHOD:CANCEL);
https://hl7.org/fhir/R4/appointment.html; the zone of a time stands in the extension
http://hl7.org/fhir/StructureDefinition/tz-code (R4), since an offset alone does not tell it.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import islice, takewhile
from typing import Any

from dateutil.rrule import rrulestr
from icalendar import Calendar, Event
from icalendar.error import InvalidCalendar

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Issue, Severity
from healthdesk.importers.fhir.making import Made

Json = dict[str, Any]

ZONE = "http://hl7.org/fhir/StructureDefinition/tz-code"
_IDS = uuid.UUID("5a3f0a5e-6f3b-5a53-9d0c-6a6f6d1c7b1e")
_MOST_TIMES = 200
_AHEAD = timedelta(days=3 * 366)
_LONGEST_TEXT = 4000
_MOST_ENTRIES = 20_000
_OFTEN = re.compile(r"FREQ=(?:SECONDLY|MINUTELY|HOURLY)", re.IGNORECASE)
_STATUS = {"CONFIRMED": "booked", "TENTATIVE": "proposed", "CANCELLED": "cancelled"}
_OTHERS = ("VTODO", "VJOURNAL")
"""Entries of a calendar that are no appointments (RFC 5545, 3.6.2 and 3.6.3, by their names there): that they are in the file is said."""
_BREAKS = re.compile(r"[ \t]*\n[ \t]*")


@dataclass(slots=True)
class _Found:
    """What has been read so far."""

    made: list[Made] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)


def appointments(text: str, today: date) -> tuple[list[Made], list[Issue]]:
    """Every entry with a beginning, in the file's order, and what was odd. Raises IntakeError when it is no calendar."""
    found = _Found()
    lines = _lines_of(text)
    try:
        calendars = Calendar.from_ical(text, multiple=True)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
        raise IntakeError("calendar-unreadable") from error
    for calendar in calendars:
        cancels = _text(calendar, "METHOD").upper() == "CANCEL"
        events = [one for one in calendar.walk("VEVENT") if isinstance(one, Event)]
        moved = {(_text(one, "UID"), _instant(one, "RECURRENCE-ID")) for one in events if "RECURRENCE-ID" in one}
        for event in islice(events, _MOST_ENTRIES):
            locator = next(lines, "")
            try:
                _entry(found, event, locator, cancels, moved, today)
            except InvalidCalendar:
                found.issues.append(Issue("date-unreadable", locator, Severity.WARNING))
        if any(calendar.walk(other) for other in _OTHERS):
            found.issues.append(Issue("calendar-other-entries", "", Severity.NOTE))
    return found.made, found.issues


def _lines_of(text: str) -> Iterator[str]:
    """The line on which each entry begins."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip().upper() == "BEGIN:VEVENT":
            yield f"line:{number}"


def _entry(
    found: _Found,
    event: Event,
    locator: str,
    cancels: bool,  # noqa: FBT001 - one entry with all that decides about it
    moved: set[tuple[str, datetime | None]],
    today: date,
) -> None:
    start = _when(event, "DTSTART")
    if start is None:
        found.issues.append(Issue("date-unreadable", locator, Severity.WARNING))
        return
    uid, length = _text(event, "UID"), _length(event, start)
    own = _instant(event, "RECURRENCE-ID")
    times = [start] if own is not None or "RRULE" not in event else _times(found, event, start, locator, today)
    for at in times:
        if own is None and len(times) > 1 and (uid, _naive(at)) in moved:
            continue
        key = "" if not uid else f"{uid}\n{own or (_naive(at) if len(times) > 1 else '')}"
        found.made.append(Made(_resource(event, at, length, key, cancels), locator))


def _times(found: _Found, event: Event, start: date, locator: str, today: date) -> list[date]:
    """Each time of an entry that repeats, as far as it matters."""
    rule: Any = event["RRULE"]
    written = (rule[0] if isinstance(rule, list) else rule).to_ical().decode()
    first = _naive(start)
    assert first is not None
    until = datetime.combine(today, time.max) + _AHEAD
    if _OFTEN.search(written):
        found.issues.append(Issue("calendar-repeats-unread", locator, Severity.WARNING))
        return [start]
    try:
        # The rule is worked out on the clock of the wall: "every Monday at 9" stays at 9 over a change of the clocks.
        plain = re.sub(r"(UNTIL=\d{8}(?:T\d{6})?)Z", r"\1", written)
        rrule = rrulestr(plain, dtstart=first)
        walls = list(islice(takewhile(lambda at: at <= until, rrule.xafter(first, inc=True)), _MOST_TIMES + 1))
        left_out = set(_excluded(event))  # a day that cannot be read would be left in
    except (ValueError, TypeError, OverflowError, AttributeError):
        found.issues.append(Issue("calendar-repeats-unread", locator, Severity.WARNING))
        return [start]
    if len(walls) > _MOST_TIMES:
        found.issues.append(Issue("calendar-repeats-cut", locator, Severity.NOTE))
        walls = walls[:_MOST_TIMES]
    return [_like(start, wall) for wall in walls if wall not in left_out] or [start]


def _like(start: date, wall: datetime) -> date:
    """A time on the wall in the zone and exactness of the first."""
    if not isinstance(start, datetime):
        return wall.date()
    return wall.replace(tzinfo=start.tzinfo)


def _excluded(event: Event) -> Iterator[datetime]:
    given: Any = event.get("EXDATE", [])
    for one in given if isinstance(given, list) else [given]:
        for each in getattr(one, "dts", []):
            if (wall := _naive(each.dt)) is not None:
                yield wall


def _resource(event: Event, start: date, length: timedelta | None, key: str, cancels: bool) -> Json:  # noqa: FBT001 - see above
    status = "cancelled" if cancels else _STATUS.get(_text(event, "STATUS").upper(), "booked")
    made: Json = {"resourceType": "Appointment", "status": status}
    if key:
        made["id"] = str(uuid.uuid5(_IDS, key))
    if stamp := _instant(event, "LAST-MODIFIED") or _instant(event, "DTSTAMP"):
        made["meta"] = {"lastUpdated": f"{stamp.isoformat(timespec='seconds')}Z"}
    if title := _text(event, "SUMMARY"):
        made["description"] = title
    made |= _moment("start", start)
    if length is not None and isinstance(start, datetime) and length.total_seconds() > 0:
        made |= _moment("end", start + length)
    if remark := _prose(event, "DESCRIPTION"):
        made["comment"] = remark
    people = [{"actor": {"display": name}, "status": "accepted"} for name in filter(None, (_organiser(event),))]
    if place := _text(event, "LOCATION"):
        people.append({"actor": {"type": "Location", "display": place}, "status": "accepted"})
    if people:
        made["participant"] = people
    return made


def _moment(key: str, when: date) -> Json:
    if not isinstance(when, datetime):
        return {key: when.isoformat()}
    written: Json = {key: when.isoformat(timespec="seconds")}
    zone = getattr(when.tzinfo, "key", "")
    if zone and zone != "UTC":
        written[f"_{key}"] = {"extension": [{"url": ZONE, "valueCode": zone}]}
    return written


def _when(event: Event, key: str) -> date | None:
    """A day or a moment as given; None where there is none or it cannot be read."""
    given = _given(event, key)
    return given if isinstance(given, date) and 1900 <= given.year <= 2200 else None


def _naive(when: date | None) -> datetime | None:
    """The time on the wall."""
    if when is None:
        return None
    return when.replace(tzinfo=None) if isinstance(when, datetime) else datetime.combine(when, time.min)


def _instant(event: Event, key: str) -> datetime | None:
    return _naive(_when(event, key))


def _length(event: Event, start: date) -> timedelta | None:
    end = _when(event, "DTEND")
    if end is not None and isinstance(end, datetime) == isinstance(start, datetime):
        wall, first = _naive(end), _naive(start)
        same_zone = getattr(end, "tzinfo", None) == getattr(start, "tzinfo", None)
        try:
            return wall - first if same_zone and wall and first else end - start
        except TypeError:
            return None
    given = _given(event, "DURATION")
    return given if isinstance(given, timedelta) else None


def _given(component: Any, key: str) -> object:
    """A time as the library read it; None where there is none or it cannot be read."""
    try:
        held = component[key]
        return (held[0] if isinstance(held, list) else held).dt
    except (KeyError, IndexError, AttributeError, ValueError, TypeError):
        return None


def _text(component: Any, key: str) -> str:
    """A text on one line; "" where there is none or it cannot be read."""
    return " ".join(_prose(component, key).split())[:400]


def _prose(component: Any, key: str) -> str:
    try:
        given = component.get(key, "")
    except (ValueError, AttributeError, TypeError):
        return ""
    one = given[0] if isinstance(given, list) and given else given
    text = str(one).replace("\0", "").replace("\r", "") if isinstance(one, str) else ""
    return _BREAKS.sub("\n", text).strip()[:_LONGEST_TEXT]


def _organiser(event: Event) -> str:
    """The organiser's name, never an address."""
    params = getattr(event.get("ORGANIZER"), "params", {})
    name = " ".join(str(params.get("CN", "")).split())[:200]
    return "" if "@" in name else name
