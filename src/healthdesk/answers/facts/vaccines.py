"""Answers about vaccinations given."""

from healthdesk.answers.facts.absence import not_found, place_or_person, say_denied, say_void
from healthdesk.answers.facts.context import Context, in_window, matches
from healthdesk.answers.facts.medicines import cite_all
from healthdesk.answers.facts.remarks import age
from healthdesk.answers.plans.verbs import COUNT, LIST, WHEN, WHERE, WHO, option
from healthdesk.answers.state.asked import as_asked
from healthdesk.answers.state.saying import inside
from healthdesk.domain import knowledge
from healthdesk.domain.answers import AnswerKind, Step
from healthdesk.domain.records import Kind, Record, Standing

_ROWS = 12


def vaccines(context: Context, step: Step) -> None:
    """Vaccinations given."""
    given = [
        one
        for one in context.shelf(Kind.IMMUNIZATION)
        if one.standing in (Standing.DONE, Standing.ACTIVE, Standing.PAST)
    ]
    wanted = [one for one in given if in_window(one, step)]
    if not (step.concept or step.words):
        _any_vaccine(context, step, wanted)
        return
    known = inside(knowledge.concept_name(step.concept, context.language), context.language)
    name = known or as_asked(step.words, context.reading.question)
    found = [one for one in wanted if matches(one, step.concept, step.words)]
    window = context.window(step)
    if step.verb == COUNT:
        _count_vaccine(context, found, name, window)
    elif not found:
        not_found(context, "vax.no", name=name, window=window)
        say_void(context, (Kind.IMMUNIZATION,), step.concept, step.words, (step.since, step.until))
        others = [one for one in given if matches(one, step.concept, step.words)]
        if others:
            context.sheet.say(
                "vax.latest",
                cite_all(context, others[-1:]),
                name=name,
                on=context.on(others[-1].date),
                title=others[-1].title,
            )
    elif step.verb in (WHERE, WHO):
        place_or_person(context, step, found[0] if option(step, "which") == "first" else found[-1])
    elif step.verb == WHEN:
        _which_vaccine(context, step, found, name)
    elif step.verb == LIST:
        _vaccine_yes(context, found, name)
        for one in reversed(found[-(int(option(step, "n", "0")) or _ROWS) :]):
            context.sheet.say("row.title", cite_all(context, [one]), title=one.title, on=context.on(one.date))
    else:
        _vaccine_yes(context, found, name)


def _count_vaccine(context: Context, found: list[Record], name: str, window: str) -> None:
    cited = cite_all(context, found)
    context.sheet.fact("count", str(len(found)), cited)
    context.sheet.fact("subject", name)
    context.sheet.say("vax.count" if found else "vax.count.none", cited, n=len(found), name=name, window=window)
    if not found:
        context.sheet.kind = AnswerKind.NOT_FOUND
        context.sheet.say("incomplete")
        return
    context.sheet.say(
        "vax.latest", cite_all(context, found[-1:]), name=name, on=context.on(found[-1].date), title=found[-1].title
    )


def _which_vaccine(context: Context, step: Step, found: list[Record], name: str) -> None:
    which = option(step, "which", "latest")
    one = found[0] if which == "first" else found[-2] if which == "previous" and len(found) > 1 else found[-1]
    cited = cite_all(context, [one])
    context.sheet.fact("title", one.title, cited)
    context.sheet.fact("date", context.day(one.date), cited)
    context.sheet.say(f"vax.{which}", cited, name=name, on=context.on(one.date), title=one.title)
    age(context, one.date)


def _vaccine_yes(context: Context, found: list[Record], name: str) -> None:
    one = found[-1]
    cited = cite_all(context, found)
    context.sheet.fact("presence", "yes")
    context.sheet.fact("title", one.title, cite_all(context, [one]))
    context.sheet.say("vax.yes", cited, n=len(found), name=name, title=one.title, on=context.on(one.date))
    age(context, one.date)
    context.sheet.say("vax.due")


def _any_vaccine(context: Context, step: Step, found: list[Record]) -> None:
    if not found:
        if step.since or step.until or not say_denied(context, Kind.IMMUNIZATION):
            not_found(context, "vax.none", window=context.window(step))
        return
    if step.verb == COUNT:
        context.sheet.fact("count", str(len(found)), cite_all(context, found))
        context.sheet.say("vax.count.any", cite_all(context, found), n=len(found), window=context.window(step))
    elif step.verb in (WHERE, WHO):
        place_or_person(context, step, found[-1])
    elif step.verb == WHEN:
        context.sheet.say(
            "vax.any", cite_all(context, found[-1:]), on=context.on(found[-1].date), title=found[-1].title
        )
        age(context, found[-1].date)
    else:
        context.sheet.say("vax.list", cite_all(context, found), n=len(found))
        for name, group in _groups(context, found).items():
            cited = cite_all(context, group)
            context.sheet.fact("title", name, cited)
            context.sheet.say("vax.group", cited, name=name, n=len(group), on=context.on(group[-1].date))


def _groups(context: Context, found: list[Record]) -> dict[str, list[Record]]:
    groups: dict[str, list[Record]] = {}
    for one in found:
        groups.setdefault(knowledge.concept_name(one.concept, context.language) or one.title, []).append(one)
    return groups
