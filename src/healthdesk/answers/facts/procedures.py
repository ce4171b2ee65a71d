"""Answers about procedures and examinations."""

import re
from collections.abc import Iterable
from dataclasses import replace

from healthdesk.answers.facts.absence import not_found, place_or_person, say_denied, say_void
from healthdesk.answers.facts.context import Context, alike, in_window, matches
from healthdesk.answers.facts.medicines import ROWS, cite_all, once, titles
from healthdesk.answers.facts.papers import results_of, say_quote
from healthdesk.answers.facts.remarks import age
from healthdesk.answers.plans.verbs import COUNT, WHEN, WHERE, WHO, option
from healthdesk.answers.question.lexicon import plain_title, stem_set
from healthdesk.answers.question.terms import is_of_site
from healthdesk.answers.question.tokens import fold
from healthdesk.domain.answers import Step
from healthdesk.domain.records import Kind, Record, Standing

_IMAGING = re.compile(
    r"\bmri\b|\birm\b|\bct\b|scan|x-?ray|radio|ultraso|echogra|echocardio|mammo|tomogra|magnetic|scinti|angiogra|sonogra|doppler|densitomet|ultrasch|rontgen|ecograf|resonanc"
)


_WAYS = {
    "out": re.compile(r"remov|retrait|ablation|extract|enleve|retir|explant|entfern|extrac"),
    "in": re.compile(r"insert|\bpose\b|implant|replace|placement|einsetz|coloca"),
}
"""Whether something was put in or taken out, as titles say it."""


def procedures(context: Context, step: Step) -> None:
    """Procedures and examinations done; planned ones are said to be planned."""
    records = _events(one for one in context.shelf(Kind.PROCEDURE, Kind.IMAGING) if in_window(one, step))
    named = bool(step.concept or step.words)
    found = _chosen(step, records)
    site = option(step, "site")
    if site:
        # A knee is no chest: an examination of another part of the body is not the one asked about.
        elsewhere = [one for one in found if not is_of_site(site, f"{one.title} {one.detail}")]
        found = [one for one in found if one not in elsewhere]
        if not found and elsewhere and step.concept:
            words = step.words if site in step.words else f"{step.words} ({site})"
            not_found(context, "proc.no", words=words, window=context.window(step))
            context.sheet.say("allergy.related", cite_all(context, elsewhere), titles=titles(context, elsewhere))
            return
    way = _WAYS.get(option(step, "way"))
    found = [one for one in found if way and way.search(fold(one.title))] or found
    done = [one for one in found if one.standing is not Standing.PLANNED]
    if option(step, "planned") and done and len(done) == len(found):
        context.sheet.say("enc.next.none")
        _which_procedure(context, replace(step, verb=WHEN, options=()), done)
        return
    if named and not found:
        found = done = _reports(context, step)
    if not done:
        _no_procedure(context, step, found)
    else:
        _say_done(context, step, done, named=named)


def _chosen(step: Step, records: list[Record]) -> list[Record]:
    """The records that are what the question names: by concept, by its kind of examination, by its words."""
    if step.concept:
        return [one for one in records if matches(one, step.concept, step.words)]
    found = records
    if option(step, "only") == "imaging":
        found = [one for one in found if one.kind is Kind.IMAGING or _IMAGING.search(fold(one.title))]
    topic = stem_set(option(step, "topic"))
    if topic:
        found = [
            one
            for one in found
            if all(_told(word, stem_set(f"{one.title} {one.detail} {one.author}")) for word in topic)
        ]
    return found


def _told(word: str, words: frozenset[str]) -> bool:
    return any(alike(word, other) for other in words)


def _events(records: Iterable[Record]) -> list[Record]:
    """Each event once: a study of pictures is the same as the examination of that day whose title says the same."""
    kept: list[Record] = []
    for one in records:
        twin = next((other for other in kept if other.kind is not one.kind and _same_event(one, other)), None)
        if twin is None:
            kept.append(one)
        elif twin.kind is Kind.IMAGING:
            kept[kept.index(twin)] = one
    return kept


