"""Observations of any kind: results, vital signs, social history, functional status, and what has no template.

Sources: C-CDA 2.1 Result Observation (2.16.840.1.113883.10.20.22.4.2), Vital Sign Observation (.4.27), Social History (.4.38), Smoking
Status (.4.78); IHE PaLM Laboratory Observation (1.3.6.1.4.1.19376.1.3.1.6); HL7 V3 ActStatus to FHIR ObservationStatus after
https://hl7.org/fhir/us/ccda/CF-results.html
"""

from healthdesk.domain import knowledge
from healthdesk.domain.records import Coding
from healthdesk.importers.cda import measured
from healthdesk.importers.cda.chart import Chart
from healthdesk.importers.cda.node import Node
from healthdesk.importers.cda.statement import (
    Section,
    Statement,
    authors,
    negated,
    occurred,
    remarks,
    stated,
    status,
    text_of,
)
from healthdesk.importers.cda.values import Json, concept

STATUS = {
    "completed": "final", "final": "final", "active": "preliminary", "aborted": "cancelled", "cancelled": "cancelled",
    "nullified": "entered-in-error", "obsolete": "cancelled", "held": "registered", "suspended": "registered",
    "new": "registered", "normal": "final",
}  # fmt: skip
_CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"
_BY_ROLE = {"results": "laboratory", "laboratory": "laboratory", "vitals": "vital-signs", "social": "social-history",
            "functional": "survey", "mental": "survey", "imaging": "imaging", "exam": "exam"}  # fmt: skip
VITALS = frozenset({"2.16.840.1.113883.10.20.22.4.27", "1.3.6.1.4.1.19376.1.5.3.1.4.13.2"})
RESULTS = frozenset({"2.16.840.1.113883.10.20.22.4.2", "2.16.840.1.113883.10.20.1.31", "1.3.6.1.4.1.19376.1.3.1.6"})
SOCIAL = frozenset({
    "2.16.840.1.113883.10.20.22.4.38", "2.16.840.1.113883.10.20.22.4.78", "2.16.840.1.113883.10.20.22.4.85",
    "2.16.840.1.113883.10.20.1.33", "1.3.6.1.4.1.19376.1.5.3.1.4.13.4", "2.16.840.1.113883.10.20.15.3.8",
})  # fmt: skip
_SAYS_NOTHING = ("ASSERTION", "404684003")


def observation(
    chart: Chart, section: Section, node: Node, taken: set[int], holder: Node | None = None
) -> list[Statement]:
    """An observation with its value, range, flag, method and remarks."""
    code = _code(chart, node)
    made = stated(
        chart, "Observation", node, status=_status(node), category=category(section, node), code=code,
        **occurred(node, "effective", holder), performer=authors(chart, node) or (authors(chart, holder) if holder is not None else []),
        method=concept(chart, node.one("methodCode")), bodySite=concept(chart, node.one("targetSiteCode")),
        interpretation=measured.flags(chart, node), referenceRange=measured.ranges(chart, node),
        note=remarks(chart, node, taken),
    )  # fmt: skip
    measured.add_value(chart, node, made)
    if made.resource.get("code", {}).get("text") is None and "coding" not in made.resource.get("code", {}):
        _name_by_value(chart, node, made)
    if negated(node):
        _deny(made.resource)
    return [made]


def _status(node: Node) -> str:
    code = status(node)
    if not code:
        return "unknown" if node.one("statusCode") is not None else "final"
    return STATUS.get(code, "unknown")


def category(section: Section, node: Node) -> list[Json]:
    """The FHIR category: by the template, else by the section; none when neither tells."""
    roots = node.roots()
    kind = (
        "vital-signs" if VITALS & roots else "social-history" if SOCIAL & roots else
        "laboratory" if RESULTS & roots and section.role != "imaging" else _BY_ROLE.get(section.role, "")
    )  # fmt: skip
    return [{"coding": [{"system": _CATEGORY, "code": kind}]}] if kind else []


def _code(chart: Chart, node: Node) -> Json:
    code = node.one("code")
    found = concept(chart, code)
    if (
        found
        and (found.get("text") or found.get("coding"))
        and code is not None
        and code.get("code") not in _SAYS_NOTHING
    ):
        return found if "text" in found else {**found, **_named(chart, node, found)}
    return {}


def _named(chart: Chart, node: Node, code: Json) -> Json:
    """A name for a code that came without one: what the tables call it, else what the narrative does."""
    codes = tuple(Coding(str(one.get("system", "")), str(one["code"])) for one in code.get("coding", ()))
    known = knowledge.concept_name(knowledge.concept_of(codes), "fr" if chart.language.startswith("fr") else "en")
    shown = known or chart.name(node.at("text", "reference", "value")) or ""
    return {"text": shown} if shown[:1].isalpha() else {}


def _name_by_value(chart: Chart, node: Node, made: Statement) -> None:
    """An observation whose code says nothing ("assertion") is about its value."""
    value = made.resource.get("valueCodeableConcept")
    if value:
        made.resource["code"] = value
        del made.resource["valueCodeableConcept"]
    elif shown := text_of(chart, node) or str(made.resource.get("valueString", "")):
        made.resource["code"] = {"text": shown}
        made.resource.pop("valueString", None)
    else:
        made.odd("cda-nameless")


def _deny(resource: Json) -> None:
    """What is not so must not read as if it were: "cough: false", and a denied value never counts."""
    if any(key.startswith("value") for key in resource):
        resource["status"] = "cancelled"
    else:
        resource["valueBoolean"] = False
