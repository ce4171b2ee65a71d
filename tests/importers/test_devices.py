"""Devices and their clouds in JSON: what each object gives, counted by hand."""

import json
from typing import Any

import pytest

from healthdesk import words
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.readings import NO_ZONE, Readings, Series
from healthdesk.domain.records import Draft, Issue, Kind, PatientDraft, Standing
from healthdesk.importers.registry import best_for


@pytest.fixture
def taken(receive: Any) -> Any:
    def read(value: Any, name: str = "export.json") -> list[Any]:
        content = value if isinstance(value, bytes) else json.dumps(value).encode()
        artifact = receive(content, name)
        importer = best_for(artifact)
        assert importer.name == "devices"
        return list(importer.read(artifact))

    return read


def points(given: list[Any]) -> list[tuple[str, str, str, int, int]]:
    """Each reading as (measure, value, unit, seconds since 1970, offset)."""
    series = {one.number: one for one in given if isinstance(one, Series)}
    return [
        (series[row[0]].label, one.text(place), series[row[0]].unit, row[1], row[3])
        for one in given
        if isinstance(one, Readings)
        for place, row in enumerate(one.rows())
    ]


def drafts(given: list[Any]) -> list[Draft]:
    return [one for one in given if isinstance(one, Draft)]


def codes(given: list[Any]) -> list[str]:
    found = [one for one in given if isinstance(one, Issue)] + [odd for one in drafts(given) for odd in one.issues]
    assert all(words.sentence(one.code, "en") for one in found)
    return [one.code for one in found]


def test_nightscout_entries(taken: Any) -> None:
    given = taken([
        {"type": "sgv", "sgv": 188, "date": 1672384540000, "utcOffset": 60, "device": "G6"},
        {"type": "mbg", "mbg": 104.5, "dateString": "2022-12-30T07:16:40.000Z"},
        {"type": "sgv", "sgv": 5, "date": 1672384840000},
        {"type": "cal", "slope": 800, "date": 1672384840000},
    ], "entries.csv")  # fmt: skip
    assert points(given) == [
        ("Sensor glucose", "188", "mg/dL", 1672384540, 60), ("Blood glucose", "104.5", "mg/dL", 1672384600, 0),
    ]  # fmt: skip
    assert sorted(codes(given)) == ["rows-without-value", "sensor-error-code"]


def test_nightscout_treatments(taken: Any) -> None:
    given = taken([
        {"eventType": "Meal Bolus", "created_at": "2024-03-01T08:00:00.000Z", "insulin": 4.5, "carbs": 45, "notes": "toast", "enteredBy": "x"},
        {"eventType": "Temp Basal", "created_at": "2024-03-01T09:00:00Z", "duration": 30, "absolute": 0.85},
        {"eventType": "Site Change", "created_at": "2024-03-01T10:00:00Z", "insulin": None, "carbs": 0},
        {"eventType": "BG Check", "created_at": "2024-03-01T10:00:00Z", "glucose": "6.1", "glucoseType": "Finger", "units": "mmol"},
    ])  # fmt: skip
    assert [point[:3] for point in points(given)] == [
        ("Insulin given", "4.5", "U"), ("Carbohydrates eaten", "45", "g"), ("Basal insulin rate", "0.85", "U/h"), ("Blood glucose", "6.1", "mmol/L"),
    ]  # fmt: skip
    assert [(one.kind, one.title, one.detail) for one in drafts(given)] == [
        (Kind.NOTE, "Meal Bolus", "toast"), (Kind.NOTE, "Site Change", "Site Change"),
    ]  # fmt: skip


def test_librelinkup_gives_the_zone_and_the_name(taken: Any) -> None:
    item = {"FactoryTimestamp": "12/30/2022 4:47:40 PM", "Timestamp": "12/30/2022 5:47:40 PM", "ValueInMgPerDl": 115}
    given = taken(
        {
            "data": {
                "connection": {"firstName": "John", "lastName": "Doe", "glucoseMeasurement": item, "glucoseItem": item},
                "graphData": [],
            }
        }
    )
    assert [one.name for one in given if isinstance(one, PatientDraft)] == ["John Doe"]
    assert points(given) == [("Sensor glucose", "115", "mg/dL", 1672418860, 60)]


def test_fitbit(taken: Any) -> None:
    steps = taken(
        [{"dateTime": "01/02/24 08:00:00", "value": "12"}, {"dateTime": "01/02/24 08:01:00", "value": "0"}],
        "steps-2024-01-02.json",
    )
    assert points(steps) == [
        ("Steps", "12", "steps", 1704182400, NO_ZONE),
        ("Steps", "0", "steps", 1704182460, NO_ZONE),
    ]
    rate = taken([{"dateTime": "01/02/24 08:00:00", "value": {"bpm": 61, "confidence": 3}}])
    assert points(rate)[0][:3] == ("Pulse", "61", "/min")
    rest = taken(
        [
            {"dateTime": "01/02/24 00:00:00", "value": {"date": "01/02/24", "value": 58.2, "error": 6.8}},
            {"dateTime": "01/03/24 00:00:00", "value": {"date": None, "value": 0.0, "error": 0.0}},
        ]
    )
    assert [point[:2] for point in points(rest)] == [("Resting heart rate", "58.2")]
    sleep = taken(
        [
            {
                "logId": 1,
                "dateOfSleep": "2024-01-02",
                "startTime": "2024-01-01T23:10:00.000",
                "duration": 28200000,
                "minutesAsleep": 420,
                "levels": {"summary": {"deep": {"minutes": 80}}},
            }
        ]
    )
    assert [point[:3] for point in points(sleep)] == [("Sleep", "420", "min"), ("Deep sleep", "80", "min")]
    unnamed = taken([{"dateTime": "01/02/24 08:00:00", "value": "12"}], "other.json")
    assert codes(unnamed) == ["kept-not-read"]


