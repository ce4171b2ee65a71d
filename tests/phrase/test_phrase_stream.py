"""What comes through, from models that are played: good ones, hostile ones, ones that stop."""

from collections.abc import Iterator
from typing import Any

import pytest
from answers_to_phrase import answer, everything

from healthdesk.answers import phrase as room
from healthdesk.domain.answers import AnswerKind, Phrased, Sentence
from healthdesk.domain.errors import ModelError

LATEST = answer(
    "en",
    "latest",
    ("person", "Rose Martin", ()),
    ("measure", "HbA1c", (2,)),
    ("value", "6.8 %", (2,)),
    ("date", "12 March 2024", (2,)),
    ("range", "4.0 to 6.0 %", (2,)),
)
GOOD = "For [person], the latest [measure] was [value], dated [date]."
RANGE = "The range printed beside it is [range]."


class PlayedModel:
    """Writes its lines, one list for each time it is asked."""

    name = "played"

    def __init__(self, *tries: str | Exception) -> None:
        self.tries = list(tries)
        self.asked: list[tuple[Any, str, float]] = []
        self.left = False

    def complete(self, prompt: Any, grammar: str = "", *, temperature: float = 0.0, **_named: Any) -> Iterator[str]:
        self.asked.append((prompt, grammar, temperature))
        line = self.tries.pop(0)
        if isinstance(line, Exception):
            raise line
        try:
            for start in range(0, len(line), 3):
                yield line[start : start + 3]
        except GeneratorExit:
            self.left = True
            raise


def said(model: PlayedModel, asked: Any = LATEST, **named: Any) -> tuple[list[Sentence], Phrased]:
    heard: list[Sentence] = []
    return heard, room.say(asked, model, heard.append, **named)  # type: ignore[arg-type]


def test_sentences_come_with_their_facts_and_citations() -> None:
    heard, phrased = said(PlayedModel(f"{GOOD} {RANGE}"))
    assert [sentence.text for sentence in heard] == [
        "For Rose Martin, the latest HbA1c was 6.8 %, dated 12 March 2024.",
        "The range printed beside it is 4.0 to 6.0 %.",
    ]
    assert all(sentence.citations == (2,) for sentence in heard)
    assert phrased == Phrased("played", tuple(heard), offered=2)


def test_one_dropped_sentence_is_counted_and_the_others_stand() -> None:
    heard, phrased = said(PlayedModel(f"{GOOD} That is good news. {RANGE} It was seven percent."))
    assert [sentence.text[:9] for sentence in heard] == ["For Rose ", "The range"]
    assert phrased.offered == 4
    assert phrased.reasons == (("word", 2),)


def test_nothing_kept_is_tried_once_more_and_then_silence() -> None:
    model = PlayedModel("Nothing to worry about.", "All is well.", GOOD)
    heard, phrased = said(model)
    assert heard == []
    assert [temperature for _, _, temperature in model.asked] == [0.0, 0.8]
    assert (phrased.sentences, phrased.offered, phrased.reasons) == ((), 2, (("word", 2),))
    assert said(PlayedModel("Good news.", GOOD))[1].offered == 2


def test_a_sentence_that_was_cut_is_not_shown() -> None:
    heard, phrased = said(PlayedModel(f"{GOOD} The range printed beside it is [ran"))
    assert len(heard) == 1
    assert phrased.reasons == (("character", 1),)


def test_a_range_leans_on_a_sentence_that_was_kept() -> None:
    heard, phrased = said(PlayedModel(f"The latest [measure] was perfect. {RANGE}", ""))
    assert heard == []
    assert phrased.reasons == (("subject", 1), ("word", 1))


def test_cancelling_leaves_the_model_and_keeps_what_was_said() -> None:
    model = PlayedModel(f"{GOOD} {RANGE}")
    heard: list[Sentence] = []
    phrased = room.say(LATEST, model, heard.append, lambda: bool(heard))  # type: ignore[arg-type]
    assert len(heard) == 1
    assert phrased.sentences == tuple(heard)
    assert model.left
    assert len(model.asked) == 1


def test_a_person_given_by_the_caller_is_named() -> None:
    told = [fact for fact in LATEST.facts if fact.name != "person"]
    nameless = answer("en", "latest", *((fact.name, fact.text, fact.citations) for fact in told))
    heard, _ = said(PlayedModel("The latest [measure] was [value], dated [date].", GOOD), nameless, person="Ada Ruiz")
    assert [sentence.text for sentence in heard] == ["For Ada Ruiz, the latest HbA1c was 6.8 %, dated 12 March 2024."]


@pytest.mark.parametrize("kind", [AnswerKind.EMERGENCY, AnswerKind.CRISIS, AnswerKind.REFER, AnswerKind.CLARIFY])
def test_no_model_is_asked_where_a_person_is_needed(kind: AnswerKind) -> None:
    model = PlayedModel()
    asked = answer("en", "latest", *((fact.name, fact.text, fact.citations) for fact in LATEST.facts), kind=kind)
    heard, phrased = said(model, asked)
    assert heard == []
    assert model.asked == []
    assert phrased == Phrased("played")


def test_a_model_that_stops_is_an_error_and_what_was_said_stands() -> None:
    with pytest.raises(ModelError):
        said(PlayedModel(ModelError("model-stopped")))


def test_no_fact_reaches_the_model() -> None:
    for asked in everything():
        model = PlayedModel("", "")
        said(model, asked)
        for prompt, grammar, _ in model.asked:
            told = f"{prompt} {grammar}"
            for fact in asked.facts:
                if fact.name not in {"direction", "presence"} and len(fact.text) > 2:
                    assert fact.text not in told
            assert asked.question not in prompt.request
