"""Answers about one measure: a point of its series, what it is compared with, how old it is."""

from dataclasses import replace

from healthdesk.answers.facts.context import Context
from healthdesk.answers.facts.home import at_home
from healthdesk.answers.facts.papers import mentions, say_quote
from healthdesk.answers.facts.remarks import age, cites, conflicts, flag, place, ranges
from healthdesk.answers.facts.series import (
    Point,
    beside_range,
    newest_single,
    number,
    points,
    printed_range,
    with_unit,
)
from healthdesk.answers.plans.measures import measure_name
from healthdesk.answers.plans.verbs import option
from healthdesk.answers.question.tokens import fold
from healthdesk.answers.state.saying import inside
from healthdesk.domain import knowledge
from healthdesk.domain.answers import AnswerKind, Step
from healthdesk.domain.dates import parse_date

_NEAR = 183
# So many days from a moment ("two years ago") a value may be and still be called around it.

ROWS = 12
"""The most points an answer lists."""


def named(context: Context, concept: str, *, words: str = "") -> str:
    """A measure's name inside a sentence."""
    if concept.startswith("loinc:"):
        labels = [one.label for one in context.reader.measurements(concept)[-1:]]
        return labels[0] if labels and labels[0] else words or concept.removeprefix("loinc:")
    return inside(measure_name(concept, context.language) or words or concept, context.language)


def note_point(context: Context, point: Point, value: str = "value", day: str = "date") -> tuple[int, ...]:
    """Note a point's value and date as facts."""
    found = cites(context, point)
    context.sheet.fact(value, point.text, found)
    context.sheet.fact(day, context.day(point.date), found)
    return found


def absent(context: Context, step: Step, concept: str) -> None:
    """Say that a measure is not in the records, and what there is on other days."""
    sheet = context.sheet
    sheet.kind = AnswerKind.NOT_FOUND
    name = named(context, concept, words=step.words)
    sheet.fact("presence", "no")
    sheet.fact("subject", name)
    sheet.say("none.measure", measure=name, window=context.window(step))
    if step.since or step.until:
        others = points(context, concept)
        if others:
            found = cites(context, others[-1])
            sheet.say("none.measure.other", found, value=others[-1].text, on=context.on(others[-1].date))
    else:
        for one, quote in mentions(context, concept)[:2]:
            say_quote(context, one, quote)
    sheet.say("incomplete")


def window_of(context: Context, step: Step) -> tuple[Point, ...]:
    """The points in the step's days."""
    found = points(context, step.concept, step.since, step.until)
    return at_home(context, found) or found if option(step, "place") == "home" else found


def dated(series: tuple[Point, ...]) -> tuple[Point, ...]:
    """The points that have a date; all when none has."""
    return tuple(point for point in series if point.date) or series


def latest(context: Context, step: Step) -> None:
    """The newest point."""
    stated = option(step, "stated")
    series = dated(window_of(context, step))
    if not series and stated:
        # What the question takes for granted is held against what there is, whenever that was.
        step = replace(step, since="", until="")
        series = dated(window_of(context, step))
    if not series:
        absent(context, step, step.concept)
        return
    day = series[-1]
    single = newest_single(context, day, step.since, step.until)
    point = single or day
    name = named(context, point.concept)
    context.sheet.fact("measure", name)
    found = note_point(context, point)
    if stated:
        _premise(context, series, stated)
    else:
        key = "latest.window" if step.since or step.until else "latest"
        context.sheet.say(
            key, found, measure=name, value=point.text, on=context.on(point.date), window=context.window(step)
        )
    if day.readings:
        of_days(context, day, mean=single is not None)
    _after(context, step, series, point)
    if stated:
        context.sheet.say("premise.ask")


def of_days(context: Context, day: Point, *, mean: bool) -> None:
    """What a day's readings come to: their mean, or their sum by the device that counted most."""
    key = "day.mean" if mean else "day.sum"
    on = context.day(day.date)
    context.sheet.say(key, cites(context, day), day=on, value=day.text, readings=day.readings)


def told_by_days(context: Context, series: tuple[Point, ...], step: Step) -> None:
    """Say that points are the means or the sums of days, where they are."""
    if series and series[-1].readings:
        mean = newest_single(context, series[-1], step.since, step.until) is not None
        context.sheet.say("days.mean" if mean else "days.sum")


