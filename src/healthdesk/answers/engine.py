"""From a question to its answer: limits, plan, records, facts, sentences."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from healthdesk.answers import limits
from healthdesk.answers.facts import absence, conditions, family, general
from healthdesk.answers.facts.context import Context, matches
from healthdesk.answers.facts.finding import can_find, find
from healthdesk.answers.looking import Looking
from healthdesk.answers.plans import verbs
from healthdesk.answers.plans.verbs import option
from healthdesk.answers.question import cards
from healthdesk.answers.question.cues import find_cues
from healthdesk.answers.question.language import guess_language
from healthdesk.answers.question.lexicon import personal_lexicon, static_lexicon
from healthdesk.answers.question.periods import LANGUAGES, Period
from healthdesk.answers.question.reading import Reading, Setting
from healthdesk.answers.question.tokens import fold
from healthdesk.answers.reader import Reader
from healthdesk.answers.state.saying import whose
from healthdesk.answers.state.sheet import Sheet
from healthdesk.answers.understanding import own_titles, understand
from healthdesk.domain.answers import Answer, AnswerKind, Plan, Sentence, Step
from healthdesk.domain.languages import LANGUAGES as SPOKEN
from healthdesk.domain.people import Person
from healthdesk.domain.records import Kind

ReaderOf = Callable[[str], Reader]

_TONGUES = {"FR": "fr", "DE": "de", "ES": "es"}
# The language of a country, for a question that gives no sign of its own.
_SURE = 0.8
_MIXED = {"en", "fr"}
# Languages whose words a question may mix: French speakers use English names, and records are in English.


@dataclass(frozen=True, slots=True)
class _Asked:
    """Who asks whom, and how."""

    question: str
    reader: Reader
    person: Person
    others: tuple[Person, ...]
    reader_of: ReaderOf | None
    language: str
    today: date
    before: Plan | None = None
    told: bool = False
    """Whether whoever asks has said in which language the answer is wanted."""


def answer(  # noqa: PLR0913 - what the session knows of a question
    question: str,
    *,
    reader: Reader,
    person: Person,
    others: tuple[Person, ...] = (),
    language: str = "",
    region: str = "",
    today: date,
    reader_of: ReaderOf | None = None,
    warned: bool = False,
    before: Plan | None = None,
) -> Answer:
    """Answer a question about one person's records, cited, by code alone.

    `language` is "en", "fr", "de" or "es", "" to go by the question; `region` the ISO country whose emergency numbers
    are given; `reader_of` gives the reader of another person by id, for questions that ask about several or name another;
    `warned` answers as far as the record goes once the card of an emergency was put away; `before` is the plan of the
    question before, from which "and the one before that?" takes what it leaves out.
    Words in the question and in records are never obeyed, and the same records and question give the same answer.
    """
    told = language in SPOKEN
    usual = before.language if before is not None else _TONGUES.get(region, "en")
    spoken = language if told else guess_language(question, usual)
    asked = _Asked(question, reader, person, others, reader_of, spoken, today, before, told)
    limit = limits.check(question, region=region, language=language, warned=warned)
    if limit is None:
        return _found(asked)
    if limit.kind is AnswerKind.REFER:
        return _referred(asked, limit)
    return Answer(
        limit.kind, limit.language, question, tuple(Sentence(text) for text in limit.sentences), person_id=person.id
    )


def answer_plan(  # noqa: PLR0913 - what the session knows of a plan
    steps: Plan,
    *,
    question: str,
    reader: Reader,
    person: Person,
    others: tuple[Person, ...] = (),
    language: str,
    today: date,
    reader_of: ReaderOf | None = None,
    addressed: bool = False,
) -> Answer:
    """Answer a plan that was corrected by hand; the question is kept beside it and not read again.

    `addressed` says "your" to the person rather than their name. Steps that nothing can find are left out.
    """
    asked = _Asked(question, reader, person, others, reader_of, language, today)
    known = tuple(step for step in steps.steps if step.verb in verbs.VERBS and can_find(step))
    steps = Plan(known or (Step(verbs.CLARIFY),), steps.language)
    cues = {"first_person": [(0, 0)]} if addressed else {}
    context = _context(asked, Reading(question, language, today, (), Period(), cues, ()))
    for step in steps.steps:
        find(context, step)
    return _answer(context, steps)


def warm() -> None:
    """Read the tables and grammars once, so that the first question is as quick as the next (about two seconds)."""
    limits.check("warm", region="", language="en")
    for spoken in LANGUAGES:
        static_lexicon(spoken)
        find_cues(("warm",), spoken)


def _found(asked: _Asked) -> Answer:
    reading, steps = _planned(asked)
    if not asked.told and steps.confidence >= _SURE and not _plainly_spoken(asked.question):
        asked = replace(asked, language=steps.language)  # the language in which the question was understood
    elsewhere = _someone_else(asked, reading, steps)
    if elsewhere is not None and asked.reader_of is not None:
        asked = replace(
            asked,
            person=elsewhere,
            reader=asked.reader_of(elsewhere.id),
            others=(*(o for o in asked.others if o != elsewhere), asked.person),
        )
        reading, steps = _planned(asked)
        elsewhere = None
    context = _context(asked, reading)
    if elsewhere is not None:
        family.elsewhere(context, elsewhere)
    else:
        for step in steps.steps:
            find(context, step)
    return _answer(context, steps)


def _plainly_spoken(question: str) -> bool:
    """Whether a question's own words say which language it is in, whatever is expected."""
    return len({guess_language(question, usual) for usual in LANGUAGES}) == 1


