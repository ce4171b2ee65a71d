"""The way of a file: receive, recognise, read, normalise, match, deduplicate, commit, report."""

import base64
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from itertools import chain
from pathlib import Path

import msgspec

from healthdesk import importers
from healthdesk.domain.clock import Clock
from healthdesk.domain.errors import IntakeError, VaultError
from healthdesk.domain.knowledge import concept_of
from healthdesk.domain.people import Identifier, Person
from healthdesk.domain.readings import Readings, Series
from healthdesk.domain.records import Draft, ImportRun, Issue, Kind, PatientDraft, RunState, Severity
from healthdesk.domain.views import Progress, Taken
from healthdesk.importers import Reading, Recognised
from healthdesk.intake.export import EXPORT, sweep_export
from healthdesk.intake.matching import Companions, Match, described, match, named_otherwise
from healthdesk.intake.receiving import pieces
from healthdesk.vault import Vault, Waiting
from healthdesk.vault.places import require_space
from healthdesk.vault.store import PersonStore, Placed, Run

BATCH = 1000
"""Statements written in one transaction: short enough that nobody who reads waits long."""

SPACE, SPACE_TIMES = 4 << 20, 8
"""Bytes that have to be free before a file is taken in, and how often its size on top: the bytes that wait, the original,
the records with their index, and the log that holds them until it is folded back. A full disk is said before it is met."""

NEW_PERSON = "person-from-file"
"""The intent that stands while a person is being made from a file; one that a crash left standing is undone."""

OF_ANOTHER = "statement-of-another"

_MEASURED = frozenset({Kind.RESULT, Kind.VITAL, Kind.OBSERVATION})


@dataclass(frozen=True, slots=True)
class Errand:
    """What bringing one file in needs: the vault, the clock, who watches and who may stop it."""

    vault: Vault
    clock: Clock
    watch: Callable[[Progress], None]
    stopped: Callable[[], bool]
    companions: Companions = field(default_factory=Companions)

    @property
    def now(self) -> int:
        """Seconds since 1970."""
        return int(self.clock())

    @property
    def today(self) -> date:
        """The day it is, by this computer's own time zone."""
        return datetime.fromtimestamp(self.clock()).astimezone().date()


@dataclass(frozen=True, slots=True)
class Question:
    """What intake keeps beside a waiting file: why it asks, whom the file names, and who it may be."""

    reason: str
    patients: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()


def take_file(errand: Errand, path: Path, person: Person | None) -> Taken:
    """Bring a file of this computer in, or say why not.

    What is refused or stopped leaves nothing behind; what asks waits in the inbox, encrypted. Raises Cancelled, and
    VaultError when the vault cannot be written.
    """
    try:
        size = path.stat().st_size
    except OSError:
        size = 0  # why it cannot be read is said when it is opened
    return _taken(errand, str(path), lambda: pieces(path), size, person)


def take_bytes(errand: Errand, name: str, content: bytes, person: Person) -> Taken:
    """Bring in what this program itself wrote for a person."""
    return _taken(errand, name, lambda: iter((content,)), len(content), person)


def take_waiting(errand: Errand, waiting: Waiting, person: Person) -> Taken:
    """Bring in what waited for the reply to "whose is it?". The reply is believed, whatever name the file says."""
    with _refusals(errand, waiting.name, waiting.id) as outcome:
        outcome.taken = _read(errand, waiting, waiting.name, person, believed=True)
    return outcome.taken


class _Outcome:
    """What became of a file, once it is known."""

    def __init__(self, file: str) -> None:
        self.taken = Taken(file, RunState.REFUSED)


def _taken(
    errand: Errand, file: str, content: Callable[[], Iterator[bytes]], size: int, person: Person | None
) -> Taken:
    name = Path(file).name
    try:
        require_space(errand.vault.folder, SPACE + size * SPACE_TIMES)
        waiting_id = errand.vault.inbox_add(name, content())
    except IntakeError as problem:
        return _refused(file, name, problem)
    with _refusals(errand, file, waiting_id) as outcome:
        waiting = next(each for each in errand.vault.inbox_list() if each.id == waiting_id)
        outcome.taken = _read(errand, waiting, file, person, believed=False)
    return outcome.taken


@contextmanager
def _refusals(errand: Errand, file: str, waiting_id: str) -> Iterator[_Outcome]:
    """Turns a refusal into its result; the waiting bytes go, unless a question keeps them."""
    outcome = _Outcome(file)
    try:
        yield outcome
    except IntakeError as problem:
        outcome.taken = _refused(file, Path(file).name, problem)
    finally:
        if outcome.taken.state is not RunState.ASKS:
            with suppress(VaultError):
                errand.vault.inbox_drop(waiting_id)


def _refused(file: str, name: str, problem: IntakeError) -> Taken:
    fields = {"file": name, "name": name} | problem.fields
    return Taken(file, RunState.REFUSED, reason=problem.code, reason_fields=tuple(fields.items()))


