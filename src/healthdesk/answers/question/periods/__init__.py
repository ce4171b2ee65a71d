"""Time expressions of a question, resolved by code against a given today: a module for each language.

"In the past year" is the twelve months up to today; "last year" is the calendar year before this one, and an answer
always says which days it counted.
"""

import re
from datetime import date

from healthdesk.answers.question.periods import de, en, es, fr
from healthdesk.answers.question.periods.period import Period
from healthdesk.answers.question.periods.rules import LAST
from healthdesk.answers.question.tokens import fold

__all__ = ["LANGUAGES", "Period", "find_period"]

_RULES = {
    "en": (en.RULES, en.WORDS),
    "fr": (fr.RULES, fr.WORDS),
    "de": (de.RULES, de.WORDS),
    "es": (es.RULES, es.WORDS),
}
LANGUAGES = tuple(_RULES)


_SINCE = re.compile(r"\b(?:since|depuis|seit|desde)(?:\s+[\w'-]+){0,4}\s*$")


def find_period(question: str, today: date, language: str = "") -> tuple[Period, str]:
    """The days a question speaks of and what is left of the question, folded, without their words.

    A question that names none gives an empty Period. The rules of its language come first, then those of the others;
    the first that fits wins, and they run from the most to the least specific.
    """
    text = fold(question)
    tried = (*(_RULES[one] for one in sorted(LANGUAGES, key=lambda one: one != language)), (LAST, en.WORDS))
    for rules, words in tried:
        for pattern, resolve in rules:
            match = pattern.search(text)
            if match is None:
                continue
            period = resolve(today, match, words)
            if period.until and not period.day and _SINCE.search(text[: match.start()]):
                period = Period(period.since)  # "since last summer" goes on until today
            # A date that the calendar does not have ("30 February") is none, not its month.
            return (period, f"{text[: match.start()]} {text[match.end() :]}") if period.bounded else (period, text)
    return Period(), text
