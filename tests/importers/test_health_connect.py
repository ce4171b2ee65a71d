"""Health Connect: the tables of Android's own module, and databases made to do harm."""

import io
import sqlite3
import zipfile
from typing import Any

import pytest

from healthdesk import words
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.readings import Readings, Series
from healthdesk.domain.records import Draft, Issue, Kind
from healthdesk.importers.health_connect import HealthConnect
from healthdesk.importers.reading import Part

_INSTANT = "row_id INTEGER PRIMARY KEY, uuid BLOB, app_info_id INTEGER, device_info_id INTEGER, recording_method INTEGER, time INTEGER, zone_offset INTEGER, local_date_time INTEGER AS (time + 1000 * zone_offset)"
_INTERVAL = "row_id INTEGER PRIMARY KEY, uuid BLOB, app_info_id INTEGER, device_info_id INTEGER, recording_method INTEGER, start_time INTEGER, start_zone_offset INTEGER, end_time INTEGER, end_zone_offset INTEGER"
_SCHEMA = f"""
CREATE TABLE application_info_table (row_id INTEGER PRIMARY KEY, package_name TEXT, app_name TEXT);
INSERT INTO application_info_table VALUES (1, 'com.example.watch', 'Example Watch'), (2, 'com.example.scale', NULL);
CREATE TABLE device_info_table (row_id INTEGER PRIMARY KEY, manufacturer TEXT, model TEXT, device_type INTEGER);
INSERT INTO device_info_table VALUES (1, 'Example', 'Watch 5', 1);
CREATE TABLE steps_record_table ({_INTERVAL}, count INTEGER);
CREATE TABLE weight_record_table ({_INSTANT}, weight REAL);
CREATE TABLE blood_pressure_record_table ({_INSTANT}, systolic REAL, diastolic REAL);
CREATE TABLE blood_glucose_record_table ({_INSTANT}, level REAL, relation_to_meal INTEGER);
CREATE TABLE heart_rate_record_table ({_INTERVAL});
CREATE TABLE heart_rate_record_series_table (parent_key INTEGER, beats_per_minute INTEGER, epoch_millis INTEGER);
CREATE TABLE total_calories_burned_record_table ({_INTERVAL}, energy REAL);
CREATE TABLE sleep_session_record_table ({_INTERVAL}, title TEXT);
CREATE TABLE sleep_stages_table (parent_key INTEGER, stage_start_time INTEGER, stage_end_time INTEGER, stage_type INTEGER);
CREATE TABLE exercise_session_record_table ({_INTERVAL}, exercise_type INTEGER, title TEXT, notes TEXT);
CREATE TABLE menstruation_flow_record_table ({_INSTANT}, flow INTEGER);
CREATE TABLE ovulation_test_record_table ({_INSTANT}, result INTEGER);
CREATE TABLE change_logs_table (row_id INTEGER PRIMARY KEY, record_type INTEGER);
"""
_AT = 1_750_000_000_000
_ROWS = f"""
INSERT INTO steps_record_table VALUES (1, x'00112233445566778899aabbccddeeff', 1, 1, 2, {_AT}, 7200, {_AT + 60000}, 7200, 812);
INSERT INTO weight_record_table (row_id, uuid, app_info_id, recording_method, time, zone_offset, weight)
  VALUES (1, x'01', 2, 3, {_AT}, 7200, 64250.0), (2, x'02', 2, 1, {_AT}, 7200, 'heavy');
INSERT INTO blood_pressure_record_table (row_id, uuid, app_info_id, time, zone_offset, systolic, diastolic)
  VALUES (1, x'ff112233445566778899aabbccddeeff', 1, {_AT}, 7200, 125.0, 68.0);
INSERT INTO blood_glucose_record_table (row_id, time, zone_offset, level, relation_to_meal) VALUES (1, {_AT}, NULL, 5.4, 2);
INSERT INTO heart_rate_record_table VALUES (9, x'09', 1, 1, 2, {_AT}, 7200, {_AT + 60000}, 7200);
INSERT INTO heart_rate_record_series_table VALUES (9, 61, {_AT}), (9, 64, {_AT + 30000});
INSERT INTO total_calories_burned_record_table VALUES (1, x'10', 1, 1, 2, {_AT}, 7200, {_AT + 60000}, 7200, 749366.5);
INSERT INTO sleep_session_record_table VALUES (1, x'11', 1, 1, 2, {_AT}, 7200, {_AT + 7200000}, 7200, 'Night');
INSERT INTO sleep_session_record_table VALUES (2, x'12', 2, 1, 2, {_AT}, 7200, {_AT + 3600000}, 7200, NULL);
INSERT INTO sleep_stages_table VALUES (1, {_AT}, {_AT + 3600000}, 5), (1, {_AT + 3600000}, {_AT + 7200000}, 1);
INSERT INTO exercise_session_record_table VALUES
  (1, x'aa112233445566778899aabbccddeeff', 1, 1, 2, {_AT}, 7200, {_AT + 1800000}, 7200, 33, 'Morning', NULL);
INSERT INTO menstruation_flow_record_table (row_id, time, flow) VALUES (1, {_AT}, 2);
"""


def database(*scripts: str) -> bytes:
    connection = sqlite3.connect(":memory:")
    for script in scripts:
        connection.executescript(script)
    content = connection.serialize()
    connection.close()
    return content