def _read(errand: Errand, waiting: Waiting, file: str, chosen: Person | None, *, believed: bool) -> Taken:
    """Have the child read the file, settle whose it is when it has named its patients, then commit what it says."""
    vault = errand.vault
    readings = importers.read_artifact(
        lambda offset, length: vault.inbox.range(waiting.id, offset, length),
        waiting.size,
        waiting.name,
        on_progress=lambda done: errand.watch(Progress("reading", waiting.name, done, waiting.size)),
        cancelled=errand.stopped,
        today=errand.today,
    )
    with _closing(readings):
        recognised, everybody, rest = _opening(readings)
        patients, strangers = described(everybody)
        rest = _of_others_left_out(rest, strangers)
        if chosen is not None and (known := _known(vault, chosen, waiting, recognised)):
            return Taken(file, RunState.KNOWN, known, chosen)
        if believed and len(patients) < 2:
            found = Match(chosen)
        else:
            found = match(patients, vault.persons(), chosen, founding=errand.companions.founding)
        if found.person is None and recognised.format.startswith("FHIR"):
            companion = errand.companions.whose(str(Path(file).parent), patients)
            found = Match(companion) if companion else found
        if found.reason == "patients-several":
            raise IntakeError(found.reason)
        if found.person is None and found.new is None:
            return _asks(vault, waiting, file, found, patients)
        person = found.person
        if person is None:
            return _for_a_new_person(errand, waiting, file, (recognised, patients[0], rest))
        errand.companions.settled(str(Path(file).parent), patients, person)
        if known := _known(vault, person, waiting, recognised):
            return Taken(file, RunState.KNOWN, known, person)
        named = (Issue("patient-named-otherwise"),) if patients and named_otherwise(patients[0], person) else ()
        run = _commit(errand, vault.store(person.id), waiting, recognised, chain(named, rest))
    _forget_twins(vault, waiting)
    return _told(file, run, _learn(vault, person, patients))


def _told(file: str, run: ImportRun, person: Person) -> Taken:
    """What a finished run is called: partial when what it says of somebody else was left out."""
    left_out = any(issue.code == OF_ANOTHER for issue in run.issues)
    return Taken(file, RunState.PARTIAL if left_out else run.state, replace(run, person_id=person.id), person)


def _of_others_left_out(rest: Iterator[Reading], strangers: frozenset[str]) -> Iterator[Reading]:
    """The readings without the statements about people whom the file does not describe; each leaves an Issue."""
    for one in rest:
        if isinstance(one, Draft) and one.subject in strangers:
            yield Issue(OF_ANOTHER, one.locator, Severity.ERROR)
        else:
            yield one


def _forget_twins(vault: Vault, taken: Waiting) -> None:
    """What was taken in no longer has to wait, however often it was brought before."""
    for each in vault.inbox_list():
        if each.sha256 == taken.sha256 and each.id != taken.id:
            vault.inbox_drop(each.id)


_Contents = tuple[Recognised, PatientDraft, Iterator[Reading]]


def _for_a_new_person(errand: Errand, waiting: Waiting, file: str, contents: _Contents) -> Taken:
    """The first person of a vault, made from the file that names them; gone again if the file cannot be read."""
    recognised, patient, rest = contents
    vault = errand.vault
    person = vault.add_person(
        patient.name,
        patient.birth_date,
        patient.sex,
        Person("", patient.name, patient.birth_date, patient.sex, patient.identifiers),
    )
    intent = vault.begin_intent(NEW_PERSON, {"person": person.id})
    try:
        run = _commit(errand, vault.store(person.id), waiting, recognised, rest)
    except BaseException:
        vault.erase_person(person.id)
        vault.complete_intent(intent)
        raise
    vault.complete_intent(intent)
    errand.companions.settled(str(Path(file).parent), (patient,), person)
    return _told(file, run, person)


def _opening(readings: Iterator[Reading]) -> tuple[Recognised, tuple[PatientDraft, ...], Iterator[Reading]]:
    """What the file is, whom it names, and everything after that."""
    recognised = next(readings)
    assert isinstance(recognised, Recognised)
    patients: list[PatientDraft] = []
    before: list[Reading] = []
    for one in readings:
        if isinstance(one, PatientDraft):
            patients.append(one)
        else:
            before.append(one)
            if isinstance(one, (Draft, Series)):
                break
    return recognised, tuple(patients), chain(before, readings)


def _known(vault: Vault, person: Person, waiting: Waiting, recognised: Recognised) -> ImportRun | None:
    run = vault.store(person.id).known(waiting.sha256, recognised.importer, recognised.version)
    return replace(run, person_id=person.id, added=0, updated=0, linked=0, duplicate=0) if run else None


def _asks(vault: Vault, waiting: Waiting, file: str, found: Match, patients: tuple[PatientDraft, ...]) -> Taken:
    _forget_twins(vault, waiting)
    names = tuple(patient.name for patient in patients if patient.name)
    question = Question(found.reason, names, tuple(person.id for person in found.candidates))
    vault.inbox.note(waiting.id, msgspec.json.encode(question).decode())
    return asked(waiting, file, question, found.candidates)


