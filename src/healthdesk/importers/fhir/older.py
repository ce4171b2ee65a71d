"""DSTU2 and STU3 as R4 has it, type by type.

Sources: the "R2 Diff" and "R3 Diff" and the "R3 Conversions" pages of each type in https://hl7.org/fhir/R4/ (for example
https://hl7.org/fhir/R4/medicationstatement-version-maps.html), https://hl7.org/fhir/STU3/ and https://hl7.org/fhir/DSTU2/
"""

from typing import Any

from healthdesk.importers.fhir import orders, parts
from healthdesk.importers.fhir.elements import Resource, children
from healthdesk.importers.fhir.moves import ABSENT, TERMINOLOGY, Rule, absent, concept

DSTU2_TYPES = {
    "MedicationOrder": "MedicationRequest", "DiagnosticOrder": "ServiceRequest", "ReferralRequest": "ServiceRequest",
    "ProcedureRequest": "ServiceRequest", "DeviceUseRequest": "DeviceRequest", "BodySite": "BodyStructure",
    "EligibilityRequest": "CoverageEligibilityRequest", "EligibilityResponse": "CoverageEligibilityResponse",
    "Conformance": "CapabilityStatement",
}  # fmt: skip
STU3_TYPES = {
    "ReferralRequest": "ServiceRequest", "ProcedureRequest": "ServiceRequest", "BodySite": "BodyStructure",
    "Sequence": "MolecularSequence", "EligibilityRequest": "CoverageEligibilityRequest",
    "EligibilityResponse": "CoverageEligibilityResponse",
}  # fmt: skip
_VOID = "entered-in-error"


def _statuses(given: Resource, kind: str) -> None:
    """Clinical and verification status were codes; R4 wants concepts (ConditionClinicalStatusCodes and the like)."""
    for key, system in (("clinicalStatus", f"{kind}-clinical"), ("verificationStatus", f"{kind}-ver-status")):
        code = given.get(key)
        if isinstance(code, str):
            # R4 dropped the verification "unknown"; that it is not known has to be said all the same.
            known = concept(code, system) if code != "unknown" else concept(code, "data-absent-reason")
            given[key] = known


def _condition(given: Resource) -> None:
    _statuses(given, "condition")
    parts.notes(given, "notes")
    abated = given.pop("abatementBoolean", None)
    if abated is True and not any(key.startswith("abatement") for key in given):
        given["abatementString"] = "abated"
    for before, after in (("onsetQuantity", "onsetAge"), ("abatementQuantity", "abatementAge")):
        if before in given:
            given[after] = given.pop(before)


# AllergyIntolerance.status of DSTU2 says both: (clinical, verification). Source: https://hl7.org/fhir/DSTU2/valueset-allergy-intolerance-status.html
_ALLERGY = {
    "active": ("active", ""), "unconfirmed": ("active", "unconfirmed"), "confirmed": ("active", "confirmed"),
    "inactive": ("inactive", ""), "resolved": ("resolved", ""), "refuted": ("", "refuted"), _VOID: ("", _VOID),
}  # fmt: skip


def _allergy2(given: Resource) -> None:
    status = given.get("status")
    if isinstance(status, str) and status in _ALLERGY:
        del given["status"]
        clinical, verified = _ALLERGY[status]
        if clinical:
            given["clinicalStatus"] = concept(clinical, "allergyintolerance-clinical")
        if verified:
            given["verificationStatus"] = concept(verified, "allergyintolerance-verification")


def _allergy3(given: Resource) -> None:
    for key, system in (("clinicalStatus", "clinical"), ("verificationStatus", "verification")):
        if isinstance(given.get(key), str):
            given[key] = concept(given[key], f"allergyintolerance-{system}")


def _immunization(given: Resource) -> None:
    refused = given.pop("wasNotGiven", None) is True or given.pop("notGiven", None) is True
    status = given.get("status")
    if refused and status != _VOID:
        given["status"] = "not-done"
    elif isinstance(status, str) and status not in ("completed", "not-done", _VOID):
        # DSTU2 lent the words of administrations (in-progress, on-hold, stopped), which R4 has no vaccination for.
        del given["status"]
        given["_status"] = {"extension": [{"url": ABSENT, "valueCode": "unknown"}]}
    if isinstance(reported := given.pop("reported", None), bool):
        given["primarySource"] = not reported
    explained = given.pop("explanation", None)
    if isinstance(explained, dict):
        reasons = children(explained, "reason")
        refusals = children(explained, "reasonNotGiven")
        given.update({"reasonCode": reasons} if reasons else {})
        given.update({"statusReason": refusals[0]} if refusals else {})
    _vaccinators(given)
    _protocols(given)


