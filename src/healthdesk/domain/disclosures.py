"""What left the vault: one line of the ledger for each export, sheet, print and copy."""

from dataclasses import dataclass
from enum import StrEnum


class Way(StrEnum):
    """How something left: everything of a person, the patient summary, a sheet, a table, paper, the clipboard, this ledger."""

    EXPORT = "export"
    SUMMARY = "summary"
    BRIEF = "brief"
    CARD = "card"
    VACCINES = "vaccines"
    TABLE = "table"
    CALENDAR = "calendar"
    PRINT = "print"
    COPY = "copy"
    LEDGER = "ledger"


@dataclass(frozen=True, slots=True)
class Recipient:
    """For whom something leaves, and why, as the person typed it; either may be empty and said later."""

    whom: str = ""
    purpose: str = ""


UNSAID = Recipient()
"""Nobody was named."""


@dataclass(frozen=True, slots=True)
class Disclosure:
    """One thing that left a person's file; there is no value of any record in it.

    `at` is in UTC seconds since 1970. `file` is the file's or folder's own name ("" for paper and the clipboard), `size`
    its bytes, `sha256` its digest. `form` says more of the way where there is more to say ("fhir", "csv", "pdf").
    `counts` are (kind of records, how many). `whom` and `purpose` are what the person typed, at the time or later.
    """

    id: str
    person_id: str
    at: int
    way: Way
    form: str = ""
    file: str = ""
    size: int = 0
    sha256: str = ""
    language: str = ""
    counts: tuple[tuple[str, int], ...] = ()
    whom: str = ""
    purpose: str = ""
