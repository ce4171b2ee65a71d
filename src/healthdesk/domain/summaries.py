"""The patient summary as the window and the command line see it: what may go in, and what is wished for."""

from dataclasses import dataclass

from healthdesk.domain.records import Record

LANGUAGES = ("en", "fr", "de", "es")


@dataclass(frozen=True, slots=True)
class Line:
    """One record that may go into a section of the summary; `chosen` says that it does unless the person takes it out."""

    section: str
    record: Record
    chosen: bool


@dataclass(frozen=True, slots=True)
class Wish:
    """What the person wants of a summary: the records in it, whether numbers and address go along, and the language."""

    chosen: frozenset[str]
    language: str = "en"
    identifiers: bool = True
    contact: bool = True