def _vaccinators(given: Resource) -> None:
    """Who gave it: a reference in DSTU2, a part named "practitioner" in STU3."""
    performers = [
        {"function": concept(code, "v2-0443"), "actor": given.pop(key)}
        for key, code in (("performer", "AP"), ("requester", "OP"))
        if isinstance(given.get(key), dict) and "actor" not in given[key]
    ]
    performers += [
        {("function" if key == "role" else key): value for key, value in one.items()}
        for one in children(given, "practitioner")
    ]
    given.pop("practitioner", None)
    if performers:
        given["performer"] = performers


_PROTOCOL = {"doseSequence": "doseNumberPositiveInt", "seriesDoses": "seriesDosesPositiveInt"}


def _protocols(given: Resource) -> None:
    protocols = children(given, "vaccinationProtocol")
    if protocols:
        del given["vaccinationProtocol"]
        keep = ("series", "authority", "targetDisease", "extension", *_PROTOCOL)
        given["protocolApplied"] = [
            {_PROTOCOL.get(key, key): value for key, value in one.items() if key in keep} for one in protocols
        ]
        for one in given["protocolApplied"]:
            absent(one, "doseNumberPositiveInt")


def _procedure(given: Resource) -> None:
    refused = [given.pop(key, None) for key in ("notPerformed", "notDone")]
    if True in refused and given.get("status") != _VOID:
        given["status"] = "not-done"
    reasons = children(given, "reasonNotPerformed") or children(given, "notDoneReason")
    if reasons:
        given["statusReason"] = reasons[0]
        given.pop("reasonNotPerformed", None)
        given.pop("notDoneReason", None)
    parts.notes(given, "notes")
    parts.reasons(given, "reason")


def _observation(given: Resource) -> None:
    parts.notes(given, "comments")
    parts.notes(given, "comment")
    related = children(given, "related")
    kept = []
    for one in related:
        place = {"has-member": "hasMember", "derived-from": "derivedFrom"}.get(str(one.get("type")))
        if place and isinstance(one.get("target"), dict):
            given.setdefault(place, []).append(one["target"])
        else:
            kept.append(one)
    if related:
        given.pop("related")
        given.update({"related": kept} if kept else {})


def _report(given: Resource) -> None:
    performers = [one.get("actor", one) if "reference" not in one else one for one in children(given, "performer")]
    if performers:
        given["performer"] = [one for one in performers if isinstance(one, dict)]


# The class of a visit was a word of its own. Source: https://hl7.org/fhir/DSTU2/valueset-encounter-class.html and
# http://terminology.hl7.org/CodeSystem/v3-ActCode
_CLASSES = {"inpatient": "IMP", "outpatient": "AMB", "ambulatory": "AMB", "emergency": "EMER", "home": "HH", "field": "FLD",
            "virtual": "VR"}  # fmt: skip


def _encounter2(given: Resource) -> None:
    word = given.get("class")
    if isinstance(word, str):
        code = _CLASSES.get(word, "")
        given["class"] = (
            {"system": TERMINOLOGY + "v3-ActCode", "code": code, "display": word} if code else {"display": word}
        )
    elif word is None:
        given["class"] = {"extension": [{"url": ABSENT, "valueCode": "unknown"}]}
    stay = given.get("hospitalization")
    named = [
        {"condition": one, "use": concept(use, "diagnosis-role")}
        for key, use in (("admittingDiagnosis", "AD"), ("dischargeDiagnosis", "DD"))
        for one in (children(stay, key) if isinstance(stay, dict) else [])
    ]
    if named and isinstance(stay, dict):
        given["diagnosis"] = named
        given["hospitalization"] = {key: one for key, one in stay.items() if not key.endswith("Diagnosis")}


def _care_plan(given: Resource) -> None:
    given.setdefault("intent", "plan")
    authors = given.get("author")
    if isinstance(authors, list) and len(authors) > 1:
        given["author"], given["contributor"] = authors[0], authors[1:]


_GOALS = {
    "in-progress": ("active", "in-progress"), "achieved": ("completed", "achieved"),
    "sustaining": ("active", "sustaining"), "on-target": ("active", "improving"),
    "ahead-of-target": ("active", "improving"), "behind-target": ("active", "worsening"),
}  # fmt: skip


