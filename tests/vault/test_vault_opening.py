"""Making, unlocking, refusing; what unlocks, and what does not."""

import os
import re
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from healthdesk.domain.errors import VaultError
from healthdesk.domain.people import Identifier, Person
from healthdesk.vault import Vault, create, exists, recovery, restore
from healthdesk.vault.kdf import CEILING, FLOOR, KdfCost, calibrate, checked
from healthdesk.vault.places import refuse_network

Make = Callable[..., tuple[Vault, str]]
Again = Callable[..., Vault]
PASSPHRASE = "seven quiet otters sing"


def test_a_vault_opens_again_with_its_passphrase_and_with_its_recovery_code(
    make: Make, folder: Path, again: Again
) -> None:
    made, code = make()
    added = made.add_person("Rose Martin", "1956-03-01", "female")
    made.close()
    for secret in (PASSPHRASE, code, code.lower().replace("0", "o").replace("1", "l")):
        opened = again(secret)
        assert opened.persons() == (added,)
        assert opened.setting("language") == "fr"
        assert opened.holder_name == "owner"
        opened.close()


def test_a_wrong_passphrase_and_a_wrong_code_are_told_apart(make: Make, folder: Path, again: Again) -> None:
    made, _ = make()
    made.close()
    with pytest.raises(VaultError) as wrong:
        again("seven quiet otters sang")
    assert wrong.value.code == "wrong-passphrase"
    with pytest.raises(VaultError) as other:
        again(recovery.new_code())
    assert other.value.code == "wrong-recovery-code"
    with pytest.raises(VaultError) as empty:
        again(" ")
    assert empty.value.code == "passphrase-empty"


def test_composed_and_decomposed_letters_are_the_same_passphrase(folder: Path, again: Again) -> None:
    made, _ = create(folder, "l’été à la mer", clock=lambda: 0.0, cost=KdfCost(64, 1, 1))
    made.close()
    again("l’e\u0301te\u0301 a\u0300 la mer").close()


def test_no_vault_and_a_second_vault_are_refused(make: Make, folder: Path, tmp_path: Path, again: Again) -> None:
    with pytest.raises(VaultError) as none:
        again(where=tmp_path / "nowhere")
    assert none.value.code == "vault-none"
    assert not (tmp_path / "nowhere").exists()
    make()[0].close()
    with pytest.raises(VaultError) as second:
        make()
    assert second.value.code == "vault-already-there"


def test_the_header_says_nothing_personal(opened: Vault, folder: Path) -> None:
    opened.add_person("Rose Martin", "1956-03-01")
    text = (folder / "vault.json").read_text() + (folder / "vault.copy.json").read_text()
    assert "Rose" not in text
    assert "owner" not in text
    for path in folder.rglob("*"):
        if path.is_file():
            assert b"Rose" not in path.read_bytes()


def test_files_are_private_under_any_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        made, _ = create(tmp_path / "open", PASSPHRASE, clock=lambda: 0.0, cost=KdfCost(64, 1, 1))
        person = made.add_person("Rose Martin")
        made.inbox_add("a.json", b"{}")
        made.change_person(person)
        made.backup(tmp_path / "b.hdbackup")
        made.change_passphrase(PASSPHRASE, "another one entirely")
        paths = [*(tmp_path / "open").rglob("*"), tmp_path / "open", tmp_path / "b.hdbackup"]
        assert any(path.name.endswith("-wal") for path in paths)
        for path in paths:
            assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path.name
        made.close()
    finally:
        os.umask(before)


