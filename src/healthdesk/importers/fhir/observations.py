"""Values of observations and of their components, as printed.

Source: https://hl7.org/fhir/R4/observation.html, and https://hl7.org/fhir/R4/valueset-observation-vitalsignresult.html for the
codes that make a vital sign where the category is missing.
"""

from typing import Any

from healthdesk.domain.dates import PartialDate
from healthdesk.domain.records import Kind, MeasurementDraft, Quantity
from healthdesk.importers.fhir.elements import (
    LINE,
    SHARED,
    Resource,
    amount,
    child,
    children,
    code_in,
    codings,
    joined,
    number,
    number_text,
    said,
    unit_code,
    unit_of,
    words,
)
from healthdesk.importers.fhir.entries import Entry

_VITALS = frozenset({
    "85353-1", "9279-1", "8867-4", "2708-6", "59408-5", "8310-5", "8302-2", "9843-4", "8287-5", "29463-7", "3141-9",
    "39156-5", "85354-9", "8480-6", "8462-4", "8478-0", "55284-4", "8289-1", "77606-2", "59576-9", "8306-3",
})  # fmt: skip
_DECIMALS = 4
_LOINC = "http://loinc.org"


def kind_of(resource: Resource) -> Kind:
    """Which shelf an observation stands on: by its category, else by its code, else by having a measured value."""
    categories = {coding.code for coding in codings(resource.get("category"))}
    if "vital-signs" in categories:
        return Kind.VITAL
    if "laboratory" in categories:
        return Kind.RESULT
    if not categories:
        if any(coding.system == _LOINC and coding.code in _VITALS for coding in codings(resource.get("code"))):
            return Kind.VITAL
        if isinstance(resource.get("valueQuantity"), dict):
            return Kind.RESULT
    return Kind.OBSERVATION


def measurements(entry: Entry, resource: Resource, date: PartialDate | None) -> tuple[MeasurementDraft, ...]:
    """One draft for the observation's own value and one for each component that has one."""
    found = []
    if own := value_of(resource):
        found.append(
            MeasurementDraft(codings(resource.get("code")), said(resource.get("code")), own, date, entry.locator)
        )
    for number_, component in enumerate(children(resource, "component") if "component" in resource else ()):
        if value := value_of(component):
            label = said(component.get("code"))
            place = entry.inside(f"/component/{number_}")
            found.append(MeasurementDraft(codings(component.get("code")), label, value, date, place))
    return tuple(found)


def detail(resource: Resource, measured: tuple[MeasurementDraft, ...], locator: str) -> str:
    """The line under an observation's title: its value, else its components' values, else why there is none."""
    if measured and measured[0].locator == locator:
        own = measured[0].quantity
        return joined(shown(own), *_other_units(resource), said(resource.get("interpretation")) if not own.flag else "")
    if measured:
        return joined(*(f"{one.label} {shown(one.quantity)}" for one in measured))
    series = child(resource, "valueSampledData").get("data")
    if isinstance(series, str):
        return f"{len(series.split())} ×"
    return said(resource.get("dataAbsentReason"))


def _other_units(resource: Resource) -> list[str]:
    """The same value as the source prints it in another unit, too (the extension iso21090-PQ-translation of a Quantity)."""
    quantity = resource.get("valueQuantity")
    if not isinstance(quantity, dict) or "extension" not in quantity:
        return []
    given = children(quantity, "extension")
    return [amount(one.get("valueQuantity")) for one in given if words(one.get("url")).endswith("PQ-translation")]


def shown(quantity: Quantity) -> str:
    """A value on one line, as printed; one of more than four decimals is rounded and says so (≈)."""
    text, unit = quantity.value_text, quantity.unit
    decimals = text.partition(".")[2]
    if quantity.value is not None and decimals.isdecimal() and len(decimals) > _DECIMALS:
        text = f"≈ {quantity.value:.2f}" if abs(quantity.value) >= 1 else f"≈ {quantity.value:.3g}"
    if unit.startswith("{") and unit.endswith("}"):  # a UCUM annotation: a word, not a unit
        unit = unit[1:-1].replace("_", " ")
    if unit[:1] == "/" and unit[1:].isdigit():  # "6/10": what a scale goes to is no unit apart
        text, unit = f"{text}{unit}", ""
    return " ".join(filter(None, (quantity.comparator, text, unit)))


def value_of(holder: Resource) -> Quantity | None:
    """The value of an observation or component, whatever its type; None when it has none that can be shown."""
    low, high, range_text = _range(holder)
    flag = code_in(holder.get("interpretation"))
    quantity = holder.get("valueQuantity")
    if isinstance(quantity, dict) and (text := number_text(quantity.get("value"))):
        comparator = quantity.get("comparator")
        return Quantity(
            number(quantity.get("value")),
            text,
            unit_of(quantity),
            unit_code(quantity),
            comparator if comparator in ("<", "<=", ">=", ">") else "",
            low,
            high,
            range_text,
            flag[:20],
        )
    value, text = _other_value(holder)
    return Quantity(value, text, low=low, high=high, range_text=range_text, flag=flag[:20]) if text else None


def _other_value(holder: Resource) -> tuple[float | None, str]:
    for key, value in holder.items():
        if key.startswith("value") and (text := _worded(key, value)):
            return (number(value) if key == "valueInteger" else None), text
    return None, ""


def _worded(key: str, value: Any) -> str:
    text = ""
    match key, value:
        case "valueInteger", _:
            text = number_text(value)
        case "valueBoolean", bool():
            text = "true" if value else "false"
        case (("valueString" | "valueDateTime" | "valueTime"), _):
            text = words(value)
        case "valueCodeableConcept", dict():
            text = said(value)
        case "valueRange", dict():
            text = _between(value)
        case "valueRatio", dict():
            text = _ratio(value)
        case "valuePeriod", dict():
            text = " – ".join(filter(None, (words(value.get("start")), words(value.get("end")))))
    return text


def _between(value: Resource) -> str:
    low, high = child(value, "low"), child(value, "high")
    if number_text(low.get("value")) and number_text(high.get("value")) and unit_of(low) == unit_of(high):
        return f"{number_text(low['value'])} – {amount(high)}"
    return joined(f"≥ {amount(low)}" if amount(low) else "", f"≤ {amount(high)}" if amount(high) else "", by=" ")


def _ratio(value: Resource) -> str:
    above, below = child(value, "numerator"), child(value, "denominator")
    if not amount(above) or not amount(below):
        return amount(above)
    # A titre is written 1:128; anything with units is a rate.
    return (
        f"{amount(above)}:{amount(below)}"
        if not unit_of(above) + unit_of(below)
        else f"{amount(above)} / {amount(below)}"
    )


def _range(holder: Resource) -> tuple[float | None, float | None, str]:
    """The source's own normal range: the first of type "normal" or without a type."""
    if "referenceRange" not in holder:
        return None, None, ""
    shared = SHARED.get(id(holder["referenceRange"]))
    if shared is None:
        return _range_in(holder)
    if shared.range is None:
        shared.range = _range_in(holder)
    return shared.range


def _range_in(holder: Resource) -> tuple[float | None, float | None, str]:
    for given in children(holder, "referenceRange"):
        if code_in(given.get("type")) not in ("", "normal"):
            continue
        low, high = child(given, "low"), child(given, "high")
        text = words(given.get("text"), LINE) or _between(given)
        if text:
            return number(low.get("value")), number(high.get("value")), text
    return None, None, ""
