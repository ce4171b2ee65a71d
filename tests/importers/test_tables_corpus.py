"""Real exports (where HEALTHDESK_CORPUS names their folder): the right number of values, counted by another reader, or why not."""

import csv
import json
import os
import re
from pathlib import Path
from typing import Any

import pytest

from healthdesk import words
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.readings import Readings
from healthdesk.domain.records import Draft, Issue, Kind
from healthdesk.importers.registry import best_for

_NAMED = os.environ.get("HEALTHDESK_CORPUS")
ROOMS = ("blood-pressure", "cgm", "samsung-health", "fit-gpx-tcx")
FILES = sorted(path for room in ROOMS for path in Path(_NAMED).glob(f"{room}/**/*") if path.is_file()) if _NAMED else []
WHOLE = frozenset(
    {
        "table-needs-mapping",
        "table-dates-ambiguous",
        "table-without-header",
        "table-without-values",
        "activity-without-values",
        "activity-of-several",
        "activity-without-times",
        "kept-not-read",
    }
)


def _given(path: Path, receive: Any) -> list[Any]:
    artifact = receive(path.read_bytes(), path.name)
    return list(best_for(artifact).read(artifact))


def _issues(given: list[Any]) -> set[str]:
    return {one.code for one in given if isinstance(one, Issue)} | {
        odd.code for one in given if isinstance(one, Draft) for odd in one.issues
    }


def _values(given: list[Any]) -> int:
    return sum(len(one) for one in given if isinstance(one, Readings)) + sum(
        len(one.measurements) for one in given if isinstance(one, Draft)
    )


def _cells(path: Path, *columns: str) -> int:
    """How many cells under these headings hold a number or a word of a sensor, by the csv module alone."""
    rows = list(csv.reader(path.read_text("utf-8-sig").splitlines(), skipinitialspace=True))
    at = next(place for place, row in enumerate(rows) if any(each in row for each in columns))
    places = [place for place, cell in enumerate(rows[at]) if cell in columns]
    return sum(
        bool(re.fullmatch(r"-?\d+(\.\d+)?|Low|High", row[place]))
        for row in rows[at + 1 :]
        for place in places
        if place < len(row)
    )


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_each_real_file_gives_values_or_says_why(path: Path, receive: Any) -> None:
    given = _given(path, receive)
    odd = _issues(given)
    assert all(words.sentence(code, "fr") for code in odd)
    if odd & WHOLE:
        assert [one.kind for one in given if isinstance(one, Draft)] == [Kind.DOCUMENT]
    else:
        assert _values(given)
        assert not [one for one in given if isinstance(one, Draft) and one.kind is Kind.DOCUMENT]


COUNTED = {
    "v1.0.csv": ("systolic", "diastolic", "pulse"),
    "v1.5.7.csv": ("systolic", "diastolic", "pulse"),
    "incomplete_export.csv": ("systolic", "diastolic", "pulse"),
    "FreeStyle_Libre_3_synthetic.csv": ("Historic Glucose mg/dL", "Scan Glucose mg/dL", "Strip Glucose mg/dL"),
    "libreview_constant_120.csv": ("Historial de glucosa mg/dL",),
    "with_gap.csv": ("Nivel de glucosa (mg/dL)",),
    "com.samsung.health.step_count.202605.csv": ("count",),
    "com.samsung.health.heart_rate.202605.csv": ("heart_rate",),
}


@pytest.mark.parametrize("name", COUNTED)
def test_the_values_of_a_real_table_are_all_there(name: str, receive: Any) -> None:
    found = [path for path in FILES if path.name == name]
    for path in found:
        assert _values(_given(path, receive)) == _cells(path, *COUNTED[name])
    assert found or not FILES


def test_clarity_without_its_alerts(receive: Any) -> None:
    for path in FILES:
        if path.name == "Clarity_Export_synthetic.csv":
            rows = [
                row
                for row in csv.reader(path.read_text("utf-8-sig").splitlines())
                if row[2] in ("EGV", "Insulin") and row[1]
            ]
            assert _values(_given(path, receive)) == len(rows) == 3969


def test_librelinkup_each_value_once(receive: Any) -> None:
    for path in FILES:
        if path.name == "graph.json":
            data = json.loads(path.read_bytes())["data"]
            assert _values(_given(path, receive)) == len(data["graphData"]) + 1


def test_heart_rates_of_fit_files_counted_by_their_own_reader(receive: Any) -> None:
    import fitdecode  # noqa: PLC0415 - where it is wanted

    for path in FILES:
        if path.suffix == ".fit" and not path.name.startswith(("Weight", "activity-")):
            with fitdecode.FitReader(path, check_crc=fitdecode.CrcCheck.DISABLED) as reader:
                frames = [one for one in reader if isinstance(one, fitdecode.FitDataMessage) and one.name == "record"]
                rates = sum(
                    bool(one.get_value("heart_rate", fallback=None)) and one.has_field("timestamp") for one in frames
                )
            try:
                given = _given(path, receive)
            except IntakeError:
                continue
            steps = path.name == "MonitoringFile.fit"
            assert sum(len(one) for one in given if isinstance(one, Readings)) == rates + steps
