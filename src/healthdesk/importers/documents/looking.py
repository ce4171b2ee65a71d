"""Looking at the pictures in a document: pages of a PDF that hold little but a picture, photographs, scans.

A page is drawn and looked at one after another, within one budget for the file; what was not looked at is said.
"""

import threading
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from healthdesk.domain.errors import IntakeError
from healthdesk.importers.documents import pdf, pictures
from healthdesk.importers.pages import scans
from healthdesk.importers.pages.layout import Sheet, Word
from healthdesk.importers.pages.scans import Budget, Look, See

if TYPE_CHECKING:
    from PIL.Image import Image

_SECONDS_TO_DRAW = 6.0
_OVER = 0.3
"""A seen word that lies over a given one by this share of itself is the same word."""


def photograph(content: bytes, see: See) -> Iterator[Look]:
    """The pages of a picture file, looked at. Raises IntakeError when it cannot be drawn."""
    budget = Budget()
    for number, picture in enumerate(pictures.frames(content), 1):
        if not budget.spend():
            yield Look(why="limit")
            return
        found = scans.look(picture, number, see)
        budget.saw(found)
        yield found
        if found.why:
            return


def pages(content: bytes, password: str, wanted: Sequence[Sheet], see: See) -> Iterator[tuple[int, Look]]:
    """The pages of a PDF that show pictures, looked at: each page's number, and its words, those of its text first."""
    budget = Budget()
    for sheet in wanted:
        if not budget.spend():
            yield sheet.number, Look(why="limit")
            return
        drawn = _drawn(content, password, sheet.number)
        if drawn is None:
            yield sheet.number, Look(why="slow")
            return
        found = scans.look(drawn, sheet.number, see, size=(sheet.width, sheet.height))
        budget.saw(found)
        yield sheet.number, found
        if found.why:
            return


def together(given: Sheet, seen: Sheet) -> Sheet:
    """A page with the words of its text, and those that were seen where no text stands."""
    fresh = tuple(word for word in seen.words if not any(_over(word, other) for other in given.words))
    return Sheet(given.number, given.width, given.height, (*given.words, *fresh), seen=bool(fresh) or given.seen)


def _over(word: Word, other: Word) -> bool:
    across = min(word.right, other.right) - max(word.left, other.left)
    down = min(word.bottom, other.bottom) - max(word.top, other.top)
    if across <= 0 or down <= 0:
        return False
    return across * down > _OVER * (word.right - word.left) * word.height


def _drawn(content: bytes, password: str, number: int) -> "Image | None":
    """A page as a picture; None when drawing it takes too long, or fails.

    pdfium cannot be interrupted: the thread is left behind, and ends with this child.
    """
    found: list[Image] = []

    def draw() -> None:
        try:
            found.append(pdf.page_to_see(content, number - 1, password))
        except (IntakeError, MemoryError):
            return

    worker = threading.Thread(target=draw, daemon=True, name="pdf-page")
    worker.start()
    worker.join(_SECONDS_TO_DRAW)
    return found[0] if found else None