def test_a_second_process_is_told_who_has_the_vault(opened: Vault, folder: Path, again: Again) -> None:
    with pytest.raises(VaultError) as held:
        again()
    assert held.value.code == "vault-held"
    assert held.value.fields["process"] == str(os.getpid())
    script = (
        "import sys; from pathlib import Path\n"
        "from healthdesk import vault; from healthdesk.domain.errors import VaultError\n"
        "try: vault.unlock(Path(sys.argv[1]), 'x', clock=lambda: 0.0)\n"
        "except VaultError as error: print(error.code, error.fields['process'])\n"
    )
    there = subprocess.run(
        [sys.executable, "-c", script, str(folder)], capture_output=True, text=True, check=True, timeout=60
    )
    assert there.stdout.split() == ["vault-held", str(os.getpid())]
    opened.close()
    again().close()


MOUNTS = r"""
22 1 8:1 / / rw - ext4 /dev/sda1 rw
31 22 0:41 / /mnt/nas rw - cifs //nas/home rw
32 22 0:42 / /home/a\040b/far rw - fuse.sshfs host: rw
33 31 0:43 / /mnt/nas/local rw - ext4 /dev/sdb1 rw
"""


@pytest.mark.parametrize(
    ("place", "refused"),
    [
        ("/home/x", False),
        ("/mnt/nas/v", True),
        ("/home/a b/far", True),
        ("/mnt/nas/local/v", False),
        ("/mnt/nasty", False),
    ],
)
def test_a_network_folder_is_refused(place: str, refused: bool) -> None:
    if not refused:
        refuse_network(Path(place), MOUNTS)
        return
    with pytest.raises(VaultError) as error:
        refuse_network(Path(place), MOUNTS)
    assert error.value.code == "network-folder"


def test_changing_the_passphrase_rewrites_the_header_alone(make: Make, folder: Path, again: Again) -> None:
    made, code = make()
    databases = {path: path.read_bytes() for path in folder.rglob("*.db")}
    made.change_passphrase(PASSPHRASE, "a new one to remember")
    assert {path: path.read_bytes() for path in folder.rglob("*.db")} == databases
    with pytest.raises(VaultError):
        made.change_passphrase(PASSPHRASE, "yet another")
    made.close()
    with pytest.raises(VaultError):
        again()
    again("a new one to remember").close()
    again(code).close()


def test_the_recovery_code_may_stand_for_a_forgotten_passphrase(make: Make, folder: Path, again: Again) -> None:
    made, code = make()
    made.change_passphrase(code, "remembered this time")
    fresh = made.new_recovery_code()
    made.close()
    again("remembered this time").close()
    again(fresh).close()
    with pytest.raises(VaultError) as old:
        again(code)
    assert old.value.code == "wrong-recovery-code"


def test_an_old_header_put_back_is_noticed(make: Make, folder: Path, again: Again) -> None:
    made, _ = make()
    old = (folder / "vault.json").read_bytes()
    made.change_passphrase(PASSPHRASE, "a new one to remember")
    made.close()
    again("a new one to remember").close()
    for name in ("vault.json", "vault.copy.json"):
        (folder / name).write_bytes(old)
    with pytest.raises(VaultError) as error:
        again()
    assert error.value.code == "header-old"


def test_a_holder_sees_only_who_was_granted(make: Make, folder: Path, again: Again) -> None:
    made, _ = make()
    rose = made.add_person("Rose Martin", "1956-03-01")
    made.add_person("Paul Martin")
    nurse = made.add_holder("Nurse", "three calm herons wade")
    with pytest.raises(VaultError) as taken:
        made.add_holder("Nurse", "x")
    assert taken.value.code == "holder-name-taken"
    made.close()
    alone = again("three calm herons wade")
    assert alone.persons() == ()
    with pytest.raises(VaultError) as unknown:
        alone.erase_person(rose.id)
    assert unknown.value.code == "vault-person-unknown"
    alone.close()
    owner = again(holder="owner")
    owner.grant(rose.id, nurse.id)
    owner.change_person(Person(rose.id, "Rose Petit", "1956-03-01", identifiers=(Identifier("urn:x", "1"),)))
    owner.close()
    granted = again("three calm herons wade", holder="nurse")
    assert [person.name for person in granted.persons()] == ["Rose Petit"]
    assert granted.persons()[0].identifiers == (Identifier("urn:x", "1"),)
    assert granted.check().ok
    granted.close()
    with pytest.raises(VaultError):
        again(holder="nurse")


