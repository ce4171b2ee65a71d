"""Wearables: nights, hours, shares in range, gaps and zones, and the page over a real vault."""

from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from spoken_walk import walk

from healthdesk.desktop.parts.chart_days import Bar, Bars
from healthdesk.desktop.wearables.cards import day_name, heart_days, sleep_days, steps_days
from healthdesk.desktop.wearables.days import Day, Span, hours, night_of, read_span, stage_of
from healthdesk.desktop.wearables.glucose import Target, _range, in_range, target_of
from healthdesk.desktop.wearables.night import NightChart, clock, length
from healthdesk.desktop.wearables.view import WearablesPage, moved, window_of
from healthdesk.domain.stretches import Reading
from healthdesk.session import Session

from .conftest import Open
from .test_desktop_accessible import echoes, nameless, pictures

DAY = date(2026, 9, 21)


def reading(at: datetime, value: float | None = None, words: str = "", seconds: int = 0, **more: str) -> Reading:
    zone = None if at.utcoffset() is None else int((at.utcoffset() or timedelta()).total_seconds() // 60)
    epoch = int((at if at.tzinfo else at.replace(tzinfo=UTC)).timestamp())
    return Reading(
        epoch, seconds, zone, value, words, more.get("unit", "mg/dL"), more.get("device", "Watch"), "reading-1"
    )


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_stages_are_known_by_the_words_of_every_source() -> None:
    words = {
        "Asleep core": "light", "Asleep deep": "deep", "Asleep REM": "rem", "Awake": "awake", "In bed": "in-bed",
        "Asleep unspecified": "asleep", "light": "light", "sleep_deep": "deep", "wake": "awake", "Out of bed": "awake",
        "Dreaming wildly": "",
    }  # fmt: skip
    assert {word: stage_of(word) for word in words} == words


def test_a_night_is_that_of_one_device_and_ends_where_it_was_recorded() -> None:
    lyon = timezone(timedelta(hours=2))
    start = datetime(2026, 9, 20, 23, 0, tzinfo=lyon)
    night = night_of(
        [
            reading(start - timedelta(minutes=10), words="In bed", seconds=30_000, device="Phone"),
            reading(start, words="Asleep core", seconds=3600),
            reading(start + timedelta(hours=1), words="Asleep deep", seconds=1800),
            reading(start + timedelta(hours=2), words="Snoring", seconds=60),
        ]
    )
    assert night is not None
    assert (night.device, night.zone, night.asleep) == ("Watch", 120, 5400)
    assert night.by_stage() == {"light": 3600, "deep": 1800, "Snoring": 60}
    assert clock(night.stages[0].start, night.zone) == "23:00"
    assert night_of([]) is None
    assert night_of([reading(start, 7.5)]) is None


def test_hours_are_those_of_the_clock_where_it_was_recorded_and_of_one_device() -> None:
    tokyo = timezone(timedelta(hours=9))
    held = [
        reading(datetime(2026, 9, 21, 7, 30, tzinfo=tokyo), 500.0), reading(datetime(2026, 9, 21, 7, 50, tzinfo=tokyo), 300.0),
        reading(datetime(2026, 9, 21, 23, 0, tzinfo=tokyo), 100.0),
        reading(datetime(2026, 9, 21, 7, 0, tzinfo=tokyo), 700.0, device="Phone"),
    ]  # fmt: skip
    found = hours(held)
    assert found is not None
    assert (found[7], found[23], sum(found)) == (800.0, 100.0, 900.0)
    assert hours([]) is None


@given(st.lists(st.floats(20, 400), min_size=1, max_size=300), st.floats(50, 100), st.floats(101, 250))
def test_shares_in_range_are_parts_of_a_whole(values: list[float], low: float, high: float) -> None:
    start = datetime(2026, 9, 21, tzinfo=UTC)
    held = [reading(start + timedelta(minutes=5 * at), value) for at, value in enumerate(values)]
    found = in_range(held, Target(low, high))
    assert found is not None
    assert found.below + found.within + found.above == pytest.approx(1)
    assert found.within == sum(low <= value <= high for value in values) / len(values)
    assert 0 <= found.covered <= 1


def test_the_range_is_that_of_a_goal_or_the_consensus_and_units_are_computed() -> None:
    start = datetime(2026, 9, 21, tzinfo=UTC)
    held = [
        reading(start + timedelta(hours=at), value, unit="mmol/L") for at, value in enumerate((3.5, 5.0, 10.0, 11.0))
    ]
    found = in_range(held, Target())
    assert found is not None
    assert (found.below, found.within, found.above, found.count) == (0.25, 0.25, 0.5, 4)
    assert in_range([reading(start, 5.0, unit="blobs")], Target()) is None
    assert in_range([], Target()) is None
    goal = (
        b'{"target": [{"measure": {"coding": [{"code": "2339-0"}]}, "detailRange": {"low": {"value": 5, "unit": "mmol/L"},'
        b' "high": {"value": 8, "unit": "mmol/L"}}}]}'
    )
    assert _range(goal) == (pytest.approx(90.08, abs=0.1), pytest.approx(144.1, abs=0.1))
    for other in (
        b"[]",
        b"nonsense",
        b'{"target": [{}]}',
        b'{"target": {"a": 1}}',
        goal.replace(b'"value": 8', b'"value": "8"'),
    ):
        assert _range(other) is None


def test_windows_are_days_weeks_from_monday_and_months() -> None:
    assert window_of(DAY, "day") == (DAY, DAY)
    assert window_of(date(2026, 9, 27), "week") == (DAY, date(2026, 9, 27))
    assert window_of(date(2028, 2, 10), "month") == (date(2028, 2, 1), date(2028, 2, 29))
    assert moved(date(2026, 12, 31), "month", 1) == date(2027, 1, 1)
    assert moved(DAY, "week", -1) == date(2026, 9, 20)


def span(*days: Day) -> Span:
    return Span(days, (), Target(), None, "", None, None, frozenset())


def test_a_day_without_readings_is_a_gap_and_no_zero(looks: object) -> None:
    held = span(Day(DAY, steps=4000.0, heart=(50.0, 120.0, 70.0, 9), resting=52.0), Day(DAY + timedelta(days=1)),
                Day(DAY + timedelta(days=2), steps=6000.0, stages={"light": 7200, "deep": 3600, "awake": 600}))  # fmt: skip
    steps = steps_days(held)
    assert [bar.parts for bar in steps.bars] == [((4000.0, "strong"),), (), ((6000.0, "strong"),)]
    assert steps.bars[1].spoken == "Tue 22 Sep 2026: no readings"
    assert (steps.counted, steps.mean) == (2, "5,000"), "the mean is that of the days with readings"
    sleep = sleep_days(held)
    assert (
        sleep.bars[2].spoken == "Wed 23 Sep 2026: 3 h 00 min (Awake 10 min, Light or core 2 h 00 min, Deep 1 h 00 min)"
    )
    assert sleep.bars[2].top == 3.0
    heart = heart_days(held)
    assert (heart.bars[0].foot, heart.bars[0].top, heart.bars[0].mark) == (50.0, 120.0, 52.0)
    assert heart.mean == "at rest 52 /min"
    assert day_name(DAY) == "Mon 21 Sep 2026"
    assert [length(each) for each in (59, 3600, 26_640)] == ["1 min", "1 h 00 min", "7 h 24 min"]


def test_bars_and_nights_are_walked_and_spoken(looks: object, qtbot: object) -> None:
    bars = Bars(
        "steps",
        [
            Bar("Mon", "Monday: 5", ((5.0, "full"),)),
            Bar("", "Tuesday: none"),
            Bar("", "Wed: 9", ((4, "soft"), (5, "open"))),
        ],
    )
    bars.resize(400, 200)
    bars.show()
    bot = qtbot
    opened: list[int] = []
    bars.opened.connect(opened.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Return):
        bot.keyClick(bars, key)  # type: ignore[attr-defined]
    assert bars.accessibleDescription() == "Monday: 5"
    assert opened == [0]
    assert not bars.grab().isNull()
    ranged = Bars("pulse", [Bar("", "a", ((10, "soft"),), 50, 55.0)], ranged=True, limits=(40.0, 80.0))
    assert not ranged.grab().isNull()
    assert not Bars("none", []).grab().isNull()
    night = night_of(
        [
            reading(datetime(2026, 9, 20, 23, tzinfo=UTC), words=word, seconds=900)
            for word in ("Asleep deep", "<b>odd</b>")
        ]
    )
    assert night is not None
    chart = NightChart(night, "night")
    chart.resize(500, 200)
    bot.keyClick(chart, Qt.Key.Key_Home)  # type: ignore[attr-defined]
    assert chart.accessibleDescription().endswith("23:00–23:15 · 15 min")
    assert not chart.grab().isNull()
    bars.close()


EXPORT = """<?xml version="1.0" encoding="UTF-8"?>
<HealthData locale="en_GB">
 <ExportDate value="2026-10-30 09:30:00 +0100"/>
 <Me HKCharacteristicTypeIdentifierDateOfBirth="1982-05-09" HKCharacteristicTypeIdentifierBiologicalSex="HKBiologicalSexFemale"/>
{rows}
</HealthData>
"""
ROW = ' <Record type="{kind}" sourceName="Watch" {unit}creationDate="{end}" startDate="{start}" endDate="{end}" value="{value}"/>'


def export(folder: Path) -> Path:
    """A night and a day in Lyon with a sensor that fell silent for three hours, and a run in the evening."""
    zone, rows = timezone(timedelta(hours=2)), []

    def add(kind: str, value: str, at: datetime, minutes: int = 0, unit: str = "") -> None:
        stamps = {
            "start": f"{at:%Y-%m-%d %H:%M:%S %z}",
            "end": f"{at + timedelta(minutes=minutes):%Y-%m-%d %H:%M:%S %z}",
        }
        rows.append(ROW.format(kind=kind, value=value, unit=f'unit="{unit}" ' if unit else "", **stamps))

    night = datetime(2026, 10, 24, 23, 0, tzinfo=zone)
    for at, stage in enumerate(("AsleepCore", "AsleepDeep", "AsleepREM", "Awake")):
        add(
            "HKCategoryTypeIdentifierSleepAnalysis",
            f"HKCategoryValueSleepAnalysis{stage}",
            night + timedelta(hours=at),
            60,
        )
    day = datetime(2026, 10, 25, 0, 0, tzinfo=zone)
    for at in range(0, 1440, 5):
        if not 600 <= at < 780:
            value = str(150 if at < 720 else 200)
            add("HKQuantityTypeIdentifierBloodGlucose", value, day + timedelta(minutes=at), unit="mg/dL")
    for hour in (8, 12, 19):
        add("HKQuantityTypeIdentifierStepCount", "1500", day + timedelta(hours=hour), 20, "count")
        add("HKQuantityTypeIdentifierHeartRate", str(50 + hour), day + timedelta(hours=hour), unit="count/min")
    add("HKQuantityTypeIdentifierRestingHeartRate", "51", day + timedelta(hours=23), unit="count/min")
    add("HKQuantityTypeIdentifierOxygenSaturation", "0.97", day + timedelta(hours=4), unit="%")
    place = folder / "export.xml"
    place.write_text(EXPORT.format(rows="\n".join(rows)))
    return place


def test_a_day_stands_as_it_was_recorded(opened_real: Open, tmp_path: Path) -> None:
    session, desk = opened_real.family, opened_real.frame.desk
    session.intake.take([export(tmp_path)], desk.person)
    page: WearablesPage = opened_real.go("wearables", "2026-10-25")
    words = said(page)
    for expected in (
        "Sun 25 Oct 2026", "4,500", "58–69 /min", "at rest 51 /min", "3 h 00 min asleep", "48 % in range",
        "0 % below, 48 % within, 52 % above; 252 readings, covering about 88 % of the time.",
        "Range 70–180 mg/dL: the international consensus (Battelino, 2019), not a personal target.",
        "Deep 1 h 00 min", "UTC+2", "Oxygen saturation",
    ):  # fmt: skip
        assert expected in words, expected
    assert "computed" in words
    page.turn(1)
    opened_real.settle()
    assert "Nothing was recorded" in said(page)
    page.newest.click()
    opened_real.settle()
    assert "Sun 25 Oct 2026" in said(page)
    page.lengths.part("week").click()
    opened_real.settle()
    assert "19 Oct to 25 Oct 2026" in said(page)
    assert "2 of 7 days have readings." in said(page)
    page.lengths.part("month").click()
    opened_real.settle()
    bars = page.findChildren(Bars)[0]
    bars.opened.emit(24)
    opened_real.settle()
    assert page.lengths.value == "day"
    assert "Sun 25 Oct 2026" in said(page)


def test_a_person_without_devices_is_told_what_would_stand_here(opened_real: Open) -> None:
    desk = opened_real.frame.desk
    desk.choose(next(person for person in desk.people if person.name.startswith("Leo")))
    opened_real.settle()
    page: WearablesPage = opened_real.go("wearables")
    assert "No readings of devices yet" in said(page)


def test_the_demo_watch_is_read_by_days(real: Session) -> None:
    person = next(person.id for person in real.people.all() if person.name.startswith("Anna"))
    held = read_span(real, person, date(2026, 10, 12), date(2026, 10, 18))
    assert len(held.days) == 7
    assert all(day.steps and day.heart for day in held.days)
    assert held.newest == date(2026, 10, 19)
    assert target_of(real, person) == Target()


def test_measures_and_days_can_be_understood_by_ear(opened_real: Open, tmp_path: Path) -> None:
    opened_real.family.intake.take([export(tmp_path)], opened_real.frame.desk.person)
    for page, argument, part in (
        ("measures", "", "charts"), ("measures", "", "report"), ("measures", "", "rows"), ("measure", "blood-pressure", ""),
        ("measure", "steps", ""), ("wearables", "2026-10-25", "day"), ("wearables", "", "week"), ("wearables", "", "month"),
    ):  # fmt: skip
        shown = opened_real.go(page, argument)
        if part:
            (shown.views if page == "measures" else shown.lengths).part(part).click()
            opened_real.settle()
        said_aloud = list(walk(shown))
        assert nameless(said_aloud) == [], (page, part)
        assert pictures(said_aloud) == [], (page, part)
        assert echoes(said_aloud) == [], (page, part)
