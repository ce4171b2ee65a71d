"""The tables of Health Connect as readings and observations.

Constants: Android's SleepSessionRecord.StageType, ExerciseSessionType, BloodGlucoseRecord and Metadata
(https://developer.android.com/reference/android/health/connect/datatypes/package-summary).
"""

import csv
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from functools import cache
from importlib.resources import files
from math import isfinite
from typing import Any

from healthdesk.domain.readings import NO_ZONE, Readings, Series, shortest
from healthdesk.domain.records import Coding, Draft, Issue, Kind, Severity
from healthdesk.importers.fhir.making import Made, drafts, printed
from healthdesk.importers.health_connect.database import Opened
from healthdesk.importers.reading import Part, Yielded

SYSTEM = "https://developer.android.com/health-connect"
LOINC = "http://loinc.org"
_CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"
_UCUM = "http://unitsofmeasure.org"
_BATCH = 5000
_SLEEP = "93832-4"
"""Sleep duration, https://loinc.org/93832-4."""

_STAGES = {
    0: "Unknown", 1: "Awake", 2: "Asleep", 3: "Out of bed", 4: "Asleep light", 5: "Asleep deep", 6: "Asleep REM",
    7: "Awake in bed",
}  # fmt: skip
_BY_HAND = 3
"""Metadata.RECORDING_METHOD_MANUAL_ENTRY."""

_MEALS = {2: "Fasting", 3: "Before a meal", 4: "After a meal"}
"""BloodGlucoseRecord.RelationToMealType; 0 and 1 say nothing special."""

_KEPT = frozenset({"blood_pressure_record_table", "sleep_session_record_table", "exercise_session_record_table"})
_PARENTS = frozenset({"heart_rate_record_table"})
_MOST_SECONDS = 253_402_300_799


@dataclass(frozen=True, slots=True)
class Table:
    """What a table measures: its column, the table that has its samples' source, and how it is told."""

    name: str
    column: str
    parent: str
    label: str
    loinc: str
    kind: Kind
    unit: str
    ucum: str
    shift: int
    sums: bool


@cache
def _tables() -> tuple[Table, ...]:
    return tuple(
        Table(
            row["table"], row["column"], row["parent"], row["label"], row["loinc"], Kind(row["kind"]), row["unit"],
            row["ucum"], int(row["shift"]), row["sums"] == "1",
        )
        for row in _rows("tables")
    )  # fmt: skip


@cache
def _exercises() -> dict[int, str]:
    return {int(row["number"]): row["name"] for row in _rows("exercises")}


def _rows(name: str) -> list[dict[str, str]]:
    text = (files("healthdesk.importers.health_connect") / f"{name}.tsv").read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))


