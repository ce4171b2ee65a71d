"""From a question's words to its plan: in which language, of which of its sentences, following which question before."""

import re
from collections.abc import Callable
from dataclasses import replace

from healthdesk.answers.facts.context import EVERY
from healthdesk.answers.plans import verbs
from healthdesk.answers.plans.follow import follow
from healthdesk.answers.plans.plan import plan
from healthdesk.answers.plans.verbs import option
from healthdesk.answers.question.periods.rules import MONTH
from healthdesk.answers.question.reading import Reading, Setting, read
from healthdesk.answers.question.terms import site_in
from healthdesk.answers.question.tokens import stems
from healthdesk.answers.reader import Reader
from healthdesk.domain.answers import Plan, Step
from healthdesk.domain.records import Kind
from healthdesk.domain.views import RecordQuery

NOT_UNDERSTOOD = frozenset({verbs.UNKNOWN, verbs.CLARIFY})
_SURE = 0.95
"""From this confidence on, no other language is tried."""
_MIXED = ("en", "fr")
_OWN_TONGUE = 0.1
"""How much surer a plan in another language has to be than one in the language the question seems to be in."""
_SAME = 0.7
"""From this confidence on, a part of a question stands for itself."""
_MOST_STEPS = 4
# "am 5. Mai" is one sentence.
_SENTENCES = re.compile(rf"(?<=[.!?;])(?!(?<=\d\.)\s+{MONTH})\s+|(?<=[^\d\s])\s?:\s+|\n+", re.IGNORECASE)
_JOINED = re.compile(
    r",?\s+(?:and|et|&)\s+(?=(?:who|where|why|when|how many|how often|what did|what were|what happened|qui|o[uù]|pourquoi|quand|combien|qu'est-ce qu|qu'a|quel)\b)"
    r"|,?\s+und\s+(?=(?:wer|wo|warum|wann|wie viele|wie oft|was wurde|was kam|was war|bei wem|von wem|welche[rs]?)\b)"
    r"|,?\s+[ye]\s+(?=(?:qui[eé]n|d[oó]nde|por qu[eé]|cu[aá]ndo|cu[aá]nt[oa]s?|qu[eé]|con qui[eé]n|cu[aá]l)\b)",
    re.IGNORECASE,
)  # fmt: skip

_NAMING = {
    Kind.CONDITION: "condition",
    Kind.MEDICATION: "medication",
    Kind.PROCEDURE: "procedure",
    Kind.ALLERGY: "allergy",
    Kind.IMAGING: "procedure",
}
_SHORTEST_TITLE = 3

SettingOf = Callable[[str], Setting]
Understood = tuple[Reading, Plan]


def own_titles(reader: Reader) -> tuple[tuple[str, str], ...]:
    """The titles of a person's own records that a question may name, each with its shelf."""
    found = reader.records(RecordQuery(kinds=frozenset(_NAMING), limit=EVERY))
    titles = {(_NAMING[one.kind], one.title) for one in found if len(one.title) >= _SHORTEST_TITLE}
    titles = {(shelf, title) for shelf, title in titles if not (len(stems(title)) == 1 and site_in(stems(title)))}
    # Results that no table knows go by the name that their source gives them.
    titles |= {
        (f"result|{one.concept}", one.label)
        for one in reader.measures()
        if one.concept.startswith("loinc:") and one.label
    }
    return tuple(sorted(titles))


def understand(
    question: str, languages: tuple[str, ...], setting_of: SettingOf, before: Plan | None = None
) -> Understood:
    """The reading and plan of a question in the first of the languages that is sure of it, else in the surest.

    `setting_of` gives what reading in a language depends on; `before` is the plan of the question before this one.
    """
    best: Understood | None = None
    for place, language in enumerate(languages):
        if best is not None and language not in _MIXED and best[1].confidence >= _SAME:
            continue  # a language that the question is not in, and that nobody mixes with it
        found = _in_language(question, setting_of(language), before)
        sure = found[1].confidence - (_OWN_TONGUE if place else 0)
        strange = place > 0 and found[1].steps[0].verb in NOT_UNDERSTOOD
        if best is None or (sure > best[1].confidence and not strange):
            best = found
        if best[1].confidence >= _SURE:
            break
    assert best is not None
    return best


