"""An OBX segment as Observations, value by value as printed.

Sources: HL7 v2.5.1 sections 7.4.2 (OBX), 2.A.71 (SN, structured numeric), 2.A.73 (ST) and the other data types, and
https://build.fhir.org/ig/HL7/v2-to-fhir/segment_maps.html (OBX to Observation).
"""

import re
from dataclasses import dataclass

from healthdesk.domain.records import Issue
from healthdesk.importers.fhir.elements import LINE
from healthdesk.importers.fhir.making import Made, printed
from healthdesk.importers.hl7v2 import codes
from healthdesk.importers.hl7v2.scene import Scene, dated, made, named_id, note, remark
from healthdesk.importers.hl7v2.segments import Field, Segment
from healthdesk.importers.hl7v2.values import (
    Resource,
    clinician,
    coded,
    compared,
    concept,
    named,
    quantity,
    said,
    span,
    titled,
    told,
    unit,
    when,
)

TEXTS = ("TX", "FT", "ST")
_CODED = ("CE", "CWE", "CNE", "CF", "IS", "ID")
_DATES = ("DT", "TS", "DTM")
_CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"
_ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
_PRESSURE = frozenset({"85354-9", "55284-4", "18684-1"})  # LOINC: blood pressure, both values in one
_TWO_NUMBERS = re.compile(r"(\d{2,3})\s*/\s*(\d{2,3})")
_MOST_REPEATS = 40  # values of one OBX that become results of their own; more are one text
_ASKED = ("AOE", "QST")  # table 0936: a question asked when the test was ordered


@dataclass(frozen=True, slots=True)
class Setting:
    """What an OBX takes from the order it answers: ids, date, specimen, performer, status, and what it was grown from."""

    source: tuple[str, ...] = ()
    date: Resource | None = None
    changed: str = ""
    status: str = ""
    specimen: str = ""
    laboratory: bool = False
    grown: str = ""


def observations(lines: list[Segment], notes: list[Segment], scene: Scene, setting: Setting) -> list[Made]:
    """The Observations of an OBX: one for each value; of several OBX that are the lines of one text, one for all."""
    first = lines[0]
    shared, issues = _shared(first, notes, scene, setting)
    values = [_joined(lines)] if len(lines) > 1 else _values(first, issues)
    found = []
    for number, (value, odd) in enumerate(values):
        place = first.place(5) + (f"[{number + 1}]" if len(values) > 1 else "")
        own = [*(issues if number == 0 else []), *odd]
        if len(values) > 1 and number == 0:
            own.append(note("hl7-repeated-value", first.place(5)))
        identified = named_id(
            "OBX", *setting.source, *_key(first, number), scene_=scene, changed=setting.changed
        ) if setting.source else {}  # fmt: skip
        found.append(made({"resourceType": "Observation", **identified, **shared, **value}, place, own))
    return found


def _key(first: Segment, number: int) -> tuple[str, ...]:
    code = first.first(3)
    name = code.part(1) or code.part(4) or code.part(2)
    return (name, f"{first.first(4).words}#{number}") if name else ("",)


def _shared(first: Segment, notes: list[Segment], scene: Scene, setting: Setting) -> tuple[Resource, list[Issue]]:
    issues: list[Issue] = []
    own = dated(first, 14, issues)
    status = codes.OBSERVATION.get(first.text(11).upper(), "") or (setting.status if not first.text(11) else "unknown")
    remarks = "\n".join(filter(None, map(remark, notes)))
    performers = named(first.text(23), *(clinician(one) for one in first.all(16)))
    resource: Resource = {
        "status": status or "unknown",
        "category": _category(first, setting),
        "code": _named(first, setting),
        "subject": scene.subject,
        **({"effectiveDateTime": own} if own else setting.date or {}),
        "performer": performers,
        "interpretation": [flag for one in first.all(8) if (flag := _flag(one))],
        "note": [{"text": remarks}] if remarks else [],
        "method": concept(first.first(17)),
        "specimen": {"display": setting.specimen} if setting.specimen else {},
    }
    if normal := first.first(7).words:
        resource["referenceRange"] = [span(normal, first.first(6))]
    return resource, issues


def _named(first: Segment, setting: Setting) -> Resource:
    made_ = titled(first.first(3)) or {"text": first.first(3).words}
    if setting.grown:
        # Without the microbe, the same antibiotic tested against two of them would look like a contradiction.
        made_ = made_ | {"text": f"{said(first.first(3))} – {setting.grown}"}
    return made_


def _category(first: Segment, setting: Setting) -> list[Resource]:
    if first.text(29).upper() in _ASKED or first.text(30).upper() in _ASKED or first.text(11).upper() == "O":
        return [coded("survey", "Survey", _CATEGORY)]
    if setting.laboratory:
        return [coded("laboratory", "Laboratory", _CATEGORY)]
    return []


def _flag(given: Field) -> Resource:
    code = given.part(1).strip().upper()
    if code in codes.FLAGS:
        return coded(code, codes.FLAGS[code], codes.INTERPRETATION)
    return concept(given)


def _joined(lines: list[Segment]) -> tuple[Resource, list[Issue]]:
    return _text("\n".join("\n".join(one.words for one in line.all(5)) for line in lines).strip("\n")), []


def text_of(line: Segment) -> str:
    """All of OBX-5 as text; its repetitions are lines."""
    return "\n".join(one.part(1) if one.parts == 1 else one.words for one in line.all(5))


