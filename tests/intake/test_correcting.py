"""Correcting and deleting one record: a correction is a version of its own, and nothing comes back unasked."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from healthdesk import intake
from healthdesk.domain.errors import IntakeError, VaultError
from healthdesk.domain.people import Person
from healthdesk.domain.records import Kind, Record, RunState, Standing
from healthdesk.domain.views import RecordQuery
from healthdesk.vault import Vault

NOW = 1_780_000_000.0
PATIENT = {"resourceType": "Patient", "id": "p", "name": [{"text": "Anna Marchand"}], "birthDate": "1982-05-09"}


def later() -> float:
    return NOW + 3600


def observation(value: float = 5.4, updated: str = "2024-01-01T00:00:00Z", resource_id: str = "o1") -> dict[str, Any]:
    return {
        "resourceType": "Observation",
        "id": resource_id,
        "meta": {"lastUpdated": updated},
        "status": "final",
        "text": {"status": "generated", "div": "<div>5.4</div>"},
        "subject": {"reference": "Patient/p"},
        "code": {"coding": [{"system": "http://loinc.org", "code": "2823-3"}], "text": "Potassium"},
        "effectiveDateTime": "2024-01-01",
        "valueQuantity": {"value": value, "unit": "mmol/L", "code": "mmol/L"},
        "interpretation": [{"coding": [{"code": "H"}]}],
    }


MEDICINE = {
    "resourceType": "MedicationStatement", "id": "m1", "status": "active", "subject": {"reference": "Patient/p"},
    "medicationCodeableConcept": {"text": "Lisinopril 10 mg"}, "dosage": [{"text": "1 tablet daily"}],
}  # fmt: skip
CONDITION = {
    "resourceType": "Condition", "subject": {"reference": "Patient/p"}, "code": {"text": "Asthma"},
    "clinicalStatus": {"coding": [{"code": "active"}]}, "onsetDateTime": "2010",
}  # fmt: skip

Written = Callable[..., Path]


@pytest.fixture
def anna(opened: Vault) -> Person:
    return opened.add_person("Anna Marchand", "1982-05-09", "female")


def take(opened: Vault, anna: Person, path: Path) -> Any:
    taken = intake.take(opened, path, anna, clock=lambda: NOW)
    assert taken.run is not None, taken.reason
    return taken.run


def only(opened: Vault, anna: Person, kind: Kind) -> Record:
    (record,) = opened.store(anna.id).records(RecordQuery(kinds=frozenset({kind}), void=True))
    return record


def correct(opened: Vault, anna: Person, record: Record, **changes: str) -> str:
    _, run = intake.correct(opened, anna, record.id, changes, clock=later)
    return run


def test_a_corrected_value_is_a_new_version_and_can_be_taken_back(opened: Vault, anna: Person, file: Written) -> None:
    take(opened, anna, file("a.json", PATIENT, observation()))
    store, before = opened.store(anna.id), opened.check().digest
    run = correct(opened, anna, only(opened, anna, Kind.RESULT), value="4.5")
    record = only(opened, anna, Kind.RESULT)
    assert (record.detail, record.corrected, record.sources) == ("4.5 mmol/L", int(NOW) + 3600, 1)
    assert [version.detail.split()[0] for version in store.page(record.id).versions] == ["4.5", "5.4"]
    (point,) = store.measurements("potassium")
    assert (point.quantity.value_text, point.quantity.flag) == ("4.5", "")
    assert b"<div>" not in store.resource(record.id)
    assert opened.check().ok
    original = store.page(record.id).originals[0]
    assert (
        json.loads(b"".join(store.artifact_bytes(original.artifact.id)))["entry"][1]["resource"]["resourceType"]
        == "Provenance"
    )
    intake.undo(opened, anna.id, run, clock=later)
    assert only(opened, anna, Kind.RESULT).detail.split()[0] == "5.4"
    assert only(opened, anna, Kind.RESULT).corrected is None
    assert opened.check().digest == before


def test_the_source_does_not_write_over_a_correction_and_a_newer_one_is_shown_beside(
    opened: Vault, anna: Person, file: Written
) -> None:
    take(opened, anna, file("a.json", PATIENT, observation()))
    correct(opened, anna, only(opened, anna, Kind.RESULT), value="4.5")
    store = opened.store(anna.id)
    take(opened, anna, file("again.json", PATIENT, observation(), MEDICINE))
    record = only(opened, anna, Kind.RESULT)
    assert (record.detail.split()[0], store.page(record.id).contradicts) == ("4.5", ())
    run = take(opened, anna, file("newer.json", PATIENT, observation(5.0, "2027-01-01T00:00:00Z")))
    ((reason, theirs),) = store.page(record.id).contradicts
    assert (reason, theirs.detail.split()[0]) == (
        "contradicts-correction",
        "5" if "5.0" not in theirs.detail else "5.0",
    )
    assert only(opened, anna, Kind.RESULT).detail.split()[0] == "4.5"
    assert [why for why, _, _ in store.contradictions(run.id)] == ["contradicts-correction"]
    intake.undo(opened, anna.id, run.id, clock=later)
    assert store.page(record.id).contradicts == ()
    assert opened.check().ok


def test_a_correction_goes_with_what_it_corrects(opened: Vault, anna: Person, file: Written) -> None:
    run = take(opened, anna, file("a.json", PATIENT, observation()))
    correct(opened, anna, only(opened, anna, Kind.RESULT), value="4.5")
    store = opened.store(anna.id)
    intake.undo(opened, anna.id, run.id, clock=later)
    assert store.records(RecordQuery(void=True)) == ()
    store.restore(run.id, 5) if hasattr(store, "restore") else None
    intake.forget(opened, anna.id, run.id)
    with store.database.read() as connection:
        assert connection.execute("SELECT count(*) FROM version").fetchone() == (0,)
        assert connection.execute("SELECT count(*) FROM search_text").fetchone() == (0,)
    assert opened.check().ok


@pytest.mark.parametrize(
    ("resource", "kind", "changes", "shown"),
    [
        (observation(), Kind.RESULT, {"title": "Sodium", "value": "<130", "unit": "mEq/L"}, ("Sodium", "< 130 mEq/L", Standing.DONE)),
        (observation(), Kind.RESULT, {"value": "negative"}, ("Potassium", "negative", Standing.DONE)),
        (observation(), Kind.RESULT, {"status": "void"}, ("Potassium", "5.4 mmol/L", Standing.VOID)),
        (MEDICINE, Kind.MEDICATION, {"status": "past"}, ("Lisinopril 10 mg", "1 tablet daily", Standing.PAST)),
        (MEDICINE, Kind.MEDICATION, {"title": "Lisinopril 20 mg", "detail": "twice a day"},
         ("Lisinopril 20 mg", "twice a day", Standing.ACTIVE)),
        (CONDITION, Kind.CONDITION, {"status": "past"}, ("Asthma", "", Standing.PAST)),
        (CONDITION, Kind.CONDITION, {"title": "Hay fever"}, ("Hay fever", "", Standing.ACTIVE)),
        (CONDITION, Kind.CONDITION, {"status": "void"}, ("Asthma", "", Standing.VOID)),
    ],
)  # fmt: skip
def test_each_field(
    opened: Vault, anna: Person, file: Written, resource: dict[str, Any], kind: Kind, changes: dict[str, str],
    shown: tuple[str, str, Standing],
) -> None:  # fmt: skip
    take(opened, anna, file("a.json", PATIENT, resource))
    correct(opened, anna, only(opened, anna, kind), **changes)
    record = only(opened, anna, kind)
    assert (record.title, record.detail.replace("<1", "< 1"), record.standing) == shown


def test_a_corrected_day_may_be_a_month(opened: Vault, anna: Person, file: Written) -> None:
    take(opened, anna, file("a.json", PATIENT, CONDITION))
    correct(opened, anna, only(opened, anna, Kind.CONDITION), day="2011-03")
    when = only(opened, anna, Kind.CONDITION).date
    assert when is not None
    assert when.text == "2011-03"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({}, "correction-empty"),
        ({"colour": "red"}, "correction-empty"),
        ({"title": "Asthma "}, "correction-empty"),
        ({"title": ""}, "entry-empty"),
        ({"day": "yesterday"}, "entry-day"),
        ({"value": "5"}, "correction-field"),
        ({"status": "better"}, "correction-field"),
    ],
)
def test_what_cannot_be_understood_changes_nothing(
    opened: Vault, anna: Person, file: Written, changes: dict[str, str], code: str
) -> None:
    take(opened, anna, file("a.json", PATIENT, CONDITION))
    record, before = only(opened, anna, Kind.CONDITION), opened.check().digest
    with pytest.raises(IntakeError) as refused:
        correct(opened, anna, record, **changes)
    assert refused.value.code == code
    with pytest.raises(VaultError):
        intake.correct(opened, anna, "99999", {"title": "x"}, clock=later)
    assert opened.check().digest == before
    assert len(opened.store(anna.id).runs()) == 1


def test_what_was_deleted_does_not_come_back_and_that_is_said(opened: Vault, anna: Person, file: Written) -> None:
    take(opened, anna, file("a.json", PATIENT, observation(), MEDICINE))
    store = opened.store(anna.id)
    store.delete_record(only(opened, anna, Kind.RESULT).id)
    run = take(opened, anna, file("b.json", PATIENT, MEDICINE, observation()))
    assert store.records(RecordQuery(kinds=frozenset({Kind.RESULT}), void=True)) == ()
    said = [issue for issue in run.issues if issue.code == "record-deleted-before"]
    assert [issue.locator for issue in said] == ["/entry/2/resource"]
    assert run.state is RunState.FINISHED
    assert opened.check().ok
