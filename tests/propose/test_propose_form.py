"""What a model fills in is of closed lists and compiles, or it is no plan."""

import json
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from healthdesk.answers.exam.planning import KNOWN, QUESTIONS, TODAY
from healthdesk.answers.facts.finding import can_find
from healthdesk.answers.propose import Choice, propose, proposed, understood, unsure
from healthdesk.answers.propose.asking import prompt
from healthdesk.answers.propose.compiling import compiled
from healthdesk.answers.propose.form import ASKS, grammar, period_of
from healthdesk.answers.propose.proposing import LEAST
from healthdesk.domain.answers import Answer, AnswerKind, Plan, Step

LANGUAGES = ("en", "fr", "de", "es")


def filled(about: str, ask: str, period: str = "", **more: str) -> str:
    return json.dumps({"about": about, "ask": ask, "period": period, "person": "me", **more})


class PlayedModel:
    """Writes what a test says, held as likely as it says."""

    name = "played"

    def __init__(self, reply: str, least: float = 1.0) -> None:
        self.reply = reply
        self.least = least
        self.asked: list[Any] = []

    def complete(self, prompt: Any, grammar: str, **_named: Any) -> Any:
        self.asked.append((prompt, grammar))
        yield self.reply


def test_every_ask_of_every_group_compiles_to_steps_that_something_finds() -> None:
    for group, asks in ASKS.items():
        choice = next((one for one in KNOWN if one.group == group), None)
        if choice is None:
            assert group == "none"
            continue
        for ask in asks:
            plan = compiled(filled(choice.name, ask), KNOWN, "a question", "en", TODAY)
            assert plan is not None, (group, ask)
            assert can_find(plan.steps[0]), plan
            for language in LANGUAGES:
                said = understood(plan, language)
                assert said.endswith(".")
                assert "{" not in said


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "[]", "null", filled("none", "none"), filled("Body weight", "dose"), filled("Ramipril", "latest"),
        filled("Zonulin", "latest"), filled("Body weight", "latest", person="Ben"), filled("Body weight", "latest", more="x"),
        filled("Body weight", "latest", "since my operation"), '{"about": "Body weight"}', filled("body weight", "latest"),
    ],
)  # fmt: skip
def test_what_does_not_compile_is_no_plan(text: str) -> None:
    assert compiled(text, KNOWN, "What about my weight?", "en", TODAY) is None


def test_the_days_are_those_that_code_reads_in_the_question() -> None:
    asked = "How did my kilos go over the past two years?"
    plan = compiled(filled("Body weight", "trend", "two years"), KNOWN, asked, "en", TODAY)
    assert plan is not None
    assert (plan.steps[0].since, plan.steps[0].until) == ("2023-06-15", "2025-06-15")
    assert compiled(filled("Body weight", "trend", "my kilos"), KNOWN, "How did my kilos go?", "en", TODAY) is None
    always = compiled(
        filled("Body weight", "trend", "over time"), KNOWN, "Did my kilos creep up over time?", "en", TODAY
    )
    assert always is not None
    assert not always.steps[0].since
    french = compiled(filled("Body weight", "trend"), KNOWN, "Mon poids depuis 2020 ?", "fr", TODAY)
    assert french is not None
    assert french.steps[0].since == "2020-01-01"
    assert french.language == "fr"


@given(st.text(max_size=120))
@settings(max_examples=150, deadline=None)
def test_a_grammar_can_be_made_of_any_question_and_holds_nothing_of_it_but_words(question: str) -> None:
    made = grammar(KNOWN, (), question)
    assert made.startswith("root ::=")
    assert all(line.count('"') % 2 == 0 or '\\"' in line for line in made.splitlines())
    for line in made.splitlines():
        if line.startswith("word-"):
            assert re.fullmatch(r'word-[a-z{|}~]{2} ::= "[\w\'’-]+"( \(" " word-[a-z{|}~]{2}\)\?)?', line), line


