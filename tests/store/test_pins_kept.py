"""Pinned measures: kept in the person's own file, in the order in which they were chosen."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from healthdesk.vault.keys import new_key
from healthdesk.vault.store import PersonStore, content_digest, prepare
from healthdesk.vault.transaction import Database


@pytest.fixture
def store(tmp_path: Path) -> Iterator[PersonStore]:
    database = Database(tmp_path / "person.db", new_key(), create=True)
    prepare(database)
    yield PersonStore(database, "p")
    database.close()


def test_pins_keep_their_order_and_count_as_no_record(store: PersonStore) -> None:
    before = content_digest(store.database)
    assert store.pins().keys() == ()
    for measure in ("hba1c", "blood-pressure", "hba1c", "weight"):
        store.pins().put(measure, wanted=True)
    assert store.pins().keys() == ("hba1c", "blood-pressure", "weight")
    store.pins().put("blood-pressure", wanted=False)
    store.pins().put("never-pinned", wanted=False)
    assert store.pins().keys() == ("hba1c", "weight")
    store.pins().put("blood-pressure", wanted=True)
    assert store.pins().keys() == ("hba1c", "weight", "blood-pressure")
    assert content_digest(store.database) == before
