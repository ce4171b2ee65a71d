"""The drawings of a letterhead, a signature in ink and a rubber stamp."""

import random
from collections.abc import Callable

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas


def scribble(canvas: Canvas, name: str) -> None:
    """A signature, always the same for a name."""
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


def rubber(canvas: Canvas, words: tuple[str, ...], colour: Color) -> None:
    """A stamp, set a little askew."""
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
