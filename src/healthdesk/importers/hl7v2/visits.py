"""Stays and visits, and what was found in them: PV1, AL1, IAM, DG1, PRB, PR1, IN1, NK1, SCH, RF1, and orders.

Sources: HL7 v2.5.1 chapters 3 (patient administration), 6 (DG1, PR1, IN1), 10 (SCH), 11 (RF1), 12 (PRB); tables 0004, 0127,
0128, 0438 (allergy clinical status), 0206 (action code), 0278 (filler status).
"""

from healthdesk.domain.records import Issue
from healthdesk.importers.fhir.making import Made
from healthdesk.importers.hl7v2 import codes
from healthdesk.importers.hl7v2.medicines import request_status
from healthdesk.importers.hl7v2.scene import Group, Scene, dated, made, named_id, note, number_of
from healthdesk.importers.hl7v2.segments import Segment
from healthdesk.importers.hl7v2.values import Resource, clinician, coded, concept, named, person, said, told, when

_CLINICAL = "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical"
_VERIFIED = "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification"
_CONDITION = "http://terminology.hl7.org/CodeSystem/condition-clinical"
_CONFIRMED = "http://terminology.hl7.org/CodeSystem/condition-ver-status"
_KINDS = "http://terminology.hl7.org/CodeSystem/condition-category"
_VISITS = frozenset({"ADT", "BAR", "DFT", "SIU"})
_CANCELS = frozenset({"A11", "A27", "A38"})
_DISCHARGES = frozenset({"A03"})
_PLANNED = frozenset({"A05", "A14", "A15", "A16"})
# Table 0438, allergy clinical status.
_ALLERGY = {"C": ("", "confirmed"), "D": ("", "unconfirmed"), "E": ("", "entered-in-error"),
            "I": ("inactive", ""), "P": ("", "unconfirmed"), "S": ("", "unconfirmed"), "U": ("", "unconfirmed")}  # fmt: skip
_ORDERED = {"active": "active", "revoked": "revoked", "completed": "completed", "on-hold": "on-hold",
            "entered-in-error": "entered-in-error"}  # fmt: skip
_BOOKED = {"BOOKED": "booked", "CANCELLED": "cancelled", "COMPLETE": "fulfilled", "NOSHOW": "noshow",
           "PENDING": "pending", "WAITLIST": "waitlist", "STARTED": "arrived", "DC": "cancelled",
           "DELETED": "entered-in-error", "BLOCKED": "pending", "OVERBOOK": "booked"}  # fmt: skip
_CALLED_OFF = frozenset({"S15", "S16", "S17"})
_PROBLEM = {"ACTIVE": "active", "A": "active", "INACTIVE": "inactive", "I": "inactive", "RESOLVED": "resolved",
            "R": "resolved", "RECURRENCE": "recurrence", "REMISSION": "remission"}  # fmt: skip


def visit(group: Group, scene: Scene, more: Segment | None) -> tuple[list[Made], list[Issue]]:
    """An Encounter from a PV1 (and the PV2 beside it); an undated one in a message about something else is left out."""
    head = group.head
    issues: list[Issue] = []
    start, end = dated(head, 44, issues), dated(head, 45, issues)
    if scene.kind not in _VISITS and not start and not end:
        return [], [note("hl7-visit-undated", head.place(44))]
    status = "finished" if end or scene.trigger in _DISCHARGES else "unknown"
    if scene.trigger in _CANCELS and scene.kind == "ADT":
        status = "cancelled"
    elif scene.trigger in _PLANNED and scene.kind == "ADT":
        status = "planned"
    code, shown = codes.CLASSES.get(head.text(2).upper(), ("", said(head.first(2)) or "Visit"))
    number = head.text(19)
    reason = concept(more.first(3)) if more else {}
    where = head.first(3)
    place = " ".join(dict.fromkeys(filter(None, (where.part(4), where.part(1)))))
    resource: Resource = {
        "resourceType": "Encounter",
        **named_id("PV1", scene.source, scene.patient, number, scene_=scene),
        "status": status,
        "class": {"system": codes.ACT, "code": code, "display": shown} if code else {"display": shown},
        "type": [{"text": shown}],
        "serviceType": concept(head.first(10)),
        "subject": scene.subject,
        "period": {key: value for key, value in (("start", start), ("end", end)) if value},
        "reasonCode": [reason] if reason else [],
        "participant": [{"individual": one} for one in named(*(clinician(who) for who in head.all(7)))],
        "location": [{"location": {"display": place}}] if place else [],
        "hospitalization": {"dischargeDisposition": concept(head.first(36))} if head.first(36) else {},
        "serviceProvider": {"display": head.text(39) or scene.facility},
    }
    return [made(resource, head.place(), issues)], []


