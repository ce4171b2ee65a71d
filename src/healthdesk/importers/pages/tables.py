"""Laboratory tables on a page: rows with their own value, unit, range and date, each with the place it was read from."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from healthdesk.domain.knowledge import concept_of, convert, folded, unit_of
from healthdesk.importers.pages import columns, layout, rows
from healthdesk.importers.pages.cells import Range, Value, plain_unit
from healthdesk.importers.pages.columns import Head
from healthdesk.importers.pages.layout import Box, Line, Run, Sheet
from healthdesk.importers.pages.rows import Parted, Placed

_NEXT_LINE = 2.2
"""A line further below than this many letters' heights does not continue the one above."""

_SPECIMENS = re.compile(
    r"\b(?:urines?|urinaires?|urinary|urinalysis|ecbu|selles|stool|fecal|lcr|csf|liquide|fluid|sperm\w*|crachats?|sputum|"
    r"miction|bandelette|dipstick|24 ?h)\b"
)
_BLOOD = re.compile(
    r"\b(?:hemato\w*|haemato\w*|biochimie|chemistry|sang\w*|blood|serum|plasma|hemogramme|numeration|lipid\w*|coagulation|hemostase|"
    r"ionogramme|hormono\w*|immuno\w*|vitamin\w*|thyroid\w*|thyro\w*|metabolic|enzym\w*|marqueurs?|serolog\w*|hepati\w*|cbc)\b"
)


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


@dataclass(slots=True)
class _State:
    """What reading a page from top to bottom carries along."""

    head: Head | None = None
    section: str = ""
    foreign: bool = False
    pending: Run | None = None
    below: float = 0.0
    last: int = -1


def read(sheet: Sheet, learnt: Head | None = None) -> Iterator[Row | Undated]:
    """The rows of a page's tables. `learnt` is a head known for this laboratory, for pages that print none."""
    for part in _halves(sheet):
        yield from _read(part, learnt)


def _read(sheet: Sheet, learnt: Head | None) -> Iterator[Row | Undated]:
    state = _State(head=learnt)
    found: list[Row | Undated] = []
    all_lines = layout.lines(sheet.words)
    building: tuple[columns.Column, ...] = ()
    for at, line in enumerate(all_lines):
        given = columns.parts(line)
        if given:
            near = at > 0 and line.box[1] - all_lines[at - 1].box[1] < _NEXT_LINE * line.height
            building = columns.merged(building, given) if building and near else given
            if columns.usable(building):
                state.head = Head(building, line.box[1], line.box[3], folded(line.text))
                state.pending = None
            continue
        building = ()
        _line(sheet, line, state, found)
    yield from found


def _line(sheet: Sheet, line: Line, state: _State, found: list[Row | Undated]) -> None:
    near = line.box[1] - state.below < _NEXT_LINE * line.height
    made = False
    for row in rows.parted(line, state.head):
        if row.name is None:
            made = _continued(sheet, row, state, found, near=near) or made
            continue
        fresh = list(_rows_of(sheet, row, _whole_name(row.name, state, near=near), state))
        if fresh:
            found += fresh
            state.last = next(
                (
                    len(found) - 1 - back
                    for back, one in enumerate(reversed(found))
                    if isinstance(one, Row) and not one.previous
                ),
                -1,
            )
            made = True
    if made:
        state.pending = None
        state.below = line.box[3]
    else:
        _words_alone(line, state)


def _whole_name(run: Run, state: _State, *, near: bool) -> Run:
    """A name that began on the line above: what follows begins with a small letter or a bracket."""
    begun = state.pending
    if (
        begun is None
        or not near
        or run.text[:1].isupper()
        or run.text[:1].isdigit()
        or abs(begun.left - run.left) > 4 * run.words[0].height
    ):
        return run
    return Run((*begun.words, *run.words))


def _words_alone(line: Line, state: _State) -> None:
    """A line of words: the heading of a section, the first line of a long name, or a remark."""
    text = line.text
    plain = folded(text)
    state.pending = None
    if len(line.runs) == 1 and len(text) <= 60 and not re.search(r"[:.;]$", text.strip()):
        state.pending = line.runs[0]
        state.below = line.box[3]
        letters = [mark for mark in text if mark.isalpha()]
        loud = bool(letters) and sum(mark.isupper() for mark in letters) > 0.8 * len(letters)
        if _SPECIMENS.search(plain) and len(plain.split()) <= 6:
            state.section, state.foreign = text.strip(), True
        elif loud or _BLOOD.search(plain):
            state.section = text.strip()
            state.foreign = state.foreign and not _BLOOD.search(plain) and not loud


