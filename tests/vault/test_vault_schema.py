"""Schema steps: in order, once, all or nothing, with a copy first; a newer schema is refused untouched."""

from pathlib import Path

import pytest
import sqlcipher3

from healthdesk.domain.errors import VaultError
from healthdesk.vault.migrations import migrate, statements
from healthdesk.vault.transaction import Database

KEY = bytes(range(32))
FIRST = "-- words; with a semicolon\nCREATE TABLE word (text TEXT) STRICT;\nCREATE TABLE shout (text TEXT) STRICT;\n"
SECOND = """
CREATE TRIGGER loud AFTER INSERT ON word BEGIN
  INSERT INTO shout VALUES (upper(new.text));
  INSERT INTO shout VALUES (new.text || '!');
END;
"""


@pytest.fixture
def steps(tmp_path: Path) -> Path:
    (tmp_path / "steps").mkdir()
    (tmp_path / "steps" / "1000_first.sql").write_text(FIRST)
    return tmp_path / "steps"


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return Database(tmp_path / "a.db", KEY, create=True)


def version(database: Database) -> int:
    with database.read() as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_steps_are_taken_once_and_in_order(database: Database, steps: Path) -> None:
    assert migrate(database, steps) == version(database) == 1000
    before = database.generation()
    assert migrate(database, steps) == 1000
    assert database.generation() == before
    (steps / "1001_loud.sql").write_text(SECOND)
    assert migrate(database, steps) == version(database) == 1001
    with database.write() as connection:
        connection.execute("INSERT INTO word VALUES ('hello')")
        assert connection.execute("SELECT text FROM shout").fetchall() == [("HELLO",), ("hello!",)]
    assert not database.path.with_suffix(".before").exists()
    database.close()


def test_a_step_that_breaks_leaves_the_version_before_and_a_copy(database: Database, steps: Path) -> None:
    migrate(database, steps)
    (steps / "1001_broken.sql").write_text("CREATE TABLE half (x);\nCREATE TABLE word (x);\n")
    with pytest.raises(sqlcipher3.OperationalError):
        migrate(database, steps)
    assert version(database) == 1000
    with database.read() as connection:
        assert connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'half'").fetchone() is None
    database.verify_copy(database.path.with_suffix(".before"))
    (steps / "1001_broken.sql").unlink()
    migrate(database, steps)
    assert not database.path.with_suffix(".before").exists()
    database.close()


def test_a_newer_minor_opens_and_a_newer_major_is_refused_untouched(database: Database, steps: Path) -> None:
    migrate(database, steps)
    with database.write() as connection:
        connection.execute("PRAGMA user_version = 1007")
    assert migrate(database, steps) == 1007
    with database.write() as connection:
        connection.execute("PRAGMA user_version = 2000")
    before = database.generation()
    with pytest.raises(VaultError) as newer:
        migrate(database, steps)
    assert newer.value.code == "vault-newer"
    assert database.generation() == before
    database.close()


def test_an_sql_file_is_cut_where_its_statements_end() -> None:
    assert len(list(statements(FIRST))) == 2
    assert len(list(statements(SECOND))) == 1
    assert list(statements("  \n")) == []
