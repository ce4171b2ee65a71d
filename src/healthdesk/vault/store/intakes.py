"""The times that a person wrote to medicines, and what was noted about each: in the person's own file, of no digest."""

import msgspec

from healthdesk.domain.medicines import Intake, Mark, Times
from healthdesk.vault.transaction import Database


class Intakes:
    """Times and marks of one person."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def times(self) -> tuple[Times, ...]:
        """The times of every medicine that has some, as they were written."""
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT medicine, title, times, reminds FROM medicine_time ORDER BY id"
            ).fetchall()
        return tuple(
            Times(medicine, title, msgspec.json.decode(times, type=tuple[str, ...]), bool(reminds))
            for medicine, title, times, reminds in rows
        )

    def set_times(self, wanted: Times) -> None:
        """Write the times of a medicine; without any it has none. What was noted before stays."""
        with self._database.write() as connection:
            connection.execute("DELETE FROM medicine_time WHERE medicine = ?", (wanted.medicine,))
            if wanted.times:
                connection.execute(
                    "INSERT INTO medicine_time (medicine, title, times, reminds) VALUES (?,?,?,?)",
                    (wanted.medicine, wanted.title, msgspec.json.encode(wanted.times).decode(), int(wanted.reminds)),
                )

    def marks(self, day: str) -> tuple[Intake, ...]:
        """What was noted about one ISO day."""
        return self._found("WHERE day = ? ORDER BY time, id", (day,))

    def log(self, medicine: str, limit: int) -> tuple[Intake, ...]:
        """What was noted about a medicine, the newest day first; "" is every medicine."""
        return self._found("WHERE ? IN ('', medicine) ORDER BY day DESC, time DESC LIMIT ?", (medicine, limit))

    def mark(self, intake: Intake) -> None:
        """Note something about a time of a day in place of what was noted before; `Mark.NONE` takes it away."""
        with self._database.write() as connection:
            connection.execute(
                "DELETE FROM medicine_mark WHERE medicine = ? AND day = ? AND time = ?",
                (intake.medicine, intake.day, intake.time),
            )
            if intake.mark is not Mark.NONE:
                connection.execute(
                    "INSERT INTO medicine_mark (medicine, title, day, time, mark, at) VALUES (?,?,?,?,?,?)",
                    (intake.medicine, intake.title, intake.day, intake.time, intake.mark.value, intake.at),
                )

    def clear(self, medicine: str) -> None:
        """Delete the times of a medicine and all that was noted about it."""
        with self._database.write() as connection:
            connection.execute("DELETE FROM medicine_time WHERE medicine = ?", (medicine,))
            connection.execute("DELETE FROM medicine_mark WHERE medicine = ?", (medicine,))
        self._database.checkpoint()

    def _found(self, rest: str, values: tuple[str | int, ...]) -> tuple[Intake, ...]:
        with self._database.read() as connection:
            rows = connection.execute(
                f"SELECT medicine, title, day, time, mark, at FROM medicine_mark {rest}",  # noqa: S608 - own constants
                values,
            ).fetchall()
        return tuple(
            Intake(medicine, title, day, time, Mark(mark), at) for medicine, title, day, time, mark, at in rows
        )
