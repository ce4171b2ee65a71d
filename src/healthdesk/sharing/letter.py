"""What all sheets have alike: the head with the name, the running head of further pages, the foot that says what it is."""

from dataclasses import dataclass
from typing import Final

from healthdesk.sharing.paper.fonts import REGULAR, STRONG
from healthdesk.sharing.paper.pdf import MUTED, About, Page, Paper
from healthdesk.sharing.paper.setting import Atom, Span, cut, draw_line, lines, width
from healthdesk.sharing.wording import say

ACCENT: Final = (0.04, 0.37, 0.345)
"""Deep teal; as a grey of 0.3 still plain on a black-and-white printer."""
MARGIN: Final = 42.0
FOOT: Final = 58.0
RUNNING: Final = 24.0
"""How high the head of a further page is, in points."""
_NAME, _UNDER, _STEP, _SMALL = 20.0, 9.5, 13.0, 6.8
_MOST_LINES = 2

Placed = list[list[tuple[Atom, float]]]


@dataclass(frozen=True, slots=True)
class Letter:
    """A sheet's size in points, what it is called, whom it is about, what it is for, and what its foot says."""

    size: tuple[float, float]
    language: str
    label: str
    name: str
    subtitle: str
    purpose: str
    foot: str
    at: float

    @property
    def wide(self) -> float:
        """The room between the margins."""
        return self.size[0] - 2 * MARGIN

    @property
    def head(self) -> float:
        """How high the head of the first page is."""
        return 52 + _STEP * len(self._purpose())

    @property
    def first(self) -> float:
        """The room for the body on the first page."""
        return self.size[1] - MARGIN - FOOT - self.head

    @property
    def rest(self) -> float:
        """The room on each further page."""
        return self.size[1] - MARGIN - FOOT - RUNNING

    def begun(self) -> Paper:
        """A PDF with this sheet's title."""
        return Paper(About(f"{self.label} · {self.name}", self.language, self.at))

    def print(self, paper: Paper, pages: Placed) -> bytes:
        """Draw all pages with their heads and feet."""
        for number, atoms in enumerate(pages, start=1):
            page = paper.page(*self.size)
            if number == 1:
                self._draw_head(paper, page)
            else:
                self._draw_running(paper, page)
            top = MARGIN + (self.head if number == 1 else RUNNING)
            for atom, y in atoms:
                atom.draw(page, top + y)
            self._draw_foot(paper, page, number, len(pages))
        return paper.finish()

    def _purpose(self) -> list[tuple[Span, ...]]:
        return lines([Span(self.purpose)], _UNDER, self.wide)[:_MOST_LINES]

    def _draw_head(self, paper: Paper, page: Page) -> None:
        right = MARGIN + self.wide
        aside = width(self.label, STRONG) * 10
        paper.text(page, (right - aside, MARGIN + 14), self.label, 10, STRONG, ACCENT)
        paper.text(page, (MARGIN, MARGIN + 16), cut(self.name, _NAME, self.wide - aside - 16, STRONG), _NAME, STRONG)
        paper.text(page, (MARGIN, MARGIN + 32), cut(self.subtitle, _UNDER, self.wide), _UNDER, REGULAR, MUTED)
        for at, line in enumerate(self._purpose()):
            draw_line(paper, page, (MARGIN, MARGIN + 46 + _STEP * at), line, _UNDER)
        bottom = MARGIN + self.head - 10
        paper.line(page, [(MARGIN, bottom), (right, bottom)], 1.2, ACCENT)

    def _draw_running(self, paper: Paper, page: Page) -> None:
        said = " · ".join(filter(None, (self.name, self.subtitle)))
        paper.text(page, (MARGIN, MARGIN + 6), cut(said, 8, self.wide), 8, REGULAR, MUTED)
        paper.line(page, [(MARGIN, MARGIN + 12), (MARGIN + self.wide, MARGIN + 12)], 0.5)

    def _draw_foot(self, paper: Paper, page: Page, number: int, count: int) -> None:
        y = self.size[1] - FOOT + 16
        paper.line(page, [(MARGIN, y - 9), (MARGIN + self.wide, y - 9)], 0.5)
        pages = say("page", self.language, number=number, count=count)
        aside = width(pages) * _SMALL
        paper.text(page, (MARGIN + self.wide - aside, y), pages, _SMALL, REGULAR, MUTED)
        for at, line in enumerate(lines([Span(self.foot, REGULAR, MUTED)], _SMALL, self.wide - aside - 24)[:4]):
            draw_line(paper, page, (MARGIN, y + 8.6 * at), line, _SMALL)
