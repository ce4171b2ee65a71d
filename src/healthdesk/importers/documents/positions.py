"""Where the words of a PDF page stand, as the page is shown: turned and cropped as a reader sees it.

Source: PDF 1.7 (ISO 32000-1), 8.3 (coordinates), 14.11.2 (page boxes), Table 30 (Rotate). Boxes are pdfium's "loose" ones: the
full height of the letters, so that words of one line have one height.
"""

import ctypes
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from healthdesk.importers.pages.layout import Sheet, Word

if TYPE_CHECKING:
    import pypdfium2

_WORD = re.compile(r"\S+")
_EDGES = struct.Struct("4f")  # left, top, right, bottom: an FS_RECTF read at once
MOST_WORDS = 6000
_RESULT_LIKE = re.compile(
    r"\d\s*(?:-|–|à|to)\s*\d|\d\s*(?:%|(?:[munpµμkKMGTfd]?(?:g|mol|mol|UI|IU|U|L|Eq|kat)|mL|10\S{1,6})\s?/\s?\S|/mm|fL|pg|mm\b)"
    r"|[<>]\s*\d|n[ée]gati[fv]|positi[fv]",
    re.IGNORECASE,
)


def may_hold_results(text: str) -> bool:
    """Whether a page's text has two places at least that look like a result, its unit or its range."""
    found = _RESULT_LIKE.finditer(text)
    return next(found, None) is not None and next(found, None) is not None


def sheet_of(page: "pypdfium2.PdfPage", words: "pypdfium2.PdfTextPage", number: int) -> Sheet:
    """The words of page `number` (from 1) with their boxes."""
    from pypdfium2 import raw  # noqa: PLC0415 - loaded with the PDF

    left, bottom, right, top = page.get_cropbox()
    turns = page.get_rotation() // 90
    placed = _Placed(left, bottom, right - left, top - bottom, turns)
    text = _text(raw, words)
    found = (
        _turned(raw, words.raw, text, placed) if turns else _upright(raw, words.raw, text, (left, bottom, right, top))
    )
    return Sheet(number, placed.width, placed.height, tuple(islice(found, MOST_WORDS)))


def _upright(raw: Any, words: Any, text: str, crop: tuple[float, float, float, float]) -> Iterator[Word]:
    """The words of a page as it lies: the boxes of a word's first and last letter span it."""
    left, bottom, right, top = crop
    box = raw.FS_RECTF()
    pointer, get, edges = ctypes.byref(box), raw.FPDFText_GetLooseCharBox, _EDGES.unpack_from
    for match in _WORD.finditer(text):
        start, end = match.span()
        if not get(words, start, pointer):
            continue
        x, above, beyond, y = edges(box)
        if end - start > 1 and get(words, end - 1, pointer):
            near, high, far, low = edges(box)
            x, y = min(x, near), min(y, low)
            beyond, above = max(beyond, far), max(above, high)
        if beyond > x and beyond > left and above > y and above > bottom and x < right and y < top:
            yield Word(match.group(), x - left, top - above, beyond - left, top - y)


def _turned(raw: Any, words: Any, text: str, placed: "_Placed") -> Iterator[Word]:
    """The words of a page that is shown turned; all letters of a word count."""
    box = raw.FS_RECTF()
    pointer, get = ctypes.byref(box), raw.FPDFText_GetLooseCharBox
    for match in _WORD.finditer(text):
        edges = [(box.left, box.bottom, box.right, box.top) for at in range(*match.span()) if get(words, at, pointer)]
        if edges and (word := placed.word(match.group(), edges)) is not None:
            yield word


MOST_OBJECTS = 600


@dataclass(frozen=True, slots=True)
class Pictured:
    """How much of a page its pictures cover (0 to 1), whether its text is drawn where nobody sees it, the largest picture's pixels."""

    share: float
    hidden: bool
    largest: int = 0


