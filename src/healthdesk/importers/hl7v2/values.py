"""HL7 v2's data types as FHIR R4's: dates, numbers, concepts, names, identifiers.

Sources: HL7 v2.5.1 chapter 2.A (data types), and https://build.fhir.org/ig/HL7/v2-to-fhir/datatype_maps.html
"""

import re
import uuid
from typing import Any

from healthdesk.domain.dates import parse_date
from healthdesk.importers.fhir.making import printed
from healthdesk.importers.hl7v2.codes import UCUM, system
from healthdesk.importers.hl7v2.segments import Field

NAMESPACE = uuid.UUID("6b6f2f6e-2c3b-5d0b-9a55-0e1f0c7b51a4")
"""Under which the ids of what HL7 v2 messages say are made."""

_STAMP = re.compile(
    r"(\d{4})(?:(\d\d)(?:(\d\d)(?:(\d\d)(?:(\d\d)(?:(\d\d)(\.\d{1,6})?)?)?)?)?)?\s*([+-]\d{4})?", re.ASCII
)
_NUMBER = re.compile(r"(<=|>=|=<|=>|<|>|≤|≥|=)?\s*([+-]?\s?(?:\d[\d,. ]*|\.\d+)(?:[eE][+-]?\d{1,3})?)\s*(.*)", re.ASCII)
_BETWEEN = re.compile(r"([+-]?[\d.,]+)\s*(?:-|–|to)\s*([+-]?[\d.,]+)\s*(\D.*)?", re.ASCII)
_BOUND = re.compile(r"(<=|>=|=<|=>|<|>|≤|≥)\s*=?\s*([\d.,]+)\s*([^\d=\s].*)?", re.ASCII)
_COMPARATORS = {"=<": "<=", "=>": ">=", "≤": "<=", "≥": ">=", "=": ""}
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?|\d{1,3}(?:,\d{3})+\.\d+")
_SHORT_UNIT = 12

Resource = dict[str, Any]


def identity(*parts: str) -> str:
    """An id that is the same whenever the same parts name a thing."""
    return str(uuid.uuid5(NAMESPACE, "\x1f".join(parts)))


def when(text: str) -> str:
    """A time stamp (YYYYMMDDHHMMSS.S+ZZZZ, cut off anywhere) as a FHIR date; "" for what is none.

    An hour without minutes says less than FHIR can: the day remains. A time without a zone stays without.
    """
    bare = text.strip()
    match = _STAMP.fullmatch(bare)
    if match is None:
        # Not the standard's form, but met: 2021-10-20 or 2021-10-20T08:30.
        return bare if "-" in bare[4:5] and parse_date(bare) else ""
    year, month, day, hour, minute, second, fraction, zone = match.groups()
    made = "-".join(filter(None, (year, month, day)))
    if minute is not None:
        made += f"T{hour}:{minute}:{second or '00'}{fraction or ''}"
        made += f"{zone[:3]}:{zone[3:]}" if zone else ""
    return made if parse_date(made) else ""


def decimal(text: str) -> str:
    """A number's text with a point for its decimals; "" when it is none, or when its comma may mean two things."""
    bare = text.strip().replace(" ", "").lstrip("+") if re.fullmatch(r"\s*[+-]?\s?[\d.,eE+-]+\s*", text) else ""
    if _THOUSANDS.fullmatch(bare):
        return bare.replace(",", "")
    if "," in bare:
        whole, _, rest = bare.partition(",")
        if not rest.isdecimal() or not whole.lstrip("-").isdecimal():
            return ""
        # 1,234 is a thousand in one country and a little more than one in another; 0,234 is not.
        if len(rest) == 3 and whole.lstrip("-").lstrip("0"):
            return ""
        bare = f"{whole}.{rest}"
    return bare if printed(bare) is not None else ""


def compared(text: str) -> tuple[str, str, str]:
    """(comparator, number, what follows) of a text such as "<0.5" or "> 120 mL"; three times "" for any other."""
    match = _NUMBER.fullmatch(text.strip())
    if match is None or not (number := decimal(match[2].rstrip(" .,"))):
        return "", "", ""
    return _COMPARATORS.get(match[1] or "", match[1] or ""), number, match[3].strip()


def quantity(number: str, comparator: str = "", units: Field | None = None) -> Resource:
    """A Quantity of a number's text."""
    made: Resource = {"value": printed(number)}
    if comparator:
        made["comparator"] = comparator
    return made | unit(units)


