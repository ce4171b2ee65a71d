"""A row of a device's table, read by its layout: which of its cells are values, and what else it says."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from healthdesk.domain.knowledge import convert
from healthdesk.domain.mapping import Role
from healthdesk.domain.readings import NO_ZONE
from healthdesk.domain.records import Kind, Severity
from healthdesk.importers.tables.blocks import Block
from healthdesk.importers.tables.layouts import unit_of
from healthdesk.importers.tables.making import Output, Value, Where
from healthdesk.importers.tables.measures import MEASURES, Measure, Unit, unit_named
from healthdesk.importers.tables.moments import Moment, moment, printed_date, printed_time
from healthdesk.importers.tables.numbers import Number, missing, number_of
from healthdesk.importers.tables.vocabulary import folded, heading

UNASKED = frozenset({"distance", "skin-temperature"})
"""Measures that nobody is asked a unit for: without one they are left in the original."""

_LENGTHS = {"s": 1, "min": 60, "h": 3600}
_LONGEST = 8 * 86_400
_PRESSURE = ("systolic", "diastolic")
_WITH_PRESSURE = ("systolic", "diastolic", "mean-pressure", "pulse")
_PAIR = re.compile(r"(\d{2,3})\s*/\s*(\d{2,3})(?:\s*mm\s?hg)?(?:\D+(\d{2,3})(?:\s*bpm)?)?", re.IGNORECASE)
_BEYOND = frozenset(
    {"low", "high", "lo", "hi", "bas", "haut", "eleve", "niedrig", "hoch", "bajo", "alto", "basso", "laag", "hoog"}
)
"""What a sensor or meter shows for a glucose beyond what it can measure (Dexcom: under 40 or over 400 mg/dL)."""
_NO = frozenset({"no", "false", "0", "non", "nein", "not detected", "none", "normal", "n", "ok", "0 0"})
_WITHOUT_NUMBER = re.compile(
    r"\b(?:non numeric[ao]?|sans valeur numerique|nicht numerische?s?|sin valor numerico|nao numeric[ao]|niet numerieke?)\b"
)
_FREE = re.compile(
    r"(?:comments?|notes?|remarks?|remarques?|commentaires?|notizen?|bemerkung(?:en)?|kommentare?|notas?|comentarios?|observations?|note text|opmerking(?:en)?|annotazioni|notes comments)"
)
_FAST = re.compile(r"fast|rapid|rapide|schnell|rapida|short|kurz|bolus|correction|meal", re.IGNORECASE)
_SLOW = re.compile(r"long|lente|lang|lenta|slow|basal|depot", re.IGNORECASE)
_SUMS = re.compile(
    r"^(?:average|avg|mean|total|sum|min|max|minimum|maximum|moyenne|somme|mittelwert|durchschnitt|summe|gesamt|promedio|media|totale?)\b"
)
_YES = frozenset({"x", "yes", "true", "1", "oui", "ja", "si", "y"})
_CONTROL = re.compile(r"control test|kontrolltest|test de controle")
_METER = re.compile(r"calibration|calibrage|kalibrierung|calibracion|calibrazione", re.IGNORECASE)
_ALERT = re.compile(r"alert|alerte|warnung|alerta|avviso|alarm", re.IGNORECASE)
_MARKED = re.compile(
    r"(insulin|insuline|insulina|meal|repas|mahlzeit|comida|pasto)\s*:\s*([\d.,]+)\s*(\w*)", re.IGNORECASE
)


@dataclass(slots=True)
class Row:
    """What a row's cells say, before it is decided how it is kept."""

    values: list[Value]
    where: Where
    notes: list[str]
    beyond: list[tuple[Value, str]]
    odd: bool = False
    summary: bool = False


def read_row(block: Block, cells: Sequence[str], line: int, place: str, output: Output) -> bool:
    """Keep what a row says; whether it said anything."""
    if cells and cells[0].startswith("---"):
        return True  # a line between the sections of CareLink
    row = _gathered(block, cells, line, place)
    if block.layout.named and block.layout.named.key == "clarity":
        _of_clarity(block, cells, row)
    if row.where.when is None:
        return _undated(row, output)
    if any(_CONTROL.fullmatch(folded(note)) for note in row.notes):
        # A drop of control solution is no blood.
        row.notes += [f"{value.shown}: {value.number.text} {value.unit.shown}".strip() for value in row.values]
        row.values = []
    if row.odd:
        output.issue("cell-not-a-number", place)
    _keep(row, output)
    return bool(row.values or row.notes or row.beyond)


def _undated(row: Row, output: Output) -> bool:
    if row.values or row.notes or row.beyond:
        if row.summary:
            output.issue("row-of-sums", row.where.place, Severity.NOTE)
            return True
        output.issue("row-without-date", row.where.place, Severity.ERROR)
        return True
    return False


