"""What is new since somebody last looked, and what wants their attention."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from healthdesk.domain.appointments import Appointment
from healthdesk.domain.dates import PartialDate
from healthdesk.domain.records import ImportRun, Measurement, Record


class Matter(StrEnum):
    """What may want attention, in the order in which it is shown.

    The rule: first what has a day (a visit today or tomorrow without a brief), then what could be lost for good (the
    recovery code was never checked), then what keeps records from being seen (files that wait to be told whose they are,
    pages that wait to be compared), then where sources disagree, last what is done once a month (a backup).
    """

    VISIT = "visit"
    RECOVERY = "recovery"
    WAITING = "waiting"
    PAGES = "pages"
    DIFFERING = "differing"
    BACKUP = "backup"


OF_VAULT = frozenset({Matter.RECOVERY, Matter.WAITING, Matter.BACKUP})
"""What concerns the whole vault and no one person in it."""


@dataclass(frozen=True, slots=True)
class Attention:
    """One thing that wants attention. `key` changes when there is something else to see, so that what was put by comes back.

    `count` says how many, or for a backup how many days old the last one is (-1: there is none). `record` is the visit, or
    the first of the records that differ; `place` the first page that waits, as "artifact:page".
    """

    matter: Matter
    key: str
    count: int = 1
    record: Record | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class News:
    """What files brought since the last look. `since` is its day, None when nobody has looked before."""

    since: date | None
    runs: tuple[ImportRun, ...]
    kinds: Mapping[str, int]

    @property
    def count(self) -> int:
        """How many records."""
        return sum(self.kinds.values())


@dataclass(frozen=True, slots=True)
class Glance:
    """One person at a glance, beside the others.

    `new` counts what files brought since the last look, `papers` the documents among it. `weight` and `temperature` are the
    newest recorded. `due` is what a source itself gives as due, as (vaccine, day); nothing is computed. `waiting` counts
    pages to compare and things that sources tell differently.
    """

    person_id: str
    new: int
    papers: int
    weight: Measurement | None
    temperature: Measurement | None
    vaccine: Record | None
    due: tuple[tuple[str, PartialDate | None], ...]
    waiting: int
    visit: Appointment | None
