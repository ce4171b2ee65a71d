"""The ledger of what left: lines are added to a person's file and never changed."""

from typing import Any

import msgspec

from healthdesk.domain.disclosures import Disclosure, Way
from healthdesk.domain.errors import VaultError
from healthdesk.vault.transaction import Database

_LINES = """
  SELECT d.id, d.at, d.way, d.form, d.file, d.size, d.sha256, d.language, d.counts,
         coalesce(w.whom, ''), coalesce(w.purpose, '')
  FROM disclosure d LEFT JOIN disclosure_whom w
    ON w.id = (SELECT max(id) FROM disclosure_whom WHERE disclosure_id = d.id)
"""


class Disclosures:
    """The ledger in one person's file."""

    def __init__(self, database: Database, person_id: str) -> None:
        self._database = database
        self._person_id = person_id

    def add(self, line: Disclosure) -> Disclosure:
        """Enter something that left, whose id and person are given here; the line as entered."""
        counts = msgspec.json.encode(dict(line.counts)).decode()
        with self._database.write() as connection:
            cursor = connection.execute(
                "INSERT INTO disclosure (at, way, form, file, size, sha256, language, counts) VALUES (?,?,?,?,?,?,?,?)",
                (line.at, line.way.value, line.form, line.file, line.size, line.sha256, line.language, counts),
            )
            number = int(cursor.lastrowid)
            if line.whom or line.purpose:
                connection.execute(
                    "INSERT INTO disclosure_whom (disclosure_id, at, whom, purpose) VALUES (?,?,?,?)",
                    (number, line.at, line.whom, line.purpose),
                )
        return self.one(str(number))

    def name(self, disclosure_id: str, whom: str, purpose: str, at: int) -> Disclosure:
        """Say for whom something was, and why; what was said before stays beneath. Raises VaultError."""
        self.one(disclosure_id)
        with self._database.write() as connection:
            connection.execute(
                "INSERT INTO disclosure_whom (disclosure_id, at, whom, purpose) VALUES (?,?,?,?)",
                (_number(disclosure_id), at, whom, purpose),
            )
        return self.one(disclosure_id)

    def list(self, limit: int = 1000, offset: int = 0) -> tuple[Disclosure, ...]:
        """The lines, newest first."""
        with self._database.read() as connection:
            rows = connection.execute(f"{_LINES} ORDER BY d.id DESC LIMIT ? OFFSET ?", (limit, offset)).fetchall()
        return tuple(self._line(row) for row in rows)

    def count(self) -> int:
        """How many lines there are."""
        with self._database.read() as connection:
            return int(connection.execute("SELECT count(*) FROM disclosure").fetchone()[0])

    def one(self, disclosure_id: str) -> Disclosure:
        """One line. Raises VaultError("disclosure-unknown")."""
        with self._database.read() as connection:
            row = connection.execute(f"{_LINES} WHERE d.id = ?", (_number(disclosure_id),)).fetchone()
        if row is None:
            raise VaultError("disclosure-unknown")
        return self._line(row)

    def _line(self, row: tuple[Any, ...]) -> Disclosure:
        number, at, way, form, file, size, digest, language, counts, whom, purpose = row
        held = tuple(msgspec.json.decode(counts, type=dict[str, int]).items())
        return Disclosure(
            str(number), self._person_id, at, Way(way), form, file, size, digest, language, held, whom, purpose
        )


def _number(disclosure_id: str) -> int:
    known = disclosure_id.isascii() and disclosure_id.isdigit() and len(disclosure_id) < 19
    return int(disclosure_id) if known else -1
