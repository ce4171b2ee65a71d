"""How much an answer looked at: a reader that counts the records which pass through it."""

from collections.abc import Iterable

from healthdesk.answers.reader import Reader
from healthdesk.domain.readings import Single
from healthdesk.domain.records import Measurement, Record
from healthdesk.domain.views import MeasureSummary, RecordPage, RecordQuery


class Looking:
    """A person's reader; `seen` collects the ids of what was read, and may be shared by the readers of several people."""

    def __init__(self, reader: Reader, person_id: str, seen: set[tuple[str, str]]) -> None:
        self._reader = reader
        self._person_id = person_id
        self.seen = seen

    def records(self, query: RecordQuery) -> tuple[Record, ...]:
        """The records that match."""
        found = self._reader.records(query)
        self._note(one.id for one in found)
        return found

    def record(self, record_id: str) -> Record:
        """One record by its id within the vault."""
        self._note((record_id,))
        return self._reader.record(record_id)

    def measurements(
        self, concept: str, since: str = "", until: str = "", *, include_void: bool = False
    ) -> tuple[Measurement, ...]:
        """One series, oldest first."""
        found = self._reader.measurements(concept, since, until, include_void=include_void)
        self._note(point.record_id for point in found)
        return found

    def newest(self, concept: str, since: str = "", until: str = "") -> Measurement | None:
        """The newest single reading of a device."""
        return self._one(self._reader.newest(concept, since, until))

    def extreme(self, concept: str, since: str = "", until: str = "", *, highest: bool) -> Measurement | None:
        """The highest or lowest single reading of a device."""
        return self._one(self._reader.extreme(concept, since, until, highest=highest))

    def singles(self, concept: str, since: str = "", until: str = "") -> tuple[Single, ...]:
        """Every single reading of a device."""
        return self._reader.singles(concept, since, until)

    def measures(self) -> tuple[MeasureSummary, ...]:
        """Every measure, each by its newest point."""
        found = self._reader.measures()
        self._note(one.latest.record_id for one in found)
        return found

    def search(self, words: str, limit: int = 20) -> tuple[Record, ...]:
        """Full text search over titles and texts."""
        found = self._reader.search(words, limit)
        self._note(one.id for one in found)
        return found

    def page(self, record_id: str) -> RecordPage:
        """One record with all around it."""
        self._note((record_id,))
        return self._reader.page(record_id)

    def text(self, record_id: str) -> str:
        """The words of a record's documents."""
        self._note((record_id,))
        return self._reader.text(record_id)

    def _one(self, point: Measurement | None) -> Measurement | None:
        if point is not None:
            self._note((point.record_id,))
        return point

    def _note(self, ids: Iterable[str]) -> None:
        self.seen.update((self._person_id, each) for each in ids)
