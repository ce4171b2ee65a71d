"""Records: what an importer yields, what the vault keeps, what a page shows.

The canonical form of a clinical statement is its FHIR R4 JSON, kept verbatim; the fields here are promoted from it so
that lists, answers and searches need not parse it again. Source: https://hl7.org/fhir/R4/resourcelist.html
"""

from dataclasses import dataclass, field
from enum import StrEnum

from healthdesk.domain.dates import PartialDate
from healthdesk.domain.people import Identifier


class Kind(StrEnum):
    """The shelf a record stands on, named as people name it."""

    RESULT = "result"
    VITAL = "vital"
    OBSERVATION = "observation"
    CONDITION = "condition"
    MEDICATION = "medication"
    ALLERGY = "allergy"
    IMMUNIZATION = "immunization"
    PROCEDURE = "procedure"
    ENCOUNTER = "encounter"
    REPORT = "report"
    DOCUMENT = "document"
    IMAGING = "imaging"
    CARE_PLAN = "care-plan"
    GOAL = "goal"
    FAMILY_HISTORY = "family-history"
    COVERAGE = "coverage"
    CLAIM = "claim"
    NOTE = "note"
    PATIENT = "patient"
    OTHER = "other"


class Standing(StrEnum):
    """What a record's status lets an answer say.

    ACTIVE is ongoing (an active problem, a current prescription); PAST stood and has ended (resolved, stopped,
    completed course); DONE happened at a time and stands (a final result, a vaccine given, a visit); UNCERTAIN is
    preliminary, unconfirmed or of unknown status; PLANNED is proposed, ordered, on hold or booked; VOID never counts
    (entered in error, refuted, not done, cancelled); PROPOSED was read from the picture or text of a page and nobody
    has looked at it yet: it can be found, but no trend and no answer rests on it.
    """

    ACTIVE = "active"
    PAST = "past"
    DONE = "done"
    UNCERTAIN = "uncertain"
    PLANNED = "planned"
    VOID = "void"
    PROPOSED = "proposed"


class Severity(StrEnum):
    """How much an Issue matters: something was lost to reading, something is odd, or it is only worth knowing."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class RunState(StrEnum):
    """Where an import stands."""

    FINISHED = "finished"
    PARTIAL = "partial"
    REFUSED = "refused"
    KNOWN = "known"
    ASKS = "asks"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Coding:
    """A code in a system, with the text that the source shows for it."""

    system: str
    code: str
    display: str = ""


@dataclass(frozen=True, slots=True)
class Issue:
    """Something odd in what was read: a code from `words`, the place, and harmless fields. Never an exception."""

    code: str
    locator: str = ""
    severity: Severity = Severity.WARNING


@dataclass(frozen=True, slots=True)
class Quantity:
    """A measured value as printed.

    `value_text` is the number's own text in the source ("7.10" stays "7.10"); `value` is the same as a float, None
    for text results; `comparator` is "", "<", "<=", ">=" or ">"; `unit` is as printed, `unit_code` its UCUM code when
    the source gives one. `low`, `high` and `range_text` are the source's own reference range; `flag` is the source's
    interpretation code (H, L, HH, N, A ...) from HL7 v3 ObservationInterpretation, "" when it gave none.
    """

    value: float | None
    value_text: str
    unit: str = ""
    unit_code: str = ""
    comparator: str = ""
    low: float | None = None
    high: float | None = None
    range_text: str = ""
    flag: str = ""


@dataclass(frozen=True, slots=True)
class MeasurementDraft:
    """One number or coded result of an observation or of one of its components, before it is trusted."""

    codes: tuple[Coding, ...]
    label: str
    quantity: Quantity
    date: PartialDate | None
    locator: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A document's bytes inside an artifact: where they are, what they are, and the text that could be read of them."""

    locator: str
    media_type: str
    title: str = ""
    size: int = 0
    sha256: str = ""
    text: str = ""
    encoding: str = "identity"


