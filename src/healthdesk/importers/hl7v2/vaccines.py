"""An RXA segment in a vaccination message: an Immunization with what the OBX behind it say of the dose.

Sources: HL7 v2.5.1 implementation guide for immunization messaging, release 1.5 (CDC), chapters 5 and 6, appendix A (tables
0322 completion status, NIP001, NIP002) and B (the LOINC codes of its OBX).
"""

from healthdesk.domain.records import Issue
from healthdesk.importers.fhir.making import Made
from healthdesk.importers.hl7v2 import codes, results
from healthdesk.importers.hl7v2.observations import Setting
from healthdesk.importers.hl7v2.scene import Group, Scene, dated, made, named_id, note, number_of, remark
from healthdesk.importers.hl7v2.segments import Segment
from healthdesk.importers.hl7v2.values import Resource, clinician, compared, concept, named, quantity, said, unit, when

_STATUS = {"CP": "completed", "PA": "completed", "RE": "not-done", "NA": "not-done"}
_NOT_GIVEN = frozenset({"998"})  # CVX: no vaccine administered
_UNKNOWN_DOSE = frozenset({"999", "999.0"})
_NEW = "00"  # NIP001: recorded by the one who gave it
_REASONS = {"RE": "refused", "NA": "not administered", "PA": "partially administered"}
# LOINC codes of OBX that say something of the dose and are no findings.
_FUNDING, _ELIGIBILITY = "30963-3", "64994-7"
_DOSE, _SERIES_DOSES, _SERIES = "30973-2", "59782-3", "59780-7"
_LEAFLET, _LEAFLET_DATE, _LEAFLET_GIVEN, _KIND = "69764-9", "29768-9", "29769-7", "30956-7"
_REACTION = "31044-1"
_OF_THE_DOSE = frozenset(
    {_FUNDING, _ELIGIBILITY, _DOSE, _SERIES_DOSES, _SERIES, _LEAFLET, _LEAFLET_DATE, _LEAFLET_GIVEN, _KIND, _REACTION}
)


def vaccination(group: Group, scene: Scene) -> list[Made]:
    """The Immunization of an RXA, then the findings behind it that are not about the dose."""
    head = group.head
    issues: list[Issue] = []
    given = dated(head, 3, issues) or dated(head, 4, issues)
    about = [one for one in group.named("OBX") if _code(one) in _OF_THE_DOSE]
    rest = tuple(one for one in group.rest if one not in about)
    findings = results.loose(
        Group(head, group.order, rest), scene, Setting(date={"effectiveDateTime": given} if given else {})
    )
    if head.text(5) in _NOT_GIVEN:
        # No dose: what is told stands in the findings (an immunity by disease, a forecast).
        return findings or [made({}, head.place())][:0]
    return [_immunization(group, scene, about, given, issues), *findings]


def _code(line: Segment) -> str:
    code = line.first(3)
    return code.part(1) if code.part(1) in _OF_THE_DOSE else code.part(4)


def _immunization(group: Group, scene: Scene, about: list[Segment], given: str, issues: list[Issue]) -> Made:
    head = group.head
    namespace, number = number_of(group.order, head, scene)
    completion = head.text(20).upper()
    status = "entered-in-error" if head.text(21).upper() == "D" else _STATUS.get(completion, "completed")
    reason = concept(head.first(18)) or ({"text": _REASONS[completion]} if completion in _REASONS else {})
    route = next(iter(group.named("RXR")), None)
    resource: Resource = {
        "resourceType": "Immunization",
        **(named_id("RXA", namespace, number, scene_=scene) if number not in ("", "9999") else {}),
        "status": status,
        "statusReason": reason if status == "not-done" or completion == "PA" else {},
        "vaccineCode": concept(head.first(5)) or {"text": head.first(5).words or "Vaccine"},
        "patient": scene.subject,
        **({"occurrenceDateTime": given} if given else {"occurrenceString": head.text(3) or "date not given"}),
        **({"primarySource": head.text(9) == _NEW} if head.text(9) else {}),
        "lotNumber": head.text(15),
        "expirationDate": dated(head, 16, issues)[:10],
        "manufacturer": {"display": said(head.first(17))} if head.first(17) else {},
        "site": concept(route.first(2)) if route else {},
        "route": concept(route.first(1)) if route else {},
        "doseQuantity": _dose(head),
        "performer": [{"actor": one} for one in named(*(clinician(who) for who in head.all(10)))],
        "location": _place(head, group.order),
        "note": _notes(head, group),
        **_details(about, issues),
    }
    return made(resource, head.place(), issues)


def _dose(head: Segment) -> Resource:
    text = head.text(6)
    comparator, number, rest = compared(text)
    if not number or rest or text in _UNKNOWN_DOSE:
        return {}
    return quantity(number, comparator) | unit(head.first(7))


def _place(head: Segment, order: Segment | None) -> Resource:
    where = head.first(11)
    name = where.part(4) or head.first(27).part(4) or (order.text(21) if order else "") or where.part(1)
    return {"display": name} if name else {}


def _notes(head: Segment, group: Group) -> list[Resource]:
    texts = [remark(one) for one in group.named("NTE")]
    texts += [said(one) for one in head.all(9) if one.part(1) not in (_NEW, "")]
    texts += [said(one) for one in head.all(19)]
    return [{"text": text} for text in dict.fromkeys(filter(None, texts))]


def _details(about: list[Segment], issues: list[Issue]) -> Resource:
    made_: Resource = {}
    leaflet: Resource = {}
    for line in about:
        value, code = line.first(5), _code(line)
        if code == _FUNDING:
            made_["fundingSource"] = concept(value)
        elif code == _ELIGIBILITY:
            made_["programEligibility"] = [concept(value)]
        elif code in (_DOSE, _SERIES_DOSES):
            key = "doseNumber" if code == _DOSE else "seriesDoses"
            protocol = made_.setdefault("protocolApplied", [{}])[0]
            number = value.part(1)
            whole = number.isdecimal() and int(number[:9]) > 0
            protocol[f"{key}PositiveInt" if whole else f"{key}String"] = int(number[:9]) if whole else said(value)
        elif code == _SERIES:
            made_.setdefault("protocolApplied", [{}])[0]["series"] = said(value)
        elif code == _LEAFLET:
            leaflet["documentType"] = said(value)
        elif code in (_LEAFLET_DATE, _LEAFLET_GIVEN):
            if date := when(value.part(1)):
                leaflet["publicationDate" if code == _LEAFLET_DATE else "presentationDate"] = date
        elif code == _REACTION:
            made_.setdefault("note", []).append({"text": said(value)})
            issues.append(note("hl7-reaction-as-remark", line.place(5)))
    return made_ | ({"education": [leaflet]} if leaflet else {})


def is_vaccination(head: Segment, scene: Scene) -> bool:
    """Whether an RXA is a vaccination: the message is one, or the code is a vaccine's."""
    code = head.first(5)
    return scene.kind in ("VXU", "VXR", "VXX", "RSP") or codes.system("CVX") in (
        codes.system(code.part(3)), codes.system(code.part(6))
    )  # fmt: skip
