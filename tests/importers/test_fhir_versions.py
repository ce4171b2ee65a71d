"""FHIR of other versions: what it says is what it said, in every version, and "not" stays "not"."""

import json
from datetime import date
from typing import Any

import pytest
from fhir.resources.R4B import get_fhir_model_class
from hypothesis import given, settings
from hypothesis import strategies as st

from healthdesk.domain.records import Draft, Issue, Kind, Standing
from healthdesk.importers.fhir.conversion import to_r4
from healthdesk.importers.fhir.definitions import DSTU2, R4, R5, STU3, VERSIONS, elements
from healthdesk.importers.fhir.versions import written

_ANA = {"reference": "Patient/1"}
_WARFARIN = {"text": "Warfarin 5 mg"}
_PATIENT = {"resourceType": "Patient", "id": "1", "name": [{"family": "Nr1"}]}

# Of each version one resource that no other has in that shape, so that the version of the file is beyond doubt.
_TELLING: dict[str, dict[str, Any]] = {
    DSTU2: {"resourceType": "Condition", "patient": _ANA, "code": {"text": "Gout"}, "verificationStatus": "confirmed",
            "clinicalStatus": "active", "dateRecorded": "2014-02-03"},
    STU3: {"resourceType": "Condition", "subject": _ANA, "code": {"text": "Gout"}, "verificationStatus": "confirmed",
           "clinicalStatus": "active", "assertedDate": "2014-02-03"},
    R4: {"resourceType": "Condition", "subject": _ANA, "code": {"text": "Gout"},
         "clinicalStatus": {"coding": [{"code": "active"}]}, "recorder": {"display": "Dr Ray"}, "recordedDate": "2014-02-03"},
    R5: {"resourceType": "Condition", "subject": _ANA, "code": {"text": "Gout"}, "recordedDate": "2014-02-03",
         "clinicalStatus": {"coding": [{"code": "active"}]},
         "participant": [{"function": {"coding": [{"code": "informant"}]}, "actor": {"display": "Dr Ray"}}]},
}  # fmt: skip
_CODED = {"coding": [{"code": "x"}]}


