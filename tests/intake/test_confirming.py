"""What was read from a page counts when somebody has looked at it, not before; and can be taken back."""

import importlib
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from healthdesk import intake
from healthdesk.answers import answer
from healthdesk.domain.answers import AnswerKind
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.pages import PageShown, RowChoice
from healthdesk.domain.people import Person
from healthdesk.domain.records import RunState, Standing
from healthdesk.domain.views import RecordQuery
from healthdesk.intake import confirming
from healthdesk.session.confirming import Confirming
from healthdesk.vault import Vault
from healthdesk.vault.store import content_digest

sys.path.insert(0, str(Path(__file__).parents[1] / "importers"))
layouts: Any = importlib.import_module("pages_layouts")

NOW = 1_780_000_000.0


def clock() -> float:
    return NOW


@pytest.fixture
def taken(opened: Vault, file: Callable[..., Path]) -> tuple[Vault, Person, str]:
    report = layouts.fr_leaders()
    person = opened.add_person("Sophie Bernard", "1975-11-03", "female")
    came = intake.take(opened, file("bilan.pdf", content=report.content), person, clock=clock)
    assert came.state is RunState.FINISHED
    assert came.run is not None
    return opened, person, came.run.artifact_id


def shown(vault: Vault, person: Person, artifact_id: str) -> PageShown:
    return Confirming(vault, clock).page(person.id, artifact_id, 1)


def row_of(page: PageShown, name: str, value: str) -> Any:
    return next(row for row in page.rows if (row.cell("name").printed, row.cell("value").printed) == (name, value))


def test_a_page_waits_with_its_picture_and_doubtful_rows_first(taken: Any) -> None:
    vault, person, artifact_id = taken
    (waits,) = Confirming(vault, clock).pages(person.id)
    assert (waits.artifact_id, waits.file, waits.page, waits.rows, waits.known) == (
        artifact_id,
        "bilan.pdf",
        1,
        17,
        False,
    )
    page = shown(vault, person, artifact_id)
    assert page.png.startswith(b"\x89PNG")
    assert page.pages == 1
    assert [row.doubtful for row in page.rows] == sorted((row.doubtful for row in page.rows), reverse=True)
    glucose = row_of(page, "Glycémie à jeun", "6.30")
    assert glucose.cell("unit").printed == "mmol/L"
    assert glucose.cell("range").printed == "3,90 à 5,80"
    assert glucose.cell("date").printed == "2026-05-12"
    assert "1,14 g/L" in glucose.cell("also").printed
    left, top, right, bottom = glucose.cell("value").box
    assert 0.3 < left < right < 0.6
    assert 0 < top < bottom < 1


def asked(store: Any, person: Person) -> Any:
    """What the records say of the last hemoglobin."""
    question = "What was my last hemoglobin?"
    return answer(question, reader=store, person=person, others=(), language="en", region="FR", today=date(2026, 6, 1))


def test_nothing_rests_on_a_page_until_it_is_confirmed(taken: Any) -> None:
    vault, person, artifact_id = taken
    store = vault.store(person.id)
    assert store.measures() == ()
    assert store.measurements("hemoglobin") == ()
    assert asked(store, person).kind is AnswerKind.NOT_FOUND
    found = [record for record in store.search("Hémoglobine") if record.resource_type == "Observation"]
    assert {record.standing for record in found} == {Standing.PROPOSED}
    page = shown(vault, person, artifact_id)
    run = Confirming(vault, clock).confirm(person.id, artifact_id, 1, [RowChoice(row.record_id) for row in page.rows])
    assert (run.state, run.updated, run.added) == (RunState.FINISHED, 17, 0)
    assert Confirming(vault, clock).pages(person.id) == ()
    points = store.measurements("hemoglobin")
    assert [(point.quantity.value_text, point.date.text, point.standing) for point in points if point.date] == [
        ("12.8", "2025-11-14", Standing.DONE),
        ("13.1", "2026-05-12", Standing.DONE),
    ]
    assert "13.1" in asked(store, person).sentences[0].text


