"""What is visible now: for each record the newest version that a standing run has met. Derived from the events."""

from healthdesk.vault.connection import Connection
from healthdesk.vault.store import grouping
from healthdesk.vault.transaction import Database

_OF_RECORDS = """
  INSERT INTO current (version_id, record_id, sources, run_id, locator)
  SELECT version_id, record_id, sources, met.run_id, met.locator FROM (
    SELECT v.id AS version_id, v.record_id,
      row_number() OVER (PARTITION BY v.record_id ORDER BY v.hand DESC, v.sort DESC, v.hash DESC) AS place,
      (SELECT count(DISTINCT run.artifact_id) FROM version other
         JOIN sighting s ON s.version_id = other.id
         JOIN standing_run ON standing_run.run_id = s.run_id
         JOIN run ON run.id = s.run_id
       WHERE other.record_id = v.record_id AND other.hand = 0) AS sources
    FROM version v
    WHERE v.record_id IN (SELECT id FROM touched) AND v.purged = 0
      AND EXISTS (
        SELECT 1 FROM sighting s JOIN standing_run ON standing_run.run_id = s.run_id WHERE s.version_id = v.id)
  ) JOIN first_sighting met USING (version_id) WHERE place = 1 AND sources > 0
"""


def refresh_run(connection: Connection, run_id: int) -> None:
    """Bring up to date what is visible of the records that a run has met."""
    _refresh(
        connection,
        "SELECT DISTINCT v.record_id FROM sighting s JOIN version v ON v.id = s.version_id WHERE s.run_id = ?",
        run_id,
    )


def refresh_record(connection: Connection, record_id: int) -> None:
    """Bring up to date what is visible of one record."""
    _refresh(connection, "SELECT ?", record_id)


def refresh_records(connection: Connection, select: str) -> None:
    """Bring up to date what is visible of some records; `select` is a query of record ids, written in this room."""
    _refresh(connection, select)


def _refresh(connection: Connection, select: str, *value: int) -> None:
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS touched (id INTEGER PRIMARY KEY)")
    connection.execute("DELETE FROM touched")
    connection.execute(f"INSERT INTO touched {select}", value)
    grouping.touch(connection, "SELECT id FROM touched")
    connection.execute("DELETE FROM current WHERE record_id IN (SELECT id FROM touched)")
    connection.execute(_OF_RECORDS)
    grouping.refresh(connection)


def purge(connection: Connection, versions: str) -> None:
    """Delete all content of some versions, the index's words too; `versions` is a subquery of version ids."""
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute(f"DELETE FROM search_text WHERE rowid IN {versions}")  # noqa: S608 - a constant of this room
    for table in ("current", "resource", "version_coding", "reference", "attachment", "measurement"):
        connection.execute(f"DELETE FROM {table} WHERE version_id IN {versions}")  # noqa: S608 - constants


_USED = {
    "coding": "SELECT coding_id FROM version_coding UNION SELECT coding_id FROM series_coding",
    "label": "SELECT label_id FROM measurement UNION SELECT label_id FROM series",
    "unit": "SELECT unit_id FROM measurement UNION SELECT unit_id FROM series",
    "concept": "SELECT coalesce(concept_id, 0) FROM measurement UNION SELECT coalesce(concept_id, 0) FROM version"
    " UNION SELECT concept_id FROM series",
    "reading_text": "SELECT DISTINCT text_id FROM reading",
}


def tidy(connection: Connection) -> None:
    """Delete the names and codes that no row uses any more: they may say what a deleted record was about."""
    for table, used in _USED.items():
        connection.execute(f"DELETE FROM {table} WHERE id NOT IN ({used})")  # noqa: S608 - constants


def agrees(database: Database) -> bool:
    """Whether what is visible is what the events say, row by row, and what is shown as one follows from that."""
    with database.read() as connection:
        if not grouping.agrees(connection):
            return False
        (apart,) = connection.execute(
            "SELECT count(*) FROM (SELECT * FROM ("
            " SELECT * FROM current EXCEPT SELECT * FROM current_by_events)"
            " UNION ALL SELECT * FROM ("
            " SELECT * FROM current_by_events EXCEPT SELECT * FROM current))"
        ).fetchone()
    return not apart
