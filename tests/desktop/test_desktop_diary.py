"""The diary in the window: a line from anywhere for anybody, what it is read as before it is kept, the days, and undo."""

import time
from datetime import date, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from healthdesk.desktop import text
from healthdesk.desktop.by_hand.model import near_day, units_of
from healthdesk.desktop.by_hand.offering import plain
from healthdesk.desktop.by_hand.view import EntrySheet, PersonSheet
from healthdesk.desktop.diary.line import DiaryLine
from healthdesk.desktop.diary.model import chip_name, entry_words, whose
from healthdesk.domain.diary import Around, read_line
from healthdesk.domain.people import Person
from healthdesk.domain.records import Kind, Standing
from healthdesk.domain.views import RecordQuery

from .conftest import Open
from .test_desktop_flows import press, words_of

CTRL = Qt.KeyboardModifier.ControlModifier
ANNA, LEO, LEA = Person("1", "Anna Muster"), Person("2", "Léo Muster"), Person("3", "Lea Muster")


def begin(opened: Open) -> Any:
    """Open the line by its key."""
    opened.bot.keyClick(opened.frame, Qt.Key.Key_N, CTRL)
    opened.settle()
    return opened.frame.diary


def enter(opened: Open, typed: str) -> None:
    """Type a line and press Enter."""
    write(opened, opened.frame.diary.line, typed)


def write(opened: Open, line: DiaryLine, typed: str) -> None:
    """Type into a line and press Enter; it is kept, or a card stands over it."""
    opened.bot.keyClicks(line.field, typed)
    opened.bot.keyClick(line.field, Qt.Key.Key_Return)
    opened.bot.waitUntil(lambda: not line.field.text() or line.answer is not None, timeout=15_000)
    opened.settle()


def kept(opened: Open, at: int) -> list[tuple[str, str]]:
    """What stands in somebody's diary: title and value, newest first."""
    session = opened.family
    lines = session.diary.entries(session.people.all()[at].id, 0, 50)
    return [(line.record.title, line.record.detail) for line in lines]


def readings(opened: Open) -> list[str]:
    return [" + ".join(each.title for each in reading) for reading in opened.frame.diary.line.readings]


def test_two_keystrokes_and_a_line_from_any_page(opened_real: Open) -> None:
    opened_real.go("documents")
    sheet = begin(opened_real)
    assert sheet.isVisible()
    enter(opened_real, "headache 6/10 since morning")
    assert not sheet.isVisible()
    assert kept(opened_real, 0) == [("Headache", "6/10")]
    assert "Kept for Anna Marchand" in opened_real.frame.toast.accessibleName()
    opened_real.bot.keyClick(opened_real.frame, Qt.Key.Key_Z, CTRL)
    opened_real.settle()
    assert kept(opened_real, 0) == []


def test_a_fever_for_a_child_takes_three_actions(opened_real: Open) -> None:
    names = [person.name for person in opened_real.family.people.all()]
    at = next(at for at, name in enumerate(names) if name.startswith("Leo"))
    begin(opened_real)
    enter(opened_real, "Leo 38.4")
    assert kept(opened_real, at) == [("Body temperature", "38.4 °C")]
    assert opened_real.frame.desk.person_id != opened_real.family.people.all()[at].id, "nobody else is shown for it"
    page = opened_real.go("people")
    press(page, f"Write down for {names[at]}")
    enter(opened_real, "22.4 kg")
    assert kept(opened_real, at)[0] == ("Body weight", "22.4 kg")
    begin(opened_real)
    opened_real.bot.keyClick(opened_real.frame.diary, Qt.Key(int(Qt.Key.Key_1) + at), Qt.KeyboardModifier.AltModifier)
    assert opened_real.frame.diary.line.person.name == names[at]
    enter(opened_real, "gave paracetamol 250 mg")
    assert kept(opened_real, at)[0][0] == "Paracetamol 250 mg"
    assert kept(opened_real, 0) == []


def test_what_it_is_read_as_is_shown_and_can_be_another(opened_real: Open) -> None:
    begin(opened_real)
    line = opened_real.frame.diary.line
    opened_real.bot.keyClicks(line.field, "38.4")
    opened_real.settle()
    said = words_of(line)
    assert "Body temperature 38.4 °C · today" in said
    assert "A note, as typed" in said
    assert "high" not in said.casefold()
    assert line.field.accessibleDescription().startswith("Body temperature 38.4 °C")
    opened_real.bot.keyClick(line.field, Qt.Key.Key_Down)
    assert line.field.accessibleDescription() == "A note, as typed"
    write(opened_real, line, "")
    assert kept(opened_real, 0) == [("38.4", "")]


