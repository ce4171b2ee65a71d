"""Medicines: which one, how much, how often, how, from when to when, and whether it is taken, ordered or was given.

Sources: C-CDA 2.1 templates Medication Activity (2.16.840.1.113883.10.20.22.4.16), Medication Supply Order (.4.17), Dispense
(.4.18), Free Text Sig (.4.147), Indication (.4.19), Instruction (.4.20); IHE PCC Medications (1.3.6.1.4.1.19376.1.5.3.1.4.7) and IHE
Pharmacy; HL7 V3 data types PIVL, EIVL (TimingEvent) and SXPR.
"""

from typing import Any

from healthdesk.importers.cda.chart import Chart
from healthdesk.importers.cda.conditions import status_said
from healthdesk.importers.cda.node import Node
from healthdesk.importers.cda.products import product
from healthdesk.importers.cda.statement import (
    PLANNED,
    Section,
    Statement,
    authored,
    authors,
    extend,
    held,
    mood,
    negated,
    nested,
    reason_of,
    remarks,
    stated,
    status,
    text_of,
)
from healthdesk.importers.cda.timing import timing
from healthdesk.importers.cda.values import Json, concept, quantity, said, span, when

MEDICATIONS = frozenset({
    "2.16.840.1.113883.10.20.22.4.16", "2.16.840.1.113883.10.20.22.4.42", "2.16.840.1.113883.10.20.1.24",
    "1.3.6.1.4.1.19376.1.5.3.1.4.7",
})  # fmt: skip
_SIG = ("2.16.840.1.113883.10.20.22.4.147",)
_INSTRUCTION = ("2.16.840.1.113883.10.20.22.4.20", "1.3.6.1.4.1.19376.1.5.3.1.4.3", "2.16.840.1.113883.10.20.1.49")
_INDICATION = ("2.16.840.1.113883.10.20.22.4.19", "2.16.840.1.113883.10.20.1.38")
_SUPPLY = ("2.16.840.1.113883.10.20.22.4.17", "2.16.840.1.113883.10.20.22.4.18")
_NONE_TAKEN = frozenset({"182904002", "787481004", "1234391000000107", "no-known-medications", "no-medication-info"})
_ANY_DRUG = frozenset({"410942007", "105590001", "373873005"})
_LONGEST_SIG = 300
_IHE = "1.3.6.1.4.1.19376.1.5.3.1.4.7"
_STATEMENT = {
    "active": "active", "completed": "completed", "aborted": "stopped", "suspended": "on-hold", "held": "on-hold",
    "cancelled": "entered-in-error", "nullified": "entered-in-error", "new": "intended", "obsolete": "completed",
    "ordered": "active", "current": "active", "discontinued": "stopped", "stopped": "stopped", "inactive": "completed",
}  # fmt: skip
_REQUEST = {
    "active": "active", "completed": "completed", "aborted": "stopped", "suspended": "on-hold", "held": "on-hold",
    "cancelled": "cancelled", "nullified": "entered-in-error", "new": "draft", "obsolete": "stopped",
    "ordered": "active", "current": "active", "discontinued": "stopped", "stopped": "stopped", "inactive": "completed",
}  # fmt: skip


def medication(chart: Chart, section: Section, node: Node, taken: set[int]) -> list[Statement]:
    """A medicine as a MedicationStatement (taken), MedicationRequest (ordered, planned) or MedicationAdministration (given)."""
    code = product(chart, node) or {}
    codes = {str(one["code"]) for one in code.get("coding", ())} | {node.at("code", "code")}
    shown = text_of(chart, node)
    if codes & _NONE_TAKEN or (negated(node) and (not code.get("text") or codes & _ANY_DRUG)):
        return [_none_taken(chart, node, taken)]
    if not code.get("text") and shown:
        code = {**code, "text": shown}
    start, end = course(node)
    dose = dosage(chart, node, start, end, taken)
    if (words := _own_words(code, shown)) and len(dose) == 1:
        dose[0].setdefault("text", words)
    for step in _steps(node, taken):
        dose += dosage(chart, step, *course(step), taken)
    made = _of_mood(chart, section, node, code, taken)
    extend(
        made.resource, reasonCode=_reasons(chart, node, taken), note=_notes(chart, node, taken, dose),
        **_dosed(made.resource["resourceType"], dose),
    )  # fmt: skip
    if not code:
        made.odd("cda-nameless")
    _supplied(chart, node, made, taken)
    return [made]


