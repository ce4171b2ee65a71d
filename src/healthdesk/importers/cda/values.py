"""CDA's data types as FHIR's: instants, codes, quantities, names, identifiers.

Sources: HL7 V3 Data Types R1 (TS, IVL, PIVL, CD, PQ, RTO, EN, II, ED; nullFlavor on each) and the mapping of
https://hl7.org/fhir/us/ccda/CF-index.html. A nullFlavor reads as absent, never as a value.
"""

import re
from functools import lru_cache
from typing import Any

from healthdesk.importers.cda.chart import Chart
from healthdesk.importers.cda.node import Node
from healthdesk.importers.cda.systems import UCUM, identifier_system, system
from healthdesk.importers.fhir.making import printed

Json = dict[str, Any]

_CLOCK = r"(\d\d)(?::?(\d\d)(?::?(\d\d)([.,]\d+)?)?)?"
_ZONE = r"\s*(Z|[+-]\d{1,2}(?::?\d\d)?)?"
_STAMP = re.compile(r"(\d{4})(?:(\d\d)(?:(\d\d)(?:[T ]?" + _CLOCK + r")?)?)?" + _ZONE, re.ASCII)
_DASHED = re.compile(r"(\d{4})-(\d\d)(?:-(\d\d)(?:[T ]" + _CLOCK + _ZONE + r")?)?", re.ASCII)
_EARLIEST = 1800
_FARTHEST = 14
_LONGEST_NUMBER = 40
_NO_CODE = frozenset({"UNK", "NI", "NAV", "NASK", "ASKU", "NULL", "null", "N/A"})  # a nullFlavor where a code should be
_NULL_FLAVOR = "2.16.840.1.113883.5.1008"
_COMMA = re.compile(r"[-+]?\d{1,12},\d{1,12}", re.ASCII)
_UNIT = re.compile(r"[A-Za-z0-9\[\]{}%./*^'_()\-]{1,60}", re.ASCII)
_NOT_UCUM = frozenset({
    "bpm", "lbs", "lb", "f", "c", "deg", "inches", "inch", "in", "feet", "ft", "tab", "tabs", "tablet", "tablets", "cap",
    "caps", "capsule", "capsules", "puff", "puffs", "spray", "sprays", "unit", "units", "unt", "iu", "cc", "each", "ea",
    "breaths", "beats", "mmhg", "percent", "cel", "kgs", "cms", "drop", "drops",
})  # fmt: skip
_DUMMY_DISPLAY = frozenset(
    {"", "unknown", "other", "n/a", "na", "none", "null", "-", "no information", "not available"}
)
_NO_NAME = frozenset({"", "null", "-", "--", "n/a", "undefined"})
_WORDY = re.compile(r"\s+")


def clean(text: str) -> str:
    """Text on one line."""
    if text.isprintable() and "  " not in text:
        return text.strip()
    return _WORDY.sub(" ", text.replace("\0", "")).strip()


def stamp(text: str) -> str:
    """A TS as a FHIR date: as exact as it is printed, its zone kept as given; what is no date stays as it is.

    "20140402145521+0200" is 2014-04-02T14:55:21+02:00, "2012" a year, "201209121430" a minute (seconds as 00, which
    FHIR wants); zeros for month or day (19990000) mean that they are not known. Years before 1800 are nobody's record
    but a program's way to say "none" (00010101).
    """
    bare = text.strip()
    match = _DASHED.fullmatch(bare) or _STAMP.fullmatch(bare)
    if match is None:
        return clean(bare)
    year, month, day, hour, minute, second, fraction, zone = match.groups()
    if int(year) < _EARLIEST:
        return ""
    if month in (None, "00"):
        return year
    if day in (None, "00"):
        return f"{year}-{month}"
    if hour is None or hour == "24":
        return f"{year}-{month}-{day}"
    clock = f"{year}-{month}-{day}T{hour}:{minute or '00'}:{second or '00'}"
    clock += fraction.replace(",", ".") if fraction and set(fraction[1:]) != {"0"} else ""
    return clock + _zone(zone)


def _zone(zone: str | None) -> str:
    if zone in (None, "Z"):
        return zone or ""
    assert zone is not None
    hours, minutes = zone[1:].replace(":", ""), "00"
    if len(hours) > 2:
        hours, minutes = hours[:-2], hours[-2:]
    # No place on earth is more than 14 hours from Greenwich: the clock is kept, such a zone is not.
    return f"{zone[0]}{hours:0>2}:{minutes}" if int(hours) <= _FARTHEST else ""


def when(node: Node | None) -> str:
    """The instant that a TS gives, "" for none."""
    return "" if node is None or node.null else stamp(node.get("value"))


def span(node: Node | None) -> tuple[str, str]:
    """The start and end that an IVL_TS gives, "" for what it leaves open; a lone TS or centre is a start without an end."""
    if node is None:
        return "", ""
    if node.get("value"):
        return when(node), ""
    low, high = when(node.one("low")), when(node.one("high"))
    if not low and not high:
        return when(node.one("center")), ""
    return low, high


def period(node: Node | None) -> Json:
    """An IVL_TS as a FHIR Period; empty when it says nothing."""
    start, end = span(node)
    return {key: value for key, value in (("start", start), ("end", end)) if value}


def number(text: str) -> Any:
    """A number as printed, for a resource; None for what is none. A decimal comma is read as one."""
    bare = text.strip()
    if len(bare) > _LONGEST_NUMBER:
        return None
    return printed(bare.replace(",", ".") if _COMMA.fullmatch(bare) else bare)


