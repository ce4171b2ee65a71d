"""What each kind of entry of a summary has to say, by the names of the guide's profiles and of FHIR's invariants.

Sources: the profiles of https://hl7.org/fhir/uv/ips/ (2.0); https://hl7.org/fhir/R4/ allergyintolerance, condition,
observation, vitalsigns, immunization, procedure, medicationrequest, medicationstatement (section "Constraints" of each).
"""

from collections.abc import Callable
from typing import Any, Final

from healthdesk.sharing.ips_document import Resource, every, held
from healthdesk.sharing.ips_json import codes, has_choice
from healthdesk.sharing.ips_sections import GUIDE

_TERMS: Final = "http://terminology.hl7.org/CodeSystem/"
_CATEGORY: Final = f"{_TERMS}observation-category"
_LABORATORY: Final = f"{GUIDE}Observation-results-laboratory-pathology-uv-ips"
_ERROR: Final = "entered-in-error"
_OVER: Final = frozenset({"inactive", "resolved", "remission"})
_OBSERVED: Final = frozenset({"registered", "preliminary", "final", "amended", "corrected", "cancelled", "unknown"})
_REPORTED: Final = frozenset({
    "registered", "partial", "preliminary", "final", "amended", "corrected", "appended", "cancelled", "unknown",
})  # fmt: skip
_MEDICATIONS: Final = {
    "MedicationStatement": {"active", "completed", "intended", "stopped", "on-hold", "unknown", "not-taken"},
    "MedicationRequest": {"active", "on-hold", "cancelled", "completed", "stopped", "draft", "unknown"},
    "Immunization": {"completed"},
    "Procedure": {"preparation", "in-progress", "not-done", "on-hold", "stopped", "completed", "unknown"},
}  # fmt: skip
_PERSON: Final = {"AllergyIntolerance": "patient", "Immunization": "patient"}

Test = Callable[[Resource], bool]


def _concept(key: str) -> Test:
    """Broken unless a CodeableConcept is there and says in words what it is (CodeableConcept-uv-ips.text)."""
    return lambda one: not isinstance(held(one, key).get("text"), str) or not held(one, key)["text"].strip()


def _has_no(stem: str) -> Test:
    return lambda one: not has_choice(one, stem)


def _nobodys(one: Resource) -> bool:
    key = _PERSON.get(str(one.get("resourceType")), "subject")
    return not isinstance(held(one, key).get("reference"), str)


def _status_unknown(one: Resource) -> bool:
    return one.get("status") not in _MEDICATIONS[str(one.get("resourceType"))]


def _in_error(one: Resource) -> bool:
    return one.get("status") == _ERROR or _ERROR in codes(one.get("verificationStatus"))


def _medicine_unnamed(one: Resource) -> bool:
    named = held(one, "medicationCodeableConcept").get("text") or held(one, "medicationReference").get("reference")
    return not named


def _laboratory(one: Resource) -> bool:
    return _LABORATORY in every(held(one, "meta").get("profile"))


def _when_laboratory(wrong: Test) -> Test:
    return lambda one: _laboratory(one) and wrong(one)


def _valueless(part: Any) -> bool:
    return not has_choice(held(part), "value") and not held(part).get("dataAbsentReason")


def _observed_nothing(one: Resource) -> bool:
    return _valueless(one) and not one.get("component") and not one.get("hasMember")


def _component_says_nothing(one: Resource) -> bool:
    return any(_valueless(part) for part in every(one.get("component")))


def _value_and_absence(one: Resource) -> bool:
    return has_choice(one, "value") and bool(one.get("dataAbsentReason"))


def _same_code(one: Resource) -> bool:
    """obs-7: a component with the observation's own code, while the observation has a value of its own."""
    own = {(held(each).get("system"), held(each).get("code")) for each in every(held(one, "code").get("coding"))}
    inner = {
        (held(each).get("system"), held(each).get("code"))
        for part in every(one.get("component"))
        for each in every(held(part, "code").get("coding"))
    }
    return has_choice(one, "value") and bool(own & inner)


def _fixed(code: str, wrong: Test) -> Test:
    return lambda one: code in codes(one.get("code"), "http://loinc.org") and wrong(one)


def _with_parts(one: Resource) -> bool:
    return bool(one.get("component")) or not has_choice(one, "effective")


def _stands_unsaid(one: Resource) -> bool:
    """ait-1: clinicalStatus is there unless the allergy was entered in error."""
    return not codes(one.get("clinicalStatus")) and _ERROR not in codes(one.get("verificationStatus"))


def _error_with_status(one: Resource) -> bool:
    """ait-2, con-5: what was entered in error has no clinicalStatus."""
    return _ERROR in codes(one.get("verificationStatus")) and bool(one.get("clinicalStatus"))


