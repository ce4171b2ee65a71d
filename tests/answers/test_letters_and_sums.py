"""Letters quoted with their page, blood pressure at home, a glucose sensor, and what is stated to be absent."""

import base64
import json
import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from made_up import TODAY
from memory import MemoryReader, read_bundle

from healthdesk.answers.engine import answer
from healthdesk.answers.facts.papers import Quote, passage
from healthdesk.domain.answers import Answer
from healthdesk.domain.readings import Single

_LETTER = (
    "Saint Clair Hospital\nCardiology\nDear Dr Roe,\nYour patient was with us for a week.\nFindings\nThe left knee is swollen."
    " The echo shows an ejection fraction of 41 %.\n\f\nPlan\nHe should weigh himself every morning. Alcohol in small amounts only.\n"
)


def _pressure(number: str, when: str, upper: int, lower: int, **more: Any) -> dict[str, Any]:
    def part(code: str, value: int) -> dict[str, Any]:
        return {
            "code": {"coding": [{"system": "http://loinc.org", "code": code}]},
            "valueQuantity": {"value": value, "unit": "mmHg"},
        }

    return {
        "resourceType": "Observation", "id": number, "status": "final", "effectiveDateTime": when,
        "code": {"coding": [{"system": "http://loinc.org", "code": "85354-9"}], "text": "Blood pressure"},
        "component": [part("8480-6", upper), part("8462-4", lower)], **more,
    }  # fmt: skip


def _reader(*resources: dict[str, Any]) -> MemoryReader:
    patient = {
        "resourceType": "Patient",
        "id": "p",
        "name": [{"family": "Roe", "given": ["Ann"]}],
        "birthDate": "1960-01-01",
    }
    entries: list[dict[str, Any]] = [{"fullUrl": "urn:uuid:p", "resource": patient}]
    for one in resources:
        whose = "patient" if one["resourceType"] in ("AllergyIntolerance", "Immunization") else "subject"
        entries.append({"fullUrl": f"urn:uuid:{one['id']}", "resource": {**one, whose: {"reference": "urn:uuid:p"}}})
    return read_bundle(json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries}).encode(), TODAY)


def _ask(reader: MemoryReader, question: str) -> Answer:
    return answer(question, reader=reader, person=reader.person, region="US", today=TODAY, warned=True)


def _paper() -> dict[str, Any]:
    data = base64.b64encode(_LETTER.encode()).decode()
    return {
        "resourceType": "DocumentReference", "id": "d-1", "status": "current", "date": "2026-01-06T10:00:00Z", "description": "Discharge letter",
        "type": {"text": "Discharge letter"}, "content": [{"attachment": {"contentType": "text/plain", "data": data}}],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("What does the discharge letter say about the knee?", "The left knee is swollen."),
        ("What does the discharge letter say about weighing?", "page 2"),
        ("Que dit la lettre de sortie sur le genou ?", "The left knee is swollen."),
        ("What does the letter say about dancing?", "not in your imported records"),
    ],
)
def test_a_letter_is_quoted_word_for_word_with_its_page(question: str, said: str) -> None:
    given = _ask(_reader(_paper()), question)
    assert said in given.text
    assert [one.resource_id for one in given.citations] == ["d-1"]


def test_a_measure_that_only_a_letter_names_is_said_to_be_no_result_and_quoted() -> None:
    given = _ask(_reader(_paper()), "my last ejection fraction")
    assert given.kind.value == "not-found"
    assert "ejection fraction of 41 %" in given.text


def test_a_passage_stands_in_the_text_as_it_is() -> None:
    found = passage(_LETTER, [re.compile("alcohol")])
    assert found == Quote("Alcohol in small amounts only.", 2)
    assert passage(_LETTER, [re.compile("alcohol"), re.compile("penicillin")]) is None


