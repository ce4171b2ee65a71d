"""What a service hands to a page or to the command line: progress, reports and summaries."""

from dataclasses import dataclass
from enum import StrEnum

from healthdesk.domain.dates import PartialDate
from healthdesk.domain.people import Person
from healthdesk.domain.records import Artifact, ImportRun, Issue, Kind, Measurement, Record, RunState


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a piece of work is: a words code for the phase, what it is at, and how much of how much."""

    phase: str
    name: str = ""
    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one file: the run, or why there is none.

    `question` is set in state ASKS: whose is it? `candidates` are the people it may be; `patients` are the names that
    the file gives. `inbox_id` names the bytes that wait for the reply. A package (a zip, a mail) that says nothing itself
    has no run: `inside` counts the files that came out of it, each with a result of its own, and `issues` name what did not.
    """

    file: str
    state: RunState
    run: ImportRun | None = None
    person: Person | None = None
    reason: str = ""
    reason_fields: tuple[tuple[str, str | int], ...] = ()
    inbox_id: str = ""
    patients: tuple[str, ...] = ()
    candidates: tuple[Person, ...] = ()
    inside: int = 0
    issues: tuple[Issue, ...] = ()
    format: str = ""


@dataclass(frozen=True, slots=True)
class RecordQuery:
    """Which records a list shows. `since` and `until` are ISO days; `void` includes records that never count.

    What several sources say is shown once; `each` shows every one of them, and so does asking for one import's.
    """

    kinds: frozenset[Kind] = frozenset()
    words: str = ""
    since: str = ""
    until: str = ""
    code: str = ""
    concept: str = ""
    run_id: str = ""
    void: bool = False
    limit: int = 200
    offset: int = 0
    each: bool = False


@dataclass(frozen=True, slots=True)
class Original:
    """The original behind a fact: the artifact, the place in it, and the bytes to show.

    `content` is the attachment's own bytes when the record has one, the FHIR JSON of the record as received, or the
    document whose page it was read from; empty where the place has to be looked up in a file of another format.
    """

    artifact: Artifact
    locator: str
    media_type: str
    title: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Lines of an original; `number` is the first one's number there (0: set out anew), `marked` first and last index."""

    lines: tuple[str, ...]
    number: int = 0
    marked: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a document set out for reading: running text, a heading (`level` 1 to 3), or a table's row (`cells`).

    `head` is a row of column heads; `page` the number of a page that begins here; `marked` that a fact came from here.
    """

    text: str
    level: int = 0
    cells: tuple[str, ...] = ()
    head: bool = False
    page: int = 0
    marked: bool = False


@dataclass(frozen=True, slots=True)
class PageWords:
    """The words of a page, numbered from 1, each with its box (left, top, right, bottom) in shares of the page."""

    number: int
    words: tuple[tuple[str, float, float, float, float], ...]


@dataclass(frozen=True, slots=True)
class RecordPage:
    """All about one record: its values, its versions, where it was seen, what it refers to and what refers to it.

    `same` are the other records that say the same, each from sources of its own; `sightings` and `originals` are those
    of all of them. `contradicts` are (words code, record) pairs: what another source says otherwise.
    """

    record: Record
    resource: bytes
    measurements: tuple[Measurement, ...]
    versions: tuple[Record, ...]
    sightings: tuple[tuple[ImportRun, str], ...]
    related: tuple[tuple[str, Record], ...]
    originals: tuple[Original, ...]
    same: tuple[Record, ...] = ()
    contradicts: tuple[tuple[str, Record], ...] = ()


@dataclass(frozen=True, slots=True)
class MeasureSummary:
    """A measure on the shelf: its key, its plain name, the newest point, the one before and how many there are."""

    concept: str
    label: str
    latest: Measurement
    previous: Measurement | None
    count: int


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that `check` found: a words code, where, and harmless fields."""

    code: str
    where: str = ""
    fields: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True, slots=True)
class RunCheck:
    """One run as the vault holds it now: how many records it gave, and the digest over them."""

    id: str
    person_id: str
    state: RunState
    count: int
    sha256: str


@dataclass(frozen=True, slots=True)
class CheckReport:
    """The whole vault, verified."""

    ok: bool
    runs: tuple[RunCheck, ...]
    findings: tuple[Finding, ...]
    digest: dict[str, str]


@dataclass(frozen=True, slots=True)
class Written:
    """A file or folder that left the vault: where, how large, its SHA-256, and what could not be verified."""

    path: str
    size: int
    sha256: str
    files: tuple[tuple[str, str], ...] = ()
    unverified: tuple[str, ...] = ()


class ModelPhase(StrEnum):
    """Where the local model stands."""

    ABSENT = "absent"
    BUILDING = "building"
    STARTING = "starting"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ModelState:
    """The local model as the status line shows it; `fraction` is 0 to 1 while it is being built."""

    phase: ModelPhase
    name: str = ""
    fraction: float = 0.0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ModelRow:
    """A model as the list of models shows it.

    `size` is in bytes, `memory_mb` the most its process may hold. `fits`, `writes` (tokens a second) and
    `first_sentence` (seconds) say how it would run on this computer; `measured` that `writes` was measured here.
    `exam` has (class, passed, asked), `may` "phrase" and "plan" where the exam of this version was passed. `offered` and
    `kept` count the sentences that it wrote and those that were shown. `confirmed` is False where nobody here has seen
    the file of that digest.
    """

    name: str
    title: str
    size: int
    licence: str
    source: str
    sha256: str
    confirmed: bool
    languages: tuple[str, ...]
    memory_mb: int
    here: bool
    fits: bool
    writes: float
    measured: bool
    first_sentence: float
    exam: tuple[tuple[str, int, int], ...] = ()
    exam_version: str = ""
    exam_day: str = ""
    may: tuple[str, ...] = ()
    offered: int = 0
    kept: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """Something typed in by hand, to be kept as a record like any other.

    `kind` is VITAL, RESULT, OBSERVATION (a symptom), MEDICATION, ALLERGY, CONDITION, IMMUNIZATION or NOTE. `title` is what
    it is; for a measurement `concept` names it, `value_text` and `unit` are as typed ("128/82" for a blood pressure). `day`
    is ISO, with a time of day where one is known, or "". `course` is "" for what goes on, "past" for what has ended, "taken"
    for a medicine that was taken once.
    """

    kind: Kind
    title: str
    day: str
    concept: str = ""
    value_text: str = ""
    unit: str = ""
    detail: str = ""
    course: str = ""


@dataclass(frozen=True, slots=True)
class DateSpan:
    """The first and the last day of something."""

    first: PartialDate
    last: PartialDate
