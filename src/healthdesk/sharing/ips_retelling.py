"""A record told anew from what the vault shows of it, where the source's own resource is not sound FHIR.

Nothing shown is lost: what it is and its codes, the dates, the line of details, the values as printed, who and where.
"""

from collections.abc import Iterable

import msgspec

from healthdesk.domain.dates import PartialDate, Precision
from healthdesk.domain.records import Coding, Measurement, Record, Standing
from healthdesk.importers.fhir.making import printed
from healthdesk.sharing.ips_json import Resource, absent

_TERMS = "http://terminology.hl7.org/CodeSystem/"
_CLINICAL = {Standing.ACTIVE: "active", Standing.PAST: "inactive", Standing.DONE: "inactive"}
_MEDICATION = {
    Standing.ACTIVE: "active",
    Standing.PAST: "completed",
    Standing.PLANNED: "intended",
    Standing.DONE: "completed",
}
_UCUM = "http://unitsofmeasure.org"


def retell(record: Record, points: Iterable[Measurement]) -> Resource | None:
    """A small resource of the same type; None for a type that is not told anew."""
    resource: Resource = {"resourceType": record.resource_type, "id": record.resource_id}
    concept = _concept(record.title, record.codes)
    match record.resource_type:
        case "Condition" | "AllergyIntolerance":
            resource |= {"code": concept} | _status(record)
            resource |= {"onsetDateTime": when} if (when := _moment(record.date)) else {}
            resource |= (
                {"abatementDateTime": when}
                if record.resource_type == "Condition" and (when := _moment(record.end))
                else {}
            )
        case "MedicationStatement" | "MedicationRequest":
            resource["resourceType"] = "MedicationStatement"
            resource |= {"status": _MEDICATION.get(record.standing, "unknown"), "medicationCodeableConcept": concept}
            resource |= _effective(record)
            resource |= {"dosage": [{"text": record.detail}]} if record.detail else {}
        case "Immunization" if (
            record.standing is Standing.DONE
        ):  # FHIR has no word for one of which that is not certain
            resource |= {"status": "completed", "vaccineCode": concept}
            resource |= (
                {"occurrenceDateTime": when} if (when := _moment(record.date)) else {"_occurrenceDateTime": absent()}
            )
        case "Procedure":
            resource |= {"status": "completed" if record.standing is Standing.DONE else "unknown", "code": concept}
            resource |= (
                {"performedDateTime": when} if (when := _moment(record.date)) else {"_performedDateTime": absent()}
            )
        case "Observation":
            resource |= {"status": "final" if record.standing is Standing.DONE else "unknown", "code": concept}
            resource |= _effective(record) | _values(record, tuple(points))
        case _:
            return None
    if record.author:
        key = {"Observation": "performer", "Condition": "recorder", "AllergyIntolerance": "recorder"}.get(
            record.resource_type
        )
        if key:
            resource[key] = [{"display": record.author}] if key == "performer" else {"display": record.author}
    if record.resource_type not in ("MedicationStatement", "MedicationRequest", "Observation") and record.detail:
        resource["note"] = [{"text": record.detail}]
    return resource


def _concept(title: str, coded: Iterable[Coding]) -> Resource:
    listed = [
        {key: value for key, value in (("system", one.system), ("code", one.code), ("display", one.display)) if value}
        for one in coded
        if one.code
    ]
    return {"text": title} | ({"coding": listed} if listed else {})


def _status(record: Record) -> Resource:
    system = "condition-clinical" if record.resource_type == "Condition" else "allergyintolerance-clinical"
    unsure = "condition-ver-status" if record.resource_type == "Condition" else "allergyintolerance-verification"
    if record.standing is Standing.UNCERTAIN:
        found: Resource = {"verificationStatus": {"coding": [{"system": f"{_TERMS}{unsure}", "code": "unconfirmed"}]}}
        if record.resource_type == "Condition":
            return found
        return found | {"clinicalStatus": {"coding": [{"system": f"{_TERMS}{system}", "code": "active"}]}}
    return {
        "clinicalStatus": {
            "coding": [{"system": f"{_TERMS}{system}", "code": _CLINICAL.get(record.standing, "active")}]
        }
    }


def _moment(when: PartialDate | None) -> str:
    """A date as FHIR allows it: a time of day needs seconds and a zone, and is else left out."""
    if when is None or when.precision is not Precision.INSTANT:
        return when.text if when else ""
    text = when.text
    zoned = text.endswith("Z") or text[-6:-5] in ("+", "-")
    return text if zoned and text[16:17] == ":" else when.day.isoformat()


def _effective(record: Record) -> Resource:
    start, end = _moment(record.date), _moment(record.end)
    if end and record.resource_type != "Observation":
        return {"effectivePeriod": {key: value for key, value in (("start", start), ("end", end)) if value}}
    return {"effectiveDateTime": start} if start else {"_effectiveDateTime": absent()}


def _values(record: Record, points: tuple[Measurement, ...]) -> Resource:
    if not points:
        return {"valueString": record.detail} if record.detail else {}
    if len(points) == 1:
        return _value(points[0])
    return {"component": [{"code": {"text": one.label or record.title}} | _value(one) for one in points]}


def _value(point: Measurement) -> Resource:
    quantity = point.quantity
    number = printed(quantity.value_text) if quantity.value is not None else None
    if number is None:
        return {"valueString": quantity.value_text or "–"}
    given: Resource = {"value": msgspec.Raw(bytes(number))}
    if quantity.comparator:
        given["comparator"] = quantity.comparator
    if quantity.unit:
        given["unit"] = quantity.unit
    if quantity.unit_code:
        given |= {"system": _UCUM, "code": quantity.unit_code}
    found: Resource = {"valueQuantity": given}
    if quantity.range_text:
        found["referenceRange"] = [{"text": quantity.range_text}]
    if quantity.flag:
        system = f"{_TERMS}v3-ObservationInterpretation"
        found["interpretation"] = [{"coding": [{"system": system, "code": quantity.flag}]}]
    return found
