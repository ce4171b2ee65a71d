"""A measure in another unit: which units it can be told in, the value computed, and the formula by which."""

from collections.abc import Iterable
from dataclasses import dataclass

from healthdesk.desktop.parts.chart_axis import axis_number
from healthdesk.desktop.parts.values import unit_words
from healthdesk.domain.knowledge import concept as concept_of_key
from healthdesk.domain.knowledge import convert, unit_of
from healthdesk.domain.records import Quantity


@dataclass(frozen=True, slots=True)
class UnitChoice:
    """A unit as it can be chosen: `code` for computing (UCUM, or as printed), and how people write it."""

    code: str
    label: str


def code_of(unit: str, unit_code: str) -> str:
    """What to compute with: the UCUM code where there is one and the tables know it, else the unit as printed."""
    return unit_code if unit_code and unit_of(unit_code) is not None else unit or unit_code


def alike(one: str, other: str) -> bool:
    """Whether two codes are one unit, however they are written ("umol/L", "µmol/L")."""
    if one == other:
        return True
    first, second = unit_of(one), unit_of(other)
    if first is None or second is None:
        return _plain(one) == _plain(other)
    return (first.quantity, first.scale) == (second.quantity, second.scale)


def _plain(code: str) -> str:
    """A unit that no table knows, without what only its writing differs in: "mL/min/1,73 m²" is "ml/min/1.73m2"."""
    return code.casefold().replace(",", ".").replace("²", "2").replace("µ", "u").replace("μ", "u").replace(" ", "")


def turned(concept: str, value: float, code: str, wanted: str) -> float | None:
    """A value in the wanted unit; as it is where that is its own, None where it cannot be computed."""
    return value if alike(code, wanted) else convert(concept, value, code, wanted)


def choices(concept: str, printed: Iterable[tuple[str, str]]) -> tuple[UnitChoice, ...]:
    """The units a measure can be told in: those that were printed (newest first), then the usual ones; each once."""
    made: list[UnitChoice] = []
    found = [(code_of(*unit), unit_words(Quantity(None, "", *unit))) for unit in printed]
    if not found:
        return ()
    try:
        usual = concept_of_key(concept).ucum
    except KeyError:
        usual = ()
    found += [(code, unit_words(Quantity(None, "", code, code))) for code in usual]
    for code, label in found:
        if not made or (
            label
            and not any(alike(code, each.code) for each in made)
            and convert(concept, 1.0, made[0].code, code) is not None
        ):
            made.append(UnitChoice(code, label))
    return tuple(made)


def formula(concept: str, code: str, wanted: UnitChoice, own: str) -> str:
    """How a unit is computed from another: "mmol/L = mg/dL × 0.0555"; "" where there is nothing to compute."""
    if alike(code, wanted.code):
        return ""
    nought, one = convert(concept, 0.0, code, wanted.code), convert(concept, 1.0, code, wanted.code)
    if nought is None or one is None:
        return ""
    slope = one - nought
    words = f"{wanted.label} = {own} × {figure(slope)}"
    if abs(nought) > 1e-9:
        words += f" {'+' if nought > 0 else '−'} {figure(abs(nought))}"
    return words


def figure(value: float) -> str:
    """A computed number to four figures, as the language writes it."""
    return axis_number(float(f"{value:.4g}"))


def told(value: float) -> str:
    """A computed value as precise as laboratories print: to the hundredth below 10, the tenth below 100, else whole."""
    size = abs(value)
    return axis_number(round(value, 3 if size < 1 else 2 if size < 10 else 1 if size < 100 else 0))
