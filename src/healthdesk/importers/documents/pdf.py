"""PDF: its text, and its pages as pictures. Scripts, forms, attachments and links in it are never run or opened."""

import contextlib
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from healthdesk.domain.errors import IntakeError
from healthdesk.importers.documents.pictures import LONGEST_SIDE, png_of
from healthdesk.importers.documents.positions import may_hold_results, sheet_of
from healthdesk.importers.pages.layout import Sheet
from healthdesk.importers.whole import TEXT

if TYPE_CHECKING:
    import pypdfium2

_MOST_PAGES = 2000
_SECONDS = 20.0
_PER_PAGE = 100_000
_MOST_SHEETS = 200
_LONGEST_PAGE = 14_400.0  # points: the largest side that PDF 1.7 knows


@dataclass(frozen=True, slots=True)
class PdfText:
    """What a PDF says: its text page by page, how many pages it has, the code of an Issue ("" for none), and, when they were
    asked for, the pages that may hold a table with the places of their words.
    """

    text: str
    pages: int = 0
    odd: str = ""
    sheets: tuple[Sheet, ...] = ()


def text(content: bytes, *, placed: bool = False) -> PdfText:
    """The text of a PDF, as far as time and caps allow; with `placed` also where the words of its tables stand.

    pdfium cannot be interrupted: the work stands on a thread of its own that is left behind when its time is over,
    and ends with this child.
    """
    found: list[str] = []
    sheets_: list[Sheet] | None = [] if placed else None
    state: dict[str, int | str] = {"pages": 0, "odd": "pdf-too-slow"}
    worker = threading.Thread(target=_collect, args=(content, found, sheets_, state), daemon=True, name="pdf-text")
    worker.start()
    worker.join(_SECONDS)
    pages = int(state["pages"])
    read = "\n\f\n".join(list(found))[:TEXT]
    odd = str(state["odd"])
    if not odd and pages and not read.strip():
        odd = "pdf-without-text"
    return PdfText(read, pages, odd, tuple(sheets_ or ()))


def _collect(content: bytes, found: list[str], sheets_: list[Sheet] | None, state: dict[str, int | str]) -> None:
    try:
        with _opened(content) as document:
            state["pages"] = len(document)
            state["odd"] = _read_pages(document, found, sheets_)
    except IntakeError as error:
        state["odd"] = error.code
    except Exception:  # noqa: BLE001 - whatever pdfium makes of a broken file, the file is kept all the same
        state["odd"] = "pdf-damaged"


def _read_pages(document: "pypdfium2.PdfDocument", found: list[str], sheets_: list[Sheet] | None) -> str:
    total = 0
    deadline = time.monotonic() + _SECONDS - 1
    for number in range(min(len(document), _MOST_PAGES)):
        page = document[number]
        words = page.get_textpage()
        piece = words.get_text_bounded().replace("\r\n", "\n")[:_PER_PAGE]
        if sheets_ is not None and len(sheets_) < _MOST_SHEETS and (number == 0 or may_hold_results(piece)):
            sheets_.append(sheet_of(page, words, number + 1))
        words.close()
        page.close()
        found.append(piece)
        total += len(piece)
        if total > TEXT or time.monotonic() > deadline:
            return "pdf-read-in-part"
    return "pdf-read-in-part" if len(document) > _MOST_PAGES else ""


def page_picture(content: bytes, page: int) -> tuple[bytes, int]:
    """Page `page` (from 0; beyond the last: the last) as PNG, and how many pages there are.

    Raises IntakeError when the PDF is locked with a password or damaged.
    """
    try:
        with _opened(content) as document:
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
def _opened(content: bytes) -> "Iterator[pypdfium2.PdfDocument]":
    import pypdfium2  # noqa: PLC0415 - loads a native library that most imports have no use for

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        raise IntakeError("pdf-locked" if "password" in str(error).lower() else "pdf-damaged") from None
    try:
        if len(document) == 0:
            raise IntakeError("pdf-damaged")
        yield document
    finally:
        document.close()
