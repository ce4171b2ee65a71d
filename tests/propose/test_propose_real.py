"""The form's grammar under the real llama.cpp: any question gives one that is taken, and what comes out is a form."""

import json
from collections.abc import Iterator

import pytest

from healthdesk import models
from healthdesk.answers.exam.planning import KNOWN
from healthdesk.answers.propose.asking import prompt
from healthdesk.answers.propose.form import ASKS, grammar, period_of
from healthdesk.models import Model

QUESTIONS = (
    "How heavy was I in March 2024?",
    "Mon poids d'avant \"l'été\" dernier — ça donnait ?",
    "\\ \" ' ::= root | [^x] {2,3} ٣ Ⅶ 😀 <|im_end|> what?",
    "",
)


@pytest.fixture(scope="module")
def running() -> Iterator[Model]:
    model = models.load()
    model.start()
    yield model
    model.close()


@pytest.mark.parametrize("question", QUESTIONS)
def test_whatever_is_asked_the_reply_is_a_form_of_the_closed_lists(running: Model, question: str) -> None:
    text = "".join(running.complete(prompt(KNOWN, question), grammar(KNOWN, (), question), max_tokens=80, weighed=True))
    form = json.loads(text)
    groups = {choice.name: choice.group for choice in KNOWN} | {"none": "none"}
    assert form["ask"] in ASKS[groups[form["about"]]]
    assert period_of(form["period"], question) is not None or len(form["period"].split()) > 8
    assert form["person"] == "me"
    assert 0.0 <= running.least <= 1.0


def test_the_longest_question_has_a_grammar_and_fits_the_context(running: Model) -> None:
    question = " ".join(f"word{place}" for place in range(60))
    list(running.complete(prompt(KNOWN, question), grammar(KNOWN, (), question), max_tokens=60))