def _dosed(kind: str, dose: list[Json]) -> Json:
    """The dosages where each type of resource has them; an administration has one, with its dose in it."""
    if kind == "MedicationRequest":
        return {"dosageInstruction": dose}
    if kind != "MedicationAdministration":
        return {"dosage": dose}
    if not dose:
        return {}
    given = {key: value for key, value in dose[0].items() if key in ("text", "site", "route", "method")}
    rate = dose[0].get("doseAndRate", [{}])[0]
    if "doseQuantity" in rate:
        given["dose"] = rate["doseQuantity"]
    return {"dosage": given}


def _own_words(code: Json, shown: str) -> str:
    """The entry's text where it says how to take it: where it does not merely name the medicine."""
    name = str(code.get("text", "")).casefold()
    folded = shown.casefold()
    return "" if len(shown) > _LONGEST_SIG or not name or name in folded or folded in name or "|" in shown else shown


def _of_mood(chart: Chart, section: Section, node: Node, code: Json, taken: set[int]) -> Statement:
    start, end = course(node)
    said_status = status_said(chart, node, taken)
    who = authors(chart, node, "author", "performer")
    if mood(node) in PLANNED:
        return stated(
            chart, "MedicationRequest", node, status=_standing(chart, node, said_status, end, _REQUEST),
            intent="plan" if section.role == "plan" or mood(node) in ("PRP", "PRMS") else "order",
            medicationCodeableConcept=code, authoredOn=authored(node) or start, requester=who[0] if who else None,
            doNotPerform=negated(node) or None,
        )  # fmt: skip
    if section.role in ("administered", "imaging"):
        given = (
            "not-done"
            if negated(node)
            else {"active": "in-progress", "aborted": "stopped"}.get(status(node), "completed")
        )
        times = {"effectivePeriod": {"start": start, "end": end}} if start and end and start != end else {
            "effectiveDateTime": start or end}  # fmt: skip
        return stated(
            chart, "MedicationAdministration", node, status=given, medicationCodeableConcept=code,
            performer=[{"actor": one} for one in who], **times,
        )  # fmt: skip
    taken_now = "not-taken" if negated(node) else _standing(chart, node, said_status, end, _STATEMENT)
    span_ = {key: value for key, value in (("start", start), ("end", end)) if value}
    return stated(
        chart, "MedicationStatement", node, status=taken_now, medicationCodeableConcept=code, effectivePeriod=span_,
        dateAsserted=authored(node), informationSource=who[0] if who else None,
    )  # fmt: skip


def _standing(chart: Chart, node: Node, said_status: str, end: str, by_code: dict[str, str]) -> str:
    """Whether it is taken, from the status observation, the end and the statusCode, in this order.

    "completed" is what many programs write of every entry. It counts as over only with an end that is behind us; with
    an end still ahead the course goes on; with neither it is not known.
    """
    ended = bool(end) and end[:10] < chart.today.isoformat()[: len(end[:10])]
    if said_status:
        return {"resolved": "completed", "inactive": "completed"}.get(said_status, "completed" if ended else "active")
    code = status(node)
    if code == "completed" and not ended:
        # IHE PCC has every entry "completed" and lets the interval say whether it is still taken.
        ongoing = end or (
            _IHE in node.roots() and by_code is _STATEMENT and any(one.one("low") for one in node.all("effectiveTime"))
        )
        return "active" if ongoing else "unknown"
    if code == "active" and ended:
        return "completed"
    return by_code.get(code, "completed" if ended else "unknown")


def _none_taken(chart: Chart, node: Node, taken: set[int]) -> Statement:
    for one in held(node, codes=("33999-4",)):
        taken.add(id(one))
    shown = text_of(chart, node)
    code = {
        "coding": [{"system": "http://snomed.info/sct", "code": "787481004"}],
        "text": shown or "No known medications",
    }
    return stated(
        chart, "Observation", node, status="final", code=code, effectiveDateTime=course(node)[0] or authored(node)
    )


