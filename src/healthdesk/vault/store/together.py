"""Statements and readings in one list, one count, one series: who asks for a measure need not know which it is."""

from collections import Counter
from dataclasses import replace

from healthdesk.domain.records import Kind, Measurement, Record
from healthdesk.domain.views import MeasureSummary, RecordQuery
from healthdesk.vault.store import reading, reading_lists, reading_points, series
from healthdesk.vault.transaction import Database


def records(database: Database, person_id: str, query: RecordQuery) -> tuple[Record, ...]:
    """The visible records that match, a series of readings as one of them, newest first, undated ones last."""
    mine = reading_lists.rows(database, person_id, query)
    if not mine:
        return reading.records(database, person_id, query)
    base = max(0, query.offset - len(mine))
    theirs = reading.records(database, person_id, replace(query, offset=base, limit=query.limit + len(mine)))
    return reading_lists.merged(mine, theirs, base, query)


def count(database: Database, person_id: str, query: RecordQuery) -> dict[Kind, int]:
    """How many of them there are of each kind."""
    both = Counter(reading.count(database, query)) + reading_lists.counts(
        reading_lists.rows(database, person_id, query)
    )
    return dict(both)


def measurements(
    database: Database, person_id: str, concept: str, days: tuple[str, str], *, include_void: bool
) -> tuple[Measurement, ...]:
    """One measure's points, oldest first, undated ones last."""
    theirs = series.measurements(database, person_id, concept, *days, include_void=include_void)
    mine = reading_points.points(database, person_id, concept, *days)
    return tuple(sorted((*theirs, *mine), key=_when)) if mine else theirs


def _when(point: Measurement) -> float:
    return point.date.epoch if point.date else float("inf")


def measures(database: Database, person_id: str) -> tuple[MeasureSummary, ...]:
    """Every measure with its newest two points and how many there are, the newest measure first."""
    shelf = {each.concept: each for each in series.measures(database, person_id)}
    mine = reading_points.measures(database, person_id)
    for each in mine:
        other = shelf.get(each.concept)
        shelf[each.concept] = each if other is None else _both(each, other)
    if not mine:
        return tuple(shelf.values())
    return tuple(sorted(shelf.values(), key=lambda each: _newest(each.latest), reverse=True))


def _newest(point: Measurement) -> float:
    return point.date.epoch if point.date else 0


def _both(one: MeasureSummary, other: MeasureSummary) -> MeasureSummary:
    points = [one.latest, other.latest, *(each for each in (one.previous, other.previous) if each is not None)]
    first, second = sorted(points, key=_newest, reverse=True)[:2]
    return MeasureSummary(one.concept, first.label, first, second, one.count + other.count)


def search(database: Database, person_id: str, words: str, found: tuple[Record, ...], limit: int) -> tuple[Record, ...]:
    """The series whose name has the words, before what was found among statements."""
    mine = reading_lists.search(database, person_id, words)
    return (*mine[: max(1, limit // 4)], *found)[:limit] if mine else found
