"""What somebody chose for the sheets that are handed over, kept in the person's own file."""

from typing import TypeVar

import msgspec

from healthdesk.vault.transaction import Database

T = TypeVar("T")


class Sheets:
    """The choices of one person's sheets, by the sheet's name ("brief", "card")."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str, shape: type[T]) -> T:
        """What was chosen, as a value of a shape that can be empty; its empty value when nothing was, or not in this shape."""
        with self._database.read() as connection:
            row = connection.execute("SELECT content FROM sheet WHERE name = ?", (name,)).fetchone()
        try:
            return msgspec.json.decode(row[0], type=shape) if row is not None else shape()
        except (msgspec.DecodeError, msgspec.ValidationError):
            return shape()

    def keep(self, name: str, chosen: object) -> None:
        """Keep what was chosen in place of what was before."""
        content = msgspec.json.encode(chosen).decode("utf-8")
        with self._database.write() as connection:
            connection.execute("INSERT OR REPLACE INTO sheet VALUES (?,?)", (name, content))
