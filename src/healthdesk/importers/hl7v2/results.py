"""An OBR segment and the OBX behind it: a DiagnosticReport and its Observations, or the text of a report.

Sources: HL7 v2.5.1 chapter 7 (observation reporting), table 0074 for diagnostic service sections; LOINC 19005-8 is
"Radiology Imaging study [Impression]"; suffixes &IMP and &GDT: section 7.2.4.
"""

import base64
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from healthdesk.domain.records import Issue
from healthdesk.importers.fhir.making import Made
from healthdesk.importers.hl7v2 import codes, documents
from healthdesk.importers.hl7v2.observations import TEXTS, Setting, observations, text_of
from healthdesk.importers.hl7v2.scene import Group, Scene, dated, made, named_id, number_of, remark
from healthdesk.importers.hl7v2.segments import Segment
from healthdesk.importers.hl7v2.values import Resource, clinician, named, said, titled, told

_SECTION = "http://terminology.hl7.org/CodeSystem/v2-0074"
_SECTIONS = {
    "CH": "Chemistry", "HM": "Hematology", "MB": "Microbiology", "LAB": "Laboratory", "BLB": "Blood bank",
    "CG": "Cytogenetics", "CP": "Cytopathology", "IMM": "Immunology", "MCB": "Mycobacteriology", "MYC": "Mycology",
    "NS": "Nursing", "OSL": "Outside laboratory", "PAR": "Parasitology", "SP": "Surgical pathology",
    "SR": "Serology", "TX": "Toxicology", "VR": "Virology", "GE": "Genetics", "RAD": "Radiology", "RX": "Radiograph",
    "XRC": "Cineradiograph", "CT": "CAT scan", "NMR": "Nuclear magnetic resonance", "US": "Ultrasound",
    "RUS": "Radiology ultrasound", "VUS": "Vascular ultrasound", "CUS": "Cardiac ultrasound",
    "EC": "Electrocardiac", "EN": "Electroneuro", "NMS": "Nuclear medicine scan", "PF": "Pulmonary function",
    "PAT": "Pathology", "VT": "Vital signs",
}  # fmt: skip
_LABORATORY = frozenset(
    {"CH", "HM", "MB", "LAB", "BLB", "CG", "CP", "IMM", "MCB", "MYC", "OSL", "PAR", "SP", "SR", "TX", "VR", "GE", "PAT"}
)
_STANDS = frozenset({"", "F", "P", "C", "R", "S", "U", "A", "V"})
_IMPRESSION = re.compile(r"impression|conclusion|beurteilung|conclusión", re.IGNORECASE)
_MOST_NAMES = 200


@dataclass(slots=True)
class _Unit:
    """The OBX segments that are one statement, and the remarks behind them."""

    lines: list[Segment]
    notes: list[Segment] = field(default_factory=list)

    @property
    def first(self) -> Segment:
        return self.lines[0]

    @property
    def prose(self) -> bool:
        """Whether this is writing rather than a result."""
        plain = not any(line.first(number) for line in self.lines for number in (6, 7, 8))
        kind = self.first.text(2).upper()
        long = kind in ("TX", "FT") or len(self.lines) > 2 or (kind == "ST" and len(self.first.all(5)) > 2)
        return kind in TEXTS and long and plain and all(line.text(11).upper() in _STANDS for line in self.lines)


def results(group: Group, scene: Scene) -> list[Made]:
    """The report of an OBR and its results, in that order."""
    issues: list[Issue] = []
    setting = _setting(group, scene, issues)
    units = list(_units(group.rest))
    said_ = [unit for unit in units if unit.first.first(5) or unit.notes or not unit.prose]
    if said_ and all(unit.prose for unit in said_):
        return [_report(group, scene, setting, issues, [], said_)]
    found: list[Made] = []
    for unit in units:
        found += statements(unit.lines, unit.notes, scene, setting)
    return [_report(group, scene, setting, issues, found, []), *found]


def loose(group: Group, scene: Scene, setting: Setting | None = None) -> list[Made]:
    """The Observations of OBX segments that answer no order of their own."""
    found: list[Made] = []
    for unit in _units(group.rest):
        found += statements(unit.lines, unit.notes, scene, setting or Setting())
    return found


def statements(lines: list[Segment], notes: list[Segment], scene: Scene, setting: Setting) -> list[Made]:
    """What an OBX holds: Observations, or the document in it."""
    if documents.holds_document(lines[0]):
        return documents.embedded(lines[0], notes, scene, setting.date or {})
    return observations(lines, notes, scene, setting)


def _units(segments: tuple[Segment, ...]) -> Iterator[_Unit]:
    current: _Unit | None = None
    for one in segments:
        if one.name == "NTE" and current:
            current.notes.append(one)
        elif one.name == "OBX":
            if current and not current.notes and _goes_on(current.lines[-1], one):
                current.lines.append(one)
                continue
            if current:
                yield current
            current = _Unit([one])
    if current:
        yield current


