"""The command line as scripts and clinics use it: verbs, JSON, exit codes, sentences."""

import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from healthdesk import cli, settings

DEMO = settings.assets() / "demo"
Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a verb over a vault in the test's folder: exit code, the JSON it printed (or its text), standard error."""
    secret = tmp_path / "passphrase"
    secret.write_text("correct horse battery staple\n", encoding="utf-8")

    def verb(*words: str, vault: str = "vault", text: bool = False, passphrase: Path = secret) -> tuple[int, Any, str]:
        options = ["--vault", str(tmp_path / vault), "--passphrase-file", str(passphrase), "--lang", "en"]
        code = cli.main([*words, *options, *([] if text else ["--json"])])
        printed = capsys.readouterr()
        return code, printed.out if text else json.loads(printed.out), printed.err

    return verb


@pytest.fixture
def anna(run: Run) -> Run:
    """A vault with one person, from one file."""
    assert run("init", "--country", "FR")[0] == 0
    code, shown, _ = run("import", str(DEMO / "anna-bellerive.json"))
    assert code == 0
    assert shown["runs"][0]["state"] == "finished"
    return run


def test_init_prints_the_recovery_code_once(run: Run, tmp_path: Path) -> None:
    code, shown, _ = run("init")
    assert code == 0
    assert set(shown) == {"vault", "recovery_code"}
    other = tmp_path / "recovery"
    other.write_text(shown["recovery_code"], encoding="utf-8")
    assert run("person", "list", passphrase=other)[1] == {"persons": []}
    code, shown, said = run("init")
    assert code == 1
    assert shown["error"] == "vault-already-there"
    assert said.strip() == shown["sentence"]


def test_people_are_added_found_and_erased(run: Run) -> None:
    run("init")
    added = run("person", "add", "Ada Marchand", "--birth-date", "1956-03", "--sex", "female")[1]["persons"][0]
    assert added["name"] == "Ada Marchand"
    assert run("person", "add", "X", "--birth-date", "3/3/56")[0] == 1
    assert run("person", "add", "  ")[0] == 1
    assert [person["id"] for person in run("person", "list")[1]["persons"]] == [added["id"]]
    run("person", "add", "Ada Novak")
    code, shown, _ = run("erase", "--person", "ada")
    assert (code, shown["error"]) == (1, "person-ambiguous")
    assert run("erase", "--person", "marchand")[0] == 0
    assert [person["name"] for person in run("person", "list")[1]["persons"]] == ["Ada Novak"]


def test_the_file_names_its_person_and_every_resource_arrives(anna: Run) -> None:
    received = json.loads((DEMO / "anna-bellerive.json").read_text(encoding="utf-8"))
    persons = anna("person", "list")[1]["persons"]
    assert [person["name"] for person in persons] == ["Anna Claire Marchand"]
    records = anna("records", "--void")[1]["records"]
    wanted = sorted((entry["resource"]["resourceType"], entry["resource"].get("id", "")) for entry in received["entry"])
    assert sorted((record["resource_type"], record["resource_id"]) for record in records) == wanted


def test_importing_again_adds_nothing_and_undo_leaves_nothing(anna: Run) -> None:
    before = anna("records", "--void")[1]["records"]
    code, again, _ = anna("import", str(DEMO / "anna-bellerive.json"))
    assert code == 0
    assert again["runs"][0]["state"] == "known"
    assert again["runs"][0]["added"] == 0
    assert anna("records", "--void")[1]["records"] == before
    run_id = before[0]["run"]
    code, undone, _ = anna("undo", run_id)
    assert code == 0
    assert undone["runs"][0]["state"] == "withdrawn"
    assert anna("records", "--void")[1]["records"] == []
    assert anna("check")[1]["ok"] is True
    assert anna("undo", "nothing-of-the-kind")[0] == 1


def test_the_answer_cites_the_record_that_holds_it(anna: Run) -> None:
    code, shown, _ = anna("ask", "What was my last HbA1c?", "--model", "none", "--now", "2026-11-16")
    assert code == 0
    assert shown["kind"] == "facts"
    assert shown["verified"] is True
    cited = shown["citations"][shown["sentences"][0]["citations"][0]]
    bundle = json.loads((DEMO / "anna-bellerive.json").read_text(encoding="utf-8"))
    resources = {entry["resource"].get("id"): entry["resource"] for entry in bundle["entry"]}
    original = resources[cited["resource_id"]]
    assert original["resourceType"] == cited["resource_type"] == "Observation"
    assert str(original["valueQuantity"]["value"]) in shown["answer_text"]