def allergy(group: Group, scene: Scene) -> list[Made]:
    """An AllergyIntolerance from an AL1 or IAM."""
    head = group.head
    full = head.name == "IAM"
    issues: list[Issue] = []
    clinical, verified = _ALLERGY.get(head.text(17).upper(), ("", "")) if full else ("", "")
    if full and head.text(6).upper() == "D":
        verified = "entered-in-error"
    reactions = [{"text": one.words} for one in head.all(5)]
    severity = codes.SEVERITIES.get(head.text(4).upper(), "")
    onset = dated(head, 11, issues) if full else dated(head, 6, issues)
    recorded = dated(head, 20, issues) or dated(head, 13, issues) if full else ""
    kind = codes.ALLERGENS.get(head.text(2).upper(), "")
    resource: Resource = {
        "resourceType": "AllergyIntolerance",
        **(named_id("IAM", scene.source, scene.patient, head.first(7).words, head.first(3).words, scene_=scene) if full else {}),
        "clinicalStatus": coded(clinical, clinical, _CLINICAL) if clinical else {},
        "verificationStatus": coded(verified, verified, _VERIFIED) if verified else {},
        "category": [kind] if kind else [],
        "code": concept(head.first(3)) or {"text": head.first(3).words or said(head.first(2)) or "Allergy"},
        "patient": scene.subject,
        "onsetDateTime": onset,
        "onsetString": head.text(12) if full and not onset else "",
        "recordedDate": recorded,
        "recorder": next(iter(named(clinician(head.first(14)) if full else "")), {}),
        "reaction": [{"manifestation": reactions or [{"text": "reaction not described"}],
                      **({"severity": severity} if severity else {})}] if reactions or severity else [],
        "text": told(text) if (text := group.remarks()) else {},
    }  # fmt: skip
    return [made(resource, head.place(), issues)]


def diagnosis(group: Group, scene: Scene) -> list[Made]:
    """A Condition from a DG1: a diagnosis of a visit, of which nobody says whether it still is one today."""
    head = group.head
    issues: list[Issue] = []
    kind = head.text(6).upper()
    verified = "provisional" if kind in ("W", "A") else ""
    if head.text(21).upper() == "D":
        verified = "entered-in-error"
    what = concept(head.first(3)) or {"text": head.first(4).words or "Diagnosis"}
    if "text" not in what and head.text(4):
        what = what | {"text": head.first(4).words}
    date = dated(head, 5, issues)
    resource: Resource = {
        "resourceType": "Condition",
        **named_id("DG1", scene.source, scene.patient, head.first(20).words, head.first(3).words, scene_=scene),
        "verificationStatus": coded(verified, verified, _CONFIRMED) if verified else {},
        "category": [coded("encounter-diagnosis", "Encounter Diagnosis", _KINDS)],
        "code": what,
        "subject": scene.subject,
        "recordedDate": date or dated(head, 19, issues),
        "asserter": next(iter(named(*(clinician(one) for one in head.all(16)))), {}),
        "text": told(text) if (text := group.remarks()) else {},
    }
    return [made(resource, head.place(), issues)]


