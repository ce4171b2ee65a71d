"""Documents laid beside records: both ways, once, gone with either."""

from collections.abc import Callable
from pathlib import Path

import pytest

from healthdesk.domain.errors import VaultError
from healthdesk.domain.records import Kind, Record
from healthdesk.domain.views import Entry, RecordQuery
from healthdesk.session import Session

LETTER = "Discharge letter\nPotassium 4.1\n"


@pytest.fixture
def desk(make: Callable[[str], Session], tmp_path: Path) -> tuple[Session, str, Record, Record]:
    """A vault with one person, a condition and a letter."""
    session = make("vault")
    person = session.people.add("Anna Moreau", "1970-01-01", "female")
    session.intake.write(person.id, Entry(Kind.CONDITION, "Asthma", "2020-01-01"))
    (tmp_path / "letter.txt").write_text(LETTER, "utf-8")
    session.intake.take([tmp_path / "letter.txt"], person)
    (condition,) = session.records.list(person.id, RecordQuery(kinds=frozenset({Kind.CONDITION})))
    (letter,) = session.records.list(person.id, RecordQuery(kinds=frozenset({Kind.DOCUMENT})))
    return session, person.id, condition, letter


def test_a_document_lies_beside_a_record_and_the_record_knows_it(desk: tuple[Session, str, Record, Record]) -> None:
    session, person, condition, letter = desk
    assert session.documents.attached(person, condition.id) == ((), ())
    for _ in range(2):
        assert session.documents.attach(person, condition.id, letter.id).records
    assert [one.id for one in session.documents.attached(person, condition.id)[0]] == [letter.id]
    assert [one.id for one in session.documents.attached(person, letter.id)[1]] == [condition.id]
    session.documents.detach(person, condition.id, letter.id)
    assert session.documents.attached(person, letter.id) == ((), ())


@pytest.mark.parametrize("other", ["99999", "series-1", "", "x"])
def test_what_is_not_there_is_not_attached(desk: tuple[Session, str, Record, Record], other: str) -> None:
    session, person, condition, _ = desk
    for pair in ((condition.id, other), (other, condition.id)):
        with pytest.raises(VaultError):
            session.documents.attach(person, *pair)
    with pytest.raises(VaultError):
        session.documents.attach(person, condition.id, condition.id)


def test_it_goes_with_the_document(desk: tuple[Session, str, Record, Record]) -> None:
    session, person, condition, letter = desk
    session.documents.attach(person, condition.id, letter.id)
    session.records.delete(person, letter.id)
    assert session.documents.attached(person, condition.id) == ((), ())
    assert session.custody.check().ok


def test_an_original_is_set_out_for_reading(desk: tuple[Session, str, Record, Record]) -> None:
    session, person, _, letter = desk
    original = session.records.page(person, letter.id).originals[0]
    assert [one.text for one in session.documents.passages(person, original)] == LETTER.splitlines()
