"""Conditions, allergies, immunisations, visits and family history over a real vault."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget
from spoken_walk import walk

from healthdesk.desktop import text
from healthdesk.desktop.appointments.calendar_out import CalendarSheet
from healthdesk.desktop.appointments.sheet import AppointmentSheet
from healthdesk.desktop.parts.printing import table_document
from healthdesk.desktop.parts.record_list import Row
from healthdesk.desktop.shelves import allergies, vaccines, visits
from healthdesk.desktop.shelves.lines import Listed, listed, matching, under
from healthdesk.desktop.shelves.relative import RelativeSheet
from healthdesk.domain.dates import parse_date
from healthdesk.domain.disclosures import Way
from healthdesk.domain.records import Kind, Record, Standing
from healthdesk.domain.shelves import Statement

from .conftest import Open
from .test_desktop_accessible import nameless

ODETTE, LEO, THOMAS = "Odette", "Leo", "Thomas"
PAGES = ("medicines", "conditions", "allergies", "vaccines", "visits", "family", "more")


def titles(page: Any) -> list[str]:
    return [row.title for row in page.list.records.rows() if row.record is not None]


def heads(page: Any) -> list[str]:
    return [row.title for row in page.list.records.rows() if row.record is None]


def choose(opened: Open, name: str) -> None:
    desk = opened.frame.desk
    desk.choose(next(person for person in desk.people if person.name.startswith(name)))
    opened.settle()


def press(around: QWidget, name: str) -> None:
    found = [
        each for each in around.findChildren(QPushButton) if each.accessibleName() == name and each.isVisibleTo(around)
    ]
    assert found, name
    found[0].click()


@pytest.mark.parametrize("page", PAGES)
def test_everything_on_a_shelf_has_a_name(opened_real: Open, page: str) -> None:
    opened_real.go(page)
    assert nameless(list(walk(opened_real.frame))) == []


def test_a_list_is_walked_and_opened_by_keys(opened_real: Open) -> None:
    rows = opened_real.go("conditions").list
    rows.setFocus()
    opened_real.bot.keyClick(rows, Qt.Key.Key_Down)
    opened_real.bot.keyClick(rows, Qt.Key.Key_Down)
    assert rows.records.row_at(rows.currentIndex()).record is not None
    opened_real.bot.keyClick(rows, Qt.Key.Key_Return)
    opened_real.settle()
    assert opened_real.frame.panel.isVisible()


def test_what_is_typed_anywhere_filters(opened_real: Open) -> None:
    page = opened_real.go("conditions")
    everything = titles(page)
    opened_real.bot.keyClicks(page, "diab")
    assert "Diabète de type 2" in titles(page)
    assert len(titles(page)) < len(everything)
    opened_real.bot.keyClick(page.field, Qt.Key.Key_Escape)
    assert titles(page) == everything
    page.field.setText("no such thing")
    assert titles(page) == []
    assert page.body.currentWidget() is page._none


def test_the_filter_goes_with_the_person(opened_real: Open) -> None:
    page = opened_real.go("conditions")
    page.field.setText("diab")
    choose(opened_real, ODETTE)
    assert opened_real.frame.page.field.text() == ""
    assert "Hypertension artérielle" in titles(opened_real.frame.page)


def test_allergies_say_reaction_grade_and_what_is_not_confirmed(opened_real: Open) -> None:
    page = opened_real.go("allergies")
    rows = {row.title: row for row in page.list.records.rows()}
    assert "(severe)" in rows["Amoxicilline"].detail
    assert rows["Amoxicilline"].tag == "Not confirmed"
    assert "criticality" not in rows["Amoxicilline"].detail
    text.use("fr")
    assert "sévère" in allergies.reaction_words("Urticaire (severe) · criticality high")


def test_no_known_allergy_is_said_as_recorded(opened_real: Open) -> None:
    choose(opened_real, THOMAS)
    page = opened_real.go("allergies")
    assert heads(page) == ["Sources that know of none"]
    assert titles(page) == ["No known drug allergy"]


def test_a_condition_names_the_medicines_recorded_for_it(opened_real: Open) -> None:
    page = opened_real.go("conditions")
    row = next(row for row in page.list.records.rows() if row.title == "Diabète de type 2")
    assert "Empagliflozine 10 mg comprimé" in row.detail
    assert heads(page) == ["Current", "Past"]


def test_what_never_counts_is_asked_for(opened_real: Open) -> None:
    page = opened_real.go("vaccines")
    before = len(titles(page))
    page.void.click()
    opened_real.settle()
    assert len(titles(page)) >= before


def test_vaccines_by_disease_by_date_and_as_a_booklet(opened_real: Open) -> None:
    choose(opened_real, LEO)
    page = opened_real.go("vaccines")
    assert "Flu" in heads(page) or "Measles, mumps, rubella" in heads(page)
    by_disease = sorted(titles(page))
    page.view.part("date").click()
    opened_real.settle()
    assert sorted(titles(page)) == by_disease
    assert all(each.isdigit() for each in heads(page))
    page.view.part("booklet").click()
    opened_real.settle()
    assert len(titles(page)) < len(by_disease)
    assert all("dose" in row.value for row in page.list.records.rows() if row.record is not None)


def test_due_is_what_a_source_says_and_nothing_else() -> None:
    record = Record(
        "1", "p", Kind.OTHER, "ImmunizationRecommendation", "r", "MMR", "", Standing.DONE, source="registry.json"
    )
    resource = (
        b'{"recommendation":[{"vaccineCode":[{"text":"MMR"}],"forecastStatus":{"text":"Due"},'
        b'"dateCriterion":[{"code":{"text":"Earliest"},"value":"2027-03-01"},{"value":"soon"}]}]}'
    )
    found = vaccines.rows([Statement(record, "1", resource)], frozenset(), "disease", void=False)
    assert found[0].row.title == "Due, as a source says"
    assert found[1].row.detail == "Due · Earliest 1 March 2027 · registry.json"
    assert vaccines.rows([Statement(record, "1", b"{}")], frozenset(), "disease", void=False) == []


def test_a_visit_holds_what_belongs_to_it(opened_real: Open) -> None:
    choose(opened_real, ODETTE)
    page = opened_real.go("visits")
    assert heads(page)[0] == "To come"
    row = next(row for row in page.list.records.rows() if row.title == "Hospitalisation en cardiologie")
    page._open(row.record)
    opened_real.settle()
    visit = opened_real.frame.page
    said = "\n".join(each.accessibleName() for each in visit.findChildren(QPushButton))
    assert "Compte rendu d'hospitalisation, février 2025" in said
    assert "Furosémide 40 mg comprimé" in said
    assert nameless(list(walk(opened_real.frame))) == []
    opened_real.frame.back()
    opened_real.settle()
    assert opened_real.frame.page is page


def test_an_appointment_is_typed_in_one_line(opened_real: Open) -> None:
    opened_real.go("visits")
    sheet = AppointmentSheet(opened_real.frame.desk, opened_real.window)
    sheet.open()
    assert not sheet.save.isEnabled()
    sheet.line.setText("12 December 14:30 cardiologist Dr Roux, bring ECG")
    assert sheet.save.isEnabled()
    assert sheet.understood.text() == "12 December 2026, 14:30: Cardiologist\nWith Dr Roux\nRemark: bring ECG"
    assert nameless(list(walk(sheet))) == []
    sheet.save.click()
    opened_real.settle()
    page = opened_real.frame.page
    assert titles(page)[0] == "Cardiologist"
    first = opened_real.family.appointments.next(opened_real.frame.desk.person_id)
    assert (first.record.title, first.who, first.remark) == ("Cardiologist", "Dr Roux", "bring ECG")
    opened_real.frame.toast.act.click()
    opened_real.settle()
    assert "Cardiologist" not in titles(opened_real.frame.page)


def test_what_was_planned_for_a_day_that_is_over_says_so(looks: Any) -> None:
    when = parse_date("2026-05-11")
    today = parse_date("2026-05-12")
    assert today is not None
    record = Record("1", "p", Kind.ENCOUNTER, "Appointment", "", "Dentist", "booked", Standing.PLANNED, when)
    found = visits.rows([Statement(record, "1", b"{}")], {"1": 2}, frozenset(), "all", today.day, void=False)
    assert found[0].row.title == "2026"
    assert found[1].row.tag == "Was planned"
    assert "2 records" in found[1].row.detail


def test_a_calendar_goes_out_without_details_unless_asked(opened_real: Open, tmp_path: Path) -> None:
    opened_real.go("visits")
    sheet = CalendarSheet(opened_real.frame.desk, opened_real.window)
    sheet.open()
    assert nameless(list(walk(sheet))) == []
    sheet.write(tmp_path / "mine")
    opened_real.settle()
    written = (tmp_path / "mine.ics").read_bytes()
    assert b"SUMMARY:Appointment" in written
    assert b"diab" not in written
    person = opened_real.frame.desk.person_id
    assert opened_real.family.disclosures.list(person)[0].way is Way.CALENDAR


def test_a_note_after_a_visit_lies_beside_it(opened_real: Open) -> None:
    person = opened_real.frame.desk.person_id
    record = next(
        each.record for each in opened_real.family.shelves.statements(person, Kind.ENCOUNTER)
        if each.record.standing is Standing.DONE
    )  # fmt: skip
    page = opened_real.go("visit", record.id)
    field = page.findChild(QPlainTextEdit)
    assert field is not None
    field.setPlainText("Take the stairs")
    press(page, "Keep the note")
    opened_real.settle()
    opened_real.bot.waitUntil(lambda: bool(opened_real.family.documents.attached(person, record.id)[0]), timeout=10_000)
    opened_real.settle()
    said = "\n".join(each.accessibleName() for each in opened_real.frame.page.findChildren(QPushButton))
    assert f"Note on: {record.title}" in said


def test_a_visit_that_is_gone_says_so(opened_real: Open) -> None:
    page = opened_real.go("visit", "999999")
    assert page.isVisible()


def test_a_relative_is_added(opened_real: Open) -> None:
    opened_real.go("family")
    sheet = RelativeSheet(opened_real.frame.desk, opened_real.window)
    sheet.open()
    assert nameless(list(walk(sheet))) == []
    sheet.save.click()
    assert sheet.isVisible()
    press(sheet, "Grandmother")
    sheet.what.setText("Stroke")
    sheet.age.setText("71")
    sheet.save.click()
    opened_real.settle()
    row = next(row for row in opened_real.frame.page.list.records.rows() if row.title == "Grandmother")
    assert row.detail.startswith("Stroke (71 years)")


def test_empty_shelves_teach(opened_real: Open) -> None:
    desk = opened_real.frame.desk
    person = opened_real.family.people.add("Nobody Yet")
    desk.set_people(opened_real.family.people.all())
    desk.choose(person)
    opened_real.settle()
    for key in PAGES:
        page = opened_real.go(key)
        assert page.body.currentWidget() is page._empty
        assert not page.bar.isVisible()
        names = [each.accessibleName() for each in page.findChildren(QPushButton) if each.isVisibleTo(page)]
        assert len(names) == len(set(names))


def test_what_a_page_shows_is_a_table(opened_real: Open) -> None:
    page = opened_real.go("visits")
    page.field.setText("fond")
    table = page.table()
    assert table[0][0] == "Visit"
    assert {line[0] for line in table[1:]} == {"Fond d'œil"}
    assert all(len(line) == len(table[0]) for line in table)
    names = [way[0] for way in page._ways_at(QPoint(0, 0)) if way is not None]
    assert {"Copy as text", "Copy as table", "Print"} <= set(names)


@pytest.mark.parametrize("page", PAGES)
def test_every_row_of_a_table_has_all_columns(opened_real: Open, page: str) -> None:
    shown = opened_real.go(page)
    table = shown.table()
    assert len(table) > 1
    assert {len(line) for line in table} == {len(table[0])}


def test_hostile_words_are_only_words_on_paper() -> None:
    document = table_document("<h1>x", "a&b", [("One", "Two"), ("<img src='file:///etc/passwd'>", "\u202eabc")])
    plain = document.toPlainText()
    assert "<img src='file:///etc/passwd'>" in plain
    assert "⟨RLO⟩abc" in plain


def many(count: int) -> list[Listed]:
    return under("All", [
        listed(Row(glyph="heart", title=f"Title {at} علم 中文 " + "x" * (at % 300), record=Record(str(at), "p", Kind.CONDITION, "Condition", "", "t", "", Standing.ACTIVE)))
        for at in range(count)
    ])  # fmt: skip


@pytest.mark.parametrize(
    ("count", "typed", "left"), [(0, "x", 0), (1, "title 0", 1), (5000, "title 4999", 1), (40, "中文", 40)]
)
def test_filtering_at_any_length(looks: Any, count: int, typed: str, left: int) -> None:
    kept = matching(many(count), typed)
    assert len([each for each in kept if each.row.record is not None]) == left


def test_a_long_list_is_laid_out_as_it_is_scrolled(opened_real: Open) -> None:
    page = opened_real.go("conditions")
    page.show_lines(many(5000), about="p", anything=True)
    assert page.list.records.rowCount() == 500
    page.list.scrollToBottom()
    opened_real.bot.waitUntil(lambda: page.list.records.rowCount() > 500, timeout=5000)
    page.field.setText("title 4999")
    assert len(titles(page)) == 1


def test_planned_is_ahead_until_its_last_day() -> None:
    def visit(day: str, standing: Standing) -> Record:
        return Record("1", "p", Kind.ENCOUNTER, "Encounter", "", "t", "", standing, parse_date(day) if day else None)

    today = parse_date("2026-05-12")
    assert today is not None
    assert visits.is_ahead(visit("2026-05-12", Standing.PLANNED), today.day)
    assert visits.is_ahead(visit("2026-05", Standing.PLANNED), today.day)
    assert visits.is_ahead(visit("", Standing.PLANNED), today.day)
    assert not visits.is_ahead(visit("2026-05-11", Standing.PLANNED), today.day)
    assert not visits.is_ahead(visit("2026-06-11", Standing.DONE), today.day)


@pytest.mark.parametrize("page", ["medicines", "conditions", "visits"])
def test_nothing_of_another_person_stays_in_sight_while_it_is_read(opened_real: Open, page: str) -> None:
    shown = opened_real.go(page)
    desk = opened_real.frame.desk
    assert titles(shown)
    desk.choose(next(person for person in desk.people if person.name.startswith(ODETTE)))
    # Nothing has come back yet.
    assert titles(opened_real.frame.pages[page]) == []
    assert opened_real.frame.page.table()[1:] == []
    if page == "medicines":
        assert not shown.strip.isVisible()
    opened_real.settle()
    assert titles(opened_real.frame.page)
