"""After a whole visit in the real window, killed, locked or closed, nothing of the records is found anywhere in plain."""

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from proof_place import Place, Running
from proof_records import BIRTH_DATE, PASSPHRASE, STEM
from proof_scan import Patterns, patterns, traces, within

Secrets = Callable[..., Patterns]


@pytest.fixture
def recovery(place: Place, files: dict[str, Path]) -> str:
    """A vault with the records in it; its recovery code."""
    code = str(place.run("init", "--country", "FR", shows=True).json["recovery_code"])
    assert place.run("import", str(files["whole"]), shows=True).code == 0
    return code


def visit(place: Place, files: dict[str, Path], end: str) -> Running:
    """A window over the vault in which somebody has been everywhere."""
    folder = place.desk / f"folder-{STEM}70000"
    folder.mkdir()
    (folder / f"file-{STEM}70001.json").write_text("{}")
    # The names of what is brought in are on no command line: they are told by a folder with a plain name.
    here = place.desk / "visited"
    here.symlink_to(folder)
    window = place.start(place.driver("window_driver.py", end, str(files["later"]), str(here)))
    window.wait_for(lambda: "visited" in window.printed())
    return window


@pytest.mark.parametrize("end", ["stay", "dialog"])
def test_a_killed_window_leaves_no_word(
    place: Place, files: dict[str, Path], secrets: Secrets, recovery: str, end: str
) -> None:
    window = visit(place, files, end)
    ran = window.kill()
    assert (ran.code, ran.out.split()) == (-signal.SIGKILL, ["visited"]), ran.err
    assert traces([place.seen], secrets(recovery=recovery)) == []
    assert place.run("check").json["ok"]
    assert traces([place.seen], secrets(place, recovery)) == []


def test_a_closed_window_leaves_no_word(place: Place, files: dict[str, Path], secrets: Secrets, recovery: str) -> None:
    ran = visit(place, files, "close").end()
    assert (ran.code, ran.out.split()) == (0, ["visited"]), ran.err
    assert place.run("check").json["ok"]
    assert traces([place.seen], secrets(place, recovery)) == []


def memory(number: int) -> list[bytes]:
    """What a process holds in memory, where this system lets its owner look."""
    held = []
    try:
        table = Path(f"/proc/{number}/maps").read_text().splitlines()
        with Path(f"/proc/{number}/mem").open("rb", buffering=0) as whole:
            for line in table:
                span, rights, *_ = line.split()
                if rights.startswith("rw"):
                    start, end = (int(side, 16) for side in span.split("-"))
                    held.append(os.pread(whole.fileno(), end - start, start))
    except (OSError, OverflowError):
        return held
    return held


def test_a_locked_window_is_a_fresh_process_without_a_word(
    place: Place, files: dict[str, Path], secrets: Secrets, recovery: str
) -> None:
    window = visit(place, files, "lock")
    number = window.process.pid
    lock_screen = Path(f"/proc/{number}/cmdline")
    assert window.wait_for(lambda: b"-m\0healthdesk" in lock_screen.read_bytes()), window.end().err
    assert window.wait_for(lambda: "libQt6Widgets" in Path(f"/proc/{number}/maps").read_text())
    keys = secrets(place, recovery)
    never = {at: what for at, what in keys.items() if what.split(" as ")[0] != "birth date"}
    assert [found for part in memory(number) for found in within(part, never)] == []
    assert window.kill().code == -signal.SIGKILL
    assert traces([place.seen], keys) == []


def test_the_memory_of_an_open_window_would_be_read(place: Place, files: dict[str, Path], recovery: str) -> None:
    """A control: while it is open the words are there, so that looking for them means something."""
    window = visit(place, files, "stay")
    held = memory(window.process.pid)
    window.kill()
    found = {what for part in held for what in within(part, patterns({"c": STEM, "b": BIRTH_DATE, "p": PASSPHRASE}))}
    assert bool(found) == bool(held)
