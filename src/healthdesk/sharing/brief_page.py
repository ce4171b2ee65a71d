"""A visit brief as PDF: one page, two at most; it grows denser before it leaves anything out, and names what it leaves out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from healthdesk.sharing.letter import ACCENT, MARGIN, Letter, Placed
from healthdesk.sharing.paper.fonts import REGULAR, STRONG, by_code, undrawable
from healthdesk.sharing.paper.pdf import HAIR, INK, MUTED, Page, Paper
from healthdesk.sharing.paper.setting import Atom, SetLine, Span, cut, draw_line, flow, lines, shortened, width
from healthdesk.sharing.paper.spark import spark
from healthdesk.sharing.sheet import PAPERS, Brief, Line, Section
from healthdesk.sharing.wording import say

_PAGES: Final = 2
_EXPENDABLE: Final = (
    "changes",
    "notes",
    "extra",
    "vaccines-due",
    "measures",
    "conditions",
    "conflicts",
    "questions",
    "medicines",
    "allergies",
)
"""What goes first where two pages have no room for everything; allergies go last."""
_KEPT: Final = {
    "changes": 6, "notes": 4, "extra": 4, "vaccines-due": 4, "measures": 6, "conditions": 18, "conflicts": 6,
    "questions": 12, "medicines": 40, "allergies": 30,
}  # fmt: skip
"""So many lines of each stay until every section is down to so many."""
_SHARE: Final = 0.3
"""Of what is too much, so much goes at a time: most lines are longer than the shortest, by which it is reckoned."""
_LONGEST_SECTION: Final = 600
_COLUMNED: Final = frozenset({"medicines", "conditions", "allergies"})


@dataclass(frozen=True, slots=True)
class Density:
    """How closely a page is set: type size, line height, columns; `inline` has sources go on behind what they say."""

    size: float
    leading: float
    columns: int
    pages: int
    inline: bool = False

    @property
    def small(self) -> float:
        """The size of dates and sources."""
        return max(self.size - 1.2, 6.2)


DENSITIES: Final = (
    Density(10.0, 13.6, 2, 1),
    Density(9.2, 12.2, 2, 1),
    Density(9.2, 12.2, 2, 1, inline=True),
    Density(8.6, 11.2, 2, 1, inline=True),
    Density(9.2, 12.2, 2, 2),
    Density(8.6, 11.2, 2, 2),
    Density(8.6, 11.2, 2, 2, inline=True),
    Density(8.0, 10.3, 3, 2, inline=True),
    Density(7.4, 9.4, 3, 2, inline=True),
    Density(6.8, 8.6, 3, 2, inline=True),
)
"""From airy to dense: one page as long as it can be read with ease, then two."""


def brief_pdf(brief: Brief) -> bytes:
    """The brief as PDF, with text that can be selected; the same brief gives the same bytes."""
    letter = Letter(
        size=PAPERS[brief.paper],
        language=brief.language,
        label=say("brief", brief.language),
        name=brief.person.name,
        subtitle=brief.subtitle,
        purpose=brief.visit_line,
        foot=f"{brief.made} {say('purpose', brief.language)}",
        at=brief.at,
    )
    paper = letter.begun()
    return letter.print(paper, _fitted(paper, letter, brief))


def _fitted(paper: Paper, letter: Letter, brief: Brief) -> Placed:
    """The airiest setting that fits; if none does, the densest with as much as two pages hold."""
    sections, left = _bounded(brief)
    for density in DENSITIES:
        if _least(sections, density) <= letter.first + letter.rest * (density.pages - 1):
            pages = _set(paper, letter, replace(brief, sections=sections), density, left)
            if len(pages) <= density.pages:
                return pages
    density = DENSITIES[-1]
    while True:
        over = _least(sections, density) - letter.first - letter.rest
        if over <= 0:
            pages = _set(paper, letter, replace(brief, sections=sections), density, left)
            over = sum(atom.gap + atom.height for page in pages[_PAGES:] for atom, _ in page)
            if over <= 0 or not any(section.lines for section in sections):
                return pages[:_PAGES]
        sections, left = _without_some(sections, left, over, density)


def _set(paper: Paper, letter: Letter, brief: Brief, density: Density, left: "Left") -> Placed:
    setting = _Setting(paper, brief, letter.wide, density, left)
    return flow(setting.atoms(), letter.first, letter.rest)


def _least(sections: tuple[Section, ...], density: Density) -> float:
    """The height that sections take if every line is short: what is more than the room need not be set at all."""
    return sum(len(section.lines) * _height(section.key, density) for section in sections)


def _height(key: str, density: Density) -> float:
    """The height of one short line of a section."""
    if key in _COLUMNED:
        return density.leading / density.columns
    return density.leading * (2 if key in ("measures", "conflicts") else 1)


Left = dict[str, int]
"""How many lines of each section have no room."""


def _bounded(brief: Brief) -> tuple[tuple[Section, ...], Left]:
    """Sections with the lines that are kept, of a length that can be set at all."""
    left: Left = {}
    bounded = []
    for section in brief.sections:
        kept = section.kept
        if len(kept) > _LONGEST_SECTION:
            left[section.key] = len(kept) - _LONGEST_SECTION
        bounded.append(replace(section, lines=kept[:_LONGEST_SECTION]))
    return tuple(bounded), left


def _without_some(
    sections: tuple[Section, ...], left: Left, over: float, density: Density
) -> tuple[tuple[Section, ...], Left]:
    """Without some of about so many points: first of the section that is longest beyond what it keeps, then of what can best be spared."""
    by_key = {section.key: section for section in sections}
    beyond = {key: len(by_key[key].lines) - _KEPT[key] for key in _EXPENDABLE if key in by_key}
    key = max(beyond, key=lambda each: beyond[each])
    floor = _KEPT[key]
    if beyond[key] <= 0:
        key, floor = next(each for each in _EXPENDABLE if each in by_key and by_key[each].lines), 0
    lines_there = by_key[key].lines
    gone = min(max(int(over * _SHARE / _height(key, density)), 1), len(lines_there) - floor)
    fewer = replace(by_key[key], lines=lines_there[: len(lines_there) - gone])
    return tuple(fewer if section.key == key else section for section in sections), left | {
        key: left.get(key, 0) + gone
    }


class _Setting:
    """One brief in one density."""

    def __init__(self, paper: Paper, brief: Brief, wide: float, density: Density, left: Left) -> None:
        self.paper, self.brief, self.density = paper, brief, density
        self.wide = wide
        self.left_out = left
        self.language = brief.language

    def atoms(self) -> list[Atom]:
        """The body from top to bottom."""
        found: list[Atom] = []
        for section in self.brief.sections:
            found += self._section(section)
        if not self.brief.records and not any(section.lines for section in self.brief.sections):
            found += self._paragraph([Span(say("empty", self.language), REGULAR, MUTED)], gap=10)
        if self.left_out:
            found += self._spared()
        odd = sorted(undrawable("".join(self._all_text())))
        if odd:
            found += self._paragraph(
                [Span(say("no-glyphs", self.language, code=by_code(odd[0])), REGULAR, MUTED)], gap=6
            )
        return found

    def _all_text(self) -> list[str]:
        kept = [line for section in self.brief.sections for line in section.lines]
        return [self.brief.person.name, *(part for line in kept for part in (line.title, line.detail, line.source))]

    def _spared(self) -> list[Atom]:
        titles = {section.key: section.title for section in self.brief.sections}
        parts = [
            say("left-out-part", self.language, title=titles[key], count=count) for key, count in self.left_out.items()
        ]
        return self._paragraph([Span(say("left-out", self.language, what="; ".join(parts)), STRONG)], gap=8)

    # Sections.

    def _section(self, section: Section) -> list[Atom]:
        if not section.lines and not section.empty:
            return []
        if not section.lines and section.key in self.left_out:
            return []
        body = self._body(section)
        return [self._heading(section), *body]

    def _heading(self, section: Section) -> Atom:
        size, leading = self.density.size, self.density.leading
        strong = section.key == "allergies"

        def draw(page: Page, y: float) -> None:
            self.paper.text(page, (MARGIN, y + size), section.title, size, STRONG, INK if strong else ACCENT)
            end = MARGIN + width(section.title, STRONG) * size + 8
            self.paper.line(
                page,
                [(end, y + size * 0.66), (MARGIN + self.wide, y + size * 0.66)],
                1.2 if strong else 0.5,
                INK if strong else HAIR,
            )

        return Atom(leading + 1.5, draw, keep=True, gap=leading * 0.62)

    def _body(self, section: Section) -> list[Atom]:
        if not section.lines:
            return self._paragraph([Span(section.empty, REGULAR, MUTED)])
        if section.key == "measures":
            return self._table(section.lines)
        if section.key in _COLUMNED:
            return self._columns(section.lines, self.density.columns, with_source=section.key != "conditions")
        if section.key == "questions":
            return [atom for line in section.lines for atom in self._question(line)]
        if section.key == "conflicts":
            return [atom for line in section.lines for atom in self._conflict(line)]
        return [self._row(line) for line in section.lines]

    def _paragraph(self, spans: Sequence[Span], *, gap: float = 0.0, indent: float = 0.0) -> list[Atom]:
        set_lines = shortened(lines(spans, self.density.size, self.wide - indent))
        leading, size = self.density.leading, self.density.size

        def draw(page: Page, y: float) -> None:
            for at, line in enumerate(set_lines):
                draw_line(self.paper, page, (MARGIN + indent, y + size + leading * at), line, size)

        return [Atom(leading * len(set_lines), draw, gap=gap)] if set_lines else []

    def _question(self, line: Line) -> list[Atom]:
        """A question with a box to tick."""
        size = self.density.size
        text = self._paragraph([Span(line.title)], gap=1.5, indent=size + 6)
        if not text:
            return []
        inner = text[0]

        def draw(page: Page, y: float) -> None:
            self.paper.box(page, (MARGIN + 0.5, y + size * 0.28), (size * 0.78, size * 0.78), INK, edge=0.8)
            inner.draw(page, y)

        return [Atom(inner.height, draw, gap=inner.gap)]

    def _conflict(self, line: Line) -> list[Atom]:
        said = self._paragraph([Span(line.title, STRONG)])
        for part in line.detail.split("\n"):
            said += self._dashed(part)
        return [replace(atom, keep=at < len(said) - 1) for at, atom in enumerate(said)]

    def _dashed(self, words: str) -> list[Atom]:
        text = self._paragraph([Span(words)], indent=self.density.size)
        if not text:
            return []
        inner = text[0]

        def draw(page: Page, y: float) -> None:
            self.paper.text(page, (MARGIN + 1, y + self.density.size), "–", self.density.size, REGULAR, MUTED)
            inner.draw(page, y)

        return [Atom(inner.height, draw)]

    def _cell(self, line: Line, room: float, *, with_source: bool) -> list[SetLine]:
        """A line for a column; who says so stands under it, or goes on behind it where it is set closely."""
        size = self.density.size
        spans = [Span(line.title, STRONG)]
        if line.detail:
            spans.append(Span(line.detail))
        if line.mark:
            spans.append(Span(f"({line.mark})"))
        aside = [Span(" · ".join(filter(None, (line.source if with_source else "", line.aside))), REGULAR, MUTED)]
        if not with_source or self.density.inline:
            return shortened(lines([*spans, *aside], size, room))
        return [*shortened(lines(spans, size, room)), *lines(aside, size, room)]

    def _row(self, line: Line) -> Atom:
        """What became of it, what it is, and when, across the page."""
        size, leading = self.density.size, self.density.leading
        first, last = size * 8.4, size * 6.6
        body = [Span(line.title, STRONG), *([Span(line.detail)] if line.detail else [])]
        if line.source:
            body.append(Span(line.source, REGULAR, MUTED))
        marks = lines([Span(line.mark or "", REGULAR, MUTED)], size, first - 6)
        text = shortened(lines(body, size, self.wide - first - last - 8))

        def draw(page: Page, y: float) -> None:
            for at, part in enumerate(marks):
                draw_line(self.paper, page, (MARGIN, y + size + leading * at), part, size)
            for at, part in enumerate(text):
                draw_line(self.paper, page, (MARGIN + first, y + size + leading * at), part, size)
            x = MARGIN + self.wide - width(line.aside) * size
            self.paper.text(page, (x, y + size), line.aside, size, REGULAR, MUTED)

        return Atom(leading * max(len(text), len(marks), 1), draw)

    def _columns(self, some: Sequence[Line], columns: int, *, with_source: bool) -> list[Atom]:
        """Lines beside one another, read row by row."""
        leading, gutter = self.density.leading, 16.0
        columns = min(columns, max(len(some), 1)) if len(some) > 1 else 1
        room = (self.wide - gutter * (columns - 1)) / columns
        cells = [self._cell(line, room, with_source=with_source) for line in some]
        found = []
        for start in range(0, len(cells), columns):
            row = cells[start : start + columns]
            found.append(self._cells(row, room + gutter, leading * max(len(cell) for cell in row)))
        return found

    def _cells(self, row: Sequence[list[SetLine]], step: float, height: float) -> Atom:
        size, leading = self.density.size, self.density.leading

        def draw(page: Page, y: float) -> None:
            for at, cell in enumerate(row):
                for number, part in enumerate(cell):
                    draw_line(self.paper, page, (MARGIN + at * step, y + size + leading * number), part, size)

        return Atom(height + leading * 0.16, draw)

    # The table of measures.

    def _table(self, some: Sequence[Line]) -> list[Atom]:
        edges = [0.0, 0.255, 0.455, 0.635, 0.835, 1.0]
        places = [MARGIN + self.wide * edge for edge in edges]
        titles = [say(f"column.{key}", self.language) for key in ("measure", "latest", "previous", "range", "trend")]
        small, leading = self.density.small, self.density.leading

        def head(page: Page, y: float) -> None:
            for at, title in enumerate(titles):
                said = cut(title, small, places[at + 1] - places[at] - 6)
                self.paper.text(page, (places[at], y + small), said, small, REGULAR, MUTED)

        rows = [self._measure(line, places) for line in some]
        if any(
            line.measured and (line.measured.latest.flag or (line.measured.previous and line.measured.previous.flag))
            for line in some
        ):
            rows.append(self._flag_note())
        top = Atom(leading, head, keep=True)
        return [top, *(replace(row, again=top) for row in rows)]

    def _flag_note(self) -> Atom:
        small = self.density.small
        said = lines([Span(say("flags-note", self.language), REGULAR, MUTED)], small, self.wide)

        def draw(page: Page, y: float) -> None:
            for at, part in enumerate(said):
                draw_line(self.paper, page, (MARGIN, y + small + 1 + at * (small + 2)), part, small)

        return Atom((small + 2) * len(said) + 2, draw)

    def _measure(self, line: Line, places: list[float]) -> Atom:
        measured = line.measured
        assert measured is not None
        size, leading, small = self.density.size, self.density.leading, self.density.small
        latest, previous = measured.latest, measured.previous
        flag = [Span(latest.flag.upper(), STRONG)] if latest.flag else []
        before = [Span(previous.words), *([Span(previous.flag.upper())] if previous.flag else [])] if previous else []
        rooms = [places[at + 1] - places[at] - 8 for at in range(5)]
        cells = [
            lines([Span(line.title, STRONG)], size, rooms[0]),
            [*lines([Span(latest.words, STRONG), *flag], size, rooms[1])],
            [*lines(before, size, rooms[2])],
            lines([Span(latest.span)], size, rooms[3]),
        ]
        dates = ["", " · ".join(filter(None, (latest.day, line.mark))), previous.day if previous else "", ""]
        dated = [
            leading * max(len(cell), 1) + (small + 1.5 if day else 0) for cell, day in zip(cells, dates, strict=True)
        ]
        height = max(dated)

        def draw(page: Page, y: float) -> None:
            for at, cell in enumerate(cells):
                for number, part in enumerate(cell):
                    draw_line(self.paper, page, (places[at], y + size + leading * number), part, size)
                if dates[at]:
                    below = y + size + leading * (max(len(cell), 1) - 1) + small + 1.5
                    self.paper.text(page, (places[at], below), dates[at], small, REGULAR, MUTED)
            spark(self.paper, page, measured.trends, (places[4] + 2, y + 3, rooms[4] + 4, min(height - 6, 20)))
            self.paper.line(page, [(MARGIN, y + height + 0.8), (MARGIN + self.wide, y + height + 0.8)], 0.3, 0.82)

        return Atom(height + 2.4, draw)
