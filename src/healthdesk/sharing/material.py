"""What the sheets are made from: one person's records, read in one go from the store."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from healthdesk.domain.dates import PartialDate, parse_date
from healthdesk.domain.errors import VaultError
from healthdesk.domain.people import Person
from healthdesk.domain.records import ImportRun, Kind, Measurement, Record, RunState, Standing
from healthdesk.domain.views import MeasureSummary, RecordQuery
from healthdesk.vault.store.store import PersonStore

MOST = 2000
"""Records of one shelf that are looked at."""
POINTS = 24
"""Points of a measure that its course shows at most, the newest."""
_YEARS = 3
_ADVICE = "ImmunizationRecommendation"
_PAIR = ("systolic-bp", "diastolic-bp")
PRESSURE = "blood-pressure"
BY_HAND = "By hand, "
"""How the originals of what was typed in begin."""
_WRITTEN = 300
"""Entries of the diary that are looked at, the newest."""
_TOLD = frozenset({Kind.NOTE, Kind.DOCUMENT, Kind.OBSERVATION})
BLOOD = ("blood-type", "rh")
"""The measures of a blood group."""
_SHELVES = (Kind.MEDICATION, Kind.CONDITION, Kind.ALLERGY, Kind.IMMUNIZATION, Kind.ENCOUNTER, Kind.OTHER)
_EVENTS = (Kind.PROCEDURE, Kind.DOCUMENT, Kind.REPORT, Kind.IMAGING)


@dataclass(frozen=True, slots=True)
class Due:
    """A vaccine that a source itself gives as due: what, the days it names with their meaning, and the record."""

    record: Record
    title: str
    day: PartialDate | None


@dataclass(frozen=True, slots=True)
class Note:
    """Something that the person wrote down, with all its words."""

    record: Record
    words: str


@dataclass(frozen=True, slots=True)
class Material:
    """One person's records as the sheets need them; `today` is the day on which they are made."""

    person: Person
    today: date
    shelves: dict[Kind, tuple[Record, ...]]
    measures: tuple[MeasureSummary, ...]
    conflicts: tuple[tuple[str, Record, Record], ...]
    runs: tuple[ImportRun, ...]
    pins: tuple[str, ...] = ()
    added: tuple[Record, ...] = ()
    due: tuple[Due, ...] = ()
    blood: tuple[Measurement, ...] = ()
    notes: tuple[Note, ...] = ()

    def of(self, kind: Kind) -> tuple[Record, ...]:
        """The records of a shelf, newest first."""
        return self.shelves.get(kind, ())

    def current(self, kind: Kind) -> tuple[Record, ...]:
        """Those of a shelf that are going on."""
        return tuple(record for record in self.of(kind) if record.standing is Standing.ACTIVE)


def read(
    store: PersonStore, person: Person, today: date, added: Sequence[str] = (), *, measuring: bool = True
) -> Material:
    """Read what the sheets need; without `measuring` no measure and no contradiction, for sheets that show none."""
    shelves = {kind: _shelf(store, kind) for kind in _SHELVES}
    if measuring:
        recent = (today - timedelta(days=3 * 366)).isoformat()
        shelves |= {kind: _shelf(store, kind, recent) for kind in _EVENTS}
    known = {record.id: record for records in shelves.values() for record in records}
    runs = tuple(run for run in store.runs() if run.state in (RunState.FINISHED, RunState.PARTIAL))
    return Material(
        person=person,
        today=today,
        shelves=shelves,
        measures=store.measures() if measuring else (),
        conflicts=store.contradictions() if measuring else (),
        runs=runs,
        pins=store.pins().keys() if measuring else (),
        due=tuple(
            each for record in shelves[Kind.OTHER] if record.resource_type == _ADVICE for each in _due(store, record)
        ),
        blood=tuple(points[-1] for key in BLOOD if (points := store.measurements(key))),
        notes=_notes(store) if measuring else (),
        added=tuple(found for name in added if (found := known.get(name) or _looked_up(store, name)) is not None),
    )


def _shelf(store: PersonStore, kind: Kind, since: str = "") -> tuple[Record, ...]:
    return store.records(RecordQuery(kinds=frozenset({kind}), since=since, limit=MOST))


def by_hand(record: Record) -> bool:
    """Whether somebody typed a record in."""
    return record.source.startswith(BY_HAND)


def _notes(store: PersonStore) -> tuple[Note, ...]:
    """The newest of what was written down that is neither a measurement nor a medicine; what other files say as notes."""
    own = [record for record in store.written(0, _WRITTEN) if record.kind in _TOLD]
    others = [record for record in _shelf(store, Kind.NOTE) if not by_hand(record)]
    return tuple(Note(record, _words(store, record)) for record in (*own, *others))


def _words(store: PersonStore, record: Record) -> str:
    """All of a note; the remark beside a symptom."""
    if record.resource_type == "DocumentReference":
        return store.text(record.id)
    told = json.loads(store.resource(record.id)).get("note") or [{}]
    return str(told[0].get("text", ""))


def _due(store: PersonStore, record: Record) -> list[Due]:
    """What an ImmunizationRecommendation says is due (https://hl7.org/fhir/R4/immunizationrecommendation.html)."""
    found = []
    advice = json.loads(store.resource(record.id))
    for each in advice.get("recommendation", []):
        codes = [*each.get("vaccineCode", []), each.get("targetDisease", {})]
        title = next((name for code in codes if (name := _named(code))), record.title)
        days = [
            day for criterion in each.get("dateCriterion", []) if (day := parse_date(str(criterion.get("value", ""))))
        ]
        found.append(Due(record, title, min(days, key=lambda day: day.epoch, default=None)))
    return found


def _named(concept: dict[str, object]) -> str:
    coded = concept.get("coding")
    displays = (
        [str(code.get("display", "")) for code in coded if isinstance(code, dict)] if isinstance(coded, list) else []
    )
    return str(concept.get("text") or next(filter(None, displays), ""))


def _looked_up(store: PersonStore, name: str) -> Record | None:
    """A record by its id; None when it is not there any more."""
    try:
        return store.record(name)
    except VaultError:
        return None


def course(store: PersonStore, key: str, today: date) -> tuple[tuple[Measurement, ...], ...]:
    """The newest points of a measure, oldest first; those of each part of a blood pressure."""
    since = today.replace(year=today.year - _YEARS, day=min(today.day, 28)).isoformat()
    return tuple(_newest(_enough(store, concept, since)) for concept in concepts_of(key))


def _enough(store: PersonStore, concept: str, since: str) -> tuple[Measurement, ...]:
    """The points of the last years; all of them where those years have no two, so that there is one before the newest."""
    recent = store.measurements(concept, since)
    return recent if len(recent) > 1 else store.measurements(concept)


def concepts_of(key: str) -> tuple[str, ...]:
    """The concepts behind a measure's key."""
    return _PAIR if key == PRESSURE else (key,)


def _newest(points: tuple[Measurement, ...]) -> tuple[Measurement, ...]:
    dated = [point for point in points if point.date is not None]
    return tuple(dated[-POINTS:]) if dated else points[-2:]
