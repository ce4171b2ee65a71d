"""Appointments: what one types in one line, and what is known of one.

"12 May 14:30 cardiologist Dr Roux, bring ECG" names a day, a time, what for, with whom, and a remark. Read in English,
French, German and Spanish; what is not understood stays part of the words.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from healthdesk.domain.dates import MONTHS, PartialDate
from healthdesk.domain.records import Record


@dataclass(frozen=True, slots=True)
class Wanted:
    """An appointment as typed in: `start` and `end` are an ISO day, or an ISO moment in the computer's own zone."""

    title: str
    start: str
    end: str = ""
    who: str = ""
    place: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Appointment:
    """An appointment in the records; `zone` is the IANA name of its zone where its source gives one."""

    record: Record
    start: PartialDate | None
    end: PartialDate | None = None
    who: str = ""
    place: str = ""
    remark: str = ""
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Relative:
    """A relative's illness as typed in: who ("mother"), what, how old then, and a remark."""

    relation: str
    condition: str
    age: str = ""
    remark: str = ""


_WEEKDAYS = {
    "en": ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "de": ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
}
_NEAR = {
    "today": 0, "aujourd'hui": 0, "aujourd’hui": 0, "heute": 0, "hoy": 0,
    "tomorrow": 1, "demain": 1, "morgen": 1, "mañana": 1,
}  # fmt: skip
_MONTH = {
    form: number
    for names in MONTHS.values()
    for number, name in enumerate(names, 1)
    for form in (name.casefold(), name.casefold()[:3], name.casefold()[:4])
    if form not in ("mar", "juin"[:3], "juil"[:3]) or name.casefold() == form
} | {"mar": 3, "juin": 6, "juil": 7}
_MONTHS = "|".join(sorted(map(re.escape, _MONTH), key=len, reverse=True))
_DAY_MONTH = re.compile(
    rf"\b(\d{{1,2}})(?:\.|st|nd|rd|th|er)?\s+(?:de\s+)?({_MONTHS})\b\.?(?:\s+(?:de\s+)?(\d{{4}}))?", re.IGNORECASE
)
_MONTH_DAY = re.compile(
    rf"\b({_MONTHS})\b\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s*[:h])(?:,?\s+(\d{{4}}))?", re.IGNORECASE
)
_FIGURES = re.compile(r"\b(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2})?)?(?![\d:])")
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_NAMED = re.compile(
    rf"\b({'|'.join(sorted({re.escape(day) for names in _WEEKDAYS.values() for day in names} | set(map(re.escape, _NEAR)), key=len, reverse=True))})\b",
    re.IGNORECASE,
)
_CLOCK = (
    re.compile(
        r"\b(?:at\s+|à\s+|um\s+|a\s+las?\s+)?(\d{1,2})[:.](\d{2})\s*(?:uhr|hrs?|h)?\s*(am|pm|a\.m\.|p\.m\.)?(?!\w)",
        re.IGNORECASE,
    ),
    re.compile(r"\b(?:à\s+|a\s+las?\s+)?(\d{1,2})\s?h\s?(\d{2})?(?!\w)", re.IGNORECASE),
    re.compile(r"\b(?:at\s+)?(\d{1,2})()\s?(am|pm|a\.m\.|p\.m\.)(?!\w)", re.IGNORECASE),
    re.compile(r"\b(?:um\s+)?(\d{1,2})()\s+uhr\b", re.IGNORECASE),
    re.compile(r"\b(?:at|um|a\s+las?)\s+(\d{1,2})()\b", re.IGNORECASE),
)
_WHO = re.compile(
    r"(?<!\w)(?:with\s+|avec\s+(?:le\s+|la\s+)?|chez\s+(?:le\s+|la\s+)?|bei\s+|mit\s+|con\s+(?:el\s+|la\s+)?)?"
    r"((?:Dr|Dre|Dra|Prof|Pr|Mme|Mr|Mrs|Ms|M|Frau|Herr|Doctor|Docteur|Doktor|Doctora)\.?\s+(?:[A-ZÀ-Þ][\w’'\-]*\.?\s?(?:(?:de|la|le|van|von|der|el)\s)*){1,3})"
)


