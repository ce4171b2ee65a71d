"""Goals, relatives' illnesses, cover, devices, care teams, notes: what has a shelf of its own.

Sources: C-CDA 2.1 and its companion guide: Goal Observation (2.16.840.1.113883.10.20.22.4.121), Family History Organizer and Observation
(.4.45, .4.46), Age (.4.31), Death (.4.47), Coverage and Policy Activity (.4.60, .4.61), Non-Medicinal Supply Activity (.4.50), Care Team
Organizer (.4.500), Note Activity (.4.202), Instruction (.4.20).
"""

from healthdesk.importers.cda import measured, silence
from healthdesk.importers.cda.chart import Chart
from healthdesk.importers.cda.node import Node
from healthdesk.importers.cda.people import organisation_name, person_name
from healthdesk.importers.cda.statement import (
    PLANNED,
    Section,
    Statement,
    authored,
    authors,
    effective,
    extend,
    held,
    mood,
    negated,
    nested,
    remarks,
    stated,
    status,
    text_of,
)
from healthdesk.importers.cda.values import Json, clean, concept, first, identifiers, is_code, quantity, stamp, when

_GOAL = {"active": "active", "completed": "completed", "aborted": "cancelled", "cancelled": "cancelled", "suspended": "on-hold",
         "held": "on-hold", "new": "proposed", "nullified": "entered-in-error"}  # fmt: skip
_POLICY = frozenset({
    "2.16.840.1.113883.10.20.22.4.61", "2.16.840.1.113883.10.20.1.26", "1.3.6.1.4.1.19376.1.5.3.1.4.18",
})  # fmt: skip
_GENDERS = {"F": "female", "M": "male", "UN": "other"}


def goal(chart: Chart, section: Section, node: Node, taken: set[int]) -> list[Statement]:
    """A goal with its target."""
    del section
    start, end = effective(node)
    value = stated(chart, "Observation", node)
    measured.add_value(chart, node, value)
    target: Json = {}
    for key in ("Quantity", "CodeableConcept", "String", "Range"):
        if (found := value.resource.get(f"value{key}")) is not None:
            target[f"detail{key}"] = found
    words = text_of(chart, node)
    code = concept(chart, node.one("code"))
    description = {"text": target.pop("detailString")} if "detailString" in target else code
    if description is None or not (description.get("text") or description.get("coding")):
        description = {"text": words} if words else {}
    if target or end:
        target = {**({"measure": code} if code and target else {}), **target, **({"dueDate": end[:10]} if end else {})}
    made = stated(
        chart, "Goal", node, lifecycleStatus=_GOAL.get(status(node), "active"), description=description,
        startDate=start[:10], target=[target] if target else [], note=remarks(chart, node, taken),
        expressedBy=first(authors(chart, node, "author")), statusDate=authored(node)[:10],
    )  # fmt: skip
    if not description:
        made.odd("cda-nameless")
    return [made]


def relative(chart: Chart, section: Section, node: Node, taken: set[int]) -> list[Statement]:
    """A relative and what they have or had."""
    subject = node.one("subject", "relatedSubject")
    who = concept(chart, subject.one("code")) if subject is not None else None
    person = subject.one("subject") if subject is not None else None
    made = stated(
        chart, "FamilyMemberHistory", node, status="completed", relationship=who or {"text": section.title},
        note=remarks(chart, node, taken), date=effective(node)[0],
    )  # fmt: skip
    if person is not None:
        extend(
            made.resource, name=person_name(person), bornDate=stamp(person.at("birthTime", "value")),
            sex=_gender(person.at("administrativeGenderCode", "code")), deceasedDate=stamp(person.at("deceasedTime", "value")),
        )  # fmt: skip
        if "deceasedDate" not in made.resource and person.at("deceasedInd", "value") == "true":
            made.resource["deceasedBoolean"] = True
    conditions = []
    for _, one in nested(node) if node.name == "organizer" else [(node, node)]:
        if one.name == "observation":
            taken.add(id(one))
            conditions += _illness(chart, one, made, taken)
    extend(made.resource, condition=conditions)
    return [made]


