"""The way of one file: its bytes wait under a key of their own, a child reads them, batches go into an unfinished run.

Whose it is, in which order files are read and when a run is finished is decided by whoever brought them (`drop`).
"""

import base64
import gc
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import partial
from itertools import chain
from typing import Protocol, TypeVar

import msgspec

from healthdesk import importers
from healthdesk.domain.clock import Clock
from healthdesk.domain.errors import Cancelled, IntakeError, VaultError
from healthdesk.domain.knowledge import concept_of, printed_unit
from healthdesk.domain.readings import Readings, Series
from healthdesk.domain.records import Draft, Issue, Kind, PatientDraft, Severity
from healthdesk.domain.views import Progress
from healthdesk.importers import Reading, Recognised
from healthdesk.importers.reading import Part
from healthdesk.intake.mapping import reader
from healthdesk.intake.matching import described
from healthdesk.vault import Vault, Waiting
from healthdesk.vault.packing import Packed
from healthdesk.vault.places import require_space
from healthdesk.vault.store import PersonStore, Placed, Run

BATCH = 1000
"""Statements written in one transaction: short enough that nobody who reads waits long."""

SPACE, SPACE_TIMES = 4 << 20, 8
"""Bytes that have to be free before a file is taken in, and how often its size on top: the bytes that wait, the original,
the records with their index, and the log that holds them until it is folded back. A full disk is said before it is met."""

DEEPEST = 3
"""How far files may lie in files: a zip in a mail in a zip, and no further."""

MOST_UNPACKED, MOST_FILES = 16 << 30, 20_000
"""Bytes and files that may come out of one file of this computer, all that lies in it counted."""

OF_ANOTHER = "statement-of-another"

_LONGEST_NAME = 240
_LOOK_AT_DISK_EVERY = 64 << 20
_MEASURED = frozenset({Kind.RESULT, Kind.VITAL, Kind.OBSERVATION})


class ReadArtifact(Protocol):
    """How an artifact is read: `importers.read_artifact`, in a sealed child, or in a test by something cheaper."""

    def __call__(
        self,
        source: Callable[[int, int], bytes],
        size: int,
        name: str,
        *,
        on_progress: Callable[[int], None] = ...,
        cancelled: Callable[[], bool] = ...,
        today: date | None = ...,
    ) -> Iterator[Reading]:
        """See `importers.read_artifact`."""
        ...


def _nobody_watches(_: Progress) -> None:
    pass


def _nobody_stops() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Errand:
    """What bringing files in needs: the vault, the clock, who watches, who may stop it, and who reads.

    `password` opens locked documents among the files, and is kept nowhere.
    """

    vault: Vault
    clock: Clock
    watch: Callable[[Progress], None] = _nobody_watches
    stopped: Callable[[], bool] = _nobody_stops
    read: ReadArtifact = importers.read_artifact
    password: str = field(default="", repr=False)

    @property
    def now(self) -> int:
        """Seconds since 1970."""
        return int(self.clock())

    @property
    def today(self) -> date:
        """The day it is, by this computer's own time zone."""
        return datetime.fromtimestamp(self.clock()).astimezone().date()


@dataclass(slots=True)
class Entry:
    """A file on its way in: `file` is what it is called ("outer.zip/inner/letter.pdf"), `folder` where it lies.

    `apart` names the file out of which it was split together with files about other people; `taken_out` counts the
    files that came out of it already and need not come again. `spent` counts the bytes and files that came out of the file
    of this computer in which it lies.
    """

    file: str
    waiting: Waiting
    folder: str
    depth: int = 0
    apart: str = ""
    taken_out: int = 0
    parts: list["Entry"] = field(default_factory=list)
    spent: list[int] = field(default_factory=lambda: [0, 0])

    @property
    def name(self) -> str:
        """The name alone."""
        return self.waiting.name.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class Contents:
    """What the beginning of a file says: what it is, whom it names, and everything after that still to be read.

    `speaks` is False for a file that says nothing itself and only holds others; `device` is what a file of a device or
    an app calls its source, "" for anything else. `unread` is what the reader has left to say, files inside not taken out.
    """

    recognised: Recognised
    patients: tuple[PatientDraft, ...]
    rest: Generator[Reading, None, None]
    speaks: bool
    device: str
    unread: Iterator[Reading]


