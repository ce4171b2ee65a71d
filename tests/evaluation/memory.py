"""A person's records in memory, read by the real importer, with the reads that answers need."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256

from healthdesk.answers.question.tokens import stems
from healthdesk.domain.knowledge import concept_of
from healthdesk.domain.people import Person
from healthdesk.domain.readings import Single
from healthdesk.domain.records import Artifact, Draft, Kind, Measurement, PatientDraft, Record, Standing
from healthdesk.domain.views import MeasureSummary, Original, RecordPage, RecordQuery
from healthdesk.importers.fhir import FhirJson
from healthdesk.importers.reading import Received


@dataclass
class MemoryReader:
    """One person's file, as `vault.store.PersonStore` would give it."""

    person: Person
    kept: dict[str, tuple[Record, Draft]] = field(default_factory=dict)
    series: dict[str, list[Measurement]] = field(default_factory=dict)
    content: bytes = b""

    def add(self, draft: Draft, source: str) -> None:
        """Keep one draft as a record with its measurements."""
        number = f"r{len(self.kept) + 1}"
        concept = concept_of(draft.codes, draft.title, draft.kind)
        record = Record(
            number, self.person.id, draft.kind, draft.resource_type, draft.resource_id, draft.title, draft.status, draft.standing,
            draft.date, draft.end, draft.detail, draft.codes, draft.category, concept, draft.place, draft.author, source, "a1",
            draft.locator,
        )  # fmt: skip
        self.kept[number] = (record, draft)
        for one in draft.measurements:
            key = concept_of(one.codes, one.label)
            self.series.setdefault(key, []).append(
                Measurement(
                    number,
                    self.person.id,
                    key,
                    one.label,
                    one.quantity,
                    one.date or draft.date,
                    draft.standing,
                    one.locator,
                    draft.resource_type,
                    draft.resource_id,
                    "a1",
                    source,
                )
            )

    def records(self, query: RecordQuery) -> tuple[Record, ...]:
        """Newest first, as the store lists them."""
        found = [record for record, _ in self.kept.values() if self._fits(record, query)]
        found.sort(key=lambda record: (record.date.epoch if record.date else -(10**12), record.id), reverse=True)
        return tuple(found[query.offset : query.offset + query.limit])

    @staticmethod
    def _fits(record: Record, query: RecordQuery) -> bool:
        day = record.date.day.isoformat() if record.date else ""
        return (
            (not query.kinds or record.kind in query.kinds)
            and (query.void or record.standing is not Standing.VOID)
            and (not query.since or day >= query.since)
            and (not query.until or ("" < day <= query.until))
        )

    def record(self, record_id: str) -> Record:
        """By id."""
        return self.kept[record_id][0]

    def measurements(
        self, concept: str, since: str = "", until: str = "", *, include_void: bool = False
    ) -> tuple[Measurement, ...]:
        """Oldest first."""
        found = []
        for one in self.series.get(concept, []):
            day = one.date.day.isoformat() if one.date else ""
            if (
                (include_void or one.standing is not Standing.VOID)
                and (not since or day >= since)
                and (not until or "" < day <= until)
            ):
                found.append(one)
        return tuple(sorted(found, key=lambda one: one.date.epoch if one.date else 0))

    def newest(self, concept: str, since: str = "", until: str = "") -> Measurement | None:
        """No device is among these records."""

    def extreme(self, concept: str, since: str = "", until: str = "", *, highest: bool) -> Measurement | None:
        """No device is among these records."""

    def singles(self, concept: str, since: str = "", until: str = "") -> tuple[Single, ...]:
        """No device is among these records."""
        del concept, since, until
        return ()

    def measures(self) -> tuple[MeasureSummary, ...]:
        """One for each concept with points."""
        made = []
        for concept in self.series:
            points = self.measurements(concept)
            if concept and points:
                made.append(
                    MeasureSummary(
                        concept, points[-1].label, points[-1], points[-2] if len(points) > 1 else None, len(points)
                    )
                )
        return tuple(made)

    def search(self, words: str, limit: int = 20) -> tuple[Record, ...]:
        """Records whose title, detail or text hold every word."""
        wanted = stems(words)
        found = []
        for record, draft in reversed(self.kept.values()):
            text = " ".join((record.title, record.detail, draft.text, *(one.text for one in draft.attachments)))
            if wanted and set(wanted) <= set(stems(text)):
                found.append(record)
        return tuple(found[:limit])

    def text(self, record_id: str) -> str:
        """The words of its documents, as the importer read them."""
        _, draft = self.kept[record_id]
        return " ".join((draft.text, *(one.text for one in draft.attachments))).strip()

    def page(self, record_id: str) -> RecordPage:
        """The record with its resource, its references and its documents."""
        record, draft = self.kept[record_id]
        by_name = {f"{one.resource_type}/{one.resource_id}": one for one, _ in self.kept.values()}
        related = tuple((relation, by_name[target]) for relation, target in draft.references if target in by_name)
        artifact = Artifact("a1", "bundle.json", "application/fhir+json", len(self.content), "", 0)
        originals = tuple(
            Original(artifact, one.locator, one.media_type, one.title, one.text.encode())
            for one in draft.attachments
            if one.text
        )
        return RecordPage(record, draft.resource, (), (record,), (), related, originals)


def read_bundle(content: bytes, today: date, name: str = "bundle.json") -> MemoryReader:
    """A bundle's only patient with all records."""
    received = Received(
        name, len(content), lambda start, length: content[start : start + length], today, content[:65536]
    )
    reader: MemoryReader | None = None
    drafts: list[Draft] = []
    for one in FhirJson().read(received):
        if isinstance(one, PatientDraft):
            number = sha256(one.key.encode()).hexdigest()[:8]
            reader = MemoryReader(Person(number, one.name, one.birth_date, one.sex, one.identifiers), content=content)
        elif isinstance(one, Draft):
            drafts.append(one)
    assert reader is not None
    keep_all(reader, drafts, name)
    return reader


def keep_all(reader: MemoryReader, drafts: Iterable[Draft], source: str) -> None:
    """Add drafts, but for the patient's own."""
    for draft in drafts:
        if draft.kind is not Kind.PATIENT:
            reader.add(draft, source)
