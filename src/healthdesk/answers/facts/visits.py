"""Answers about visits, emergency visits and stays in hospital."""

from collections.abc import Callable

from healthdesk.answers.facts.absence import not_found
from healthdesk.answers.facts.context import Context, in_window, is_visit_of
from healthdesk.answers.facts.medicines import cite_all, detail
from healthdesk.answers.facts.remarks import age
from healthdesk.answers.plans.verbs import CHECK, COUNT, FIRST, LIST, WHEN, WHERE, WHO, WHY, option
from healthdesk.answers.question.lexicon import plain_title, stem_set
from healthdesk.domain.answers import Step
from healthdesk.domain.records import Kind, Record, Standing


def encounters(context: Context, step: Step) -> None:
    """Visits, emergency visits and stays that took place."""
    kind = step.concept.partition(":")[2]
    topic = option(step, "topic")
    every = [one for one in context.shelf(Kind.ENCOUNTER) if one.resource_type != "EpisodeOfCare"]
    if option(step, "planned"):
        _next_visit(context, step, [one for one in every if one.date and one.date.day > context.today])
        return
    found = [
        one
        for one in every
        if one.standing is not Standing.PLANNED and (not kind or is_visit_of(one, kind)) and in_window(one, step)
    ]
    found = [one for one in found if one.date is None or one.date.day <= context.today]
    names = {
        "name": context.phrase(f"enc.name.{kind}" if kind else "enc.name"),
        "names": context.phrase(f"enc.names.{kind}" if kind else "enc.names"),
        "window": context.window(step),
    }
    if topic:
        about = [
            one for one in found if stem_set(topic) <= stem_set(f"{one.title} {one.detail} {one.author} {one.place}")
        ]
        if about or len(stem_set(topic)) == 1:
            found = about
            names["name"] = context.phrase("enc.topic", name=names["name"], words=topic)
            names["names"] = context.phrase("enc.topic", name=names["names"], words=topic)
    _say_visits(context, step, found, names)


def _next_visit(context: Context, _step: Step, planned: list[Record]) -> None:
    if not planned:
        not_found(context, "enc.next.none")
        return
    one = planned[0]
    context.sheet.say(
        "enc.next",
        cite_all(context, [one]),
        name=context.phrase("enc.name"),
        day=context.day(one.date),
        on=context.on(one.date),
        title=one.title,
        place=_at(context, one),
    )


def _at(context: Context, one: Record) -> str:
    return context.phrase("enc.place", place=one.place) if one.place else ""


def _say_visits(context: Context, step: Step, found: list[Record], names: dict[str, str]) -> None:
    if step.verb == COUNT:
        cited = cite_all(context, found)
        context.sheet.fact("count", str(len(found)), cited)
        context.sheet.fact("subject", names["names"])
        context.sheet.say("enc.count", cited, n=len(found), **names)
        if found:
            last = found[-1]
            context.sheet.say(
                "row.title", cite_all(context, [last]), title=plain_title(last.title), on=context.on(last.date)
            )
        else:
            context.sheet.say("incomplete")
        return
    if not found:
        not_found(context, "enc.none", **names)
        return
    _VISIT.get(step.verb, _list_visits)(context, step, found, names)


def _which(step: Step, found: list[Record]) -> tuple[str, Record]:
    which = option(step, "which", "latest") or "latest"
    if which == "first":
        return which, found[0]
    if which == "previous" and len(found) > 1:
        return which, found[-2]
    return "latest", found[-1]


def _visit_when(context: Context, step: Step, found: list[Record], names: dict[str, str]) -> None:
    which, one = _which(step, found)
    cited = cite_all(context, [one])
    context.sheet.fact("title", plain_title(one.title), cited)
    context.sheet.fact("date", context.day(one.date), cited)
    context.sheet.say(
        f"enc.{which}",
        cited,
        on=context.on(one.date),
        day=context.day(one.date),
        title=plain_title(one.title),
        place=_at(context, one),
        **names,
    )
    age(context, one.date)


def _visit_aspect(context: Context, step: Step, found: list[Record], names: dict[str, str]) -> None:
    which, one = _which(step, found)
    shown = {WHERE: one.place, WHO: one.author, WHY: detail(one) or " "}[step.verb]
    key = f"enc.{step.verb}" + ("" if shown else ".no")
    cited = cite_all(context, [one])
    context.sheet.fact("title", plain_title(one.title), cited)
    context.sheet.fact("date", context.day(one.date), cited)
    context.sheet.say(
        key, cited, which=context.phrase(f"which.{which}"), day=context.day(one.date), place=one.place, author=one.author,
        title=plain_title(one.title), detail=detail(one), **names,
    )  # fmt: skip
    age(context, one.date)


def _visit_yes(context: Context, _step: Step, found: list[Record], names: dict[str, str]) -> None:
    one = found[-1]
    context.sheet.say(
        "enc.yes",
        cite_all(context, found),
        n=len(found),
        on=context.on(one.date),
        title=plain_title(one.title),
        place=_at(context, one),
        **names,
    )
    age(context, one.date)


def _list_visits(context: Context, _step: Step, found: list[Record], names: dict[str, str]) -> None:
    context.sheet.say("enc.list", cite_all(context, found), n=len(found), **names)
    for one in reversed(found[-8:]):
        cited = cite_all(context, [one])
        context.sheet.fact("title", plain_title(one.title), cited)
        context.sheet.say("row.title", cited, title=plain_title(one.title) + _at(context, one), on=context.on(one.date))


_VISIT: dict[str, Callable[[Context, Step, list[Record], dict[str, str]], None]] = {
    WHEN: _visit_when,
    FIRST: _visit_when,
    WHERE: _visit_aspect,
    WHO: _visit_aspect,
    WHY: _visit_aspect,
    CHECK: _visit_yes,
    LIST: _list_visits,
}
