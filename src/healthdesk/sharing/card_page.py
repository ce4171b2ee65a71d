"""The emergency card on paper and for a phone.

The card is of the size of a bank card (ISO/IEC 7810, ID-1: 85.60 x 53.98 mm), front and back beside one another to be
cut out and folded; the picture fits a phone's screen.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from healthdesk.sharing import qr
from healthdesk.sharing.card import about, code_text, groups, title_of
from healthdesk.sharing.letter import ACCENT
from healthdesk.sharing.paper.fonts import REGULAR, STRONG
from healthdesk.sharing.paper.pdf import MUTED, About, Page, Paper
from healthdesk.sharing.paper.setting import SetLine, Span, cut, draw_line, lines, width
from healthdesk.sharing.sheet import PAPERS, Card
from healthdesk.sharing.wording import day, pair, say

MM: Final = 72 / 25.4
WIDE, TALL = 85.6 * MM, 53.98 * MM
PHONE: Final = (360.0, 780.0)
"""The phone's picture in points; three pixels each make 1080 x 2340."""
PHONE_PIXELS: Final = 1080
_INSET: Final = 4.0 * MM
_CODE: Final = 26.0 * MM
_LEADING: Final = 1.3
_GUTTER: Final = 7.0
_GAP: Final = 0.35
"""Space above a headline, in lines."""


@dataclass(frozen=True, slots=True)
class _Box:
    """Room for text: left, top, width and height in points."""

    left: float
    top: float
    wide: float
    tall: float


def card_pdf(card: Card) -> bytes:
    """The card on a sheet, with marks to cut and fold along; the same card gives the same bytes."""
    size = PAPERS[card.paper]
    paper = Paper(About(f"{say('card', card.language)} · {card.person.name}", card.language, card.at))
    page = paper.page(*size)
    left, top = (size[0] - 2 * WIDE) / 2, 96.0
    paper.text(page, (left, 60), say("card", card.language), 16, STRONG)
    paper.text(page, (left, 78), say("card.cut", card.language), 9.5, REGULAR, MUTED)
    for x in (left, left + 2 * WIDE):
        paper.line(page, [(x, top), (x, top + TALL)], 0.5, 0.5, "3 3")
    for y in (top, top + TALL):
        paper.line(page, [(left, y), (left + 2 * WIDE, y)], 0.5, 0.5, "3 3")
    paper.line(page, [(left + WIDE, top - 8), (left + WIDE, top)], 0.5, 0.3)
    paper.line(page, [(left + WIDE, top + TALL), (left + WIDE, top + TALL + 8)], 0.5, 0.3)
    paper.line(page, [(left + WIDE, top), (left + WIDE, top + TALL)], 0.4, 0.75, "1 3")
    _front(paper, page, card, _Box(left + _INSET, top + _INSET, WIDE - 2 * _INSET, TALL - 2 * _INSET))
    _back(paper, page, card, _Box(left + WIDE + _INSET, top + _INSET, WIDE - 2 * _INSET, TALL - 2 * _INSET))
    return paper.finish()


def _front(paper: Paper, page: Page, card: Card, box: _Box) -> None:
    """Who it is, whom to call, and the code."""
    text = title_of(card, "card")
    paper.text(page, (box.left, box.top + 6), cut(text, 7, box.wide, STRONG), 7, STRONG, ACCENT)
    paper.line(page, [(box.left, box.top + 10), (box.left + box.wide, box.top + 10)], 0.8, ACCENT)
    room = box.wide - _CODE - 6
    name = lines([Span(card.person.name, STRONG)], 11, room)[:2]
    for at, line in enumerate(name):
        draw_line(paper, page, (box.left, box.top + 23 + 13 * at), line, 11)
    used = 16 + 13 * len(name)
    _fill(
        paper,
        page,
        _Text(card, tuple(_pairs(card)), []),
        _Box(box.left, box.top + used, room, box.tall - used - 8),
        (8.0, 5.4),
    )
    side = box.top + 14
    qr.draw(paper, page, (box.left + box.wide - _CODE, side), _CODE, code_text(card))
    made = title_of(card, "card.made", day=day(card.today, card.language))
    paper.text(page, (box.left, box.top + box.tall), cut(made, 5.4, box.wide), 5.4, REGULAR, MUTED)


def _back(paper: Paper, page: Page, card: Card, box: _Box) -> None:
    """Allergies, conditions and medicines, as large as they go; in two columns where they are many."""
    _fill(paper, page, _Text(card, (), groups(card)), box, (8.0, 4.8))


