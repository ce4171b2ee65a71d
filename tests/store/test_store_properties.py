"""A person's file: imported twice is once, undone is never, and the order of files does not matter."""

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from healthdesk.domain.dates import parse_date
from healthdesk.domain.records import Coding, Draft, Kind, MeasurementDraft, Quantity, Standing
from healthdesk.domain.views import RecordQuery
from healthdesk.vault.keys import new_key
from healthdesk.vault.store import PersonStore, Placed, content_digest, damage, prepare, run_checks
from healthdesk.vault.transaction import Database

EVERYTHING = RecordQuery(void=True, limit=10_000)
READER = ("fhir-r4-json", 1, "FHIR R4 JSON")


@contextmanager
def store() -> Iterator[PersonStore]:
    with tempfile.TemporaryDirectory() as folder:
        database = Database(Path(folder) / "person.db", new_key(), create=True)
        prepare(database)
        yield PersonStore(database, "p")
        database.close()


@dataclass(frozen=True)
class Statement:
    """One statement of a made-up file."""

    number: int
    content: int
    hour: int
    standing: Standing = Standing.DONE

    def placed(self) -> Placed:
        resource = {
            "resourceType": "Observation",
            "id": f"a-long-enough-identifier-{self.number}",
            "meta": {"lastUpdated": f"2026-01-01T{self.hour:02}:00:00Z"},
            "valueQuantity": {"value": self.content},
        }
        when = parse_date(f"2025-03-{self.number + 1:02}")
        quantity = Quantity(float(self.content), str(self.content), "kg")
        draft = Draft(
            resource=json.dumps(resource).encode(),
            resource_type="Observation",
            resource_id=str(resource["id"]),
            locator=f"/entry/{self.number}/resource",
            kind=Kind.VITAL,
            status="final",
            standing=self.standing,
            title=f"Weight {self.content}",
            codes=(Coding("http://loinc.org", "29463-7", "Body weight"),),
            date=when,
            version_time=f"2026-01-01T{self.hour:02}:00:00Z",
            measurements=(MeasurementDraft((), "Body weight", quantity, when, f"/entry/{self.number}/v"),),
        )
        return Placed(draft, "weight", ("weight",))


statements = st.builds(
    Statement,
    st.integers(0, 5),
    st.integers(40, 43),
    st.integers(0, 3),
    st.sampled_from([Standing.DONE, Standing.VOID]),
)
files = st.lists(st.lists(statements, min_size=1, max_size=6), min_size=1, max_size=4)


def take(into: PersonStore, file: list[Statement], name: str) -> str:
    content = json.dumps([str(each) for each in file]).encode() + name.encode()
    run = into.begin(name, "application/fhir+json", lambda: [content], READER, 1)
    run.add([each.placed() for each in file])
    return run.finish((), 2).id


def seen(of: PersonStore) -> tuple[str, int, int]:
    return content_digest(of.database), len(of.records(EVERYTHING)), len(of.measurements("weight", include_void=True))


@settings(deadline=None, max_examples=60)
@given(files)
def test_undoing_restores_the_digest_whatever_overlaps(given_files: list[list[Statement]]) -> None:
    with store() as one:
        before = [seen(one)]
        runs = []
        for number, file in enumerate(given_files):
            runs.append(take(one, file, f"{number}.json"))
            before.append(seen(one))
        for run, expected in zip(reversed(runs), reversed(before[:-1]), strict=True):
            one.withdraw(run, 3)
            assert seen(one) == expected
        assert one.records(EVERYTHING) == ()
        assert one.search("weight") == ()
        assert damage(one.database) == ()


@settings(deadline=None, max_examples=60)
@given(files, st.randoms(use_true_random=False))
def test_the_order_of_files_does_not_matter(given_files: list[list[Statement]], random: object) -> None:
    shuffled = list(enumerate(given_files))
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    with store() as one, store() as other:
        for number, file in enumerate(given_files):
            take(one, file, f"{number}.json")
        for number, file in shuffled:
            take(other, file, f"{number}.json")
        assert seen(one) == seen(other)


