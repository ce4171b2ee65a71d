"""A file's whole way, with the real child: whose it is, what comes of it, and what a refusal leaves (nothing)."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from healthdesk import intake
from healthdesk.domain.errors import Cancelled, IntakeError, VaultError
from healthdesk.domain.records import Kind, RunState, Standing
from healthdesk.domain.views import Entry, RecordQuery, Taken
from healthdesk.vault import Vault, places

from .conftest import now

EVERYTHING = RecordQuery(void=True, limit=1000)
Files = Callable[..., Path]


def patient(number: int = 1, name: str = "Ada Marchand", born: str = "1956-03-01") -> dict[str, Any]:
    given, family = name.split()
    return {
        "resourceType": "Patient",
        "id": f"patient-{number}",
        "name": [{"given": [given], "family": family}],
        "birthDate": born,
    }


def weight(number: int, value: float = 70.5, whose: int = 1) -> dict[str, Any]:
    return {
        "resourceType": "Observation",
        "id": f"weight-{number}",
        "status": "final",
        "subject": {"reference": f"Patient/patient-{whose}"},
        "code": {"coding": [{"system": "http://loinc.org", "code": "29463-7", "display": "Body weight"}]},
        "effectiveDateTime": f"2026-01-{number:02}",
        "valueQuantity": {"value": value, "unit": "kg", "system": "http://unitsofmeasure.org", "code": "kg"},
    }


def take(vault: Vault, path: Path, **more: Any) -> Taken:
    return intake.take(vault, path, more.pop("person", None), clock=now, **more)


def digest(vault: Vault) -> dict[str, str]:
    return vault.check().digest


def test_the_first_file_makes_its_person_and_the_second_finds_them(opened: Vault, file: Files) -> None:
    first = take(opened, file("a.json", patient(), weight(1)))
    second = take(opened, file("b.json", patient(7), weight(2, 71, 7)))
    assert (first.state, second.state) == (RunState.FINISHED, RunState.FINISHED)
    assert first.person is not None
    assert second.person is not None
    assert first.person.id == second.person.id
    points = opened.store(first.person.id).measurements("weight")
    assert [point.quantity.value_text for point in points] == ["70.5", "71"]
    assert digest(opened).keys() == {first.person.id}


def test_somebody_else_is_a_question_and_the_reply_is_believed(opened: Vault, file: Files) -> None:
    take(opened, file("a.json", patient(), weight(1)))
    before = digest(opened)
    asks = take(opened, file("b.json", patient(2, "Zoe Quill", "2001-01-01"), weight(1, 50, 2)))
    assert (asks.state, asks.reason, asks.patients) == (RunState.ASKS, "patient-unknown", ("Zoe Quill",))
    assert digest(opened) == before
    assert intake.waiting(opened)[0].inbox_id == asks.inbox_id
    zoe = opened.add_person("Zoe Quill", "2001-01-01", "")
    settled = intake.settle(opened, asks.inbox_id, zoe, clock=now)
    assert (settled.state, settled.person) == (RunState.FINISHED, opened.persons()[1])
    assert intake.waiting(opened) == ()
    with pytest.raises(IntakeError) as gone:
        intake.settle(opened, asks.inbox_id, zoe, clock=now)
    assert gone.value.code == "waiting-gone"


def test_what_a_file_says_of_somebody_it_does_not_describe_is_left_out_and_said(opened: Vault, file: Files) -> None:
    taken = take(opened, file("a.json", patient(), weight(1), weight(2, 50, 99)))
    assert taken.state is RunState.PARTIAL
    assert taken.run is not None
    assert taken.person is not None
    assert [(issue.code, issue.locator) for issue in taken.run.issues] == [
        ("statement-of-another", "/entry/2/resource")
    ]
    assert [point.quantity.value_text for point in opened.store(taken.person.id).measurements("weight")] == ["70.5"]
    assert take(opened, file("b.json", patient(), weight(1))).state is RunState.FINISHED


def test_records_of_two_people_in_one_file_go_to_each_of_them(opened: Vault, file: Files) -> None:
    path = file("two.json", patient(), weight(1), patient(2, "Zoe Quill", "2001-01-01"), weight(2, 5, 2))
    whole, ada, zoe = intake.take_all(opened, (path,), None, clock=now)
    assert (whole.reason, whole.inside, whole.run) == ("people-apart", 2, None)
    assert [each.person.name for each in (ada, zoe) if each.person] == ["Ada Marchand", "Zoe Quill"]
    values = [
        [point.quantity.value for point in opened.store(each.id).measurements("weight")] for each in opened.persons()
    ]
    assert values == [[70.5], [5]]
    assert opened.inbox_list() == ()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.json", b""),
        ("cut.json", b'{"resourceType": "Bundle", "type": "collection", "entry": [{"resource": {"resourceT'),
        ("picture.json", b"\x89PNG\r\n\x1a\n" + bytes(100)),
        ("deep.json", b'{"resourceType": "Bundle", "a":' + b'{"a":' * 5000),
        ("twice.json", b'{"resourceType": "Patient", "resourceType": "Patient"}'),
    ],
)
def test_what_is_refused_leaves_the_vault_as_it_was(opened: Vault, file: Files, name: str, content: bytes) -> None:
    refused = take(opened, file(name, content=content))
    assert refused.state is RunState.REFUSED
    assert refused.reason
    assert opened.persons() == ()
    assert opened.inbox_list() == ()
    assert opened.check().ok


def test_a_folder_or_nothing_is_no_file(opened: Vault, tmp_path: Path) -> None:
    assert take(opened, tmp_path).reason == "file-not-readable"
    assert take(opened, tmp_path / "nothing").reason == "file-not-there"


def test_stopping_leaves_nothing(opened: Vault, file: Files) -> None:
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > 1

    with pytest.raises(Cancelled):
        take(opened, file("a.json", patient(), *(weight(n) for n in range(1, 28))), cancelled=cancelled)
    assert opened.persons() == ()
    assert opened.inbox_list() == ()


def test_known_means_the_same_bytes_read_by_the_same_importer(opened: Vault, file: Files) -> None:
    path = file("a.json", patient(), weight(1))
    first = take(opened, path)
    again = take(opened, path)
    assert again.state is RunState.KNOWN
    assert first.run is not None
    assert first.person is not None
    intake.undo(opened, first.person.id, first.run.id, clock=now)
    assert opened.store(first.person.id).records(EVERYTHING) == ()
    once_more = take(opened, path)
    assert once_more.state is RunState.FINISHED
    assert once_more.run is not None
    assert once_more.run.added == 2


def test_what_is_typed_by_hand_is_a_record_like_any_other(opened: Vault) -> None:
    ada = opened.add_person("Ada Marchand", "1956-03-01", "female")
    entries = (
        Entry(Kind.VITAL, "Blood pressure", "2026-05-01", "blood-pressure", "128/82", "mmHg"),
        Entry(Kind.VITAL, "Weight", "2026-05-01", "weight", "70,5", "kg"),
        Entry(Kind.MEDICATION, "Metformin 500 mg", "2026-01-01", detail="twice a day"),
        Entry(Kind.ALLERGY, "Penicillin", "2020", detail="rash"),
        Entry(Kind.CONDITION, "Gout", "2019-04"),
        Entry(Kind.NOTE, "Ask about the knee", "2026-05-02", detail="since the fall"),
    )
    for entry in entries:
        assert intake.write_entry(opened, ada, entry, clock=now).state is RunState.FINISHED
    store = opened.store(ada.id)
    assert [point.quantity.value_text for point in store.measurements("systolic-bp")] == ["128"]
    assert [point.quantity.value_text for point in store.measurements("diastolic-bp")] == ["82"]
    assert [point.quantity.value for point in store.measurements("weight")] == [70.5]
    active = {record.title for record in store.records(EVERYTHING) if record.standing is Standing.ACTIVE}
    assert active == {"Metformin 500 mg", "Penicillin", "Gout"}
    assert [record.title for record in store.search("knee")] == ["Ask about the knee"]
    assert opened.check().ok


def test_an_original_is_kept_byte_for_byte(opened: Vault, file: Files) -> None:
    path = file("a.json", patient(), weight(1))
    person = take(opened, path).person
    assert person is not None
    store = opened.store(person.id)
    (artifact,) = store.artifacts()
    assert b"".join(store.artifact_bytes(artifact.id)) == path.read_bytes()


def test_everything_leaves_and_comes_back_the_same(opened: Vault, file: Files, tmp_path: Path) -> None:
    person = take(opened, file("a.json", patient(), *(weight(n) for n in range(1, 9)))).person
    assert person is not None
    written = intake.export(opened, person.id, "all", tmp_path / "out")
    names = {name for name, _ in written.files}
    assert names == {
        "fhir/Patient.ndjson",
        "fhir/Observation.ndjson",
        "tables/records.csv",
        "tables/measurements.csv",
        "originals/a.json",
    }
    assert all(path.stat().st_mode & 0o077 == 0 for path in (tmp_path / "out").rglob("*"))
    before = digest(opened)
    names = [tmp_path / "out" / "fhir" / f"{name}.ndjson" for name in ("Patient", "Observation")]
    for again in intake.take_all(opened, names, None, clock=now):
        assert again.run is not None
        assert again.run.added == again.run.updated == 0
    assert digest(opened) == before
    with pytest.raises(IntakeError):
        intake.export(opened, person.id, "all", tmp_path / "out")


def test_an_unknown_import_cannot_be_undone(opened: Vault) -> None:
    ada = opened.add_person("Ada Marchand")
    with pytest.raises(VaultError):
        intake.undo(opened, ada.id, "99", clock=now)


def test_a_disk_that_would_fill_up_is_refused_before_anything_is_written(
    opened: Vault, file: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = file("a.json", patient(), weight(1))
    with monkeypatch.context() as nearly_full:
        nearly_full.setattr(places.shutil, "disk_usage", lambda _folder: SimpleNamespace(free=1_000_000))
        with pytest.raises(VaultError) as refused:
            take(opened, path)
    assert refused.value.code == "disk-space-short"
    assert opened.persons() == ()
    assert opened.inbox_list() == ()


def test_what_a_crash_left_of_an_import_is_tidied_at_the_next_opening(opened: Vault, file: Files) -> None:
    kept = take(opened, file("a.json", patient(), weight(1))).person
    asks = take(opened, file("b.json", patient(2, "Zoe Quill", "2001-01-01")))
    half = opened.add_person("Half Made")
    opened.begin_intent("person-from-file", {"person": half.id})
    opened.inbox_add("half.json", b"bytes that were just being read")
    intake.resume(opened)
    assert opened.persons() == (kept,)
    assert [each.inbox_id for each in intake.waiting(opened)] == [asks.inbox_id]
    assert [each.id for each in opened.inbox_list()] == [asks.inbox_id]
    assert opened.intents() == ()


def test_two_letters_of_one_name_and_size_are_two_documents(opened: Vault, tmp_path: Path) -> None:
    ada = opened.add_person("Ada Marchand")
    contents = {b"The knee is better now.", b"The knee is worse today"}
    for number, content in enumerate(contents):
        (tmp_path / str(number)).mkdir()
        path = tmp_path / str(number) / "letter.txt"
        path.write_bytes(content)
        assert take(opened, path, person=ada).state is RunState.FINISHED
    store = opened.store(ada.id)
    letters = store.records(EVERYTHING)
    assert {store.page(letter.id).originals[0].content for letter in letters} == contents
    store.delete_record(letters[0].id)
    assert len(store.artifacts()) == len(store.records(EVERYTHING)) == 1


def test_a_document_inside_a_record_is_shown_wherever_it_was_met(opened: Vault, file: Files) -> None:
    binary = {"resourceType": "Binary", "id": "b1", "contentType": "text/plain", "data": "S25lZQ=="}
    letter = {
        "resourceType": "DocumentReference",
        "id": "letter-with-a-long-enough-id",
        "status": "current",
        "subject": {"reference": "Patient/patient-1"},
        "content": [
            {"attachment": {"contentType": "text/plain", "data": "SGlw"}},
            {"attachment": {"contentType": "text/plain", "url": "Binary/b1"}},
        ],
    }
    first = take(opened, file("a.json", patient(), letter, binary))
    assert first.person is not None
    assert first.run is not None
    store = opened.store(first.person.id)
    query = RecordQuery(kinds=frozenset({Kind.DOCUMENT}))

    def shown() -> set[bytes]:
        return {each.content for record in store.records(query) for each in store.page(record.id).originals}

    assert shown() == {b"Hip", b"Knee"}
    take(opened, file("b.json", {"resourceType": "Basic", "id": "x"}, patient(), binary, letter))
    intake.forget(opened, first.person.id, first.run.id)
    assert shown() == {b"Hip", b"Knee"}
    assert opened.check().ok


def test_measures_that_no_table_knows_leave_too(opened: Vault, file: Files, tmp_path: Path) -> None:
    odd = weight(1) | {"id": "odd-1", "code": {"text": "Moon phase"}, "valueQuantity": {"value": 3, "unit": "moons"}}
    person = take(opened, file("a.json", patient(), odd)).person
    assert person is not None
    intake.export(opened, person.id, "csv", tmp_path / "out")
    assert "Moon phase" in (tmp_path / "out" / "measurements.csv").read_text("utf-8-sig")
