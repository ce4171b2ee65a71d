"""The same bytes read anew: what the better reading says replaces what the older one said, in one step."""

from healthdesk.vault.connection import Connection
from healthdesk.vault.store import confirming, runs
from healthdesk.vault.transaction import Database


def standing(database: Database, sha256: str) -> tuple[str, ...]:
    """The ids of the runs that stand and have read these very bytes; what somebody confirmed on them is no reading."""
    with database.read() as connection:
        rows = connection.execute(
            "SELECT run.id FROM run JOIN artifact ON artifact.id = run.artifact_id"
            " JOIN standing_run ON standing_run.run_id = run.id WHERE artifact.sha256 = ? AND run.importer <> ?"
            " ORDER BY run.id",
            (bytes.fromhex(sha256), confirming.IMPORTER),
        ).fetchall()
    return tuple(str(row[0]) for row in rows)


def withdraw(connection: Connection, run_ids: tuple[str, ...], at: int) -> None:
    """Take runs back inside the transaction in which the run that replaces them is finished."""
    for run_id in run_ids:
        runs._say(connection, int(run_id), "withdrawn", at)  # noqa: SLF001 - one way to say it in this room


def readers(database: Database) -> tuple[tuple[str, str, str, int], ...]:
    """Each run that stands: its id, its artifact, and the importer that read it with its version."""
    with database.read() as connection:
        rows = connection.execute(
            "SELECT run.id, run.artifact_id, run.importer, run.importer_version FROM run"
            " JOIN standing_run ON standing_run.run_id = run.id"
            " WHERE run.importer <> ? ORDER BY run.id",
            (confirming.IMPORTER,),
        ).fetchall()
    return tuple((str(run_id), str(artifact), importer, int(version)) for run_id, artifact, importer, version in rows)
