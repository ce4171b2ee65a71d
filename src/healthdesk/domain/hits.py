"""What a search across everything finds."""

from dataclasses import dataclass
from enum import StrEnum

from healthdesk.domain.records import Record


class Sort(StrEnum):
    """What sort of thing was found."""

    MEASURE = "measure"
    RECORD = "record"
    TEXT = "text"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing that was found.

    `id` is a measure's key, a record's or a question's id. `excerpt` are the words around the place in a document's text,
    `page` the number of the page that they stand on, 0 where there are no pages.
    """

    sort: Sort
    id: str
    title: str
    excerpt: str = ""
    page: int = 0
    record: Record | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """Everything that was found, the best first, and the words that were looked for.

    `instead` are words of the records that took the place of typed ones that stand nowhere: another spelling, or a longer word.
    """

    hits: tuple[Hit, ...] = ()
    words: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()
