"""Calendars: what an entry says becomes an appointment, and nothing that it does not say."""

from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Draft, Issue, Standing
from healthdesk.importers.calendars import Calendars
from healthdesk.importers.reading import Received
from healthdesk.importers.registry import best_for

VISITS = Path(__file__).with_name("fixtures") / "calendar_visits.ics"
START = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n"
END = "END:VCALENDAR\r\n"


def one(*lines: str) -> bytes:
    entry = "".join(f"{line}\r\n" for line in ("BEGIN:VEVENT", "UID:a@b", *lines, "END:VEVENT"))
    return f"{START}{entry}{END}".encode()


def drafts_of(read_drafts: Any, content: bytes) -> list[Draft]:
    return read_drafts(content, "visits.ics")  # type: ignore[no-any-return]


def test_an_entry_is_an_appointment_in_its_own_zone(read_drafts: Any) -> None:
    first = drafts_of(read_drafts, VISITS.read_bytes())[0]
    made = msgspec.json.decode(first.resource)
    assert first.title == "Consultation de cardiologie, Dr Roux"
    assert first.date is not None
    assert first.date.text == "2026-06-12T14:30:00+02:00"
    assert first.end is not None
    assert first.end.text == "2026-06-12T15:00:00+02:00"
    assert first.standing is Standing.PLANNED
    assert made["_start"]["extension"][0]["valueCode"] == "Europe/Paris"
    assert made["comment"] == "Apporter l'ECG.\nÀ jeun : non; carte Vitale."
    assert [each["actor"]["display"] for each in made["participant"]] == [
        "Dr Lucie Roux",
        "Hôpital Saint-Clair, 3e étage",
    ]
    assert first.locator == "line:20"


def test_what_repeats_is_there_each_time_and_stays_at_its_hour(read_drafts: Any) -> None:
    physio = [each for each in drafts_of(read_drafts, VISITS.read_bytes()) if each.title.startswith("Kiné")]
    days = [each.date.text for each in physio if each.date]
    # The 26th was moved to the 27th, the 2nd is left out; the clocks changed on the 25th.
    assert days == ["2026-10-19T09:00:00+02:00", "2026-11-09T09:00:00+01:00", "2026-10-27T11:00:00+01:00"]
    assert len({each.resource_id for each in physio}) == 3


def test_days_cancellations_and_times_without_a_zone(read_drafts: Any) -> None:
    found = {each.title: each for each in drafts_of(read_drafts, VISITS.read_bytes())}
    assert found["Blood test, fasting"].date is not None
    assert found["Blood test, fasting"].date.text == "2026-07-01"
    assert found["Dentist"].standing is Standing.VOID
    assert found["Optician"].date is not None
    assert found["Optician"].date.text == "2026-07-05T10:15:00"


def test_what_cannot_be_read_is_said_and_loses_nothing_else(read: Any) -> None:
    found = read(VISITS.read_bytes(), "visits.ics")
    codes = {each.code for each in found if isinstance(each, Issue)}
    assert {"date-unreadable", "calendar-other-entries"} <= codes


def test_a_cancelling_message_cancels(read_drafts: Any) -> None:
    content = one("DTSTART:20260703T120000Z", "SUMMARY:Dentist").replace(b"VERSION", b"METHOD:CANCEL\r\nVERSION")
    assert [each.standing for each in drafts_of(read_drafts, content)] == [Standing.VOID]


@pytest.mark.parametrize(
    "rule", ["FREQ=SECONDLY", "FREQ=NONSENSE", "FREQ=DAILY;COUNT=-3;UNTIL=x", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31"]
)
def test_hostile_repetition_is_one_time_or_few(read: Any, rule: str) -> None:
    found = read(one("DTSTART:20260101T090000", "SUMMARY:Often", f"RRULE:{rule}"), "often.ics")
    assert len([each for each in found if isinstance(each, Draft)]) == 1


def test_an_endless_series_is_cut(read: Any) -> None:
    found = read(one("DTSTART:20200101T090000", "SUMMARY:Daily", "RRULE:FREQ=DAILY"), "daily.ics")
    assert len([each for each in found if isinstance(each, Draft)]) == 200
    assert "calendar-repeats-cut" in {each.code for each in found if isinstance(each, Issue)}


def test_the_same_entry_read_again_is_the_same_record(read_drafts: Any) -> None:
    assert [each.resource_id for each in drafts_of(read_drafts, VISITS.read_bytes())] == [
        each.resource_id for each in drafts_of(read_drafts, VISITS.read_bytes())
    ]


def test_calendars_are_told_by_their_first_line(receive: Any) -> None:
    assert best_for(receive(VISITS.read_bytes(), "noname")).name == "calendars"
    assert best_for(receive(b"BEGIN:VCARD\r\nEND:VCARD\r\n", "card.ics")).name != "calendars"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=400), st.integers(0, 2000))
def test_no_bytes_break_the_reader(receive: Any, noise: bytes, at: int) -> None:
    whole = VISITS.read_bytes()
    content = whole[:at] + noise + whole[at:]
    artifact: Received = receive(content, "x.ics")
    try:
        found = list(Calendars().read(artifact))
    except IntakeError:
        return
    assert all(isinstance(each, Draft | Issue) for each in found)


def test_a_day_left_out_that_cannot_be_read_costs_the_repeats_not_the_calendar(receive: Any) -> None:
    lines = (
        "BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", "UID:a", "DTSTART:20261005T090000", "RRULE:FREQ=WEEKLY;COUNT=3",
        "EXDATE:\x0020261012T090000", "SUMMARY:Practice", "END:VEVENT", "END:VCALENDAR", "",
    )  # fmt: skip
    artifact = receive("\r\n".join(lines).encode(), "a.ics")
    found = list(Calendars().read(artifact))
    assert len([each for each in found if isinstance(each, Draft)]) == 1