def problem(group: Group, scene: Scene) -> list[Made]:
    """A Condition from a PRB: an entry of a problem list."""
    head = group.head
    issues: list[Issue] = []
    state = _PROBLEM.get((head.text(14, 2) or head.text(14)).upper(), "")
    ended = dated(head, 9, issues)
    certain = head.text(13).upper()
    verified = {"C": "confirmed", "D": "differential", "P": "provisional", "R": "refuted"}.get(certain[:1], "")
    if head.text(1).upper() == "DE":
        verified = "entered-in-error"
    resource: Resource = {
        "resourceType": "Condition",
        **named_id("PRB", scene.source, scene.patient, head.first(4).words, head.first(3).words, scene_=scene),
        "clinicalStatus": coded(state, state, _CONDITION) if state else {},
        "verificationStatus": coded(verified, verified, _CONFIRMED) if verified else {},
        "category": [coded("problem-list-item", "Problem List Item", _KINDS)],
        "code": concept(head.first(3)) or {"text": head.first(3).words or "Problem"},
        "subject": scene.subject,
        "onsetDateTime": (onset := dated(head, 16, issues)),
        "onsetString": head.text(17) if not onset else "",
        "abatementDateTime": ended,
        "recordedDate": dated(head, 7, issues) or dated(head, 2, issues),
        "text": told(text) if (text := group.remarks()) else {},
    }
    return [made(resource, head.place(), issues)]


def procedure(group: Group, scene: Scene) -> list[Made]:
    """A Procedure from a PR1; in a referral it may be one that is wished for."""
    head = group.head
    issues: list[Issue] = []
    what = concept(head.first(3)) or {"text": head.first(4).words or "Procedure"}
    if "text" not in what and head.first(4):
        what = what | {"text": head.first(4).words}
    doctors = named(*(clinician(one) for number in (11, 12) for one in head.all(number)))
    deleted = head.text(20).upper() == "D"
    status = "entered-in-error" if deleted else "completed" if scene.kind in ("ADT", "BAR", "DFT") else "unknown"
    resource: Resource = {
        "resourceType": "Procedure",
        **named_id("PR1", scene.source, scene.patient, head.first(19).words, head.first(3).words, scene_=scene),
        "status": status,
        "code": what,
        "subject": scene.subject,
        "performedDateTime": dated(head, 5, issues),
        "performer": [{"actor": one} for one in doctors],
        "reasonCode": [found] if (found := concept(head.first(15))) else [],
        "text": told(text) if (text := group.remarks()) else {},
    }
    return [made(resource, head.place(), issues)]


def insurance(group: Group, scene: Scene) -> list[Made]:
    """A Coverage from an IN1."""
    head = group.head
    issues: list[Issue] = []
    plan = said(head.first(2))
    company = head.first(4).part(1)
    period = {
        key: value for key, value in (("start", dated(head, 12, issues)), ("end", dated(head, 13, issues))) if value
    }
    resource: Resource = {
        "resourceType": "Coverage",
        "status": "active",
        "type": {"text": plan or company or "Insurance"},
        "beneficiary": scene.subject,
        "subscriberId": head.text(36) or head.text(49),
        "period": period,
        "payor": named(company),
        "class": [{"type": {"text": "group"}, "value": text, "name": head.text(9) or text}]
        if (text := head.text(8)) else [],
    }  # fmt: skip
    return [made(resource, head.place(), issues)]


def relative(group: Group, scene: Scene) -> list[Made]:
    """A RelatedPerson from an NK1."""
    head = group.head
    names = [name for one in head.all(2) if (name := person(one))]
    bond = concept(head.first(3)) or concept(head.first(7))
    if not names and not bond:
        return []
    resource: Resource = {
        "resourceType": "RelatedPerson",
        "patient": scene.subject,
        "relationship": [bond] if bond else [],
        "name": names,
    }
    return [made(resource, head.place())]


