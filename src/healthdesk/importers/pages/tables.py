"""Laboratory tables on a page: rows with their own value, unit, range and date, each with the place it was read from."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from healthdesk.domain.knowledge import folded
from healthdesk.importers.pages import columns, layout, rows
from healthdesk.importers.pages.columns import Head
from healthdesk.importers.pages.found import Mark, Printed, Row, Undated, other_amount, rows_of, united
from healthdesk.importers.pages.layout import Line, Run, Sheet
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


@dataclass(slots=True)
class _State:
    """What reading a page from top to bottom carries along."""

    head: Head | None = None
    section: str = ""
    foreign: bool = False
    pending: Run | None = None
    below: float = 0.0
    last: int = -1

    @property
    def specimen(self) -> str:
        """The heading of the section, where that is not about blood."""
        return self.section if self.foreign else ""


def read(sheet: Sheet, learnt: Head | None = None) -> Iterator[Row | Undated]:
    """The rows of a page's tables. `learnt` is a head known for this laboratory, for pages that print none."""
    for part in _halves(sheet):
        yield from _read(part, learnt)


def head_of(sheet: Sheet) -> Head | None:
    """The first head of a table on a page."""
    for line in layout.lines(sheet.words):
        given = columns.parts(line)
        if given and columns.usable(given):
            return Head(given, line.box[1], line.box[3], folded(line.text))
    return None


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
        if row.name is None or rows.EARLIER.match(folded(rows.name_of(row.name))):
            made = _continued(sheet, row, state, found, near=near) or made
            continue
        fresh = list(rows_of(sheet, row, _whole_name(row.name, state, near=near), state.head, state.specimen))
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


def _before(row: Parted, above: Row) -> Iterator[Row]:
    """An earlier result on a line of its own, below the row that it belongs to: with its own day, or not at all."""
    for placed in row.placed:
        date = placed.cell.date or next((each.cell.date for each in row.placed if each.cell.date), "")
        value = placed.cell.value
        if value is None or not date:
            continue
        name = next(mark for mark in above.marks if mark.part == "name")
        marks = (
            name,
            Mark("value", value.printed, placed.run.box, placed.run.sure),
            Mark("date", date, placed.run.box, placed.run.sure),
        )
        shown = Printed(value, placed.cell.unit or above.unit)
        yield replace(above, printed=shown, marks=marks, also=(), flag=placed.cell.flag, date=date, previous=True)


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
    above = found[state.last] if 0 <= state.last < len(found) else None
    if not near:
        return False
    fresh: list[Row | Undated] = []
    if state.pending is not None and row.name is None:
        fresh += rows_of(sheet, row, state.pending, state.head, state.specimen)
    elif isinstance(above, Row) and row.name is not None:
        fresh += _before(row, above)
    elif isinstance(above, Row) and (second := _second(row, above)):
        shown, current = second
        if other_amount(above.unit, shown.unit, above.name):
            fresh.append(_apart(above, shown, current))
        else:
            found[state.last] = _with_second(above, shown, row, current)
            return True
    found += fresh
    return bool(fresh)


def _second(row: Parted, above: Row) -> tuple[Printed, Placed] | None:
    """A value in another unit than the row's above."""
    current = next(
        (each for each in row.placed if each.cell.value and each.role != columns.PREVIOUS and not each.cell.date), None
    )
    if current is None or current.cell.value is None or not current.cell.value.number or above.also:
        return None
    units = (each.cell.unit for each in row.placed if each.cell.unit and not each.cell.value)
    unit = current.cell.unit or next(units, "")
    if not unit or unit == above.unit:
        return None
    limits = current.cell.range or next((each.cell.range for each in row.placed if each.cell.range), None)
    return Printed(current.cell.value, unit, limits), current


def _apart(above: Row, shown: Printed, current: Placed) -> Row:
    """A row of another amount under the same name."""
    name = next(mark for mark in above.marks if mark.part == "name")
    marks = (name, Mark("value", shown.value.printed, current.run.box, current.run.sure))
    return replace(above, printed=shown, marks=marks, flag=current.cell.flag, sure=current.run.sure)


def _with_second(above: Row, shown: Printed, row: Parted, current: Placed) -> Row:
    """A row with its result in a second unit, which stands on the line below."""
    text = " ".join(each.run.text for each in row.placed)
    mark = Mark("also", text, united(each.run.box for each in row.placed), current.run.sure)
    return replace(above, also=(shown,), marks=(*above.marks, mark), sure=min(above.sure, current.run.sure))


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