class Records:
    """Reads one opened database. `part` names it inside its zip, "" for a file by itself."""

    def __init__(self, opened: Opened, part: str, today: date) -> None:
        self._opened = opened
        self._part = part
        self._today = today
        self._apps = self._named("application_info_table", ("app_name", "package_name"))
        self._devices = self._named("device_info_table", ("manufacturer", "model"))
        self._numbers: dict[Series, int] = {}

    def _named(self, table: str, columns: tuple[str, ...]) -> dict[int, str]:
        there = [column for column in columns if column in self._opened.tables.get(table, ())]
        if not there or "row_id" not in self._opened.tables[table]:
            return {}
        found = self._opened.rows(f"SELECT row_id, {', '.join(there)} FROM {table} LIMIT 10000")  # noqa: S608 - known names
        shown = ((row[0], [word for word in row[1:] if isinstance(word, str) and word.strip()]) for row in found)
        if columns[0] == "app_name":
            return {number: words[0] for number, words in shown if words}
        return {number: " ".join(words) for number, words in shown if words}

    def read(self) -> Iterator[Yielded]:
        """Everything that the tables here have."""
        known = {table.name for table in _tables()} | {table.parent for table in _tables()} | _KEPT | _PARENTS
        for table in _tables():
            if {table.column} <= self._opened.tables.get(table.name, frozenset()):
                yield from self._measured(table)
        yield from self._pressures()
        yield from self._sleep()
        yield from self._exercise()
        yield from self._medical()
        for name in sorted(self._opened.tables):
            if name.lower().endswith(("_record_table", "recordtable")) and name not in known and self._has_rows(name):
                yield Issue("health-connect-table", self._place(name, 0), Severity.WARNING)

    def _has_rows(self, table: str) -> bool:
        return any(True for _ in self._opened.rows(f"SELECT 1 FROM {table} LIMIT 1"))  # noqa: S608 - a checked name

    def _inside(self, table: str) -> str:
        return f"{self._part}/table:{table}" if self._part else f"table:{table}"

    def _place(self, table: str, row: int) -> str:
        return f"part:{self._inside(table)}/line:{row}"

    def _select(self, table: str, wanted: tuple[str, ...], extra: str = "") -> Iterator[tuple[Any, ...]]:
        """The wanted columns of a table, null where it has none of that name."""
        there = self._opened.tables[table]
        columns = ", ".join(f"t.{name}" if name in there else "NULL" for name in wanted)
        order = " ORDER BY t.row_id" if "row_id" in there else ""
        return self._opened.rows(f"SELECT {columns} FROM {table} t{extra}{order}")  # noqa: S608 - checked names

    def _measured(self, table: Table) -> Iterator[Yielded]:
        readings = Readings(part=self._inside(table.name))
        for number, row in enumerate(self._samples(table), 1):
            at, end, zone, value, app, device, method, meal, place = row
            found = _number(value, table.shift)
            start = _seconds(at)
            if found is None or start is None:
                yield Issue("health-connect-row", self._place(table.name, _whole(place) or number))
                continue
            codes = [Coding(SYSTEM, f"{table.name}.{table.column}", table.label)]
            if table.loinc:
                codes.insert(0, Coding(LOINC, table.loinc, table.label))
            if meal in _MEALS and table.name.startswith("blood_glucose"):
                codes.append(Coding(SYSTEM, f"relation_to_meal.{meal}", _MEALS[meal]))
            if method == _BY_HAND:
                codes.append(Coding(SYSTEM, "recording_method.3", "Entered by hand"))
            series = Series(
                0, tuple(codes), table.label, table.unit, table.ucum, self._source(app, device), table.kind, table.sums
            )
            made, fresh = self._series(series)
            if fresh is not None:
                yield fresh
            lasted = max(0, min((_seconds(end) or start) - start, 1 << 30))
            _put(readings, (made, start, lasted, _zone(zone)), found, _whole(place) or number)
            if len(readings) >= _BATCH:
                yield readings
                readings = Readings(part=self._inside(table.name))
        if len(readings):
            yield readings

    def _samples(self, table: Table) -> Iterator[tuple[Any, ...]]:
        """(time, end, zone, value, app, device, method, meal, row) of each value, milliseconds and seconds as they stand."""
        there = self._opened.tables
        if table.parent:
            parent = there.get(table.parent, frozenset())
            if not {"parent_key", "epoch_millis"} <= there[table.name]:
                return iter(())
            own = [
                f"p.{name}" if name in parent else "NULL"
                for name in ("start_zone_offset", "app_info_id", "device_info_id", "recording_method")
            ]
            join = f" LEFT JOIN {table.parent} p ON p.row_id = t.parent_key" if "row_id" in parent else ""
            shown = own if join else ["NULL"] * 4
            return self._opened.rows(
                f"SELECT t.epoch_millis, NULL, {shown[0]}, t.{table.column}, {shown[1]}, {shown[2]}, {shown[3]}, NULL,"  # noqa: S608
                f" t.parent_key FROM {table.name} t{join}"
            )
        interval = "start_time" in there[table.name]
        times = ("start_time", "end_time", "start_zone_offset") if interval else ("time", "time", "zone_offset")
        return self._select(
            table.name,
            (*times, table.column, "app_info_id", "device_info_id", "recording_method", "relation_to_meal", "row_id"),
        )

    def _source(self, app: object, device: object) -> str:
        name = self._apps.get(app, "") if isinstance(app, int) else ""
        made = self._devices.get(device, "") if isinstance(device, int) else ""
        return f"{name} ({made})" if name and made else name or made or "Health Connect"

    def _series(self, series: Series) -> tuple[int, Series | None]:
        """The number of a series, and the series itself when it is new."""
        known = self._numbers.get(series)
        if known is not None:
            return known, None
        number = self._numbers[series] = len(self._numbers) + 1
        return number, Series(
            number,
            series.codes,
            series.label,
            series.unit,
            series.unit_code,
            series.device,
            series.kind,
            series.sums,
            series.overnight,
        )

    def _pressures(self) -> Iterator[Yielded]:
        name = "blood_pressure_record_table"
        if not {"time", "systolic", "diastolic"} <= self._opened.tables.get(name, frozenset()):
            return
        for number, row in enumerate(
            self._select(
                name,
                ("uuid", "time", "zone_offset", "systolic", "diastolic", "app_info_id", "device_info_id", "row_id"),
            ),
            1,
        ):
            key, at, zone, systolic, diastolic, app, device, place = row
            parts = [
                {"code": {"coding": [{"system": LOINC, "code": code, "display": label}], "text": label},
                 "valueQuantity": {"value": printed(found[1]), "unit": "mmHg", "system": _UCUM, "code": "mm[Hg]"}}
                for code, label, value in (("8480-6", "Systolic blood pressure", systolic), ("8462-4", "Diastolic blood pressure", diastolic))
                if (found := _number(value, 0)) is not None
            ]  # fmt: skip
            when = _moment(at, zone)
            place = self._place(name, _whole(place) or number)
            if not parts or not when:
                yield Issue("health-connect-row", place)
                continue
            made = self._observation(key, "vital-signs", self._source(app, device)) | {
                "code": {"coding": [{"system": LOINC, "code": "85354-9"}], "text": "Blood pressure"},
                "effectiveDateTime": when,
                "component": parts,
            }
            yield from self._drafts(made, place)

    def _sleep(self) -> Iterator[Yielded]:
        """Stages where there are any, else the session as a whole."""
        name, inner = "sleep_session_record_table", "sleep_stages_table"
        if not {"row_id", "start_time", "end_time"} <= self._opened.tables.get(name, frozenset()):
            return
        stages: dict[int, list[tuple[Any, ...]]] = {}
        if {"parent_key", "stage_start_time", "stage_end_time", "stage_type"} <= self._opened.tables.get(
            inner, frozenset()
        ):
            for row in self._select(inner, ("parent_key", "stage_start_time", "stage_end_time", "stage_type")):
                stages.setdefault(row[0], []).append(row)
        readings = Readings(part=self._inside(name))
        wanted = ("row_id", "start_time", "end_time", "start_zone_offset", "app_info_id", "device_info_id")
        for place, begin, end, zone, app, device in self._select(name, wanted):
            codes = (Coding(LOINC, _SLEEP, "Sleep duration"), Coding(SYSTEM, "sleep_session", "Sleep"))
            series = Series(
                0, codes, "Sleep", "", "", self._source(app, device), Kind.OBSERVATION, sums=True, overnight=True
            )
            made, fresh = self._series(series)
            if fresh is not None:
                yield fresh
            for _, first, last, kind in stages.get(place) or [(place, begin, end, 2)]:
                start, stop = _seconds(first), _seconds(last)
                if start is None or stop is None or not 0 <= stop - start < 1 << 30:
                    yield Issue("health-connect-row", self._place(name, _whole(place)))
                    continue
                _put(
                    readings,
                    (made, start, stop - start, _zone(zone)),
                    (float("nan"), _STAGES.get(kind, "Unknown")),
                    _whole(place),
                )
            if len(readings) >= _BATCH:
                yield readings
                readings = Readings(part=self._inside(name))
        if len(readings):
            yield readings

    def _exercise(self) -> Iterator[Yielded]:
        name = "exercise_session_record_table"
        if not {"start_time", "end_time"} <= self._opened.tables.get(name, frozenset()):
            return
        wanted = (
            "uuid",
            "start_time",
            "end_time",
            "start_zone_offset",
            "exercise_type",
            "title",
            "notes",
            "app_info_id",
            "device_info_id",
            "row_id",
        )
        for number, row in enumerate(self._select(name, wanted), 1):
            key, begin, end, zone, kind, title, notes, app, device, place = row
            first, last = _moment(begin, zone), _moment(end, zone)
            place = self._place(name, _whole(place) or number)
            if not first or not last:
                yield Issue("health-connect-row", place)
                continue
            activity = _exercises().get(kind, "Workout") if isinstance(kind, int) else "Workout"
            minutes = shortest(round(((_seconds(end) or 0) - (_seconds(begin) or 0)) / 60, 2))
            made = self._observation(key, "activity", self._source(app, device)) | {
                "code": {"coding": [{"system": LOINC, "code": "73985-4", "display": "Exercise activity"}], "text": f"Workout: {activity}"},
                "effectivePeriod": {"start": first, "end": last},
                "valueString": f"Duration {minutes} min",
                "component": [{"code": {"coding": [{"system": LOINC, "code": "55411-3"}], "text": "Duration"},
                               "valueQuantity": {"value": printed(minutes), "unit": "min", "system": _UCUM, "code": "min"}}],
            }  # fmt: skip
            told = [text for text in (title, notes) if isinstance(text, str) and text.strip()]
            if told:
                made["note"] = [{"text": "\n".join(told)[:2000]}]
            yield from self._drafts(made, place)

    def _medical(self) -> Iterator[Yielded]:
        """Medical records that other apps put into Health Connect (Android 16): FHIR, each a file of its own."""
        for name, columns in self._opened.tables.items():
            if "fhir_data" in columns:
                for number, (text,) in enumerate(self._select(name, ("fhir_data",)), 1):
                    if isinstance(text, str) and text.strip():
                        yield Part(f"health-connect-{number}.json", iter((text.encode(),)))

    def _observation(self, key: object, category: str, device: str) -> dict[str, Any]:
        made: dict[str, Any] = {
            "resourceType": "Observation",
            "status": "final",
            "category": [{"coding": [{"system": _CATEGORY, "code": category}]}],
            "device": {"display": device[:300]},
        }
        if isinstance(key, bytes) and len(key) == 16:
            made["id"] = str(uuid.UUID(bytes=key))
        return made

    def _drafts(self, resource: dict[str, Any], locator: str) -> Iterator[Draft | Issue]:
        for one in drafts([Made(resource, locator)], self._today):
            if isinstance(one, (Draft, Issue)):
                yield one


