"""Killed at every step, and the disk full: the vault is as it was before, or as it would be after; nothing between.

A child process is made by fork and ends itself, as a kill would, just before the n-th call into the system or into
SQLCipher that its work makes; n grows until the work comes to its end.
"""

import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from healthdesk import vault
from healthdesk.domain.errors import VaultError
from healthdesk.vault import Vault
from healthdesk.vault.kdf import KdfCost

PASSPHRASE = "seven quiet otters sing"
NEW = "three calm herons wade"
CHEAP = KdfCost(64, 1, 1)
STEPS = {"execute", "executemany", "fsync", "write", "rename", "replace", "unlink", "mkdir", "open", "close", "rmdir"}


def now() -> float:
    return 1_700_000_000.0


def unlocked(folder: Path, secret: str = PASSPHRASE) -> Vault:
    return vault.unlock(folder, secret, clock=now)


def ends_at(step: int, work: Callable[[], object]) -> bool:
    """Do some work in a process that is killed before its n-th step; whether it was killed before its end."""
    child = os.fork()
    if child == 0:
        count = 0

        def watch(_: FrameType, event: str, called: Any) -> None:
            nonlocal count
            if event == "c_call" and called.__name__ in STEPS:
                count += 1
                if count == step:
                    os._exit(9)

        sys.setprofile(watch)
        try:
            work()
        finally:
            os._exit(1 if sys.exc_info()[0] else 0)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert code in {0, 9}
    return code == 9


def steps(every: int) -> Iterator[int]:
    return iter(range(1, 5000, every))


def no_strays(folder: Path) -> bool:
    return {path.name for path in folder.iterdir() if not path.name.startswith("store-")} == {
        "vault.json",
        "vault.copy.json",
        "vault.lock",
    } and not [
        path for path in folder.rglob("*") if path.name.endswith((".new", ".before")) or path.name == "unfinished"
    ]


@pytest.fixture
def pristine(tmp_path: Path) -> Path:
    """A vault with one person and one waiting file, to be copied for each kill."""
    made, _ = vault.create(tmp_path / "pristine", PASSPHRASE, clock=now, cost=CHEAP)
    made.store(made.add_person("Rose Martin").id)
    made.inbox_add("a", b"waiting")
    made.backup(tmp_path / "pristine.hdbackup")
    made.close()
    return tmp_path / "pristine"


