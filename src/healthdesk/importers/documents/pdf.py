"""PDF: its text, and its pages as pictures. Scripts, forms, attachments and links in it are never run or opened."""

import contextlib
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from healthdesk.domain.errors import IntakeError
from healthdesk.importers.documents.pictures import LONGEST_SIDE, png_of
from healthdesk.importers.documents.positions import Pictured, may_hold_results, pictured, sheet_of
from healthdesk.importers.pages.layout import Sheet
from healthdesk.importers.whole import TEXT

if TYPE_CHECKING:
    import pypdfium2
    from PIL.Image import Image

_MOST_PAGES = 2000
_SECONDS = 20.0
_PER_PAGE = 100_000
_MOST_SHEETS = 200
_MOST_PICTURED = 60
_MOST_PIXELS = 60_000_000  # of one picture on a page that is looked at
_LONG_SIDE = 3508  # pixels of an A4 page's long side at 300 dots per inch
_MUCH, _SOME, _SCANNED = 0.12, 0.02, 0.6
"""Shares of a page that pictures have to cover: beside text, without any, and when the text is what a scanner saw."""

_LONGEST_PAGE = 14_400.0  # points: the largest side that PDF 1.7 knows


@dataclass(frozen=True, slots=True)
class PdfText:
    """What a PDF says: its text page by page, how many pages it has, the code of an Issue ("" for none).

    When they were asked for: `sheets`, the pages that may hold a table, with the places of their words, and `pictured`, the pages
    of which pictures cover much; their words are `seen` when a scanner put them there.
    """

    text: str
    pages: int = 0
    odd: str = ""
    sheets: tuple[Sheet, ...] = ()
    pictured: tuple[Sheet, ...] = ()


class _Pages:
    """What is collected of a PDF, page after page, while somebody waits."""

    def __init__(self, *, placed: bool) -> None:
        self.placed = placed
        self.texts: list[str] = []
        self.sheets: list[Sheet] = []
        self.pictured: list[Sheet] = []
        self.count = 0
        self.odd = "pdf-too-slow"


def text(content: bytes, *, placed: bool = False, password: str = "") -> PdfText:
    """The text of a PDF, as far as time and caps allow; with `placed` also where the words of its tables stand.

    pdfium cannot be interrupted: the work stands on a thread of its own that is left behind when its time is over,
    and ends with this child.
    """
    found = _Pages(placed=placed)
    worker = threading.Thread(target=_collect, args=(content, password, found), daemon=True, name="pdf-text")
    worker.start()
    worker.join(_SECONDS)
    odd, read = found.odd, "\n\f\n".join(list(found.texts))[:TEXT]
    if not odd and found.count and not read.strip():
        odd = "pdf-without-text"
    return PdfText(read, found.count, odd, tuple(found.sheets), tuple(found.pictured))


def _collect(content: bytes, password: str, found: _Pages) -> None:
    try:
        with _opened(content, password) as document:
            found.count = len(document)
            found.odd = _read_pages(document, found)
    except IntakeError as error:
        found.odd = error.code
    except Exception:  # noqa: BLE001 - whatever pdfium makes of a broken file, the file is kept all the same
        found.odd = "pdf-damaged"


def _read_pages(document: "pypdfium2.PdfDocument", found: _Pages) -> str:
    total = 0
    deadline = time.monotonic() + _SECONDS - 1
    for number in range(min(len(document), _MOST_PAGES)):
        page = document[number]
        words = page.get_textpage()
        piece = words.get_text_bounded().replace("\r\n", "\n")[:_PER_PAGE]
        if found.placed:
            _place(page, words, piece, found)
        words.close()
        page.close()
        found.texts.append(piece)
        total += len(piece)
        if total > TEXT or time.monotonic() > deadline:
            return "pdf-read-in-part"
    return "pdf-read-in-part" if len(document) > _MOST_PAGES else ""


def _place(page: "pypdfium2.PdfPage", words: "pypdfium2.PdfTextPage", piece: str, found: _Pages) -> None:
    """Keep where the words of a page stand, when it may hold results, or much of it is a picture."""
    number = len(found.texts) + 1
    telling = number == 1 or may_hold_results(piece)
    shown = pictured(page) if len(found.pictured) < _MOST_PICTURED else Pictured(0.0, hidden=False)
    much = shown.share > (_MUCH if piece.strip() else _SOME) and shown.largest <= _MOST_PIXELS
    if not much and (not telling or len(found.sheets) >= _MOST_SHEETS):
        return
    sheet = sheet_of(page, words, number)
    if much:
        found.pictured.append(replace(sheet, seen=shown.hidden and shown.share > _SCANNED))
    if telling and not (much and shown.hidden):
        found.sheets.append(sheet)


def sheets(content: bytes, password: str, most: int) -> Iterator[Sheet]:
    """The words of the first pages with their places, page after page. Raises IntakeError when it is locked or damaged."""
    try:
        with _opened(content, password) as document:
            for number in range(min(len(document), most)):
                page = document[number]
                words = page.get_textpage()
                yield sheet_of(page, words, number + 1)
                words.close()
                page.close()
    except (RuntimeError, ValueError, IndexError):
        raise IntakeError("pdf-damaged") from None


def page_to_see(content: bytes, page: int, password: str) -> "Image":
    """Page `page` (from 0) drawn large enough to read its letters. Raises IntakeError when it cannot be drawn."""
    try:
        with _opened(content, password) as document:
            drawn = document[page]
            longest = max(drawn.get_size())
            if not 0 < longest <= _LONGEST_PAGE:
                raise IntakeError("pdf-damaged")
            bitmap = drawn.render(scale=_LONG_SIDE / longest, may_draw_forms=False, grayscale=True)
            seen: Image = bitmap.to_pil()
            return seen
    except (RuntimeError, ValueError, IndexError):
        raise IntakeError("pdf-damaged") from None


def page_picture(content: bytes, page: int, password: str = "") -> tuple[bytes, int]:
    """Page `page` (from 0; beyond the last: the last) as PNG, and how many pages there are.

    Raises IntakeError when the PDF is locked with a password or damaged.
    """
    try:
        with _opened(content, password) as document:
            count = len(document)
            drawn = document[max(0, min(page, count - 1))]
            width, height = drawn.get_size()
            longest = max(width, height)
            if not 0 < longest <= _LONGEST_PAGE or min(width, height) <= 0:
                raise IntakeError("pdf-damaged")
            bitmap = drawn.render(scale=min(LONGEST_SIDE / longest, 4.0), may_draw_forms=False)
            picture = png_of(bitmap.to_pil())
            bitmap.close()
            drawn.close()
            return picture, count
    except (RuntimeError, ValueError, IndexError):
        raise IntakeError("pdf-damaged") from None


@contextlib.contextmanager
def _opened(content: bytes, password: str = "") -> "Iterator[pypdfium2.PdfDocument]":
    import pypdfium2  # noqa: PLC0415 - loads a native library that most imports have no use for

    try:
        document = pypdfium2.PdfDocument(content, password=password or None)
    except pypdfium2.PdfiumError as error:
        locked = "pdf-wrong-password" if password else "pdf-locked"
        raise IntakeError(locked if "password" in str(error).lower() else "pdf-damaged") from None
    try:
        if len(document) == 0:
            raise IntakeError("pdf-damaged")
        yield document
    finally:
        document.close()
