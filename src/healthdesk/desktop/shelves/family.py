"""The shelf of family history: each relative with what is recorded of them."""

from collections.abc import Sequence

from healthdesk.desktop import text
from healthdesk.desktop.shelves.lines import Listed, listed, row_of, shown_only, source_of, under
from healthdesk.domain.shelves import Statement

HEADS = ("family.table.who", "family.table.what", "shelf.col.source")


def rows(statements: Sequence[Statement], differs: frozenset[str], *, void: bool) -> list[Listed]:
    """One line a statement, by relative."""
    found = sorted(shown_only(statements, void=void), key=lambda each: each.record.title.casefold())
    made = []
    for each in found:
        record = each.record
        row = row_of(
            record, " · ".join(filter(None, (record.detail, source_of(record)))), differs=differs,
            aside=text.short_day(record.date) if record.date else "", glyph="tree",
        )  # fmt: skip
        cells = (record.title, record.detail, source_of(record))
        made.append(listed(row, *(code.display for code in record.codes), cells=cells))
    return under(text.say("nav.family"), made)