def _continued(sheet: Sheet, row: Parted, state: _State, found: list[Row | Undated], *, near: bool) -> bool:
    """A line without a name: the second unit of the row above, or the values of a name that stood alone above it."""
    if not near:
        return False
    if state.pending is not None:
        fresh = list(_rows_of(sheet, row, state.pending, state))
        found += fresh
        return bool(fresh)
    above = found[state.last] if 0 <= state.last < len(found) else None
    current = next(
        (each for each in row.placed if each.cell.value and each.role != columns.PREVIOUS and not each.cell.date), None
    )
    if not isinstance(above, Row) or current is None or current.cell.value is None or not current.cell.value.number:
        return False
    unit = current.cell.unit or next(
        (each.cell.unit for each in row.placed if each.cell.unit and not each.cell.value), ""
    )
    if not unit or above.also or unit == above.unit:
        return False
    limits = current.cell.range or next((each.cell.range for each in row.placed if each.cell.range), None)
    second = Printed(current.cell.value, unit, limits)
    if other_amount(above.unit, unit, above.name):
        name = next(mark for mark in above.marks if mark.part == "name")
        marks = (name, Mark("value", second.value.printed, current.run.box, current.run.sure))
        found.append(replace(above, printed=second, marks=marks, flag=current.cell.flag, sure=current.run.sure))
        return True
    mark = Mark(
        "also",
        " ".join(each.run.text for each in row.placed),
        united(each.run.box for each in row.placed),
        current.run.sure,
    )
    found[state.last] = replace(
        above, also=(second,), marks=(*above.marks, mark), sure=min(above.sure, current.run.sure)
    )
    return True


def _rows_of(sheet: Sheet, parted: Parted, name_run: Run, state: _State) -> Iterator[Row | Undated]:
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
    if any(run for run in parted.odd if _in_results(run, state.head)):
        return
    unit, limits, flag = _about(parted, now)
    section = state.section if state.foreign else ""
    base = _Base(sheet, name, name_run, section, unit, limits, flag)
    if now and (row := _current(base, parted, now, state)):
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
    elif earlier and _is_result(base, state):
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


def _current(base: _Base, parted: Parted, now: list[Placed], state: _State) -> Row | None:
    first = now[0]
    value = first.cell.value
    assert value is not None
    if not _is_result(base, state) or not _is_value(base, first, value, state):
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


def _is_result(base: _Base, state: _State) -> bool:
    """Whether a line with a name and a value is a result: something else on it has to say so too."""
    known = rows.known_name(base.name)
    if base.unit is not None or base.limits is not None:
        return known or state.head is not None or (base.unit is not None and base.limits is not None)
    return known


def _is_value(base: _Base, first: Placed, value: Value, state: _State) -> bool:
    """A limit in a rule of thumb ("LDL < 1,0 g/L") looks like a result: only the column, or a range beside it, tells."""
    in_column = first.role == columns.VALUE
    if value.comparator and base.limits is None:
        return in_column
    if value.words:
        return in_column or (rows.known_name(base.name) and not (state.head and state.head.of(columns.VALUE)))
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
    return Row(base.sheet, base.name, base.section, shown, marks, (), placed.cell.flag, printed, True, sure=sure)


def _halves(sheet: Sheet) -> tuple[Sheet, ...]:
    """A page whose head names its columns twice, side by side, as two pages."""
    for line in layout.lines(sheet.words):
        given = columns.parts(line)
        names = [column for column in given if column.role == columns.NAME]
        if len(names) == 2 and columns.usable(given) and names[1].left > 0.3 * sheet.width:
            edge = names[1].left - 2
            left = [word for word in sheet.words if (word.left + word.right) / 2 < edge]
            right = [word for word in sheet.words if (word.left + word.right) / 2 >= edge]
            return replace(sheet, words=tuple(left)), replace(sheet, words=tuple(right))
    return (sheet,)
