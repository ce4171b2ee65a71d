"""What answers about records share: saying that something is absent, where and with whom, which status is worth saying."""

from healthdesk.answers.facts.context import Context
from healthdesk.answers.plans.verbs import WHERE
from healthdesk.answers.question.lexicon import plain_title
from healthdesk.domain.answers import AnswerKind, Step
from healthdesk.domain.records import Kind, Record, Standing

OPEN = frozenset({Standing.ACTIVE, Standing.UNCERTAIN})


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
