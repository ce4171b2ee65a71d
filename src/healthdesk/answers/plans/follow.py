"""Questions that follow another: "and the one before?" takes its subject, its days and its person from the plan before.

Only a fragment inherits: a question without a subject of its own, or one that names a subject and nothing else after
"and" or "what about". A whole question stands for itself.
"""

import re
from dataclasses import replace

from healthdesk.answers.plans import verbs
from healthdesk.answers.plans.plan import plan
from healthdesk.answers.plans.verbs import option
from healthdesk.answers.question.cards import cards
from healthdesk.answers.question.lexicon import Meaning, Span
from healthdesk.answers.question.reading import Reading
from healthdesk.answers.question.tokens import fold
from healthdesk.domain.answers import Plan, Step

_LONGEST = 12
_BARE = 6
_CUE_OF = {
    "medication": "meds", "allergy": "allergies", "condition": "conditions", "vaccine": "vaccines", "procedure": "procedures",
    "encounter": "encounters", "goal": "goals", "coverage": "insurance", "family-history": "family_history", "tests": "tests",
}  # fmt: skip
"""The cue by which a question names a whole shelf."""
_SHELVES = frozenset({
    *_CUE_OF.values(), "documents", "summary", "changes", "missing", "age", "blood", "smoking", "imaging", "reports", "family",
    "advice",
})  # fmt: skip
_WHAT = frozenset({
    "count", "who", "where", "when", "why", "max", "min", "mean", "median", "trend", "change", "last_two", "versus", "previous", "first",
    "latest", "history", "list", "normal", "out_of_range", "range", "reaction", "severity", "dose", "started", "stopped", "prescribed",
    "diagnosed", "past", "current", "ever", "explain", "define", "twice",
})  # fmt: skip
"""The cues that say what is wanted of a subject."""
_ONE_POINT = frozenset(
    {verbs.LATEST, verbs.PREVIOUS, verbs.FIRST, verbs.VALUE_ON, verbs.RANGE_STATUS, verbs.CONVERT, verbs.CHECK}
)
_NEVER = frozenset(
    {verbs.ABOUT, verbs.REFER, verbs.CLARIFY, verbs.UNKNOWN, verbs.SUMMARY, verbs.CHANGES, verbs.MISSING}
)
_CARRIED = ("site", "topic", "shelf", "place", "only")
_ASKING = frozenset({
    "was", "were", "is", "are", "did", "do", "does", "has", "have", "had", "est", "etait", "etaient", "ai", "avai", "avait", "sont", "suis",
})  # fmt: skip


def follow(reading: Reading, before: Plan) -> Plan | None:
    """The plan of a question that follows another one; None where it stands for itself."""
    steps = [step for step in before.steps if step.verb not in _NEVER]
    if not steps or len(reading.stems) > _LONGEST:
        return None
    if _is_subject_alone(reading):
        made = _same_of_another(reading, steps[0])
        return Plan(made, reading.language) if made else None
    if not _is_fragment(reading, steps[0]):
        return None
    made = tuple(one for step in steps for one in _again(reading, step))
    return Plan(made, reading.language) if made else None


def _is_subject_alone(reading: Reading) -> bool:
    """Whether "what about" or "and" is followed by a subject and nothing that says what is wanted of it."""
    begins = any(start == 0 for start, _ in reading.cues.get("follow_up", ()))
    named = reading.span("measure", "own-result", "ingredient", "own-medication", "class", "vaccine", "procedure", "own-procedure", "condition", "own-condition", "encounter")  # fmt: skip
    wanted = reading.has(*(_WHAT - {"list", "latest", "explain", "current"})) or reading.period.bounded
    return (
        begins
        and named is not None
        and not wanted
        and not set(reading.stems) & _ASKING
        and len(reading.stems) <= _BARE + 2
    )


def _is_fragment(reading: Reading, step: Step) -> bool:
    """Whether a question has no subject of its own, but asks something of one, or names a time, a unit or a person."""
    if reading.spans or set(reading.rest) - set(_NUMBERS) - _EARLIER:
        return False
    own = _CUE_OF.get(option(step, "kind"), "")
    shelves = {cue for cue in _SHELVES if reading.has(cue)} - {own}
    if shelves - (
        {"tests"} if reading.has("previous", "first", "max", "min", "trend", "mean") or _points(reading) else set()
    ):
        return False
    again = (
        own == "meds" and reading.has("take", "meds") and (_points(reading) or reading.word("en", "still", "encore"))
    )
    return bool(
        again or reading.has(*_WHAT) or reading.period.bounded or reading.named or reading.unit or _more(reading)
    )


_MORE = re.compile(
    r"\b(?P<n>\d+|two|three|four|five|six|deux|trois|quatre|cinq|six)\s+(?:d'avant|avant|before|precedent\w*|previous|earlier|prior|ones before|others)\b"
)
_EARLIER = frozenset({"avant", "before", "earlier", "prior", "precedent", "precedente"})
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5}


