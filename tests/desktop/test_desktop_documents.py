"""The documents page, and documents laid beside records."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton

from healthdesk.desktop.documents.view import document_rows, year_of
from healthdesk.desktop.record.attach import AttachedDocuments, AttachSheet
from healthdesk.domain.records import Kind, Record
from healthdesk.domain.views import RecordQuery


def titles(page: Any) -> list[str]:
    return [row.title for row in page.list.records.rows() if row.record is not None]


def newest(opened: Any, kind: Kind) -> Record:
    found: Record = opened.family.records.list(opened.frame.desk.person_id, RecordQuery(kinds=frozenset({kind})))[0]
    return found


def test_documents_are_found_by_the_words_in_them(opened_real: Any, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("A letter about zyxomycosis.", "utf-8")
    opened_real.family.intake.take([tmp_path / "letter.txt"], opened_real.frame.desk.person)
    page = opened_real.go("documents")
    assert len(titles(page)) > 3
    page.field.setText("zyxomyc")
    opened_real.bot.waitUntil(lambda: titles(page) == ["letter.txt"], timeout=5000)
    page.field.setText("nowhere at all")
    opened_real.bot.waitUntil(lambda: page._body.currentWidget() is page._none, timeout=5000)


def test_only_kinds_that_are_there_can_be_chosen(opened_real: Any) -> None:
    page = opened_real.go("documents")
    shown = [kind for kind, one in page.chips.items() if not one.isHidden()]
    assert shown
    page.chips[shown[0]].click()
    opened_real.settle()
    kinds = {row.record.kind for row in page.list.records.rows() if row.record is not None}
    assert kinds == {shown[0]}


def test_years_stand_over_their_documents(opened_real: Any) -> None:
    records = opened_real.family.records.list(
        opened_real.frame.desk.person_id, RecordQuery(kinds=frozenset({Kind.DOCUMENT}))
    )
    rows = list(document_rows(records))
    year = ""
    for row in rows:
        if row.record is None:
            year = row.title
        else:
            assert year_of(row.record) in (year, "")
    assert next(iter(document_rows(records, after=year_of(records[0])))).record is not None


def test_a_document_is_laid_beside_a_condition_and_taken_away(opened_real: Any) -> None:
    frame, session = opened_real.frame, opened_real.family
    condition, document = newest(opened_real, Kind.CONDITION), newest(opened_real, Kind.DOCUMENT)
    sheet = AttachSheet(frame.desk, opened_real.window, condition)
    sheet.open()
    opened_real.settle()
    sheet._chosen(document)
    opened_real.settle()
    person = frame.desk.person_id
    assert [one.id for one in session.documents.attached(person, condition.id)[0]] == [document.id]
    page = opened_real.go("record", condition.id)
    shown = page.findChild(AttachedDocuments)
    assert shown.isVisible()
    away = next(one for one in shown.findChildren(QPushButton) if one.accessibleName().startswith("Take away"))
    away.click()
    opened_real.settle()
    assert session.documents.attached(person, condition.id) == ((), ())
    frame.toast.act.click()
    opened_real.settle()
    assert [one.id for one in session.documents.attached(person, document.id)[1]] == [condition.id]


@pytest.mark.parametrize("count", [0, 2])
def test_files_brought_in_lie_beside_the_record(opened_real: Any, tmp_path: Path, count: int) -> None:
    condition = newest(opened_real, Kind.CONDITION)
    paths = [tmp_path / f"{number}.txt" for number in range(count)] or [tmp_path / "empty.txt"]
    for path in paths:
        path.write_text(f"Letter {path.name}" if count else "", "utf-8")
    sheet = AttachSheet(opened_real.frame.desk, opened_real.window, condition)
    sheet.bring(paths)
    opened_real.settle()
    found, _ = opened_real.family.documents.attached(opened_real.frame.desk.person_id, condition.id)
    assert [one.title for one in found] == [path.name for path in paths[:count]]
