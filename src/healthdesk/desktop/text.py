"""What the window says: labels by key in the language in force, dates in words, errors by their code."""

import re
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Final

from healthdesk.desktop import labels
from healthdesk.domain.dates import SHORT_MONTHS, PartialDate, parse_date, say_date, short_date
from healthdesk.domain.errors import HealthDeskError
from healthdesk.domain.languages import LANGUAGES

if TYPE_CHECKING:
    from healthdesk.domain.records import Kind

_ACTIVE: list[str] = ["en", ""]
_FOLLOWERS: list[Callable[[str], None]] = []
_THOUSANDS: Final = {"en": ",", "fr": "\u202f", "de": ".", "es": "."}
"""The mark between thousands (Unicode CLDR, group symbol)."""
_SIZES: Final = (("k", 1e3), ("M", 1e6), ("G", 1e9))
_TO_LEFT: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]")
"""Letters of scripts that run from right to left (Unicode Bidirectional Algorithm, classes R and AL, by block)."""
_FSI, _PDI = "\u2068", "\u2069"


def use(language: str, country: str = "") -> None:
    """Speak this language from now on; an unknown one is English. The country decides how English writes days."""
    _ACTIVE[:] = [language if language in LANGUAGES else "en", country]
    for follow in _FOLLOWERS:
        follow(_ACTIVE[0])


def follow(told: Callable[[str], None]) -> None:
    """Tell this, too, whenever the language changes."""
    _FOLLOWERS.append(told)


def language() -> str:
    """The language in force."""
    return _ACTIVE[0]


def month_first(language: str) -> bool:
    """Whether days in figures begin with the month: in English, unless the country is another than the United States."""
    return language == "en" and _ACTIVE[1] in ("", "US")


def say(key: str, **fields: object) -> str:
    """The label for a key with its fields filled in. Raises KeyError for a key without words."""
    pattern = labels.forms(key, language())[-1]
    return pattern.format(**{name: isolated(each) for name, each in fields.items()}) if fields else pattern


def many(key: str, count: int, **fields: object) -> str:
    """The label for a number of things, in the form that the number takes. Raises KeyError for a key without words."""
    named = {name: isolated(each) for name, each in fields.items()}
    return labels.counted(key, language(), count).format(count=number(count), **named)


def isolated(field: object) -> object:
    """Words of a script from right to left, set so that nothing beside them changes its place; all else as it is."""
    if isinstance(field, str) and _FSI not in field and _TO_LEFT.search(field):
        return f"{_FSI}{field}{_PDI}"
    return field


def number(value: int) -> str:
    """A whole number with the language's thousands mark; Spanish sets none into four figures."""
    if language() == "es" and abs(value) < 10_000:
        return str(value)
    return f"{value:,}".replace(",", _THOUSANDS[language()])


def decimal(value: float) -> str:
    """A number that the program has computed, as the language writes it: whole from 1000 on, else up to six figures."""
    if abs(value) >= 1000:
        return number(round(value))
    return f"{value:g}" if language() == "en" else f"{value:g}".replace(".", ",")


def listed(names: Sequence[str]) -> str:
    """Several names as people say them: "Anna, Marc and Léo"."""
    if len(names) < 2:
        return "".join(names)
    *first, last = (str(isolated(name)) for name in names)
    return say("list.and", first=", ".join(first), last=last)


def error_words(error: HealthDeskError) -> str:
    """The sentence for an error."""
    return code_words(error.code, **error.fields)


def code_words(code: str, **fields: str | int) -> str:
    """The sentence for a code of `words`; a code without one has the general sentence."""
    from healthdesk.words import SENTENCES, sentence  # noqa: PLC0415 - hundreds of sentences that a start does not say

    return sentence(code, language(), **fields) if code in SENTENCES else say("error.general")


def day(when: PartialDate | date | None) -> str:
    """A date in words: "3 March 2026"; "no date" when there is none."""
    return say_date(when, language()) if when is not None else say("date.none")


