"""The shelf of everything else: under a headline for each kind of record."""

from collections.abc import Sequence

from healthdesk.desktop import text
from healthdesk.desktop.parts.record_list import record_row
from healthdesk.desktop.shelves.lines import Listed, listed, source_of, under
from healthdesk.domain.records import Kind, Record, Standing

HEADS = ("shelf.col.what", "shelf.col.said", "shelf.col.day", "shelf.col.source")


def rows(records: Sequence[Record], kinds: Sequence[Kind]) -> list[Listed]:
    """Records by kind, in the order of `kinds`."""
    groups: dict[Kind, list[Listed]] = {kind: [] for kind in kinds}
    for record in records:
        row = record_row(record, with_date=True)
        cells = (row.title, row.value or row.detail, text.day(record.date) if record.date else "", source_of(record))
        groups.setdefault(record.kind, []).append(listed(row, cells=cells))
    return [one for kind, held in groups.items() for one in under(text.kinds_name(kind), held)]


def any_proposed(records: Sequence[Record]) -> bool:
    """Whether one of them waits to be looked at."""
    return any(record.standing is Standing.PROPOSED for record in records)
