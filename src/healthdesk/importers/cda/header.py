"""The head of a document: whom it is about, what it is, who wrote and keeps it, the visit it belongs to, what it replaces.

Source: CDA R2 section 4.2 (ClinicalDocument, recordTarget, author, custodian, componentOf, relatedDocument, setId, versionNumber).
"""

from healthdesk.importers.cda import people
from healthdesk.importers.cda.chart import Chart
from healthdesk.importers.cda.node import Node
from healthdesk.importers.cda.sections import section_of
from healthdesk.importers.cda.statement import UNSAID, Section, Statement, authors, effective, ids_of, stated
from healthdesk.importers.cda.values import Json, clean, concept, first, identifiers, period, when

_RELATIONS = {"RPLC": "replaces", "APND": "appends", "XFRM": "transforms"}


def patients(document: Node) -> list[tuple[Json, Node]]:
    """Whom the document is about, each once."""
    found: dict[str, tuple[Json, Node]] = {}
    for target in document.all("recordTarget"):
        role = target.one("patientRole")
        if role is not None and not role.null:
            made = people.patient(role)
            if known := people.contacts(document, role):
                made["contact"] = known
            if made.keys() & {"name", "identifier", "birthDate"}:
                found.setdefault(made["id"], (made, role))
    return list(found.values())


def origin(document: Node) -> str:
    """The custodian by its id, else by its name; else the namespace of the document's own id."""
    keeper = document.one("custodian", "assignedCustodian", "representedCustodianOrganization")
    if keeper is not None:
        for root, extension in ids_of(keeper):
            return f"{root}|{extension}"
        if name := people.organisation_name(keeper):
            return name.casefold()
    return next((root for root, _ in ids_of(document)), "")


def document_key(document: Node) -> str:
    """What names the document: its id, and what it says of itself besides, since samples are copied with their ids."""
    own = next((f"{root}|{extension}" for root, extension in ids_of(document)), "")
    if not own:
        return ""
    return "\x1f".join((own, document.at("code", "code"), document.at("effectiveTime", "value"), title_of(document)))


def title_of(document: Node) -> str:
    """The document's title; "" without one."""
    title = document.one("title")
    return "" if title is None else clean(title.whole)


def composition(chart: Chart, document: Node, bare: list[Section]) -> Statement:
    """The document as a record of its own: what it is, when, by whom, where kept, and its sections in words.

    `bare` are the sections that become records of their own, whose words are not said twice.
    """
    kept = authors(chart, document, "custodian")
    made = stated(
        chart, "Composition", document, status="final", type=concept(chart, document.one("code")),
        title=title_of(document) or str((concept(chart, document.one("code")) or {}).get("text", "")) or _untitled(chart),
        date=when(document.one("effectiveTime")), author=authors(chart, document, "author", "legalAuthenticator"),
        custodian=kept[0] if kept else None, identifier=first(identifiers(document)),
        language=document.at("languageCode", "code"), relatesTo=_related(document), event=_events(chart, document),
        section=_sections(chart, document, {id(one.node) for one in bare}),
    )  # fmt: skip
    if chart.document:
        made.resource["id"] = people.named(f"document\x1f{chart.document}")
    return made


def _events(chart: Chart, document: Node) -> list[Json]:
    """What the document is about (documentationOf): acts with their time."""
    found = []
    for one in document.all("documentationOf"):
        event = one.one("serviceEvent")
        if event is None:
            continue
        code, lasted = concept(chart, event.one("code")), period(event.one("effectiveTime"))
        if code or lasted:
            found.append({**({"code": [code]} if code else {}), **({"period": lasted} if lasted else {})})
    return found


def team(chart: Chart, document: Node) -> Statement | None:
    """Who cares for the patient, where the head lists them (performers of the provision of care, HL7 V3 ActClass PCPR)."""
    members: list[Json] = []
    holder = None
    for one in document.all("documentationOf"):
        event = one.one("serviceEvent")
        if event is None or event.get("classCode") != "PCPR":
            continue
        for performer in event.all("performer"):
            function = concept(chart, performer.one("functionCode") or performer.one("assignedEntity", "code"))
            who = people.role(chart, performer)
            holder = holder or (event if who else None)
            members += [{"member": each, **({"role": [function]} if function else {})} for each in who[:1]]
    if holder is None:
        return None
    name = "Équipe de soins" if chart.language.startswith("fr") else "Care team"
    unique = list({str(one): one for one in members}.values())
    # Without the document's own period, the same team of many documents is one.
    made = stated(chart, "CareTeam", holder, status="active", name=name, participant=unique)
    made.ids = []
    return made


def _untitled(chart: Chart) -> str:
    return "Document clinique" if chart.language.startswith("fr") else "Clinical document"


def _related(document: Node) -> list[Json]:
    """The documents that this one replaces or adds to, by their ids as given."""
    found = []
    for one in document.all("relatedDocument"):
        parent = one.one("parentDocument")
        code = _RELATIONS.get(one.get("typeCode"), "")
        if parent is not None and code and (known := identifiers(parent)):
            found.append({"code": code, "targetIdentifier": known[0]})
    return found


def _sections(chart: Chart, holder: Node, own: set[int]) -> list[Json]:
    body = holder.one("component", "structuredBody")
    components = body.all("component") if body is not None else ()
    return [made for one in components for section in one.all("section") if (made := _section(chart, section, own))]


def _section(chart: Chart, node: Node, own: set[int]) -> Json:
    told = section_of(node)
    found: Json = {}
    if told.title:
        found["title"] = told.title
    if code := concept(chart, node.one("code")):
        found["code"] = code
    words = chart.words.get(id(node), "")
    if words and id(node) not in own:
        found["text"] = {"status": "additional", "div": _div(words)}
    inner = [
        made
        for one in node.all("component")
        for section in one.all("section")
        if (made := _section(chart, section, own))
    ]
    if inner:
        found["section"] = inner
    return found


def _div(words: str) -> str:
    safe = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f'<div xmlns="http://www.w3.org/1999/xhtml">{safe.replace(chr(10), "<br/>")}</div>'


def visit(chart: Chart, document: Node) -> Statement | None:
    """The visit that the document is about (componentOf); None when it says nothing of one."""
    node = document.one("componentOf", "encompassingEncounter")
    if node is None:
        return None
    start, end = effective(node)
    code = concept(chart, node.one("code"))
    facility = node.one("location", "healthCareFacility")
    place = ""
    if facility is not None:
        place = people.organisation_name(facility.one("location")) or people.organisation_name(
            facility.one("serviceProviderOrganization"))  # fmt: skip
    who = [one for name in ("responsibleParty", "encounterParticipant") for each in node.all(name)
           for one in people.role(chart, each)]  # fmt: skip
    if not start and not end and code is None:
        return None
    made = stated(
        chart, "Encounter", node, status="finished" if end or start else "unknown", type=[code] if code else [], **{"class": UNSAID},
        period={key: value for key, value in (("start", start), ("end", end)) if value},
        participant=[{"individual": one} for one in list({one["display"]: one for one in who}.values())],
        location=[{"location": {"display": place}}] if place else [],
    )  # fmt: skip
    if disposition := concept(chart, node.one("dischargeDispositionCode")):
        made.resource["hospitalization"] = {"dischargeDisposition": disposition}
    return made
