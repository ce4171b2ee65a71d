"""Answers about allergies, conditions, vaccines, procedures, visits and what stands on other shelves."""

from collections.abc import Callable
from dataclasses import replace

from healthdesk.answers.answer_measures import age
from healthdesk.answers.answer_medicines import ROWS, cite_all, detail, end_words, once, titles
from healthdesk.answers.context import Context, in_window, ingredients_of, is_visit_of, matches
from healthdesk.answers.lexicon import plain_title, stem_set
from healthdesk.answers.verbs import CHECK, COUNT, FIRST, LIST, LIST_PAST, WHEN, WHERE, WHO, WHY, option
from healthdesk.domain import knowledge
from healthdesk.domain.answers import AnswerKind, Step
from healthdesk.domain.records import Kind, Record, Standing

_OPEN = frozenset({Standing.ACTIVE, Standing.UNCERTAIN})


def status_words(context: Context, record: Record) -> str:
    """A status worth saying: anything but plainly active."""
    return "" if record.standing is Standing.ACTIVE else context.phrase("status.open", status=record.status)


def not_found(context: Context, key: str, **fields: str) -> None:
    """Say that something is not in the imported records, and that these may be incomplete."""
    context.sheet.kind = AnswerKind.NOT_FOUND
    context.sheet.fact("presence", "no")
    if fields.get("words") or fields.get("name"):
        context.sheet.fact("subject", fields.get("words") or fields["name"])
    context.sheet.say(key, **fields)
    context.sheet.say("incomplete")


def _day_note(context: Context, record: Record) -> str:
    return f", {context.day(record.date)}" if record.date else ""


# Conditions


def conditions(context: Context, step: Step) -> None:
    """Conditions by the statuses that their records carry."""
    records = context.shelf(Kind.CONDITION)
    if step.concept or step.words:
        _one_condition(context, step, [one for one in records if matches(one, step.concept, step.words)])
    elif step.verb == COUNT:
        _count_conditions(context, step, records)
    elif step.verb == WHEN and option(step, "which") in ("latest", "first"):
        _newest_condition(context, step, records)
    elif step.verb == LIST_PAST:
        _past_conditions(context, [one for one in records if one.standing in (Standing.PAST, Standing.DONE)])
    else:
        _active_conditions(context, step, records)


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
    shown = [one for one in records if one.standing in _OPEN and (not step.since or in_window(one, step))]
    if not shown:
        not_found(context, "cond.none")
        return
    groups = list(once(shown).values())
    sure = [group for group in groups if group[0].standing is Standing.ACTIVE]
    context.sheet.fact("count", str(len(sure)), cite_all(context, shown))
    context.sheet.say("cond.list", cite_all(context, shown), n=len(sure))
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


def _one_condition(context: Context, step: Step, found: list[Record]) -> None:
    if not found:
        not_found(context, "cond.no", words=step.words)
        return
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
        key = "cond.yes" if one.date else "cond.yes.undated"
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


# Allergies


def allergies(context: Context, step: Step) -> None:
    """Allergies and intolerances with their reactions; a stated "none known" is said as stated."""
    records = context.shelf(Kind.ALLERGY)
    denied = [one for one in records if _says_none(one)]
    real = [one for one in records if not _says_none(one)]
    if step.verb == LIST_PAST:
        _past_allergies(context, [one for one in real if one.standing is Standing.PAST])
        return
    live = [one for one in real if one.standing in (*_OPEN, Standing.DONE)]
    if step.concept or step.words:
        _one_allergy(context, step, real, live)
        return
    if not live:
        for one in denied[:1]:
            context.sheet.say(
                "allergy.stated-none", cite_all(context, denied), title=one.title, day=context.day(one.date)
            )
        if not denied:
            not_found(context, "allergy.none")
        return
    cited = cite_all(context, live)
    context.sheet.fact("count", str(len(live)), cited)
    if step.verb == COUNT:
        context.sheet.say("allergy.count", cited, n=len(once(live)))
    elif step.verb != "reactions":
        context.sheet.say("allergy.list", cited, n=len(once(live)))
    for group in list(once(live).values())[:ROWS]:
        _allergy_row(context, step, group)


def _says_none(record: Record) -> bool:
    text = record.title.lower()
    return (
        text.startswith(("no known", "no allerg", "nkda", "aucune allergie", "pas d'allergie"))
        or "no known allerg" in text
    )


