"""Laboratory tables: what is read is what is printed, or nothing, or asked about; never something else."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from pages_layouts import REPORTS, Report, Truth, fr_leaders, in_row_days, two_units, unheard
from pages_layouts_odd import ODD, page

from healthdesk.domain.records import Draft, Issue, Kind, PatientDraft, Standing
from healthdesk.intake.pipeline import placed

Read = Callable[..., list[Any]]


def results(given: list[Any]) -> list[Draft]:
    return [one for one in given if isinstance(one, Draft) and one.resource_type == "Observation"]


def doubts(draft: Draft) -> set[str]:
    """The doubtful parts of a row."""
    found = set()
    for extension in json.loads(draft.resource)["extension"]:
        inside = {each["url"]: each.get("valueCode") or each.get("valueBoolean") for each in extension["extension"]}
        if inside.get("doubtful"):
            found.add(inside["part"])
    return found


def told(draft: Draft) -> tuple[str, str, str]:
    quantity = draft.measurements[0].quantity
    return quantity.comparator + quantity.value_text, quantity.unit, draft.date.text if draft.date else ""


def truth_of(draft: Draft, truths: list[Truth]) -> Truth | None:
    fitting = (one for one in truths if (one.value, one.unit, one.day) == told(draft))
    return next((one for one in fitting if one.name in draft.title or draft.title in one.name), None)


@pytest.mark.parametrize("make", REPORTS, ids=lambda make: make.__name__)
def test_every_result_of_a_layout_is_read_and_nothing_else(make: Callable[[], Report], read: Read) -> None:
    report = make()
    given = results(read(report.content, "bilan.pdf"))
    left = list(report.truths)
    for draft in given:
        truth = truth_of(draft, left)
        assert truth is not None, (draft.title, told(draft))
        left.remove(truth)
        quantity = draft.measurements[0].quantity
        for printed, found in ((truth.low, quantity.low), (truth.high, quantity.high)):
            assert not printed or found == float(printed), (draft.title, truth)
        if truth.also:
            assert truth.also.replace(".", ",") in draft.text or truth.also in draft.text
        assert (draft.standing, draft.status) == (Standing.PROPOSED, "preliminary")
        assert draft.locator.startswith("page:1/box:")
        assert not doubts(draft)
    assert not left


@pytest.mark.parametrize("name", ODD)
def test_a_layout_made_to_mislead_is_read_right_or_asked_about(name: str, read: Read) -> None:
    report = ODD[name]
    left = list(report.truths)
    for draft in results(read(report.content, f"{name}.pdf")):
        truth = truth_of(draft, left)
        assert truth is not None or doubts(draft), (draft.title, told(draft))
        if truth is not None:
            left.remove(truth)
    assert not left


def test_the_letter_itself_is_kept_whole_with_its_patient(read: Read) -> None:
    given = read(fr_leaders().content, "bilan.pdf")
    patient, document = given[0], given[1]
    assert isinstance(patient, PatientDraft)
    assert (patient.name, patient.birth_date) == ("Sophie Bernard", "1975-11-03")
    assert (document.kind, document.subject) == (Kind.DOCUMENT, patient.key)
    assert "Hexokinase" in document.attachments[0].text
    assert {draft.subject for draft in results(given)} == {patient.key}


def test_one_result_in_two_units_is_one(read: Read) -> None:
    glucose = next(draft for draft in results(read(two_units().content, "a.pdf")) if draft.title == "Glucose")
    resource = json.loads(glucose.resource)
    assert (resource["valueQuantity"], resource["note"]) == (
        {"value": 5.10, "unit": "mmol/L"},
        [{"text": "= 0.92 g/L (0,70 - 1,05)"}],
    )
    assert b'"value":5.10' in glucose.resource


def test_two_units_that_disagree_are_asked_about(read: Read) -> None:
    odd = page(
        [
            ((40, "Analyse"), (180, "Résultat"), (300, "Références")),
            ((40, "Glucose"), (180, "5,90 mmol/L"), (300, "3,9 - 5,8")),
            ((180, "0,92 g/L"), (300, "0,70 - 1,05")),
        ],
        [],
    )
    (glucose,) = results(read(odd.content, "b.pdf"))
    assert doubts(glucose) == {"value"}


def test_what_is_in_urine_is_not_what_is_in_blood(read: Read) -> None:
    titles = [draft.title for draft in results(read(fr_leaders().content, "a.pdf"))]
    assert "Glucose (Examen des urines)" in titles
    codes = {draft.title: [code.code for code in draft.codes] for draft in results(read(fr_leaders().content, "a.pdf"))}
    assert codes["Glucose (Examen des urines)"] == ["glucose-urine"]


def test_an_earlier_result_without_a_day_is_told_of_and_not_made(read: Read) -> None:
    given = read(ODD["prev_first2"].content, "a.pdf")
    assert len(results(given)) == 1
    (document,) = [one for one in given if isinstance(one, Draft) and one.kind is Kind.DOCUMENT]
    assert [issue.code for issue in document.issues] == ["page-previous-undated"]
    assert document.issues[0].locator.startswith("page:1/box:")
    assert not [one for one in given if isinstance(one, Issue)]


def test_a_share_of_cells_is_not_their_number(read: Read) -> None:
    found = [draft for draft in results(read(in_row_days().content, "a.pdf")) if "neutrophiles" in draft.title]
    concepts = {draft.measurements[0].quantity.unit: placed(draft).concept for draft in found}
    assert concepts == {"%": "neutrophils-percent", "G/L": "neutrophils"}
    assert [draft.measurements[0].quantity.low for draft in found] == [None, 1.8]


def test_a_day_that_is_not_said_to_be_the_specimens_is_asked_about(read: Read) -> None:
    for draft in results(read(unheard("28/05/2026").content, "a.pdf")):
        assert doubts(draft) == {"unit", "date"}


def test_ids_are_those_of_the_bytes_and_the_place(read: Read) -> None:
    first = [draft.resource_id for draft in results(read(fr_leaders().content, "a.pdf"))]
    again = [draft.resource_id for draft in results(read(fr_leaders().content, "b.pdf"))]
    other = [draft.resource_id for draft in results(read(fr_leaders().content + b"\n", "a.pdf"))]
    assert first == again
    assert len(set(first)) == len(first)
    assert not set(first) & set(other)
