"""What answering reads from one person's file. `healthdesk.vault.store.PersonStore` has this shape."""

from typing import Protocol

from healthdesk.domain.readings import Single
from healthdesk.domain.records import Measurement, Record
from healthdesk.domain.views import MeasureSummary, RecordPage, RecordQuery


class Reader(Protocol):
    """The reads that an answer may rest on, all of one person."""

    def records(self, query: RecordQuery) -> tuple[Record, ...]:
        """The records that match, void ones only when the query asks for them."""
        ...

    def record(self, record_id: str) -> Record:
        """One record by its id within the vault."""
        ...

    def measurements(
        self, concept: str, since: str = "", until: str = "", *, include_void: bool = False
    ) -> tuple[Measurement, ...]:
        """One series, oldest first; `since` and `until` are ISO days, both included."""
        ...

    def newest(self, concept: str, since: str = "", until: str = "") -> Measurement | None:
        """The newest single reading of a device; None where there is none, or where readings add up to days."""
        ...

    def extreme(self, concept: str, since: str = "", until: str = "", *, highest: bool) -> Measurement | None:
        """The highest or lowest single reading of a device; None as for `newest`."""
        ...

    def singles(self, concept: str, since: str = "", until: str = "") -> tuple[Single, ...]:
        """Every single reading of the device of a measure that was read last, oldest first."""
        ...

    def measures(self) -> tuple[MeasureSummary, ...]:
        """Every measure that has at least one point."""
        ...

    def search(self, words: str, limit: int = 20) -> tuple[Record, ...]:
        """Full text search over titles and texts."""
        ...

    def page(self, record_id: str) -> RecordPage:
        """One record with its resource as received, its related records and its documents."""
        ...

    def text(self, record_id: str) -> str:
        """The words of a record's documents as they were read, pages set apart by form feeds; "" where there are none."""
        ...
