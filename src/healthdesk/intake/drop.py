"""Everything that is brought in one go: files, folders, and what lies in packages.

Each file is read as soon as it comes. One that says whose it is goes there; one that does not waits for the end of the
drop, when it is known whom the others were about. What then is still open becomes one question.
"""

import secrets
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from healthdesk.domain.errors import IntakeError, VaultError
from healthdesk.domain.people import Person
from healthdesk.domain.records import ImportRun, Issue, PatientDraft, RunState, Severity
from healthdesk.domain.views import Taken
from healthdesk.importers import Reading, Recognised, Spare
from healthdesk.intake.bearings import FOLLOWED, Bearings, Later
from healthdesk.intake.matching import Match, named_otherwise
from healthdesk.intake.people import Acquainted
from healthdesk.intake.pipeline import (
    OF_ANOTHER,
    PACKAGES,
    SPACE,
    SPACE_TIMES,
    Contents,
    Entry,
    Errand,
    Staged,
    kept,
    opening,
    stage,
)
from healthdesk.intake.questions import Question, asked, note_of, question_of
from healthdesk.intake.receiving import pieces
from healthdesk.vault import Waiting
from healthdesk.vault.places import require_space

READ_OUT = 1 << 20
"""Bytes up to which a file is read to its end although it is known already or has to wait."""


@dataclass(frozen=True, slots=True)
class Held:
    """A run that is whole and not finished yet, the file it came from, and whose it is."""

    staged: Staged
    entry: Entry
    place: int
    person_id: str
    recognised: Recognised