def _allergy_row(context: Context, step: Step, group: list[Record]) -> None:
    one = group[-1]
    cited = cite_all(context, group)
    context.sheet.fact("title", one.title, cited)
    if step.verb == "reactions":
        context.sheet.fact("reaction", one.detail, cited)
        key = "allergy.reaction" if one.detail else "allergy.reaction.no"
        context.sheet.say(key, cited, title=plain_title(one.title), reaction=one.detail.rstrip("."))
    else:
        context.sheet.say(
            "allergy.row",
            cited,
            title=plain_title(one.title),
            detail=detail(one),
            day=_day_note(context, one),
            status=status_words(context, one),
        )


def _one_allergy(context: Context, step: Step, real: list[Record], live: list[Record]) -> None:
    found = [one for one in real if _is_to(one, step)]
    if not found:
        related = [one for one in live if _related(one, step)]
        words = step.words
        not_found(context, "allergy.no", words=words)
        if related:
            context.sheet.say("allergy.related", cite_all(context, related), titles=titles(context, related))
        elif live:
            context.sheet.say("allergy.others", cite_all(context, live), titles=titles(context, live))
        return
    for group in once(found).values():
        one = group[-1]
        cited = cite_all(context, group)
        context.sheet.fact("title", one.title, cited)
        if step.verb == "reactions":
            _allergy_row(context, step, group)
        elif one.standing is Standing.PAST:
            context.sheet.say(
                "allergy.was", cited, title=plain_title(one.title), day=_day_note(context, one), status=one.status
            )
        else:
            context.sheet.fact("presence", "yes")
            context.sheet.say(
                "allergy.yes",
                cited,
                title=plain_title(one.title),
                detail=detail(one),
                day=_day_note(context, one),
                status=status_words(context, one),
            )


def _is_to(record: Record, step: Step) -> bool:
    if matches(record, step.concept, step.words):
        return True
    asked = stem_set(step.words)
    return bool(asked & stem_set(record.title)) and bool(asked) and len(asked) <= 2


def _related(record: Record, step: Step) -> bool:
    """An allergy to another medicine of a class that the asked one is in."""
    kind, _, key = step.concept.partition(":")
    asked = (
        {key}
        if kind == "class"
        else {name for one in ([key] if kind == "ingredient" else []) for name in knowledge.classes_of(one)}
    )
    known = {name for one in ingredients_of(record.title, record.concept) for name in knowledge.classes_of(one)}
    named = {mention.key for mention in knowledge.classes_in(record.title)}
    return bool(asked & (known | named))


def _past_allergies(context: Context, past: list[Record]) -> None:
    if not past:
        not_found(context, "allergy.past.none")
        return
    context.sheet.say("allergy.past", cite_all(context, past), n=len(past))
    for one in past:
        context.sheet.say(
            "allergy.row",
            cite_all(context, [one]),
            title=one.title,
            detail=detail(one),
            day=_day_note(context, one),
            status=status_words(context, one),
        )


# Vaccines


def vaccines(context: Context, step: Step) -> None:
    """Vaccinations given."""
    given = [
        one
        for one in context.shelf(Kind.IMMUNIZATION)
        if one.standing in (Standing.DONE, Standing.ACTIVE, Standing.PAST)
    ]
    wanted = [one for one in given if in_window(one, step)]
    if not (step.concept or step.words):
        _any_vaccine(context, step, wanted)
        return
    name = knowledge.concept_name(step.concept, context.language) or step.words
    found = [one for one in wanted if matches(one, step.concept, step.words)]
    window = context.window(step)
    if step.verb == COUNT:
        _count_vaccine(context, found, name, window)
    elif not found:
        not_found(context, "vax.no", name=name, window=window)
        others = [one for one in given if matches(one, step.concept, step.words)]
        if others:
            context.sheet.say(
                "vax.latest",
                cite_all(context, others[-1:]),
                name=name,
                on=context.on(others[-1].date),
                title=others[-1].title,
            )
    elif step.verb in (WHERE, WHO):
        place_or_person(context, step, found[0] if option(step, "which") == "first" else found[-1])
    elif step.verb == WHEN:
        _which_vaccine(context, step, found, name)
    else:
        _vaccine_yes(context, found, name)


def _count_vaccine(context: Context, found: list[Record], name: str, window: str) -> None:
    cited = cite_all(context, found)
    context.sheet.fact("count", str(len(found)), cited)
    context.sheet.fact("subject", name)
    context.sheet.say("vax.count" if found else "vax.count.none", cited, n=len(found), name=name, window=window)
    if not found:
        context.sheet.kind = AnswerKind.NOT_FOUND
        context.sheet.say("incomplete")
        return
    context.sheet.say(
        "vax.latest", cite_all(context, found[-1:]), name=name, on=context.on(found[-1].date), title=found[-1].title
    )


