"""One person's file, open: the writes and reads that the rest of the vault, intake and answers build on."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from importlib import resources

from healthdesk.domain.readings import Readings, Series, Single
from healthdesk.domain.records import Artifact, ImportRun, Issue, Kind, Measurement, Record
from healthdesk.domain.shelves import Statement
from healthdesk.domain.stretches import DayTotal, Extent, Reading, Stretch
from healthdesk.domain.views import MeasureSummary, RecordPage, RecordQuery, RunCheck
from healthdesk.vault.connection import Connection
from healthdesk.vault.migrations import migrate
from healthdesk.vault.packing import Packed
from healthdesk.vault.store import (
    current,
    digest,
    originals,
    pages,
    reading,
    reading_days,
    reading_fhir,
    reading_pages,
    reading_points,
    reading_shown,
    reading_singles,
    readings,
    renewing,
    runs,
    series,
    statements,
    stretching,
    superseding,
    together,
    trying,
    written,
)
from healthdesk.vault.store.attached import Attached
from healthdesk.vault.store.conversation import Conversation, unquote
from healthdesk.vault.store.disclosures import Disclosures
from healthdesk.vault.store.intakes import Intakes
from healthdesk.vault.store.pins import Pins
from healthdesk.vault.store.reading import number_of
from healthdesk.vault.store.sheets import Sheets
from healthdesk.vault.store.writing import Placed, Writing
from healthdesk.vault.transaction import Database

STEPS = "healthdesk.vault.store.migrations"


def prepare(database: Database) -> None:
    """Bring a person's file to the newest schema and sweep what an interrupted import left behind."""
    migrate(database, resources.files(STEPS))
    runs.sweep(database)
    renewing.renew(database)
    unquote(database)


class Run:
    """An import under way: batches go in, nothing shows until `finish`, and `abandon` leaves nothing behind."""

    def __init__(self, database: Database, run_id: int, artifact_id: int) -> None:
        self.id = str(run_id)
        self._database = database
        self._writing = Writing(run_id, artifact_id)
        self._measuring = readings.Measuring(run_id)

    @property
    def counts(self) -> dict[str, int]:
        """How many statements were added, updated, duplicate and linked so far."""
        return {key: count + self._measuring.counts[key] for key, count in self._writing.counts.items()}

    def add(self, batch: Iterable[Placed]) -> None:
        """Write a batch in one transaction."""
        with self._database.write() as connection:
            self._writing.write(connection, batch)

    def correct(self, placed: Placed, record_id: int) -> None:
        """Write a version by hand of a record that is here."""
        with self._database.write() as connection:
            self._writing.correct(connection, placed, record_id)

    def add_series(self, series: Series) -> None:
        """Hear what the readings of a series have in common, before they come."""
        self._measuring.announce(series)

    def add_readings(self, batch: Readings) -> None:
        """Write readings, some thousands in a transaction. Raises IntakeError when they are not what they have to be."""
        for start in range(0, len(batch), readings.BATCH):
            with self._database.write() as connection:
                self._measuring.write(connection, batch, start)

    def finish(
        self, issues: tuple[Issue, ...], at: int, supersedes: tuple[str, ...] = (), *, anew: bool = False
    ) -> ImportRun:
        """Make the run visible, fold the log back, and say what it did; runs that it supersedes go in the same step.

        `anew`: other runs were finished since it was written, so what it added is counted anew.
        """
        with self._database.write() as connection:
            self.finish_within(connection, issues, at, supersedes, anew=anew)
            contradicts = trying.contradicting(connection, int(self.id))
        self._database.checkpoint()
        return replace(runs.one(self._database, self.id), contradicts=contradicts)

    def finish_within(
        self, connection: Connection, issues: tuple[Issue, ...], at: int, supersedes: tuple[str, ...], *, anew: bool
    ) -> None:
        """The same inside the caller's transaction."""
        counts = self.counts
        if anew:
            met = trying.counts(connection, int(self.id))
            counts = {key: count + self._measuring.counts[key] for key, count in met.items()}
        superseding.withdraw(connection, supersedes, at)
        runs.finish(connection, int(self.id), counts, (*issues, *self._writing.issues), at)

    def abandon(self) -> None:
        """Remove everything that this run wrote."""
        with self._database.write() as connection:
            runs.drop(connection, f"(SELECT {int(self.id)})")


