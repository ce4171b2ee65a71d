"""The one door: a file is kept, recognised, read, matched to a person and committed, or refused in a sentence.

What comes in one go is a drop (`drop`), each file of it takes one way (`pipeline`). The question "whose is it?" is asked
and settled here (`matching`, `people`, `questions`), once for a drop. What would come in can be looked at first
(`previewing`), what came in can be read anew by a better reader (`rereading`). What is typed in by hand enters the same
way (`by_hand`), and everything can leave again (`export`).
"""

import secrets
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from healthdesk import importers
from healthdesk.domain.clock import Clock
from healthdesk.domain.drops import DropQuestion
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.people import Person
from healthdesk.domain.records import Changes
from healthdesk.domain.views import Entry, Progress, Taken
from healthdesk.intake.by_hand import resource_of
from healthdesk.intake.confirming import goes_along
from healthdesk.intake.correcting import correct
from healthdesk.intake.drop import Drop
from healthdesk.intake.export import export
from healthdesk.intake.pipeline import Errand, ReadArtifact
from healthdesk.intake.previewing import Prepared, summed
from healthdesk.intake.questions import as_one, asked, question_of, whole_question
from healthdesk.intake.rereading import newer_readers, reread
from healthdesk.intake.resuming import resume
from healthdesk.vault import Vault

__all__ = [
    "Errand",
    "Prepared",
    "correct",
    "discard",
    "export",
    "forget",
    "newer_readers",
    "prepare",
    "question",
    "reread",
    "resume",
    "settle",
    "settle_groups",
    "summed",
    "take",
    "take_all",
    "undo",
    "waiting",
    "write_entry",
    "write_resource",
]


def _nobody_watches(_: Progress) -> None:
    pass


def _nobody_stops() -> bool:
    return False


def take_all(  # noqa: PLR0913 - given by name, all but three optional
    vault: Vault,
    paths: Iterable[Path],
    person: Person | None,
    *,
    clock: Clock,
    progress: Callable[[Progress], None] = _nobody_watches,
    cancelled: Callable[[], bool] = _nobody_stops,
    read: ReadArtifact = importers.read_artifact,
    password: str = "",
) -> tuple[Taken, ...]:
    """Bring files in that belong together, with all that lies in them; what became of each.

    A file is finished, known, refused with a reason, or asks whose it is. What lies in a file comes right behind it. `password`
    opens a locked PDF (refused as "pdf-needs-password" without one); it is kept nowhere.
    Raises Cancelled when stopped, and VaultError when the vault cannot be written; the files taken before stay.
    """
    drop = Drop(Errand(vault, clock, progress, cancelled, read, password), person)
    try:
        for path in paths:
            drop.bring(path)
        return drop.close()
    except BaseException:
        drop.abandon()
        raise


def take(
    vault: Vault,
    path: Path,
    person: Person | None,
    *,
    clock: Clock,
    progress: Callable[[Progress], None] = _nobody_watches,
    cancelled: Callable[[], bool] = _nobody_stops,
) -> Taken:
    """Bring one file in; what became of it, leaving out what lies in it. Errors as for `take_all`."""
    return take_all(vault, (path,), person, clock=clock, progress=progress, cancelled=cancelled)[0]


def prepare(  # noqa: PLR0913 - given by name, all but three optional
    vault: Vault,
    paths: Iterable[Path],
    person: Person | None,
    *,
    clock: Clock,
    progress: Callable[[Progress], None] = _nobody_watches,
    cancelled: Callable[[], bool] = _nobody_stops,
    read: ReadArtifact = importers.read_artifact,
    password: str = "",
) -> Prepared:
    """The same, with nothing shown yet: what would come in can be looked at, then kept or dropped."""
    drop = Drop(Errand(vault, clock, progress, cancelled, read, password), person, hold=True)
    try:
        for path in paths:
            drop.bring(path)
        drop.look()
    except BaseException:
        drop.abandon()
        raise
    return Prepared(drop)


def settle(vault: Vault, inbox_id: str, person: Person, *, clock: Clock) -> Taken:
    """The reply to "whose is it?" for one file. Raises IntakeError when it no longer waits."""
    if all(each.id != inbox_id for each in vault.inbox_list()):
        raise IntakeError("waiting-gone")
    return _answered(vault, {inbox_id: person}, clock)[0]


