"""What a person's file holds."""

from dataclasses import dataclass

from healthdesk import importers
from healthdesk.domain.records import Changes, Kind, Measurement, Record
from healthdesk.domain.views import Excerpt, MeasureSummary, Original, RecordPage, RecordQuery
from healthdesk.vault import Vault


@dataclass(frozen=True, slots=True)
class Records:
    """Lists, pages and series of records, one person at a time."""

    vault: Vault

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

    def series(self, person_id: str, concept: str) -> tuple[Measurement, ...]:
        """One measure's points, oldest first."""
        return self.vault.store(person_id).measurements(concept)

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
