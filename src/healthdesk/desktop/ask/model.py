"""How a question was understood, as chips; which parts of a sentence are computed facts."""

import re

from healthdesk.desktop import text
from healthdesk.domain.answers import Answer, AnswerKind, Step
from healthdesk.domain.dates import parse_date
from healthdesk.domain.knowledge import concept_name
from healthdesk.domain.records import Kind

_NAMES = frozenset({"title", "dose", "converted", "mean", "count", "value", "change"})
_LINES = frozenset({"trend", "history", "change-last-two", "change-window", "around-event", "extreme", "mean"})
_UNIT = re.compile(r"(?<=\d) (?=(?:%|mmHg|kg|cm|[mµ]?mol|m?g|[mµ]g|m?U?I?U?/|°))")
LOUD = frozenset({AnswerKind.EMERGENCY, AnswerKind.CRISIS})


def chips(answer: Answer) -> list[str]:
    """The plan in everyday words: what is looked for, about what, when."""
    shown: list[str] = []
    for step in answer.plan.steps:
        verb = f"plan.{step.verb}"
        about = concept_name(step.concept, text.language()) or _kind(step) or step.words
        parts = [text.say(verb) if text.knows(verb) else "", about, _period(step)]
        for part in parts:
            if part and part not in shown:
                shown.append(part)
    return shown


def _kind(step: Step) -> str:
    """The shelf that a step looks on."""
    kind = dict(step.options).get("kind", "")
    return text.kinds_name(Kind(kind)) if kind in {each.value for each in Kind} else ""


def _period(step: Step) -> str:
    since, until = (parse_date(day) if day else None for day in (step.since, step.until))
    if since and until:
        return text.say("plan.between", since=text.day(since), until=text.day(until))
    if since:
        return text.say("plan.since", since=text.day(since))
    return text.say("plan.until", until=text.day(until)) if until else ""


def strong_parts(answer: Answer) -> tuple[str, ...]:
    """What is set semibold in the sentences: values with their unit, counts, and the names of what a list lists."""
    units = {fact.tag.rsplit(".", 1)[0]: fact.text for fact in answer.facts if fact.name == "unit"}
    found: list[str] = []
    for fact in answer.facts:
        if fact.name not in _NAMES and not fact.name.endswith(("value", "change")):
            continue
        unit = units.get(fact.tag.rsplit(".", 1)[0], "")
        found += [f"{fact.text} {unit}"] if unit else []
        found.append(fact.text)
    return tuple(dict.fromkeys(tied(part) for part in found))


def tied(words: str) -> str:
    """Words in which a number and its unit stay on one line."""
    return _UNIT.sub("\u00a0", words)


def wants_chart(answer: Answer) -> bool:
    """Whether a line over time helps the answer."""
    verbs = {step.verb for step in answer.plan.steps}
    return bool(answer.concept) and answer.kind is AnswerKind.FACTS and bool(verbs & _LINES)
