"""Under a umask that hides nothing, every file and folder that the program makes is its owner's alone."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from proof_place import Place, modes

KINDS = {stat.S_IFDIR: 0o700, stat.S_IFREG: 0o600}


@pytest.fixture(autouse=True)
def open_handed() -> Iterator[None]:
    """Take nothing away from what a program asks for."""
    before = os.umask(0)
    yield
    os.umask(before)


def wide(*roots: Path) -> dict[str, str]:
    """What is not 0600, or not 0700 for a folder."""
    return {
        path: oct(mode)
        for path, mode in modes(*roots).items()
        if mode != KINDS[stat.S_IFMT(Path(path).lstat().st_mode)]
    }


def test_all_that_is_made_is_private(place: Place, files: dict[str, Path]) -> None:
    before = set(modes(place.home, place.temp, place.cwd))
    assert place.run("init", shows=True).code == 0
    assert wide(place.vault) == {}
    assert place.run("import", str(files["whole"]), str(files["more"]), shows=True).code == 1
    given = place.seen / "given"
    for form in ("fhir", "csv", "files", "all"):
        assert place.run("export", "--format", form, "--to", str(given / form)).code == 0
    assert place.run("backup", str(place.seen / "copies" / "one.hdbackup")).code == 0
    command = ["restore", str(place.seen / "copies" / "one.hdbackup")]
    assert place.run(*command).code == 0
    assert place.run("check").json["ok"]
    assert wide(place.vault, *(given / form for form in ("fhir", "csv", "files", "all"))) == {}
    assert wide(place.seen / "copies" / "one.hdbackup") == {}
    assert set(modes(place.home, place.temp, place.cwd)) == before


def test_while_it_is_open_nothing_is_wider(place: Place, files: dict[str, Path]) -> None:
    assert place.run("init", shows=True).code == 0
    assert place.run("import", str(files["whole"]), shows=True).code == 0
    held = place.start(place.driver("holding_driver.py"))
    assert held.wait_for(lambda: "held" in held.printed())
    assert wide(place.vault) == {}
    held.kill()
    assert wide(place.vault) == {}


def test_the_window_keeps_what_it_writes_to_itself(place: Place, files: dict[str, Path]) -> None:
    assert place.run("init", shows=True).code == 0
    assert place.run("import", str(files["whole"]), shows=True).code == 0
    there = set(modes(place.home))
    window = place.start(place.driver("window_driver.py", "close", str(files["later"]), str(files["more"])))
    assert window.end().code == 0
    ours = [Path(path) for path in modes(place.home) if path not in there and "/healthdesk" in path]
    assert ours
    assert [found for path in ours for found in wide(path).items()] == []
    assert wide(place.vault) == {}


def test_folders_made_on_the_way_are_private(place: Place, files: dict[str, Path]) -> None:
    """Who may write into the folder above a vault may put another one in its place."""
    place.vault_name = "deep/er/vault"
    assert place.run("init", shows=True).code == 0
    assert place.run("import", str(files["whole"]), shows=True).code == 0
    assert place.run("export", "--format", "csv", "--to", str(place.seen / "given" / "out")).code == 0
    assert place.run("backup", str(place.seen / "copies" / "one.hdbackup")).code == 0
    assert wide(*(place.seen / name for name in ("deep", "given", "copies"))) == {}
