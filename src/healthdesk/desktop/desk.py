"""What every page is handed: the open session, the lanes, whose records are shown, and the ways to go elsewhere."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from PySide6.QtCore import QObject, Signal

from healthdesk.desktop.jobs import Job, Jobs, Lane
from healthdesk.desktop.text import error_words
from healthdesk.domain.clock import Clock
from healthdesk.domain.errors import HealthDeskError
from healthdesk.domain.people import Person
from healthdesk.domain.records import Changes
from healthdesk.session import Session


class Desk(QObject):
    """One open vault on the table.

    `person_changed` says that another person is shown; `changed` carries what a write touched; `wanted` names a page
    and what it is to show; `record_wanted` a record and the place in its original; `said` is for the passing toast,
    `offered` for one with something to do; `line_wanted` says in whose diary a line is to be written; `looks_changed`
    asks for the window to be drawn anew; `lock_wanted` for the vault to be locked.
    """

    person_changed = Signal()
    changed = Signal(object)
    wanted = Signal(str, str)
    record_wanted = Signal(str, str)
    said = Signal(str)
    offered = Signal(str, object, str)
    line_wanted = Signal(object)
    looks_changed = Signal()
    lock_wanted = Signal()

    def __init__(self, session: Session, jobs: Jobs, *, clock: Clock, demo: bool = False) -> None:
        super().__init__()
        self.session = session
        self.jobs = jobs
        self.clock = clock
        self.demo = demo
        self.people: tuple[Person, ...] = ()
        self.person: Person | None = None

    @property
    def today(self) -> date:
        """Today in the computer's own zone."""
        return datetime.fromtimestamp(self.clock(), tz=UTC).astimezone().date()

    @property
    def person_id(self) -> str:
        """The id of the person shown, "" when there is nobody."""
        return self.person.id if self.person else ""

    def choose(self, person: Person | None) -> None:
        """Show another person's records."""
        self.person = person
        self.person_changed.emit()

    def set_people(self, people: tuple[Person, ...]) -> None:
        """The people of the vault, as they are now; the one shown stays shown if still there."""
        self.people = people
        shown = next((person for person in people if person.id == self.person_id), people[0] if people else None)
        self.choose(shown)

    def go(self, page: str, argument: str = "") -> None:
        """Open a page."""
        self.wanted.emit(page, argument)

    def open_record(self, record_id: str, locator: str = "") -> None:
        """Open a record beside the page."""
        self.record_wanted.emit(record_id, locator)

    def write_down(self, person: Person | None = None) -> None:
        """Let a line be written into somebody's diary, else into that of whoever is shown."""
        self.line_wanted.emit(person)

    def say(self, words: str) -> None:
        """Let a sentence pass by."""
        self.said.emit(words)

    def offer(self, words: str, act: Callable[[], object], label: str = "") -> None:
        """Let a sentence pass by with one thing to do: to undo what it says, unless `label` names another."""
        self.offered.emit(words, act, label)

    def write(
        self,
        work: Callable[[], object],
        *,
        owner: QObject,
        changes: Changes,
        done: Callable[[object], object] | None = None,
        failed: Callable[[HealthDeskError], object] | None = None,
    ) -> Job:
        """Do a write, then tell every page what it touched."""

        def finished(result: object) -> None:
            if done is not None:
                done(result)
            self.changed.emit(changes)

        return self.jobs.run(work, owner=owner, done=finished, failed=failed or self.apologise, lane=Lane.WRITE)

    def apologise(self, error: HealthDeskError) -> None:
        """Say an error in a passing sentence."""
        self.said.emit(error_words(error))
