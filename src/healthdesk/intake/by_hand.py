"""What is typed in by hand becomes FHIR R4, and enters by the same door as a file.

Resources and their elements: https://hl7.org/fhir/R4/ (Observation, MedicationStatement, MedicationAdministration: "the
event of a patient consuming" a medicine, AllergyIntolerance, Condition, Immunization, DocumentReference). Blood pressure: LOINC panel 85354-9 with components 8480-6 and 8462-4, as in the FHIR
vital signs profile (https://hl7.org/fhir/R4/bp.html).
"""

import base64
import re
from decimal import Decimal
from typing import Any

import msgspec

from healthdesk.domain.dates import parse_date
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.knowledge import concept, concept_of, unit_of
from healthdesk.domain.people import Person
from healthdesk.domain.records import Kind
from healthdesk.domain.views import Entry

Json = dict[str, Any]

LOINC = "http://loinc.org"
UCUM = "http://unitsofmeasure.org"
_NUMBER = re.compile(r"(?P<comparator><=|>=|<|>)?\s*(?P<value>-?\d{1,12}(?:[.,]\d{1,9})?)")
_PRESSURE = re.compile(r"(\d{2,3})\s*/\s*(\d{2,3})")
_CLINICAL = "http://terminology.hl7.org/CodeSystem/{}-clinical"
_CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"


def resource_of(entry: Entry, person: Person, resource_id: str) -> bytes:
    """The entry as one FHIR R4 resource. Raises IntakeError when a value or a day cannot be read."""
    if not entry.title.strip() and not entry.concept:
        raise IntakeError("entry-empty")
    if entry.day and parse_date(entry.day) is None:
        raise IntakeError("entry-day")
    written: Json = {"resourceType": "", "id": resource_id}
    build = _BUILDERS.get(entry.kind)
    if build is None:
        raise IntakeError("entry-kind")
    written |= build(entry)
    holder = "patient" if written["resourceType"] in _OF_PATIENT else "subject"
    written[holder] = {"display": person.name}
    return msgspec.json.Encoder(decimal_format="number").encode(written)


def _observation(entry: Entry) -> Json:
    key = entry.concept or concept_of((), entry.title, entry.kind)
    written: Json = {
        "resourceType": "Observation",
        "status": "final",
        "category": [{"coding": [{"system": _CATEGORY, "code": _category(entry.kind)}]}],
        "code": _code(key, entry.title),
    }
    if entry.day:
        written["effectiveDateTime"] = entry.day
    if entry.detail:
        written["note"] = [{"text": entry.detail}]
    pressure = _PRESSURE.fullmatch(entry.value_text.strip())
    if pressure:
        written["code"] = {"coding": [_loinc("85354-9", "Blood pressure panel")], "text": entry.title}
    return written | observed(entry.value_text.strip(), entry.unit)


def observed(text: str, unit: str) -> Json:
    """What a typed value is in an Observation: two components, a quantity, or words. Raises IntakeError for none."""
    if pressure := _PRESSURE.fullmatch(text):
        names = (("8480-6", "Systolic blood pressure"), ("8462-4", "Diastolic blood pressure"))
        return {
            "component": [
                {"code": {"coding": [_loinc(code, name)]}, "valueQuantity": _quantity(value, unit or "mmHg")}
                for (code, name), value in zip(names, pressure.groups(), strict=True)
            ]
        }
    number = _NUMBER.fullmatch(text)
    if number is None and text:
        return {"valueString": text}
    if number is None:
        raise IntakeError("entry-value")
    return {"valueQuantity": _quantity(number["value"], unit, number["comparator"])}


def _quantity(value: str, unit: str, comparator: str | None = None) -> Json:
    written: Json = {"value": Decimal(value.replace(",", "."))}
    if comparator:
        written["comparator"] = comparator
    if unit:
        written["unit"] = unit
        if known := unit_of(unit):
            written |= {"system": UCUM, "code": known.ucum}
    return written


def _code(key: str, title: str) -> Json:
    written: Json = {"text": title or key}
    try:
        known = concept(key)
    except KeyError:
        return written
    if known.loinc:
        written["coding"] = [_loinc(known.loinc[0], title or key)]
    return written


