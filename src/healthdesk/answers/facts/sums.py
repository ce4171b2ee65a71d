"""Answers that compute over a series: extremes, means, counts, changes, trends, derived values, panels, ranges."""

from statistics import fmean, median

from healthdesk.answers.facts.context import Context
from healthdesk.answers.facts.home import home_mean
from healthdesk.answers.facts.measures import (
    ROWS,
    absent,
    dated,
    named,
    note_point,
    rows,
    told_by_days,
    window_of,
)
from healthdesk.answers.facts.remarks import age, cites, flag
from healthdesk.answers.facts.series import (
    Point,
    comparable,
    difference,
    direction,
    extreme_single,
    magnitude,
    newest_single,
    number,
    one_unit,
    points,
    precision,
    printed_range,
    with_unit,
)
from healthdesk.answers.plans.verbs import option
from healthdesk.domain.answers import Step

MOST_CITED = 30
"""A count cites at most so many of the records it counted."""


def _numeric(context: Context, step: Step) -> tuple[Point, ...] | None:
    """The step's plain numbers in one unit; None (and said so) when there are none to compute with."""
    series = dated(window_of(context, step))
    found = comparable(series)
    if not found:
        if series:
            context.sheet.fact("measure", named(context, series[-1].concept))
            rows(context, tuple(reversed(series))[:ROWS])
        else:
            absent(context, step, step.concept)
        return None
    same = one_unit(found)
    if same is None:
        units = ", ".join(sorted({point.unit for point in found}))
        context.sheet.say("units-differ", units=units)
        rows(context, tuple(reversed(found))[:ROWS])
    elif len({bool(point.parts[0].quantity.unit or point.parts[0].quantity.unit_code) for point in found}) > 1:
        context.sheet.say("units-none")
    return same


def _all(context: Context, series: tuple[Point, ...]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(index for point in series[-MOST_CITED:] for index in cites(context, point)))


def extreme(context: Context, step: Step) -> None:
    """The highest or lowest value, or both, with its day."""
    series = _numeric(context, step)
    if series is None:
        return
    wanted = option(step, "fn")
    for name in ("max", "min") if wanted == "both" else (wanted,):
        _extreme(context, step, series, name)


def _extreme(context: Context, step: Step, series: tuple[Point, ...], which: str) -> None:
    pick = max if which == "max" else min
    single = extreme_single(context, series[-1], (step.since, step.until), highest=which == "max")
    best = pick(point.values[0] for point in series)
    tied = [single] if single else [point for point in series if point.values[0] == best]
    point = tied[-1]
    name = named(context, point.concept)
    context.sheet.fact("measure", name)
    found = note_point(context, point, "maximum" if which == "max" else "minimum")
    context.sheet.say(
        f"extreme.{which}",
        found,
        measure=name,
        window=context.window(step),
        value=point.text,
        on=context.on(point.date),
        n=_counted(series) if single else len(series),
    )
    if len(tied) > 1:
        context.sheet.say("extreme.tied", _all(context, tuple(tied)), n=len(tied), day=context.day(point.date))
    age(context, point.date)


def mean(context: Context, step: Step) -> None:
    """The mean or median with n, window, first and last value; of a blood pressure at home as home readings are taken together."""
    if option(step, "place") == "home" and step.concept == "blood-pressure":
        taken = window_of(context, step)
        if taken and home_mean(context, step, taken, named(context, step.concept)):
            return
    series = _numeric(context, step)
    if series is None:
        return
    over = median if option(step, "fn") == "median" else fmean
    most = max(1, precision(series))
    single = newest_single(context, series[-1], step.since, step.until)
    if single and over is fmean:
        weights = [max(point.readings, 1) for point in series]
        parts = [fmean([point.values[0] for point in series], weights)]
    else:
        parts = [over([point.values[i] for point in series]) for i in range(len(series[0].values))]
    number_of = _counted(series) if single and over is fmean else len(series)
    text = with_unit("/".join(number(value, most) for value in parts), series[-1].unit, context.language)
    name = named(context, series[-1].concept)
    everything = _all(context, series)
    context.sheet.fact("measure", name)
    context.sheet.fact("mean", text, everything, f"{option(step, 'fn')} of {number_of} values")
    context.sheet.fact("count", str(number_of), everything)
    context.sheet.say(
        option(step, "fn", "mean"), everything, measure=name, window=context.window(step), n=number_of,
        value=text if number_of > 1 else series[0].text, first=context.day(series[0].date), last=context.day(series[-1].date),
    )  # fmt: skip
    if len(series) > 1:
        context.sheet.say("mean.ends", everything, first_value=series[0].text, last_value=series[-1].text)
    told_by_days(context, series, step)
    age(context, series[-1].date, latest=True)


