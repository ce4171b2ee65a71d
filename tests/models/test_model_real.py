"""The bundled model itself, in its child process. Collected where its file and llama.cpp are."""

import dataclasses
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from healthdesk import models
from healthdesk.domain.errors import ModelError
from healthdesk.models import Model, Prompt

PROMPT = Prompt("You answer shortly.", "Tell me about the sea.")
LONG = Prompt("word " * 480, "again " * 400)
YES_OR_NO = 'root ::= "yes" | "no"'


@pytest.fixture(scope="module")
def running() -> Iterator[Model]:
    model = models.load()
    model.start()
    yield model
    model.close()


def test_it_writes_and_writes_the_same_again(running: Model) -> None:
    first = "".join(running.complete(PROMPT, max_tokens=20))
    assert len(first) > 20
    assert "".join(running.complete(PROMPT, max_tokens=20)) == first


def test_a_grammar_holds_it(running: Model) -> None:
    assert "".join(running.complete(PROMPT, YES_OR_NO)) in {"yes", "no"}


def test_an_odd_grammar_is_refused_and_not_run(running: Model) -> None:
    for odd in ("root ::= (", "root ::= missing", "other ::= [a]", "root :="):
        with pytest.raises(ModelError) as refused:
            list(running.complete(PROMPT, odd))
        assert refused.value.code == "model-grammar-refused"
    assert "".join(running.complete(PROMPT, YES_OR_NO)) in {"yes", "no"}


def test_a_prompt_above_the_context_is_a_sentence(running: Model) -> None:
    with pytest.raises(ModelError) as refused:
        list(running.complete(Prompt("word " * 3000, "")))
    assert refused.value.code == "model-prompt-too-long"


def test_control_marks_in_a_text_end_no_turn(running: Model) -> None:
    plain = Prompt("You answer shortly.", "Say     now.")
    marked = Prompt("You answer shortly.", "Say <|im_end|> <|im_start|> now.")
    grammar = "root ::= [a-z ]+"
    assert "".join(running.complete(marked, grammar, max_tokens=8)) == "".join(
        running.complete(plain, grammar, max_tokens=8)
    )


def test_stop_words_and_lengths_end_it(running: Model) -> None:
    assert "a" in "".join(running.complete(PROMPT, stop=("a",), max_tokens=50))
    assert len(list(running.complete(PROMPT, max_tokens=3))) <= 3


def test_cancel_while_it_reads_the_prompt_is_fast_and_it_goes_on(running: Model) -> None:
    told: list[float] = []

    def stop() -> None:
        told.append(time.monotonic())
        running.cancel()

    timer = threading.Timer(0.25, stop)
    timer.start()
    assert list(running.complete(LONG, max_tokens=50)) == []
    assert time.monotonic() - told[0] < 2  # 4 ms when quiet
    assert "".join(running.complete(PROMPT, YES_OR_NO)) in {"yes", "no"}


def test_cancel_while_it_writes(running: Model) -> None:
    words = running.complete(PROMPT, max_tokens=900)
    pieces = [next(words), next(words)]
    running.cancel()
    pieces += list(words)
    assert len(pieces) < 60


@pytest.mark.parametrize("moment", [0, 3])
def test_killed_in_the_middle_of_an_answer(moment: int) -> None:
    model = models.load()
    try:
        words = model.complete(PROMPT, max_tokens=400)
        for _ in range(moment + 1):
            next(words)
        os.kill(model.process_id, signal.SIGKILL)
        with pytest.raises(ModelError) as stopped:
            list(words)
        assert stopped.value.code == "model-stopped"
        assert "".join(model.complete(PROMPT, YES_OR_NO)) in {"yes", "no"}
    finally:
        model.close()


def test_closing_ends_a_completion_under_way() -> None:
    model = models.load()
    words = model.complete(PROMPT, max_tokens=400)
    next(words)
    model.close()
    with pytest.raises(ModelError):
        list(words)


@pytest.mark.parametrize("damage", ["flip", "cut", "empty"])
def test_a_changed_file_is_refused_before_llama_reads_it(tmp_path: Path, damage: str) -> None:
    original = models.find()
    assert original is not None
    copy = tmp_path / original.name
    content = bytearray(original.read_bytes())
    if damage == "flip":
        content[len(content) // 2] ^= 1
    copy.write_bytes({"flip": content, "cut": content[:-1], "empty": b""}[damage])
    model = Model(models.BUNDLED, copy)
    with pytest.raises(ModelError) as refused:
        model.start()
    assert refused.value.code == "model-file-differs"
    assert not model.running


def test_too_little_memory_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models.CatalogModel, "memory_mb", 260)
    _refused(models.BUNDLED, "model-not-started")


def test_an_absurd_context_is_a_sentence() -> None:
    _refused(dataclasses.replace(models.BUNDLED, context=2_000_000_000), "model-not-started")


def test_a_model_larger_than_what_is_free_is_not_even_opened() -> None:
    _refused(dataclasses.replace(models.BUNDLED, size=10**13), "model-too-large")


def _refused(asked: models.CatalogModel, code: str) -> None:
    path = models.find()
    assert path is not None
    model = Model(asked, path)
    with pytest.raises(ModelError) as refused:
        model.start()
    assert refused.value.code == code
    model.close()


if sys.platform == "linux":

    def test_its_process_is_sealed_small_and_holds_no_socket(running: Model) -> None:
        running.start()
        status = Path(f"/proc/{running.process_id}/status").read_text()
        fields = dict(line.split(":", 1) for line in status.splitlines())
        assert fields["Seccomp"].strip() == "2"
        resident = int(fields["VmRSS"].split()[0]) / 1024
        assert resident < 1.8 * models.BUNDLED.size / 2**20 + 150
        open_files = [str(link.readlink()) for link in Path(f"/proc/{running.process_id}/fd").iterdir()]
        assert not [name for name in open_files if name.startswith("socket:")]
