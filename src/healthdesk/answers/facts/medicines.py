"""Answers about medicines, by what the records' own statuses say; never advice."""

import json
from collections.abc import Iterable

from healthdesk.answers.facts.absence import say_denied
from healthdesk.answers.facts.context import Context, in_window, ingredients_of, matches
from healthdesk.answers.plans.verbs import option
from healthdesk.answers.question.tokens import fold
from healthdesk.answers.state.saying import joined
from healthdesk.domain import knowledge
from healthdesk.domain.answers import AnswerKind, Step
from healthdesk.domain.records import Kind, Record, Standing

MOST_CITED = 30
ROWS = 25
_ENDED = frozenset({Standing.PAST, Standing.DONE})


def shelf(context: Context) -> tuple[Record, ...]:
    """Every medicine record that counts, oldest first."""
    return context.shelf(Kind.MEDICATION)


def current(records: Iterable[Record]) -> list[Record]:
    """The medicines that the records call active."""
    return [one for one in records if one.standing is Standing.ACTIVE]


def once(records: Iterable[Record]) -> dict[str, list[Record]]:
    """Records by title, in the order of their first."""
    found: dict[str, list[Record]] = {}
    for one in records:
        found.setdefault(one.title.casefold().rstrip(" ."), []).append(one)
    return found


def cite_all(context: Context, records: Iterable[Record]) -> tuple[int, ...]:
    """Citations of records, thirty at most."""
    return tuple(dict.fromkeys(context.sheet.cite(one) for one in list(records)[-MOST_CITED:]))


def titles(context: Context, records: Iterable[Record], most: int = 8) -> str:
    """The records' titles as prose, each once."""
    names = [group[0].title for group in once(records).values()]
    more = [context.phrase("and-more", n=len(names) - most)] if len(names) > most else []
    return joined(names[:most] + more, context.language)


def end_words(context: Context, record: Record) -> str:
    """The end of a medicine or condition, when the record gives one."""
    return context.phrase("med.end", day=context.day(record.end)) if record.end else ""


def detail(record: Record) -> str:
    """The record's own line of detail, set off."""
    return f" ({record.detail.rstrip('.')})" if record.detail else ""


def row(context: Context, record: Record, *, past: bool = False) -> None:
    """One medicine as a sentence."""
    found = (context.sheet.cite(record),)
    context.sheet.fact("title", record.title, found)
    day = context.day(record.date)
    if past:
        context.sheet.say(
            "med.row.past",
            found,
            title=record.title,
            detail=detail(record),
            day=day,
            status=record.status,
            end=end_words(context, record),
        )
    else:
        key = "med.row" if record.date else "med.row.undated"
        context.sheet.say(key, found, title=record.title, detail=detail(record), day=day)


def listing(context: Context, step: Step) -> None:
    """Current medicines, or those of a time."""
    records = shelf(context)
    scope = option(step, "scope")
    if scope:
        _window(context, step, records, scope)
        return
    active = current(records)
    if step.concept or step.words:
        _for_reason(context, step, active)
        return
    if not active:
        _none_current(context, records)
        return
    groups = list(once(active).values())
    context.sheet.fact("count", str(len(groups)), cite_all(context, active))
    context.sheet.say("meds.current", cite_all(context, active), n=len(groups))
    _rows(context, groups)


def _none_current(context: Context, records: tuple[Record, ...]) -> None:
    """No medicine is said to be current: what the records state instead, and those whose status they leave open."""
    open_ones = [one for one in records if one.standing is Standing.UNCERTAIN]
    if not open_ones and say_denied(context, Kind.MEDICATION):
        return
    none_found(context, "meds.none", records)
    for group in list(once(open_ones).values())[:ROWS]:
        one = group[-1]
        status = one.status or "unknown"
        context.sheet.say(
            "med.uncertain", cite_all(context, group), title=one.title, day=context.day(one.date), status=status, end=""
        )


def _rows(context: Context, groups: list[list[Record]], *, past: bool = False) -> None:
    for group in groups[:ROWS]:
        row(context, group[-1] if past else group[0], past=past)
    if len(groups) > ROWS:
        context.sheet.say(
            "rows.more", cite_all(context, (one for group in groups[ROWS:] for one in group)), n=len(groups) - ROWS
        )


def none_found(context: Context, key: str, records: tuple[Record, ...], **fields: str) -> None:
    """Say that the records hold no such medicine, citing the newest of what was looked through."""
    context.sheet.kind = AnswerKind.NOT_FOUND
    context.sheet.fact("presence", "no")
    context.sheet.say(key, cite_all(context, records[-5:]), **fields)
    context.sheet.say("incomplete")


def _for_reason(context: Context, step: Step, active: list[Record]) -> None:
    """Current medicines whose record names a condition as the reason."""
    purpose = option(step, "purpose")
    fitting = [
        one
        for one in active
        if _reason_fits(context, one, step) or (purpose and matches(one, f"class:{purpose}", purpose))
    ]
    shown = fitting or active
    key = "meds.reason" if fitting else "meds.reason.none" if active else "meds.none"
    if not active:
        context.sheet.kind = AnswerKind.NOT_FOUND
    context.sheet.say(key, cite_all(context, shown), n=len(once(fitting)), words=step.words)
    _rows(context, list(once(shown).values()))
    context.sheet.say("incomplete")


def _reason_fits(context: Context, record: Record, step: Step) -> bool:
    reason = reason_of(context, record)
    if not reason:
        return False
    stand_in = Record(record.id, record.person_id, Kind.CONDITION, "", "", reason, "", Standing.ACTIVE)
    return matches(stand_in, step.concept, step.words)


