"""Which reader reads an entry: by its template, else by its section, else by what it is (class and mood).

An entry whose template nobody knows is read as what it says it is; what lies within a statement and belongs to no part of it
is a statement of its own. So nothing that is structured is dropped without an Issue at its place.
"""

from collections.abc import Callable, Iterator

from healthdesk.domain.records import Issue, Severity
from healthdesk.importers.cda import (
    allergies,
    conditions,
    enclosed,
    groups,
    immunizations,
    measured,
    medications,
    observations,
    others,
    procedures,
    silence,
)
from healthdesk.importers.cda.chart import Chart
from healthdesk.importers.cda.node import Node
from healthdesk.importers.cda.statement import ACTS, PLANNED, Section, Statement, mood, negated, nested, stated, text_of
from healthdesk.importers.cda.values import Json, concept, is_code

Reader = Callable[[Chart, Section, Node, set[int]], list[Statement]]

_REFERENCE = "2.16.840.1.113883.10.20.22.4.122"
_COMMENTS = frozenset(
    {"2.16.840.1.113883.10.20.22.4.64", "1.3.6.1.4.1.19376.1.5.3.1.4.2", "2.16.840.1.113883.10.20.1.40"}
)
_GOAL = "2.16.840.1.113883.10.20.22.4.121"
_FAMILY = frozenset({
    "2.16.840.1.113883.10.20.22.4.45", "2.16.840.1.113883.10.20.1.23", "1.3.6.1.4.1.19376.1.5.3.1.4.15",
})  # fmt: skip
_COVERAGE = frozenset({
    "2.16.840.1.113883.10.20.22.4.60", "2.16.840.1.113883.10.20.1.20", "1.3.6.1.4.1.19376.1.5.3.1.4.17",
})  # fmt: skip
_DOCUMENT_KIND = "69764-9"
_FACETS = ("33999-4", "SEV", "445518008", "397659008", "30973-2", "82606-5")
_TEAM = "2.16.840.1.113883.10.20.22.4.500"
_NOTE = "2.16.840.1.113883.10.20.22.4.202"
_TOLD = frozenset({
    "2.16.840.1.113883.10.20.22.4.20", "1.3.6.1.4.1.19376.1.5.3.1.4.3", "2.16.840.1.113883.10.20.1.49",
    "2.16.840.1.113883.10.20.22.4.131", "2.16.840.1.113883.10.20.22.4.146",
})  # fmt: skip


def entries(chart: Chart, section: Section) -> Iterator[Statement | Issue]:
    """The statements of a section's entries."""
    for entry in section.node.all("entry"):
        acts = [(name, one) for name, row in entry.children.items() if name in ACTS for one in row]
        if not acts and entry.children.keys() - {"templateId", "realmCode", "typeId"}:
            yield Issue("cda-entry-unknown", entry.place)
        found: list[Statement] = []
        for _, one in acts:
            said_before = len(chart.issues)
            made = read(chart, section, one)
            if not made and len(chart.issues) == said_before:
                points = any(_is_pointer(one, each) for _, each in nested(one))
                chart.issues.append(
                    Issue("cda-points-elsewhere" if points else "cda-entry-empty", one.place, Severity.NOTE)
                )
            found += made
        yield from found
        entry.forget()


def read(chart: Chart, section: Section, node: Node, holder: Node | None = None) -> list[Statement]:
    """The statements that one act makes, with all within it."""
    other = _somebody_else(section, node)
    if other is not None and (holder is None or node.one("subject") is not None):
        return others.about(chart, section, node, other, _read(chart, section, node, holder))
    return _read(chart, section, node, holder)


def _somebody_else(section: Section, node: Node) -> Node | None:
    """Whom a statement is about when that is not the patient (CDA R2 section 4.3.8.3: subject, relatedSubject)."""
    if node.one("subject") is None:
        return section.about
    own = node.one("subject", "relatedSubject")
    if (
        own is None
        or own.at("code", "code") in ("ONESELF", "SELF")
        or _FAMILY & node.roots()
        or section.role == "family"
    ):
        return None
    return own


