"""What was written down by hand day by day: symptoms, readings, medicines taken and notes, without what files brought."""

from healthdesk.domain.records import Record, Standing
from healthdesk.vault.store import reading
from healthdesk.vault.store.numbered import STANDINGS
from healthdesk.vault.transaction import Database

PREFIX = "by-hand-"
"""How the id of everything begins that was typed in."""
_TYPES = ("Observation", "MedicationAdministration", "DocumentReference")
_SELECT = f"""
  SELECT {reading.COLUMNS}, {reading.SOURCES} FROM current c JOIN version v ON v.id = c.version_id
  {reading.JOINS}{reading.GROUPED}
  WHERE r.resource_id >= ? AND r.resource_id < ? AND r.type IN ({",".join("?" * len(_TYPES))}) AND v.standing <> ?
  ORDER BY v.epoch IS NULL, v.epoch DESC, v.id DESC LIMIT ? OFFSET ?
"""  # noqa: S608 - constants of this room


def written(database: Database, person_id: str, offset: int, limit: int) -> tuple[Record, ...]:
    """Some of it, newest first, undated ones last."""
    values = (PREFIX, f"{PREFIX[:-1]}.", *_TYPES, STANDINGS.index(Standing.VOID), limit, offset)
    with database.read() as connection:
        return reading.shaped(connection, person_id, connection.execute(_SELECT, values).fetchall())
