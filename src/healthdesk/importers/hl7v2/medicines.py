"""Medicines ordered, dispensed and given: RXO, RXE, RXD, RXA with RXR, RXC, TQ1 and the ORC before them.

Source: HL7 v2.5.1 chapter 4.13 and 4.14 (pharmacy and treatment orders), 4.5.4 (TQ1).
"""

from healthdesk.domain.records import Issue
from healthdesk.importers.fhir.making import Made
from healthdesk.importers.hl7v2 import codes
from healthdesk.importers.hl7v2.scene import Group, Scene, dated, made, named_id, number_of, remark
from healthdesk.importers.hl7v2.segments import Field, Segment
from healthdesk.importers.hl7v2.values import (
    Resource,
    clinician,
    compared,
    concept,
    named,
    quantity,
    said,
    unit,
    when,
)

_GIVEN = {"CP": "completed", "PA": "completed", "RE": "not-done", "NA": "not-done"}
_TAKEN = {"active": "active", "revoked": "stopped", "completed": "completed", "on-hold": "on-hold",
          "entered-in-error": "entered-in-error"}  # fmt: skip


def prescription(group: Group, scene: Scene) -> list[Made]:
    """A MedicationRequest from an RXE (as the pharmacy understood it) or an RXO (as it was ordered)."""
    head, order = group.head, group.order
    encoded = head.name == "RXE"
    issues: list[Issue] = []
    namespace, number = number_of(order, head, scene)
    code, low, high, units = (2, 3, 4, 5) if encoded else (1, 2, 3, 4)
    ordered = dated(order, 9, issues) if order else ""
    resource: Resource = {
        "resourceType": "MedicationRequest",
        **named_id("RX", namespace, number, _name(head.first(code)), scene_=scene),
        "status": request_status(order, _TAKEN),
        "intent": "order",
        "medicationCodeableConcept": concept(head.first(code)) or {"text": head.first(code).words or "Medicine"},
        "subject": scene.subject,
        "authoredOn": ordered or dated(head, 32, issues) if encoded else ordered,
        "requester": next(iter(_prescriber(head, order, encoded)), {}),
        "reasonCode": [concept(one) for one in (order.all(16) if order else [])],
        "dosageInstruction": [_dosage(group, low, high, units, 7, issues)],
        "note": _notes(group),
    }
    dispense = _dispense(head, encoded)
    return [made({**resource, "dispenseRequest": dispense}, head.place(), issues)]


def _name(given: Field) -> str:
    return given.part(1) or given.part(2) or given.part(4)


def _prescriber(head: Segment, order: Segment | None, encoded: bool) -> list[Resource]:  # noqa: FBT001 - which of two segments
    return named(
        *(clinician(one) for one in (order.all(12) if order else [])),
        *(clinician(one) for one in head.all(13 if encoded else 14)),
    )


def request_status(order: Segment | None, words: dict[str, str]) -> str:
    """What an ORC says of an order, in the words of a FHIR type; "unknown" where nothing does.

    ORC-5 says how it stands; ORC-1 only what is asked for now, which counts where nothing else is said.
    """
    if order is None:
        return "unknown"
    stands = codes.ORDER.get(order.text(5).upper(), "")
    asked = codes.CONTROL.get(order.text(1).upper(), "")
    if asked in ("revoked", "on-hold"):
        stands = asked
    return words.get(stands or asked, "unknown")


def _dosage(group: Group, low: int, high: int, units: int, instructions: int, issues: list[Issue]) -> Resource:
    head = group.head
    measure = unit(head.first(units))
    smallest, largest = compared(head.text(low))[1], compared(head.text(high))[1]
    dose = f"{smallest}–{largest}" if smallest and largest and smallest != largest else smallest or largest
    shown = " ".join(filter(None, (dose, measure.get("unit", "")))) if dose else ""
    timing = next(iter(group.named("TQ1")), None)
    often = _often(timing, head)
    told = [one.words for one in head.all(instructions)]
    told += [one.words for one in head.all(21)] if head.name == "RXE" else []
    made_: Resource = {
        "text": "; ".join(dict.fromkeys(filter(None, (", ".join(filter(None, (shown, often))), *told)))),
        "route": concept(route.first(1)) if (route := next(iter(group.named("RXR")), None)) else {},
        "doseAndRate": [{"doseQuantity": quantity(smallest, "") | measure}] if smallest and not largest else [],
    }
    start, end = _bounds(timing, head, issues)
    bounds = {key: value for key, value in (("start", start), ("end", end)) if value}
    if bounds:
        made_["timing"] = {"repeat": {"boundsPeriod": bounds}}
    return {key: value for key, value in made_.items() if value}


