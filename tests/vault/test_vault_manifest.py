"""What SQLite cannot notice by itself: a lost log, an old file, an old manifest; and what it can."""

import os
import shutil
import threading
from pathlib import Path

import pytest

from healthdesk.domain.errors import VaultError
from healthdesk.vault.connection import open_database
from healthdesk.vault.manifest import SIZE, Manifest
from healthdesk.vault.transaction import Database, manifest_path, problems

KEY = bytes(range(32))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    database = Database(tmp_path / "a.db", KEY, create=True)
    with database.write() as connection:
        connection.execute("CREATE TABLE word (text TEXT)")
    database.close()
    return tmp_path / "a.db"


def say(database: Database, word: str) -> None:
    with database.write() as connection:
        connection.execute("INSERT INTO word VALUES (?)", (word,))


def words(database: Database) -> list[str]:
    with database.read() as connection:
        return [text for (text,) in connection.execute("SELECT text FROM word ORDER BY rowid")]


def refusal(path: Path) -> str:
    with pytest.raises(VaultError) as refused:
        Database(path, KEY)
    return refused.value.code


def killed(path: Path, words_said: int) -> None:
    """Write in a process that ends without closing, so that the log stays."""
    child = os.fork()
    if child == 0:
        database = Database(path, KEY)
        for number in range(words_said):
            say(database, str(number))
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    assert path.with_name("a.db-wal").stat().st_size > 0


def test_what_was_committed_before_a_kill_is_there(path: Path) -> None:
    killed(path, 3)
    database = Database(path, KEY)
    assert words(database) == ["0", "1", "2"]
    database.close()
    assert not path.with_name("a.db-wal").exists()


def test_a_lost_log_is_noticed(path: Path) -> None:
    killed(path, 3)
    path.with_name("a.db-wal").unlink()
    with pytest.raises(VaultError) as refused:
        Database(path, KEY)
    assert refused.value.code == "vault-rolled-back"
    assert refused.value.fields["lost"] == 3