def about(chart: Chart, section: Section, node: Node, subject: Node, told_: list[Statement]) -> list[Statement]:
    """What a document says of somebody else than its patient (a mother, a newborn), as that relative's history.

    Never as a statement of its own: it would be taken for the patient's.
    """
    if not told_:
        return []
    conditions: list[Json] = []
    lines: list[str] = []
    for one in told_:
        resource = one.resource
        name = silence.name_of(resource)
        refuted = resource.get("verificationStatus", {}).get("coding", [{}])[0].get("code") == "refuted"
        if resource["resourceType"] == "Condition" and not refuted:
            conditions.append(
                {
                    "code": resource["code"],
                    **({"onsetString": resource["onsetDateTime"]} if "onsetDateTime" in resource else {}),
                }
            )
            continue
        parts = [resource, *resource.get("component", ())]
        values = ", ".join(filter(None, (measured.in_words(part, chart.language[:2]) for part in parts)))
        day = next((str(value)[:10] for key, value in resource.items() if key.endswith("DateTime")), "")
        line = ": ".join(filter(None, (f"✗ {name}" if refuted else name, values)))
        lines.append(f"{line} ({day})" if day and line else line)
        lines += [str(each["text"]) for each in resource.get("note", ())]
    made = stated(
        chart, "FamilyMemberHistory", node, status="completed", relationship=concept(chart, subject.one("code"), section.title),
        name=person_name(subject.one("subject")), condition=conditions,
        note=[{"text": one} for one in dict.fromkeys(filter(None, lines))],
    )  # fmt: skip
    made.issues = [issue for one in told_ for issue in one.issues]
    return [made]


def _gender(code: str) -> Json | None:
    found = _GENDERS.get(code)
    return {"coding": [{"system": "http://hl7.org/fhir/administrative-gender", "code": found}]} if found else None


def _illness(chart: Chart, node: Node, made: Statement, taken: set[int]) -> list[Json]:
    code = concept(chart, node.one("value"), text_of(chart, node)) or concept(chart, node.one("code"))
    age = None
    for one in held(
        node, "2.16.840.1.113883.10.20.22.4.31", "2.16.840.1.113883.10.20.1.38", codes=("445518008", "397659008")
    ):
        taken.add(id(one))
        age = quantity(one.one("value"))
        if age and age.get("unit") == "a":
            age["unit"] = "years"
    for one in held(node, "2.16.840.1.113883.10.20.22.4.47", "2.16.840.1.113883.10.20.1.42"):
        taken.add(id(one))
        if not negated(one) and "deceasedDate" not in made.resource:
            made.resource["deceasedBoolean"] = True
    if code is None:
        return []
    if negated(node):
        # FHIR has no "does not have": said in words, so that nobody counts it as an illness.
        made.resource.setdefault("note", []).append({"text": f"✗ {code.get('text', '')}".strip()})
        return []
    found: Json = {"code": code}
    start = effective(node)[0]
    if age:
        found["onsetAge"] = age
    elif start:
        found["onsetString"] = start
    return [found]


def coverage(chart: Chart, section: Section, node: Node, taken: set[int]) -> list[Statement]:
    """Health cover: each policy within, or the act itself when it is one."""
    del section
    found = []
    policies = [
        one for _, one in nested(node) if one.name == "act" and (_POLICY & one.roots() or not one.roots() - {""})
    ]
    for one in policies or [node]:
        taken.add(id(one))
        payers, member, who = _parties(chart, one)
        start, end = effective(one)
        made = stated(
            chart, "Coverage", one, status={"cancelled": "cancelled", "nullified": "entered-in-error"}.get(status(one), "active"),
            type=concept(chart, one.one("code")), payor=[{"display": each} for each in payers], subscriberId=member,
            period={key: value for key, value in (("start", start), ("end", end)) if value}, policyHolder=who,
            identifier=identifiers(one),
        )  # fmt: skip
        if plan := _plan(chart, one, taken):
            made.resource["class"] = [{"type": {"text": "plan"}, "value": plan, "name": plan}]
        if not payers and "type" not in made.resource and not plan:
            continue
        found.append(made)
    return found


def _parties(chart: Chart, node: Node) -> tuple[list[str], str, Json | None]:
    """Who pays, the member's number, and who holds the policy."""
    payers = [text for one in node.all("performer") for entity in one.all("assignedEntity")
              if (text := organisation_name(entity.one("representedOrganization")) or person_name(entity.one("assignedPerson")))]  # fmt: skip
    del chart
    member, holder = "", None
    for one in node.all("participant"):
        role = one.one("participantRole")
        if role is None:
            continue
        if one.get("typeCode") == "COV":
            member = next((each["value"] for each in identifiers(role) if each["system"] != "urn:ietf:rfc:3986"), "")
        elif one.get("typeCode") == "HLD" and (name := person_name(role.one("playingEntity"))):
            holder = {"display": name}
    return list(dict.fromkeys(payers)), member, holder


