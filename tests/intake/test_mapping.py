"""A table that has to be asked about: kept whole, confirmed once, read, and the next one of its kind read at once."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from healthdesk import intake, words
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.mapping import Proposal, Role, TableColumn, TableMapping
from healthdesk.domain.people import Person
from healthdesk.domain.records import Kind, RunState
from healthdesk.domain.views import RecordQuery
from healthdesk.session.mapping import Mapping
from healthdesk.session.people import People
from healthdesk.vault import Vault

SUGAR = b"date,time,glucose,type,comments\n2014-10-01,10:00:00,7.0,cgm,\n2014-10-01,10:05:00,7.3,cgm,after tea\n"
NEXT = b"date,time,glucose,type,comments\n2014-10-02,10:00:00,6.5,cgm,\n"


def now() -> float:
    return 1_780_000_000.0


@pytest.fixture
def ann(opened: Vault) -> Person:
    return opened.add_person("Ann Moser", "1980-02-03", "female")


@pytest.fixture
def face(opened: Vault) -> Mapping:
    return Mapping(opened, People(opened), now)


def _take(opened: Vault, path: Path, person: Person) -> str:
    taken = intake.take(opened, path, person, clock=now)
    assert taken.run is not None
    return taken.run.artifact_id


def _with_unit(offered: Proposal) -> TableMapping:
    """The reply of somebody who knows that the numbers are mmol/L."""
    columns = tuple(
        replace(each, unit="mmol/L") if each.measure == "glucose" else each for each in offered.mapping.columns
    )
    return replace(offered.mapping, columns=columns)


def test_a_table_waits_is_confirmed_and_read(
    opened: Vault, ann: Person, face: Mapping, file: Callable[..., Path]
) -> None:
    artifact = _take(opened, file("sugar.csv", content=SUGAR), ann)
    (waits,) = face.waiting(ann.id)
    assert waits.artifact_id == artifact
    assert [each.kind for each in opened.store(ann.id).records(RecordQuery())] == [Kind.DOCUMENT]
    offered = face.proposal(ann.id, artifact)
    assert offered is not None
    assert offered.doubts == ("unit",)
    assert [each.role for each in offered.mapping.columns][:3] == [Role.WHEN, Role.TIME, Role.MEASURE]
    assert offered.rows[0][2] == "7.0"

    (taken,) = face.confirm(ann.id, artifact, _with_unit(offered))

    assert taken.state is RunState.FINISHED
    store = opened.store(ann.id)
    points = store.measurements("glucose")
    assert [(each.quantity.value_text, each.quantity.unit) for each in points] == [("7.0", "mmol/L"), ("7.3", "mmol/L")]
    assert Kind.DOCUMENT not in [each.kind for each in store.records(RecordQuery())]
    assert face.waiting(ann.id) == ()
    assert not intake.newer_readers(opened, ann.id)


def test_the_next_table_with_the_same_header_is_read_at_once(
    opened: Vault, ann: Person, face: Mapping, file: Callable[..., Path]
) -> None:
    artifact = _take(opened, file("sugar.csv", content=SUGAR), ann)
    offered = face.proposal(ann.id, artifact)
    assert offered is not None
    face.confirm(ann.id, artifact, _with_unit(offered))
    _take(opened, file("sugar2.csv", content=NEXT), ann)
    assert [each.quantity.value_text for each in opened.store(ann.id).measurements("glucose")] == ["7.0", "7.3", "6.5"]
    face.forget(offered.mapping.fingerprint)
    _take(opened, file("sugar3.csv", content=NEXT.replace(b"02,", b"03,")), ann)
    assert len(face.waiting(ann.id)) == 1


def test_confirming_another_way_replaces_what_the_first_gave(
    opened: Vault, ann: Person, face: Mapping, file: Callable[..., Path]
) -> None:
    artifact = _take(opened, file("sugar.csv", content=SUGAR), ann)
    offered = face.proposal(ann.id, artifact)
    assert offered is not None
    face.confirm(ann.id, artifact, _with_unit(offered))
    wrong = _with_unit(offered)
    columns = tuple(
        TableColumn(each.heading, Role.LEFT_OUT) if each.role is Role.NOTE else each for each in wrong.columns
    )
    face.confirm(ann.id, artifact, replace(wrong, columns=columns))
    points = opened.store(ann.id).measurements("glucose")
    assert [each.quantity.value_text for each in points] == ["7.0", "7.3"]
    assert len(face.confirmed()) == 1


def test_all_tables_that_wait_with_one_header_are_read_together(
    opened: Vault, ann: Person, face: Mapping, file: Callable[..., Path]
) -> None:
    first = _take(opened, file("one.csv", content=SUGAR), ann)
    _take(opened, file("two.csv", content=NEXT), ann)
    offered = face.proposal(ann.id, first)
    assert offered is not None
    assert len(face.confirm(ann.id, first, _with_unit(offered))) == 2
    assert len(opened.store(ann.id).measurements("glucose")) == 3


def test_a_mapping_of_another_table_or_without_values_changes_nothing(
    opened: Vault, ann: Person, face: Mapping, file: Callable[..., Path]
) -> None:
    artifact = _take(opened, file("sugar.csv", content=SUGAR), ann)
    offered = face.proposal(ann.id, artifact)
    assert offered is not None
    empty = tuple(replace(each, role=Role.LEFT_OUT) for each in offered.mapping.columns)
    for mapping in (
        replace(offered.mapping, fingerprint="0" * 32),
        replace(offered.mapping, columns=empty),
        replace(offered.mapping, date_order="sideways"),
    ):
        with pytest.raises(IntakeError) as refused:
            face.confirm(ann.id, artifact, mapping)
        assert words.sentence(refused.value.code, "fr")
    assert face.confirmed() == ()
    assert len(face.waiting(ann.id)) == 1


def test_dates_that_can_be_read_two_ways_are_asked_about(
    opened: Vault, ann: Person, face: Mapping, file: Callable[..., Path]
) -> None:
    content = b"Date,Time,Systolic (mmHg),Diastolic (mmHg),Pulse (bpm)\n03/04/2024,08:00,121,80,60\n05/04/2024,08:00,122,81,61\n"
    artifact = _take(opened, file("bp.csv", content=content), ann)
    offered = face.proposal(ann.id, artifact)
    assert offered is not None
    assert offered.doubts == ("date-order",)
    face.confirm(ann.id, artifact, replace(offered.mapping, date_order="dmy"))
    days = [each.date.text for each in opened.store(ann.id).measurements("systolic-bp") if each.date]
    assert days == ["2024-04-03T08:00:00", "2024-04-05T08:00:00"]


def test_what_can_be_chosen_has_names(face: Mapping) -> None:
    names = {each.key: each.name for each in face.choices()}
    assert names["weight"] == "Body weight"
    assert len(names) == len(face.choices())
