"""A sheet before it is printed: whom it is about, its sections and lines, and what a person chose."""

from dataclasses import dataclass
from datetime import date

from healthdesk.domain.dates import PartialDate
from healthdesk.domain.people import Person

SECTIONS = (
    "allergies", "questions", "changes", "medicines", "measures", "conditions", "conflicts", "vaccines-due", "notes",
    "extra",
)  # fmt: skip
"""The sections of a visit brief, in the order that serves most visits."""
ALWAYS = frozenset({"allergies"})
"""Sections of which no line can be left out."""
PAPERS = {"a4": (595.276, 841.89), "letter": (612.0, 792.0)}
"""Sheets in points (ISO 216; ANSI/ASME Y14.1)."""
LETTER_COUNTRIES = frozenset({"US", "CA", "MX", "PH", "CL", "CO", "CR", "DO", "GT", "NI", "PA", "PR", "SV", "VE"})
"""Where Letter is the usual paper (Unicode CLDR, supplemental data, paperSize US-Letter)."""


@dataclass(frozen=True, slots=True)
class Trend:
    """Numbers over time, oldest first, as (seconds since 1970, value, flagged); the newest point's printed range."""

    points: tuple[tuple[int, float, bool], ...] = ()
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Value:
    """One measured value as printed, with its day in words, its own range and the source's mark."""

    words: str
    day: str
    span: str = ""
    flag: str = ""


@dataclass(frozen=True, slots=True)
class Measured:
    """What a measure's row shows: the newest value, the one before, and the course of each of its parts."""

    latest: Value
    previous: Value | None = None
    trends: tuple[Trend, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a section.

    `key` names it for a person's choice ("record:12", "measure:hba1c", "conflict:12-15", "question:0"). `mark` says
    what became of it ("new", "changed"), in words. `kept` is whether it goes on the sheet; `added` that a person looked it up.
    """

    key: str
    title: str
    detail: str = ""
    aside: str = ""
    source: str = ""
    mark: str = ""
    records: tuple[str, ...] = ()
    measured: Measured | None = None
    kept: bool = True
    added: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under a headline; `empty` is what it says without any, "" to leave it out then."""

    key: str
    title: str
    lines: tuple[Line, ...] = ()
    empty: str = ""

    @property
    def kept(self) -> tuple[Line, ...]:
        """The lines that go on the sheet."""
        return tuple(line for line in self.lines if line.kept)


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person chose for a visit brief; what is empty goes by the default.

    `since` is an ISO day, `visit` a record's id ("none" for no visit), `paper` a key of PAPERS. `left_out` and `put_in` are lines' keys against
    what the default says, `added` what was looked up, `order` sections' keys, `questions` as typed.
    """

    since: str = ""
    visit: str = ""
    language: str = ""
    paper: str = ""
    left_out: tuple[str, ...] = ()
    put_in: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Brief:
    """A visit brief: everything that can stand on it, in its language."""

    person: Person
    language: str
    paper: str
    since: str
    visit: str
    subtitle: str
    visit_line: str
    sections: tuple[Section, ...]
    made: str
    records: int
    at: float = 0.0
    """When it was made, in UTC seconds since 1970: the file says so too."""

    def section(self, key: str) -> Section:
        """The section under a key. Raises KeyError."""
        for found in self.sections:
            if found.key == key:
                return found
        raise KeyError(key)


@dataclass(frozen=True, slots=True)
class CardChoices:
    """What a person chose for the emergency card: lines' keys against the default, and what no record says.

    `contact` and `languages` are as typed; `second` is a second language beside the first, "" for one alone.
    """

    left_out: tuple[str, ...] = ()
    put_in: tuple[str, ...] = ()
    contact: str = ""
    languages: str = ""
    language: str = ""
    second: str = ""
    paper: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """An emergency card: everything that can stand on it, in one language or two."""

    person: Person
    languages: tuple[str, ...]
    paper: str
    born: PartialDate | None
    sections: tuple[Section, ...]
    contact: str
    speaks: str
    today: date
    at: float = 0.0

    @property
    def language(self) -> str:
        """Its first language."""
        return self.languages[0]


@dataclass(frozen=True, slots=True)
class VaccineSheet:
    """An immunisation sheet: sections by disease, with what a source itself gives as due above them."""

    person: Person
    language: str
    paper: str
    subtitle: str
    due: Section
    sections: tuple[Section, ...]
    made: str
    at: float = 0.0


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit that a brief may be for."""

    id: str
    title: str
    date: PartialDate | None
