"""The mean of blood pressures measured at home: mornings and evenings of a week, the first day left out.

How home readings are taken together: European Society of Hypertension, home blood pressure monitoring, J Hypertens
2021;39:1742, https://doi.org/10.1097/HJH.0000000000002922. The result is shown without judging it.
"""

from datetime import timedelta
from statistics import fmean

from healthdesk.answers.facts.context import Context
from healthdesk.answers.facts.remarks import age, cites
from healthdesk.answers.facts.series import Point, comparable, number, with_unit
from healthdesk.domain.answers import Step
from healthdesk.domain.dates import Precision

_WEEK = 7
_NOON = 12
_MOST_CITED = 30


def at_home(context: Context, series: tuple[Point, ...]) -> tuple[Point, ...]:
    """The points that a device or the person took: their record names no clinic and no clinician."""
    return tuple(point for point in series if point.date and _own(context, point))


def _own(context: Context, point: Point) -> bool:
    record_id = point.parts[0].record_id
    if record_id.startswith(("reading-", "day-")):
        return True
    record = context.reader.record(record_id)
    return not record.place and not record.author


def home_mean(context: Context, step: Step, series: tuple[Point, ...], name: str) -> bool:
    """Say the mean of the home readings of the step's days, else of the newest week; False where there are none of two days."""
    home = [
        point
        for point in at_home(context, comparable(series))
        if point.date and point.date.precision is Precision.INSTANT
    ]
    if not home:
        return False
    if not (step.since or step.until):
        last = home[-1].day
        home = [point for point in home if point.day > last - timedelta(days=_WEEK)]
    days = sorted({point.day for point in home})
    if len(days) < 2 or len({point.unit for point in home}) > 1:
        return False
    kept = [point for point in home if point.day != days[0]]
    cited = tuple(dict.fromkeys(index for point in kept[-_MOST_CITED:] for index in cites(context, point)))
    value = _mean(context, kept)
    context.sheet.fact("measure", name)
    context.sheet.fact(
        "mean", value, cited, f"mean of {len(kept)} readings on {len(days) - 1} days, the first day left out"
    )
    context.sheet.fact("count", str(len(kept)), cited)
    context.sheet.say(
        "home.mean", cited, value=value, measure=name, n=len(kept), days=len(days) - 1, first=context.day(kept[0].date), last=context.day(kept[-1].date),
        dropped=context.day(home[0].date),
    )  # fmt: skip
    morning = [point for point in kept if _hour(point) < _NOON]
    for part, some in (("morning", morning), ("evening", [point for point in kept if point not in morning])):
        key = f"home.{part}" if some else f"home.{part}.none"
        context.sheet.say(key, cited, value=_mean(context, some) if some else "", n=len(some))
    context.sheet.say("home.own")
    age(context, kept[-1].date)
    return True


def _hour(point: Point) -> int:
    return int(point.date.text[11:13]) if point.date and len(point.date.text) > 12 else 0


def _mean(context: Context, some: list[Point]) -> str:
    parts = [fmean([point.values[place] for point in some]) for place in range(len(some[0].values))]
    return with_unit("/".join(number(part, 0) for part in parts), some[0].unit, context.language)
