"""Answers about one medicine or one class: whether it is taken, since when, how, why, from whom."""

from healthdesk.answers.facts.context import Context, in_window, ingredients_of, matches
from healthdesk.answers.facts.medicines import (
    cite_all,
    current,
    detail,
    end_words,
    none_found,
    once,
    reason_of,
    shelf,
    titles,
)
from healthdesk.answers.plans.verbs import option
from healthdesk.answers.question.lexicon import stem_set
from healthdesk.answers.question.tokens import fold
from healthdesk.answers.state.saying import inside, joined
from healthdesk.domain import knowledge
from healthdesk.domain.answers import AnswerKind, Step
from healthdesk.domain.records import Record, Standing


def check(context: Context, step: Step) -> None:
    """Whether a medicine or a class of them is on the current list, was, or never was."""
    records = shelf(context)
    chosen = [one for one in _named(records, step, whole=True) if in_window(one, step)]
    active = current(chosen)
    if option(step, "time") == "ever" or step.since or step.until:
        _ever(context, step, chosen)
    elif step.concept.startswith("class:") and active:
        _class_yes(context, step, active)
    elif active:
        _yes(context, step, active)
    else:
        _no(context, step, chosen, records)
    if step.concept.startswith("own-medication:"):
        _also(context, _same_ingredient(records, chosen))


def _named(records: tuple[Record, ...], step: Step, *, whole: bool = False) -> list[Record]:
    """The entries of what a step names, of all where it names nothing; `whole` also those of the same ingredient under another name.

    A brand named is that brand's own entries, where there are any: another brand's are not when it began or ended.
    """
    if not (step.concept or step.words):
        return list(records)
    found = [one for one in records if matches(one, step.concept, step.words)]
    kind, _, key = step.concept.partition(":")
    if (
        whole
        or kind != "ingredient"
        or fold(step.words) in {fold(name) for names in knowledge.ingredient(key).names.values() for name in names}
    ):
        return found
    return [one for one in found if stem_set(step.words) <= stem_set(one.title)] or found


def _same_ingredient(records: tuple[Record, ...], chosen: list[Record]) -> list[Record]:
    """Other entries that hold an ingredient of the named one."""
    ingredients = {key for one in chosen for key in ingredients_of(one.title, one.concept)}
    named = {one.title.casefold() for one in chosen}
    return [
        one
        for one in records
        if one.title.casefold() not in named and ingredients & set(ingredients_of(one.title, one.concept))
    ]


def _yes(context: Context, step: Step, active: list[Record]) -> None:
    context.sheet.fact("presence", "yes")
    for group in once(active).values():
        one = group[0]
        cited = cite_all(context, group)
        context.sheet.fact("title", one.title, cited)
        context.sheet.fact("date", context.day(one.date), cited)
        context.sheet.say(
            "med.still" if option(step, "ended") else "med.yes" if one.date else "med.yes.undated",
            cited,
            title=one.title + detail(one),
            day=context.day(one.date),
        )


def _class_yes(context: Context, step: Step, active: list[Record]) -> None:
    cited = cite_all(context, active)
    context.sheet.fact("presence", "yes")
    for group in once(active).values():
        context.sheet.fact("title", group[0].title, cite_all(context, group))
    shown = joined(
        [f"{group[0].title} ({context.day(group[0].date)})" for group in once(active).values()], context.language
    )
    context.sheet.say("med.class.yes", cited, n=len(once(active)), words=class_words(context, step), titles=shown)


def class_words(context: Context, step: Step) -> str:
    """A class as the tables name it, else in the question's words."""
    return inside(knowledge.concept_name(step.concept, context.language), context.language) or step.words


def _ever(context: Context, step: Step, chosen: list[Record]) -> None:
    if not chosen:
        none_found(context, "med.no.ever", shelf(context)[-5:], words=step.words)
        return
    context.sheet.fact("presence", "yes")
    for group in list(once(chosen).values())[:8]:
        one = group[-1]
        cited = cite_all(context, group)
        context.sheet.fact("title", one.title, cited)
        context.sheet.say(
            "med.ever.yes",
            cited,
            title=one.title,
            day=context.day(one.date),
            status=one.status,
            end=end_words(context, one),
        )


def _no(context: Context, step: Step, chosen: list[Record], records: tuple[Record, ...]) -> None:
    context.sheet.fact("presence", "no")
    if not chosen:
        context.sheet.kind = AnswerKind.NOT_FOUND
        active = current(records)
        cited = cite_all(context, active or records[-3:])
        is_class = step.concept.startswith("class:")
        context.sheet.fact("subject", class_words(context, step) if is_class else step.words)
        context.sheet.say(
            "med.no.class" if is_class else "med.no",
            cited,
            words=class_words(context, step) if is_class else step.words,
        )
        if active:
            context.sheet.say("med.no.listed", cited, titles=titles(context, active, 20))
        context.sheet.say("incomplete")
        return
    if step.concept.startswith("class:"):
        context.sheet.say("med.no.class", cite_all(context, chosen), words=class_words(context, step))
    for group in list(once(chosen).values())[:6]:
        _not_current(context, group[-1], cite_all(context, group), of_class=step.concept.startswith("class:"))


