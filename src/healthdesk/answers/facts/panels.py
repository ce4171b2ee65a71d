"""Answers over many measures at once: a panel, what is out of its printed range, when tests were last done."""

from datetime import date

from healthdesk.answers.facts.absence import not_found, place_or_person
from healthdesk.answers.facts.context import Context, in_window
from healthdesk.answers.facts.measures import absent, named
from healthdesk.answers.facts.remarks import age, cites
from healthdesk.answers.facts.series import Point, beside_range, exact_points, points
from healthdesk.answers.facts.sums import range_and_mark
from healthdesk.answers.plans.verbs import WHERE, WHO, option
from healthdesk.answers.question.lexicon import plain_title
from healthdesk.answers.state.saying import inside, joined
from healthdesk.domain import knowledge
from healthdesk.domain.answers import AnswerKind, Step
from healthdesk.domain.records import Kind, Record, Standing

_SHOWN = 12
_NO_TESTS = frozenset({"pain-score", "smoking-status"})


def panel(context: Context, step: Step) -> None:
    """The values of one day's panel: the newest, the first or the one before."""
    members = next(one.members for one in knowledge.panels() if one.key == step.concept)
    reports = _reports(context, step)
    by_day: dict[date, dict[str, Point]] = {}
    for key in members:
        for point in exact_points(context, key, step.since, step.until):
            if point.date:
                by_day.setdefault(point.day, {}).setdefault(key, point)
    days = _panel_days(by_day, reports, members)
    if not days:
        absent(context, Step(step.verb, step.concept, step.words, step.since, step.until), f"panel:{step.concept}")
        return
    which = option(step, "which")
    day = days[0] if which == "first" else days[-2] if which == "previous" and len(days) > 1 else days[-1]
    values = by_day[day]
    cited = tuple(dict.fromkeys(index for point in values.values() for index in cites(context, point)))
    own = [one for one in reports if one.date and one.date.day == day]
    cited = (*cited, *(context.sheet.cite(one) for one in own))
    name = knowledge.concept_name(f"panel:{step.concept}", context.language)
    when = next(iter(values.values())).date
    context.sheet.fact("date", context.day(when), cited)
    context.sheet.say(
        "panel", cited, panel=inside(name, context.language), on=context.on(when),
        which=context.phrase(f"panel.{which if which in ('first', 'previous') else 'latest'}"),
    )  # fmt: skip
    for key, point in values.items():
        _panel_part(context, key, point)
    if not own:
        context.sheet.say("panel.no-report", panel=name)
    elif option(step, "ask") in (WHO, WHERE):
        place_or_person(context, Step(option(step, "ask")), own[-1])
    age(context, when)


def _panel_days(by_day: dict[date, dict[str, Point]], reports: list[Record], members: tuple[str, ...]) -> list[date]:
    """The days on which the panel was taken: those of its reports, else those with two of its measures or more."""
    reported = sorted({one.date.day for one in reports if one.date and one.date.day in by_day})
    if reported:
        return reported
    least = min(2, len(members))
    return sorted(day for day, values in by_day.items() if len(values) >= least)


def _reports(context: Context, step: Step) -> list[Record]:
    return [
        one for one in context.shelf(Kind.REPORT) if in_window(one, step)
        and (one.concept == f"panel:{step.concept}" or any(mention.key == step.concept for mention in knowledge.panels_in(one.title)))
    ]  # fmt: skip


def count_panels(context: Context, step: Step) -> None:
    """How often a panel was taken."""
    key = step.concept.removeprefix("panel:")
    found = _reports(context, Step(step.verb, key, step.words, step.since, step.until))
    cited = tuple(context.sheet.cite(one) for one in found[-30:])
    name = knowledge.concept_name(f"panel:{key}", context.language)
    context.sheet.fact("count", str(len(found)), cited)
    context.sheet.say("count.measure", cited, n=len(found), measure=name, window=context.window(step))


def _panel_part(context: Context, key: str, point: Point) -> None:
    found = cites(context, point)
    shown, mark = range_and_mark(point)
    name = named(context, key)
    context.sheet.fact("measure", name, found)
    context.sheet.fact("value", point.text, found)
    part = "panel.part.flag" if shown and mark else "panel.part.range" if shown else "panel.part"
    context.sheet.say(part, found, measure=_capital(name), value=point.text, range=shown, flag=mark)


