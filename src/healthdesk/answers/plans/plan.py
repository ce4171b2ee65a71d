"""The plan: a question's closed form, made by rules over what it names and how it asks.

Rules are tried in order and the first that understands the question gives the steps; none is written for a sentence.
A question that no rule understands is asked back (`clarify`), never guessed.
"""

from collections.abc import Callable

from healthdesk.answers.plans.about import about, explanation, referral
from healthdesk.answers.plans.measures import family, measured
from healthdesk.answers.plans.medicines import medicines, purposes
from healthdesk.answers.plans.records import (
    allergies,
    care_plans,
    conditions,
    documents,
    encounters,
    family_history,
    larger,
    papers,
    person_facts,
    procedures,
    unknown,
    vaccines,
)
from healthdesk.answers.plans.verbs import CLARIFY
from healthdesk.answers.question.reading import Reading
from healthdesk.domain.answers import Plan, Step

Rule = Callable[[Reading], tuple[Step, ...]]

RULES: tuple[Rule, ...] = (
    about,
    referral,
    person_facts,
    family,
    larger,
    family_history,
    explanation,
    allergies,
    papers,
    purposes,
    measured,
    vaccines,
    medicines,
    documents,
    procedures,
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
            return Plan(steps, reading.language)
    return Plan((Step(CLARIFY),), reading.language)
