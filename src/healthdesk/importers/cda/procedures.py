"""Procedures and visits: done, planned, refused.

Sources: C-CDA 2.1 templates Procedure Activity Procedure, Act and Observation (2.16.840.1.113883.10.20.22.4.14, .4.12, .4.13), Planned
Procedure, Act, Observation, Encounter (.4.41, .4.39, .4.44, .4.40), Encounter Activity (.4.49), Service Delivery Location (.4.32),
Indication (.4.19), Product Instance (.4.37); the moods and states are HL7 V3 ActMood and ActStatus.
"""

from healthdesk.importers.cda.chart import Chart
from healthdesk.importers.cda.node import Node
from healthdesk.importers.cda.people import organisation_name
from healthdesk.importers.cda.statement import (
    PLANNED,
    UNSAID,
    Section,
    Statement,
    authored,
    authors,
    effective,
    mood,
    negated,
    nested,
    occurred,
    reason_of,
    remarks,
    stated,
    status,
    text_of,
)
from healthdesk.importers.cda.values import Json, clean, concept, first

PROCEDURES = frozenset({
    "2.16.840.1.113883.10.20.22.4.14", "2.16.840.1.113883.10.20.22.4.13", "2.16.840.1.113883.10.20.22.4.12",
    "2.16.840.1.113883.10.20.1.29", "1.3.6.1.4.1.19376.1.5.3.1.4.19",
})  # fmt: skip
_INDICATION = ("2.16.840.1.113883.10.20.22.4.19", "2.16.840.1.113883.10.20.1.38")
_STATUS = {
    "completed": "completed", "active": "in-progress", "aborted": "stopped", "cancelled": "not-done", "new": "preparation",
    "held": "on-hold", "suspended": "on-hold", "nullified": "entered-in-error", "normal": "completed", "obsolete": "stopped",
}  # fmt: skip
_ORDER = {
    "completed": "completed", "active": "active", "aborted": "revoked", "cancelled": "revoked", "new": "draft", "held": "on-hold",
    "suspended": "on-hold", "nullified": "entered-in-error", "normal": "active", "obsolete": "revoked",
}  # fmt: skip
_VISIT = {
    "completed": "finished", "active": "in-progress", "aborted": "cancelled", "cancelled": "cancelled", "new": "planned",
    "nullified": "entered-in-error", "normal": "finished",
}  # fmt: skip
_INTENT = {"PRP": "proposal", "RQO": "order", "PRMS": "plan", "INT": "plan", "ARQ": "plan", "APT": "plan"}
_CLASS = "http://terminology.hl7.org/CodeSystem/v3-ActCode"


def procedure(chart: Chart, section: Section, node: Node, taken: set[int]) -> list[Statement]:
    """Something done to the patient; in a mood of planning, the order or plan for it."""
    if mood(node) in PLANNED:
        return planned(chart, section, node, taken)
    made = stated(
        chart, "Procedure", node, status="not-done" if negated(node) else _STATUS.get(status(node) or "completed", "unknown"),
        statusReason=_refused(chart, node, taken), code=_named(chart, node), **occurred(node, "performed"),
        performer=[{"actor": one} for one in authors(chart, node, "performer")],
        location=_place(chart, node), reasonCode=_reasons(chart, node, taken),
        bodySite=[one for each in node.all("targetSiteCode") if (one := concept(chart, each))],
        outcome=_outcome(chart, node), usedCode=_devices(chart, node), note=remarks(chart, node, taken),
    )  # fmt: skip
    if "code" not in made.resource and (devices := made.resource.get("usedCode")):
        made.resource["code"] = {"text": devices[0].get("text") or devices[0]["coding"][0]["code"]}
    if "code" not in made.resource:
        made.odd("cda-nameless")
    return [made]


def planned(chart: Chart, section: Section, node: Node, taken: set[int]) -> list[Statement]:
    """What is ordered, proposed or intended, as a ServiceRequest."""
    del section
    refused = negated(node)
    made = stated(
        chart, "ServiceRequest", node, status="revoked" if refused else _ORDER.get(status(node), "active"),
        intent=_INTENT.get(mood(node), "plan"), code=_named(chart, node), **occurred(node, "occurrence"),
        authoredOn=authored(node), requester=first(authors(chart, node, "author")),
        performer=authors(chart, node, "performer"), reasonCode=_reasons(chart, node, taken),
        bodySite=[one for each in node.all("targetSiteCode") if (one := concept(chart, each))],
        note=remarks(chart, node, taken) + _value_note(chart, node),
    )  # fmt: skip
    if "code" not in made.resource:
        made.odd("cda-nameless")
    return [made]


