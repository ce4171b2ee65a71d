"""A sheet taken apart: what stands before the first header, then one block of rows under each header.

The whole sheet is gone through once before anything is read from it, so that the order of dates and the decimal mark are decided
over all of it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from healthdesk.domain.mapping import Role, TableMapping
from healthdesk.domain.readings import NO_ZONE
from healthdesk.importers.tables.layouts import Layout, by_mapping, fingerprint, header_in, number_like
from healthdesk.importers.tables.lines import Row, Table, TableTooLarge
from healthdesk.importers.tables.moments import (
    Column,
    Moment,
    Printed,
    moment,
    offset_in,
    printed_date,
    printed_time,
    shifted,
    zone_text,
)
from healthdesk.importers.tables.numbers import Marks, missing
from healthdesk.importers.tables.vocabulary import clean

_PREAMBLE = 60
_SAMPLE = 40
_ENOUGH = 20_000
_MOST_BLOCKS = 1000
_NAMES = 200
_NUMBERS = frozenset({Role.MEASURE, Role.VALUE, Role.LOW, Role.HIGH, Role.DATED, Role.UNKNOWN})


@dataclass(slots=True)
class Survey:
    """What all rows of a block say together. `numbers` and `filled` count, by column, cells with a number and with anything, `bare` numbers without words behind them."""

    dates: Column = field(default_factory=Column)
    marks: Marks = field(default_factory=Marks)
    numbers: dict[int, int] = field(default_factory=dict)
    filled: dict[int, int] = field(default_factory=dict)
    bare: dict[int, int] = field(default_factory=dict)
    rows: int = 0
    names: list[str] = field(default_factory=list)
    units_missing: bool = False


@dataclass(slots=True)
class Block:
    """A header, the rows under it, and how they are to be read. `decimal` and `order` are "" when the rows leave them open;
    `day` is the last day that stood on a row of its own.
    """

    layout: Layout
    survey: Survey = field(default_factory=Survey)
    order: str = ""
    decimal: str = "."
    day: Printed | None = None

    def when(self, cells: Sequence[str]) -> Moment | None:
        """The moment that a row names."""
        layout = self.layout
        place = layout.at(Role.WHEN)
        shown = printed_date(cells[place]) if 0 <= place < len(cells) else None
        clock = cells[layout.at(Role.TIME)] if 0 <= layout.at(Role.TIME) < len(cells) else ""
        if place < 0:
            filled = [cell for cell in cells if cell.strip()]
            if len(filled) == 1 and (day := printed_date(filled[0])):
                self.day = day  # a day on a row of its own, above the times of that day
            shown = printed_date(clock) or (self.day if clock else None)
        if shown is None:
            return None
        found = moment(shown, self.order, printed_time(clock) if clock else None)
        if found is None or not found.timed:
            return found
        zone = layout.at(Role.ZONE)
        offset = offset_in(cells[zone]) if 0 <= zone < len(cells) else NO_ZONE
        utc = layout.named is not None and layout.named.utc
        if found.offset == 0 or (utc and found.offset == NO_ZONE):
            return shifted(found, 0 if offset == NO_ZONE else offset)
        if found.offset == NO_ZONE and offset != NO_ZONE:
            return Moment(found.text + zone_text(offset), found.epoch - offset * 60, offset)
        return found


@dataclass(slots=True)
class Sheet:
    """A table taken apart."""

    table: Table
    preamble: list[list[str]] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    candidate: tuple[int, tuple[str, ...]] | None = None
    sample: list[Row] = field(default_factory=list)
    odd: list[tuple[int, str]] = field(default_factory=list)


def taken_apart(table: Table, today: date, mappings: Sequence[TableMapping]) -> Sheet:
    """Go through all of a table. Raises TableTooLarge and csv.Error."""
    sheet = Sheet(table)
    confirmed = {each.fingerprint: each for each in mappings}
    for line, cells, layout in _with_headers(table, confirmed):
        if layout is not None:
            sheet.blocks.append(Block(layout))
            if len(sheet.blocks) > _MOST_BLOCKS:
                raise TableTooLarge
        elif sheet.blocks:
            _count(sheet.blocks[-1], cells, today)
            if _says_nothing(sheet.blocks[-1].survey):
                break
            if len(sheet.sample) < _SAMPLE:
                sheet.sample.append((line, cells))
        elif len(sheet.preamble) < _PREAMBLE:
            sheet.preamble.append(cells)
            sheet.sample.append((line, cells))
    for block in sheet.blocks:
        _settle(block, table)
    if not sheet.blocks:
        sheet.candidate = _likely_header(sheet.sample)
    return sheet


def _says_nothing(survey: Survey) -> bool:
    """Whether so many rows held not one number that there is no reason to go through the rest."""
    return survey.rows == _ENOUGH and not survey.numbers


def reading(sheet: Sheet) -> Iterator[tuple[Block, int, list[str]]]:
    """The rows under the headers, each with its block."""
    blocks = iter(sheet.blocks)
    block: Block | None = None
    starts = {each.layout.line for each in sheet.blocks}
    for line, cells in sheet.table.rows():
        if line in starts:
            block = next(blocks)
        elif block is not None and any(map(str.strip, cells)) and not _again(cells, block.layout):
            yield block, line, cells


def _with_headers(table: Table, confirmed: dict[str, TableMapping]) -> Iterator[tuple[int, list[str], Layout | None]]:
    """The rows that say something; beside a header its layout. A header that is repeated is left out."""
    current: Layout | None = None
    for line, cells in table.rows():
        if not any(map(str.strip, cells)):
            continue
        if current is not None and _again(cells, current):
            continue
        first = cells[0][:1]
        found = None
        if not (first.isdigit() and current is not None):
            mapped = confirmed.get(fingerprint(cells)) if confirmed and len(cells) < 200 else None
            found = by_mapping(cells, line, mapped) if mapped else header_in(cells, line)
        if found is not None:
            current = found
        yield line, cells, found


def _again(cells: Sequence[str], layout: Layout) -> bool:
    return bool(cells) and cells[0] == layout.cells[0] and tuple(cells) == layout.cells


def _count(block: Block, cells: list[str], today: date) -> None:
    survey, layout = block.survey, block.layout
    survey.rows += 1
    clock, when = layout.at(Role.TIME), layout.at(Role.WHEN)
    width = len(cells)
    for place, column in layout.plan:
        if place >= width:
            break
        cell = cells[place]
        if not cell or (not cell.isdigit() and missing(cell)):
            continue
        survey.filled[place] = survey.filled.get(place, 0) + 1
        if column.role in _NUMBERS:
            _number(survey, place, cell, known=column.role is not Role.UNKNOWN)
        elif place == when:
            time = printed_time(cells[clock]) if 0 <= clock < width else None
            survey.dates.add(printed_date(cell), today, time)
        elif column.role is Role.NAME and len(survey.names) < _NAMES:
            survey.names.append(cell)


def _number(survey: Survey, place: int, cell: str, *, known: bool) -> None:
    digits = cell.isdigit()
    if digits or number_like(cell):
        survey.numbers[place] = survey.numbers.get(place, 0) + 1
        survey.bare[place] = survey.bare.get(place, 0) + (digits or cell.rstrip()[-1:].isdigit())
        if known and not digits:
            survey.marks.add(cell)


def _settle(block: Block, table: Table) -> None:
    layout, survey = block.layout, block.survey
    if layout.mapping is not None:
        block.order, block.decimal = layout.mapping.date_order, layout.mapping.decimal
        return
    dates = survey.dates
    for place in layout.all(Role.DATED):
        dates.add(printed_date(clean(layout.cells[place])), date.max)
    block.order = dates.order(layout.language)
    european = table.delimiter == ";" or layout.language not in ("", "en")
    block.decimal = survey.marks.decimal("," if european and table.delimiter != "," else ".")


def _likely_header(sample: Sequence[Row]) -> tuple[int, tuple[str, ...]] | None:
    """The row that looks most like a header where no words are known: text in every cell, and numbers below."""
    for place, (line, cells) in enumerate(sample):
        filled = [cell for cell in cells if cell.strip()]
        if len(filled) < 2 or any(number_like(cell) or printed_date(cell) for cell in filled):
            continue
        below = [row for _, row in sample[place + 1 : place + 6]]
        if below and any(abs(len(row) - len(cells)) <= 1 and any(map(number_like, row)) for row in below):
            return line, tuple(cells)
    return None