def _more(reading: Reading) -> int:
    """How many values before the one told are asked for ("and the three before that"), 0 for none."""
    match = _MORE.search(fold(reading.question))
    return 0 if match is None else _NUMBERS.get(match["n"], 0) or int(match["n"] if match["n"].isdigit() else 0)


def _points(reading: Reading) -> bool:
    return reading.word("it", "that", "this", "those", "them", "one", "ca", "cela", "celui", "celle", "ceux", "c")


def _again(reading: Reading, step: Step) -> tuple[Step, ...]:
    """The step before, asked anew in the way that the fragment says."""
    if reading.named and not option(step, "kind") and reading.has("versus", "max", "min", "trend"):
        return (Step(verbs.FAMILY, step.concept, step.words, options=(("shelf", "measure"), ("me", "1"))),)
    more = _more(reading)
    if more and step.verb in _ONE_POINT and not option(step, "kind"):
        return (
            Step(verbs.HISTORY, step.concept, step.words, until=step.until, options=(("n", str(more)), ("skip", "1"))),
        )
    wanted = reading.has(*_WHAT) or reading.unit or reading.has("take")
    if not wanted and not reading.period.bounded:
        return (step,)  # only the person is another
    period = reading.period
    if not wanted and not (step.verb in _ONE_POINT and not option(step, "kind")) and not period.day:
        return (replace(step, since=period.since, until=period.until),)
    asked = plan(_with_subject(reading, step))
    if asked.steps[0].verb in _NEVER:
        return ()
    return tuple(_carried(reading, step, one) for one in asked.steps)


def _with_subject(reading: Reading, step: Step) -> Reading:
    """The reading with the subject of a step, as if the question had named it."""
    kind, name = option(step, "kind"), ""
    meanings: tuple[Meaning, ...] = ()
    if step.verb == verbs.EXPLAIN:
        card = cards().get(step.concept)
        kind_of, _, key = card.about.partition(":") if card else ("", "", "")
        meanings = (Meaning(kind_of, key),) if key else ()
    elif step.verb == verbs.PANEL or kind == "panel":
        meanings = (Meaning("panel", step.concept.removeprefix("panel:")),)
    elif kind in _CUE_OF:
        name = _CUE_OF[kind]
        shelf, _, key = step.concept.partition(":")
        meanings = (Meaning(shelf, key),) if key else ()
    elif step.concept:
        meanings = (Meaning("measure", step.concept),)
    place = len(reading.tokens)
    spans = (Span(place, place + 1, step.words, meanings),) if meanings else ()
    cues = {**reading.cues, name: [(place, place + 1)]} if name else reading.cues
    unnamed = not meanings and step.verb in (verbs.CHECK, verbs.REACTIONS, verbs.DOCUMENT)
    rest = tuple(step.words.split()) if unnamed else reading.rest
    if step.verb == verbs.DOCUMENT:
        cues = {**cues, "documents": [(place, place + 1)]}
    if not reading.has("first_person", "third_person"):
        cues = {**cues, "third_person": [(place, place + 1)]}  # it is about somebody, never a general question
    return replace(reading, spans=spans, cues=cues, rest=rest)


def _carried(reading: Reading, before: Step, now: Step) -> Step:
    """A new step with the days and the narrowing of the one before, where the fragment gives none."""
    options = dict(now.options)
    for name in _CARRIED:
        if name in dict(before.options) and name not in options:
            options[name] = option(before, name)
    if now.verb == before.verb == verbs.PANEL and "which" not in options and not reading.has("latest", "current"):
        options |= {"which": option(before, "which")} if option(before, "which") else {}
    if now.verb == verbs.PREVIOUS:
        back = int(option(before, "back", "1")) + 1 if before.verb == verbs.PREVIOUS else 1
        options |= {"back": str(back)} if back > 1 else {}
    bounded = bool(now.since or now.until or reading.period.bounded)
    since, until = now.since, now.until
    whole = now.verb in (verbs.TREND, verbs.CHANGE_LAST_TWO) or reading.has("latest", "current", "ever")
    if not bounded and not whole:
        since, until = ("" if now.verb == verbs.PREVIOUS else before.since), before.until
    return replace(now, since=since, until=until, options=tuple(options.items()))


def _same_of_another(reading: Reading, step: Step) -> tuple[Step, ...]:
    """What was asked before, of another subject of the same kind; none where the kinds differ."""
    kind = option(step, "kind")
    asked = plan(reading).steps[0]
    if (
        asked.verb in _NEVER
        or option(asked, "kind") != kind
        or (not kind and step.verb in (verbs.PANEL, verbs.EXPLAIN, verbs.FAMILY))
    ):
        return ()
    kept = tuple((name, value) for name, value in step.options if name not in ("stated", "site", "topic", "back"))
    return (replace(step, concept=asked.concept, words=asked.words, options=kept),)
