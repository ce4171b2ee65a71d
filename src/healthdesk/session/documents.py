"""Documents: set out for reading, looked through, and laid beside the records that they belong to."""

from collections.abc import Callable
from dataclasses import dataclass

from healthdesk import importers
from healthdesk.domain.clock import Clock, system_clock
from healthdesk.domain.records import Changes, Record
from healthdesk.domain.views import Original, PageWords, Passage
from healthdesk.vault import Vault


@dataclass(frozen=True, slots=True)
class Documents:
    """What one does with a document beyond looking at its pages, one person at a time."""

    vault: Vault
    clock: Clock = system_clock

    def passages(self, person_id: str, original: Original) -> tuple[Passage, ...]:
        """An original set out for reading in a sealed child, what a fact came from marked.

        Raises IntakeError when there is nothing that can be read as text.
        """
        source, size = self._bytes(person_id, original)
        return importers.passages(source, size, "" if original.content else original.locator)

    def words(
        self, person_id: str, original: Original, cancelled: Callable[[], bool] = lambda: False
    ) -> tuple[PageWords, ...]:
        """The words of an original's pages with their places, read in a sealed child.

        Raises IntakeError when it has no pages; Cancelled on request.
        """
        source, size = self._bytes(person_id, original)
        return importers.words(source, size, cancelled=cancelled)

    def attach(self, person_id: str, record_id: str, document_id: str) -> Changes:
        """Lay a document beside a record. Raises VaultError("record-unknown") for what cannot have one."""
        self.vault.store(person_id).attached().put(record_id, document_id, int(self.clock()))
        return Changes(frozenset({person_id}), records=True)

    def detach(self, person_id: str, record_id: str, document_id: str) -> Changes:
        """Take a document away from a record; both stay."""
        self.vault.store(person_id).attached().take(record_id, document_id)
        return Changes(frozenset({person_id}), records=True)

    def attached(self, person_id: str, record_id: str) -> tuple[tuple[Record, ...], tuple[Record, ...]]:
        """The documents beside a record, and the records that it lies beside itself."""
        return self.vault.store(person_id).attached().of(record_id)

    def _bytes(self, person_id: str, original: Original) -> tuple[Callable[[int, int], bytes], int]:
        if content := original.content:
            return (lambda offset, length: content[offset : offset + length]), len(content)
        store, artifact = self.vault.store(person_id), original.artifact
        return (lambda offset, length: store.artifact_part(artifact.id, offset, length)), artifact.size
