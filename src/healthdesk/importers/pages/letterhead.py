"""The head of a letter: whom it is about, when the specimen was taken, and how its laboratory prints dates.

What a report has to name: ISO 15189:2022, 7.4.1.6 (patient, date of collection, date of issue). Only what stands behind
its own label is taken; a date without a label is nobody's.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from healthdesk.domain.dates import MONTHS
from healthdesk.domain.knowledge import folded
from healthdesk.importers.pages.cells import dates_in
from healthdesk.importers.pages.layout import Line

_PROSE = 60
_HEAD = 45
"""Lines from the top of a letter within which its head stands."""

_SHORT = re.compile(r"(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})")
_WORDED = re.compile(r"(?:(\d{1,2})[ -]?([^\W\d_]{3,9})\.?|([^\W\d_]{3,9})\.? (\d{1,2}))[ ,-]+(\d{4})")
_TAKEN = re.compile(
    r"(?:date (?:et heure )?(?:de |du )?prelevement|preleve(?:e|s|es)? le|prelevement(?: effectue)?(?: du| le)?|prelev[.]? ?(?:du|le)?|"
    r"(?:date|time|date time)? ?(?:of )?(?:specimen |sample |date )?(?:collect(?:ed|ion)|drawn|taken|sampled)(?: on| date| time| date time)*|"
    r"sampling date|date of sample|specimen date)"
)
_OTHERWISE = re.compile(
    r"(?:recu|reception|enregistr\w*|received|receipt|registered|demande|ordered|examen du|dossier du|date of report|"
    r"date de l examen|date d examen|report date|reported|date)"
)
_NOT_TAKEN = re.compile(
    r"(?:edit\w*|imprim\w*|print\w*|valid\w*|issued?|naissance|nee?|ne e|birth|dob|born|prescri\w*|ordonnance|expir\w*)"
)
_BORN = re.compile(
    r"(?:ne e le|nee? le|ne\(?e\)? le|date de naissance|date naissance|ddn|naissance|date of birth|birth date|dob|born)"
)
_LABEL_NAME = re.compile(
    r"(?:^|\s)(?:nom (?:et|&) pr[ée]nom|nom[ /]+pr[ée]nom|nom du patient|patient(?:e)?(?: name)?|patient|name|nom|pt name)\s*:\s*",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"^(?:M(?:onsieur|me|lle|r|rs|s)?|Madame|Mademoiselle|Monsieur|Mr|Mrs|Ms|Miss)\b\.?\s+", re.IGNORECASE
)
_NAME = re.compile(r"[^\W\d_][^\W\d_'’-]*(?:[ ,]+[^\W\d_][^\W\d_'’.-]*){1,4}")
_FRENCH = re.compile(
    r"\bn[ée]+(?:\(e\))? le\b|prélev|\brésultats?\b|\bnaissance\b|\banalyses?\b|\bédité\b|antériorité|\bnormes\b|\breçu\b",
    re.IGNORECASE,
)
_MONTH_NUMBERS = {
    folded(name)[:length]: number
    for language in MONTHS.values()
    for number, name in enumerate(language, 1)
    for length in (3, 4, 5, len(folded(name)))
    if not (length == 3 and folded(name)[:3] == "jui")
}
_YEARS = 100
_STOP = frozenset(
    """ne nee sexe sex dob date born naissance age medecin docteur dr prescripteur id dossier gender mrn female male prelevement
    prelevements preleve collected ipp adresse address phone tel telephone nir""".split()  # noqa: SIM905 - words
)


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Whom a letter names and when: ISO days, "" where nothing certain is printed.

    `weak` says that the day of the results is not labelled as that of the specimen; `dated` that a day is, readable or not.
    """

    name: str = ""
    birth_date: str = ""
    taken: str = ""
    weak: bool = True
    day_first: bool | None = None
    dated: bool = False
    words: tuple[str, ...] = ()


def read(all_lines: Iterable[Line], text: str, today: date) -> Letterhead:
    """The letterhead of a page's first lines; `text` is all text of the letter, for its way of printing dates."""
    head = [line for line, _ in zip(all_lines, range(_HEAD), strict=False) if len(line.words) <= _PROSE]
    order = day_first(text)
    taken, weak = _taken(head, order, today)
    name = next((found for line in head if (found := _name(line))), "")
    birth = next((found for line in head if (found := _after(line.text, _BORN, order, today, birth=True))), "")
    words = tuple(folded(line.text) for line in head[:6])
    dated = any(_after(line.text, _TAKEN, True, date.max) for line in head)
    return Letterhead(name if birth else "", birth if name else "", taken, weak, order, dated, words)