def kept(errand: Errand, name: str, content: Iterator[bytes], size: int) -> Waiting:
    """Keep bytes under a key of their own until they are read. Raises IntakeError and VaultError; then nothing is kept."""
    require_space(errand.vault.folder, SPACE + size * SPACE_TIMES)
    return errand.vault.inbox.one(errand.vault.inbox_add(name, _until_stopped(errand, content)))


_Piece = TypeVar("_Piece", bytes, Packed)


def _until_stopped(errand: Errand, pieces: Iterator[_Piece]) -> Iterator[_Piece]:
    """The same pieces. Raises Cancelled between two of them, so that a gigabyte does not have to be waited for."""
    for piece in pieces:
        if errand.stopped():
            raise Cancelled
        yield piece


def opening(errand: Errand, entry: Entry, spare: importers.Spare) -> Contents:
    """Begin to read a file; whatever lies in it is taken out as it comes.

    The child ends with `Contents.rest`, or is kept in `spare` when it has read the file to its end.
    """
    waiting = entry.waiting
    read = reader(errand.vault, errand.read)
    if errand.read is importers.read_artifact:
        read = partial(read, password=errand.password, spare=spare)
    readings = read(
        lambda offset, length: errand.vault.inbox.range(waiting.id, offset, length),
        waiting.size,
        waiting.name,
        on_progress=lambda done: errand.watch(Progress("reading", waiting.name, done, waiting.size)),
        cancelled=errand.stopped,
        today=errand.today,
    )
    recognised = next(readings)
    assert isinstance(recognised, Recognised)
    found: list[PatientDraft] = []
    before: list[Reading] = []
    told = _without_parts(errand, entry, recognised, readings)
    for one in told:
        if isinstance(one, PatientDraft):
            found.append(one)
        else:
            before.append(one)
            if not isinstance(one, Issue):
                break
    patients, strangers = described(tuple(found))
    says = before[-1] if before and not isinstance(before[-1], Issue) else None
    return Contents(
        recognised,
        patients,
        _closing(_of_others_left_out(chain(before, told), strangers), readings),
        says is not None or not entry.parts,
        _device(entry, recognised, patients, says),
        readings,
    )


def _closing(told: Iterator[Reading], readings: Iterator[Reading]) -> Generator[Reading, None, None]:
    """The same; the child behind it ends with it."""
    try:
        yield from told
    finally:
        close = getattr(readings, "close", None)
        if close is not None:
            close()


def _device(entry: Entry, recognised: Recognised, patients: tuple[PatientDraft, ...], says: Reading | None) -> str:
    """By what a device's or an app's files are known again: who reads them, the device, the name without its figures.

    Letters and pictures have no such mark: who sent one says nothing about the next.
    """
    if isinstance(says, Series):
        source = says.device
    elif isinstance(says, Draft) and says.kind in _MEASURED:
        source = says.author
    else:
        return ""
    born = f"{patients[0].birth_date} {patients[0].sex}" if patients else ""
    pattern = "".join("#" if mark.isdigit() else mark for mark in entry.name.casefold())
    while "##" in pattern:
        pattern = pattern.replace("##", "#")
    return f"{recognised.importer}|{recognised.format}|{source}|{born}|{pattern}"[:300]


def _without_parts(
    errand: Errand, entry: Entry, recognised: Recognised, readings: Iterator[Reading]
) -> Iterator[Reading]:
    """What a file says itself; each file in it is kept as one that waits for its turn."""
    seen = 0
    for one in readings:
        if not isinstance(one, Part):
            yield one
            continue
        seen += 1
        if seen <= entry.taken_out:
            continue
        if entry.depth >= DEEPEST:
            raise IntakeError("package-too-deep", name=entry.name)
        entry.parts.append(_taken_out(errand, entry, recognised, one))
        entry.taken_out += 1


def _taken_out(errand: Errand, entry: Entry, recognised: Recognised, part: Part) -> Entry:
    inner = inner_name(part.name)
    file = f"{entry.waiting.name}/{inner}"
    waiting = kept(errand, file, _watched(errand, entry, part.pieces), 0)
    split = recognised.importer not in PACKAGES
    folder = entry.folder if split else f"{entry.folder}/{entry.name}/{inner}".rpartition("/")[0]
    apart = entry.file if split else ""
    return Entry(f"{entry.file}/{inner}", waiting, folder, entry.depth + 1, apart, spent=entry.spent)


