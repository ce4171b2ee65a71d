"""Times that a question tells by the person's age: "at two", "à 2 ans", "on her first birthday", "at birth"."""

import re
from datetime import date

from healthdesk.answers.question.days import before_months
from healthdesk.answers.question.periods import Period
from healthdesk.domain.dates import parse_date

_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "premier": 1, "deuxieme": 2, "troisieme": 3}
_UNITS = r"(?P<u>years?|yrs?|months?|weeks?|ans?|mois|jahre?n?|monate?n?)"
_AGED = (
    re.compile(
        rf"\b(?:at age|aged|at the age of|at|when (?:he|she|i|they) (?:was|were)|a l'age de)\s+(?P<n>\d{{1,2}})\s*{_UNITS}(?:\s+old)?\b"
    ),
    re.compile(r"\b(?:at age|aged|at the age of|a l'age de)\s+(?P<n>\d{1,2})\b(?P<u>)"),
    re.compile(
        rf"(?<!il )(?<!elle )(?<!on )(?<!y )(?<!j')(?<!fils )(?<!fille )(?<!enfant )\ba (?P<n>\d{{1,2}}) {_UNITS}\b"
    ),
    re.compile(rf"\bquand (?:il|elle|j'|je) ?(?:avait|avais) (?P<n>\d{{1,2}}) {_UNITS}\b"),
    re.compile(
        rf"\b(?P<n>\d{{1,2}})(?:st|nd|rd|th) birthday\b(?P<u>)|\b(?P<o>{'|'.join(_ORDINALS)}) (?:birthday|anniversaire)\b"
    ),
)
_BORN = re.compile(
    r"\b(?:at|from) birth\b|\ba la naissance\b|\bwhen (?:he|she|i) (?:was|were) born\b|\bbei (?:der )?geburt\b"
)


def find_age(text: str, birth_date: str) -> tuple[Period, str]:
    """The day on which somebody had the age that a folded question names, and the question without it; none without a birth date."""
    born = parse_date(birth_date)
    if born is None:
        return Period(), text
    match = _BORN.search(text)
    if match:
        return _around(born.day, text, match)
    for pattern in _AGED:
        match = pattern.search(text)
        if match:
            groups = match.groupdict()
            number = int(groups.get("n") or _ORDINALS[groups["o"]])
            unit = groups.get("u") or "years"
            months = number if unit.startswith(("mo", "mois")) else number * 12
            return _around(before_months(born.day, -months), text, match)
    return Period(), text


def _around(day: date, text: str, match: re.Match[str]) -> tuple[Period, str]:
    return Period(day=day.isoformat(), about=True), f"{text[: match.start()]} {text[match.end() :]}"
