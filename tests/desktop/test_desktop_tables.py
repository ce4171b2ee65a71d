"""A table is asked about once, column by column."""

from dataclasses import replace

import pytest
from desktop_family import RUN, Family
from PySide6.QtWidgets import QWidget

from healthdesk.desktop import labels
from healthdesk.desktop.table.model import NAMED, column_of, options, reply_of
from healthdesk.desktop.table.view import ColumnLine
from healthdesk.domain.mapping import MeasureChoice, Role, TableColumn

from .conftest import Open
from .test_desktop_flows import press, words_of


@pytest.fixture
def family() -> Family:
    made = Family()
    made.mapping.tables = (replace(RUN, file="carnet.csv", artifact_id="a7"),)
    return made


def lines_of(page: QWidget) -> list[ColumnLine]:
    return page.findChildren(ColumnLine)


def test_a_waiting_table_is_asked_about_and_read(opened: Open) -> None:
    page = opened.go("bring-in")
    assert "1 table has to be asked about once" in words_of(page)
    press(page, "carnet.csv, fhir-r4, What are its columns?")
    opened.settle()
    page = opened.frame.page
    said = words_of(page)
    assert "1,02 · 0,98" in said
    assert "A unit is missing." in said
    day, glucose, weight = lines_of(page)
    assert day.column() == TableColumn("Jour", Role.WHEN)
    assert weight.column() == TableColumn("Poids", Role.MEASURE, "weight", unit="kg")
    assert glucose.column().role is Role.LEFT_OUT or glucose.column().role is Role.UNKNOWN
    glucose.what.setCurrentIndex(glucose.what.findData("measure:glucose"))
    assert glucose.unit.text() == "g/L"
    press(page, "Read the table")
    opened.settle()
    (mapping,) = opened.family.mapping.confirmed
    assert mapping.columns[1] == TableColumn("Glycémie", Role.MEASURE, "glucose", unit="g/L")
    assert (mapping.date_order, mapping.decimal, mapping.fingerprint) == ("dmy", ",", "f1")
    assert opened.frame.page is opened.frame.pages["measures"]


def test_a_table_without_a_date_is_not_read(opened: Open) -> None:
    page = opened.go("table", "a7")
    lines_of(page)[0].what.setCurrentIndex(0)
    press(page, "Read the table")
    opened.settle()
    assert opened.family.mapping.confirmed == []
    assert "No column holds dates yet." in words_of(opened.frame)


def test_a_file_without_a_header_says_so(opened: Open) -> None:
    assert "No table in here" in words_of(opened.go("table", "a8"))


@pytest.mark.parametrize("role", list(Role))
def test_each_column_has_a_reply_that_means_what_it_was_taken_for(role: Role) -> None:
    column = TableColumn("Heading", role, "weight" if role is Role.MEASURE else "")
    reply = reply_of(column)
    assert reply in {value for value, _ in options(column, (MeasureChoice("weight", "Weight"),))}
    assert column_of(column, reply, "").role is role


def test_a_heading_alone_can_name_a_measure() -> None:
    assert column_of(TableColumn("Peak flow", Role.UNKNOWN), NAMED, " L/min ") == TableColumn(
        "Peak flow", Role.MEASURE, "", "Peak flow", "L/min"
    )


def test_every_role_that_can_be_chosen_has_words() -> None:
    offered = {value for value, _ in options(TableColumn("x", Role.UNKNOWN), ())} - {NAMED}
    assert {f"table.role.{value}" for value in offered} <= labels.known()
