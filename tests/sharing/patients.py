"""Made-up patients for the sheets: one with much of everything, one with nothing, one with odd text."""

import json
from pathlib import Path
from typing import Any

from healthdesk import session
from healthdesk.domain.clock import Clock
from healthdesk.domain.people import Person
from healthdesk.session import Session

PASSPHRASE = "seven quiet otters sing"
NOON = 1_794_830_400.0
"""2026-11-16, noon in UTC."""
ARABIC, CHINESE, CYRILLIC = "محمد علي", "张伟", "Иван Петров"
HOSTILE = '<b>bold</b> & "quotes" \u202egnp.exe\u202c \x07 )Tj (x) \\ {0} %s ]]>'


def clock() -> float:
    """The day on which all sheets of the tests are made."""
    return NOON


def open_vault(folder: Path, *, country: str = "FR", now: Clock = clock) -> Session:
    """An empty vault; the caller closes it. Keys have to be cheap already."""
    made, _ = session.create(folder, PASSPHRASE, country=country, clock=now)
    return made


def bring(
    opened: Session, person: Person, resources: list[dict[str, Any]], folder: Path, name: str = "records.json"
) -> None:
    """Bring FHIR resources in as a bundle."""
    folder.mkdir(exist_ok=True)
    entries = [
        {"resource": {"id": f"{name[:3]}-{at}", "subject": {"display": person.name}} | one}
        for at, one in enumerate(resources)
    ]
    path = folder / name
    path.write_text(json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries}), encoding="utf-8")
    opened.intake.take([path], person)


def medicine(
    title: str, dose: str, day: str = "2026-01-05", status: str = "active", by: str = "Dr Ada Brook"
) -> dict[str, Any]:
    """A prescription."""
    return {
        "resourceType": "MedicationRequest", "status": status, "intent": "order", "authoredOn": day,
        "medicationCodeableConcept": {"text": title}, "dosageInstruction": [{"text": dose}], "requester": {"display": by},
    }  # fmt: skip


def condition(title: str, day: str = "2020-04-01", status: str = "active") -> dict[str, Any]:
    """A diagnosis."""
    system = "http://terminology.hl7.org/CodeSystem/condition-clinical"
    return {
        "resourceType": "Condition", "code": {"text": title}, "onsetDateTime": day,
        "clinicalStatus": {"coding": [{"system": system, "code": status}]},
    }  # fmt: skip


def allergy(title: str, reaction: str = "Rash") -> dict[str, Any]:
    """An allergy that is active."""
    system = "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical"
    return {
        "resourceType": "AllergyIntolerance", "code": {"text": title}, "recordedDate": "2015-02-03",
        "clinicalStatus": {"coding": [{"system": system, "code": "active"}]},
        "reaction": [{"manifestation": [{"text": reaction}]}],
    }  # fmt: skip


def result(
    loinc: str, name: str, value: str, unit: str, day: str, low: str = "1", high: str = "9", flag: str = ""
) -> dict[str, Any]:
    """A laboratory result with its printed range; the number keeps its own digits."""
    made: dict[str, Any] = {
        "resourceType": "Observation", "status": "final", "effectiveDateTime": day,
        "category": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": "laboratory"}]}],
        "code": {"coding": [{"system": "http://loinc.org", "code": loinc, "display": name}], "text": name},
        "valueQuantity": {"value": float(value), "unit": unit, "system": "http://unitsofmeasure.org", "code": unit},
        "referenceRange": [{"low": {"value": float(low)}, "high": {"value": float(high)}, "text": f"{low} - {high} {unit}"}],
    }  # fmt: skip
    if flag:
        system = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation"
        made["interpretation"] = [{"coding": [{"system": system, "code": flag}]}]
    return made


def vaccine(title: str, day: str, lot: str) -> dict[str, Any]:
    """A vaccine that was given."""
    return {
        "resourceType": "Immunization", "status": "completed", "vaccineCode": {"text": title}, "occurrenceDateTime": day,
        "lotNumber": lot, "performer": [{"actor": {"display": "Riverside Pharmacy"}}],
    }  # fmt: skip


def advice(title: str, day: str) -> dict[str, Any]:
    """What a registry itself gives as due."""
    return {
        "resourceType": "ImmunizationRecommendation", "date": "2026-10-01",
        "recommendation": [{
            "vaccineCode": [{"text": title}], "forecastStatus": {"text": "due"},
            "dateCriterion": [{"code": {"text": "Date vaccine due"}, "value": day}],
        }],
    }  # fmt: skip


LABS = (
    ("4548-4", "Hemoglobin A1c", "%"), ("2160-0", "Creatinine", "umol/L"), ("2823-3", "Potassium", "mmol/L"),
    ("2951-2", "Sodium", "mmol/L"), ("718-7", "Hemoglobin", "g/dL"), ("2089-1", "LDL cholesterol", "mmol/L"),
    ("3016-3", "TSH", "mU/L"), ("1742-6", "ALT", "U/L"), ("1751-7", "Albumin", "g/L"), ("2857-1", "PSA", "ug/L"),
    ("6301-6", "INR", "{INR}"), ("2345-7", "Glucose", "mmol/L"),
)  # fmt: skip


def much(medicines: int = 40, conditions: int = 25) -> list[dict[str, Any]]:
    """Much of everything: medicines with long ways of taking them, diagnoses, a year of results, vaccines."""
    days = [f"2026-{month:02d}-11T08:00:00+01:00" for month in (2, 5, 8, 11)]
    return [
        *(
            medicine(f"Substance {at:02d} {at + 5} mg film-coated tablets", f"{at % 3 + 1} tablets in the morning and one at night with food", by=f"Dr Number {at % 4}")
            for at in range(medicines)
        ),
        *(condition(f"Long-standing condition number {at:02d} of the left side", f"20{at % 20 + 5:02d}-03-0{at % 8 + 1}") for at in range(conditions)),
        *(allergy(name) for name in ("Penicillin", "Latex", "Codeine")),
        *(
            result(code, name, f"{at + number}.{at}5", unit, day, flag="H" if at % 2 else "")
            for at, (code, name, unit) in enumerate(LABS)
            for number, day in enumerate(days)
        ),
        *(vaccine(f"Influenza vaccine {year}", f"{year}-10-1{year % 9}", f"LOT{year}A") for year in range(2008, 2027)),
        advice("Shingles vaccine", "2027-03-01"),
    ]  # fmt: skip
