"""A person's file that the first released schema wrote opens, and is shown by today's rules."""

from hashlib import sha256
from importlib import resources
from pathlib import Path

from healthdesk.domain.records import Kind, Standing
from healthdesk.domain.views import RecordQuery
from healthdesk.vault.keys import new_key
from healthdesk.vault.migrations import statements
from healthdesk.vault.store import PersonStore, content_digest, damage, prepare, run_checks
from healthdesk.vault.store.digest import content_hash
from healthdesk.vault.store.numbered import KINDS, STANDINGS
from healthdesk.vault.transaction import Database

_CONDITION = b'{"resourceType":"Condition","id":"%s","code":{"text":"Asthma"}}'
_TEST = b'{"resourceType":"Observation","id":"%s","code":{"text":"TSH"}}'


def written_by_schema_1(path: Path) -> Database:
    """Two originals that both say "asthma", and one TSH that the tables of then did not know."""
    database = Database(path, new_key(), create=True)
    first = (resources.files("healthdesk.vault.store.migrations") / "1000_first.sql").read_text("utf-8")
    with database.write() as connection:
        for statement in statements(first):
            connection.execute(statement)
        connection.execute("PRAGMA user_version = 1000")
        for number, name in ((1, "a.json"), (2, "b.json")):
            connection.execute(
                "INSERT INTO artifact VALUES (?,?,?,?,?,?)",
                (number, bytes([number]) * 32, name, "application/json", 1, 1),
            )
            connection.execute("INSERT INTO run VALUES (?,?,?,'fhir','1','FHIR',1)", (number, number, name))
        connection.execute("INSERT INTO label VALUES (1, 'TSH')")
        connection.execute("INSERT INTO unit VALUES (1, 'mUI/L', '')")
        contents = [(1, 1, Kind.CONDITION, "Asthma", _CONDITION % b"asthma-in-the-first-source", None),
                    (2, 2, Kind.CONDITION, "asthma", _CONDITION % b"asthma-in-the-second-source", None),
                    (3, 2, Kind.RESULT, "TSH", _TEST % b"tsh-in-the-second-source-only", "2024-03-01")]  # fmt: skip
        for number, run, kind, title, content, day in contents:
            resource_type = "Condition" if kind is Kind.CONDITION else "Observation"
            standing = STANDINGS.index(Standing.ACTIVE if kind is Kind.CONDITION else Standing.DONE)
            connection.execute(
                "INSERT INTO record VALUES (?,?,?,?,'')", (number, bytes([number]) * 16, resource_type, f"id-{number}")
            )
            connection.execute(
                "INSERT INTO version (id, record_id, hash, run_id, artifact_id, locator, sort, kind, standing, status, title,"
                " detail, category, place, author, date_text, meaning) VALUES (?,?,?,?,?,'/',0,?,?,'',?,'','','','',?,7)",
                (number, number, content_hash(content), run, run, KINDS.index(kind), standing, title, day),
            )
            connection.execute("INSERT INTO resource VALUES (?,?)", (number, content))
            connection.execute("INSERT INTO sighting VALUES (?,?,'/')", (number, run))
            connection.execute("INSERT INTO current VALUES (?,?,1,?,'/')", (number, number, run))
            connection.execute(
                "INSERT INTO search_text (rowid, title, detail, words, body) VALUES (?,?,'','','')", (number, title)
            )
        connection.execute(
            "INSERT INTO measurement VALUES (1,3,2,2,'/',NULL,1,1,NULL,NULL,2.5,'2.5','',NULL,NULL,'','')"
        )
        for run in (1, 2):
            connection.execute("INSERT INTO run_event (run_id, kind, at) VALUES (?, 'finished', 1)", (run,))
    return database


def test_it_opens_and_is_shown_by_todays_rules(tmp_path: Path) -> None:
    database = written_by_schema_1(tmp_path / "person.db")
    with database.read() as connection:
        rows = connection.execute(
            "SELECT r.type, r.resource_id, v.hash FROM version v JOIN record r ON r.id = v.record_id"
            " ORDER BY r.type, r.resource_id, v.hash"
        ).fetchall()
    before = sha256(b"".join(f"{kind}\n{name}\n{content.hex()}\n".encode() for kind, name, content in rows)).hexdigest()
    prepare(database)
    store = PersonStore(database, "p")
    assert content_digest(database) == before
    (asthma,) = store.records(RecordQuery(kinds=frozenset({Kind.CONDITION})))
    assert (asthma.title.lower(), asthma.sources) == ("asthma", 2)
    assert [point.quantity.value_text for point in store.measurements("tsh")] == ["2.5"]
    assert [record.title for record in store.search("tsh")] == ["TSH"]
    assert damage(database) in ((), ("artifact-damaged:a.json", "artifact-damaged:b.json"))
    assert len(run_checks(database, "p")) == 2
    generation = database.generation()
    prepare(database)
    assert database.generation() == generation