def test_a_weight_without_its_unit_is_uncertain(taken: Any) -> None:
    given = taken(
        [{"logId": 1, "weight": 154.3, "bmi": 22.1, "date": "01/02/24", "time": "07:00:00", "source": "Aria"}]
    )
    (one,) = drafts(given)
    assert (one.detail, one.standing) == ("154.3", Standing.UNCERTAIN)
    assert codes(given) == ["unit-not-given"]
    assert [point[:2] for point in points(given)] == [("Body mass index", "22.1")]


def test_a_fitbit_workout(taken: Any) -> None:
    given = taken(
        [
            {
                "logId": 1,
                "activityName": "Walk",
                "startTime": "01/02/24 10:00:00",
                "duration": 1800000,
                "distance": 2.1,
                "distanceUnit": "Kilometer",
                "calories": 120,
                "averageHeartRate": 101,
                "steps": 2400,
            }
        ]
    )
    (one,) = drafts(given)
    assert one.title == "Workout: Walk"
    assert (
        one.detail
        == "Exercise time 30 min · Distance 2.1 km · Energy used 120 kcal · Average heart rate 101 /min · Steps 2400"
    )
    assert one.end is not None
    assert one.end.text == "2024-01-02T10:30:00"


def test_google_fit(taken: Any) -> None:
    def point(kind: str, *values: float) -> dict[str, Any]:
        held = [{"value": {"fpVal": value}} for value in values]
        return {
            "dataTypeName": kind,
            "fitValue": held,
            "startTimeNanos": 1600000000000000000,
            "endTimeNanos": 1600000060000000000,
        }

    given = taken({"Data Source": "x", "Data Points": [
        point("com.google.heart_rate.bpm", 72.5), point("com.google.blood_pressure", 121.0, 80.0), point("com.google.weight", 70.25),
        point("com.google.location.sample", 1.0),
    ]})  # fmt: skip
    assert [one[:4] for one in points(given)] == [
        ("Pulse", "72.5", "/min", 1600000000),
        ("Body weight", "70.25", "kg", 1600000000),
    ]
    assert [one.title for one in drafts(given)] == ["Blood pressure"]
    assert codes(given) == ["rows-without-value"]


def test_flat_objects_are_rows(taken: Any) -> None:
    garmin = taken([{"calendarDate": "2024-01-02", "totalSteps": 8123, "restingHeartRate": 52, "uuid": "x"}])
    assert [point[:3] for point in points(garmin)] == [("Steps", "8123", "steps"), ("Resting heart rate", "52", "/min")]
    oura = taken(
        {
            "sleep": [
                {
                    "summary_date": "2024-01-02",
                    "bedtime_start": "2024-01-01T23:10:00+01:00",
                    "deep": 5400,
                    "rmssd": 44,
                    "total": 27000,
                }
            ]
        }
    )
    assert [point[:3] for point in points(oura)] == [
        ("Deep sleep", "5400", "s"),
        ("Heart rate variability", "44", "ms"),
        ("Sleep", "27000", "s"),
    ]


def test_polar(taken: Any) -> None:
    days = taken(
        {
            "deviceDays": [
                {
                    "userId": 1,
                    "date": "2020-01-01",
                    "samples": [
                        {"heartRate": 60, "secondsFromDayStart": 300},
                        {"heartRate": 0, "secondsFromDayStart": 301},
                    ],
                }
            ]
        }
    )
    assert points(days) == [("Pulse", "60", "/min", 1577837100, NO_ZONE)]
    session = taken(
        {
            "exportVersion": "1.6",
            "exercises": [
                {
                    "startTime": "2020-01-01T10:00:00.000",
                    "duration": "PT1800S",
                    "sport": "RUNNING",
                    "kiloCalories": 300,
                    "heartRate": {"avg": 140, "max": 171},
                    "samples": {"heartRate": [{"dateTime": "2020-01-01T10:00:01.000", "value": 99}]},
                }
            ],
        }
    )
    assert [one.title for one in drafts(session)] == ["Workout: Running"]
    assert [point[:2] for point in points(session)] == [("Pulse", "99")]


@pytest.mark.parametrize(
    "content",
    [
        b'[{"type":"sgv","sgv":188,"date":1672384540000}', b'[{"type":"sgv","sgv":188,"date":1672384540000,}]',
    ],
)  # fmt: skip
def test_broken_json_is_refused_with_a_sentence(content: bytes, taken: Any) -> None:
    with pytest.raises(IntakeError) as refused:
        taken(content)
    assert words.sentence(refused.value.code, "fr")


@pytest.mark.parametrize(
    "odd",
    [
        {"sgv": "x", "date": 1}, {"sgv": 100}, {"sgv": 100, "date": 10**18}, {"sgv": [1], "date": {}}, {"sgv": 1e300, "date": 1672384540000}, 7, None, [],
        {"sgv": -5, "date": "nonsense"}, {"mbg": True, "date": 1672384540000},
    ],
)  # fmt: skip
def test_odd_objects_never_raise(odd: Any, taken: Any) -> None:
    given = taken([{"type": "sgv", "sgv": 188, "date": 1672384540000}, odd])
    assert points(given)[0][1] == "188"
    assert codes(given) is not None


def test_an_object_of_other_letters_is_said_and_the_file_kept(taken: Any) -> None:
    given = taken(b'[{"type":"sgv","sgv":188,"date":1672384540000,"x":"\xff"}]')
    assert codes(given) == ["json-not-utf8", "kept-not-read"]
