"""The shelf of measures and one measure's page, over the made-up family's real vault."""

import json
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from conftest import Open
from healthdesk.desktop import text
from healthdesk.desktop.measures.history import Told, facts, read_history, tell, zone_of
from healthdesk.desktop.measures.measure import MeasurePage
from healthdesk.desktop.measures.model import Measure, concepts_of, group_name, pinned, reports, shelf, topic_of
from healthdesk.desktop.measures.paper import Sheet, as_pdf, as_png
from healthdesk.desktop.measures.patterns import hour_of, patterns
from healthdesk.desktop.measures.points import COLUMNS, PAGE, PointsModel, as_table, cells, read_page
from healthdesk.desktop.measures.report import FIXED, made_report
from healthdesk.desktop.measures.shelf_rows import SHELF_ROLE
from healthdesk.desktop.measures.units import UnitChoice, alike, choices, code_of, figure, formula, told, turned
from healthdesk.desktop.measures.view import MeasuresPage, by_day
from healthdesk.desktop.parts.chart_plot import Plot
from healthdesk.domain.dates import parse_date
from healthdesk.domain.knowledge import lab_concepts
from healthdesk.domain.records import Measurement, Quantity, Standing
from healthdesk.session import Session


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def anna(session: Session) -> str:
    return next(person.id for person in session.people.all() if person.name.startswith("Anna"))


def point(value: str, when: str, unit: str = "mmol/L", **more: Any) -> Measurement:
    quantity = Quantity(
        float(value), value, unit, low=more.get("low"), high=more.get("high"), range_text=more.get("span", ""),
        flag=more.get("flag", ""),
    )  # fmt: skip
    return Measurement(
        more.get("record", when), "p", more.get("concept", "glucose"), "Glucose", quantity, parse_date(when), Standing.DONE, "/",
        "Observation", "r", "1", "lab.json",
    )  # fmt: skip


def test_units_are_the_same_however_they_are_written() -> None:
    assert alike("umol/L", "µmol/L")
    assert alike("mL/min/1.73m2", "mL/min/1,73 m²")
    assert not alike("mg/dL", "mmol/L")
    assert code_of("mmHg", "mm[Hg]") == "mm[Hg]"
    assert code_of("own thing", "") == "own thing"


def test_a_measure_can_be_told_in_the_units_that_convert_exactly() -> None:
    found = choices("glucose", [("g/L", "g/L"), ("mmol/L", "mmol/L")])
    assert [each.label for each in found][:2] == ["g/L", "mmol/L"]
    assert "mg/dL" in [each.label for each in found]
    assert len(choices("lipoprotein-a", [("mg/dL", "mg/dL")])) == 1, "a mass of it is no amount"
    assert choices("glucose", []) == ()
    assert choices("nobody-knows", [("blobs", "")]) == (UnitChoice("blobs", "blobs"),)


def test_the_formula_says_what_was_computed() -> None:
    percent, ifcc = choices("hba1c", [("%", "%")])[:2]
    assert formula("hba1c", "%", percent, "%") == ""
    assert formula("hba1c", "%", ifcc, "%") == "mmol/mol = % × 10.93 − 23.52"
    assert formula("glucose", "mmol/L", UnitChoice("mg/dL", "mg/dL"), "mmol/L") == "mg/dL = mmol/L × 18.02"
    assert turned("hba1c", 6.5, "%", "mmol/mol") == pytest.approx(47.53, abs=0.01)
    assert turned("glucose", 1.0, "blobs", "mmol/L") is None
    assert [told(each) for each in (0.1234, 1.234, 12.34, 123.4)] == ["0.123", "1.23", "12.3", "123"]
    assert figure(0.05550744) == "0.05551"


@given(st.sampled_from([each.key for each in lab_concepts()]), st.floats(0.01, 1000))
def test_a_value_told_in_another_unit_comes_back_the_same(key: str, value: float) -> None:
    concept = next(each for each in lab_concepts() if each.key == key)
    for one in choices(key, [(code, code) for code in concept.ucum[:1]]):
        there = turned(key, value, concept.ucum[0], one.code)
        assert there is not None
        assert turned(key, there, one.code, concept.ucum[0]) == pytest.approx(value, rel=1e-6, abs=1e-6)


