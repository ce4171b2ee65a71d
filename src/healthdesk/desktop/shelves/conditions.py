"""The shelf of conditions: active and past ones, since when, and the medicines whose recorded reason they are."""

from collections.abc import Iterable, Sequence

from healthdesk.desktop import text
from healthdesk.desktop.shelves.lines import Listed, listed, mark_of, row_of, shown_only, source_of, under
from healthdesk.domain.knowledge import condition_keys, folded
from healthdesk.domain.medicines import Course, Medicine
from healthdesk.domain.records import Record, Standing
from healthdesk.domain.shelves import Statement

HEADS = (
    "conditions.table.what",
    "shelf.col.since",
    "shelf.col.until",
    "conditions.table.medicines",
    "shelf.col.status",
    "shelf.col.source",
)
_ORDER = (
    Standing.ACTIVE, Standing.UNCERTAIN, Standing.PROPOSED, Standing.PLANNED, Standing.DONE, Standing.PAST, Standing.VOID,
)  # fmt: skip
_TAKEN = frozenset({Course.CURRENT, Course.NEEDED})


def rows(
    statements: Sequence[Statement], medicines: Sequence[Medicine], differs: frozenset[str], *, void: bool
) -> list[Listed]:
    """Conditions by their standing, each with what is taken for it by its source's own word."""
    groups: dict[Standing, list[Listed]] = {standing: [] for standing in _ORDER}
    reasons = _reasons(medicines)
    for each in shown_only(statements, void=void):
        groups[each.record.standing].append(_row(each.record, reasons, differs))
    return [one for key, held in groups.items() for one in under(text.say(f"conditions.{key}"), held)]


def _row(record: Record, reasons: dict[str, list[str]], differs: frozenset[str]) -> Listed:
    related = list(dict.fromkeys(name for key in _keys(record) for name in reasons.get(key, ())))
    since = _span(record)
    taken = text.say("conditions.for-it", names=", ".join(related)) if related else ""
    detail = " · ".join(filter(None, (since, taken, record.detail, source_of(record))))
    row = row_of(record, detail, differs=differs)
    cells = (
        record.title, text.day(record.date) if record.date else "", text.day(record.end) if record.end else "",
        ", ".join(related), mark_of(record, differs) or text.say(f"conditions.{record.standing}"), source_of(record),
    )  # fmt: skip
    return listed(row, *(code.display for code in record.codes), *(code.code for code in record.codes), cells=cells)


def _span(record: Record) -> str:
    """Since when, and for what is over from when to when."""
    ended = record.end if record.standing is Standing.PAST else None
    if record.date is not None and ended is not None:
        return text.say("visit.span", first=text.day(record.date), last=text.day(ended))
    if ended is not None:
        return text.say("shelf.until", day=text.day(ended))
    return text.say("shelf.since", day=text.day(record.date)) if record.date else ""


def _keys(record: Record) -> Iterable[str]:
    names = (record.title, *(code.display for code in record.codes))
    return {*condition_keys(record.codes, names), *(folded(name) for name in names if name)}


def _reasons(medicines: Sequence[Medicine]) -> dict[str, list[str]]:
    """What is taken now by the names of its recorded reason."""
    found: dict[str, list[str]] = {}
    for line in medicines:
        if line.course not in _TAKEN:
            continue
        for said in line.now:
            for key in {*condition_keys((), (said.reason,)), folded(said.reason)} if said.reason else ():
                names = found.setdefault(key, [])
                if line.title not in names:
                    names.append(line.title)
    return found
