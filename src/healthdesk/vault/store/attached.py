"""Documents that somebody laid beside a record, kept in the person's own file."""

from healthdesk.domain.errors import VaultError
from healthdesk.domain.records import Record
from healthdesk.vault.store import pages, reading
from healthdesk.vault.transaction import Database


class Attached:
    """Which documents belong to which records of one person's file, as somebody said."""

    def __init__(self, database: Database, person_id: str) -> None:
        self._database = database
        self._person_id = person_id

    def put(self, record_id: str, document_id: str, at: int) -> None:
        """Lay a document beside a record; once is enough. Raises VaultError("record-unknown") for what cannot have one."""
        numbers = [reading.number_of(each) for each in (record_id, document_id)]
        with self._database.write() as connection:
            known = connection.execute("SELECT count(*) FROM record WHERE id IN (?, ?)", numbers).fetchone()[0]
            if known != len(set(numbers)) or numbers[0] == numbers[1]:
                raise VaultError("record-unknown")
            connection.execute("INSERT INTO attached VALUES (?, ?, ?) ON CONFLICT DO NOTHING", (*numbers, at))

    def take(self, record_id: str, document_id: str) -> None:
        """Take a document away from a record, from whichever of those that say the same it was laid beside."""
        owners = self._numbers(record_id)
        papers = self._numbers(document_id)
        with self._database.write() as connection:
            for owner in owners:
                for paper in papers:
                    connection.execute("DELETE FROM attached WHERE record_id = ? AND document_id = ?", (owner, paper))

    def of(self, record_id: str) -> tuple[tuple[Record, ...], tuple[Record, ...]]:
        """The visible documents beside a record, and the visible records that it lies beside itself, in the order of attaching."""
        numbers = self._numbers(record_id)
        marks = ",".join("?" * len(numbers))
        with self._database.read() as connection:
            papers = connection.execute(
                "SELECT document_id FROM attached JOIN current ON current.record_id = document_id"  # noqa: S608 - marks alone
                f" WHERE attached.record_id IN ({marks}) ORDER BY at, document_id",
                numbers,
            ).fetchall()
            owners = connection.execute(
                f"SELECT attached.record_id FROM attached JOIN current USING (record_id)"  # noqa: S608 - marks alone
                f" WHERE document_id IN ({marks}) ORDER BY at, attached.record_id",
                numbers,
            ).fetchall()
        return self._records(papers), self._records(owners)

    def _records(self, rows: list[tuple[int]]) -> tuple[Record, ...]:
        shown = dict.fromkeys(str(row[0]) for row in rows)
        return tuple(reading.record(self._database, self._person_id, each) for each in shown)

    def _numbers(self, record_id: str) -> tuple[int, ...]:
        return (reading.number_of(record_id), *pages.others(self._database, record_id))
