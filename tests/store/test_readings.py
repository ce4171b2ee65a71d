"""Readings of devices in a person's file: met twice they are there once, and undone they were never there."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.readings import NO_ZONE, Readings, Series
from healthdesk.domain.records import Coding, Kind
from healthdesk.vault.keys import new_key
from healthdesk.vault.store import PersonStore, content_digest, damage, prepare, run_checks
from healthdesk.vault.transaction import Database

READER = ("apple-health", 1, "Apple Health")
START = 1_700_000_000


@contextmanager
def store() -> Iterator[PersonStore]:
    with tempfile.TemporaryDirectory() as folder:
        database = Database(Path(folder) / "person.db", new_key(), create=True)
        prepare(database)
        yield PersonStore(database, "p")
        database.close()


SERIES = (
    Series(1, (Coding("http://loinc.org", "8867-4"), Coding("apple", "HeartRate")), "Heart rate", "/min", "/min", "Watch"),
    Series(2, (Coding("http://loinc.org", "41950-7"), Coding("apple", "Steps")), "Steps", "", "1", "Phone",
           Kind.OBSERVATION, sums=True),
    Series(3, (Coding("apple", "Sleep"),), "Sleep", device="Watch", kind=Kind.OBSERVATION, sums=True, overnight=True),
)  # fmt: skip


@dataclass(frozen=True)
class Row:
    """One reading of a made-up export."""

    series: int
    hour: int
    value: int
    zone: int = 60


rows = st.builds(
    Row, st.integers(1, 3), st.integers(0, 60), st.integers(50, 53), st.sampled_from([60, 60, 60, 120, NO_ZONE])
)
exports = st.lists(st.lists(rows, min_size=1, max_size=25), min_size=1, max_size=4)


def columns(export: list[Row], part: str = "") -> Readings:
    made = Readings(part=part)
    for place, row in enumerate(export, 1):
        text = ("Deep", "Core", "REM", "Awake")[row.value % 4] if row.series == 3 else str(row.value)
        made.add(row.series, START + 3600 * row.hour, text, seconds=600, offset=row.zone, place=place)
    return made


def take(into: PersonStore, export: list[Row], name: str) -> str:
    content = repr(export).encode() + name.encode()
    run = into.begin(name, "application/xml", lambda: [content], READER, 1)
    for series in SERIES:
        run.add_series(series)
    run.add_readings(columns(export))
    return run.finish((), 2).id


def seen(of: PersonStore) -> tuple[object, ...]:
    with of.database.read() as connection:
        days = connection.execute(
            "SELECT series.identity, d.day, coalesce(t.words, ''), d.count, d.total, d.low, d.high, d.seconds, d.first,"
            " d.last FROM reading_day d JOIN series ON series.id = d.series_id"
            " LEFT JOIN reading_text t ON t.id = d.text_id ORDER BY 1, 2, 3"
        ).fetchall()
    return content_digest(of.database), days


@settings(deadline=None, max_examples=15)
@given(exports, st.randoms(use_true_random=False))
def test_undoing_in_any_order_leaves_what_the_others_brought(given_exports: list[list[Row]], random: object) -> None:
    with store() as one:
        nothing = seen(one)
        runs = [take(one, export, f"{number}.xml") for number, export in enumerate(given_exports)]
        left = list(range(len(runs)))
        assert damage(one.database) == ()
        assert all(agrees for _, agrees in run_checks(one.database, "p"))
        while left:
            gone = random.choice(left)  # type: ignore[attr-defined]
            left.remove(gone)
            if random.random() < 0.3:  # type: ignore[attr-defined]
                one.forget(runs[gone])
            else:
                one.withdraw(runs[gone], 3)
            with store() as other:
                for number in left:
                    take(other, given_exports[number], f"{number}.xml")
                assert seen(one) == seen(other)
        assert seen(one) == nothing
        assert damage(one.database) == ()


@settings(deadline=None, max_examples=12)
@given(exports, st.randoms(use_true_random=False))
def test_the_order_of_exports_does_not_matter(given_exports: list[list[Row]], random: object) -> None:
    shuffled = list(enumerate(given_exports))
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    with store() as one, store() as other:
        for number, export in enumerate(given_exports):
            take(one, export, f"{number}.xml")
        for number, export in shuffled:
            take(other, export, f"{number}.xml")
        assert seen(one) == seen(other)


@settings(deadline=None, max_examples=10)
@given(st.lists(rows, min_size=1, max_size=30))
def test_bringing_an_export_twice_is_bringing_it_once(export: list[Row]) -> None:
    with store() as one:
        run = take(one, export, "a.xml")
        first = seen(one)
        distinct = len({(row.series, row.hour, row.value) for row in export})
        counts = next(each for each in one.runs() if each.id == run)
        assert (counts.added, counts.duplicate) == (distinct, len(export) - distinct)
        again = take(one, export, "b.xml")
        assert seen(one) == first
        counts = next(each for each in one.runs() if each.id == again)
        assert (counts.added, counts.duplicate) == (0, len(export))


def test_what_is_met_again_costs_ranges_and_no_rows() -> None:
    june = [Row(1 + number % 2, number, 50 + number % 3) for number in range(400)]
    july = [*june, *(Row(1, number, 50) for number in range(400, 450))]
    with store() as one:
        take(one, june, "june.xml")
        run = take(one, july, "july.xml")
        counts = next(each for each in one.runs() if each.id == run)
        assert (counts.added, counts.duplicate) == (50, 400)
        with one.database.read() as connection:
            assert connection.execute("SELECT count(*) FROM reading").fetchone() == (450,)
            assert connection.execute("SELECT count(*) FROM reading_met").fetchone()[0] <= 3


def test_a_run_that_never_finished_shows_nothing_and_is_swept() -> None:
    with store() as one:
        take(one, [Row(1, 1, 50)], "a.xml")
        before = seen(one)
        run = one.begin("b.xml", "application/xml", lambda: [b"half"], READER, 1)
        run.add_series(SERIES[0])
        run.add_readings(columns([Row(1, 1, 50), Row(1, 2, 51)]))
        assert seen(one) == before
        prepare(one.database)
        assert seen(one) == before
        assert damage(one.database) == ()
        with one.database.read() as connection:
            assert connection.execute("SELECT count(*) FROM reading").fetchone() == (1,)


def test_a_reading_that_changed_on_the_disk_is_told() -> None:
    with store() as one:
        take(one, [Row(1, 1, 50), Row(3, 2, 51)], "a.xml")
        assert [agrees for _, agrees in run_checks(one.database, "p")] == [True]
        with one.database.write() as connection:
            connection.execute("UPDATE reading SET value = 99 WHERE value = 50")
        assert [agrees for _, agrees in run_checks(one.database, "p")] == [False]
        assert damage(one.database) == ("current-differs:",)


@pytest.mark.parametrize("start", [10**15, -(10**15)])
def test_readings_that_cannot_be_are_refused(start: int) -> None:
    with store() as one:
        run = one.begin("b.xml", "application/xml", lambda: [b"half"], READER, 1)
        run.add_series(SERIES[0])
        wrong = Readings()
        wrong.add(1, start, "50")
        unknown = Readings()
        unknown.add(7, START, "50")
        bare = columns([Row(1, 1, 50)])
        bare.value[0] = float("nan")
        for readings in (wrong, unknown, bare):
            with pytest.raises(IntakeError, match="reader-misspoke"):
                run.add_readings(readings)
        run.abandon()
        assert damage(one.database) == ()


def test_a_stretch_that_goes_on_over_batches_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("healthdesk.vault.store.readings.BATCH", 4)
    export = [Row(1, number, 50) for number in range(20)]
    with store() as one, store() as other:
        first = take(one, export, "a.xml")
        with one.database.read() as connection:
            assert connection.execute("SELECT first_id, last_id FROM reading_met").fetchall() == [(1, 20)]
        twice = take(one, [*export[:10], *export[:10], *export], "b.xml")
        one.forget(first)
        take(other, export, "c.xml")
        assert seen(one) == seen(other)
        one.withdraw(twice, 3)
        assert damage(one.database) == ()