PACKAGES = frozenset({"zip", "gzip", "tar", "mail", "mailbox"})
"""Importers whose parts are whatever somebody put together; those of any other are one source's, told apart by it."""


def _watched(errand: Errand, entry: Entry, pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The same bytes, counted; the disk is looked at as they come, since what is packed does not say how much it is."""
    since = 0
    entry.spent[1] += 1
    for piece in pieces:
        since += len(piece)
        entry.spent[0] += len(piece)
        if entry.spent[0] > MOST_UNPACKED or entry.spent[1] > MOST_FILES:
            raise IntakeError("package-too-large", name=entry.name, most=MOST_UNPACKED >> 30)
        if since >= _LOOK_AT_DISK_EVERY:
            require_space(errand.vault.folder, SPACE + since)
            since = 0
        yield piece


def inner_name(name: str) -> str:
    """A path inside a package that leads nowhere else, whatever the package says: no root, no "..", no control marks."""
    steps = []
    for step in name.replace("\\", "/").split("/"):
        clean = "".join(mark for mark in step if mark.isprintable()).strip()
        if clean not in {"", ".", ".."}:
            steps.append(clean)
    return "/".join(steps)[-_LONGEST_NAME:].lstrip("/") or "file"


def _of_others_left_out(rest: Iterator[Reading], strangers: frozenset[str]) -> Iterator[Reading]:
    """The readings without the statements about people whom the file does not describe; each leaves an Issue."""
    for one in rest:
        if isinstance(one, Draft) and one.subject in strangers:
            yield Issue(OF_ANOTHER, one.locator, Severity.ERROR)
        else:
            yield one


@dataclass(frozen=True, slots=True)
class Staged:
    """A run that is written and not yet finished: nobody sees it until `Run.finish`."""

    run: Run
    store: PersonStore
    issues: tuple[Issue, ...]
    kinds: dict[str, int]
    supersedes: tuple[str, ...]


def stage(
    errand: Errand, store: PersonStore, waiting: Waiting, recognised: Recognised, rest: Iterator[Reading]
) -> Staged:
    """Write what a file says in batches that stay invisible; anything that goes wrong leaves nothing."""
    reader = (recognised.importer, recognised.version, recognised.format)
    content = lambda: _until_stopped(errand, errand.vault.inbox.packed(waiting.id))  # noqa: E731 - read once, when the store asks
    older = store.standing(waiting.sha256)
    run = store.begin(waiting.name, recognised.media_type, content, reader, errand.now, waiting.sha256)
    try:
        kinds: Counter[str] = Counter()
        with _seldom_swept(), closing(_counted(rest, kinds)) as told:
            issues = _batches(run, told, waiting.sha256)
    except BaseException:
        # What cannot be removed now, on a full disk, stays invisible and is swept at the next opening.
        with suppress(VaultError):
            run.abandon()
        raise
    return Staged(run, store, issues, dict(kinds), older)


@contextmanager
def _seldom_swept() -> Iterator[None]:
    """Nearly all that is made of a file stays until it is written: Python need not look for garbage in circles often."""
    before = gc.get_threshold()
    gc.set_threshold(50_000, 20, 50)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _counted(rest: Iterator[Reading], kinds: "Counter[str]") -> Generator[Reading, None, None]:
    series: dict[int, str] = {}
    for one in rest:
        if isinstance(one, Draft):
            kinds[one.kind.value] += 1
        elif isinstance(one, Series):
            series[one.number] = one.kind.value
        elif isinstance(one, Readings):
            for number, count in Counter(one.series).items():
                kinds[series.get(number, Kind.VITAL.value)] += count
        yield one


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
    return gravest_first(issues)


def gravest_first(issues: list[Issue]) -> tuple[Issue, ...]:
    """Issues in the order in which they matter."""
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
    units = [printed_unit(point.quantity) for point in draft.measurements]
    measured = tuple(
        concept_of(point.codes, point.label, draft.kind, unit)
        for point, unit in zip(draft.measurements, units, strict=True)
    )
    concept = concept_of(draft.codes, draft.title, draft.kind, units[0] if len(units) == 1 else "")
    return Placed(draft, concept or (measured[0] if len(measured) == 1 and draft.kind in _MEASURED else ""), measured)
