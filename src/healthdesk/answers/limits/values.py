"""Printed numbers that make a sentence an emergency; used for what somebody says is so now, never for records.

Sources: ADA Standards of Care 2025, section 6 (glucose under 54 mg/dL is level 2 hypoglycaemia) and section 16
(hyperglycaemic crises); NHS England, oxygen at home (92 % and less: call 999).
"""

_MG_PER_MMOL = 18.0156
_LOW_SUGAR = 54.0
_HIGH_SUGAR = 250.0
# Blood glucose meters read from 20 mg/dL; in these countries a number without its unit is in mg/dL. Germany has both
# units (https://www.diabetesde.org, Einheiten zur Angabe des Blutzuckerwerts) and is not among them.
_IN_MILLIGRAMS = frozenset({"US", "ES", "AT", "BE"})
_LEAST_OF_A_METER = 20.0
_LOW_OXYGEN = 91.0


def is_low_sugar(value: float, after: str, region: str) -> bool:
    """Whether a glucose value, with the words that follow it, is under 54 mg/dL."""
    return _milligrams(value, after, region) < _LOW_SUGAR


def is_high_sugar(value: float, after: str, region: str) -> bool:
    """Whether a glucose value, with the words that follow it, is 250 mg/dL or more."""
    return _milligrams(value, after, region) >= _HIGH_SUGAR


def is_low_oxygen(value: float, after: str, region: str) -> bool:  # noqa: ARG001 - one signature for all three
    """Whether a saturation in percent is 91 or less."""
    return 40 <= value <= _LOW_OXYGEN


def _milligrams(value: float, after: str, region: str) -> float:
    """The value in mg/dL, its unit read from the words after it or, without any, from size and country."""
    unit = " ".join(after.split()[:2])
    if unit.startswith("mmol"):
        return value * _MG_PER_MMOL
    if unit.startswith("mg"):
        return value
    if unit.startswith(("g/l", "g l", "g ", "gramme")) or unit == "g":
        return value * 100
    if region == "FR" and value < 8:
        return value * 100
    if value >= 34 or (region in _IN_MILLIGRAMS and value >= _LEAST_OF_A_METER):
        return value
    # Nobody reads less than 34 mg/dL off a meter and asks: it is in mmol/L.
    return value * _MG_PER_MMOL
