"""Drafts become rows: a new record, a new version of one, or one more sighting of what is here already."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from hashlib import blake2b
from typing import Any

from healthdesk.domain.dates import PartialDate, parse_date
from healthdesk.domain.records import Coding, Draft, Issue, MeasurementDraft, Severity
from healthdesk.vault.connection import Connection
from healthdesk.vault.store.digest import content_hash
from healthdesk.vault.store.finding import concept_marks
from healthdesk.vault.store.numbered import KINDS, STANDINGS
from healthdesk.vault.store.sameness import Stated, likeness

_KINDS = {kind: place for place, kind in enumerate(KINDS)}
_STANDINGS = {standing: place for place, standing in enumerate(STANDINGS)}

_EPOCH_DAY = 719163
"""The ordinal of 1970-01-01 in the proleptic calendar of `datetime.date`."""

_LONG_ID = 20
"""An id this long is unique by itself (a UUID has 36 figures); a shorter one may name another thing in another source."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A draft with the concepts that the tables know for it: the record's, and one for each of its measurements."""

    draft: Draft
    concept: str = ""
    measured: tuple[str, ...] = ()


@dataclass(slots=True)
class _Rows:
    """What a batch adds to each table, in the order of its columns."""

    record: list[tuple[Any, ...]] = field(default_factory=list)
    version: list[tuple[Any, ...]] = field(default_factory=list)
    resource: list[tuple[Any, ...]] = field(default_factory=list)
    coding: list[tuple[Any, ...]] = field(default_factory=list)
    reference: list[tuple[Any, ...]] = field(default_factory=list)
    attachment: list[tuple[Any, ...]] = field(default_factory=list)
    measurement: list[tuple[Any, ...]] = field(default_factory=list)
    search: list[tuple[Any, ...]] = field(default_factory=list)
    sighting: list[tuple[Any, ...]] = field(default_factory=list)


def _insert(table: str, columns: str, *, or_ignore: bool = False) -> str:
    marks = ",".join("?" * len(columns.split(",")))
    return f"INSERT {'OR IGNORE ' if or_ignore else ''}INTO {table} ({columns}) VALUES ({marks})"  # noqa: S608 - constants


_INSERTS = {
    "record": _insert("record", "id, identity, type, resource_id, origin"),
    "version": _insert(
        "version",
        "id, record_id, hash, run_id, artifact_id, locator, sort, kind, standing, status, title, detail, category, place,"
        " author, concept_id, date_text, epoch, first_day, last_day, end_text, meaning, sense, hand",
    ),
    "resource": _insert("resource", "version_id, bytes"),
    "coding": _insert("version_coding", "version_id, position, coding_id"),
    "reference": _insert("reference", "version_id, position, relation, type, resource_id"),
    "attachment": _insert(
        "attachment", "version_id, position, artifact_id, locator, media_type, title, size, sha256, encoding"
    ),
    "measurement": _insert(
        "measurement",
        "version_id, run_id, artifact_id, locator, concept_id, label_id, unit_id, epoch, date_text, value, value_text,"
        " comparator, low, high, range_text, flag",
    ),
    "search": _insert("search_text", "rowid, title, detail, words, body"),
    "sighting": _insert("sighting", "version_id, run_id, locator", or_ignore=True),
}