def question(vault: Vault) -> DropQuestion | None:
    """All that waits for that reply as one question; None when nothing waits."""
    return whole_question(vault.inbox_list(), vault.persons())


def settle_groups(vault: Vault, choices: Mapping[str, Person | None], *, clock: Clock) -> tuple[Taken, ...]:
    """The replies to the one question: for each group's key a person, or None for somebody new.

    A group without a reply goes on waiting. Raises IntakeError: the group no longer waits, or somebody new has no name.
    """
    asked_now = question(vault)
    groups = {group.key: group for group in (asked_now.groups if asked_now else ())}
    if not choices.keys() <= groups.keys():
        raise IntakeError("waiting-gone")
    if any(person is None and not groups[key].may_be_new for key, person in choices.items()):
        raise IntakeError("new-person-unnamed")
    replies = {inbox_id: person for key, person in choices.items() for inbox_id in groups[key].inbox_ids}
    return _answered(vault, replies, clock, {each: key for key in choices for each in groups[key].inbox_ids})


def _answered(
    vault: Vault, replies: Mapping[str, Person | None], clock: Clock, groups: Mapping[str, str] | None = None
) -> tuple[Taken, ...]:
    waits = {each.id: each for each in vault.inbox_list() if each.id in replies}
    drop = Drop(Errand(vault, clock, _nobody_watches, _nobody_stops))
    made: dict[str, Person] = {}
    try:
        for inbox_id, waiting in waits.items():
            person = replies[inbox_id]
            if person is None:
                group = (groups or {})[inbox_id]
                if group not in made:
                    members = [waits[each] for each, key in (groups or {}).items() if key == group]
                    noted = [one.patient for each in members if (one := question_of(each)) and one.patient]
                    made[group] = drop.person_for(as_one(noted))
                person = made[group]
            drop.answer(waiting, person)
        return drop.close()
    except BaseException:
        drop.abandon()
        raise


def waiting(vault: Vault) -> tuple[Taken, ...]:
    """The files that wait for that reply, one by one."""
    persons = {person.id: person for person in vault.persons()}
    found = []
    for each in vault.inbox_list():
        noted = question_of(each)
        if noted is not None:
            candidates = tuple(persons[key] for key in noted.candidates if key in persons)
            found.append(asked(each, each.name, noted, candidates))
    return tuple(found)


def discard(vault: Vault, inbox_id: str) -> None:
    """Destroy a waiting file."""
    vault.inbox_drop(inbox_id)


def undo(vault: Vault, person_id: str, run_id: str, *, clock: Clock) -> Changes:
    """Take an import back: what it alone brought is no longer shown. Raises VaultError("run-unknown")."""
    store = vault.store(person_id)
    store.withdraw(run_id, int(clock()))
    for along in goes_along(store, run_id):
        store.withdraw(along, int(clock()))
    return Changes(frozenset({person_id}), records=True)


def forget(vault: Vault, person_id: str, run_id: str) -> Changes:
    """Delete an import for good, the original's bytes too. Raises VaultError("run-unknown")."""
    store = vault.store(person_id)
    along = goes_along(store, run_id, without=run_id)
    store.forget(run_id)
    for each in along:
        store.forget(each)
    return Changes(frozenset({person_id}), records=True)


def write_entry(vault: Vault, person: Person, entry: Entry, *, clock: Clock) -> Taken:
    """Keep what was typed in by hand as a record like any other. Raises IntakeError when it cannot be understood."""
    called = entry.title.strip() or entry.concept
    return write_resource(vault, person, called, lambda new: resource_of(entry, person, new), clock=clock)


def write_resource(vault: Vault, person: Person, called: str, make: Callable[[str], bytes], *, clock: Clock) -> Taken:
    """Keep one FHIR R4 resource made by hand; `make` is given its new id. Raises IntakeError when it cannot be made."""
    content = make(f"by-hand-{secrets.token_hex(12)}")
    name = f"By hand, {called[:60]}.json"
    drop = Drop(Errand(vault, clock, _nobody_watches, _nobody_stops), person)
    try:
        drop.bring_bytes(name, content)
        return drop.close()[0]
    except BaseException:
        drop.abandon()
        raise
