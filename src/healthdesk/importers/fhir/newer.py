"""R5 as R4 has it, type by type.

Sources: the "R4 Diff" and "Conversions" pages of each type in https://hl7.org/fhir/R5/ (for example
https://hl7.org/fhir/R5/medicationstatement.html#tabs-diff and medicationstatement-version-maps.html)
"""

from healthdesk.importers.fhir.elements import Resource, child, children, codings, words
from healthdesk.importers.fhir.moves import Rule, absent, turned

TYPES = {"DeviceUsage": "DeviceUseStatement", "MedicationUsage": "MedicationStatement"}
_REASONS = {"reason": ("reasonCode", "reasonReference")}
_MEDICATION = {"medication": ("medicationCodeableConcept", "medicationReference")}
_VOID = "entered-in-error"

# Whether and how a medicine is taken. Source: https://hl7.org/fhir/R5/valueset-medication-statement-adherence.html
_ADHERENCE = {
    "taking": "active", "taking-as-directed": "active", "taking-not-as-directed": "active", "not-taking": "not-taken",
    "on-hold": "on-hold", "on-hold-as-directed": "on-hold", "on-hold-not-as-directed": "on-hold", "stopped": "stopped",
    "stopped-as-directed": "stopped", "stopped-not-as-directed": "stopped",
}  # fmt: skip
# R5 says of the statement whether it was recorded, not whether the medicine is taken; R4's words come through unchanged.
_STATED = frozenset({"active", "completed", "intended", "stopped", "on-hold", "not-taken", "unknown", _VOID})


def _statement(given: Resource) -> None:
    status = given.get("status")
    adherence = given.get("adherence")
    codes = [one.code for one in codings(child({"a": adherence}, "a").get("code"))]
    said = next((_ADHERENCE[code] for code in codes if code in _ADHERENCE), "unknown")
    if status not in _STATED:
        given["status"] = said if status == "recorded" else "unknown"
    if isinstance(adherence, dict) and isinstance(adherence.get("reason"), dict):
        given["statusReason"] = [adherence["reason"]]


def _function(one: Resource) -> str:
    return next((coding.code for coding in codings(one.get("function"))), "")


def _participants(given: Resource) -> None:
    """Who asserted and who wrote it down. Source: http://terminology.hl7.org/CodeSystem/provenance-participant-type."""
    people = children(given, "participant")
    rest = []
    for one in people:
        place = {"informant": "asserter", "author": "recorder", "enterer": "recorder"}.get(_function(one), "")
        if place and place not in given and isinstance(one.get("actor"), dict):
            given[place] = one["actor"]
        else:
            rest.append(one)
    if people:
        del given["participant"]
        given.update({"participant": rest} if rest else {})


def _condition(given: Resource) -> None:
    _participants(given)
    evidence = [
        {place: [found] for part, place in (("concept", "code"), ("reference", "detail")) if (found := one.get(part))}
        for one in children(given, "evidence")
    ]
    if evidence:
        given["evidence"] = evidence


# Source: https://hl7.org/fhir/R5/valueset-encounter-status.html and https://hl7.org/fhir/R4/valueset-encounter-status.html
_VISITS = {"completed": "finished", "discharged": "finished", "on-hold": "onleave", "discontinued": "unknown"}


def _encounter(given: Resource) -> None:
    reasons = [one for part in children(given, "reason") for one in children(part, "value")]
    if "reason" in given:
        del given["reason"]
        for part, place in (("concept", "reasonCode"), ("reference", "reasonReference")):
            given.update({place: found} if (found := [one[part] for one in reasons if part in one]) else {})
    stay = dict(given["admission"]) if isinstance(given.get("admission"), dict) else {}
    for key in ("dietPreference", "specialArrangement", "specialCourtesy"):
        if key in given:
            stay[key] = given.pop(key)
    if stay:
        given["admission"] = stay
    if not given.get("class"):
        given["class"] = [
            {
                "extension": [
                    {"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": "unknown"}
                ]
            }
        ]
    _diagnoses(given)


