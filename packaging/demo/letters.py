"""Draws letters, laboratory reports and prescriptions as PDF pages with a text layer.

Standard Helvetica and Times only, nothing compressed and no clock: the same words give the same bytes. French text gets
no-break spaces (the standard fonts have no narrow one).
"""

import io
import random
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, KeepTogether, PageTemplate, Paragraph, Spacer, Table

WIDTH, HEIGHT = A4
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
    styles: dict[str, ParagraphStyle] = field(default_factory=dict)


def typeset(text: str, language: str) -> str:
    """Apostrophes, and in French the spaces that must not break."""
    text = text.replace("'", "’")
    text = re.sub(r"(\d) (?=(?:mg|g|µg|ml|mL|kg|cm|mm|mmol|µmol|ans|an|mois|UI|L|h)\b|%)", "\\1\u00a0", text)
    if language == "fr":
        text = re.sub(r" (?=[:;?!»%])", "\u00a0", text).replace("« ", "«\u00a0")
    return text


def draw(letter: Letter) -> bytes:
    """The letter as PDF bytes."""
    buffer = io.BytesIO()
    made = BaseDocTemplate(
        buffer, pagesize=A4, invariant=1, pageCompression=0, title=letter.title, author=letter.head.name,
        subject=_FICTIONAL[letter.head.language], lang=letter.head.language,
    )  # fmt: skip
    first = Frame(24 * mm, 24 * mm, WIDTH - 48 * mm, HEIGHT - 24 * mm - _body_top(letter), 0, 0, 0, 0, id="first")
    later = Frame(24 * mm, 24 * mm, WIDTH - 48 * mm, HEIGHT - 24 * mm - 30 * mm, 0, 0, 0, 0, id="later")

    def first_page(canvas: Canvas, _: Any) -> None:
        _draw_head(canvas, letter)
        _draw_parties(canvas, letter)
        _draw_foot(canvas, letter)

    def later_page(canvas: Canvas, _: Any) -> None:
        canvas.setFillColor(GREY)
        canvas.setFont("Helvetica", 8.5)
        canvas.drawString(24 * mm, HEIGHT - 19 * mm, f"{letter.head.name} · {letter.title}")
        canvas.drawRightString(WIDTH - 24 * mm, HEIGHT - 19 * mm, letter.about[0])
        _rule(canvas, HEIGHT - 22 * mm, HexColor(letter.head.colour))
        _draw_foot(canvas, letter)

    made.addPageTemplates(
        [
            PageTemplate("first", [first], onPage=first_page, autoNextPageTemplate="later"),
            PageTemplate("later", [later], onPage=later_page),
        ]
    )
    made.build(list(_flow(letter)))
    return buffer.getvalue()


_FICTIONAL = {
    "fr": "Document fictif - famille de démonstration HealthDesk. Personnes, lieux et résultats inventés.",
    "en": "Fictional document - HealthDesk demo family. People, places and results are made up.",
}


def _body_top(letter: Letter) -> float:
    rows = max(len(letter.about), len(letter.to))
    return 62 * mm + rows * 4.6 * mm + (12 * mm if letter.reference else 6 * mm)


def _rule(canvas: Canvas, y: float, colour: Color) -> None:
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(0.8)
    canvas.line(24 * mm, y, WIDTH - 24 * mm, y)


def _draw_head(canvas: Canvas, letter: Letter) -> None:
    head, colour = letter.head, HexColor(letter.head.colour)
    canvas.saveState()
    canvas.translate(24 * mm, HEIGHT - 34 * mm)
    canvas.setFillColor(colour)
    canvas.setStrokeColor(colour)
    MARKS[head.mark](canvas)
    canvas.restoreState()
    canvas.setFillColor(colour)
    canvas.setFont("Times-Bold" if head.serif else "Helvetica-Bold", 15)
    canvas.drawString(43 * mm, HEIGHT - 25 * mm, typeset(head.name, head.language))
    canvas.setFillColor(GREY)
    canvas.setFont("Times-Italic" if head.serif else "Helvetica", 9)
    canvas.drawString(43 * mm, HEIGHT - 30 * mm, typeset(head.under, head.language))
    canvas.setFont("Helvetica", 8)
    for index, line in enumerate(head.lines):
        canvas.drawRightString(WIDTH - 24 * mm, HEIGHT - (22 + index * 3.9) * mm, typeset(line, head.language))
    _rule(canvas, HEIGHT - 38 * mm, colour)


