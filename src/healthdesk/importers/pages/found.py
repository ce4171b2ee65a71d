"""One line of a table as results: the current one with its unit, range and mark, and those of earlier days beside it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from healthdesk.domain.knowledge import concept, concept_of, convert, unit_of
from healthdesk.importers.pages import columns, layout, rows
from healthdesk.importers.pages.cells import Range, Value, plain_unit
from healthdesk.importers.pages.columns import Head
from healthdesk.importers.pages.layout import Box, Run, Sheet
from healthdesk.importers.pages.rows import Parted, Placed

# Ways to print one kind of amount that tables of units keep apart.
_SAME = {
    frozenset({"unit-concentration", "enzyme-concentration"}),
    frozenset({"length", "sedimentation"}),
    frozenset({"filtration", "flow"}),
    frozenset({"fraction", "inr"}),
}


@dataclass(frozen=True, slots=True)
class Printed:
    """A printed result: its value, its unit as printed, its range."""

    value: Value
    unit: str = ""
    range: Range | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """A cell of a row as printed, and its box: `part` is name, value, unit, range, flag, date or also."""

    part: str
    printed: str
    box: Box
    sure: float = layout.SURE


@dataclass(frozen=True, slots=True)
class Row:
    """One result read from a page.

    `also` is the same result in a second unit. `date` is a date as printed in the result's own column or cell, "" where the
    letter's own day counts. `doubts` are the parts that somebody has to look at.
    """

    sheet: Sheet
    name: str
    section: str
    printed: Printed
    marks: tuple[Mark, ...]
    also: tuple[Printed, ...] = ()
    flag: str = ""
    date: str = ""
    previous: bool = False
    doubts: frozenset[str] = frozenset()
    sure: float = layout.SURE
    head: Head | None = field(default=None, repr=False)

    @property
    def box(self) -> Box:
        """The box around all its cells."""
        return united(mark.box for mark in self.marks)

    @property
    def unit(self) -> str:
        """The unit as printed."""
        return self.printed.unit


@dataclass(frozen=True, slots=True)
class Undated:
    """An earlier result without a day of its own: not made, the place is told."""

    sheet: Sheet
    box: Box


def united(boxes: Iterable[Box]) -> Box:
    """The box around boxes."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def rows_of(sheet: Sheet, parted: Parted, name_run: Run, head: Head | None, section: str) -> Iterator[Row | Undated]:
    """The results of one line under a name: the current one, those of dated columns, and those of earlier days."""
    name, unit_named = rows.unit_apart(rows.name_of(name_run))
    if not rows.is_name(name) or any(_in_results(run, head) for run in parted.odd):
        return
    values = [each for each in parted.placed if _is_value_cell(each)]
    earlier = [each for each in values if _is_earlier(each, head)]
    now = _first_in_results([each for each in values if each not in earlier])
    about = _about(parted, now, values)
    base = _Base(sheet, head, name, name_run, section, unit_named, about, parted.date)
    row = _current(base, parted, now) if now else None
    if row is not None:
        yield row
        yield from _beside(base, now, row)
    elif now or not earlier or not _is_result(base):
        return
    if row is not None and any(each.cell.unit and other_amount(row.unit, each.cell.unit, name) for each in now[1:]):
        earlier = [each for each in earlier if each.cell.unit]  # of which of the two amounts, nobody knows
    unit = row.unit if row is not None else base.unit
    for each in earlier:
        yield _earlier(base, each, unit)


def _is_value_cell(placed: Placed) -> bool:
    """Whether a cell is a result: a number where units stand brings its own unit, one where limits stand is a limit."""
    if placed.cell.value is None or placed.role in (columns.OTHER, columns.NAME, columns.LOW, columns.HIGH):
        return False
    return placed.role != columns.UNIT or bool(placed.cell.unit)


def _first_in_results(now: list[Placed]) -> list[Placed]:
    """The values of a row, that in a column of results before any other."""
    return sorted(now, key=lambda each: each.role != columns.VALUE)


def _beside(base: "_Base", now: list[Placed], row: Row) -> Iterator[Row]:
    """The other values of a line: in columns with a day of their own, and those of another kind of amount."""
    for each in now[1:]:
        if each.column and each.column.date and each.column != now[0].column:
            found = _earlier(base, each, row.unit)
            if isinstance(found, Row):
                yield replace(found, previous=False)
        elif each.cell.unit and other_amount(row.unit, each.cell.unit, base.name):
            yield _other(base, each)


