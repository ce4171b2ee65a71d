"""Imports: begun, finished, withdrawn. A run shows what it gave while its last event says that it stands."""

import json
from collections import Counter
from hashlib import blake2b

from healthdesk.domain.errors import VaultError
from healthdesk.domain.records import ImportRun, Issue, RunState, Severity
from healthdesk.domain.views import RunCheck
from healthdesk.vault.connection import Connection
from healthdesk.vault.store import current, digest, grouping, originals, reading_shown
from healthdesk.vault.store.numbered import KINDS
from healthdesk.vault.transaction import Database

_STATES = {
    "finished": RunState.FINISHED,
    "restored": RunState.FINISHED,
    "withdrawn": RunState.WITHDRAWN,
    "forgotten": RunState.WITHDRAWN,
}
_OF_PERSON = 10**9
"""A run's number is its count in the person's file, then nine digits of the person: one number, one run in the vault."""

_RUN = """
  SELECT run.id, run.file, run.format, run.started, run.artifact_id,
    coalesce(report.added, 0), coalesce(report.updated, 0), coalesce(report.duplicate, 0), coalesce(report.linked, 0),
    coalesce(report.kinds, '{}'),
    (SELECT kind FROM run_event e WHERE e.run_id = run.id ORDER BY e.id DESC LIMIT 1)
  FROM run LEFT JOIN run_report report ON report.run_id = run.id
"""