class PersonStore:
    """The records of one person. Safe to use from several threads, one of them writing."""

    def __init__(self, database: Database, person_id: str) -> None:
        self.database = database
        self.person_id = person_id

    def begin(
        self,
        name: str,
        media_type: str,
        chunks: Callable[[], Iterable[bytes | Packed]],
        reader: tuple[str, int, str],
        at: int,
        sha256: str = "",
    ) -> Run:
        """Keep an original and begin a run over it; `reader` is the importer's name, its version, and the format.

        `sha256` is the digest taken when the bytes were received, "" when it has to be taken here.
        """
        with self.database.write() as connection:
            artifact = originals.keep(self.database, name, media_type, chunks(), at, sha256)
            run_id = runs.begin(connection, artifact.id, name, reader, at, self.person_id)
        return Run(self.database, run_id, int(artifact.id))

    def tried(
        self, waiting: Iterable[tuple[Run, tuple[Issue, ...], tuple[str, ...]]], at: int
    ) -> tuple[ImportRun, ...]:
        """What runs that are not finished would say of themselves, one after the other; nothing of it stays.

        Each comes with its issues and the runs that it supersedes.
        """
        found: list[ImportRun] = []
        with suppress(trying.TakenBack), self.database.write() as connection:
            for run, issues, supersedes in waiting:
                run.finish_within(connection, issues, at, supersedes, anew=True)
                said = runs.one(self.database, run.id)
                found.append(replace(said, contradicts=trying.contradicting(connection, int(run.id))))
            raise trying.TakenBack
        return tuple(found)

    def known(self, sha256: str, importer: str, version: int) -> ImportRun | None:
        """The standing run that read these very bytes with this very importer."""
        return runs.known(self.database, sha256, importer, version)

    def standing(self, sha256: str) -> tuple[str, ...]:
        """The ids of the runs that stand and have read these very bytes, whatever read them."""
        return superseding.standing(self.database, sha256)

    def readers(self) -> tuple[tuple[str, str, str, int], ...]:
        """Each run that stands: its id, its artifact's, and the importer that read it with its version."""
        return superseding.readers(self.database)

    def withdraw(self, run_id: str, at: int) -> None:
        """Take a run back. Raises VaultError("run-unknown")."""
        runs.withdraw(self.database, run_id, at)

    def restore(self, run_id: str, at: int) -> None:
        """Bring back a run that was taken back. Raises VaultError("run-unknown")."""
        runs.restore(self.database, run_id, at)

    def forget(self, run_id: str) -> None:
        """Delete an import for good: what it alone brought, its words in the index, and the bytes of its original."""
        runs.forget(self.database, run_id)
        unquote(self.database)

    def correct(
        self, record_id: str, name: str, content: bytes, reader: tuple[str, int, str], placed: Placed, at: int
    ) -> ImportRun:
        """Write a version by hand of a record, as an import of its own that can be withdrawn.

        It goes before every version that a source gives, now and later. Raises VaultError("record-unknown").
        """
        reading.record(self.database, self.person_id, record_id)
        run = self.begin(name, "application/fhir+json", lambda: (content,), reader, at)
        try:
            run.correct(placed, number_of(record_id))
            return run.finish((), at)
        except BaseException:
            run.abandon()
            raise

    def contradictions(self, run_id: str = "") -> tuple[tuple[str, Record, Record], ...]:
        """Where sources disagree: a words code and the two records; of one import only when it is named."""
        return pages.contradictions(self.database, self.person_id, run_id)

    def delete_record(self, record_id: str) -> None:
        """Delete a record with all its versions, and the original when nothing else is in it; all that say the same too.

        It does not come back with another file. Raises VaultError("record-unknown").
        """
        if reading_pages.names(record_id):
            reading_pages.delete(self.database, record_id)
            unquote(self.database)
            return
        reading.record(self.database, self.person_id, record_id)
        for number in (number_of(record_id), *pages.others(self.database, record_id)):
            runs.delete_record(self.database, number)
        unquote(self.database)

    def records(self, query: RecordQuery) -> tuple[Record, ...]:
        """The visible records that match, newest first."""
        return together.records(self.database, self.person_id, query)

    def count(self, query: RecordQuery) -> dict[Kind, int]:
        """How many visible records of each kind match."""
        return together.count(self.database, self.person_id, query)

    def record(self, record_id: str) -> Record:
        """One visible record. Raises VaultError("record-unknown")."""
        if reading_pages.names(record_id):
            return reading_pages.record(self.database, self.person_id, record_id)
        return reading.record(self.database, self.person_id, record_id)

    def resource(self, record_id: str) -> bytes:
        """A record's FHIR JSON as received; a reading's is made."""
        if reading_pages.names(record_id):
            return reading_pages.resource(self.database, record_id)
        return reading.resource(self.database, record_id)

    def text(self, record_id: str) -> str:
        """The words of a record's documents as they were read, pages set apart by form feeds; "" where there are none."""
        return reading.text(self.database, record_id)

    def page(self, record_id: str) -> RecordPage:
        """All about one record."""
        if reading_pages.names(record_id):
            return reading_pages.page(self.database, self.person_id, record_id)
        return pages.page(self.database, self.person_id, record_id)

    def measurements(
        self, concept: str, since: str = "", until: str = "", *, include_void: bool = False
    ) -> tuple[Measurement, ...]:
        """One series, oldest first; where readings of a device are many or add up, a point a day."""
        days = (since, until)
        return together.measurements(self.database, self.person_id, concept, days, include_void=include_void)

    def extent(self, concept: str) -> Extent:
        """How many values a measure has, and from when to when."""
        return stretching.extent(self.database, self.person_id, concept)

    def stretches(self, concept: str, span: tuple[int, int], columns: int) -> tuple[Stretch, ...]:
        """A measure between two moments: its points where they are few, else what each of `columns` columns comes to."""
        return stretching.stretches(self.database, self.person_id, concept, span, columns)

    def values(self, concept: str, offset: int, limit: int) -> tuple[Measurement, ...]:
        """Some of the values of a measure, newest first."""
        return stretching.page(self.database, self.person_id, concept, offset, limit)

    def recent(self, concepts: tuple[str, ...], most: int) -> tuple[Measurement, ...]:
        """The newest stated values of several measures, at most `most` of each, oldest first; no readings of devices."""
        return series.recent(self.database, self.person_id, concepts, most)

    def devices(self) -> tuple[tuple[str, date, date, int], ...]:
        """The measures that devices read: key, first and last day, how many readings."""
        return reading_days.kept(self.database)

    def daily(self, concepts: tuple[str, ...], since: str, until: str) -> tuple[DayTotal, ...]:
        """What each day of these measures' readings comes to, series by series."""
        return reading_days.daily(self.database, concepts, since, until)

    def readings(self, concept: str, since: str, until: str) -> tuple[Reading, ...]:
        """The single readings of a measure on some days, oldest first."""
        return reading_days.within(self.database, concept, since, until)

    def newest(self, concept: str, since: str = "", until: str = "") -> Measurement | None:
        """The newest single reading of a device, None where there is none or where they add up."""
        return reading_points.newest(self.database, self.person_id, concept, since, until)

    def extreme(self, concept: str, since: str = "", until: str = "", *, highest: bool) -> Measurement | None:
        """The highest or lowest single reading of a device, None where there is none or where they add up."""
        return reading_points.extreme(self.database, self.person_id, concept, since, until, highest=highest)

    def singles(self, concept: str, since: str = "", until: str = "") -> tuple[Single, ...]:
        """Every single reading of the device of a measure that was read last, oldest first."""
        return reading_singles.singles(self.database, concept, since, until)

    def measures(self) -> tuple[MeasureSummary, ...]:
        """Every measure with its newest points."""
        return together.measures(self.database, self.person_id)

    def search(self, words: str, limit: int = 20) -> tuple[Record, ...]:
        """Records in whose title, codes or text all the words stand, the best match first; what is said twice is there once."""
        found = reading.search(self.database, self.person_id, words, limit)
        return together.search(self.database, self.person_id, words, found, limit)

    def statements(self, kinds: Iterable[Kind]) -> tuple[Statement, ...]:
        """Every visible statement of some kinds, each source's own, newest first, void ones too."""
        return statements.statements(self.database, self.person_id, kinds)

    def held(self) -> dict[str, int]:
        """How many records each visit holds by its sources' own references, by the visit's id."""
        return statements.held(self.database)

    def visit(self, record_id: str) -> tuple[Record, ...]:
        """The records that refer to a visit."""
        return statements.of_visit(self.database, self.person_id, record_id)

    def written(self, offset: int, limit: int) -> tuple[Record, ...]:
        """Some of what was written by hand day by day, newest first."""
        return written.written(self.database, self.person_id, offset, limit)

    def intakes(self) -> Intakes:
        """The times that somebody wrote to medicines, and what was noted about each."""
        return Intakes(self.database)

    def conversation(self) -> Conversation:
        """The questions asked about this person, with their answers."""
        return Conversation(self.database, self.person_id)

    def attached(self) -> Attached:
        """The documents that were laid beside records."""
        return Attached(self.database, self.person_id)

    def disclosures(self) -> Disclosures:
        """The ledger of what left of this person."""
        return Disclosures(self.database, self.person_id)

    def sheets(self) -> Sheets:
        """What somebody chose for the sheets that are handed over."""
        return Sheets(self.database)

    def pins(self) -> Pins:
        """The measures that somebody wants to see first."""
        return Pins(self.database)

    def runs(self) -> tuple[ImportRun, ...]:
        """The person's imports, newest first."""
        return tuple(replace(run, person_id=self.person_id) for run in runs.every(self.database))

    def artifacts(self) -> tuple[Artifact, ...]:
        """The originals of standing imports."""
        return originals.artifacts(self.database)

    def artifact_bytes(self, artifact_id: str) -> Iterator[bytes]:
        """An original's bytes in chunks."""
        return originals.read(self.database, artifact_id)

    def artifact_part(self, artifact_id: str, offset: int, length: int) -> bytes:
        """Some of an original's bytes; fewer at its end."""
        return originals.part(self.database, artifact_id, offset, length)


def run_checks(database: Database, person_id: str) -> tuple[tuple[RunCheck, bool], ...]:
    """Each finished run as the file holds it now, and whether that is what it said of itself."""
    return runs.checks(database, person_id)


def every_measurement(store: PersonStore) -> tuple[Measurement, ...]:
    """All measurements of visible records, also of measures that the tables do not know; void ones too.

    Readings of devices are not among them (`every_reading`).
    """
    return series.every(store.database, store.person_id)


def every_reading(store: PersonStore) -> Iterator[tuple[Measurement, bytes]]:
    """All visible readings of devices, each as a measurement and as a FHIR Observation."""
    return reading_fhir.exported(store.database, store.person_id)


def content_digest(database: Database) -> str:
    """The digest of everything visible."""
    return digest.of_person(database)


def damage(database: Database) -> tuple[str, ...]:
    """What does not fit together in a person's file, as words codes with the place: damaged originals, wrong derivation."""
    found = [f"artifact-damaged:{name}" for name in originals.damaged(database)]
    if not current.agrees(database):
        found.append("current-differs:")
    if not reading_shown.agreeing(database):
        found.append("current-differs:")
    return tuple(found)