def test_every_measure_stands_under_something_with_a_name(looks: object) -> None:
    for concept in lab_concepts():
        assert group_name(topic_of(concept.key))
    assert topic_of("code:what-nobody-knows") == "others"


def test_hours_count_only_where_a_record_says_them() -> None:
    assert hour_of(point("5", "2026-03-01T07:30:00+01:00")) == 7
    assert hour_of(point("5", "2026-03-01")) is None
    assert hour_of(point("5", "2026-03-01T00:00:00Z")) is None
    morning: list[tuple[int | None, float]] = [(8, 120.0 + day) for day in range(1, 5)]
    evening: list[tuple[int | None, float]] = [(20, 130.0), (20, 130.0), (23, 130.0), (None, 900.0)]
    first, second = patterns("systolic-bp", [[*morning, *evening]])
    assert (first.name, first.means, first.low, first.high, first.count) == ("morning", (122.5,), 121.0, 124.0, 4)
    assert second.means == (130.0,)
    assert patterns("systolic-bp", [morning]) == ()
    assert patterns("ldl", [[*morning, *evening]]) == ()
    assert patterns("systolic-bp", [[*morning[:2], *evening]]) == (), "two values say nothing"


def test_each_value_keeps_its_own_range_and_says_when_it_was_computed(looks: object, real: Session) -> None:
    history = read_history(real, anna(real), "glucose", ("glucose",))
    printed, other = history.units[:2]
    assert (printed.label, other.label) == ("g/L", "mmol/L")
    mine = tell(history, history.stretches, printed, ["Glucose"])
    assert mine.computed == 4
    assert mine.left_out == 0
    assert [each.quantity.value_text for each in mine.points][-1] == "1.22"
    assert mine.lines[0].points[0].label.startswith("1.87 g/L, computed from 10.4 mmol/L · 12 Sep 2016")
    assert mine.lines[0].points[-1].label == "1.22 g/L · 8 Oct 2026 · high, says the source"
    assert mine.lines[0].points[0].high != mine.lines[0].points[-1].high
    whole = facts(history, mine, printed, "Glucose")
    assert whole.startswith(
        "Glucose: 10 values from 12 September 2016 to 8 October 2026. First: 1.87 g/L, computed, 12"
    )
    assert "Latest: 1.22 g/L, 8 Oct 2026." in whole
    left = tell(history, history.stretches, UnitChoice("blobs", "blobs"), ["Glucose"])
    assert left.left_out == 10
    assert facts(history, Told((), (), 0, 0), printed, "Glucose") == "Glucose"


def test_blood_pressure_is_told_in_pairs(looks: object, real: Session) -> None:
    history = read_history(real, anna(real), "blood-pressure", concepts_of("blood-pressure"))
    mine = tell(history, history.stretches, history.units[0], ["Upper", "Lower"])
    assert mine.lines[0].points[-1].label == "121/75 mmHg · 9 Nov 2026"
    assert len(mine.lines) == 2
    page = read_page(real, anna(real), history.concepts, 0, 5)
    assert page[0].quantity.value_text == "121/75"


def test_the_zone_of_a_chart_is_the_one_that_was_printed() -> None:
    assert zone_of([point("5", "2026-03-01T07:30:00+05:45")]) == 345
    assert zone_of([point("5", "2026-03-01T07:30:00-03:30")]) == -210
    assert zone_of([point("5", "2026-03-01")]) == 0
    assert zone_of([]) == 0