@pytest.mark.parametrize(
    ("typed", "number"), [("crushing chest pain and my left arm is numb", "911"), ("I want to die", "988")]
)
def test_urgent_words_show_the_card_and_keep_what_was_typed(opened_real: Open, typed: str, number: str) -> None:
    sheet = begin(opened_real)
    enter(opened_real, typed)
    assert sheet.isVisible()
    assert number in words_of(sheet)
    assert not sheet.line.field.isVisible()
    assert kept(opened_real, 0) == []
    sheet.line.go_on.click()
    opened_real.settle()
    assert sheet.line.field.text() == typed
    assert number in words_of(sheet), "the number stays in sight"
    write(opened_real, sheet.line, "")
    assert [title for title, _ in kept(opened_real, 0)] == [typed]


def test_escape_leaves_and_keeps_nothing(opened_real: Open) -> None:
    sheet = begin(opened_real)
    opened_real.bot.keyClicks(sheet.line.field, "38.4")
    opened_real.bot.keyClick(sheet.line.field, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert kept(opened_real, 0) == []


def test_the_page_shows_the_days_and_takes_an_entry_out_with_a_way_back(opened_real: Open) -> None:
    page = opened_real.go("diary")
    assert "Your days, in your own words" in words_of(page)
    for typed in ("BP 132/84", "took ibuprofen 400", "A walk", "headache 4/10 after lunch"):
        write(opened_real, page.line, typed)
    rows = [(row.title, row.detail, row.value) for row in page.list.records.rows() if row.record]
    assert rows == [
        ("Headache", "headache 4/10 after lunch", "4/10"), ("A walk", "", ""), ("Ibuprofen 400", "Taken", ""),
        ("Blood pressure", "", "132/84 mmHg"),
    ]  # fmt: skip
    assert page.list.records.rows()[0].aside == "today"
    page.list.setCurrentIndex(page.list.records.index(2))
    page.list.setFocus()
    opened_real.bot.keyClick(page.list, Qt.Key.Key_Delete)
    opened_real.settle()
    assert "A walk" not in words_of_rows(page)
    opened_real.frame.toast.act.click()
    opened_real.settle()
    assert "A walk" in words_of_rows(page)
    page.list.setCurrentIndex(page.list.records.index(1))
    opened_real.bot.keyClick(page.list, Qt.Key.Key_F2)
    opened_real.settle()
    assert opened_real.window.findChild(EntrySheet.__bases__[0]).windowTitle() == text.say("correct.open")


def words_of_rows(page: Any) -> list[str]:
    return [row.title for row in page.list.records.rows()]


def test_entries_are_found_like_any_record(opened_real: Open) -> None:
    begin(opened_real)
    enter(opened_real, "migraine 7/10 with flickering lights")
    session, person = opened_real.family, opened_real.frame.desk.person_id
    assert [each.title for each in session.records.search(person, "migraine")][:1] == ["Migraine"]
    page = opened_real.go("ask", "When did I have a migraine?")
    opened_real.settle()
    assert "Migraine" in words_of(page)
    assert session.records.list(person, RecordQuery(words="migraine"))[0].source.startswith("By hand")


def test_a_name_at_the_beginning_says_for_whom() -> None:
    assert whose("Léo 38.4", [ANNA, LEO]) == (LEO, "38.4")
    assert whose("leo: 38.4", [ANNA, LEO]) == (LEO, "38.4")
    assert whose("gave Leo paracetamol 250 mg", [ANNA, LEO]) == (LEO, "gave paracetamol 250 mg")
    assert whose("38.4", [ANNA, LEO]) == (None, "38.4")
    assert whose("Leo 38.4", [LEO]) == (None, "Leo 38.4")
    assert whose("Leo 38.4", [LEO, Person("4", "Leo Other"), ANNA])[0] is None
    assert whose("小明 38.4", [ANNA, Person("5", "小明 欧阳")])[1] == "38.4"
    assert chip_name(LEO, [LEO, Person("4", "Leo Other")]) == "Léo Muster"
    assert len(chip_name(Person("6", "Wolkensteintrostburgerhof-Maximilian X"), [ANNA])) <= 18


def test_reading_a_line_costs_less_than_a_frame() -> None:
    around = Around("en", datetime(2026, 3, 3, 14, 5).astimezone(), {})
    read_line("headache 6/10 since morning", around)
    began = time.process_time()
    for _ in range(50):
        read_line("headache 6/10 since morning, took ibuprofen 400 and BP 132/84 at 8:15", around)
    assert (time.process_time() - began) / 50 < 0.016


def test_words_of_an_entry_follow_the_language(looks: object) -> None:
    del looks
    (entry,) = read_line("took ibuprofen 400", Around("en", datetime(2026, 3, 3, 14, 5).astimezone(), {}))[0]
    today = date(2026, 3, 3)
    assert entry_words(entry, today) == "Taken: Ibuprofen 400 · today, 14:05"
    text.use("de")
    assert entry_words(entry, today) == "Genommen: Ibuprofen 400 · heute, 14:05"


@pytest.mark.parametrize(("typed", "language", "iso"), [
    ("yesterday", "en", "2026-11-15"), ("hoy", "es", "2026-11-16"), ("3 March", "en", "2026-03-03"), ("24/12", "fr", "2025-12-24"),
    ("3.3.", "de", "2026-03-03"), ("2025", "en", "2025"), ("soon", "en", None),
])  # fmt: skip
def test_near_days_need_no_year(typed: str, language: str, iso: str | None) -> None:
    assert near_day(typed, language, date(2026, 11, 16)) == iso


@pytest.mark.parametrize(("sort", "title", "kind", "standing"), [
    ("medication", "Allopurinol 100 mg", Kind.MEDICATION, Standing.ACTIVE), ("allergy", "Peanuts", Kind.ALLERGY, Standing.ACTIVE),
    ("condition", "Gout", Kind.CONDITION, Standing.ACTIVE), ("immunization", "Cholera", Kind.IMMUNIZATION, Standing.DONE),
])  # fmt: skip
def test_every_sort_is_written_by_keyboard_alone(
    opened_real: Open, sort: str, title: str, kind: Kind, standing: Standing
) -> None:
    sheet = EntrySheet(opened_real.frame.desk, opened_real.window, sort)
    sheet.open()
    opened_real.bot.keyClicks(sheet.title, title)
    opened_real.bot.keyClick(sheet, Qt.Key.Key_Return, CTRL)
    opened_real.bot.waitUntil(opened_real.frame.toast.isVisible, timeout=15_000)
    opened_real.settle()
    session, person = opened_real.family, opened_real.frame.desk.person_id
    made = [each for each in session.records.list(person, RecordQuery(kinds=frozenset({kind}))) if each.title == title]
    assert [(each.standing, each.source.startswith("By hand")) for each in made] == [(standing, True)]
    opened_real.frame.toast.act.click()
    opened_real.settle()
    assert title not in {each.title for each in session.records.list(person, RecordQuery(kinds=frozenset({kind})))}


def test_what_is_over_is_written_as_over(opened_real: Open) -> None:
    sheet = EntrySheet(opened_real.frame.desk, opened_real.window, "condition")
    sheet.open()
    sheet.title.setText("Shingles")
    assert sheet.course is not None
    sheet.course.part("past").click()
    press(sheet, "Save")
    opened_real.settle()
    person = opened_real.frame.desk.person_id
    found = opened_real.family.records.list(person, RecordQuery(kinds=frozenset({Kind.CONDITION}), words="shingles"))
    assert [each.standing for each in found] == [Standing.PAST]


def test_any_measure_of_the_tables_can_be_written_and_one_of_ones_own(opened_real: Open) -> None:
    person = opened_real.frame.desk.person_id
    for named, unit in (("Potassium", "mmol/L"), ("Steps up the tower", "")):
        sheet = EntrySheet(opened_real.frame.desk, opened_real.window, "vital")
        sheet.open()
        sheet.what.setEditText(named)
        assert sheet.unit.currentText() == unit
        sheet.value.setText("4,2")
        press(sheet, "Save")
        opened_real.settle()
        assert opened_real.family.records.list(person, RecordQuery(words=named))[0].detail == f"4.2 {unit}".strip()
    assert units_of("weight") == ("kg", "lb")


def test_names_are_offered_while_one_types(opened_real: Open) -> None:
    sheet = EntrySheet(opened_real.frame.desk, opened_real.window, "medication")
    sheet.open()
    opened_real.bot.keyClicks(sheet.title, "metf")
    model = sheet.title.completer().model()
    offered = [model.data(model.index(at, 0)) for at in range(model.rowCount())]
    assert "Metformin" in offered
    assert all("metf" in plain(name) for name in offered)
    opened_real.bot.keyClicks(sheet.title, "xx")
    assert model.rowCount() == 0


def test_a_persons_colour_is_chosen_by_name(opened_real: Open) -> None:
    desk = opened_real.frame.desk
    sheet = PersonSheet(desk, opened_real.window, desk.person)
    sheet.open()
    sheet.color.setCurrentIndex(5)
    press(sheet, "Save")
    opened_real.settle()
    assert desk.person.color == 5
    assert text.say("color.5") == "Rose"


def test_hostile_words_stay_words(opened_real: Open) -> None:
    sheet = begin(opened_real)
    sheet.line.field.setText("<img src=x> \u202eevil 6/10")
    write(opened_real, sheet.line, "")
    page = opened_real.go("diary")
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in page.findChildren(QLabel))
    assert len(kept(opened_real, 0)) == 1
