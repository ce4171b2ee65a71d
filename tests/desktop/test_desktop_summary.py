"""Sharing a patient summary: what goes in by itself, what is taken out and put in, and the file that is written."""

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from healthdesk.desktop.parts.line_list import TextLine
from healthdesk.desktop.parts.plain import PlainLabel
from healthdesk.desktop.summary.model import CONTACT, IDENTIFIERS, counted, wish_of


def lines(page: Any) -> dict[str, TextLine]:
    return {line.key: line for line in page.list.model_lines.lines()}


def press(page: Any, key: str) -> None:
    at = list(lines(page)).index(key)
    page.list.setCurrentIndex(page.list.model_lines.index(at))
    QTest.keyClick(page.list, Qt.Key.Key_Space)


def written(opened_real: Any, page: Any, place: Path) -> dict[str, Any]:
    page.write(place)
    opened_real.settle()
    for sheet in opened_real.window.findChildren(QDialog):
        sheet.accept()
    found: dict[str, Any] = json.loads(place.read_bytes())
    return found


def test_what_goes_in_by_itself_is_marked_and_counted(opened_real: Any) -> None:
    page = opened_real.go("summary")
    shown = lines(page)
    offered = {line.record.id: line.chosen for line in page.offered}
    assert {key: line.on for key, line in shown.items() if key in offered} == offered
    assert shown["head:allergies"].aside == "2 of 2"
    assert (
        page.list.model_lines.data(page.list.model_lines.index(1), Qt.ItemDataRole.CheckStateRole)
        == Qt.CheckState.Checked
    )


def test_a_line_that_is_taken_out_stays_out_and_one_that_is_put_in_goes_in(opened_real: Any, tmp_path: Path) -> None:
    page = opened_real.go("summary")
    penicillin = next(line.record for line in page.offered if line.record.title == "Penicillin")
    past = next(line.record for line in page.offered if line.section == "medicines" and not line.chosen
                and line.record.resource_type == "MedicationRequest")  # fmt: skip
    press(page, penicillin.id)
    press(page, past.id)
    assert lines(page)["head:allergies"].aside == "1 of 2"
    page.refresh()
    opened_real.settle()
    assert lines(page)[penicillin.id].on is False
    page.whom.setText("Dr Weber")
    bundle = written(opened_real, page, tmp_path / "summary.json")
    ids = {entry["resource"].get("id") for entry in bundle["entry"]}
    assert penicillin.resource_id not in ids
    assert past.resource_id in ids
    (line,) = page.desk.session.disclosures.list(page.desk.person_id)
    assert (line.whom, line.language) == ("Dr Weber", "en")


def test_numbers_and_address_can_be_left_out(opened_real: Any, tmp_path: Path) -> None:
    page = opened_real.go("summary")
    whole = written(opened_real, page, tmp_path / "whole.json")["entry"][1]["resource"]
    press(page, IDENTIFIERS)
    press(page, CONTACT)
    less = written(opened_real, page, tmp_path / "less.json")["entry"][1]["resource"]
    assert "identifier" in whole
    assert {"identifier", "telecom", "address"} & set(less) == set()
    assert less["name"] == whole["name"]


def test_the_end_says_how_many_and_the_digest(opened_real: Any, tmp_path: Path) -> None:
    page = opened_real.go("summary")
    page.write(tmp_path / "summary.json")
    opened_real.settle()
    (sheet,) = opened_real.window.findChildren(QDialog)
    said = "\n".join(label.text() for label in sheet.findChildren(PlainLabel))
    (line,) = page.desk.session.disclosures.list(page.desk.person_id)
    assert line.sha256 in said
    assert f"{sum(count for _, count in line.counts)} records" in said
    sheet.accept()
    assert page.save.isEnabled()


def test_another_person_begins_anew(opened_real: Any) -> None:
    page = opened_real.go("summary")
    first = next(line.record.id for line in page.offered if line.chosen)
    press(page, first)
    page.whom.setText("Dr Weber")
    desk = page.desk
    anna = desk.person
    desk.choose(desk.people[1])
    page = opened_real.go("summary")
    assert page.whom.text() == ""
    assert all(line.record.person_id == desk.people[1].id for line in page.offered)
    desk.choose(anna)
    page = opened_real.go("summary")
    assert lines(page)[first].on is True


def test_headlines_count_what_is_under_them() -> None:
    made = counted([TextLine("head:a", "A", head=True), TextLine("1", "x", on=True), TextLine("2", "y", on=False),
                    TextLine("head:b", "B", head=True)])  # fmt: skip
    assert [line.aside for line in made] == ["1 of 2", "", "", "0 of 0"]
    assert wish_of([*made, TextLine(CONTACT, "", on=True), TextLine(IDENTIFIERS, "", on=False)], "fr").chosen == {"1"}