def _often(timing: Segment | None, head: Segment) -> str:
    """How often, in the sender's words: TQ1-3 (repeat pattern), or the first components of the older quantity/timing."""
    if timing is None:
        older = head.first(1) if head.name == "RXE" else Field("", head.separators)
        return older.part(2) or older.part(8)
    patterns = []
    for one in timing.all(3):
        each = one.part(1, 2) or one.part(1)
        times = " ".join(filter(None, (one.part(5), one.part(6)))) if not each else ""
        patterns.append(each or times)
    return " ".join(dict.fromkeys(filter(None, (*patterns, timing.first(10).words, timing.first(11).words))))


def _bounds(timing: Segment | None, head: Segment, issues: list[Issue]) -> tuple[str, str]:
    if timing is not None:
        return dated(timing, 7, issues), dated(timing, 8, issues)
    if head.name == "RXE":
        return when(head.first(1).part(4)), when(head.first(1).part(5))
    return "", ""


def _dispense(head: Segment, encoded: bool) -> Resource:  # noqa: FBT001 - which of two segments
    amount, units, refills = (10, 11, 12) if encoded else (11, 12, 13)
    made_: Resource = {}
    if number := compared(head.text(amount))[1]:
        made_["quantity"] = quantity(number) | unit(head.first(units))
    if (again := head.text(refills)).isdecimal():
        made_["numberOfRepeatsAllowed"] = int(again[:6])
    return made_


def _notes(group: Group) -> list[Resource]:
    parts = [said(one.first(2)) + (f" {one.text(3)} {said(one.first(4))}" if one.text(3) else "")
             for one in group.named("RXC")]  # fmt: skip
    remarks = [remark(one) for one in group.named("NTE")]
    return [{"text": text} for text in (*remarks, " + ".join(parts)) if text]


def dispensed(group: Group, scene: Scene) -> list[Made]:
    """A MedicationDispense from an RXD."""
    head = group.head
    issues: list[Issue] = []
    namespace, number = number_of(group.order, head, scene)
    amount = compared(head.text(4))[1]
    resource: Resource = {
        "resourceType": "MedicationDispense",
        **named_id("RXD", namespace, number, head.text(1), _name(head.first(2)), scene_=scene),
        "status": "completed",
        "medicationCodeableConcept": concept(head.first(2)) or {"text": head.first(2).words or "Medicine"},
        "subject": scene.subject,
        "performer": [{"actor": one} for one in named(*(clinician(who) for who in head.all(10)))],
        "whenHandedOver": dated(head, 3, issues),
        "quantity": quantity(amount) | unit(head.first(5)) if amount else {},
        "note": _notes(group),
        "dosageInstruction": [{"text": "; ".join(one.words for one in head.all(9))}] if head.all(9) else [],
    }
    return [made(resource, head.place(), issues)]


def given(group: Group, scene: Scene) -> list[Made]:
    """A MedicationAdministration from an RXA."""
    head = group.head
    issues: list[Issue] = []
    namespace, number = number_of(group.order, head, scene)
    amount = compared(head.text(6))[1] if not head.text(6).startswith("999") else ""
    start, end = dated(head, 3, issues), dated(head, 4, issues)
    dose = quantity(amount) | unit(head.first(7)) if amount else {}
    route = next(iter(group.named("RXR")), None)
    resource: Resource = {
        "resourceType": "MedicationAdministration",
        **named_id("RXA", namespace, number, head.text(2), head.text(3), scene_=scene),
        "status": "entered-in-error" if head.text(21).upper() == "D" else _GIVEN.get(head.text(20).upper(), "unknown"),
        "statusReason": [concept(one) for one in head.all(18)],
        "medicationCodeableConcept": concept(head.first(5)) or {"text": head.first(5).words or "Medicine"},
        "subject": scene.subject,
        **({"effectivePeriod": {"start": start, "end": end}} if start and end and start != end else {}),
        **({"effectiveDateTime": start or end} if (start or end) and not (start and end and start != end) else {}),
        "performer": [{"actor": one} for one in named(*(clinician(who) for who in head.all(10)))],
        "dosage": {key: value for key, value in (("dose", dose), ("route", concept(route.first(1)) if route else {}))
                   if value},
        "note": _notes(group),
    }  # fmt: skip
    return [made(resource, head.place(), issues)]
