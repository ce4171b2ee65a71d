"""When: dates and times as tables print them, and in which order a whole column writes day, month and year.

An order is decided over all of a column, never for one cell: 03/04 means what its neighbours say. What all of them leave
open is said to be open. Sources: ISO 8601-1:2019 (year first); Unicode CLDR 44, date patterns of each language (only
English writes the month first, and dots between numbers always mean day first); Dexcom Clarity, LibreView, CareLink and
Samsung Health exports for what devices print.
"""

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from healthdesk.domain.readings import NO_ZONE

_EPOCH = date(1970, 1, 1).toordinal()
_TIME = re.compile(
    r"(?:^|(?<=[\sT,日]))(\d{1,2})\s?[:hH時]\s?(\d{1,2})分?(?:\s?[:m]\s?(\d{2})秒?(?:[.,:](\d{1,9}))?)?"
    r"\s*([ap]\.?\s?m\.?)?\s*(Z|(?:UTC|GMT)?\s?[+-−]\d{1,2}(?::?\d{2})?|UTC|GMT)?\s*(?:\([^)]*\)|\[[^\]]*\])?$",
    re.IGNORECASE,
)
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?", re.ASCII)
_NUMBERS = re.compile(r"(\d{1,4})\s*([./\-年 ])\s*(\d{1,2})\s*([./\-月 ])\s*(\d{1,4})\s?日?\.?")
_DAY_NAMED = re.compile(
    r"(?:[^\W\d_]+\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s\-/]+(?:de\s+)?([^\W\d_]{3,10})\.?,?[\s\-/]+(?:de\s+)?(\d{2,4})"
)
_MONTH_FIRST = re.compile(r"(?:[^\W\d_]+\.?,?\s+)?([^\W\d_]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)")
_UNIX = re.compile(r"-?\d{9,10}(?:\.\d+)?|-?\d{12,13}")
_JOINT = re.compile(r"(?:\s+(?:at|à|um|a las|alle|om))?[\sT,\-]*$", re.IGNORECASE)
_MONTHS = {
    "jan": 1, "ene": 1, "gen": 1, "feb": 2, "fev": 2, "mar": 3, "maa": 3, "mrt": 3, "apr": 4, "avr": 4, "abr": 4,
    "may": 5, "mai": 5, "mag": 5, "mei": 5, "jun": 6, "juin": 6, "giu": 6, "jul": 7, "juil": 7, "lug": 7, "aug": 8,
    "aou": 8, "ago": 8, "sep": 9, "set": 9, "oct": 10, "okt": 10, "out": 10, "ott": 10, "nov": 11, "dec": 12, "dez": 12,
    "dic": 12,
}  # fmt: skip

YMD, DMY, MDY = "ymd", "dmy", "mdy"
_OPEN = "open"
"""Two numbers and a year: which of the two is the month is for the column to say."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A date, or a date with a time, as FHIR writes it; `epoch` in seconds, as if in UTC where `offset` is NO_ZONE."""

    text: str
    epoch: int
    offset: int = NO_ZONE
    timed: bool = True


@dataclass(frozen=True, slots=True)
class Printed:
    """A date as printed: its numbers in their own order, and the time if there is one (hour -1: none)."""

    order: str
    first: int
    second: int
    third: int
    dotted: bool = False
    hour: int = -1
    minute: int = 0
    seconds: int = 0
    offset: int = NO_ZONE
    thousandths: int = 0


def printed_date(text: str) -> Printed | None:
    """The date (and time) that a cell prints, None when it prints none."""
    if found := _ISO.fullmatch(text):
        return _of_iso(found)
    text = text.strip()
    if not 4 < len(text) <= 60:
        return None
    if _UNIX.fullmatch(text):
        return _unix(text)
    clock = _TIME.search(text)
    front = _JOINT.sub("", text[: clock.start()] if clock else text)
    time = _clock(clock)
    if clock and time[0] < 0:
        return None
    if found := _NUMBERS.fullmatch(front):
        return _numbered(found, time)
    return _named(front, time)


def _of_iso(found: re.Match[str]) -> Printed | None:
    year, month, day, hour, minute, second, zone = found.groups()
    time = (-1, 0, 0) if hour is None else (int(hour), int(minute), min(int(second or 0), 59))
    if time[0] > 23 or time[1] > 59:
        return None
    return Printed(YMD, int(year), int(month), int(day), False, *time, offset_in(zone) if zone else NO_ZONE)


