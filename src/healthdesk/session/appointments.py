"""Appointments: written by hand, told to a calendar, the next one, and what belongs to a visit afterwards."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec

from healthdesk import intake
from healthdesk.domain.appointments import Appointment, Relative, Wanted, starts_at
from healthdesk.domain.clock import Clock
from healthdesk.domain.dates import Precision, parse_date
from healthdesk.domain.disclosures import Way
from healthdesk.domain.records import Kind, Record, Standing
from healthdesk.domain.shelves import Statement
from healthdesk.domain.views import RecordQuery, Taken, Written
from healthdesk.intake import by_hand_visits
from healthdesk.intake.export import write_file
from healthdesk.session.disclosures import Disclosures
from healthdesk.session.people import People
from healthdesk.vault import Vault

ZONE = "http://hl7.org/fhir/StructureDefinition/tz-code"
"""Where FHIR R4 keeps the zone of a time (https://hl7.org/fhir/R4/extension-tz-code.html)."""
_LINGERS = 2 * 3600
"""Seconds for which an appointment without an end still is the next one after it began."""
_PAPERS = frozenset({Kind.DOCUMENT, Kind.REPORT, Kind.IMAGING, Kind.NOTE})


@dataclass(frozen=True, slots=True)
class Appointments:
    """One person's appointments. What is written here becomes a record like any other."""

    vault: Vault
    people: People
    disclosures: Disclosures
    clock: Clock

    def write(self, person_id: str, wanted: Wanted) -> Taken:
        """Keep an appointment typed in by hand. Raises IntakeError when it names nothing or its day cannot be read."""
        person = self.people.get(person_id)
        called = wanted.title.strip() or wanted.who.strip()
        return intake.write_resource(
            self.vault, person, called, lambda new: by_hand_visits.appointment(wanted, new), clock=self.clock
        )

    def write_relative(self, person_id: str, typed: Relative) -> Taken:
        """Keep a relative's illness typed in by hand. Raises IntakeError when it names nobody or nothing."""
        person = self.people.get(person_id)
        return intake.write_resource(
            self.vault, person, f"{typed.relation}, {typed.condition}",
            lambda new: by_hand_visits.relative(typed, person, new), clock=self.clock,
        )  # fmt: skip

    def upcoming(self, person_id: str) -> tuple[Appointment, ...]:
        """Every appointment and planned visit from now on, the next one first."""
        now = self.clock()
        planned = (
            each for each in self.vault.store(person_id).statements((Kind.ENCOUNTER,))
            if each.record.standing is Standing.PLANNED and each.record.id == each.shown
        )  # fmt: skip
        ahead = [told for each in planned if not _over(told := appointment_of(each), now)]
        return tuple(sorted(ahead, key=lambda each: starts_at(each.start) if each.start else 0))

    def next(self, person_id: str) -> Appointment | None:
        """The next appointment or planned visit, as Home shows it; None where none is recorded."""
        return next(iter(self.upcoming(person_id)), None)

    def of(self, person_id: str, record_id: str) -> Appointment:
        """One visit or appointment with its own words. Raises VaultError("record-unknown")."""
        store = self.vault.store(person_id)
        record = store.record(record_id)
        return appointment_of(Statement(record, record.id, store.resource(record_id)))

    def around(self, person_id: str, record: Record, days: int = 14) -> tuple[Record, ...]:
        """Documents that bear a day from a visit's day on, within some days: they may belong to it, and nothing more is said."""
        if record.date is None:
            return ()
        until = (record.end or record.date).last_day + timedelta(days=days)
        query = RecordQuery(
            kinds=_PAPERS, since=record.date.day.isoformat(), until=until.isoformat(), limit=50
        )  # fmt: skip
        return self.vault.store(person_id).records(query)

    def remark(self, person_id: str, record: Record, text: str, title: str) -> Taken:
        """Keep a note about a visit beside it, as a record of its own that is laid beside the visit."""
        person = self.people.get(person_id)
        day = datetime.fromtimestamp(self.clock()).astimezone().date().isoformat()
        about = f"{record.resource_type}/{record.resource_id}" if record.resource_id else ""
        taken = intake.write_resource(
            self.vault, person, title,
            lambda new: by_hand_visits.remark(text, title, day, about, person, new), clock=self.clock,
        )  # fmt: skip
        store = self.vault.store(person_id)
        if taken.run is not None:
            for note in store.records(RecordQuery(run_id=taken.run.id, limit=5)):
                store.attached().put(record.id, note.id, int(self.clock()))
        return taken

    def calendar(self, person_id: str, record_ids: Sequence[str] = (), *, details: bool, title: str) -> bytes:
        """Appointments as a calendar (RFC 5545): those named, else all to come.

        With `details` False each says `title` and nothing more: no name, place or remark stands in a shared calendar.
        """
        named = frozenset(record_ids)
        if named:
            found = [
                appointment_of(each) for each in self.vault.store(person_id).statements((Kind.ENCOUNTER,))
                if each.record.id in named
            ]  # fmt: skip
        else:
            found = list(self.upcoming(person_id))
        return _written(found, datetime.fromtimestamp(self.clock(), UTC), title="" if details else title)

    def write_calendar(
        self, person_id: str, to: Path, record_ids: Sequence[str] = (), *, details: bool, title: str, over: bool = False
    ) -> Written:
        """Write that as a file, unencrypted, and enter it in the ledger of what left. Raises IntakeError."""
        content = self.calendar(person_id, record_ids, details=details, title=title)
        written = write_file(self.vault, to, content, over=over)
        count = content.count(b"BEGIN:VEVENT")
        self.disclosures.add(person_id, Way.CALENDAR, written=written, form="ics", counts={Kind.ENCOUNTER.value: count})
        return written


def appointment_of(statement: Statement) -> Appointment:
    """A visit or an appointment with what its own words say of who, where and what to bring."""
    record = statement.record
    resource = _object(statement.resource)
    zone = _zone(resource.get("_start"))
    if record.resource_type != "Appointment":
        return Appointment(record, record.date, record.end, record.author, record.place, record.detail, zone)
    who: list[str] = []
    place: list[str] = []
    for each in resource.get("participant") or ():
        actor = each.get("actor") if isinstance(each, dict) else None
        if isinstance(actor, dict) and isinstance(actor.get("display"), str):
            reference = actor.get("reference")
            there = "Location" in (actor.get("type"), reference.partition("/")[0] if isinstance(reference, str) else "")
            (place if there else who).append(actor["display"])
    told = (resource.get("comment"), resource.get("patientInstruction"))
    remark = "\n".join(each for each in told if isinstance(each, str)) or record.detail
    named = ", ".join(who) or ("" if place else record.author)
    return Appointment(record, record.date, record.end, named, ", ".join(place) or record.place, remark, zone)


def _over(told: Appointment, now: float) -> bool:
    if told.start is None:
        return True
    if told.start.precision is not Precision.INSTANT:
        today = datetime.fromtimestamp(now).astimezone().date()
        return (told.end or told.start).last_day < today
    end = told.end if told.end is not None and told.end.precision is Precision.INSTANT else None
    return (starts_at(end) if end else starts_at(told.start) + _LINGERS) < now


def _zone(beside: object) -> str:
    given = beside.get("extension") if isinstance(beside, dict) else None
    for each in given if isinstance(given, list) else ():
        if isinstance(each, dict) and each.get("url") == ZONE and isinstance(each.get("valueCode"), str):
            return str(each["valueCode"])
    return ""


def _object(content: bytes) -> dict[str, Any]:
    try:
        found = msgspec.json.decode(content)
    except msgspec.DecodeError:
        return {}
    return found if isinstance(found, dict) else {}


def _written(found: Sequence[Appointment], stamp: datetime, *, title: str) -> bytes:
    """A VCALENDAR; the library folds lines at 75 octets, escapes and ends them with CRLF (RFC 5545 3.1, 3.3.11)."""
    from icalendar import Calendar, Event  # noqa: PLC0415 - loaded when a calendar is written, not at every start

    calendar = Calendar()
    calendar.add("prodid", "-//HealthDesk//HealthDesk//EN")
    calendar.add("version", "2.0")
    for each in found:
        if each.start is None:
            continue
        event = Event()
        # The same appointment has the same name in every calendar, and the name tells nothing.
        named = uuid.uuid5(uuid.NAMESPACE_OID, f"{each.record.resource_id}\n{each.record.id}\n{each.record.locator}")
        event.add("uid", f"{named}@healthdesk.invalid")
        event.add("dtstamp", stamp)
        begins = _moment(each.start.text, each.zone, each.start.precision)
        event.add("dtstart", begins)
        if isinstance(begins, datetime) and each.end is not None and each.end.precision is Precision.INSTANT:
            event.add("dtend", _moment(each.end.text, each.zone, each.end.precision))
        event.add("summary", title or _summary(each))
        if title:
            event.add("class", "PRIVATE")
        else:
            for key, value in (("location", each.place), ("description", each.remark)):
                if value:
                    event.add(key, value)
        calendar.add_component(event)
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _summary(each: Appointment) -> str:
    who = each.who if each.who and each.who not in each.record.title else ""
    return ", ".join(filter(None, (each.record.title, who)))


def _moment(text: str, zone: str, precision: Precision) -> Any:
    """A moment in its own zone where that is known, else in UTC; a time without a zone and a day stay what they are."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415 - see above

    if precision is not Precision.INSTANT:
        when = parse_date(text)
        assert when is not None
        return when.day
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        return moment
    try:
        return moment.astimezone(ZoneInfo(zone)) if zone else moment.astimezone(UTC)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return moment.astimezone(UTC)