def test_taking_a_grant_back_moves_the_person_to_a_new_key(make: Make, folder: Path, again: Again) -> None:
    made, _ = make()
    rose = made.add_person("Rose Martin", "1956-03-01")
    with made.store(rose.id).database.write() as connection:
        connection.execute("INSERT INTO label (words) VALUES ('kept')")
    nurse = made.add_holder("Nurse", "three calm herons wade")
    with pytest.raises(VaultError) as nothing:
        made.revoke(rose.id, nurse.id)
    assert nothing.value.code == "revoke-nothing"
    made.grant(rose.id, nurse.id)
    made.revoke(rose.id, nurse.id)
    with made.store(rose.id).database.read() as connection:
        assert connection.execute("SELECT words FROM label").fetchall() == [("kept",)]
    assert made.check().ok
    made.close()
    assert [path.name for path in folder.rglob("people/*.db")] == [f"{rose.id}.1.db"]
    alone = again("three calm herons wade", holder="nurse")
    assert alone.persons() == ()
    alone.close()
    owner = again(holder="owner")
    assert owner.persons() == (rose,)
    assert owner.check().ok
    backup = folder.parent / "moved.hdbackup"
    owner.backup(backup)
    assert restore(backup, folder.parent / "moved", PASSPHRASE, clock=lambda: 0.0).ok


def test_a_hardened_process_leaves_no_core_and_is_closed_to_others() -> None:
    script = (
        "import ctypes, resource; from healthdesk.vault import harden; harden()\n"
        "print(*resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    )
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    assert told.stdout.split() == ["0", "0", "0"]


def test_a_recovery_code_has_enough_chance_in_it_and_notices_a_slip() -> None:
    codes = {recovery.new_code() for _ in range(200)}
    assert len(codes) == 200
    for code in codes:
        assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}", code)
        bare = recovery.parse(code)
        assert len(bare) == 28
        assert recovery.group_matches(code, 2, code.split("-")[2].lower())
        assert not recovery.group_matches(code, 2, code.split("-")[3] + "0")
        assert not recovery.parse(code[:-2])
    # A single wrong sign slips through once in 1,024 times at most.
    slips = [f"{code[:5]}{'A' if code[5] != 'A' else 'B'}{code[6:]}" for code in codes]
    assert sum(bool(recovery.parse(slip)) for slip in slips) <= 2


def test_the_cost_of_a_guess_is_raised_until_it_takes_long_enough() -> None:
    elapsed = iter(range(1000))
    assert calibrate(0.5, lambda: float(next(elapsed))) == KdfCost(64, 1, 4)
    quick = calibrate(0.002)
    assert quick.passes <= CEILING.passes
    assert quick.memory_kib >= 64


def test_the_product_never_asks_for_less_than_its_floor() -> None:
    assert FLOOR.memory_kib == 64 * 1024
    assert FLOOR.passes == 3
    for cost in (KdfCost(64 * 1024, 2), KdfCost(32 * 1024, 3), KdfCost(2 << 20, 3), KdfCost(64 * 1024, 21)):
        with pytest.raises(VaultError) as refused:
            checked(cost, FLOOR)
        assert refused.value.code == "header-cost-refused"


def test_no_statement_attaches_a_database_and_only_one_place_opens_one() -> None:
    room = Path(recovery.__file__).parent
    sources = {path: path.read_text("utf-8") for path in room.rglob("*") if path.suffix in {".py", ".sql"}}
    assert [
        path.name for path, text in sources.items() if re.search(r"ATTACH\s+(DATABASE|'|\?)", text, re.IGNORECASE)
    ] == []
    assert [path.name for path, text in sources.items() if "sqlcipher3.connect" in text] == ["connection.py"]
    assert exists(room) is False
