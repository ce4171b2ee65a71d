"""After whole sessions on the command line, also killed ones, nothing of the records is found anywhere in plain."""

import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from proof_place import Place, Ran, Running
from proof_records import STEM, bundle
from proof_scan import Patterns, traces

from healthdesk import models
from healthdesk.domain.views import ModelPhase

Secrets = Callable[..., Patterns]
QUESTION = "Has my HbA1c gone up or down?"
MODELS = ["none", *([models.BUNDLED.name] if models.state().phase is ModelPhase.READY else [])]


def clean(place: Place, wanted: Patterns, scanned: int = 8) -> None:
    """Nothing is found, and there was something to look through."""
    assert sum(path.is_file() for path in place.seen.rglob("*")) >= scanned
    assert traces([place.seen], wanted) == []


def made(place: Place) -> str:
    """A new vault; its recovery code."""
    shown = place.run("init", "--country", "FR", shows=True)
    assert shown.code == 0, shown.err
    return str(shown.json["recovery_code"])


def brought(place: Place, *paths: Path, code: int = 0) -> Ran:
    ran = place.run("import", *map(str, paths), shows=True)
    assert ran.code == code, ran.err
    return ran


def test_a_whole_session_leaves_no_word(place: Place, files: dict[str, Path], secrets: Secrets) -> None:
    recovery = made(place)
    (run,) = brought(place, files["whole"]).json["runs"]
    assert run["state"] == "finished"
    assert STEM in place.run("person", "list", shows=True).out
    assert STEM in place.run("records", "--void", shows=True).out
    assert STEM in place.run("records", "--fhir", shows=True).out
    assert place.run("check").json["ok"]
    taken = brought(place, files["later"], files["more"], files["cut"], files["two"], code=1)
    states = [each["state"] for each in taken.json["runs"]]
    assert states[:5] == ["finished", "refused", "asks", "asks", "refused"]
    assert sorted(states[5:]) == ["asks", "finished", "finished"]  # two people: one is here, the other waits
    assert place.run("undo", run["id"], shows=True).code == 0
    assert brought(place, files["whole"]).json["runs"][0]["state"] == "finished"
    assert place.run("backup", str(place.seen / "copies" / "one.hdbackup")).code == 0
    clean(place, secrets(place, recovery), 30)


def test_what_was_undone_and_brought_again_is_sound(place: Place, files: dict[str, Path]) -> None:
    made(place)
    (run,) = brought(place, files["whole"]).json["runs"]
    whole = place.run("check").json["digest"]
    assert place.run("undo", run["id"], shows=True).code == 0
    assert place.run("check").json["ok"]
    assert brought(place, files["whole"]).json["runs"][0]["state"] == "finished"
    report = place.run("check").json
    assert report["digest"] == whole
    assert report["findings"] == []


@pytest.mark.parametrize("model", MODELS)
def test_questions_leave_no_word(place: Place, files: dict[str, Path], secrets: Secrets, model: str) -> None:
    recovery = made(place)
    brought(place, files["whole"])
    answer = place.run("ask", QUESTION, shows=True, model=model)
    assert answer.code == 0
    assert answer.json["citations"]
    assert (answer.json["model"] is not None) == (model != "none")
    assert place.run("ask", "What am I allergic to?", shows=True, model=model).code == 0
    assert place.run("ask", "I want to die", shows=True, model=model).json["kind"] == "crisis"
    clean(place, secrets(place, recovery), 15)


def test_search_pages_pictures_and_what_is_typed_leave_no_word(
    place: Place, files: dict[str, Path], secrets: Secrets
) -> None:
    recovery = made(place)
    brought(place, files["whole"])
    driven = place.drive("session_driver.py", shows=True)
    assert driven.code == 0, driven.err
    assert f"found metformin 500 mg {STEM}" in driven.out
    assert "drawn" in driven.out
    assert "refused" in driven.out
    clean(place, secrets(place, recovery))


