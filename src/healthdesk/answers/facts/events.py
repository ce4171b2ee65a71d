"""Finding the dated record that a question uses as a landmark ("since I started metformin")."""

from healthdesk.answers.facts.context import Context, is_visit_of, matches
from healthdesk.answers.question.lexicon import stem_set
from healthdesk.domain.records import Kind, Record, Standing

_SHELVES = {
    "ingredient": Kind.MEDICATION,
    "class": Kind.MEDICATION,
    "own-medication": Kind.MEDICATION,
    "condition": Kind.CONDITION,
    "own-condition": Kind.CONDITION,
    "procedure": Kind.PROCEDURE,
    "own-procedure": Kind.PROCEDURE,
    "vaccine": Kind.IMMUNIZATION,
    "encounter": Kind.ENCOUNTER,
    "any-procedure": Kind.PROCEDURE,
}


def event_day(context: Context, kind: str, key: str, words: str) -> Record | None:
    """The first dated record of a thing (the last, for a procedure or a vaccine); None when there is none."""
    dated = [one for one in context.shelf(_SHELVES[kind]) if one.date and one.date.day <= context.today]
    if kind == "any-procedure":
        return next((one for one in reversed(dated) if one.standing is not Standing.PLANNED), None)
    if kind == "encounter":
        return next((one for one in reversed(dated) if is_visit_of(one, key)), None)
    found = [one for one in dated if matches(one, f"{kind}:{key}", words)]
    if not found:
        return None
    # A brand named is that brand's own first record, before any other of its ingredient.
    found = [one for one in found if stem_set(words) <= stem_set(one.title)] or found
    return found[-1] if _SHELVES[kind] in (Kind.PROCEDURE, Kind.IMMUNIZATION) else found[0]
