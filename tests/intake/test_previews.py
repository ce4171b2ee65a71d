"""Looking first: the numbers are those of the import itself, nothing shows meanwhile, and dropping leaves nothing."""

from pathlib import Path
from typing import Any

import pytest

from healthdesk import intake, vault
from healthdesk.domain.records import RunState
from healthdesk.domain.views import RecordQuery, Taken
from healthdesk.intake import Prepared
from healthdesk.session.people import People
from healthdesk.vault import Vault

from .conftest import now
from .in_process import read
from .test_drops import ADA, LEO, Put, bring, bundle, patient, put, weight, zipped

__all__ = ["put"]

EVERYTHING = RecordQuery(void=True, limit=1000)


def prepare(opened: Vault, *paths: Path, **more: Any) -> Prepared:
    return intake.prepare(opened, paths, more.pop("person", None), clock=now, read=read, **more)


def numbers(results: tuple[Taken, ...]) -> list[Any]:
    return [
        (taken.state, run and (run.added, run.updated, run.duplicate, run.linked, run.kinds, run.contradicts))
        for taken in results
        for run in (taken.run,)
    ]


def same_weight(value: float, source: str) -> dict[str, Any]:
    """What another source says of one moment."""
    return weight(1, "a", value) | {"id": f"weight-as-{source}-says-it", "effectiveDateTime": "2026-01-01T08:00:00Z"}


@pytest.fixture
def files(put: Put) -> list[Path]:
    return [
        put("a.json", bundle(ADA, weight(1, "a"), weight(2, "a"), same_weight(70.5, "a"))),
        put("b.zip", zipped({"b.json": bundle(ADA, weight(1, "a"), weight(3, "a")), "note.txt": b"for Ada"})),
        put("c.json", bundle(ADA, same_weight(70.5, "c"))),
        put("d.json", bundle(ADA, same_weight(99, "d"))),
    ]


def test_what_is_looked_at_is_what_comes_in(opened: Vault, files: list[Path]) -> None:
    prepared = prepare(opened, *files)
    report = prepared.report
    assert (report.new, report.changed, report.known) == (8, 0, 4)
    assert report.linked == 1
    assert report.contradicts >= 1
    assert report.files == {"finished": 5, "packages": 1}
    looked = numbers(prepared.results)
    assert People(opened).all() == ()
    assert opened.store(opened.persons()[0].id).records(EVERYTHING) == ()
    assert numbers(prepared.keep()) == looked
    ada = opened.persons()[0]
    assert len(opened.store(ada.id).records(RecordQuery(void=True, limit=1000, each=True))) == 8
    assert opened.inbox_list() == ()
    assert opened.intents() == ()
    assert opened.check().ok


def test_kept_or_brought_in_at_once_is_the_same(opened: Vault, files: list[Path], tmp_path: Path) -> None:
    other, _ = vault.create(tmp_path / "other", "seven quiet otters sing", clock=now, cost=vault.KdfCost(64, 1, 1))
    prepare(opened, *files).keep()
    bring(other, *files)
    assert list(opened.check().digest.values()) == list(other.check().digest.values())
    other.close()


def test_dropping_leaves_the_vault_as_it_was(opened: Vault, files: list[Path], put: Put) -> None:
    bring(opened, put("z.json", bundle(patient("z", "Zoe", "Quill", "2001-01-01"), weight(9, "z"))))
    before = opened.check().digest, [run.id for run in opened.store(opened.persons()[0].id).runs()]
    (zoe,) = opened.persons()
    prepared = prepare(opened, *files, put("leo.json", bundle(LEO, weight(1, "l"))), put("s.txt", b"whose?"))
    assert {taken.state for taken in prepared.results[1:]} >= {RunState.ASKS}
    assert intake.waiting(opened) == ()
    prepared.drop()
    prepared.drop()
    assert prepared.keep() == prepared.results
    assert (opened.check().digest, [run.id for run in opened.store(zoe.id).runs()]) == before
    assert opened.inbox_list() == ()
    assert opened.persons() == (zoe,)


def test_what_asks_goes_on_waiting_when_it_is_kept(opened: Vault, put: Put) -> None:
    opened.add_person("Zoe Quill", "2001-01-01")
    prepared = prepare(opened, put("leo.json", bundle(LEO, weight(1, "l"))))
    assert prepared.report.files == {"asks": 1}
    assert intake.question(opened) is None
    prepared.keep()
    question = intake.question(opened)
    assert question is not None
    assert [group.name for group in question.groups] == ["Leo Marchand"]


def test_a_crash_while_looking_leaves_nothing(opened: Vault, files: list[Path], tmp_path: Path) -> None:
    prepare(opened, *files)
    opened.close()
    again = vault.unlock(tmp_path / "vault", "seven quiet otters sing", clock=now)
    intake.resume(again)
    assert again.persons() == ()
    assert again.inbox_list() == ()
    assert again.intents() == ()
    assert again.check().ok
    again.close()
