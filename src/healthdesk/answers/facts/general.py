"""Answers that are not findings: explanations, what the program is, referrals, and asking back."""

from healthdesk.answers.facts.context import Context, matches
from healthdesk.answers.facts.larger import current_titles
from healthdesk.answers.facts.measures import named
from healthdesk.answers.facts.medicines import cite_all, current, detail, once
from healthdesk.answers.facts.remarks import cites
from healthdesk.answers.facts.series import dated_points
from healthdesk.answers.plans.verbs import option
from healthdesk.answers.question.cards import cards
from healthdesk.answers.question.terms import conditions
from healthdesk.domain.answers import AnswerKind, Step
from healthdesk.domain.dates import say_date
from healthdesk.domain.records import Kind, Record

_SECOND = frozenset({"doctor", "trust", "capabilities", "injection"})


def explain(context: Context, step: Step) -> None:
    """A card's general text with its source, then the person's own newest value beside it, without judging it."""
    context.sheet.kind = AnswerKind.GENERAL
    card = cards().get(step.concept)
    if card is None:
        context.sheet.say("general.none", words=step.words)
        return
    context.sheet.say("general", text=card.text[context.language])
    context.sheet.say("general.source", source=f"{card.source} ({say_date(card.checked, context.language)})")
    kind, _, key = card.about.partition(":")
    series = dated_points(context, key) if kind == "measure" else ()
    if series:
        point = series[-1]
        context.sheet.say(
            "general.own",
            cites(context, point),
            measure=named(context, key),
            value=point.text,
            on=context.on(point.date),
        )


def about(context: Context, step: Step) -> None:
    """What the program is and what it will not do."""
    topic = option(step, "topic")
    context.sheet.kind = AnswerKind.ABOUT
    context.sheet.say(f"about.{topic}")
    if topic in _SECOND:
        context.sheet.say(f"about.{topic}.2")


def refer(context: Context, step: Step) -> None:
    """A decision that is a professional's, with what the record says beside it."""
    context.sheet.kind = AnswerKind.REFER
    context.sheet.say("refer.generic")
    if option(step, "kind") == "condition":
        recorded(
            context, [one for one in context.shelf(Kind.CONDITION) if _about(one, step, ("own-condition", "condition"))]
        )
        return
    beside(context, step)


def beside(context: Context, step: Step) -> None:
    """The records of the medicine that a referral is about; the current list where they matter together."""
    shelf = context.shelf(Kind.MEDICATION)
    found = [one for one in shelf if step.words and _about(one, step, ("own-medication", "ingredient", "class"))]
    recorded(context, current(found) or found[-2:])
    if not found and step.words:
        context.sheet.say("refer.none", words=step.words)
    names, cited = current_titles(context)
    if names and not found:
        context.sheet.say("refer.current", cited, titles=names)


def _about(record: Record, step: Step, kinds: tuple[str, ...]) -> bool:
    if not step.concept:
        return bool(step.words) and matches(record, "", step.words)
    return any(matches(record, f"{kind}:{step.concept}", step.words) for kind in kinds if _holds(kind, step.concept))


def _holds(kind: str, key: str) -> bool:
    """Whether a term kind can be looked up by this key (a title is no key of the condition table)."""
    return kind != "condition" or any(term.key == key for term in conditions())


def recorded(context: Context, found: list[Record]) -> None:
    """One sentence for each record, as recorded."""
    for group in list(once(found).values())[:5]:
        one = group[-1]
        context.sheet.fact("title", one.title, cite_all(context, group))
        context.sheet.say(
            "refer.record",
            cite_all(context, group),
            title=one.title,
            detail=detail(one),
            status=one.status,
            day=context.day(one.date),
        )


def clarify(context: Context, _step: Step) -> None:
    """Ask back, once, about what was not understood."""
    context.sheet.kind = AnswerKind.CLARIFY
    stems = context.reading.stems
    if {"before", "avant", "previous"} & set(stems) and len(stems) <= 6:
        context.sheet.say("clarify.earlier")
    elif context.reading.has("third_person"):
        context.sheet.say("clarify.whose")
    else:
        context.sheet.say("clarify")
