"""Readings as a person meets them: a line in a list, a point of a measure, a page, and out again."""

import csv
import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from healthdesk.domain.dates import parse_date
from healthdesk.domain.errors import VaultError
from healthdesk.domain.readings import Readings, Series
from healthdesk.domain.records import Coding, Draft, Kind, MeasurementDraft, Quantity, Standing
from healthdesk.domain.views import RecordQuery
from healthdesk.intake.export import write_csv, write_fhir
from healthdesk.vault.keys import new_key
from healthdesk.vault.store import PersonStore, Placed, damage, prepare, run_checks
from healthdesk.vault.transaction import Database

READER = ("apple-health", 1, "Apple Health")
NOON = 1_750_000_000 // 86_400 * 86_400 + 10 * 3600
DAY = 86_400
LOINC = "http://loinc.org"
PULSE = Series(1, (Coding(LOINC, "8867-4", "Heart rate"), Coding("apple", "HR")), "Heart rate", "", "/min", "Watch")
WATCH = Series(
    2, (Coding(LOINC, "55423-8"), Coding("apple", "S")), "Steps", "", "{steps}", "Watch", Kind.OBSERVATION, sums=True
)
PHONE = Series(3, WATCH.codes, "Steps", "", "{steps}", "Phone", Kind.OBSERVATION, sums=True)
SLEEP = Series(
    4,
    (Coding(LOINC, "93832-4"), Coding("apple", "Z")),
    "Sleep",
    device="Watch",
    kind=Kind.OBSERVATION,
    sums=True,
    overnight=True,
)
SCALE = Series(5, (Coding(LOINC, "29463-7"), Coding("apple", "W")), "Body weight", "kg", "kg", "Scale")


@contextmanager
def store() -> Iterator[PersonStore]:
    with tempfile.TemporaryDirectory() as folder:
        database = Database(Path(folder) / "person.db", new_key(), create=True)
        prepare(database)
        yield PersonStore(database, "p")
        database.close()


def take(
    into: PersonStore, rows: list[tuple[int, int, str, int]], name: str = "a.xml", drafts: tuple[Placed, ...] = ()
) -> str:
    """Rows of series, seconds after noon, value and length."""
    readings = Readings(part="apple_health_export/export.xml")
    for line, (series, after, text, seconds) in enumerate(rows, 100):
        readings.add(series, NOON + after, text, seconds=seconds, offset=120, place=line)
    run = into.begin(name, "application/zip", lambda: [f"{name}{rows}".encode()], READER, 1)
    run.add(drafts)
    for series in (PULSE, WATCH, PHONE, SLEEP, SCALE):
        run.add_series(series)
    run.add_readings(readings)
    return run.finish((), 2).id


def weight(value: str, day: str) -> Placed:
    when = parse_date(day)
    resource = {"resourceType": "Observation", "id": f"a-long-enough-identifier-{value}-{day}", "status": "final"}
    return Placed(
        Draft(
            resource=json.dumps(resource).encode(), resource_type="Observation", resource_id=str(resource["id"]),
            locator="/entry/0", kind=Kind.VITAL, status="final", standing=Standing.DONE, title=f"Weight {value}",
            codes=(Coding(LOINC, "29463-7"),), date=when,
            measurements=(MeasurementDraft((), "Body weight", Quantity(float(value), value, "kg", "kg"), when, "/entry/0/v"),),
        ),
        "weight",
        ("weight",),
    )  # fmt: skip


def values(of: PersonStore, concept: str, **days: str) -> list[tuple[str, str]]:
    return [
        (point.date.text[:10] if point.date else "", point.quantity.value_text)
        for point in of.measurements(concept, **days)
    ]


def test_few_readings_are_points_as_printed_among_statements() -> None:
    with store() as one:
        take(one, [(5, 0, "71.20", 0), (5, DAY, "71.4", 0)], drafts=(weight("70.9", "2025-06-01"),))
        day = [point.date.text for point in one.measurements("weight") if point.date]
        assert [point.quantity.value_text for point in one.measurements("weight")] == ["70.9", "71.20", "71.4"]
        assert day[1].endswith("T12:00:00+02:00")
        (summary,) = one.measures()
        assert (summary.concept, summary.latest.quantity.value_text, summary.count) == ("weight", "71.4", 3)
        assert summary.previous is not None
        assert summary.previous.quantity.value_text == "71.20"


