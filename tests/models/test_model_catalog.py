import importlib
import json
import os
import sys
from pathlib import Path

import pytest

from healthdesk import models, words
from healthdesk.domain.errors import ModelError
from healthdesk.domain.views import ModelPhase
from healthdesk.words.models import SENTENCES

FIELDS = {"times": 3, "file": "a.gguf", "needed": 900, "free": 100, "model": "It"}
# `models.state` is the function; its module is found by name.
state_module = importlib.import_module("healthdesk.models.state")


def test_a_model_is_known_by_a_whole_digest_and_a_licence() -> None:
    for model in models.CATALOG:
        assert len(bytes.fromhex(model.sha256)) == 32
        assert model.licence
        assert model.source.startswith("https://")
        assert model.size > 0
        assert Path(model.file).name == model.file


def test_the_chosen_folder_comes_first_and_the_start_scripts_second() -> None:
    places = models.folders({"HEALTHDESK_MODELS": "/somewhere"})
    assert places[0] == Path("/somewhere")
    assert places[1] == Path(sys.prefix) / "share" / "healthdesk" / "models"
    assert len(models.folders({})) == 2


def test_a_file_is_found_by_name_and_a_folder_of_that_name_is_not(tmp_path: Path) -> None:
    environment = {"HEALTHDESK_MODELS": str(tmp_path)}
    (tmp_path / models.BUNDLED.file).mkdir()
    assert models.find(environment=environment) != tmp_path / models.BUNDLED.file
    (tmp_path / models.BUNDLED.file).rmdir()
    (tmp_path / models.BUNDLED.file).write_bytes(b"GGUF")
    assert models.find(environment=environment) == tmp_path / models.BUNDLED.file


@pytest.fixture
def nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """An environment without the library and without a file."""
    monkeypatch.setattr(state_module.importlib.util, "find_spec", lambda _name: None)
    monkeypatch.setattr("healthdesk.models.catalog.folders", lambda _environment: (tmp_path,))
    return {"HEALTHDESK_MODELS": str(tmp_path)}


def _progress(tmp_path: Path, **told: object) -> Path:
    path = tmp_path / "model-build.json"
    path.write_text(json.dumps(told))
    return path


def test_without_library_and_build_the_model_is_absent(nothing: dict[str, str], tmp_path: Path) -> None:
    state = models.state(environment=nothing, progress=tmp_path / "none")
    assert (state.phase, state.reason) == (ModelPhase.ABSENT, "model-library-missing")


@pytest.mark.parametrize(("told", "shown"), [(0.4, 0.4), (7, 1.0), (-1, 0.0)])
def test_a_build_shows_its_share(nothing: dict[str, str], tmp_path: Path, told: float, shown: float) -> None:
    path = _progress(tmp_path, phase="building", fraction=told)
    state = models.state(environment=nothing, progress=path, clock=lambda: path.stat().st_mtime)
    assert (state.phase, state.fraction) == (ModelPhase.BUILDING, shown)


def test_a_build_that_fell_silent_was_stopped(nothing: dict[str, str], tmp_path: Path) -> None:
    path = _progress(tmp_path, phase="building", fraction=0.4)
    late = path.stat().st_mtime + state_module.SILENT_SECONDS + 1
    state = models.state(environment=nothing, progress=path, clock=lambda: late)
    assert (state.phase, state.reason) == (ModelPhase.FAILED, "model-build-stopped")


def test_a_failed_build_says_our_sentence_and_not_the_compilers(nothing: dict[str, str], tmp_path: Path) -> None:
    path = _progress(tmp_path, phase="failed", fraction=0.9, reason="cc1plus: /home/someone: out of memory")
    state = models.state(environment=nothing, progress=path, clock=lambda: 0.0)
    assert (state.phase, state.reason) == (ModelPhase.FAILED, "model-build-failed")


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"phase": 3}', b"\xff"])
def test_a_torn_progress_file_is_no_progress(nothing: dict[str, str], tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "model-build.json"
    path.write_bytes(content)
    assert models.state(environment=nothing, progress=path).phase is ModelPhase.ABSENT


def test_library_and_file_are_ready_and_a_cut_file_is_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(state_module.importlib.util, "find_spec", lambda _name: object())
    environment = {"HEALTHDESK_MODELS": str(tmp_path)}
    path = tmp_path / models.BUNDLED.file
    path.write_bytes(b"")
    assert models.state(environment=environment).reason == "model-file-differs"
    os.truncate(path, models.BUNDLED.size)
    assert models.state(environment=environment).phase is ModelPhase.READY


def test_loading_without_a_file_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("healthdesk.models.catalog.folders", lambda _environment: (tmp_path,))
    with pytest.raises(ModelError) as refused:
        models.load()
    assert refused.value.code == "model-file-missing"


def test_every_code_has_a_sentence_in_both_languages_without_forbidden_words() -> None:
    for code, (english, french) in SENTENCES.items():
        assert code.startswith("model-")
        assert words.sentence(code, "en", **FIELDS).endswith(".")
        assert words.sentence(code, "fr", **FIELDS).endswith(".")
        for word in ("data", "invalid", "failed to", "user", "error"):
            assert word not in english.lower(), code
        assert "…" not in english + french
