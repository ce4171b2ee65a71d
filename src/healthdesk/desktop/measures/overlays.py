"""What somebody took and had done while a measure was taken: medicines from start to stop as recorded, visits, procedures."""

from dataclasses import dataclass
from typing import Final

from healthdesk.desktop import text
from healthdesk.desktop.parts.chart_plot import Bar, Event
from healthdesk.desktop.parts.plain import one_line
from healthdesk.domain.knowledge import concept_name
from healthdesk.domain.records import Kind, Record, Standing
from healthdesk.domain.views import RecordQuery
from healthdesk.session import Session

MOST: Final = 600
_DAY = 86_400
_COUNTS: Final = frozenset({Standing.ACTIVE, Standing.PAST, Standing.DONE, Standing.UNCERTAIN})


@dataclass(frozen=True, slots=True)
class Overlays:
    """Medicines as bars, the ones that began last first; visits and procedures as events."""

    bars: tuple[Bar, ...]
    events: tuple[Event, ...]


def read_overlays(session: Session, person: str) -> Overlays:
    """Read them."""
    medicines = session.records.list(person, RecordQuery(kinds=frozenset({Kind.MEDICATION}), limit=MOST))
    happened = session.records.list(person, RecordQuery(kinds=frozenset({Kind.ENCOUNTER, Kind.PROCEDURE}), limit=MOST))
    bars = [bar for record in medicines if (bar := _bar(record)) is not None]
    events = [
        Event(float(record.date.epoch), f"{one_line(record.title, 80)} · {text.short_day(record.date)}")
        for record in happened
        if record.date is not None and record.standing in _COUNTS
    ]
    return Overlays(tuple(bars), tuple(events))


def _bar(record: Record) -> Bar | None:
    """From start to stop as recorded: what stands has no end yet, what is past without a recorded end is its first day."""
    if record.date is None or record.standing not in _COUNTS:
        return None
    label = concept_name(record.concept, text.language()) or one_line(record.title, 60)
    start = float(record.date.epoch)
    if record.end is not None:
        end: float | None = float(max(record.end.epoch, record.date.epoch) + _DAY)
    else:
        end = None if record.standing is Standing.ACTIVE else start + _DAY
    return Bar(start, end, label)
