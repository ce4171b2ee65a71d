"""Medicines put together from several sources, and the times that a person wrote to them."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import msgspec
import pytest

from healthdesk.domain.dates import parse_date
from healthdesk.domain.medicines import Course, Mark, Times, times_typed
from healthdesk.domain.records import Kind, Record, Standing
from healthdesk.domain.shelves import Statement
from healthdesk.domain.views import Entry
from healthdesk.session import Session, medicine_lines

NUMBER = iter(range(1, 10_000))


def told(
    title: str, dose: str = "", standing: Standing = Standing.ACTIVE, since: str = "", *, reason: str = "", file: str = "1",
    shown: str = "", end: str = "", kind: str = "MedicationRequest", **more: Any,
) -> Statement:  # fmt: skip
    number = str(next(NUMBER))
    detail = " · ".join(filter(None, (dose, reason)))
    record = Record(
        number, "p", Kind.MEDICATION, kind, f"r{number}", title, "", standing, parse_date(since) if since else None,
        parse_date(end) if end else None, detail, artifact_id=file,
    )  # fmt: skip
    resource: dict[str, Any] = {"resourceType": kind, "dosageInstruction": [{"text": dose}], **more}
    if reason:
        resource["reasonCode"] = [{"text": reason}]
    return Statement(record, shown or number, msgspec.json.encode(resource))


def test_one_line_an_ingredient_with_all_that_sources_say() -> None:
    found = medicine_lines.medicines(
        [
            told("Metformin 500 mg tablets", "One tablet twice a day", since="2020-01-01", file="1"),
            told("Glucophage 850 mg comprimé", "1 comprimé le soir", since="2021-01-01", file="2"),
            told("Metformin 500 mg tablets", "One tablet once a day", Standing.PAST, "2018-01-01", end="2019-01-01"),
            told("Amlodipine 5 mg", "One a day"),
        ]
    )
    assert [each.key for each in found] == ["ingredient:amlodipine", "ingredient:metformin"]
    metformin = found[1]
    assert metformin.course is Course.CURRENT
    assert metformin.products == ("Glucophage 850 mg comprimé", "Metformin 500 mg tablets")
    assert [each.dose for each in medicine_lines.differing(metformin)] == [
        "1 comprimé le soir",
        "One tablet twice a day",
    ]
    assert metformin.sources == 2
    assert [each.label for each in medicine_lines.periods(metformin)] == [
        "Metformin 500 mg tablets · One tablet once a day",
        "Metformin 500 mg tablets · One tablet twice a day",
        "Glucophage 850 mg comprimé · 1 comprimé le soir",
    ]


def test_two_uses_are_two_lines_and_no_use_goes_with_the_first() -> None:
    found = medicine_lines.medicines(
        [
            told("Aspirin 75 mg", "1 a day", reason="Heart attack"),
            told("Aspirin 500 mg", "if needed", reason="Headache"),
            told("Aspirin 75 mg", "1 a day"),
        ]
    )
    assert {each.key for each in found} == {"ingredient:aspirin", "ingredient:aspirin/headache"}
    assert sorted(len(each.said) for each in found) == [1, 2]
    assert {each.course for each in found} == {Course.CURRENT, Course.NEEDED}


def test_an_ingredient_that_is_in_two_products_is_named_on_both() -> None:
    lines = medicine_lines.medicines(
        [told("Amlodipine 5 mg", "1 a day"), told("Amlodipine / Valsartan", "1 a day"), told("Ramipril", "1 a day"),
         told("Valsartan 80 mg", "1 a day", Standing.PAST)]
    )  # fmt: skip
    found = {line.title: [each.title for each in medicine_lines.shared(line, lines)] for line in lines}
    assert found == {
        "Amlodipine 5 mg": ["Amlodipine / Valsartan"], "Amlodipine / Valsartan": ["Amlodipine 5 mg"], "Ramipril": [],
        "Valsartan 80 mg": [],
    }  # fmt: skip


def test_what_says_the_same_is_said_once() -> None:
    (line,) = medicine_lines.medicines(
        [told("Ramipril 5 mg", "1 a day", file="1", shown="7"), told("Ramipril 5 mg", "1 a day", file="2", shown="7")]
    )
    assert len(line.now) == 1
    assert line.sources == 2
    assert medicine_lines.differing(line) == ()


@pytest.mark.parametrize(
    ("title", "same"),
    [("Bendroflumethiazide 2.5 mg tablets", "Bendroflumethiazide 5 mg"), ("0.25 ML Xyzol 5 MG/ML Injection", "Xyzol")],
)
def test_what_the_tables_do_not_know_is_known_by_its_name(title: str, same: str) -> None:
    assert medicine_lines.name_of(title) == medicine_lines.name_of(same)


@pytest.mark.parametrize(
    "dose", ["1 tablet as needed", "1 comprimé si besoin", "bei Bedarf 1 Tablette", "1 si precisa"]
)
def test_as_needed_as_it_is_written(dose: str) -> None:
    (line,) = medicine_lines.medicines([told("Paracetamol", dose)])
    assert line.course is Course.NEEDED


def test_why_something_was_stopped_is_not_part_of_its_dose() -> None:
    statement = told("Tramadol 50 mg", "1 a day · Nausea", Standing.PAST, statusReason={"text": "Nausea"})
    said = medicine_lines.said_of(statement)
    assert (said.dose, said.why) == ("1 a day", "Nausea")


def test_a_package_handed_over_is_no_dose() -> None:
    (line,) = medicine_lines.medicines(
        [
            told("Ramipril", "1 a day", since="2020"),
            told("Ramipril", "90", Standing.DONE, "2021", kind="MedicationDispense"),
        ]
    )
    assert [each.label for each in medicine_lines.periods(line)] == ["Ramipril · 1 a day"]
    assert len(line.said) == 2


@pytest.mark.parametrize(
    "resource", [b"", b"[]", b"{", b'{"dosageInstruction": 7, "reasonCode": [3, {"coding": "x"}]}']
)
def test_odd_resources_are_borne(resource: bytes) -> None:
    record = Record("1", "p", Kind.MEDICATION, "X", "", "", "", Standing.ACTIVE)
    assert len(medicine_lines.medicines([Statement(record, "1", resource)])) == 1


def test_both_ingredients_of_a_product_are_found() -> None:
    lines = medicine_lines.medicines(
        [told("Amlodipine / Valsartan 5 mg", "1 a day"), told("Amlodipine 5 mg", "1 a day")]
    )
    under = dict(medicine_lines.by_ingredient(lines))
    assert len(under["amlodipine"]) == 2
    assert len(under["valsartan"]) == 1


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("8:00, 20:00", ("08:00", "20:00")), ("20h30; 8h", ("08:00", "20:30")), ("8 am and 9 pm", ("08:00", "21:00")),
        ("8 Uhr und 20 Uhr", ("08:00", "20:00")), ("8, 8:00", ("08:00",)), ("", ()), ("25:00", None), ("morning", None),
        ("12 am", ("00:00",)), ("13 pm", None), ("7.30", ("07:30",)),
    ],
)  # fmt: skip
def test_times_as_people_write_them(typed: str, expected: tuple[str, ...] | None) -> None:
    assert times_typed(typed) == expected


def test_times_and_marks_stand_in_the_file_of_the_person(make: Callable[[str], Session]) -> None:
    opened = make("one")
    person = opened.people.add("Rosa Blanc").id
    other = opened.people.add("Max Blanc").id
    opened.intake.write(person, Entry(Kind.MEDICATION, "Metformin 500 mg", "2020-01-01", detail="1 a day"))
    (line,) = opened.medicines.lines(person)
    opened.medicines.set_times(person, Times(line.key, line.title, ("08:00", "20:00")))
    today = opened.medicines.today(person)
    assert [(each.time, each.mark) for each in today] == [("08:00", Mark.NONE), ("20:00", Mark.NONE)]
    assert opened.medicines.today(other) == ()
    before = opened.medicines.mark(person, today[0], Mark.TAKEN)
    assert opened.medicines.today(person)[0].mark is Mark.TAKEN
    opened.medicines.put_back(person, before)
    assert opened.medicines.today(person)[0].mark is Mark.NONE
    opened.medicines.mark(person, today[1], Mark.SKIPPED)
    opened.medicines.set_times(person, Times(line.key, line.title, ()))
    # What was noted stays seen when the time is gone.
    assert [(each.time, each.mark) for each in opened.medicines.today(person)] == [("20:00", Mark.SKIPPED)]
    opened.medicines.clear(person, line.key)
    assert opened.medicines.today(person) == ()
    assert opened.medicines.log(person) == ()


def test_a_time_is_shown_for_an_hour_and_what_is_put_off_comes_again(make: Callable[[str], Session]) -> None:
    opened = make("two")
    person = opened.people.add("Rosa Blanc").id
    now = [datetime(2026, 6, 1, 8, 10).astimezone().timestamp()]
    faces = type(opened.medicines)(opened.medicines.vault, lambda: now[0])
    faces.set_times(person, Times("name:x", "X", ("08:00", "20:00")))
    faces.set_times(person, Times("name:y", "Y", ("08:00",), reminds=False))
    (due,) = faces.due(person)
    assert (due.title, due.time) == ("X", "08:00")
    faces.mark(person, due, Mark.LATER)
    assert faces.due(person) == ()
    now[0] += 31 * 60
    assert [each.time for each in faces.due(person)] == ["08:00"]
    faces.mark(person, due, Mark.TAKEN)
    assert faces.due(person) == ()
    now[0] = datetime(2026, 6, 1, 21, 5).astimezone().timestamp()
    assert faces.due(person) == ()


def allergy(title: str) -> Record:
    return Record("9", "p", Kind.ALLERGY, "AllergyIntolerance", "a9", title, "active", Standing.ACTIVE)


@pytest.mark.parametrize(
    ("medicine", "title", "named"),
    [
        ("Amoxicillin 500 mg capsules", "Allergy to penicillin", True),
        ("Amoxicillin 500 mg capsules", "Amoxicilline", True),
        ("Paracetamol 1 g", "Codeine", False),
        ("Ramipril 5 mg", "Allergy to penicillin", False),
        ("Something unknown", "Peanut", False),
    ],
)
def test_an_allergy_is_named_beside_what_it_names(medicine: str, title: str, named: bool) -> None:
    (line,) = medicine_lines.medicines([told(medicine, "1 a day")])
    assert bool(medicine_lines.named_allergies(line, [allergy(title)])) is named
