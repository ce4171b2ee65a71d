"""Answers over several people, only when the question asks for it: one sentence a person, never one number of two."""

from dataclasses import replace

from healthdesk.answers.facts.absence import not_found
from healthdesk.answers.facts.context import Context, matches
from healthdesk.answers.facts.measures import named, note_point
from healthdesk.answers.facts.medicines import cite_all, current, titles
from healthdesk.answers.facts.remarks import cites
from healthdesk.answers.facts.series import Point, dated_points
from healthdesk.answers.plans.verbs import option
from healthdesk.domain import knowledge
from healthdesk.domain.answers import Step
from healthdesk.domain.people import Person
from healthdesk.domain.records import Kind, Record, Standing

_SHELVES = {
    "vaccine": Kind.IMMUNIZATION, "vaccines": Kind.IMMUNIZATION, "condition": Kind.CONDITION, "own-condition": Kind.CONDITION,
    "conditions": Kind.CONDITION, "ingredient": Kind.MEDICATION, "class": Kind.MEDICATION, "own-medication": Kind.MEDICATION,
    "meds": Kind.MEDICATION, "allergies": Kind.ALLERGY, "encounters": Kind.ENCOUNTER,
}  # fmt: skip


def family(context: Context, step: Step) -> None:
    """The same question for each person that it means."""
    people = _people(context, step)
    shelf = option(step, "shelf")
    if shelf == "measure":
        _measure(context, step, people)
    elif shelf == "vaccine":
        for each in people:
            _vaccine(each, step)
    else:
        for each in people:
            _records(each, step, shelf)
    if len(people) == 1:
        context.sheet.say("family.only")


def _people(context: Context, step: Step) -> list[Context]:
    """A context for each person: those named, else everybody."""
    everyone = (context.person, *context.others)
    named = [one for one in everyone if one in context.reading.named]
    if option(step, "me"):
        named = [context.person, *(one for one in named if one != context.person)]
    meant = named if len(named) > 1 else list(everyone)
    return [made for person in meant if (made := _for(context, person)) is not None]


def _for(context: Context, person: Person) -> Context | None:
    if person.id == context.person.id:
        return context
    if context.reader_of is None:
        return None
    return replace(context, person=person, reader=context.reader_of(person.id))


def _measure(context: Context, step: Step, people: list[Context]) -> None:
    newest: list[tuple[Person, Point]] = []
    for each in people:
        series = dated_points(each, step.concept, step.since, step.until)
        if not series:
            context.sheet.say("family.none", name=each.person.name, measure=named(context, step.concept))
            continue
        point = series[-1]
        context.sheet.say(
            "family.value",
            note_point(each, point),
            name=each.person.name,
            measure=named(context, step.concept),
            value=point.text,
            on=context.on(point.date),
        )
        newest.append((each.person, point))
    if len(newest) > 1:
        _compare(context, step, newest)


def _compare(context: Context, step: Step, newest: list[tuple[Person, Point]]) -> None:
    measurable = [(person, point) for person, point in newest if point.values]
    if len({point.unit for _, point in measurable}) != 1:
        context.sheet.say("family.units")
        return
    values = [point.values[0] for _, point in measurable]
    cited = tuple(index for _, point in measurable for index in cites(context, point))
    if len(set(values)) == 1:
        context.sheet.say("family.same", cited)
    else:
        low = bool(option(step, "low"))
        best = min(values) if low else max(values)
        person = next(person for person, point in measurable if point.values[0] == best)
        context.sheet.say(
            "family.lower" if low else "family.higher", cited, name=person.name, measure=named(context, step.concept)
        )
    if len({point.day for _, point in measurable}) > 1:
        context.sheet.say("family.days")


def _vaccine(context: Context, step: Step) -> None:
    given = [
        one
        for one in context.shelf(Kind.IMMUNIZATION)
        if one.standing is Standing.DONE and matches(one, f"vaccine:{step.concept}", step.words)
    ]
    name = knowledge.concept_name(f"vaccine:{step.concept}", context.language)
    if not given:
        context.sheet.say("family.none", name=context.person.name, measure=f"{name} vaccination")
        return
    cited = cite_all(context, given[-1:])
    context.sheet.fact("date", context.day(given[-1].date), cited)
    context.sheet.say("family.vax", cited, name=context.person.name, vaccine=name, on=context.on(given[-1].date))


def _records(context: Context, step: Step, shelf: str) -> None:
    records = context.shelf(_SHELVES[shelf])
    found: list[Record] = [one for one in records if not step.concept or matches(one, step.concept, step.words)]
    found = current(found) if _SHELVES[shelf] in (Kind.CONDITION, Kind.MEDICATION, Kind.ALLERGY) else found[-1:]
    if not found:
        context.sheet.say("family.row.none", name=context.person.name)
        return
    days = f" ({context.day(found[-1].date)})" if len(found) == 1 else ""
    context.sheet.say(
        "family.row", cite_all(context, found), name=context.person.name, list=titles(context, found, 20) + days
    )


def elsewhere(context: Context, other: Person) -> None:
    """A question about somebody whose records are not at hand."""
    not_found(context, "family.switch", other=other.name)