@given(st.text(max_size=60), st.text(max_size=200))
@settings(max_examples=200, deadline=None)
def test_a_period_is_words_of_the_question_or_none(period: str, question: str) -> None:
    found = period_of(period, question)
    assert found is None or found == "" or all(word in question for word in found.split())


def test_names_with_signs_that_no_name_has_stay_out_of_the_grammar() -> None:
    odd = (Choice("measure", "x", 'a" | "b'), Choice("measure", "y", "Iron\n"), Choice("measure", "z", "Zinc"))
    made = grammar(odd, ('Bob" ::= x', "Ann"), "q")
    assert '"Zinc"' in made
    assert '"Ann"' in made
    assert "Bob" not in made
    assert "Iron" not in made


def test_a_guess_is_no_plan_and_a_sure_one_is() -> None:
    text = filled("Body weight", "latest")
    sure = PlayedModel(text, LEAST)
    assert proposed("kilos?", KNOWN, sure, "en", TODAY) is not None  # type: ignore[arg-type]
    assert proposed("kilos?", KNOWN, PlayedModel(text, LEAST / 2), "en", TODAY) is None  # type: ignore[arg-type]


def answered(kind: AnswerKind, *steps: Step, confidence: float = 1.0) -> Answer:
    return Answer(kind, "en", "kilos?", (), plan=Plan(steps, "en", confidence))


@pytest.mark.parametrize(
    ("answer", "doubtful"),
    [
        (answered(AnswerKind.CLARIFY, Step("clarify")), True),
        (answered(AnswerKind.NOT_FOUND, Step("unknown", "", "kilo")), True),
        (answered(AnswerKind.NOT_FOUND, Step("check", "", "gloves", options=(("kind", "condition"),))), True),
        (answered(AnswerKind.NOT_FOUND, Step("list", options=(("kind", "encounter"), ("topic", "gist")))), True),
        (answered(AnswerKind.NOT_FOUND, Step("latest", "tsh", "tsh")), False),
        (answered(AnswerKind.FACTS, Step("latest", "tsh", "tsh"), confidence=0.3), True),
        (answered(AnswerKind.FACTS, Step("latest", "tsh", "tsh"), confidence=0.85), False),
        (answered(AnswerKind.EMERGENCY), False),
        (answered(AnswerKind.CRISIS), False),
        (answered(AnswerKind.REFER, Step("unknown")), False),
        (answered(AnswerKind.GENERAL, Step("explain")), False),
    ],
)
def test_a_model_is_asked_only_where_the_rules_are_unsure(answer: Answer, doubtful: bool) -> None:
    assert unsure(answer) is doubtful
    model = PlayedModel(filled("Body weight", "latest"))
    plan = propose(answer, KNOWN, model, TODAY)  # type: ignore[arg-type]
    assert (plan is not None) is doubtful
    assert bool(model.asked) is doubtful


def test_the_same_plan_again_is_no_help() -> None:
    plan = compiled(filled("Body weight", "latest"), KNOWN, "kilos?", "en", TODAY)
    assert plan is not None
    before = Answer(AnswerKind.FACTS, "en", "kilos?", (), plan=Plan(plan.steps, "en", 0.3))
    assert propose(before, KNOWN, PlayedModel(filled("Body weight", "latest")), TODAY) is None  # type: ignore[arg-type]


def test_the_prompt_holds_the_list_once_and_the_question_alone_changes() -> None:
    first, second = prompt(KNOWN, "kilos?"), prompt(KNOWN, "x" * 900)
    assert first.system == second.system
    assert first.examples == second.examples
    assert len(second.request) == 300
    assert all(choice.name in first.system for choice in KNOWN)
    for _, reply in first.examples:
        form = json.loads(reply)
        assert form["about"] == "none" or form["about"] in {choice.name for choice in KNOWN}


def test_the_exam_asks_for_what_its_list_has() -> None:
    names = {choice.concept for choice in KNOWN} | {"medication", "vaccine", "allergy"}
    for question in QUESTIONS:
        assert not question.verbs or question.about in names
    assert len(QUESTIONS) >= 35