def _goes_on(before: Segment, now: Segment) -> bool:
    """Whether a text OBX is the next line of the one before: the same observation, and nothing but text."""
    kinds = {before.text(2).upper(), now.text(2).upper()}
    if not kinds <= set(TEXTS) or before.first(3).raw != now.first(3).raw or not now.first(3):
        return False
    if any(one.first(number) for one in (before, now) for number in (6, 7, 8)) or documents.holds_document(now):
        return False
    return before.first(4).raw == now.first(4).raw or not kinds & {"ST"}


def _setting(group: Group, scene: Scene, issues: list[Issue]) -> Setting:
    head = group.head
    start, end = dated(head, 7, issues), dated(head, 8, issues)
    specimens = group.named("SPM")
    if not start and specimens:
        start = dated(specimens[0], 17, issues)
    date: Resource = {"effectiveDateTime": start} if start else {}
    if start and end and end != start:
        date = {"effectivePeriod": {"start": start, "end": end}}
    changed = dated(head, 22, issues)
    if not date and changed:
        date = {"issued": changed}
    namespace, number = number_of(group.order, head, scene)
    code = head.first(4)
    section = head.text(24).upper()
    return Setting(
        source=(namespace, number, code.part(1) or code.part(4) or code.part(2)) if number else (),
        date=date,
        changed=changed,
        status={"F": "final", "C": "corrected"}.get(head.text(25).upper(), ""),
        specimen=said(specimens[0].first(4)) if specimens else head.first(15).component(1).words,
        laboratory=section in _LABORATORY or bool(specimens) or bool(head.first(15)),
        grown=head.text(26, 3),
    )


def _report(
    group: Group, scene: Scene, setting: Setting, issues: list[Issue], found: list[Made], prose: list[_Unit]
) -> Made:
    head = group.head
    remarks = [group.remarks()]
    if prose:
        remarks += [remark(one) for unit in prose for one in unit.notes]
    section = head.text(24).upper()
    wanted = [head.first(13).words, *(said(one) for one in head.all(31))]
    performers = named(*(one.text(23) for one in group.named("OBX")[:1]), clinician(head.first(32).component(1)))
    ordered = named(clinician(head.first(16)) or (clinician(group.order.first(12)) if group.order else ""))
    resource: Resource = {
        "resourceType": "DiagnosticReport",
        **(named_id("OBR", *setting.source, scene_=scene, changed=setting.changed) if setting.source else {}),
        "status": _status(head, found, prose),
        "category": [_category(section)] if section else [],
        "code": titled(head.first(4)) or {"text": head.first(4).words or "Report"},
        "subject": scene.subject,
        **(setting.date or {}),
        "performer": performers or named(scene.facility),
        "resultsInterpreter": [one for one in ordered if one not in performers],
        "specimen": [{"display": setting.specimen}] if setting.specimen else [],
        "result": [_result(one) for one in found[:_MOST_NAMES] if one.resource["resourceType"] == "Observation"],
        "conclusion": _conclusion(prose),
        "presentedForm": [_form(head, prose)] if prose else [],
    }
    told_ = "\n".join(filter(None, (*remarks, *wanted)))
    return made({**resource, "text": told(told_) if told_ else {}}, head.place(), issues)


def _status(head: Segment, found: list[Made], prose: list[_Unit]) -> str:
    status = codes.REPORT.get(head.text(25).upper(), "")
    if status and not (status == "registered" and (found or prose)):
        return status
    if head.text(25) and not status:
        return "unknown"
    # No word on the whole, or "nothing yet" although there are results: what all of them are.
    within = {str(one.resource["status"]) for one in found if one.resource["resourceType"] == "Observation"}
    within |= {codes.OBSERVATION.get(line.text(11).upper(), "unknown") for unit in prose for line in unit.lines}
    return within.pop() if len(within) == 1 else "unknown"


def _category(section: str) -> Resource:
    shown = _SECTIONS.get(section, "")
    return {"coding": [{"system": _SECTION, "code": section, **({"display": shown} if shown else {})}]}


def _result(one: Made) -> Resource:
    name = one.resource["code"].get("text") or next(
        (coding.get("display", "") for coding in one.resource["code"].get("coding", ())), ""
    )
    known = one.resource.get("id")
    return {"reference": f"Observation/{known}", "display": name} if known else {"display": name}


def _conclusion(prose: list[_Unit]) -> str:
    found = []
    for unit in prose:
        code = unit.first.first(3)
        if code.part(1, 2) == "IMP" or code.part(1) == "19005-8" or _IMPRESSION.search(said(code)):
            found += [text_of(line) for line in unit.lines]
    return "\n".join(found).strip()


def _form(head: Segment, prose: list[_Unit]) -> Resource:
    parts = []
    title = said(head.first(4))
    for unit in prose:
        name = said(unit.first.first(3))
        text = "\n".join(text_of(line) for line in unit.lines).strip("\n")
        parts.append(f"{name}\n{text}" if name and name != title and len(prose) > 1 else text)
    content = "\n\n".join(parts)
    return {
        "contentType": "text/plain; charset=utf-8",
        "data": base64.b64encode(content.encode()).decode(),
        "title": title or "Report",
    }