@settings(deadline=None, max_examples=40)
@given(st.lists(statements, min_size=1, max_size=8))
def test_importing_twice_is_importing_once(file: list[Statement]) -> None:
    with store() as one:
        take(one, file, "a.json")
        first = seen(one)
        run = take(one, file, "b.json")
        assert seen(one) == first
        counts = next(each for each in one.runs() if each.id == run)
        assert (counts.added, counts.updated, counts.duplicate) == (0, 0, len(file))
        assert all(agrees for _, agrees in run_checks(one.database, "p"))


def test_what_another_source_says_too_is_linked_not_dropped() -> None:
    with store() as one:
        mine = Statement(1, 42, 0).placed()
        take(one, [Statement(1, 42, 0)], "a.json")
        again = one.begin("b.json", "application/fhir+json", lambda: [b"b"], READER, 1)
        twin = mine.draft.resource.replace(b"identifier-1", b"identifier-of-another-source")
        draft = Draft(
            **{name: getattr(mine.draft, name) for name in Draft.__slots__}
            | {"resource": twin, "resource_id": "a-long-enough-identifier-of-another-source"}
        )
        again.add([Placed(draft, "weight", ("weight",))])
        run = again.finish((), 2)
        assert (run.added, run.linked) == (1, 1)
        (found,) = one.records(EVERYTHING)
        assert (found.sources, one.count(EVERYTHING)) == (2, {Kind.VITAL: 1})
        page = one.page(found.id)
        assert len(page.same) == 1
        assert {original.artifact.name for original in page.originals} == {"a.json", "b.json"}
        assert {run.file for run, _ in page.sightings} == {"a.json", "b.json"}
        assert len(one.records(RecordQuery(void=True, each=True))) == 2
        assert len(one.search("weight")) == 1
        one.withdraw(run.id, 3)
        (left,) = one.records(EVERYTHING)
        assert (left.sources, left.source) == (1, "a.json")


def test_a_run_that_never_finished_shows_nothing_and_is_swept() -> None:
    with store() as one:
        take(one, [Statement(1, 42, 0)], "a.json")
        before = seen(one)
        run = one.begin("b.json", "application/fhir+json", lambda: [b"half"], READER, 1)
        run.add([Statement(1, 43, 3).placed(), Statement(2, 41, 0).placed()])
        assert seen(one) == before
        prepare(one.database)
        assert seen(one) == before
        assert damage(one.database) == ()
        with one.database.read() as connection:
            left = [
                connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
                for table in ("run", "version", "artifact")
            ]
        assert left == [1, 1, 1]


def test_a_newer_version_supersedes_and_an_older_one_does_not() -> None:
    with store() as one:
        take(one, [Statement(1, 42, 2)], "new.json")
        run = take(one, [Statement(1, 40, 1)], "old.json")
        assert [record.title for record in one.records(EVERYTHING)] == ["Weight 42"]
        take(one, [Statement(1, 43, 3)], "newest.json")
        page = one.page(one.records(EVERYTHING)[0].id)
        assert [version.title for version in page.versions] == ["Weight 43", "Weight 42", "Weight 40"]
        one.withdraw(run, 9)
        assert len(one.page(page.record.id).versions) == 2


def test_a_deleted_record_is_gone_from_everything_and_does_not_come_back() -> None:
    with store() as one:
        take(one, [Statement(1, 42, 0), Statement(2, 41, 0)], "a.json")
        victim = next(record for record in one.records(EVERYTHING) if record.title == "Weight 42")
        one.delete_record(victim.id)
        take(one, [Statement(1, 42, 0)], "b.json")
        assert [record.title for record in one.records(EVERYTHING)] == ["Weight 41"]
        assert [record.title for record in one.search("weight")] == ["Weight 41"]
        assert len(one.measurements("weight")) == 1
        assert damage(one.database) == ()


def test_void_records_are_kept_and_never_counted() -> None:
    with store() as one:
        take(one, [Statement(1, 42, 0, Standing.VOID), Statement(2, 41, 0)], "a.json")
        assert [record.title for record in one.records(RecordQuery())] == ["Weight 41"]
        assert one.count(RecordQuery()) == {Kind.VITAL: 1}
        assert one.measures()[0].count == 1
        assert len(one.records(EVERYTHING)) == 2


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=30))
def test_no_text_breaks_the_search(words: str) -> None:
    with store() as one:
        take(one, [Statement(1, 42, 0)], "a.json")
        assert len(one.search(words)) <= 1
        assert len(one.records(RecordQuery(words=words))) <= 1


