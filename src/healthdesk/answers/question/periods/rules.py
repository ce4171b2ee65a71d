"""How time expressions become days: the ways that all languages share, each given the words of one language."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta

from healthdesk.answers.question.days import MONTHS, before_months, month_span, read_day, year_span
from healthdesk.answers.question.periods.period import Period, whole

YEAR = r"(?:19|20)\d\d"
_OF = r"(?:\s+(?:of|de|del|des|im))?"
MONTH = rf"(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})\.?"
"""A month's name in any of the languages, folded."""
DATE = (
    rf"(?:{YEAR}-\d\d?-\d\d?|\d\d?[/.-]\d\d?[/.-]{YEAR}|\d\d?\.\d\d?\.\d\d(?!\d)"
    rf"|\d\d?(?:st|nd|rd|th|er|\.|o)?{_OF}\s+{MONTH},?{_OF}\s+{YEAR}"
    rf"|{MONTH}\s+\d\d?(?:st|nd|rd|th)?,?\s+{YEAR}|{MONTH}{_OF}\s+{YEAR}|\d\d?/{YEAR}|{YEAR}-\d\d|{YEAR})(?![\d%])"
)
"""A date, a month of a year or a year, as any of the languages writes it, folded."""


@dataclass(frozen=True, slots=True)
class Words:
    """A language's words of time, folded: `counts` are numbers in words; `units` beginnings with days, months each.

    `seasons` give the month in which they begin; `bounds` the beginnings of the words for "since", "after", "before".
    """

    counts: dict[str, int]
    units: tuple[tuple[str, str, int], ...]
    seasons: dict[str, int]
    since: tuple[str, ...]
    after: tuple[str, ...]
    before: tuple[str, ...]
    few: int = 3
    singular: frozenset[str] = field(default_factory=frozenset)

    def number(self, text: str) -> int:
        """A count in digits or words; 1 when it is neither."""
        word = text.split(maxsplit=1)[0] if text.split() else ""
        return int(word) if word.isdigit() else self.counts.get(word, 1)


Resolve = Callable[[date, re.Match[str], Words], Period]
Rule = tuple[re.Pattern[str], Resolve]


def rules(*pairs: tuple[str, Resolve]) -> tuple[Rule, ...]:
    """Rules with their patterns compiled, in the order in which they are tried."""
    return tuple((re.compile(pattern), resolve) for pattern, resolve in pairs)


def any_of(words: dict[str, int]) -> str:
    """The words as alternatives of a pattern, longest first."""
    return "|".join(sorted(words, key=len, reverse=True))


def _back(today: date, count: str, unit: str, words: Words) -> date:
    number = words.number(count)
    kind, each = next(((kind, each) for start, kind, each in words.units if unit.startswith(start)), ("months", 12))
    return today - timedelta(days=number * each) if kind == "days" else before_months(today, number * each)


def window(today: date, match: re.Match[str], words: Words) -> Period:
    """The days from so many units ago up to today; "the past weeks" without a number are three."""
    count = (match["n"] or "").strip()
    unit = match["u"]
    plural = not count and unit.endswith(("s", "n", "e")) and unit not in words.singular
    return Period(_back(today, str(words.few) if plural else count or "1", unit, words).isoformat(), today.isoformat())


def ago(today: date, match: re.Match[str], words: Words) -> Period:
    """A moment so many units ago."""
    return Period(day=_back(today, match["n"].strip(), match["u"], words).isoformat(), about=True)


def half_year(today: date, match: re.Match[str], _words: Words) -> Period:
    """Half a year: the moment six months ago, or the months since then."""
    start = before_months(today, 6).isoformat()
    return Period(day=start, about=True) if match[0].startswith("vor ") else Period(start, today.isoformat())


def between(_today: date, match: re.Match[str], _words: Words) -> Period:
    """From one named time to another, whichever was named first."""
    first, last = read_day(match["a"]), read_day(match["b"])
    if first is None or last is None:
        return Period()
    low, high = min(first.first, last.first), max(first.last, last.last)
    return Period(low.isoformat(), high.isoformat())


def months_between(today: date, match: re.Match[str], _words: Words) -> Period:
    """From one month to another that ends the stretch: with a year, of that year, else the last that has begun.

    A first month that comes later in the year than the last one is of the year before ("November to February 2025").
    """
    named = read_day(match["b"]) or read_day(f"{match['b']} {today.year}")
    first = read_day(f"{match['a']} {named.first.year}") if named is not None else None
    if named is None or first is None:
        return Period()
    start, end = first.first, named.last
    if read_day(match["b"]) is None and named.first > today:
        start, end = before_months(start, 12), month_span(named.first.year - 1, named.first.month).last
    if start > end:
        start = before_months(start, 12)
    return Period(start.isoformat(), end.isoformat())


