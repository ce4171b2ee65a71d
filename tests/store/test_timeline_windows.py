"""The timeline by windows: whatever the steps, the same records in the same order as the list has, and back again."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from healthdesk.domain.dates import parse_date
from healthdesk.domain.records import Draft, Kind, MeasurementDraft, Quantity, Standing
from healthdesk.domain.timeline import Entry, Spot, Wish, moment_of
from healthdesk.domain.views import RecordQuery
from healthdesk.vault.keys import new_key
from healthdesk.vault.store import PersonStore, Placed, prepare
from healthdesk.vault.store.timeline import Timeline
from healthdesk.vault.transaction import Database

COUNT = 90


def bytes_of(name: str) -> tuple[bytes, ...]:
    return (name.encode(),)


def placed(number: int) -> Placed:
    """A visit every ten statements, results on its day that name it, every ninth without a date."""
    day = date(2015, 1, 1) + timedelta(days=number // 10 * 40)
    visit = number % 10 == 0
    own = f"{'visit' if visit else 'result'}-with-a-long-enough-id-{number}"
    when = None if number % 9 == 4 else parse_date(day.isoformat())
    quantity = Quantity(float(number), str(number), "g/dL", flag="H" if number % 7 == 3 else "")
    return Placed(
        Draft(
            resource=f'{{"id": "{own}"}}'.encode(),
            resource_type="Encounter" if visit else "Observation",
            resource_id=own if number % 8 else f"by-hand-{number:024}",
            locator=f"/entry/{number}",
            kind=Kind.ENCOUNTER if visit else (Kind.RESULT, Kind.VITAL, Kind.NOTE)[number % 3],
            status="final",
            standing=Standing.VOID if number == 55 else Standing.DONE,
            title="Check-up" if visit else f"Hemoglobin {number}",
            date=when,
            text="zebra" if number in {12, 77} else "",
            references=() if visit else (("encounter", f"Encounter/visit-with-a-long-enough-id-{number // 10 * 10}"),),
            measurements=() if visit else (MeasurementDraft((), "Hemoglobin", quantity, when, f"/entry/{number}"),),
        ),
        "",
        () if visit else ("",),
    )


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PersonStore]:
    database = Database(Path(tmp_path_factory.mktemp("timeline")) / "person.db", new_key(), create=True)
    prepare(database)
    made = PersonStore(database, "p")
    for name, numbers in (("one.json", range(0, COUNT, 2)), ("two.json", range(1, COUNT, 2))):
        run = made.begin(name, "application/json", partial(bytes_of, name), ("fhir", 1, "FHIR"), 1)
        run.add([placed(number) for number in numbers])
        run.finish((), 1)
    yield made
    database.close()


def all_of(store: PersonStore, wish: Wish, step: int = 1000) -> list[Entry]:
    found: list[Entry] = []
    timeline = Timeline(store.database, "p")
    while some := timeline.window(wish, found[-1].spot if found else None, step):
        found += some
    return found


@settings(max_examples=25, deadline=None)
@given(step=st.integers(1, 40))
def test_windows_of_any_size_are_the_list(store: PersonStore, step: int) -> None:
    found = all_of(store, Wish(), step)
    assert [each.record for each in found] == list(store.records(RecordQuery(limit=1000)))
    assert len({each.spot for each in found}) == len(found) == COUNT - 1


@settings(max_examples=25, deadline=None)
@given(at=st.integers(0, COUNT - 2), size=st.integers(1, 30))
def test_a_window_back_is_the_one_before(store: PersonStore, at: int, size: int) -> None:
    every = all_of(store, Wish())
    back = Timeline(store.database, "p").window(Wish(), every[at].spot, size, newer=True)
    assert list(back) == every[max(0, at - size) : at]


def test_the_oldest_end_can_be_read_first(store: PersonStore) -> None:
    every = all_of(store, Wish())
    assert list(Timeline(store.database, "p").window(Wish(), None, 7, newer=True)) == every[-7:]


def test_what_narrows_it_leaves_what_it_says(store: PersonStore) -> None:
    every = all_of(store, Wish())
    flagged = all_of(store, Wish(flagged=True))
    assert flagged == [each for each in every if each.flag]
    assert flagged
    assert {each.record.kind for each in all_of(store, Wish(kinds=frozenset({Kind.NOTE})))} == {Kind.NOTE}
    assert {each.record.title for each in all_of(store, Wish(words="zeb"))} == {"Hemoglobin 12", "Hemoglobin 77"}
    hand = all_of(store, Wish(by_hand=True))
    assert hand == [each for each in every if each.record.resource_id.startswith("by-hand-")]
    (last, first) = Timeline(store.database, "p").origins()
    assert (last.name, first.name) == ("two.json", "one.json")
    halves = [all_of(store, Wish(source=each.id)) for each in (last, first)]
    assert sorted(each.spot.order for half in halves for each in half) == sorted(each.spot.order for each in every)
    both = all_of(store, Wish(source=last.id, flagged=True))
    assert both == [each for each in flagged if each in halves[0]]


def test_long_lists_are_met_on_the_way(store: PersonStore, monkeypatch: pytest.MonkeyPatch) -> None:
    wishes = [
        Wish(flagged=True),
        Wish(words="hemoglobin"),
        Wish(by_hand=True, words="zebra"),
        Wish(source="1", words="hemo"),
        Wish(source="1"),
    ]
    short = [all_of(store, wish, 9) for wish in wishes]
    monkeypatch.setattr("healthdesk.vault.store.timeline._SHORT", 0)
    monkeypatch.setattr("healthdesk.vault.store.timeline._STRIDE", 7)
    assert [all_of(store, wish, 9) for wish in wishes] == short


def test_entries_know_the_visit_that_their_source_names(store: PersonStore) -> None:
    every = {each.record.title: each for each in all_of(store, Wish())}
    visit = every["Hemoglobin 11"].visit
    assert visit
    assert store.record(visit).resource_id == "visit-with-a-long-enough-id-10"
    assert every["Check-up"].visit == ""


def test_months_add_up(store: PersonStore) -> None:
    timeline = Timeline(store.database, "p")
    dated = [each.record.date for each in all_of(store, Wish()) if each.record.date]
    months = timeline.months(Wish(), moment_of(2015), moment_of(2018))
    # Void ones are left out of lists; a ruler that counted them too would still be right to within one.
    assert sum(each.count for each in months) - len(dated) in {0, 1}
    assert {(each.year, each.month) for each in months} >= {(day.day.year, day.day.month) for day in dated}
    oldest, newest = timeline.span(Wish()) or (0, 0)
    assert (oldest, newest) == (min(day.epoch for day in dated), max(day.epoch for day in dated))
    assert timeline.undated(Wish()) == COUNT - 1 - len(dated)
    assert timeline.kinds() == {Kind.ENCOUNTER, Kind.RESULT, Kind.VITAL, Kind.NOTE}


def test_nothing_has_no_span(tmp_path: Path) -> None:
    database = Database(tmp_path / "person.db", new_key(), create=True)
    prepare(database)
    empty = Timeline(database, "p")
    assert empty.span(Wish()) is None
    assert empty.window(Wish(), None, 5) == ()
    assert empty.window(Wish(), Spot(None, 5), 5, newer=True) == ()
    database.close()