def appointment(group: Group, scene: Scene) -> list[Made]:
    """An Appointment from a SCH and the resources it books."""
    head = group.head
    issues: list[Issue] = []
    timing = next(iter(group.named("TQ1")), None)
    booked = group.named("AIS", "AIG", "AIL", "AIP")
    start = (dated(timing, 7, issues) if timing else "") or when(head.text(11, 4))
    end = (dated(timing, 8, issues) if timing else "") or when(head.text(11, 5))
    start = start or next(filter(None, (dated(one, 4 if one.name == "AIS" else 6, issues) for one in booked)), "")
    state = _BOOKED.get((head.text(25) or head.text(25, 2)).upper().replace(" ", ""), "")
    status = "cancelled" if scene.trigger in _CALLED_OFF else "noshow" if scene.trigger == "S26" else state or "booked"
    service = next((concept(one.first(3)) for one in booked if one.name == "AIS"), {})
    people = [clinician(one.first(3)) for one in booked if one.name == "AIP"]
    places = [one.first(3).part(4) or one.first(3).part(1) for one in booked if one.name == "AIL"]
    resource: Resource = {
        "resourceType": "Appointment",
        **named_id("SCH", scene.source, scene.patient, head.first(2).words or head.first(1).words, scene_=scene),
        "status": status,
        "serviceType": [service] if service else [],
        "appointmentType": concept(head.first(8)),
        "reasonCode": [found] if (found := concept(head.first(7)) or concept(head.first(6))) else [],
        "description": said(head.first(7)) or said(head.first(6)),
        "start": start,
        "end": end,
        "participant": [
            *([{"actor": scene.subject, "status": "accepted"}] if scene.subject else []),
            *({"actor": one, "status": "accepted"} for one in named(*people, *places)),
        ],
        "comment": group.remarks(),
    }
    return [made(resource, head.place(), issues)]


def referral(group: Group, scene: Scene, before: list[Segment]) -> list[Made]:
    """A ServiceRequest from an RF1, with the providers (PRD) that it names."""
    head = group.head
    issues: list[Issue] = []
    roles = {
        one.text(1).upper(): " ".join(filter(None, (_provider(one), one.text(4, 4) or one.text(4)))) for one in before
    }
    what = concept(head.first(3)) or concept(head.first(10))
    resource: Resource = {
        "resourceType": "ServiceRequest",
        **named_id("RF1", scene.source, scene.patient, head.first(6).words, scene_=scene),
        "status": {"A": "active", "P": "draft", "R": "revoked", "E": "revoked"}.get(head.text(1).upper(), "unknown"),
        "intent": "order",
        "code": {"text": "Referral" + (f": {said(head.first(3))}" if head.first(3) else "")} | (
            {"coding": what["coding"]} if "coding" in what else {}),
        "subject": scene.subject,
        "authoredOn": dated(head, 9, issues) or dated(head, 7, issues),
        "requester": next(iter(named(roles.get("RP", ""))), {}),
        "performer": named(roles.get("RT", "")),
        "reasonCode": [concept(one) for one in head.all(10)],
        "text": told(text) if (text := group.remarks()) else {},
    }  # fmt: skip
    return [made(resource, head.place(), issues)]


def _provider(segment: Segment) -> str:
    name = segment.first(2)
    return " ".join(filter(None, (name.part(5), name.part(2), name.part(3), name.part(1), name.part(4))))


def order(group: Group, scene: Scene) -> list[Made]:
    """A ServiceRequest from an OBR in an order: something asked for, of which no result is told here."""
    head = group.head
    issues: list[Issue] = []
    namespace, number = number_of(group.order, head, scene)
    if not number:
        placed = head.first(2).part(1) or (group.order.text(2) if group.order else "")
        namespace, number = (scene.source, placed) if placed else ("", "")
    code = head.first(4)
    wanted = dated(group.order, 9, issues) if group.order else ""
    resource: Resource = {
        "resourceType": "ServiceRequest",
        **named_id("ORDER", namespace, number, code.part(1) or code.part(2), scene_=scene),
        "status": request_status(group.order, _ORDERED),
        "intent": "order",
        "code": concept(code) or {"text": code.words or "Order"},
        "subject": scene.subject,
        "occurrenceDateTime": dated(head, 7, issues) or dated(head, 6, issues),
        "authoredOn": wanted,
        "requester": next(iter(named(clinician(head.first(16)) or (clinician(group.order.first(12)) if group.order else ""))), {}),
        "reasonCode": [concept(one) for one in head.all(31)],
        "text": told(text) if (text := "\n".join(filter(None, (group.remarks(), head.first(13).words)))) else {},
    }  # fmt: skip
    return [made(resource, head.place(), issues)]