def _read(chart: Chart, section: Section, node: Node, holder: Node | None) -> list[Statement]:
    taken: set[int] = set()
    if _is_group(section, node):
        return _group(chart, section, node, taken)
    if node.name == "regionOfInterest":
        return []
    reader = _reader(section, node, holder)
    if reader is observations.observation:
        made = observations.observation(chart, section, node, taken, holder)
    else:
        made = reader(chart, section, node, taken)
    rest = _rest(chart, section, node, taken, made)
    return [*_spoken(chart, section, made), *enclosed.external(chart, node), *rest]


def _spoken(chart: Chart, section: Section, made: list[Statement]) -> list[Statement]:
    """The statements that say something; of one that says that there is nothing, an Issue at its place."""
    found = []
    for one in made:
        words = silence.name_of(one.resource)
        kind = one.resource["resourceType"]
        if kind == "Communication" and "payload" in one.resource:
            words = str(one.resource["payload"][0]["contentString"])
        if silence.empty(one.resource) or (kind == "Communication" and _says_topic_alone(section, one)):
            chart.issues.append(Issue("cda-entry-empty", one.node.place, Severity.NOTE))
        elif (
            silence.nothing(words) and not any(key.startswith("value") for key in one.resource) and _may_go(one, words)
        ):
            chart.issues.append(Issue("cda-nothing-said", one.node.place, Severity.NOTE))
        elif silence.none_known(words) and kind not in ("AllergyIntolerance", "Observation", "DocumentReference"):
            found.append(stated(chart, "Observation", one.node, status="final", code={"text": words}))
        elif negated(one.node) and (absence := silence.absence_of(one.resource)):
            found.append(stated(chart, "Observation", one.node, status="final", code={"text": absence}))
        else:
            found.append(one)
    return found


def _may_go(made: Statement, words: str) -> bool:
    """An allergy whose name is "not available" is one all the same; only "no information" and the like are none."""
    return made.resource["resourceType"] != "AllergyIntolerance" or words.lower().startswith(
        ("no ", "unknown", "none", "not ")
    )


def _says_topic_alone(section: Section, made: Statement) -> bool:
    """Whether a message has no words, and its topic is only what the section is called."""
    if "payload" in made.resource or "note" in made.resource:
        return False
    codes = {str(one["code"]) for one in made.resource.get("topic", {}).get("coding", ())}
    return not codes or bool(codes & {section.code, "75310-3", "ASSERTION"})


def _rest(chart: Chart, section: Section, node: Node, taken: set[int], made: list[Statement]) -> list[Statement]:
    """What lies within a statement and was no part of it: of a medicine or a device a remark, else a statement of its own."""
    found: list[Statement] = []
    for _, one in nested(node):
        if id(one) in taken:
            found += _rest(chart, section, one, taken, made)
        elif _is_pointer(node, one):
            continue
        elif made and _is_aside(node, one):
            if words := _aside(chart, one):
                made[0].resource.setdefault("note", []).append({"text": words})
            found += _rest(chart, section, one, taken, made)
        else:
            found += read(chart, section, one, node)
    return found


def _is_pointer(holder: Node, node: Node) -> bool:
    """Whether an act only points at another entry of the document, or at what its holder says already."""
    if _REFERENCE in node.roots():
        return True
    if node.name == "encounter":
        return node.one("code") is None and node.one("effectiveTime") is None
    if node.name == "supply" and holder.name == "substanceAdministration":
        has_time = any(not one.null for one in node.all("effectiveTime"))
        return immunizations.IMMUNIZATIONS & holder.roots() != set() or not (has_time or node.one("performer"))
    return False