def _plan(chart: Chart, node: Node, taken: set[int]) -> str:
    for holder, one in nested(node):
        if holder.get("typeCode") == "REFR" and one.name == "act" and mood(one) == "DEF":
            taken.add(id(one))
            return text_of(chart, one)
    return ""


def supply(chart: Chart, section: Section, node: Node, taken: set[int]) -> list[Statement]:
    """A device or other supply: had, or ordered."""
    code, udi, maker = _device(chart, node)
    words = text_of(chart, node)
    if code is None and words:
        code = {"text": words}
    if code is None:
        return []
    start, end = effective(node)
    notes = remarks(chart, node, taken)
    if mood(node) in PLANNED:
        amount = quantity(node.one("quantity"))
        return [stated(
            chart, "ServiceRequest", node, status="revoked" if negated(node) else "active",
            intent="plan" if section.role == "plan" else "order", code=code, occurrenceDateTime=start, note=notes,
            quantityQuantity=amount,
        )]  # fmt: skip
    device: Json = {"resourceType": "Device", "id": "device", "type": code}
    extend(device, udiCarrier=[{"deviceIdentifier": udi}] if udi else [], manufacturer=maker)
    return [stated(
        chart, "DeviceUseStatement", node, status="entered-in-error" if negated(node) else "completed" if end else "active",
        contained=[device], device={"reference": "#device", "display": str(code.get("text") or code["coding"][0]["code"])},
        timingPeriod={key: value for key, value in (("start", start), ("end", end)) if value}, note=notes,
    )]  # fmt: skip


def _device(chart: Chart, node: Node) -> tuple[Json | None, str, str]:
    for one in node.all("participant"):
        role = one.one("participantRole")
        device = role.one("playingDevice") if role is not None else None
        if role is None or device is None:
            continue
        model = device.one("manufacturerModelName")
        shown = clean(model.text) or clean(model.get("displayName")) if model is not None else ""
        udi = next((each["value"] for each in identifiers(role)), "")
        maker = organisation_name(role.one("scopingEntity")) or clean(_text(role, "scopingEntity", "desc"))
        if found := concept(chart, device.one("code"), shown) or ({"text": shown} if shown else None):
            return found, udi, maker
    material = node.one("product", "manufacturedProduct", "manufacturedMaterial")
    if material is not None:
        shown = clean(_text(material, "name"))
        return concept(chart, material.one("code"), shown) or ({"text": shown} if shown else None), "", ""
    return concept(chart, node.one("code")), "", ""


def _text(node: Node, *path: str) -> str:
    found = node.one(*path)
    return "" if found is None else found.whole


def team(chart: Chart, section: Section, node: Node, taken: set[int]) -> list[Statement]:
    """A care team and its members."""
    del section
    members: list[Json] = []
    for _, one in nested(node):
        taken.add(id(one))
        function = concept(chart, one.one("performer", "functionCode") or one.one("code"))
        members += [
            {"member": who, **({"role": [function]} if function else {})}
            for who in authors(chart, one, "performer", "participant")
        ]
    start, end = effective(node)
    name = text_of(chart, node)
    return [stated(
        chart, "CareTeam", node, status={"active": "active", "completed": "inactive"}.get(status(node), "active"),
        name=name or str((concept(chart, node.one("code")) or {}).get("text", "")), participant=members,
        category=[kind] if (kind := concept(chart, node.one("code"))) else [],
        period={key: value for key, value in (("start", start), ("end", end)) if value},
    )] if members or name else []  # fmt: skip


def told(chart: Chart, section: Section, node: Node, taken: set[int]) -> list[Statement]:
    """An instruction or a message: its words, as a Communication."""
    del section
    words = text_of(chart, node)
    topic = concept(chart, node.one("code"))
    notes = remarks(chart, node, taken)
    if not words and not (topic and topic.get("text")):
        return []
    planned = mood(node) in PLANNED
    made = stated(
        chart, "Communication", node, status="not-done" if negated(node) else "preparation" if planned and status(node) in ("new", "held")
        else "completed", topic=topic, payload=[{"contentString": words}] if words else [], sent=when(node.one("effectiveTime")) or
        effective(node)[0] or authored(node), sender=first(authors(chart, node, "author")), note=notes,
    )  # fmt: skip
    return [made]


def is_education(node: Node) -> bool:
    """Whether an act is advice to the patient."""
    return is_code(node.one("code"), "409073007", "311401005", "171044003", "423564006")
