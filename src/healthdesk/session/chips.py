"""A plan as chips in everyday words, each with what it can be corrected to. Pure: plan and holdings in, chips out.

Each choice carries the whole plan that it makes, so that whoever shows the chips need not know the language of plans.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from healthdesk.answers.plans import verbs
from healthdesk.answers.plans.verbs import option
from healthdesk.answers.question.days import before_months
from healthdesk.domain.answers import Answer, AnswerKind, Chip, Choice, Part, Plan, Step
from healthdesk.domain.dates import parse_date, say_date
from healthdesk.domain.knowledge import concept_name
from healthdesk.domain.people import Person
from healthdesk.session.alternatives import Holdings, measure_name, thing_name, things
from healthdesk.words import SENTENCES, sentence

CORRECTABLE = frozenset({AnswerKind.FACTS, AnswerKind.NOT_FOUND})
"""Answers whose plan may be corrected: what was referred, urgent, general or asked back is not looked up another way."""

_FOR_ALL = frozenset({verbs.ABOUT, verbs.EXPLAIN, verbs.CLARIFY, verbs.REFER, verbs.UNKNOWN})
_WINDOWED = frozenset({"vaccine", "procedure", "encounter"})
"""Shelves whose records are of a day; a condition or a medicine may have begun long before a time that it lasts into."""

_OF_A_THING = frozenset({"kind", "planned", "topic", "site"})


@dataclass(frozen=True, slots=True)
class Setting:
    """Who asks, what the vault holds, and the language that chips are in."""

    person: Person
    others: tuple[Person, ...]
    holdings: Holdings
    today: date
    language: str


@dataclass(frozen=True, slots=True)
class _Way:
    """A verb with the choice that goes with it, as one thing to choose."""

    words: str
    verb: str
    options: tuple[tuple[str, str], ...] = ()

    def fits(self, step: Step) -> bool:
        """Whether a step goes this way."""
        return step.verb == self.verb and all(option(step, name) == value for name, value in self.options)


_MEASURED = (
    _Way("latest", verbs.LATEST),
    _Way("history", verbs.HISTORY),
    _Way("trend", verbs.TREND),
    _Way("mean", verbs.MEAN, (("fn", "mean"),)),
    _Way("highest", verbs.EXTREME, (("fn", "max"),)),
    _Way("lowest", verbs.EXTREME, (("fn", "min"),)),
)
_LAST = (("which", "latest"),)
_WHOLE_SHELF = {
    "medication": (_Way("list-now", verbs.LIST), _Way("list-past", verbs.LIST_PAST), _Way("count", verbs.COUNT)),
    "condition": (_Way("list-now", verbs.LIST), _Way("list-past", verbs.LIST_PAST), _Way("count", verbs.COUNT)),
    "allergy": (_Way("list", verbs.LIST), _Way("count", verbs.COUNT)),
    "vaccine": (_Way("list", verbs.LIST), _Way("when-last", verbs.WHEN, _LAST), _Way("count", verbs.COUNT)),
    "procedure": (_Way("list", verbs.LIST), _Way("when-last", verbs.WHEN, _LAST), _Way("count", verbs.COUNT)),
    "encounter": (
        _Way("list", verbs.LIST), _Way("when-last", verbs.WHEN, _LAST), _Way("where", verbs.WHERE, _LAST),
        _Way("who", verbs.WHO, _LAST), _Way("count", verbs.COUNT),
    ),
}  # fmt: skip
_ONE_THING = {
    "medication": (
        _Way("check", verbs.CHECK), _Way("dose", verbs.DOSE), _Way("when-started", verbs.WHEN, (("moment", "started"),)),
        _Way("who", verbs.WHO), _Way("why", verbs.WHY),
    ),
    "condition": (_Way("check", verbs.CHECK), _Way("when-started", verbs.WHEN), _Way("who", verbs.WHO)),
    "allergy": (_Way("check", verbs.CHECK), _Way("reactions", verbs.REACTIONS)),
    "vaccine": (_Way("check", verbs.CHECK), _Way("when-last", verbs.WHEN, _LAST), _Way("count", verbs.COUNT)),
    "procedure": (_Way("check", verbs.CHECK), _Way("when-last", verbs.WHEN, _LAST), _Way("count", verbs.COUNT)),
}  # fmt: skip


def chips(answer: Answer, setting: Setting) -> tuple[Chip, ...]:
    """The chips of an answer's plan: what, how, when, whose. None for what needs no records."""
    plan = answer.plan
    if not plan.steps or answer.kind in (AnswerKind.EMERGENCY, AnswerKind.CRISIS):
        return ()
    free = answer.kind in CORRECTABLE
    found = [
        *(_what(plan, at, setting, free=free) for at in range(len(plan.steps))),
        _how(plan, setting, free=free),
        _when(plan, setting, free=free),
        _whose(plan, setting, free=free),
    ]
    return tuple(dict.fromkeys(chip for chip in found if chip is not None and chip.words))