def _text(text: str) -> Resource:
    value: Resource = {"valueString": text}
    return value | {"text": told(text)} if len(text) > LINE else value


def _values(first: Segment, issues: list[Issue]) -> list[tuple[Resource, list[Issue]]]:
    given = first.all(5)
    kind = first.text(2).upper()
    if not given:
        if first.text(11).upper() not in ("X", "D", "W", "I", "O"):
            issues.append(note("hl7-no-value", first.place(5)))
        return [({"dataAbsentReason": coded("unknown", "no value given", _ABSENT)}, [])]
    if len(given) > _MOST_REPEATS or (kind in TEXTS and len(given) > 1):
        return [(_text(text_of(first)), [])]
    return [_value(kind, one, first) for one in given]


def _value(kind: str, given: Field, first: Segment) -> tuple[Resource, list[Issue]]:
    place, units = first.place(5), first.first(6)
    measured = given.parts == 1 and bool(units) and bool(compared(given.part(1))[1])
    odd: list[Issue] = []
    made_: Resource = {}
    if kind == "SN":
        made_ = _structured(given, units)
    elif kind in _CODED and not measured:
        made_ = {"valueCodeableConcept": found} if (found := concept(given)) else {}
    elif kind in _DATES:
        date = when(given.part(1))
        made_ = {"valueDateTime": date} if date else {}
        odd = [] if date else [Issue("date-unreadable", place)]
    elif kind in ("DR", "NR"):
        made_ = _pair(kind, given, units)
    elif kind == "CQ":
        made_ = _printed(given.part(1), given.component(2))
    elif kind in TEXTS:
        whole = given.part(1) if given.parts == 1 else given.words
        made_ = _printed(whole, units) if _is_number(whole, first) else _string(whole, first)
    elif kind in ("NM", "SI", "MO", *_CODED, ""):
        made_ = _printed(given.part(1), units) if given.parts == 1 else {}
        odd = [note("hl7-number-as-text", place)] if not made_ and kind in ("NM", "SI") else []
        made_ = made_ or _string(given.words, first)
    elif kind not in _KNOWN:
        odd = [note("hl7-type-unknown", first.place(2))]
    return made_ or _text(given.words), odd


_KNOWN = frozenset({"TM", "HD", "EI", "CX", "CK", "XAD", "XPN", "XCN", "XTN", "XON", "PN", "CN", "AD", "TN", "NA",
                    "MA", "CD", "PPN", "PL", "CP", "RI", "TQ", "GTS", "VH", "ED", "RP"})  # fmt: skip


def _is_number(text: str, first: Segment) -> bool:
    """Whether a text result is a measured number: a unit or a range of numbers says so, else it may be any number."""
    _, number, rest = compared(text)
    if not number or (rest and rest != unit(first.first(6)).get("unit")):
        return False
    normal = span(first.first(7).words)
    return bool(first.first(6)) or "low" in normal or "high" in normal


def _printed(text: str, units: Field) -> Resource:
    comparator, number, rest = compared(text)
    if not number:
        return {}
    made_ = quantity(number, comparator, units)
    if rest and rest != made_.get("unit"):
        return {}
    return {"valueQuantity": made_}


def _string(text: str, first: Segment) -> Resource:
    code = first.first(3)
    if (match := _TWO_NUMBERS.fullmatch(text.strip())) and {code.part(1), code.part(4)} & _PRESSURE:
        units = unit(first.first(6)) or {"unit": "mm[Hg]", "system": codes.UCUM, "code": "mm[Hg]"}
        parts = (("8480-6", "Systolic blood pressure", match[1]), ("8462-4", "Diastolic blood pressure", match[2]))
        return {
            "component": [
                {"code": coded(loinc, name, codes.LOINC), "valueQuantity": {"value": printed(number), **units}}
                for loinc, name, number in parts
            ]
        }
    return _text(text)


def _structured(given: Field, units: Field) -> Resource:
    """SN: comparator, number, separator or suffix, number: "<^10", "^1^:^128", "^2^-^5", "^3^+"."""
    sign, first, between, second = (given.part(number).strip() for number in range(1, 5))
    comparator, number, rest = compared(sign + first)
    other = compared(second)[1]
    if not number or rest or (second and not other):
        return _text(f"{sign}{first}{between}{second}")
    if not between and not second:
        return {"valueQuantity": quantity(number, comparator, units)}
    if between == "-" and other and not comparator:
        return {"valueRange": {"low": quantity(number, "", units), "high": quantity(other, "", units)}}
    if between in (":", "/") and other:
        # A titre's unit says "titre" and would be printed behind both of its numbers.
        inside = units if between == "/" else None
        return {"valueRatio": {"numerator": quantity(number, comparator, inside), "denominator": quantity(other)}}
    return _text(f"{sign}{first}{between}{second}")


def _pair(kind: str, given: Field, units: Field) -> Resource:
    first, second = given.part(1), given.part(2)
    if kind == "DR":
        period = {key: date for key, text in (("start", first), ("end", second)) if (date := when(text))}
        return {"valuePeriod": period} if period else _text(given.words)
    bounds = {key: quantity(number, "", units) for key, text in (("low", first), ("high", second))
              if (number := compared(text)[1])}  # fmt: skip
    return {"valueRange": bounds} if bounds else _text(given.words)