def _is_aside(holder: Node, node: Node) -> bool:
    if node.name not in ("observation", "act"):
        return False
    if holder.name in ("substanceAdministration", "supply") or is_code(node.one("code"), *_FACETS):
        return True
    own = node.roots()
    return bool((conditions.PROBLEMS | allergies.ALLERGIES) & holder.roots()) and not (
        (conditions.PROBLEMS | allergies.ALLERGIES) & own
        or (node.name == "act" and node.one("entryRelationship") is not None)
    )


def _aside(chart: Chart, node: Node) -> str:
    """A statement within another one in a few words: "dose number: 2"."""
    label = str((concept(chart, node.one("code")) or {}).get("text", ""))
    told = stated(chart, "Observation", node)
    measured.add_value(chart, node, told)
    value = measured.in_words(told.resource, chart.language[:2]) or text_of(chart, node)
    if value.strip("- ") == "" or node.null:
        return ""
    return f"{label}: {value}" if label and label != value else value


def _is_group(section: Section, node: Node) -> bool:
    if node.name == "organizer" or groups.PANELS & node.roots():
        return True
    return (
        node.name == "act" and section.role in ("laboratory", "results") and mood(node) == "EVN" and node.one("text") is None
        and any(one.name in ("observation", "organizer") for _, one in nested(node))
    )  # fmt: skip


def _group(chart: Chart, section: Section, node: Node, taken: set[int]) -> list[Statement]:
    """An organizer: what it groups, and the group itself where that is something."""
    if _FAMILY & node.roots() or (section.role == "family" and node.name == "organizer"):
        made = others.relative(chart, section, node, taken)
        return [*_spoken(chart, section, made), *_rest(chart, section, node, taken, made)]
    if _TEAM in node.roots():
        made = others.team(chart, section, node, taken)
        return [*made, *_rest(chart, section, node, taken, made)]
    inner: list[Statement] = []
    own: list[Statement] = []
    kind = _kind_of_document(chart, node)
    for _, one in nested(node):
        if _is_comment(one) or (kind is not None and is_code(one.one("code"), _DOCUMENT_KIND)):
            continue
        found = read(chart, section, one, node)
        if kind is not None and one.name == "observationMedia":
            for each in found:
                each.resource |= {"type": kind, "description": kind.get("text") or each.resource.get("description", "")}
        own += found[:1]
        inner += found[1:]
    own = groups.joined(own)
    taken_comments: set[int] = set()
    panel = groups.panel(chart, section, node, own, taken_comments)
    return [*([panel] if panel is not None else []), *own, *inner, *enclosed.external(chart, node),
            *(_alone(chart, section, node) if not own and panel is None else [])]  # fmt: skip


def _kind_of_document(chart: Chart, node: Node) -> Json | None:
    """What kind of document a group attaches (CI-SIS FR-Document-attache: LOINC 69764-9 beside the file)."""
    inner = [one for _, one in nested(node)]
    if not any(one.name == "observationMedia" for one in inner):
        return None
    return next((concept(chart, one.one("value")) for one in inner if is_code(one.one("code"), _DOCUMENT_KIND)), None)


def _alone(chart: Chart, section: Section, node: Node) -> list[Statement]:
    """A group without members: what its code and its text say."""
    code, words = concept(chart, node.one("code")), text_of(chart, node)
    del section
    if code is None and not words:
        return []
    made = stated(
        chart, "Observation", node, status="unknown", code=code or {"text": words}, valueString=words if code else ""
    )
    return [made]


def _is_comment(node: Node) -> bool:
    return bool(_COMMENTS & node.roots()) or is_code(node.one("code"), "48767-8")


def _reader(section: Section, node: Node, holder: Node | None) -> Reader:
    by_section = _by_section(section, node) if holder is None or holder.name in ("organizer", "act") else None
    return _by_template(node) or by_section or _by_class(node)