def _with(order: str, numbers: tuple[int, int, int], time: tuple[int, int, int], *, dotted: bool = False) -> Printed:
    hour, second, offset = time
    return Printed(order, *numbers, dotted, hour, second // 60, second % 60, offset)


def _numbered(found: re.Match[str], time: tuple[int, int, int]) -> Printed | None:
    one, mark, two, other, three = found.groups()
    order = YMD if len(one) == 4 else _OPEN
    if (mark != other and mark != "年") or len(three) not in ((1, 2) if order == YMD else (2, 4)):  # noqa: PLR1714 - two questions
        return None
    return _with(order, (int(one), int(two), int(three)), time, dotted=mark == ".")


def _named(front: str, time: tuple[int, int, int]) -> Printed | None:
    if found := _COMPACT.fullmatch(front):
        return _with(YMD, (int(found[1]), int(found[2]), int(found[3])), time)
    if found := _DAY_NAMED.fullmatch(front):
        day, month, year = found.groups()
    elif found := _MONTH_FIRST.fullmatch(front):
        month, day, year = found.groups()
    else:
        return None
    number = _month(month)
    return _with(DMY, (int(day), number, int(year)), time) if number else None


@lru_cache(maxsize=64)
def _month(name: str) -> int:
    bare = "".join(mark for mark in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(mark))
    return _MONTHS.get(bare[:4]) or _MONTHS.get(bare[:3], 0)


def _unix(text: str) -> Printed | None:
    seconds, thousandths = int(text.partition(".")[0]), 0
    if len(text.partition(".")[0].lstrip("-")) > 10:
        seconds, thousandths = divmod(seconds, 1000)
    try:
        day = date.fromordinal(_EPOCH + seconds // 86_400)
    except (ValueError, OverflowError):
        return None
    rest = seconds % 86_400
    return Printed(YMD, day.year, day.month, day.day, False, rest // 3600, rest // 60 % 60, rest % 60, 0, thousandths)


def printed_time(text: str) -> tuple[int, int] | None:
    """The time of day that a cell prints: seconds since midnight and minutes east of UTC (NO_ZONE when it names none)."""
    text = text.strip()
    found = _TIME.search(text) or _TIME.search(
        re.sub(r"^(\d{1,2})\.(\d{2})(?:\.(\d{2}))?", r"\1:\2:\g<3>", text).rstrip(":")
    )
    if found is None or found.start() or len(text) > 40:
        return None
    hour, second, offset = _clock(found)
    return (hour * 3600 + second, offset) if hour >= 0 else None


def _clock(found: re.Match[str] | None) -> tuple[int, int, int]:
    """Hour, seconds after it, and the offset; hour -1 where there is no time, or none that a clock shows."""
    if found is None:
        return -1, 0, NO_ZONE
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    half = (found[5] or "").casefold()[:1]
    if half:
        if not 1 <= hour <= 12:
            return -1, 0, NO_ZONE
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59 or second > 60:
        return -1, 0, NO_ZONE
    return hour, minute * 60 + min(second, 59), offset_in(found[6] or "")


def offset_in(zone: str) -> int:
    """Minutes east of UTC that "+02:00", "UTC+0100" or "Z" mean; NO_ZONE for a name or nothing."""
    bare = zone.strip().upper().replace("−", "-").removeprefix("UTC").removeprefix("GMT").strip()
    if not bare:
        return 0 if zone.strip() else NO_ZONE
    if bare == "Z":
        return 0
    found = re.fullmatch(r"([+-])(\d{1,2}):?(\d{2})?", bare)
    if not found or int(found[2]) > 14:
        return NO_ZONE
    minutes = int(found[2]) * 60 + int(found[3] or 0)
    return -minutes if found[1] == "-" else minutes


def moment(cell: Printed, order: str, time: tuple[int, int] | None = None) -> Moment | None:
    """What a printed date means in an order; `time` is the row's own, from another column. None when there is no such day."""
    if cell.order == YMD:
        year, month, day = cell.first, cell.second, cell.third
    elif DMY in (cell.order, order):
        day, month, year = cell.first, cell.second, cell.third
    elif order == MDY:
        month, day, year = cell.first, cell.second, cell.third
    else:
        return None
    if year < 100:
        year += 2000 if year < 70 else 1900
    try:
        days = date(year, month, day).toordinal() - _EPOCH
    except ValueError:
        return None
    bare = f"{year:04}-{month:02}-{day:02}"
    if cell.hour < 0 and time is None:
        return Moment(bare, days * 86_400, timed=False)
    seconds = cell.hour * 3600 + cell.minute * 60 + cell.seconds
    offset = cell.offset
    if cell.hour < 0 and time is not None:
        seconds, offset = time
    # Two entries of one second are two entries.
    parts = f".{cell.thousandths:03}" if cell.thousandths else ""
    text = f"{bare}T{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{parts}{zone_text(offset)}"
    return Moment(text, days * 86_400 + seconds - (0 if offset == NO_ZONE else offset * 60), offset)


def zone_text(offset: int) -> str:
    """An offset as ISO 8601 writes it; "" for none."""
    if offset == NO_ZONE:
        return ""
    sign = "-" if offset < 0 else "+"
    return f"{sign}{abs(offset) // 60:02}:{abs(offset) % 60:02}" if offset else "Z"


def shifted(when: Moment, offset: int) -> Moment:
    """A moment printed in UTC, told in the zone that its row names beside it."""
    local = when.epoch + offset * 60
    day = date.fromordinal(_EPOCH + local // 86_400)
    rest = local % 86_400
    parts = when.text[19:23] if when.text[19:20] == "." else ""
    text = f"{day.isoformat()}T{rest // 3600:02}:{rest // 60 % 60:02}:{rest % 60:02}{parts}{zone_text(offset)}"
    return Moment(text, when.epoch, offset)


_NEAR = 2 * 3600


@dataclass(slots=True)
class Column:
    """What the dates of a column, all of them, say about their order."""

    day_first: int = 0
    month_first: int = 0
    open: int = 0
    dotted: int = 0
    read: int = 0
    unread: int = 0
    future: dict[str, int] = field(default_factory=lambda: {DMY: 0, MDY: 0})
    near: dict[str, int] = field(default_factory=lambda: {DMY: 0, MDY: 0})
    turns: dict[str, int] = field(default_factory=lambda: {DMY: 0, MDY: 0})
    _last: dict[str, tuple[int, int]] = field(default_factory=dict)
    _differ: int = 0

    def add(self, cell: Printed | None, today: date, time: tuple[int, int] | None = None) -> None:
        """Count one cell."""
        if cell is None:
            self.unread += 1
            return
        self.read += 1
        if cell.order != _OPEN:
            return
        self.open += 1
        self.dotted += cell.dotted
        self.day_first += cell.first > 12
        self.month_first += cell.second > 12
        if not self.day_first and not self.month_first:
            self._differ += cell.first != cell.second
            self._walk(cell, today, time)

    def _walk(self, cell: Printed, today: date, time: tuple[int, int] | None) -> None:
        """How the rows follow each other in either order: in one direction, and without a leap at midnight?"""
        latest = (today.toordinal() - _EPOCH + 2) * 86_400
        for order in (DMY, MDY):
            found = moment(cell, order, time)
            if found is None:
                continue
            self.future[order] += found.epoch > latest
            last, way = self._last.get(order, (found.epoch, 0))
            step = found.epoch - last
            if last // 86_400 != found.epoch // 86_400 and abs(step) <= _NEAR:
                self.near[order] += 1
            if step:
                self.turns[order] += bool(way) and (step > 0) != (way > 0)
                way = 1 if step > 0 else -1
            self._last[order] = (found.epoch, way)

    def order(self, language: str = "") -> str:
        """The order of the column, "" when nothing in it decides. A column that contradicts itself decides nothing."""
        if not self.open:
            return YMD
        if self.day_first and self.month_first:
            return ""
        if self.day_first or self.month_first:
            return DMY if self.day_first else MDY
        if not self._differ or self.dotted == self.open:
            return DMY
        for count in (self.future, self.near, self.turns):
            lower, higher = sorted((DMY, MDY), key=lambda order: count[order])
            if not count[lower] and count[higher]:
                return higher if count is self.near else lower
        return DMY if language not in ("", "en") else ""