def bundle(*resources: dict[str, Any]) -> bytes:
    return json.dumps(
        {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": one} for one in resources]}
    ).encode()


def _only(read_drafts: Any, version: str, **resource: Any) -> Draft:
    found = read_drafts(bundle(_PATIENT, _TELLING[version], {"id": "x", **resource}))
    return next(one for one in found if one.resource_id == "x")


@pytest.mark.parametrize("version", VERSIONS)
def test_a_version_is_told_from_how_things_are_built(version: str, read: Any) -> None:
    assert written([_TELLING[version]]).version == version
    found = read(bundle(_PATIENT, _TELLING[version]))
    told = [one.code for one in found if isinstance(one, Issue)]
    assert told == {DSTU2: ["fhir-dstu2"], STU3: ["fhir-stu3"], R4: [], R5: ["fhir-r5"]}[version]
    gout = next(one for one in found if isinstance(one, Draft) and one.kind is Kind.CONDITION)
    assert (gout.title, gout.status, gout.standing, gout.subject) == ("Gout", "active", Standing.ACTIVE, "Patient/1")
    assert gout.date is not None
    assert gout.date.text == "2014-02-03"


# (version, resource, status as R4 has it, standing): every "no" that the versions know, and the "yes" beside it.
_SAID: list[tuple[str, dict[str, Any], str, Standing]] = [
    (DSTU2, {"resourceType": "MedicationStatement", "patient": _ANA, "status": "active", "wasNotTaken": True,
             "medicationCodeableConcept": _WARFARIN}, "not-taken", Standing.VOID),
    (DSTU2, {"resourceType": "MedicationStatement", "patient": _ANA, "status": "active", "wasNotTaken": False,
             "medicationCodeableConcept": _WARFARIN}, "active", Standing.ACTIVE),
    (DSTU2, {"resourceType": "MedicationStatement", "patient": _ANA, "status": "entered-in-error", "wasNotTaken": True,
             "medicationCodeableConcept": _WARFARIN}, "entered-in-error", Standing.VOID),
    (DSTU2, {"resourceType": "MedicationAdministration", "patient": _ANA, "status": "completed", "wasNotGiven": True,
             "medicationCodeableConcept": _WARFARIN, "effectiveTimeDateTime": "2014-01-02"}, "not-done", Standing.VOID),
    (DSTU2, {"resourceType": "MedicationOrder", "patient": _ANA, "status": "active",
             "medicationCodeableConcept": _WARFARIN}, "active", Standing.ACTIVE),
    (DSTU2, {"resourceType": "Immunization", "patient": _ANA, "status": "completed", "wasNotGiven": True, "date": "2014",
             "reported": False, "vaccineCode": {"text": "MMR"}}, "not-done", Standing.VOID),
    (DSTU2, {"resourceType": "Immunization", "patient": _ANA, "status": "completed", "wasNotGiven": False, "date": "2014",
             "reported": False, "vaccineCode": {"text": "MMR"}}, "completed", Standing.DONE),
    (DSTU2, {"resourceType": "Immunization", "patient": _ANA, "status": "on-hold", "wasNotGiven": False, "date": "2014",
             "reported": False, "vaccineCode": {"text": "MMR"}}, "", Standing.UNCERTAIN),
    (DSTU2, {"resourceType": "Procedure", "subject": _ANA, "status": "completed", "notPerformed": True, "code": _CODED},
     "not-done", Standing.VOID),
    (DSTU2, {"resourceType": "AllergyIntolerance", "patient": _ANA, "substance": {"text": "Nuts"}, "status": "refuted"},
     "refuted", Standing.VOID),
    (DSTU2, {"resourceType": "AllergyIntolerance", "patient": _ANA, "substance": {"text": "Nuts"}, "status": "resolved"},
     "resolved", Standing.PAST),
    (DSTU2, {"resourceType": "AllergyIntolerance", "patient": _ANA, "substance": {"text": "Nuts"}, "status": "unconfirmed"},
     "unconfirmed", Standing.UNCERTAIN),
    (DSTU2, {"resourceType": "Condition", "patient": _ANA, "code": _CODED, "verificationStatus": "refuted",
             "clinicalStatus": "active"}, "refuted", Standing.VOID),
    (DSTU2, {"resourceType": "Condition", "patient": _ANA, "code": _CODED, "verificationStatus": "unknown",
             "clinicalStatus": "active"}, "unknown", Standing.UNCERTAIN),
    (DSTU2, {"resourceType": "Condition", "patient": _ANA, "code": _CODED, "verificationStatus": "confirmed",
             "clinicalStatus": "active", "abatementBoolean": True}, "active", Standing.PAST),
    (DSTU2, {"resourceType": "DiagnosticOrder", "subject": _ANA, "status": "rejected", "item": [{"code": _CODED}]},
     "revoked", Standing.VOID),
    (DSTU2, {"resourceType": "Goal", "subject": _ANA, "status": "achieved", "description": "Walk"}, "completed", Standing.DONE),
    (DSTU2, {"resourceType": "Encounter", "patient": _ANA, "status": "cancelled", "class": "inpatient"}, "cancelled", Standing.VOID),
    (STU3, {"resourceType": "MedicationStatement", "subject": _ANA, "status": "active", "taken": "n",
            "medicationCodeableConcept": _WARFARIN}, "not-taken", Standing.VOID),
    (STU3, {"resourceType": "MedicationStatement", "subject": _ANA, "status": "active", "taken": "y",
            "medicationCodeableConcept": _WARFARIN}, "active", Standing.ACTIVE),
    (STU3, {"resourceType": "MedicationStatement", "subject": _ANA, "status": "active", "taken": "unk",
            "medicationCodeableConcept": _WARFARIN}, "unknown", Standing.UNCERTAIN),
    (STU3, {"resourceType": "MedicationAdministration", "subject": _ANA, "status": "completed", "notGiven": True,
            "medicationCodeableConcept": _WARFARIN, "effectiveDateTime": "2014-01-02"}, "not-done", Standing.VOID),
    (STU3, {"resourceType": "MedicationDispense", "subject": _ANA, "status": "completed", "notDone": True,
            "medicationCodeableConcept": _WARFARIN}, "declined", Standing.VOID),
    (STU3, {"resourceType": "Immunization", "patient": _ANA, "status": "completed", "notGiven": True, "date": "2014",
            "vaccineCode": {"text": "MMR"}}, "not-done", Standing.VOID),
    (STU3, {"resourceType": "Procedure", "subject": _ANA, "status": "completed", "notDone": True, "code": _CODED},
     "not-done", Standing.VOID),
    (STU3, {"resourceType": "Communication", "subject": _ANA, "status": "completed", "notDone": True}, "not-done", Standing.VOID),
    (STU3, {"resourceType": "Goal", "subject": _ANA, "status": "cancelled", "description": {"text": "Walk"}},
     "cancelled", Standing.VOID),
    (STU3, {"resourceType": "ProcedureRequest", "subject": _ANA, "status": "cancelled", "intent": "order", "code": _CODED},
     "revoked", Standing.VOID),
    (STU3, {"resourceType": "ProcedureRequest", "subject": _ANA, "status": "active", "intent": "order", "code": _CODED,
            "doNotPerform": True}, "active", Standing.VOID),
    (STU3, {"resourceType": "AllergyIntolerance", "patient": _ANA, "code": {"text": "Nuts"}, "verificationStatus": "refuted"},
     "refuted", Standing.VOID),
    (R5, {"resourceType": "MedicationStatement", "subject": _ANA, "status": "recorded", "medication": {"concept": _WARFARIN},
          "adherence": {"code": {"coding": [{"code": "not-taking"}]}}}, "not-taken", Standing.VOID),
    (R5, {"resourceType": "MedicationStatement", "subject": _ANA, "status": "recorded", "medication": {"concept": _WARFARIN},
          "adherence": {"code": {"coding": [{"code": "taking-as-directed"}]}}}, "active", Standing.ACTIVE),
    (R5, {"resourceType": "MedicationStatement", "subject": _ANA, "status": "recorded", "medication": {"concept": _WARFARIN}},
     "unknown", Standing.UNCERTAIN),
    (R5, {"resourceType": "MedicationStatement", "subject": _ANA, "status": "entered-in-error",
          "medication": {"concept": _WARFARIN}, "adherence": {"code": {"coding": [{"code": "taking"}]}}},
     "entered-in-error", Standing.VOID),
    (R5, {"resourceType": "Immunization", "patient": _ANA, "status": "not-done", "occurrenceDateTime": "2014",
          "informationSource": {"concept": _CODED}, "administeredProduct": {"concept": {"text": "MMR II"}}},
     "not-done", Standing.VOID),
    (R5, {"resourceType": "Encounter", "subject": _ANA, "status": "completed", "class": [_CODED],
          "actualPeriod": {"start": "2014-01-02"}}, "finished", Standing.DONE),
    (R5, {"resourceType": "Encounter", "subject": _ANA, "status": "discontinued", "class": [_CODED],
          "actualPeriod": {"start": "2014-01-02"}}, "unknown", Standing.UNCERTAIN),
    (R5, {"resourceType": "MedicationRequest", "subject": _ANA, "status": "ended", "intent": "order",
          "medication": {"concept": _WARFARIN}}, "completed", Standing.PAST),
    (R5, {"resourceType": "DeviceUsage", "patient": _ANA, "status": "not-done", "device": {"concept": {"text": "Crutch"}}},
     "not-done", Standing.VOID),
]  # fmt: skip


@pytest.mark.parametrize(("version", "resource", "status", "standing"), _SAID)
def test_no_status_turns_around(version: str, resource: Any, status: str, standing: Standing, read_drafts: Any) -> None:
    draft = _only(read_drafts, version, **resource)
    assert (draft.status, draft.standing) == (status, standing)
    json_ = json.loads(draft.resource)
    assert json_["resourceType"] == draft.resource_type
    get_fhir_model_class(draft.resource_type).model_validate(json_)


def test_an_order_of_dstu2_reads_as_a_prescription(read_drafts: Any) -> None:
    draft = _only(
        read_drafts, DSTU2, resourceType="MedicationOrder", patient=_ANA, status="active", dateWritten="2013-05-06",
        prescriber={"display": "Dr Sy"}, medicationCodeableConcept=_WARFARIN, reasonCodeableConcept={"text": "Clot"},
        dosageInstruction=[{"text": "one daily", "doseQuantity": {"value": 1.50, "unit": "tablet"}}], note="with food",
    )  # fmt: skip
    assert (draft.kind, draft.resource_type, draft.title) == (Kind.MEDICATION, "MedicationRequest", "Warfarin 5 mg")
    assert (draft.detail, draft.author, draft.text) == ("one daily · Clot", "Dr Sy", "with food")
    assert draft.date is not None
    assert draft.date.text == "2013-05-06"
    made = json.loads(draft.resource)
    assert made["dosageInstruction"] == [
        {"text": "one daily", "doseAndRate": [{"doseQuantity": {"value": 1.5, "unit": "tablet"}}]}
    ]


def test_a_number_stays_as_printed_through_a_conversion(read_drafts: Any) -> None:
    seen = (
        b'{"resourceType":"Observation","id":"x","status":"final","code":{"text":"K"},"subject":{"reference":"Patient/1"},'
        b'"comments":"haemolysed","valueQuantity":{"value":7.10,"unit":"mmol/L"}}'
    )
    telling = json.dumps(_TELLING[DSTU2]).encode()
    content = b'{"resourceType":"Bundle","entry":[{"resource":' + telling + b'},{"resource":' + seen + b"}]}"
    draft = read_drafts(content)[1]
    assert draft.measurements[0].quantity.value_text == "7.10"
    assert b'"value":7.10' in draft.resource
    assert draft.text == "haemolysed"


def test_what_r4_has_no_place_for_is_still_there(read_drafts: Any) -> None:
    animal = {"species": {"coding": [{"code": "canislf", "display": "Dog"}]}}
    (first, *_) = read_drafts(bundle({**_PATIENT, "animal": animal}, _TELLING[STU3]))
    kept = json.loads(first.resource)["extension"]
    assert kept == [
        {
            "url": "http://hl7.org/fhir/3.0/StructureDefinition/extension-Patient.animal",
            "extension": [{"url": "species", "valueCodeableConcept": animal["species"]}],
        }
    ]


def test_a_reference_follows_a_type_to_its_new_name(read_drafts: Any) -> None:
    order = {
        "resourceType": "DiagnosticOrder",
        "id": "o",
        "subject": _ANA,
        "status": "completed",
        "item": [{"code": {"text": "CBC"}}],
    }
    report = {"resourceType": "DiagnosticReport", "id": "r", "subject": _ANA, "status": "final", "issued": "2014-01-02T10:00:00Z",
              "code": {"text": "CBC"}, "effectiveDateTime": "2014-01-02", "performer": {"display": "Lab"},
              "request": [{"reference": "DiagnosticOrder/o"}]}  # fmt: skip
    found = {one.resource_id: one for one in read_drafts(bundle(_PATIENT, _TELLING[DSTU2], order, report))}
    assert (found["o"].resource_type, found["o"].title) == ("ServiceRequest", "CBC")
    assert ("basedOn", "ServiceRequest/o") in found["r"].references
    assert found["r"].author == "Lab"


def test_r5_reads_as_a_person_would(read_drafts: Any) -> None:
    visit = _only(
        read_drafts, R5, resourceType="Encounter", subject=_ANA, status="completed", actualPeriod={"start": "2023-02-03"},
        **{"class": [{"coding": [{"code": "AMB", "display": "ambulatory"}]}], "type": [{"text": "Check-up"}]},
        reason=[{"value": [{"concept": {"text": "Cough"}}]}], participant=[{"actor": {"display": "Dr Li"}}],
    )  # fmt: skip
    assert (visit.title, visit.detail, visit.author, visit.category) == ("Check-up", "Cough", "Dr Li", "AMB")
    shot = _only(
        read_drafts, R5, resourceType="Immunization", patient=_ANA, status="completed", occurrenceDateTime="2023-02-03",
        administeredProduct={"concept": {"text": "Comirnaty"}}, lotNumber="X1", vaccineCode={"text": "COVID-19"},
        protocolApplied=[{"doseNumber": "2", "seriesDoses": "3"}], reason=[{"concept": {"text": "due"}}],
    )  # fmt: skip
    assert (shot.title, shot.detail) == ("COVID-19", "2/3 · X1")
    nuts = _only(
        read_drafts, R5, resourceType="AllergyIntolerance", patient=_ANA, code={"text": "Nuts"}, criticality="high",
        clinicalStatus={"coding": [{"code": "active"}]}, type={"coding": [{"code": "allergy"}]},
        participant=[{"function": {"coding": [{"code": "author"}]}, "actor": {"display": "Dr Li"}}],
        reaction=[{"manifestation": [{"concept": {"text": "Hives"}}], "severity": "severe"}],
    )  # fmt: skip
    assert (nuts.title, nuts.detail, nuts.author) == ("Nuts", "Hives (severe) · criticality high", "Dr Li")
    cut = _only(
        read_drafts, R5, resourceType="Procedure", subject=_ANA, status="completed", code={"text": "Knee"},
        occurrenceDateTime="2020", reason=[{"concept": {"text": "Pain"}}], category=[{"text": "surgical"}],
    )  # fmt: skip
    assert (cut.title, cut.detail, cut.date and cut.date.text) == ("Knee", "Pain", "2020")
    letter = _only(
        read_drafts, R5, resourceType="DocumentReference", subject=_ANA, status="current", description="Letter",
        context=[{"reference": "Encounter/e"}], facilityType={"text": "Ward"}, attester=[{"mode": {"text": "x"}, "party": {"display": "Dr Li"}}],
        content=[{"attachment": {"contentType": "text/plain", "data": "SGk="}, "profile": [{"valueCoding": {"code": "f"}}]}],
    )  # fmt: skip
    assert (letter.title, letter.author, letter.attachments[0].text) == ("Letter", "Dr Li", "Hi")
    assert letter.attachments[0].locator == f"{letter.locator}/content/0/attachment/data"


def test_a_type_that_only_r5_has_is_kept(read_drafts: Any) -> None:
    eaten = {"resourceType": "NutritionIntake", "id": "n", "status": "completed", "subject": _ANA, "code": {"text": "Soup"},
             "occurrenceDateTime": "2024-01-02"}  # fmt: skip
    found = read_drafts(bundle(_PATIENT, _TELLING[R5], eaten))[-1]
    assert (found.kind, found.title, found.resource_type) == (Kind.OTHER, "Soup", "NutritionIntake")
    assert [one.code for one in found.issues] == ["fhir-type-kept"]
    assert json.loads(found.resource) == eaten


def test_a_binary_of_dstu2_is_a_document(read_drafts: Any) -> None:
    binary = {"resourceType": "Binary", "id": "b", "contentType": "text/plain", "content": "SGVsbG8="}
    found = read_drafts(bundle(_TELLING[DSTU2], binary))[-1]
    assert (found.kind, found.attachments[0].text) == (Kind.DOCUMENT, "Hello")


def test_a_file_that_fits_two_versions_alike_is_read_where_both_agree(read_drafts: Any) -> None:
    plain = {"resourceType": "Observation", "status": "final", "code": {"text": "K"}, "valueString": "ok"}
    assert set(written([plain]).rivals) == {DSTU2, STU3, R5}
    (draft,) = read_drafts(json.dumps(plain).encode())
    assert (draft.standing, draft.issues) == (Standing.DONE, ())
    assert json.loads(draft.resource) == plain
    # In R5 "recorded" says nothing of whether it is taken; no other version has the word.
    odd = {"resourceType": "ImagingStudy", "status": "available", "patient": {"display": "Ana"}, "uid": "1.2"}
    assert read_drafts(json.dumps(odd).encode())[0].standing is not Standing.ACTIVE


_ANY = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.sampled_from(["", "x", "active", "n", "Patient/1"]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(["code", "coding", "value", "reference", "text", "concept", "status", "actor", "item"]), inner, max_size=3),
    max_leaves=6,
)  # fmt: skip
_TYPES = ("Condition", "MedicationStatement", "MedicationOrder", "Immunization", "Encounter", "Procedure", "Observation", "Goal", "CarePlan",
          "DiagnosticReport", "DocumentReference", "AllergyIntolerance", "QuestionnaireResponse", "Device", "Coverage", "ImagingStudy")  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.sampled_from([DSTU2, STU3, R5]), st.sampled_from(_TYPES), st.data())
def test_whatever_stands_in_a_resource_its_conversion_is_one(version: str, kind: str, data: st.DataObject) -> None:
    known = sorted(elements(version, kind) or {"code": None})
    wild = data.draw(st.dictionaries(st.sampled_from(known), _ANY, max_size=6))
    wild.pop("resourceType", None)
    made = to_r4({"resourceType": kind, **wild}, version)
    assert isinstance(made["resourceType"], str)
    json.dumps(made)
    refused = wild.get("wasNotTaken") is True or wild.get("taken") == "n"
    if kind == "MedicationStatement" and version != R5 and refused:
        assert made["status"] in ("not-taken", "entered-in-error")


def test_the_day_is_the_readers(read_drafts: Any) -> None:
    over = _only(
        read_drafts, STU3, resourceType="MedicationRequest", subject=_ANA, status="active", intent="order",
        medicationCodeableConcept=_WARFARIN, context={"reference": "Encounter/1"},
        dosageInstruction=[{"timing": {"repeat": {"boundsPeriod": {"start": "2013-01-01", "end": "2013-02-01"}}}}],
    )  # fmt: skip
    assert over.standing is Standing.PAST
    assert over.date is not None
    assert over.date.day == date(2013, 1, 1)
