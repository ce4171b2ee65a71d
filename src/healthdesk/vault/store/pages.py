"""One record with everything around it: its versions, where it was met, what it belongs to, its originals."""

import base64
import binascii
from itertools import islice
from typing import Any

import msgspec

from healthdesk.domain.errors import VaultError
from healthdesk.domain.records import Artifact, ImportRun, Record
from healthdesk.domain.views import Original, RecordPage
from healthdesk.vault.store import originals, reading, runs, series
from healthdesk.vault.store.contradictions import CORRECTION
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
  LIMIT 100
"""


_VERBATIM = frozenset({"application/fhir+json", "application/fhir+ndjson"})


_SAME = """
  SELECT m.record_id FROM linked l JOIN linked m ON m.shown = l.shown
  WHERE l.record_id = :record AND m.record_id <> :record ORDER BY m.record_id
"""
_CONTRADICTS = """
  SELECT d.reason, d.other_id FROM differs d
  WHERE d.record_id = coalesce((SELECT shown FROM linked WHERE record_id = :record), :record) ORDER BY d.other_id
"""


def page(database: Database, person_id: str, record_id: str) -> RecordPage:
    """All about one visible record, the others that say the same included. Raises VaultError("record-unknown")."""
    shown = reading.record(database, person_id, record_id)
    resource = reading.resource(database, record_id)
    same = tuple(reading.record(database, person_id, str(other)) for other in others(database, record_id))
    return RecordPage(
        record=shown,
        resource=resource,
        measurements=series.of_record(database, person_id, record_id),
        versions=reading.versions(database, person_id, record_id),
        sightings=_sightings(database, (record_id, *(other.id for other in same))),
        related=_related(database, person_id, record_id),
        originals=tuple(
            dict.fromkeys(
                original
                for each in (shown, *same)
                for original in _originals(
                    database, each, resource if each is shown else reading.resource(database, each.id)
                )
            )
        ),
        same=same,
        contradicts=contradicting(database, person_id, record_id),
    )


def others(database: Database, record_id: str) -> tuple[int, ...]:
    """The other records that say the same as one."""
    with database.read() as connection:
        rows = connection.execute(_SAME, {"record": reading.number_of(record_id)}).fetchall()
    return tuple(row[0] for row in rows)


def contradictions(database: Database, person_id: str, run_id: str) -> tuple[tuple[str, Record, Record], ...]:
    """Where sources disagree, each pair once; with a run only where one of the two was met by it."""
    with database.read() as connection:
        rows = connection.execute(
            "SELECT DISTINCT min(d.record_id, d.other_id), max(d.record_id, d.other_id), d.reason FROM differs d"
            " WHERE ? = -1 OR EXISTS (SELECT 1 FROM version v JOIN sighting s ON s.version_id = v.id"
            " LEFT JOIN linked l ON l.record_id = v.record_id"
            " WHERE s.run_id = ? AND coalesce(l.shown, v.record_id) = d.record_id)",
            (reading.number_of(run_id), reading.number_of(run_id)),
        ).fetchall()
    found = []
    for record_id, other_id, reason in sorted(rows):
        one = reading.record(database, person_id, str(record_id))
        found += [
            (reason, one, other)
            for why, other in contradicting(database, person_id, str(record_id))
            if why == reason and other.id == str(other_id)
        ]
    return tuple(found)


def contradicting(database: Database, person_id: str, record_id: str) -> tuple[tuple[str, Record], ...]:
    """What other sources say otherwise: the reason as a words code, and the record.

    Where a source changed what somebody corrected by hand, it is the same record as that source now has it.
    """
    with database.read() as connection:
        rows = connection.execute(_CONTRADICTS, {"record": reading.number_of(record_id)}).fetchall()
    found = []
    for reason, other in rows:
        if reason != CORRECTION:
            found.append((reason, reading.record(database, person_id, str(other))))
            continue
        theirs = (each for each in reading.versions(database, person_id, str(other)) if each.corrected is None)
        found += [(reason, each) for each in islice(theirs, 1)]
    return tuple(found)


def _sightings(database: Database, record_ids: tuple[str, ...]) -> tuple[tuple[ImportRun, str], ...]:
    with database.read() as connection:
        rows = connection.execute(
            "SELECT s.run_id, s.locator FROM sighting s JOIN version v ON v.id = s.version_id"  # noqa: S608 - marks
            " JOIN standing_run ON standing_run.run_id = s.run_id"
            f" WHERE v.record_id IN ({','.join('?' * len(record_ids))}) ORDER BY s.run_id",
            [reading.number_of(each) for each in record_ids],
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
            "SELECT a.artifact_id, a.locator, v.locator, a.media_type, a.title, a.encoding FROM attachment a"
            " JOIN current c ON c.version_id = a.version_id JOIN version v ON v.id = c.version_id"
            " WHERE c.record_id = ? ORDER BY a.position",
            (reading.number_of(shown.id),),
        ).fetchall()
    seen_in = originals.artifact(database, shown.artifact_id)
    found = []
    for artifact_id, locator, home, media_type, title, encoding in rows:
        artifact = originals.artifact(database, str(artifact_id))
        if not locator:
            if artifact.size:  # 0: the bytes were deleted, and another import still says that there was a document
                content = b"".join(originals.read(database, artifact.id))
                found.append(Original(artifact, locator, media_type, title or artifact.name, content))
            continue
        content = _decoded(*_holder(database, artifact, locator, (home, resource)), encoding)
        place = locator if artifact == seen_in else reading.moved(locator, home, shown.locator)
        found.append(Original(seen_in, place, media_type, title or seen_in.name, content))
    if not found:
        found.append(_place(database, seen_in, shown, resource))
    return tuple(found)


def _place(database: Database, seen_in: Artifact, shown: Record, resource: bytes) -> Original:
    """The statement itself: as received when that is FHIR R4, the page it was read from, else its place in the file."""
    if seen_in.media_type in _VERBATIM:
        return Original(seen_in, shown.locator, "application/fhir+json", seen_in.name, resource)
    drawn = shown.locator.startswith("page:") or seen_in.media_type.startswith("image/")
    content = b"".join(originals.read(database, seen_in.id)) if drawn else b""
    return Original(seen_in, shown.locator, seen_in.media_type, seen_in.name, content)


def _holder(database: Database, artifact: Artifact, locator: str, own: tuple[str, bytes]) -> tuple[bytes, str]:
    """The JSON in which a place of an original stands, and the JSON pointer from there.

    It is the statement itself, another one of that original (a Binary), or at last the whole original.
    """
    home, resource = own
    base = home.removesuffix("/")
    if locator.startswith(f"{base}/"):
        return resource, locator.removeprefix(base)
    above = [locator[:at] for at, mark in enumerate(locator) if mark == "/"]
    with database.read() as connection:
        row = connection.execute(
            "SELECT v.locator, resource.bytes FROM version v"  # noqa: S608 - marks
            " JOIN resource ON resource.version_id = v.id"
            f" WHERE v.artifact_id = ? AND rtrim(v.locator, '/') IN ({','.join('?' * len(above))})"
            " ORDER BY length(v.locator) DESC LIMIT 1",
            (int(artifact.id), *above),
        ).fetchone()
    if row is not None:
        return bytes(row[1]), locator.removeprefix(row[0].removesuffix("/"))
    whole = b"".join(originals.read(database, artifact.id))
    if not locator.startswith("line:"):
        return whole, locator
    line, _, pointer = locator.removeprefix("line:").partition("/")
    lines = whole.split(b"\n")
    return lines[int(line) - 1] if line.isdigit() and 0 < int(line) <= len(lines) else b"", f"/{pointer}"


def _decoded(content: bytes, pointer: str, encoding: str) -> bytes:
    """The text at a JSON pointer, out of base64 when that is how it is written."""
    try:
        here: Any = msgspec.json.decode(content)
        for key in pointer.split("/")[1:]:
            step = key.replace("~1", "/").replace("~0", "~")
            here = here[int(step)] if isinstance(here, list) else here[step]
        text = str(here)
        return base64.b64decode(text) if encoding == "base64" else text.encode()
    except (msgspec.DecodeError, KeyError, IndexError, ValueError, TypeError, binascii.Error):
        raise VaultError("artifact-damaged") from None
