"""A measure before and after something that the records date."""

from dataclasses import replace

from healthdesk.answers.facts.context import Context
from healthdesk.answers.facts.events import event_day
from healthdesk.answers.facts.measures import absent, dated, history, named, note_point
from healthdesk.answers.facts.remarks import age, cites
from healthdesk.answers.facts.series import comparable, difference, points
from healthdesk.answers.plans.verbs import HISTORY, option
from healthdesk.answers.question.lexicon import plain_title
from healthdesk.domain.answers import AnswerKind, Step


def around_event(context: Context, step: Step) -> None:
    """A measure before and after something dated in the records."""
    event = event_day(context, option(step, "anchor_kind"), option(step, "anchor"), option(step, "anchor_words"))
    series = dated(comparable(points(context, step.concept)))
    name = named(context, step.concept, words=step.words)
    context.sheet.fact("measure", name)
    if not series:
        absent(context, step, step.concept)
        return
    if event is None or event.date is None:
        context.sheet.kind = AnswerKind.NOT_FOUND
        context.sheet.say("event.unknown", words=option(step, "anchor_words"))
        context.sheet.say(
            "general.own",
            note_point(context, series[-1]),
            measure=name,
            value=series[-1].text,
            on=context.on(series[-1].date),
        )
        context.sheet.say("incomplete")
        return
    if option(step, "side") == "during" and event.end is not None:
        span = replace(step, verb=HISTORY, since=event.date.day.isoformat(), until=event.end.last_day.isoformat())
        history(context, replace(span, options=()))
        context.sheet.say(
            "event.named",
            (context.sheet.cite(event),),
            event=plain_title(event.title),
            first=context.day(event.date),
            last=context.day(event.end),
        )
        return
    cited = (context.sheet.cite(event),)
    day = event.date.day
    before = [point for point in series if point.day < day]
    same = [point for point in series if point.day == day]
    after = [point for point in series if point.day > day]
    fields = {"event": event.title, "event_day": context.day(event.date), "measure": name}
    if before:
        context.sheet.say(
            "event.before",
            (*cited, *note_point(context, before[-1])),
            value=before[-1].text,
            on=context.on(before[-1].date),
            **fields,
        )
    else:
        context.sheet.say("event.none-before", cited, **fields)
    for point in same[-1:]:
        context.sheet.say("event.same-day", note_point(context, point), value=point.text)
    if after:
        context.sheet.say(
            "event.after", note_point(context, after[0]), value=after[0].text, on=context.on(after[0].date)
        )
    else:
        context.sheet.say("event.none-after", cited, **fields)
    if after and after[-1] is not after[0]:
        context.sheet.say(
            "event.latest", note_point(context, after[-1]), value=after[-1].text, on=context.on(after[-1].date)
        )
    if before and after and before[-1].unit == after[-1].unit:
        change = difference(before[-1], after[-1], context.language)
        context.sheet.say("event.change", (*cites(context, before[-1]), *cites(context, after[-1])), change=change)
        context.sheet.say("event.cause")
    age(context, series[-1].date, latest=True)