def _someone_else(asked: _Asked, reading: Reading, steps: Plan) -> Person | None:
    """The one other person whom a question names instead of the one whose records are open."""
    if len(reading.named) != 1 or reading.named[0].id == asked.person.id:
        return None
    return None if steps.steps[0].verb in (verbs.FAMILY, verbs.ABOUT, verbs.EXPLAIN, verbs.REFER) else reading.named[0]


def _planned(asked: _Asked) -> tuple[Reading, Plan]:
    """The reading and plan of a question, in the language it is in, else in another that is surer of it."""
    spoken = guess_language(asked.question, asked.language)
    titles = own_titles(asked.reader)
    people = (asked.person, *asked.others)

    def setting_of(language: str) -> Setting:
        strange = language != spoken and {language, spoken} != _MIXED
        return Setting(personal_lexicon(titles, language), language, asked.today, people, strict=strange)

    reading, steps = understand(
        asked.question, tuple(sorted(LANGUAGES, key=lambda one: one != spoken)), setting_of, asked.before
    )
    return reading, replace(steps, person_id=asked.person.id)


def _context(asked: _Asked, reading: Reading) -> Context:
    own = reading.has("first_person") and not reading.named and not _of_third(reading)
    sheet = Sheet(asked.language, whose(asked.language, "" if own else asked.person.name), asked.question)
    seen: set[tuple[str, str]] = set()
    reader_of = asked.reader_of
    watched = None if reader_of is None else lambda one: Looking(reader_of(one), one, seen)
    reader = Looking(asked.reader, asked.person.id, seen)
    return Context(reader, asked.person, asked.others, watched, reading, asked.today, sheet)


_KIN = re.compile(
    r"\b(?:my|our|ma|mon|notre) (?:\w+ )?(?:mother|mom|mum|mam|dad|father|granddad|grandad|grandpa|grandma|gran|nan|grandmother|grandfather|wife|husband|"
    r"partner|son|daughter|child|kid|boy|girl|baby|brother|sister|aunt|uncle|patient|mere|maman|pere|papa|grand-?mere|grand-?pere|mamie|papi|papy|"
    r"femme|mari|conjoint|fils|fille|enfant|bebe|frere|soeur|tante|oncle|patiente?)\b|\b(?:maman|papa|mamie|papi|papy|grandad|granddad|grandpa|grandma|mum|mom|dad)\b|"
    r"\bje suis (?:sa|son)\b|\bi am (?:his|her)\b|"
    r"\b(?:meine?[mnrs]?|unsere?[mnrs]?) (?:\w+ )?(?:mutter|mama|mutti|vaters?|papas?|vati|oma|opas?|gro(?:ss|ß)mutter|gro(?:ss|ß)vaters?|frau|mann(?:es)?|partners?|partnerin|sohn(?:es)?|"
    r"tochter|kind(?:es)?|babys?|jungen?|madchens?|bruders?|schwester|tante|onkels?|schwiegermutter|schwiegervaters?|patient(?:en|in)?)\b|"
    r"\b(?:mi|nuestr[oa]) (?:\w+ )?(?:madre|mama|padre|papa|abuel[oa]|mujer|espos[oa]|marido|pareja|hij[oa]|bebe|nin[oa]|herman[oa]|ti[oa]|suegr[oa]|paciente)\b"
)


def _of_third(reading: Reading) -> bool:
    """Whether somebody asks about somebody else: "give me her list" is hers, "my mother's weight" is the mother's."""
    if _KIN.search(fold(reading.question)):
        return True
    return reading.has("third_person") and not reading.word("my", "mine", "mon", "ma", "mes", "i", "je", "j")


_MEASURED = frozenset({
    verbs.LATEST, verbs.PREVIOUS, verbs.TREND, verbs.CHANGE_LAST_TWO, verbs.CHANGE_WINDOW, verbs.RANGE_STATUS, verbs.EXTREME, verbs.MEAN,
    verbs.HISTORY, verbs.OUT_OF_RANGE, verbs.AROUND_EVENT,
})  # fmt: skip