def _goal(given: Resource) -> None:
    status = given.pop("status", None)
    if isinstance(status, str):
        given["lifecycleStatus"], achieved = _GOALS.get(status, (status, ""))
        if achieved and not status.endswith("-of-target"):
            given["achievementStatus"] = concept(achieved, "goal-achievement")
    if isinstance(due := given.pop("targetDate", None), str):
        given["target"] = [{"dueDate": due}]
    outcomes = children(given, "outcome")
    if outcomes:
        del given["outcome"]
        for key, place in (("resultCodeableConcept", "outcomeCode"), ("resultReference", "outcomeReference")):
            given.update({place: found} if (found := [one[key] for one in outcomes if key in one]) else {})


def _document(given: Resource) -> None:
    written = given.pop("created", None)
    for one in children(given, "content"):
        attachment = one.get("attachment")
        if isinstance(written, str) and isinstance(attachment, dict) and "creation" not in attachment:
            one["attachment"] = {**attachment, "creation": written}
    context = given.get("context")
    if isinstance(context, dict) and children(context, "related"):
        related = [
            one["ref"] if "ref" in one else {"identifier": one.get("identifier")}
            for one in children(context, "related")
        ]
        given["context"] = {**context, "related": related}
    if isinstance(written, str) and "indexed" not in given:
        given["date"] = written


def _family(given: Resource) -> None:
    gender = given.pop("gender", None)
    if isinstance(gender, str):
        given["sex"] = concept(gender, "administrative-gender")
        given["sex"]["coding"][0]["system"] = "http://hl7.org/fhir/administrative-gender"
    if isinstance(age := given.pop("deceasedQuantity", None), dict):
        given["deceasedAge"] = age
    if isinstance(age := given.pop("ageQuantity", None), dict):
        given["ageAge"] = age


def _relative_condition(given: Resource) -> None:
    if isinstance(age := given.pop("onsetQuantity", None), dict):
        given["onsetAge"] = age


def _list(given: Resource) -> None:
    parts.notes(given, "note")


def _flagged_relation(given: Resource) -> None:
    """Notes and reasons alone: much that has no rule of its own."""
    parts.notes(given, "note")
    parts.reasons(given, "reason")


def _coverage2(given: Resource) -> None:
    absent(given, "status")
    classes = [
        {"type": concept(key.lower(), "coverage-class"), "value": given.pop(key)}
        for key in ("group", "plan", "subPlan")
        if isinstance(given.get(key), str)
    ]
    if classes:
        given["class"] = classes


def _coverage3(given: Resource) -> None:
    grouping = given.pop("grouping", None)
    if isinstance(grouping, dict):
        names = {"group": "group", "subGroup": "subgroup", "plan": "plan", "subPlan": "subplan", "class": "class",
                 "subClass": "subclass"}  # fmt: skip
        given["class"] = [
            {"type": concept(code, "coverage-class"), "value": grouping[key]}
            | ({"name": grouping[f"{key}Display"]} if f"{key}Display" in grouping else {})
            for key, code in names.items()
            if isinstance(grouping.get(key), str)
        ]


def _medication(given: Resource) -> None:
    product = given.pop("product", None)
    if isinstance(product, dict):
        given.update({key: product[key] for key in ("form", "ingredient") if key in product})
        if batches := children(product, "batch"):
            given["batch"] = batches[0]
    for one in children(given, "ingredient"):
        if isinstance(one.get("item"), dict):
            one["itemReference"] = one.pop("item")


def _imaging(given: Resource) -> None:
    absent(given, "status")
    if isinstance(uid := given.pop("uid", None), str):
        bare = uid if uid.startswith("urn:oid:") else f"urn:oid:{uid}"
        given.setdefault("identifier", []).append({"system": "urn:dicom:uid", "value": bare})
    if isinstance(accession := given.pop("accession", None), dict):
        given.setdefault("identifier", []).append(accession)


def _answers3(given: Resource) -> None:
    if isinstance(given.get("questionnaire"), dict):
        given["questionnaire"] = given["questionnaire"].get("reference")


def _answers2(given: Resource) -> None:
    _answers3(given)
    group = given.pop("group", None)
    if isinstance(group, dict):
        given["item"] = [_group(group)]


def _group(group: Resource) -> Resource:
    """Groups and questions of DSTU2 are both items in R4 (a group without text is shown by its title)."""
    made: dict[str, Any] = {"linkId": group.get("linkId", ""), "text": group.get("title") or group.get("text")}
    inner = [_group(one) for one in children(group, "group")]
    for one in children(group, "question"):
        answers = []
        for answer in children(one, "answer"):
            kept = {key: value for key, value in answer.items() if key != "group"}
            nested = [_group(each) for each in children(answer, "group")]
            answers.append(kept | ({"item": nested} if nested else {}))
        question = {"linkId": one.get("linkId", ""), "text": one.get("text"), "answer": answers}
        inner.append({key: value for key, value in question.items() if value or key == "linkId"})
    made["item"] = inner
    return {key: value for key, value in made.items() if value or key == "linkId"}