def _diagnoses(given: Resource) -> None:
    found = []
    for one in children(given, "diagnosis"):
        uses = children(one, "use")
        for held in children(one, "condition"):
            reference = turned(held, "CodeableReference", "Reference")
            found.append({"condition": reference} | ({"use": uses[0]} if uses else {}))
    if "diagnosis" in given and found:
        given["diagnosis"] = [one for one in found if one["condition"]]


def _immunization(given: Resource) -> None:
    product = given.get("administeredProduct")
    if (
        isinstance(product, dict)
        and not isinstance(given.get("vaccineCode"), dict)
        and isinstance(product.get("concept"), dict)
    ):
        given["vaccineCode"] = product["concept"]
    source = given.pop("informationSource", None)
    if isinstance(source, dict) and isinstance(source.get("concept"), dict):
        given["reportOrigin"] = source["concept"]


def _reaction(given: Resource) -> None:
    if isinstance(seen := given.pop("manifestation", None), dict) and (
        found := turned(seen, "CodeableReference", "Reference")
    ):
        given["detail"] = found


def _procedure(given: Resource) -> None:
    for part in ("DateTime", "Period", "String", "Age", "Range"):
        if f"occurrence{part}" in given:
            given[f"performed{part}"] = given.pop(f"occurrence{part}")


def _document(given: Resource) -> None:
    context: Resource = {}
    if isinstance(given.get("context"), list):
        context["encounter"] = given.pop("context")
    for key, place in (("event", "event"), ("period", "period"), ("facilityType", "facilityType"),
                       ("practiceSetting", "practiceSetting")):  # fmt: skip
        if key in given:
            context[place] = given.pop(key)
    if "event" in context:
        context["event"] = [one["concept"] for one in children(context, "event") if "concept" in one]
    if context:
        given["context"] = context
    attested = [one["party"] for one in children(given, "attester") if isinstance(one.get("party"), dict)]
    if attested:
        given["authenticator"] = attested[0]


def _content(given: Resource) -> None:
    profiles = children(given, "profile")
    coded = next((one["valueCoding"] for one in profiles if isinstance(one.get("valueCoding"), dict)), None)
    if coded is not None:
        given["format"] = coded


def _goal(given: Resource) -> None:
    if isinstance(source := given.pop("source", None), dict):
        given["expressedBy"] = source


def _activity(given: Resource) -> None:
    done = children(given, "performedActivity")
    if "performedActivity" in given:
        del given["performedActivity"]
        for part, place in (("concept", "outcomeCodeableConcept"), ("reference", "outcomeReference")):
            given.update({place: found} if (found := [one[part] for one in done if part in one]) else {})


def _device(given: Resource) -> None:
    named = [
        {"name": one.get("value"), "type": one.get("type") or "other"}
        for one in children(given, "name")
        if one.get("value")
    ]
    if "name" in given:
        del given["name"]
    if named:
        given["deviceName"] = named
    codes = [coding.code for coding in codings(given.get("availabilityStatus"))]
    if codes and "status" not in given:
        absent(given, "status")


def _coverage(given: Resource) -> None:
    payors = [one for one in (given.pop("insurer", None),) if isinstance(one, dict)]
    paid = [one["party"] for one in children(given, "paymentBy") if isinstance(one.get("party"), dict)]
    if payors or paid:
        given["payor"] = payors or paid
    if isinstance(given.get("subscriberId"), list):
        given["subscriberId"] = next((one.get("value") for one in children(given, "subscriberId")), None)


def _medication(given: Resource) -> None:
    if isinstance(given.get("totalVolume"), dict):
        given["amount"] = {"numerator": given.pop("totalVolume")}


def _ingredient(given: Resource) -> None:
    item = given.pop("item", None)
    if isinstance(item, dict):
        for part, place in (("concept", "itemCodeableConcept"), ("reference", "itemReference")):
            given.update({place: item[part]} if isinstance(item.get(part), dict) else {})


def _dosage(given: Resource) -> None:
    if isinstance(reasons := given.get("asNeededFor"), list) and reasons:
        given["asNeededCodeableConcept"] = reasons[0]
        del given["asNeededFor"]
        given.pop("asNeeded", None)
    elif "asNeeded" in given:
        given["asNeededBoolean"] = given.pop("asNeeded")


def _consent(given: Resource) -> None:
    if isinstance(given.get("sourceAttachment"), list) and given["sourceAttachment"]:
        given["sourceAttachment"] = given["sourceAttachment"][0]


