"""A QR code of plain text, drawn as squares (ISO/IEC 18004; the encoder is zxing-cpp's)."""

from typing import Any, cast

from healthdesk.sharing.paper.pdf import INK, Page, Paper

MOST_BYTES = 560
"""Text that a code may hold: more makes squares that a phone cannot tell apart on a card of the size of a credit card."""
_QUIET = 2
"""Modules of white around the code; the card is white beyond."""


def squares(text: str) -> tuple[tuple[bool, ...], ...]:
    """The code row by row, without a margin; True is dark."""
    import zxingcpp  # noqa: PLC0415 - loaded with the first sheet, not with the window

    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    image = memoryview(cast("Any", code.to_image(scale=1, add_quiet_zones=False)))
    rows, columns = image.shape or (0, 0)
    return tuple(tuple(image[row, column] == 0 for column in range(columns)) for row in range(rows))


def draw(paper: Paper, page: Page, corner: tuple[float, float], side: float, text: str) -> None:
    """Draw the code of a text into a square of so many points."""
    rows = squares(text)
    module = side / (len(rows) + 2 * _QUIET)
    for at, row in enumerate(rows):
        start = 0
        while start < len(row):
            end = start
            while end < len(row) and row[end]:
                end += 1
            if end > start:
                x, y = corner[0] + (start + _QUIET) * module, corner[1] + (at + _QUIET) * module
                # A hair of overlap: viewers would show white lines between rows.
                paper.box(page, (x, y), ((end - start) * module + 0.01, module + 0.02), INK)
            start = max(end, start + 1)