_PATIENT = {"patient": "subject"}
_CONTEXT = {"context": "encounter"}
_STATEMENT_DOSE = Rule(work=parts.dose)
_SUSPENDED = {"status": {"suspended": "on-hold", "cancelled": "revoked"}}
_PROCEDURE_WORDS = {"status": {"aborted": "stopped", "suspended": "on-hold"}}
_DOCUMENT_KEYS = {"class": "category", "indexed": "date"}
_BINARY = Rule({"content": "data"})
_MONEY = Rule({"code": "currency"})
_ANSWER_TYPES = Rule()

DSTU2_RULES: dict[str, Rule] = {
    "AllergyIntolerance": Rule(
        {"substance": "code", "onset": "onsetDateTime", "reporter": "asserter", "lastOccurence": "lastOccurrence"},
        {"criticality": {"CRITL": "low", "CRITH": "high", "CRITU": "unable-to-assess"}},
        work=_allergy2,
    ),
    "Binary": _BINARY,
    "CarePlan": Rule(
        {"context": "encounter", "support": "supportingInfo"}, {"status": {"proposed": "draft", "cancelled": "revoked"}},
        work=_care_plan,
    ),
    "CarePlanActivity": Rule({"actionResulting": "outcomeReference"}),
    "CarePlanActivityDetail": Rule({"prohibited": "doNotPerform"}),
    "ClinicalImpression": Rule({"patient": "subject", "trigger": "reason"}, {"status": {"in-progress": "in-progress"}}),
    "Composition": Rule({"class": "category"}),
    "Condition": Rule({"patient": "subject", "dateRecorded": "recordedDate"}, work=_condition),
    "Coverage": Rule({"issuer": "payor"}, work=_coverage2),
    "DetectedIssue": Rule({"category": "code", "date": "identifiedDateTime"}),
    "Device": Rule({"model": "modelNumber", "expiry": "expirationDate"}, {"status": {"available": "active", "not-available": "inactive"}},
                   work=parts.device),
    "DeviceUseStatement": Rule(work=parts.used_device),
    "DiagnosticOrder": Rule({"orderer": "requester", "reason": "reasonCode", "supportingInformation": "supportingInfo"},
                            work=orders.diagnostic),
    "DiagnosticReport": Rule({"request": "basedOn", "image": "media", "codedDiagnosis": "conclusionCode"}, work=_report),
    "DocumentReference": Rule(_DOCUMENT_KEYS, work=_document),
    "Encounter": Rule({**_PATIENT, "reason": "reasonCode", "indication": "reasonReference", "incomingReferral": "basedOn"},
                      work=_encounter2),
    "EpisodeOfCare": Rule({"condition": "diagnosis"}, work=parts.episode),
    "FamilyMemberHistory": Rule(work=_family),
    "FamilyMemberHistoryCondition": Rule(work=_relative_condition),
    "Goal": Rule({"author": "expressedBy"}, work=_goal),
    "HumanName": Rule(work=parts.human_name),
    "ImagingStudy": Rule({**_PATIENT, "modalityList": "modality", "procedure": "procedureReference", "order": "basedOn"}, work=_imaging),
    "ImagingStudySeries": Rule(work=parts.series),
    "ImagingStudySeriesInstance": Rule(work=parts.instance),
    "Immunization": Rule({"date": "occurrenceDateTime"}, work=_immunization),
    "List": Rule(work=_list),
    "Medication": Rule(work=_medication),
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
    "Observation": Rule(work=_observation),
    "ObservationReferenceRange": Rule({"meaning": "type"}),
    "Patient": Rule({"careProvider": "generalPractitioner"}),
    "Procedure": Rule({"request": "basedOn", "used": "usedReference"}, _PROCEDURE_WORDS, work=_procedure),
    "ProcedurePerformer": Rule({"role": "function"}),
    "ProcedureRequest": Rule({"orderedOn": "authoredOn", "orderer": "requester"}, work=orders.procedure2),
    "QuestionnaireResponse": Rule(work=_answers2),
    "ReferralRequest": Rule({"patient": "subject", "dateSent": "authoredOn", "recipient": "performer",
                             "serviceRequested": "code", "reason": "reasonCode"}, work=orders.referral2),
    "RelatedPerson": Rule(),
    "TimingRepeat": Rule({"periodUnits": "periodUnit", "durationUnits": "durationUnit", "boundsQuantity": "boundsDuration"}),
    "VisionPrescription": Rule(work=parts.vision),
}  # fmt: skip