def _draw_parties(canvas: Canvas, letter: Letter) -> None:
    language, top = letter.head.language, HEIGHT - 49 * mm
    canvas.setStrokeColor(HAIR)
    canvas.setLineWidth(0.6)
    box = len(letter.about) * 4.6 * mm + 4 * mm
    canvas.roundRect(24 * mm, top - box + 5 * mm, 78 * mm, box, 1.6 * mm)
    for index, line in enumerate(letter.about):
        canvas.setFillColor(INK)
        canvas.setFont("Helvetica-Bold" if index == 0 else "Helvetica", 9.5)
        canvas.drawString(27 * mm, top - index * 4.6 * mm, typeset(line, language))
    for index, line in enumerate(letter.to):
        canvas.setFont("Helvetica", 9.5)
        canvas.drawString(122 * mm, top - index * 4.6 * mm, typeset(line, language))
    below = HEIGHT - _body_top(letter) + 3 * mm
    canvas.setFillColor(INK)
    canvas.setFont("Helvetica", 9.5)
    canvas.drawRightString(WIDTH - 24 * mm, below, typeset(letter.place_day, language))
    if letter.reference:
        canvas.setFillColor(GREY)
        canvas.setFont("Helvetica", 8.5)
        canvas.drawString(24 * mm, below, typeset(letter.reference, language))


def _draw_foot(canvas: Canvas, letter: Letter) -> None:
    canvas.setStrokeColor(HAIR)
    canvas.setLineWidth(0.4)
    canvas.line(24 * mm, 18 * mm, WIDTH - 24 * mm, 18 * mm)
    canvas.setFillColor(GREY)
    canvas.setFont("Helvetica", 7.5)
    canvas.drawString(24 * mm, 14.2 * mm, typeset(letter.head.foot, letter.head.language))
    canvas.drawRightString(WIDTH - 24 * mm, 14.2 * mm, f"Page {canvas.getPageNumber()}")
    canvas.setFont("Helvetica-Oblique", 6.8)
    canvas.drawString(24 * mm, 10.6 * mm, typeset(_FICTIONAL[letter.head.language], letter.head.language))


def _style(letter: Letter, name: str, **changes: Any) -> ParagraphStyle:
    serif = letter.head.serif
    settings: dict[str, Any] = {
        "fontName": "Times-Roman" if serif else "Helvetica", "fontSize": 10.8 if serif else 9.8, "leading": 14.6,
        "textColor": INK, "spaceAfter": 6,
    }  # fmt: skip
    return ParagraphStyle(name, **(settings | changes))


def _flow(letter: Letter) -> list[Flowable]:
    language, bold = letter.head.language, "Times-Bold" if letter.head.serif else "Helvetica-Bold"
    colour = HexColor(letter.head.colour)
    body = _style(letter, "body")
    flow: list[Flowable] = [
        Paragraph(
            typeset(letter.title, language),
            _style(letter, "title", fontName=bold, fontSize=13.5, leading=17, textColor=colour, spaceAfter=9),
        )
    ]
    if letter.opening:
        flow.append(Paragraph(typeset(letter.opening, language), body))
    for block in letter.body:
        flow.extend(_block(block, letter, body))
    if letter.closing:
        flow.append(Paragraph(typeset(letter.closing, language), body))
    if letter.signed:
        flow.append(KeepTogether([Spacer(1, 4 * mm), _Signature(letter.signed, letter.stamp, letter.head)]))
    return flow


def _block(block: Block, letter: Letter, body: ParagraphStyle) -> list[Flowable]:
    language = letter.head.language
    if isinstance(block, str):
        return [Paragraph(typeset(block, language), body)]
    if isinstance(block, Heading):
        bold = "Times-Bold" if letter.head.serif else "Helvetica-Bold"
        style = _style(letter, "heading", fontName=bold, fontSize=10.8, spaceBefore=5, spaceAfter=3, keepWithNext=1)
        return [Paragraph(typeset(block.text, language), style)]
    if isinstance(block, Points):
        style = _style(
            letter, "point", leftIndent=6 * mm, bulletIndent=1.5 * mm, spaceAfter=5 if block.numbered else 2.5
        )
        return [
            Paragraph(typeset(line, language), style, bulletText=f"{index}." if block.numbered else "–")
            for index, line in enumerate(block.lines, 1)
        ] + [Spacer(1, 2 * mm)]
    if isinstance(block, Grid):
        return _grid(block, letter)
    return _results(block, letter)


