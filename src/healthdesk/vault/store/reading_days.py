"""Days and nights of a device as they are drawn: what each day of a series comes to, and the readings of a few days."""

from datetime import date

from healthdesk.domain.readings import NO_ZONE
from healthdesk.domain.stretches import DayTotal, Reading
from healthdesk.vault.store.reading_points import days_between
from healthdesk.vault.store.reading_rows import READING, lines, of_concept
from healthdesk.vault.store.reading_shown import DAY, sight
from healthdesk.vault.transaction import Database

_EPOCH_DAY = 719163
_MOST = 20_000
"""Readings at most of a few days: one every ten seconds over two of them."""


def kept(database: Database) -> tuple[tuple[str, date, date, int], ...]:
    """The measures that devices read: key, first and last day, and how many readings."""
    with database.read() as connection:
        found: dict[str, tuple[int, int, int]] = {}
        for line in lines(connection):
            low, high, count = found.get(line.concept, (line.first_day, line.last_day, 0))
            found[line.concept] = (min(low, line.first_day), max(high, line.last_day), count + line.count)
    return tuple(
        (concept, date.fromordinal(low + _EPOCH_DAY), date.fromordinal(high + _EPOCH_DAY), count)
        for concept, (low, high, count) in found.items()
    )


def daily(database: Database, concepts: tuple[str, ...], since: str, until: str) -> tuple[DayTotal, ...]:
    """What each day from `since` to `until` (ISO days, both included) comes to, series by series."""
    first, last = days_between(since, until)
    marks = ",".join("?" * len(concepts))
    with database.read() as connection:
        known = {line.id: line for line in lines(connection, f"concept.key IN ({marks})", concepts)}
        if not known:
            return ()
        marks = ",".join("?" * len(known))
        rows = connection.execute(
            "SELECT d.series_id, d.day, d.count, d.total, d.low, d.high, d.seconds, coalesce(t.words, '')"  # noqa: S608
            " FROM reading_day d LEFT JOIN reading_text t ON t.id = d.text_id"
            f" WHERE d.series_id IN ({marks}) AND d.day BETWEEN ? AND ? ORDER BY d.day, d.series_id",
            (*known, first, last),
        ).fetchall()
    return tuple(
        DayTotal(
            known[number].concept, date.fromordinal(day + _EPOCH_DAY), count, total, low, high, seconds, words,
            known[number].unit or known[number].unit_code, known[number].device, known[number].overnight, known[number].sums,
        )
        for number, day, count, total, low, high, seconds, words in rows
    )  # fmt: skip


def within(database: Database, concept: str, since: str, until: str) -> tuple[Reading, ...]:
    """The single readings of a measure on the days from `since` to `until`, oldest first, by all devices."""
    first, last = days_between(since, until)
    with database.read() as connection:
        known = {line.id: line for line in of_concept(connection, concept)}
        if not known:
            return ()
        seen = sight(connection)
        visible = f" AND {seen.visible}" if seen.visible else ""
        marks = ",".join("?" * len(known))
        rows = connection.execute(
            f"SELECT r.id, r.series_id, r.start, r.seconds, {seen.zone}, r.value, coalesce(t.words, '')"  # noqa: S608
            " FROM reading r JOIN series s ON s.id = r.series_id LEFT JOIN reading_text t ON t.id = r.text_id"
            f" WHERE r.series_id IN ({marks}) AND r.start BETWEEN ? AND ? AND {seen.day} BETWEEN ? AND ?{visible}"
            " ORDER BY r.start, r.id LIMIT ?",
            (*known, (first - 2) * DAY, (last + 2) * DAY, first, last, _MOST),
        ).fetchall()
    return tuple(
        Reading(
            start, seconds, None if zone == NO_ZONE else zone, value, words, known[series].unit or known[series].unit_code, known[series].device,
            f"{READING}{number}",
        )
        for number, series, start, seconds, zone, value, words in rows
    )  # fmt: skip