class Drop:
    """One go. `bring` and `answer` as often as there are files, then `close`, or `abandon`.

    With `hold` every run stays unfinished until `close`, so that what would come in can be looked at first.
    """

    def __init__(self, errand: Errand, chosen: Person | None = None, *, hold: bool = False) -> None:
        self.id = secrets.token_hex(8)
        self._errand = errand
        self._hold = hold
        self._spare = Spare()
        self._people = Acquainted(errand.vault)
        self._bearings = Bearings(self._people, chosen)
        self._results: list[Taken | None] = []
        self._later: list[Later] = []
        self._held: list[Held] = []
        self._asking: list[tuple[Waiting, Question]] = []
        self._noted = [each for each in errand.vault.inbox_list() if each.note]

    # What comes in

    def bring(self, path: Path) -> None:
        """Bring a file of this computer in, with all that lies in it.

        What is refused leaves nothing behind. Raises Cancelled, and VaultError when the vault cannot be written.
        """
        try:
            size = path.stat().st_size
        except OSError:
            size = 0  # why it cannot be read is said when it is opened
        self._receive(str(path), path.name, path.parent.as_posix(), lambda: pieces(path), size)

    def bring_bytes(self, name: str, content: bytes) -> None:
        """Bring in what this program itself wrote."""
        self._receive(name, name, "", lambda: iter((content,)), len(content))

    def bring_again(self, name: str, content: Iterator[bytes], size: int) -> None:
        """Bring in an original that is kept already, to be read anew."""
        self._receive(name, name, "", lambda: content, size)

    def answer(self, waiting: Waiting, person: Person) -> None:
        """Bring in what waited for the reply to "whose is it?". The reply is believed, whatever name the file says."""
        question = question_of(waiting) or Question("")
        entry = Entry(waiting.name, waiting, question.folder or waiting.name.rpartition("/")[0])
        self._bearings.lies_with(entry.folder, person)
        self._noted = [each for each in self._noted if each.id != waiting.id]
        self._enter(entry, believed=person)

    def person_for(self, patient: PatientDraft) -> Person:
        """A person made from what files say of them, gone again if nothing of theirs comes in."""
        return self._people.found(patient)

    def _receive(self, file: str, name: str, folder: str, content: Callable[[], Iterator[bytes]], size: int) -> None:
        try:
            waiting = kept(self._errand, name, content(), size)
        except IntakeError as problem:
            self._results.append(_refused(file, name, problem))
            return
        self._enter(Entry(file, waiting, folder))

    def _enter(self, entry: Entry, *, believed: Person | None = None) -> None:
        """One file with its own result, and then those that came out of it, each with theirs."""
        place = len(self._results)
        self._results.append(None)
        self._attempt(entry, place, believed)
        self._enter_parts(entry)

    def _enter_parts(self, entry: Entry) -> None:
        while entry.parts:
            part = entry.parts.pop(0)
            try:
                self._enter(part)
            except BaseException:
                self._let_go(entry, *entry.parts)
                raise

    # One file

    def _attempt(self, entry: Entry, place: int, believed: Person | None) -> None:
        with self._refusals(entry, place):
            contents = opening(self._errand, entry, self._spare)
            with closing(contents.rest):
                outcome = self._results[place] = self._outcome(entry, place, contents, believed)
                if outcome is None or outcome.run is None or outcome.state is RunState.KNOWN:
                    self._read_out(entry, contents)

    def _read_out(self, entry: Entry, contents: Contents) -> None:
        """Let a small file be read to its end though nothing more of it is wanted: cheaper than starting another child."""
        if entry.waiting.size <= READ_OUT and not entry.parts:
            with suppress(IntakeError):
                for _unwanted in contents.unread:
                    pass

    @contextmanager
    def _refusals(self, entry: Entry, place: int) -> Iterator[None]:
        """Turns a refusal into its result; bytes that no question keeps and nothing waits for go."""
        try:
            yield
        except IntakeError as problem:
            self._results[place] = _refused(entry.file, entry.name, problem)
            self._let_go(entry, *entry.parts)
            entry.parts = []
        except BaseException:
            self._let_go(entry, *entry.parts)
            raise

    def _let_go(self, *entries: Entry) -> None:
        for each in entries:
            with suppress(VaultError):
                self._errand.vault.inbox_drop(each.waiting.id)

    def _outcome(self, entry: Entry, place: int, contents: Contents, believed: Person | None) -> Taken | None:
        """What becomes of a file of which the beginning is read; None when that is known later."""
        if not contents.speaks:
            issues = tuple(one for one in contents.rest if isinstance(one, Issue))
            self._drop_waiting(entry)
            return Taken(
                entry.file,
                RunState.FINISHED,
                reason="package-opened" if contents.recognised.importer in PACKAGES else "people-apart",
                reason_fields=(("file", entry.name), ("count", entry.taken_out)),
                issues=issues,
                inside=entry.taken_out,
                format=contents.recognised.format,
            )
        chosen, patients = self._bearings.chosen, contents.patients
        if chosen and (known := self._known(chosen, entry.waiting, contents.recognised)):
            self._drop_waiting(entry)
            return Taken(entry.file, RunState.KNOWN, known, chosen)
        if believed and len(patients) < 2:
            found = Match(believed)
        else:
            found = self._bearings.whose(entry, patients, contents.recognised, contents.device)
        if found.reason == "patients-several":
            raise IntakeError(found.reason)
        if found.new is not None:
            found = Match(self._people.found(found.new, entry.apart))
        if found.person is None:
            later = Later(entry, place, patients, contents.recognised, contents.device, found)
            if chosen is not None:
                return self._known_elsewhere(later) or self._ask(later)
            self._later.append(later)
            return None
        return self._take(entry, place, contents, found, sure=bool(believed or chosen))

    def _known_elsewhere(self, later: Later) -> Taken | None:
        """What is somebody else's here already needs no question."""
        for person in self._people.all():
            if known := self._known(person, later.entry.waiting, later.recognised):
                self._drop_waiting(later.entry)
                return Taken(later.entry.file, RunState.KNOWN, known, person)
        return None

    def _take(self, entry: Entry, place: int, contents: Contents, found: Match, *, sure: bool) -> Taken:
        """Write what a file says for a person; finished at once, unless it is held."""
        vault, waiting, person = self._errand.vault, entry.waiting, found.person
        assert person is not None
        self._bearings.settled(entry, contents, person)
        if known := self._known(person, waiting, contents.recognised):
            self._drop_waiting(entry)
            return Taken(entry.file, RunState.KNOWN, known, person)
        if entry.depth:  # what came out of a package did not say before how much it is
            require_space(vault.folder, SPACE + waiting.size * SPACE_TIMES)
        with self._people.coming(person):
            told = _with_remarks(contents, person, found.note)
            staged = stage(self._errand, vault.store(person.id), waiting, contents.recognised, told)
        self._people.learn(person, contents, sure=sure)
        held = Held(staged, entry, place, person.id, contents.recognised)
        if self._hold or entry.parts:
            self._held.append(held)
            return self._told(held, _unfinished(entry, staged, contents.recognised, self._errand.now))
        return self._finish(held)

    def _known(self, person: Person, waiting: Waiting, recognised: Recognised) -> ImportRun | None:
        for held in self._held:
            same = (held.entry.waiting.sha256, held.recognised.importer) == (waiting.sha256, recognised.importer)
            if same and held.person_id == person.id:
                return ImportRun(held.staged.run.id, person.id, waiting.name, recognised.format, RunState.FINISHED, 0)
        store = self._errand.vault.store(person.id)
        run = store.known(waiting.sha256, recognised.importer, recognised.version)
        return replace(run, person_id=person.id, added=0, updated=0, linked=0, duplicate=0) if run else None

    def _finish(self, held: Held) -> Taken:
        staged = held.staged
        run = staged.run.finish(staged.issues, self._errand.now, staged.supersedes, anew=self._hold)
        self._people.write(held.person_id)
        self._drop_waiting(held.entry)
        return self._told(held, run)

    def _told(self, held: Held, run: ImportRun) -> Taken:
        """What a run is called: partial when what it says of somebody else was left out."""
        left_out = any(issue.code == OF_ANOTHER for issue in held.staged.issues)
        state = RunState.PARTIAL if left_out else run.state
        return Taken(held.entry.file, state, replace(run, person_id=held.person_id), self._people.by_id(held.person_id))

    def _drop_waiting(self, entry: Entry) -> None:
        """What was taken in no longer has to wait, however often it was brought before."""
        with suppress(VaultError):
            self._errand.vault.inbox_drop(entry.waiting.id)
        for each in [each for each in self._noted if each.sha256 == entry.waiting.sha256]:
            self._errand.vault.inbox_drop(each.id)
            self._noted.remove(each)

    # The end

    def close(self) -> tuple[Taken, ...]:
        """Settle what waited for the end, ask about the rest, finish what is held; what became of each file."""
        self.settle()
        while self._held:
            # Out of the list first: what is finished must not be abandoned.
            held = self._held.pop(0)
            self._results[held.place] = self._finish(held)
        for waiting, question in self._asking:
            self._errand.vault.inbox.note(waiting.id, note_of(question))
        self._asking = []
        self._people.gone()
        return self.results

    def look(self) -> None:
        """Settle what waited for the end and count exactly what is held, as if it were finished already."""
        self.settle()
        stores = {held.person_id: held.staged.store for held in self._held}
        for person_id, store in stores.items():
            mine = [held for held in self._held if held.person_id == person_id]
            waiting = [(held.staged.run, held.staged.issues, held.staged.supersedes) for held in mine]
            for held, run in zip(mine, store.tried(waiting, self._errand.now), strict=True):
                self._results[held.place] = self._told(held, run)

    def settle(self) -> None:
        """Settle what waited for the end of the drop by what is known by then; the rest is asked."""
        changed = True
        while changed:
            changed = False
            for later in tuple(self._later):
                found = self._bearings.whose(later.entry, later.patients, later.recognised, later.device)
                if found.new is not None:
                    found = Match(self._people.found(found.new, later.entry.apart))
                if found.person is None and (follows := self._bearings.followed(later, self._later)):
                    found = Match(follows, note=FOLLOWED)
                later.found = found
                if found.person is not None:
                    changed = True
                    self._later.remove(later)
                    self._take_later(later)
        for later in self._later:
            self._results[later.place] = self._ask(later)
        self._later = []
        self._spare.close()

    def _take_later(self, later: Later) -> None:
        with self._refusals(later.entry, later.place):
            contents = opening(self._errand, later.entry, self._spare)
            with closing(contents.rest):
                self._results[later.place] = self._take(later.entry, later.place, contents, later.found, sure=False)
        self._enter_parts(later.entry)

    def _ask(self, later: Later) -> Taken:
        """Let a file wait for the reply; the same bytes that wait already wait once."""
        found, entry, patients = later.found, later.entry, later.patients
        question = Question(
            found.reason,
            tuple(patient.name for patient in patients if patient.name),
            tuple(person.id for person in found.candidates),
            entry.waiting.name,
            entry.folder,
            self.id,
            patients[0] if len(patients) == 1 else None,
            later.device,
            self._bearings.anybody,
        )
        waiting = entry.waiting
        twin = next((each for each in self._noted if each.sha256 == waiting.sha256), None)
        if twin is not None:
            self._errand.vault.inbox_drop(waiting.id)
            waiting = twin
        else:
            self._noted.append(waiting)
        if self._hold:
            self._asking.append((waiting, question))
        else:
            self._errand.vault.inbox.note(waiting.id, note_of(question))
        return asked(waiting, entry.file, question, found.candidates)

    def abandon(self) -> None:
        """Leave nothing of what is held or just being read."""
        self._spare.close()
        for held in reversed(self._held):
            with suppress(VaultError):
                held.staged.run.abandon()
            self._let_go(held.entry)
        self._held = []
        for later in self._later:
            self._let_go(later.entry)
        self._later = []
        for waiting, _ in self._asking:
            if not waiting.note:
                with suppress(VaultError):
                    self._errand.vault.inbox_drop(waiting.id)
        self._people.gone()

    @property
    def results(self) -> tuple[Taken, ...]:
        """What became of each file so far, in the order they came."""
        return tuple(each for each in self._results if each is not None)


def _with_remarks(contents: Contents, person: Person, note: str) -> Iterator[Reading]:
    patients = contents.patients
    if patients and named_otherwise(patients[0], person):
        yield Issue("patient-named-otherwise")
    if note:
        yield Issue(note, severity=Severity.NOTE)
    yield from contents.rest


def _unfinished(entry: Entry, staged: Staged, recognised: Recognised, now: int) -> ImportRun:
    """What a run will say of itself once it is finished."""
    counts = staged.run.counts
    return ImportRun(
        staged.run.id, "", entry.waiting.name, recognised.format, RunState.FINISHED, now,
        counts["added"], counts["updated"], counts["duplicate"], counts["linked"], staged.issues, staged.kinds,
    )  # fmt: skip


def _refused(file: str, name: str, problem: IntakeError) -> Taken:
    fields = {"file": name, "name": name} | problem.fields
    return Taken(file, RunState.REFUSED, reason=problem.code, reason_fields=tuple(fields.items()))