def _cells(letter: Letter, row: tuple[str, ...], style: ParagraphStyle) -> list[Paragraph]:
    return [Paragraph(typeset(cell, letter.head.language), style) for cell in row]


def _grid(block: Grid, letter: Letter) -> list[Flowable]:
    cell = _style(letter, "cell", fontSize=9, leading=11.5, spaceAfter=0)
    top = _style(letter, "top", fontName="Helvetica-Bold", fontSize=8.5, leading=11, spaceAfter=0, textColor=GREY)
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


def _results(block: Results, letter: Letter) -> list[Flowable]:
    language, colour = letter.head.language, HexColor(letter.head.colour)
    small = {"fontName": "Helvetica", "fontSize": 9, "leading": 11.2, "spaceAfter": 0}
    plain, top = (
        _style(letter, "plain", **small),
        _style(letter, "top", **(small | {"fontSize": 7.6, "textColor": GREY})),
    )
    right, strong = (
        _style(letter, "right", **small, alignment=TA_RIGHT),
        _style(letter, "strong", **(small | {"fontName": "Helvetica-Bold"}), alignment=TA_RIGHT),
    )
    heads = (
        ("", "Résultat", "Unité", "Valeurs de référence", block.previous)
        if language == "fr"
        else ("", "Result", "Unit", "Reference range", block.previous)
    )
    rows: list[list[Any]] = [_cells(letter, heads, top)]
    for line in block.lines:
        value = f"{line.value} {line.flag}".strip()
        rows.append(
            [
                Paragraph(typeset(line.name, language), plain),
                Paragraph(typeset(value, language), strong if line.flag else right),
                Paragraph(typeset(line.unit, language), plain),
                Paragraph(typeset(line.limits, language), plain),
                Paragraph(typeset(line.before, language), _style(letter, "before", **(small | {"textColor": GREY}))),
            ]
        )
    section = [
        Paragraph(
            typeset(block.title.upper(), language),
            _style(
                letter,
                "section",
                fontName="Helvetica-Bold",
                fontSize=9.2,
                leading=12,
                textColor=colour,
                spaceAfter=0,
                spaceBefore=4,
            ),
        )
    ]
    if block.method:
        section.append(
            Paragraph(
                typeset(block.method, language),
                _style(
                    letter, "method", **(small | {"fontName": "Helvetica-Oblique", "fontSize": 7.6, "textColor": GREY})
                ),
            )
        )
    look = [
        ("LINEBELOW", (0, 0), (-1, -1), 0.3, HAIR), ("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("LEFTPADDING", (0, 0), (0, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 2.4),
    ]  # fmt: skip
    lines = Table(rows, colWidths=[60 * mm, 22 * mm, 26 * mm, 30 * mm, 24 * mm], style=look, hAlign="LEFT")
    return [KeepTogether([*section, lines, Spacer(1, 3 * mm)])]


class _Signature(Flowable):
    """A name with a pen stroke over it and, where the place uses one, a rubber stamp beside it."""

    def __init__(self, signed: tuple[str, ...], stamp: tuple[str, ...], head: Letterhead) -> None:
        super().__init__()
        self.signed, self.stamp, self.head = signed, stamp, head
        self.width, self.height = WIDTH - 48 * mm, 30 * mm

    def draw(self) -> None:
        canvas, language = self.canv, self.head.language
        canvas.setFillColor(INK)
        for index, line in enumerate(self.signed):
            canvas.setFont("Helvetica-Bold" if index == 0 else "Helvetica", 9.5 if index == 0 else 8.5)
            canvas.drawString(98 * mm, 8 * mm - index * 4 * mm, typeset(line, language))
        _scribble(canvas, self.signed[0])
        if self.stamp:
            _rubber(canvas, tuple(typeset(line, language) for line in self.stamp), HexColor(self.head.colour))


def _scribble(canvas: Canvas, name: str) -> None:
    chance = random.Random(name)  # noqa: S311 - the shape of a pen stroke, the same each time
    canvas.setStrokeColor(HexColor("#23366b"))
    canvas.setLineWidth(1.1)
    x, y = 99 * mm, 16 * mm
    path = canvas.beginPath()
    path.moveTo(x, y)
    for _ in range(6):
        step, up, down = (chance.random() for _ in range(3))
        end_x, end_y = x + (5 + 4 * step) * mm, 16 * mm + (step - 0.5) * 6 * mm
        path.curveTo(x + 2 * mm, y + (4 + 9 * up) * mm, x + 5 * mm, y - (2 + 7 * down) * mm, end_x, end_y)
        x, y = end_x, end_y
    path.curveTo(x + 4 * mm, y + 3 * mm, x - 30 * mm, 11 * mm, x + 6 * mm, 12.5 * mm)
    canvas.drawPath(path)


def _rubber(canvas: Canvas, words: tuple[str, ...], colour: Color) -> None:
    canvas.saveState()
    canvas.translate(18 * mm, 3 * mm)
    canvas.rotate(-3)
    canvas.setStrokeColor(colour, 0.65)
    canvas.setFillColor(colour, 0.75)
    canvas.setLineWidth(1.1)
    canvas.roundRect(0, 0, 56 * mm, (len(words) * 4 + 4) * mm, 1.5 * mm)
    for index, line in enumerate(words):
        canvas.setFont("Helvetica-Bold" if index == 0 else "Helvetica", 8)
        canvas.drawCentredString(28 * mm, (len(words) - index) * 4 * mm - 0.5 * mm, line)
    canvas.restoreState()


def _cross(canvas: Canvas) -> None:
    canvas.roundRect(0, 0, 14 * mm, 14 * mm, 3 * mm, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#ffffff"))
    canvas.rect(5.6 * mm, 2.6 * mm, 2.8 * mm, 8.8 * mm, stroke=0, fill=1)
    canvas.rect(2.6 * mm, 5.6 * mm, 8.8 * mm, 2.8 * mm, stroke=0, fill=1)


def _drop(canvas: Canvas) -> None:
    path = canvas.beginPath()
    path.moveTo(7 * mm, 14 * mm)
    path.curveTo(9 * mm, 10 * mm, 12 * mm, 7.5 * mm, 12 * mm, 4.6 * mm)
    path.curveTo(12 * mm, 1.6 * mm, 9.6 * mm, 0, 7 * mm, 0)
    path.curveTo(4.4 * mm, 0, 2 * mm, 1.6 * mm, 2 * mm, 4.6 * mm)
    path.curveTo(2 * mm, 7.5 * mm, 5 * mm, 10 * mm, 7 * mm, 14 * mm)
    canvas.drawPath(path, stroke=0, fill=1)


def _leaf(canvas: Canvas) -> None:
    for turn in (0, 1):
        path = canvas.beginPath()
        x = (4.2 + turn * 5.6) * mm
        path.moveTo(x, 13 * mm - turn * 2 * mm)
        path.curveTo(x + 5 * mm, 9 * mm, x + 4 * mm, 3 * mm, x, 0)
        path.curveTo(x - 4 * mm, 3 * mm, x - 5 * mm, 9 * mm, x, 13 * mm - turn * 2 * mm)
        canvas.drawPath(path, stroke=0, fill=1)


def _waves(canvas: Canvas) -> None:
    canvas.setLineWidth(2)
    for row in range(3):
        y = (2 + row * 4.4) * mm
        path = canvas.beginPath()
        path.moveTo(0, y)
        path.curveTo(3 * mm, y + 3.4 * mm, 5 * mm, y + 3.4 * mm, 7 * mm, y)
        path.curveTo(9 * mm, y - 3.4 * mm, 11 * mm, y - 3.4 * mm, 14 * mm, y)
        canvas.drawPath(path)


def _arch(canvas: Canvas) -> None:
    canvas.setLineWidth(2)
    canvas.arc(1 * mm, -5 * mm, 13 * mm, 13 * mm, 0, 180)
    canvas.arc(4.4 * mm, -2 * mm, 9.6 * mm, 9.6 * mm, 0, 180)
    canvas.line(0, 1.2 * mm, 14 * mm, 1.2 * mm)


MARKS: dict[str, Callable[[Canvas], None]] = {
    "cross": _cross, "drop": _drop, "leaf": _leaf, "waves": _waves, "arch": _arch,
}  # fmt: skip