def read_typed(typed: str, language: str, today: date) -> Wanted | None:
    """One line as an appointment; None when no day can be found in it.

    A day without a year is the next one; figures are month first in English where both could be, as elsewhere in the window.
    """
    head, _, remark = _parted(typed)
    found = _day_in(head, language, today)
    if found is None:
        return None
    day, rest = found
    clock, rest = _time_in(rest)
    who = ""
    if match := _WHO.search(rest):
        who = match[1].strip(" ,;")
        rest = f"{rest[: match.start()]} {rest[match.end() :]}"
    title = re.sub(r"\s+", " ", rest).strip(" ,;-–:")
    start = day.isoformat()
    if clock is not None:
        start = datetime.combine(day, clock).astimezone().isoformat(timespec="seconds")
    return Wanted(title[:1].upper() + title[1:], start, who=who, remark=remark.strip())


def _parted(typed: str) -> tuple[str, str, str]:
    """The line up to its first comma that parts words from words ("May 12, 2026" has none), and the rest."""
    for match in re.finditer(r"[,;]", typed):
        before, after = typed[: match.start()], typed[match.end() :]
        if re.search(r"[^\W\d]{3,}", _without_day(before)) and not re.match(r"\s*\d{4}\b", after):
            return before, match[0], after
    return typed, "", ""


def _without_day(text: str) -> str:
    for pattern in (_DAY_MONTH, _MONTH_DAY, _NAMED):
        text = pattern.sub(" ", text)
    return text


def _day_in(text: str, language: str, today: date) -> tuple[date, str] | None:
    for pattern, read in ((_ISO, _iso), (_DAY_MONTH, _day_first), (_MONTH_DAY, _month_first)):
        for match in pattern.finditer(text):
            if (day := read(match, today)) is not None:
                return day, _cut(text, match)
    for match in _FIGURES.finditer(text):
        first, second = int(match[1]), int(match[2])
        day_number, month = (second, first) if language == "en" and first <= 12 else (first, second)
        if "." in match[0]:
            day_number, month = first, second
        if match[0].rstrip(".").count(".") == 1 and not match[3] and month > 12:
            continue
        if (day := _dated(_year(match[3]), month, day_number, today)) is not None:
            return day, _cut(text, match)
    if (named := _NAMED.search(text)) is not None:
        name = named[1].casefold()
        ahead = _NEAR.get(name)
        if ahead is None:
            number = next(names.index(name) for names in _WEEKDAYS.values() if name in names)
            ahead = (number - today.weekday()) % 7 or 7
        return today + timedelta(days=ahead), _cut(text, named)
    return None


def _cut(text: str, match: re.Match[str]) -> str:
    before = _NAMED.sub(" ", text[: match.start()])
    return f"{before} {text[match.end() :]}"


def _iso(match: re.Match[str], _today: date) -> date | None:
    return _dated(int(match[1]), int(match[2]), int(match[3]), _today)


def _day_first(match: re.Match[str], today: date) -> date | None:
    return _dated(_year(match[3]), _MONTH[match[2].casefold()], int(match[1]), today)


def _month_first(match: re.Match[str], today: date) -> date | None:
    return _dated(_year(match[3]), _MONTH[match[1].casefold()], int(match[2]), today)


def _year(text: str | None) -> int | None:
    return None if not text else int(text) + (2000 if len(text) == 2 else 0)


def _dated(year: int | None, month: int, day: int, today: date) -> date | None:
    try:
        if year is not None:
            return date(year, month, day)
        this = date(today.year, month, day)
        return this if this >= today else date(today.year + 1, month, day)
    except ValueError:
        return None


def _time_in(text: str) -> tuple[time | None, str]:
    for pattern in _CLOCK:
        for match in pattern.finditer(text):
            hour, minute = int(match[1]), int(match[2] or 0)
            half = (match[3] if match.re.groups > 2 and match[3] else "").lower().replace(".", "")
            if half and 1 <= hour <= 12:
                hour = hour % 12 + (12 if half == "pm" else 0)
            if hour < 24 and minute < 60:
                return time(hour, minute), f"{text[: match.start()]} {text[match.end() :]}"
    return None, text


def starts_at(when: PartialDate) -> float:
    """When something begins, in UTC seconds since 1970; a time without a zone is on the clock of this computer."""
    moment = datetime.fromisoformat(when.text) if "T" in when.text else datetime.combine(when.day, time.min)
    return moment.astimezone().timestamp()
