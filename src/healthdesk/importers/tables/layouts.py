"""Where a table's header is, and what its columns are; which tables explain themselves and which have to be asked about."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from healthdesk.domain.mapping import Role, TableColumn, TableMapping
from healthdesk.importers.tables.formats import Format, format_of
from healthdesk.importers.tables.measures import MEASURES, Unit, fits, unit_named
from healthdesk.importers.tables.moments import printed_date
from healthdesk.importers.tables.numbers import missing, number_of
from healthdesk.importers.tables.vocabulary import Heading, clean, folded, heading

_TIMES = (Role.WHEN, Role.TIME)
_LONG = (Role.NAME, Role.VALUE)
_BARE_NUMBER = re.compile(r" ?-?(?:\d{1,3}|\d{1,5}\.\d{1,6}) ?")  # shorter than any date
_LIKE_VALUE = re.compile(r"\s*[-+<>]?\d")
_OWN_LANGUAGE = {
    "fr": ("date et heure", "heure", "horodatage", "glycemie", "glucides", "valeur", "resultat", "poids", "unite", "pouls", "appareil", "numero de serie", "commentaires", "analyse"),
    "de": ("datum", "uhrzeit", "zeitstempel", "geratezeitstempel", "wert", "einheit", "puls", "gewicht", "gerat", "seriennummer", "notizen", "ergebnis", "blutzucker"),
    "es": ("fecha", "hora", "sello de tiempo del dispositivo", "marca temporal", "valor", "unidad", "pulso", "peso", "dispositivo", "numero de serie", "notas", "resultado", "glucosa"),
    "it": ("data", "ora", "valore", "unita", "polso", "peso corporeo", "dispositivo", "numero di serie", "glicemia"),
    "nl": ("datum en tijd", "tijd", "waarde", "eenheid", "hartslag", "gewicht", "apparaat", "serienummer"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Layout:
    """A header and what it says. `named` is the device format that it belongs to, None for one that only its words explain;
    `plan` are the columns that are of use, with their headings.
    """

    cells: tuple[str, ...]
    columns: tuple[Heading, ...]
    line: int
    named: Format | None = None
    mapping: TableMapping | None = None
    plan: tuple[tuple[int, Heading], ...] = field(init=False, repr=False, compare=False)
    _places: Mapping[Role, tuple[int, ...]] = field(init=False, repr=False, compare=False)
    _best: Mapping[Role, int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        places: dict[Role, tuple[int, ...]] = {}
        for place, each in enumerate(self.columns):
            places[each.role] = (*places.get(each.role, ()), place)
        best = {role: min(found, key=lambda place: (self.columns[place].rank, place)) for role, found in places.items()}
        plan = tuple((at, each) for at, each in enumerate(self.columns) if each.role is not Role.LEFT_OUT)
        object.__setattr__(self, "plan", plan)
        object.__setattr__(self, "_places", places)
        object.__setattr__(self, "_best", best)

    def at(self, role: Role) -> int:
        """The column of a role, the best ranked and leftmost; -1 when there is none."""
        return self._best.get(role, -1)

    def all(self, role: Role) -> tuple[int, ...]:
        """All columns of a role."""
        return self._places.get(role, ())

    @property
    def long(self) -> bool:
        """Whether each row is one result with its name."""
        return self.at(Role.NAME) >= 0 and self.at(Role.VALUE) >= 0

    @property
    def wide(self) -> bool:
        """Whether each row is one test with a column a date."""
        return self.at(Role.NAME) >= 0 and bool(self.all(Role.DATED))

    @property
    def fingerprint(self) -> str:
        """What all tables with this header share; the dates over the columns of a wide table do not count."""
        return fingerprint(self.cells)

    @property
    def language(self) -> str:
        """The language of the header, "" when it could be several."""
        words = {folded(clean(cell)) for cell in self.cells}
        scores = {key: len(words & set(names)) for key, names in _OWN_LANGUAGE.items()}
        best = max(scores, key=lambda key: scores[key])
        return best if scores[best] and list(scores.values()).count(scores[best]) == 1 else ""


def fingerprint(cells: Sequence[str]) -> str:
    """The SHA-256 of a header's cells, folded; dates in it count alike whatever day they name."""
    words = ["date:" if printed_date(clean(cell)) else folded(clean(cell)) for cell in cells]
    while words and not words[-1]:
        words.pop()
    bare = [word for place, word in enumerate(words) if word != "date:" or words[place - 1 : place] != ["date:"]]
    return hashlib.sha256("\x1f".join(bare).encode()).hexdigest()[:32]


