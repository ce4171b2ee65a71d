"""What Home needs to know, read in one go away from the main thread."""

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime

from healthdesk.desktop.measures.model import Measure, pinned, shelf
from healthdesk.desktop.parts.chart import Line
from healthdesk.desktop.parts.values import line_of
from healthdesk.domain.pages import PageWaiting
from healthdesk.domain.records import ImportRun, Kind, Record, RunState, Standing
from healthdesk.domain.views import RecordQuery, Taken
from healthdesk.session import Session

MOST = 200


@dataclass(frozen=True, slots=True)
class News:
    """What the files of the last day on which something was brought in gave."""

    day: date
    files: tuple[str, ...]
    kinds: dict[str, int]


@dataclass(frozen=True, slots=True)
class HomeSummary:
    """One person in ten seconds."""

    total: int
    sources: int
    news: News | None
    measures: tuple[tuple[Measure, tuple[Line, ...]], ...]
    medicines: tuple[Record, ...]
    allergies: tuple[Record, ...]
    visit: Record | None
    questions: tuple[str, ...]
    waiting: tuple[Taken, ...]
    pages: tuple[PageWaiting, ...]
    recovery_later: bool


def read_home(session: Session, person_id: str, language: str, today: str) -> HomeSummary:
    """Read what Home shows of one person; `today` is an ISO day."""
    records = session.records
    runs = [run for run in session.intake.runs(person_id) if run.state in (RunState.FINISHED, RunState.PARTIAL)]
    found = pinned(shelf(records.measures(person_id)))
    series = tuple(
        (measure, tuple(line_of(records.series(person_id, key)[-400:], measure.name) for key in measure.concepts))
        for measure in found
    )
    ahead = records.list(person_id, RecordQuery(kinds=frozenset({Kind.ENCOUNTER}), since=today, limit=MOST))
    return HomeSummary(
        total=sum(records.count(person_id, RecordQuery()).values()),
        sources=len({run.file for run in runs}),
        news=_news(runs),
        measures=series,
        medicines=_active(session, person_id, Kind.MEDICATION),
        allergies=_active(session, person_id, Kind.ALLERGY),
        visit=min(
            (visit for visit in ahead if visit.date is not None and visit.standing is Standing.PLANNED),
            key=lambda visit: visit.date.epoch if visit.date else 0,
            default=None,
        ),
        questions=session.ask.suggestions(person_id, language),
        waiting=session.intake.waiting(),
        pages=session.confirming.pages(person_id),
        recovery_later=session.preferences.get("recovery_later") == "1",
    )


def _news(runs: list[ImportRun]) -> News | None:
    if not runs:
        return None
    newest = max(local_day(run.started) for run in runs)
    last = [run for run in runs if local_day(run.started) == newest]
    kinds: Counter[str] = Counter()
    for run in last:
        kinds.update(run.kinds)
    return News(newest, tuple(dict.fromkeys(run.file for run in last)), dict(kinds))


def local_day(epoch: float) -> date:
    """The calendar day of an instant in the computer's own zone."""
    return datetime.fromtimestamp(epoch, tz=UTC).astimezone().date()


def _active(session: Session, person_id: str, kind: Kind) -> tuple[Record, ...]:
    found = session.records.list(person_id, RecordQuery(kinds=frozenset({kind}), limit=MOST))
    standing = {Standing.ACTIVE, Standing.UNCERTAIN} if kind is Kind.ALLERGY else {Standing.ACTIVE}
    return tuple(record for record in found if record.standing in standing)