def _not_current(context: Context, one: Record, cited: tuple[int, ...], *, of_class: bool) -> None:
    context.sheet.fact("title", one.title, cited)
    key = {Standing.UNCERTAIN: "med.uncertain", Standing.PLANNED: "med.planned"}.get(
        one.standing, "med.past.too" if of_class else "med.no.past"
    )
    context.sheet.say(
        key, cited, title=one.title, day=context.day(one.date), status=one.status, end=end_words(context, one)
    )


def _also(context: Context, others: list[Record]) -> None:
    for group in list(once(others).values())[:4]:
        one = group[-1]
        context.sheet.say(
            "med.also", cite_all(context, group), title=one.title, status=one.status, day=context.day(one.date)
        )


def when(context: Context, step: Step) -> None:
    """When a medicine was first recorded, ended, or last prescribed."""
    records = shelf(context)
    found = _named(records, step)
    found = [one for one in found if in_window(one, step) and one.date]
    if not found:
        none_found(context, "med.no.ever", records, words=step.words)
        return
    moment = option(step, "moment")
    if not step.concept:
        one = found[0] if option(step, "which") == "first" else found[-1]
        key = "med.first" if option(step, "which") == "first" else "med.last"
        context.sheet.fact("title", one.title, (context.sheet.cite(one),))
        context.sheet.say(key, (context.sheet.cite(one),), title=one.title, on=context.on(one.date), status=one.status)
    elif moment == "stopped":
        one = next((each for each in reversed(found) if each.end), found[-1])
        key = "med.stopped" if one.end else "med.stopped.no"
        context.sheet.say(
            key, (context.sheet.cite(one),), title=one.title, day=context.day(one.end or one.date), status=one.status
        )
    elif option(step, "which") == "latest" and moment != "started":
        one = found[-1]
        context.sheet.say(
            "med.ever.yes",
            (context.sheet.cite(one),),
            title=one.title,
            day=context.day(one.date),
            status=one.status,
            end=end_words(context, one),
        )
    else:
        one = found[0]
        context.sheet.say("med.started", (context.sheet.cite(one),), title=one.title, day=context.day(one.date))
        _state_now(context, found)
    context.sheet.fact("date", context.day(one.date), (context.sheet.cite(one),))


def _state_now(context: Context, found: list[Record]) -> None:
    active = current(found)
    one = active[-1] if active else found[-1]
    if active:
        context.sheet.say("med.yes", (context.sheet.cite(one),), title=one.title, day=context.day(one.date))
    else:
        context.sheet.say(
            "med.past.too",
            (context.sheet.cite(one),),
            title=one.title,
            day=context.day(one.date),
            status=one.status,
            end=end_words(context, one),
        )


def who(context: Context, step: Step) -> None:
    """Who prescribed a medicine."""
    records = shelf(context)
    found = _named(records, step)
    if not found:
        none_found(context, "med.no.ever", records, words=step.words)
        return
    active = current(found)
    for group in list(once(active or found[-1:]).values())[:6]:
        one = group[-1]
        key = "med.who" if one.author else "med.who.no"
        context.sheet.say(
            key, cite_all(context, group[-1:]), title=one.title, author=one.author, day=context.day(one.date)
        )


def dose(context: Context, step: Step) -> None:
    """What the record says on how a medicine is taken, word for word."""
    records = shelf(context)
    found = _named(records, step)
    if not found:
        none_found(context, "med.no.ever", records, words=step.words)
        return
    active = current(found)
    for group in list(once(active or found).values())[:6]:
        one = group[-1]
        cited = (context.sheet.cite(one),)
        context.sheet.fact("title", one.title, cited)
        context.sheet.fact("dose", one.detail, cited)
        key = "med.dose" if one.detail else "med.dose.no"
        context.sheet.say(key, cited, title=one.title, detail=one.detail, day=context.day(one.date), status=one.status)


def why(context: Context, step: Step) -> None:
    """The reason that the record itself gives."""
    records = shelf(context)
    found = _named(records, step)
    if not found:
        none_found(context, "med.no.ever", records, words=step.words)
        return
    for group in list(once(current(found) or found[-1:]).values())[:6]:
        one = group[-1]
        reason = reason_of(context, one)
        key = "med.why" if reason else "med.why.no"
        context.sheet.say(key, (context.sheet.cite(one),), title=one.title, reason=reason, day=context.day(one.date))
