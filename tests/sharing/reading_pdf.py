"""What a PDF says when it is read back, page by page, and words compared without regard to where lines end."""

import re
import unicodedata

import pypdfium2


def pages_of(pdf: bytes) -> list[str]:
    """The text of each page."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def bare(text: str) -> str:
    """A text without any white space, hyphens of the reader and differences of composition."""
    return re.sub(r"[\s\u00ad\ufffe\u0002]+", "", unicodedata.normalize("NFC", text))


def says(pdf: bytes) -> str:
    """All of a PDF, bare."""
    return bare("".join(pages_of(pdf)))


def numbers(text: str) -> set[str]:
    """Every number in a text, with its marks."""
    return {found.strip(".,:/") for found in re.findall(r"\d[\d.,:/]*", text)}
