"""Remarks that follow a value: how old it is, its printed range, where it was taken, what another record says."""

from datetime import timedelta

from healthdesk.answers.facts.context import Context
from healthdesk.answers.facts.series import Point, printed_range
from healthdesk.answers.plans.verbs import option
from healthdesk.answers.state.saying import joined
from healthdesk.domain import knowledge
from healthdesk.domain.answers import Step
from healthdesk.domain.dates import PartialDate


def cites(context: Context, point: Point) -> tuple[int, ...]:
    """The citations of a point."""
    return tuple(dict.fromkeys(context.sheet.cite_point(part) for part in point.parts))


def conflicts(context: Context, series: tuple[Point, ...], point: Point) -> None:
    """Other values that records give for the same day. Readings of a device differ within a day: that is no conflict."""
    if point.parts[0].record_id.startswith(("reading-", "day-")):
        return
    for other in series:
        if other is not point and other.day == point.day and other.date and not same_value(point, other):
            source = other.parts[0].source
            key = "conflict.source" if source and source != point.parts[0].source else "conflict"
            if key == "conflict" and other.date.text != (point.date.text if point.date else ""):
                continue
            context.sheet.say(key, cites(context, other), value=other.text, source=source)


def same_value(one: Point, other: Point) -> bool:
    """Whether two values say the same, be it in another unit: apart by no more than printing rounds (one part in a hundred)."""
    if one.text == other.text:
        return True
    if not one.values or len(one.values) != len(other.values) or one.quantity.comparator != other.quantity.comparator:
        return False
    told = [
        value if other.unit == one.unit else knowledge.convert(one.concept, value, other.unit, one.unit)
        for value in other.values
    ]
    rounding = 0.0 if other.unit == one.unit else 0.01
    return all(b is not None and abs(a - b) <= rounding * abs(a) for a, b in zip(one.values, told, strict=True))


def place(context: Context, step: Step, point: Point) -> None:
    """Where and by whom, when the question asks."""
    ask = option(step, "ask")
    if ask not in ("where", "who"):
        return
    record = context.reader.record(point.parts[0].record_id)
    found = cites(context, point)
    shown = record.place if ask == "where" else record.author
    key = {"where": "at-place", "who": "by-author"}[ask] if shown else {"where": "no-place", "who": "no-author"}[ask]
    context.sheet.say(key, found, place=shown, author=shown)


def age(context: Context, when: PartialDate | None, *, latest: bool = False, of: str = "age") -> None:
    """How long ago that was; older than twelve months is said.

    `latest`: of several, so that no other date is meant; `of` is "visit" where the last visit is meant.
    """
    said = "latest" if latest else of
    if when is None:
        return
    days = (context.today - when.last_day).days
    if days < 0:
        if when.day > context.today:
            context.sheet.say(f"{said}.future")
        return
    months = (
        (context.today.year - when.day.year) * 12
        + context.today.month
        - when.day.month
        - (context.today.day < when.day.day)
    )
    if when.day + timedelta(days=366) <= context.today or months >= 12:
        context.sheet.say(f"{said}.old", age=_years(context, months))
    elif months >= 1:
        context.sheet.say(f"{said}.months", n=months)
    else:
        context.sheet.say(f"{said}.days" if days else f"{said}.today", n=days)


def _years(context: Context, months: int) -> str:
    years, rest = divmod(months, 12)
    if years > 2 or not rest:
        return context.phrase("years", n=years)
    return joined([context.phrase("years", n=years), context.phrase("months", n=rest)], context.language)


def ranges(context: Context, point: Point) -> None:
    """The laboratory's own range and mark, when it printed one."""
    told: set[tuple[str, str]] = set()
    for part in point.parts:
        said = (printed_range(part.quantity), part.quantity.flag)
        if said in told:
            continue  # both numbers of a pressure, marked alike
        told.add(said)
        shown = printed_range(part.quantity)
        found = cites(context, point)
        if shown:
            context.sheet.fact("range", shown, found)
            context.sheet.say("range", found, range=shown)
        mark = flag(part.quantity.flag)
        if mark:
            context.sheet.say(f"flag.{mark}", found, flag=part.quantity.flag)


def flag(code: str) -> str:
    """The family of an interpretation code: H, L, A, N, or "" (HL7 v3 ObservationInterpretation)."""
    if code in ("H", "HH", "HU", ">", "H>"):
        return "H"
    if code in ("L", "LL", "LU", "<", "L<"):
        return "L"
    return "A" if code in ("A", "AA") else "N" if code == "N" else ""
