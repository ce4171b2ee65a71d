"""The closed list of verbs that a plan may use, and how a step carries its few further choices."""

from healthdesk.answers.question.reading import Reading
from healthdesk.domain.answers import Step

LATEST = "latest"
PREVIOUS = "previous"
FIRST = "first"
HISTORY = "history"
EXTREME = "extreme"
MEAN = "mean"
COUNT = "count"
TREND = "trend"
CHANGE_LAST_TWO = "change-last-two"
CHANGE_WINDOW = "change-window"
VALUE_ON = "value-on"
AROUND_EVENT = "around-event"
CONVERT = "convert"
DERIVED = "derived"
RANGE_STATUS = "range-status"
OUT_OF_RANGE = "out-of-range"
PANEL = "panel"
LIST = "list"
LIST_PAST = "list-past"
CHECK = "check"
WHEN = "when"
WHERE = "where"
WHO = "who"
REACTIONS = "reactions"
DUPLICATES = "duplicates"
DOSE = "dose"
WHY = "why"
DOCUMENT = "document"
EXPLAIN = "explain"
ABOUT = "about"
REFER = "refer"
FAMILY = "family"
SUMMARY = "summary"
CHANGES = "changes-since"
MISSING = "missing"
LAST_TESTS = "last-tests"
UNKNOWN = "unknown"
CLARIFY = "clarify"

VERBS = frozenset(value for name, value in dict(globals()).items() if name.isupper() and isinstance(value, str))


def option(step: Step, name: str, default: str = "") -> str:
    """One of a step's further choices."""
    return dict(step.options).get(name, default)


def step(reading: Reading, verb: str, concept: str = "", words: str = "", **options: str) -> Step:
    """A step over the reading's own period."""
    period = reading.period
    chosen = {name: value for name, value in options.items() if value}
    if period.day:
        chosen["day"] = period.day
        chosen["about"] = "1" if period.about else ""
    kept = tuple((name, value) for name, value in chosen.items() if value)
    return Step(verb, concept, words, period.since, period.until, kept)
