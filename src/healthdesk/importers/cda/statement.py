"""One clinical statement on its way from CDA to a resource, and what every kind of statement shares.

Sources: CDA R2 section 4.3.6 (Section.entry, entryRelationship), HL7 V3 ActMood and ActStatus, and the C-CDA 2.1 templates
for comments (2.16.840.1.113883.10.20.22.4.64) and authors.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from healthdesk.domain.records import Issue, Severity
from healthdesk.importers.cda.chart import Chart
from healthdesk.importers.cda.node import Node
from healthdesk.importers.cda.people import role
from healthdesk.importers.cda.values import Json, concept, is_code, said, span, when

ACTS = (
    "observation", "act", "organizer", "procedure", "encounter", "substanceAdministration", "supply",
    "observationMedia", "regionOfInterest",
)  # fmt: skip
PLANNED = frozenset({"INT", "RQO", "PRP", "PRMS", "ARQ", "APT", "SLOT", "GOL", "DEF"})
"""Moods of what is not (yet) done: HL7 V3 ActMood."""

UNSAID: Json = {
    "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": "unknown"}]
}
"""What FHIR wants where an element is required and the source says nothing."""

_SUBJECT = {"AllergyIntolerance": "patient", "Immunization": "patient", "FamilyMemberHistory": "patient", "Device": "patient",
            "Coverage": "beneficiary", "SupplyDelivery": "patient"}  # fmt: skip
_COMMENT = frozenset(
    {"2.16.840.1.113883.10.20.22.4.64", "1.3.6.1.4.1.19376.1.5.3.1.4.2", "2.16.840.1.113883.10.20.1.40"}
)


@dataclass(frozen=True, slots=True)
class Section:
    """The section that an entry stands in: `role` is what it is for ("problems"), "" when that is not known.

    `about` is the relatedSubject when the section speaks of somebody else than the patient.
    """

    node: Node
    role: str = ""
    code: str = ""
    title: str = ""
    about: Node | None = None


@dataclass(slots=True)
class Statement:
    """A resource being made of an element.

    `ids` are the element's own (root, extension); `links` are the References in the resource that name another statement
    of the document, each with that statement.
    """

    resource: Json
    node: Node
    ids: list[tuple[str, str]] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)
    links: list[tuple[Json, "Statement"]] = field(default_factory=list)

    def odd(self, code: str, node: Node | None = None, severity: Severity = Severity.WARNING) -> None:
        """Note something odd at a place (by default the statement's own)."""
        self.issues.append(Issue(code, (node or self.node).place, severity))


def stated(chart: Chart, kind: str, node: Node, **parts: Any) -> Statement:
    """A statement of a type of resource; parts that are None or empty are left out."""
    resource: Json = {"resourceType": kind}
    if chart.patient:
        resource[_SUBJECT.get(kind, "subject")] = {"reference": chart.patient}
    for key, value in parts.items():
        if value not in (None, "", [], {}):
            resource[key] = value
    return Statement(resource, node, ids_of(node))


def ids_of(node: Node) -> list[tuple[str, str]]:
    """The ids of an element that say something."""
    return [(root, one.get("extension")) for one in node.all("id") if not one.null and (root := one.get("root"))]


def nested(node: Node) -> Iterator[tuple[Node, Node]]:
    """The statements directly within one, each with the element that holds it (entryRelationship, component)."""
    here = node.children
    for holder in (*here.get("entryRelationship", ()), *here.get("component", ())):
        for name, row in holder.children.items():
            if name in ACTS:
                for one in row:
                    yield holder, one


def held(node: Node, *templates: str, codes: tuple[str, ...] = ()) -> Iterator[Node]:
    """The statements directly within one that follow a template or have a code."""
    wanted = frozenset(templates)
    for _, one in nested(node):
        if (wanted and wanted & one.roots()) or (codes and is_code(one.one("code"), *codes)):
            yield one


def remarks(chart: Chart, node: Node, taken: set[int]) -> list[Json]:
    """The comments on a statement, as FHIR Annotations."""
    found: list[Json] = []
    here = node.children
    if "entryRelationship" not in here and "component" not in here:
        return found
    for one in held(node, *_COMMENT, codes=("48767-8",)):
        taken.add(id(one))
        if text := said(chart, one.one("text")) or said(chart, one.one("value")):
            found.append({"text": text})
    return found


def effective(node: Node) -> tuple[str, str]:
    """The first effectiveTime of a statement that says anything: start and end."""
    for one in node.all("effectiveTime"):
        start, end = span(one)
        if start or end:
            return start, end
    return "", ""


def occurred(node: Node, stem: str, holder: Node | None = None) -> Json:
    """The time of a statement (else of what holds it) as a FHIR choice: stemDateTime, or stemPeriod when it lasted."""
    start, end = effective(node)
    if not start and not end and holder is not None:
        start, end = effective(holder)
    if end and end != start:
        return {f"{stem}Period": {key: value for key, value in (("start", start), ("end", end)) if value}}
    return {f"{stem}DateTime": start} if start else {}


def authored(node: Node) -> str:
    """When the statement was written down: the first author's time."""
    return next(filter(None, (when(one.one("time")) for one in node.all("author"))), "")


def authors(chart: Chart, node: Node, *names: str) -> list[Json]:
    """Who did or wrote a statement, as display-only References: the first kind of participation that names anybody."""
    here = node.children
    for name in names or ("performer", "author"):
        if name not in here:
            continue
        found = [one for each in here[name] for one in role(chart, each)]
        if found:
            return list({one["display"]: one for one in found}.values())
    return []


def negated(node: Node) -> bool:
    """Whether the statement says that something is not so."""
    return node.get("negationInd") in ("true", "1")


def mood(node: Node) -> str:
    """The statement's mood; EVN (it is so) without one."""
    return node.get("moodCode") or "EVN"


def status(node: Node) -> str:
    """The statusCode in lower case; "" for none."""
    return node.at("statusCode", "code").lower()


def text_of(chart: Chart, node: Node) -> str:
    """What the statement's own text says, in place or by pointing into the narrative."""
    return said(chart, node.one("text"))


def reason_of(chart: Chart, node: Node) -> Json | None:
    """What an indication says: its value, its text, or its code where that is more than a form."""
    found = concept(chart, node.one("value"), text_of(chart, node))
    if found or is_code(node.one("code"), "ASSERTION", "404684003", "29308-4", "282291009"):
        return found
    return concept(chart, node.one("code"))


def extend(resource: Json, **parts: Any) -> None:
    """Add the parts that say something."""
    for key, value in parts.items():
        if value not in (None, "", [], {}):
            resource[key] = value
