"""Medicines: what sources record, by what is in them; and the times that a person wrote, with what was noted about each."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from healthdesk.domain.clock import Clock
from healthdesk.domain.medicines import Intake, Mark, Medicine, Times
from healthdesk.domain.records import Kind
from healthdesk.session import medicine_lines
from healthdesk.vault import Vault

AGAIN_MINUTES = 30
"""After how long a time that was put off is shown again."""
SHOWN_MINUTES = 60
"""How long a time that nothing was noted about is shown in the window."""


@dataclass(frozen=True, slots=True)
class Medicines:
    """One person's medicines. Nothing is concluded: where sources differ, all of them stand."""

    vault: Vault
    clock: Clock

    def lines(self, person_id: str) -> tuple[Medicine, ...]:
        """One line an ingredient and use, the current ones first."""
        return medicine_lines.medicines(self.vault.store(person_id).statements((Kind.MEDICATION,)))

    def times(self, person_id: str) -> tuple[Times, ...]:
        """The times that were written to medicines."""
        return self.vault.store(person_id).intakes().times()

    def set_times(self, person_id: str, wanted: Times) -> None:
        """Write the times of a medicine in place of those before; none takes them away."""
        self.vault.store(person_id).intakes().set_times(wanted)

    def today(self, person_id: str) -> tuple[Intake, ...]:
        """Every written time of today, earliest first, with what was noted about it."""
        return self.day(person_id, self._now().date())

    def day(self, person_id: str, day: date) -> tuple[Intake, ...]:
        """Every written time of a day, earliest first, with what was noted about it; what was noted at other times too."""
        intakes = self.vault.store(person_id).intakes()
        iso = day.isoformat()
        noted = {(each.medicine, each.time): each for each in intakes.marks(iso)}
        wanted = {
            (each.medicine, time): Intake(each.medicine, each.title, iso, time)
            for each in intakes.times()
            for time in each.times
        }
        return tuple(sorted((wanted | noted).values(), key=lambda each: (each.time, each.title)))

    def due(self, person_id: str) -> tuple[Intake, ...]:
        """The times of the last hour about which nothing was noted, and those put off that come up again."""
        now = self._now()
        reminding = {each.medicine for each in self.times(person_id) if each.reminds}
        return tuple(each for each in self.today(person_id) if each.medicine in reminding and _is_due(each, now))

    def mark(self, person_id: str, intake: Intake, mark: Mark) -> Intake:
        """Note that it was taken, skipped or put off; `Mark.NONE` takes the note away. Gives it as it was before."""
        intakes = self.vault.store(person_id).intakes()
        before = next(
            (
                each
                for each in intakes.marks(intake.day)
                if (each.medicine, each.time) == (intake.medicine, intake.time)
            ),
            replace(intake, mark=Mark.NONE, at=0),
        )
        intakes.mark(replace(intake, mark=mark, at=int(self.clock())))
        return before

    def put_back(self, person_id: str, before: Intake) -> None:
        """Undo: a note as it was before."""
        self.vault.store(person_id).intakes().mark(before)

    def log(self, person_id: str, medicine: str = "", limit: int = 200) -> tuple[Intake, ...]:
        """What was noted about a medicine, or about all, newest first."""
        return self.vault.store(person_id).intakes().log(medicine, limit)

    def clear(self, person_id: str, medicine: str) -> None:
        """Delete a medicine's times and all that was noted about it."""
        self.vault.store(person_id).intakes().clear(medicine)

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self.clock()).astimezone()


def _is_due(intake: Intake, now: datetime) -> bool:
    hour, minute = map(int, intake.time.split(":"))
    since = (now.hour * 60 + now.minute) - (hour * 60 + minute)
    if intake.mark is Mark.LATER:
        return (now.timestamp() - intake.at) // 60 in range(AGAIN_MINUTES, AGAIN_MINUTES + SHOWN_MINUTES)
    return intake.mark is Mark.NONE and 0 <= since < SHOWN_MINUTES
