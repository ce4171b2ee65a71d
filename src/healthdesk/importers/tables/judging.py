"""Whether a table explains itself, so that it can be read at once, or what somebody has to be asked about it first."""

from healthdesk.domain.knowledge import concept_of
from healthdesk.domain.mapping import Proposal, Role, TableColumn, TableMapping
from healthdesk.domain.records import Kind
from healthdesk.importers.tables.blocks import Block, Sheet
from healthdesk.importers.tables.layouts import fingerprint, number_like, unit_of
from healthdesk.importers.tables.measures import MEASURES
from healthdesk.importers.tables.moments import Column, printed_date
from healthdesk.importers.tables.numbers import Marks, missing
from healthdesk.importers.tables.rows import UNASKED, measure_named
from healthdesk.importers.tables.training import is_training
from healthdesk.importers.tables.vocabulary import clean, heading

_MOST_ROWS_SHOWN = 8
_HALF = 2


def doubts(block: Block) -> tuple[str, ...]:
    """What the table leaves open; nothing when it can be read at once."""
    layout = block.layout
    if layout.mapping is not None:
        return ()
    found = []
    timed = layout.at(Role.WHEN) >= 0 or layout.at(Role.TIME) >= 0
    if (not timed and not layout.wide) or (
        layout.at(Role.WHEN) >= 0 and block.survey.dates.unread and not block.survey.dates.read
    ):
        found.append("date")
    elif not block.order:
        found.append("date-order")
    if not block.decimal:
        found.append("decimal")
    if is_training(layout):
        return tuple(found)
    if layout.long or layout.wide:
        return (*found, *_long_doubts(block))
    return tuple(dict.fromkeys((*found, *_column_doubts(block))))


def _column_doubts(block: Block) -> tuple[str, ...]:
    """Numbers whose unit nobody says, or more columns of numbers that are not understood than ones that are."""
    layout, survey = block.layout, block.survey
    found = []
    if layout.at(Role.UNIT) < 0 and any(
        column.role is Role.MEASURE
        and survey.bare.get(place)
        and unit_of(column) is None
        and column.measure not in UNASKED
        for place, column in enumerate(layout.columns)
    ):
        found.append("unit")
    roles = [each.role for each in layout.columns]
    if layout.at(Role.VALUE) >= 0 and Role.MEASURE not in roles and Role.PRESSURE not in roles:
        found.append("value")
    dense = [role for place, role in enumerate(roles) if survey.filled.get(place, 0) * _HALF > survey.rows]
    known = sum(role in (Role.MEASURE, Role.PRESSURE) for role in dense)
    unknown = sum(
        role is Role.UNKNOWN and survey.numbers.get(place, 0) * _HALF > survey.rows for place, role in enumerate(roles)
    )
    if layout.named is None and unknown > known:
        found.append("value")
    return tuple(found)


def _long_doubts(block: Block) -> tuple[str, ...]:
    names = list(dict.fromkeys(block.survey.names))
    meant = [name for name in names if measure_named(name) or concept_of((), name, Kind.RESULT)]
    has_unit = block.layout.at(Role.UNIT) >= 0
    return () if names and len(meant) * _HALF >= len(names) and has_unit else ("value",)


def proposal(sheet: Sheet) -> Proposal | None:
    """How a table would be read, for somebody to set right; None when it has no header."""
    block = next((each for each in sheet.blocks if doubts(each)), None) or (sheet.blocks[0] if sheet.blocks else None)
    cells = block.layout.cells if block else (sheet.candidate[1] if sheet.candidate else ())
    line = block.layout.line if block else (sheet.candidate[0] if sheet.candidate else 0)
    if not cells:
        return None
    rows = [tuple(row) for at, row in sheet.sample if at > line][:_MOST_ROWS_SHOWN]
    if block is not None:
        columns = tuple(
            TableColumn(clean(cell), each.role, each.measure, unit=(unit_of(each).shown if unit_of(each) else ""))  # type: ignore[union-attr]
            for cell, each in zip(cells, block.layout.columns, strict=True)
        )
        order, decimal, open_ = block.order, block.decimal, doubts(block)
    else:
        columns, order, decimal, open_ = _guessed(cells, rows)
    mapping = TableMapping(fingerprint(cells), columns, order or "dmy", decimal or ".")
    return Proposal(mapping, tuple(rows), sheet.table.part, open_)


def _guessed(
    cells: tuple[str, ...], rows: list[tuple[str, ...]]
) -> tuple[tuple[TableColumn, ...], str, str, tuple[str, ...]]:
    """Columns by what stands in them, where the words over them are not known."""
    from datetime import date  # noqa: PLC0415

    dates, marks = Column(), Marks()
    columns: list[TableColumn] = []
    for place, cell in enumerate(cells):
        given = [row[place] for row in rows if place < len(row) and not missing(row[place])]
        known = heading(cell)
        role, measure = known.role, known.measure
        if role is Role.UNKNOWN and given:
            if all(printed_date(each) for each in given):
                taken = any(each.role is Role.WHEN for each in columns)
                role = Role.LEFT_OUT if taken else Role.WHEN
            elif all(map(number_like, given)):
                role = Role.MEASURE
            else:
                role = Role.NOTE if len({*given}) > len(given) // 2 else Role.UNKNOWN
        if role is Role.WHEN:
            for each in given:
                dates.add(printed_date(each), date.max)
        if role is Role.MEASURE:
            for each in given:
                marks.add(each)
        unit = known.unit.shown if known.unit else MEASURES[measure].unit if measure else ""
        columns.append(TableColumn(clean(cell), role, measure, unit=unit))
    found = [*(() if any(each.role is Role.WHEN for each in columns) else ("date",)), "value"]
    order, decimal = dates.order(), marks.decimal()
    return (
        tuple(columns),
        order,
        decimal,
        (*found, *(() if order else ("date-order",)), *(() if decimal else ("decimal",))),
    )