def unit(units: Field | None) -> Resource:
    """The unit of a Quantity as its source prints it; its UCUM code when the source says that it is one."""
    if units is None or not units:
        return {}
    code, text, named = units.part(1), units.part(2), units.part(3)
    if system(named, units.part(14)) == UCUM and code:
        return {"unit": text if text and len(text) <= _SHORT_UNIT else code, "system": UCUM, "code": code}
    if system(units.part(6)) == UCUM and (code := units.part(4)):
        shown = text or units.part(1) or code
        return {"unit": shown if len(shown) <= _SHORT_UNIT else code, "system": UCUM, "code": code}
    return {"unit": text if text and len(text) <= _SHORT_UNIT else code or text}


def span(text: str, units: Field | None = None) -> Resource:
    """A reference range as printed, with low and high where it plainly says them."""
    made: Resource = {"text": text}
    if match := _BETWEEN.fullmatch(text.strip()):
        low, high = decimal(match[1]), decimal(match[2])
        if low and high and float(low) <= float(high):
            return {"low": quantity(low, "", units), "high": quantity(high, "", units)} | made
    if match := _BOUND.fullmatch(text.strip()):
        bound = decimal(match[2])
        if bound:
            return {"high" if match[1] in ("<", "<=", "=<", "≤") else "low": quantity(bound, "", units)} | made
    return made


def concept(given: Field) -> Resource:
    """A coded element (CE, CWE, CNE, IS, ID) as a CodeableConcept; {} when it says nothing.

    Components: code, text, system; the same again as 4 to 6 and 10 to 12; 9 is what somebody wrote originally.
    """
    coded = []
    for first, oid in ((1, 14), (4, 17), (10, 20)):
        code = given.part(first)
        if not code:
            continue
        one = {"system": system(given.part(first + 2), given.part(oid)), "code": code, "display": given.part(first + 1)}
        one = {key: value for key, value in one.items() if value}
        if one not in coded:
            coded.append(one)
    text = given.part(9) or ("" if coded else given.part(2) or given.part(5) or given.part(11))
    made: Resource = {"coding": coded} if coded else {}
    return made | ({"text": text} if text else {})


def titled(given: Field) -> Resource:
    """The coded name of a test or an order: called by the code's text rather than by what was written at first."""
    made = concept(given)
    text = given.part(2) or given.part(9) or given.part(5) or given.part(11)
    return made | ({"text": text} if text else {})


def said(given: Field) -> str:
    """What a coded element is called: its text, else its code."""
    return given.part(2) or given.part(9) or given.part(5) or given.part(1) or given.part(4)


def coded(code: str, display: str, named: str = "") -> Resource:
    """A CodeableConcept of one code."""
    one = {"system": named, "code": code, "display": display}
    return {"coding": [{key: value for key, value in one.items() if value}]} if code else {"text": display}


def authority(given: Field) -> str:
    """The namespace of an HD (namespace id, universal id, its type): an OID, UUID or URI where given, else its name."""
    name, universal, kind = given.part(1), given.part(2), given.part(3).upper()
    if universal and kind in ("ISO", "") and re.fullmatch(r"[0-2](\.\d+)+", universal):
        return f"urn:oid:{universal}"
    if universal and kind in ("UUID", "GUID"):
        return f"urn:uuid:{universal.lower()}"
    return universal or name


def person(given: Field) -> Resource:
    """An XPN as a HumanName: family (with its prefix), given, further names, suffix, prefix."""
    family = given.part(1) or " ".join(filter(None, (given.part(1, 2), given.part(1, 3))))
    first = [name for name in (given.part(2), given.part(3)) if name]
    made: Resource = {
        "family": family,
        "given": first,
        "prefix": _listed(given.part(5)),
        "suffix": _listed(given.part(4)),
    }
    uses = {"L": "official", "D": "usual", "A": "nickname", "N": "nickname", "M": "maiden", "B": "old", "S": "anonymous",
            "C": "usual", "BAD": "old"}  # fmt: skip
    if use := uses.get(given.part(7).upper(), ""):
        made["use"] = use
    return {key: value for key, value in made.items() if value}


def _listed(text: str) -> list[str]:
    return [text] if text else []


def clinician(given: Field) -> str:
    """The name in an XCN (id, family, given, further, suffix, prefix) as people write it; "" when it is only an id."""
    named = " ".join(filter(None, (given.part(6), given.part(3), given.part(4), given.part(2), given.part(5))))
    alone = given.part(1)
    return named or (alone if re.search(r"[A-Za-z]{2} ?[A-Za-z]{2}", alone) and not re.search(r"\d", alone) else "")


def named(*names: str) -> list[Resource]:
    """References that hold a name and nothing else."""
    return [{"display": name} for name in dict.fromkeys(filter(None, names))]


def told(text: str) -> Resource:
    """Remarks as a narrative beside the coded content."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br/>")
    div = f'<div xmlns="http://www.w3.org/1999/xhtml">{escaped}</div>'
    return {"status": "additional", "div": div}
