"""A plan as chips, what each can be corrected to, and answers to corrected plans."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.answers.facts.finding import can_find
from healthdesk.answers.plans.verbs import VERBS
from healthdesk.domain.answers import Answer, AnswerKind, Chip, Part, Plan, Sentence, Step
from healthdesk.domain.dates import parse_date
from healthdesk.domain.people import Person
from healthdesk.domain.records import Kind, Measurement, Quantity, Standing
from healthdesk.domain.views import Entry, MeasureSummary
from healthdesk.session import Session
from healthdesk.session.alternatives import Holdings
from healthdesk.session.chips import Setting, chips
from healthdesk.session.conversation import may_be_kept

ANNA, PAUL = Person("p1", "Anna Rossi"), Person("p2", "Paul Rossi")
TODAY = date(2026, 3, 14)


def summary(concept: str, label: str, count: int) -> MeasureSummary:
    point = Measurement(
        "1",
        "p1",
        concept,
        label,
        Quantity(1.0, "1"),
        parse_date("2026-01-01"),
        Standing.DONE,
        "",
        "Observation",
        "o",
        "a",
    )
    return MeasureSummary(concept, label, point, None, count)


HOLDINGS = Holdings(
    (
        summary("hba1c", "HbA1c", 9), summary("glucose", "Glucose", 20), summary("chol-total", "Cholesterol", 3),
        summary("ldl", "LDL", 3), summary("hemoglobin", "Hb", 4), summary("loinc:9999-1", "Strange & new <b>test</b>", 1),
    ),
    (("medication", "Metformin 850 mg"), ("medication", "Ramipril 5 mg"), ("condition", "Asthma (disorder)")),
)  # fmt: skip


def setting(language: str = "en", others: tuple[Person, ...] = (PAUL,)) -> Setting:
    return Setting(ANNA, others, HOLDINGS, TODAY, language)


def answered(*steps: Step, kind: AnswerKind = AnswerKind.FACTS) -> Answer:
    return Answer(kind, "en", "?", (Sentence("."),), plan=Plan(steps), person_id=ANNA.id)


def of(found: tuple[Chip, ...], part: Part) -> Chip:
    return next(chip for chip in found if chip.part is part)


def words(chip: Chip) -> list[str]:
    return [choice.words for choice in chip.choices]


def test_a_measure_is_shown_by_what_how_when_and_whose() -> None:
    step = Step("extreme", "hba1c", "a1c", "2025-03-14", "2026-03-14", (("fn", "max"),))
    found = chips(answered(step), setting())
    assert [chip.words for chip in found] == ["HbA1c", "Highest", "Last 12 months", "Anna Rossi"]
    assert words(of(found, Part.WHAT))[:2] == ["HbA1c", "Glucose"]
    assert words(of(found, Part.HOW)) == ["Highest", "Newest value", "All values", "Over time", "Average", "Lowest"]
    assert words(of(found, Part.WHEN)) == ["Last 12 months", "All dates", "Last 3 months"]
    assert words(of(found, Part.WHOSE)) == ["Anna Rossi", "Paul Rossi"]
    assert all(
        [choice.chosen for choice in chip.choices] == [True] + [False] * (len(chip.choices) - 1) for chip in found
    )


def test_chips_speak_french() -> None:
    found = chips(answered(Step("trend", "weight", "poids", "2026-01-01")), setting("fr"))
    assert [chip.words for chip in found] == ["Poids", "Au fil du temps", "Depuis le 1er janvier 2026", "Anna Rossi"]


def test_a_choice_carries_the_whole_plan() -> None:
    found = chips(answered(Step("latest", "hba1c", "a1c"), Step("latest", "ldl", "ldl")), setting())
    first, second = (chip for chip in found if chip.part is Part.WHAT)
    assert [step.concept for step in first.choices[1].plan.steps] == ["glucose", "ldl"]
    assert [step.concept for step in second.choices[1].plan.steps] == ["hba1c", "chol-total"] or second.choices
    mean = next(choice for choice in of(found, Part.HOW).choices if choice.words == "Average")
    assert [(step.verb, step.concept, step.options) for step in mean.plan.steps] == [
        ("mean", "hba1c", (("fn", "mean"),)), ("mean", "ldl", (("fn", "mean"),))
    ]  # fmt: skip
    assert {choice.person_id for choice in of(found, Part.WHOSE).choices} == {ANNA.id, PAUL.id}


def test_what_was_said_of_one_measure_does_not_go_with_another() -> None:
    step = Step("convert", "glucose", "sugar", options=(("to", "mg/dL"), ("to_text", "mg/dl"), ("stated", "120")))
    other = of(chips(answered(step), setting()), Part.WHAT).choices[1].plan.steps[0]
    assert (other.verb, other.concept, other.options) == ("latest", "hba1c", ())


def test_another_time_takes_the_place_of_a_day_or_an_event() -> None:
    for step, verb in (
        (Step("value-on", "ldl", "ldl", "2024-03-03", "2024-03-03", (("day", "2024-03-03"),)), "history"),
        (Step("around-event", "ldl", "ldl", options=(("anchor", "metformin"), ("anchor_words", "metformin"))), "trend"),
        (Step("change-window", "ldl", "ldl", "2024-01-01"), "trend"),
    ):
        whole = next(c for c in of(chips(answered(step), setting()), Part.WHEN).choices if c.words == "All dates")
        assert whole.plan.steps == (Step(verb, "ldl", "ldl"),)


def test_a_condition_or_a_medicine_has_no_time_to_choose() -> None:
    for kind in ("condition", "medication", "allergy"):
        found = chips(answered(Step("list", options=(("kind", kind),))), setting())
        assert Part.WHEN not in {chip.part for chip in found}


def test_what_was_not_understood_is_offered_by_likeness() -> None:
    found = chips(answered(Step("unknown", "", "hemaglobin"), kind=AnswerKind.NOT_FOUND), setting())
    (now, best, *_) = of(found, Part.WHAT).choices
    assert (now.words, best.words) == ("Hemaglobin", "Hemoglobin")
    assert best.plan.steps[0] == Step("latest", "hemoglobin", "Hemoglobin")


@pytest.mark.parametrize("kind", [AnswerKind.REFER, AnswerKind.ABOUT, AnswerKind.GENERAL, AnswerKind.CLARIFY])
def test_what_is_not_looked_up_cannot_be_corrected(kind: AnswerKind) -> None:
    found = chips(answered(Step("latest", "hba1c", "a1c"), kind=kind), setting())
    assert found
    assert all(not chip.choices for chip in found)


def test_an_emergency_and_a_wish_to_die_have_no_chips() -> None:
    for kind in (AnswerKind.EMERGENCY, AnswerKind.CRISIS):
        assert chips(answered(Step("latest", "hba1c"), kind=kind), setting()) == ()


def test_everyone_can_become_one_person() -> None:
    step = Step("family", "weight", "weight", options=(("shelf", "measure"),))
    whose = of(chips(answered(step), setting()), Part.WHOSE)
    assert words(whose) == ["Everyone here", "Anna Rossi", "Paul Rossi"]
    assert whose.choices[2].plan.steps == (Step("latest", "weight", "weight"),)
    assert not may_be_kept(answered(step))


steps = st.builds(
    Step,
    st.sampled_from(sorted(VERBS)),
    st.sampled_from(["", "hba1c", "ldl", "loinc:9999-1", "ingredient:metformin", "own-condition:Asthma", "panel:lipid"]),
    st.sampled_from(["", "a1c", "sugar & <b>"]),
    st.sampled_from(["", "2025-03-14", "2020-01-01"]),
    st.sampled_from(["", "2026-03-14"]),
    st.lists(
        st.tuples(st.sampled_from(["kind", "fn", "day", "anchor", "shelf"]),
                  st.sampled_from(["medication", "condition", "allergy", "vaccine", "max", "2024-01-01", "measure"])),
        max_size=2, unique_by=lambda pair: pair[0],
    ).map(tuple),
)  # fmt: skip


@given(st.lists(steps, min_size=1, max_size=3), st.sampled_from(["en", "fr"]))
def test_every_choice_of_any_plan_can_be_looked_up(asked: list[Step], language: str) -> None:
    plan = [step for step in asked if can_find(step)]
    found = chips(answered(*plan), setting(language)) if plan else ()
    for chip in found:
        assert chip.words
        assert len(dict.fromkeys((choice.plan, choice.person_id) for choice in chip.choices)) == len(chip.choices)
        for choice in chip.choices:
            assert choice.words
            assert all(can_find(step) for step in choice.plan.steps)


@pytest.fixture
def vault(make: Callable[[str], Session]) -> Session:
    made = make("vault")
    anna, paul = made.people.add("Anna Rossi", "1980-01-01"), made.people.add("Paul Rossi", "1978-01-01")
    for person, values in ((anna, (("82", "2024-05-01"), ("80", "2026-05-01"))), (paul, (("91", "2026-04-01"),))):
        for value, day in values:
            made.intake.write(person.id, Entry(Kind.VITAL, "Body weight", day, "weight", value, "kg"))
    return made


def test_a_corrected_plan_is_answered_without_reading_the_question_again(vault: Session) -> None:
    anna, paul = vault.people.all()
    first = vault.ask.answer(anna.id, "What was my last weight?", language="en")
    assert "80 kg" in first.text
    found = vault.ask.chips(first, "en")
    highest = next(choice for choice in of(found, Part.HOW).choices if choice.words == "Highest")
    answer = vault.ask.corrected(highest.person_id, highest.plan, first)
    assert "82 kg" in answer.text
    assert answer.text.startswith("Your")
    assert (answer.question, answer.plan.steps, answer.looked) == (first.question, highest.plan.steps, 2)
    other = next(choice for choice in of(found, Part.WHOSE).choices if choice.person_id == paul.id)
    answer = vault.ask.corrected(other.person_id, other.plan, first)
    assert "91 kg" in answer.text
    assert "Paul Rossi" in answer.text
    assert "80" not in answer.text


def test_a_plan_that_nothing_can_find_asks_back(vault: Session) -> None:
    anna = vault.people.all()[0]
    first = vault.ask.answer(anna.id, "What was my last weight?", language="en")
    for plan in (Plan(), Plan((Step("erase-everything", "weight"),)), Plan((Step("dose", "weight"),))):
        assert vault.ask.corrected(anna.id, plan, first).kind is AnswerKind.CLARIFY


def test_what_is_kept_and_what_is_not(vault: Session) -> None:
    anna, paul = vault.people.all()
    talk, ask = vault.conversation, vault.ask
    weight = ask.answer(anna.id, "What was my last weight?", language="en")
    about_paul = ask.answer(anna.id, "What was Paul's last weight?", language="en")
    for question in ("I want to kill myself", "I have crushing chest pain", "Who weighs the most in the family?"):
        assert talk.keep(ask.answer(anna.id, question, language="en", region="FR")) == "", question
    kept = talk.keep(weight)
    assert talk.keep(about_paul)
    assert [one.question for one in talk.list(anna.id)] == ["What was my last weight?"]
    assert [one.question for one in talk.list(paul.id, "weight")] == ["What was Paul's last weight?"]
    assert talk.open(anna.id, kept).answer == weight
    vault.preferences.set("keep_questions", "no")
    assert talk.keep(weight) == ""
    talk.clear(anna.id)
    assert talk.list(anna.id) == ()


def test_after_an_emergency_was_put_away_the_record_is_shown_and_other_limits_hold(vault: Session) -> None:
    anna = vault.people.all()[0]
    said = "I have crushing chest pain right now, what is my weight?"
    assert vault.ask.answer(anna.id, said, region="FR").kind is AnswerKind.EMERGENCY
    assert "80 kg" in vault.ask.answer(anna.id, said, region="FR", warned=True).text
    dose = "I have crushing chest pain right now, can I take two more metformin tablets?"
    assert vault.ask.answer(anna.id, dose, region="FR", warned=True).kind is AnswerKind.REFER
    crisis = "I took all my pills, I want to die"
    assert vault.ask.answer(anna.id, crisis, region="FR", warned=True).kind is AnswerKind.CRISIS
