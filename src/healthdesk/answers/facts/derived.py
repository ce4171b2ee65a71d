"""Values that may be computed from others, each labelled as computed."""

from healthdesk.answers.facts.context import Context
from healthdesk.answers.facts.measures import absent, dated, named, note_point
from healthdesk.answers.facts.remarks import age, cites
from healthdesk.answers.facts.sensor import sensor
from healthdesk.answers.facts.series import comparable, number, points, precision, with_unit
from healthdesk.domain.answers import AnswerKind, Step
from healthdesk.domain.dates import age_on, parse_date
from healthdesk.domain.records import Kind


def derived(context: Context, step: Step) -> None:
    """Values that may be computed from others, each labelled as computed; as measured when the records hold it."""
    if step.concept == "age":
        _age(context)
        return
    stored = dated(points(context, step.concept))
    if stored:
        point = stored[-1]
        name = named(context, point.concept)
        context.sheet.fact("measure", name)
        context.sheet.say(
            "latest", note_point(context, point), measure=name, value=point.text, on=context.on(point.date)
        )
        age(context, point.date)
        return
    if step.concept in _SENSED and sensor(context, step):
        return
    {"non-hdl": _non_hdl, "gmi": _gmi, "estimated-average-glucose": _average_glucose}.get(step.concept, _absent)(
        context, step
    )


_SENSED = ("gmi", "time-in-range", "glucose-mean-cgm")


def _age(context: Context) -> None:
    birth = parse_date(context.person.birth_date)
    if birth is None:
        context.sheet.kind = AnswerKind.NOT_FOUND
        context.sheet.say("age.unknown")
        return
    years = age_on(birth.day, context.today)
    found = tuple(context.sheet.cite(one) for one in context.shelf(Kind.PATIENT)[-1:])
    context.sheet.say("age.years", found, n=years, day=context.day(birth))


def _absent(context: Context, step: Step) -> None:
    absent(context, step, step.concept)


def _non_hdl(context: Context, _step: Step) -> None:
    totals, hdls = comparable(points(context, "chol-total")), comparable(points(context, "hdl"))
    pair = next(
        ((t, h) for t in reversed(totals) for h in reversed(hdls) if t.day == h.day and t.unit == h.unit and t.date),
        None,
    )
    if pair is None:
        _say_missing(context, "nonhdl.missing")
        return
    total, hdl = pair
    found = (*cites(context, total), *cites(context, hdl))
    text = with_unit(number(total.values[0] - hdl.values[0], precision(pair)), total.unit, context.language)
    context.sheet.fact("value", text, found, f"{total.text} - {hdl.text}")
    context.sheet.say("nonhdl", found, value=text, day=context.day(total.date), total=total.text, hdl=hdl.text)
    age(context, total.date)


def _gmi(context: Context, _step: Step) -> None:
    means = comparable(points(context, "glucose-mean-cgm"))
    if not means or means[-1].unit.lower() != "mg/dl":
        _say_missing(context, "gmi.missing")
        return
    point = means[-1]
    text = with_unit(number(3.31 + 0.02392 * point.values[0], 1), "%", context.language)
    found = cites(context, point)
    context.sheet.fact("value", text, found, "3.31 + 0.02392 x mean")
    context.sheet.say("gmi", found, value=text, mean=point.text, on=context.on(point.date))
    age(context, point.date)


def _average_glucose(context: Context, step: Step) -> None:
    series = comparable(points(context, "hba1c"))
    if not series or series[-1].unit != "%":
        absent(context, step, step.concept)
        return
    point = series[-1]
    text = with_unit(number(28.7 * point.values[0] - 46.7, 0), "mg/dL", context.language)
    found = cites(context, point)
    context.sheet.fact("value", text, found, "28.7 x A1c - 46.7")
    context.sheet.say("eag", found, value=text, a1c=point.text, on=context.on(point.date))
    age(context, point.date)


def _say_missing(context: Context, key: str) -> None:
    context.sheet.kind = AnswerKind.NOT_FOUND
    context.sheet.say(key)
    context.sheet.say("incomplete")
