"""How a question was understood, as chips; which parts of a sentence are computed facts."""

from healthdesk.desktop import text
from healthdesk.domain.answers import Answer, AnswerKind, Step
from healthdesk.domain.dates import parse_date
from healthdesk.domain.knowledge import concept_name

_FIGURES = frozenset({"value", "count", "change", "mean", "low", "high", "first", "last", "minimum", "maximum", "n"})
LOUD = frozenset({AnswerKind.EMERGENCY, AnswerKind.CRISIS})


def chips(answer: Answer) -> list[str]:
    """The plan in everyday words: what is looked for, about what, when."""
    shown: list[str] = []
    for step in answer.plan.steps:
        verb = f"plan.{step.verb}"
        about = concept_name(step.concept, text.language()) or step.words
        parts = [text.say(verb) if text.knows(verb) else "", about, _period(step)]
        for part in parts:
            if part and part not in shown:
                shown.append(part)
    return shown


def _period(step: Step) -> str:
    since, until = (parse_date(day) if day else None for day in (step.since, step.until))
    if since and until:
        return text.say("plan.between", since=text.day(since), until=text.day(until))
    if since:
        return text.say("plan.since", since=text.day(since))
    return text.say("plan.until", until=text.day(until)) if until else ""


def strong_parts(answer: Answer) -> tuple[str, ...]:
    """The figures of an answer, to be set semibold: a value with its unit first, so that the longest match wins."""
    units = {fact.tag.rsplit(".", 1)[0]: fact.text for fact in answer.facts if fact.name == "unit"}
    found: list[str] = []
    for fact in answer.facts:
        if fact.name in _FIGURES and any(mark.isdigit() for mark in fact.text):
            unit = units.get(fact.tag.rsplit(".", 1)[0], "")
            found += [f"{fact.text} {unit}", f"{fact.text}\u202f{unit}"] if unit else []
            found.append(fact.text)
    return tuple(dict.fromkeys(found))


def wants_chart(answer: Answer) -> bool:
    """Whether a line over time helps the answer."""
    verbs = {step.verb for step in answer.plan.steps}
    return bool(answer.concept) and answer.kind is AnswerKind.FACTS and bool(verbs & {"trend", "compare", "aggregate"})