def pictured(page: "pypdfium2.PdfPage") -> Pictured:
    """What the first objects of a page are. Invisible text (ISO 32000-1, Table 106, mode 3) over a picture is what a scanner saw."""
    import pypdfium2.raw as raw  # noqa: PLC0415, PLR0402 - loaded with the PDF

    covered, largest = 0.0, 0
    sides = ctypes.c_uint(), ctypes.c_uint()
    edges = [ctypes.c_float() for _ in range(4)]
    texts = []
    for kind, one in _objects(raw, page):
        if kind == raw.FPDF_PAGEOBJ_IMAGE:
            if raw.FPDFPageObj_GetBounds(one, *map(ctypes.byref, edges)):
                left, bottom, right, top = (edge.value for edge in edges)
                covered += max(0.0, right - left) * max(0.0, top - bottom)
            if raw.FPDFImageObj_GetImagePixelSize(one, *map(ctypes.byref, sides)):
                largest = max(largest, sides[0].value * sides[1].value)
        elif kind == raw.FPDF_PAGEOBJ_TEXT:
            texts.append(one)
    # Beside no picture it does not matter, and asking every text takes its time.
    unseen = [raw.FPDFTextObj_GetTextRenderMode(one) == raw.FPDF_TEXTRENDERMODE_INVISIBLE for one in texts if covered]
    width, height = page.get_size()
    return Pictured(min(1.0, covered / max(1.0, width * height)), 2 * sum(unseen) > len(unseen), largest)


def _objects(raw: Any, page: "pypdfium2.PdfPage") -> Iterator[tuple[int, Any]]:
    """The first objects of a page with their types, and those one step inside its forms."""
    kind_of, get, form, held = raw.FPDFPageObj_GetType, raw.FPDFPage_GetObject, raw.FPDF_PAGEOBJ_FORM, page.raw
    for at in range(min(raw.FPDFPage_CountObjects(held), MOST_OBJECTS)):
        one = get(held, at)
        kind = kind_of(one)
        if kind == form:
            for number in range(min(raw.FPDFFormObj_CountObjects(one), MOST_OBJECTS)):
                inner = raw.FPDFFormObj_GetObject(one, number)
                yield kind_of(inner), inner
        else:
            yield kind, one


def _text(raw: object, words: "pypdfium2.PdfTextPage") -> str:
    """The text with exactly one character for each of pdfium's, so that places in it are places there."""
    count = words.count_chars()
    text = words.get_text_range(0, count) if count else ""
    if len(text) == count:
        return text
    get = raw.FPDFText_GetUnicode  # type: ignore[attr-defined]
    codes = (get(words.raw, at) for at in range(count))
    return "".join(chr(code) if 0 < code < 0xD800 or 0xDFFF < code < 0x110000 else " " for code in codes)


class _Placed:
    """Turns the coordinates of a page into those of the page as shown, from its top left corner."""

    def __init__(self, left: float, bottom: float, width: float, height: float, turns: int) -> None:
        self._left, self._bottom = left, bottom
        self._wide, self._high = max(width, 1.0), max(height, 1.0)
        self._turns = turns % 4
        self.width, self.height = (self._wide, self._high) if turns % 2 == 0 else (self._high, self._wide)

    def word(self, text: str, edges: list[tuple[float, float, float, float]]) -> Word | None:
        """A word from the boxes of its letters; None when it lies outside the page or has no size."""
        corners = [self._point(x, y) for box in edges for x, y in ((box[0], box[1]), (box[2], box[3]))]
        across, down = [x for x, _ in corners], [y for _, y in corners]
        left, right, top, bottom = min(across), max(across), min(down), max(down)
        inside = right > 0 and bottom > 0 and left < self.width and top < self.height
        return Word(text, left, top, right, bottom) if inside and right > left and bottom > top else None

    def _point(self, x: float, y: float) -> tuple[float, float]:
        across, up = x - self._left, y - self._bottom
        match self._turns:
            case 1:
                return up, across
            case 2:
                return self._wide - across, up
            case 3:
                return self._high - up, self._wide - across
        return across, self._high - up
