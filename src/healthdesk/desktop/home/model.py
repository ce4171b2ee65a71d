"""What Home needs to know, read in one go away from the main thread."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from healthdesk.desktop.measures.model import Measure, pinned, shelf
from healthdesk.desktop.parts.chart import Line
from healthdesk.desktop.parts.values import line_of
from healthdesk.domain.appointments import Appointment
from healthdesk.domain.attention import Attention, Matter, News
from healthdesk.domain.custody import LastBackup
from healthdesk.domain.knowledge import none_known
from healthdesk.domain.medicines import Course, Medicine
from healthdesk.domain.records import Kind, Record, RunState, Standing
from healthdesk.domain.views import RecordQuery
from healthdesk.session import Session
from healthdesk.session.looking import SHOWN

MOST = 200
_POINTS = 60
"""Points of a small line."""
_DAYS = 120
"""Days of a device's readings in a small line."""
_ORDER = (
    Kind.RESULT, Kind.REPORT, Kind.DOCUMENT, Kind.NOTE, Kind.IMAGING, Kind.MEDICATION, Kind.CONDITION, Kind.ALLERGY,
    Kind.IMMUNIZATION, Kind.PROCEDURE, Kind.ENCOUNTER, Kind.VITAL, Kind.OBSERVATION,
)  # fmt: skip
"""In which order what is new is told: what somebody waits for first."""


@dataclass(frozen=True, slots=True)
class NewLine:
    """What is new of one kind: how many, and the newest of them."""

    kind: Kind
    count: int
    records: tuple[Record, ...]


@dataclass(frozen=True, slots=True)
class HomeSummary:
    """One person in ten seconds."""

    total: int
    sources: int
    attention: tuple[Attention, ...]
    news: News
    lines: tuple[NewLine, ...]
    measures: tuple[tuple[Measure, tuple[Line, ...]], ...]
    medicines: tuple[Medicine, ...]
    allergies: tuple[Record, ...]
    visit: Appointment | None
    questions: tuple[str, ...]
    backup: LastBackup | None


def read_home(session: Session, person_id: str, language: str) -> HomeSummary:
    """Read what Home shows of one person."""
    records = session.records
    total = sum(records.count(person_id, RecordQuery()).values())
    runs = [run for run in session.intake.runs(person_id) if run.state in (RunState.FINISHED, RunState.PARTIAL)]
    found = pinned(shelf(records.measures(person_id)), chosen=records.pins(person_id))
    news = session.looking.news(person_id)
    courses = (Course.CURRENT, Course.NEEDED)
    return HomeSummary(
        total=total,
        sources=len({run.file for run in runs}),
        attention=tuple(
            each for each in session.looking.attention(person_id) if total or each.matter is not Matter.BACKUP
        )[:SHOWN],
        news=news,
        lines=_new_lines(session, person_id, news),
        measures=tuple((measure, _small_lines(session, person_id, measure)) for measure in found[:6]),
        medicines=tuple(each for each in session.medicines.lines(person_id) if each.course in courses),
        allergies=_allergies(session, person_id),
        visit=session.appointments.next(person_id),
        questions=session.ask.suggestions(person_id, language),
        backup=session.custody.last_backup(),
    )


def _new_lines(session: Session, person_id: str, news: News) -> tuple[NewLine, ...]:
    kinds = ranked(news.kinds)
    ids = [run.id for run in news.runs]
    return tuple(
        NewLine(kind, count, session.looking.brought(person_id, ids, frozenset({kind}), 3)) for kind, count in kinds[:3]
    )


def ranked(kinds: Mapping[str, int]) -> list[tuple[Kind, int]]:
    """Kinds with their numbers in the order in which what is new is told."""
    known = [(Kind(key), count) for key, count in kinds.items() if count]
    return sorted(known, key=lambda each: (_ORDER.index(each[0]) if each[0] in _ORDER else len(_ORDER), -each[1]))


def _small_lines(session: Session, person_id: str, measure: Measure) -> tuple[Line, ...]:
    """The newest stated values of a measure; of one that only a device reads, its last months by day."""
    records, since = session.records, ""
    if measure.date is not None and measure.date.day > date.min + timedelta(days=_DAYS):
        since = (measure.date.day - timedelta(days=_DAYS)).isoformat()
    found = []
    for key in measure.concepts:
        stated = records.recent(person_id, (key,), _POINTS)
        found.append(line_of(stated if len(stated) > 1 else records.series(person_id, key, since=since), measure.name))
    return tuple(found)


def says_none(record: Record) -> bool:
    """Whether a source says with this record that no allergy is known."""
    return bool(none_known((record.title, *(code.display for code in record.codes))))


def _allergies(session: Session, person_id: str) -> tuple[Record, ...]:
    """Allergies that stand or may stand, those that say "none known" last."""
    found = session.records.list(person_id, RecordQuery(kinds=frozenset({Kind.ALLERGY}), limit=MOST))
    standing = [each for each in found if each.standing in (Standing.ACTIVE, Standing.UNCERTAIN)]
    return tuple(sorted(standing, key=says_none))