def _communicated(given: Resource) -> None:
    concepted = given.pop("contentCodeableConcept", None)
    if isinstance(concepted, dict):
        shown = words(concepted.get("text")) or next((one.display for one in codings(concepted) if one.display), "")
        given.update({"contentString": shown} if shown else {})


def _service(given: Resource) -> None:
    told = [one for one in children(given, "patientInstruction") if isinstance(one.get("instructionMarkdown"), str)]
    if told:
        given["patientInstruction"] = told[0]["instructionMarkdown"]


RULES: dict[str, Rule] = {
    "AllergyIntolerance": Rule(work=_participants),
    "Appointment": Rule({"note": "comment"}, splits=_REASONS),
    "CarePlanActivity": Rule({"plannedActivityReference": "reference"}, work=_activity),
    "CareTeam": Rule(splits=_REASONS),
    "Claim": Rule(),
    "ClinicalImpression": Rule({"performer": "assessor"}),
    "Communication": Rule(splits=_REASONS),
    "CommunicationPayload": Rule(work=_communicated),
    "Composition": Rule(codes={"status": {"partial": "preliminary", "registered": "preliminary", "corrected": "amended",
                                          "appended": "amended", "cancelled": _VOID}}),
    "Condition": Rule(work=_condition),
    "Consent": Rule({"subject": "patient"}, work=_consent),
    "Coverage": Rule(work=_coverage),
    "Device": Rule(work=_device),
    "DeviceRequest": Rule({"code": "code"}, splits={**_REASONS, "code": ("codeCodeableConcept", "codeReference")}),
    "DeviceUsage": Rule({"patient": "subject"}, splits=_REASONS),
    "DiagnosticReport": Rule({"study": "imagingStudy"}),
    "DocumentReference": Rule(work=_document),
    "DocumentReferenceContent": Rule(work=_content),
    "Dosage": Rule(work=_dosage),
    "Encounter": Rule({"actualPeriod": "period", "admission": "hospitalization"}, {"status": _VISITS}, work=_encounter),
    "EncounterLocation": Rule({"form": "physicalType"}),
    "EncounterParticipant": Rule({"actor": "individual"}),
    "FamilyMemberHistory": Rule(splits=_REASONS),
    "Goal": Rule(work=_goal, splits={"outcome": ("outcomeCode", "outcomeReference")}),
    "ImagingStudy": Rule(splits={**_REASONS, "procedure": ("procedureCode", "procedureReference")}),
    "Immunization": Rule(work=_immunization, splits=_REASONS),
    "ImmunizationProtocolApplied": Rule({"doseNumber": "doseNumberString", "seriesDoses": "seriesDosesString"}),
    "ImmunizationReaction": Rule(work=_reaction),
    "Location": Rule({"form": "physicalType"}),
    "Medication": Rule({"doseForm": "form", "marketingAuthorizationHolder": "manufacturer"}, work=_medication),
    "MedicationAdministration": Rule(
        {"occurenceDateTime": "effectiveDateTime", "occurencePeriod": "effectivePeriod", "encounter": "context"},
        splits={**_REASONS, **_MEDICATION},
    ),
    "MedicationDispense": Rule(
        {"encounter": "context"},
        splits={**_MEDICATION, "notPerformedReason": ("statusReasonCodeableConcept", "statusReasonReference")},
    ),
    "MedicationIngredient": Rule({"strengthRatio": "strength"}, work=_ingredient),
    "MedicationRequest": Rule({"informationSource": "reportedReference"}, {"status": {"ended": "completed"}},
                              splits={**_REASONS, **_MEDICATION}),
    "MedicationStatement": Rule({"encounter": "context"}, work=_statement, splits={**_REASONS, **_MEDICATION}),
    "Procedure": Rule(
        splits={**_REASONS, "used": ("usedCode", "usedReference"), "complication": ("complication", "complicationDetail")},
        work=_procedure,
    ),
    "RiskAssessment": Rule(splits=_REASONS),
    "ServiceRequest": Rule(splits={**_REASONS, "location": ("locationCode", "locationReference")}, work=_service),
}  # fmt: skip
