"""What the page makes of an answer: which parts of a sentence are set strong, whether a chart helps, what is copied."""

import re

from healthdesk.desktop import text
from healthdesk.domain.answers import Answer, AnswerKind

_NAMES = frozenset({"title", "dose", "converted", "mean", "count", "value", "change", "maximum", "minimum"})
_LINES = frozenset({"trend", "history", "change-last-two", "change-window", "around-event", "extreme", "mean"})
_UNIT = re.compile(r"(?<=\d) (?=(?:%|mmHg|kg|cm|[mµ]?mol|m?g|[mµ]g|m?U?I?U?/|°))")
LOUD = frozenset({AnswerKind.EMERGENCY, AnswerKind.CRISIS})


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


def copied(answer: Answer) -> str:
    """An answer as text for elsewhere: the question, the sentences with their marks, and what each mark names."""
    lines = [answer.question, ""]
    for sentence in answer.sentences:
        marks = "".join(f"[{number + 1}]" for number in sentence.citations)
        lines.append(f"{sentence.text} {marks}".rstrip())
    if answer.citations:
        lines.append("")
    for number, citation in enumerate(answer.citations, start=1):
        when = text.iso_day(citation.date)
        lines.append(" ".join(part for part in (f"[{number}]", citation.title or citation.resource_type, when) if part))
    return "\n".join((*lines, "", text.say("ask.copied-from")))