def other_amount(one: str, other: str, name: str) -> bool:
    """Whether two known units cannot say the same of one thing: a share of cells beside their number."""
    first, second = unit_of(plain_unit(one)), unit_of(plain_unit(other))
    if first is None or second is None or first.quantity == second.quantity:
        return False
    return (
        "fraction" in (first.quantity, second.quantity)
        and convert(concept_of((), name, None, first.ucum), 1.0, first.ucum, second.ucum) is None
    )


def _is_earlier(placed: Placed, head: Head | None) -> bool:
    """Whether a value is of an earlier day: said by its column or beside it; a day above a column beside one of results."""
    if placed.role == columns.PREVIOUS or placed.cell.date:
        return True
    column = placed.column
    return bool(column and column.date and columns.VALUE not in column.roles and head and head.undated_results)


def _in_results(run: Run, head: Head | None) -> bool:
    """Whether words that are no cell stand in the column of results: then the row is not understood."""
    column = head.column(run) if head else None
    return column is not None and column.role == columns.VALUE and run.left < column.right and column.left < run.right


@dataclass(frozen=True, slots=True)
class _About:
    """The cells that say more of the current value: its unit, its range with the cell it stands in, its mark."""

    unit: Placed | None = None
    range: Range | None = None
    range_in: Placed | None = None
    flag: Placed | None = None


@dataclass(frozen=True, slots=True)
class _Base:
    sheet: Sheet
    head: Head | None
    name: str
    run: Run
    section: str
    unit_named: str
    about: _About
    date: str

    @property
    def unit(self) -> str:
        """The unit as printed, in a cell or in brackets behind the name."""
        return self.about.unit.cell.unit if self.about.unit else self.unit_named


def _about(parted: Parted, now: list[Placed], values: list[Placed]) -> _About:
    """What else is said of the first value: in its own cell, else in cells of their own, up to the next value's."""
    own = now[0] if now else None
    spare = [each for each in parted.placed if each not in values]
    units = [each for each in spare if each.cell.unit and each.role != columns.FLAG]
    bare = [each for each in units if not each.cell.range]
    unit = own if own and own.cell.unit else next(iter(bare or units), None)
    flag = own if own and own.cell.flag else next((each for each in spare if each.cell.flag), None)
    if own and own.cell.range:
        return _About(unit, own.cell.range, own, flag)
    ranges = [each for each in spare if each.cell.range]
    if own and len(now) > 1 and ranges:
        ranges = [each for each in ranges if _owner(each, now, parted) is own]
    if ranges:
        return _About(unit, ranges[0].cell.range, ranges[0], flag)
    limits, where = _limits(parted)
    return _About(unit, limits, where, flag)


def _owner(limits: Placed, now: list[Placed], parted: Parted) -> Placed:
    """The value that a range of its own cell belongs to: of values in one column, the last before it; else the first."""
    at = parted.placed.index(limits)
    before = [each for each in now if parted.placed.index(each) < at]
    undated = [each for each in before if not (each.column and each.column.date)]
    return undated[-1] if undated else now[0]


def _limits(parted: Parted) -> tuple[Range | None, Placed | None]:
    """A range whose limits stand in two columns."""
    found = {each.role: each for each in parted.placed if each.role in (columns.LOW, columns.HIGH)}
    low, high = (
        each.cell.value.number if each and each.cell.value and not each.cell.value.comparator else ""
        for each in (found.get(columns.LOW), found.get(columns.HIGH))
    )
    if not low and not high:
        return None, None
    text = f"{low} - {high}" if low and high else f">= {low}" if low else f"<= {high}"
    return Range(low, high, text), found.get(columns.LOW) or found.get(columns.HIGH)


def _other(base: _Base, placed: Placed) -> Row:
    """The row of another amount on the same line: its own name, unit and range, and nothing else in common."""
    value = placed.cell.value
    assert value is not None
    marks = (
        Mark("name", base.name, base.run.box, base.run.sure),
        Mark("value", value.printed, placed.run.box, placed.run.sure),
    )
    shown = Printed(value, placed.cell.unit, placed.cell.range)
    sure = min(base.run.sure, placed.run.sure)
    return Row(
        base.sheet, base.name, base.section, shown, marks, (), placed.cell.flag, base.date, sure=sure, head=base.head
    )


