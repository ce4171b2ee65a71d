"""The same bytes read by a newer importer: its reading replaces the older one, and the rest of the vault stays as it was."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from healthdesk import intake, vault
from healthdesk.domain.people import Person
from healthdesk.domain.records import Draft, RunState
from healthdesk.domain.views import RecordQuery, Taken
from healthdesk.importers.documents import Documents
from healthdesk.importers.fhir import FhirJson
from healthdesk.importers.reading import Received, Yielded
from healthdesk.importers.registry import Family
from healthdesk.vault import Vault

from .conftest import now
from .in_process import read
from .test_drops import ADA, Put, bring, bundle, put, weight

__all__ = ["put"]

EVERYTHING = RecordQuery(void=True, limit=1000)


@pytest.fixture
def newer(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Makes the FHIR importer a newer one that calls every weight a body weight and keeps quiet about others."""

    def renew() -> None:
        older = FhirJson.read

        def better(self: FhirJson, received: Received) -> Iterator[Yielded]:
            for one in older(self, received):
                weighs = isinstance(one, Draft) and one.title == "Weight"
                resource = one.resource.replace(b'"Weight"', b'"Body weight"') if isinstance(one, Draft) else b""
                yield replace(one, title="Body weight", resource=resource) if isinstance(one, Draft) and weighs else one

        monkeypatch.setattr(FhirJson, "version", FhirJson.version + 1)
        monkeypatch.setattr(FhirJson, "read", better)

    return renew


def reread(opened: Vault, person: Person) -> tuple[Taken, ...]:
    return intake.reread(intake.Errand(opened, now, read=read), person)


def test_rereading_comes_to_what_a_fresh_import_gives(opened: Vault, put: Put, newer: Any, tmp_path: Path) -> None:
    paths = [put("a.json", bundle(ADA, weight(1, "a"), weight(2, "a"))), put("note.txt", b"for Ada")]
    bring(opened, *paths)
    (ada,) = opened.persons()
    assert [each.name for each in intake.newer_readers(opened, ada.id)] == ["note.txt"]
    assert {taken.state for taken in reread(opened, ada)} == {RunState.KNOWN}
    newer()
    assert [each.name for each in intake.newer_readers(opened, ada.id)] == ["a.json", "note.txt"]
    results = reread(opened, ada)
    assert [taken.state for taken in results] == [RunState.FINISHED, RunState.KNOWN]
    assert [each.name for each in intake.newer_readers(opened, ada.id)] == ["note.txt"]
    titles = {record.title for record in opened.store(ada.id).records(EVERYTHING)}
    assert "Body weight" in titles
    assert "Weight" not in titles
    states = [run.state for run in opened.store(ada.id).runs()]
    assert sorted(states) == sorted([RunState.FINISHED, RunState.FINISHED, RunState.WITHDRAWN])
    fresh, _ = vault.create(tmp_path / "fresh", "seven quiet otters sing", clock=now, cost=vault.KdfCost(64, 1, 1))
    bring(fresh, *paths)
    assert list(fresh.check().digest.values()) == list(opened.check().digest.values())
    fresh.close()
    assert opened.check().ok


def test_bringing_the_file_again_reads_it_anew_only_when_the_reader_is_newer(
    opened: Vault, put: Put, newer: Any
) -> None:
    path = put("a.json", bundle(ADA, weight(1, "a")))
    bring(opened, path)
    assert [taken.state for taken in bring(opened, path)] == [RunState.KNOWN]
    newer()
    assert [taken.state for taken in bring(opened, path)] == [RunState.FINISHED]
    (ada,) = opened.persons()
    runs = opened.store(ada.id).runs()
    assert [run.state for run in runs] == [RunState.FINISHED, RunState.WITHDRAWN]
    intake.undo(opened, ada.id, runs[0].id, clock=now)
    assert opened.store(ada.id).records(EVERYTHING) == ()


def test_what_was_only_kept_is_read_once_somebody_can(opened: Vault, put: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    path = put("a.json", bundle(ADA, weight(1, "a")))
    ada = opened.add_person("Ada Marchand", "1956-03-01")
    with monkeypatch.context() as before:
        before.setattr("healthdesk.importers.registry.FAMILIES", (Family(lambda: (Documents(),), 88),))
        assert [taken.state for taken in bring(opened, path, person=ada)] == [RunState.FINISHED]
    assert [record.kind.value for record in opened.store(ada.id).records(EVERYTHING)] == ["document"]
    assert [taken.state for taken in reread(opened, ada)] == [RunState.FINISHED]
    assert {record.kind.value for record in opened.store(ada.id).records(EVERYTHING)} == {"vital", "patient"}