def _after(context: Context, step: Step, series: tuple[Point, ...], point: Point) -> None:
    found = cites(context, point)
    if not point.certain:
        context.sheet.say("uncertain", found, status="preliminary")
    if point.values and not point.unit and _usually_has_unit(point.concept):
        context.sheet.say("unit.none", found)
    conflicts(context, series, point)
    place(context, step, point)
    age(context, point.date)
    ranges(context, point)


def _usually_has_unit(concept: str) -> bool:
    try:
        units = knowledge.concept(concept).ucum
    except KeyError:
        return False
    return bool(units) and units[0] != "1" and not units[0].startswith("{")


def _premise(context: Context, series: tuple[Point, ...], stated: str) -> None:
    """The latest value beside the one that the question takes for granted."""
    point = series[-1]
    found = cites(context, point)
    fields = {
        "measure": named(context, point.concept),
        "value": point.text,
        "on": context.on(point.date),
        "stated": stated,
    }
    claimed = _numbers(stated)
    if _says(point, claimed):
        context.sheet.say("premise.right", found, **fields)
        return
    earlier = next((one for one in reversed(series[:-1]) if _says(one, claimed)), None)
    if earlier:
        context.sheet.say(
            "premise.elsewhere", (*found, *cites(context, earlier)), day=context.day(earlier.date), **fields
        )
        return
    context.sheet.say("premise.wrong", found, **fields)


def _numbers(text: str) -> tuple[float, ...]:
    return tuple(float(part) for part in fold(text).replace("%", "").replace(",", ".").split("/") if part)


def _says(point: Point, claimed: tuple[float, ...]) -> bool:
    """Whether a point is the number claimed, to the decimals that the claim gives."""
    if not point.values or len(claimed) > len(point.values):
        return False
    return all(abs(value - said) < 0.05 for value, said in zip(point.values, claimed, strict=False))


def previous(context: Context, step: Step) -> None:
    """The point before the newest one."""
    series = dated(window_of(context, step))
    if not series:
        absent(context, step, step.concept)
        return
    name = named(context, series[-1].concept)
    context.sheet.fact("measure", name)
    last = series[-1]
    back = int(option(step, "back", "1"))
    if len(series) <= back:
        if back > 1:
            series = series[:1]
            last = series[0]
        context.sheet.say(
            "previous.only" if back == 1 else "first",
            note_point(context, last),
            measure=name,
            value=last.text,
            on=context.on(last.date),
        )
        return
    point = series[-1 - back]
    found = note_point(context, point)
    key = "previous" if back == 1 else "previous.further"
    context.sheet.say(key, found, measure=name, value=point.text, on=context.on(point.date))
    age(context, point.date)
    if back == 1:
        context.sheet.say("previous.after", cites(context, last), value=last.text, on=context.on(last.date))


def first(context: Context, step: Step) -> None:
    """The oldest point."""
    series = dated(window_of(context, step))
    if not series:
        absent(context, step, step.concept)
        return
    point = series[0]
    name = named(context, point.concept)
    context.sheet.fact("measure", name)
    context.sheet.say("first", note_point(context, point), measure=name, value=point.text, on=context.on(point.date))
    place(context, step, point)
    age(context, point.date)


def check(context: Context, step: Step) -> None:
    """Whether a measure was ever taken."""
    series = dated(window_of(context, step))
    if not series:
        absent(context, step, step.concept)
        return
    point = series[-1]
    name = named(context, point.concept)
    context.sheet.fact("measure", name)
    context.sheet.say(
        "measured.yes",
        note_point(context, point),
        n=len(series),
        measure=name,
        value=point.text,
        on=context.on(point.date),
    )
    age(context, point.date)


def history(context: Context, step: Step) -> None:
    """Several points: the newest so many, the oldest so many, or those of a time."""
    series = dated(window_of(context, step))
    if not series:
        absent(context, step, step.concept)
        return
    name = named(context, series[-1].concept)
    context.sheet.fact("measure", name)
    wanted = int(option(step, "n", "0"))
    series = series[: len(series) - int(option(step, "skip", "0"))] or series
    oldest = option(step, "which") == "first"
    shown = series[: wanted or ROWS] if oldest else tuple(reversed(series))[: wanted or ROWS]
    if wanted:
        context.sheet.say("history.first" if oldest else "history.last", n=len(shown), measure=name)
    else:
        everything = tuple(index for point in series[-30:] for index in cites(context, point))
        context.sheet.say(
            "history", everything, n=len(series), measure=name, window=context.window(step),
            first=context.day(series[0].date), last=context.day(series[-1].date),
        )  # fmt: skip
        if len(series) > ROWS:
            context.sheet.say("rows.shown", n=len(shown))
    context.sheet.fact("count", str(len(series)))
    told_by_days(context, series, step)
    rows(context, shown)
    if not wanted and len(series) > len(shown):
        context.sheet.say("rows.more", n=len(series) - len(shown))
    age(context, series[-1].date, latest=True)