def asked(waiting: Waiting, file: str, question: Question, candidates: tuple[Person, ...]) -> Taken:
    """A waiting file as the question that it is."""
    return Taken(
        file,
        RunState.ASKS,
        reason=question.reason,
        reason_fields=(("file", waiting.name),),
        inbox_id=waiting.id,
        patients=question.patients,
        candidates=candidates,
    )


def _commit(
    errand: Errand, store: PersonStore, waiting: Waiting, recognised: Recognised, rest: Iterator[Reading]
) -> ImportRun:
    """Write the run in batches that stay invisible until it is whole; anything that goes wrong leaves nothing."""
    reader = (recognised.importer, recognised.version, recognised.format)
    content = lambda: errand.vault.inbox_read(waiting.id)  # noqa: E731 - read once, when the store asks
    run = store.begin(waiting.name, recognised.media_type, content, reader, errand.now)
    try:
        issues = _batches(run, rest, waiting.sha256)
        return run.finish(issues, errand.now)
    except BaseException:
        # What cannot be removed now, on a full disk, stays invisible and is swept at the next opening.
        with suppress(VaultError):
            run.abandon()
        raise


def _batches(run: Run, rest: Iterator[Reading], sha256: str) -> tuple[Issue, ...]:
    issues: list[Issue] = []
    batch: list[Placed] = []
    for one in rest:
        if isinstance(one, Draft):
            issues += one.issues
            batch.append(placed(named_by_content(one, sha256)))
            if len(batch) >= BATCH:
                run.add(batch)
                batch = []
        elif isinstance(one, Issue):
            issues.append(one)
        elif isinstance(one, Series):
            run.add_series(one)
        elif isinstance(one, Readings):
            run.add_readings(one)
    run.add(batch)
    order = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}
    return tuple(sorted(issues, key=lambda issue: order[issue.severity]))


def named_by_content(draft: Draft, sha256: str) -> Draft:
    """A file kept whole, with the name that its bytes give it: two letters of one name and size are two letters.

    The name is the URI of RFC 6920 ("Naming Things with Hashes"), as FHIR's masterIdentifier of the document.
    """
    if draft.resource_id or [each.locator for each in draft.attachments] != [""]:
        return draft
    digest = base64.urlsafe_b64encode(bytes.fromhex(sha256)).decode().rstrip("=")
    resource = msgspec.json.decode(draft.resource)
    resource["masterIdentifier"] = {"system": "urn:ietf:rfc:3986", "value": f"ni:///sha-256;{digest}"}
    attachments = tuple(replace(each, sha256=sha256) for each in draft.attachments)
    return replace(draft, resource=msgspec.json.encode(resource), attachments=attachments)


def placed(draft: Draft) -> Placed:
    """A draft with the concepts that the tables know for it and for each of its measurements."""
    measured = tuple(concept_of(point.codes, point.label, draft.kind) for point in draft.measurements)
    concept = concept_of(draft.codes, draft.title, draft.kind)
    return Placed(draft, concept or (measured[0] if len(measured) == 1 and draft.kind in _MEASURED else ""), measured)


def _learn(vault: Vault, person: Person, patients: tuple[PatientDraft, ...]) -> Person:
    """Remember the identifiers by which a source calls this person, and what was not known before."""
    if len(patients) != 1:
        return person
    patient = patients[0]
    given: tuple[Identifier, ...] = tuple(each for each in patient.identifiers if each.system and each.value)
    learnt = replace(
        person,
        identifiers=tuple(dict.fromkeys((*person.identifiers, *given))),
        birth_date=max(person.birth_date, patient.birth_date, key=len),
        sex=person.sex or patient.sex,
    )
    if learnt != person:
        vault.change_person(learnt)
    return learnt


def resume(vault: Vault) -> None:
    """Tidy up after a crash: no person of whom nothing came, no half export, no waiting bytes nobody was asked about.

    For the opening of a vault, before anything is taken in. The file itself is where it was, to be brought in again.
    """
    for intent in vault.intents():
        if intent.kind == NEW_PERSON:
            person_id = intent.fields["person"]
            if any(person.id == person_id for person in vault.persons()) and not vault.store(person_id).runs():
                vault.erase_person(person_id)
            vault.complete_intent(intent.id)
        elif intent.kind == EXPORT:
            sweep_export(Path(intent.fields["part"]))
            vault.complete_intent(intent.id)
    for waiting in vault.inbox_list():
        if not waiting.note:
            vault.inbox_drop(waiting.id)


@contextmanager
def _closing(readings: Iterator[Reading]) -> Iterator[None]:
    """End the child with the block, however it is left."""
    try:
        yield
    finally:
        close = getattr(readings, "close", None)
        if close is not None:
            close()
