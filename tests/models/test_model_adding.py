"""Bringing in a model file: read in the sealed child, kept beside the others, or refused in a sentence."""

import hashlib
import shutil
from pathlib import Path
from typing import Any

import pytest
from gguf_files import made, written

from healthdesk import models, workers
from healthdesk.domain.errors import ModelError
from healthdesk.models import ledger


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "home"
    monkeypatch.setenv("HEALTHDESK_MODELS", str(place))
    return place


def refused(file: Path, **named: Any) -> str:
    with pytest.raises(ModelError) as problem:
        models.add(file, **named)
    return problem.value.code


def test_a_file_of_ones_own_is_kept_and_has_its_exam_before_it(tmp_path: Path, home: Path) -> None:
    file = written(tmp_path, "My model (v2).gguf", made())
    added = models.add(file)
    assert (added.name, added.own, added.template, added.context) == ("my-model-v2", True, "chatml", 1024)
    assert added.sha256 == hashlib.sha256(made()).hexdigest()
    assert (home / "My-model-v2.gguf").read_bytes() == made()
    assert not list(home.glob("*.part"))
    assert file.is_file()
    assert added in ledger.catalog()
    assert ledger.read()[added.sha256].exam is None
    assert models.add(file) == added


def test_it_is_found_and_given_its_own_memory(tmp_path: Path) -> None:
    added = models.add(written(tmp_path, "small.gguf", made()))
    assert models.find(added) is not None
    assert added.resident_mb == 150
    assert models.load(added).title == "small"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "model-not-gguf"),
        (b"%PDF-1.7", "model-not-gguf"),
        (made()[:100], "model-not-gguf"),
        (made(tokens=("a", "b")), "model-template-unknown"),
    ],
)
def test_what_is_no_model_is_refused_in_a_sentence(tmp_path: Path, home: Path, content: bytes, code: str) -> None:
    assert refused(written(tmp_path, "odd.gguf", content)) == code
    assert not list(home.glob("*")) if home.exists() else True
    assert refused(tmp_path / "nowhere.gguf") == "model-no-file"


def told(path: Path) -> workers.Json:
    content = path.read_bytes()
    return {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content), "template": "chatml", "context": 4096}


def test_a_full_disk_and_a_changed_file_are_said(tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = written(tmp_path, "a.gguf", made())
    monkeypatch.setattr("healthdesk.models.adding.shutil.disk_usage", lambda _path: shutil._ntuple_diskusage(1, 1, 0))  # type: ignore[attr-defined]
    assert refused(file, inspect=told) == "model-no-room"
    monkeypatch.undo()
    monkeypatch.setenv("HEALTHDESK_MODELS", str(home))
    replies = iter([told(file), {"sha256": "00"}])
    assert refused(file, inspect=lambda _path: next(replies)) == "model-file-differs"
    assert not list(home.iterdir())


def test_a_file_that_the_catalog_knows_becomes_that_model(tmp_path: Path, home: Path) -> None:
    known = models.CATALOG[1]

    def claims(_path: Path) -> workers.Json:
        return {"sha256": known.sha256, "size": 1, "template": "chatml", "context": 1}

    assert models.add(written(tmp_path, "renamed.gguf", made()), inspect=claims) == known
    assert (home / known.file).is_file()
    assert ledger.read() == {}


def test_an_own_file_may_not_take_a_known_ones_name(tmp_path: Path, home: Path) -> None:
    added = models.add(written(tmp_path, models.BUNDLED.file, made()))
    assert added.file == f"own-{models.BUNDLED.file}"
    assert not (home / models.BUNDLED.file).exists()


def test_a_ledger_that_cannot_be_read_is_an_empty_one(home: Path) -> None:
    home.mkdir()
    for content in (b"", b"[]", b'{"a": 1}', b"\xff"):
        (home / ledger.FILE).write_bytes(content)
        assert ledger.read() == {}
    assert ledger.catalog() == models.CATALOG


def test_sentences_are_counted_and_nothing_of_them_is_kept(home: Path) -> None:
    ledger.count("ab", 3, 2)
    ledger.count("ab", 4, 4)
    known = ledger.read()["ab"]
    assert (known.offered, known.kept) == (7, 6)
    assert [path.name for path in home.iterdir()] == [ledger.FILE]
    home.joinpath(ledger.FILE).unlink()
    home.rmdir()
    home.write_text("in the way")
    ledger.count("ab", 1, 1)
