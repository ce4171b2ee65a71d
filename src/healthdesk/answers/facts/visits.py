"""Answers about visits, emergency visits and stays in hospital."""

import re
from collections.abc import Callable

from healthdesk.answers.facts.absence import not_found
from healthdesk.answers.facts.context import Context, alike, in_window, is_emergency, is_inpatient, is_visit_of
from healthdesk.answers.facts.medicines import cite_all, detail
from healthdesk.answers.facts.remarks import age
from healthdesk.answers.plans.verbs import CHECK, COUNT, FIRST, LIST, WHEN, WHERE, WHO, WHY, option
from healthdesk.answers.question.lexicon import plain_title, stem_set
from healthdesk.answers.question.tokens import fold
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
    if option(step, "place") == "hospital":
        found = [
            one
            for one in found
            if is_emergency(one) or is_inpatient(one) or _HOSPITAL.search(fold(f"{one.place} {one.title}"))
        ]
        kind = "hospital"
    names = {
        "name": context.phrase(f"enc.name.{kind}" if kind else "enc.name"),
        "names": context.phrase(f"enc.names.{kind}" if kind else "enc.names"),
        "window": context.window(step),
    }
    if topic:
        about = _about(context, found, topic)
        names["name"] = context.phrase("enc.topic", name=names["name"], words=topic)
        names["names"] = context.phrase("enc.topic", name=names["names"], words=topic)
        if not about and found and step.verb != COUNT:
            not_found(context, "enc.none", **names)
            _say_latest(context, found, kind)
            return
        found = about
    _say_visits(context, step, found, names)


_HOSPITAL = re.compile(r"\bhosp|\bhopit|\bchu\b|\binfirmary|krankenhaus|klinikum|medical center|medical centre")


def _about(context: Context, found: list[Record], topic: str) -> list[Record]:
    """The visits whose title, reason, place or doctor is of the family of each word asked about; a doctor's field counts."""
    words = stem_set(topic)
    fields = {one.title: one.detail for one in context.shelf(Kind.OTHER) if one.resource_type in _PEOPLE}
    texts = {
        one.id: stem_set(
            f"{one.title} {one.detail} {one.author} {one.place} {' '.join(f for name, f in fields.items() if name and name in one.author)}"
        )
        for one in found
    }
    return [one for one in found if all(any(alike(word, other) for other in texts[one.id]) for word in words)]


_PEOPLE = frozenset({"Practitioner", "PractitionerRole"})


def _say_latest(context: Context, found: list[Record], kind: str) -> None:
    """The newest visit of any subject, so that what was asked for is not taken for it."""
    one = found[-1]
    name = context.phrase(f"enc.name.{kind}" if kind else "enc.name")
    fields = {"name": name, "on": context.on(one.date), "day": context.day(one.date)}
    context.sheet.say(
        "enc.latest", cite_all(context, [one]), title=plain_title(one.title), place=_at(context, one), **fields
    )


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
    if step.verb == COUNT and option(step, "ask") == "stay" and len(found) == 1 and _stay(context, found[0]):
        return
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
    if option(step, "ask") == "stay" and _stay(context, one):
        return
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
    if option(step, "ask") == "stay" and _stay(context, one):
        return
    age(context, one.date)


def _visit_yes(context: Context, step: Step, found: list[Record], names: dict[str, str]) -> None:
    one = found[-1]
    if option(step, "ask") == "stay" and _stay(context, one):
        return
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


def _stay(context: Context, one: Record) -> bool:
    """How long a stay was, from its first and last day; False where the record does not give both."""
    if one.date is None or one.end is None:
        return False
    nights = (one.end.day - one.date.day).days
    cited = cite_all(context, [one])
    context.sheet.fact("days", str(nights), cited, f"{one.end.text[:10]} - {one.date.text[:10]}")
    fields = {"title": plain_title(one.title), "first": context.day(one.date), "last": context.day(one.end)}
    context.sheet.say("enc.stay", cited, n=nights, place=_at(context, one), **fields)
    age(context, one.date)
    return True


def _list_visits(context: Context, step: Step, found: list[Record], names: dict[str, str]) -> None:
    if option(step, "ask") == "stay" and _stay(context, found[-1]):
        return
    context.sheet.say("enc.list", cite_all(context, found), n=len(found), **names)
    for one in reversed(found[-int(option(step, "n") or "8") :]):
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