def _say(setting: Setting, code: str, **fields: str) -> str:
    return sentence(f"chip-{code}", setting.language, **fields)


def _offered(part: Part, now: Choice, others: list[Choice]) -> Chip:
    """A chip with its choices, none when there is nothing to choose."""
    rest = tuple(one for one in others if one.plan != now.plan or one.person_id != now.person_id)
    return Chip(part, now.words, (replace(now, chosen=True), *rest) if rest else ())


def _each(plan: Plan, change: Callable[[Step], Step]) -> Plan:
    return replace(plan, steps=tuple(dict.fromkeys(change(step) for step in plan.steps)))


def _of_measure(step: Step) -> bool:
    """Whether a step is about one measure's values."""
    panels = (verbs.PANEL, verbs.DERIVED, verbs.FAMILY, verbs.EXPLAIN, verbs.UNKNOWN, verbs.REFER)
    return bool(step.concept) and ":" not in step.concept.removeprefix("loinc:") and step.verb not in panels


def _kind(step: Step) -> str:
    return option(step, "kind")


# What


def _what(plan: Plan, at: int, setting: Setting, *, free: bool) -> Chip | None:
    step = plan.steps[at]
    words = _thing(step, setting)
    if not words:
        return None
    now = Choice(words, plan, setting.person.id)

    def made(changed: Step, name: str) -> Choice:
        steps = (*plan.steps[:at], changed, *plan.steps[at + 1 :])
        return Choice(name, replace(plan, steps=steps), setting.person.id)

    if not free or step.verb in _FOR_ALL - {verbs.UNKNOWN}:
        return Chip(Part.WHAT, words)
    offered = [(concept, name) for concept, name in _alternatives(step, setting) if name.casefold() != words.casefold()]
    others = [made(_about(step, concept, name), name) for concept, name in offered]
    return _offered(Part.WHAT, now, others)


def _thing(step: Step, setting: Setting) -> str:
    """What a step is about."""
    language = setting.language
    if step.verb == verbs.PANEL:
        return concept_name(f"panel:{step.concept}", language) or step.words
    if step.concept and ":" in step.concept.removeprefix("loinc:"):
        return thing_name(step.concept, step.words, language)
    if step.concept:
        return measure_name(step.concept, setting.holdings, language) or _begun(step.words)
    code = f"chip-kind-{_kind(step)}"
    if step.words and step.verb != verbs.COUNT:
        return _begun(step.words)
    return sentence(code, language) if code in SENTENCES else _begun(step.words)


def _begun(words: str) -> str:
    return words[:1].upper() + words[1:]


def _alternatives(step: Step, setting: Setting) -> list[tuple[str, str]]:
    """Other things of this vault that a step may have meant: concept and name, the closest first."""
    if _of_measure(step) or step.verb in (verbs.UNKNOWN, verbs.FAMILY):
        key = step.concept if _of_measure(step) else ""
        return setting.holdings.near(key, step.words, setting.language)
    if step.concept and _kind(step):
        return things(setting.holdings, _kind(step), step.words)
    return []


def _about(step: Step, concept: str, name: str) -> Step:
    """The same step about another thing; what was said of the thing alone (a unit, a value) does not go with it."""
    if step.verb == verbs.UNKNOWN:
        return Step(verbs.LATEST, concept, name, step.since, step.until)
    alone = {"to", "to_text", "stated", "above", "below"}
    options = tuple((key, value) for key, value in step.options if key not in alone)
    verb = verbs.LATEST if step.verb == verbs.CONVERT else step.verb
    return replace(step, verb=verb, concept=concept, words=name, options=options)


# How


def _ways(step: Step) -> tuple[_Way, ...]:
    """The verbs that fit what a step is about."""
    if step.verb in _FOR_ALL:
        return ()
    if _of_measure(step) and not _kind(step):
        return _MEASURED
    named = bool(step.concept or step.words)
    return (_ONE_THING if named else _WHOLE_SHELF).get(_kind(step), ())


def _how(plan: Plan, setting: Setting, *, free: bool) -> Chip | None:
    first = plan.steps[0]
    if first.verb in (verbs.ABOUT, verbs.EXPLAIN, verbs.REFER, verbs.CLARIFY) and free:
        return None
    ways = _ways(first)
    now = next((way for way in ways if way.fits(first)), None)
    code = f"chip-{now.words}" if now else f"chip-{_own_way(first)}"
    words = sentence(code if code in SENTENCES else "chip-other", setting.language)
    alike = len({(step.verb, _kind(step), _of_measure(step)) for step in plan.steps}) == 1
    if not (free and alike):
        return Chip(Part.HOW, words)
    others = [
        Choice(_say(setting, way.words), _each(plan, partial(_gone, way)), setting.person.id)
        for way in ways
        if way is not now
    ]
    return _offered(Part.HOW, Choice(words, plan, setting.person.id), others)


