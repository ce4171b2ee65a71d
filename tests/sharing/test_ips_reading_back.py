"""The patient summary read back into a fresh vault says what the first one said: titles, codes, dates, doses, values, standing."""

import json
import os
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle

sys.path.insert(0, str(Path(__file__).parent.parent / "desktop"))
from real_vault import DEMO, INDEX, PASSPHRASE, cheap_keys, now

from healthdesk import session
from healthdesk.domain.records import Kind, Record
from healthdesk.domain.summaries import Line, Wish
from healthdesk.domain.views import RecordQuery
from healthdesk.session import Session
from healthdesk.sharing import ips_rules

_NAMED = os.environ.get("HEALTHDESK_CORPUS", "")
PATIENTS = (
    [
        *sorted(Path(_NAMED).glob("fhir-ips/**/*bundle-01.*")),
        *sorted(path for path in Path(_NAMED).glob("fhir-synthea-r4/**/*.json") if path.stat().st_size < 4e6)[:4],
    ]
    if _NAMED
    else []
)
"""Summaries of the guide itself, and whole lives made up by Synthea, where a folder of samples is named."""


def said(record: Record) -> tuple[Any, ...]:
    """What a record says, without where it lies."""
    return (
        record.kind, record.title, record.detail, frozenset((code.system, code.code) for code in record.codes),
        record.date.text if record.date else "", record.end.text if record.end else "", record.standing,
    )  # fmt: skip


def values(opened: Session, person_id: str, record: Record) -> Counter[tuple[str, ...]]:
    """The values of a record, as printed."""
    points = opened.records.page(person_id, record.id).measurements
    return Counter(
        (
            one.label,
            one.quantity.comparator,
            one.quantity.value_text,
            one.quantity.unit or one.quantity.unit_code,
            one.quantity.range_text,
            one.quantity.flag,
        )
        for one in points
    )


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Session]:
    with cheap_keys():
        opened, _ = session.create(tmp_path / "fresh", PASSPHRASE, country="US", clock=now)
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def family(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with cheap_keys():
        opened, _ = session.create(tmp_path_factory.mktemp("family") / "vault", PASSPHRASE, country="US", clock=now)
        for each in INDEX["persons"]:
            person = opened.people.add(each["name"], each["birth_date"], each["sex"])
            opened.intake.take([DEMO / file["path"] for file in each["files"]], person)
        yield opened
        opened.close()


def compare(first: Session, person_id: str, lines: list[Line], second: Session) -> None:
    (reader,) = second.people.all()
    taken = [line.record for line in lines]
    kinds = {record.kind for record in taken}
    again = [each for kind in kinds for each in second.records.list(reader.id, _each(kind))]
    assert Counter(map(said, again)) == Counter(map(said, taken))
    by_words = {said(record): record for record in again}
    for record in taken:
        assert values(second, reader.id, by_words[said(record)]) == values(first, person_id, record), record.title


def _each(kind: Kind) -> RecordQuery:
    return RecordQuery(kinds=frozenset({kind}), each=True, limit=10_000)


@pytest.mark.parametrize("number", range(len(INDEX["persons"])))
@pytest.mark.parametrize("language", ["en", "de"])
def test_a_summary_of_the_family_says_the_same(
    family: Session, fresh: Session, tmp_path: Path, number: int, language: str
) -> None:
    person = family.people.all()[number]
    lines = [line for line in family.summaries.offer(person.id) if line.chosen]
    wish = Wish(frozenset(line.record.id for line in lines), language)
    made = family.summaries.write(person.id, tmp_path / "summary.json", wish)
    assert made.left_out == 0
    fresh.intake.take([tmp_path / "summary.json"])
    compare(family, person.id, lines, fresh)
    (reader,) = fresh.people.all()
    assert (reader.birth_date, reader.sex) == (person.birth_date, person.sex)
    patient = json.loads((tmp_path / "summary.json").read_bytes())["entry"][1]["resource"]
    assert patient["name"][0] == {"text": person.name}


@pytest.mark.parametrize("sample", PATIENTS, ids=lambda path: path.stem[:40])
def test_a_summary_of_a_sample_says_the_same(fresh: Session, tmp_path: Path, sample: Path) -> None:
    fresh.intake.take([sample])
    people = fresh.people.all()
    assert len(people) == 1, sample.name
    lines = [line for line in fresh.summaries.offer(people[0].id) if line.chosen]
    made = fresh.summaries.write(people[0].id, tmp_path / "summary.json")
    bundle = json.loads((tmp_path / "summary.json").read_bytes())
    assert ips_rules.check(bundle) == ()
    Bundle.model_validate(bundle)
    assert made.left_out == 0
    with cheap_keys():
        other, _ = session.create(tmp_path / "other", PASSPHRASE, country="US", clock=now)
    try:
        other.intake.take([tmp_path / "summary.json"])
        compare(fresh, people[0].id, lines, other)
    finally:
        other.close()