def _gathered(block: Block, cells: Sequence[str], line: int, place: str) -> Row:
    layout = block.layout
    when = block.when(cells)
    device = _first(layout.all(Role.DEVICE), cells) or (layout.named.device if layout.named else "")
    row = Row([], Where(place, line, when, _seconds(block, cells, when), device[:120]), [], [])
    if when is None:
        row.summary = bool(_SUMS.search(folded(_first(range(min(3, len(cells))), cells))))
    unit_column = layout.at(Role.UNIT)
    beside = unit_named(cells[unit_column]) if 0 <= unit_column < len(cells) else None
    width = len(cells)
    for at, column in layout.plan:
        if at >= width:
            break
        cell = cells[at]
        if not cell or (not cell.isdigit() and missing(cell)):
            continue
        if column.role is Role.MEASURE:
            _measured(row, block, cell, MEASURES.get(column.measure), (unit_of(column) or beside, column.text))
        elif column.role is Role.PRESSURE:
            _pair(row, cell)
        elif column.role is Role.NOTE:
            _noted(row, column.text, cell)
        elif column.role is Role.EVENT:
            _marked(row, block, cell)
    return row


def _measured(row: Row, block: Block, cell: str, measure: Measure | None, known: tuple[Unit | None, str]) -> None:
    unit, label = known
    measure = measure or Measure("", label, kind=Kind.RESULT)
    number = number_of(cell, block.decimal)
    if number is None:
        spell = _spell(cell) if measure.overnight or measure.key == "active" else None
        if spell is not None:
            row.values.append(Value(measure, spell, Unit("min", "min")))
        elif folded(cell) in _BEYOND and measure.key.startswith("glucose"):
            row.beyond.append((Value(measure, Number("0"), unit or Unit("")), cell.strip()))
        else:
            row.odd = True
            row.notes.append(f"{label}: {cell.strip()}")
        return
    if not number.rest and unit is not None and measure.key and number.value:
        row.values.append(Value(measure, number, unit))
        return
    glued = unit_named(number.rest) if number.rest else None
    if block.layout.named is not None and measure.low and not number.value:
        return  # devices write 0 for what they did not measure
    if not glued and unit is None and not measure.unit and measure.key in UNASKED:
        return
    if number.rest and glued is None and len(number.rest) > 1:
        row.notes.append(f"{label}: {cell.strip()}")
    row.values.append(Value(measure, replace(number, rest=""), glued or unit or Unit(""), "" if measure.key else label))


def _spell(cell: str) -> Number | None:
    """A length of time printed as hours and minutes, in minutes: "7:45", "7h 45m"."""
    found = re.fullmatch(r"(\d{1,2})\s*[:h]\s*(\d{1,2})(?::(\d{2}))?\s*m?(?:in)?", cell.strip())
    return Number(str(int(found[1]) * 60 + int(found[2]))) if found else None


def _pair(row: Row, cell: str) -> None:
    found = _PAIR.match(cell.strip())
    if not found:
        row.odd = True
        row.notes.append(f"Blood pressure: {cell.strip()}")
        return
    for key, text in zip(("systolic", "diastolic", "pulse"), found.groups(), strict=True):
        if text:
            unit = unit_named(MEASURES[key].unit) or Unit("")
            row.values.append(Value(MEASURES[key], Number(text), unit))


def _noted(row: Row, label: str, cell: str) -> None:
    words = folded(label)
    text = cell.strip()
    if _FREE.fullmatch(words):
        row.notes.append(text)
    elif _WITHOUT_NUMBER.search(words):
        row.notes.append(f"{_WITHOUT_NUMBER.sub('', words).strip().capitalize()}: no amount given")
    elif folded(text) in _YES:
        row.notes.append(label)
    elif folded(text) not in _NO:
        row.notes.append(f"{label}: {text}")


def _marked(row: Row, block: Block, cell: str) -> None:
    """What CareLink writes into its event marker: "Insulin: 27,00", "Meal: 45,00grams"."""
    found = _MARKED.fullmatch(cell.strip())
    number = (
        number_of(found[2], block.decimal) or number_of(found[2], "," if "," in found[2] else ".") if found else None
    )
    if found is None or number is None:
        if block.layout.named and block.layout.named.key == "carelink":
            row.notes.append(cell.strip())
        return
    insulin = found[1].casefold().startswith("insulin")
    measure = MEASURES["insulin" if insulin else "carbs"]
    row.values.append(Value(measure, number, unit_named(measure.unit) or Unit("")))


