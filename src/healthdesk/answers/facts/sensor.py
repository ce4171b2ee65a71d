"""What may be computed of a glucose sensor: mean, time in range, GMI, each with its days, its share of data and its formula.

Limits of the range and the least data: International Consensus on Time in Range, Diabetes Care 2019;42:1593,
https://doi.org/10.2337/dci19-0028. GMI: Bergenstal et al., Diabetes Care 2018;41:2275, https://doi.org/10.2337/dc18-1581.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from statistics import fmean, median

from healthdesk.answers.facts.context import Context
from healthdesk.answers.facts.remarks import age, cites
from healthdesk.answers.facts.series import Point, exact_points, number, points, with_unit
from healthdesk.domain import knowledge
from healthdesk.domain.answers import AnswerKind, Step
from healthdesk.domain.dates import PartialDate, parse_date

SENSOR = "glucose-sensor"
_DAYS, _LEAST_SHARE = 14, 0.7
_LOW, _HIGH = 70.0, 180.0
_DAY = 86_400


@dataclass(frozen=True, slots=True)
class Stretch:
    """Readings of a sensor in mg/dL, the day of the first and the last, the days between, and the share of data they are."""

    values: tuple[float, ...]
    first: PartialDate
    last: PartialDate
    days: int
    share: float
    unit: str
    point: Point

    @property
    def enough(self) -> bool:
        """Whether the days and the data suffice for a GMI."""
        return self.days >= _DAYS and self.share >= _LEAST_SHARE


def sensor(context: Context, step: Step) -> bool:
    """Answer from the sensor's own readings; False where there are none."""
    found = _stretch(context, step)
    if found is None:
        return False
    if step.concept == "time-in-range":
        _in_range(context, found)
    elif step.concept == "gmi":
        _management(context, found)
    else:
        _say_mean(context, found)
    context.sheet.say("cgm.share", cites(context, found.point), share=_percent(found.share, context))
    age(context, found.last)
    return True


def _stretch(context: Context, step: Step) -> Stretch | None:
    """The readings of the step's days, else of the fourteen days up to the newest."""
    newest = exact_points(context, SENSOR, step.since, step.until)[-1:]
    if not newest or newest[0].date is None:
        return None
    last = newest[0].date
    since = step.since or (last.day - timedelta(days=_DAYS - 1)).isoformat()
    until = step.until or last.day.isoformat()
    timed = [(one.start, one.value, one.unit) for one in context.reader.singles(SENSOR, since, until)]
    if not timed:
        timed = [
            (one.date.epoch, one.values[0], one.unit)
            for one in points(context, SENSOR, since, until)
            if one.date and one.values
        ]
    made = [(at, knowledge.convert(SENSOR, value, unit, "mg/dL")) for at, value, unit in timed]
    kept = sorted((at, value) for at, value in made if value is not None)
    if len(kept) < 2 or len(kept) != len(made):
        return None
    gaps = [after - before for (before, _), (after, _) in pairwise(kept) if after > before]
    usual = median(gaps) if gaps else _DAY
    first_day = datetime.fromtimestamp(kept[0][0], UTC).date()
    begun = parse_date(step.since)
    days = (last.day - (begun.day if begun else first_day)).days + 1
    share = min(1.0, len(kept) * usual / (max(days, 1) * _DAY))
    first = parse_date(first_day.isoformat())
    assert first is not None
    return Stretch(tuple(value for _, value in kept), first, last, days, share, newest[0].unit, newest[0])


def _percent(share: float, context: Context) -> str:
    return with_unit(number(100 * share, 0), "%", context.language)


def _fields(context: Context, found: Stretch) -> dict[str, str | int]:
    return {
        "n": len(found.values),
        "days": found.days,
        "first": context.day(found.first),
        "last": context.day(found.last),
    }


def _shown(context: Context, value: float, unit: str) -> str:
    """A number of mg/dL in the unit that the sensor prints."""
    told = knowledge.convert(SENSOR, value, "mg/dL", unit)
    return with_unit(
        number(value if told is None else told, 1), unit if told is not None else "mg/dL", context.language
    )


def _say_mean(context: Context, found: Stretch) -> None:
    value = _shown(context, fmean(found.values), found.unit)
    cited = cites(context, found.point)
    context.sheet.fact("mean", value, cited, f"mean of {len(found.values)} readings")
    context.sheet.say("cgm.mean", cited, value=value, **_fields(context, found))


def _in_range(context: Context, found: Stretch) -> None:
    below = sum(value < _LOW for value in found.values) / len(found.values)
    above = sum(value > _HIGH for value in found.values) / len(found.values)
    cited = cites(context, found.point)
    inside = _percent(1 - below - above, context)
    context.sheet.fact("share", inside, cited, "readings from 70 to 180 mg/dL / all readings")
    limits = {"low": _shown(context, _LOW, found.unit), "high": _shown(context, _HIGH, found.unit)}
    parts = {"inside": inside, "below": _percent(below, context), "above": _percent(above, context)}
    context.sheet.say("cgm.range", cited, **_fields(context, found), **limits, **parts)


def _management(context: Context, found: Stretch) -> None:
    cited = cites(context, found.point)
    if not found.enough:
        context.sheet.kind = AnswerKind.NOT_FOUND
        context.sheet.say("cgm.few", cited, **_fields(context, found))
        _say_mean(context, found)
        return
    mean = fmean(found.values)
    value = with_unit(number(3.31 + 0.02392 * mean, 1), "%", context.language)
    context.sheet.fact("value", value, cited, "3.31 + 0.02392 x mean in mg/dL")
    context.sheet.say("gmi", cited, value=value, mean=_shown(context, mean, found.unit), on=context.on(found.last))
    context.sheet.say("cgm.days", cited, **_fields(context, found))
