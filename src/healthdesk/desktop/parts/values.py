"""Values as printed, their ranges and the source's flags in words; series as lines for the chart."""

from collections.abc import Sequence
from typing import Final

from healthdesk.desktop import text
from healthdesk.desktop.parts.chart import Line, Point
from healthdesk.desktop.parts.plain import one_line
from healthdesk.domain.knowledge import concept_name
from healthdesk.domain.records import Measurement, Quantity

_UNITS: Final = {"mm[Hg]": "mmHg", "Cel": "°C", "[degF]": "°F", "[lb_av]": "lb", "[in_i]": "in"}
FLAGS: Final = frozenset({"H", "L", "HH", "LL", "A", "AA", "HU", "LU", "HX", "LX"})
"""Interpretation codes by which a source says that a value is out of its range (HL7 v3 ObservationInterpretation)."""


def unit_words(quantity: Quantity) -> str:
    """The unit as people write it; a UCUM annotation ("{score}", "{INR}") is none, unusual ones stay as printed."""
    unit = quantity.unit or quantity.unit_code
    if unit == "1" or (unit.startswith("{") and unit.endswith("}")):
        return ""
    return one_line(_UNITS.get(unit, unit))


def number_words(quantity: Quantity) -> str:
    """The value as printed, without its unit; as many digits as the source gave, up to what can be read."""
    printed = quantity.value_text
    if quantity.value is not None and len(printed) > 8 and "." in printed:
        printed = _plain(float(f"{quantity.value:.4g}") if abs(quantity.value) < 1000 else round(quantity.value))
    return one_line(f"{quantity.comparator}{printed}", 80)


def _plain(value: float) -> str:
    """A source's number with a point, as sources print it, and never with an exponent: "4500000"."""
    said = f"{value:.10g}"
    return said if "e" not in said else f"{value:.12f}".rstrip("0").rstrip(".")


def value_words(quantity: Quantity) -> str:
    """The value with its unit."""
    unit = unit_words(quantity)
    gap = "" if unit[:1] == "/" and unit[1:].isdigit() else " "  # a scale: "6/10"
    return f"{number_words(quantity)}{gap}{unit}".strip()


def range_words(quantity: Quantity) -> str:
    """The range as the source printed it: "4.0 – 5.6", "up to 5.6"; "" when it gave none."""
    if quantity.range_text:
        return one_line(quantity.range_text, 60)
    if quantity.low is not None and quantity.high is not None:
        return f"{_plain(quantity.low)} – {_plain(quantity.high)}"
    if quantity.high is not None:
        return text.say("value.up-to", value=_plain(quantity.high))
    if quantity.low is not None:
        return text.say("value.from", value=_plain(quantity.low))
    return ""


def printed_range(quantity: Quantity) -> str:
    """The same in a phrase, with the unit said once; "" when there is no range."""
    words, unit = range_words(quantity), unit_words(quantity)
    if not words:
        return ""
    return text.say("measure.printed", span=words if unit and unit in words else f"{words} {unit}".strip())


def flag_words(quantity: Quantity) -> str:
    """What the source itself says about the value: "High, says the source"; "" when it says nothing."""
    flag = quantity.flag.upper()
    if flag not in FLAGS:
        return ""
    key = "high" if flag.startswith("H") else "low" if flag.startswith("L") else "abnormal"
    return text.say(f"value.{key}")


def measure_name(concept: str, label: str) -> str:
    """The everyday name of a measure, or the source's own."""
    return concept_name(concept, text.language()) or one_line(label)


def line_of(points: Sequence[Measurement], name: str = "") -> Line:
    """A series as a line for the chart: dated numbers, oldest first, in the unit of the newest."""
    dated = [point for point in points if point.date is not None and point.quantity.value is not None]
    if not dated:
        return Line((), name=name)
    newest = dated[-1].quantity
    alike = [point for point in dated if point.quantity.unit == newest.unit]
    return Line(
        tuple(
            Point(
                point.date.epoch if point.date else 0,
                point.quantity.value or 0.0,
                f"{value_words(point.quantity)} · {text.short_day(point.date)}",
                bool(flag_words(point.quantity)),
                point.quantity.low,
                point.quantity.high,
            )
            for point in alike
        ),
        newest.low,
        newest.high,
        name,
    )


def spoken_line(line: Line) -> str:
    """A line in words."""
    if not line.points:
        return line.name
    return text.say(
        "value.spoken", name=line.name, count=len(line.points), first=line.points[0].label, last=line.points[-1].label
    )
