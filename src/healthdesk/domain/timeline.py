"""The timeline's vocabulary: what of it is wanted, where in it something stands, how much each month holds."""

from dataclasses import dataclass
from datetime import UTC, datetime

from healthdesk.domain.records import Kind, Record


@dataclass(frozen=True, slots=True)
class Wish:
    """What of a person's timeline is wanted; all that is given has to hold.

    `words` is what somebody types, `run_id` one import, `source` one original by its artifact's id, `flagged` what a
    laboratory marked as out of its range, `by_hand` what somebody typed in or corrected.
    """

    kinds: frozenset[Kind] = frozenset()
    words: str = ""
    run_id: str = ""
    source: str = ""
    flagged: bool = False
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class Spot:
    """Where in the timeline an entry stands: newest first, undated ones last. `epoch` in UTC seconds, None undated."""

    epoch: int | None
    id: int

    @property
    def order(self) -> tuple[float, int]:
        """What spots are sorted by, the newest the greatest."""
        return (float("-inf") if self.epoch is None else self.epoch, self.id)


@dataclass(frozen=True, slots=True)
class Entry:
    """One record of the timeline.

    `visit` is the id of the visit that its source says it belongs to, "" where none; `flag` the code by which a laboratory
    marked its value (HL7 v3 ObservationInterpretation: "H", "LL", "A"), "" where it marked none.
    """

    record: Record
    spot: Spot
    visit: str = ""
    flag: str = ""


@dataclass(frozen=True, slots=True)
class Month:
    """How many records a month holds; year 0 is what has no date."""

    year: int
    month: int
    count: int


@dataclass(frozen=True, slots=True)
class Origin:
    """An original that records came from: its artifact's id and its file's name."""

    id: str
    name: str


def moment_of(year: int, month: int = 1) -> int:
    """The UTC seconds at which a month begins."""
    return int(datetime(year, month, 1, tzinfo=UTC).timestamp())
