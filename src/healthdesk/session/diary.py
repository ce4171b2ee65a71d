"""The diary: one line typed becomes a record like any other; the lines of the days; taking one back."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from healthdesk import intake
from healthdesk.domain.clock import Clock
from healthdesk.domain.diary import Around
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Changes, Record, RunState
from healthdesk.domain.views import Entry, Taken
from healthdesk.session.people import People
from healthdesk.vault import Vault


@dataclass(frozen=True, slots=True)
class Diary:
    """What somebody writes down day by day."""

    vault: Vault
    people: People
    clock: Clock

    def around(self, person_id: str, language: str) -> Around:
        """What a line of this person is read by: `domain.diary.read_line` needs no vault after that."""
        units = {each.concept: each.latest.quantity.unit for each in self.vault.store(person_id).measures()}
        return Around(
            language, datetime.fromtimestamp(self.clock()).astimezone(), {k: u for k, u in units.items() if u}
        )

    def keep(self, person_id: str, entries: Iterable[Entry]) -> tuple[Taken, ...]:
        """Keep what a line says; each entry is an import of its own. Raises IntakeError when one cannot be kept."""
        person = self.people.get(person_id)
        taken = tuple(intake.write_entry(self.vault, person, entry, clock=self.clock) for entry in entries)
        refused = next((each for each in taken if each.state is RunState.REFUSED), None)
        if refused is not None:
            raise IntakeError(refused.reason, **dict(refused.reason_fields))
        return taken

    def undo(self, person_id: str, run_ids: Iterable[str]) -> Changes:
        """Take back what was just kept."""
        for run_id in run_ids:
            intake.undo(self.vault, person_id, run_id, clock=self.clock)
        return Changes(frozenset({person_id}), records=True)

    def entries(self, person_id: str, offset: int, limit: int) -> tuple[Record, ...]:
        """Some of what was written by hand, newest first: symptoms, readings, medicines taken, notes."""
        return self.vault.store(person_id).written(offset, limit)