def _own_way(step: Step) -> str:
    """A verb's own word, where no way that can be chosen fits."""
    if step.verb == verbs.EXTREME:
        return {"max": "highest", "min": "lowest", "both": "both"}.get(option(step, "fn"), "extreme")
    return "median" if step.verb == verbs.MEAN and option(step, "fn") == "median" else step.verb


def _gone(way: _Way, step: Step) -> Step:
    """A step by another way: only what belongs to the thing itself is kept of its choices."""
    kept = tuple((name, value) for name, value in step.options if name in _OF_A_THING)
    return replace(step, verb=way.verb, options=(*kept, *way.options))


# When


def _when(plan: Plan, setting: Setting, *, free: bool) -> Chip | None:
    first = plan.steps[0]
    windows = {
        "all": ("", ""),
        "year": (before_months(setting.today, 12).isoformat(), setting.today.isoformat()),
        "quarter": (before_months(setting.today, 3).isoformat(), setting.today.isoformat()),
    }
    dated = bool(first.since or first.until or option(first, "day") or option(first, "anchor"))
    may = (_of_measure(first) and not _kind(first)) or (_kind(first) in _WINDOWED and bool(_ways(first)))
    if first.verb in _FOR_ALL or not (dated or may):
        return None
    words = _time(first, windows, setting)
    same = len({(step.since, step.until, _kind(step)) for step in plan.steps}) == 1
    if not (free and may and same):
        return Chip(Part.WHEN, words)
    now = Choice(words, plan, setting.person.id)
    others = [
        Choice(_say(setting, code), _each(plan, partial(_within, days)), setting.person.id)
        for code, days in windows.items()
        if _say(setting, code) != words
    ]
    return _offered(Part.WHEN, now, others)


def _time(step: Step, windows: dict[str, tuple[str, str]], setting: Setting) -> str:
    """The time that a step looks at."""
    if option(step, "anchor"):
        return _say(setting, "around", words=option(step, "anchor_words"))
    day = option(step, "day")
    if day:
        return _say(setting, "about-day" if option(step, "about") else "on", since=_day(day, setting))
    known = next((code for code, days in windows.items() if days == (step.since, step.until)), "")
    if known:
        return _say(setting, known)
    since, until = _day(step.since, setting), _day(step.until, setting)
    if step.since and step.since == step.until:
        return _say(setting, "on", since=since)
    code = "between" if since and until else "since" if since else "until"
    return _say(setting, code, since=since, until=until)


def _day(iso: str, setting: Setting) -> str:
    when = parse_date(iso) if iso else None
    return say_date(when, setting.language) if when else ""


_IN_A_WINDOW = {
    verbs.VALUE_ON: verbs.HISTORY,
    verbs.AROUND_EVENT: verbs.TREND,
    verbs.CHANGE_WINDOW: verbs.TREND,
    verbs.CHANGE_LAST_TWO: verbs.TREND,
    verbs.CONVERT: verbs.LATEST,
}
_OF_A_TIME = frozenset({"day", "about", "anchor", "anchor_kind", "anchor_words", "side"})


def _within(days: tuple[str, str], step: Step) -> Step:
    """A step over another time; a verb that needs a day or an event of its own becomes the nearest that does not."""
    options = tuple((name, value) for name, value in step.options if name not in _OF_A_TIME)
    return replace(step, verb=_IN_A_WINDOW.get(step.verb, step.verb), since=days[0], until=days[1], options=options)


# Whose


def _whose(plan: Plan, setting: Setting, *, free: bool) -> Chip | None:
    first = plan.steps[0]
    if first.verb in (verbs.ABOUT, verbs.EXPLAIN, verbs.CLARIFY):
        return None
    everyone = (setting.person, *setting.others)
    if first.verb == verbs.FAMILY:
        words = _say(setting, "everyone")
        if not free or option(first, "shelf") != "measure":
            return Chip(Part.WHOSE, words)
        alone = replace(plan, steps=(Step(verbs.LATEST, first.concept, first.words, first.since, first.until),))
        return _offered(
            Part.WHOSE, Choice(words, plan, setting.person.id), [Choice(one.name, alone, one.id) for one in everyone]
        )
    if not free:
        return Chip(Part.WHOSE, setting.person.name)
    now = Choice(setting.person.name, plan, setting.person.id)
    return _offered(Part.WHOSE, now, [Choice(one.name, plan, one.id) for one in setting.others])