class Writing:
    """Writes the drafts of one run inside the caller's transaction, and counts what they were.

    `issues` says of each statement that was met again after it had been deleted by hand.
    """

    def __init__(self, run_id: int, artifact_id: int) -> None:
        self.run_id = run_id
        self.artifact_id = artifact_id
        self.counts: Counter[str] = Counter({"added": 0, "updated": 0, "duplicate": 0, "linked": 0})
        self.issues: list[Issue] = []
        self._words = Words()

    def write(self, connection: Connection, batch: Iterable[Placed]) -> None:
        """Write a batch; what is here already is only sighted once more."""
        drafts = [(placed, content_hash(placed.draft.resource)) for placed in batch]
        named = [(placed, content, *_identity(placed.draft, content)) for placed, content in drafts]
        known = self._known(connection, [identity for _, _, identity, _ in named])
        versions = _versions(connection, [record_id for record_id, _ in known.values()])
        next_record, next_version = _next(connection, "record"), _next(connection, "version")
        rows = _Rows()
        for placed, content, identity, origin in named:
            draft = placed.draft
            record_id, fresh = known.get(identity, (0, True))
            if not record_id:
                record_id, next_record = next_record, next_record + 1
                rows.record.append((record_id, identity, draft.resource_type, draft.resource_id, origin))
            version_id, purged = versions.get((record_id, content), (0, 0))
            if not version_id:
                version_id, next_version = next_version, next_version + 1
                versions[record_id, content] = (version_id, 0)
                self._version(connection, rows, placed, (version_id, record_id, content))
                self.counts["added" if fresh else "updated"] += 1
            else:
                self.counts["added" if fresh and not purged else "duplicate"] += 1
                if purged:
                    self.issues.append(Issue("record-deleted-before", draft.locator, Severity.NOTE))
            known[identity] = (record_id, False)
            rows.sighting.append((version_id, self.run_id, draft.locator))
        _write(connection, rows)

    def correct(self, connection: Connection, placed: Placed, record_id: int) -> None:
        """Write a version by hand of a record that is here, whatever its own id says."""
        content = content_hash(placed.draft.resource)
        version_id, rows = _next(connection, "version"), _Rows()
        self._version(connection, rows, placed, (version_id, record_id, content), hand=1)
        rows.sighting.append((version_id, self.run_id, placed.draft.locator))
        self.counts["updated"] += 1
        _write(connection, rows)

    def _known(self, connection: Connection, identities: list[bytes]) -> dict[bytes, tuple[int, bool]]:
        """The records that are here under some identities, and whether nothing of each is visible yet."""
        rows = connection.execute(
            "SELECT identity, id, EXISTS (SELECT 1 FROM current WHERE record_id = record.id) OR EXISTS ("  # noqa: S608 - marks
            " SELECT 1 FROM version WHERE record_id = record.id AND run_id = ?)"
            f" FROM record WHERE identity IN ({_marks(identities)})",
            (self.run_id, *identities),
        ).fetchall()
        return {bytes(identity): (record_id, not seen) for identity, record_id, seen in rows}

    def _version(
        self, connection: Connection, rows: _Rows, placed: Placed, ids: tuple[int, int, bytes], hand: int = 0
    ) -> None:
        draft, version_id = placed.draft, ids[0]
        when, end = draft.date, draft.end
        meaning, sense = likeness(_stated(placed)) or (None, None)
        words = self._words
        rows.version.append(
            (
                *ids, self.run_id, self.artifact_id, draft.locator, _sort(draft.version_time),
                _KINDS[draft.kind], _STANDINGS[draft.standing], draft.status, draft.title, draft.detail,
                draft.category, draft.place, draft.author, words.concept(connection, placed.concept),
                when.text if when else None, when.epoch if when else None, day_number(when),
                when.last_day.toordinal() - _EPOCH_DAY if when else None, end.text if end else None, meaning, sense,
                hand,
            )
        )  # fmt: skip
        rows.resource.append((version_id, draft.resource))
        for position, code in enumerate(draft.codes):
            rows.coding.append((version_id, position, words.coding(connection, code.system, code.code, code.display)))
        for position, (relation, target) in enumerate(draft.references):
            rows.reference.append((version_id, position, relation, *_target(target)))
        for position, each in enumerate(draft.attachments):
            rows.attachment.append(
                (version_id, position, self.artifact_id, each.locator, each.media_type, each.title, each.size,
                 each.sha256, each.encoding)
            )  # fmt: skip
        self._measurements(connection, rows, version_id, placed)
        rows.search.append((version_id, draft.title, draft.detail, *_indexed(placed)))

    def _measurements(self, connection: Connection, rows: _Rows, version_id: int, placed: Placed) -> None:
        draft, words = placed.draft, self._words
        for point, concept in zip(draft.measurements, placed.measured, strict=True):
            quantity, own = point.quantity, _own_date(point, draft)
            epoch = point.date.epoch if point.date else draft.date.epoch if draft.date else None
            rows.measurement.append(
                (version_id, self.run_id, self.artifact_id, point.locator, words.concept(connection, concept),
                 words.label(connection, point.label), words.unit(connection, quantity.unit, quantity.unit_code), epoch,
                 own, quantity.value, quantity.value_text, quantity.comparator, quantity.low, quantity.high,
                 quantity.range_text, quantity.flag)
            )  # fmt: skip


class Words:
    """The ids of rows in the small dictionaries, each looked up once in a run and added when it is new."""

    def __init__(self) -> None:
        self._ids: dict[tuple[str, ...], int] = {}

    def concept(self, connection: Connection, key: str) -> int | None:
        """The row of a concept; None for none."""
        return self._of(connection, "concept", ("key",), (key,)) if key else None

    def label(self, connection: Connection, label: str) -> int:
        """The row of a measurement's label."""
        return self._of(connection, "label", ("words",), (label,))

    def unit(self, connection: Connection, printed: str, code: str) -> int:
        """The row of a unit as printed with its code."""
        return self._of(connection, "unit", ("printed", "code"), (printed, code))

    def coding(self, connection: Connection, system: str, code: str, display: str) -> int:
        """The row of a code with the text that the source shows."""
        return self._of(connection, "coding", ("system", "code", "display"), (system, code, display))

    def _of(self, connection: Connection, table: str, columns: tuple[str, ...], values: tuple[str, ...]) -> int:
        key = (table, *values)
        if (known := self._ids.get(key)) is not None:
            return known
        where = " AND ".join(f"{column} = ?" for column in columns)
        row = connection.execute(f"SELECT id FROM {table} WHERE {where}", values).fetchone()  # noqa: S608 - constants
        if row is None:
            row = (connection.execute(_insert(table, ",".join(columns)), values).lastrowid,)
        self._ids[key] = int(row[0])
        return self._ids[key]


