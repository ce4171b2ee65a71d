"""Appointments: typed in one line, next on Home, told to a calendar and read back from it."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from healthdesk import session
from healthdesk.domain.appointments import Relative, Wanted, read_typed, starts_at
from healthdesk.domain.dates import parse_date, say_date
from healthdesk.domain.disclosures import Way
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Kind, RunState
from healthdesk.domain.views import Entry, RecordQuery
from healthdesk.session import Session
from healthdesk.vault import KdfCost, kdf, opening

NOW = datetime(2026, 5, 1, 9, 0, tzinfo=UTC).timestamp()
TODAY = date(2026, 5, 1)


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def paris(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The computer stands in Paris."""
    monkeypatch.setenv("TZ", "Europe/Paris")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(tmp_path: Path, paris: None, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Session, str]]:
    cheap = KdfCost(64, 1, 1)
    monkeypatch.setattr(kdf, "FLOOR", cheap)
    monkeypatch.setattr(opening, "calibrate", lambda *_: cheap)
    made, _ = session.create(tmp_path / "vault", "seven quiet otters sing", clock=clock)
    yield made, made.people.add("Rosa Blanc", "1950-02-03").id
    made.close()


@pytest.mark.parametrize(
    ("typed", "language", "expected"),
    [
        (
            "12 May 14:30 cardiologist Dr Roux, bring ECG", "en",
            Wanted("Cardiologist", "2026-05-12T14:30:00+02:00", who="Dr Roux", remark="bring ECG"),
        ),
        ("May 12, 2027 at 9 eye check", "en", Wanted("Eye check", "2027-05-12T09:00:00+02:00")),
        ("5/12 2 pm dentist", "en", Wanted("Dentist", "2026-05-12T14:00:00+02:00")),
        ("12/05 dentiste", "fr", Wanted("Dentiste", "2026-05-12")),
        (
            "mardi 12 mai à 14h30 cardiologue avec le Dr Hélène Vasseur, apporter l'ECG", "fr",
            Wanted("Cardiologue", "2026-05-12T14:30:00+02:00", who="Dr Hélène Vasseur", remark="apporter l'ECG"),
        ),
        ("12.11. 14 Uhr Hautarzt bei Dr. Weiß", "de", Wanted("Hautarzt", "2026-11-12T14:00:00+01:00", who="Dr. Weiß")),
        ("12 de mayo a las 9 oculista", "es", Wanted("Oculista", "2026-05-12T09:00:00+02:00")),
        ("tomorrow 8:15 blood test, fasting", "en", Wanted("Blood test", "2026-05-02T08:15:00+02:00", remark="fasting")),
        ("Monday physio", "en", Wanted("Physio", "2026-05-04")),
        ("3 March dentist", "en", Wanted("Dentist", "2027-03-03")),
        ("2026-06-01 10:00 MRI", "en", Wanted("MRI", "2026-06-01T10:00:00+02:00")),
    ],
)  # fmt: skip
def test_one_line_is_an_appointment(paris: None, typed: str, language: str, expected: Wanted) -> None:
    assert read_typed(typed, language, TODAY) == expected


@pytest.mark.parametrize("typed", ["", "cardiologist", "99/99 dentist", "Dr Roux, 14:30", "31 February x"])
def test_without_a_day_nothing_is_guessed(paris: None, typed: str) -> None:
    assert read_typed(typed, "en", TODAY) is None


def test_the_next_appointment_passes(desk: tuple[Session, str], clock: Clock) -> None:
    opened, rosa = desk
    assert opened.appointments.next(rosa) is None
    later = Wanted("Eye check", "2026-06-20")
    sooner = Wanted("Cardiologist", "2026-05-12T14:30:00+02:00", who="Dr Roux", place="Saint-Clair", remark="bring ECG")
    for wanted in (later, sooner):
        assert opened.appointments.write(rosa, wanted).state is RunState.FINISHED
    first = opened.appointments.next(rosa)
    assert first is not None
    assert (first.record.title, first.who, first.place, first.remark) == (
        "Cardiologist", "Dr Roux", "Saint-Clair", "bring ECG"
    )  # fmt: skip
    clock.now = datetime(2026, 5, 12, 13, 0, tzinfo=UTC).timestamp()
    assert opened.appointments.next(rosa) == first
    clock.now = datetime(2026, 5, 12, 15, 0, tzinfo=UTC).timestamp()
    following = opened.appointments.next(rosa)
    assert following is not None
    assert following.record.title == "Eye check"
    clock.now = datetime(2026, 6, 21, 9, 0, tzinfo=UTC).timestamp()
    assert opened.appointments.next(rosa) is None


def test_what_names_nothing_is_refused(desk: tuple[Session, str]) -> None:
    opened, rosa = desk
    with pytest.raises(IntakeError, match="entry-empty"):
        opened.appointments.write(rosa, Wanted(" ", "2026-05-12"))
    with pytest.raises(IntakeError, match="entry-day"):
        opened.appointments.write(rosa, Wanted("Eye", "soon"))