def short_day(when: PartialDate | date | None) -> str:
    """A date for a column: "3 Mar 2026"."""
    return short_date(when, language()) if when is not None else "–"


def day_month(moment: date) -> str:
    """A day without its year, where years are said elsewhere: "3 Mar"."""
    return f"{moment.day}{'.' if language() == 'de' else ''} {SHORT_MONTHS[language()][moment.month - 1]}"


def month_of(year: int, month: int) -> str:
    """A month with its year for a column: "Mar 2024"."""
    return f"{SHORT_MONTHS[language()][month - 1]} {year}"


def moment_day(epoch: float, zone: int = 0) -> date:
    """The day of a moment given in UTC seconds since 1970; `zone` is minutes east of UTC."""
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=epoch + zone * 60)).date()


def ago(when: PartialDate | date | None, today: date) -> str:
    """How long ago in everyday words: "today", "12 days ago", "8 months ago", "3 years ago"."""
    if when is None:
        return ""
    moment = when.day if isinstance(when, PartialDate) else when
    days = (today - moment).days
    if days < 0:
        return many("ahead.days", -days)
    if days < 2:
        return say("ago.yesterday" if days else "ago.today")
    if days < 61:
        return many("ago.days", days)
    months = (today.year - moment.year) * 12 + today.month - moment.month - (today.day < moment.day)
    if months < 24:
        return many("ago.months", months)
    return many("ago.years", months // 12)


def kind_name(kind: "Kind") -> str:
    """What one record of a kind is called: "Laboratory result"."""
    return say(f"kind.{kind}")


def kinds_name(kind: "Kind") -> str:
    """What several are called: "Laboratory results"."""
    return say(f"kinds.{kind}")


def counted(kind: "Kind", count: int) -> str:
    """A number of records of a kind: "1 Document", "21 Visits"."""
    return f"{number(count)} {kind_name(kind) if labels.is_one(count, language()) else kinds_name(kind)}"


def size(count: int) -> str:
    """A file size as people say it."""
    unit = "o" if language() == "fr" else "B"
    if count < 1000:
        return f"{count} {unit}"
    letter, scale = next(((mark, each) for mark, each in _SIZES if round(count / each) < 1000), _SIZES[-1])
    much = count / scale
    return f"{decimal(round(much, 2 if much < 10 else 1 if much < 100 else 0))} {letter}{unit}"


def knows(key: str) -> bool:
    """Whether there is a label for a key."""
    return key in labels.known()


def typed_day(when: date) -> str:
    """A day as one would type it into a field."""
    return say_date(when, language())


def day_hint() -> str:
    """How a day may be typed, with one in figures as the language and the country write it."""
    figures = "3/21/2026" if month_first(language()) else "21.03.2026" if language() == "de" else "21/03/2026"
    return say("entry.day-hint", example=figures)


def typed_iso(iso: str) -> str:
    """An ISO date as one would type it into a field; "" stays ""."""
    when = parse_date(iso) if iso else None
    return say_date(when, language()) if when else ""


def iso_day(iso: str) -> str:
    """A date of a column from an ISO text; what is no date stays as it is."""
    when = parse_date(iso) if iso else None
    return short_day(when) if when else iso


_ISO: Final = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")


def in_words(said: str) -> str:
    """What a device or a person's details come to, its ISO days as people write them."""
    return _ISO.sub(lambda found: iso_day(found[0]), said)


def file_name(path: str) -> str:
    """A file's own name, without its folder or the package that it came in."""
    return path.replace("\\", "/").rstrip("/").rpartition("/")[2] or path


def package_of(path: str) -> str:
    """The package that a file came in: "outer.zip" for "outer.zip/letters/one.pdf"; "" for a file of its own."""
    return path.partition("/")[0] if "/" in path.strip("/") else ""


def moment(when: PartialDate | None) -> str:
    """A day in words, with the time of day where the record gives one: "3 March 2026, 08:15"."""
    found = re.search(r"T(\d{2}:\d{2})", when.text) if when is not None else None
    return f"{day(when)}, {found[1]}" if found else day(when)