def test_a_flipped_bit_in_the_log_is_noticed(path: Path) -> None:
    killed(path, 4)
    log = path.with_name("a.db-wal")
    content = bytearray(log.read_bytes())
    content[len(content) // 2] ^= 16
    log.write_bytes(bytes(content))
    assert refusal(path) == "vault-rolled-back"


def test_an_old_file_put_back_is_noticed(path: Path) -> None:
    old = path.read_bytes()
    database = Database(path, KEY)
    say(database, "newer")
    database.close()
    path.write_bytes(old)
    assert refusal(path) == "vault-rolled-back"


def test_an_old_manifest_is_noticed_and_a_commit_cut_off_from_it_is_not(path: Path) -> None:
    old = manifest_path(path).read_bytes()
    database = Database(path, KEY)
    say(database, "one")
    database.close()
    manifest_path(path).write_bytes(old)
    database = Database(path, KEY)  # one more: what a crash between the commit and the manifest leaves
    say(database, "two")
    database.close()
    manifest_path(path).write_bytes(old)
    assert refusal(path) == "manifest-old"


@pytest.mark.parametrize(
    ("content", "code"), [(None, "manifest-missing"), (b"", "manifest-damaged"), (bytes(SIZE), "manifest-damaged")]
)
def test_without_its_manifest_a_file_is_not_trusted(path: Path, content: bytes | None, code: str) -> None:
    manifest_path(path).unlink()
    if content is not None:
        manifest_path(path).write_bytes(content)
    assert refusal(path) == code


def test_a_torn_manifest_leaves_the_generation_before(tmp_path: Path) -> None:
    manifest = Manifest(tmp_path / "m", KEY)
    manifest.create(6)
    manifest.advance(7)
    assert manifest.generation() == 7
    content = bytearray(manifest.path.read_bytes())
    content[4096 + 10] ^= 1
    manifest.path.write_bytes(bytes(content))
    assert manifest.generation() == 6
    with pytest.raises(VaultError):
        Manifest(manifest.path, bytes(32)).generation()


@pytest.mark.parametrize("left", [0, 100, 8192, 12_000])
def test_a_file_cut_short_is_noticed(path: Path, left: int) -> None:
    os.truncate(path, left)
    assert refusal(path) in {"vault-file-unreadable", "vault-file-damaged"}


def found_in(path: Path) -> list[str]:
    """What opening or checking a file finds."""
    try:
        opened = Database(path, KEY)
    except VaultError as error:
        return [error.code]
    try:
        return opened.problems()
    except VaultError as error:
        return [error.code]
    finally:
        opened.close()


def test_a_flipped_bit_on_any_page_is_noticed(path: Path) -> None:
    database = Database(path, KEY)
    with database.write() as connection:
        connection.executemany("INSERT INTO word VALUES (?)", [("x" * 900,) for _ in range(60)])
    database.close()
    sound = path.read_bytes()
    for page in range(len(sound) // 8192):
        content = bytearray(sound)
        content[page * 8192 + 4000] ^= 1
        path.write_bytes(bytes(content))
        assert found_in(path), page


def test_another_key_and_a_file_without_encryption_are_refused_silently(
    path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(VaultError) as wrong:
        open_database(path, bytes(32))
    assert wrong.value.code == "vault-file-unreadable"
    assert wrong.value.__cause__ is None
    path.write_bytes(b"SQLite format 3\0" + bytes(8176))
    with pytest.raises(VaultError) as plain:
        open_database(path, KEY)
    assert plain.value.code == "vault-file-not-encrypted"
    assert capfd.readouterr() == ("", "")


def test_an_error_inside_leaves_nothing_of_the_transaction(path: Path) -> None:
    database = Database(path, KEY)
    before = database.generation()

    def stopped() -> None:
        with database.write() as connection:
            connection.execute("INSERT INTO word VALUES ('never')")
            raise KeyError

    with pytest.raises(KeyError):
        stopped()
    assert words(database) == []
    assert database.generation() == before
    with database.write() as connection, database.write(), database.read() as inside:
        connection.execute("INSERT INTO word VALUES ('once')")
        assert inside.execute("SELECT count(*) FROM word").fetchone() == (1,)
    assert database.generation() == before + 1
    database.close()
    with pytest.raises(VaultError) as locked:
        words(database)
    assert locked.value.code == "vault-locked"


def test_a_file_at_rest_wakes_when_it_is_used(path: Path) -> None:
    database = Database(path, KEY)
    say(database, "before")
    with database.read():
        database.rest()
        assert database.awake
    database.rest()
    assert not database.awake
    assert words(database) == ["before"]
    say(database, "after")
    assert words(database) == ["before", "after"]
    database.close()


def test_readers_and_a_writer_do_not_wait_for_each_other_forever(path: Path) -> None:
    database = Database(path, KEY)
    wrong: list[BaseException] = []

    def read_and_rest() -> None:
        try:
            for number in range(40):
                seen = words(database)
                assert seen == sorted(seen)
                if number % 5 == 0:
                    database.rest()
        except BaseException as error:  # noqa: BLE001 - a thread's failure is the test's
            wrong.append(error)

    threads = [threading.Thread(target=read_and_rest) for _ in range(3)]
    for thread in threads:
        thread.start()
    for number in range(40):
        say(database, f"{number:03}")
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive()
    assert wrong == []
    assert len(words(database)) == 40
    database.close()


def test_the_whole_file_copied_elsewhere_is_sound(path: Path, tmp_path: Path) -> None:
    database = Database(path, KEY)
    say(database, "kept")
    database.copy_to(tmp_path / "copy.db")
    database.verify_copy(tmp_path / "copy.db")
    shutil.copy(manifest_path(path), tmp_path / "copy.manifest")
    copied = Database(tmp_path / "copy.db", KEY)
    assert words(copied) == ["kept"]
    copied.close()
    os.truncate(tmp_path / "copy.db", 8192)
    with pytest.raises(VaultError):
        database.verify_copy(tmp_path / "copy.db")
    connection = open_database(path, KEY)
    assert problems(connection) == []
    connection.close()
    database.close()
