"""Medicines as their sources record them, put together by what is in them; and the times that somebody wrote down.

Nothing here says what should be taken: doses are the sources' own words, times and marks are the person's own.
"""

import re
from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from healthdesk.domain.dates import PartialDate
from healthdesk.domain.records import Record, Standing


@dataclass(frozen=True, slots=True)
class Said:
    """What one source says of a medicine.

    `dose`, `reason` and `why` (why it was stopped or not given) are its own words; `needed` that it says "as needed"; `by` who prescribed or
    noted it; `shown` is equal for sources that say the same.
    """

    record: Record
    shown: str
    dose: str = ""
    reason: str = ""
    by: str = ""
    needed: bool = False
    since: PartialDate | None = None
    until: PartialDate | None = None
    why: str = ""


class Course(StrEnum):
    """Under which headline a medicine stands: as its sources have it, never as somebody concludes."""

    CURRENT = "current"
    NEEDED = "needed"
    UNSURE = "unsure"
    PLANNED = "planned"
    PROPOSED = "proposed"
    PAST = "past"
    GIVEN = "given"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class Medicine:
    """One ingredient (or several in one product) and what it is for, with all that sources say of it.

    `key` names it as long as the records stay; `ingredients` are keys of the tables, none where they know none. `said` is
    the newest first; `now` those of it that the headline rests on, each saying once what several sources say.
    """

    key: str
    title: str
    course: Course
    ingredients: tuple[str, ...]
    said: tuple[Said, ...]
    now: tuple[Said, ...]

    @property
    def products(self) -> tuple[str, ...]:
        """The different names under which it is recorded now."""
        names: dict[str, str] = {}
        for each in self.now:
            names.setdefault(" ".join(each.record.title.casefold().split()), each.record.title)
        return tuple(names.values())

    @property
    def sources(self) -> int:
        """How many originals say something of it."""
        return max(len({each.record.artifact_id for each in self.said}), *(each.record.sources for each in self.now))


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time with one dose; `until` is None where it goes on (`open`), or no source says when it ended."""

    label: str
    since: PartialDate | None
    until: PartialDate | None
    open: bool
    standing: Standing
    record_id: str
    by: str = ""
    why: str = ""


class Mark(StrEnum):
    """What somebody noted about one time of a day; NONE is no note."""

    NONE = ""
    TAKEN = "taken"
    SKIPPED = "skipped"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Times:
    """The times that somebody wrote to a medicine ("08:00"), under the name that it had then."""

    medicine: str
    title: str
    times: tuple[str, ...]
    reminds: bool = True


@dataclass(frozen=True, slots=True)
class Intake:
    """One time of one day, and what was noted about it; `at` is when it was noted, in UTC seconds since 1970, 0 for never."""

    medicine: str
    title: str
    day: str
    time: str
    mark: Mark = Mark.NONE
    at: int = 0


_TIME = re.compile(r"(\d{1,2})(?:[:.h]\s?(\d{2}))?\s*(h|uhr|am|pm|a\.m\.|p\.m\.)?", re.IGNORECASE)


def times_typed(typed: str) -> tuple[str, ...] | None:
    """Times of the day from "8:00, 20:00", "8h et 20h30", "8 am"; sorted, each once; None when one cannot be read."""
    found: set[str] = set()
    for part in re.split(r"[,;]|\s(?:and|et|und|y)\s", typed):
        if not part.strip():
            continue
        match = _TIME.fullmatch(part.strip())
        if match is None:
            return None
        hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "").lower().replace(".", "")
        if half in ("am", "pm"):
            if not 1 <= hour <= 12:
                return None
            hour = hour % 12 + (12 if half == "pm" else 0)
        if hour > 23 or minute > 59:
            return None
        found.add(time(hour, minute).isoformat("minutes"))
    return tuple(sorted(found))
