"""Plans about what stands on small shelves: family history, age, goals, cover; and what nothing else understands."""

import re

from healthdesk.answers.plans import verbs
from healthdesk.answers.plans.records import CONDITION, MEDICINE, named_thing
from healthdesk.answers.question.reading import Reading
from healthdesk.answers.question.tokens import fold
from healthdesk.domain.answers import Step


def family_history(reading: Reading) -> tuple[Step, ...]:
    """What the family had."""
    span = reading.span(*CONDITION)
    of_kin = (
        span is not None
        and _KIN.search(fold(reading.question)) is not None
        and not reading.span("measure", "encounter", *MEDICINE)
    )
    if not (reading.has("family_history") or of_kin):
        return ()
    concept, words = named_thing(span, *CONDITION)
    return (verbs.step(reading, verbs.LIST, concept, words, kind="family-history", kin="1" if of_kin else ""),)


_KIN = re.compile(
    r"\b(?:my|our) (?:dad|father|mom|mum|mother|parents?|brother|sister|aunt|uncle|grandparents?|grandmother|grandfather)\b(?!'s (?:record|file|chart))"
    r"|\b(?:mon|ma|mes) (?:pere|mere|parents|frere|soeur|tante|oncle|grand-?pere|grand-?mere|grands-parents)\b"
)


def person_facts(reading: Reading) -> tuple[Step, ...]:
    """Age and the like, which the person's own entry gives."""
    if reading.has("age") and not reading.spans:
        return (verbs.step(reading, verbs.DERIVED, "age"),)
    return ()


def goals(reading: Reading) -> tuple[Step, ...]:
    """Goals that the records set, of a measure or of anything."""
    if (
        not reading.has("goals")
        or reading.has("trend", "count", "history")
        or not reading.word("goal", "objectif", "care", "ziel", "meta", "objetivo")
    ):
        return ()
    return (verbs.step(reading, verbs.LIST, kind="goal"),)


def care_plans(reading: Reading) -> tuple[Step, ...]:
    """Goals and cover, listed as they stand."""
    for cue, kind in (("goals", "goal"), ("insurance", "coverage")):
        if reading.has(cue):
            return (verbs.step(reading, verbs.COUNT if reading.has("count") else verbs.LIST, kind=kind),)
    return ()


def unknown(reading: Reading) -> tuple[Step, ...]:
    """A thing that nothing knows: it is searched for, and said to be absent when it is."""
    spans = [span.words for span in reading.spans]
    words = (
        [*spans, *reading.rest] if reading.rest or not spans else [*spans, *(("test",) if reading.word("test") else ())]
    )
    if not words or len(words) > _MOST_WORDS:
        return ()
    return (verbs.step(reading, verbs.UNKNOWN, "", " ".join(words), ask="count" if reading.has("count") else ""),)


_MOST_WORDS = 5
"""More words than this that nothing knows are a story, not the name of a thing."""