STU3_RULES: dict[str, Rule] = {
    "AllergyIntolerance": Rule({"assertedDate": "recordedDate"}, work=_allergy3),
    "Appointment": Rule({"indication": "reasonReference", "reason": "reasonCode", "incomingReferral": "basedOn"}),
    "Binary": _BINARY,
    "BodySite": Rule({"code": "location", "qualifier": "locationQualifier"}),
    "CarePlan": Rule(_CONTEXT, _SUSPENDED, work=_care_plan),
    "CarePlanActivityDetail": Rule({"prohibited": "doNotPerform"}),
    "CareTeam": Rule(_CONTEXT),
    "Claim": Rule(work=parts.claim),
    "ClaimItem": Rule({"service": "productOrService"}),
    "ClinicalImpression": Rule({"context": "encounter"}),
    "Communication": Rule({"context": "encounter", "definition": "instantiatesCanonical"}, work=parts.communication),
    "Composition": Rule({"class": "category"}),
    "Condition": Rule({"assertedDate": "recordedDate", **_CONTEXT}, work=_condition),
    "Coverage": Rule(work=_coverage3),
    "DetectedIssue": Rule({"category": "code", "date": "identifiedDateTime"}),
    "Device": Rule({"model": "modelNumber"}, work=parts.device),
    "DeviceUseStatement": Rule({"indication": "reasonCode"}, work=parts.used_device),
    "DiagnosticReport": Rule({**_CONTEXT, "image": "media", "codedDiagnosis": "conclusionCode"}, work=_report),
    "DocumentReference": Rule(_DOCUMENT_KEYS, work=_document),
    "Dosage": _STATEMENT_DOSE,
    "Encounter": Rule({"reason": "reasonCode", "incomingReferral": "basedOn"}),
    "EncounterDiagnosis": Rule({"role": "use"}),
    "ExplanationOfBenefit": Rule({"information": "supportingInfo", "organization": "provider"}, work=parts.benefit),
    "ExplanationOfBenefitItem": Rule({"service": "productOrService"}),
    "FamilyMemberHistory": Rule(work=_family),
    "Goal": Rule(work=_goal),
    "ImagingStudy": Rule({**_PATIENT, **_CONTEXT, "modalityList": "modality", "reason": "reasonCode"}, work=_imaging),
    "ImagingStudySeries": Rule(work=parts.series),
    "ImagingStudySeriesInstance": Rule(work=parts.instance),
    "Immunization": Rule({"date": "occurrenceDateTime"}, work=_immunization),
    "Media": Rule({"context": "encounter", "occurrenceDateTime": "createdDateTime", "occurrencePeriod": "createdPeriod"}),
    "Medication": Rule(work=_medication),
    "MedicationAdministration": Rule({"prescription": "request"}, work=orders.administration),
    "MedicationAdministrationPerformer": Rule(),
    "MedicationDispense": Rule(work=orders.dispense),
    "MedicationRequest": Rule(_CONTEXT, work=orders.prescription3),
    "MedicationRequestSubstitution": Rule({"allowed": "allowedBoolean"}),
    "MedicationStatement": Rule({"reasonNotTaken": "statusReason"}, work=orders.statement3),
    "Money": _MONEY,
    "NutritionOrder": Rule(work=parts.intended),
    "Observation": Rule(_CONTEXT, work=_observation),
    "Patient": Rule(),
    "Procedure": Rule(_CONTEXT, _PROCEDURE_WORDS, work=_procedure),
    "ProcedurePerformer": Rule({"role": "function"}),
    "ProcedureRequest": Rule({**_CONTEXT, "replaces": "replaces"}, {"status": {"suspended": "on-hold", "cancelled": "revoked"}},
                             work=orders.procedure3),
    "QuestionnaireResponse": Rule({**_CONTEXT, "parent": "partOf"}, work=_answers3),
    "ReferralRequest": Rule({**_CONTEXT, "serviceRequested": "code", "recipient": "performer", "specialty": "performerType"},
                            {"status": {"suspended": "on-hold", "cancelled": "revoked"}}, work=orders.procedure3),
    "RiskAssessment": Rule(_CONTEXT, work=parts.risk),
    "VisionPrescription": Rule(work=parts.vision),
}  # fmt: skip