def reason_of(context: Context, record: Record) -> str:
    """The reason that a medicine's own resource gives: its reason codes, else the condition it refers to."""
    page = context.reader.page(record.id)
    try:
        resource = json.loads(page.resource)
    except ValueError:
        return ""
    said = []
    for code in resource.get("reasonCode") or [] if isinstance(resource, dict) else []:
        text = code.get("text") or next(
            (one.get("display", "") for one in code.get("coding") or [] if one.get("display")), ""
        )
        said.append(str(text))
    if not said:
        said = [
            other.title
            for relation, other in page.related
            if "reason" in relation.lower() and other.kind is Kind.CONDITION
        ]
    return "; ".join(dict.fromkeys(filter(None, said)))


def _window(context: Context, step: Step, records: tuple[Record, ...], scope: str) -> None:
    """Medicines prescribed in a time ("started"), or standing at any day of it ("window")."""
    author = option(step, "author")
    records = tuple(one for one in records if not author or author in fold(one.author))
    if scope == "started":
        found = [one for one in records if in_window(one, step)]
    else:
        found = [one for one in records if in_window(one, step) or _stood(one, step)]
    if not found:
        none_found(context, "meds.window.none", records, window=context.window(step))
        return
    groups = list(once(found).values())
    context.sheet.fact("count", str(len(groups)), cite_all(context, found))
    context.sheet.say("meds.window", cite_all(context, found), n=len(groups), window=context.window(step))
    _rows(context, groups, past=True)


def _stood(record: Record, step: Step) -> bool:
    """Whether a medicine begun before a time was still standing in it, as far as the record says."""
    if record.date is None or (step.until and record.date.day.isoformat() > step.until):
        return False
    if record.end:
        return not step.since or record.end.last_day.isoformat() >= step.since
    return record.standing is Standing.ACTIVE


def past_listing(context: Context, step: Step) -> None:
    """Medicines that have ended and are on no current entry."""
    records = shelf(context)
    still = {one.title.casefold() for one in current(records)}
    ended = [
        one for one in records if one.standing in _ENDED and one.title.casefold() not in still and _ended_in(one, step)
    ]
    if not ended:
        none_found(context, "meds.past.none", records)
        return
    groups = sorted(once(ended).values(), key=lambda group: group[-1].date.epoch if group[-1].date else 0, reverse=True)
    context.sheet.fact("count", str(len(groups)), cite_all(context, ended))
    context.sheet.say("meds.past", cite_all(context, ended), n=len(groups))
    _rows(context, groups, past=True)


def _ended_in(record: Record, step: Step) -> bool:
    """Whether a medicine ended in the step's days, by its end, else by its own day where the record gives no end."""
    when = record.end or record.date
    if not (step.since or step.until):
        return True
    day = when.day.isoformat() if when else ""
    return bool(day) and (not step.since or day >= step.since) and (not step.until or day <= step.until)


def counting(context: Context, step: Step) -> None:
    """How many medicines, or entries of one."""
    records = shelf(context)
    scope = option(step, "scope")
    if step.concept:
        found = [one for one in records if matches(one, step.concept, step.words) and in_window(one, step)]
        _say_count(context, "med.count", found or list(records[-3:]), len(found), step)
        return
    if scope == "all" or step.since or step.until:
        found = [one for one in records if in_window(one, step)]
        _say_count(context, "meds.count.window", found, len(found), step)
        return
    if scope == "past":
        still = {one.title.casefold() for one in current(records)}
        found = [one for one in records if one.standing in _ENDED and one.title.casefold() not in still]
    else:
        found = current(records)
    if not found and scope != "past":
        none_found(context, "meds.none", records)
        return
    groups = once(found)
    _say_count(context, "meds.count.past" if scope == "past" else "meds.count", found, len(groups), step)
    if len(groups) != len(found):
        context.sheet.say("meds.count.entries", cite_all(context, found), n=len(found))
    if scope != "past":
        context.sheet.say("med.no.listed", cite_all(context, found), titles=titles(context, found, 20))


def _say_count(context: Context, key: str, found: list[Record], total: int, step: Step) -> None:
    cited = cite_all(context, found)
    context.sheet.fact("count", str(total), cited)
    context.sheet.say(key, cited, n=total, words=step.words, window=context.window(step))


def duplicates(context: Context, _step: Step) -> None:
    """Ingredients that stand on the current list under several entries."""
    records = shelf(context)
    active = current(records)
    by_ingredient: dict[str, list[Record]] = {}
    for group in once(active).values():
        for key in ingredients_of(group[0].title, group[0].concept):
            by_ingredient.setdefault(key, []).append(group[0])
    doubled = {key: found for key, found in by_ingredient.items() if len(found) > 1}
    if not doubled:
        known = [group[0] for group in once(active).values() if ingredients_of(group[0].title, group[0].concept)]
        context.sheet.say("dups.no", cite_all(context, active or records[-3:]), n=len(known))
        if active:
            context.sheet.say("med.no.listed", cite_all(context, active), titles=titles(context, active, 20))
        context.sheet.say("incomplete")
        return
    for key, found in doubled.items():
        context.sheet.say(
            "dups.yes", cite_all(context, found), ingredient=knowledge.ingredient(key).name(context.language) if key else key,
            titles=titles(context, found),
        )  # fmt: skip
    context.sheet.say("dups.ask")
