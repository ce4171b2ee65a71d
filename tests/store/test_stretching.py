"""Stretches of a measure: what columns of readings come to, pages of values, and days, against the readings themselves."""

import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from healthdesk.domain.dates import parse_date
from healthdesk.domain.readings import NO_ZONE, Readings, Series
from healthdesk.domain.records import Coding, Draft, Kind, MeasurementDraft, Quantity, Standing
from healthdesk.domain.stretches import Stretch
from healthdesk.intake.pipeline import placed
from healthdesk.vault.keys import new_key
from healthdesk.vault.store import PersonStore, prepare, stretching
from healthdesk.vault.transaction import Database

PULSE = Coding("http://loinc.org", "8867-4", "Heart rate")
START = 1_700_000_000


@pytest.fixture
def store(tmp_path: Path) -> Iterator[PersonStore]:
    database = Database(tmp_path / "person.db", new_key(), create=True)
    prepare(database)
    yield PersonStore(database, "p")
    database.close()


def bring(store: PersonStore, values: list[tuple[int, float]], *, name: str = "watch", zone: int = NO_ZONE) -> None:
    run = store.begin(name, "text/csv", lambda: [name.encode()], ("table", 1, "CSV"), 1)
    run.add_series(Series(0, (PULSE,), "Heart rate", "/min", "/min", name, Kind.VITAL))
    batch = Readings()
    for at, value in values:
        batch.add(0, at, f"{value:g}", offset=zone, place=1)
    run.add_readings(batch)
    run.finish((), 2)


def state(store: PersonStore, value: str, day: str, resource_id: str) -> None:
    draft = Draft(
        resource=json.dumps({"resourceType": "Observation", "id": resource_id}).encode(), resource_type="Observation",
        resource_id=resource_id, locator="/", kind=Kind.VITAL, status="final", standing=Standing.DONE, title="Heart rate",
        date=parse_date(day) if day else None,
        measurements=(MeasurementDraft((PULSE,), "Heart rate", Quantity(float(value), value, "/min", "/min"), None, ""),),
    )  # fmt: skip
    run = store.begin(resource_id, "application/fhir+json", lambda: [resource_id.encode()], ("fhir", 1, "FHIR"), 1)
    run.add([placed(draft)])
    run.finish((), 2)


def only(found: tuple[Stretch, ...]) -> Stretch:
    (one,) = found
    return one


@pytest.mark.parametrize("days", [2, 400])
def test_columns_hold_every_reading_between_the_lowest_and_the_highest(store: PersonStore, days: int) -> None:
    chance = random.Random(days)
    values = sorted((START + chance.randrange(days * 86_400), chance.randrange(40, 180) / 1.0) for _ in range(4_000))
    bring(store, values)
    extent = store.extent("heart-rate")
    kept = sorted(set(values))
    assert (extent.count, extent.first, extent.last) == (len(kept), kept[0][0], kept[-1][0])
    found = only(store.stretches("heart-rate", (kept[0][0], kept[-1][0]), 100))
    assert not found.points
    assert len(found.columns) <= 101
    assert sum(column.count for column in found.columns) == len(kept)
    assert [column.start for column in found.columns] == sorted(column.start for column in found.columns)
    for column in found.columns:
        inside = [value for at, value in kept if column.start <= at <= column.end]
        assert (column.low, column.high) == (min(inside), max(inside))
        assert column.mean == pytest.approx(sum(inside) / len(inside))


def test_few_are_given_one_by_one_and_a_window_ends_where_it_says(store: PersonStore) -> None:
    bring(store, [(START + minute * 60, 60 + minute % 7) for minute in range(3_000)])
    found = only(store.stretches("heart-rate", (START + 600, START + 1_200), 800))
    assert [point.date.epoch for point in found.points if point.date] == list(range(START + 600, START + 1_201, 60))
    assert len(only(store.stretches("heart-rate", (START, START + 3_000 * 60), 800)).columns) > 0
    assert store.stretches("heart-rate", (0, 1000), 800) == ()
    assert store.stretches("unheard-of", (0, START * 2), 800) == ()
    assert store.extent("unheard-of").count == 0


def test_pages_of_values_are_the_whole_newest_first(store: PersonStore) -> None:
    bring(store, [(START + minute * 60, 60 + minute % 7) for minute in range(1_000)])
    bring(store, [(START + minute * 60 + 30, 80) for minute in range(500)], name="strap")
    state(store, "71", "2023-11-15", "a")
    state(store, "72", "", "undated")
    count = store.extent("heart-rate").count
    paged = [point for offset in range(0, count, 300) for point in store.values("heart-rate", offset, 300)]
    assert len(paged) == count == 1_502
    dated = [point.date.epoch for point in paged if point.date]
    assert dated == sorted(dated, reverse=True)
    assert paged[-1].quantity.value_text == "72"
    assert {point.record_id for point in paged if not point.record_id.startswith("reading-")} == {
        point.record_id for point in store.recent(("heart-rate",), 9) if point.date
    } | {paged[-1].record_id}
    assert [point.quantity.value_text for point in store.recent(("heart-rate", "weight"), 9)] == ["71"]


def test_days_and_readings_keep_the_zone_that_was_printed(store: PersonStore) -> None:
    # 23:30 in Lyon on the 14th is 22:30 of the same day in UTC; half an hour later there it is the 15th.
    evening = 1_700_001_000 - 1_700_001_000 % 86_400 + 22 * 3600 + 1800
    bring(store, [(evening, 61.0), (evening + 3600, 63.0)], zone=60)
    (kept,) = store.devices()
    assert kept[0] == "heart-rate"
    assert (kept[2] - kept[1]).days == 1
    days = store.daily(("heart-rate",), kept[1].isoformat(), kept[2].isoformat())
    assert [(day.low, day.high, day.count) for day in days] == [(61.0, 61.0, 1), (63.0, 63.0, 1)]
    (only_one,) = store.readings("heart-rate", kept[2].isoformat(), kept[2].isoformat())
    assert (only_one.start, only_one.zone, only_one.value, only_one.device) == (evening + 3600, 60, 63.0, "watch")
    assert store.daily(("weight",), "2000-01-01", "2030-01-01") == ()


def test_many_readings_are_counted_by_their_days(store: PersonStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stretching, "_MANY", 2_000)
    bring(store, [(START + minute * 60, 60 + minute % 7) for minute in range(4_000)])
    found = only(store.stretches("heart-rate", (START, START + 4_000 * 60), 1_000))
    assert len(found.columns) <= 5
    assert sum(column.count for column in found.columns) == 4_000