def _by_template(node: Node) -> Reader | None:  # noqa: C901, PLR0911, PLR0912 - a table, read from the most special down
    roots = node.roots()
    match node.name:
        case "observation":
            if allergies.ALLERGIES & roots:
                return _one(allergies.allergy)
            if conditions.PROBLEMS & roots:
                return _one(conditions.problem)
            if _GOAL in roots or mood(node) == "GOL":
                return others.goal
        case "act":
            if allergies.CONCERNS & roots:
                return allergies.concern
            if conditions.CONCERNS & roots or conditions.DIAGNOSES.keys() & roots:
                return _concern
            if _COVERAGE & roots:
                return others.coverage
            if _NOTE in roots or (node.one("text") is not None and node.one("text").get("representation") == "B64"):  # type: ignore[union-attr]
                return enclosed.note
            if _TOLD & roots or others.is_education(node):
                return others.told
        case "substanceAdministration":
            if immunizations.IMMUNIZATIONS & roots:
                return immunizations.immunization
        case "observationMedia":
            return enclosed.media
    return None


def _concern(chart: Chart, section: Section, node: Node, taken: set[int]) -> list[Statement]:
    """A concern's problems; the allergies that some senders put into the same act."""
    if any(allergies.ALLERGIES & one.roots() for _, one in nested(node)):
        return allergies.concern(chart, section, node, taken)
    return conditions.concern(chart, section, node, taken)


def _by_section(section: Section, node: Node) -> Reader | None:  # noqa: PLR0911 - a table
    match section.role, node.name:
        case "allergies", "act":
            return allergies.concern
        case "allergies", "observation":
            return _one(allergies.allergy)
        case (("problems" | "concerns"), "act"):
            return _concern
        case "problems", "observation" if conditions.names_a_problem(node):
            return _one(conditions.problem)
        case "immunizations", "substanceAdministration":
            return immunizations.immunization
        case "procedures", ("act" | "observation"):
            return procedures.procedure
        case "payers", "act":
            return others.coverage
        case "family", "observation":
            return others.relative
        case "goals", "observation":
            return others.goal
    return None


def _by_class(node: Node) -> Reader:
    match node.name:
        case "substanceAdministration":
            return medications.medication
        case "supply":
            return _supplied
        case "encounter":
            return procedures.encounter
        case "procedure":
            return procedures.procedure
        case "observation":
            return procedures.planned if mood(node) in PLANNED else observations.observation
    return _act


def _supplied(chart: Chart, section: Section, node: Node, taken: set[int]) -> list[Statement]:
    """A supply: a medicine handed over or ordered, else a device."""
    drug = node.one("product", "manufacturedProduct", "manufacturedMaterial")
    if section.role in ("medications", "administered", "") and drug is not None and mood(node) not in PLANNED:
        return medications.dispense(chart, section, node, taken)
    return others.supply(chart, section, node, taken)


def _act(chart: Chart, section: Section, node: Node, taken: set[int]) -> list[Statement]:
    """An act of no known template: planned, done, or a mere frame around what it holds."""
    if _is_comment(node):
        words = text_of(chart, node)
        return [enclosed.written(chart, node, section.title, concept(chart, node.one("code")), words)] if words else []
    if mood(node) in PLANNED:
        return procedures.planned(chart, section, node, taken)
    code = concept(chart, node.one("code"))
    words = text_of(chart, node)
    if any(True for _ in nested(node)) and not words and section.role not in ("procedures", "encounters"):
        return []
    if not code and not words:
        chart.issues.append(Issue("cda-entry-empty", node.place, Severity.NOTE))
        return []
    if section.role in ("procedures", "plan", "encounters", "imaging"):
        return procedures.procedure(chart, section, node, taken)
    return others.told(chart, section, node, taken)


def _one(reader: Callable[[Chart, Section, Node, set[int]], Statement]) -> Reader:
    return lambda chart, section, node, taken: [reader(chart, section, node, taken)]