def _which_vaccine(context: Context, step: Step, found: list[Record], name: str) -> None:
    which = option(step, "which", "latest")
    one = found[0] if which == "first" else found[-2] if which == "previous" and len(found) > 1 else found[-1]
    cited = cite_all(context, [one])
    context.sheet.fact("title", one.title, cited)
    context.sheet.fact("date", context.day(one.date), cited)
    context.sheet.say(f"vax.{which}", cited, name=name, on=context.on(one.date), title=one.title)
    age(context, one.date)


def _vaccine_yes(context: Context, found: list[Record], name: str) -> None:
    one = found[-1]
    cited = cite_all(context, found)
    context.sheet.fact("presence", "yes")
    context.sheet.fact("title", one.title, cite_all(context, [one]))
    context.sheet.say("vax.yes", cited, n=len(found), name=name, title=one.title, on=context.on(one.date))
    age(context, one.date)
    context.sheet.say("vax.due")


def _any_vaccine(context: Context, step: Step, found: list[Record]) -> None:
    if not found:
        not_found(context, "vax.none", window=context.window(step))
        return
    if step.verb == COUNT:
        context.sheet.fact("count", str(len(found)), cite_all(context, found))
        context.sheet.say("vax.count.any", cite_all(context, found), n=len(found), window=context.window(step))
    elif step.verb in (WHERE, WHO):
        place_or_person(context, step, found[-1])
    elif step.verb == WHEN:
        context.sheet.say(
            "vax.any", cite_all(context, found[-1:]), on=context.on(found[-1].date), title=found[-1].title
        )
        age(context, found[-1].date)
    else:
        context.sheet.say("vax.list", cite_all(context, found), n=len(found))
        for name, group in _groups(context, found).items():
            cited = cite_all(context, group)
            context.sheet.fact("title", name, cited)
            context.sheet.say("vax.group", cited, name=name, n=len(group), on=context.on(group[-1].date))


def _groups(context: Context, found: list[Record]) -> dict[str, list[Record]]:
    groups: dict[str, list[Record]] = {}
    for one in found:
        groups.setdefault(knowledge.concept_name(one.concept, context.language) or one.title, []).append(one)
    return groups


# Procedures


def procedures(context: Context, step: Step) -> None:
    """Procedures and examinations done; planned ones are said to be planned."""
    records = [one for one in context.shelf(Kind.PROCEDURE, Kind.IMAGING) if in_window(one, step)]
    named = bool(step.concept or step.words)
    found = [one for one in records if matches(one, step.concept, step.words)] if named else records
    done = [one for one in found if one.standing is not Standing.PLANNED]
    if named and not found:
        found = done = _reports(context, step)
    if not done:
        _no_procedure(context, step, found)
    elif step.verb == COUNT:
        context.sheet.fact("count", str(len(done)), cite_all(context, done))
        key = "proc.count" if named else "proc.count.any"
        title = titles(context, done, 4)
        context.sheet.say(key, cite_all(context, done), n=len(done), title=title, window=context.window(step))
        context.sheet.say(
            "row.title", cite_all(context, done[-1:]), title=plain_title(done[-1].title), on=context.on(done[-1].date)
        )
    elif step.verb in (WHERE, WHO):
        place_or_person(context, step, done[0] if option(step, "which") == "first" else done[-1])
    elif step.verb == WHEN:
        _which_procedure(context, step, done)
    elif named:
        _procedure_yes(context, step, done)
    else:
        _list_procedures(context, step, done)


def _reports(context: Context, step: Step) -> list[Record]:
    """Reports or documents by the name of an examination, when no procedure record bears it."""
    shelf = context.shelf(Kind.REPORT, Kind.DOCUMENT, Kind.RESULT, Kind.OBSERVATION)
    return [one for one in shelf if in_window(one, step) and matches(one, step.concept, step.words)]


def _no_procedure(context: Context, step: Step, planned: list[Record]) -> None:
    for one in planned[-3:]:
        context.sheet.say("proc.planned", cite_all(context, [one]), title=one.title, day=context.day(one.date))
    if planned:
        return
    window = context.window(step)
    if step.verb == COUNT:
        context.sheet.fact("count", "0")
        not_found(context, "proc.count.none", words=step.words, window=window)
    elif step.words or step.concept:
        not_found(context, "proc.no", words=step.words, window=window)
    else:
        not_found(context, "proc.none", window=window)