def rows(context: Context, shown: tuple[Point, ...]) -> None:
    """One sentence a point."""
    for point in shown:
        on = context.on(point.date)
        context.sheet.say("row", note_point(context, point), on=on[:1].upper() + on[1:], value=point.text)


def value_on(context: Context, step: Step) -> None:
    """The value of one day, or the nearest ones when that day has none."""
    day = parse_date(option(step, "day"))
    series = dated(points(context, step.concept))
    if not series or day is None:
        absent(context, step, step.concept)
        return
    name = named(context, series[-1].concept)
    exact = tuple(point for point in series if point.day == day.day)
    context.sheet.fact("measure", name)
    if exact and not option(step, "about"):
        for point in exact:
            context.sheet.say(
                "on-day", note_point(context, point), day=context.day(day), measure=name, value=point.text
            )
        age(context, exact[-1].date, latest=True)
        return
    near = min(series, key=lambda point: abs((point.day - day.day).days))
    if option(step, "about") and abs((near.day - day.day).days) <= _NEAR:
        context.sheet.say(
            "on-day.about",
            note_point(context, near),
            day=context.day(day),
            measure=name,
            value=near.text,
            on=context.on(near.date),
        )
        return
    context.sheet.say("on-day.none", measure=name, day=context.day(day))
    before = [point for point in series if point.day < day.day]
    after = [point for point in series if point.day > day.day]
    context.sheet.say("on-day.near")
    rows(context, (*before[-1:], *after[:1]))


def convert(context: Context, step: Step) -> None:
    """The newest value as printed, then in another unit."""
    series = dated(window_of(context, step))
    if not series:
        absent(context, step, step.concept)
        return
    point, to = series[-1], option(step, "to")
    shown = {
        "[lb_av]": "lb",
        "[in_i]": "in",
        "[ft_i]": "ft",
        "Cel": "°C",
        "[degF]": "°F",
        "cm[Hg]": "cmHg",
        "[stone_av]": "stone",
    }.get(to, to)
    name = named(context, point.concept)
    found = note_point(context, point)
    context.sheet.fact("measure", name)
    source = point.quantity.unit_code or point.quantity.unit
    made = [knowledge.convert(point.concept, value, source, to) for value in point.values]
    fields = {"measure": name, "value": point.text, "on": context.on(point.date), "unit": shown}
    if not made or any(value is None for value in made):
        context.sheet.say("convert.no", found, **fields)
    elif _same_unit(source, to):
        context.sheet.say("convert.same", found, **fields)
    else:
        most = 2 if abs(made[0] or 0) < 10 else 1 if abs(made[0] or 0) < 1000 else 0
        text = with_unit("/".join(number(value or 0, max(most, 0)) for value in made), shown, context.language)
        context.sheet.fact("converted", text, found, f"{point.text} → {shown}")
        context.sheet.say("convert", found, converted=text, **fields)
    age(context, point.date)


def _same_unit(left: str, right: str) -> bool:
    a, b = knowledge.unit_of(left), knowledge.unit_of(right)
    return a is not None and b is not None and a.ucum == b.ucum


def range_status(context: Context, step: Step) -> None:
    """The newest value beside the range that the laboratory printed with it, as far as the record goes."""
    series = dated(window_of(context, step))
    if not series:
        absent(context, step, step.concept)
        return
    point = series[-1]
    name = named(context, point.concept)
    found = note_point(context, point)
    context.sheet.fact("measure", name)
    context.sheet.say("latest", found, measure=name, value=point.text, on=context.on(point.date))
    if any(printed_range(part.quantity) or flag(part.quantity.flag) for part in point.parts):
        ranges(context, point)
        beside = beside_range(point.quantity)
        if beside and len(point.parts) == 1:
            context.sheet.say(f"range.{beside}", found, value=point.text)
    else:
        context.sheet.say("range.none", found)
    context.sheet.say("range.ask")
    conflicts(context, series, point)
    age(context, point.date, latest=True)
