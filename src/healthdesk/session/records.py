"""What a person's file holds."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from healthdesk import importers, intake
from healthdesk.domain.clock import Clock, system_clock
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Changes, Kind, Measurement, Record
from healthdesk.domain.stretches import DayTotal, Extent, Reading, Stretch
from healthdesk.domain.views import Excerpt, MeasureSummary, Original, RecordPage, RecordQuery
from healthdesk.vault import Vault


@dataclass(frozen=True, slots=True)
class Records:
    """Lists, pages and series of records, one person at a time."""

    vault: Vault
    clock: Clock = system_clock

    def list(self, person_id: str, query: RecordQuery) -> tuple[Record, ...]:
        """The records that match, newest first."""
        return self.vault.store(person_id).records(query)

    def count(self, person_id: str, query: RecordQuery | None = None) -> dict[Kind, int]:
        """How many records of each kind match."""
        return self.vault.store(person_id).count(query or RecordQuery())

    def page(self, person_id: str, record_id: str) -> RecordPage:
        """All about one record, its originals included."""
        return self.vault.store(person_id).page(record_id)

    def resource(self, person_id: str, record_id: str) -> bytes:
        """A record's FHIR JSON as received."""
        return self.vault.store(person_id).resource(record_id)

    def measures(self, person_id: str) -> tuple[MeasureSummary, ...]:
        """Every measure with its newest point."""
        return self.vault.store(person_id).measures()

    def series(self, person_id: str, concept: str, since: str = "", until: str = "") -> tuple[Measurement, ...]:
        """One measure's points, oldest first; `since` and `until` are ISO days, both included."""
        return self.vault.store(person_id).measurements(concept, since, until)

    def extent(self, person_id: str, concept: str) -> Extent:
        """How many values a measure has, and from when to when."""
        return self.vault.store(person_id).extent(concept)

    def stretches(self, person_id: str, concept: str, span: tuple[int, int], columns: int) -> tuple[Stretch, ...]:
        """A measure between two moments (UTC seconds), a stretch for each unit that was printed.

        Where they are few these are its points; else what the readings in each of `columns` pixel columns come to.
        """
        return self.vault.store(person_id).stretches(concept, span, columns)

    def values(self, person_id: str, concept: str, offset: int, limit: int) -> tuple[Measurement, ...]:
        """Some of the values of a measure, newest first, undated ones last."""
        return self.vault.store(person_id).values(concept, offset, limit)

    def recent(self, person_id: str, concepts: tuple[str, ...], most: int) -> tuple[Measurement, ...]:
        """The newest stated values of several measures, at most `most` of each, oldest first; no readings of devices."""
        return self.vault.store(person_id).recent(concepts, most)

    def devices(self, person_id: str) -> tuple[tuple[str, date, date, int], ...]:
        """The measures that devices read: key, first and last day, how many readings."""
        return self.vault.store(person_id).devices()

    def daily(self, person_id: str, concepts: tuple[str, ...], since: str, until: str) -> tuple[DayTotal, ...]:
        """What each day of these measures' readings comes to, series by series; ISO days, both included."""
        return self.vault.store(person_id).daily(concepts, since, until)

    def readings(self, person_id: str, concept: str, since: str, until: str) -> tuple[Reading, ...]:
        """The single readings of a measure on some days, oldest first, by all devices."""
        return self.vault.store(person_id).readings(concept, since, until)

    def pins(self, person_id: str) -> tuple[str, ...]:
        """The keys of the measures pinned to Home ("hba1c", "blood-pressure"), first one first; empty: nobody has chosen."""
        return self.vault.store(person_id).pins().keys()

    def pin(self, person_id: str, measure: str, *, wanted: bool = True) -> Changes:
        """Pin a measure to Home behind those that are, or take it away. The choice stands in the person's file."""
        self.vault.store(person_id).pins().put(measure, wanted=wanted)
        return Changes(frozenset({person_id}))

    def search(self, person_id: str, words: str, limit: int = 50) -> tuple[Record, ...]:
        """Records whose words match, best first."""
        return self.vault.store(person_id).search(words, limit)

    def picture(self, content: bytes, media_type: str, page: int = 0, password: str = "") -> tuple[bytes, int]:
        """A document's page as PNG and how many pages there are, drawn in a sealed child.

        Raises IntakeError when the document cannot be drawn.
        """
        drawn = importers.preview(content, media_type, page, password)
        return drawn.png, drawn.pages

    def excerpt(self, person_id: str, original: Original) -> Excerpt:
        """The lines of an original around its place, read in a sealed child. Raises IntakeError when it is no text."""
        store, artifact = self.vault.store(person_id), original.artifact
        return importers.excerpt(
            lambda offset, length: store.artifact_part(artifact.id, offset, length), artifact.size, original.locator
        )

    def delete(self, person_id: str, record_id: str) -> Changes:
        """Delete one record with all its versions: it is gone from lists, answers and the index."""
        self.vault.store(person_id).delete_record(record_id)
        return Changes(frozenset({person_id}), records=True)

    def correct(self, person_id: str, record_id: str, changes: Mapping[str, str]) -> Changes:
        """Correct one record by hand: a new version of it, the source's own stays beneath; undo its import to take it back.

        `changes` maps "title", "value", "unit", "day", "status" ("active", "past", "void") or "detail" to what it shall be.
        Raises IntakeError when one cannot be understood or does not belong to such a record.
        """
        person = next((each for each in self.vault.persons() if each.id == person_id), None)
        if person is None:
            raise IntakeError("person-unknown")
        changed, _ = intake.correct(self.vault, person, record_id, changes, clock=self.clock)
        return changed

    def contradictions(self, person_id: str, run_id: str = "") -> tuple[tuple[str, Record, Record], ...]:
        """Where sources disagree, as a words code and the two records; with a run only what that import touches."""
        return self.vault.store(person_id).contradictions(run_id)
