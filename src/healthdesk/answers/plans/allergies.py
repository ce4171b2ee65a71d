"""Plans about allergies: the list, one substance, the reactions."""

import re

from healthdesk.answers.plans import verbs
from healthdesk.answers.plans.records import named_thing
from healthdesk.answers.question.reading import Reading
from healthdesk.answers.question.tokens import fold, stem, tokenize
from healthdesk.domain import knowledge
from healthdesk.domain.answers import Step


def allergies(reading: Reading) -> tuple[Step, ...]:
    """Allergies: the list, one substance, the reactions."""
    span = reading.span("own-allergy", "ingredient", "class", "own-medication")
    taken = span is not None and reading.word(*_TAKEN)
    noted = span is not None and span.key("own-allergy") != ""
    asks = reading.has("reaction", *(("severity",) if noted else ()))
    said = reading.word(*_REACTED) and reading.word("to", "a", "au", "aux")
    told = taken or noted or said or _allergen(reading) != ("", "")
    reacted = asks and told and not reading.span("measure", "condition")
    if not (reading.has("allergies") or reacted) or reading.has("vaccines"):
        return ()
    concept, words = named_thing(span, "own-allergy", "ingredient", "class", "own-medication")
    if not concept:
        concept, words = _allergen(reading)
    words = words or _substance(reading)
    if span is None and reading.span("condition", "own-condition") and not words:
        words = reading.spans[0].words
    if reading.has("reaction", "severity"):
        return (
            verbs.step(
                reading,
                verbs.REACTIONS,
                concept,
                words,
                kind="allergy",
                ask="severity" if reading.has("severity") else "",
            ),
        )
    if concept or words:
        verb = verbs.WHEN if reading.has("when") else verbs.CHECK
        return (verbs.step(reading, verb, concept, words, kind="allergy"),)
    verb = verbs.COUNT if reading.has("count") else verbs.LIST_PAST if reading.has("past") else verbs.LIST
    scope = (
        "drug"
        if reading.has("meds") or reading.word("medicament")
        else "food"
        if reading.word("food", "aliment", "alimentaire")
        else ""
    )
    return (verbs.step(reading, verb, kind="allergy", scope=scope),)


_REACTED = ("reaction", "react", "reacted", "reacting", "reagi", "reagit", "effect", "effet")
_TAKEN = (
    "took",
    "take",
    "taken",
    "taking",
    "had",
    "given",
    "got",
    "used",
    "pri",
    "pris",
    "prend",
    "prenais",
    "donne",
    "prise",
)
_TO_SUBSTANCE = re.compile(
    r"(?:all?erg\w*|intoleran\w*|reac\w*|reagi\w*|reakt\w*|unvertrag\w*)\s+(?:severely\s+|badly\s+|known\s+)?(?:to|a|au|aux|contre|de|gegen|auf|al?)\b(?P<after>.+)"
)
_SUBSTANCE_BEFORE = re.compile(r"([a-z]+)[ -](?:allerg|intoleran)")
_NO_SUBSTANCE = frozenset(
    [
        "any",
        "known",
        "my",
        "his",
        "her",
        "the",
        "an",
        "other",
        "food",
        "drug",
        "medicine",
        "medication",
        "medical",
        "serious",
        "severe",
        "seasonal",
        "new",
        "real",
        "all",
        "of",
        "some",
        "current",
        "que",
        "quel",
        "quelle",
        "quelles",
        "des",
        "les",
        "une",
        "connue",
        "connues",
        "medicamenteuse",
        "alimentaire",
        "autre",
        "autres",
        "have",
        "is",
        "am",
        "are",
        "current",
        "no",
    ]
)


def _allergen(reading: Reading) -> tuple[str, str]:
    """The substance of the table of allergens that a question names: "allergen:key" and the question's words."""
    found = next(iter(knowledge.allergens_in(reading.question, reading.language)), None)
    return (f"allergen:{found.key}", reading.question[found.start : found.end]) if found else ("", "")


def _substance(reading: Reading) -> str:
    """What an allergy is asked about, where no table knows it: the words after "allergic to" or before "allergy"."""
    question = reading.text if reading.language in ("de", "es") else fold(reading.question)
    match = _TO_SUBSTANCE.search(question)
    if match is None:
        before = _SUBSTANCE_BEFORE.search(question)
        return before[1] if before and stem(before[1]) in reading.rest and before[1] not in _NO_SUBSTANCE else ""
    told = {word for token in tokenize(match["after"]) for word in (token.text, token.stem)}
    return " ".join(
        word
        for word in reading.rest
        if word in told and word not in ("substance", "food", "environment", "medicament", "aliment", "thing", "chose")
    )
