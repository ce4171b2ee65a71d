"""Drafts become rows: a new record, a new version of one, or one more sighting of what is here already."""

import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b

from healthdesk.domain import knowledge
from healthdesk.domain.dates import PartialDate, parse_date
from healthdesk.domain.records import Draft, Kind, MeasurementDraft
from healthdesk.vault.connection import Connection
from healthdesk.vault.store.current import KINDS, STANDINGS
from healthdesk.vault.store.digest import content_hash

_EPOCH_DAY = 719163
"""The ordinal of 1970-01-01 in the proleptic calendar of `datetime.date`."""

_LONG_ID = 20
"""An id this long is unique by itself (a UUID has 36 figures); a shorter one may name another thing in another source."""

_LARGEST = (1 << 62) - 1
_COMPARED = frozenset(
    {
        Kind.RESULT, Kind.VITAL, Kind.OBSERVATION, Kind.CONDITION, Kind.MEDICATION, Kind.ALLERGY, Kind.IMMUNIZATION,
        Kind.PROCEDURE,
    }
)  # fmt: skip
"""Kinds of which two sources can say the same."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A draft with the concepts that the tables know for it: the record's, and one for each of its measurements."""

    draft: Draft
    concept: str = ""
    measured: tuple[str, ...] = ()


class Writing:
    """Writes the drafts of one run inside the caller's transaction, and counts what they were."""

    def __init__(self, run_id: int, artifact_id: int) -> None:
        self.run_id = run_id
        self.artifact_id = artifact_id
        self.counts: Counter[str] = Counter({"added": 0, "updated": 0, "duplicate": 0, "linked": 0})
        self._ids: dict[tuple[str, ...], int] = {}

    def write(self, connection: Connection, batch: Iterable[Placed]) -> None:
        """Write a batch; what is here already is only sighted once more."""
        for placed in batch:
            self._one(connection, placed)

    def forget_ids(self) -> None:
        """Forget the dictionary rows seen so far, after their transaction was rolled back."""
        self._ids.clear()

    def _one(self, connection: Connection, placed: Placed) -> None:
        draft = placed.draft
        content = content_hash(draft.resource)
        record_id, fresh = self._record(connection, draft, content)
        row = connection.execute(
            "SELECT id, purged FROM version WHERE record_id = ? AND hash = ?", (record_id, content)
        ).fetchone()
        if row is None:
            meaning = _meaning(placed)
            if meaning is not None and self._said_elsewhere(connection, meaning, record_id):
                self.counts["linked"] += 1
            version_id = self._version(connection, placed, record_id, content, meaning)
            self.counts["added" if fresh else "updated"] += 1
        else:
            version_id, purged = row
            self.counts["added" if fresh and not purged else "duplicate"] += 1
        connection.execute("INSERT OR IGNORE INTO sighting VALUES (?,?,?)", (version_id, self.run_id, draft.locator))

    def _record(self, connection: Connection, draft: Draft, content: bytes) -> tuple[int, bool]:
        """The record's row, and whether nothing of it is visible yet."""
        identity, origin = _identity(draft, content)
        row = connection.execute(
            "SELECT id, EXISTS (SELECT 1 FROM current WHERE record_id = record.id) OR EXISTS ("
            " SELECT 1 FROM version WHERE record_id = record.id AND run_id = ?) FROM record WHERE identity = ?",
            (self.run_id, identity),
        ).fetchone()
        if row is not None:
            return row[0], not row[1]
        cursor = connection.execute(
            "INSERT INTO record (identity, type, resource_id, origin) VALUES (?,?,?,?)",
            (identity, draft.resource_type, draft.resource_id, origin),
        )
        return int(cursor.lastrowid), True

    def _said_elsewhere(self, connection: Connection, meaning: int, record_id: int) -> bool:
        """Whether another original says the same of another record that is visible."""
        return (
            connection.execute(
                "SELECT 1 FROM version v JOIN current c ON c.version_id = v.id"
                " WHERE v.meaning = ? AND v.record_id <> ? AND v.artifact_id <> ? LIMIT 1",
                (meaning, record_id, self.artifact_id),
            ).fetchone()
            is not None
        )

    def _version(
        self, connection: Connection, placed: Placed, record_id: int, content: bytes, meaning: int | None
    ) -> int:
        draft = placed.draft
        when, end = draft.date, draft.end
        cursor = connection.execute(
            "INSERT INTO version (record_id, hash, run_id, artifact_id, locator, sort, kind, standing, status, title,"
            " detail, category, place, author, concept_id, date_text, epoch, first_day, last_day, end_text, meaning)"
            " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            (
                record_id, content, self.run_id, self.artifact_id, draft.locator, _sort(draft.version_time),
                KINDS.index(draft.kind), STANDINGS.index(draft.standing), draft.status, draft.title, draft.detail,
                draft.category, draft.place, draft.author, self._concept(connection, placed.concept),
                when.text if when else None, when.epoch if when else None, day_number(when),
                when.last_day.toordinal() - _EPOCH_DAY if when else None, end.text if end else None, meaning,
            ),
        )  # fmt: skip
        version_id = int(cursor.lastrowid)
        connection.execute("INSERT INTO resource VALUES (?,?)", (version_id, draft.resource))
        self._codings(connection, version_id, draft)
        self._documents(connection, version_id, draft)
        self._measurements(connection, version_id, placed)
        spoken = (_spoken(key) for key in dict.fromkeys((placed.concept, *placed.measured)))
        words = " ".join((*(code.display for code in draft.codes), draft.category, draft.place, draft.author, *spoken))
        body = " ".join((draft.text, *(f"{each.title} {each.text}" for each in draft.attachments)))
        connection.execute(
            "INSERT INTO search_text (rowid, title, detail, words, body) VALUES (?,?,?,?,?)",
            (version_id, draft.title, draft.detail, words, body),
        )
        return version_id

    def _codings(self, connection: Connection, version_id: int, draft: Draft) -> None:
        rows = [
            (version_id, position, self._coding(connection, code.system, code.code, code.display))
            for position, code in enumerate(draft.codes)
        ]
        if rows:
            connection.executemany("INSERT INTO version_coding VALUES (?,?,?)", rows)
        if draft.references:
            connection.executemany(
                "INSERT INTO reference VALUES (?,?,?,?,?)",
                [
                    (version_id, position, relation, *_target(target))
                    for position, (relation, target) in enumerate(draft.references)
                ],
            )

    def _documents(self, connection: Connection, version_id: int, draft: Draft) -> None:
        if draft.attachments:
            connection.executemany(
                "INSERT INTO attachment VALUES (?,?,?,?,?,?,?,?,?)",
                [
                    (version_id, position, self.artifact_id, each.locator, each.media_type, each.title, each.size,
                     each.sha256, each.encoding)
                    for position, each in enumerate(draft.attachments)
                ],
            )  # fmt: skip

    def _measurements(self, connection: Connection, version_id: int, placed: Placed) -> None:
        if not placed.draft.measurements:
            return
        rows = []
        for point, concept in zip(placed.draft.measurements, placed.measured, strict=True):
            quantity, own = point.quantity, _own_date(point, placed.draft)
            epoch = point.date.epoch if point.date else placed.draft.date.epoch if placed.draft.date else None
            rows.append(
                (version_id, self.run_id, self.artifact_id, point.locator, self._concept(connection, concept),
                 self._label(connection, point.label), self._unit(connection, quantity.unit, quantity.unit_code), epoch,
                 own, quantity.value, quantity.value_text, quantity.comparator, quantity.low, quantity.high,
                 quantity.range_text, quantity.flag)
            )  # fmt: skip
        connection.executemany(
            "INSERT INTO measurement (version_id, run_id, artifact_id, locator, concept_id, label_id, unit_id, epoch,"
            " date_text, value, value_text, comparator, low, high, range_text, flag)"
            " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
            rows,
        )

    def _concept(self, connection: Connection, key: str) -> int | None:
        return self._word(connection, "concept", ("key",), (key,)) if key else None

    def _label(self, connection: Connection, label: str) -> int:
        return self._word(connection, "label", ("words",), (label,))

    def _unit(self, connection: Connection, printed: str, code: str) -> int:
        return self._word(connection, "unit", ("printed", "code"), (printed, code))

    def _coding(self, connection: Connection, system: str, code: str, display: str) -> int:
        return self._word(connection, "coding", ("system", "code", "display"), (system, code, display))

    def _word(self, connection: Connection, table: str, columns: tuple[str, ...], values: tuple[str, ...]) -> int:
        """The id of a row in one of the small dictionaries, added when it is new."""
        key = (table, *values)
        if (known := self._ids.get(key)) is not None:
            return known
        where = " AND ".join(f"{column} = ?" for column in columns)
        row = connection.execute(f"SELECT id FROM {table} WHERE {where}", values).fetchone()  # noqa: S608 - constants
        if row is None:
            marks = ",".join("?" * len(columns))
            insert = f"INSERT INTO {table} ({','.join(columns)}) VALUES ({marks})"  # noqa: S608 - constants
            row = (connection.execute(insert, values).lastrowid,)
        self._ids[key] = int(row[0])
        return self._ids[key]


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