def _current(base: _Base, parted: Parted, now: list[Placed]) -> Row | None:
    first, about = now[0], base.about
    value = first.cell.value
    assert value is not None
    if not _is_result(base) or not _is_value(base, first, value):
        return None
    also, rest = _also(base, parted, now)
    undated = [each for each in rest if not (each.column and each.column.date)]
    unplaced = [each for each in undated if not (each.cell.unit and other_amount(base.unit, each.cell.unit, base.name))]
    marks = [
        Mark("name", base.name, base.run.box, base.run.sure),
        Mark("value", value.printed, first.run.box, first.run.sure),
    ]
    texts = (
        ("unit", about.unit, base.unit),
        ("range", about.range_in, about.range.text if about.range else ""),
        ("flag", about.flag, ""),
    )
    marks += [Mark(part, said or cell.run.text, cell.run.box, cell.run.sure) for part, cell, said in texts if cell]
    marks += [Mark("also", now[1].run.text, now[1].run.box, now[1].run.sure) for _ in also]
    return Row(
        base.sheet,
        base.name,
        base.section,
        Printed(value, base.unit, about.range),
        tuple(marks),
        also,
        about.flag.cell.flag if about.flag else "",
        (first.column.date if first.column else "") or base.date,
        doubts=frozenset({"value"} if unplaced else ()),
        sure=min(mark.sure for mark in marks),
        head=base.head,
    )


def _also(base: _Base, parted: Parted, now: list[Placed]) -> tuple[tuple[Printed, ...], list[Placed]]:
    """The same result in a second unit, and the values that are left."""
    second = _second_unit(parted, now[0], now[1], base.unit) if len(now) > 1 else None
    if second is not None and not other_amount(base.unit, second.unit, base.name):
        return (second,), now[2:]
    return (), now[1:]


def _second_unit(parted: Parted, first: Placed, other: Placed, unit: str) -> Printed | None:
    """The same result in another unit on the same line: a value that brings a unit of its own."""
    value = other.cell.value
    if value is None or not value.number or (other.column and other.column.date and first.column != other.column):
        return None
    at = parted.placed.index(other)
    own = other.cell.unit or next(
        (each.cell.unit for each in parted.placed[at + 1 :] if each.cell.unit and not each.cell.value), ""
    )
    if not own or not unit or own == unit:
        return None
    limits = other.cell.range or next((each.cell.range for each in parted.placed[at + 1 :] if each.cell.range), None)
    return Printed(value, own, limits)


def _is_result(base: _Base) -> bool:
    """Whether a line with a name and a value is a result: something else on it has to say so too.

    Outside a table a name counts that the tables know, with a unit that measures it: a dose is no result.
    """
    known = concept_of((), base.name, None, plain_unit(base.unit))
    if base.head is not None:
        return bool(known or base.unit or base.about.range)
    if known and base.unit:
        return measures(known, base.unit)
    return bool(known or (base.unit and base.about.range))


def measures(key: str, unit: str) -> bool:
    """Whether a unit measures what a concept is; a unit that the tables do not know may, and of a concept without units any."""
    found = unit_of(plain_unit(unit))
    usual = [own for code in concept(key).ucum if (own := unit_of(code))] if not key.startswith("loinc:") else []
    if found is None or not usual:
        return True
    if any(own.quantity == found.quantity or frozenset({own.quantity, found.quantity}) in _SAME for own in usual):
        return True
    return convert(key, 1.0, found.ucum, usual[0].ucum) is not None


def _is_value(base: _Base, first: Placed, value: Value) -> bool:
    """A limit in a rule of thumb ("LDL < 1,0 g/L") looks like a result: only the column, or a range beside it, tells."""
    in_column = first.role == columns.VALUE
    if value.comparator and base.about.range is None:
        return in_column and rows.known_name(base.name)
    if value.words:
        return in_column or (rows.known_name(base.name) and not (base.head and base.head.of(columns.VALUE)))
    return True


def _earlier(base: _Base, placed: Placed, unit: str) -> Row | Undated:
    printed = placed.cell.date or (placed.column.date if placed.column else "")
    value = placed.cell.value
    assert value is not None
    if not printed:
        return Undated(base.sheet, placed.run.box)
    marks = (
        Mark("name", base.name, base.run.box, base.run.sure),
        Mark("value", value.printed, placed.run.box, placed.run.sure),
        Mark("date", printed, placed.run.box, placed.run.sure),
    )
    sure = min(base.run.sure, placed.run.sure)
    shown = Printed(value, placed.cell.unit or ("" if value.words else unit))
    return Row(
        base.sheet,
        base.name,
        base.section,
        shown,
        marks,
        (),
        placed.cell.flag,
        printed,
        True,
        sure=sure,
        head=base.head,
    )