@settings(deadline=None, max_examples=40)
@given(files, st.integers(0, 3))
def test_forgetting_deletes_what_one_file_alone_brought(given_files: list[list[Statement]], which: int) -> None:
    which %= len(given_files)
    with store() as one, store() as other:
        runs = [take(one, file, f"{number}.json") for number, file in enumerate(given_files)]
        for number, file in enumerate(given_files):
            if number != which:
                take(other, file, f"{number}.json")
        one.forget(runs[which])
        assert seen(one) == seen(other)
        assert damage(one.database) == ()
        assert runs[which] not in [run.id for run in one.runs()]
        with one.database.read() as connection:
            for table, column in (("resource", "version_id"), ("search_text", "rowid")):
                query = f"SELECT count(*) FROM {table} WHERE {column} NOT IN (SELECT id FROM version)"
                assert connection.execute(query).fetchone()[0] == 0
        again = take(one, given_files[which], f"{which}.json")
        assert again
        take(other, given_files[which], f"{which}.json")
        assert seen(one) == seen(other)


def test_an_import_has_one_number_in_the_whole_vault() -> None:
    with store() as one, store() as other:
        first = take(one, [Statement(1, 42, 0)], "a.json")
        second = take(one, [Statement(2, 42, 0)], "b.json")
        theirs = take(PersonStore(other.database, "q"), [Statement(1, 42, 0)], "a.json")
        assert len({first, second, theirs}) == 3
        assert [run.id for run in one.runs()] == [second, first]
        one.forget(second)
        assert take(one, [Statement(3, 42, 0)], "c.json") not in {first, second}


def test_what_is_shown_names_an_import_that_stands() -> None:
    with store() as one:
        first = take(one, [Statement(1, 42, 0)], "a.json")
        second = take(one, [Statement(1, 42, 0)], "b.json")
        for end in (lambda: one.withdraw(first, 3), lambda: one.forget(first)):
            end()
            (record,) = one.records(EVERYTHING)
            assert (record.run_id, record.source) == (second, "b.json")
            assert one.page(record.id).originals[0].artifact.name == "b.json"
            assert [version.run_id for version in one.page(record.id).versions] == [second]
            assert one.measurements("weight")[0].source == "b.json"
            assert damage(one.database) == ()
        with one.database.read() as connection:
            assert connection.execute("SELECT count(*) FROM artifact_chunk").fetchone() == (1,)
            assert connection.execute("SELECT name FROM artifact WHERE size = 0").fetchall() == [("",)]
        take(one, [Statement(1, 42, 0)], "a.json")
        assert damage(one.database) == ()
        assert sorted(artifact.name for artifact in one.artifacts()) == ["a.json", "b.json"]


def test_an_original_with_nothing_left_in_it_goes_and_may_come_back() -> None:
    with store() as one:
        take(one, [Statement(1, 42, 0)], "letter.json")
        take(one, [Statement(2, 41, 0), Statement(3, 40, 0)], "bundle.json")
        for record in one.records(RecordQuery(words="42")) + one.records(RecordQuery(words="41")):
            one.delete_record(record.id)
        assert [run.file for run in one.runs()] == ["bundle.json"]
        with one.database.read() as connection:
            assert connection.execute("SELECT count(*) FROM artifact_chunk").fetchone() == (1,)
        assert all(agrees for _, agrees in run_checks(one.database, "p"))
        take(one, [Statement(1, 42, 0)], "letter.json")
        assert {record.title for record in one.records(EVERYTHING)} == {"Weight 42", "Weight 40"}
        assert damage(one.database) == ()


def test_a_measure_is_found_by_its_name_in_either_language() -> None:
    with store() as one:
        take(one, [Statement(1, 42, 0)], "a.json")
        assert [record.title for record in one.search("poids")] == ["Weight 42"]
        assert one.search("taille") == ()


def test_a_content_that_changed_on_the_disk_is_told() -> None:
    with store() as one:
        take(one, [Statement(1, 42, 0), Statement(2, 41, 0)], "a.json")
        assert [agrees for _, agrees in run_checks(one.database, "p")] == [True]
        with one.database.write() as connection:
            connection.execute("UPDATE resource SET bytes = CAST(replace(CAST(bytes AS TEXT), '42', '24') AS BLOB)")
        assert [agrees for _, agrees in run_checks(one.database, "p")] == [False]