def test_what_is_refused_is_refused_without_its_words(place: Place, files: dict[str, Path], secrets: Secrets) -> None:
    recovery = made(place)
    wrong = place.run("check", secret="wrong")
    assert wrong.json["error"] == "wrong-passphrase"
    assert place.run("records", secret="nowhere").code == 1
    assert place.run("init").json["error"] == "vault-already-there"
    refused = brought(place, files["cut"], files["picture"], files["more"], code=1).json["runs"]
    assert {each["state"] for each in refused} <= {"refused", "asks"}
    assert place.run("import", str(place.desk / "nothing.json"), shows=True).code == 1
    assert place.run("export", "--format", "fhir", "--to", str(place.desk / "out")).code == 1
    (place.seen / "not-a-backup").write_bytes(b"PK\x03\x04 nothing")
    assert place.run("restore", str(place.seen / "not-a-backup")).code == 1
    held = place.start(place.driver("holding_driver.py"))
    assert held.wait_for(lambda: "held" in held.printed())
    assert place.run("check").json["error"] == "vault-held"
    held.kill()
    assert place.run("check").json["ok"]
    clean(place, secrets(place, recovery))


def test_a_bug_is_told_without_its_words(place: Place, files: dict[str, Path], secrets: Secrets) -> None:
    recovery = made(place)
    brought(place, files["whole"])
    for fault in ("answer", "list"):
        ran = place.start([*place.driver("faulty_driver.py", fault), "--json", "--verbose"]).end()
        assert ran.code == 1
        assert ran.json["error"] == "bug"
        assert "ValueError" in ran.err
    clean(place, secrets(place, recovery))


def parts(place: Place) -> list[Path]:
    return [path for path in place.seen.rglob("*") if path.name.startswith(".out.")]


def test_a_killed_export_is_swept_at_the_next_opening(place: Place, secrets: Secrets) -> None:
    recovery = made(place)
    (place.desk / "large.json").write_bytes(bundle(60))
    brought(place, place.desk / "large.json")
    leaving = place.start(place.command("export", "--format", "all", "--to", str(place.seen / "given" / "out")))
    assert leaving.wait_for(lambda: any(path.suffix == ".ndjson" for path in (place.seen / "given").rglob("*")))
    assert leaving.kill().code == -signal.SIGKILL
    assert not (place.seen / "given" / "out").exists()
    assert place.run("check").json["ok"]
    assert parts(place) == []
    clean(place, secrets(place, recovery))


MOMENTS: dict[str, Callable[[Place, Running], object]] = {
    "unlocking": lambda place, _: any(place.vault.glob("store-*/*-wal")),
    "waiting": lambda place, _: any(place.vault.glob("store-*/inbox/*")),
    "person": lambda place, _: any(place.vault.glob("store-*/people/*")),
    "written": lambda place, _: any(path.stat().st_size > 200_000 for path in place.vault.glob("store-*/people/*-wal")),
    "later": lambda place, _: any(path.stat().st_size > 900_000 for path in place.vault.glob("store-*/people/*-wal")),
}


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_killed_import_leaves_no_word(place: Place, secrets: Secrets, moment: str) -> None:
    recovery = made(place)
    large = place.desk / "large.json"
    large.write_bytes(bundle(60))
    taking = place.start(place.command("import", str(large)), shows=True)
    assert taking.wait_for(lambda: reached(place, taking, moment))
    # A fault would write the memory to the disk, if the program allowed it; a kill cannot be answered at all.
    assert taking.kill(signal.SIGSEGV if moment == "written" else signal.SIGKILL).code < 0
    assert traces([place.seen], secrets(recovery=recovery)) == []
    assert place.run("check").json["ok"]
    assert brought(place, large).json["runs"][0]["state"] == "finished"
    clean(place, secrets(place, recovery))


def reached(place: Place, taking: Running, moment: str) -> bool:
    """Whether a moment has come; files come and go while one looks."""
    try:
        return bool(MOMENTS[moment](place, taking))
    except OSError:
        return False


def test_arguments_and_environments_were_seen(place: Place, files: dict[str, Path]) -> None:
    """What the other tests look through holds the children's arguments too, where the system shows them."""
    made(place)
    brought(place, files["whole"])
    noted = b"".join(path.read_bytes() for path in place.said.glob("*.processes"))
    shown = Path("/proc/self/task").exists()
    assert (b"--vault" in noted) == shown