def course(node: Node) -> tuple[str, str]:
    """From when to when: the first interval among the effective times (also within a SXPR), else a lone instant."""
    times = [each for one in node.all("effectiveTime") for each in (one.all("comp") or (one,))]
    instant = ""
    for one in times:
        if one.get("type").rpartition(":")[2] in ("PIVL_TS", "EIVL_TS") or one.one("period") is not None:
            continue
        start, end = span(one)
        if one.one("low") is not None or one.one("high") is not None:
            if start or end:
                return start, end
        elif start:
            instant = instant or start
    return instant, ""


def dosage(chart: Chart, node: Node, start: str, end: str, taken: set[int]) -> list[Json]:
    """How it is taken, as FHIR Dosages: one for each rhythm, none when nothing is said."""
    shared: Json = {}
    if words := _sig(chart, node, taken):
        shared["text"] = words
    if dose := _amount(node.one("doseQuantity")):
        kind, value = dose
        shared["doseAndRate"] = [{f"dose{kind}": value}]
    if rate := _amount(node.one("rateQuantity")):
        kind, value = rate
        shared.setdefault("doseAndRate", [{}])[0][f"rate{kind}"] = value
    extend(
        shared, route=concept(chart, node.one("routeCode")), site=concept(chart, node.one("approachSiteCode")),
        method=concept(chart, node.one("administrationUnitCode")), maxDosePerPeriod=_ratio(node.one("maxDoseQuantity")),
    )  # fmt: skip
    when_needed(chart, node, shared)
    if told := [text for one in held(node, *_INSTRUCTION) if (text := _told(chart, one, taken))]:
        # Beside a dose it is an addition ("with food"); alone it is all that is known of how to take it.
        if shared.keys() & {"text", "doseAndRate"}:
            shared["additionalInstruction"] = [{"text": one} for one in told]
        else:
            shared["patientInstruction"] = "; ".join(told)
    rhythms = [rhythm for one in node.all("effectiveTime") for each in (one.all("comp") or (one,))
               if (rhythm := timing(chart, each))]  # fmt: skip
    if not shared and not rhythms:
        return []
    bounds = {"boundsPeriod": {key: value for key, value in (("start", start), ("end", end)) if value}} if end else {}
    doses: list[Json] = []
    for rhythm in rhythms or ([{}] if shared else []):
        one = dict(shared)
        repeat = {**rhythm.get("repeat", {}), **bounds}
        given: Json = {key: value for key, value in (("repeat", repeat), ("code", rhythm.get("code"))) if value}
        if given:
            one["timing"] = given
        doses.append(one)
    return doses


def when_needed(chart: Chart, node: Node, shared: Json) -> None:
    """A precondition says that it is taken when needed, and for what (C-CDA 2.1, Precondition for Substance Administration)."""
    for one in node.all("precondition"):
        criterion = one.one("criterion")
        if criterion is None:
            continue
        words = concept(chart, criterion.one("value")) or concept(chart, criterion.one("code")) or {}
        shown = words.get("text") or said(chart, criterion.one("text"))
        if shown in ("-", ""):
            continue
        shared["asNeededCodeableConcept"] = (
            words if words.get("text") else {"text": shown} if shown else {"text": "PRN"}
        )


def _told(chart: Chart, node: Node, taken: set[int]) -> str:
    taken.add(id(node))
    return text_of(chart, node).strip("-").strip()


def _sig(chart: Chart, node: Node, taken: set[int]) -> str:
    """The free text of a prescription ("take one tablet at bedtime")."""
    for one in held(node, *_SIG, codes=("76662-6",)):
        taken.add(id(one))
        if shown := text_of(chart, one):
            return shown
    return ""


def _amount(node: Node | None) -> tuple[str, Json] | None:
    """A dose or a rate: ("Quantity", ...), or ("Range", ...) for one between two bounds; ("Ratio", ...) for one of two."""
    if node is None or node.null:
        return None
    if (numerator := quantity(node.one("numerator"))) is not None:
        return "Ratio", {"numerator": numerator, "denominator": quantity(node.one("denominator")) or {"value": 1}}
    low, high = quantity(node.one("low")), quantity(node.one("high"))
    if (
        low is not None
        and high is not None
        and (low.get("value"), low.get("unit")) != (high.get("value"), high.get("unit"))
    ):
        return "Range", {"low": _counted(low), "high": _counted(high)}
    whole = quantity(node) or low or high or quantity(node.one("center"))
    return ("Quantity", _counted(whole)) if whole else None


