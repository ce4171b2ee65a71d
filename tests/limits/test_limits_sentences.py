"""The written sentences: every red flag sets a limit off, no look-alike does, every request meets its own topic."""

from pathlib import Path

import pytest

from healthdesk.answers.limits import check
from healthdesk.domain.answers import AnswerKind

_HERE = Path(__file__).parent
_REGION = {"en": "US", "fr": "FR"}
_SETS = ("", "held_out_", "second_held_out_", "third_held_out_")


def _sentences(name: str) -> list[str]:
    lines = (_HERE / name).read_text(encoding="utf-8").splitlines()[1:]
    return [line.split("\t")[0] for line in lines]


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("which", _SETS)
def test_every_red_flag_is_an_emergency(language: str, which: str) -> None:
    sentences = _sentences(f"{which}red_flags_{language}.tsv")
    found = [(sentence, check(sentence, region=_REGION[language])) for sentence in sentences]
    missed = [sentence for sentence, limit in found if limit is None or limit.kind is not AnswerKind.EMERGENCY]
    assert not missed, f"sensitivity {1 - len(missed) / len(sentences):.1%}"
    assert all(limit is not None and limit.language == language for _, limit in found)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("which", _SETS)
def test_no_look_alike_is_an_emergency(language: str, which: str) -> None:
    sentences = _sentences(f"{which}look_alikes_{language}.tsv")
    loud = [
        sentence
        for sentence in sentences
        if (limit := check(sentence, region=_REGION[language])) is not None
        and limit.kind in (AnswerKind.EMERGENCY, AnswerKind.CRISIS)
    ]
    assert not loud, f"false alarms {len(loud) / len(sentences):.1%}"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_sets_are_large_and_without_doubles(language: str) -> None:
    for kind in ("red_flags", "look_alikes"):
        sentences = _sentences(f"{kind}_{language}.tsv")
        assert len(sentences) >= 150
        assert len(set(sentences)) == len(sentences)


def _requests() -> list[tuple[str, str, str]]:
    lines = (_HERE / "requests.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return [(cells[0], cells[1], cells[2]) for line in lines if (cells := line.split("\t"))]


@pytest.mark.parametrize("topic", sorted({topic for _, topic, _ in _requests()}))
def test_a_request_meets_its_topic(topic: str) -> None:
    for language, expected, sentence in _requests():
        if expected == topic:
            limit = check(sentence, region=_REGION[language])
            assert (limit.topic if limit else "-") == expected, sentence
            assert limit is None or limit.language == language


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