def test_records_as_fhir_are_the_resources_as_received(anna: Run) -> None:
    code, printed, _ = anna("records", "--fhir", "--void", text=True)
    assert code == 0
    bundle = json.loads(printed)
    received = json.loads((DEMO / "anna-bellerive.json").read_text(encoding="utf-8"))
    key = lambda resource: (resource["resourceType"], resource.get("id", ""))  # noqa: E731
    assert sorted((entry["resource"] for entry in bundle["entry"]), key=key) == sorted(
        (entry["resource"] for entry in received["entry"]), key=key
    )


def test_a_backup_restores_elsewhere_with_the_same_digest(anna: Run, tmp_path: Path) -> None:
    before = anna("check")[1]
    assert before["ok"]
    assert anna("backup", str(tmp_path / "family.hdbackup"))[0] == 0
    assert anna("restore", str(tmp_path / "family.hdbackup"), vault="elsewhere")[0] == 0
    after = anna("check", vault="elsewhere")[1]
    assert after["ok"]
    assert after["digest"] == before["digest"]


def test_an_export_comes_back_with_the_same_digest(anna: Run, tmp_path: Path) -> None:
    digest = anna("check")[1]["digest"]
    code, written, _ = anna("export", "--format", "fhir", "--to", str(tmp_path / "out"))
    assert code == 0
    assert written["files"]
    assert anna("init", vault="second")[0] == 0
    assert anna("import", str(tmp_path / "out"), vault="second")[0] == 0
    assert list(anna("check", vault="second")[1]["digest"].values()) == list(digest.values())


def write(path: Path, content: bytes) -> str:
    path.write_bytes(content)
    return str(path)


def test_the_part_of_a_file_that_is_somebody_elses_waits(anna: Run, tmp_path: Path) -> None:
    two = json.loads((DEMO / "anna-harbourside.json").read_bytes())
    two["entry"].append({"resource": {"resourceType": "Patient", "id": "other", "name": [{"text": "Zoe Quill"}]}})
    code, shown, _ = anna("import", write(tmp_path / "two.json", json.dumps(two).encode()))
    assert code == 1
    assert sorted(run["state"] for run in shown["runs"]) == ["asks", "finished", "finished"]
    (person,) = anna("person", "list")[1]["persons"]
    assert {run["person"] for run in shown["runs"] if run["added"]} == {person["id"]}
    assert anna("check")[1]["ok"]


