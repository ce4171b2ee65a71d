"""The plan: a question's closed form, made by rules over what it names and how it asks.

Rules are tried in order and the first that understands the question gives the steps; none is written for a sentence.
A question that no rule understands is asked back (`clarify`), never guessed.
"""

from collections.abc import Callable

from healthdesk.answers.plans.about import about, explanation, referral
from healthdesk.answers.plans.allergies import allergies
from healthdesk.answers.plans.letters import documents, papers
from healthdesk.answers.plans.measures import family, measured
from healthdesk.answers.plans.medicines import medicines, purposes
from healthdesk.answers.plans.others import care_plans, family_history, goals, person_facts, unknown
from healthdesk.answers.plans.records import conditions, encounters, larger, procedures, tested, vaccines
from healthdesk.answers.plans.verbs import CLARIFY, UNKNOWN
from healthdesk.answers.question.reading import Reading
from healthdesk.answers.question.tokens import stems
from healthdesk.domain.answers import Plan, Step

Rule = Callable[[Reading], tuple[Step, ...]]

RULES: tuple[Rule, ...] = (
    about,
    referral,
    person_facts,
    family,
    larger,
    family_history,
    papers,
    allergies,
    explanation,
    purposes,
    goals,
    measured,
    vaccines,
    medicines,
    documents,
    procedures,
    tested,
    conditions,
    encounters,
    care_plans,
    unknown,
)


def plan(reading: Reading) -> Plan:
    """The steps that answer a question; one `clarify` step when nothing was understood."""
    for rule in RULES:
        steps = rule(reading)
        if steps:
            return Plan(steps, reading.language, confidence(reading, steps))
    return Plan((Step(CLARIFY),), reading.language, 0.0)


_PER_WORD, _PER_NAME, _LEAST = 0.15, 0.25, 0.3


def confidence(reading: Reading, steps: tuple[Step, ...]) -> float:
    """How sure a plan is, 0 to 1: less for each word and each named thing of the question that no step accounts for."""
    if steps[0].verb == CLARIFY:
        return 0.0
    if steps[0].verb == UNKNOWN:
        return 0.2
    told = {
        word
        for step in steps
        for text in (step.words, *(value for _, value in step.options))
        for word in stems(text, reading.language)
    }
    left = float(sum(word not in told for word in reading.rest))
    # Words that are looked for as they stand were heard, not understood.
    left += sum(word in told for word in reading.rest) * (not steps[0].concept) / 2
    unnamed = sum(not set(stems(span.words, reading.language)) & told for span in reading.spans) if told else 0
    return max(_LEAST, round(1.0 - _PER_WORD * left - _PER_NAME * unnamed, 2))