def test_a_calendar_has_the_form_of_one_and_comes_back(desk: tuple[Session, str], tmp_path: Path) -> None:
    opened, rosa = desk
    long = "Bring: the ECG, the list of medicines; " * 4
    opened.appointments.write(
        rosa, Wanted("Cardiologist, follow-up", "2026-05-12T14:30:00+02:00", who="Dr Roux", place="A; B", remark=long)
    )
    opened.appointments.write(rosa, Wanted("Eye check", "2026-06-20"))
    content = opened.appointments.calendar(rosa, details=True, title="Appointment")
    lines = content.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert b"DTSTART:20260512T123000Z" in content
    assert b"DTSTART;VALUE=DATE:20260620" in content
    assert b"LOCATION:A\\; B" in content
    file = tmp_path / "visits.ics"
    opened.appointments.write_calendar(rosa, file, details=True, title="Appointment")
    assert opened.disclosures.list(rosa)[0].way is Way.CALENDAR
    other = opened.people.add("Rosa Blanc again").id
    taken = opened.intake.take([file], opened.people.get(other))
    assert [each.state for each in taken] == [RunState.FINISHED]
    back = opened.appointments.upcoming(other)
    there = opened.appointments.upcoming(rosa)
    assert [each.record.title for each in back] == ["Cardiologist, follow-up, Dr Roux", "Eye check"]
    assert [starts_at(each.start) for each in back if each.start] == [
        starts_at(each.start) for each in there if each.start
    ]
    assert back[0].place == "A; B"
    assert back[0].remark == long.strip()


def test_a_shared_calendar_says_no_more_than_that_there_is_something(desk: tuple[Session, str]) -> None:
    opened, rosa = desk
    opened.appointments.write(
        rosa, Wanted("Oncology", "2026-05-12T14:30:00+02:00", who="Dr Roux", place="Saint-Clair", remark="bring ECG")
    )
    content = opened.appointments.calendar(rosa, details=False, title="Appointment")
    assert b"SUMMARY:Appointment\r\n" in content
    for word in (b"Oncology", b"Roux", b"Saint", b"ECG", b"by-hand"):
        assert word not in content


def test_a_zone_that_a_calendar_named_goes_out_again(desk: tuple[Session, str]) -> None:
    opened, rosa = desk
    sample = Path(__file__).parents[1] / "importers" / "fixtures" / "calendar_visits.ics"
    opened.intake.take([sample], opened.people.get(rosa))
    visit = next(each for each in opened.appointments.upcoming(rosa) if each.zone)
    content = opened.appointments.calendar(rosa, [visit.record.id], details=True, title="x")
    assert content.count(b"BEGIN:VEVENT") == 1
    assert b"DTSTART;TZID=Europe/Paris:20260612T143000" in content
    assert b"BEGIN:VTIMEZONE" in content


def test_after_a_visit_a_note_and_papers_lie_beside_it(desk: tuple[Session, str], clock: Clock) -> None:
    opened, rosa = desk
    opened.appointments.write(rosa, Wanted("Cardiologist", "2026-05-12T14:30:00+02:00"))
    visit = opened.records.list(rosa, RecordQuery(kinds=frozenset({Kind.ENCOUNTER})))[0]
    clock.now = datetime(2026, 5, 20, tzinfo=UTC).timestamp()
    opened.intake.write(rosa, Entry(Kind.NOTE, "Letter of the cardiologist", "2026-05-15", detail="All calm"))
    opened.intake.write(rosa, Entry(Kind.NOTE, "Something else", "2026-07-15", detail="Other"))
    assert [each.title for each in opened.appointments.around(rosa, visit)] == ["Letter of the cardiologist"]
    opened.appointments.remark(rosa, visit, "Take the stairs, she said", "After the visit")
    papers, _ = opened.documents.attached(rosa, visit.id)
    assert [each.title for each in papers] == ["After the visit"]


def test_a_relative_is_kept_with_the_age(desk: tuple[Session, str]) -> None:
    opened, rosa = desk
    opened.appointments.write_relative(rosa, Relative("Mother", "Breast cancer", "61"))
    opened.appointments.write_relative(rosa, Relative("Father", "Stroke", "in his fifties"))
    found = opened.records.list(rosa, RecordQuery(kinds=frozenset({Kind.FAMILY_HISTORY})))
    assert {each.title: each.detail for each in found} == {
        "Mother": "Breast cancer (61 years)", "Father": "Stroke (in his fifties)"
    }  # fmt: skip
    with pytest.raises(IntakeError, match="entry-empty"):
        opened.appointments.write_relative(rosa, Relative("", "Stroke"))


def test_a_time_without_a_zone_is_on_this_clock(paris: None) -> None:
    when = parse_date("2026-07-05T10:15:00")
    assert when is not None
    assert starts_at(when) == datetime(2026, 7, 5, 8, 15, tzinfo=UTC).timestamp()


@given(
    day=st.dates(date(2026, 5, 1), date(2035, 12, 31)),
    clock=st.times().map(lambda at: at.replace(second=0, microsecond=0, tzinfo=None)),
    language=st.sampled_from(["en", "fr", "de", "es"]),
)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_the_window_writes_as_a_day_is_read_as_that_day(paris: None, day: date, clock: Any, language: str) -> None:
    skipped = clock.hour == 2 and day.month == 3 and day.weekday() == 6 and day.day > 24
    assume(not skipped)  # the hour that no clock in Paris shows when summer time begins
    found = read_typed(f"{say_date(day, language)} {clock:%H:%M} Xyz Dr Roux, abc", language, TODAY)
    assert found is not None
    assert found.start.startswith(f"{day.isoformat()}T{clock:%H:%M}")
    assert (found.title, found.who, found.remark) == ("Xyz", "Dr Roux", "abc")


@given(st.text(max_size=60), st.sampled_from(["en", "fr", "de", "es"]))
@settings(max_examples=150, deadline=None)
def test_any_line_is_borne(typed: str, language: str) -> None:
    found = read_typed(typed, language, TODAY)
    assert found is None or parse_date(found.start) is not None
