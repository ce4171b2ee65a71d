"""Laboratory tables: long (a result a row) and wide (a test a row, a date a column)."""

from collections.abc import Sequence
from dataclasses import replace

from healthdesk.domain.knowledge import concept, concept_of, unit_of
from healthdesk.domain.mapping import Role
from healthdesk.domain.records import Kind
from healthdesk.importers.fhir.elements import Resource
from healthdesk.importers.tables.blocks import Block
from healthdesk.importers.tables.making import Output, Value, Where, quantity
from healthdesk.importers.tables.measures import LOINC, Unit, unit_named
from healthdesk.importers.tables.moments import moment, printed_date
from healthdesk.importers.tables.numbers import missing, number_of
from healthdesk.importers.tables.rows import doubtful, measure_named
from healthdesk.importers.tables.vocabulary import clean

_FLAGS = {
    "h": "H", "high": "H", "hoch": "H", "eleve": "H", "élevé": "H", "+": "H", "l": "L", "low": "L", "niedrig": "L", "bas": "L",
    "-": "L", "hh": "HH", "ll": "LL", "n": "N", "normal": "N", "a": "A", "abnormal": "A", "anormal": "A", "*": "A", "++": "HH", "--": "LL",
}  # fmt: skip
"""Codes of HL7 v3 ObservationInterpretation for what laboratories print."""
_INTERPRETATION = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation"
_CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"


def read_long(block: Block, cells: Sequence[str], line: int, place: str, output: Output) -> bool:
    """Keep a row of a long table; whether it said anything."""
    layout = block.layout
    name, value = _cell(cells, layout.at(Role.NAME)), _cell(cells, layout.at(Role.VALUE))
    if not name or missing(value):
        return False
    when = block.when(cells)
    where = Where(place, line, when, device=_cell(cells, layout.at(Role.DEVICE))[:120])
    note = "; ".join(filter(None, (_cell(cells, at) for at in layout.all(Role.NOTE))))
    _keep(block, cells, (name, value, note), where, output)
    return True


def read_wide(block: Block, cells: Sequence[str], line: int, place: str, output: Output) -> bool:
    """Keep a row of a wide table; whether it said anything."""
    layout = block.layout
    name = _cell(cells, layout.at(Role.NAME))
    said = False
    for at in layout.all(Role.DATED):
        value = _cell(cells, at)
        if name and not missing(value):
            shown = printed_date(clean(layout.cells[at]))
            when = moment(shown, block.order) if shown else None
            _keep(block, cells, (name, value, ""), Where(place, line, when), output)
            said = True
    return said


def _keep(block: Block, cells: Sequence[str], said: tuple[str, str, str], where: Where, output: Output) -> None:
    name, text, note = said
    layout = block.layout
    number = number_of(text, block.decimal)
    printed = (
        _cell(cells, layout.at(Role.UNIT)) or (layout.columns[max(layout.at(Role.VALUE), 0)].unit or Unit("")).shown
    )
    laboratory = any(layout.at(role) >= 0 for role in (Role.RANGE, Role.LOW, Role.HIGH, Role.FLAG))
    measure = None if laboratory else measure_named(name)
    unit = _unit(printed)
    if number is not None and number.rest:
        glued = _unit(number.rest)
        if glued.code and not printed:
            unit, number = glued, replace(number, rest="")
        elif number.rest.casefold() == printed.casefold():
            number = replace(number, rest="")
    if (
        number is not None
        and not number.rest
        and measure is not None
        and where.when is not None
        and (unit.shown or measure.unit)
    ):
        value = Value(measure, number, unit if unit.shown else (unit_named(measure.unit) or Unit("")))
        if not (note or doubtful(value) or number.comparator) and where.when.timed:
            output.reading(value, where)
            return
        output.statement(value, where, note=note, doubt=doubtful(value))
        return
    resource = _result(name, note)
    if number is not None and not number.rest:
        resource["valueQuantity"] = quantity(number, unit)
    else:
        resource["valueString"] = f"{text} {printed}".strip() if printed and text[-1:].isdigit() else text[:500]
    _range(resource, block, cells, unit)
    flag = _FLAGS.get(_cell(cells, layout.at(Role.FLAG)).casefold())
    if flag:
        resource["interpretation"] = [{"coding": [{"system": _INTERPRETATION, "code": flag}]}]
    output.result(resource, where)


def _result(name: str, note: str) -> Resource:
    key = concept_of((), name, Kind.RESULT)
    codes = concept(key).loinc if key and ":" not in key else ()
    code: Resource = {"text": name[:300]}
    # The name alone does not say which of the concept's codes it is: only a concept with a single one gets it.
    if len(codes) == 1:
        code["coding"] = [{"system": LOINC, "code": codes[0]}]
    resource: Resource = {"code": code, "category": [{"coding": [{"system": _CATEGORY, "code": "laboratory"}]}]}
    if note:
        resource["note"] = [{"text": note[:4000]}]
    return resource


def _unit(text: str) -> Unit:
    known = unit_of(text) if text else None
    return Unit(text[:60], known.ucum if known else "")


def _range(resource: Resource, block: Block, cells: Sequence[str], unit: Unit) -> None:
    layout = block.layout
    text = _cell(cells, layout.at(Role.RANGE))
    low = number_of(_cell(cells, layout.at(Role.LOW)), block.decimal)
    high = number_of(_cell(cells, layout.at(Role.HIGH)), block.decimal)
    if text and not missing(text):
        parts = [
            part.strip()
            for part in text.replace("–", "-").replace(" à ", "-").replace(" to ", "-").replace(" bis ", "-").split("-")
        ]
        if len(parts) == 2:
            low, high = (number_of(part, block.decimal) for part in parts)
            low, high = (low, high) if low and high and not low.rest else (None, None)
        elif text.lstrip().startswith(("<", "≤", ">", "≥")):
            bound = number_of(text, block.decimal)
            low, high = (bound, None) if bound and bound.comparator.startswith(">") else (None, bound)
    given: Resource = {"text": text[:200]} if text and not missing(text) else {}
    if low is not None:
        given["low"] = quantity(replace(low, comparator=""), unit)
    if high is not None:
        given["high"] = quantity(replace(high, comparator=""), unit)
    if given:
        resource["referenceRange"] = [given]


def _cell(cells: Sequence[str], at: int) -> str:
    return cells[at].strip() if 0 <= at < len(cells) else ""