def bound(_today: date, match: re.Match[str], words: Words) -> Period:
    """Since, after, before or until a named time."""
    named = read_day(match["a"])
    if named is None:
        return Period()
    word = match["w"]
    if word.startswith(words.since):
        return Period(since=named.first.isoformat())
    if word.startswith(words.after):
        return Period(since=(named.last + timedelta(days=1)).isoformat())
    if word.startswith(words.before):
        return Period(until=(named.first - timedelta(days=1)).isoformat())
    return Period(until=named.last.isoformat())


def within(_today: date, match: re.Match[str], _words: Words) -> Period:
    """A named day, month or year."""
    named = read_day(match["a"])
    if named is None:
        return Period()
    if named.first == named.last:
        return Period(named.first.isoformat(), named.last.isoformat(), day=named.first.isoformat())
    return whole(named)


def last_year(today: date, _match: re.Match[str], _words: Words) -> Period:
    """The calendar year before this one."""
    return whole(year_span(today.year - 1))


def since_last_year(today: date, _match: re.Match[str], _words: Words) -> Period:
    """From the first day of the calendar year before this one."""
    return Period(since=f"{today.year - 1}-01-01")


def year_before_last(today: date, _match: re.Match[str], _words: Words) -> Period:
    """The calendar year two before this one."""
    return whole(year_span(today.year - 2))


def this_year(today: date, _match: re.Match[str], _words: Words) -> Period:
    """This calendar year up to today."""
    return Period(f"{today.year}-01-01", today.isoformat())


def last_month(today: date, _match: re.Match[str], _words: Words) -> Period:
    """The calendar month before this one."""
    before = today.replace(day=1) - timedelta(days=1)
    return whole(month_span(before.year, before.month))


def this_month(today: date, _match: re.Match[str], _words: Words) -> Period:
    """This calendar month up to today."""
    return Period(today.replace(day=1).isoformat(), today.isoformat())


def week(today: date, _match: re.Match[str], _words: Words) -> Period:
    """The seven days up to today, whether "this" or "last" week is said: nobody means the days since Monday alone."""
    return Period((today - timedelta(days=7)).isoformat(), today.isoformat())


def _one_day(day: date) -> Period:
    return Period(day.isoformat(), day.isoformat(), day=day.isoformat())


def this_day(today: date, _match: re.Match[str], _words: Words) -> Period:
    """Today."""
    return _one_day(today)


def yesterday(today: date, _match: re.Match[str], _words: Words) -> Period:
    """The day before today."""
    return _one_day(today - timedelta(days=1))


def day_before_yesterday(today: date, _match: re.Match[str], _words: Words) -> Period:
    """Two days before today."""
    return _one_day(today - timedelta(days=2))


def decade(_today: date, match: re.Match[str], _words: Words) -> Period:
    """Ten years from a round one, its century left out or not."""
    start = int(match["d"])
    start += 0 if start > 1000 else 1900 if start > 20 else 2000
    return Period(f"{start}-01-01", f"{start + 9}-12-31")


def season(today: date, match: re.Match[str], words: Words) -> Period:
    """A season of a year, or the last one that has begun."""
    return _season(today, match, words, back=0)


def season_before_last(today: date, match: re.Match[str], words: Words) -> Period:
    """The season one year before the last one that has begun."""
    return _season(today, match, words, back=1)


def _season(today: date, match: re.Match[str], words: Words, *, back: int) -> Period:
    month = words.seasons[match["s"]]
    year = match.groupdict().get("y") or ""
    first = date(int(year) if year else today.year, month, 1)
    if not year:
        while before_months(first, -3) > today:
            first = before_months(first, 12)
        first = before_months(first, 12 * back)
    last = before_months(first, -3) - timedelta(days=1)
    return Period(first.isoformat(), last.isoformat())


def named_month(today: date, match: re.Match[str], _words: Words) -> Period:
    """A month without its year is the last one of that name that has begun."""
    named = read_day(f"{match['m']} {today.year}")
    if named is None:
        return Period()
    year = today.year - (named.first > today)
    return whole(month_span(year, named.first.month))


LAST = rules(
    (rf"\b(?P<a>{YEAR})\s*(?:-|–|to)\s*(?P<b>{YEAR})\b", between),
    (rf"(?<![\d/.-])(?P<a>{DATE})(?![\d/-])", within),
)
"""What needs no word of any language: tried when no other rule fits."""
