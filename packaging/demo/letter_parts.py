"""What a letter is made of: its words in order, and how they are set.

French text gets no-break spaces (the standard fonts have no narrow one).
"""

import re
from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle

INK = HexColor("#1c1b1a")
GREY = HexColor("#6b6862")
HAIR = HexColor("#c9c5bd")


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Whose paper it is: `mark` is the drawing beside the name, `lines` stand under it, `foot` at the page's end."""

    name: str
    under: str
    lines: tuple[str, ...]
    colour: str
    mark: str
    language: str
    foot: str = ""
    serif: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a laboratory table: name, value, unit, printed range, the value before and its day."""

    name: str
    value: str
    unit: str
    limits: str
    before: str = ""
    flag: str = ""


@dataclass(frozen=True, slots=True)
class Results:
    """A section of a laboratory report. `method` is the small grey line under its title."""

    title: str
    lines: tuple[Line, ...]
    method: str = ""
    previous: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading in the body."""

    text: str


@dataclass(frozen=True, slots=True)
class Points:
    """A list; `numbered` as on a prescription."""

    lines: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A plain table with a heading row; `widths` in millimetres."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]


Block = str | Heading | Points | Results | Grid


@dataclass(frozen=True, slots=True)
class Letter:
    """A whole letter. `about` is the box with the patient, `to` the recipient, `stamp` the words of a rubber stamp."""

    head: Letterhead
    title: str
    place_day: str
    about: tuple[str, ...]
    body: tuple[Block, ...]
    to: tuple[str, ...] = ()
    signed: tuple[str, ...] = ()
    stamp: tuple[str, ...] = ()
    opening: str = ""
    closing: str = ""
    reference: str = ""


def typeset(text: str, language: str) -> str:
    """Apostrophes, and in French the spaces that must not break."""
    text = text.replace("'", "’")
    text = re.sub(r"(\d) (?=(?:mg|g|µg|ml|mL|kg|cm|mm|mmol|µmol|ans|an|mois|UI|L|h)\b|%)", "\\1\u00a0", text)
    if language == "fr":
        text = re.sub(r" (?=[:;?!»%])", "\u00a0", text).replace("« ", "«\u00a0")
    return text


def style(letter: Letter, name: str, **changes: Any) -> ParagraphStyle:
    """The paper's own type, with changes."""
    serif = letter.head.serif
    settings: dict[str, Any] = {
        "fontName": "Times-Roman" if serif else "Helvetica", "fontSize": 10.8 if serif else 9.8, "leading": 14.6,
        "textColor": INK, "spaceAfter": 6,
    }  # fmt: skip
    return ParagraphStyle(name, **(settings | changes))
