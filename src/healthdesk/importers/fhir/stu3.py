"""STU3 as R4 has it, type by type.

Sources: the "R2 Diff" and "R3 Diff" and the "R3 Conversions" pages of each type in https://hl7.org/fhir/R4/ (for example
https://hl7.org/fhir/R4/medicationstatement-version-maps.html), and https://hl7.org/fhir/STU3/
"""

from healthdesk.importers.fhir import older, orders, parts
from healthdesk.importers.fhir.moves import Rule

TYPES = {
    "ReferralRequest": "ServiceRequest", "ProcedureRequest": "ServiceRequest", "BodySite": "BodyStructure",
    "Sequence": "MolecularSequence", "EligibilityRequest": "CoverageEligibilityRequest",
    "EligibilityResponse": "CoverageEligibilityResponse",
}  # fmt: skip
_PATIENT = {"patient": "subject"}
_CONTEXT = {"context": "encounter"}
_STATEMENT_DOSE = Rule(work=parts.dose)
_SUSPENDED = {"status": {"suspended": "on-hold", "cancelled": "revoked"}}
_PROCEDURE_WORDS = {"status": {"aborted": "stopped", "suspended": "on-hold"}}
_DOCUMENT_KEYS = {"class": "category", "indexed": "date"}
_BINARY = Rule({"content": "data"})
_MONEY = Rule({"code": "currency"})

RULES: dict[str, Rule] = {
    "AllergyIntolerance": Rule({"assertedDate": "recordedDate"}, work=older.allergy3),
    "Appointment": Rule({"indication": "reasonReference", "reason": "reasonCode", "incomingReferral": "basedOn"}),
    "Binary": _BINARY,
    "BodySite": Rule({"code": "location", "qualifier": "locationQualifier"}),
    "CarePlan": Rule(_CONTEXT, _SUSPENDED, work=older.care_plan),
    "CarePlanActivityDetail": Rule({"prohibited": "doNotPerform"}),
    "CareTeam": Rule(_CONTEXT),
    "Claim": Rule(work=parts.claim),
    "ClaimItem": Rule({"service": "productOrService"}),
    "ClinicalImpression": Rule({"context": "encounter"}),
    "Communication": Rule({"context": "encounter", "definition": "instantiatesCanonical"}, work=parts.communication),
    "Composition": Rule({"class": "category"}),
    "Condition": Rule({"assertedDate": "recordedDate", **_CONTEXT}, work=older.condition),
    "Coverage": Rule(work=older.coverage3),
    "DetectedIssue": Rule({"category": "code", "date": "identifiedDateTime"}),
    "Device": Rule({"model": "modelNumber"}, work=parts.device),
    "DeviceUseStatement": Rule({"indication": "reasonCode"}, work=parts.used_device),
    "DiagnosticReport": Rule({**_CONTEXT, "image": "media", "codedDiagnosis": "conclusionCode"}, work=older.report),
    "DocumentReference": Rule(_DOCUMENT_KEYS, work=older.document),
    "Dosage": _STATEMENT_DOSE,
    "Encounter": Rule({"reason": "reasonCode", "incomingReferral": "basedOn"}),
    "EncounterDiagnosis": Rule({"role": "use"}),
    "ExplanationOfBenefit": Rule({"information": "supportingInfo", "organization": "provider"}, work=parts.benefit),
    "ExplanationOfBenefitItem": Rule({"service": "productOrService"}),
    "FamilyMemberHistory": Rule(work=older.family),
    "Goal": Rule(work=older.goal),
    "ImagingStudy": Rule({**_PATIENT, **_CONTEXT, "modalityList": "modality", "reason": "reasonCode"}, work=older.imaging),
    "ImagingStudySeries": Rule(work=parts.series),
    "ImagingStudySeriesInstance": Rule(work=parts.instance),
    "Immunization": Rule({"date": "occurrenceDateTime"}, work=older.immunization),
    "Media": Rule({"context": "encounter", "occurrenceDateTime": "createdDateTime", "occurrencePeriod": "createdPeriod"}),
    "Medication": Rule(work=older.medication),
    "MedicationAdministration": Rule({"prescription": "request"}, work=orders.administration),
    "MedicationAdministrationPerformer": Rule(),
    "MedicationDispense": Rule(work=orders.dispense),
    "MedicationRequest": Rule(_CONTEXT, work=orders.prescription3),
    "MedicationRequestSubstitution": Rule({"allowed": "allowedBoolean"}),
    "MedicationStatement": Rule({"reasonNotTaken": "statusReason"}, work=orders.statement3),
    "Money": _MONEY,
    "NutritionOrder": Rule(work=parts.intended),
    "Observation": Rule(_CONTEXT, work=older.observation),
    "Patient": Rule(),
    "Procedure": Rule(_CONTEXT, _PROCEDURE_WORDS, work=older.procedure),
    "ProcedurePerformer": Rule({"role": "function"}),
    "ProcedureRequest": Rule({**_CONTEXT, "replaces": "replaces"}, {"status": {"suspended": "on-hold", "cancelled": "revoked"}},
                             work=orders.procedure3),
    "ProvenanceAgent": Rule({"whoReference": "who"}),
    "QuestionnaireResponse": Rule({**_CONTEXT, "parent": "partOf"}, work=older.answers3),
    "ReferralRequest": Rule({**_CONTEXT, "serviceRequested": "code", "recipient": "performer", "specialty": "performerType"},
                            {"status": {"suspended": "on-hold", "cancelled": "revoked"}}, work=orders.procedure3),
    "RiskAssessment": Rule(_CONTEXT, work=parts.risk),
    "VisionPrescription": Rule(work=parts.vision),
}  # fmt: skip
