"""What a column can be said to be, and the mapping that the replies make."""

from collections.abc import Sequence
from dataclasses import replace

from healthdesk.desktop import text
from healthdesk.domain.mapping import MeasureChoice, Proposal, Role, TableColumn, TableMapping

_ROLES = (
    Role.WHEN, Role.TIME, Role.NAME, Role.VALUE, Role.UNIT, Role.RANGE, Role.LOW, Role.HIGH, Role.FLAG, Role.PRESSURE,
    Role.DATED, Role.END, Role.LENGTH, Role.NOTE, Role.DEVICE, Role.PERSON,
)  # fmt: skip
_OUT = Role.LEFT_OUT.value
NAMED = "named:"
"""The reply "a measure that only its heading names"."""
HAVE_UNITS = (Role.MEASURE, Role.VALUE, Role.DATED)


def options(column: TableColumn, measures: Sequence[MeasureChoice]) -> list[tuple[str, str]]:
    """The replies for a column, the likeliest first: (value, words)."""
    named = (NAMED, text.say("table.named", heading=column.heading)) if column.heading else None
    listed = [(f"measure:{each.key}", each.name) for each in sorted(measures, key=lambda one: one.name.casefold())]
    roles = [(role.value, text.say(f"table.role.{role}")) for role in _ROLES]
    out = (_OUT, text.say("table.role.left-out"))
    return [out, *roles[:4], *([named] if named else []), *listed, *roles[4:]]


def reply_of(column: TableColumn) -> str:
    """The reply that says what a column is taken for."""
    if column.role is Role.MEASURE:
        return f"measure:{column.measure}" if column.measure else NAMED
    offered = column.role in _ROLES
    return column.role.value if offered else _OUT


def column_of(column: TableColumn, reply: str, unit: str) -> TableColumn:
    """The column as a reply and a unit make it; a role that is not offered stays when nothing was changed."""
    if reply == reply_of(column):
        return replace(column, unit=unit.strip())
    if reply == NAMED:
        return TableColumn(column.heading, Role.MEASURE, "", column.heading, unit.strip())
    if reply.startswith("measure:"):
        return TableColumn(column.heading, Role.MEASURE, reply.removeprefix("measure:"), "", unit.strip())
    return TableColumn(column.heading, Role(reply), unit=unit.strip())


def mapping_of(proposal: Proposal, columns: Sequence[TableColumn], order: str, decimal: str) -> TableMapping:
    """The mapping that is confirmed."""
    return replace(proposal.mapping, columns=tuple(columns), date_order=order, decimal=decimal)


def samples(proposal: Proposal, number: int, most: int = 3) -> str:
    """Some values of a column as printed."""
    found = [row[number].strip() for row in proposal.rows if number < len(row) and row[number].strip()]
    return " · ".join(dict.fromkeys(found[: most * 2])) if found else text.say("table.no-values")