def _meaning(placed: Placed) -> int | None:
    """Equal for records that say the same: the kind, what about, which day, which value. None: not to be compared."""
    draft = placed.draft
    undated = draft.kind in {Kind.ALLERGY, Kind.CONDITION, Kind.MEDICATION}
    if draft.kind not in _COMPARED or (draft.date is None and not undated):
        return None
    about = placed.concept or (draft.codes[0].code if draft.codes else "") or folded(draft.title)
    if not about:
        return None
    day = "" if undated or draft.date is None else draft.date.text[:10]
    values = tuple(
        f"{point.quantity.comparator}{_figure(point.quantity.value, point.quantity.value_text)}"
        for point in draft.measurements
    )
    value = values or (() if undated else (folded(draft.detail),))
    text = "\x1f".join((draft.kind.value, about, day, *value))
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big") & _LARGEST


def _figure(value: float | None, text: str) -> str:
    return f"{value:g}" if value is not None else folded(text)


@cache
def _spoken(concept: str) -> str:
    """What people call a concept in each language, for the index: "poids" finds a weight that the source calls weight."""
    try:
        known = knowledge.concept(concept)
    except KeyError:
        return " ".join(knowledge.concept_name(concept, language) for language in ("en", "fr"))
    return " ".join(name for names in known.names.values() for name in names)


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
