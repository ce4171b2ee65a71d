"""The parent's side against a child that only plays one: crashes, silence and cancelling without llama.cpp."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from healthdesk import models, workers
from healthdesk.domain.errors import ModelError
from healthdesk.models import Model, Prompt

PROMPT = Prompt("Say it.", "Now.")


class PlayedChild:
    """Replies as a script says; an exception in the script is raised."""

    process_id = 4242

    def __init__(self, *replies: Any) -> None:
        self.replies = list(replies)
        self.heard: list[Any] = []
        self.over = False

    def send(self, message: Any) -> None:
        if self.over:
            raise workers.ChildEnded("", -9)
        self.heard.append(message)

    def receive(self, _timeout: float) -> Any:
        reply = self.replies.pop(0)
        if isinstance(reply, Exception):
            self.over = True
            raise reply
        return reply

    def end(self) -> None:
        self.over = True


Play = Callable[..., list[PlayedChild]]


@pytest.fixture
def play(monkeypatch: pytest.MonkeyPatch) -> Play:
    def children(*plays: PlayedChild) -> list[PlayedChild]:
        waiting: Iterator[PlayedChild] = iter(plays)
        monkeypatch.setattr(workers, "start", lambda *_args, **_named: next(waiting))
        return list(plays)

    return children


def model() -> Model:
    return Model(models.BUNDLED, Path("/models/one.gguf"), thread_count=1)


def test_pieces_come_as_they_are_and_the_digest_goes_along(play: Play) -> None:
    (child,) = play(
        PlayedChild(
            {"ready": True},
            {"id": 1, "piece": "a"},
            {"id": 0, "piece": "late"},
            {"id": 1, "piece": "b"},
            {"id": 1, "end": "stop"},
        )
    )
    assert list(model().complete(PROMPT, "root ::= [a]", ("x",), 5)) == ["a", "b"]
    loaded, asked = child.heard
    assert loaded["sha256"] == models.BUNDLED.sha256
    assert loaded["threads"] == 1
    assert loaded["context"] == 1024
    assert loaded["template"] == "chatml"
    assert asked["grammar"] == "root ::= [a]"
    assert asked["stop"] == ["x"]
    assert asked["temperature"] == 0.0


def test_a_refused_file_is_said_and_nothing_runs(play: Play) -> None:
    (child,) = play(PlayedChild({"error": "model-file-differs"}))
    asked = model()
    with pytest.raises(ModelError) as refused:
        asked.start()
    assert refused.value.code == "model-file-differs"
    assert child.over
    assert not asked.running
    assert asked.process_id == 0


def test_a_crash_in_the_middle_is_said_and_the_next_question_starts_it_again(play: Play) -> None:
    play(
        PlayedChild({"ready": True}, {"id": 1, "piece": "half"}, workers.ChildEnded("", -9)),
        PlayedChild({"ready": True}, {"id": 2, "piece": "whole"}, {"id": 2, "end": "stop"}),
    )
    asked = model()
    words = asked.complete(PROMPT)
    assert next(words) == "half"
    with pytest.raises(ModelError) as stopped:
        next(words)
    assert stopped.value.code == "model-stopped"
    assert list(asked.complete(PROMPT)) == ["whole"]


def test_a_silent_child_is_too_slow(play: Play) -> None:
    play(PlayedChild({"ready": True}, workers.ChildTooSlow()))
    with pytest.raises(ModelError) as slow:
        list(model().complete(PROMPT))
    assert slow.value.code == "model-too-slow"


def test_three_crashes_are_enough(play: Play) -> None:
    play(*[PlayedChild(workers.ChildEnded("MemoryError", 70)) for _ in range(4)])
    asked = model()
    codes = []
    for _ in range(4):
        with pytest.raises(ModelError) as stopped:
            asked.start()
        codes.append(stopped.value.code)
    assert codes == ["model-not-started"] * 3 + ["model-keeps-stopping"]


def test_an_odd_prompt_is_a_sentence_and_no_crash(play: Play) -> None:
    play(PlayedChild({"ready": True}, {"id": 1, "error": "model-prompt-too-long"}, {"id": 2, "end": "stop"}))
    asked = model()
    with pytest.raises(ModelError) as long:
        list(asked.complete(PROMPT))
    assert long.value.code == "model-prompt-too-long"
    assert list(asked.complete(PROMPT)) == []


def test_leaving_early_cancels_and_hears_the_child_out(play: Play) -> None:
    (child,) = play(
        PlayedChild(
            {"ready": True},
            {"id": 1, "piece": "a"},
            {"id": 1, "piece": "b"},
            {"id": 1, "end": "cancelled"},
            {"id": 2, "end": "stop"},
        )
    )
    asked = model()
    words = asked.complete(PROMPT)
    assert next(words) == "a"
    words.close()
    assert child.heard[-1] == {"cancel": 1}
    assert list(asked.complete(PROMPT)) == []


def test_cancelling_nothing_is_nothing_and_a_closed_model_stays_closed(play: Play) -> None:
    (child,) = play(PlayedChild({"ready": True}))
    asked = model()
    asked.cancel()
    asked.start()
    asked.cancel()
    assert len(child.heard) == 1
    asked.close()
    asked.close()
    assert child.over
    with pytest.raises(ModelError):
        asked.start()
