"""When somebody last looked at a person's records, and what they have put by, kept in the person's own file."""

from healthdesk.vault.transaction import Database


class Looks:
    """The looks of one person's file."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def last(self) -> int | None:
        """When it was looked at, in UTC seconds since 1970; None when it never was."""
        with self._database.read() as connection:
            row = connection.execute("SELECT at FROM looked").fetchone()
        return int(row[0]) if row else None

    def note(self, at: int) -> None:
        """It is looked at now."""
        with self._database.write() as connection:
            connection.execute("INSERT OR REPLACE INTO looked VALUES (1, ?)", (at,))

    def put_by(self) -> frozenset[str]:
        """The keys of what was put by."""
        with self._database.read() as connection:
            return frozenset(row[0] for row in connection.execute("SELECT key FROM put_by").fetchall())

    def put(self, key: str, at: int, *, by: bool) -> None:
        """Put something by, or take it up again."""
        with self._database.write() as connection:
            if by:
                connection.execute("INSERT OR REPLACE INTO put_by VALUES (?, ?)", (key, at))
            else:
                connection.execute("DELETE FROM put_by WHERE key = ?", (key,))
