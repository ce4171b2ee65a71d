"""Ask a model for a plan where the rules are unsure. What it fills in compiles, or the question stays as it was."""

from collections.abc import Sequence
from datetime import date

from healthdesk.answers.plans import verbs
from healthdesk.answers.plans.verbs import option
from healthdesk.answers.propose.asking import prompt
from healthdesk.answers.propose.choices import Choice
from healthdesk.answers.propose.compiling import compiled
from healthdesk.answers.propose.form import grammar
from healthdesk.domain.answers import Answer, AnswerKind, Plan
from healthdesk.models import Model

_MAX_TOKENS = 60
_SURE = 0.5
LEAST = 0.1
"""A form with a token that the model held less likely than this is a guess."""
_FREE = ("topic",)


def unsure(answer: Answer) -> bool:
    """Whether the rules did not understand a question: asked back, little of it accounted for, or words sought in vain.

    An answer of any other kind is not touched: what a limit says stands, and so does what was found.
    """
    steps = answer.plan.steps
    if answer.kind is AnswerKind.CLARIFY or not steps:
        return answer.kind is AnswerKind.CLARIFY
    if answer.kind is AnswerKind.NOT_FOUND:
        first = steps[0]
        loose = not first.concept and bool(first.words or any(option(first, name) for name in _FREE))
        return len(steps) == 1 and (loose or first.verb == verbs.UNKNOWN)
    return answer.kind is AnswerKind.FACTS and answer.plan.confidence < _SURE


def propose(answer: Answer, known: Sequence[Choice], model: Model, today: date) -> Plan | None:
    """The plan that a model proposes for the question of an answer that is `unsure`; None when it has none.

    `known` is what the person's records can be asked about. Raises ModelError when the model stops.
    """
    if not known or not unsure(answer):
        return None
    plan = proposed(answer.question, known, model, answer.language, today)
    return None if plan is None or plan.steps == answer.plan.steps else plan


def proposed(question: str, known: Sequence[Choice], model: Model, language: str, today: date) -> Plan | None:
    """The plan that a model makes of a question, compiled; None when it has none or only guesses. Raises ModelError."""
    form = grammar(known, (), question)
    text = "".join(model.complete(prompt(known, question), form, max_tokens=_MAX_TOKENS, weighed=True))
    return compiled(text, known, question, language, today) if model.least >= LEAST else None