_MODALITIES = {
    "x-ray": r"x-?ray|radiogra|rontgen", "mri": r"\\bmri\\b|\\birm\\b|magnetic|resonan", "ct": r"\\bct\\b|tomogra|\\bscanner", "ultrasound": r"ultraso|echo|sonogra|doppler|ecogra",
    "mammogram": r"mammo",
}  # fmt: skip


def _modality(text: str) -> str:
    return next((name for name, pattern in _MODALITIES.items() if re.search(pattern, fold(text))), "")


def _same_event(one: Record, other: Record) -> bool:
    if one.date is None or other.date is None or one.date.day != other.date.day:
        return False
    left, right = stem_set(plain_title(one.title)), stem_set(plain_title(other.title))
    pictured = next(each for each in (one, other) if each.kind is Kind.IMAGING)
    done = other if pictured is one else one
    modality = stem_set(pictured.detail)
    seen, shown = _modality(f"{pictured.title} {pictured.detail}"), _modality(done.title)
    if seen and seen == shown:
        return True
    return (
        left <= right or right <= left or (bool(_IMAGING.search(fold(done.title))) and bool((left | modality) & right))
    )


def _say_done(context: Context, step: Step, done: list[Record], *, named: bool) -> None:
    if step.verb == COUNT:
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
    site = option(step, "site")
    return [
        one
        for one in shelf
        if in_window(one, step)
        and matches(one, step.concept, step.words)
        and (not site or is_of_site(site, f"{one.title} {one.detail}"))
    ]


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
        say_void(context, (Kind.PROCEDURE, Kind.IMAGING), step.concept, step.words, (step.since, step.until))
    elif step.since or step.until or not say_denied(context, Kind.PROCEDURE):
        not_found(context, "proc.none", window=window)


def _which_procedure(context: Context, step: Step, done: list[Record]) -> None:
    which = option(step, "which", "latest") or "latest"
    one = done[0] if which == "first" else done[-2] if which == "previous" and len(done) > 1 else done[-1]
    cited = cite_all(context, [one])
    context.sheet.fact("title", plain_title(one.title), cited)
    context.sheet.fact("date", context.day(one.date), cited)
    context.sheet.say(f"proc.{which}", cited, title=plain_title(one.title), on=context.on(one.date))
    if option(step, "ask") == "result":
        _result(context, step, one)
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
    if one.standing is Standing.PAST and one.status not in ("completed", ""):
        context.sheet.say("proc.status", cite_all(context, [one]), status=one.status)
    if option(step, "ask") == "result":
        _result(context, step, one)
    age(context, one.date)


def _result(context: Context, step: Step, one: Record) -> None:
    """What an examination found: by its own record, and by the reports and documents of it, word for word."""
    quoted = [
        pair
        for pair in results_of(context, step.concept or f"own-procedure:{one.title}", step.words, one)
        if pair[0].id != one.id
    ]
    if one.detail or not quoted:
        context.sheet.say(
            "proc.result" if one.detail else "proc.result.no", cite_all(context, [one]), detail=one.detail.rstrip(".")
        )
    for paper, quote in quoted:
        if quote.text != one.detail:
            say_quote(context, paper, quote)


def _list_procedures(context: Context, step: Step, done: list[Record]) -> None:
    groups = sorted(once(done).values(), key=lambda group: group[-1].date.epoch if group[-1].date else 0, reverse=True)
    context.sheet.say("proc.list", cite_all(context, done), n=len(groups), window=context.window(step))
    for group in groups[:ROWS]:
        cited = cite_all(context, group)
        context.sheet.fact("title", plain_title(group[-1].title), cited)
        context.sheet.say("row.title", cited, title=plain_title(group[-1].title), on=context.on(group[-1].date))
    if len(groups) > ROWS:
        context.sheet.say("rows.more", n=len(groups) - ROWS)