def _marks(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))


def _next(connection: Connection, table: str) -> int:
    """The id that the next row of a table has; ids that were given once are never given again."""
    row = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
    return (row[0] if row else 0) + 1


def _versions(connection: Connection, record_ids: list[int]) -> dict[tuple[int, bytes], tuple[int, int]]:
    """The versions of some records by their content: id, and whether it was deleted."""
    rows = connection.execute(
        f"SELECT record_id, hash, id, purged FROM version WHERE record_id IN ({_marks(record_ids)})",  # noqa: S608 - marks
        record_ids,
    ).fetchall()
    return {(record_id, bytes(content)): (version_id, purged) for record_id, content, version_id, purged in rows}


def _write(connection: Connection, rows: _Rows) -> None:
    for table, insert in _INSERTS.items():
        if some := getattr(rows, table):
            connection.executemany(insert, some)


def _stated(placed: Placed) -> Stated:
    draft = placed.draft
    return Stated(
        kind=draft.kind,
        standing=draft.standing,
        title=draft.title,
        detail=draft.detail,
        concept=placed.concept,
        codes=draft.codes,
        date=draft.date,
        measured=tuple(
            [
                (concept, point.label, point.quantity)
                for point, concept in zip(draft.measurements, placed.measured, strict=True)
            ]
        ),
        contents=tuple([each.sha256 for each in draft.attachments if each.sha256]),
    )


def _indexed(placed: Placed) -> tuple[str, str]:
    """The words beside the title, and the text, as the index holds them; a concept stands there as one word."""
    draft = placed.draft
    words = _beside(draft.codes, draft.category, draft.place, draft.author, (placed.concept, *placed.measured))
    if not draft.attachments:
        return words, draft.text
    return words, " ".join((draft.text, *(f"{each.title} {each.text}" for each in draft.attachments)))


@lru_cache(maxsize=4096)
def _beside(codes: tuple[Coding, ...], category: str, place: str, author: str, concepts: tuple[str, ...]) -> str:
    marks = (mark for key in dict.fromkeys(concepts) for mark in concept_marks(key))
    return " ".join((*(code.display for code in codes), category, place, author, *marks))


def day_number(when: PartialDate | None) -> int | None:
    """Days from 1970-01-01 to a date's first day."""
    return when.day.toordinal() - _EPOCH_DAY if when else None


def _own_date(point: MeasurementDraft, draft: Draft) -> str | None:
    if point.date is None or (draft.date is not None and point.date.text == draft.date.text):
        return None
    return point.date.text


def _identity(draft: Draft, content: bytes) -> tuple[bytes, str]:
    """What makes two statements the same record: type and id; with a short id also whose and about what; else content."""
    parts: tuple[str, ...]
    if not draft.resource_id:
        parts, origin = (draft.resource_type, "", content.hex()), ""
    elif len(draft.resource_id) >= _LONG_ID:
        parts, origin = (draft.resource_type, draft.resource_id), ""
    else:
        about = draft.codes[0].code if draft.codes else folded(draft.title)
        origin = draft.subject
        parts = (draft.resource_type, draft.resource_id, about, draft.date.text if draft.date else "")
    return blake2b("\x1f".join(parts).encode(), digest_size=16).digest(), origin


@cache
def folded(text: str) -> str:
    """Text as it is compared: no accents, no capitals, single spaces."""
    bare = unicodedata.normalize("NFKD", text).casefold()
    return " ".join("".join(mark for mark in bare if not unicodedata.combining(mark)).split())


def _sort(version_time: str) -> int:
    """The source's own time of a version in microseconds, 0 when it gives none; fractions of a second count."""
    when = parse_date(version_time) if version_time else None
    if when is None:
        return 0
    fraction = version_time.partition(".")[2]
    digits = "".join(mark for mark in fraction[:6] if mark.isdigit()) if fraction else ""
    return when.epoch * 1_000_000 + int(digits.ljust(6, "0") or 0)


def _target(target: str) -> tuple[str, str]:
    """The type and id of "Type/id"; a target of another form is kept whole as the id."""
    resource_type, slash, resource_id = target.partition("/")
    return (resource_type, resource_id) if slash and resource_type.isalpha() else ("", target)