def phone_pdf(card: Card) -> bytes:
    """The card as one tall page for a phone's screen."""
    paper = Paper(About(f"{say('card', card.language)} · {card.person.name}", card.language, card.at))
    page = paper.page(*PHONE)
    inset, wide = 22.0, PHONE[0] - 44
    paper.box(page, (0, 0), PHONE, 1.0)
    paper.text(page, (inset, 66), cut(title_of(card, "card"), 14, wide, STRONG), 14, STRONG, ACCENT)
    y = 78.0
    for line in lines([Span(card.person.name, STRONG)], 27, wide)[:2]:
        y += 30
        draw_line(paper, page, (inset, y - 4), line, 27)
    code = 168.0
    text = _Text(card, tuple(_pairs(card)), groups(card))
    _fill(paper, page, text, _Box(inset, y + 8, wide, PHONE[1] - y - code - 62), (17.0, 9.0))
    qr.draw(paper, page, ((PHONE[0] - code) / 2, PHONE[1] - code - 40), code, code_text(card))
    made = title_of(card, "card.made", day=day(card.today, card.language))
    paper.text(page, ((PHONE[0] - width(made) * 10) / 2, PHONE[1] - 26), made, 10, REGULAR, MUTED)
    return paper.finish()


_Paragraph = tuple[Span, ...]


def _pairs(card: Card) -> list[_Paragraph]:
    return [(Span(pair(title, "", card.language), REGULAR, MUTED), Span(words, STRONG)) for title, words in about(card)]


_Block = tuple[float, list[SetLine]]
"""The space above it, in lines, and its lines."""


@dataclass(frozen=True, slots=True)
class _Text:
    """What is to be set: paragraphs of their own, then groups under headlines."""

    card: Card
    paragraphs: tuple[_Paragraph, ...]
    groups: list[tuple[str, list[str]]]

    def blocks(self, counts: Sequence[int], size: float, room: float) -> list[_Block]:
        """All of it with so many lines of each group, set; what is left off is counted. A headline is one with what follows."""
        found: list[_Block] = [(0.0, lines(paragraph, size, room)) for paragraph in self.paragraphs]
        for (title, told), most in zip(self.groups, counts, strict=True):
            said = [lines((Span("·"), Span(words)), size, room) for words in told[:most]]
            if most < len(told):
                more = say("card.more", self.card.language, count=len(told) - most)
                said.append(lines([Span(more, STRONG)], size, room))
            head = lines([Span(title, STRONG, ACCENT)], size, room)
            found.append((_GAP if found else 0.0, [*head, *(said[0] if said else [])]))
            found += [(0.0, one) for one in said[1:]]
        return found


def _fill(paper: Paper, page: Page, text: _Text, box: _Box, sizes: tuple[float, float]) -> None:
    """Set a text as large as it fits; what does not fit at the smallest size is counted at the end of its group."""
    counts = [len(told) for _, told in text.groups]
    size, columns = sizes[0], 1
    while (placed := _placed(text, counts, box, (size, columns))) is None and size > sizes[1]:
        size -= 0.2
        columns = 2 if size < (sizes[0] + sizes[1]) / 2 and len(text.groups) > 1 else 1
    while placed is None and any(counts):
        counts[max(range(len(counts)), key=lambda at: (counts[at], at))] -= 1
        placed = _placed(text, counts, box, (size, columns))
    for x, y, line in placed or []:
        draw_line(paper, page, (box.left + x, box.top + size + y), line, size)


def _placed(
    text: _Text, counts: Sequence[int], box: _Box, setting: tuple[float, int]
) -> list[tuple[float, float, SetLine]] | None:
    """Every line with its place in the box, None where it does not fit; columns break between blocks."""
    size, columns = setting
    most = box.tall / (size * _LEADING)
    if len(text.paragraphs) + sum(counts) + len(counts) > most * columns:
        return None
    room = (box.wide - _GUTTER * (columns - 1)) / columns
    blocks = text.blocks(counts, size, room)
    half = sum(gap + len(block) for gap, block in blocks) / columns
    found: list[tuple[float, float, SetLine]] = []
    column, used = 0, 0.0
    for gap, block in blocks:
        over = used + gap + len(block)
        if used and column + 1 < columns and (over > most or over - len(block) / 2 > half):
            column, used, gap = column + 1, 0.0, 0.0  # noqa: PLW2901 - no space above a column
        if used + gap + len(block) > most:
            return None
        found += [
            (column * (room + _GUTTER), (used + gap + at) * size * _LEADING, line) for at, line in enumerate(block)
        ]
        used += gap + len(block)
    return found
