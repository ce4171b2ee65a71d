"""What a section says for human eyes, as lines of text, and the pieces that entries point at.

Source: CDA R2 section 4.3.5 (StrucDoc.Text): content, linkHtml, sub, sup, br, footnote, renderMultiMedia, paragraph, list,
table; and what senders put there beside it from HTML (div, p, ul, li, b).
"""

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree

_SPACE = re.compile(r"\s+")
_BLOCKS = frozenset({"paragraph", "p", "div", "caption", "h1", "h2", "h3", "h4", "h5", "h6", "title", "footnote"})
_LISTS = frozenset({"list", "ul", "ol"})
_ITEMS = frozenset({"item", "li"})
_HIDDEN = frozenset({"script", "style", "colgroup", "col"})
_LONGEST = 4 << 20
_LINE = 64 << 10
_CELLS = 64  # of one row or table that a single statement may point at
_ANSWER = re.compile(r"(?:oui|non|yes|no|true|false|x|✓|✔)?[\s\d/.:,-]*", re.IGNORECASE)
_NO_WORDS = re.compile(r"[\s\d/.:,-]*")

_by_id = etree.XPath("descendant-or-self::*[@ID or @id]")


def local(element: etree._Element) -> str:
    """The name of an element without its namespace."""
    tag = str(element.tag)
    return tag[tag.find("}") + 1 :]


def pieces(text: etree._Element) -> dict[str, etree._Element]:
    """The parts of a narrative that an entry may point at, by their ID; the first of several counts."""
    found: dict[str, etree._Element] = {}
    elements: list[etree._Element] = _by_id(text)  # type: ignore[assignment]
    for element in elements:
        found.setdefault((element.get("ID") or element.get("id") or "").strip(), element)
    found.pop("", None)
    return found


def line(element: etree._Element) -> str:
    """A piece of narrative on one line; the cells of a row are parted.

    A cell with nothing or a date alone is a reference that missed its cell: the rest of its row is what it is about.
    """
    if local(element) in ("td", "th") and _NO_WORDS.fullmatch(_flat(element)):
        row = element.getparent()
        cells = (
            []
            if row is None
            else [text for cell in islice(row, _CELLS) if not _NO_WORDS.fullmatch(text := _flat(cell))]
        )
        return " | ".join(cells) or _flat(element)
    return _flat(element)


def _flat(element: etree._Element) -> str:
    if local(element) in ("tr", "tbody", "table", "thead"):
        every = islice(element.iterdescendants("{*}td", "{*}th"), _CELLS)
        cells = dict.fromkeys(filter(None, map(_flat, every)))
        return _SPACE.sub(" ", " | ".join(cells)).strip()
    if len(element) == 0:
        return _SPACE.sub(" ", (element.text or "")[:_LINE]).strip()
    return _SPACE.sub(" ", " ".join(lines(element, _LINE))).strip()


def name_in(element: etree._Element) -> str:
    """What a piece of narrative calls a thing: of a row, its first cell that names something.

    A tick, a yes or a number is what stands about the thing in its row; the row's first cell is the thing.
    """
    if local(element) != "tr":
        shown = line(element)
        if not _ANSWER.fullmatch(shown):
            return shown
        row = next(element.iterancestors("{*}tr"), None)
        if row is None:
            return shown
        element = row
    cells = (_flat(cell) for cell in islice(element.iterdescendants("{*}td", "{*}th"), _CELLS))
    return next((text for text in cells if not _ANSWER.fullmatch(text)), "")


def rendered(text: etree._Element) -> str:
    """A whole narrative: a paragraph, an item or a row a line."""
    return "\n".join(lines(text))[:_LONGEST]


def lines(element: etree._Element, most: int = _LONGEST) -> list[str]:
    """The lines of a narrative, none of them blank, of about `most` characters at most."""
    out: list[str] = [""]
    _write(element, out, "", [most])
    return [clean for one in out if (clean := _SPACE.sub(" ", one).strip())]


def _write(element: etree._Element, out: list[str], indent: str, left: list[int]) -> None:
    """Append what an element says to the last line, or on lines of its own, as long as there are characters `left`."""
    _say(element.text, out, left)
    number = 0
    for child in element:
        if left[0] <= 0:
            return
        name = local(child)
        if name in _HIDDEN:
            pass
        elif name == "br":
            out.append("")
        elif name == "table":
            out.extend(_table(child))
            out.append("")
        elif name in _ITEMS:
            number += 1
            ordered = element.get("listType") == "ordered" or local(element) == "ol"
            out.append(f"{indent}{number}. " if ordered else f"{indent}• ")
            _write(child, out, indent, left)
        elif name in _BLOCKS or name in _LISTS:
            out.append("")
            _write(child, out, indent, left)
            out.append("")
        else:
            # What was struck out in a revision is told as such: read plainly it would say the contrary.
            struck = child.get("revised") == "delete"
            out[-1] += "[− " if struck else ""
            _write(child, out, indent, left)
            out[-1] += " −]" if struck else ""
        _say(child.tail, out, left)


def _say(text: str | None, out: list[str], left: list[int]) -> None:
    if text:
        out[-1] += text[: left[0]]
        left[0] -= len(text)


def _table(table: etree._Element) -> Iterator[str]:
    yield ""
    for child in table:
        name = local(child)
        if name == "caption":
            yield line(child)
        elif name == "tr":
            yield _row(child)
        elif name in ("thead", "tbody", "tfoot"):
            yield from map(_row, child)


def _row(row: etree._Element) -> str:
    """The cells of a row, parted by bars; an empty one keeps its place unless all behind it are empty, too."""
    cells = [" ".join(lines(cell)) for cell in row] or [" ".join(lines(row))]
    while cells and not cells[-1]:
        cells.pop()
    return " | ".join(cells)
