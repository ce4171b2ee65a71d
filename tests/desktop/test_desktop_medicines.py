"""The pages of medicines over a real vault: what sources say, side by side; own times; nothing outside the window."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from spoken_walk import walk

from healthdesk.desktop import text
from healthdesk.desktop.medicines.bar import CourseBars, period_words
from healthdesk.desktop.medicines.doses import dose_words
from healthdesk.desktop.medicines.intake import IntakeRow
from healthdesk.desktop.medicines.reminding import Reminder
from healthdesk.desktop.medicines.strip import strip_words
from healthdesk.desktop.medicines.times import TimesSheet
from healthdesk.domain.dates import parse_date
from healthdesk.domain.medicines import Mark, Period, Times
from healthdesk.domain.records import Kind, Record, Standing

from .conftest import Open
from .test_desktop_accessible import nameless


def said_in(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def row_of(page: Any, title: str) -> Any:
    return next(row for row in page.list.records.rows() if row.title == title)


def open_one(opened: Open, title: str) -> Any:
    page = opened.go("medicines")
    page._open(row_of(page, title).record)
    opened.settle()
    return opened.frame.page


def person_of(opened: Open) -> str:
    return str(opened.frame.desk.person_id)


def test_one_line_an_ingredient_with_what_differs(opened_real: Open) -> None:
    page = opened_real.go("medicines")
    row = row_of(page, "Metformine 1000 mg comprimé")
    assert row.tag == "2 doses recorded"
    assert row.sources == "4 sources"
    assert "One tablet three times a day" in row.detail
    assert row_of(page, "Tahor 20 mg comprimé").tag == "2 products"
    page.field.setText("metformin")
    assert [each.title for each in page.list.records.rows() if each.record] == ["Metformine 1000 mg comprimé"]


def test_allergies_are_in_sight_on_both_pages(opened_real: Open) -> None:
    page = opened_real.go("medicines")
    assert "Penicillin" in page.strip.words
    assert page.strip.isVisible()
    one = open_one(opened_real, "Ramipril 5 mg comprimé")
    assert "Penicillin" in one.strip.words
    assert one.strip.isVisible()


@pytest.mark.parametrize(
    ("title", "standing", "words"),
    [
        ("No known drug allergy", Standing.ACTIVE, "Recorded on"),
        ("Latex", Standing.UNCERTAIN, "Latex"),
        ("Latex", Standing.VOID, "does not mean"),
        ("", Standing.ACTIVE, "Allerg"),
        ("7980", Standing.ACTIVE, "a substance with the code 7980"),
    ],
)
def test_the_strip_says_what_is_recorded(looks: Any, title: str, standing: Standing, words: str) -> None:
    record = Record("1", "p", Kind.ALLERGY, "AllergyIntolerance", "", title, "", standing)
    assert words in strip_words([record])
    assert "does not mean" in strip_words([])


def test_past_and_by_ingredient(opened_real: Open) -> None:
    page = opened_real.go("medicines")
    page.view.part("past").click()
    titles = [each.title for each in page.list.records.rows() if each.record]
    assert "Tramadol 50 mg gélule" in titles
    assert "Metformine 1000 mg comprimé" not in titles
    assert "Nausées" in row_of(page, "Tramadol 50 mg gélule").detail
    page.view.part("ingredient").click()
    heads = [each.title for each in page.list.records.rows() if each.record is None]
    assert "Metformin" in heads
    assert heads[-1] == "Ingredient not known here"


def test_sources_stand_side_by_side_and_open_their_originals(opened_real: Open) -> None:
    page = open_one(opened_real, "Metformine 1000 mg comprimé")
    said = said_in(page)
    assert "The records do not agree: Dr Camille Delorme says Metformine 1000 mg comprimé" in said
    assert "anna-home.json says Metformin 850 mg – One tablet three times a day." in said
    for word in ("should", "must", "take now", "recommend"):
        assert word not in said.casefold()
    link = next(
        each
        for each in page.findChildren(QPushButton)
        if each.accessibleName().startswith("Open the record: Metformine 1000")
    )
    link.click()
    opened_real.settle()
    assert opened_real.frame.panel.isVisible()
    assert nameless(list(walk(opened_real.frame))) == []


def test_doses_over_time_are_drawn_and_spoken(opened_real: Open) -> None:
    page = open_one(opened_real, "Metformine 1000 mg comprimé")
    bars = page.findChild(CourseBars)
    assert (
        "Metformin 500 mg tablets · One tablet twice a day with meals: 19 September 2016 to 27 March 2017"
        in bars.accessibleName()
    )
    assert not bars.grab().isNull()
    names = [each.accessibleName() for each in page.findChildren(QPushButton)]
    assert any("last recorded by Dr Imogen Trevanion · Dose changed" in name for name in names)


def test_an_end_that_nobody_recorded_is_said(looks: Any) -> None:
    period = Period("X 5 mg", parse_date("2019"), None, open=False, standing=Standing.PAST, record_id="1")
    assert period_words(period) == "X 5 mg: from 2019; no end is recorded"
    bars = CourseBars([period, replace(period, since=None)], date(2026, 1, 1))
    bars.resize(300, bars.sizeHint().height())
    assert not bars.grab().isNull()
    assert not CourseBars([], date(2026, 1, 1)).grab().isNull()


def test_an_allergy_that_names_the_class_stands_on_the_page(opened_real: Open) -> None:
    page = opened_real.go("medicines")
    page.view.part("past").click()
    page._open(row_of(page, "Amoxicillin 500 mg capsules").record)
    opened_real.settle()
    assert "An allergy in the records names it or its class: Penicillin" in said_in(opened_real.frame.page)
    assert "names it or its class" not in said_in(open_one_again(opened_real, "Ramipril 5 mg comprimé"))


def open_one_again(opened: Open, title: str) -> Any:
    page = opened.go("medicines")
    page.view.part("current").click()
    page._open(row_of(page, title).record)
    opened.settle()
    return opened.frame.page


def test_times_are_written_noted_and_taken_back(opened_real: Open) -> None:
    page = open_one(opened_real, "Ramipril 5 mg comprimé")
    key = page._key
    sheet = TimesSheet(
        opened_real.frame.desk, opened_real.window, Times(key, "Ramipril 5 mg comprimé", ()), page.refresh
    )
    sheet.open()
    assert nameless(list(walk(sheet))) == []
    sheet.field.setText("in the morning")
    sheet._keep()
    assert sheet.isVisible()
    sheet.field.setText("8:00, 20h")
    sheet._keep()
    opened_real.settle()
    assert [each.time for each in opened_real.family.medicines.today(person_of(opened_real))] == ["08:00", "20:00"]
    listed = opened_real.go("medicines")
    assert listed.today.isVisible()
    rows = listed.today.findChildren(IntakeRow)
    assert len(rows) == 2
    button = rows[0].findChildren(QPushButton)[0]
    button.setFocus()
    opened_real.bot.keyClick(button, Qt.Key.Key_T)
    opened_real.settle()
    assert opened_real.family.medicines.today(person_of(opened_real))[0].mark is Mark.TAKEN
    assert "Noted as taken" in said_in(opened_real.frame.toast)
    opened_real.frame.toast.act.click()
    opened_real.settle()
    assert opened_real.family.medicines.today(person_of(opened_real))[0].mark is Mark.NONE
    # A letter that means nothing here goes on to the page and filters.
    assert opened_real.frame.page.field.text() == ""


def test_a_time_that_comes_is_a_quiet_line_in_the_window(opened_real: Open) -> None:
    person, faces = person_of(opened_real), opened_real.family.medicines
    reminder = opened_real.frame.findChild(Reminder)
    assert reminder.isHidden()
    now = faces._now()
    faces.set_times(person, Times("name:x", "Xyzol 5 mg", (f"{now.hour:02d}:00",)))
    reminder.look()
    opened_real.settle()
    assert not reminder.isHidden()
    assert "Xyzol 5 mg" in said_in(reminder)
    assert "Xyzol" not in opened_real.window.windowTitle()
    assert nameless(list(walk(reminder))) == []
    # Another person's times are not shown.
    desk = opened_real.frame.desk
    desk.choose(next(each for each in desk.people if each.id != person))
    opened_real.settle()
    assert reminder.isHidden()


def test_a_medicine_whose_records_are_gone_keeps_its_times(opened_real: Open) -> None:
    opened_real.family.medicines.set_times(person_of(opened_real), Times("name:gone", "Gone 5 mg", ("08:00",)))
    page = opened_real.go("medicine", "name:gone")
    assert "08:00" in said_in(page)
    other = opened_real.go("medicine", "name:never")
    assert "Nothing more is recorded of it" in said_in(other)


def test_the_table_of_medicines_has_every_source(opened_real: Open) -> None:
    page = opened_real.go("medicines")
    table = page._everything()
    assert table[0] == tuple(
        text.say(key) for key in ("medicines.col.medicine", "medicines.col.dose", "medicines.col.reason", "shelf.col.since",
                                  "medicines.col.by", "shelf.col.status", "shelf.col.source")
    )  # fmt: skip
    doses = {line[1] for line in table if line[0].startswith("Metform")}
    assert doses == {"1 comprimé matin et soir au cours du repas", "One tablet three times a day"}


def test_another_person_begins_with_what_is_current(opened_real: Open) -> None:
    page = opened_real.go("medicines")
    page.view.part("past").click()
    desk = opened_real.frame.desk
    desk.choose(next(each for each in desk.people if each.name.startswith("Odette")))
    opened_real.settle()
    assert opened_real.frame.page.view.value == "current"
    assert row_of(opened_real.frame.page, "Furosémide 40 mg comprimé").tag == "2 doses recorded"


@pytest.mark.parametrize(
    ("dose", "language", "said"),
    [
        ("1, 3 × / d", "en", "1, 3 times a day"),
        ("10 mL, 1 × / 6 h, PRN, oral", "en", "10 mL, once every 6 hours, as needed, oral"),
        ("1, 1 × / wk", "fr", "1, 1 fois par semaine"),
        ("2 × / 2.0 mo", "de", "2-mal alle 2 Monate"),
        ("Aspirin 75 mg · PRN", "en", "Aspirin 75 mg · as needed"),
        ("1 tab PRN for pain", "en", "1 tab PRN for pain"),
        ("1 comprimé matin et soir", "en", "1 comprimé matin et soir"),
        ("", "es", ""),
    ],
)
def test_codes_are_said_in_words_and_words_stay(looks: Any, dose: str, language: str, said: str) -> None:
    text.use(language)
    assert dose_words(dose) == said
