"""Every single reading of one device in a time, bare: for arithmetic that a day's mean does not carry."""

from healthdesk.domain.readings import Single
from healthdesk.vault.store.reading_points import days_between
from healthdesk.vault.store.reading_rows import of_concept
from healthdesk.vault.store.reading_shown import DAY, sight
from healthdesk.vault.transaction import Database

_MOST = 50_000
"""More than a sensor of one minute gives in a month."""


def singles(database: Database, concept: str, since: str = "", until: str = "") -> tuple[Single, ...]:
    """The numbers of the device that was read last, oldest first; two devices on one person are never put together."""
    first, last = days_between(since, until)
    with database.read() as connection:
        some = [line for line in of_concept(connection, concept) if not line.sums and line.low is not None]
        if not some:
            return ()
        newest = max(some, key=lambda line: line.last)
        same = [line for line in some if (line.device, line.unit) == (newest.device, newest.unit)]
        seen = sight(connection)
        marks = ",".join("?" * len(same))
        low, high = max(first, min(line.first_day for line in same)) - 2, min(last, newest.last_day) + 2
        visible = f" AND {seen.visible}" if seen.visible else ""
        rows = connection.execute(
            "SELECT r.start, r.value FROM reading r JOIN series s ON s.id = r.series_id"  # noqa: S608 - own terms and marks
            f" WHERE r.series_id IN ({marks}) AND r.start BETWEEN ? AND ? AND {seen.day} BETWEEN ? AND ?"
            f" AND r.value IS NOT NULL{visible} ORDER BY r.start DESC LIMIT ?",
            (*(line.id for line in same), low * DAY, high * DAY, first, last, _MOST),
        ).fetchall()
    return tuple(Single(start, value, newest.unit) for start, value in reversed(rows))
