"""The tables of a letter: plain ones, and a laboratory's with printed ranges and the value before."""

from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer, Table

from demo.letter_parts import GREY, HAIR, Grid, Letter, Results, style, typeset

_HEADS = {
    "fr": ("", "Résultat", "Unité", "Valeurs de référence"),
    "en": ("", "Result", "Unit", "Reference range"),
}


def _cells(letter: Letter, row: tuple[str, ...], how: ParagraphStyle) -> list[Paragraph]:
    return [Paragraph(typeset(cell, letter.head.language), how) for cell in row]


def grid(block: Grid, letter: Letter) -> list[Flowable]:
    """A plain table with a heading row."""
    cell = style(letter, "cell", fontSize=9, leading=11.5, spaceAfter=0)
    top = style(letter, "top", fontName="Helvetica-Bold", fontSize=8.5, leading=11, spaceAfter=0, textColor=GREY)
    rows = [_cells(letter, block.head, top)] + [_cells(letter, row, cell) for row in block.rows]
    look = [
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, HAIR),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (0, -1), 0),
    ]
    return [
        Table(rows, colWidths=[width * mm for width in block.widths], style=look, repeatRows=1, hAlign="LEFT"),
        Spacer(1, 4 * mm),
    ]


def results(block: Results, letter: Letter) -> list[Flowable]:
    """A section of a laboratory report; what lies outside the printed range is bold and carries its flag."""
    language = letter.head.language
    plain, grey = _small(letter, "plain"), _small(letter, "before", textColor=GREY)
    right, strong = (
        _small(letter, "right", alignment=TA_RIGHT),
        _small(letter, "strong", fontName="Helvetica-Bold", alignment=TA_RIGHT),
    )
    top, top_right = (
        _small(letter, "top", fontSize=7.6, textColor=GREY),
        _small(letter, "top-right", fontSize=7.6, textColor=GREY, alignment=TA_RIGHT),
    )
    rows: list[list[Any]] = [_cells(letter, (*_HEADS[language], block.previous), top)]
    rows[0][1] = Paragraph(_HEADS[language][1], top_right)
    for line in block.lines:
        name, unit, limits = _cells(letter, (line.name, line.unit, line.limits), plain)
        (value,) = _cells(letter, (line.value,), strong if line.flag else right)
        (flag,) = _cells(letter, (line.flag,), _small(letter, "flag", fontName="Helvetica-Bold"))
        (before,) = _cells(letter, (line.before,), grey)
        rows.append([name, value, flag, unit, limits, before])
    rows[0].insert(2, "")
    look = [
        ("LINEBELOW", (0, 0), (-1, -1), 0.3, HAIR),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("LEFTPADDING", (0, 0), (0, -1), 0),
        ("LEFTPADDING", (2, 0), (2, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 1.6),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.2),
    ]
    widths = [width * mm for width in (54, 20, 6, 32, 31, 19)]
    lines = Table(rows, colWidths=widths, style=look, hAlign="LEFT")
    return [KeepTogether([*_section(block, letter), lines, Spacer(1, 2.4 * mm)])]


def _small(letter: Letter, name: str, **changes: Any) -> ParagraphStyle:
    settings: dict[str, Any] = {"fontName": "Helvetica", "fontSize": 9, "leading": 11.2, "spaceAfter": 0}
    return style(letter, name, **(settings | changes))


def _section(block: Results, letter: Letter) -> list[Flowable]:
    colour, language = HexColor(letter.head.colour), letter.head.language
    bold = _small(letter, "section", fontName="Helvetica-Bold", fontSize=9.2, leading=12, textColor=colour)
    made: list[Flowable] = [Paragraph(typeset(block.title.upper(), language), bold)]
    if block.method:
        method = _small(letter, "method", fontName="Helvetica-Oblique", fontSize=7.6, leading=9, textColor=GREY)
        made.append(Paragraph(typeset(block.method, language), method))
    return made