def quantity(node: Node | None) -> Json | None:
    """A PQ (or INT, REAL, MO) as a FHIR Quantity; None without a number."""
    if node is None:
        return None
    value = number(node.get("value"))
    if value is None:
        return None
    unit = node.get("unit")
    if len(unit) > 1 and unit.isdecimal():  # a code of another table (EDQM), which only its translation puts in words
        unit = next((clean(one.get("displayName")) for one in node.all("translation") if one.get("displayName")), "")
    found: Json = {"value": value, **_in_unit(unit)}
    if not unit and (currency := node.get("currency")):
        found["unit"] = currency
    return found


@lru_cache(maxsize=512)
def _in_unit(unit: str) -> Json:
    """A unit as printed, and as UCUM where it is written as UCUM writes."""
    if not unit or unit == "1":
        return {}
    if _UNIT.fullmatch(unit) and unit.lower() not in _NOT_UCUM:
        return {"unit": unit, "system": UCUM, "code": unit}
    return {"unit": clean(unit)}


def said(chart: Chart, node: Node | None) -> str:
    """What an ED says on one line: its own words, and the piece of narrative that it points at."""
    if node is None:
        return ""
    own = clean(node.whole) if len(node.element) else clean(node.text)
    if own[:1] == "#" and " " not in own:  # a reference where its words should be
        return chart.told(own)
    if own and node.get("representation") != "B64":
        return own
    return chart.told(node.at("reference", "value"))


def named(chart: Chart, node: Node | None) -> str:
    """What an ED calls a thing: like `said`, but of a row that it points at only the first cell."""
    if node is None:
        return ""
    own = clean(node.whole) if len(node.element) else clean(node.text)
    if own[:1] == "#" and " " not in own:
        return chart.name(own)
    return own or chart.name(node.at("reference", "value"))


def coding(node: Node) -> Json | None:
    """The code of a CD itself; None without one."""
    code = clean(node.get("code"))
    if not code or node.null or (code in _NO_CODE and node.get("codeSystem") != _NULL_FLAVOR):
        return None
    found: Json = {"code": code}
    if uri := system(node.get("codeSystem"), node.get("codeSystemName")):
        found = {"system": uri, "code": code}
    if display := clean(node.get("displayName")):
        found["display"] = display
    return found


def concept(chart: Chart, node: Node | None, fallback: str = "") -> Json | None:
    """A CD with all its translations as a FHIR CodeableConcept; None when it says nothing.

    Its text is the name of the code in the system, so that two senders who code alike are read alike; the sender's own
    words (originalText, or the piece of narrative that it points at) serve where the name is missing.
    """
    if node is None:
        return {"text": fallback} if fallback else None
    if len(node.element) == 0:
        key = (tuple(node.element.items()), fallback)
        known = chart.concepts.get(key)
        if known is None:
            known = chart.concepts[key] = _concept(chart, node, fallback)
        return known or None
    return _concept(chart, node, fallback) or None


def _concept(chart: Chart, node: Node, fallback: str) -> Json:
    codes = [found for one in _translated(node) if (found := coding(one))]
    shown = clean(node.get("displayName"))
    if shown.lower() in _DUMMY_DISPLAY and (
        node.get("code") or not any(one.get("displayName") for one in node.all("translation"))
    ):
        shown = named(chart, node.one("originalText")) or shown
    if not shown or shown.lower() in _DUMMY_DISPLAY:
        others = (clean(one.get("displayName")) or named(chart, one.one("originalText")) for one in _translated(node))
        shown = next((one for one in others if one.lower() not in _DUMMY_DISPLAY), "") or fallback or shown
    if shown.lower() in _NO_NAME:
        shown = ""
    if more := _qualifiers(chart, node):
        shown = f"{shown} ({more})" if shown else more
    out: Json = {}
    if codes:
        out["coding"] = codes
    if shown:
        out["text"] = shown
    return out


def _translated(node: Node) -> list[Node]:
    """A code and its translations, each with its own."""
    return [node, *(deeper for one in node.all("translation") for deeper in _translated(one))]


def _qualifiers(chart: Chart, node: Node) -> str:
    """What post-coordination adds to a code: a side, a severity."""
    shown = []
    for one in node.all("qualifier"):
        value = concept(chart, one.one("value"))
        if value and value.get("text"):
            shown.append(str(value["text"]))
    return ", ".join(dict.fromkeys(shown))


def is_code(node: Node | None, *codes: str) -> bool:
    """Whether a CD or one of its translations has one of the codes."""
    return node is not None and any(one.get("code") in codes for one in _translated(node))


def identifiers(node: Node) -> list[Json]:
    """The ids of an element that say something, as FHIR Identifiers."""
    found = []
    for one in node.all("id"):
        root, extension = one.get("root"), clean(one.get("extension"))
        if one.null or not root:
            continue
        if extension:
            found.append({"system": identifier_system(root), "value": extension})
        else:
            found.append({"system": "urn:ietf:rfc:3986", "value": identifier_system(root)})
    return found


def first(found: list[Json]) -> Json | None:
    """The first of several; None of none."""
    return found[0] if found else None


def bounds(node: Node) -> tuple[Json | None, Json | None]:
    """The low and high of an IVL_PQ (or of a PQ as both) as Quantities."""
    low, high = node.one("low"), node.one("high")
    return quantity(low), quantity(high)