def _loinc(code: str, display: str) -> Json:
    return {"system": LOINC, "code": code, "display": display}


def _category(kind: Kind) -> str:
    return "vital-signs" if kind is Kind.VITAL else "laboratory"


def _symptom(entry: Entry) -> Json:
    """A symptom in the person's own words, from 0 to 10 where they gave a number ("survey": what somebody says of themselves)."""
    written: Json = {
        "resourceType": "Observation",
        "status": "final",
        "category": [{"coding": [{"system": _CATEGORY, "code": "survey"}]}],
        "code": {"text": entry.title},
    }
    if entry.day:
        written["effectiveDateTime"] = entry.day
    if entry.value_text:
        number = Decimal(entry.value_text.replace(",", "."))
        written["valueQuantity"] = {"value": number, "unit": entry.unit, "system": UCUM, "code": "{score}"}
    if entry.detail:
        written["note"] = [{"text": entry.detail}]
        if not entry.value_text:
            written["valueString"] = entry.detail
    return written


def _medicine(entry: Entry) -> Json:
    if entry.course == "taken":
        return _taken(entry)
    written: Json = {
        "resourceType": "MedicationStatement",
        "status": "stopped" if entry.course == "past" else "active",
        "medicationCodeableConcept": {"text": entry.title},
    }
    if entry.day:
        written["effectivePeriod"] = {"start": entry.day}
    if entry.detail:
        written["dosage"] = [{"text": entry.detail}]
    return written


def _taken(entry: Entry) -> Json:
    written: Json = {
        "resourceType": "MedicationAdministration",
        "status": "completed",
        "medicationCodeableConcept": {"text": entry.title},
    }
    if entry.day:
        written["effectiveDateTime"] = entry.day
    if entry.detail:
        written["dosage"] = {"text": entry.detail}
    return written


def _vaccine(entry: Entry) -> Json:
    written: Json = {"resourceType": "Immunization", "status": "completed", "vaccineCode": {"text": entry.title}}
    if entry.day:
        written["occurrenceDateTime"] = entry.day
    else:
        written["occurrenceString"] = "unknown"
    if entry.detail:
        written["note"] = [{"text": entry.detail}]
    return written


def _allergy(entry: Entry) -> Json:
    written: Json = {
        "resourceType": "AllergyIntolerance",
        "clinicalStatus": _clinical("allergyintolerance", entry.course),
        "code": {"text": entry.title},
    }
    if entry.day:
        written["recordedDate"] = entry.day
    if entry.detail:
        written["reaction"] = [{"manifestation": [{"text": entry.detail}]}]
    return written


def _condition(entry: Entry) -> Json:
    written: Json = {
        "resourceType": "Condition",
        "clinicalStatus": _clinical("condition", entry.course),
        "code": {"text": entry.title},
    }
    if entry.day:
        written["onsetDateTime"] = entry.day
    if entry.detail:
        written["note"] = [{"text": entry.detail}]
    return written


def _note(entry: Entry) -> Json:
    text = base64.b64encode((entry.detail or entry.title).encode()).decode()
    written: Json = {
        "resourceType": "DocumentReference",
        "status": "current",
        "type": {"text": "Note"},
        "description": entry.title,
        "content": [{"attachment": {"contentType": "text/plain; charset=utf-8", "title": entry.title, "data": text}}],
    }
    if entry.day:
        written["date"] = f"{entry.day}T00:00:00Z" if len(entry.day) == 10 else entry.day
    return written


def _clinical(what: str, course: str) -> Json:
    return {"coding": [{"system": _CLINICAL.format(what), "code": "resolved" if course == "past" else "active"}]}


_OF_PATIENT = frozenset({"AllergyIntolerance", "Immunization"})
_BUILDERS = {
    Kind.VITAL: _observation,
    Kind.OBSERVATION: _symptom,
    Kind.IMMUNIZATION: _vaccine,
    Kind.RESULT: _observation,
    Kind.MEDICATION: _medicine,
    Kind.ALLERGY: _allergy,
    Kind.CONDITION: _condition,
    Kind.NOTE: _note,
}
