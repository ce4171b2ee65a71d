"""What imports that are not finished yet would be once they were: finished in a transaction that is taken back.

Statements are counted anew then, since of several imports that wait together the later ones meet what the earlier bring.
"""

from healthdesk.vault.connection import Connection
from healthdesk.vault.store.contradictions import CORRECTION

_MET = """
  SELECT v.id, v.record_id, v.purged,
    EXISTS (SELECT 1 FROM sighting e JOIN standing_run ON standing_run.run_id = e.run_id
            WHERE e.version_id = v.id AND e.run_id < ?1) AS seen,
    EXISTS (SELECT 1 FROM version o JOIN sighting e ON e.version_id = o.id
            JOIN standing_run ON standing_run.run_id = e.run_id
            WHERE o.record_id = v.record_id AND o.purged = 0 AND e.run_id < ?1) AS here
  FROM (SELECT DISTINCT version_id FROM sighting WHERE run_id = ?1) s JOIN version v ON v.id = s.version_id
"""


class TakenBack(Exception):  # noqa: N818 - what happens
    """Ends a transaction whose outcome was only looked at."""


def counts(connection: Connection, run_id: int) -> dict[str, int]:
    """How many statements of a run are added, updated or duplicate, beside the runs before it that stand."""
    found = {"added": 0, "updated": 0, "duplicate": 0, "linked": 0}
    mine: set[int] = set()
    for _, record_id, purged, seen, here in connection.execute(f"{_MET} ORDER BY v.id", (run_id,)).fetchall():
        known = seen or purged
        found["duplicate" if known else "updated" if here or record_id in mine else "added"] += 1
        mine.add(record_id)
    (met,) = connection.execute("SELECT count(*) FROM sighting WHERE run_id = ?", (run_id,)).fetchone()
    found["duplicate"] += met - found["added"] - found["updated"] - found["duplicate"]
    return found


def contradicting(connection: Connection, run_id: int) -> int:
    """How many of the records that a run brought another source contradicts."""
    row = connection.execute(
        "SELECT count(DISTINCT d.record_id) FROM differs d JOIN current c ON c.record_id = d.record_id"
        " JOIN version v ON v.id = c.version_id WHERE v.run_id = ? AND d.reason <> ?",
        (run_id, CORRECTION),
    ).fetchone()
    return int(row[0])
