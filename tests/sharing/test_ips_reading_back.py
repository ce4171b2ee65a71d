"""The patient summary read back into a fresh vault says what the first one said: titles, codes, dates, doses, values, standing."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from ips_comparing import compare
from real_vault import INDEX, open_copy

from healthdesk.domain.summaries import Wish
from healthdesk.session import Session


@pytest.fixture(scope="module")
def family(family_vault: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    opened = open_copy(family_vault, tmp_path_factory.mktemp("summaries") / "vault")
    yield opened
    opened.close()


@pytest.mark.parametrize("number", range(len(INDEX["persons"])))
@pytest.mark.parametrize("language", ["en", "de"])
def test_a_summary_of_the_family_says_the_same(
    family: Session, empty: Callable[[], Session], tmp_path: Path, number: int, language: str
) -> None:
    person = family.people.all()[number]
    lines = [line for line in family.summaries.offer(person.id) if line.chosen]
    wish = Wish(frozenset(line.record.id for line in lines), language)
    made = family.summaries.write(person.id, tmp_path / "summary.json", wish)
    assert made.left_out == 0
    fresh = empty()
    fresh.intake.take([tmp_path / "summary.json"])
    compare(family, person.id, lines, fresh)
    (reader,) = fresh.people.all()
    assert (reader.birth_date, reader.sex) == (person.birth_date, person.sex)
    patient = json.loads((tmp_path / "summary.json").read_bytes())["entry"][1]["resource"]
    assert patient["name"][0] == {"text": person.name}