def encounter(chart: Chart, section: Section, node: Node, taken: set[int]) -> list[Statement]:
    """A visit."""
    del section
    start, end = effective(node)
    state = _VISIT.get(status(node), "finished" if mood(node) == "EVN" else "planned")
    if mood(node) in PLANNED:
        state = "cancelled" if negated(node) or state == "cancelled" else "planned"
    place = _place(chart, node)
    made = stated(
        chart, "Encounter", node, status="cancelled" if negated(node) else state,
        type=[one] if (one := _named(chart, node)) else [], period={k: v for k, v in (("start", start), ("end", end)) if v},
        participant=[{"individual": each} for each in authors(chart, node, "performer", "author")],
        location=[{"location": place}] if place else [], reasonCode=_reasons(chart, node, taken),
        **{"class": {"system": _CLASS, "code": kind} if (kind := _visit_class(node)) else UNSAID},
    )  # fmt: skip
    if disposition := concept(chart, node.one("dischargeDispositionCode")):
        made.resource["hospitalization"] = {"dischargeDisposition": disposition}
    return [made]


def _visit_class(node: Node) -> str:
    code = node.one("code")
    for one in (code, *(code.all("translation") if code is not None else ())):
        if one is not None and one.get("codeSystem") == "2.16.840.1.113883.5.4":
            return str(one.get("code"))
    return ""


def _named(chart: Chart, node: Node) -> Json | None:
    """The code; its words from the entry's text where the code has none."""
    found = concept(chart, node.one("code"))
    shown = "" if found and found.get("text") else text_of(chart, node)
    if shown:
        return {**(found or {}), "text": shown}
    if not found and (value := concept(chart, node.one("value"))):
        return value
    return found


def _refused(chart: Chart, node: Node, taken: set[int]) -> Json | None:
    """Why it was not done."""
    if not negated(node):
        return None
    for holder, one in nested(node):
        if holder.get("typeCode") == "RSON":
            taken.add(id(one))
            return reason_of(chart, one)
    return None


def _reasons(chart: Chart, node: Node, taken: set[int]) -> list[Json]:
    found = []
    for holder, one in nested(node):
        if id(one) in taken or one.name not in ("observation", "act"):
            continue
        if holder.get("typeCode") == "RSON" or set(_INDICATION) & one.roots():
            taken.add(id(one))
            if reason := reason_of(chart, one):
                found.append(reason)
    return found


def _outcome(chart: Chart, node: Node) -> Json | None:
    """The value of a procedure that is written as an observation."""
    value = node.one("value")
    if value is None or value.null:
        return None
    if value.get("code") or value.get("displayName"):
        return concept(chart, value)
    shown = clean(value.text) or " ".join(filter(None, (value.get("value"), value.get("unit"))))
    return {"text": shown} if shown else None


def _value_note(chart: Chart, node: Node) -> list[Json]:
    """What a planned observation already says of its value."""
    shown = _outcome(chart, node)
    return [{"text": str(shown["text"])}] if shown and shown.get("text") else []


def _place(chart: Chart, node: Node) -> Json | None:
    """Where: the location participant, else the organisation of who did it."""
    for one in node.all("participant"):
        role = one.one("participantRole")
        if role is None or not (one.get("typeCode") == "LOC" or role.get("classCode") == "SDLOC"):
            continue
        entity = role.one("playingEntity")
        shown = organisation_name(entity) or organisation_name(role.one("scopingEntity"))
        shown = shown or str((concept(chart, role.one("code")) or {}).get("text", ""))
        if shown:
            return {"display": shown}
    return None


def _devices(chart: Chart, node: Node) -> list[Json]:
    """What was put in or used, from the device participants."""
    found = []
    for one in node.all("participant"):
        device = one.one("participantRole", "playingDevice")
        if device is None:
            continue
        model = device.one("manufacturerModelName")
        shown = clean(model.text) if model is not None else ""
        if made := concept(chart, device.one("code"), shown) or ({"text": shown} if shown else None):
            found.append(made)
    return found