def day_first(text: str) -> bool | None:
    """Whether dates in figures begin with the day; None when the text does not tell."""
    firsts, seconds = set(), set()
    for match in re.finditer(r"(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?!\d)", text):
        firsts.add(int(match[1]))
        seconds.add(int(match[2]))
    if any(one > 12 for one in firsts) and not any(one > 12 for one in seconds):
        return True
    if any(one > 12 for one in seconds) and not any(one > 12 for one in firsts):
        return False
    if _FRENCH.search(text):
        return True
    plain = f" {folded(text)} "
    if (
        sum(f" {word} " in plain for word in ("le", "du", "de", "resultat", "resultats", "analyse", "unite", "valeurs"))
        > 2
    ):
        return True
    return None


def iso(printed: str, order: bool | None, today: date, *, birth: bool = False) -> str:  # noqa: FBT001 - as `day_first` gives it
    """A printed date as an ISO day; "" when it is none, lies ahead, or could be two days.

    Two figures for the year mean the last hundred years (a birth) or this century.
    """
    text = printed.strip()
    if match := _WORDED.search(text):
        month = _MONTH_NUMBERS.get(folded(match[2] or match[3]), 0) or _MONTH_NUMBERS.get(
            folded(match[2] or match[3])[:3], 0
        )
        return _day(match[5], month, match[1] or match[4], today)
    match = _SHORT.search(text)
    if match is None:
        return ""
    first, second, third = match.groups()
    if len(first) == 4:
        return _day(first, second, third, today)
    year = int(third)
    if len(third) == 2:
        year += today.year // _YEARS * _YEARS
        if year > today.year or (birth and year >= today.year):
            year -= _YEARS
    elif len(third) != 4:
        return ""
    if order is None and first != second and int(first) <= 12 and int(second) <= 12:
        return ""
    month_first = order is False or (order is None and int(first) <= 12 < int(second))
    return _day(year, first, second, today) if month_first else _day(year, second, first, today)


def _day(year: str | int, month: str | int, day: str | int, today: date) -> str:
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        return ""
    return found.isoformat() if found.year > 1880 and found <= today else ""


def _taken(head: list[Line], order: bool | None, today: date) -> tuple[str, bool]:  # noqa: FBT001 - as above
    given = {found for line in head if (found := _after(line.text, _TAKEN, order, today))}
    if len(given) == 1:
        return given.pop(), False
    if given:
        return "", True
    other = {found for line in head if (found := _after(line.text, _OTHERWISE, order, today, unless=_NOT_TAKEN))}
    return (other.pop(), True) if len(other) == 1 else ("", True)


def _after(
    text: str,
    label: re.Pattern[str],
    order: bool | None,  # noqa: FBT001 - as above
    today: date,
    *,
    birth: bool = False,
    unless: re.Pattern[str] | None = None,
) -> str:
    """The day behind a label: the first date after it, with only a few words between."""
    for printed in dates_in(text):
        place = text.index(printed)
        before = folded(re.split(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|\d{4}", text[:place])[-1])
        said = list(re.finditer(rf"(?<!\w){label.pattern}(?!\w)", before))
        if not said or len(before[said[-1].end() :].split()) > 3:
            continue
        near = " ".join(before.split()[-4:])
        if unless is not None and unless.search(near):
            continue
        if not birth and _BORN.search(before[said[-1].start() :]):
            continue
        return iso(printed, order, today, birth=birth)
    return ""


def _name(line: Line) -> str:
    """The name behind a label, or behind Madame and the like at the beginning of a run."""
    text = line.text
    if label := _LABEL_NAME.search(text):
        return _plain_name(text[label.end() :])
    for run in line.runs:
        if (title := _TITLE.match(run.text)) and not re.search(r"\b(?:Dr|Docteur|Doctor|Prof)\b", text):
            return _plain_name(run.text[title.end() :])
    return ""


def _plain_name(text: str) -> str:
    bare = _TITLE.sub("", text.strip())
    match = _NAME.match(re.split(r"\s{2,}|[(:;]", bare)[0])
    if match is None:
        return ""
    kept: list[str] = []
    for word in match.group().replace(",", " , ").split():
        if folded(word) in _STOP:
            break
        kept.append(word)
    last, comma, first = " ".join(kept).partition(" , ")
    named = f"{first} {last}".strip() if comma else last
    words = named.replace(" ,", "").split()
    return " ".join(_ordered(words)) if 2 <= len(words) <= 5 else ""


def _ordered(words: list[str]) -> list[str]:
    """Given names before the family name, which letters in French print first and in capitals."""
    loud = [word for word in words if word.isupper() and len(word) > 1]
    quiet = [word for word in words if word not in loud]
    if loud and quiet and words[: len(loud)] == loud:
        return [*quiet, *(word.title() for word in loud)]
    return [word.title() if word.isupper() else word for word in words]