@dataclass(frozen=True, slots=True)
class PatientDraft:
    """Whom a file says it is about: the key that its drafts' `subject` names."""

    key: str
    name: str
    birth_date: str = ""
    sex: str = ""
    identifiers: tuple[Identifier, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """What an importer yields for one clinical statement, before it is trusted.

    `resource` is the FHIR R4 JSON exactly as received (or as made by the importer of another format); `locator` says
    where in the artifact: a JSON pointer in JSON, "line:12/" before it in NDJSON, an XPath with positions and without
    prefixes in XML ("/ClinicalDocument/component[1]/..."), "line:12" in any other text ("line:12/OBX-5" in HL7 v2),
    "sheet:1/row:12" in a workbook, "page:2/box:0.1,0.2,0.5,0.25" on a page (left, top, right, bottom as shares of its
    width and height), "part:NAME/" before any of these inside a zip that is kept as it came, "" for the whole. `subject` is the `key` of a PatientDraft of the
    same file, "" when the statement names nobody. `references` are (relation, target) pairs, the target as
    "Type/id" after resolution within the file. `version_time` orders versions of one source id (meta.lastUpdated).
    `detail` is the one line under the title ("6.4 %", "1 tablet twice a day").
    """

    resource: bytes
    resource_type: str
    resource_id: str
    locator: str
    kind: Kind
    status: str
    standing: Standing
    title: str
    codes: tuple[Coding, ...] = ()
    category: str = ""
    date: PartialDate | None = None
    end: PartialDate | None = None
    version_time: str = ""
    detail: str = ""
    place: str = ""
    author: str = ""
    subject: str = ""
    text: str = ""
    measurements: tuple[MeasurementDraft, ...] = ()
    references: tuple[tuple[str, str], ...] = ()
    attachments: tuple[Attachment, ...] = ()
    issues: tuple[Issue, ...] = ()


@dataclass(frozen=True, slots=True)
class Record:
    """One clinical statement in a person's file, as lists and answers see it.

    `id` names it within the vault; `resource_id` is the id in the source. `concept` is the shared key of what it is
    about ("hba1c", "ingredient:metformin", "vaccine:flu"), "" when the tables know none. `sources` counts the originals
    that say so; `corrected` is when somebody corrected it by hand, in UTC seconds since 1970, None when nobody did.
    """

    id: str
    person_id: str
    kind: Kind
    resource_type: str
    resource_id: str
    title: str
    status: str
    standing: Standing
    date: PartialDate | None = None
    end: PartialDate | None = None
    detail: str = ""
    codes: tuple[Coding, ...] = ()
    category: str = ""
    concept: str = ""
    place: str = ""
    author: str = ""
    source: str = ""
    artifact_id: str = ""
    locator: str = ""
    run_id: str = ""
    sources: int = 1
    corrected: int | None = None


@dataclass(frozen=True, slots=True)
class Measurement:
    """One point of a series: a value as printed, when, and the record it stands in.

    `readings` of a device are summed up in it where it is not 0: the value is then the day's sum, or the day's mean.
    """

    record_id: str
    person_id: str
    concept: str
    label: str
    quantity: Quantity
    date: PartialDate | None
    standing: Standing
    locator: str
    resource_type: str
    resource_id: str
    artifact_id: str
    source: str = ""
    readings: int = 0


@dataclass(frozen=True, slots=True)
class Artifact:
    """Bytes exactly as received."""

    id: str
    name: str
    media_type: str
    size: int
    sha256: str
    received: int


@dataclass(frozen=True, slots=True)
class ImportRun:
    """One file taken in once, and what came of it.

    `contradicts` counts what another source says otherwise, as far as it is known: in the report of the import itself.
    """

    id: str
    person_id: str
    file: str
    format: str
    state: RunState
    started: int
    added: int = 0
    updated: int = 0
    duplicate: int = 0
    linked: int = 0
    issues: tuple[Issue, ...] = ()
    kinds: dict[str, int] = field(default_factory=dict)
    artifact_id: str = ""
    reason: str = ""
    contradicts: int = 0


@dataclass(frozen=True, slots=True)
class Changes:
    """What a write touched, so that pages refresh what they show."""

    persons: frozenset[str] = frozenset()
    records: bool = False
    people: bool = False
    settings: bool = False
