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
    medications,
    observations,
    others,
    procedures,
)
from healthdesk.importers.cda.chart import Chart
from healthdesk.importers.cda.node import Node
from healthdesk.importers.cda.statement import ACTS, PLANNED, Section, Statement, mood, nested, stated, text_of
from healthdesk.importers.cda.values import concept, is_code

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
            found += read(chart, section, one)
        yield from found


def read(chart: Chart, section: Section, node: Node, holder: Node | None = None) -> list[Statement]:
    """The statements that one act makes, with all within it."""
    taken: set[int] = set()
    if node.name == "organizer" or groups.PANELS & node.roots():
        return _group(chart, section, node, taken)
    if node.name == "regionOfInterest":
        return []
    reader = _reader(section, node)
    if reader is observations.observation:
        made = observations.observation(chart, section, node, taken, holder)
    else:
        made = reader(chart, section, node, taken)
    return [*made, *enclosed.external(chart, node), *_rest(chart, section, node, taken)]


def _rest(chart: Chart, section: Section, node: Node, taken: set[int]) -> list[Statement]:
    """What lies within a statement and was no part of it."""
    found: list[Statement] = []
    for _, one in nested(node):
        if id(one) in taken:
            found += _rest(chart, section, one, taken)
        elif not _is_pointer(one):
            found += read(chart, section, one, node)
    return found


def _is_pointer(node: Node) -> bool:
    """Whether an act only points at another entry of the document, or is a comment that stands with its holder."""
    return _REFERENCE in node.roots()


def _group(chart: Chart, section: Section, node: Node, taken: set[int]) -> list[Statement]:
    """An organizer: what it groups, and the group itself where that is something."""
    if _FAMILY & node.roots() or (section.role == "family" and node.name == "organizer"):
        return [*others.relative(chart, section, node, taken), *_rest(chart, section, node, taken)]
    if _TEAM in node.roots():
        return [*others.team(chart, section, node, taken), *_rest(chart, section, node, taken)]
    inner: list[Statement] = []
    own: list[Statement] = []
    for _, one in nested(node):
        if _is_comment(one):
            continue
        found = read(chart, section, one, node)
        own += found[:1]
        inner += found[1:]
    own = groups.joined(own)
    taken_comments: set[int] = set()
    panel = groups.panel(chart, section, node, own, taken_comments)
    return [*([panel] if panel is not None else []), *own, *inner, *enclosed.external(chart, node),
            *(_alone(chart, section, node) if not own and panel is None else [])]  # fmt: skip


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


def _reader(section: Section, node: Node) -> Reader:
    return _by_template(node) or _by_section(section, node) or _by_class(node)


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
            return _concern if any(one.name == "observation" for _, one in nested(node)) else None
        case "problems", "observation":
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
    if any(True for _ in nested(node)) and not words:
        return []
    if not code and not words:
        chart.issues.append(Issue("cda-entry-empty", node.place, Severity.NOTE))
        return []
    if section.role in ("procedures", "plan", "encounters", "imaging"):
        return procedures.procedure(chart, section, node, taken)
    return others.told(chart, section, node, taken)


def _one(reader: Callable[[Chart, Section, Node, set[int]], Statement]) -> Reader:
    return lambda chart, section, node, taken: [reader(chart, section, node, taken)]
