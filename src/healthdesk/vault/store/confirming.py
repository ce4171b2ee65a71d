"""The runs by which somebody confirmed what was read from a page; they belong to the original that was read."""

from healthdesk.vault.transaction import Database

IMPORTER = "confirming"
"""What such a run is called where another names its importer."""


def of_artifact(database: Database, artifact_id: str, without: str = "") -> tuple[str, ...]:
    """The standing runs that confirmed pages of an original, unless a run that stands (but `without`) still reads it."""
    with database.read() as connection:
        rows = connection.execute(
            "SELECT run.id, run.importer FROM run JOIN standing_run ON standing_run.run_id = run.id"
            " WHERE run.artifact_id = ? ORDER BY run.id",
            (int(artifact_id),),
        ).fetchall()
    if any(importer != IMPORTER and str(run_id) != without for run_id, importer in rows):
        return ()
    return tuple(str(run_id) for run_id, importer in rows if importer == IMPORTER)
