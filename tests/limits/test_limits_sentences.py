"""What a sentence may look like without a difference: shape, modesty, accents, slips, odd input."""

import pytest

from healthdesk.answers.limits import check
from healthdesk.domain.answers import AnswerKind


@pytest.mark.parametrize(
    "shape",
    [
        "{}",
        "{}!!!",
        "Hi, {}",
        "{} Please help.",
        "It is probably nothing, but {}",
        "I don't want to bother anyone. {}",
    ],
)
def test_shape_and_modesty_change_nothing(shape: str) -> None:
    for sentence in ("my chest feels crushed and I am sweating", "he can't speak and his mouth is crooked"):
        limit = check(shape.format(sentence), region="GB")
        assert limit is not None
        assert limit.kind is AnswerKind.EMERGENCY


@pytest.mark.parametrize(
    "sentence",
    [
        "MY CHEST HURTS AND I CANT BREATHE",
        "my chest hurts, i can’t breathe",
        "my chest hurts i can`t breathe",
        "I'm haveing trouble breathign",
        "je n’arrive plus à respirer",
        "je n'arrive plus a respirer",
        "JE N ARRIVE PLUS A RESPIRER",
        "jarrive plus à respirer",
        "Je fais une réaction alergique grave",
    ],
)
def test_accents_capitals_apostrophes_and_slips(sentence: str) -> None:
    limit = check(sentence, region="FR")
    assert limit is not None
    assert limit.kind is AnswerKind.EMERGENCY


def test_the_same_question_gives_the_same_limit() -> None:
    sentence = "I've been vomiting blood"
    assert check(sentence, region="US") == check(sentence, region="US")


@pytest.mark.parametrize("sentence", ["", "   ", "?", "...", "\x00", "🙂", "a" * 5000, "chest " * 500, "no " * 400])
def test_odd_questions_are_survived(sentence: str) -> None:
    limit = check(sentence, region="US")
    assert limit is None or limit.kind is not AnswerKind.CRISIS
