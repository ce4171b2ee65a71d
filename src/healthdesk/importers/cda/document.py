"""A whole document: its patient, itself, its sections one after the other, their entries and what only their words say."""

import gc
import re
from collections.abc import Iterator
from datetime import date

from lxml import etree

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Draft, Issue, PatientDraft, Severity
from healthdesk.importers.cda import enclosed, header, narrative, people, silence
from healthdesk.importers.cda.chart import Chart
from healthdesk.importers.cda.identity import settled
from healthdesk.importers.cda.node import Node, root_node
from healthdesk.importers.cda.reading_entries import entries
from healthdesk.importers.cda.sections import section_of
from healthdesk.importers.cda.statement import ACTS, Section, Statement
from healthdesk.importers.cda.text import Parsed
from healthdesk.importers.cda.values import concept, when
from healthdesk.importers.fhir.making import Made, drafts
from healthdesk.importers.reading import Received

_TARGET = re.compile(r"<(?P<tag>(?:[\w.-]+:)?recordTarget)\b.*?</(?P=tag)\s*>", re.DOTALL)
_AT_ONCE = 500
_TYPICAL = 400  # bytes of a statement, for telling how far the reading is
_DONE = Made({"resourceType": "Basic"}, "")
_ANY_DAY = date(2000, 1, 1)  # a name does not depend on the day
_PREFIX = re.compile(r"</?([A-Za-z_][\w.-]*):|\s([A-Za-z_][\w.-]*):[\w.-]+\s*=")


def read(parsed: Parsed, received: Received) -> Iterator[PatientDraft | Draft | Issue]:
    """Everything that a document gives."""
    # Nothing becomes garbage before the end: looking for it again and again would take half of the time.
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield from _read(parsed, received)
    finally:
        if collecting:
            gc.enable()


