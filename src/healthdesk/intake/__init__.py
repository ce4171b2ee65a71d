"""The one door: a file is kept, recognised, read, matched to a person and committed, or refused in a sentence.

What is typed in by hand enters the same way (`by_hand`), the question "whose is it?" is asked and settled here
(`matching`), and everything can leave again (`export`).
"""

import secrets
from collections.abc import Callable
from pathlib import Path

import msgspec

from healthdesk.domain.clock import Clock
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.people import Person
from healthdesk.domain.records import Changes
from healthdesk.domain.views import Entry, Progress, Taken
from healthdesk.intake.by_hand import resource_of
from healthdesk.intake.export import export
from healthdesk.intake.matching import Companions
from healthdesk.intake.pipeline import Errand, Question, asked, resume, take_bytes, take_file, take_waiting
from healthdesk.vault import Vault

__all__ = ["Companions", "discard", "export", "forget", "resume", "settle", "take", "undo", "waiting", "write_entry"]


def _nobody_watches(_: Progress) -> None:
    pass


def _nobody_stops() -> bool:
    return False


def take(
    vault: Vault,
    path: Path,
    person: Person | None,
    *,
    clock: Clock,
    progress: Callable[[Progress], None] = _nobody_watches,
    cancelled: Callable[[], bool] = _nobody_stops,
    companions: Companions | None = None,
) -> Taken:
    """Bring a file in: finished, known, refused with a reason, or asking whose it is.

    `companions` remembers whose the other files of a folder were, when several are brought in one go.

    Raises Cancelled when stopped, and VaultError when the vault cannot be written; then nothing was taken.
    """
    return take_file(Errand(vault, clock, progress, cancelled, companions or Companions()), path, person)


def settle(vault: Vault, inbox_id: str, person: Person, *, clock: Clock) -> Taken:
    """The reply to "whose is it?". Raises IntakeError when the file no longer waits."""
    waits = next((each for each in vault.inbox_list() if each.id == inbox_id), None)
    if waits is None:
        raise IntakeError("waiting-gone")
    return take_waiting(Errand(vault, clock, _nobody_watches, _nobody_stops), waits, person)


def waiting(vault: Vault) -> tuple[Taken, ...]:
    """The files that wait for that reply."""
    persons = {person.id: person for person in vault.persons()}
    found = []
    for each in vault.inbox_list():
        if not each.note:
            continue
        question = msgspec.json.decode(each.note, type=Question)
        candidates = tuple(persons[key] for key in question.candidates if key in persons)
        found.append(asked(each, each.name, question, candidates))
    return tuple(found)


def discard(vault: Vault, inbox_id: str) -> None:
    """Destroy a waiting file."""
    vault.inbox_drop(inbox_id)


def undo(vault: Vault, person_id: str, run_id: str, *, clock: Clock) -> Changes:
    """Take an import back: what it alone brought is no longer shown. Raises VaultError("run-unknown")."""
    vault.store(person_id).withdraw(run_id, int(clock()))
    return Changes(frozenset({person_id}), records=True)


def forget(vault: Vault, person_id: str, run_id: str) -> Changes:
    """Delete an import for good, the original's bytes too. Raises VaultError("run-unknown")."""
    vault.store(person_id).forget(run_id)
    return Changes(frozenset({person_id}), records=True)


def write_entry(vault: Vault, person: Person, entry: Entry, *, clock: Clock) -> Taken:
    """Keep what was typed in by hand as a record like any other. Raises IntakeError when it cannot be understood."""
    content = resource_of(entry, person, f"by-hand-{secrets.token_hex(12)}")
    name = f"By hand, {entry.title.strip()[:60] or entry.concept}.json"
    return take_bytes(Errand(vault, clock, _nobody_watches, _nobody_stops), name, content, person)