def test_a_correction_is_kept_with_its_place_and_what_is_no_result_goes(taken: Any) -> None:
    vault, person, artifact_id = taken
    page = shown(vault, person, artifact_id)
    glucose, crp = row_of(page, "Glycémie à jeun", "6.30"), row_of(page, "C.R.P.", "1.2")
    choices = [
        RowChoice(glucose.record_id, corrections=(("value", "6,03"), ("range", "3,9 - 5,8"), ("date", "13/05/2026"))),
        RowChoice(crp.record_id, keep=False),
    ]
    Confirming(vault, clock).confirm(person.id, artifact_id, 1, choices)
    store = vault.store(person.id)
    record = store.record(glucose.record_id)
    (point,) = [each for each in store.measurements("glucose-fasting") if each.record_id == glucose.record_id]
    assert (point.quantity.value_text, point.quantity.low, point.quantity.high) == ("6.03", 3.9, 5.8)
    assert record.date is not None
    assert record.date.text == "2026-05-13"
    assert record.locator.startswith("page:1/box:")
    opened = store.page(record.id).originals[0]
    assert (opened.media_type, opened.locator, opened.content[:5]) == ("application/pdf", record.locator, b"%PDF-")
    assert crp.record_id not in {each.id for each in store.records(RecordQuery())}
    assert len(Confirming(vault, clock).page(person.id, artifact_id, 1).rows) == 15


def test_a_confirmation_is_taken_back_like_an_import(taken: Any) -> None:
    vault, person, artifact_id = taken
    store = vault.store(person.id)
    before = content_digest(store.database)
    page = shown(vault, person, artifact_id)
    run = Confirming(vault, clock).confirm(person.id, artifact_id, 1, [RowChoice(row.record_id) for row in page.rows])
    assert content_digest(store.database) != before
    intake.undo(vault, person.id, run.id, clock=clock)
    assert content_digest(store.database) == before
    assert len(shown(vault, person, artifact_id).rows) == 17


def test_the_same_file_again_is_known_and_stays_confirmed(taken: Any, file: Callable[..., Path]) -> None:
    vault, person, artifact_id = taken
    page = shown(vault, person, artifact_id)
    Confirming(vault, clock).confirm(person.id, artifact_id, 1, [RowChoice(row.record_id) for row in page.rows])
    again = intake.take(vault, file("again.pdf", content=layouts.fr_leaders().content), person, clock=clock)
    assert again.state is RunState.KNOWN
    assert Confirming(vault, clock).pages(person.id) == ()


def test_an_import_takes_its_confirmations_along(taken: Any) -> None:
    vault, person, artifact_id = taken
    store = vault.store(person.id)
    page = shown(vault, person, artifact_id)
    Confirming(vault, clock).confirm(person.id, artifact_id, 1, [RowChoice(row.record_id) for row in page.rows])
    brought = next(run for run in store.runs() if run.format == "PDF")
    intake.undo(vault, person.id, brought.id, clock=clock)
    assert store.records(RecordQuery(void=True)) == ()


@pytest.mark.parametrize(
    ("corrections", "code"),
    [
        ((("value", " "),), "entry-value"),
        ((("date", "someday"),), "entry-day"),
        ((("name", ""),), "entry-empty"),
        ((("colour", "red"),), "page-not-waiting"),
    ],
)
def test_what_cannot_be_understood_changes_nothing(taken: Any, corrections: Any, code: str) -> None:
    vault, person, artifact_id = taken
    before = content_digest(vault.store(person.id).database)
    row = shown(vault, person, artifact_id).rows[0]
    with pytest.raises(IntakeError) as caught:
        Confirming(vault, clock).confirm(person.id, artifact_id, 1, [RowChoice(row.record_id, corrections=corrections)])
    assert caught.value.code == code
    assert content_digest(vault.store(person.id).database) == before


def test_a_row_of_another_page_is_refused(taken: Any) -> None:
    vault, person, artifact_id = taken
    row = shown(vault, person, artifact_id).rows[0]
    for page, record in ((2, row.record_id), (1, "999999")):
        with pytest.raises(IntakeError):
            Confirming(vault, clock).confirm(person.id, artifact_id, page, [RowChoice(record)])
    with pytest.raises(IntakeError):
        Confirming(vault, clock).page(person.id, artifact_id, 7)


def test_a_layout_that_was_confirmed_is_known_the_next_time(opened: Vault, file: Callable[..., Path]) -> None:
    person = opened.add_person("Luc Moreau", "1968-02-09", "male")
    first = intake.take(opened, file("a.pdf", content=layouts.unheard("26/05/2026").content), person, clock=clock)
    assert first.run is not None
    faces = Confirming(opened, clock)
    page = faces.page(person.id, first.run.artifact_id, 1)
    assert all(row.doubtful for row in page.rows)
    faces.confirm(person.id, first.run.artifact_id, 1, [RowChoice(row.record_id) for row in page.rows])
    (recipe,) = confirming.learnt(opened)
    assert "Zymase" not in recipe
    second = intake.take(opened, file("b.pdf", content=layouts.unheard("27/05/2026").content), person, clock=clock)
    assert second.run is not None
    (waits,) = faces.pages(person.id)
    assert (waits.known, waits.doubtful, waits.rows) == (True, 0, 2)