def _which_procedure(context: Context, step: Step, done: list[Record]) -> None:
    which = option(step, "which", "latest") or "latest"
    one = done[0] if which == "first" else done[-2] if which == "previous" and len(done) > 1 else done[-1]
    cited = cite_all(context, [one])
    context.sheet.fact("title", plain_title(one.title), cited)
    context.sheet.fact("date", context.day(one.date), cited)
    context.sheet.say(f"proc.{which}", cited, title=plain_title(one.title), on=context.on(one.date))
    age(context, one.date)
    if len(done) > 1 and which == "latest":
        context.sheet.say(
            "proc.count",
            cite_all(context, done),
            n=len(done),
            title=titles(context, done, 4),
            window=context.window(step),
        )


def _procedure_yes(context: Context, step: Step, done: list[Record]) -> None:
    one = done[-1]
    cited = cite_all(context, done)
    context.sheet.fact("presence", "yes")
    context.sheet.fact("title", plain_title(one.title), cite_all(context, [one]))
    context.sheet.say("proc.yes", cited, n=len(done), title=plain_title(one.title), on=context.on(one.date))
    if option(step, "ask") == "result":
        key = "proc.result" if one.detail else "proc.result.no"
        context.sheet.say(key, cite_all(context, [one]), detail=one.detail)
    age(context, one.date)


def _list_procedures(context: Context, step: Step, done: list[Record]) -> None:
    groups = sorted(once(done).values(), key=lambda group: group[-1].date.epoch if group[-1].date else 0, reverse=True)
    context.sheet.say("proc.list", cite_all(context, done), n=len(groups), window=context.window(step))
    for group in groups[:ROWS]:
        cited = cite_all(context, group)
        context.sheet.fact("title", plain_title(group[-1].title), cited)
        context.sheet.say("row.title", cited, title=plain_title(group[-1].title), on=context.on(group[-1].date))
    if len(groups) > ROWS:
        context.sheet.say("rows.more", n=len(groups) - ROWS)


def place_or_person(context: Context, step: Step, one: Record) -> None:
    """Where something took place or who did it: from its record, else from the visit that it belongs to."""
    cited = [context.sheet.cite(one)]
    shown = one.place if step.verb == WHERE else one.author
    if not shown:
        visit = next((other for _, other in context.reader.page(one.id).related if other.kind is Kind.ENCOUNTER), None)
        shown = (visit.place if step.verb == WHERE else visit.author) if visit else ""
        if visit and shown:
            cited.append(context.sheet.cite(visit))
    key = ("where" if step.verb == WHERE else "who") + ("" if shown else ".no")
    context.sheet.fact("title", plain_title(one.title), tuple(cited[:1]))
    context.sheet.say(
        key, tuple(cited), title=plain_title(one.title), day=context.day(one.date), place=shown, author=shown
    )


# Visits


def encounters(context: Context, step: Step) -> None:
    """Visits, emergency visits and stays that took place."""
    kind = step.concept.partition(":")[2]
    topic = option(step, "topic")
    every = [one for one in context.shelf(Kind.ENCOUNTER) if one.resource_type != "EpisodeOfCare"]
    if option(step, "planned"):
        _next_visit(context, step, [one for one in every if one.date and one.date.day > context.today])
        return
    found = [
        one
        for one in every
        if one.standing is not Standing.PLANNED and (not kind or is_visit_of(one, kind)) and in_window(one, step)
    ]
    found = [one for one in found if one.date is None or one.date.day <= context.today]
    names = {
        "name": context.phrase(f"enc.name.{kind}" if kind else "enc.name"),
        "names": context.phrase(f"enc.names.{kind}" if kind else "enc.names"),
        "window": context.window(step),
    }
    if topic:
        about = [
            one for one in found if stem_set(topic) <= stem_set(f"{one.title} {one.detail} {one.author} {one.place}")
        ]
        if about or len(stem_set(topic)) == 1:
            found = about
            names["name"] = context.phrase("enc.topic", name=names["name"], words=topic)
            names["names"] = context.phrase("enc.topic", name=names["names"], words=topic)
    _say_visits(context, step, found, names)


def _next_visit(context: Context, step: Step, planned: list[Record]) -> None:
    if not planned:
        not_found(context, "enc.next.none")
        return
    one = planned[0]
    context.sheet.say(
        "enc.next",
        cite_all(context, [one]),
        name=context.phrase("enc.name"),
        day=context.day(one.date),
        on=context.on(one.date),
        title=one.title,
        place=_at(context, one),
    )


def _at(context: Context, one: Record) -> str:
    return context.phrase("enc.place", place=one.place) if one.place else ""


