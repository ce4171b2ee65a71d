"""Units as people and machines print them, and conversion between them, per measure.

Scales: UCUM, https://ucum.org. Molar masses: the row's own source. HbA1c: the NGSP master equation, NGSP % = 0.09148 x
IFCC mmol/mol + 2.152 (https://ngsp.org/ifccngsp.asp). Insulin: 1 IU is 6 nmol (WHO first international reference
preparation). A lipoprotein(a) mass cannot be turned into an amount: its particles differ in size; the table has none.
"""

import unicodedata
from dataclasses import dataclass
from functools import cache

from healthdesk.domain.knowledge.tables import parts, rows
from healthdesk.domain.records import Quantity

_NGSP_SLOPE, _NGSP_OFFSET = 0.09148, 2.152
_INSULIN_MOL_PER_UNIT = 6e-9
_ZERO_FAHRENHEIT = 32.0


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: its UCUM code, what it measures, and how many of that quantity's base unit it is."""

    ucum: str
    quantity: str
    scale: float


@dataclass(frozen=True, slots=True)
class _Factor:
    molar_mass: float | None
    charge: int | None


@cache
def _units() -> tuple[dict[str, Unit], dict[str, Unit]]:
    exact: dict[str, Unit] = {}
    loose: dict[str, Unit] = {}
    for row in rows("units"):
        unit = Unit(row["ucum"], row["quantity"], float(row["scale"]))
        for name in (row["ucum"], *parts(row["also"])):
            exact.setdefault(_plain(name), unit)
            loose.setdefault(_plain(name).casefold(), unit)
    return exact, loose


@cache
def _factors() -> dict[str, _Factor]:
    return {
        row["concept"]: _Factor(
            float(row["molar_mass"]) if row["molar_mass"] else None, int(row["charge"]) if row["charge"] else None
        )
        for row in rows("factors")
    }


@cache
def _enzymes() -> frozenset[str]:
    """Measures of catalytic activity: of them an international unit is the unit (IUB 1964: 1 U is 1 umol a minute)."""
    return frozenset(row["key"] for row in rows("labs") if "U/L" in parts(row["ucum"], ","))


WORDS = "{words}"
"""The unit of a result in words ("negative"): none of a measure that is counted."""


def printed_unit(quantity: Quantity) -> str:
    """The unit of a printed value for finding out what it measures: its UCUM code, else as printed; WORDS of words."""
    if quantity.value is None and quantity.value_text and not any(mark.isdigit() for mark in quantity.value_text):
        return WORDS
    return quantity.unit_code or quantity.unit


def fits(concept: str, printed: str) -> bool:
    """Whether a printed unit can be one of a measure; also when it is none or one that the tables do not know."""
    usual = _usual().get(concept, ())
    if printed == WORDS:
        return not usual
    unit = unit_of(printed) if printed else None
    if unit is None:
        return True
    if not usual:
        return unit.quantity in ("fraction", "score", "titer")
    return any(convert(concept, 1.0, printed, each) is not None for each in usual) and (
        unit.ucum != "/mL" or "/mL" in usual
    )


@cache
def _usual() -> dict[str, tuple[str, ...]]:
    return {row["key"]: parts(row["ucum"], ",") for row in rows("labs")}


def unit_of(text: str) -> Unit | None:
    """The unit that a printed text or a UCUM code means, None when the tables know none.

    Capitals count where they make another unit ("G/L" are thousand millions a litre, "g/L" grams), else not.
    """
    exact, loose = _units()
    plain = _plain(text)
    return exact.get(plain) or loose.get(plain.casefold())


def convert(concept: str, value: float, from_unit: str, to_unit: str) -> float | None:
    """A value of a measure in another unit; None when that cannot be computed for this measure.

    `concept` is the key of `lab_concepts()`. Blood urea nitrogen in mmol/L is the same amount as urea in mmol/L;
    in mg/dL the two differ. The result is not rounded.
    """
    source, target = unit_of(from_unit), unit_of(to_unit)
    if source is None or target is None:
        return None
    if source.quantity == target.quantity:
        if source.quantity == "temperature":
            return _temperature(value, source, target)
        return value if source.ucum == target.ucum else value * source.scale / target.scale
    special = _special(concept, value * source.scale, source.quantity, target.quantity)
    if special is not None:
        return special / target.scale
    bridge = _bridge(_factors().get(concept), (source.quantity, target.quantity))
    return None if bridge is None else value * source.scale * bridge / target.scale


def _special(concept: str, amount: float, source: str, target: str) -> float | None:
    """The two measures whose units are not tied by a molar mass, in base units of the second quantity."""
    if concept == "hba1c" and (source, target) == ("fraction", "substance-fraction"):
        return (amount * 100 - _NGSP_OFFSET) / _NGSP_SLOPE * 0.001
    if concept == "hba1c" and (source, target) == ("substance-fraction", "fraction"):
        return (amount * 1000 * _NGSP_SLOPE + _NGSP_OFFSET) / 100
    if {source, target} == {"unit-concentration", "enzyme-concentration"} and concept in _enzymes():
        return amount
    if concept == "insulin" and (source, target) == ("unit-concentration", "substance-concentration"):
        return amount * _INSULIN_MOL_PER_UNIT
    if concept == "insulin" and (source, target) == ("substance-concentration", "unit-concentration"):
        return amount / _INSULIN_MOL_PER_UNIT
    return None


def _bridge(factor: _Factor | None, pair: tuple[str, str]) -> float | None:
    """How many base units of the second quantity one base unit of the first is, for an analyte."""
    if factor is None:
        return None
    mass, charge = factor.molar_mass, factor.charge
    bridges: dict[tuple[str, str], float] = {}
    if mass is not None:
        bridges["mass-concentration", "substance-concentration"] = 1 / mass
        bridges["substance-concentration", "mass-concentration"] = mass
        # Ratios to creatinine: grams a gram against grams a mole of creatinine.
        bridges["mass-ratio", "mass-per-substance"] = mass
        bridges["mass-per-substance", "mass-ratio"] = 1 / mass
    if charge is not None:
        bridges["charge-concentration", "substance-concentration"] = 1 / charge
        bridges["substance-concentration", "charge-concentration"] = charge
    if mass is not None and charge is not None:
        bridges["charge-concentration", "mass-concentration"] = mass / charge
        bridges["mass-concentration", "charge-concentration"] = charge / mass
    return bridges.get(pair)


def _temperature(value: float, source: Unit, target: Unit) -> float:
    celsius = (value - _ZERO_FAHRENHEIT) * source.scale if source.ucum == "[degF]" else value
    return celsius / target.scale + _ZERO_FAHRENHEIT if target.ucum == "[degF]" else celsius


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).replace("μ", "u").replace("µ", "u").replace(" ", "").strip()
