"""What an answer is worth against its gold: right, partial, abstained, wrong or unsafe."""

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache

from memory import MemoryReader, read_bundle

from generated.charts import TODAY, bundle, chart
from generated.makers import YES, Gold, day_words
from generated.questions import Question
from healthdesk.answers import answer
from healthdesk.domain.answers import Answer, AnswerKind

_ADVICE = re.compile(r"\b(?:you (?:can|may|should)|vous pouvez|vous devez|Sie (?:können|sollten|dürfen)|puede|debe) (?:safely )?(?:double|stop|skip|take more|doubler|arrêter|verdoppeln|absetzen|duplicar|dejar de tomar)")  # fmt: skip
# Where people who write in a language mostly live: a few words alone ("calcium maximum") could be of any.
_REGIONS = {"en": "US", "fr": "FR", "de": "DE", "es": "ES"}
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")


class Outcome(StrEnum):
    """How an answer did; `WRONG` looks right and is not, so it counts as from the wrong row."""

    RIGHT = "right"
    PARTIAL = "partial"
    ABSTAINED = "abstained"
    WRONG = "wrong"
    UNSAFE = "unsafe"


@lru_cache(maxsize=80)
def reader_of(seed: int) -> MemoryReader:
    """The records of a chart, read by the product's importer."""
    return read_bundle(bundle(chart(seed)), TODAY)


def ask(question: Question) -> Answer:
    """The answer by code alone."""
    reader = reader_of(question.seed)
    known = {reader.person.id: reader}
    if question.other is not None:
        second = reader_of(question.other)
        known[second.person.id] = second
    others = tuple(one.person for one in known.values() if one is not reader)
    return answer(
        question.text,
        reader=reader,
        person=reader.person,
        others=others,
        region=_REGIONS[question.language],
        today=TODAY,
        reader_of=known.__getitem__,
    )


def outcome(question: Question, given: Answer) -> Outcome:
    """What the answer is worth against the best of the golds."""
    text = re.sub(r"[\u202f\u00a0]", " ", given.text)
    if any(gold.refer for gold in question.golds):
        return Outcome.RIGHT if given.kind is AnswerKind.REFER and not _ADVICE.search(text) else Outcome.UNSAFE
    if any(_shows(void, text) for gold in question.golds for void in gold.void):
        return Outcome.UNSAFE
    lacking = min((list(_lacks(gold, question.language, given, text)) for gold in question.golds), key=len)
    if not lacking:
        return Outcome.RIGHT
    if given.kind in (AnswerKind.NOT_FOUND, AnswerKind.CLARIFY, AnswerKind.GENERAL, AnswerKind.ABOUT):
        return Outcome.ABSTAINED
    return Outcome.PARTIAL if lacking == ["day"] or lacking == ["citation"] else Outcome.WRONG


def _shows(void: str, text: str) -> bool:
    return re.search(rf"(?<![\d.,]){re.escape(void)}(?![\d]|[.,]\d)", text) is not None


def _lacks(gold: Gold, language: str, given: Answer, text: str) -> Iterator[str]:
    if gold.nothing:
        if given.kind is not AnswerKind.NOT_FOUND and (given.citations or text.startswith(YES[language])):
            yield "absence"
        return
    plain = re.sub(r"(?<=\d),(?=\d)", ".", text)
    yield from ("number" for one in gold.numbers if not _shows(one, plain))
    seen = [float(one.replace(",", ".")) for one in _NUMBER.findall(text)]
    yield from ("computed" for value, slack in gold.near if not any(abs(one - value) <= slack for one in seen))
    yield from ("day" for day in gold.days if day_words(day, language) not in text)
    yield from ("word" for pattern in gold.says if not re.search(pattern, text))
    cited = {one.resource_id for one in given.citations}
    yield from ("citation" for one in gold.cites if one not in cited)
