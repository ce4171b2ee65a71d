"""Where the words of a document's pages stand, so that a reader can look for them: those of its text, else those seen."""

import time
from collections.abc import Iterator

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.views import PageWords
from healthdesk.importers import sniffing
from healthdesk.importers.documents import looking, pdf, pictures
from healthdesk.importers.pages.layout import Sheet
from healthdesk.importers.reading import Received

MOST_WORDS = 80_000
"""Words of one document that can be looked for."""
_MOST_PAGES = 400
_SECONDS = 20.0
_LARGEST = 256 << 20


def words(received: Received) -> tuple[PageWords, ...]:
    """The words of each page that has any. Raises IntakeError when the document is no PDF or picture, or is damaged."""
    content = bytes(received.whole(_LARGEST))
    kind = sniffing.media_type(received.head)
    if kind == "application/pdf":
        sheets = _of_pdf(received, content)
    elif kind in pictures.TYPES:
        sheets = (look.sheet for look in looking.photograph(content, received.see) if look.sheet is not None)
    else:
        raise IntakeError("cannot-be-shown")
    found: list[PageWords] = []
    left = MOST_WORDS
    for sheet in sheets:
        placed = tuple(_shares(sheet))[:left]
        left -= len(placed)
        if placed:
            found.append(PageWords(sheet.number, placed))
        if left <= 0:
            break
    return tuple(found)


def _of_pdf(received: Received, content: bytes) -> Iterator[Sheet]:
    """Each page's own words; a page that has none is looked at."""
    bare: list[Sheet] = []
    given: list[Sheet] = []
    deadline = time.monotonic() + _SECONDS
    for sheet in pdf.sheets(content, received.password, _MOST_PAGES):
        (given if sheet.words else bare).append(sheet)
        if time.monotonic() > deadline:
            break
    yield from given
    for number, look in looking.pages(content, received.password, bare, received.see):
        if look.sheet is not None:
            yield Sheet(number, look.sheet.width, look.sheet.height, look.sheet.words, seen=True)


def _shares(sheet: Sheet) -> Iterator[tuple[str, float, float, float, float]]:
    for word in sheet.words:
        across = (max(0.0, min(word.left / sheet.width, 1.0)), max(0.0, min(word.right / sheet.width, 1.0)))
        down = (max(0.0, min(word.top / sheet.height, 1.0)), max(0.0, min(word.bottom / sheet.height, 1.0)))
        if across[0] < across[1] and down[0] < down[1]:
            yield word.text, round(across[0], 4), round(down[0], 4), round(across[1], 4), round(down[1], 4)
