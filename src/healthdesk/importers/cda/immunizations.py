"""Vaccinations: given, refused, planned.

Sources: C-CDA 2.1 templates Immunization Activity (2.16.840.1.113883.10.20.22.4.52), Planned Immunization (.4.120), Refusal Reason
(.4.53), Medication Series Number (CCD 2.16.840.1.113883.10.20.1.46); IHE PCC Immunizations (1.3.6.1.4.1.19376.1.5.3.1.4.12).
"""

from healthdesk.importers.cda.allergies import reactions
from healthdesk.importers.cda.chart import Chart
from healthdesk.importers.cda.medications import course
from healthdesk.importers.cda.node import Node
from healthdesk.importers.cda.products import lot_and_maker, product
from healthdesk.importers.cda.statement import (
    PLANNED,
    UNSAID,
    Section,
    Statement,
    authors,
    held,
    mood,
    negated,
    nested,
    remarks,
    stated,
    status,
    text_of,
)
from healthdesk.importers.cda.values import Json, concept, number, quantity

IMMUNIZATIONS = frozenset({
    "2.16.840.1.113883.10.20.22.4.52", "2.16.840.1.113883.10.20.22.4.120", "1.3.6.1.4.1.19376.1.5.3.1.4.12",
})  # fmt: skip
_REFUSAL = ("2.16.840.1.113883.10.20.22.4.53",)
_NUMBER = ("2.16.840.1.113883.10.20.1.46", "1.3.6.1.4.1.19376.1.5.3.1.4.12.1")
_INDICATION = ("2.16.840.1.113883.10.20.22.4.19",)


def immunization(chart: Chart, section: Section, node: Node, taken: set[int]) -> list[Statement]:
    """A vaccination; one that is only planned is an order for it."""
    del section
    code = product(chart, node) or {}
    shown = chart.name(node.at("text", "reference", "value")) or text_of(chart, node)
    if not code.get("text") and shown:
        code = {**code, "text": shown}
    start, _ = course(node)
    notes = remarks(chart, node, taken)
    if mood(node) in PLANNED:
        return [stated(
            chart, "ServiceRequest", node, status="revoked" if negated(node) else "active", intent="plan", code=code,
            occurrenceDateTime=start, note=notes,
        )]  # fmt: skip
    lot, maker = lot_and_maker(node)
    made = stated(
        chart, "Immunization", node, status=_status(chart, node), statusReason=_refusal(chart, node, taken), vaccineCode=code,
        occurrenceDateTime=start, lotNumber=lot, manufacturer={"display": maker} if maker else None,
        site=concept(chart, node.one("approachSiteCode")), route=concept(chart, node.one("routeCode")),
        doseQuantity=quantity(node.one("doseQuantity")),
        performer=[{"actor": one} for one in authors(chart, node, "performer")],
        protocolApplied=_dose_number(node, taken), reasonCode=_reasons(chart, node, taken), note=notes,
        reaction=[{"detail": {"display": one}} for one in _after(chart, node, taken)],
    )  # fmt: skip
    if not start:
        made.resource["_occurrenceDateTime"] = UNSAID
    if not code:
        made.resource["vaccineCode"] = UNSAID
        made.odd("cda-nameless")
    return [made]


def _status(chart: Chart, node: Node) -> str:
    # A form that asks "given?" and is answered "no" (certificats de santé de l'enfant) is no vaccination, whatever the entry says.
    if negated(node) or chart.told(node.at("text", "reference", "value")).casefold() in ("non", "no"):
        return "not-done"
    code = status(node)
    if code in ("cancelled", "aborted", "held", "suspended"):
        return "not-done"
    if code == "nullified":
        return "entered-in-error"
    return "completed" if code in ("completed", "active", "normal", "") else code


def _refusal(chart: Chart, node: Node, taken: set[int]) -> Json | None:
    for holder, one in nested(node):
        if set(_REFUSAL) & one.roots() or (negated(node) and holder.get("typeCode") == "RSON"):
            taken.add(id(one))
            return concept(chart, one.one("code")) or concept(chart, one.one("value"), text_of(chart, one))
    return None


def _dose_number(node: Node, taken: set[int]) -> list[Json]:
    """Which dose of its series: a sequence number on the relation, repeatNumber, or an observation."""
    for one in held(node, *_NUMBER, codes=("30973-2",)):
        taken.add(id(one))
        value = one.one("value")
        told = number(value.get("value")) if value is not None else None
        if told is not None:
            return [{"doseNumberPositiveInt": told}]
    told = number(node.at("repeatNumber", "value"))
    return [{"doseNumberPositiveInt": told}] if told is not None and not negated(node) else []


def _reasons(chart: Chart, node: Node, taken: set[int]) -> list[Json]:
    found = []
    for holder, one in nested(node):
        if id(one) not in taken and (holder.get("typeCode") == "RSON" or set(_INDICATION) & one.roots()):
            taken.add(id(one))
            if reason := concept(chart, one.one("value"), text_of(chart, one)):
                found.append(reason)
    return found


def _after(chart: Chart, node: Node, taken: set[int]) -> list[str]:
    """What happened after it, in words."""
    found = (one["manifestation"][0].get("text", "") for one in reactions(chart, node, taken))
    return [one for one in found if one not in ("", "-")]
