"""What answers about records share: saying that something is absent, where and with whom, which status is worth saying."""

import re

from healthdesk.answers.facts.context import EVERY, Context, matches
from healthdesk.answers.plans.verbs import WHERE
from healthdesk.answers.question.lexicon import plain_title
from healthdesk.answers.question.tokens import fold
from healthdesk.domain.answers import AnswerKind, Step
from healthdesk.domain.records import Kind, Record, Standing
from healthdesk.domain.views import RecordQuery

OPEN = frozenset({Standing.ACTIVE, Standing.UNCERTAIN})


_DENIED = {
    Kind.MEDICATION: r"\bno (?:\w+ )?(?:medication|medicine|drug|prescription)|\baucun (?:medicament|traitement)|\bkeine medik|\bsin medica",
    Kind.CONDITION: r"\bno (?:\w+ )?(?:problem|condition|disease|illness|diagnos)|\baucun (?:probleme|antecedent)|\bkeine (?:diagnos|erkrank)|\bsin (?:problema|enfermedad)",
    Kind.IMMUNIZATION: r"\bno (?:\w+ )?(?:immuni|vaccin)|\baucune? (?:vaccin)|\bkeine impf|\bsin vacuna",
    Kind.PROCEDURE: r"\bno (?:\w+ )?(?:procedure|surger|operation)|\baucun(?:e)? (?:intervention|operation|acte)|\bkeine (?:operation|eingriff)|\bsin (?:cirug|operaci)",
}
"""How records state that there is nothing of a kind ("No known problems"), which is no entry of that kind itself."""


def denies(kind: Kind, record: Record) -> bool:
    """Whether a record only states that there is nothing of a kind."""
    return re.search(_DENIED[kind], fold(record.title)) is not None


def say_denied(context: Context, kind: Kind) -> bool:
    """Say what the records state where they state that there is nothing of a kind; False where they do not."""
    stated = [one for one in context.shelf(kind, Kind.OBSERVATION) if denies(kind, one)]
    if not stated:
        return False
    cited = tuple(context.sheet.cite(one) for one in stated)
    context.sheet.say(
        "allergy.stated-none", cited, title=plain_title(stated[-1].title), day=context.day(stated[-1].date)
    )
    context.sheet.say("incomplete")
    return True


def say_void(
    context: Context, kinds: tuple[Kind, ...], concept: str, words: str, window: tuple[str, str] = ("", "")
) -> None:
    """Say what the records hold of a thing that does not count, and why: not done, entered in error, refuted."""
    reading = context.reading
    if not (
        reading.has("why")
        or reading.word("done", "fait", "faite", "cancelled", "canceled", "annule", "annulee", "happen")
    ):
        return  # nobody asked whether or why it was not done
    query = RecordQuery(kinds=frozenset(kinds), since=window[0], until=window[1], void=True, limit=EVERY)
    gone = [
        one for one in context.reader.records(query) if one.standing is Standing.VOID and matches(one, concept, words)
    ]
    for one in gone[:3]:
        reason = f" ({one.detail.rstrip('.')})" if one.detail else ""
        cited = (context.sheet.cite(one),)
        context.sheet.say(
            "void.note",
            cited,
            title=plain_title(one.title),
            day=context.day(one.date),
            status=one.status,
            detail=reason,
        )


def status_words(context: Context, record: Record) -> str:
    """A status worth saying: anything but plainly active."""
    if record.standing is Standing.ACTIVE:
        return ""
    return context.phrase("status.open", status=record.status or "unknown")


def not_found(context: Context, key: str, **fields: str) -> None:
    """Say that something is not in the imported records, and that these may be incomplete."""
    context.sheet.kind = AnswerKind.NOT_FOUND
    context.sheet.fact("presence", "no")
    if fields.get("words") or fields.get("name"):
        context.sheet.fact("subject", fields.get("words") or fields["name"])
    context.sheet.say(key, (), **fields)
    context.sheet.say("incomplete")


def day_note(context: Context, record: Record) -> str:
    """A record's day after a comma; nothing when it has none."""
    return f", {context.day(record.date)}" if record.date else ""


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