def _in_language(question: str, setting: Setting, before: Plan | None) -> Understood:
    whole = _of(question, setting, before)
    parts = [part for part in _SENTENCES.split(question) if part and part.strip()]
    found = _several(whole[0], parts, setting, before) if len(parts) > 1 else _joined(question, whole, setting, before)
    if found is not None:
        return found
    if whole[1].steps[0].verb not in NOT_UNDERSTOOD or len(parts) < 2:
        return whole
    # The last sentence that asks comes first: what goes before it is mostly its story.
    asking = sorted(enumerate(parts), key=lambda pair: (not pair[1].rstrip().endswith("?"), -pair[0]))
    for _, part in asking:
        reading, steps = _of(part, setting, before)
        if steps.steps[0].verb not in NOT_UNDERSTOOD:
            return replace(reading, named=whole[0].named), steps
    return whole


def _of(text: str, setting: Setting, before: Plan | None) -> Understood:
    reading = read(text, setting)
    steps = follow(reading, before) if before is not None else None
    return reading, steps or plan(reading)


def _several(whole: Reading, parts: list[str], setting: Setting, before: Plan | None) -> Understood | None:
    """The questions among several sentences, each with what the sentence before it spoke of; None where none is understood."""
    found: list[Plan] = []
    first: Reading | None = None
    earlier = before
    for part in parts:
        reading, steps = _of(part, setting, earlier)
        if steps.steps[0].verb in NOT_UNDERSTOOD or _is_aside(steps):
            continue
        earlier = steps
        if part.rstrip().endswith("?"):
            found.append(steps)
            first = first or reading
    if first is None or _explained(parts, setting):
        return None
    cues = {**whole.cues, **first.cues}
    return replace(first, named=whole.named, cues=cues), _put_together(found)


def _explained(parts: list[str], setting: Setting) -> bool:
    """Whether the last sentence says what the question before it meant ("... I mean the A1c")."""
    last = parts[-1].strip()
    return (
        not last.endswith("?")
        and len(parts) > 1
        and parts[-2].rstrip().endswith("?")
        and read(last, setting).span("measure") is not None
    )


def _joined(question: str, whole: Understood, setting: Setting, before: Plan | None) -> Understood | None:
    """Two questions in one sentence ("when was my last colonoscopy and what did they find"); None where there are not two."""
    match = _JOINED.search(question)
    if match is None:
        return None
    reading, left = _of(question[: match.start()], setting, before)
    if left.steps[0].verb in NOT_UNDERSTOOD or _is_aside(left) or left.confidence < _SAME:
        return None
    _, right = _of(question[match.end() :], setting, left)
    one, other = left.steps[0], right.steps[0]
    same = (one.concept, option(one, "kind")) == (other.concept, option(other, "kind"))
    if same and one.verb == verbs.LIST and other.verb == verbs.WHEN:
        return None  # "which vaccines, and when": the list says when
    if (
        other.verb in NOT_UNDERSTOOD
        or _is_aside(right)
        or (same and (one.verb == other.verb or not option(one, "kind")))
    ):
        return None
    return replace(whole[0], spans=reading.spans), _put_together([left, right])


def _is_aside(steps: Plan) -> bool:
    """Whether a sentence asks for nothing that a record answers."""
    return steps.steps[0].verb in (verbs.ABOUT, verbs.REFER, verbs.CLARIFY)


def _put_together(plans: list[Plan]) -> Plan:
    steps: dict[Step, None] = {}
    for one in plans:
        steps |= dict.fromkeys(one.steps)
    return Plan(tuple(steps)[:_MOST_STEPS], plans[0].language, min(one.confidence for one in plans))