def test_home_pressures_leave_the_first_day_out_and_the_clinic_apart() -> None:
    home = [
        _pressure(f"h-{day}-{hour}", f"2026-06-{day:02}T{hour:02}:00:00Z", 120 + day + (hour > 12) * 10, 80)
        for day in range(1, 5)
        for hour in (7, 20)
    ]
    clinic = _pressure("c-1", "2026-06-03T10:00:00Z", 180, 110, performer=[{"display": "Dr Jane Cole"}])
    given = _ask(_reader(*home, clinic), "my average blood pressure at home")
    # Days 2 to 4, mornings 122, 123, 124 and evenings ten more.
    assert "128/80 mmHg" in given.text
    assert "Mornings: 123/80 mmHg (3 readings)" in given.text
    assert "Evenings: 133/80 mmHg (3 readings)" in given.text
    assert "c-1" not in {one.resource_id for one in given.citations}


class _Sensor(MemoryReader):
    """A reader with a sensor's readings behind one shown point."""

    def singles(self, concept: str, since: str = "", until: str = "") -> tuple[Single, ...]:  # noqa: ARG002 - the reads of a store
        begin = datetime(2026, 6, 1, tzinfo=UTC)
        days = 14 if concept == "glucose-sensor" else 0
        return tuple(
            Single(
                int((begin + timedelta(minutes=15 * place)).timestamp()), 60.0 if place % 10 == 0 else 150.0, "mg/dL"
            )
            for place in range(days * 96)
        )


def _sensor() -> MemoryReader:
    reader = _reader({
        "resourceType": "Observation", "id": "s-1", "status": "final", "effectiveDateTime": "2026-06-14T23:45:00Z",
        "code": {"coding": [{"system": "http://loinc.org", "code": "99504-3"}]}, "valueQuantity": {"value": 150, "unit": "mg/dL"},
    })  # fmt: skip
    return _Sensor(reader.person, reader.kept, reader.series, reader.content)


def test_time_in_range_and_gmi_say_their_readings_days_and_share() -> None:
    told = _ask(_sensor(), "what is my time in range").text
    assert "90 % of your sensor readings were between 70 mg/dL and 180 mg/dL, 10 % below and 0 % above" in told
    assert "1344 readings on 14 days" in told
    assert "data for 100 %" in told
    # The mean is 141 mg/dL: 3.31 + 0.02392 x 141 = 6.68.
    assert "6.7 %" in _ask(_sensor(), "What is my GMI?").text


def test_a_gmi_of_too_few_days_is_not_computed() -> None:
    reader = _reader(*(
        {
            "resourceType": "Observation", "id": f"s-{hour}", "status": "final", "effectiveDateTime": f"2026-06-14T{hour:02}:00:00Z",
            "code": {"coding": [{"system": "http://loinc.org", "code": "99504-3"}]}, "valueQuantity": {"value": 150, "unit": "mg/dL"},
        }
        for hour in range(20)
    ))  # fmt: skip
    told = _ask(reader, "What is my GMI?").text
    assert "not enough, so none is computed" in told
    assert "150 mg/dL" in told


def test_a_statement_that_there_is_nothing_is_said_as_it_stands() -> None:
    reader = _reader({
        "resourceType": "Condition", "id": "c-1", "code": {"text": "No current problems or disability"}, "onsetDateTime": "2026-01-01",
        "clinicalStatus": {"coding": [{"code": "active"}]}, "verificationStatus": {"coding": [{"code": "confirmed"}]},
    })  # fmt: skip
    given = _ask(reader, "which health problems do I have")
    assert "records say: No current problems or disability" in given.text
    assert "1 active" not in given.text


def test_an_examination_seen_by_two_records_counts_once() -> None:
    study = {
        "resourceType": "ImagingStudy", "id": "i-1", "status": "available", "started": "2026-01-05", "description": "MRI of left knee without contrast",
        "modality": [{"code": "MR"}],
    }  # fmt: skip
    done = {
        "resourceType": "Procedure",
        "id": "p-1",
        "status": "completed",
        "code": {"text": "MRI of left knee"},
        "performedDateTime": "2026-01-05",
    }
    assert "hold 1 entry" in _ask(_reader(study, done), "How many MRIs have I had?").text
