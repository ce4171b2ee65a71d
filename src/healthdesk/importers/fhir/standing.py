"""What each status word of FHIR lets an answer say.

Sources: the required value sets of https://hl7.org/fhir/R4/ for each type (ObservationStatus, DiagnosticReportStatus,
ConditionClinicalStatusCodes, ConditionVerificationStatus, MedicationRequest-, MedicationStatement-,
MedicationAdministration- and MedicationDispenseStatusCodes, EventStatus, RequestStatus, EncounterStatus, GoalLifecycleStatus,
FinancialResourceStatusCodes, ImagingStudyStatus, DocumentReferenceStatus and others).
"""

from datetime import date

from healthdesk.domain.dates import PartialDate
from healthdesk.domain.records import Standing
from healthdesk.importers.fhir.elements import Resource, code_in, words

_A, _P, _D, _U, _F, _V = (
    Standing.ACTIVE, Standing.PAST, Standing.DONE, Standing.UNCERTAIN, Standing.PLANNED, Standing.VOID,
)  # fmt: skip

# What a word means unless its type says otherwise below.
_WORDS = {
    "entered-in-error": _V, "cancelled": _V, "not-done": _V, "refuted": _V, "rejected": _V, "declined": _V,
    "aborted": _V, "nullified": _V, "not-taken": _V, "failed": _V, "error": _V,
    "unknown": _U, "preliminary": _U, "registered": _U, "partial": _U, "unconfirmed": _U, "provisional": _U,
    "differential": _U, "health-unknown": _U,
    "active": _A, "recurrence": _A, "relapse": _A, "in-progress": _A, "arrived": _A, "triaged": _A, "onleave": _A,
    "inactive": _P, "remission": _P, "resolved": _P, "stopped": _P, "superseded": _P, "revoked": _P, "retired": _P,
    "ended": _P, "disabled": _P,
    "draft": _F, "on-hold": _F, "proposed": _F, "planned": _F, "accepted": _F, "pending": _F, "booked": _F,
    "waitlist": _F, "intended": _F, "preparation": _F, "requested": _F, "suspended": _F, "ready": _F,
    "final": _D, "amended": _D, "corrected": _D, "appended": _D, "completed": _D, "finished": _D, "current": _D,
    "available": _D, "fulfilled": _D, "generated": _D,
}  # fmt: skip

_BY_TYPE: dict[str, dict[str, Standing]] = {
    # A course that was completed is over; it is not something that merely happened.
    "MedicationRequest": {"completed": _P, "ended": _P},
    "MedicationStatement": {"completed": _P},
    # A package that was handed over says nothing about what is taken today.
    "MedicationDispense": {"in-progress": _F},
    "CarePlan": {"completed": _P},
    "EpisodeOfCare": {"finished": _P},
    "ServiceRequest": {"revoked": _V, "active": _F},
    "NutritionOrder": {"revoked": _V},
    "DeviceRequest": {"revoked": _V, "active": _F},
    "Task": {"requested": _F, "received": _F},
    "Appointment": {"noshow": _V, "checked-in": _A, "arrived": _D},
    # A claim that is "active" merely stands.
    "Claim": {"active": _D},
    "ClaimResponse": {"active": _D},
    "ExplanationOfBenefit": {"active": _D},
    "FamilyMemberHistory": {"partial": _D},
    "Goal": {"completed": _D},
    "Device": {"active": _A},
    "Flag": {"inactive": _P},
    "List": {"current": _D, "retired": _P},
}
# Types whose status FHIR requires: without one, nothing is certain.
_REQUIRED = frozenset({
    "Observation", "DiagnosticReport", "MedicationRequest", "MedicationStatement", "MedicationAdministration",
    "MedicationDispense", "Immunization", "Procedure", "Encounter", "ServiceRequest", "CarePlan", "Goal",
})  # fmt: skip


def standing_of(resource_type: str, resource: Resource, end: PartialDate | None, today: date) -> tuple[str, Standing]:
    """The status as the source writes it, and what it lets an answer say."""
    match resource_type:
        case "Condition":
            return _condition(resource, end)
        case "AllergyIntolerance":
            return _allergy(resource)
        case "Goal":
            status = words(resource.get("lifecycleStatus")) or words(resource.get("status"))
        case _:
            status = code_in(resource.get("status"))
    standing = _plain(resource_type, status)
    if resource.get("doNotPerform") is True and standing is not Standing.VOID:
        return status, Standing.VOID
    # Every care plan is a plan; of an order it says that nothing was ordered yet.
    if standing is _A and resource_type != "CarePlan" and resource.get("intent") in ("proposal", "plan", "option"):
        return status, Standing.PLANNED
    if resource_type == "DocumentReference" and standing is _D:
        standing = {"preliminary": _U, "entered-in-error": _V}.get(words(resource.get("docStatus")), _D)
    if standing is _A and over(end, today):
        standing = Standing.PAST
    return status, standing


def over(end: PartialDate | None, today: date) -> bool:
    """Whether an end date is behind us; the last day it can mean counts."""
    return end is not None and end.last_day < today


def _plain(resource_type: str, status: str) -> Standing:
    if not status:
        return Standing.UNCERTAIN if resource_type in _REQUIRED else Standing.DONE
    own = _BY_TYPE.get(resource_type, {})
    return own.get(status) or _WORDS.get(status, Standing.UNCERTAIN)


def _condition(resource: Resource, abatement: PartialDate | None) -> tuple[str, Standing]:
    clinical = code_in(resource.get("clinicalStatus"))
    verified = code_in(resource.get("verificationStatus"))
    shown = clinical if verified in ("", "confirmed") else verified
    doubt = _verification(verified)
    if doubt:
        return shown, doubt
    if abatement is not None or _has_abatement(resource):
        return shown, Standing.PAST
    return shown, _WORDS.get(clinical, Standing.UNCERTAIN)


def _has_abatement(resource: Resource) -> bool:
    return any(bool(value) and value is not False for key, value in resource.items() if key.startswith("abatement"))


def _allergy(resource: Resource) -> tuple[str, Standing]:
    clinical = code_in(resource.get("clinicalStatus"))
    verified = code_in(resource.get("verificationStatus"))
    shown = clinical if verified in ("", "confirmed") else verified
    # An allergy without a word on its status counts: leaving one out does more harm than showing it.
    return shown, _verification(verified) or _WORDS.get(clinical, Standing.ACTIVE)


def _verification(verified: str) -> Standing | None:
    found = _WORDS.get(verified)
    return found if found in (Standing.VOID, Standing.UNCERTAIN) else None
