"""Questions kept in a person's file: listed, searched, opened with what became of their records, deleted."""

import json
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

import pytest

from healthdesk.domain.answers import Answer, AnswerKind, Citation, Fact, Plan, Sentence, Since, Step
from healthdesk.domain.dates import parse_date
from healthdesk.domain.errors import VaultError
from healthdesk.domain.readings import Readings, Series
from healthdesk.domain.records import Coding, Draft, Kind, MeasurementDraft, Quantity, Record, Standing
from healthdesk.domain.views import RecordQuery
from healthdesk.intake.pipeline import placed
from healthdesk.vault.keys import new_key
from healthdesk.vault.migrations import migrate
from healthdesk.vault.store import PersonStore, content_digest, damage, prepare
from healthdesk.vault.transaction import Database

DAY = "2026-03-14"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[PersonStore]:
    database = Database(tmp_path / "person.db", new_key(), create=True)
    prepare(database)
    yield PersonStore(database, "p")
    database.close()


def weighed(value: str, day: str, resource_id: str, written: str = "") -> Draft:
    quantity = Quantity(float(value), value, "kg", "kg")
    return Draft(
        resource=json.dumps({"resourceType": "Observation", "id": resource_id, "value": value}).encode(),
        resource_type="Observation", resource_id=resource_id, locator="/", kind=Kind.VITAL, status="final",
        standing=Standing.DONE, title="Body weight", date=parse_date(day), version_time=written,
        measurements=(MeasurementDraft((), "Body weight", quantity, None, ""),),
    )  # fmt: skip


def take(store: PersonStore, name: str, *drafts: Draft) -> str:
    run = store.begin(name, "application/fhir+json", lambda: [name.encode()], ("fhir", 1, "FHIR"), 1)
    run.add([placed(draft) for draft in drafts])
    return run.finish((), 2).id


def answer(*records: Record, question: str = "What was my last weight?", said: str = "It was 71 kg.") -> Answer:
    citations = tuple(
        Citation(one.id, one.resource_type, one.resource_id, one.artifact_id, one.locator, "2026-03-01", one.title)
        for one in records
    )
    return Answer(
        AnswerKind.FACTS, "en", question, (Sentence(said, tuple(range(len(citations)))),), citations,
        (Fact("F1", "value", "71", (0,), "71.0"),), Plan((Step("latest", "weight", "weight", options=(("n", "3"),)),)),
        "p", "weight", 12,
    )  # fmt: skip


def only(store: PersonStore) -> Record:
    (found,) = store.records(RecordQuery())
    return found


def test_an_answer_comes_back_as_it_was(store: PersonStore) -> None:
    take(store, "a", weighed("71", "2026-03-01", "w-in-the-first-source"))
    given = answer(only(store))
    before = Plan((Step("trend", "hba1c"),), "fr")
    number = store.conversation().keep(given, DAY, before=before)
    store.conversation().phrased(number, "SmolLM2-135M", 3, 2)
    kept = store.conversation().open(number)
    assert kept.answer == given
    assert (kept.id, kept.day, kept.since, kept.corrected) == (number, DAY, Since.SAME, False)
    assert kept.before == before
    assert (kept.model, kept.offered, kept.kept) == ("SmolLM2-135M", 3, 2)
    with store.database.read() as connection:
        plan, evidence = connection.execute("SELECT plan, evidence FROM question").fetchone()
    assert json.loads(plan)["steps"][0]["verb"] == "latest"
    assert len(evidence) == 32


def test_keeping_questions_changes_no_digest_of_content(store: PersonStore) -> None:
    take(store, "a", weighed("71", "2026-03-01", "w-in-the-first-source"))
    before = content_digest(store.database)
    store.conversation().keep(answer(only(store)), DAY)
    assert content_digest(store.database) == before
    assert damage(store.database) == ()


def test_questions_are_listed_newest_first_and_found_by_any_name_of_what_they_are_about(store: PersonStore) -> None:
    talk = store.conversation()
    first = talk.keep(answer(), DAY)
    second = talk.keep(answer(question="Suis-je allergique à la pénicilline ?", said="Votre dossier dit oui."), DAY)
    assert [one.id for one in talk.list()] == [second, first]
    assert (talk.list()[0].opening, talk.list()[0].day) == ("Votre dossier dit oui.", DAY)
    for words, expected in (
        ("weight", {first, second}), ("71 kg", {first}), ("penicill", {second}), ("poids", {first, second}),
        ("allergique 71", set()), ("\"' OR 1", set()), ("   ", {first, second}),
    ):  # fmt: skip
        assert {one.id for one in talk.list(words)} == expected, words
    assert talk.count() == 2
    assert [one.id for one in talk.list(limit=1)] == [second]


def test_another_version_of_a_cited_record_is_said(store: PersonStore) -> None:
    take(store, "a", weighed("71", "2026-03-01", "w-in-the-first-source"))
    number = store.conversation().keep(answer(only(store)), DAY)
    take(store, "b", weighed("72", "2026-03-01", "w-in-the-first-source", "2026-03-10T08:00:00Z"))
    assert store.conversation().open(number).since is Since.CHANGED


