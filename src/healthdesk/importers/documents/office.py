"""Letters written in a word processor: their text, line by line, the cells of a table's row set apart by tabs.

Sources: ECMA-376 part 1, 17.2 to 17.4 (WordprocessingML: w:p, w:t, w:tab, w:tbl, w:tr, w:tc), OpenDocument 1.3 part 3, 5.1
(text:p, text:h), 9.1 (table:table-row, table:table-cell). Nothing is resolved, loaded or run; what is drawn, deleted or a field's
code is left out.
"""

import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any

from healthdesk.domain.errors import IntakeError
from healthdesk.importers import zips
from healthdesk.importers.reading import Received
from healthdesk.importers.whole import TEXT

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODT = "application/vnd.oasis.opendocument.text"
_ODT_MARK = b"mimetype" + ODT.encode()
_LARGEST = 8 << 20
_BODIES = {DOCX: "word/document.xml", ODT: "content.xml"}
_SPACE = re.compile(r"[ \u00a0]+")
_ROWS, _CELLS = frozenset({"tr", "table-row"}), frozenset({"tc", "table-cell"})
_PARAGRAPHS = frozenset({"p", "h"})
_SILENT = frozenset({"instrText", "delText", "tracked-changes", "annotation", "binary-data", "pict"})


def kind(received: Received) -> str:
    """The media type of a word processor's file, told by its members and first bytes; "" for any other."""
    if "word/document.xml" in received.members:
        return DOCX
    if "content.xml" in received.members and _ODT_MARK in received.head[:200]:
        return ODT
    return ""


def text(received: Received, media_type: str) -> tuple[str, str]:
    """The text of a letter, and the code of an Issue when it could not be read ("" when it could)."""
    try:
        with zips.opened(received) as archive, archive.open(_BODIES[media_type]) as stream:
            content = stream.read(_LARGEST + 1)
    except (
        IntakeError,
        KeyError,
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        OSError,
        RuntimeError,
    ):
        return "", "office-damaged"
    if len(content) > _LARGEST:
        return "", "office-too-large"
    if b"<!DOCTYPE" in content[:4096] or b"<!ENTITY" in content:
        return "", "office-damaged"
    return _words(content)


def _words(content: bytes) -> tuple[str, str]:
    from lxml import etree  # noqa: PLC0415 - loaded only for such a file

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError:
        return "", "office-damaged"
    found: list[str] = []
    total = 0
    for line in _lines(root):
        found.append(line)
        total += len(line)
        if total > TEXT:
            break
    return "\n".join(found).replace("\0", "")[:TEXT], ""


def _lines(element: Any) -> Iterator[str]:
    """The lines under an element: a paragraph is one, and so is a row of a table."""
    for child in element:
        name = _name(child)
        if name in _SILENT:
            continue
        if name in _PARAGRAPHS:
            if line := _SPACE.sub(" ", "".join(_said(child))).strip():
                yield line
        elif name in _ROWS:
            cells = [" ".join(_lines(cell)) for cell in child if _name(cell) in _CELLS]
            if any(cells):
                yield "\t".join(cells)
        else:
            yield from _lines(child)


def _said(paragraph: Any) -> Iterator[str]:
    """The words of a paragraph. WordprocessingML keeps them in w:t alone; in OpenDocument they are the text itself."""
    open_document = "opendocument" in paragraph.tag
    if open_document:
        yield paragraph.text or ""
    for child in paragraph:
        name = _name(child)
        if name in ("tab", "line-break", "br", "cr", "s"):
            yield "\t" if name == "tab" else " "
        elif name == "t":
            yield child.text or ""
        elif name not in _SILENT:
            yield from _said(child)
        if open_document:
            yield child.tail or ""


def _name(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]
