"""Answers about allergies and intolerances, with their reactions."""

import re

from healthdesk.answers.facts.absence import OPEN, day_note, not_found, status_words
from healthdesk.answers.facts.context import Context, ingredients_of, matches
from healthdesk.answers.facts.medicines import ROWS, cite_all, once, titles
from healthdesk.answers.plans.verbs import COUNT, LIST_PAST, option
from healthdesk.answers.question.lexicon import plain_title, stem_set
from healthdesk.domain import knowledge
from healthdesk.domain.answers import Step
from healthdesk.domain.records import Kind, Record, Standing
from healthdesk.domain.views import RecordQuery


def allergies(context: Context, step: Step) -> None:
    """Allergies and intolerances with their reactions; a stated "none known" is said as stated."""
    records = context.shelf(Kind.ALLERGY)
    denied = [one for one in records if _says_none(one)]
    real = [one for one in records if not _says_none(one)]
    if step.verb == LIST_PAST:
        _past_allergies(context, [one for one in real if one.standing is Standing.PAST])
        return
    live = [one for one in real if one.standing in (*OPEN, Standing.DONE)]
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
    scope = option(step, "scope")
    stated = [one for one in denied if scope and scope in one.title.lower()]
    if stated:
        cited = cite_all(context, stated)
        context.sheet.say(
            "allergy.stated-none", cited, title=plain_title(stated[-1].title), day=context.day(stated[-1].date)
        )
    cited = cite_all(context, live)
    context.sheet.fact("count", str(len(live)), cited)
    if step.verb == COUNT:
        context.sheet.say("allergy.count", cited, n=len(once(live)))
    elif step.verb != "reactions":
        context.sheet.say("allergy.list", cited, n=len(once(live)))
    for group in list(once(live).values())[:ROWS]:
        _allergy_row(context, step, group)
    _ruled_out(context, live)


def _says_none(record: Record) -> bool:
    text = record.title.lower()
    return text.startswith(_NONE) or "no known allerg" in text


_NONE = (
    "no known", "no allerg", "nkda", "aucune allergie", "pas d'allergie", "keine bekannte", "keine allerg", "keine unverträglich",
    "sin alergia", "ninguna alergia", "no se conocen alergia", "no refiere alergia", "niega alergia", "no alergia",
)  # fmt: skip
"""How a record begins that says there is none, in four languages."""


def _allergy_row(context: Context, step: Step, group: list[Record]) -> None:
    one = group[-1]
    cited = cite_all(context, group)
    context.sheet.fact("title", one.title, cited)
    if step.verb == "reactions":
        context.sheet.fact("reaction", one.detail, cited)
        key = "allergy.reaction" if one.detail else "allergy.reaction.no"
        context.sheet.say(key, cited, title=plain_title(one.title), reaction=_in_words(context, one.detail.rstrip(".")))
    else:
        context.sheet.say(
            "allergy.row",
            cited,
            title=plain_title(one.title),
            detail=noted(context, one),
            day=day_note(context, one),
            status=status_words(context, one),
        )


def _one_allergy(context: Context, step: Step, real: list[Record], live: list[Record]) -> None:
    alike = _codes([one for one in (*real, *_refuted(context)) if _is_to(one, step)])
    found = [one for one in real if _is_to(one, step) or alike & _codes([one])]
    if not found:
        related = [one for one in live if _related(one, step)]
        words = step.words
        not_found(context, "allergy.no", words=words)
        _ruled_out(context, [], step)
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
                "allergy.was", cited, title=plain_title(one.title), day=day_note(context, one), status=one.status
            )
        else:
            context.sheet.fact("presence", "yes")
            context.sheet.say(
                "allergy.yes",
                cited,
                title=plain_title(one.title),
                detail=noted(context, one),
                day=day_note(context, one),
                status=status_words(context, one),
            )
    _ruled_out(context, found, step)
    related = [one for one in live if one not in found and _related(one, step)]
    if related:
        context.sheet.say("allergy.related", cite_all(context, related), titles=titles(context, related))


def _refuted(context: Context) -> list[Record]:
    query = RecordQuery(kinds=frozenset({Kind.ALLERGY}), void=True, limit=1000)
    return [one for one in context.reader.records(query) if "refuted" in one.status]


def _codes(records: list[Record]) -> set[tuple[str, str]]:
    return {(code.system, code.code) for one in records for code in one.codes if code.code}


def _ruled_out(context: Context, found: list[Record], step: Step | None = None) -> None:
    """Say that another record refutes what was found, or what was asked about: sources that disagree stand together."""
    codes = _codes(found)
    titles_found = {plain_title(one.title).casefold() for one in found}
    key = "allergy.refuted" if found else "allergy.refuted.only"
    for one in _refuted(context):
        shared = codes & _codes([one])
        if shared or plain_title(one.title).casefold() in titles_found or (step is not None and _is_to(one, step)):
            context.sheet.say(key, cite_all(context, [one]), title=plain_title(one.title), day=day_note(context, one))


def noted(context: Context, one: Record) -> str:
    """An allergy's reaction as its record has it, set off without parentheses: it has some of its own."""
    return f" \N{EN DASH} {_in_words(context, one.detail.rstrip('.'))}" if one.detail else ""


def _in_words(context: Context, text: str) -> str:
    """The grades that FHIR gives as codes (reaction severity, criticality), in the answer's language."""
    for grade in ("mild", "moderate", "severe"):
        text = text.replace(f"({grade})", f"({context.phrase(f'grade.{grade}')})")
    return text.replace("criticality high", context.phrase("grade.high"))


def _is_to(record: Record, step: Step) -> bool:
    if not step.concept.startswith("allergen:") and matches(record, step.concept, step.words):
        return True
    kind, _, key = step.concept.partition(":")
    if kind == "allergen":
        return key in knowledge.allergen_keys((record.title, *(code.display for code in record.codes)))
    if kind == "class" and key in {mention.key for mention in knowledge.classes_in(record.title)}:
        return True
    asked = stem_set(step.words)
    return bool(asked & stem_set(record.title)) and bool(asked) and len(asked) <= 2


def _related(record: Record, step: Step) -> bool:
    """An allergy to another medicine of a class that the asked one is in."""
    kind, _, key = step.concept.partition(":")
    text = f"{key} {step.words}"
    asked = {mention.key for mention in knowledge.classes_in(text)} | ({key} if kind == "class" else set())
    asked |= {name for one in knowledge.ingredients_in(text) for name in knowledge.classes_of(one)}
    known = {name for one in ingredients_of(record.title, record.concept) for name in knowledge.classes_of(one)}
    named = {mention.key for mention in knowledge.classes_in(record.title)}
    coumarin = _COUMARIN.search(record.title) is not None and _COUMARIN.search(text) is not None
    return bool(asked & (known | named)) or coumarin


_COUMARIN = re.compile(r"coumarin|warfarin|phenprocoumon|acenocoumarol|fluindione", re.IGNORECASE)
"""The vitamin K antagonists that records call coumarins."""


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
            detail=noted(context, one),
            day=day_note(context, one),
            status=status_words(context, one),
        )
