"""The shelf of visits and procedures: what is planned on top, then by year, each visit with how much it holds."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from healthdesk.desktop import text
from healthdesk.desktop.shelves.lines import Listed, listed, row_of, shown_only, under
from healthdesk.domain.records import Kind, Record, Standing
from healthdesk.domain.shelves import Statement

HEADS = ("visits.table.what", "shelf.col.day", "visits.table.why", "visits.table.where", "shelf.col.status")
VIEWS: Final = ("all", "visit", "procedure", "ahead")


def rows(
    statements: Sequence[Statement],
    holds: Mapping[str, int],
    differs: frozenset[str],
    view: str,
    today: date,
    *,
    void: bool,
) -> list[Listed]:
    """Planned ones by their day, then what was, newest first."""
    kinds = {"visit": (Kind.ENCOUNTER,), "procedure": (Kind.PROCEDURE,)}.get(view, (Kind.ENCOUNTER, Kind.PROCEDURE))
    found = [each.record for each in shown_only(statements, void=void) if each.record.kind in kinds]
    ahead = [each for each in found if is_ahead(each, today)]
    ahead.sort(key=lambda each: each.date.epoch if each.date else 0)
    made = under(text.say("visits.ahead"), [_row(each, holds, differs, today) for each in ahead])
    if view == "ahead":
        return made
    years: dict[str, list[Listed]] = {}
    planned = {each.id for each in ahead}
    for each in found:
        if each.id not in planned:
            year = str(each.date.day.year) if each.date else text.say("date.none")
            years.setdefault(year, []).append(_row(each, holds, differs, today))
    return [*made, *(one for year, held in years.items() for one in under(year, held))]


def is_ahead(record: Record, today: date) -> bool:
    """Whether it is planned for today or later."""
    return record.standing is Standing.PLANNED and (
        record.date is None or (record.end or record.date).last_day >= today
    )


def _row(record: Record, holds: Mapping[str, int], differs: frozenset[str], today: date) -> Listed:
    count = holds.get(record.id, 0)
    where = " · ".join(dict.fromkeys(filter(None, (record.place, record.author))))
    said = (
        record.detail,
        where or ("" if record.detail else text.kind_name(record.kind)),
        text.many("visits.holds", count) if count else "",
    )
    row = row_of(
        record,
        " · ".join(filter(None, said)),
        differs=differs,
        aside=text.short_day(record.date) if record.date else "",
    )
    if record.standing is Standing.PLANNED and not is_ahead(record, today):
        # Its day is over, and no source says whether it took place.
        row = replace(row, tag=text.say("visits.was-planned"))
    cells = (
        record.title, text.moment(record.date) if record.date else "", record.detail, where,
        row.tag or text.say(f"standing.{record.standing}"),
    )  # fmt: skip
    return listed(row, *(code.display for code in record.codes), cells=cells)
