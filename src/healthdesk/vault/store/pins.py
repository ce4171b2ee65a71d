"""The measures that are wanted first on Home, kept in the person's own file."""

from healthdesk.vault.transaction import Database


class Pins:
    """The pinned measures of one person's file, by the keys under which the window shows them ("hba1c", "blood-pressure")."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keys(self) -> tuple[str, ...]:
        """What is pinned, in the order in which it was; empty when nobody has chosen."""
        with self._database.read() as connection:
            return tuple(row[0] for row in connection.execute("SELECT measure FROM pin ORDER BY place").fetchall())

    def put(self, measure: str, *, wanted: bool) -> None:
        """Pin a measure behind those that are, or take it away; a measure that is pinned keeps its place."""
        with self._database.write() as connection:
            if wanted:
                connection.execute("INSERT INTO pin (measure) VALUES (?) ON CONFLICT DO NOTHING", (measure,))
            else:
                connection.execute("DELETE FROM pin WHERE measure = ?", (measure,))