def _newest(context: Context, step: Step) -> list[Point]:
    """The newest point of every measure (in the step's days), newest first, laboratory results before all."""
    found = []
    for summary in context.reader.measures():
        if summary.concept in _NO_TESTS:
            continue
        if summary.latest.standing in (Standing.VOID, Standing.PROPOSED):
            continue
        # From the newest day on: a device has a hundred thousand readings before it.
        day = summary.latest.date.day.isoformat() if summary.latest.date else ""
        if step.since or step.until:
            series = points(context, summary.concept, step.since, step.until)
        else:
            series = points(context, summary.concept, day) or points(context, summary.concept)
        if series and series[-1].date:
            found.append(series[-1])
    return sorted(found, key=lambda point: (_is_vital(point), -(point.date.epoch if point.date else 0)))


def _is_vital(point: Point) -> bool:
    try:
        return knowledge.concept(point.concept).group == "vital"
    except KeyError:
        return False


def out_of_range(context: Context, step: Step) -> None:
    """The newest results that the laboratory itself printed or marked as outside its range. No judgement beyond that."""
    newest = _newest(context, step)
    judged = [point for point in newest if any(range_and_mark(point))]
    outside = [
        point for point in judged if range_and_mark(point)[1] or beside_range(point.quantity) in ("above", "below")
    ]
    unranged = [point for point in newest if point not in judged]
    if not newest:
        not_found(context, "tests.none", window="")
        return
    if not judged:
        _nothing_ranged(context, newest)
        return
    cited = tuple(dict.fromkeys(index for point in outside or judged[:30] for index in cites(context, point)))
    context.sheet.fact("count", str(len(outside)), cited)
    context.sheet.say("outside" if outside else "outside.none", cited, n=len(outside) or len(judged))
    for point in outside:
        shown, mark = range_and_mark(point)
        key = "outside.part" if shown else "outside.part.flag"
        context.sheet.say(
            key, cites(context, point), measure=_capital(named(context, point.concept)), value=point.text, on=context.on(point.date),
            range=shown, flag=f", {mark}" if mark and shown else mark,
        )  # fmt: skip
    if unranged:
        names = joined([named(context, point.concept) for point in unranged[:5]], context.language)
        context.sheet.say("outside.unranged", n=len(unranged), names=names)
    context.sheet.say("range.ask")


def _nothing_ranged(context: Context, newest: list[Point]) -> None:
    cited = tuple(dict.fromkeys(index for point in newest[:30] for index in cites(context, point)))
    context.sheet.say("outside.nothing", cited)
    for point in newest[:_SHOWN]:
        on = context.on(point.date)
        context.sheet.say(
            "row", cites(context, point), on=f"{_capital(named(context, point.concept))}, {on}", value=point.text
        )
    context.sheet.say("range.ask")


def _capital(text: str) -> str:
    return text if text[1:2].isupper() else text[:1].upper() + text[1:]


def last_tests(context: Context, step: Step) -> None:
    """The day of the newest laboratory results, and of the newest of each kind of panel."""
    results = [one for one in context.shelf(Kind.RESULT, since=step.since, until=step.until) if one.date]
    if not results:
        not_found(context, "tests.none", window=context.window(step))
        return
    last = results[-1]
    assert last.date is not None
    same = [one for one in results if one.date and one.date.day == last.date.day]
    names = joined(list(dict.fromkeys(_result_name(context, one) for one in same))[:10], context.language)
    context.sheet.fact("date", context.day(last.date), (context.sheet.cite(last),))
    cited = tuple(context.sheet.cite(one) for one in same[:30])
    context.sheet.say("tests.last", cited, day=context.day(last.date), on=context.on(last.date), names=names)
    age(context, last.date)
    newest: dict[str, Record] = {}
    for one in context.shelf(Kind.REPORT, since=step.since, until=step.until):
        if one.concept.startswith("panel:") and one.date:
            newest[one.concept] = one
    for concept, one in list(newest.items())[:4]:
        name = knowledge.concept_name(concept, context.language) or plain_title(one.title)
        context.sheet.say(
            "tests.kind", (context.sheet.cite(one),), name=inside(name, context.language), day=context.day(one.date)
        )


def _result_name(context: Context, record: Record) -> str:
    return (
        named(context, record.concept)
        if record.concept and not record.concept.startswith("loinc:")
        else plain_title(record.title)
    )


def count_tests(context: Context, step: Step) -> None:
    """On how many days laboratory results were taken."""
    results = [one for one in context.shelf(Kind.RESULT) if one.date and in_window(one, step)]
    days = {one.date.day: one for one in results if one.date}
    cited = tuple(context.sheet.cite(one) for one in list(days.values())[-30:])
    context.sheet.fact("count", str(len(days)), cited)
    context.sheet.say("tests.count", cited, n=len(days), window=context.window(step))
    if not days:
        context.sheet.kind = AnswerKind.NOT_FOUND
        context.sheet.say("incomplete")
