"""The patient summary and the list of what left, from the command line."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from healthdesk import cli, settings
from healthdesk.sharing import ips_rules

DEMO = settings.assets() / "demo"
Verb = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def verb(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Verb:
    """Run a verb over a vault with Anna's records in it."""
    secret = tmp_path / "passphrase"
    secret.write_text("correct horse battery staple\n", encoding="utf-8")

    def run(*words: str, text: bool = False) -> tuple[int, Any, str]:
        options = ["--vault", str(tmp_path / "vault"), "--passphrase-file", str(secret), "--lang", "en"]
        code = cli.main([*words, *options, *([] if text else ["--json"])])
        printed = capsys.readouterr()
        return code, printed.out if text else json.loads(printed.out), printed.err

    run("init", "--country", "FR")
    assert run("import", str(DEMO / "anna-harbourside.json"))[0] == 0
    return run


def test_a_summary_is_written_checked_and_listed(verb: Verb, tmp_path: Path) -> None:
    place = tmp_path / "summary.json"
    code, shown, _ = verb("export", "--format", "ips", "--to", str(place), "--for", "Dr Weber", "--purpose", "travel")
    assert code == 0
    assert (shown["left_out"], shown["size"]) == (0, place.stat().st_size)
    assert shown["records"]["allergy"] == 1
    assert ips_rules.check(json.loads(place.read_bytes())) == ()
    code, left, _ = verb("export", "--format", "ledger", "--to", str(tmp_path / "left.csv"))
    assert code == 0
    (row,) = csv.DictReader(io.StringIO((tmp_path / "left.csv").read_text("utf-8-sig")))
    assert (row["what"], row["file"], row["sha256"]) == ("summary", "summary.json", shown["sha256"])
    assert (row["for"], row["purpose"]) == ("Dr Weber", "travel")
    assert left["size"] == (tmp_path / "left.csv").stat().st_size


def test_a_file_that_is_there_is_not_replaced(verb: Verb, tmp_path: Path) -> None:
    (tmp_path / "mine.json").write_bytes(b"mine")
    code, shown, said = verb("export", "--format", "ips", "--to", str(tmp_path / "mine.json"))
    assert (code, shown["error"]) == (1, "export-file-there")
    assert "mine.json" in said
    assert (tmp_path / "mine.json").read_bytes() == b"mine"


def test_what_was_written_is_told_in_a_sentence(verb: Verb, tmp_path: Path) -> None:
    code, said, _ = verb("export", "--format", "ips", "--to", str(tmp_path / "s.json"), text=True)
    assert code == 0
    assert said.startswith("The patient summary was written to s.json")
    assert "SHA-256" in said
