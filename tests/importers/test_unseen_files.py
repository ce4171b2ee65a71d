"""Habits of files that other people's apps and servers write, each in a file made by hand."""

import json
from typing import Any

import pytest

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.readings import Readings
from healthdesk.domain.records import Draft, Issue, PatientDraft
from healthdesk.importers import sniffing


def test_an_entry_saved_without_its_bundle_is_read(read: Any) -> None:
    entry = {
        "fullUrl": "urn:uuid:6f0c2c0a-2a3f-4c6f-9a30-0a4b1b7b1c11",
        "resource": {
            "resourceType": "Observation",
            "status": "final",
            "code": {"text": "Sodium"},
            "subject": {"reference": "Patient/7"},
            "valueQuantity": {"value": 140, "unit": "mmol/L"},
        },
    }
    given = read(json.dumps(entry).encode(), "sodium.json")
    [draft] = [one for one in given if isinstance(one, Draft)]
    assert (draft.title, draft.detail, draft.locator) == ("Sodium", "140 mmol/L", "/resource")
    assert not [one for one in given if isinstance(one, Issue)]


def test_a_list_of_entries_without_a_bundle_is_read(read: Any) -> None:
    entries = [
        {"resource": {"resourceType": "Patient", "id": "7", "name": [{"text": "Ida Boe"}]}},
        {
            "resource": {
                "resourceType": "Condition",
                "id": "c",
                "code": {"text": "Asthma"},
                "subject": {"reference": "Patient/7"},
            }
        },
    ]
    given = read(json.dumps(entries).encode(), "list.json")
    assert [one.title for one in given if isinstance(one, Draft)] == ["Ida Boe", "Asthma"]


def test_entries_within_entries_end(read: Any) -> None:
    nested = b'{"resource":' * 60 + b'{"resourceType":"Patient"}' + b"}" * 60
    with pytest.raises(IntakeError, match="resource-without-type"):
        read(nested, "nested.json")


@pytest.mark.parametrize("label", ["Patient", "Name", "Patient Name"])
def test_a_label_beneath_a_label_names_nobody(label: str, read: Any) -> None:
    table = f"{label},Subscriber\npayee,Group\nDate,Systolic,Diastolic\n2024-01-02,120,80\n"
    assert not [one for one in read(table.encode(), "pressures.csv") if isinstance(one, PatientDraft)]


def test_a_name_of_two_words_beside_its_label_is_the_patient(read: Any) -> None:
    table = "Name,Ida Boe\nDate,Systolic,Diastolic\n2024-01-02,120,80\n"
    [patient] = [one for one in read(table.encode(), "pressures.csv") if isinstance(one, PatientDraft)]
    assert patient.name == "Ida Boe"


def test_rows_that_begin_with_a_name_stay_rows(read: Any) -> None:
    rows = "".join(f"Meter {n % 3},2024-01-{n + 1:02d} 07:05,,{90 + n},,2024-01-{n + 1:02d}\n" for n in range(28))
    table = "Device,Time,Serial,Glucose (mg/dL),Notes,Uploaded\n" + rows
    given = read(table.encode(), "meter.csv")
    assert sum(len(one) for one in given if isinstance(one, Readings)) == 28


@pytest.mark.parametrize(("code", "title"), [("8310-5", "Body temperature"), ("99998-0", "99998-0")])
def test_a_loinc_code_without_a_word_gets_its_name(code: str, title: str, read: Any) -> None:
    resource = {
        "resourceType": "Observation",
        "id": "1",
        "status": "final",
        "code": {"coding": [{"system": "http://loinc.org", "code": code}]},
        "valueQuantity": {"value": 37.5, "unit": "°C"},
    }
    [draft] = [one for one in read(json.dumps(resource).encode()) if isinstance(one, Draft)]
    assert draft.title == title


def test_a_stray_control_letter_leaves_a_table_a_table(read: Any) -> None:
    rows = "".join(f"2024-01-{n % 28 + 1:02d} {n // 28:02d}:05,{90 + n % 50},Ida\x19s lunch\n" for n in range(1))
    rows += "".join(f"2024-01-{n % 28 + 1:02d} {n // 28 + 1:02d}:05,{90 + n % 50},\n" for n in range(100))
    given = read(("Time,Glucose (mg/dL),Serial\n" + rows).encode(), "meter.csv")
    assert sum(len(one) for one in given if isinstance(one, Readings)) == 101


def test_what_is_mostly_control_letters_is_no_text() -> None:
    assert sniffing.is_text(b"x" * 2000 + b"\x19")
    assert not sniffing.is_text(b"x" * 2000 + b"\0")
    assert not sniffing.is_text(b"x" * 20 + b"\x19")