def _say_visits(context: Context, step: Step, found: list[Record], names: dict[str, str]) -> None:
    if step.verb == COUNT:
        cited = cite_all(context, found)
        context.sheet.fact("count", str(len(found)), cited)
        context.sheet.fact("subject", names["names"])
        context.sheet.say("enc.count", cited, n=len(found), **names)
        if found:
            last = found[-1]
            context.sheet.say(
                "row.title", cite_all(context, [last]), title=plain_title(last.title), on=context.on(last.date)
            )
        else:
            context.sheet.say("incomplete")
        return
    if not found:
        not_found(context, "enc.none", **names)
        return
    _VISIT.get(step.verb, _list_visits)(context, step, found, names)


def _which(step: Step, found: list[Record]) -> tuple[str, Record]:
    which = option(step, "which", "latest") or "latest"
    if which == "first":
        return which, found[0]
    if which == "previous" and len(found) > 1:
        return which, found[-2]
    return "latest", found[-1]


def _visit_when(context: Context, step: Step, found: list[Record], names: dict[str, str]) -> None:
    which, one = _which(step, found)
    cited = cite_all(context, [one])
    context.sheet.fact("title", plain_title(one.title), cited)
    context.sheet.fact("date", context.day(one.date), cited)
    context.sheet.say(
        f"enc.{which}",
        cited,
        on=context.on(one.date),
        day=context.day(one.date),
        title=plain_title(one.title),
        place=_at(context, one),
        **names,
    )
    age(context, one.date)


def _visit_aspect(context: Context, step: Step, found: list[Record], names: dict[str, str]) -> None:
    which, one = _which(step, found)
    shown = {WHERE: one.place, WHO: one.author, WHY: detail(one) or " "}[step.verb]
    key = f"enc.{step.verb}" + ("" if shown else ".no")
    cited = cite_all(context, [one])
    context.sheet.fact("title", plain_title(one.title), cited)
    context.sheet.fact("date", context.day(one.date), cited)
    context.sheet.say(
        key, cited, which=context.phrase(f"which.{which}"), day=context.day(one.date), place=one.place, author=one.author,
        title=plain_title(one.title), detail=detail(one), **names,
    )  # fmt: skip
    age(context, one.date)


def _visit_yes(context: Context, step: Step, found: list[Record], names: dict[str, str]) -> None:
    one = found[-1]
    context.sheet.say(
        "enc.yes",
        cite_all(context, found),
        n=len(found),
        on=context.on(one.date),
        title=plain_title(one.title),
        place=_at(context, one),
        **names,
    )
    age(context, one.date)


def _list_visits(context: Context, step: Step, found: list[Record], names: dict[str, str]) -> None:
    context.sheet.say("enc.list", cite_all(context, found), n=len(found), **names)
    for one in reversed(found[-8:]):
        cited = cite_all(context, [one])
        context.sheet.fact("title", plain_title(one.title), cited)
        context.sheet.say("row.title", cited, title=plain_title(one.title) + _at(context, one), on=context.on(one.date))


_VISIT: dict[str, Callable[[Context, Step, list[Record], dict[str, str]], None]] = {
    WHEN: _visit_when,
    FIRST: _visit_when,
    WHERE: _visit_aspect,
    WHO: _visit_aspect,
    WHY: _visit_aspect,
    CHECK: _visit_yes,
    LIST: _list_visits,
}


def _mentions(record: Record, step: Step) -> bool:
    """Whether a family history names a condition."""
    return matches(replace(record, title=f"{record.title} {record.detail}"), step.concept, step.words) or stem_set(
        step.words
    ) <= stem_set(f"{record.title} {record.detail}")


_OTHERS = {
    "family-history": Kind.FAMILY_HISTORY,
    "goal": Kind.GOAL,
    "coverage": Kind.COVERAGE,
    "care-plan": Kind.CARE_PLAN,
}


def others(context: Context, step: Step) -> None:
    """What stands on a small shelf: goals, family history, cover."""
    kinds = (Kind.GOAL, Kind.CARE_PLAN) if option(step, "kind") == "goal" else (_OTHERS[option(step, "kind")],)
    found = list(context.shelf(*kinds))
    if step.concept:
        found = [one for one in found if _mentions(one, step)]
    if not found:
        not_found(context, "proc.no" if step.concept else "other.none", words=step.words, window="")
        return
    context.sheet.say("other.list", cite_all(context, found), n=len(found))
    for one in found[-ROWS:]:
        context.sheet.say(
            "other.row",
            cite_all(context, [one]),
            title=plain_title(one.title),
            detail=detail(one),
            day=_day_note(context, one),
        )