def test_an_import_taken_back_is_said(store: PersonStore) -> None:
    run = take(store, "a", weighed("71", "2026-03-01", "w-in-the-first-source"))
    number = store.conversation().keep(answer(only(store)), DAY)
    store.withdraw(run, 3)
    assert store.conversation().open(number).since is Since.CHANGED


def test_other_records_that_came_since_are_said_as_such(store: PersonStore) -> None:
    take(store, "a", weighed("71", "2026-03-01", "w-in-the-first-source"))
    number = store.conversation().keep(answer(only(store)), DAY)
    take(store, "b", weighed("70", "2026-03-09", "another-one-of-this-source"))
    assert store.conversation().open(number).since is Since.MORE


def test_an_import_that_is_only_looked_at_leaves_answers_as_they_are(store: PersonStore) -> None:
    take(store, "a", weighed("71", "2026-03-01", "w-in-the-first-source"))
    number = store.conversation().keep(answer(only(store)), DAY)
    run = store.begin("b", "application/fhir+json", lambda: [b"b"], ("fhir", 1, "FHIR"), 1)
    run.add([placed(weighed("72", "2026-03-01", "w-in-the-first-source"))])
    store.tried([(run, (), ())], 3)
    run.abandon()
    assert store.conversation().open(number).since is Since.SAME


def test_what_is_deleted_is_not_quoted_any_longer(store: PersonStore) -> None:
    run = take(store, "a", weighed("71", "2026-03-01", "w-in-the-first-source"))
    take(store, "b", weighed("70", "2026-03-09", "another-one-of-this-source"))
    new, old = store.records(RecordQuery())
    talk = store.conversation()
    on_old, on_new = talk.keep(answer(old), DAY), talk.keep(answer(new), DAY)
    store.delete_record(new.id)
    with pytest.raises(VaultError, match="question-unknown"):
        talk.open(on_new)
    assert [one.id for one in talk.list("weight")] == [on_old]
    store.withdraw(run, 3)
    store.forget(run)
    assert talk.list() == ()
    assert talk.list("weight") == ()
    with store.database.read() as connection:
        assert connection.execute("SELECT count(*) FROM question_citation").fetchone() == (0,)


def test_deleted_readings_are_not_quoted_any_longer(store: PersonStore) -> None:
    pulse = Series(1, (Coding("http://loinc.org", "8867-4"),), "Heart rate", "/min", "/min", "Watch")
    run = store.begin("watch", "application/xml", lambda: [b"watch"], ("apple-health", 1, "Apple Health"), 1)
    made = Readings()
    for hour in range(60):
        made.add(1, 1_700_000_000 + 3600 * hour, str(60 + hour), seconds=60, offset=60, place=hour + 1)
    run.add_series(pulse)
    run.add_readings(made)
    run.finish((), 2)
    newest = store.newest("heart-rate")
    assert newest is not None
    (whole,) = store.records(RecordQuery())
    days = [point.record_id for point in store.measurements("heart-rate")]
    one, day = store.record(newest.record_id), store.record(days[0])
    talk = store.conversation()
    kept = {name: talk.keep(answer(record), DAY) for name, record in (("one", one), ("day", day), ("series", whole))}
    assert {talk.open(number).since for number in kept.values()} == {Since.SAME}
    store.delete_record(one.id)
    assert {each.id for each in talk.list()} == {kept["day"], kept["series"]}
    assert talk.open(kept["series"]).since is Since.CHANGED
    assert talk.open(kept["day"]).since in (Since.MORE, Since.CHANGED)
    store.delete_record(day.id)
    assert {each.id for each in talk.list()} == {kept["series"]}
    store.delete_record(whole.id)
    assert talk.list() == ()


def test_questions_are_deleted_one_by_one_or_all(store: PersonStore) -> None:
    talk = store.conversation()
    numbers = [talk.keep(answer(question=f"Question {at}?"), DAY) for at in range(3)]
    talk.delete(numbers[1])
    talk.delete("no number")
    assert [one.id for one in talk.list()] == [numbers[2], numbers[0]]
    talk.clear()
    assert (talk.list(), talk.list("question"), talk.count()) == ((), (), 0)


def test_a_corrected_plan_takes_the_place_of_what_it_corrects(store: PersonStore) -> None:
    talk = store.conversation()
    first = talk.keep(answer(), DAY)
    second = talk.keep(answer(said="It was 75 kg at most."), DAY, corrected=True, instead=first)
    assert [one.id for one in talk.list()] == [second]
    assert talk.open(second).corrected


def test_a_file_of_an_older_schema_gets_the_tables(tmp_path: Path) -> None:
    steps = tmp_path / "steps"
    steps.mkdir()
    for step in resources.files("healthdesk.vault.store.migrations").iterdir():
        if step.name.startswith(("1000", "1001", "1002")):
            (steps / step.name).write_text(step.read_text("utf-8"), "utf-8")
    database = Database(tmp_path / "old.db", new_key(), create=True)
    assert migrate(database, steps) == 1002
    prepare(database)
    store = PersonStore(database, "p")
    assert store.conversation().keep(answer(), DAY) == "1"
    database.close()
