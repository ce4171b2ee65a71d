"""Dates as records give them: a year, a month, a day or an instant, kept as printed and placed on a time line.

Source: FHIR R4 datatypes `date`, `dateTime`, `instant` (https://hl7.org/fhir/R4/datatypes.html#dateTime).
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum

_FHIR = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)"
    r"(?:T(?P<hour>\d\d):(?P<minute>\d\d)(?::(?P<second>\d\d)(?:\.\d+)?)?(?P<zone>Z|[+-]\d\d:\d\d)?)?)?)?",
    re.ASCII,
)


class Precision(StrEnum):
    """How exactly a record knows when."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    INSTANT = "instant"


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as a record gives it.

    `text` is as printed; `epoch` is its first second in UTC seconds since 1970 (a date-time without a zone is read
    as UTC); `day` is the first calendar day that the text names, in the record's own zone.
    """

    text: str
    epoch: int
    day: date
    precision: Precision

    @property
    def last_day(self) -> date:
        """The last calendar day the text can mean: 31 December for a year."""
        if self.precision is Precision.YEAR:
            return self.day.replace(month=12, day=31)
        if self.precision is Precision.MONTH:
            return self.day.replace(day=monthrange(self.day.year, self.day.month)[1])
        return self.day


def parse_date(text: str) -> PartialDate | None:
    """Read a FHIR date, dateTime or instant; None when it is not one (the caller keeps the text and raises an Issue)."""
    match = _FHIR.fullmatch(text.strip())
    if match is None:
        return None
    part = match.groupdict()
    try:
        day = date(int(part["year"]), int(part["month"] or 1), int(part["day"] or 1))
        moment = datetime(day.year, day.month, day.day, tzinfo=_zone(part["zone"]))
        if part["hour"] is not None:
            # A leap second (60) is legal in FHIR and unknown to datetime.
            moment = moment.replace(
                hour=int(part["hour"]), minute=int(part["minute"]), second=min(int(part["second"] or 0), 59)
            )
        epoch = int(moment.timestamp())
    except (ValueError, OverflowError):
        return None
    return PartialDate(text.strip(), epoch, day, _precision(part))


def _precision(part: dict[str, str | None]) -> Precision:
    if part["hour"] is not None:
        return Precision.INSTANT
    if part["day"] is not None:
        return Precision.DAY
    return Precision.MONTH if part["month"] is not None else Precision.YEAR


def _zone(text: str | None) -> timezone:
    if text in (None, "Z"):
        return UTC
    assert text is not None
    offset = timedelta(hours=int(text[1:3]), minutes=int(text[4:6]))
    return timezone(-offset if text[0] == "-" else offset)


MONTHS = {
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    "fr": (
        "janvier", "février", "mars", "avril", "mai", "juin",
        "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ),
    "de": (
        "Januar", "Februar", "März", "April", "Mai", "Juni",
        "Juli", "August", "September", "Oktober", "November", "Dezember",
    ),
    "es": (
        "enero", "febrero", "marzo", "abril", "mayo", "junio",
        "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ),
}  # fmt: skip


SHORT_MONTHS = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "fr": ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."),
    "de": ("Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."),
    "es": ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"),
}
"""Months as columns have them (Unicode CLDR, abbreviated format)."""


def short_date(when: PartialDate | date, language: str = "en") -> str:
    """A date for a column: "3 Mar 2026", "3. März 2026"; a month or a year where no more is known."""
    day = when.day if isinstance(when, PartialDate) else when
    precision = when.precision if isinstance(when, PartialDate) else Precision.DAY
    month = SHORT_MONTHS[language][day.month - 1]
    if precision is Precision.YEAR:
        return str(day.year)
    if precision is Precision.MONTH:
        return f"{month} {day.year}"
    return f"{day.day}{'.' if language == 'de' else ''} {month} {day.year}"


def say_date(when: PartialDate | date, language: str = "en") -> str:
    """Put a date in words as prose does: "3 March 2026", "1er mars 2026", "3. März 2026", "3 de marzo de 2026", "2026"."""
    day = when.day if isinstance(when, PartialDate) else when
    precision = when.precision if isinstance(when, PartialDate) else Precision.DAY
    month = MONTHS[language][day.month - 1]
    if precision is Precision.YEAR:
        return str(day.year)
    if precision is Precision.MONTH:
        return f"{month} de {day.year}" if language == "es" else f"{month} {day.year}"
    if language == "es":
        return f"{day.day} de {month} de {day.year}"
    number = "1er" if language == "fr" and day.day == 1 else f"{day.day}." if language == "de" else str(day.day)
    return f"{number} {month} {day.year}"


def age_on(birth: date, today: date) -> int:
    """Whole years between a birth date and a day."""
    return today.year - birth.year - ((today.month, today.day) < (birth.month, birth.day))
