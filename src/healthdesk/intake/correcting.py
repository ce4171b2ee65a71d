"""A correction by hand: a new version of a record, by an original of its own that names what it corrects.

The original is a FHIR R4 Bundle of the corrected resource and a Provenance (https://hl7.org/fhir/R4/provenance.html) whose
`entity` with role "revision" is the record as it was. What the source said stays in the older version; taking the
correction's import back brings it to the front again.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

import msgspec

from healthdesk import importers
from healthdesk.domain.clock import Clock
from healthdesk.domain.dates import parse_date
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.people import Person
from healthdesk.domain.records import Changes, Draft, Record
from healthdesk.intake.by_hand import UCUM, Json, observed
from healthdesk.intake.pipeline import placed
from healthdesk.vault import Vault

READER = ("correction", 1, "Correction by hand")
FIELDS = frozenset({"title", "value", "unit", "day", "status", "detail"})
"""What a correction can change: each as a person types it; a field that is not named stays as it is."""

_MEDICINES = frozenset({"MedicationRequest", "MedicationStatement", "MedicationAdministration", "MedicationDispense"})
# Where each type keeps its day. Sources: the resource pages of https://hl7.org/fhir/R4/.
_DAYS = {
    "Observation": "effectiveDateTime", "Condition": "onsetDateTime", "AllergyIntolerance": "onsetDateTime",
    "Immunization": "occurrenceDateTime", "Procedure": "performedDateTime", "DiagnosticReport": "effectiveDateTime",
    "MedicationRequest": "authoredOn", "MedicationStatement": "effectiveDateTime", "DocumentReference": "date",
    "MedicationAdministration": "effectiveDateTime", "MedicationDispense": "whenHandedOver",
}  # fmt: skip
_PERIODS = ("effectivePeriod", "onsetPeriod", "performedPeriod", "onsetAge", "onsetString", "occurrenceString",
            "performedString", "effectiveInstant")  # fmt: skip
_NAMES = {"Immunization": "vaccineCode", "DocumentReference": "type"} | dict.fromkeys(
    _MEDICINES, "medicationCodeableConcept"
)
# The words that a status may be corrected to, and what a source would write for them.
_CLINICAL = {"active": "active", "past": "resolved", "void": ""}
_TERMS = "http://terminology.hl7.org/CodeSystem/"
_SYSTEMS = {
    "Condition": (f"{_TERMS}condition-clinical", f"{_TERMS}condition-ver-status"),
    "AllergyIntolerance": (f"{_TERMS}allergyintolerance-clinical", f"{_TERMS}allergyintolerance-verification"),
}
_STATUSES = {
    "MedicationRequest": {"active": "active", "past": "stopped"},
    "MedicationStatement": {"active": "active", "past": "stopped"},
}


def correct(
    vault: Vault, person: Person, record_id: str, changes: Mapping[str, str], *, clock: Clock
) -> tuple[Changes, str]:
    """Correct a record; the import that says so can be taken back. Gives what changed and that import's id.

    `changes` maps FIELDS to what they shall be: "title", "value" ("5.4", "<0.3", "128/82" or words), "unit", "day" (ISO,
    may be a month or a year), "status" ("active", "past", or "void" for what was never so), "detail" (a remark; of a
    medicine, how it is taken). Raises IntakeError when one cannot be understood or does not belong to this kind of
    record, and VaultError("record-unknown").
    """
    store = vault.store(person.id)
    record, now = store.record(record_id), int(clock())
    resource: Json = msgspec.json.decode(store.resource(record_id))
    corrected = corrected_resource(resource, changes)
    stamp = datetime.fromtimestamp(now, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    corrected["meta"] = (corrected.get("meta") or {}) | {"lastUpdated": stamp}
    content = _bundle(record, corrected, stamp)
    run = store.correct(
        record_id,
        f"Correction, {record.title[:60]}.json",
        content,
        READER,
        placed(replace(_read(content), kind=record.kind)),
        now,
    )
    return Changes(frozenset({person.id}), records=True), run.id


def corrected_resource(resource: Json, changes: Mapping[str, str]) -> Json:
    """The resource with the changes in it. Raises IntakeError."""
    wanted = {field: text.strip() for field, text in changes.items()}
    if not wanted or not wanted.keys() <= FIELDS:
        raise IntakeError("correction-empty")
    written = {key: value for key, value in resource.items() if key != "text"}  # the narrative says the old words
    steps: tuple[tuple[str, Callable[[Json, str], None]], ...] = (
        ("title", _title),
        ("day", _day),
        ("status", _status),
        ("detail", _detail),
    )
    for field, step in steps:
        if field in wanted:
            step(written, wanted[field])
    if "value" in wanted or "unit" in wanted:
        _value(written, wanted)
    if written == {key: value for key, value in resource.items() if key != "text"}:
        raise IntakeError("correction-empty")
    return written


def _title(resource: Json, text: str) -> None:
    if not text:
        raise IntakeError("entry-empty")
    kind = resource["resourceType"]
    key = _NAMES.get(kind, "code")
    if kind == "Encounter":
        resource["type"] = [{"text": text}]
        return
    if kind == "DocumentReference":
        resource["description"] = text
    resource.pop("medicationReference", None)
    resource[key] = {"text": text}  # the old codes name the old thing


def _day(resource: Json, text: str) -> None:
    kind = resource["resourceType"]
    if parse_date(text) is None:
        raise IntakeError("entry-day")
    if kind == "Encounter":
        resource["period"] = (resource.get("period") or {}) | {"start": text}
        return
    if kind not in _DAYS:
        raise IntakeError("correction-field")
    for period in _PERIODS:
        resource.pop(period, None)
    resource[_DAYS[kind]] = text


def _status(resource: Json, text: str) -> None:
    kind = resource["resourceType"]
    if kind in ("Condition", "AllergyIntolerance"):
        if text not in _CLINICAL:
            raise IntakeError("correction-field")
        clinical, verified = _SYSTEMS[kind]
        if text == "void":
            resource.pop("clinicalStatus", None)
            resource["verificationStatus"] = _coded(verified, "entered-in-error")
            return
        resource["clinicalStatus"] = _coded(clinical, _CLINICAL[text])
        for key in [key for key in resource if key.startswith("abatement") and text == "active"]:
            del resource[key]
        return
    status = "entered-in-error" if text == "void" else _STATUSES.get(kind, {}).get(text)
    if status is None:
        raise IntakeError("correction-field")
    resource["status"] = status


def _coded(system: str, code: str) -> Json:
    return {"coding": [{"system": system, "code": code}]}


def _detail(resource: Json, text: str) -> None:
    kind = resource["resourceType"]
    if kind in ("MedicationRequest", "MedicationDispense"):
        resource["dosageInstruction"] = [{"text": text}]
    elif kind in _MEDICINES:
        resource["dosage"] = [{"text": text}] if kind == "MedicationStatement" else {"text": text}
    elif kind == "AllergyIntolerance":
        resource["reaction"] = [{"manifestation": [{"text": text}]}]
    else:
        resource["note"] = [{"text": text}]


def _value(resource: Json, wanted: Mapping[str, str]) -> None:
    if resource["resourceType"] != "Observation":
        raise IntakeError("correction-field")
    quantity: Json = resource.get("valueQuantity") or {}
    unit = wanted.get("unit", quantity.get("unit") or quantity.get("code") or "")
    text = wanted.get("value") or f"{quantity.get('comparator', '')}{quantity.get('value', '')}"
    if not text:
        raise IntakeError("entry-value")
    made = observed(text, unit)
    for key in [key for key in resource if key.startswith("value")] + ["dataAbsentReason", "interpretation"]:
        resource.pop(key, None)
    if "component" in made:
        resource.pop("component", None)
    resource |= {key: made[key] for key in ("component", "valueQuantity", "valueString") if key in made}
    if "unit" in wanted and made.get("valueQuantity", {}).get("system") != UCUM:
        resource.get("valueQuantity", {}).pop("code", None)


def _bundle(record: Record, resource: Json, stamp: str) -> bytes:
    target = f"{record.resource_type}/{record.resource_id}" if record.resource_id else f"#{record.id}"
    provenance: Json = {
        "resourceType": "Provenance",
        "target": [{"reference": target}],
        "recorded": stamp,
        "agent": [{"who": {"display": "HealthDesk, by hand"}}],
        "entity": [{"role": "revision", "what": {"identifier": {"value": record.locator}, "display": record.source}}],
    }
    bundle = {
        "resourceType": "Bundle",
        "type": "collection",
        "entry": [{"resource": resource}, {"resource": provenance}],
    }
    return msgspec.json.Encoder(decimal_format="number").encode(bundle)


def _read(content: bytes) -> Draft:
    """The corrected statement as the ordinary importer reads it."""
    readings = importers.read_artifact(
        lambda offset, length: content[offset : offset + length], len(content), "correction.json"
    )
    found = next((one for one in readings if isinstance(one, Draft) and one.locator.startswith("/entry/0/")), None)
    if found is None:
        raise IntakeError("correction-field")
    return found
