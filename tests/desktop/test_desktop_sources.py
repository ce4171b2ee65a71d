"""What several sources say, what is corrected by hand, and the imports as they are listed."""

from dataclasses import replace

import pytest
from desktop_family import OLD_RUN, RUN, WAITING, Family
from PySide6.QtWidgets import QLineEdit

from healthdesk.desktop import text
from healthdesk.desktop.measures.points import summed
from healthdesk.desktop.parts.record_list import readings_words, record_row
from healthdesk.desktop.record.correct import CorrectSheet, fields_of
from healthdesk.desktop.record.panel import RecordMenu
from healthdesk.desktop.sources.view import PackageCard, packages
from healthdesk.domain.dates import parse_date
from healthdesk.domain.records import Artifact, Kind, Record, RunState, Standing

from .conftest import Open
from .test_desktop_flows import press, words_of


def test_other_sources_stand_with_their_own_words(opened: Open) -> None:
    page = opened.go("record", "rec6")
    said = words_of(page)
    assert "Also said by 1 other source" in said
    assert "Éruption" in said
    assert "Penicilline" in said
    (shown,) = [record for record in opened.family.records.held if record.id == "rec6"]
    assert record_row(shown, with_date=True).sources == "2 sources"
    assert "2 sources" in record_row(shown, with_date=True).spoken
    assert record_row(replace(shown, sources=1), with_date=True).sources == ""


def test_what_differs_stands_side_by_side(opened: Open) -> None:
    page = opened.go("record", "rec2")
    said = words_of(page)
    assert "Sources differ" in said
    for words in ("Apixaban 5 mg tablet", "Apixaban 2.5 mg tablet", "1 tablet in the evening"):
        assert words in said
    assert text.code_words("contradicts-dose") in said
    opened.frame.desk.open_record("rec2")
    opened.settle()
    assert "Sources differ" in words_of(opened.frame.panel)


def _sheet(opened: Open, record: str) -> CorrectSheet:
    page = opened.go("record", record)
    page.findChildren(RecordMenu)[0].correct()
    opened.settle()
    return opened.window.findChildren(CorrectSheet)[-1]


def _type(sheet: CorrectSheet, name: str, words: str) -> None:
    field = sheet.fields[name].field
    assert isinstance(field, QLineEdit)
    field.setText(words)


def test_a_record_is_corrected_and_taken_back(opened: Open) -> None:
    sheet = _sheet(opened, "rec1028")
    assert set(sheet.fields) == {"title", "value", "unit", "day", "status", "detail"}
    day = sheet.fields["day"].field
    assert isinstance(day, QLineEdit)
    assert "2025" in day.text()
    assert "2025-" not in day.text()
    sheet._keep()
    assert "Nothing is different yet" in sheet._banner.words.text()
    _type(sheet, "day", "soon")
    sheet._keep()
    assert opened.family.records.corrections == []
    _type(sheet, "day", "3 March 2025")
    _type(sheet, "value", "9.9")
    sheet._keep()
    opened.settle()
    assert opened.family.records.corrections == [("rec1028", {"value": "9.9", "day": "2025-03-03"})]
    page = opened.frame.page
    assert "Corrected by you on 14 March 2026" in words_of(page)
    press(page, "Take it back")
    opened.settle()
    assert opened.family.intake.undone == ["r9"]


def test_a_refused_correction_says_why_and_stays_open(opened: Open) -> None:
    sheet = _sheet(opened, "rec8")
    assert set(sheet.fields) == {"title", "day", "status", "detail"}
    _type(sheet, "day", "1999")
    sheet._keep()
    opened.settle()
    assert text.code_words("correction-field") in sheet._banner.words.text()
    assert sheet.isVisible()


def test_readings_are_told_in_words_and_not_corrected(opened: Open) -> None:
    heart = Record(
        "series-4", "p1", Kind.VITAL, "Observation", "series-4", "Heart rate", "final", Standing.DONE,
        parse_date("2026-03-01"), detail="52–148 /min · 1203 × · 2025-01-04 – 2026-03-01 · Watch", author="Watch", concept="heart-rate",
    )  # fmt: skip
    assert readings_words(heart) == ("52–148 /min", "1,203 readings · 4 Jan 2025 – 1 Mar 2026")
    opened.family.records.held.append(heart)
    page = opened.go("record", "series-4")
    said = words_of(page)
    assert "52–148 /min" in said
    assert "Device" in said
    shown = opened.family.records.page("p1", "series-4")
    assert fields_of(shown) == ()
    day = replace(heart, id="day-4-20000", detail="1:05 h · 3 × · Watch")
    assert readings_words(day) == ("1:05 h", "3 readings")


def test_a_measure_says_of_how_many_readings_a_day_is_made(opened: Open) -> None:
    records = opened.family.records
    mean = replace(records.points[0], concept="heart-rate", readings=24)
    assert summed(mean) == "mean of 24 readings"
    assert summed(replace(mean, concept="steps", readings=1)) == "from 1 reading"
    assert summed(replace(mean, readings=0)) == ""


def test_imports_stand_under_their_package(opened: Open) -> None:
    first = replace(RUN, id="r5", file="portal.zip/lab/one.xml")
    old = replace(OLD_RUN, state=RunState.WITHDRAWN, reason="superseded")
    opened.family.intake.held = (first, RUN, replace(first, id="r6", file="portal.zip/two.xml"), old)
    assert [(name, len(held)) for name, held in packages(opened.family.intake.held)] == [
        ("portal.zip", 2), ("", 1), ("", 1),
    ]  # fmt: skip
    page = opened.go("sources")
    (card,) = page.findChildren(PackageCard)
    for words in ("portal.zip", "2 files came in it", "one.xml", "two.xml"):
        assert words in words_of(card)
    assert "Read anew since" in words_of(page)


def test_a_file_that_could_say_more_is_read_again(opened: Open) -> None:
    page = opened.go("sources")
    assert "could say more" not in words_of(page)
    opened.family.intake.newer = (Artifact("a1", "one.json", "application/json", 1, "0" * 64, 0),)
    page.refresh()
    opened.settle()
    assert "1 file could say more now" in words_of(page)
    press(page, "Read again")
    opened.settle()
    assert opened.family.intake.reread_for == ["p1"]
    assert "could say more" not in words_of(page)


@pytest.fixture
def family() -> Family:
    made = Family()
    made.confirming.waits = (WAITING,)
    return made


def test_what_was_read_from_a_page_leads_to_it(opened: Open) -> None:
    records = opened.family.records
    records.held = [
        replace(each, standing=Standing.PROPOSED, artifact_id="a9", locator="page:2/box:0.1,0.2,0.3,0.4")
        if each.id == "rec1"
        else each
        for each in records.held
    ]
    page = opened.go("record", "rec1")
    assert "nobody has compared yet" in words_of(page)
    press(page, "Look at the page")
    opened.settle()
    assert opened.frame.page is opened.frame.pages["confirm"]
    assert "analyses.pdf · Page 2 of 3" in words_of(opened.frame.page)