def test_a_table_reads_what_comes_in_sight(looks: object) -> None:
    model = PointsModel()
    wanted: list[int] = []
    model.page_wanted.connect(wanted.append)
    model.show(1_000_000, [point("5", "2026-03-01")])
    assert model.rowCount() == 1_000_000
    assert model.data(model.index(0, 1)) == "5 mmol/L"
    assert model.data(model.index(500_000, 0)) == "…"
    assert model.data(model.index(500_001, 0)) == "…"
    assert wanted == [500_000 // PAGE]
    model.take(500_000 // PAGE, [point("7", "2020-01-01", flag="H")])
    assert model.data(model.index(500_000, COLUMNS.index("says"))) == "high, says the source"
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Date"
    assert as_table([point("5", "2026-03-01", span="4 - 6")], lambda _point: "90 mg/dL, computed")[1] == (
        "1 March 2026", "5 mmol/L · 90 mg/dL, computed", "4 - 6", "", "lab.json",
    )  # fmt: skip
    assert cells(point("5", "2026-03-01"), lambda _point: "")[2] == "–"


def test_a_report_has_a_column_for_each_day_and_says_the_sources_letter(looks: object) -> None:
    points = [
        point("5.0", "2024-01-01", concept="chol-total"), point("5.1", "2024-01-01T10:00:00Z", concept="chol-total"),
        point("2.1", "2025-01-01", concept="ldl", flag="H", span="< 2"), point("200", "2025-01-01", "mg/dL", concept="chol-total"),
        point("9", "2025-01-01", concept="tsh"),
    ]  # fmt: skip
    report = made_report(("chol-total", "ldl", "hdl"), points)
    assert report.concepts == ("chol-total", "ldl")
    assert report.days == (date(2025, 1, 1), date(2024, 1, 1))
    from healthdesk.desktop.measures.report import ReportModel  # noqa: PLC0415 - a model needs the application

    model = ReportModel()
    model.show(report)
    model.move(0, 5)
    table = [[model.data(model.index(row, at)) for at in range(model.columnCount())] for row in range(2)]
    assert table[0][FIXED:] == ["200", "5.1 mmol/L"]
    assert table[1][FIXED:] == ["2.1 H", ""]
    assert table[1][1] == "< 2"
    spoken = model.data(model.index(1, FIXED), int(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "LDL cholesterol, 2.1 mmol/L, high, says the source, 1 January 2025"
    assert model.as_table()[0][3:] == ("1 Jan 2025", "1 Jan 2024")
    model.move(7, 1)
    assert model.days == (date(2024, 1, 1),)


def test_many_readings_are_a_mean_a_day_in_a_small_line() -> None:
    points = [point(str(60 + at % 10), f"2026-03-{1 + at // 24:02d}T{at % 24:02d}:30:00", "/min") for at in range(240)]
    made = by_day(points)
    assert len(made) == 10
    assert made[0].quantity.value == pytest.approx(sum(60 + at % 10 for at in range(24)) / 24)
    assert by_day(points[:100]) == points[:100]


def test_pins_stand_before_what_is_guessed(real: Session) -> None:
    rows = shelf(real.records.measures(anna(real)))
    assert [row.key for row in pinned(rows)] == ["blood-pressure", "hba1c", "weight"]
    assert [row.key for row in pinned(rows, chosen=("tsh", "gone", "ldl"))] == ["tsh", "ldl"]
    assert [key for key, _ in reports(frozenset(each.key for each in rows))][:3] == ["lipid", "cbc", "renal"]


def test_the_shelf_shows_finds_and_filters(opened_real: Open) -> None:
    page: MeasuresPage = opened_real.go("measures")
    rows = page.list.shelf.rows()
    assert rows[0].title == "Vital signs"
    glucose = next(row for row in rows if row.measure and row.measure.key == "glucose")
    index = page.list.shelf.index(rows.index(glucose))
    words = page.list.shelf.data(index, int(Qt.ItemDataRole.AccessibleTextRole))
    assert words == "Glucose, 1.22 g/L, high, says the source, Printed range 0,70 - 1,10 g/L, 8 Oct 2026, 39 days ago"
    assert page.list.shelf.lines["glucose"][0].points
    page.chips["flagged"].click()
    flagged = [row.measure for row in page.list.shelf.rows() if row.measure]
    assert flagged
    assert all(each.flag for each in flagged)
    page.chips["flagged"].click()
    page._filter.setText("cholest")
    opened_real.bot.wait(120)
    assert {row.measure.key for row in page.list.shelf.rows() if row.measure} >= {"ldl", "hdl", "chol-total"}
    page._filter.setText("nothing like it")
    opened_real.bot.wait(120)
    assert "No measure fits" in said(page)
    page._filter.setText("")
    opened_real.bot.wait(120)
    page.chips["pinned"].click()
    assert "Nothing pinned yet" in said(page)


def test_small_charts_and_reports_stand_side_by_side(opened_real: Open) -> None:
    page: MeasuresPage = opened_real.go("measures")
    page.views.part("charts").click()
    opened_real.settle()
    assert all(row.measure for row in page.list.shelf.rows())
    second = page.list.visualRect(page.list.shelf.index(1))
    assert second.top() == page.list.visualRect(page.list.shelf.index(0)).top()
    page.views.part("report").click()
    opened_real.settle()
    model = page.table.report
    assert model.report.concepts[0] == "chol-total"
    assert "of 11 dates" in said(page)
    before = model.days
    page.older.click()
    assert model.days[0] < before[0]
    page.table.setCurrentIndex(model.index(0, FIXED))
    opened_real.bot.keyClick(page.table, Qt.Key.Key_Left)
    opened_real.bot.keyClick(page.table, Qt.Key.Key_Return)
    opened_real.settle()
    assert opened_real.frame.panel.isVisible()


def test_a_measure_is_opened_from_the_shelf_and_says_everything(opened_real: Open) -> None:
    page: MeasuresPage = opened_real.go("measures")
    at = next(at for at, row in enumerate(page.list.shelf.rows()) if row.measure and row.measure.key == "hba1c")
    page.list.setCurrentIndex(page.list.shelf.index(at))
    assert isinstance(page.list.currentIndex().data(SHELF_ROLE).measure, Measure)
    opened_real.bot.keyClick(page.list, Qt.Key.Key_Return)
    opened_real.settle()
    shown: MeasurePage = opened_real.frame.page  # type: ignore[assignment]
    words = said(shown)
    for expected in (
        "HbA1c",
        "6.7",
        "high, says the source",
        "Printed range 4,0 - 6,0 %",
        "All 30 values",
        "39 days ago",
    ):
        assert expected in words
    assert shown.card is not None
    assert shown.table is not None
    assert shown.card.chart.accessibleDescription().startswith(
        "HbA1c: 30 values from 12 September 2016 to 8 October 2026."
    )
    shown.card.units.part("mmol/mol").click()
    assert "49.7 mmol/mol, computed" in said(shown)
    assert "mmol/mol = % × 10.93 − 23.52" in said(shown)
    assert "computed" in str(shown.table.points.data(shown.table.points.index(0, 1)))
    shown.card.chart.setFocus()
    opened_real.bot.keyClick(shown.card.chart, Qt.Key.Key_End)
    opened_real.bot.keyClick(shown.card.chart, Qt.Key.Key_Return)
    opened_real.settle()
    assert opened_real.frame.panel.isVisible()


def test_two_dates_are_compared_and_medicines_stand_underneath(opened_real: Open) -> None:
    shown: MeasurePage = opened_real.go("measure", "hba1c")
    card = shown.card
    assert card is not None
    card.comparing.click()
    assert "From 8.9 %, 12 Sep 2016 to 6.7 %, 8 Oct 2026: 2.2 % less (computed)" in said(shown)
    assert "2.2 % less (computed), 3,678 days apart" in said(shown)
    opened_real.bot.keyClick(card.chart, Qt.Key.Key_Left)
    assert "to 6.8 %" in said(shown)
    card.comparing.click()
    assert "apart" not in said(shown)
    names = [action.text() for action in card.medicines.menu().actions()]
    assert any("etformin" in name for name in names)
    action = card.medicines.menu().actions()[0]
    action.setChecked(True)
    assert {bar.label for bar in card.chart.plot.bars} == {names[0]}
    card.events.click()
    assert card.chart.plot.events
    card.spans.part("year").click()
    start, end = card.chart.window_shown
    assert 350 < (end - start) / 86_400 < 420


def test_a_measure_is_pinned_and_kept(opened_real: Open) -> None:
    session, person = opened_real.family, opened_real.frame.desk.person_id
    page: MeasurePage = opened_real.go("measure", "ldl")
    page._pin.click()
    opened_real.settle()
    assert session.records.pins(person) == ("ldl",)
    assert page._pin.accessibleName() == "Take off Home"
    shelf_page: MeasuresPage = opened_real.go("measures")
    assert [row.measure.key for row in shelf_page.list.shelf.rows() if row.pinned and row.measure] == ["ldl"]
    page = opened_real.go("measure", "ldl")
    page._pin.click()
    opened_real.settle()
    assert session.records.pins(person) == ()


def test_a_measure_leaves_as_table_picture_and_pdf(opened_real: Open, tmp_path: Path) -> None:
    page: MeasurePage = opened_real.go("measure", "ldl")
    leaving = page.leaving
    assert leaving is not None
    leaving.copy()
    opened_real.settle()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:2] == ["Date", "Value"]
    assert len(lines) == 12
    leaving.write("pdf", tmp_path / "ldl.pdf")
    leaving.write("png", tmp_path / "ldl.png")
    opened_real.settle()
    assert (tmp_path / "ldl.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "ldl.png").read_bytes().startswith(b"\x89PNG")
    words = pypdfium2.PdfDocument(tmp_path / "ldl.pdf")[0].get_textpage().get_text_range()
    assert "Anna Marchand · LDL cholesterol" in words
    assert "2.1 mmol/L" in words, "figures can be searched and copied"
    assert (tmp_path / "ldl.pdf").stat().st_mode & 0o777 == 0o600
    session, person = opened_real.family, opened_real.frame.desk.person_id
    ways = [line.way.value for line in session.disclosures.list(person)]
    assert sorted(ways) == ["copy", "table", "table"]


def test_paper_takes_any_words_and_many_rows(looks: object) -> None:
    table = [("Date", "Value"), *(("1 March 2026", "<b>x</b> \u202e" * 20) for _ in range(300))]
    sheet = Sheet("Léo · " + "长" * 200, ("one", ""), Plot(), (0.0, 1.0), ("note",), table)
    assert as_pdf(sheet, "US").startswith(b"%PDF")
    assert as_png(sheet, SimpleNamespace(width=lambda: 10, height=lambda: 10)).startswith(b"\x89PNG")  # type: ignore[arg-type]


def test_a_measure_of_one_value_and_of_words_needs_no_chart(opened_real: Open, tmp_path: Path) -> None:
    page: MeasurePage = opened_real.go("measure", "height")
    assert "168" in said(page)
    assert "This value is more than a year old." in said(page)
    session, desk = opened_real.family, opened_real.frame.desk
    desk.choose(next(person for person in desk.people if person.name.startswith("Thomas")))
    opened_real.settle()
    page = opened_real.go("measure", "smoking-status")
    assert "Ex-smoker, stopped 1985" in said(page)
    page = opened_real.go("measure", "no-such-measure")
    assert "No measures yet" in said(page)
    odd = {
        "resourceType": "Observation", "id": "odd", "status": "final", "code": {"text": "<img src=x> \u202eמדידה " * 30},
        "valueQuantity": {"value": 1e300, "unit": "<b>u</b>" * 40}, "effectiveDateTime": "0001-01-01",
    }  # fmt: skip
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": odd}]}
    (tmp_path / "odd.json").write_text(json.dumps(bundle))
    session.intake.take([tmp_path / "odd.json"], desk.person)
    for measure in session.records.measures(desk.person_id):
        page = opened_real.go("measure", measure.concept)
        assert said(page)
    assert text.language() == "en"
