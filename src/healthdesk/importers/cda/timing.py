"""How often: CDA's periodic intervals as FHIR timings.

Sources: HL7 V3 Data Types R1 PIVL and EIVL with TimingEvent; https://hl7.org/fhir/R4/datatypes.html#Timing (its EventTiming codes are
the same).
"""

from decimal import Decimal, InvalidOperation

from healthdesk.importers.cda.chart import Chart
from healthdesk.importers.cda.node import Node
from healthdesk.importers.cda.values import Json, concept, number, said

_UNITS = {"s": "s", "min": "min", "h": "h", "hr": "h", "hour": "h", "hours": "h", "d": "d", "day": "d", "days": "d",
          "wk": "wk", "week": "wk", "mo": "mo", "month": "mo", "a": "a"}  # fmt: skip
# TimingEvent in words that read on without a table.
_EVENTS = {
    "AC": "before meals", "ACM": "before breakfast", "ACD": "before lunch", "ACV": "before dinner", "PC": "after meals",
    "PCM": "after breakfast", "PCD": "after lunch", "PCV": "after dinner", "C": "with meals", "CM": "with breakfast",
    "CD": "with lunch", "CV": "with dinner", "HS": "at bedtime", "WAKE": "on waking", "IC": "between meals", "MORN": "in the morning",
    "AFT": "in the afternoon", "EVE": "in the evening", "NIGHT": "at night",
}  # fmt: skip
_FREQUENCIES = {12: "2", 8: "3", 6: "4", 4: "6", 24: "1"}


def timing(chart: Chart, node: Node) -> Json | None:
    """The rhythm that an effectiveTime gives; None for one that gives none."""
    kind = node.get("type").rpartition(":")[2]
    event = node.one("event")
    if kind == "EIVL_TS" or event is not None:
        code = event.get("code") if event is not None else ""
        words = _EVENTS.get(code) or (str((concept(chart, event) or {}).get("text", "")) if event is not None else "")
        found: Json = {"repeat": {"when": [code]}} if code in _EVENTS else {}
        return {**found, "code": {"text": words}} if words else found or None
    gap = node.one("period")
    if kind != "PIVL_TS" and gap is None:
        return None
    return _periodic(chart, node, gap)


def _periodic(chart: Chart, node: Node, gap: Node | None) -> Json | None:
    words = ""
    if gap is not None:
        translation = gap.one("translation", "originalText")
        words = said(chart, translation) if translation is not None else ""
    if gap is None or gap.null:
        return {"code": {"text": words}} if words else None
    low = gap.one("low") if not gap.get("value") else gap
    value, unit = (low.get("value"), low.get("unit")) if low is not None else ("", "")
    period, short = number(value), _UNITS.get(unit.lower(), "")
    if period is None or not short:
        return {"code": {"text": words}} if words else None
    often = "1"
    if short == "h" and node.get("institutionSpecified") == "true" and (times := _a_day(value)):
        often, period, short = times, number("1"), "d"
    repeat: Json = {"frequency": number(often), "period": period, "periodUnit": short}
    high = gap.one("high")
    if high is not None and (most := number(high.get("value"))) is not None:
        repeat["periodMax"] = most
    return {"repeat": repeat, **({"code": {"text": words}} if words else {})}


def _a_day(hours: str) -> str:
    """Every 8 hours as the institution sees fit is three times a day (PIVL.institutionSpecified)."""
    try:
        value = Decimal(hours)
    except InvalidOperation:
        return ""
    return _FREQUENCIES.get(int(value), "") if value == int(value) else ""
