"""Time expressions of a question, English and French, resolved by code against a given today.

"In the past year" is the twelve months up to today; "last year" is the calendar year before this one, and an answer
always says which days it counted.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from healthdesk.answers.question.days import Span, before_months, month_span, read_day, year_span
from healthdesk.answers.question.tokens import fold


@dataclass(frozen=True, slots=True)
class Period:
    """Days that a question speaks of, both included, as ISO; "" is open.

    `day` is set when the question names one day ("on 3 March 2020") or a moment ("two years ago", `about`).
    """

    since: str = ""
    until: str = ""
    day: str = ""
    about: bool = False

    @property
    def bounded(self) -> bool:
        """Whether the question named any time at all."""
        return bool(self.since or self.until or self.day)


_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|"
    r"juillet|aout|septembre|octobre|novembre|decembre|janv|fevr|avr|juil|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\.?"
)
_YEAR = r"(?:19|20)\d\d"
_DATE = (
    rf"(?:{_YEAR}-\d\d?-\d\d?|\d\d?[/.]\d\d?[/.]{_YEAR}|\d\d?(?:st|nd|rd|th|er)?(?:\s+of)?\s+{_MONTH},?\s+{_YEAR}"
    rf"|{_MONTH}\s+\d\d?(?:st|nd|rd|th)?,?\s+{_YEAR}|{_MONTH}(?:\s+of|\s+de)?\s+{_YEAR}|\d\d?/{_YEAR}|{_YEAR}-\d\d|{_YEAR})(?![\d%])"
)
_COUNT = {
    "a": 1, "an": 1, "one": 1, "un": 1, "une": 1, "couple": 2, "two": 2, "deux": 2, "three": 3, "trois": 3, "few": 3, "several": 3,
    "four": 4, "quatre": 4, "five": 5, "cinq": 5, "six": 6, "seven": 7, "sept": 7, "eight": 8, "huit": 8, "nine": 9, "neuf": 9,
    "ten": 10, "dix": 10, "twelve": 12, "douze": 12, "quinze": 15, "fifteen": 15, "eighteen": 18, "vingt": 20, "twenty": 20,
}  # fmt: skip
_N = rf"(?:\d{{1,3}}|{'|'.join(_COUNT)})(?:\s+of)?"
_UNIT = r"(?:days?|weeks?|months?|years?|yrs?|decades?|jours?|semaines?|mois|ans?|annees?|decennies?|semestres?|trimestres?)"
_SEASON = r"(?:spring|summer|autumn|fall|winter|printemps|ete|automne|hiver)"
_SEASON_START = {
    "spring": 3, "printemps": 3, "summer": 6, "ete": 6, "autumn": 9, "fall": 9, "automne": 9, "winter": 12, "hiver": 12,
}  # fmt: skip


def _back(today: date, count: str, unit: str) -> date:
    number = int(count) if count.isdigit() else _COUNT.get(count.partition(" ")[0], 1)
    if unit.startswith(("day", "jour")):
        return today - timedelta(days=number)
    if unit.startswith(("week", "semaine")):
        return today - timedelta(days=7 * number)
    if unit.startswith(("mois", "month")):
        return before_months(today, number)
    months = {"semestre": 6, "trimestre": 3, "decade": 120, "decennie": 120}
    return before_months(today, number * next((m for name, m in months.items() if unit.startswith(name)), 12))


def _window(today: date, match: re.Match[str]) -> Period:
    count = (match["n"] or "").replace(" of", "").strip() or "1"
    plural_without_number = not match["n"] and match["u"].endswith(("s", "ees")) and match["u"] not in ("mois", "ans")
    start = _back(today, "3" if plural_without_number else count, match["u"])
    return Period(start.isoformat(), today.isoformat())


def _ago(today: date, match: re.Match[str]) -> Period:
    return Period(day=_back(today, match["n"].replace(" of", "").strip(), match["u"]).isoformat(), about=True)


def _between(_today: date, match: re.Match[str]) -> Period:
    first, last = read_day(match["a"]), read_day(match["b"])
    if first is None or last is None:
        return Period()
    low, high = min(first.first, last.first), max(first.last, last.last)
    return Period(low.isoformat(), high.isoformat())


def _bound(_today: date, match: re.Match[str]) -> Period:
    named = read_day(match["a"])
    if named is None:
        return Period()
    word = match["w"]
    if word.startswith(("since", "depuis", "from", "a partir", "starting", "des")):
        return Period(since=named.first.isoformat())
    if word.startswith(("after", "apres")):
        return Period(since=(named.last + timedelta(days=1)).isoformat())
    if word.startswith(("before", "prior", "avant", "earlier")):
        return Period(until=(named.first - timedelta(days=1)).isoformat())
    return Period(until=named.last.isoformat())


def _within(_today: date, match: re.Match[str]) -> Period:
    named = read_day(match["a"])
    if named is None:
        return Period()
    if named.first == named.last:
        return Period(named.first.isoformat(), named.last.isoformat(), day=named.first.isoformat())
    return Period(named.first.isoformat(), named.last.isoformat())


def _span(span: Span) -> Period:
    return Period(span.first.isoformat(), span.last.isoformat())


def _calendar(today: date, match: re.Match[str]) -> Period:
    word = match[0]
    if re.search(r"before last|avant dernier", word):
        return _span(year_span(today.year - 2))
    this = re.search(r"\b(?:this|cette|ce|current|en cours)\b", word) is not None
    if re.search(r"year|an\b|annee", word):
        return Period(f"{today.year}-01-01", today.isoformat()) if this else _span(year_span(today.year - 1))
    if re.search(r"month|mois", word):
        start = today.replace(day=1)
        if this:
            return Period(start.isoformat(), today.isoformat())
        before = start - timedelta(days=1)
        return _span(month_span(before.year, before.month))
    return Period((today - timedelta(days=7)).isoformat(), today.isoformat())


def _day(today: date, match: re.Match[str]) -> Period:
    day = today - timedelta(days=1) if match[0] in ("yesterday", "hier") else today
    return Period(day.isoformat(), day.isoformat(), day=day.isoformat())


def _decade(_today: date, match: re.Match[str]) -> Period:
    start = int(match["d"] or match["e"])
    start += 0 if start > 1000 else 1900 if start > 20 else 2000
    return Period(f"{start}-01-01", f"{start + 9}-12-31")


def _season(today: date, match: re.Match[str]) -> Period:
    month = _SEASON_START[match["s"]]
    year = int(match["y"]) if match["y"] else today.year
    first = date(year, month, 1)
    if not match["y"]:
        while before_months(first, -3) > today:
            first = before_months(first, 12)
        if "before last" in match[0] or "avant dernier" in match[0]:
            first = before_months(first, 12)
    last = before_months(first, -3) - timedelta(days=1)
    return Period(first.isoformat(), last.isoformat())


def _named_month(today: date, match: re.Match[str]) -> Period:
    """A month without its year is the last one of that name that has begun."""
    named = read_day(f"{match['m']} {today.year}")
    if named is None:
        return Period()
    year = today.year - (named.first > today)
    return _span(month_span(year, named.first.month))


_Rule = tuple[re.Pattern[str], Callable[[date, re.Match[str]], Period]]
_RULES: tuple[_Rule, ...] = tuple(
    (re.compile(pattern), resolve)
    for pattern, resolve in (
        (rf"\b(?:between|from|entre|de|du|d')\s*(?:le\s+)?(?P<a>{_DATE})\s+(?:and|to|until|till|et|a|au|jusqu'en|jusqu'au)\s+(?:le\s+)?(?P<b>{_DATE})", _between),
        (rf"\b(?P<a>{_YEAR})\s*(?:-|–|to)\s*(?P<b>{_YEAR})\b", _between),
        (rf"\b(?P<w>since|after|before|prior to|until|till|up to|through|by|from|starting(?: from| in)?|earlier than|depuis|apres|avant|jusqu'(?:en|au|a)|jusque|a partir d[eu']|des)\s*(?:the\s+|le\s+|l'annee\s+|la\s+|en\s+|year\s+|about\s+)*(?P<a>{_DATE})(?:\s+on(?:wards?)?)?", _bound),
        (rf"\b(?:in\s+|over\s+|during\s+|within\s+|for\s+|of\s+|from\s+)?(?:the\s+|these\s+|this\s+|my\s+)?(?:past|last|previous|recent)\s+(?P<n>{_N}\s+)(?P<u>{_UNIT})\b", _window),
        (r"\b(?:in|over|during|within|for|of|from)\s+(?:the\s+|this\s+)?(?:past|last|previous)\s+(?P<n>)(?P<u>days?|weeks?|months?|years?|decade)\b", _window),
        (r"\b(?:the\s+)?past\s+(?P<n>)(?P<u>days?|weeks?|months?|years?|decade)\b", _window),
        (rf"\b(?:within|over)\s+(?P<n>{_N}\s+)(?P<u>{_UNIT})\b", _window),
        (rf"\b(?:dans\s+|sur\s+|pendant\s+|durant\s+|au\s+cours\s+d(?:e\s+)?|lors\s+d)?(?:c|l|d|m)?es\s+(?P<n>{_N}\s+)(?:dernier(?:e)?s|derniers|precedente?s)\s+(?P<u>{_UNIT})\b", _window),
        (rf"\b(?:dans\s+|sur\s+|pendant\s+|durant\s+|au\s+cours\s+d)?(?:c|l|d)es\s+dernier(?:e)?s\s+(?P<n>(?:{_N}\s+)?)(?P<u>{_UNIT})\b", _window),
        (rf"\b(?:depuis|sur|en|since|for)\s+(?P<n>{_N}\s+)(?P<u>{_UNIT})\b(?!\s+ago)", _window),
        (r"\b(?:dans|sur|au cours de|pendant|durant)\s+(?:la|l')\s*(?P<n>)(?:derniere\s+)?(?P<u>annee|semaine)(?:\s+(?:ecoulee|passee))\b", _window),
        (rf"\b(?P<n>{_N})\s+(?P<u>{_UNIT})\s+ago\b", _ago),
        (rf"\bil\s*y\s*a\s+(?:environ\s+)?(?P<n>{_N})\s+(?P<u>{_UNIT})\b", _ago),
        (rf"\b(?:in\s+the\s+|in\s+|the\s+)?(?P<s>{_SEASON})\s+(?:before last)\b(?P<y>)", _season),
        (rf"\b(?:in\s+|the\s+)*(?:last)\s+(?P<s>{_SEASON})\b(?P<y>)", _season),
        (r"\b(?:l'|au\s+|en\s+|le\s+|cet\s+)?(?P<s>printemps|ete|automne|hiver)\s+(?:dernier|passe|avant dernier)\b(?P<y>)", _season),
        (rf"\b(?:in\s+|the\s+|of\s+|en\s+|a\s+l'|au\s+)*(?P<s>{_SEASON})\s+(?:of\s+|de\s+)?(?P<y>{_YEAR})\b", _season),
        (r"\b(?:in\s+|during\s+)?(?:the\s+)?(?:year|month|week)\s+before\s+last\b", _calendar),
        (r"\b(?:in\s+|during\s+)?(?:last|this|the current)\s+(?:calendar\s+)?(?:year|month|week)\b", _calendar),
        (r"\b(?:l'an|l'annee|le mois|la semaine|d'annee)\s+(?:derniere?|passee?|en cours)\b|\b(?:cette\s+(?:annee|semaine)|ce\s+mois)(?:[- ]ci)?\b", _calendar),
        (r"\b(?:today|aujourd'?hui|yesterday|hier)\b", _day),
        (r"\b(?:in\s+the\s+|the\s+|during the\s+)(?P<d>(?:19|20)?\d0)'?s\b|\b(?:dans\s+)?les\s+annees\s+(?P<e>(?:19|20)?\d0)\b", _decade),
        (rf"\b(?:on|in|during|at|for|of|as of|around|le|en|au|du|pour|de|pendant|durant|courant|d'|dated|from|year|annee)\s+(?:the\s+|le\s+|l'annee\s+|year\s+|mois\s+de\s+)*(?P<a>{_DATE})", _within),
        (rf"(?<![\d/.-])(?P<a>{_DATE})(?![\d/-])", _within),
        (rf"\b(?:last\s+(?P<m>{_MONTH})\b(?!\s+\d))", _named_month),
        (rf"\b(?:en\s+)?(?P<m>{_MONTH})\s+(?:dernier|passe)\b", _named_month),
        (rf"\b(?:in|during|over|en|durant|pendant|au mois d[e'])\s*(?P<m>{_MONTH})(?![\w])(?!\s+\d)", _named_month),
    )
)  # fmt: skip


def find_period(question: str, today: date) -> tuple[Period, str]:
    """The days a question speaks of and what is left of the question, folded, without their words.

    A question that names none gives an empty Period. The first rule that fits wins; they run from the most to the
    least specific.
    """
    text = fold(question)
    for pattern, resolve in _RULES:
        match = pattern.search(text)
        if match is None:
            continue
        period = resolve(today, match)
        if period.bounded:
            return period, f"{text[: match.start()]} {text[match.end() :]}"
    return Period(), text
