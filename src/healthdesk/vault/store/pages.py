"""One record with everything around it: its versions, where it was met, what it belongs to, its originals."""

import base64
import binascii
from typing import Any

import msgspec

from healthdesk.domain.errors import VaultError
from healthdesk.domain.records import ImportRun, Record
from healthdesk.domain.views import Original, RecordPage
from healthdesk.vault.store import originals, reading, runs, series
from healthdesk.vault.transaction import Database

_RELATED = """
  SELECT reference.relation, c.record_id FROM reference
  JOIN record r ON r.resource_id = reference.resource_id AND (r.type = reference.type OR reference.type = '')
  JOIN current c ON c.record_id = r.id
  JOIN current own ON own.version_id = reference.version_id
  WHERE own.record_id = :record
  UNION
  SELECT 'in ' || own.type, c.record_id FROM record own
  JOIN reference ON reference.resource_id = own.resource_id AND reference.type = own.type
  JOIN current c ON c.version_id = reference.version_id
  WHERE own.id = :record AND reference.relation <> 'subject'
  UNION
  SELECT 'same', c.record_id FROM current own
  JOIN version mine ON mine.id = own.version_id
  JOIN version theirs ON theirs.meaning = mine.meaning AND theirs.record_id <> mine.record_id
  JOIN current c ON c.version_id = theirs.id
  WHERE own.record_id = :record
  LIMIT 100
"""


def page(database: Database, person_id: str, record_id: str) -> RecordPage:
    """All about one visible record. Raises VaultError("record-unknown")."""
    shown = reading.record(database, person_id, record_id)
    resource = reading.resource(database, record_id)
    return RecordPage(
        record=shown,
        resource=resource,
        measurements=series.of_record(database, person_id, record_id),
        versions=reading.versions(database, person_id, record_id),
        sightings=_sightings(database, record_id),
        related=_related(database, person_id, record_id),
        originals=_originals(database, shown, resource),
    )


def _sightings(database: Database, record_id: str) -> tuple[tuple[ImportRun, str], ...]:
    with database.read() as connection:
        rows = connection.execute(
            "SELECT s.run_id, s.locator FROM sighting s JOIN version v ON v.id = s.version_id"
            " JOIN standing_run ON standing_run.run_id = s.run_id WHERE v.record_id = ? ORDER BY s.run_id",
            (reading.number_of(record_id),),
        ).fetchall()
    known = {run.id: run for run in runs.every(database)}
    return tuple((known[str(run_id)], locator) for run_id, locator in rows)


def _related(database: Database, person_id: str, record_id: str) -> tuple[tuple[str, Record], ...]:
    with database.read() as connection:
        rows = connection.execute(_RELATED, {"record": reading.number_of(record_id)}).fetchall()
    return tuple((relation, reading.record(database, person_id, str(other))) for relation, other in rows)


def _originals(database: Database, shown: Record, resource: bytes) -> tuple[Original, ...]:
    """The documents of the record, each with its bytes; without any, the statement itself as it was received."""
    with database.read() as connection:
        rows = connection.execute(
            "SELECT a.artifact_id, a.locator, a.media_type, a.title, a.encoding FROM attachment a"
            " JOIN current c ON c.version_id = a.version_id WHERE c.record_id = ? ORDER BY a.position",
            (reading.number_of(shown.id),),
        ).fetchall()
    found = []
    for artifact_id, locator, media_type, title, encoding in rows:
        artifact = originals.artifact(database, str(artifact_id))
        content = _content(database, artifact.id, locator, encoding)
        found.append(Original(artifact, locator, media_type, title or artifact.name, content))
    if not found:
        artifact = originals.artifact(database, shown.artifact_id)
        found.append(Original(artifact, shown.locator, "application/fhir+json", artifact.name, resource))
    return tuple(found)


def _content(database: Database, artifact_id: str, locator: str, encoding: str) -> bytes:
    """The bytes of a document: the whole artifact, or the base64 text that a locator names in it."""
    whole = b"".join(originals.read(database, artifact_id))
    if not locator:
        return whole
    line, _, pointer = (
        locator.rpartition("line:")[2].partition("/") if locator.startswith("line:") else ("", "", locator[1:])
    )
    try:
        here: Any = msgspec.json.decode(whole.split(b"\n")[int(line) - 1] if line else whole)
        for key in pointer.split("/"):
            step = key.replace("~1", "/").replace("~0", "~")
            here = here[int(step)] if isinstance(here, list) else here[step]
        text = str(here)
        return base64.b64decode(text) if encoding == "base64" else text.encode()
    except (msgspec.DecodeError, KeyError, IndexError, ValueError, TypeError, binascii.Error):
        raise VaultError("artifact-damaged") from None