def _put(readings: Readings, where: tuple[int, int, int, int], found: tuple[float, str], place: int) -> None:
    number, start, seconds, zone = where
    if found[0] != found[0] or shortest(found[0]) != found[1]:
        readings.texts[len(readings)] = found[1]
    readings.series.append(number)
    readings.start.append(start)
    readings.seconds.append(seconds)
    readings.offset.append(zone)
    readings.value.append(found[0])
    readings.place.append(place)


def _number(value: object, shift: int) -> tuple[float, str] | None:
    """A number, moved by so many decimals (grams to kilograms), and its text; None for anything else."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not isfinite(value) or abs(value) > 1e15:
        return None
    text = f"{Decimal(shortest(float(value))).scaleb(shift).normalize():f}"
    return float(text), text


def _seconds(value: object) -> int | None:
    """Milliseconds since 1970 as seconds; None when they name no day of the years 1 to 9999."""
    if not isinstance(value, int) or abs(value) > _MOST_SECONDS * 1000 or value < -62_135_596_800_000:
        return None
    return value // 1000


def _zone(value: object) -> int:
    return value // 60 if isinstance(value, int) and abs(value) <= 64_800 else NO_ZONE


def _whole(value: object) -> int:
    return value if isinstance(value, int) and 0 <= value < 1 << 60 else 0


def _moment(value: object, zone: object) -> str:
    start, minutes = _seconds(value), _zone(zone)
    if start is None:
        return ""
    try:
        if minutes == NO_ZONE:
            return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=start)).isoformat()
        return datetime.fromtimestamp(start, timezone(timedelta(minutes=minutes))).isoformat()
    except (OverflowError, ValueError, OSError):
        return ""
