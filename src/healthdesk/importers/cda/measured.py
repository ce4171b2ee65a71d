"""The value of an observation, whatever its type, with its range and flag.

Sources: HL7 V3 Data Types R1 (PQ, IVL_PQ, RTO, INT, REAL, BL, TS, CD, CO, ST, ED); https://hl7.org/fhir/us/ccda/CF-results.html; an IVL
with one bound is a comparison ("< 5"), its inclusive attribute decides between < and <=.
"""

import base64
import binascii
import re

from healthdesk.domain.records import Severity
from healthdesk.importers.cda.chart import Chart
from healthdesk.importers.cda.node import Node
from healthdesk.importers.cda.statement import Statement
from healthdesk.importers.cda.values import (
    Json,
    bounds,
    clean,
    coding,
    concept,
    number,
    period,
    quantity,
    said,
    stamp,
)

_QUANTITY_IN_WORDS = re.compile(
    r"(<=|>=|<|>|≤|≥)?\s*([-+]?\d{1,9}(?:[.,]\d{1,9})?)(?:\s*([A-Za-zµμ%°\[{][^\s;:]{0,24}))?"
)
_LONGEST_BARE = 6
_FLAGS = "v3-ObservationInterpretation"
_SIGNS = {"≤": "<=", "≥": ">="}
TRANSLATION = "http://hl7.org/fhir/StructureDefinition/iso21090-PQ-translation"


def add_value(chart: Chart, node: Node, made: Statement) -> None:
    """Put the value of an observation into its resource; of several, the first, the others as components."""
    values = [one for one in node.all("value") if not one.bare]
    for place, value in enumerate(values):
        found = value_of(chart, value, made)
        if not found:
            continue
        if place == 0 or not any(key.startswith("value") for key in made.resource):
            made.resource |= found
        else:
            made.resource.setdefault("component", []).append({"code": made.resource.get("code", {}), **found})
    if not any(key.startswith("value") for key in made.resource) and values and values[0].null:
        flavor = values[0].get("nullFlavor")
        made.resource["dataAbsentReason"] = {
            "coding": [
                {
                    "system": "http://terminology.hl7.org/CodeSystem/data-absent-reason",
                    "code": _ABSENT.get(flavor, "unknown"),
                }
            ]
        }


_ABSENT = {"NA": "not-applicable", "ASKU": "asked-unknown", "NASK": "not-asked", "NAV": "temp-unknown", "MSK": "masked",
           "NP": "not-performed", "NINF": "negative-infinity", "PINF": "positive-infinity"}  # fmt: skip


def value_of(chart: Chart, value: Node, made: Statement) -> Json:  # noqa: PLR0911 - one for each data type
    """One value as a FHIR choice (valueQuantity, valueCodeableConcept ...); empty when it says nothing."""
    kind = (value.get("type").rpartition(":")[2] or _guessed(value)).upper()
    if kind in ("PQ", "INT", "REAL", "MO", "PPD_PQ"):
        return _number(chart, value, kind)
    if kind.startswith(("IVL_PQ", "IVL_INT", "IVL_REAL", "IVL_MO", "URG_PQ")):
        return _interval(chart, value)
    if kind.startswith("RTO"):
        top, bottom = quantity(value.one("numerator")), quantity(value.one("denominator"))
        return (
            {"valueRatio": {"numerator": top, "denominator": bottom}} if top and bottom else _words(chart, value, made)
        )
    if kind in ("CD", "CE", "CV", "CO", "CS", "CR", "PQR"):
        found = concept(chart, value)
        return {"valueCodeableConcept": found} if found and (found.get("text") or found.get("coding")) else {}
    if kind == "BL":
        return {"valueBoolean": value.get("value") == "true"} if value.get("value") in ("true", "false") else {}
    if kind == "TS":
        return {"valueDateTime": instant} if (instant := stamp(value.get("value"))) and not value.null else {}
    if kind == "IVL_TS":
        return {"valuePeriod": lasted} if (lasted := period(value)) else {}
    return _words(chart, value, made)


def _guessed(value: Node) -> str:
    """The type of a value that does not name it."""
    if value.get("unit") or (value.get("value") and number(value.get("value")) is not None):
        return "PQ"
    if value.get("code") or value.get("displayName"):
        return "CD"
    if value.one("low") is not None or value.one("high") is not None:
        return "IVL_PQ"
    return "TS" if value.get("value") else "ST"


def _number(chart: Chart, value: Node, kind: str) -> Json:
    found = None if value.null else quantity(value)
    others = [one for each in value.all("translation") if (one := _translated(each))]
    if found is None and others:
        found, *others = others
    if found is not None:
        if others:
            found["extension"] = [{"url": TRANSLATION, "valueQuantity": one} for one in others]
        return {"valueQuantity": found}
    text = (
        clean(value.get("value"))
        or said(chart, value.one("translation", "originalText"))
        or said(chart, value.one("originalText"))
    )
    del kind
    # A number that is none ("NEG", "1:40") is the text that it is, with its unit.
    return {"valueString": " ".join(filter(None, (text, clean(value.get("unit")))))} if text else {}


def _translated(node: Node) -> Json | None:
    """A PQR: the same value in another unit."""
    found = quantity(node)
    if found is None:
        return None
    if "unit" not in found and (unit := node.get("code") or node.get("displayName")):
        found["unit"] = clean(unit)
    return found


