"""What was chosen for a sheet is kept beside the records and counts as none of them."""

from collections.abc import Iterator
from dataclasses import dataclass
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


@dataclass(frozen=True)
class Chosen:
    words: tuple[str, ...] = ()
    day: str = ""


@dataclass(frozen=True)
class Other:
    words: int = 0


def test_what_was_chosen_is_kept_by_its_sheets_name(store: PersonStore) -> None:
    before = content_digest(store.database)
    assert store.sheets().get("brief", Chosen) == Chosen()
    store.sheets().keep("brief", Chosen(("Why?",), "2026-01-01"))
    store.sheets().keep("brief", Chosen(("Why me?",)))
    assert store.sheets().get("brief", Chosen) == Chosen(("Why me?",))
    assert store.sheets().get("card", Chosen) == Chosen()
    assert content_digest(store.database) == before


def test_what_has_another_shape_counts_as_not_chosen(store: PersonStore) -> None:
    store.sheets().keep("brief", Chosen(("Why?",)))
    assert store.sheets().get("brief", Other) == Other()