def _counted(amount: Json) -> Json:
    """A quantity whose unit is a UCUM annotation ("{tablet}") in words."""
    unit = str(amount.get("unit", ""))
    if unit.startswith("{") and unit.endswith("}"):
        return {**amount, "unit": unit[1:-1].replace("_", " ")}
    return amount


def _ratio(node: Node | None) -> Json | None:
    if node is None:
        return None
    numerator, denominator = quantity(node.one("numerator")), quantity(node.one("denominator"))
    return {"numerator": numerator, "denominator": denominator} if numerator and denominator else None


def _steps(node: Node, taken: set[int]) -> list[Node]:
    """The parts of a dose that changes: substance administrations within the one (IHE PCC: tapered, split, conditional)."""
    found = []
    for holder, one in nested(node):
        if one.name == "substanceAdministration" and holder.get("typeCode") in ("COMP", "") and not product_of(one):
            taken.add(id(one))
            found.append(one)
    return found


def product_of(node: Node) -> bool:
    """Whether the substance administration names a product of its own."""
    material = node.one("consumable", "manufacturedProduct", "manufacturedMaterial")
    code = None if material is None or material.null else material.one("code")
    return code is not None and not code.null


def _reasons(chart: Chart, node: Node, taken: set[int]) -> list[Json]:
    found = []
    for holder, one in nested(node):
        if holder.get("typeCode") == "RSON" or set(_INDICATION) & one.roots():
            taken.add(id(one))
            if reason := reason_of(chart, one):
                found.append(reason)
    return found


def _notes(chart: Chart, node: Node, taken: set[int], dose: list[Json]) -> list[Json]:
    """The remarks; and what the entry's text says when no dosage says it."""
    found = remarks(chart, node, taken)
    shown = text_of(chart, node)
    if shown and not dose:
        found.append({"text": shown})
    told = [str(each["text"]) for one in dose for each in one.get("additionalInstruction", ())]
    return found + [{"text": one} for one in dict.fromkeys(told)]


def _supplied(chart: Chart, node: Node, made: Statement, taken: set[int]) -> None:
    """Quantity and repeats from the supply within: an order's own facts, a dispense's beside the statement."""
    for _, one in nested(node):
        if one.name != "supply" or not (set(_SUPPLY) & one.roots() or mood(one) in PLANNED):
            continue
        if mood(one) not in PLANNED:
            continue  # what was handed over is a statement of its own
        taken.add(id(one))
        parts: dict[str, Any] = {"quantity": _amount(one.one("quantity")), "repeats": one.at("repeatNumber", "value")}
        if made.resource["resourceType"] == "MedicationRequest":
            request: Json = {}
            if parts["quantity"] and parts["quantity"][0] == "Quantity":
                request["quantity"] = parts["quantity"][1]
            if str(parts["repeats"]).isdecimal():
                request["numberOfRepeatsAllowed"] = int(parts["repeats"])
            extend(made.resource, dispenseRequest=request)
        for inner in held(one, *_INSTRUCTION):
            if text := _told(chart, inner, taken):
                made.resource.setdefault("note", []).append({"text": text})


def dispense(chart: Chart, section: Section, node: Node, taken: set[int]) -> list[Statement]:
    """A medicine that was handed over, as a MedicationDispense."""
    del section
    code = product(chart, node) or {}
    start = next(filter(None, (when(one) or span(one)[0] for one in node.all("effectiveTime"))), "")
    amount = _amount(node.one("quantity"))
    doses: list[Json] = []
    for _, one in nested(node):
        if one.name == "substanceAdministration" and not product_of(one):
            taken.add(id(one))
            doses += dosage(chart, one, *course(one), taken)
            for step in _steps(one, taken):
                doses += dosage(chart, step, *course(step), taken)
    made = stated(
        chart, "MedicationDispense", node,
        status={"active": "in-progress", "aborted": "stopped", "cancelled": "cancelled"}.get(status(node), "completed"),
        medicationCodeableConcept=code, whenHandedOver=start, quantity=amount[1] if amount and amount[0] == "Quantity" else None,
        performer=[{"actor": one} for one in authors(chart, node)], note=remarks(chart, node, taken), dosageInstruction=doses,
    )  # fmt: skip
    return [made] if code else []