def test_steps_of_two_devices_are_never_added_together() -> None:
    rows = [(2, 0, "900", 60), (3, 0, "700", 60), (3, 600, "500", 60), (2, DAY, "300", 60), (3, DAY, "100", 60)]
    with store() as one:
        take(one, rows)
        assert [value for _, value in values(one, "steps")] == ["1200", "300"]
        point = one.measurements("steps")[0]
        assert (point.readings, point.locator) == (2, "part:apple_health_export/export.xml/line:101")
        assert one.newest("steps") is None
        assert one.extreme("steps", highest=True) is None


def test_a_night_belongs_to_the_day_one_wakes_up_in_and_lying_awake_is_no_sleep() -> None:
    evening = 12 * 3600 - 3600  # 23:00 there
    rows = [
        (4, evening, "Asleep core", 5400),
        (4, evening + 5400, "Awake", 600),
        (4, evening + 6000, "Asleep deep", 1800),
    ]
    with store() as one:
        take(one, rows)
        (point,) = one.measurements("sleep-duration")
        assert point.date is not None
        assert (point.quantity.value, point.quantity.unit) == (2.0, "h")
        assert point.date.day.toordinal() * DAY == (NOON // DAY + 719163 + 1) * DAY


def test_many_readings_are_told_by_the_day_and_the_newest_and_extremes_singly() -> None:
    rows = [(1, DAY * day + 60 * minute, str(60 + minute % 7 + (90 if (day, minute) == (1, 8) else 0)), 0)
            for day in range(4) for minute in range(500)]  # fmt: skip
    with store() as one:
        take(one, rows)
        points = one.measurements("heart-rate")
        assert [point.readings for point in points] == [500] * 4
        assert points[0].quantity.value == pytest.approx(sum(60 + minute % 7 for minute in range(500)) / 500, abs=0.01)
        newest = one.newest("heart-rate")
        assert newest is not None
        assert (newest.quantity.value_text, newest.locator) == ("62", "part:apple_health_export/export.xml/line:2099")
        highest, lowest = (one.extreme("heart-rate", highest=high) for high in (True, False))
        assert highest is not None
        assert lowest is not None
        assert (highest.quantity.value_text, lowest.quantity.value_text) == ("151", "60")
        assert [summary.count for summary in one.measures()] == [2000]
        day = points[1].date
        assert day is not None
        only = one.measurements("heart-rate", day.text, day.text)
        assert len(only) == 500
        assert one.extreme("heart-rate", day.text, day.text, highest=True) == highest


def test_a_list_shows_a_series_once_on_whatever_page() -> None:
    rows = [(1, 60 * number, str(60 + number % 30), 0) for number in range(3000)] + [(5, -30 * DAY, "70", 0)]
    drafts = tuple(weight(f"{60 + number}", f"2025-0{1 + number % 9}-0{1 + number % 5}") for number in range(20))
    with store() as one:
        take(one, rows, drafts=drafts)
        whole = one.records(RecordQuery(void=True, limit=1000))
        assert len(whole) == 22
        dates = [record.date.epoch for record in whole if record.date]
        assert dates == sorted(dates, reverse=True)
        assert sum(one.count(RecordQuery()).values()) == 22
        for size in (1, 3, 7):
            pages = [one.records(RecordQuery(void=True, limit=size, offset=offset)) for offset in range(0, 30, size)]
            assert tuple(record for page in pages for record in page) == whole
        assert [record.title for record in one.search("heart watch")] == ["Heart rate"]
        assert [record.title for record in one.records(RecordQuery(code="8867-4"))] == ["Heart rate"]
        assert one.records(RecordQuery(kinds=frozenset({Kind.ALLERGY}))) == ()


def test_pages_lead_from_a_reading_to_its_day_and_its_series() -> None:
    with store() as one:
        take(one, [(1, 0, "61", 0), (1, 60, "64.0", 0), (1, DAY, "70", 0)])
        run = take(one, [(1, 0, "61", 0), (1, 60, "64.0", 0)], "b.xml")
        point = one.measurements("heart-rate")[1]
        page = one.page(point.record_id)
        assert (page.record.title, page.record.detail, page.record.author) == ("Heart rate", "64.0 /min", "Watch")
        assert page.record.sources == 2
        assert [each.id for each, _ in page.sightings][1] == run
        assert page.originals[0].locator == "part:apple_health_export/export.xml/line:101"
        assert json.loads(page.resource)["valueQuantity"] == {
            "value": 64.0, "unit": "/min", "system": "http://unitsofmeasure.org", "code": "/min",
        }  # fmt: skip
        assert b"64.0" in page.resource
        (_, day) = page.related[0]
        assert "61–64 /min · 2 ×" in day.detail
        (_, series) = one.page(day.id).related[0]
        assert len(one.page(series.id).measurements) == 3
        assert json.loads(one.resource(series.id))["id"] == series.id
        for wrong in ("reading-999", "day-1-1", "series-9", "reading-x", "day-1", "series--"):
            with pytest.raises(VaultError, match="record-unknown"):
                one.page(wrong)


def test_what_is_deleted_is_gone_and_does_not_come_back() -> None:
    rows = [(1, 0, "61", 0), (1, 60, "64", 0), (1, DAY, "70", 0), (4, 0, "Awake", 60)]
    with store() as one:
        take(one, rows)
        one.delete_record(one.measurements("heart-rate")[1].record_id)
        (nap,) = [record for record in one.records(RecordQuery()) if record.title == "Sleep"]
        one.delete_record(nap.id)
        assert [value for _, value in values(one, "heart-rate")] == ["61", "70"]
        take(one, [*rows, (1, 2 * DAY, "75", 0)], "b.xml")
        assert [value for _, value in values(one, "heart-rate")] == ["61", "70", "75"]
        assert [record.title for record in one.records(RecordQuery())] == ["Heart rate"]
        assert damage(one.database) == ()
        assert all(agrees for _, agrees in run_checks(one.database, "p"))


def test_forgetting_deletes_readings_and_their_words(tmp_path: Path) -> None:
    with store() as one:
        run = take(one, [(1, 0, "61.50", 0), (4, 0, "Asleep deep", 60)], drafts=(weight("70", "2025-01-01"),))
        one.forget(run)
        with one.database.read() as connection:
            for table in ("reading", "series", "series_coding", "reading_text", "reading_met", "reading_span",
                          "reading_day", "series_shown", "label", "unit", "coding", "concept"):  # fmt: skip
                assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table
        write_fhir(one, tmp_path)
        assert list(tmp_path.iterdir()) == []


def test_readings_leave_with_everything_else(tmp_path: Path) -> None:
    with store() as one:
        take(
            one,
            [(5, 0, "71.20", 0), (2, 0, "900", 60), (4, 0, "Asleep deep", 1800)],
            drafts=(weight("70", "2025-01-01"),),
        )
        write_fhir(one, tmp_path)
        write_csv(one, tmp_path)
        lines = [json.loads(line) for line in (tmp_path / "Observation.ndjson").read_text("utf-8").splitlines()]
        assert [line.get("valueString") or line.get("valueQuantity", {}).get("value") for line in lines[1:]] == [
            900,
            "Asleep deep",
            71.2,
        ]
        assert all(line["resourceType"] == "Observation" and line["id"] for line in lines)
        assert "71.20" in (tmp_path / "Observation.ndjson").read_text("utf-8")
        rows: list[dict[str, Any]] = list(
            csv.DictReader((tmp_path / "measurements.csv").read_text("utf-8-sig").splitlines())
        )
        assert [(row["measure"], row["value"]) for row in rows] == [
            ("weight", "70"), ("steps", "900"), ("sleep-duration", "Asleep deep"), ("weight", "71.20"),
        ]  # fmt: skip
        assert len((tmp_path / "records.csv").read_text("utf-8").splitlines()) == 2
