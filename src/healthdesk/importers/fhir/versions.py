"""Which version of FHIR a resource is written in, told from what only that version has.

Files seldom say. Sources: https://hl7.org/fhir/DSTU2/, https://hl7.org/fhir/STU3/diff.html, https://hl7.org/fhir/R4/diff.html,
https://hl7.org/fhir/R5/diff.html
"""

from collections import Counter
from collections.abc import Iterable

from healthdesk.importers.fhir.elements import Resource, child, children

DSTU2, STU3, R4, R5 = "DSTU2", "STU3", "R4", "R5"
_TYPES = {
    "MedicationOrder": DSTU2, "DiagnosticOrder": DSTU2, "Conformance": DSTU2, "DeviceUseRequest": DSTU2,
    "BodySite": DSTU2, "EligibilityRequest": STU3, "ProcedureRequest": STU3, "ReferralRequest": STU3,
    "Sequence": STU3, "DeviceUsage": R5, "GenomicStudy": R5, "NutritionIntake": R5, "ImagingSelection": R5,
    "BiologicallyDerivedProductDispense": R5, "Transport": R5, "FormularyItem": R5, "InventoryItem": R5,
    "ServiceRequest": R4, "MolecularSequence": R4,
}  # fmt: skip

# A key of a type that only one version has, or has in that shape: (type or "", key, shape, version).
_MARKS = (
    ("Condition", "patient", dict, DSTU2), ("Condition", "dateRecorded", str, DSTU2),
    ("AllergyIntolerance", "substance", dict, DSTU2), ("AllergyIntolerance", "status", str, DSTU2),
    ("Immunization", "wasNotGiven", bool, DSTU2), ("Immunization", "reported", bool, DSTU2),
    ("MedicationStatement", "wasNotTaken", bool, DSTU2), ("Observation", "comments", str, DSTU2),
    ("Procedure", "notPerformed", bool, DSTU2), ("MedicationAdministration", "wasNotGiven", bool, DSTU2),
    ("Practitioner", "name", dict, DSTU2), ("Patient", "careProvider", list, DSTU2), ("Encounter", "class", str, DSTU2),
    ("Condition", "clinicalStatus", str, STU3), ("Condition", "assertedDate", str, STU3),
    ("Condition", "context", dict, STU3), ("Observation", "context", dict, STU3), ("Observation", "comment", str, STU3),
    ("Observation", "related", list, STU3), ("DiagnosticReport", "context", dict, STU3),
    ("Procedure", "context", dict, STU3), ("Procedure", "notDone", bool, STU3), ("CarePlan", "context", dict, STU3),
    ("MedicationRequest", "context", dict, STU3), ("AllergyIntolerance", "clinicalStatus", str, STU3),
    ("AllergyIntolerance", "assertedDate", str, STU3), ("Immunization", "notGiven", bool, STU3),
    ("Immunization", "date", str, STU3), ("MedicationStatement", "taken", str, STU3), ("Goal", "status", str, STU3),
    ("DocumentReference", "indexed", str, STU3), ("ImagingStudy", "availability", str, STU3),
    ("MedicationDispense", "notDone", bool, STU3), ("ExplanationOfBenefit", "information", list, STU3),
    ("Condition", "clinicalStatus", dict, R4), ("AllergyIntolerance", "clinicalStatus", dict, R4),
    ("Immunization", "occurrenceDateTime", str, R4), ("Goal", "lifecycleStatus", str, R4),
    ("DocumentReference", "date", str, R4), ("Encounter", "class", dict, R4),
    ("MedicationRequest", "encounter", dict, R4), ("Condition", "encounter", dict, R4),
    ("Encounter", "class", list, R5), ("Encounter", "actualPeriod", dict, R5), ("Encounter", "admission", dict, R5),
    ("Procedure", "occurrenceDateTime", str, R5), ("Procedure", "occurrencePeriod", dict, R5),
    ("Immunization", "informationSource", dict, R5), ("AllergyIntolerance", "type", dict, R5),
    ("MedicationRequest", "medication", dict, R5), ("MedicationStatement", "medication", dict, R5),
    ("MedicationAdministration", "medication", dict, R5), ("MedicationDispense", "medication", dict, R5),
    ("MedicationDispense", "recorded", str, R5), ("Coverage", "kind", str, R5), ("AuditEvent", "code", dict, R5),
    ("DocumentReference", "modality", list, R5), ("Observation", "triggeredBy", list, R5),
)  # fmt: skip
_BY_TYPE: dict[str, list[tuple[str, type, str]]] = {}
for _type, _key, _shape, _version in _MARKS:
    _BY_TYPE.setdefault(_type, []).append((_key, _shape, _version))


def version_of(resource: Resource) -> str:
    """The version that a resource's own marks tell; "" when nothing tells."""
    kind = resource.get("resourceType")
    if not isinstance(kind, str):
        return ""
    for key, shape, version in _BY_TYPE.get(kind, ()):
        if isinstance(resource.get(key), shape):
            return version
    if any(isinstance(name.get("family"), list) for name in children(resource, "name")):
        return DSTU2
    if kind in ("MedicationRequest", "MedicationDispense"):
        dosage = child(resource, "dosageInstruction")
        if "doseQuantity" in dosage or child(resource, "requester", "agent"):
            return STU3
    return _TYPES.get(kind, "")


def version_of_file(resources: Iterable[Resource]) -> str:
    """The version that most tell; R4 when nothing tells, and when two are equal."""
    votes = Counter(filter(None, map(version_of, resources)))
    best, count = max(votes.items(), key=lambda vote: (vote[1], vote[0] == R4), default=(R4, 0))
    return best if count > votes[R4] else R4