def _interval(chart: Chart, value: Node) -> Json:
    low, high = bounds(value)
    first, last = value.one("low"), value.one("high")
    if low is not None and high is not None:
        if low == high:
            return {"valueQuantity": low}
        return {"valueRange": {"low": low, "high": high}}
    if low is not None:
        open_ = first is not None and first.get("inclusive") == "false"
        return {"valueQuantity": {**low, "comparator": ">" if open_ else ">="}}
    if high is not None:
        open_ = last is not None and last.get("inclusive") == "false"
        return {"valueQuantity": {**high, "comparator": "<" if open_ else "<="}}
    whole = quantity(value.one("center")) or quantity(value)
    if whole is not None:
        return {"valueQuantity": whole}
    text = said(chart, value.one("originalText")) or said(chart, value.one("translation", "originalText"))
    return {"valueString": text} if text else {}


def _words(chart: Chart, value: Node, made: Statement) -> Json:
    """Text, in place or in the narrative: a plain number with a unit is read as one; pictures and files are attached."""
    if value.get("representation") == "B64" or value.get("mediaType").partition("/")[0] in ("image", "application"):
        return _enclosed(value, made)
    text = said(chart, value) or clean(value.get("value")) or clean(value.get("displayName"))
    if not text:
        return {}
    return _in_words(text)


def _in_words(text: str) -> Json:
    match = _QUANTITY_IN_WORDS.fullmatch(text)
    if match is None:
        return {"valueString": text}
    sign, digits, unit = match.groups()
    value = number(digits)
    if value is None or (not unit and len(digits) > _LONGEST_BARE):  # a date, a telephone number
        return {"valueString": text}
    found: Json = {"value": value}
    if sign:
        found["comparator"] = _SIGNS.get(sign, sign)
    if unit:
        found["unit"] = unit
    return {"valueQuantity": found}


def _enclosed(value: Node, made: Statement) -> Json:
    """The text of a file inside a value; of one that is no text, only that it is there."""
    try:
        content = base64.b64decode(value.whole, validate=False)
        return {"valueString": content.decode("utf-8")} if value.get("mediaType").startswith("text/") else {}
    except (binascii.Error, ValueError):
        made.odd("attachment-broken", value)
        return {}
    finally:
        if not value.get("mediaType").startswith("text/"):
            made.odd("cda-file-in-value", value, Severity.NOTE)


def in_words(resource: Json, language: str) -> str:
    """A value as words, for a remark."""
    for key, value in resource.items():
        if key == "valueBoolean":
            return {True: ("yes", "oui"), False: ("no", "non")}[value][language == "fr"]
        if key == "valueQuantity":
            number_ = bytes(value["value"]).decode() if value.get("value") is not None else ""
            return " ".join(filter(None, (value.get("comparator", ""), number_, value.get("unit", ""))))
        if key == "valueCodeableConcept":
            return str(
                value.get("text") or next((one.get("display") or one["code"] for one in value.get("coding", ())), "")
            )
        if key in ("valueString", "valueDateTime"):
            return str(value)
    return ""


def flags(chart: Chart, node: Node) -> list[Json]:
    """The interpretation codes that say something."""
    found = []
    for one in node.all("interpretationCode"):
        meaning = concept(chart, one)
        if not meaning:
            continue
        codes = [each for each in meaning.get("coding", ()) if str(each.get("system", _FLAGS)).endswith(_FLAGS)]
        # A flag is a code of HL7's table; any other way to say it is said in words.
        words = meaning.get("text") or next((str(each["code"]) for each in meaning.get("coding", ())), "")
        found.append({"coding": codes, **({"text": words} if words else {})} if codes else {"text": words})
    return found


def ranges(chart: Chart, node: Node) -> list[Json]:
    """The reference ranges, the normal one first."""
    found = []
    for one in node.all("referenceRange"):
        inner = one.one("observationRange") or one.one("observationRangeCriteria")
        if inner is not None and (made := _range(chart, inner)):
            found.append(made)
    return sorted(found, key=lambda each: each.get("type", {}).get("coding", [{}])[0].get("code", "normal") != "normal")


def _range(chart: Chart, node: Node) -> Json:
    out: Json = {}
    value = node.one("value")
    kind = value.get("type").rpartition(":")[2] if value is not None else ""
    if value is not None and (kind.startswith("IVL") or value.one("low") is not None or value.one("high") is not None):
        low, high = bounds(value)
        out = {key: one for key, one in (("low", low), ("high", high)) if one is not None}
    text = said(chart, node.one("text")) or (said(chart, value) if value is not None and kind in ("ST", "ED") else "")
    if value is not None and not out and not text:
        shown = concept(chart, value) if kind in ("CD", "CE", "CO") else None
        exact = quantity(value)
        text = str((shown or {}).get("text", "")) or (" ".join(
            filter(None, (value.get("value"), clean(value.get("unit"))))) if exact else "")  # fmt: skip
    if text:
        out["text"] = text
    if not out:
        return {}
    meaning = node.one("interpretationCode")
    own = coding(meaning) if meaning is not None else None
    if own is not None and own["code"] not in ("N", "normal"):
        out["type"] = {"coding": [own]}
    return out
