"""Which module finds the facts of a step: by its verb and by the kind of record it is about."""

from collections.abc import Callable

from healthdesk.answers.facts import (
    allergies,
    around,
    conditions,
    derived,
    family,
    general,
    larger,
    measures,
    medicine,
    medicines,
    others,
    panels,
    papers,
    procedures,
    sums,
    vaccines,
    visits,
)
from healthdesk.answers.facts.context import Context
from healthdesk.answers.plans import verbs
from healthdesk.answers.plans.verbs import option
from healthdesk.domain.answers import Step

Finder = Callable[[Context, Step], None]

MEDICINES: dict[str, Finder] = {
    verbs.LIST: medicines.listing, verbs.LIST_PAST: medicines.past_listing, verbs.COUNT: medicines.counting,
    verbs.CHECK: medicine.check, verbs.WHEN: medicine.when, verbs.WHO: medicine.who,
    verbs.DOSE: medicine.dose, verbs.WHY: medicine.why, verbs.DUPLICATES: medicines.duplicates,
}  # fmt: skip
SHELVES: dict[str, Finder] = {
    "allergy": allergies.allergies, "condition": conditions.conditions, "vaccine": vaccines.vaccines,
    "procedure": procedures.procedures, "encounter": visits.encounters, "goal": others.others,
    "family-history": others.others, "coverage": others.others, "tests": panels.count_tests,
    "panel": panels.count_panels,
}  # fmt: skip
VERBS: dict[str, Finder] = {
    verbs.LATEST: measures.latest, verbs.PREVIOUS: measures.previous, verbs.FIRST: measures.first,
    verbs.HISTORY: measures.history, verbs.CHECK: measures.check, verbs.VALUE_ON: measures.value_on,
    verbs.CONVERT: measures.convert, verbs.RANGE_STATUS: measures.range_status, verbs.EXTREME: sums.extreme,
    verbs.MEAN: sums.mean, verbs.COUNT: sums.count, verbs.TREND: sums.trend,
    verbs.CHANGE_LAST_TWO: sums.change_last_two, verbs.CHANGE_WINDOW: sums.change_window,
    verbs.AROUND_EVENT: around.around_event, verbs.DERIVED: derived.derived, verbs.PANEL: panels.panel,
    verbs.OUT_OF_RANGE: panels.out_of_range, verbs.LAST_TESTS: panels.last_tests, verbs.SUMMARY: larger.summary,
    verbs.CHANGES: larger.changes, verbs.MISSING: larger.missing, verbs.DOCUMENT: papers.documents,
    verbs.UNKNOWN: larger.unknown, verbs.FAMILY: family.family, verbs.EXPLAIN: general.explain,
    verbs.ABOUT: general.about, verbs.REFER: general.refer, verbs.CLARIFY: general.clarify,
}  # fmt: skip


def find(context: Context, step: Step) -> None:
    """Find what a step asks for and write it on the context's sheet."""
    _finder(step)(context, step)


def can_find(step: Step) -> bool:
    """Whether there is a way to find what a step asks for."""
    try:
        return callable(_finder(step))
    except KeyError:
        return False


def _finder(step: Step) -> Finder:
    kind = option(step, "kind")
    if step.verb in (verbs.REFER, verbs.EXPLAIN):
        return VERBS[step.verb]
    if kind == "medication":
        return MEDICINES[step.verb]
    return SHELVES[kind] if kind in SHELVES else VERBS[step.verb]
