"""The made-up family: what is committed is what the generator writes, and it holds together."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fhir.resources.R4B import get_fhir_model_class

from healthdesk import settings
from healthdesk.domain.dates import parse_date

DEMO = settings.assets() / "demo"
GENERATOR = DEMO.parent.parent / "packaging" / "demo_family.py"
INDEX = json.loads((DEMO / "family.json").read_text(encoding="utf-8"))
BUNDLES = sorted(path for path in DEMO.glob("*.json") if path.name != "family.json")
HAPPENED = ("effectiveDateTime", "issued", "occurrenceDateTime", "performedDateTime", "recordedDate", "authoredOn")


def resources(bundle: Path) -> list[dict[str, Any]]:
    return [entry["resource"] for entry in json.loads(bundle.read_text(encoding="utf-8"))["entry"]]


def references(found: Any) -> Iterator[str]:
    if isinstance(found, dict):
        if isinstance(found.get("reference"), str):
            yield found["reference"]
        for each in found.values():
            yield from references(each)
    elif isinstance(found, list):
        for each in found:
            yield from references(each)


def test_the_generator_writes_what_is_committed(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(GENERATOR), "--to", str(tmp_path)], check=True, capture_output=True)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(path.name for path in DEMO.iterdir())
    for path in tmp_path.iterdir():
        assert path.read_bytes() == (DEMO / path.name).read_bytes(), path.name


def test_the_index_names_every_file_and_no_other() -> None:
    named = {file["path"] for person in INDEX["persons"] for file in person["files"]}
    assert named | {"family.json"} == {path.name for path in DEMO.iterdir()}
    for person in INDEX["persons"]:
        assert all(len(person["questions"][language]) == 3 for language in ("en", "fr"))


@pytest.mark.parametrize("bundle", BUNDLES, ids=lambda path: path.stem)
def test_every_resource_is_fhir_and_refers_to_what_is_there(bundle: Path) -> None:
    found = resources(bundle)
    there = {f"{each['resourceType']}/{each['id']}" for each in found}
    assert len(there) == len(found)
    for each in found:
        get_fhir_model_class(each["resourceType"]).model_validate(each)
        assert {target for target in references(each) if not target.startswith("#")} <= there


@pytest.mark.parametrize("bundle", BUNDLES, ids=lambda path: path.stem)
def test_nothing_has_happened_after_the_day_of_the_story(bundle: Path) -> None:
    (patient,) = [each for each in resources(bundle) if each["resourceType"] == "Patient"]
    for each in resources(bundle):
        for name in HAPPENED:
            when = parse_date(each[name]) if name in each else None
            if when is not None:
                assert patient["birthDate"] <= when.last_day.isoformat() <= f"{INDEX['now']}~", each["id"]


@pytest.mark.parametrize("bundle", BUNDLES, ids=lambda path: path.stem)
def test_what_lasts_has_begun_unless_it_is_planned_and_ends_after_it_began(bundle: Path) -> None:
    for each in resources(bundle):
        spans = [span for name, span in each.items() if name in {"period", "performedPeriod", "effectivePeriod"}]
        spans.append({"start": each.get("onsetDateTime"), "end": each.get("abatementDateTime")})
        for span in spans:
            begun, over = (parse_date(span.get(side) or "") for side in ("start", "end"))
            if begun is not None and each.get("status") != "planned":
                assert begun.day.isoformat() <= INDEX["now"], each["id"]
            if begun is not None and over is not None:
                assert begun.epoch <= over.epoch, each["id"]


@pytest.mark.parametrize("bundle", BUNDLES, ids=lambda path: path.stem)
def test_a_result_is_issued_after_it_was_taken_and_changed_last_of_all(bundle: Path) -> None:
    for each in resources(bundle):
        moments = [each[name] for name in ("effectiveDateTime", "issued") if name in each]
        if len(moments) == 2:
            moments.append(each["meta"]["lastUpdated"])
        read = [parse_date(moment) for moment in moments]
        assert None not in read
        epochs = [moment.epoch for moment in read if moment is not None]
        assert epochs == sorted(epochs), each["id"]


def test_the_family_has_records_of_every_standing() -> None:
    told = " ".join(bundle.read_text(encoding="utf-8") for bundle in BUNDLES)
    for status in ("entered-in-error", "refuted", "not-done", "stopped", "on-hold", "preliminary"):
        assert f'"{status}"' in told, status
    assert re.search(r'"comparator": ?"<"', told)