def test_killed_while_it_is_made_there_is_a_vault_or_none(tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    for step in steps(8):
        shutil.rmtree(folder, ignore_errors=True)
        killed = ends_at(step, lambda: vault.create(folder, PASSPHRASE, clock=now, cost=CHEAP))
        if vault.exists(folder):
            opened = unlocked(folder)
        else:
            opened, _ = vault.create(folder, PASSPHRASE, clock=now, cost=CHEAP)
        assert opened.check().ok
        opened.close()
        assert no_strays(folder)
        assert len(list(folder.glob("store-*"))) == 1
        if not killed:
            return
    pytest.fail("never came to its end")


def change_passphrase(opened: Vault, _: Path) -> None:
    opened.change_passphrase(PASSPHRASE, NEW)


def add(opened: Vault, _: Path) -> None:
    opened.add_person("Paul Martin")


def erase(opened: Vault, _: Path) -> None:
    opened.erase_person(opened.persons()[0].id)


def bring(opened: Vault, _: Path) -> None:
    opened.inbox_add("b", b"x" * 300_000)


def drop(opened: Vault, _: Path) -> None:
    opened.inbox_drop(opened.inbox_list()[0].id)


def back_up(opened: Vault, folder: Path) -> None:
    opened.backup(folder.parent / "kept.hdbackup")


def revoke(opened: Vault, _: Path) -> None:
    nurse = opened.add_holder("Nurse", "a heron alone")
    opened.grant(opened.persons()[0].id, nurse.id)
    opened.revoke(opened.persons()[0].id, nurse.id)


def state(opened: Vault) -> tuple[list[str], list[str]]:
    return [person.name for person in opened.persons()], [waiting.name for waiting in opened.inbox_list()]


BEFORE = (["Rose Martin"], ["a"])
AFTER: dict[Callable[[Vault, Path], None], tuple[list[str], list[str]]] = {
    change_passphrase: BEFORE,
    add: (["Rose Martin", "Paul Martin"], ["a"]),
    erase: ([], ["a"]),
    bring: (["Rose Martin"], ["a", "b"]),
    drop: (["Rose Martin"], []),
    back_up: BEFORE,
    revoke: BEFORE,
}


def unlocked_with_either(folder: Path) -> Vault:
    try:
        return unlocked(folder)
    except VaultError:
        return unlocked(folder, NEW)


@pytest.mark.parametrize("work", AFTER, ids=lambda work: str(work.__name__))
def test_killed_anywhere_it_is_as_before_or_as_after(pristine: Path, tmp_path: Path, work: Any) -> None:
    folder = tmp_path / "vault"
    for step in steps(12 if work in {back_up, revoke} else 5):
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(pristine, folder)

        def child() -> None:
            opened = unlocked(folder)
            work(opened, folder)
            opened.close()

        killed = ends_at(step, child)
        opened = unlocked_with_either(folder)
        found = state(opened)
        assert found in (BEFORE, AFTER[work])
        report = opened.check()
        assert report.ok, report.findings
        assert opened.intents() == ()
        opened.close()
        assert no_strays(folder)
        if not killed:
            assert found == AFTER[work]
            return
    pytest.fail("never came to its end")


def test_killed_while_it_is_restored_the_old_or_the_restored_vault_opens(pristine: Path, tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    changed = unlocked(pristine)
    changed.add_person("Paul Martin")
    changed.close()
    for step in steps(5):
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(pristine, folder)
        killed = ends_at(step, lambda: vault.restore(tmp_path / "pristine.hdbackup", folder, PASSPHRASE, clock=now))
        opened = unlocked(folder)
        people = state(opened)[0]
        assert people in (["Rose Martin"], ["Rose Martin", "Paul Martin"])
        assert opened.check().ok
        opened.close()
        if not killed:
            assert people == ["Rose Martin"]
            return
    pytest.fail("never came to its end")


def limited(limit: int, work: Callable[[], object]) -> str:
    """Do some work in a process whose files cannot grow beyond a limit; the code of its refusal, "" if it did."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        code = b"?"
        try:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
            work()
            code = b""
        except VaultError as error:
            code = error.code.encode()
        finally:
            os.write(writing, code)
            os._exit(0)
    os.close(writing)
    os.waitpid(child, 0)
    with os.fdopen(reading, "rb") as told:
        return told.read().decode()


@pytest.mark.parametrize("limit", [0, 4096, 12_000, 20_000, 40_000, 60_000, 90_000])
@pytest.mark.parametrize("work", [add, bring, back_up, change_passphrase], ids=lambda work: str(work.__name__))
def test_when_files_cannot_grow_the_vault_is_as_before(pristine: Path, limit: int, work: Any) -> None:
    def child() -> None:
        opened = unlocked(pristine)
        work(opened, pristine)

    code = limited(limit, child)
    assert code in {"", "disk-full", "disk-trouble"}
    opened = unlocked(pristine, NEW if work is change_passphrase and not code else PASSPHRASE)
    assert state(opened) == (AFTER[work] if not code else BEFORE)
    assert opened.check().ok
    opened.close()
    assert no_strays(pristine)
    assert not list(pristine.parent.glob(".*.new"))


def small_disks() -> list[int]:
    """Sizes of memory disks to fill, where this process may make one; none elsewhere."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return []
    asked = ["unshare", "-m", "mount", "-t", "tmpfs", "-o", "size=64k", "none", "/mnt"]
    try:
        allowed = subprocess.run(asked, capture_output=True, check=False).returncode == 0
    except OSError:
        return []
    return [480, 560, 640, 800, 1200] if allowed else []


def made_or_refused(folder: Path) -> tuple[Vault | None, str]:
    try:
        return vault.create(folder, PASSPHRASE, clock=now, cost=CHEAP)[0], ""
    except VaultError as full:
        return None, full.code


@pytest.mark.parametrize("kilobytes", small_disks())
def test_a_full_disk_is_named_and_leaves_the_vault_whole(tmp_path: Path, kilobytes: int) -> None:
    place = tmp_path / "disk"
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "none", str(place)], check=True)
    try:
        folder = place / "vault"
        names: list[str] = []
        opened, code = made_or_refused(folder)
        if opened is None:
            assert code == "disk-full"
            assert not vault.exists(folder)
            return
        while not code:
            try:
                names.append(opened.add_person(f"Person {len(names)}").name)
                opened.store(opened.persons()[-1].id)
                opened.inbox_add("b", os.urandom(20_000))
            except VaultError as full:
                code = full.code
        assert code == "disk-full"
        found = [person.name for person in opened.persons()]
        assert found == names[: len(found)]
        opened.close()
        subprocess.run(["mount", "-o", "remount,size=8m", str(place)], check=True)
        opened = unlocked(folder)
        assert [person.name for person in opened.persons()] == found
        assert opened.check().ok
        opened.close()
        assert no_strays(folder)
    finally:
        subprocess.run(["umount", str(place)], check=True)
