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
from healthdesk.sharing.wording import day, say

MM: Final = 72 / 25.4
WIDE, TALL = 85.6 * MM, 53.98 * MM
PHONE: Final = (360.0, 780.0)
"""The phone's picture in points; three pixels each make 1080 x 2340."""
PHONE_PIXELS: Final = 1080
_INSET: Final = 4.0 * MM
_CODE: Final = 23.0 * MM
_LEADING: Final = 1.3


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
    _fill(paper, page, _pairs(card), _Box(box.left, box.top + used, room, box.tall - used - 8), (8.0, 5.4))
    side = box.top + 14
    qr.draw(paper, page, (box.left + box.wide - _CODE, side), _CODE, code_text(card))
    made = title_of(card, "card.made", day=day(card.today, card.language))
    paper.text(page, (box.left, box.top + box.tall), cut(made, 5.4, box.wide), 5.4, REGULAR, MUTED)


def _back(paper: Paper, page: Page, card: Card, box: _Box) -> None:
    """Allergies, conditions and medicines, as large as they go."""
    _fill(paper, page, _listed(card), box, (8.0, 4.8), more=card)


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
    body = [*_pairs(card), *_listed(card)]
    _fill(paper, page, body, _Box(inset, y + 8, wide, PHONE[1] - y - code - 62), (17.0, 9.0), more=card)
    qr.draw(paper, page, ((PHONE[0] - code) / 2, PHONE[1] - code - 40), code, code_text(card))
    made = title_of(card, "card.made", day=day(card.today, card.language))
    paper.text(page, ((PHONE[0] - width(made) * 10) / 2, PHONE[1] - 26), made, 10, REGULAR, MUTED)
    return paper.finish()


_Paragraph = tuple[Span, ...]


def _pairs(card: Card) -> list[_Paragraph]:
    return [(Span(f"{title}:", REGULAR, MUTED), Span(words, STRONG)) for title, words in about(card)]


def _listed(card: Card) -> list[_Paragraph]:
    found: list[_Paragraph] = []
    for title, told in groups(card):
        found.append((Span(title, STRONG, ACCENT),))
        found += [(Span("·"), Span(words)) for words in told]
    return found


def _fill(
    paper: Paper,
    page: Page,
    paragraphs: Sequence[_Paragraph],
    box: _Box,
    sizes: tuple[float, float],
    more: Card | None = None,
) -> None:
    """Set paragraphs as large as they fit; what does not fit at the smallest size is counted."""
    size = sizes[0]
    while size > sizes[1] and len(_all(paragraphs, size, box.wide)) * size * _LEADING > box.tall:
        size -= 0.2
    shown: list[SetLine] = []
    most = max(int(box.tall / (size * _LEADING)), 1)
    if len(_all(paragraphs, size, box.wide)) <= most:
        shown = _all(paragraphs, size, box.wide)
    else:
        for at, paragraph in enumerate(paragraphs):
            here = lines(paragraph, size, box.wide)
            if len(shown) + len(here) > most - 1:
                rest = sum(1 for one in paragraphs[at:] if len(one) > 1)
                shown.append((Span(say("card.more", more.language if more else "en", count=rest), STRONG),))
                break
            shown += here
    for at, line in enumerate(shown):
        draw_line(paper, page, (box.left, box.top + size + at * size * _LEADING), line, size)


def _all(paragraphs: Sequence[_Paragraph], size: float, room: float) -> list[SetLine]:
    return [line for paragraph in paragraphs for line in lines(paragraph, size, room)]
