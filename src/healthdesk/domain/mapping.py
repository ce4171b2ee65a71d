"""How a table is to be read: what each of its columns is, confirmed once by a person and kept for the next file of its kind.

A mapping belongs to a header, not to a file: two exports with the same columns are read alike.
"""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a column holds.

    WHEN is a date, with or without a time; TIME a time of day beside it; ZONE its zone; END when it ended; LENGTH how long
    it lasted. MEASURE is a column of one measure's numbers. NAME, VALUE, UNIT, RANGE, LOW, HIGH and FLAG are the columns
    of a long table, a result a row. DATED is a column of a wide table whose heading is a date. PRESSURE holds two numbers
    ("120/80"). NOTE is free text, DEVICE what measured, PERSON who was measured, EVENT and SUBTYPE the kind of row.
    LEFT_OUT is of no use to a record, UNKNOWN not understood.
    """

    WHEN = "when"
    TIME = "time"
    ZONE = "zone"
    END = "end"
    LENGTH = "length"
    MEASURE = "measure"
    PRESSURE = "pressure"
    NAME = "name"
    VALUE = "value"
    UNIT = "unit"
    RANGE = "range"
    LOW = "low"
    HIGH = "high"
    FLAG = "flag"
    DATED = "dated"
    NOTE = "note"
    EVENT = "event"
    SUBTYPE = "subtype"
    DEVICE = "device"
    PERSON = "person"
    LEFT_OUT = "left-out"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class TableColumn:
    """One column: its heading as printed, its role, and for MEASURE the measure's key ("" for one that only its name
    tells, which is then what the record is called) and its unit as printed.
    """

    heading: str
    role: Role
    measure: str = ""
    name: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class TableMapping:
    """A table's columns in order, the order of its dates ("ymd", "dmy", "mdy") and its decimal mark.

    `fingerprint` is that of the header it belongs to.
    """

    fingerprint: str
    columns: tuple[TableColumn, ...]
    date_order: str = "ymd"
    decimal: str = "."


@dataclass(frozen=True, slots=True)
class Proposal:
    """A table as somebody is asked about it: how it would be read, some of its rows as printed, and what is not sure.

    `doubts` are "date-order", "decimal", "unit", "date" (no column of dates) and "value" (no column of values): what the
    table itself leaves open. `rows` are the first rows after the header.
    """

    mapping: TableMapping
    rows: tuple[tuple[str, ...], ...]
    sheet: str = ""
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MeasureChoice:
    """A measure that a column can be said to hold: its key, its name, and the unit it has when none is named ("": ask)."""

    key: str
    name: str
    unit: str = ""