def _counted(series: tuple[Point, ...]) -> int:
    """How many values there are, each reading of a device counted."""
    return sum(max(point.readings, 1) for point in series)


def count(context: Context, step: Step) -> None:
    """How many values there are, or are above or below a limit."""
    series = window_of(context, step)
    name = named(context, series[-1].concept if series else step.concept, words=step.words)
    above, below = option(step, "above"), option(step, "below")
    if not series:
        absent(context, step, step.concept)
        context.sheet.fact("count", "0")
        return
    if above or below:
        _threshold(context, step, comparable(series), above, below)
        return
    single = newest_single(context, series[-1], step.since, step.until)
    if series[-1].readings and single is None:
        _total(context, step, dated(series), name)
        return
    everything = _all(context, series)
    context.sheet.fact("count", str(_counted(series)), everything)
    context.sheet.fact("subject", name)
    context.sheet.say("count.measure", everything, n=_counted(series), measure=name, window=context.window(step))
    last = single or series[-1]
    context.sheet.say("previous.after", cites(context, last), value=last.text, on=context.on(last.date))


def _total(context: Context, step: Step, series: tuple[Point, ...], name: str) -> None:
    """How many of what a device counts: the days added up."""
    same = one_unit(comparable(series))
    if not same:
        rows(context, tuple(reversed(series))[:ROWS])
        return
    total = number(sum(point.values[0] for point in same), max(precision(same), 0))
    text = with_unit(total, same[-1].unit, context.language)
    everything = _all(context, same)
    context.sheet.fact("sum", text, everything, f"sum of {len(same)} days")
    context.sheet.say(
        "days.total", everything, n=len(same), measure=name, window=context.window(step), value=text,
        first=context.day(same[0].date), last=context.day(same[-1].date),
    )  # fmt: skip
    context.sheet.say("days.sum")


def _threshold(context: Context, step: Step, series: tuple[Point, ...], above: str, below: str) -> None:
    limit = float((above or below).replace(",", "."))
    hits = tuple(point for point in series if (point.values[0] > limit if above else point.values[0] < limit))
    name = named(context, step.concept)
    context.sheet.fact("count", str(len(hits)), _all(context, hits))
    context.sheet.say(
        "count.threshold", _all(context, hits or series), n=len(hits), total=len(series), measure=name, window=context.window(step),
        side=context.phrase("side.above" if above else "side.below"), limit=with_unit(above or below, series[-1].unit if series else "", context.language),
    )  # fmt: skip
    # "From when on was it above": the first one is the answer.
    rows(context, (hits if option(step, "ask") == "when" else tuple(reversed(hits)))[:ROWS])


def _ends(context: Context, first: Point, last: Point) -> dict[str, str]:
    """The two ends of a comparison as facts and fields."""
    found = (*cites(context, first), *cites(context, last))
    facts = {
        "first_value": first.text,
        "first_date": context.day(first.date),
        "last_value": last.text,
        "last_date": context.day(last.date),
        "change": difference(first, last, context.language),
        "direction": direction(first, last),
    }
    for name, text in facts.items():
        context.sheet.fact(name, text, found, "last - first" if name == "change" else "")
    return {
        "first_value": first.text,
        "last_value": last.text,
        "first": facts["first_date"],
        "last": facts["last_date"],
        "change": facts["change"],
    }


