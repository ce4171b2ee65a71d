"""One line of a table as results: the current one with its unit, range and mark, and those of earlier days beside it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from healthdesk.domain.knowledge import concept_of, convert, unit_of
from healthdesk.importers.pages import columns, layout, rows
from healthdesk.importers.pages.cells import Range, Value, plain_unit
from healthdesk.importers.pages.columns import Head
from healthdesk.importers.pages.layout import Box, Run, Sheet
from healthdesk.importers.pages.rows import Parted, Placed


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
    name = rows.name_of(name_run)
    if not rows.is_name(name):
        return
    values = [
        each
        for each in parted.placed
        if each.cell.value and each.role not in (columns.OTHER, columns.UNIT, columns.NAME)
    ]
    earlier = [each for each in values if _is_earlier(each)]
    now = [each for each in values if each not in earlier]
    if not now and not earlier:
        return
    if any(run for run in parted.odd if _in_results(run, head)):
        return
    unit, limits, flag = _about(parted, now)
    base = _Base(sheet, head, name, name_run, section, unit, limits, flag)
    if now and (row := _current(base, parted, now)):
        yield row
        shared = row.unit
        beside = [each for each in now[1:] if each.column and each.column.date and each.column != now[0].column]
        yield from (
            replace(one, previous=False) for each in beside if isinstance(one := _earlier(base, each, shared), Row)
        )
        others = [
            each
            for each in now[1:]
            if each not in beside and each.cell.unit and other_amount(shared, each.cell.unit, name)
        ]
        yield from (_other(base, each) for each in others)
    elif earlier and _is_result(base):
        shared = unit.cell.unit if unit else ""
    else:
        return
    for each in earlier:
        yield _earlier(base, each, shared)


def other_amount(one: str, other: str, name: str) -> bool:
    """Whether two known units cannot say the same of one thing: a share of cells beside their number."""
    first, second = unit_of(plain_unit(one)), unit_of(plain_unit(other))
    if first is None or second is None or first.quantity == second.quantity:
        return False
    return (
        "fraction" in (first.quantity, second.quantity)
        and convert(concept_of((), name), 1.0, first.ucum, second.ucum) is None
    )


def _is_earlier(placed: Placed) -> bool:
    return placed.role == columns.PREVIOUS or bool(placed.cell.date)


def _in_results(run: Run, head: Head | None) -> bool:
    """Whether words that are no cell stand in the column of results: then the row is not understood."""
    column = head.column(run) if head else None
    return column is not None and column.role == columns.VALUE and run.left < column.right and column.left < run.right


@dataclass(frozen=True, slots=True)
class _Base:
    sheet: Sheet
    head: Head | None
    name: str
    run: Run
    section: str
    unit: Placed | None
    limits: Placed | None
    flag: Placed | None


def _other(base: _Base, placed: Placed) -> Row:
    """The row of another amount on the same line, which has the same name and nothing else in common."""
    value = placed.cell.value
    assert value is not None
    marks = (
        Mark("name", base.name, base.run.box, base.run.sure),
        Mark("value", value.printed, placed.run.box, placed.run.sure),
    )
    sure = min(base.run.sure, placed.run.sure)
    return Row(
        base.sheet,
        base.name,
        base.section,
        Printed(value, placed.cell.unit, placed.cell.range),
        marks,
        (),
        placed.cell.flag,
        sure=sure,
        head=base.head,
    )


def _about(parted: Parted, now: list[Placed]) -> tuple[Placed | None, Placed | None, Placed | None]:
    """The unit, the range and the mark of the current value: its own cell's, else a cell of their own on the line."""
    own = now[0] if now else None
    spare = [each for each in parted.placed if each.cell.value is None]
    unit = (
        own if own and own.cell.unit else next((each for each in spare if each.cell.unit and not each.cell.range), None)
    )
    unit = unit or next((each for each in spare if each.cell.unit), None)
    limits = own if own and own.cell.range else next((each for each in spare if each.cell.range), None)
    flag = own if own and own.cell.flag else next((each for each in spare if each.cell.flag), None)
    return unit, limits, flag


def _current(base: _Base, parted: Parted, now: list[Placed]) -> Row | None:
    first = now[0]
    value = first.cell.value
    assert value is not None
    if not _is_result(base) or not _is_value(base, first, value):
        return None
    unit = base.unit.cell.unit if base.unit else ""
    limits = base.limits.cell.range if base.limits else None
    also: tuple[Printed, ...] = ()
    doubts: set[str] = set()
    rest = now[1:]
    if (
        rest
        and (second := _second_unit(parted, first, rest[0], unit))
        and not other_amount(unit, second.unit, base.name)
    ):
        also, rest = (second,), rest[1:]
    if any(
        not (each.column and each.column.date)
        and not (each.cell.unit and other_amount(unit, each.cell.unit, base.name))
        for each in rest
    ):
        doubts.add("value")
    marks = [
        Mark("name", base.name, base.run.box, base.run.sure),
        Mark("value", value.printed, first.run.box, first.run.sure),
    ]
    for part, placed, said in (
        ("unit", base.unit, unit),
        ("range", base.limits, limits.text if limits else ""),
        ("flag", base.flag, ""),
    ):
        if placed is not None:
            marks.append(Mark(part, said or placed.run.text, placed.run.box, placed.run.sure))
    if also:
        marks.append(Mark("also", rest_text(now[1]), now[1].run.box, now[1].run.sure))
    column_date = first.column.date if first.column else ""
    return Row(
        base.sheet, base.name, base.section, Printed(value, unit, limits), tuple(marks), also,
        base.flag.cell.flag if base.flag else "", column_date, doubts=frozenset(doubts),
        sure=min(base.run.sure, *(each.run.sure for each in (first, base.unit, base.limits) if each is not None)),
        head=base.head,
    )  # fmt: skip


def rest_text(placed: Placed) -> str:
    """The run as printed."""
    return placed.run.text


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
    """Whether a line with a name and a value is a result: something else on it has to say so too."""
    known = rows.known_name(base.name)
    if base.unit is not None or base.limits is not None:
        return known or base.head is not None or (base.unit is not None and base.limits is not None)
    return known


def _is_value(base: _Base, first: Placed, value: Value) -> bool:
    """A limit in a rule of thumb ("LDL < 1,0 g/L") looks like a result: only the column, or a range beside it, tells."""
    in_column = first.role == columns.VALUE
    if value.comparator and base.limits is None:
        return in_column
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
