"""Draws letters, laboratory reports and prescriptions as PDF pages with a text layer.

Standard Helvetica and Times only, nothing compressed and no clock: the same words give the same bytes.
"""

import io
from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, KeepTogether, PageTemplate, Paragraph, Spacer

from demo.letter_marks import MARKS, rubber, scribble
from demo.letter_parts import (
    GREY,
    HAIR,
    INK,
    Block,
    Grid,
    Heading,
    Letter,
    Letterhead,
    Points,
    style,
    typeset,
)
from demo.letter_tables import grid, results

WIDTH, HEIGHT = A4


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
        canvas.drawString(
            24 * mm, HEIGHT - 19 * mm, typeset(f"{letter.head.name} · {letter.title}", letter.head.language)
        )
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
    return 56 * mm + rows * 4.6 * mm + 6 * mm


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


def _flow(letter: Letter) -> list[Flowable]:
    language, bold = letter.head.language, "Times-Bold" if letter.head.serif else "Helvetica-Bold"
    colour = HexColor(letter.head.colour)
    body = style(letter, "body")
    flow: list[Flowable] = [
        Paragraph(
            typeset(letter.title, language),
            style(letter, "title", fontName=bold, fontSize=13.5, leading=17, textColor=colour, spaceAfter=9),
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
        set_as = style(letter, "heading", fontName=bold, fontSize=10.8, spaceBefore=5, spaceAfter=3, keepWithNext=1)
        return [Paragraph(typeset(block.text, language), set_as)]
    if isinstance(block, Points):
        set_as = style(
            letter, "point", leftIndent=6 * mm, bulletIndent=1.5 * mm, spaceAfter=5 if block.numbered else 2.5
        )
        return [
            Paragraph(typeset(line, language), set_as, bulletText=f"{index}." if block.numbered else "–")
            for index, line in enumerate(block.lines, 1)
        ] + [Spacer(1, 2 * mm)]
    if isinstance(block, Grid):
        return grid(block, letter)
    return results(block, letter)


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
        scribble(canvas, self.signed[0])
        if self.stamp:
            rubber(canvas, tuple(typeset(line, language) for line in self.stamp), HexColor(self.head.colour))
