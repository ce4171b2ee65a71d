"""Backup, restore, erase, the inbox and the check."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from healthdesk import vault
from healthdesk.domain.errors import VaultError
from healthdesk.vault import Vault, places
from healthdesk.vault.restoring import restore

Make = Callable[..., tuple[Vault, str]]
Again = Callable[..., Vault]

PASSPHRASE = "seven quiet otters sing"
CONTENT = bytes(range(256)) * 3000


def now() -> float:
    return 1_700_000_000.0


def test_a_backup_comes_back_on_another_path(make: Make, folder: Path, tmp_path: Path, again: Again) -> None:
    made, code = make()
    rose = made.add_person("Rose Martin", "1956-03-01")
    made.add_person("Paul Martin")
    made.store(rose.id)
    waiting = made.inbox_add("scan.json", CONTENT)
    written = made.backup(tmp_path / "out" / "a.hdbackup")
    assert written.unverified == ()
    assert written.size == (tmp_path / "out" / "a.hdbackup").stat().st_size
    assert {name for name, _ in written.files} >= {"vault.json", "vault.db", f"people/{rose.id}.db"}
    made.change_passphrase(PASSPHRASE, "changed after the backup")
    made.close()
    elsewhere = tmp_path / "elsewhere"
    report = vault.restore(tmp_path / "out" / "a.hdbackup", elsewhere, PASSPHRASE, clock=now)
    assert report.ok
    assert report.findings == ()
    back = again(where=elsewhere)
    assert [person.name for person in back.persons()] == ["Rose Martin", "Paul Martin"]
    assert b"".join(back.inbox_read(waiting)) == CONTENT
    back.close()
    again(code, where=elsewhere).close()
    assert not list(tmp_path.rglob("*.new"))
    assert not list(tmp_path.rglob("checking-*"))
    assert not list(tmp_path.rglob("unfinished"))


def test_a_backup_replaces_the_vault_by_vault_json_alone(
    make: Make, folder: Path, tmp_path: Path, again: Again
) -> None:
    made, _ = make()
    made.add_person("Rose Martin")
    made.backup(tmp_path / "a.hdbackup")
    made.add_person("Paul Martin")
    made.close()
    before = {path: path.read_bytes() for path in folder.glob("store-*/**/*") if path.is_file()}
    assert vault.restore(tmp_path / "a.hdbackup", folder, PASSPHRASE, clock=now).ok
    assert {path: path.read_bytes() for path in before} == before
    back = again()
    assert [person.name for person in back.persons()] == ["Rose Martin"]
    assert len(list(folder.glob("store-*"))) == 2
    back.erase_person(back.persons()[0].id)  # the databases set aside hold this person too
    assert len(list(folder.glob("store-*"))) == 1
    assert back.check().ok


def test_files_without_a_grant_are_copied_and_said_to_be_unverified(make: Make, tmp_path: Path, again: Again) -> None:
    made, _ = make()
    rose = made.add_person("Rose Martin")
    made.add_holder("Nurse", "three calm herons wade")
    made.close()
    nurse = again("three calm herons wade")
    written = nurse.backup(tmp_path / "a.hdbackup")
    assert written.unverified == (f"people/{rose.id}.db",)
    nurse.close()
    restore(tmp_path / "a.hdbackup", tmp_path / "b", "three calm herons wade", clock=now).close()
    owner = again(where=tmp_path / "b", holder="owner")
    assert owner.persons() == (rose,)
    assert owner.check().ok


@pytest.mark.parametrize("damage", ["cut", "flip", "other", "gone", "member"])
def test_a_damaged_backup_changes_nothing(make: Make, folder: Path, tmp_path: Path, again: Again, damage: str) -> None:
    made, _ = make()
    made.add_person("Rose Martin")
    path = tmp_path / "a.hdbackup"
    made.backup(path)
    made.close()
    content = bytearray(path.read_bytes())
    code = "backup-unsound"
    match damage:
        case "cut":
            path.write_bytes(content[: len(content) // 2])
            code = "backup-unreadable"
        case "flip":
            content[len(content) // 2] ^= 1
            path.write_bytes(content)
        case "other":
            path.write_bytes(b"not a backup")
            code = "backup-unreadable"
        case "member":
            with zipfile.ZipFile(path) as archive:
                members = {name: archive.read(name) for name in archive.namelist()}
            members["backup.json"] = members["backup.json"].replace(b'"vault.db"', b'"../vault.db"')
            with zipfile.ZipFile(path, "w") as archive:
                for name, part in members.items():
                    archive.writestr(name, part)
        case _:
            path.unlink()
            code = "backup-missing"
    for where in (folder, tmp_path / "fresh"):
        with pytest.raises(VaultError) as refused:
            vault.restore(path, where, PASSPHRASE, clock=now)
        assert refused.value.code == code
    assert not list((tmp_path / "fresh").glob("store-*"))
    assert not vault.exists(tmp_path / "fresh")
    assert [person.name for person in again().persons()] == ["Rose Martin"]


def test_a_wrong_passphrase_restores_nothing(make: Make, tmp_path: Path) -> None:
    made, _ = make()
    made.backup(tmp_path / "a.hdbackup")
    with pytest.raises(VaultError) as refused:
        vault.restore(tmp_path / "a.hdbackup", tmp_path / "fresh", "wrong", clock=now)
    assert refused.value.code == "wrong-passphrase"
    with pytest.raises(VaultError) as folder_named:
        made.backup(tmp_path)
    assert folder_named.value.code == "backup-path-folder"


def test_too_little_space_is_told_before_anything_is_written(
    opened: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = places.shutil.disk_usage(tmp_path)._replace(free=100_000)
    monkeypatch.setattr(places.shutil, "disk_usage", lambda _: usage)
    with pytest.raises(VaultError) as refused:
        opened.backup(tmp_path / "a.hdbackup")
    assert refused.value.code == "disk-space-short"
    assert not (tmp_path / "a.hdbackup").exists()


def test_erasing_a_person_leaves_neither_file_nor_key(make: Make, folder: Path, again: Again) -> None:
    made, _ = make()
    rose = made.add_person("Rose Martin")
    paul = made.add_person("Paul Martin")
    made.store(rose.id)
    made.erase_person(rose.id)
    assert made.persons() == (paul,)
    assert [path.name for path in folder.rglob(f"{rose.id}*")] == []
    with pytest.raises(VaultError) as unknown:
        made.store(rose.id)
    assert unknown.value.code == "vault-person-unknown"
    with made._keeping.root.write() as connection:
        assert connection.execute("PRAGMA secure_delete").fetchone() == (1,)  # freed pages are overwritten
        for table in ("access", "compartment", "person"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (1,)
    made.close()
    opened = again()
    assert opened.check().ok
    assert opened.intents() == ()


def test_the_inbox_gives_back_what_it_was_given(make: Make, folder: Path, again: Again) -> None:
    made, _ = make()
    first = made.inbox_add("a.json", CONTENT, note="whose?")
    second = made.inbox_add("b.pdf", iter([CONTENT[:1000], b"", CONTENT[1000:]]))
    empty = made.inbox_add("c", b"")
    made.inbox.note(second, "two people")
    made.close()
    opened = again()
    assert [(each.id, each.name, each.size, each.note) for each in opened.inbox_list()] == [
        (first, "a.json", len(CONTENT), "whose?"),
        (second, "b.pdf", len(CONTENT), "two people"),
        (empty, "c", 0, ""),
    ]
    assert b"".join(opened.inbox_read(second)) == CONTENT
    for offset, length in ((0, 10), (262_140, 9), (len(CONTENT) - 5, 50), (len(CONTENT) + 9, 5), (5, 0)):
        assert opened.inbox.range(first, offset, length) == CONTENT[offset : offset + length]
    opened.inbox_drop(first)
    opened.inbox_drop(first)
    with pytest.raises(VaultError) as gone:
        list(opened.inbox_read(first))
    assert gone.value.code == "inbox-gone"
    assert not list(folder.rglob(f"{first}*"))
    assert len(opened.inbox_list()) == 2


def test_bytes_that_end_in_an_error_leave_nothing(opened: Vault, folder: Path) -> None:
    def broken() -> object:
        yield b"x" * 300_000
        raise RuntimeError

    with pytest.raises(RuntimeError):
        opened.inbox_add("a", broken())
    assert opened.inbox_list() == ()
    assert not list(folder.rglob("inbox/*"))
    assert opened.intents() == ()


def test_the_check_names_what_is_wrong(make: Make, folder: Path, again: Again) -> None:
    made, _ = make()
    rose = made.add_person("Rose Martin")
    paul = made.add_person("Paul Martin")
    for person in (rose, paul):
        made.store(person.id)
    assert made.check().ok
    assert set(made.check().digest) == {rose.id, paul.id}
    made.close()
    store = next(folder.glob("store-*"))
    content = bytearray((store / "people" / f"{rose.id}.db").read_bytes())
    content[3 * 8192 + 100] ^= 1
    (store / "people" / f"{rose.id}.db").write_bytes(content)
    (store / "people" / f"{paul.id}.manifest").unlink()
    (store / "people" / "stray.db").write_bytes(b"")
    (folder / "vault.copy.json").unlink()
    opened = again()
    (folder / "vault.copy.json").unlink()
    found = {(finding.where.rpartition("/")[2], finding.code) for finding in opened.check().findings}
    assert ("stray.db", "check-file-stray") in found
    assert ("vault.copy.json", "check-file-missing") in found
    assert (f"{paul.id}.db", "manifest-missing") in found
    assert {code for where, code in found if where == f"{rose.id}.db"} <= {"check-file-damaged", "vault-file-damaged"}
    assert len(found) == 4
    assert not opened.check().ok


def test_many_people_need_few_open_files(opened: Vault) -> None:
    people = [opened.add_person(f"Person {number}") for number in range(12)]
    stores = [opened.store(person.id) for person in people]
    assert sum(store.database.awake for store in stores) <= 6
    for store in stores:
        with store.database.read() as connection:
            assert connection.execute("SELECT 1").fetchone() == (1,)
    assert len({person.color for person in people}) == 8


def test_intents_of_others_wait_for_them(make: Make, again: Again) -> None:
    made, _ = make()
    number = made.begin_intent("settle", {"inbox": "x"})
    made.close()
    opened = again()
    (intent,) = opened.intents()
    assert (intent.id, intent.kind, intent.fields) == (number, "settle", {"inbox": "x"})
    opened.complete_intent(number)
    opened.complete_intent(number)
    assert opened.intents() == ()