def header_in(cells: Sequence[str], line: int) -> Layout | None:
    """The layout of a row that is a header by its words; None for any other row."""
    filled = [cell for cell in cells if cell.strip()]
    if len(filled) < 2 or any(len(cell) > 400 for cell in filled):
        return None
    if any(_BARE_NUMBER.fullmatch(cell) for cell in filled):
        return None
    dated = [bool(cell) and printed_date(clean(cell)) is not None for cell in cells]
    dates = any(dated)
    if not dates and _LIKE_VALUE.match(filled[0]) and _LIKE_VALUE.match(filled[-1]):
        return None
    columns = [
        Heading(clean(cell), Role.DATED) if is_date else heading(cell)
        for cell, is_date in zip(cells, dated, strict=True)
    ]
    if all(each.role is Role.UNKNOWN for each in columns):
        return None
    if any(each.measure == "systolic" for each in columns):
        columns = [
            replace(each, role=Role.MEASURE, measure="diastolic") if folded(each.text) == "dia" else each
            for each in columns
        ]
    found = Layout(tuple(cells), tuple(columns), line)
    return _named(found) if _is_header(found, len(filled)) else None


def _is_header(found: Layout, filled: int) -> bool:
    roles = [each.role for each in found.columns]
    values = sum(role in (Role.MEASURE, Role.VALUE, Role.PRESSURE) for role in roles)
    timed = any(role in _TIMES for role in roles)
    known = sum(role is not Role.UNKNOWN and bool(cell.strip()) for role, cell in zip(roles, found.cells, strict=True))
    if any(
        number_of(cell, ".")
        for role, cell in zip(roles, found.cells, strict=True)
        if role is Role.UNKNOWN and cell.strip()
    ):
        return False
    if found.wide:
        return True
    return (timed and values > 0 and known >= min(2, filled)) or (found.long and known >= 3)


def _named(found: Layout) -> Layout:
    named = format_of(tuple(folded(clean(cell)) for cell in found.cells))
    if named is None:
        return found
    columns = tuple(
        _by_format(each, named, folded(clean(cell))) for cell, each in zip(found.cells, found.columns, strict=True)
    )
    return replace(found, columns=columns, named=named)


def _by_format(each: Heading, named: Format, words: str) -> Heading:
    """A column as the format defines it: its own units and meanings go before those of the words."""
    own = named.columns.get(words)
    if own:
        unit = each.unit if own[1] and each.unit and fits(MEASURES[own[1]], each.unit) else None
        each = replace(each, role=own[0], measure=own[1], unit=unit)
    if each.role is Role.MEASURE and each.unit is None and each.measure in named.units:
        each = replace(each, unit=unit_named(named.units[each.measure]))
    return each


def by_mapping(cells: Sequence[str], line: int, mapping: TableMapping) -> Layout:
    """The layout that somebody confirmed for this header."""
    columns = []
    given = list(mapping.columns)
    for place, cell in enumerate(cells):
        if printed_date(clean(cell)) and (place >= len(given) or given[place].role in (Role.DATED, Role.UNKNOWN)):
            columns.append(Heading(clean(cell), Role.DATED))
            continue
        each = given[place] if place < len(given) else TableColumn(cell, Role.UNKNOWN)
        unit = unit_named(each.unit) or (Unit(each.unit) if each.unit else None)
        columns.append(Heading(each.name or clean(cell), each.role, each.measure, unit, 1))
    named = format_of(tuple(folded(clean(cell)) for cell in cells))
    return Layout(tuple(cells), tuple(columns), line, named, mapping)


def unit_of(column: Heading) -> Unit | None:
    """The unit of a measure's column: the header's, else the one that the measure always has; None when it has to be asked."""
    if column.unit:
        return column.unit
    measure = MEASURES.get(column.measure)
    return unit_named(measure.unit) if measure and measure.unit else None


def number_like(cell: str) -> bool:
    """Whether a cell holds a number, whatever its decimal mark."""
    return not missing(cell) and (number_of(cell, ".") or number_of(cell, ",")) is not None
