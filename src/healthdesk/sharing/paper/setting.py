"""Setting text: lines that break at words, paragraphs of several weights, and what goes on which page."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from healthdesk.sharing.paper.fonts import REGULAR, plain
from healthdesk.sharing.paper.pdf import INK, Gray, Page, Paper
from healthdesk.sharing.paper.shaping import shape


@dataclass(frozen=True, slots=True)
class Span:
    """Words of one weight and shade."""

    text: str
    weight: str = REGULAR
    ink: Gray = INK


_SPACE = "\u00a0"
"""A space by itself: an ordinary one at the end of a text is no part of it."""
SetLine = tuple[Span, ...]
"""Spans beside one another on one line."""


@dataclass(frozen=True, slots=True)
class Atom:
    """What is not parted by the end of a page: `draw` is handed the page and the y of its top.

    `keep` holds it on one page with what follows, `gap` is the space above it except at the top of a page,
    `again` what stands above it there (the head of a table).
    """

    height: float
    draw: Callable[[Page, float], None]
    keep: bool = False
    gap: float = 0.0
    again: "Atom | None" = None


@lru_cache(maxsize=20_000)
def width(text: str, weight: str = REGULAR) -> float:
    """How wide a text is, in ems."""
    return shape(text, weight).width


def lines(spans: Iterable[Span], size: float, room: float) -> list[SetLine]:
    """Break spans into lines that are at most `room` points wide; a word that is wider is parted."""
    done: list[SetLine] = []
    line: list[Span] = []
    used = 0.0
    for word in _words(spans, room / size):
        wide = width(word.text, word.weight) * size
        space = width(_SPACE, word.weight) * size if line else 0.0
        if line and used + space + wide > room:
            done.append(_joined(line))
            line, used, space = [], 0.0, 0.0
        line.append(word)
        used += space + wide
    return [*done, _joined(line)] if line else done


def _words(spans: Iterable[Span], room: float) -> list[Span]:
    found = []
    for span in spans:
        for word in plain(span.text).split(" "):
            found += [Span(part, span.weight, span.ink) for part in _fitting(word, span.weight, room)]
    return found


def _fitting(word: str, weight: str, room: float) -> list[str]:
    """A word in parts that have room in a line."""
    if not word:
        return []
    if width(word, weight) <= room:
        return [word]
    parts, part = [], ""
    for mark in word:
        if part and width(part + mark, weight) > room:
            parts.append(part)
            part = ""
        part += mark
    return [*parts, part]


def _joined(words: Sequence[Span]) -> SetLine:
    """Words of one kind as one text, so that they are read as one."""
    joined: list[Span] = []
    for word in words:
        if joined and (joined[-1].weight, joined[-1].ink) == (word.weight, word.ink):
            joined[-1] = Span(f"{joined[-1].text} {word.text}", word.weight, word.ink)
        else:
            joined.append(word)
    return tuple(joined)


def shortened(set_lines: list[SetLine], most: int = 24) -> list[SetLine]:
    """At most so many lines, the last one an ellipsis where there are more: no line of a sheet fills a page."""
    return set_lines if len(set_lines) <= most else [*set_lines[: most - 1], (Span("…"),)]


def draw_line(paper: Paper, page: Page, at: tuple[float, float], line: SetLine, size: float) -> float:
    """Draw one line with its baseline at a point; returns where it ends."""
    x = at[0]
    for number, span in enumerate(line):
        if number:
            x += paper.text(page, (x, at[1]), _SPACE, size, span.weight, span.ink)
        x += paper.text(page, (x, at[1]), span.text, size, span.weight, span.ink)
    return x


def cut(text: str, size: float, room: float, weight: str = REGULAR) -> str:
    """A text for one line: with an ellipsis where it has no room."""
    said = plain(text)
    if width(said, weight) * size <= room:
        return said
    low, high = 0, len(said)
    while low < high:
        middle = (low + high + 1) // 2
        if width(said[:middle].rstrip() + "…", weight) * size <= room:
            low = middle
        else:
            high = middle - 1
    return said[:low].rstrip() + "…"


def flow(atoms: Sequence[Atom], first: float, rest: float) -> list[list[tuple[Atom, float]]]:
    """Put atoms on pages with so much room; each with its distance from the top of the room."""
    pages: list[list[tuple[Atom, float]]] = [[]]
    y, room = 0.0, first
    for at, atom in enumerate(atoms):
        gap = atom.gap if pages[-1] else 0.0
        tail, ahead = 0.0, at
        while atoms[ahead].keep and ahead + 1 < len(atoms):
            ahead += 1
            tail += atoms[ahead].gap + atoms[ahead].height
        if pages[-1] and y + gap + atom.height + min(tail, rest / 2) > room:
            pages.append([])
            y, room, gap = 0.0, rest, 0.0
            if atom.again is not None:
                pages[-1].append((atom.again, 0.0))
                y = atom.again.height
        pages[-1].append((atom, y + gap))
        y += gap + atom.height
    return pages
