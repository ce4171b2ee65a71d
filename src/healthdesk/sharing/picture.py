"""Pages of our own sheets as pictures, for looking at, for print and for a phone."""

import io
import threading

_ONE_AT_A_TIME = threading.Lock()
"""PDFium is not made for several threads."""


def picture(pdf: bytes, page: int = 0, *, width: int) -> tuple[bytes, int]:
    """One page of a sheet as PNG, so many pixels wide, and how many pages there are."""
    import pypdfium2  # noqa: PLC0415 - loaded with the first sheet, not with the window

    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            count = len(document)
            sheet = document[min(max(page, 0), count - 1)]
            drawn = sheet.render(scale=width / sheet.get_width()).to_pil()
        finally:
            document.close()
    out = io.BytesIO()
    drawn.convert("RGB").save(out, "PNG", compress_level=1)
    return out.getvalue(), count
