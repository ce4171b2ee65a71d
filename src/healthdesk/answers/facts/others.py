"""Answers about what stands on the small shelves: goals, family history, cover."""

from dataclasses import replace

from healthdesk.answers.facts.absence import day_note, not_found
from healthdesk.answers.facts.conditions import conditions
from healthdesk.answers.facts.context import Context, matches
from healthdesk.answers.facts.medicines import ROWS, cite_all, detail, once
from healthdesk.answers.plans.verbs import CHECK, option
from healthdesk.answers.question.lexicon import plain_title, stem_set
from healthdesk.domain.answers import Step
from healthdesk.domain.records import Kind, Record


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
    found = [one for one in context.shelf(*kinds) if one.resource_type != "CareTeam"]
    if step.concept:
        found = [one for one in found if _mentions(one, step)]
    if not found and option(step, "kin"):
        # "My father": whose records these are, where they hold no family history of it.
        conditions(context, Step(CHECK, step.concept, step.words, options=(("kind", "condition"),)))
        return
    if not found:
        kind = option(step, "kind")
        family = "family-history.no" if kind == "family-history" else "proc.no"
        not_found(context, family if step.concept else f"other.none.{kind}", words=step.words, window="")
        return
    groups = list(once(found).values())
    context.sheet.say("other.list", cite_all(context, found), n=len(groups))
    for group in groups[-ROWS:]:
        one = group[-1]
        context.sheet.say(
            "other.row",
            cite_all(context, group),
            title=plain_title(one.title),
            detail=detail(one),
            day=day_note(context, one),
        )
