"""From a filled form to the steps that the rules would have made; anything else is no plan."""

from collections.abc import Sequence
from datetime import date

import msgspec

from healthdesk.answers.plans import verbs
from healthdesk.answers.propose.choices import Choice
from healthdesk.answers.propose.form import ASKS, period_of
from healthdesk.answers.question.periods import find_period
from healthdesk.domain.answers import Plan, Step

CONFIDENCE = 0.5
"""How sure a plan is that a model proposed."""


# Words of time that bound no days.
_ALWAYS = frozenset({"over time", "ever", "now", "at present", "these days", "lately", "en ce moment", "jamais"})


class _Filled(msgspec.Struct, forbid_unknown_fields=True):
    about: str
    ask: str
    period: str = ""
    person: str = "me"


# Of a group and what is asked: the verb, and the verb's further choices.
_MEANS: dict[tuple[str, str], tuple[str, dict[str, str]]] = {
    ("measure", "latest"): (verbs.LATEST, {}),
    ("measure", "previous"): (verbs.PREVIOUS, {}),
    ("measure", "first"): (verbs.FIRST, {}),
    ("measure", "history"): (verbs.HISTORY, {}),
    ("measure", "highest"): (verbs.EXTREME, {"fn": "max"}),
    ("measure", "lowest"): (verbs.EXTREME, {"fn": "min"}),
    ("measure", "average"): (verbs.MEAN, {"fn": "mean"}),
    ("measure", "count"): (verbs.COUNT, {}),
    ("measure", "trend"): (verbs.TREND, {}),
    ("measure", "change"): (verbs.CHANGE_LAST_TWO, {}),
    ("measure", "flagged"): (verbs.RANGE_STATUS, {}),
    ("medicine", "check"): (verbs.CHECK, {}),
    ("medicine", "dose"): (verbs.DOSE, {}),
    ("medicine", "start"): (verbs.WHEN, {"moment": "started", "which": "first"}),
    ("medicine", "stop"): (verbs.WHEN, {"moment": "stopped"}),
    ("medicine", "who"): (verbs.WHO, {}),
    ("medicine", "why"): (verbs.WHY, {}),
    ("condition", "check"): (verbs.CHECK, {}),
    ("condition", "when"): (verbs.WHEN, {}),
    ("procedure", "check"): (verbs.CHECK, {}),
    ("procedure", "when"): (verbs.WHEN, {"which": "latest"}),
    ("procedure", "where"): (verbs.WHERE, {"which": "latest"}),
    ("procedure", "count"): (verbs.COUNT, {}),
    ("vaccine", "check"): (verbs.CHECK, {}),
    ("vaccine", "when"): (verbs.WHEN, {"which": "latest"}),
    ("vaccine", "count"): (verbs.COUNT, {}),
    ("medicines", "latest"): (verbs.WHEN, {"which": "latest"}),
    ("vaccines", "latest"): (verbs.WHEN, {"which": "latest"}),
    ("procedures", "latest"): (verbs.WHEN, {"which": "latest"}),
    ("visits", "latest"): (verbs.WHEN, {"which": "latest"}),
    ("visits", "where"): (verbs.WHERE, {"which": "latest"}),
    ("visits", "who"): (verbs.WHO, {"which": "latest"}),
    ("visit", "check"): (verbs.CHECK, {}),
    ("visit", "count"): (verbs.COUNT, {}),
    ("visit", "latest"): (verbs.WHEN, {"which": "latest"}),
    ("results", "latest"): (verbs.LAST_TESTS, {}),
    ("results", "flagged"): (verbs.OUT_OF_RANGE, {}),
    ("record", "summary"): (verbs.SUMMARY, {}),
    ("record", "changes"): (verbs.CHANGES, {}),
    ("record", "missing"): (verbs.MISSING, {}),
    ("allergies", "reactions"): (verbs.REACTIONS, {}),
    **{
        (group, ask): (verb, {})
        for group in ("medicines", "conditions", "allergies", "vaccines", "procedures", "visits")
        for ask, verb in (("list", verbs.LIST), ("past", verbs.LIST_PAST), ("count", verbs.COUNT))
    },
}
_SHELF = {
    "medicine": "medication", "medicines": "medication", "condition": "condition", "conditions": "condition",
    "allergies": "allergy", "vaccine": "vaccine", "vaccines": "vaccine", "procedure": "procedure",
    "procedures": "procedure", "visits": "encounter", "visit": "encounter",
}  # fmt: skip


def compiled(text: str, known: Sequence[Choice], question: str, language: str, today: date) -> Plan | None:
    """The plan of a filled form; None when it is no form, names what is not there, or when it says "none".

    The days are those that code reads in the question, whatever the form says; a form that sees a time where code sees
    none is dropped. The person can only be the one whose records are open.
    """
    try:
        filled = msgspec.json.decode(text, type=_Filled)
    except (msgspec.DecodeError, msgspec.ValidationError):
        return None
    choice = next((one for one in known if one.name == filled.about), None)
    if choice is None or filled.ask not in ASKS[choice.group] or filled.person != "me":
        return None
    words = period_of(filled.period, question)
    if words is None:
        return None
    # The whole question says more of a time than a few words cut out of it: "two years" of "the past two years".
    period, _ = find_period(question, today, language)
    if words and not period.bounded and words.lower() not in _ALWAYS:
        return None
    verb, chosen = _MEANS[choice.group, filled.ask]
    options = ({"kind": _SHELF[choice.group]} if choice.group in _SHELF else {}) | chosen
    name = choice.name if choice.concept else ""
    step = Step(verb, choice.concept, name, period.since, period.until, tuple(options.items()))
    return Plan((step,), language, CONFIDENCE)
