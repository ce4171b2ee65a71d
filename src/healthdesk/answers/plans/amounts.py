"""The numbers of a question about a measure: how many values it wants, a limit, a value that it takes for granted."""

import re

from healthdesk.answers.question.reading import Reading

_ABOVE = re.compile(
    r"\b(?:above|over|more than|greater than|higher than|at least|exceed(?:ed|s|ing)?|au dessus de|plus de|superieure?s? a|sup a|depass\w+)\s+"
    r"(?:(?!the\b|average\b|normal\b|range\b|limit\b|last\b)[^\W\d]\S*\s+){0,8}?(\d+(?:[.,]\d+)?)"
)
_BELOW = re.compile(
    r"\b(?:below|under|less than|lower than|au dessous de|en dessous de|moins de|sous|inferieure?s? a|inf a)\s+(\d+(?:[.,]\d+)?)"
)


def amounts(reading: Reading) -> dict[str, str]:
    """The unit, limit, number and value that a question names, as a step's choices; "" where it names none."""
    text = reading.text
    above, below = _ABOVE.search(text), _BELOW.search(text)
    number = several(text)
    stated = "" if above or below or reading.has("count") else _stated(reading, number)
    return {
        "to": reading.unit,
        "to_text": reading.unit_text,
        "above": above[1] if above else "",
        "below": below[1] if below else "",
        "n": number,
        "stated": stated,
        "ask": next((cue for cue in ("where", "who", "when") if reading.has(cue)), ""),
    }


_NUMBERS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "couple": 2, "few": 3,
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "douze": 12,
}  # fmt: skip
_COUNT = rf"(?P<n>\d+|{'|'.join(_NUMBERS)})"
_SEVERAL = (
    re.compile(rf"\b(?:last|latest|recent|first|past|previous|dernier\w*|premier\w*|recente?s)\s+{_COUNT}\b"),
    re.compile(rf"\b{_COUNT}\s+(?:last|latest|most|dernier\w*|recent\w*|previous|premier\w*|first)\b"),
)
_TIMES = re.compile(r"\b(?:last|past)\s+(?:two|2)\b")


def several(text: str) -> str:
    """How many values are asked for, "" when no number says so."""
    for pattern in _SEVERAL:
        match = pattern.search(text)
        if match:
            number = _NUMBERS.get(match["n"], 0) or int(match["n"])
            return str(number) if 2 <= number <= 60 else ""
    return ""


_CLAIM = re.compile(
    r"(?:\b(?:was|is|were|are|at|be|being|hit|reached|of|said|says|etait|est|sont|de|a|d|atteint|vaut|disait|only|about|around|still|over|nearly|environ|really|actually|to|jump\w*)\s+|=\s*|^)"
    r"(?P<number>\d+(?:[.,]\d+)?%?|\d+/\d+)(?!\s*(?:year|yr|ans?\b|month|mois|day|jour|week|semaine|time|fois|st\b|nd\b|rd\b|th\b|o'?clock|pm\b|am\b|h\b|last|latest|dernier|previous|recent))"
)


def _stated(reading: Reading, wanted: str) -> str:
    """A value that the question takes for granted ("since my A1c was 9.1"), "" when its numbers are no value."""
    text = reading.text
    claims = [match["number"] for match in _CLAIM.finditer(text)]
    if not claims and reading.claimed:
        claims = [number for number in reading.numbers if number != wanted]
    return next((one for one in claims if one in reading.numbers and one != wanted), "")
