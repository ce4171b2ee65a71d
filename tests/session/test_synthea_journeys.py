"""Each real bundle: every resource arrives, twice is once, undone is nothing, and what leaves comes back the same."""

import json
import os
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from healthdesk import session
from healthdesk.domain.records import RunState
from healthdesk.domain.views import RecordQuery
from healthdesk.session import Session

from .conftest import now

CORPUS = os.environ.get("HEALTHDESK_CORPUS")
BUNDLES = [
    path
    for folder in ("fhir-synthea-r4", "fhir-smart-r4-synthea")
    for path in (sorted((Path(CORPUS) / folder).rglob("*.json")) if CORPUS else ())
]
EVERYTHING = RecordQuery(void=True, limit=100_000)


@pytest.mark.parametrize("bundle", BUNDLES, ids=lambda path: path.name[:24])
def test_a_bundle_goes_in_and_out_whole(bundle: Path, make: Callable[[str], Session], tmp_path: Path) -> None:
    first = make("first")
    (taken,) = first.intake.take([bundle])
    assert taken.state is RunState.FINISHED
    assert taken.person is not None
    assert taken.run is not None
    person = taken.person.id
    received = Counter(entry["resource"]["resourceType"] for entry in json.loads(bundle.read_bytes())["entry"])
    assert Counter(record.resource_type for record in first.records.list(person, EVERYTHING)) == received

    whole = first.custody.check()
    assert whole.ok
    (again,) = first.intake.take([bundle])
    assert again.state is RunState.KNOWN
    assert first.custody.check().digest == whole.digest

    first.custody.export(person, "fhir", tmp_path / "out")
    second = make("second")
    second.intake.take([tmp_path / "out"])
    assert list(second.custody.check().digest.values()) == list(whole.digest.values())

    first.custody.backup(tmp_path / "one.hdbackup")
    report = session.restore(tmp_path / "one.hdbackup", tmp_path / "elsewhere", "seven quiet otters sing", clock=now)
    assert report.ok
    assert report.digest == whole.digest

    first.intake.undo(person, taken.run.id)
    assert first.records.list(person, EVERYTHING) == ()
    assert first.records.measures(person) == ()
    assert first.custody.check().ok
