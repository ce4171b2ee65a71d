"""Pages that somebody has to look at once: what was read from them, cell by cell, beside the page itself."""

from dataclasses import dataclass

PARTS = ("name", "value", "unit", "range", "date")
"""The cells of a row that can be set right."""


@dataclass(frozen=True, slots=True)
class PageWaiting:
    """A page with results that nobody has looked at yet.

    `page` counts from 1; `rows` are its results, `doubtful` how many of them have a cell that needs a close look; `known` says that a
    page of this layout was confirmed before; `received` is when the file came, UTC seconds since 1970.
    """

    artifact_id: str
    file: str
    media_type: str
    page: int
    rows: int
    doubtful: int
    known: bool = False
    received: int = 0


@dataclass(frozen=True, slots=True)
class PageCell:
    """One cell as it was read: `part` is name, value, unit, range, flag, also (the same in a second unit) or date.

    `box` is left, top, right, bottom as shares of the page's width and height, None where it stands elsewhere on the letter.
    """

    part: str
    printed: str
    box: tuple[float, float, float, float] | None = None
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class PageRow:
    """One result of a page. `box` is around all of it; `doubtful` when one of its cells is."""

    record_id: str
    cells: tuple[PageCell, ...]
    box: tuple[float, float, float, float] | None
    doubtful: bool

    def cell(self, part: str) -> PageCell:
        """The cell of that part; an empty one when the row has none."""
        return next((each for each in self.cells if each.part == part), PageCell(part, ""))


@dataclass(frozen=True, slots=True)
class PageShown:
    """A page to confirm: its rows, the doubtful ones first, and the page as PNG, b"" when it cannot be drawn (`why`: the words code)."""

    waiting: PageWaiting
    rows: tuple[PageRow, ...]
    png: bytes
    pages: int
    why: str = ""


@dataclass(frozen=True, slots=True)
class RowChoice:
    """What somebody says of one row: it is right as it stands, right with corrections, or no result at all.

    `corrections` are (part, text) for parts of PARTS, as one would write them ("13,5", "g/L", "3,5 - 5,0", "2026-05-12"; "" empties a
    unit or a range). `keep` False removes the row. A row without a choice stays as it is, unconfirmed.
    """

    record_id: str
    keep: bool = True
    corrections: tuple[tuple[str, str], ...] = ()