def _of_clarity(block: Block, cells: Sequence[str], row: Row) -> None:
    """Clarity's event type says what a number is: an alert's threshold is no reading, a calibration is a meter's, insulin has a kind."""
    event = _first((block.layout.at(Role.EVENT),), cells)
    kind = _first((block.layout.at(Role.SUBTYPE),), cells)
    if _ALERT.search(event) or row.where.when is None:
        row.values, row.beyond, row.notes, row.odd = [], [], [], False
        if row.where.when is not None:
            row.notes.append(" ".join(filter(None, (event, kind))))
        return
    values = []
    for value in row.values:
        key = value.measure.key
        if key == "glucose-sensor" and _METER.search(event):
            key = "glucose"
        elif key == "insulin":
            key = "insulin-fast" if _FAST.search(kind) else "insulin-slow" if _SLOW.search(kind) else key
        values.append(replace(value, measure=MEASURES[key]))
    row.values = values
    if not values and not row.beyond and kind and event:
        row.notes.insert(0, f"{event}: {kind}")


def _keep(row: Row, output: Output) -> None:
    note = "; ".join(dict.fromkeys(filter(None, row.notes)))
    if any(value.measure.key in ("insulin-fast", "insulin") for value in row.values):
        # What was for the meal and what for the correction are parts of the dose, not more of it.
        row.values = [value for value in row.values if value.measure.key != "insulin-part"]
    together = [value for value in row.values if value.measure.key in _WITH_PRESSURE]
    if any(value.measure.key in _PRESSURE for value in together):
        order = {key: place for place, key in enumerate(_WITH_PRESSURE)}
        together.sort(key=lambda value: order[value.measure.key])
        output.pressure(together, row.where, note=note, doubt=pressure_doubt(together))
        note = ""
    else:
        together = []
    alone = [value for value in row.values if value not in together]
    if len(alone) > 1 and note:
        output.note("Note", note, row.where)
        note = ""
    for value in alone:
        doubt = doubtful(value)
        if doubt or note or value.number.comparator or not value.measure.key or _of_a_day(value, row.where):
            output.statement(value, row.where, note=note, doubt=doubt, laboratory=not value.measure.key)
            note = ""
        else:
            output.reading(value, _whole_day(row.where))
    for value, text in row.beyond:
        output.reading(value, row.where, text)
    if note:
        output.note("Note", note, row.where)


def _of_a_day(value: Value, where: Where) -> bool:
    return where.when is not None and not where.when.timed and not (value.measure.sums or value.measure.daily)


def _whole_day(where: Where) -> Where:
    if where.when is not None and not where.when.timed and not where.seconds:
        return replace(where, seconds=86_400)
    return where


def doubtful(value: Value) -> str:
    """The code of an Issue where no body or device gives such a value, "" for any other."""
    measure, number = value.measure, value.number
    if measure.low is None or measure.high is None:
        return ""
    judged: float | None = number.value
    if value.unit.code != measure.limits_in:
        judged = (
            convert(measure.known, number.value, value.unit.code or value.unit.shown, measure.limits_in)
            if measure.known
            else None
        )
    return "" if judged is None or measure.low <= judged <= measure.high else "value-implausible"


def pressure_doubt(values: Sequence[Value]) -> str:
    """The same for a blood pressure, whose lower number is below its upper one."""
    by = {value.measure.key: value.number.value for value in values}
    if "systolic" in by and "diastolic" in by and by["systolic"] <= by["diastolic"]:
        return "pressure-implausible"
    return next(filter(None, map(doubtful, values)), "")


def _seconds(block: Block, cells: Sequence[str], when: Moment | None) -> int:
    """How long the row's event lasted: by its end, else by its own length."""
    layout = block.layout
    end, length = layout.at(Role.END), layout.at(Role.LENGTH)
    if when is not None and 0 <= end < len(cells) and (shown := printed_date(cells[end])):
        found = moment(shown, block.order, printed_time(cells[end]))
        # An end whose zone is not told like its start's cannot be subtracted from it.
        same = found is not None and (found.offset == NO_ZONE) == (when.offset == NO_ZONE)
        lasted = found.epoch - when.epoch if found is not None and same else 0
        return lasted if 0 < lasted < _LONGEST else 0
    if not 0 <= length < len(cells):
        return 0
    if found_time := printed_time(cells[length]):
        return found_time[0]
    unit, number = layout.columns[length].unit, number_of(cells[length], block.decimal)
    if unit is None or number is None or unit.shown not in _LENGTHS or not 0 < number.value < _LONGEST:
        return 0
    return int(number.value * _LENGTHS[unit.shown])


def _first(places: Sequence[int], cells: Sequence[str]) -> str:
    return next((cells[at].strip() for at in places if 0 <= at < len(cells) and not missing(cells[at])), "")


def measure_named(name: str) -> Measure | None:
    """The device measure that a row of a long table names ("Heart Rate"), None for a laboratory's."""
    found = heading(name)
    return MEASURES.get(found.measure) if found.role is Role.MEASURE else None