def zipped(content: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("health_connect_export.db", content)
    return out.getvalue()


def told(given: list[Any]) -> dict[str, list[tuple[str, str, str, int]]]:
    """By label: value, unit, device and seconds of each reading."""
    series = {one.number: one for one in given if isinstance(one, Series)}
    found: dict[str, list[tuple[str, str, str, int]]] = {}
    for one in given:
        if isinstance(one, Readings):
            for row, number in enumerate(one.series):
                kind = series[number]
                found.setdefault(kind.label, []).append((one.text(row), kind.unit, kind.device, one.seconds[row]))
    return found


@pytest.mark.parametrize("wrap", [bytes, zipped], ids=["database", "zip"])
def test_every_table_is_told(wrap: Any, receive: Any) -> None:
    artifact = receive(wrap(database(_SCHEMA, _ROWS)), "phone.bin")
    assert HealthConnect().sniff(artifact) == 95
    given = list(HealthConnect().read(artifact))
    assert told(given) == {
        "Steps": [("812", "", "Example Watch (Example Watch 5)", 60)],
        "Body weight": [("64.25", "kg", "com.example.scale", 0)],
        "Blood glucose": [("5.4", "mmol/L", "Health Connect", 0)],
        "Heart rate": [
            ("61", "", "Example Watch (Example Watch 5)", 0),
            ("64", "", "Example Watch (Example Watch 5)", 0),
        ],
        "Total energy": [("749.3665", "kcal", "Example Watch (Example Watch 5)", 60)],
        "Sleep": [
            ("Asleep deep", "", "Example Watch (Example Watch 5)", 3600),
            ("Awake", "", "Example Watch (Example Watch 5)", 3600),
            ("Asleep", "", "com.example.scale (Example Watch 5)", 3600),
        ],
    }
    drafts = {one.title: one for one in given if isinstance(one, Draft)}
    assert set(drafts) == {"Blood pressure", "Workout: Running"}
    assert [point.quantity.value_text for point in drafts["Blood pressure"].measurements] == ["125", "68"]
    assert drafts["Blood pressure"].kind is Kind.VITAL
    assert drafts["Workout: Running"].resource_id == "aa112233-4455-6677-8899-aabbccddeeff"
    issues = sorted((one.code, one.locator.partition("table:")[2]) for one in given if isinstance(one, Issue))
    assert issues == [
        ("health-connect-row", "weight_record_table/line:2"),
        ("health-connect-table", "menstruation_flow_record_table/line:0"),
    ]


def test_a_reading_knows_its_zone_and_how_it_came(receive: Any) -> None:
    given = list(HealthConnect().read(receive(database(_SCHEMA, _ROWS), "phone.db")))
    weight = next(one for one in given if isinstance(one, Series) and one.label == "Body weight")
    assert [code.display for code in weight.codes] == ["Body weight", "Body weight", "Entered by hand"]
    columns = next(one for one in given if isinstance(one, Readings) and "weight" in one.part)
    assert (columns.start[0], columns.offset[0], columns.place[0]) == (_AT // 1000, 120, 1)


def test_medical_records_are_files_of_their_own(receive: Any) -> None:
    extra = """
    CREATE TABLE medical_resource_table (row_id INTEGER PRIMARY KEY, fhir_data TEXT);
    INSERT INTO medical_resource_table VALUES (1, '{"resourceType": "Basic"}');
    """
    given = list(HealthConnect().read(receive(database(_SCHEMA, extra), "phone.db")))
    parts = [(one.name, b"".join(one.pieces)) for one in given if isinstance(one, Part)]
    assert parts == [("health-connect-1.json", b'{"resourceType": "Basic"}')]


_HOSTILE = {
    "a view for a table": "DROP TABLE weight_record_table; CREATE VIEW weight_record_table AS SELECT 1 AS time, 2 AS weight;",
    "a generated column for a value": "DROP TABLE weight_record_table; CREATE TABLE weight_record_table"
    " (row_id INTEGER PRIMARY KEY, time INTEGER, weight INTEGER AS (length(zeroblob(100000000))));"
    "INSERT INTO weight_record_table (time) VALUES (1);",
    "a trigger": "CREATE TRIGGER t AFTER INSERT ON steps_record_table BEGIN DELETE FROM weight_record_table; END;",
    "a name with a quotation mark": 'CREATE TABLE "x\'); DROP TABLE steps_record_table; --_record_table" (a);',
    "a number that is none": "INSERT INTO weight_record_table (time, weight) VALUES (1, 9e999), (9e300, 1), (1, x'00');",
    "a time far away": "INSERT INTO weight_record_table (time, weight) VALUES (9223372036854775807, 1), (-9223372036854775808, 1);",
    "a virtual table": "CREATE VIRTUAL TABLE oxygen_saturation_record_table USING fts5(percentage);",
}


@pytest.mark.parametrize("script", _HOSTILE.values(), ids=_HOSTILE.keys())
def test_a_schema_made_to_do_harm_does_none(script: str, receive: Any) -> None:
    given = list(HealthConnect().read(receive(database(_SCHEMA, _ROWS, script), "phone.db")))
    assert told(given)["Steps"] == [("812", "", "Example Watch (Example Watch 5)", 60)]
    assert all(abs(value) < 1e16 or value != value for one in given if isinstance(one, Readings) for value in one.value)


@pytest.mark.parametrize("cut", [17, 100, 5000, 20_000])
def test_a_cut_database_is_refused_in_a_sentence(cut: int, receive: Any) -> None:
    artifact = receive(database(_SCHEMA, _ROWS)[:cut], "phone.db")
    with pytest.raises(IntakeError) as refused:
        list(HealthConnect().read(artifact))
    assert words.sentence(refused.value.code, "fr", **refused.value.fields)


def test_another_database_is_not_read(receive: Any) -> None:
    assert HealthConnect().sniff(receive(database("CREATE TABLE messages (id)"), "phone.db")) == 0
    assert HealthConnect().sniff(receive(zipped(database("CREATE TABLE messages (id)")), "phone.zip")) == 0
