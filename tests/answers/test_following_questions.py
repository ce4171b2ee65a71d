"""Questions that follow another, several in one, and what a plan is sure of."""

from datetime import date

import pytest
from made_up import TODAY
from memory import MemoryReader
from own import patient

from healthdesk.answers.plans.follow import follow
from healthdesk.answers.plans.plan import plan
from healthdesk.answers.question.ages import find_age
from healthdesk.answers.question.lexicon import personal_lexicon
from healthdesk.answers.question.reading import Reading, Setting, read
from healthdesk.answers.understanding import own_titles, understand
from healthdesk.domain.answers import Plan


@pytest.fixture(scope="module")
def ana() -> MemoryReader:
    return patient()


def _setting(ana: MemoryReader, language: str) -> Setting:
    return Setting(personal_lexicon(own_titles(ana), language), language, TODAY, (ana.person,))


def _read(ana: MemoryReader, question: str, language: str = "en") -> Reading:
    return read(question, _setting(ana, language))


def _asked(ana: MemoryReader, *questions: str, language: str = "en") -> Plan:
    """The plan of the last of several questions, each following the one before."""
    before: Plan | None = None
    for question in questions:
        _, before = understand(question, (language,), lambda one: _setting(ana, one), before)
    assert before is not None
    return before


@pytest.mark.parametrize(
    ("questions", "verb", "concept"),
    [
        (("What was my last LDL?", "and the one before?"), "previous", "ldl"),
        (("What was my last LDL?", "show the trend"), "trend", "ldl"),
        (("What was my last LDL?", "highest ever?"), "extreme", "ldl"),
        (("What was my last LDL?", "is that normal?"), "range-status", "ldl"),
        (("What was my last LDL?", "in mmol/L?"), "convert", "ldl"),
        (("What was my highest LDL?", "what about potassium?"), "extreme", "potassium"),
        (("Do I take metformin?", "since when?"), "when", "ingredient:metformin"),
        (("Do I take metformin?", "why?"), "why", "ingredient:metformin"),
        (("Do I take metformin?", "who prescribed it?"), "who", "ingredient:metformin"),
        (("When was my last colonoscopy?", "who did it?"), "who", "own-procedure:Colonoscopy"),
        (("When was my last flu shot?", "how many in total?"), "count", "vaccine:flu"),
    ],
)
def test_a_fragment_takes_its_subject_from_the_question_before(
    ana: MemoryReader, questions: tuple[str, ...], verb: str, concept: str
) -> None:
    step = _asked(ana, *questions).steps[0]
    assert (step.verb, step.concept) == (verb, concept)


def test_days_are_taken_over_until_others_are_named(ana: MemoryReader) -> None:
    mean = _asked(ana, "Mean LDL in 2025?", "and HDL?").steps[0]
    assert (mean.verb, mean.concept, mean.since) == ("mean", "hdl", "2025-01-01")
    moved = _asked(ana, "Mean LDL in 2025?", "and in 2024?").steps[0]
    assert (moved.verb, moved.concept, moved.since, moved.until) == ("mean", "ldl", "2024-01-01", "2024-12-31")
    assert _asked(ana, "LDL in 2025?", "and now?").steps[0].since == ""


def test_the_one_before_goes_further_back_each_time(ana: MemoryReader) -> None:
    step = _asked(ana, "my last weight", "and the one before?", "and before that?").steps[0]
    assert (step.verb, dict(step.options)["back"]) == ("previous", "2")
    three = _asked(ana, "my last weight", "and the three before?").steps[0]
    assert (three.verb, dict(three.options)["n"], dict(three.options)["skip"]) == ("history", "3", "1")


def test_french_fragments_follow_too(ana: MemoryReader) -> None:
    step = _asked(ana, "Quel est mon dernier LDL ?", "et en 2024 ?", language="fr").steps[0]
    assert (step.concept, step.since) == ("ldl", "2024-01-01")
    assert _asked(ana, "Quel est mon dernier LDL ?", "c'est normal ?", language="fr").steps[0].verb == "range-status"


@pytest.mark.parametrize(
    "question", ["What is my potassium?", "Which medicines do I take?", "Any allergies?", "How old am I?"]
)
def test_a_whole_question_inherits_nothing(ana: MemoryReader, question: str) -> None:
    before = _asked(ana, "Mean LDL in 2025?")
    assert follow(_read(ana, question), before) is None


def test_nothing_is_inherited_from_what_was_not_understood(ana: MemoryReader) -> None:
    before = plan(_read(ana, "and before that?"))
    assert before.steps[0].verb == "clarify"
    assert follow(_read(ana, "and the one before?"), before) is None


def test_two_questions_in_one_are_both_planned(ana: MemoryReader) -> None:
    both = _asked(ana, "What was my last LDL? And my HDL?").steps
    assert [step.concept for step in both] == ["ldl", "hdl"]
    joined = _asked(ana, "When was my last colonoscopy and who did it?").steps
    assert [step.verb for step in joined] == ["when", "who"]


def test_a_story_gives_no_days_to_the_question_after_it(ana: MemoryReader) -> None:
    step = _asked(ana, "My daughter asked me yesterday and I did not know. What was my last LDL?").steps[0]
    assert (step.verb, step.since) == ("latest", "")


def test_a_plan_is_less_sure_the_more_words_it_leaves(ana: MemoryReader) -> None:
    assert plan(_read(ana, "What was my last LDL?")).confidence == 1.0
    assert plan(_read(ana, "my last LDL zorbly fnord")).confidence < 0.8
    assert plan(_read(ana, "zorbly fnord please")).confidence < 0.5


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("weight at birth", "2019-04-22"),
        ("weight on his first birthday", "2020-04-22"),
        ("poids a 2 ans", "2021-04-22"),
        ("height when he was 18 months old", "2020-10-22"),
        ("il a 2 ans", ""),
        ("weight in 2020", ""),
    ],
)
def test_an_age_names_a_day(text: str, day: str) -> None:
    assert find_age(text, "2019-04-22")[0].day == day
    assert not find_age(text, "")[0].bounded


def test_since_goes_on_until_today() -> None:
    reading = read("ldl since last summer", Setting(personal_lexicon(()), "en", date(2026, 11, 16)))
    assert (reading.period.since, reading.period.until) == ("2026-06-01", "")