def test_what_cannot_be_read_is_refused_in_words_and_leaves_the_vault_as_it_was(anna: Run, tmp_path: Path) -> None:
    digest = anna("check")[1]["digest"]
    whole = (DEMO / "anna-harbourside.json").read_bytes()
    refused = [
        write(tmp_path / "cut.json", whole[: len(whole) // 2]),
        write(tmp_path / "picture.json", b"\x89PNG\r\n\x1a\n" + bytes(64)),
        write(tmp_path / "nan.json", b'{"resourceType": "Observation", "status": "final", "valueInteger": NaN}'),
        write(tmp_path / "deep.json", b"[" * 100_000),
    ]
    for path in refused:
        code, shown, _ = anna("import", path)
        assert code == 1, path
        assert shown["runs"][0]["state"] in {"refused", "asks"}
        assert shown["runs"][0]["reason"]
    code, shown, _ = anna("import", str(tmp_path / "not-there.json"))
    assert (code, shown["runs"][0]["state"], shown["runs"][0]["reason"]) == (1, "refused", "file-not-there")
    after = anna("check")[1]
    assert after["ok"]
    assert after["digest"] == digest


def test_a_wrong_passphrase_opens_nothing(anna: Run, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong"
    wrong.write_text("not this one\n", encoding="utf-8")
    code, shown, said = anna("records", passphrase=wrong)
    assert code == 1
    assert "passphrase" in shown["sentence"]
    assert "not this one" not in said
    assert anna("records", passphrase=tmp_path / "missing")[1]["error"] == "passphrase-file"
    assert anna("records", vault="nowhere")[1]["error"] == "vault-none"


def test_arguments_that_mean_nothing_end_with_two(run: Run) -> None:
    for words in ([], ["dance"], ["ask"], ["records", "--kind", "starsign"]):
        with pytest.raises(SystemExit) as ended:
            cli.main(words)
        assert ended.value.code == 2


def test_a_folder_is_walked_and_hidden_files_are_left_out(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    (folder / ".trash").mkdir(parents=True)
    shutil.copy(DEMO / "thomas-northgate.json", folder)
    shutil.copy(DEMO / "thomas-quayside.json", folder)
    shutil.copy(DEMO / "anna-bellerive.json", folder / ".trash")
    run("init")
    code, shown, _ = run("import", str(folder))
    assert code == 0
    assert [Path(each["file"]).name for each in shown["runs"]] == ["thomas-northgate.json", "thomas-quayside.json"]
    assert [person["name"] for person in run("person", "list")[1]["persons"]] == ["Thomas Edward Marchand"]


def test_an_emergency_is_answered_whoever_it_is_about(run: Run) -> None:
    run("init", "--country", "FR")
    run("person", "add", "Ada Marchand")
    run("person", "add", "Leo Marchand")
    code, shown, _ = run("ask", "Crushing chest pain and my left arm is numb", "--model", "none")
    assert code == 0
    assert shown["kind"] == "emergency"
    assert "15" in shown["answer_text"] or "112" in shown["answer_text"]
    assert shown["citations"] == []


def test_a_preview_tells_the_numbers_and_takes_nothing_in(anna: Run) -> None:
    before = anna("check")[1]["digest"]
    paths = [str(DEMO / "anna-harbourside.json"), str(DEMO / "anna-bellerive.json")]
    code, shown, _ = anna("import", "--preview", *paths)
    assert code == 0
    assert shown["preview"] is True
    assert [each["state"] for each in shown["runs"]] == ["finished", "known"]
    assert shown["report"]["new"] == shown["runs"][0]["added"] > 100
    assert anna("check")[1]["digest"] == before
    assert anna("import", *paths)[1]["report"] == shown["report"]
    said = anna("import", "--preview", str(DEMO / "anna-home.json"), text=True)[1]
    assert "would come in for Anna Claire Marchand" in said
    assert "undo" not in said


def test_what_waits_is_one_question_that_a_line_answers(anna: Run, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear all")
    code, shown, _ = anna("import", str(DEMO / "leo-lilas.json"), str(DEMO / "thomas-northgate.json"), str(letter))
    assert code == 1
    groups = {group["name"]: group for group in shown["question"]["groups"]}
    assert set(groups) == {"Leo Marchand", "Thomas Edward Marchand", ""}
    code, told, _ = anna("settle", text=True)
    assert code == 1
    assert "healthdesk settle" in told
    refused = anna("settle", "nothing")
    assert (refused[0], refused[1]["error"]) == (1, "reply-unclear")
    replies = [f"{groups['Leo Marchand']['key'][:8]}=new", f"{groups['Thomas Edward Marchand']['key'][:8]}=new"]
    code, answered, _ = anna("settle", *replies)
    assert [each["state"] for each in answered["runs"]] == ["finished", "finished"]
    assert [group["files"] for group in answered["question"]["groups"]] == [1]
    assert anna("settle", "--person", "Leo Marchand")[0] == 0
    assert anna("settle", text=True)[1].strip() == "No file waits for a reply."
    persons = [person["name"] for person in anna("person", "list")[1]["persons"]]
    assert persons == ["Anna Claire Marchand", "Leo Marchand", "Thomas Edward Marchand"]


def test_a_zip_gives_a_run_for_each_file_in_it(run: Run, tmp_path: Path) -> None:
    package = tmp_path / "portal.zip"
    with zipfile.ZipFile(package, "w") as archive:
        archive.write(DEMO / "anna-bellerive.json", "records/anna.json")
        archive.writestr("records/note.txt", "All is well.")
        archive.writestr("style.xsl", "<x/>")
    run("init")
    code, shown, _ = run("import", str(package))
    assert code == 0
    assert [Path(each["file"]).relative_to(tmp_path).as_posix() for each in shown["runs"]] == [
        "portal.zip", "portal.zip/records/anna.json", "portal.zip/records/note.txt",
    ]  # fmt: skip
    assert (shown["runs"][0]["inside"], shown["runs"][0]["format"]) == (2, "ZIP")
    assert shown["runs"][0]["issues"] == [
        {"code": "member-for-viewing", "locator": "part:style.xsl", "severity": "note"}
    ]
    assert "Files that came out of it" in run("import", str(package), text=True)[1]


def test_a_password_comes_from_a_file(run: Run, tmp_path: Path) -> None:
    plain = tmp_path / "plain.txt"
    plain.write_text("not locked at all")
    assert run("init")[0] == 0
    run("person", "add", "Ada Marchand")
    missing = run("import", str(plain), "--password-file", str(tmp_path / "nothing"))
    assert (missing[0], missing[1]["error"]) == (1, "passphrase-file")
    secret = tmp_path / "secret"
    secret.write_text("anything\n", encoding="utf-8")
    code, shown, _ = run("import", str(plain), "--person", "Ada", "--password-file", str(secret))
    assert (code, shown["runs"][0]["state"]) == (0, "finished")
