"""The timeline's rows: days as headlines, a visit first and what belongs to its day under it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from healthdesk.desktop import text
from healthdesk.desktop.parts.record_list import Row, record_row
from healthdesk.domain.records import Kind, Record

FILTERS: tuple[tuple[str, tuple[Kind, ...]], ...] = (
    ("visits", (Kind.ENCOUNTER, Kind.PROCEDURE)),
    ("results", (Kind.RESULT, Kind.REPORT)),
    ("vitals", (Kind.VITAL, Kind.OBSERVATION)),
    ("medicines", (Kind.MEDICATION,)),
    ("conditions", (Kind.CONDITION, Kind.ALLERGY)),
    ("vaccines", (Kind.IMMUNIZATION,)),
    ("documents", (Kind.DOCUMENT, Kind.IMAGING, Kind.NOTE)),
    ("plans", (Kind.CARE_PLAN, Kind.GOAL, Kind.FAMILY_HISTORY)),
    ("money", (Kind.COVERAGE, Kind.CLAIM)),
)
"""Filter chips and the kinds behind them."""


@dataclass(frozen=True, slots=True)
class YearDensity:
    """How many records a year holds."""

    year: int
    count: int


def day_of(record: Record) -> str:
    """The headline a record stands under."""
    return text.day(record.date)


def day_rows(records: Sequence[Record], *, after: str = "") -> list[Row]:
    """Rows of records given newest first; `after` is the headline that the last page ended under."""
    rows: list[Row] = []
    for day, group in groupby(records, key=day_of):
        held = sorted(group, key=lambda record: record.kind is not Kind.ENCOUNTER)
        visit = held[0].kind is Kind.ENCOUNTER
        if day != after:
            rows.append(Row(day, aside=text.many("records", len(held)) if len(held) > 1 else ""))
        rows += [
            record_row(record, with_date=False, inset=visit and record.kind is not Kind.ENCOUNTER) for record in held
        ]
    return rows
