"""Answers about procedures and examinations."""

from healthdesk.answers.facts.absence import not_found, place_or_person
from healthdesk.answers.facts.context import Context, in_window, matches
from healthdesk.answers.facts.medicines import ROWS, cite_all, once, titles
from healthdesk.answers.facts.remarks import age
from healthdesk.answers.plans.verbs import COUNT, WHEN, WHERE, WHO, option
from healthdesk.answers.question.lexicon import plain_title
from healthdesk.answers.question.terms import is_of_site
from healthdesk.domain.answers import Step
from healthdesk.domain.records import Kind, Record, Standing


def procedures(context: Context, step: Step) -> None:
    """Procedures and examinations done; planned ones are said to be planned."""
    records = [one for one in context.shelf(Kind.PROCEDURE, Kind.IMAGING) if in_window(one, step)]
    named = bool(step.concept or step.words)
    found = [one for one in records if matches(one, step.concept, step.words)] if named else records
    site = option(step, "site")
    if site:
        # A knee is no chest: an examination of another part of the body is not the one asked about.
        elsewhere = [one for one in found if not is_of_site(site, f"{one.title} {one.detail}")]
        found = [one for one in found if one not in elsewhere]
        if not found and elsewhere:
            not_found(context, "proc.no", words=f"{step.words} ({site})", window=context.window(step))
            context.sheet.say("allergy.related", cite_all(context, elsewhere), titles=titles(context, elsewhere))
            return
    done = [one for one in found if one.standing is not Standing.PLANNED]
    if named and not found:
        found = done = _reports(context, step)
    if not done:
        _no_procedure(context, step, found)
    elif step.verb == COUNT:
        context.sheet.fact("count", str(len(done)), cite_all(context, done))
        key = "proc.count" if named else "proc.count.any"
        title = titles(context, done, 4)
        context.sheet.say(key, cite_all(context, done), n=len(done), title=title, window=context.window(step))
        context.sheet.say(
            "row.title", cite_all(context, done[-1:]), title=plain_title(done[-1].title), on=context.on(done[-1].date)
        )
    elif step.verb in (WHERE, WHO):
        place_or_person(context, step, done[0] if option(step, "which") == "first" else done[-1])
    elif step.verb == WHEN:
        _which_procedure(context, step, done)
    elif named:
        _procedure_yes(context, step, done)
    else:
        _list_procedures(context, step, done)


def _reports(context: Context, step: Step) -> list[Record]:
    """Reports or documents by the name of an examination, when no procedure record bears it."""
    shelf = context.shelf(Kind.REPORT, Kind.DOCUMENT, Kind.RESULT, Kind.OBSERVATION)
    return [one for one in shelf if in_window(one, step) and matches(one, step.concept, step.words)]


def _no_procedure(context: Context, step: Step, planned: list[Record]) -> None:
    for one in planned[-3:]:
        context.sheet.say("proc.planned", cite_all(context, [one]), title=one.title, day=context.day(one.date))
    if planned:
        return
    window = context.window(step)
    if step.verb == COUNT:
        context.sheet.fact("count", "0")
        not_found(context, "proc.count.none", words=step.words, window=window)
    elif step.words or step.concept:
        not_found(context, "proc.no", words=step.words, window=window)
    else:
        not_found(context, "proc.none", window=window)


def _which_procedure(context: Context, step: Step, done: list[Record]) -> None:
    which = option(step, "which", "latest") or "latest"
    one = done[0] if which == "first" else done[-2] if which == "previous" and len(done) > 1 else done[-1]
    cited = cite_all(context, [one])
    context.sheet.fact("title", plain_title(one.title), cited)
    context.sheet.fact("date", context.day(one.date), cited)
    context.sheet.say(f"proc.{which}", cited, title=plain_title(one.title), on=context.on(one.date))
    age(context, one.date)
    if len(done) > 1 and which == "latest":
        context.sheet.say(
            "proc.count",
            cite_all(context, done),
            n=len(done),
            title=titles(context, done, 4),
            window=context.window(step),
        )


def _procedure_yes(context: Context, step: Step, done: list[Record]) -> None:
    one = done[-1]
    cited = cite_all(context, done)
    context.sheet.fact("presence", "yes")
    context.sheet.fact("title", plain_title(one.title), cite_all(context, [one]))
    context.sheet.say("proc.yes", cited, n=len(done), title=plain_title(one.title), on=context.on(one.date))
    if option(step, "ask") == "result":
        key = "proc.result" if one.detail else "proc.result.no"
        context.sheet.say(key, cite_all(context, [one]), detail=one.detail)
    age(context, one.date)


def _list_procedures(context: Context, step: Step, done: list[Record]) -> None:
    groups = sorted(once(done).values(), key=lambda group: group[-1].date.epoch if group[-1].date else 0, reverse=True)
    context.sheet.say("proc.list", cite_all(context, done), n=len(groups), window=context.window(step))
    for group in groups[:ROWS]:
        cited = cite_all(context, group)
        context.sheet.fact("title", plain_title(group[-1].title), cited)
        context.sheet.say("row.title", cited, title=plain_title(group[-1].title), on=context.on(group[-1].date))
    if len(groups) > ROWS:
        context.sheet.say("rows.more", n=len(groups) - ROWS)
