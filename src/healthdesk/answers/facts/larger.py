"""Answers wider than one fact: a summary, what changed, what is missing, documents, a thing nobody named before."""

from healthdesk.answers.facts.absence import not_found
from healthdesk.answers.facts.allergies import noted
from healthdesk.answers.facts.context import Context, counts, in_window
from healthdesk.answers.facts.measures import named
from healthdesk.answers.facts.medicines import cite_all, current, detail, once, titles
from healthdesk.answers.facts.remarks import age, cites
from healthdesk.answers.facts.series import Point, points
from healthdesk.answers.plans.verbs import option
from healthdesk.answers.question.lexicon import plain_title
from healthdesk.answers.question.terms import is_of_site, site_in
from healthdesk.answers.question.tokens import stems
from healthdesk.answers.state.saying import joined
from healthdesk.domain.answers import AnswerKind, Step
from healthdesk.domain.dates import parse_date
from healthdesk.domain.records import Kind, Record, Standing

_KEY_MEASURES = (
    "blood-pressure", "weight", "bmi", "hba1c", "glucose", "creatinine", "egfr", "chol-total", "ldl", "hdl", "triglycerides",
    "hemoglobin", "potassium", "tsh",
)  # fmt: skip
_CHANGING = (
    Kind.CONDITION,
    Kind.MEDICATION,
    Kind.ALLERGY,
    Kind.RESULT,
    Kind.VITAL,
    Kind.PROCEDURE,
    Kind.IMMUNIZATION,
    Kind.REPORT,
)
_EXPECTED = (
    Kind.CONDITION, Kind.MEDICATION, Kind.ALLERGY, Kind.IMMUNIZATION, Kind.RESULT, Kind.VITAL, Kind.PROCEDURE, Kind.ENCOUNTER,
    Kind.REPORT, Kind.DOCUMENT,
)  # fmt: skip


def summary(context: Context, _step: Step) -> None:
    """Who, conditions, medicines, allergies, newest results, vaccines and visits: for somebody who reads it first."""
    birth = parse_date(context.person.birth_date)
    shown = context.phrase("summary.birth", day=context.day(birth)) if birth else ""
    context.sheet.say("summary.who", name=context.person.name, birth=shown)
    active = [one for one in context.shelf(Kind.CONDITION) if one.standing is Standing.ACTIVE]
    _section(context, "conditions", active)
    _section(context, "medicines", current(context.shelf(Kind.MEDICATION)))
    _section(
        context,
        "allergies",
        [one for one in context.shelf(Kind.ALLERGY) if one.standing in (Standing.ACTIVE, Standing.UNCERTAIN)],
    )
    _newest_results(context)
    done = [one for one in context.shelf(Kind.PROCEDURE) if one.standing in (Standing.DONE, Standing.PAST) and one.date]
    if done:
        named_days = [
            f"{plain_title(group[-1].title)} ({context.day(group[-1].date)})" for group in reversed(once(done).values())
        ]
        context.sheet.say("summary.procedures", cite_all(context, done), list=joined(named_days[:6], context.language))
    for key, kind in (("summary.vaccine", Kind.IMMUNIZATION), ("summary.visit", Kind.ENCOUNTER)):
        last = [
            one
            for one in context.shelf(kind)
            if one.standing in (Standing.DONE, Standing.PAST, Standing.ACTIVE)
            and one.date
            and one.date.day <= context.today
        ]
        if last:
            context.sheet.say(
                key, cite_all(context, last[-1:]), title=plain_title(last[-1].title), day=context.day(last[-1].date)
            )
    context.sheet.say("incomplete")


def _section(context: Context, name: str, found: list[Record]) -> None:
    groups = list(once(found).values())
    if not groups:
        context.sheet.say(f"summary.{name}.none")
        return
    shown = [
        plain_title(group[0].title) + (noted(context, group[0]) if name == "allergies" else detail(group[0]))
        if name != "conditions"
        else plain_title(group[0].title)
        for group in groups
    ]
    more = [context.phrase("and-more", n=len(shown) - 20)] if len(shown) > 20 else []
    context.sheet.say(
        f"summary.{name}", cite_all(context, found), n=len(groups), list=joined(shown[:20] + more, context.language)
    )


def _newest_results(context: Context) -> None:
    newest = [series[-1] for key in _KEY_MEASURES if (series := points(context, key))]
    if not newest:
        return
    cited = tuple(dict.fromkeys(index for point in newest for index in cites(context, point)))
    context.sheet.say(
        "summary.results", cited, list=joined([_said(context, point) for point in newest], context.language)
    )


def _said(context: Context, point: Point) -> str:
    return f"{named(context, point.concept)} {point.text} ({context.day(point.date)})"


