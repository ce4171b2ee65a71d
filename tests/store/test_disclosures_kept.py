"""The ledger of what left: lines are added, named later, and never changed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from healthdesk.domain.disclosures import Disclosure, Way
from healthdesk.domain.errors import VaultError
from healthdesk.vault.keys import new_key
from healthdesk.vault.store import PersonStore, content_digest, prepare
from healthdesk.vault.transaction import Database

LINE = Disclosure(
    "", "", 1_790_000_000, Way.SUMMARY, "fhir", "anna.json", 4096, "ab" * 32, "fr", (("allergy", 2), ("medication", 3))
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[PersonStore]:
    database = Database(tmp_path / "person.db", new_key(), create=True)
    prepare(database)
    yield PersonStore(database, "p")
    database.close()


def test_a_line_comes_back_as_it_was_entered_newest_first(store: PersonStore) -> None:
    before = content_digest(store.database)
    ledger = store.disclosures()
    assert ledger.list() == ()
    first = ledger.add(LINE)
    second = ledger.add(Disclosure("", "", 1_790_000_001, Way.PRINT, whom="Dr Weber", purpose="a visit"))
    assert [each.id for each in ledger.list()] == [second.id, first.id]
    assert ledger.list()[1] == Disclosure(
        first.id, "p", LINE.at, Way.SUMMARY, "fhir", "anna.json", 4096, "ab" * 32, "fr", LINE.counts
    )
    assert (second.whom, second.purpose) == ("Dr Weber", "a visit")
    assert ledger.count() == 2
    assert ledger.list(1) == (second,)
    assert content_digest(store.database) == before


def test_for_whom_is_said_later_and_what_was_said_before_stays_beneath(store: PersonStore) -> None:
    ledger = store.disclosures()
    line = ledger.add(LINE)
    ledger.name(line.id, "Dr Weber", "", 1_790_000_100)
    said = ledger.name(line.id, "Dr Marie Weber", "second opinion", 1_790_000_200)
    assert (said.whom, said.purpose, said.at) == ("Dr Marie Weber", "second opinion", LINE.at)
    with store.database.read() as connection:
        assert connection.execute("SELECT whom FROM disclosure_whom ORDER BY id").fetchall() == [
            ("Dr Weber",),
            ("Dr Marie Weber",),
        ]
    for unknown in ("999", "x", "", "9" * 40):
        with pytest.raises(VaultError, match="disclosure-unknown"):
            ledger.name(unknown, "a", "b", 1)


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM disclosure",
        "UPDATE disclosure SET sha256 = ''",
        "DELETE FROM disclosure_whom",
        "UPDATE disclosure_whom SET whom = 'nobody'",
    ],
)
def test_nothing_in_the_ledger_can_be_changed(store: PersonStore, change: str) -> None:
    store.disclosures().add(Disclosure("", "", 1, Way.COPY, whom="Dr Weber"))
    with pytest.raises((VaultError, dbapi2.Error)), store.database.write() as connection:
        connection.execute(change)
    assert store.disclosures().list()[0].whom == "Dr Weber"
