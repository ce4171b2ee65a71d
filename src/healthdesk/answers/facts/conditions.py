"""Answers about conditions, by the statuses that their records carry."""

from healthdesk.answers.facts.absence import OPEN, denies, not_found, say_denied, status_words
from healthdesk.answers.facts.context import Context, in_window, matches
from healthdesk.answers.facts.medicines import ROWS, cite_all, detail, end_words, once
from healthdesk.answers.plans.verbs import COUNT, LIST_PAST, WHEN, WHO, option
from healthdesk.answers.question.lexicon import plain_title, stem_set
from healthdesk.answers.question.terms import is_of_site, site_in
from healthdesk.answers.question.tokens import stems
from healthdesk.answers.state.saying import joined
from healthdesk.domain.answers import AnswerKind, Step
from healthdesk.domain.knowledge import folded, same_topic
from healthdesk.domain.records import Kind, Record, Standing


def conditions(context: Context, step: Step) -> None:
    """Conditions by the statuses that their records carry."""
    records = tuple(one for one in context.shelf(Kind.CONDITION) if not denies(Kind.CONDITION, one))
    if step.concept or step.words:
        found = _of_the_site(step, [one for one in records if matches(one, step.concept, step.words)])
        if found:
            _one_condition(context, step, found)
        else:
            _no_such_condition(context, step, records)
    elif step.verb == COUNT:
        _count_conditions(context, step, records)
    elif step.verb == WHEN and option(step, "which") in ("latest", "first"):
        _newest_condition(context, step, records)
    elif step.verb == LIST_PAST:
        _past_conditions(context, [one for one in records if one.standing in (Standing.PAST, Standing.DONE)])
    elif option(step, "scope") == "all":
        _active_conditions(context, step, records)
        over = [one for one in records if one.standing in (Standing.PAST, Standing.DONE)]
        if over:
            _past_conditions(context, over)
            context.sheet.kind = AnswerKind.FACTS
    else:
        _active_conditions(context, step, records)


def _of_the_site(step: Step, named: list[Record]) -> list[Record]:
    """Those of the part of the body that a question names: a broken wrist is no broken hip; a title may name none."""
    site = option(step, "site")
    if not site:
        return named
    placed = [one for one in named if is_of_site(site, f"{one.title} {one.detail}")]
    return placed or [one for one in named if not site_in(stems(one.title))]


def _newest_condition(context: Context, step: Step, records: tuple[Record, ...]) -> None:
    dated = [one for one in records if one.date]
    if not dated:
        not_found(context, "cond.none")
        return
    one = dated[0] if option(step, "which") == "first" else dated[-1]
    _when_condition(context, one)


def _when_condition(context: Context, one: Record) -> None:
    cited = (context.sheet.cite(one),)
    context.sheet.fact("title", one.title, cited)
    context.sheet.fact("date", context.day(one.date), cited)
    context.sheet.say(
        "cond.when",
        cited,
        title=plain_title(one.title),
        day=context.day(one.date),
        status=one.status,
        end=end_words(context, one),
    )


def _active_conditions(context: Context, step: Step, records: tuple[Record, ...]) -> None:
    shown = [one for one in records if one.standing in OPEN and (not step.since or in_window(one, step))]
    if not shown:
        if not say_denied(context, Kind.CONDITION):
            not_found(context, "cond.none")
        return
    groups = list(once(shown).values())
    sure = [group for group in groups if group[0].standing is Standing.ACTIVE]
    context.sheet.fact("count", str(len(sure)), cite_all(context, shown))
    context.sheet.say("cond.list", cite_all(context, shown), n=len(sure) or len(groups))
    for group in groups[:ROWS]:
        one = group[0]
        cited = cite_all(context, group)
        context.sheet.fact("title", plain_title(one.title), cited)
        key = "cond.row" if one.date else "cond.row.undated"
        context.sheet.say(
            key,
            cited,
            title=plain_title(one.title),
            detail=detail(one),
            day=context.day(one.date),
            status=status_words(context, one),
        )
    if len(groups) > ROWS:
        context.sheet.say("rows.more", n=len(groups) - ROWS)


def _past_conditions(context: Context, past: list[Record]) -> None:
    if not past:
        not_found(context, "cond.past.none")
        return
    groups = list(once(past).values())
    context.sheet.say("cond.past", cite_all(context, past), n=len(groups))
    for group in reversed(groups[-ROWS:]):
        one = group[-1]
        cited = cite_all(context, group)
        context.sheet.fact("title", plain_title(one.title), cited)
        context.sheet.say(
            "cond.row.past",
            cited,
            title=plain_title(one.title),
            day=context.day(one.date),
            status=one.status,
            end=end_words(context, one),
        )


def _count_conditions(context: Context, step: Step, records: tuple[Record, ...]) -> None:
    everything = option(step, "scope") == "all" or bool(step.since or step.until)
    found = [one for one in records if in_window(one, step) and (everything or one.standing is Standing.ACTIVE)]
    cited = cite_all(context, found)
    context.sheet.fact("count", str(len(once(found))), cited)
    context.sheet.say("cond.count.all" if everything else "cond.count", cited, n=len(once(found)))


def _no_such_condition(context: Context, step: Step, records: tuple[Record, ...]) -> None:
    """That it is not there; and what is, of the same part of the body, under another name ("kidney": "renal")."""
    not_found(context, "cond.no", words=step.words)
    words = {folded(name) for word in step.words.split() for name in (word, *same_topic(word)) if same_topic(word)}
    akin = [
        one
        for one in records
        if one.standing in OPEN and words & {*folded(one.title).split(), *stem_set(plain_title(one.title))}
    ]
    if akin:
        names = [plain_title(group[0].title) for group in once(akin).values()][:5]
        context.sheet.say("cond.akin", cite_all(context, akin), titles=joined(names, context.language))


def _one_condition(context: Context, step: Step, found: list[Record]) -> None:
    if step.verb == COUNT:
        context.sheet.fact("count", str(len(found)), cite_all(context, found))
        context.sheet.say(
            "proc.count", cite_all(context, found), n=len(found), title=plain_title(found[-1].title), window=""
        )
        return
    groups = sorted(once(found).values(), key=lambda group: group[-1].standing is not Standing.ACTIVE)
    for group in groups[:6]:
        one = next((each for each in group if each.standing is Standing.ACTIVE), group[-1])
        if step.verb == WHEN:
            for each in group[:3]:
                _when_condition(context, each)
        elif step.verb == WHO:
            key = "cond.who" if one.author else "cond.who.no"
            context.sheet.say(
                key,
                cite_all(context, [one]),
                title=plain_title(one.title),
                author=one.author,
                day=context.day(one.date),
            )
        else:
            _condition_state(context, step, one, cite_all(context, group))


def _condition_state(context: Context, step: Step, one: Record, cited: tuple[int, ...]) -> None:
    context.sheet.fact("title", plain_title(one.title), cited)
    context.sheet.fact("presence", "yes" if one.standing is Standing.ACTIVE else "")
    if one.standing is Standing.ACTIVE:
        key = "cond.still" if option(step, "ended") else "cond.yes" if one.date else "cond.yes.undated"
    elif one.standing in (Standing.UNCERTAIN, Standing.PLANNED):
        key = "cond.uncertain"
    else:
        key = "cond.was.yes" if option(step, "time") == "past" else "cond.was"
    context.sheet.say(
        key,
        cited,
        title=plain_title(one.title),
        day=context.day(one.date),
        status=one.status,
        end=end_words(context, one),
    )
