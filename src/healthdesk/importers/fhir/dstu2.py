"""DSTU2 as R4 has it, type by type.

Sources: the "R2 Diff" and "R3 Diff" and the "R3 Conversions" pages of each type in https://hl7.org/fhir/R4/ (for example
https://hl7.org/fhir/R4/medicationstatement-version-maps.html), and https://hl7.org/fhir/DSTU2/
"""

from healthdesk.importers.fhir import older, orders, parts
from healthdesk.importers.fhir.moves import Rule

TYPES = {
    "MedicationOrder": "MedicationRequest", "DiagnosticOrder": "ServiceRequest", "ReferralRequest": "ServiceRequest",
    "ProcedureRequest": "ServiceRequest", "DeviceUseRequest": "DeviceRequest", "BodySite": "BodyStructure",
    "EligibilityRequest": "CoverageEligibilityRequest", "EligibilityResponse": "CoverageEligibilityResponse",
    "Conformance": "CapabilityStatement",
}  # fmt: skip
_PATIENT = {"patient": "subject"}
_STATEMENT_DOSE = Rule(work=parts.dose)
_PROCEDURE_WORDS = {"status": {"aborted": "stopped", "suspended": "on-hold"}}
_DOCUMENT_KEYS = {"class": "category", "indexed": "date"}
_BINARY = Rule({"content": "data"})

RULES: dict[str, Rule] = {
    "AllergyIntolerance": Rule(
        {"substance": "code", "onset": "onsetDateTime", "reporter": "asserter", "lastOccurence": "lastOccurrence"},
        {"criticality": {"CRITL": "low", "CRITH": "high", "CRITU": "unable-to-assess"}},
        work=older.allergy2,
    ),
    "Binary": _BINARY,
    "CarePlan": Rule(
        {"context": "encounter", "support": "supportingInfo"}, {"status": {"proposed": "draft", "cancelled": "revoked"}},
        work=older.care_plan,
    ),
    "CarePlanActivity": Rule({"actionResulting": "outcomeReference"}),
    "CarePlanActivityDetail": Rule({"prohibited": "doNotPerform"}),
    "ClinicalImpression": Rule({"patient": "subject", "trigger": "reason"}, {"status": {"in-progress": "in-progress"}}),
    "Composition": Rule({"class": "category"}),
    "Condition": Rule({"patient": "subject", "dateRecorded": "recordedDate"}, work=older.condition),
    "Coverage": Rule({"issuer": "payor"}, work=older.coverage2),
    "DetectedIssue": Rule({"category": "code", "date": "identifiedDateTime"}),
    "Device": Rule({"model": "modelNumber", "expiry": "expirationDate"}, {"status": {"available": "active", "not-available": "inactive"}},
                   work=parts.device),
    "DeviceUseStatement": Rule(work=parts.used_device),
    "DiagnosticOrder": Rule({"orderer": "requester", "reason": "reasonCode", "supportingInformation": "supportingInfo"},
                            work=orders.diagnostic),
    "DiagnosticReport": Rule({"request": "basedOn", "image": "media", "codedDiagnosis": "conclusionCode"}, work=older.report),
    "DocumentReference": Rule(_DOCUMENT_KEYS, work=older.document),
    "Encounter": Rule({**_PATIENT, "reason": "reasonCode", "indication": "reasonReference", "incomingReferral": "basedOn"},
                      work=older.encounter2),
    "EpisodeOfCare": Rule({"condition": "diagnosis"}, work=parts.episode),
    "FamilyMemberHistory": Rule(work=older.family),
    "FamilyMemberHistoryCondition": Rule(work=older.relative_condition),
    "Goal": Rule({"author": "expressedBy"}, work=older.goal),
    "HumanName": Rule(work=parts.human_name),
    "ImagingStudy": Rule({**_PATIENT, "modalityList": "modality", "procedure": "procedureReference", "order": "basedOn"}, work=older.imaging),
    "ImagingStudySeries": Rule(work=parts.series),
    "ImagingStudySeriesInstance": Rule(work=parts.instance),
    "Immunization": Rule({"date": "occurrenceDateTime"}, work=older.immunization),
    "List": Rule(work=older.listed),
    "Medication": Rule(work=older.medication),
    "MedicationAdministration": Rule(
        {**_PATIENT, "encounter": "context", "prescription": "request", "reasonGiven": "reasonCode",
         "effectiveTimeDateTime": "effectiveDateTime", "effectiveTimePeriod": "effectivePeriod"},
        work=orders.administration,
    ),
    "MedicationDispense": Rule({**_PATIENT}, work=orders.dispense),
    "MedicationDispenseDosageInstruction": _STATEMENT_DOSE,
    "MedicationOrder": Rule({**_PATIENT, "dateWritten": "authoredOn", "prescriber": "requester", "reasonEnded": "statusReason"},
                            work=orders.prescription2),
    "MedicationOrderDosageInstruction": _STATEMENT_DOSE,
    "MedicationOrderSubstitution": Rule({"type": "allowedCodeableConcept"}),
    "MedicationStatement": Rule({**_PATIENT, "supportingInformation": "derivedFrom"}, work=orders.statement2),
    "MedicationStatementDosage": _STATEMENT_DOSE,
    "NutritionOrder": Rule(work=parts.intended),
    "Observation": Rule(work=older.observation),
    "ObservationReferenceRange": Rule({"meaning": "type"}),
    "Patient": Rule({"careProvider": "generalPractitioner"}),
    "Procedure": Rule({"request": "basedOn", "used": "usedReference"}, _PROCEDURE_WORDS, work=older.procedure),
    "ProcedurePerformer": Rule({"role": "function"}),
    "ProcedureRequest": Rule({"orderedOn": "authoredOn", "orderer": "requester"}, work=orders.procedure2),
    "ProvenanceAgent": Rule({"actor": "who"}),
    "QuestionnaireResponse": Rule(work=older.answers2),
    "ReferralRequest": Rule({"patient": "subject", "dateSent": "authoredOn", "recipient": "performer",
                             "serviceRequested": "code", "reason": "reasonCode"}, work=orders.referral2),
    "RelatedPerson": Rule(),
    "TimingRepeat": Rule({"periodUnits": "periodUnit", "durationUnits": "durationUnit", "boundsQuantity": "boundsDuration"}),
    "VisionPrescription": Rule(work=parts.vision),
}  # fmt: skip