def trend(context: Context, step: Step) -> None:
    """How a measure moved from its first to its last value, and between the last two."""
    series, name = _several(context, step)
    if not series:
        return
    everything = _all(context, series)
    context.sheet.fact("count", str(len(series)), everything)
    first, last, before = series[0], series[-1], series[-2]
    fields = _ends(context, first, last)
    cited = tuple(dict.fromkeys((*cites(context, first), *cites(context, last), *everything)))
    context.sheet.say(
        f"trend.{direction(first, last)}", cited, measure=name, window=context.window(step), n=len(series), **fields
    )
    if len(series) > 2:
        context.sheet.say(
            f"trend.lasttwo.{direction(before, last)}", (*cites(context, before), *cites(context, last)), previous_value=before.text,
            previous=context.day(before.date), last_value=last.text, last=context.day(last.date), step=difference(before, last, context.language),
        )  # fmt: skip
    if len(series) > 3:
        low, high = min(series, key=lambda p: p.values[0]), max(series, key=lambda p: p.values[0])
        context.sheet.say(
            "trend.span", (*cites(context, low), *cites(context, high)), low=low.text, low_day=context.day(low.date), high=high.text,
            high_day=context.day(high.date),
        )  # fmt: skip
    told_by_days(context, series, step)
    age(context, last.date, latest=True)
    context.sheet.say("trend.judge")


def _several(context: Context, step: Step) -> tuple[tuple[Point, ...], str]:
    """The series that a change is read from, with the measure's name; none when there are not two points, which is said."""
    series = _numeric(context, step)
    if series is None:
        return (), ""
    name = named(context, series[-1].concept)
    context.sheet.fact("measure", name)
    if len(series) == 1:
        _alone(context, step, series[0], name)
        return (), name
    return series, name


def _alone(context: Context, step: Step, point: Point, name: str) -> None:
    context.sheet.say(
        "trend.single",
        note_point(context, point),
        measure=name,
        window=context.window(step),
        value=point.text,
        on=context.on(point.date),
    )
    if step.since or step.until:
        series = comparable(points(context, point.concept, "", step.until))
        if len(series) > 1:
            context.sheet.say(
                "window.before", cites(context, series[-2]), day=context.day(series[-2].date), value=series[-2].text
            )
    age(context, point.date, latest=True)


def change_last_two(context: Context, step: Step) -> None:
    """The change between the newest two values."""
    series, name = _several(context, step)
    if not series:
        return
    first, last = series[-2], series[-1]
    fields = _ends(context, first, last)
    context.sheet.say(
        f"two.{direction(first, last)}", (*cites(context, first), *cites(context, last)), measure=name, **fields
    )
    age(context, last.date, latest=True)


def change_window(context: Context, step: Step) -> None:
    """The change from the first to the last value of a time."""
    series, name = _several(context, step)
    if not series:
        return
    first, last = series[0], series[-1]
    fields = _ends(context, first, last)
    context.sheet.fact("count", str(len(series)))
    context.sheet.say(
        f"window.{direction(first, last)}", _all(context, series), measure=name, window=context.window(step), n=len(series),
        amount=magnitude(first, last, context.language), **fields,
    )  # fmt: skip
    if step.since:
        earlier = comparable(points(context, last.concept, "", step.since))
        if earlier and earlier[-1].parts != first.parts:
            context.sheet.say(
                "window.before", cites(context, earlier[-1]), day=context.day(earlier[-1].date), value=earlier[-1].text
            )
    age(context, last.date, latest=True)


def marked(point: Point) -> str:
    """The laboratory's mark on a point when it says something is out of range."""
    code = point.quantity.flag
    return code if flag(code) in ("H", "L", "A") else ""


def range_and_mark(point: Point) -> tuple[str, str]:
    """A point's printed range and its mark."""
    return printed_range(point.quantity), marked(point)