def _abated_yet_active(one: Resource) -> bool:
    return has_choice(one, "abatement") and not codes(one.get("clinicalStatus")) & _OVER


def _contained_badly(one: Resource) -> bool:
    """dom-2, dom-4, dom-5: what is contained contains nothing itself, and has no version and no security label."""
    parts = [held(each) for each in every(one.get("contained"))]
    metas = [held(each, "meta") for each in parts]
    return any("contained" in each for each in parts) or any(
        key in meta for meta in metas for key in ("versionId", "lastUpdated", "security")
    )


_SIMPLE = ("72166-2", "74013-4", "82810-3")
"""LOINC codes whose profiles allow one value and no parts: tobacco use, alcohol use, pregnancy status."""

RULES: Final[tuple[tuple[str, tuple[str, ...], Test], ...]] = (
    ("AllergyIntolerance.code 1..1, code.text", ("AllergyIntolerance",), _concept("code")),
    ("Condition.code 1..1, code.text", ("Condition",), _concept("code")),
    ("Procedure.code 1..1, code.text", ("Procedure",), _concept("code")),
    ("Observation.code 1..1, code.text", ("Observation",), _concept("code")),
    ("DiagnosticReport.code 1..1, code.text", ("DiagnosticReport",), _concept("code")),
    ("Medication.code 1..1, code.text", ("Medication",), _concept("code")),
    ("Immunization.vaccineCode 1..1, vaccineCode.text", ("Immunization",), _concept("vaccineCode")),
    (
        "subject.reference, patient.reference 1..1",
        (
            "AllergyIntolerance", "Condition", "Procedure", "Observation", "DiagnosticReport", "Immunization",
            "MedicationStatement", "MedicationRequest", "DeviceUseStatement", "Flag",
        ),
        _nobodys,
    ),
    ("status from the required value set", tuple(_MEDICATIONS), _status_unknown),
    (
        "nothing entered in error", ("AllergyIntolerance", "Condition", "Observation", "MedicationStatement",
        "MedicationRequest", "Immunization", "Procedure", "DiagnosticReport", "CarePlan", "Flag", "Consent"), _in_error,
    ),
    ("medication[x] 1..1", ("MedicationStatement", "MedicationRequest"), _medicine_unnamed),
    ("MedicationRequest.doNotPerform = false", ("MedicationRequest",), lambda one: one.get("doNotPerform") is True),
    ("MedicationStatement.effective[x] 1..1", ("MedicationStatement",), _has_no("effective")),
    ("Immunization.occurrence[x] 1..1", ("Immunization",), _has_no("occurrence")),
    ("Procedure.performed[x] 1..1", ("Procedure",), _has_no("performed")),
    ("DeviceUseStatement.timing[x] 1..1", ("DeviceUseStatement",), _has_no("timing")),
    ("DiagnosticReport.effective[x] 1..1", ("DiagnosticReport",), _has_no("effective")),
    ("DiagnosticReport.status", ("DiagnosticReport",), lambda one: one.get("status") not in _REPORTED),
    ("Observation.status (results-status)", ("Observation",), lambda one: one.get("status") not in _OBSERVED),
    ("Observation-results-laboratory-pathology.effective[x] 1..1", ("Observation",), _when_laboratory(_has_no("effective"))),
    (
        "Observation-results-laboratory-pathology.performer 1..",
        ("Observation",),
        _when_laboratory(lambda one: not every(one.get("performer"))),
    ),
    (
        "Observation-results-laboratory-pathology.category:laboratory 1..1",
        ("Observation",),
        _when_laboratory(lambda one: "laboratory" not in codes(one.get("category"), _CATEGORY)),
    ),
    ("ips-2", ("Observation",), _when_laboratory(_observed_nothing)),
    ("ips-3, vs-3", ("Observation",), _component_says_nothing),
    ("obs-6", ("Observation",), _value_and_absence),
    ("obs-7", ("Observation",), _same_code),
    *((f"{code}: component ..0, effective[x] 1..1", ("Observation",), _fixed(code, _with_parts)) for code in _SIMPLE),
    ("ait-1", ("AllergyIntolerance",), _stands_unsaid),
    ("ait-2, con-5", ("AllergyIntolerance", "Condition"), _error_with_status),
    ("con-4", ("Condition",), _abated_yet_active),
    (
        "dom-2, dom-4, dom-5",
        (
            "AllergyIntolerance", "Condition", "Procedure", "Observation", "Immunization", "MedicationStatement",
            "MedicationRequest", "DiagnosticReport", "CarePlan", "Medication", "DeviceUseStatement", "Patient", "Composition",
        ),
        _contained_badly,
    ),
)  # fmt: skip