def _read(parsed: Parsed, received: Received) -> Iterator[PatientDraft | Draft | Issue]:
    root = root_node(parsed.document)
    for code in parsed.odd:
        yield Issue(code, "", Severity.NOTE)
    whose = header.patients(root)
    chart = Chart(
        received.today, f"Patient/{whose[0][0]['id']}" if len(whose) == 1 else "",
        str(whose[0][0].get("birthDate", "")) if len(whose) == 1 else "", header.origin(root),
        header.document_key(root), when(root.one("effectiveTime")), root.at("languageCode", "code").lower(),
    )  # fmt: skip
    if len(whose) > 1:
        yield Issue("cda-several-patients", root.place)
    statements: list[Statement] = []
    issues: list[Issue] = []
    for number, one in enumerate(_body(chart, root)):
        if number % _AT_ONCE == 0:
            received.report(min(received.size // 2, number * _TYPICAL))
        if isinstance(one, Issue):
            issues.append(one)
        else:
            statements.append(one)
    statements = _visit_once(statements)
    if not whose and len(statements) == 1 and not statements[0].resource.keys() & {"type", "section", "date"}:
        raise IntakeError("nothing-inside", name=received.name)
    yield from _promoted([Made(patient, node.place) for patient, node in whose], settled(chart, statements), received)
    yield from (*issues, *chart.issues)


def _promoted(whose: list[Made], made: list[Made], received: Received) -> Iterator[PatientDraft | Draft | Issue]:
    """The drafts, some at a time: nothing of a made resource names another but by its id."""
    for start in range(0, max(1, len(made)), _AT_ONCE):
        piece = made[start : start + _AT_ONCE]
        made[start : start + _AT_ONCE] = [_DONE] * len(piece)
        for number, one in enumerate(drafts([*whose, *piece], received.today)):
            # The patients and their records come first, with every piece; once is enough.
            if start == 0 or number >= 2 * len(whose):
                yield one
        received.report((received.size + received.size * (start + len(piece)) // max(1, len(made))) // 2)


def _visit_once(statements: list[Statement]) -> list[Statement]:
    """Without the head's visit where an entry tells of the same one."""
    visits = [one for one in statements if one.resource["resourceType"] == "Encounter"]
    own = next((one for one in visits if one.node.name == "encompassingEncounter"), None)
    if own is None:
        return statements
    day = str(own.resource.get("period", {}).get("start", ""))[:10]
    for one in visits:
        same_day = bool(day) and str(one.resource.get("period", {}).get("start", ""))[:10] == day
        if one is not own and (set(one.ids) & set(own.ids) or (same_day and "type" not in own.resource)):
            return [each for each in statements if each is not own]
    return statements


def _body(chart: Chart, root: Node) -> Iterator[Statement | Issue]:
    every = list(_sections(root))
    for section in every:
        if (text := section.node.one("text")) is not None:
            chart.words[id(section.node)] = narrative.rendered(text.element)
            for name, element in narrative.pieces(text.element).items():
                chart.pieces.setdefault(name, element)
    bare = [one for one in every if _is_bare(chart, one)]
    itself = header.composition(chart, root, bare)
    files = [
        made
        for one in root.all("component")
        for body in one.all("nonXMLBody")
        for made in _unstructured(chart, root, body)
    ]
    if not files or "relatesTo" in itself.resource:
        yield itself  # else the file that it carries stands for it: a letter is one document, not two
    visit = header.visit(chart, root)
    if visit is not None:
        yield visit
    carers = header.team(chart, root)
    if carers is not None:
        yield carers
    yield from files
    for section in every:
        text = section.node.one("text")
        chart.here = narrative.pieces(text.element) if text is not None else {}
        yield from entries(chart, section)
        if section in bare:
            yield _written(chart, root, section)
        yield from _pictures(chart, section)


def _sections(root: Node) -> Iterator[Section]:
    """The sections in the file's order, each before those within it."""
    for component in root.all("component"):
        for body in component.all("structuredBody"):
            for one in body.all("component"):
                for node in one.all("section"):
                    yield from _within(node, None)


def _within(node: Node, holder: Section | None) -> Iterator[Section]:
    section = section_of(node, holder)
    yield section
    for one in node.all("component"):
        for inner in one.all("section"):
            yield from _within(inner, section)


def _is_bare(chart: Chart, section: Section) -> bool:
    """Whether only words tell what the section says, and they say something."""
    words = chart.words.get(id(section.node), "")
    if not words or any(name in ACTS for entry in section.node.all("entry") for name in entry.children):
        return False
    if section.node.null and (silence.none_known(words) or (words.count("\n") == 0 and "|" in words)):
        return False  # "No known procedures", or the head of a table without rows
    return not silence.nothing(words)


def _written(chart: Chart, root: Node, section: Section) -> Statement:
    """A section of words alone as a document of its own."""
    words = chart.words[id(section.node)]
    title = section.title or header.title_of(root)
    made = enclosed.written(chart, section.node, title, concept(chart, section.node.one("code")), words)
    if chart.document:
        made.resource["id"] = people.named(f"section\x1f{chart.document}\x1f{section.node.place}")
    made.ids = []
    return made


def _unstructured(chart: Chart, root: Node, body: Node) -> Iterator[Statement]:
    text = body.one("text")
    if text is None:
        return
    title = header.title_of(root) or str((concept(chart, root.one("code")) or {}).get("text", ""))
    made = enclosed.document(chart, text, body, title, concept(chart, root.one("code")))
    made.ids = []
    if chart.document:
        made.resource["id"] = people.named(f"body\x1f{chart.document}")
    if "author" not in made.resource and (who := people_of(root, chart)):
        made.resource["author"] = who
    yield made


def people_of(root: Node, chart: Chart) -> list[dict[str, str]]:
    """Who wrote the document."""
    return [one for each in root.all("author") for one in people.role(chart, each)]


def _pictures(chart: Chart, section: Section) -> Iterator[Issue]:
    """Pictures that the narrative shows and no entry holds."""
    text = section.node.one("text")
    if text is None:
        return
    for shown in text.element.iter("{*}renderMultiMedia"):
        names = (shown.get("referencedObject") or "").split()
        if names and not any(name in chart.shown for name in names) and not _held(section.node, names):
            yield Issue("cda-picture-missing", section.node.place)


def _held(node: Node, names: list[str]) -> bool:
    document = node.element.getroottree()
    return any(document.xpath("boolean(//*[@ID=$name])", name=name) for name in names)


def patient_in(text: str) -> PatientDraft | None:
    """The patient of a document that is broken elsewhere; None when that part is broken too, or there are several."""
    found = list(_TARGET.finditer(text[: 1 << 20]))
    if len(found) != 1:
        return None
    prefixes = {name for pair in _PREFIX.findall(found[0][0]) for name in pair if name}
    declared = "".join(f' xmlns:{name}="urn:hl7-org:v3"' for name in sorted(prefixes - {"xml", "xmlns"}))
    try:
        wrapped = f"<ClinicalDocument{declared}>{found[0][0]}</ClinicalDocument>"
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
        )
        root = root_node(etree.fromstring(wrapped.encode(errors="replace"), parser))
    except etree.XMLSyntaxError:
        return None
    whose = header.patients(root)
    if len(whose) != 1:
        return None
    made = drafts([Made(whose[0][0], whose[0][1].place)], _ANY_DAY)
    return next((one for one in made if isinstance(one, PatientDraft)), None)
