"""Days as questions write them, and arithmetic on months."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

MONTHS = {
    "jan": 1, "janv": 1, "january": 1, "janvier": 1, "januar": 1, "janner": 1, "jaenner": 1, "ene": 1, "enero": 1, "feb": 2,
    "fevr": 2, "february": 2, "fevrier": 2, "februar": 2, "febrero": 2, "mar": 3, "march": 3, "mars": 3, "marz": 3, "maerz": 3,
    "mrz": 3, "marzo": 3, "apr": 4, "avr": 4, "april": 4, "avril": 4, "abr": 4, "abril": 4, "may": 5, "mai": 5, "mayo": 5,
    "jun": 6, "june": 6, "juin": 6, "juni": 6, "junio": 6, "jul": 7, "juil": 7, "july": 7, "juillet": 7, "juli": 7, "julio": 7,
    "aug": 8, "august": 8, "aout": 8, "ago": 8, "agosto": 8, "sep": 9, "sept": 9, "september": 9, "septembre": 9, "septiembre": 9,
    "setiembre": 9, "oct": 10, "october": 10, "octobre": 10, "okt": 10, "oktober": 10, "octubre": 10, "nov": 11, "november": 11,
    "novembre": 11, "noviembre": 11, "dec": 12, "december": 12, "decembre": 12, "dez": 12, "dezember": 12, "dic": 12, "diciembre": 12,
}  # fmt: skip
"""Months by their folded names in the four languages."""
_FORMS = (
    re.compile(r"(?P<y>\d{4})-(?P<m>\d\d?)-(?P<d>\d\d?)"),
    re.compile(r"(?P<d>\d\d?)[/.-](?P<m>\d\d?)[/.-](?P<y>\d{4})"),
    re.compile(r"(?P<d>\d\d?)\.(?P<m>\d\d?)\.(?P<y>\d\d)"),
    re.compile(
        r"(?P<d>\d\d?)(?:st|nd|rd|th|er|\.|o)?(?:\s+(?:of|de|del|des))?\s+(?P<m>[a-z]+)\.?,?(?:\s+(?:of|de|del|des))?\s+(?P<y>\d{4})"
    ),
    re.compile(r"(?P<m>[a-z]+)\.?\s+(?P<d>\d\d?)(?:st|nd|rd|th)?,?\s+(?P<y>\d{4})"),
    re.compile(r"(?P<m>[a-z]+)\.?(?:\s+(?:of|de|del|des|im))?\s+(?P<y>\d{4})(?P<d>)"),
    re.compile(r"(?P<m>\d\d?)/(?P<y>\d{4})(?P<d>)"),
    re.compile(r"(?P<y>\d{4})-(?P<m>\d\d)(?P<d>)"),
    re.compile(r"(?P<y>\d{4})(?P<m>)(?P<d>)"),
)


@dataclass(frozen=True, slots=True)
class Span:
    """A first and a last day, both included."""

    first: date
    last: date


def year_span(year: int) -> Span:
    """1 January to 31 December."""
    return Span(date(year, 1, 1), date(year, 12, 31))


def month_span(year: int, month: int) -> Span:
    """The days of one month."""
    return Span(date(year, month, 1), date(year, month, monthrange(year, month)[1]))


def before_months(day: date, months: int) -> date:
    """The same day so many months earlier (later when negative), or the month's last day where it has no such day."""
    index = day.year * 12 + day.month - 1 - months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def read_day(text: str, *, month_first: bool = False) -> Span | None:
    """The days that a folded date text names: a day, a month or a year; None when the calendar has no such day.

    Slashes are read day first unless only month first makes sense, or `month_first` is set.
    """
    for form in _FORMS:
        match = form.fullmatch(text.strip())
        if match is None:
            continue
        try:
            return _span(match, month_first=month_first)
        except ValueError:
            return None
    return None


def _span(match: re.Match[str], *, month_first: bool) -> Span:
    year, month_text, day_text = int(match["y"]), match["m"], match["d"]
    year += 0 if year > 99 else 2000
    if not month_text:
        return year_span(year)
    month = int(month_text) if month_text.isdigit() else MONTHS.get(month_text, 0)
    if not 1 <= month <= 12 and not day_text:
        raise ValueError
    if not day_text:
        return month_span(year, month)
    day = int(day_text)
    slashed = "/" in match[0]
    if slashed and day <= 12 and (month > 12 or month_first):
        day, month = month, day
    named = date(year, month, day)
    return Span(named, named)