def changes(context: Context, step: Step) -> None:
    """What the records hold since the last visit, or in the days the question names."""
    if step.since or step.until:
        found = [one for one in context.shelf(*_CHANGING) if in_window(one, step)]
        if not found:
            not_found(context, "changes.window.none", window=context.window(step))
            return
        context.sheet.say("changes.window", cite_all(context, found), n=len(found), window=context.window(step))
        _by_kind(context, found)
        return
    visits = [
        one for one in context.shelf(Kind.ENCOUNTER)
        if one.date and one.date.day <= context.today and one.standing in (Standing.DONE, Standing.PAST, Standing.ACTIVE)
    ]  # fmt: skip
    if not visits:
        not_found(context, "changes.novisit")
        return
    last = visits[-1]
    assert last.date is not None
    day = last.date.day
    shelf = [one for one in context.shelf(*_CHANGING) if one.date]
    newer = [one for one in shelf if one.date and one.date.day > day]
    at_visit = [one for one in shelf if one.date and one.date.day == day]
    cited = cite_all(context, [last])
    context.sheet.fact("date", context.day(last.date), cited)
    if option(step, "at"):
        names = {
            "name": context.phrase("enc.name"),
            "place": context.phrase("enc.place", place=last.place) if last.place else "",
        }
        context.sheet.say(
            "enc.latest",
            cited,
            title=plain_title(last.title),
            on=context.on(last.date),
            day=context.day(last.date),
            **names,
        )
        newer = []
    key = "changes.since.last" if newer else "changes.none"
    if not option(step, "at"):
        context.sheet.say(key, (*cited, *cite_all(context, newer)), day=context.day(last.date), n=len(newer))
    _by_kind(context, newer)
    if at_visit:
        context.sheet.say("changes.at", cite_all(context, at_visit), n=len(at_visit))
        _by_kind(context, at_visit)
    age(context, last.date, of="visit")
    context.sheet.say("incomplete")


def _by_kind(context: Context, found: list[Record]) -> None:
    for kind in _CHANGING:
        of_kind = [one for one in found if one.kind is kind]
        if of_kind:
            shown = [plain_title(group[-1].title) + _value(group[-1]) for group in once(of_kind).values()]
            more = [context.phrase("and-more", n=len(shown) - 10)] if len(shown) > 10 else []
            context.sheet.say(
                "changes.row",
                cite_all(context, of_kind),
                kind=context.phrase(f"kind.{kind.value}"),
                list=joined(shown[:10] + more, context.language),
            )


def _value(record: Record) -> str:
    return f" {record.detail}" if record.detail and record.kind in (Kind.RESULT, Kind.VITAL) else ""


def missing(context: Context, _step: Step) -> None:
    """Which kinds of record there are and which there are none of."""
    have, lack, cited = [], [], []
    for kind in _EXPECTED:
        found = context.shelf(kind)
        name = context.phrase(f"kinds.{kind.value}")
        if found:
            have.append(f"{name} ({len(found)})")
            cited.append(context.sheet.cite(found[-1]))
        else:
            lack.append(name)
    if have:
        context.sheet.say("missing.have", tuple(cited), list=joined(have, context.language))
    if lack:
        context.sheet.say("missing.lack", list=joined(lack, context.language))
    context.sheet.say("incomplete")


def unknown(context: Context, step: Step) -> None:
    """A thing that no table names: records that bear its words, or that it is not there."""
    words = stems(step.words)
    site = site_in(words)
    if site and len(words) == 1:
        _of_site(context, step, site)
        return
    found = [
        one
        for one in context.reader.search(step.words, 12)
        if counts(one) and one.kind not in (Kind.CLAIM, Kind.PATIENT)
    ]
    held = [
        one
        for one in found
        if all(word in stems(f"{one.title} {one.detail}") for word in words) and in_window(one, step)
    ]
    if not held:
        counting = option(step, "ask") == "count"
        not_found(
            context, "proc.count.none" if counting else "unknown.none", words=step.words, window=context.window(step)
        )
        return
    context.sheet.kind = AnswerKind.FACTS
    context.sheet.say("unknown.found", cite_all(context, held), words=step.words)
    for one in held[:8]:
        context.sheet.fact("title", one.title, (context.sheet.cite(one),))
        context.sheet.say(
            "other.row", (context.sheet.cite(one),), title=plain_title(one.title), detail=f": {one.detail.rstrip('.')}" if one.detail else "",
            day=f", {context.day(one.date)}" if one.date else "",
        )  # fmt: skip


def _of_site(context: Context, step: Step, site: str) -> None:
    """Everything that the records hold about a part of the body."""
    shelf = context.shelf(Kind.CONDITION, Kind.PROCEDURE, Kind.IMAGING, Kind.REPORT, Kind.ENCOUNTER, Kind.DOCUMENT)
    held = [one for one in shelf if is_of_site(site, f"{one.title} {one.detail}") and in_window(one, step)]
    if not held:
        not_found(context, "unknown.none", words=step.words, window=context.window(step))
        return
    held.sort(key=lambda one: (one.kind is not Kind.CONDITION, -(one.date.epoch if one.date else 0)))
    context.sheet.say("unknown.found", cite_all(context, held), words=step.words)
    for one in held[:8]:
        cited = (context.sheet.cite(one),)
        detail = f": {one.detail.rstrip('.')}" if one.detail else ""
        context.sheet.fact("title", one.title, cited)
        context.sheet.say(
            "other.row",
            cited,
            title=plain_title(one.title),
            detail=detail,
            day=f", {context.day(one.date)}" if one.date else "",
        )


def current_titles(context: Context) -> tuple[str, tuple[int, ...]]:
    """The current medicines as prose, with their citations."""
    active = current(context.shelf(Kind.MEDICATION))
    return titles(context, active, 20), cite_all(context, active)
