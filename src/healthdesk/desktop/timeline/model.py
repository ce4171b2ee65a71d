"""The timeline's rows: days as headlines; a visit heads what its source says belongs to it; the rest of the day follows."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final

from healthdesk.desktop import text
from healthdesk.desktop.parts.record_list import Row, record_row
from healthdesk.domain.records import Kind, Record
from healthdesk.domain.timeline import Entry

FILTERS: Final[tuple[tuple[str, tuple[Kind, ...]], ...]] = (
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

FEW: Final = 5
"""So many records of one visit stand open; of more, the first ones, and a line that unfolds the others."""


def day_of(record: Record) -> str:
    """The headline a record stands under."""
    return text.day(record.date)


def day_rows(
    entries: Sequence[Entry],
    *,
    open_above: bool = False,
    open_below: bool = False,
    unfolded: frozenset[str] = frozenset(),
) -> list[Row]:
    """Rows of entries given newest first.

    `open_above` and `open_below` say that others stand beyond an end, so that the count of its day is not known;
    `unfolded` are the ids of the visits of which everything is shown.
    """
    rows: list[Row] = []
    days = [(day, list(group)) for day, group in groupby(entries, key=lambda entry: day_of(entry.record))]
    for at, (day, held) in enumerate(days):
        whole = not (open_above and at == 0) and not (open_below and at == len(days) - 1)
        rows.append(Row(day, aside=text.many("records", len(held)) if whole and len(held) > 1 else ""))
        rows += _rows_of_day(held, unfolded)
    return rows


def _rows_of_day(held: list[Entry], unfolded: frozenset[str]) -> list[Row]:
    visits = {entry.record.id: list[Entry]() for entry in held if entry.record.kind is Kind.ENCOUNTER}
    loose: list[Entry] = []
    for entry in held:
        if entry.record.id not in visits:
            visits.get(_visit_of(entry, held, visits), loose).append(entry)
    rows: list[Row] = []
    for entry in held:
        if entry.record.id in visits:
            rows.append(row_of(entry))
            rows += _within(entry.record.id, visits[entry.record.id], unfolded)
    return rows + [row_of(entry) for entry in loose]


def _visit_of(entry: Entry, held: list[Entry], visits: dict[str, list[Entry]]) -> str:
    """The visit of its day that an entry belongs to: as its source says, else the only one at the same place."""
    if entry.visit in visits:
        return entry.visit
    place = entry.record.place
    there = [each.record.id for each in held if each.record.id in visits and place and each.record.place == place]
    return there[0] if len(there) == 1 and not entry.visit else ""


def _within(visit: str, members: list[Entry], unfolded: frozenset[str]) -> list[Row]:
    shown = members if visit in unfolded or len(members) <= FEW + 1 else members[:FEW]
    rows = [replace(row_of(entry), inset=True) for entry in shown]
    if len(members) > FEW + 1:
        rest = len(members) - len(shown)
        words = text.many("timeline.visit-more", rest) if rest else text.say("timeline.visit-less")
        rows.append(Row(words, glyph="down" if rest else "up", fold=visit, inset=True))
    return rows


def row_of(entry: Entry) -> Row:
    """The row of one entry, a laboratory's own mark beside its value."""
    row = record_row(entry.record, with_date=False)
    return replace(row, flag=flag_word(entry.flag)) if entry.flag else row


def flag_word(flag: str) -> str:
    """A laboratory's mark in a word (HL7 v3 ObservationInterpretation)."""
    key = "high" if flag.startswith("H") else "low" if flag.startswith("L") else "abnormal"
    return text.say(f"timeline.{key}")
