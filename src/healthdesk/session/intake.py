"""Bringing files in, writing by hand, and taking an import back."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from healthdesk import intake
from healthdesk.domain.clock import Clock
from healthdesk.domain.drops import DropQuestion, Report
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.people import Person
from healthdesk.domain.records import Artifact, Changes, ImportRun, RunState
from healthdesk.domain.views import Entry, Progress, Taken
from healthdesk.session.people import People
from healthdesk.vault import Vault


def _nobody_watches(_: Progress) -> None:
    pass


def _nobody_stops() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Intake:
    """The one door by which everything enters."""

    vault: Vault
    people: People
    clock: Clock

    def take(
        self,
        paths: Iterable[Path],
        person: Person | None = None,
        progress: Callable[[Progress], None] = _nobody_watches,
        cancelled: Callable[[], bool] = _nobody_stops,
        password: str = "",
    ) -> tuple[Taken, ...]:
        """Bring files and folders in, each with a result of its own; a folder is walked, hidden files left out; what is not there
        is refused like what cannot be read.

        `password` opens locked PDFs among them, and is kept nowhere. Raises Cancelled when stopped; the files taken before stay.
        """
        return intake.take_all(
            self.vault,
            tuple(_files(paths)),
            person,
            clock=self.clock,
            progress=progress,
            cancelled=cancelled,
            password=password,
        )

    def prepare(
        self,
        paths: Iterable[Path],
        person: Person | None = None,
        progress: Callable[[Progress], None] = _nobody_watches,
        cancelled: Callable[[], bool] = _nobody_stops,
        password: str = "",
    ) -> intake.Prepared:
        """The same, but nothing shows yet: look at `results` and `report`, then `keep` or `drop`.

        People made from the files are kept from every list until then. Locking or a crash drops it.
        """
        return intake.prepare(
            self.vault,
            tuple(_files(paths)),
            person,
            clock=self.clock,
            progress=progress,
            cancelled=cancelled,
            password=password,
        )

    def report(self, results: Iterable[Taken]) -> Report:
        """What became of several files, in numbers."""
        return intake.summed(results)

    def question(self) -> DropQuestion | None:
        """All that waits for the reply to "whose is it?" as one question, a group for each apparent person."""
        return intake.question(self.vault)

    def settle_groups(self, choices: Mapping[str, Person | None]) -> tuple[Taken, ...]:
        """The replies: for each group's key a person, or None for somebody new, made from what the files say.

        Groups without a reply go on waiting. What is said here is remembered: files that call this person by the same
        name and birth date, by the same numbers, or come from the same device need no question again. Raises
        IntakeError("waiting-gone", "new-person-unnamed").
        """
        return intake.settle_groups(self.vault, choices, clock=self.clock)

    def settle(self, inbox_id: str, person: Person) -> Taken:
        """Say whose a single waiting file is, and bring it in; it is remembered as `settle_groups` does."""
        return intake.settle(self.vault, inbox_id, person, clock=self.clock)

    def newer_readers(self, person_id: str) -> tuple[Artifact, ...]:
        """A person's originals that could say more now, since their importer is newer or there was none for them."""
        return intake.newer_readers(self.vault, person_id)

    def reread(
        self,
        person_id: str,
        progress: Callable[[Progress], None] = _nobody_watches,
        cancelled: Callable[[], bool] = _nobody_stops,
    ) -> tuple[Taken, ...]:
        """Read those anew; what they gave before is replaced, and nothing else changes."""
        errand = intake.Errand(self.vault, self.clock, progress, cancelled)
        return intake.reread(errand, self.people.get(person_id))

    def discard(self, inbox_id: str) -> None:
        """Destroy a waiting file and its key."""
        intake.discard(self.vault, inbox_id)

    def waiting(self) -> tuple[Taken, ...]:
        """Files that wait for the reply to "whose is it?"."""
        return intake.waiting(self.vault)

    def runs(self, person_id: str) -> tuple[ImportRun, ...]:
        """A person's imports, newest first; one that a newer reading of the same bytes replaced says "superseded"."""
        runs = self.vault.store(person_id).runs()
        standing = {run.artifact_id for run in runs if run.state is RunState.FINISHED}
        return tuple(
            replace(run, reason="superseded")
            if run.state is RunState.WITHDRAWN and run.artifact_id in standing
            else run
            for run in runs
        )

    def undo(self, person_id: str, run_id: str) -> Changes:
        """Take an import back: what it alone brought is no longer shown."""
        return intake.undo(self.vault, person_id, run_id, clock=self.clock)

    def forget(self, person_id: str, run_id: str) -> Changes:
        """Delete an import for good: what it alone brought, and the bytes of its original."""
        return intake.forget(self.vault, person_id, run_id)

    def undo_run(self, run_id: str) -> Taken:
        """Take an import back by its id alone. Raises IntakeError("run-unknown")."""
        for person in self.people.all():
            if any(run.id == run_id for run in self.runs(person.id)):
                self.undo(person.id, run_id)
                withdrawn = next(run for run in self.runs(person.id) if run.id == run_id)
                return Taken(withdrawn.file, withdrawn.state, withdrawn, person)
        raise IntakeError("run-unknown", run=run_id)

    def write(self, person_id: str, entry: Entry) -> Taken:
        """Keep what was typed in by hand as a record like any other."""
        return intake.write_entry(self.vault, self.people.get(person_id), entry, clock=self.clock)


def _files(paths: Iterable[Path]) -> Iterable[Path]:
    for path in paths:
        if path.is_dir():
            inside = (each for each in sorted(path.rglob("*"), key=_patients_first) if not each.is_dir())
            yield from (each for each in inside if not _hidden(each.relative_to(path)))
        else:
            yield path


def _patients_first(path: Path) -> tuple[str, bool, str]:
    """The order of a folder: in a bulk export the file of patients says whom the others are about."""
    return str(path.parent), not path.name.lower().startswith("patient"), path.name


def _hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)