def begin(
    connection: Connection, artifact_id: str, file: str, reader: tuple[str, int, str], at: int, person_id: str
) -> int:
    """Begin a run over an artifact; `reader` is the importer, its version and the format. Invisible before `finish`."""
    importer, version, form = reader
    last = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'run'").fetchone()
    run_id = ((last[0] if last else 0) // _OF_PERSON + 1) * _OF_PERSON + _share(person_id)
    cursor = connection.execute(
        "INSERT INTO run (id, artifact_id, file, importer, importer_version, format, started) VALUES (?,?,?,?,?,?,?)",
        (run_id, int(artifact_id), file, importer, str(version), form, at),
    )
    return int(cursor.lastrowid)


def _share(person_id: str) -> int:
    return int.from_bytes(blake2b(person_id.encode(), digest_size=8).digest(), "big") % _OF_PERSON


def finish(connection: Connection, run_id: int, counts: dict[str, int], issues: tuple[Issue, ...], at: int) -> None:
    """Say that a run is whole: from this commit on it is visible, with its report and its digest."""
    connection.executemany(
        "INSERT INTO issue (run_id, code, locator, severity) VALUES (?,?,?,?)",
        [(run_id, issue.code, issue.locator, issue.severity.value) for issue in issues],
    )
    kinds = dict(
        connection.execute(
            "SELECT kind, count(*) FROM version v WHERE id IN (SELECT version_id FROM sighting WHERE run_id = ?)"
            " GROUP BY kind",
            (run_id,),
        ).fetchall()
    )
    readings = reading_shown.kinds(connection, run_id)
    named = {KINDS[kind].value: count for kind, count in (Counter(kinds) + Counter(readings)).items()}
    _say(connection, run_id, "finished", at)
    count, sha256 = digest.of_run(connection, run_id)
    connection.execute(
        "INSERT INTO run_report VALUES (?,?,?,?,?,?,?,?)",
        (
            run_id,
            counts["added"],
            counts["updated"],
            counts["duplicate"],
            counts["linked"] + _linked(connection, run_id),
            json.dumps(named),
            count,
            sha256,
        ),
    )


def _linked(connection: Connection, run_id: int) -> int:
    """How many of the records that a run added another original says too."""
    row = connection.execute(
        "SELECT count(*) FROM version v JOIN current c ON c.version_id = v.id"
        " JOIN linked l ON l.record_id = v.record_id WHERE v.run_id = ? AND l.sources > 1",
        (run_id,),
    ).fetchone()
    return int(row[0])


def _say(connection: Connection, run_id: int, event: str, at: int) -> None:
    connection.execute("INSERT INTO run_event (run_id, kind, at) VALUES (?,?,?)", (run_id, event, at))
    current.refresh_run(connection, run_id)
    reading_shown.refresh(connection, run_id)


def withdraw(database: Database, run_id: str, at: int) -> None:
    """Take a run back: what it alone brought is no longer shown. Withdrawing twice is withdrawing once."""
    if one(database, run_id).state is not RunState.WITHDRAWN:
        with database.write() as connection:
            _say(connection, int(run_id), "withdrawn", at)


def restore(database: Database, run_id: str, at: int) -> None:
    """Bring a withdrawn run back."""
    if one(database, run_id).state is RunState.WITHDRAWN:
        with database.write() as connection:
            _say(connection, int(run_id), "restored", at)


def one(database: Database, run_id: str) -> ImportRun:
    """A run by its id. Raises VaultError when there is none, or when it never finished."""
    for run in every(database):
        if run.id == run_id:
            return run
    raise VaultError("run-unknown", run=run_id)


def every(database: Database) -> tuple[ImportRun, ...]:
    """The runs that finished, newest first, the withdrawn ones too."""
    with database.read() as connection:
        rows = connection.execute(f"{_RUN} ORDER BY run.id DESC").fetchall()
        issues: dict[int, list[Issue]] = {}
        for run_id, code, locator, severity in connection.execute(
            "SELECT run_id, code, locator, severity FROM issue ORDER BY id"
        ).fetchall():
            issues.setdefault(run_id, []).append(Issue(code, locator, Severity(severity)))
    return tuple(_run(row, tuple(issues.get(row[0], ()))) for row in rows if row[10] not in (None, "forgotten"))


def _run(row: tuple[object, ...], issues: tuple[Issue, ...]) -> ImportRun:
    run_id, file, form, started, artifact_id, added, updated, duplicate, linked, kinds, event = row
    return ImportRun(
        id=str(run_id),
        person_id="",
        file=str(file),
        format=str(form),
        state=_STATES[str(event)],
        started=int(str(started)),
        added=int(str(added)),
        updated=int(str(updated)),
        duplicate=int(str(duplicate)),
        linked=int(str(linked)),
        issues=issues,
        kinds=json.loads(str(kinds)),
        artifact_id=str(artifact_id),
    )


def known(database: Database, sha256: str, importer: str, version: int) -> ImportRun | None:
    """The run that stands and read these very bytes with this very importer; None when there is none."""
    with database.read() as connection:
        row = connection.execute(
            "SELECT run.id FROM run JOIN artifact ON artifact.id = run.artifact_id"
            " JOIN standing_run ON standing_run.run_id = run.id"
            " WHERE artifact.sha256 = ? AND run.importer = ? AND run.importer_version = ?",
            (bytes.fromhex(sha256), importer, str(version)),
        ).fetchone()
    return one(database, str(row[0])) if row else None


def forget(database: Database, run_id: str) -> None:
    """Delete what a run alone brought: rows, words in the index, the original's bytes. It can be brought in again.

    What another run has met too stays. Raises VaultError("run-unknown").
    """
    number = int(one(database, run_id).id)
    with database.write() as connection:
        _forget(connection, number)
        current.tidy(connection)
    database.checkpoint()


def _forget(connection: Connection, run_id: int) -> None:
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS forgotten (id INTEGER PRIMARY KEY)")
    connection.execute("DELETE FROM forgotten")
    connection.execute(
        "INSERT INTO forgotten SELECT DISTINCT v.record_id FROM sighting s"
        " JOIN version v ON v.id = s.version_id WHERE s.run_id = ?",
        (run_id,),
    )
    grouping.touch(connection, "SELECT id FROM forgotten")
    connection.execute("DELETE FROM current WHERE record_id IN (SELECT id FROM forgotten)")
    drop(connection, f"(SELECT {run_id})")
    if connection.execute("SELECT 1 FROM run WHERE id = ?", (run_id,)).fetchone():
        # What another run has met too still names this one as the first that met it; its bytes and its name go.
        connection.execute("INSERT INTO run_event (run_id, kind, at) VALUES (?, 'forgotten', 0)", (run_id,))
        originals.empty(connection)
    _corrections(connection)
    current.refresh_records(connection, "SELECT id FROM forgotten WHERE id IN (SELECT id FROM record)")


def _corrections(connection: Connection) -> None:
    """A correction of something that is no longer here goes with it."""
    lone = connection.execute(
        "SELECT DISTINCT run_id FROM version WHERE hand = 1 AND record_id IN (SELECT id FROM forgotten)"
        " AND record_id NOT IN (SELECT record_id FROM version WHERE hand = 0)"
    ).fetchall()
    for (run_id,) in lone:
        drop(connection, f"(SELECT {run_id:d})")


def delete_record(database: Database, record_id: int) -> None:
    """Delete all versions of a record: content and index go, hashes stay so that it does not come back.

    An original with nothing else in it (a letter, a photo, an entry by hand) goes too, as if it had never been brought
    in; one that holds more keeps its bytes as received.
    """
    with database.write() as connection:
        met = connection.execute(
            "SELECT DISTINCT s.run_id FROM sighting s JOIN version v ON v.id = s.version_id WHERE v.record_id = ?",
            (record_id,),
        ).fetchall()
        grouping.touch(connection, "SELECT ?", record_id)
        current.purge(connection, f"(SELECT id FROM version WHERE record_id = {record_id:d})")  # noqa: S608 - a number
        connection.execute(
            "UPDATE version SET purged = 1, title = '', detail = '', status = '', place = '', author = '', category = '',"
            " date_text = NULL, epoch = NULL, first_day = NULL, last_day = NULL, end_text = NULL, meaning = NULL,"
            " sense = NULL, concept_id = NULL WHERE record_id = ?",
            (record_id,),
        )
        for (run_id,) in met:
            more = connection.execute(
                "SELECT 1 FROM sighting s JOIN version v ON v.id = s.version_id WHERE s.run_id = ? AND v.purged = 0",
                (run_id,),
            ).fetchone()
            if more is None and not reading_shown.met(connection, run_id):
                _forget(connection, run_id)
        grouping.refresh(connection)
        current.tidy(connection)
    database.checkpoint()


def sweep(database: Database) -> int:
    """Remove what runs that never finished left behind; how many there were. For the next open after a crash."""
    unfinished = "(SELECT id FROM run WHERE id NOT IN (SELECT run_id FROM run_event))"
    with database.read() as connection:
        (count,) = connection.execute(f"SELECT count(*) FROM {unfinished}").fetchone()  # noqa: S608 - own constant
    if count:
        with database.write() as connection:
            drop(connection, unfinished)
    return int(count)


def drop(connection: Connection, runs: str) -> None:
    """Delete every row that only these runs brought; `runs` is a subquery of run ids, written in this module."""
    reading_shown.drop(connection, runs)
    connection.execute(f"DELETE FROM sighting WHERE run_id IN {runs}")  # noqa: S608 - own constant
    orphans = f"(SELECT id FROM version WHERE run_id IN {runs} AND id NOT IN (SELECT version_id FROM sighting))"  # noqa: S608
    current.purge(connection, orphans)
    connection.execute(f"DELETE FROM version WHERE id IN {orphans}")  # noqa: S608 - own constant
    connection.execute("DELETE FROM record WHERE id NOT IN (SELECT record_id FROM version)")
    for table in ("issue", "run_event", "run_report"):
        connection.execute(f"DELETE FROM {table} WHERE run_id IN {runs}")  # noqa: S608 - own constants
    still = "(SELECT run_id FROM version UNION SELECT run_id FROM measurement)"
    connection.execute(f"DELETE FROM run WHERE id IN {runs} AND id NOT IN {still}")  # noqa: S608 - own constants
    unread = "(SELECT id FROM artifact WHERE id NOT IN (SELECT artifact_id FROM run))"
    connection.execute(f"DELETE FROM artifact_chunk WHERE artifact_id IN {unread}")  # noqa: S608 - own constants
    connection.execute(f"DELETE FROM artifact WHERE id IN {unread}")  # noqa: S608 - own constants


def checks(database: Database, person_id: str) -> tuple[tuple[RunCheck, bool], ...]:
    """Each finished run as the file holds it now, and whether that is what it said of itself when it finished."""
    found = []
    for run in reversed(every(database)):
        with database.read() as connection:
            count, sha256 = digest.of_run_reread(connection, int(run.id))
            said = connection.execute(
                "SELECT count, sha256 FROM run_report WHERE run_id = ?", (int(run.id),)
            ).fetchone()
        found.append((RunCheck(run.id, person_id, run.state, count, sha256), said == (count, sha256)))
    return tuple(found)