def _referred(asked: _Asked, limit: limits.Limit) -> Answer:
    """What the record says of the value, the condition or the medicine asked about, with a limit's sentences."""
    asked = replace(asked, language=limit.language)
    reading, steps = _planned(asked)
    step = steps.steps[0]
    condition = reading.span("own-condition", "condition")
    if _is_of_the_record(limit, reading, step):
        return _found(asked)
    context = _context(asked, reading)
    measured = limit.topic in ("reassurance", "prognosis") and step.verb in _MEASURED
    known = limit.topic == "diagnosis" and _recorded_condition(context, reading, step)
    # The value's own facts first: the limit is about judging them.
    for one in steps.steps if measured else ():
        find(context, one)
    for text in limit.sentences:
        context.sheet.put(text)
    if limit.topic == "diagnosis" and condition and not known:
        absence.not_found(context, "cond.no", words=condition.words)
    if not measured and limit.topic not in ("diagnosis", "child-dose"):
        step = _beside(context, reading, limit) or step
    card = cards.card_in(reading)
    if card and cards.cards()[card].phrases:
        general.explain(context, Step(verbs.EXPLAIN, card))
    context.sheet.kind = AnswerKind.REFER
    return _answer(context, Plan((step,), asked.language))


_EVENTS = ("encounter", "procedure", "vaccine", "medication")


def _is_of_the_record(limit: limits.Limit, reading: Reading, step: Step) -> bool:
    """Whether a question that a limit saw is one that the record answers."""
    kind = option(step, "kind")
    named = reading.span("own-condition", "condition") is not None
    match limit.topic:
        case "diagnosis":
            found = kind == "allergy" or (kind == "condition" and not named)
        case "treatment":  # "was nehme ich gegen Diabetes" asks for the list; what to take would ask for advice
            found = step.verb == verbs.LIST and kind == "medication" and bool(option(step, "purpose") or step.concept)
        case "dose":  # how many medicines stand on the list, what a value was since one began: no amount is asked for
            counted = step.verb == verbs.COUNT and kind == "medication"
            still = step.verb == verbs.CHECK and reading.has("current") and reading.has("past")
            recorded = counted or still or kind == "allergy" or step.verb == verbs.AROUND_EVENT
            found = recorded and not reading.has("advice", "dose")
        case "prescribe":
            found = kind == "medication" and (option(step, "time") == "ever" or step.verb in (verbs.WHO, verbs.WHEN))
        case "reassurance":  # when a visit is, what a reaction was: nothing there is judged
            told = step.verb in (verbs.WHEN, verbs.WHERE, verbs.WHO, verbs.COUNT, verbs.WHY)
            found = (kind in _EVENTS and told) or step.verb == verbs.REACTIONS
        case "prognosis":  # which way a value went is in the record; the trend itself leaves the judgement to others
            found = step.verb == verbs.TREND
        case _:
            found = False
    return found


def _beside(context: Context, reading: Reading, limit: limits.Limit) -> Step | None:
    """The records of the medicine that a limit is about, or the current list where medicines matter together."""
    span = reading.span("own-medication", "ingredient", "class")
    if not (span or limit.medicines or limit.topic in ("dose", "interaction", "treatment", "sharing")):
        return None
    key = span.key("own-medication", "ingredient", "class") if span else next(iter(limit.medicines), "")
    step = Step(verbs.REFER, key, span.words if span else key, options=(("kind", "medication"),))
    general.beside(context, step)
    return step


def _recorded_condition(context: Context, reading: Reading, step: Step) -> bool:
    """What the records say of the condition asked about, before any limit's words; False when they hold nothing."""
    span = reading.span("own-condition", "condition")
    if span is None:
        return False
    kind = "own-condition" if span.key("own-condition") else "condition"
    concept = f"{kind}:{span.key(kind)}"
    if not any(matches(one, concept, span.words) for one in context.shelf(Kind.CONDITION)):
        return False
    own = step.verb in (verbs.CHECK, verbs.WHEN, verbs.WHO) and option(step, "kind") == "condition"
    conditions.conditions(
        context, step if own else Step(verbs.CHECK, concept, span.words, options=(("kind", "condition"),))
    )
    return True


def _answer(context: Context, steps: Plan) -> Answer:
    sheet = context.sheet
    first = steps.steps[0]
    if sheet.facts and sheet.fields.get("you") == context.person.name:
        sheet.fact("person", context.person.name)
    concept = first.concept if first.concept and ":" not in first.concept else ""
    return Answer(
        sheet.kind, sheet.language, context.reading.question, tuple(sheet.sentences), tuple(sheet.citations), tuple(sheet.facts), steps,
        context.person.id, concept, len(context.reader.seen) if isinstance(context.reader, Looking) else 0,
    )  # fmt: skip
