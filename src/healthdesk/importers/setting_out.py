"""A document set out for reading: headings, running text, and tables' rows, in a sealed child: the bytes are a stranger's.

Nothing of its layout, links, pictures or scripts is kept; what is left are words that a page can show as plain text, a
screen reader can say, and a search can find. Sources: CDA R2 section 4.3.5 (narrative), HTML Living Standard 4.3, 4.4 and 4.9
(headings, grouping, tables).
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.views import Passage
from healthdesk.importers import sniffing
from healthdesk.importers.documents import contents, office, pdf
from healthdesk.importers.excerpts import element_at, local
from healthdesk.importers.reading import Received

if TYPE_CHECKING:
    from lxml import etree

MOST = 20_000
"""Passages that are shown of one document."""
_LARGEST = 64 << 20
_LONGEST = 20_000
_DEEPEST = 200
_HIDDEN = frozenset(
    {"script", "style", "head", "colgroup", "col", "template", "noscript", "renderMultiMedia", "observationMedia"}
)
_BLOCKS = frozenset(
    {"paragraph", "p", "div", "section", "article", "main", "header", "footer", "aside", "nav", "blockquote", "pre", "caption", "footnote",
     "list", "ul", "ol", "dl", "dt", "dd", "body", "html", "address", "figure", "form", "tbody", "thead", "tfoot"}
)  # fmt: skip
_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 3, "h5": 3, "h6": 3, "title": 2}
_ITEMS = frozenset({"item", "li"})
_MARKUP = frozenset({"application/xml", "text/html"})


def passages(received: Received, locator: str = "") -> tuple[Passage, ...]:
    """A document's passages in reading order; those at `locator` (see `Draft.locator`) are `marked`.

    Raises IntakeError when there is nothing that can be read as text.
    """
    kind = office.kind(received) or sniffing.media_type(received.head)
    if received.size > _LARGEST:
        raise IntakeError("cannot-be-shown")
    if kind in (office.DOCX, office.ODT):
        said, odd = office.text(received, kind)
        found = list(_of_lines(said))
        if odd or not found:
            raise IntakeError("cannot-be-shown")
        return tuple(found)
    content = bytes(received.whole(_LARGEST))
    if kind == "application/pdf":
        found = list(_of_pages(pdf.text(content, password=received.password).text))
    elif kind in _MARKUP:
        found = _of_markup(content, kind, locator)
    elif kind == "application/rtf" or sniffing.is_text(received.head):
        found = list(_of_lines(contents.text_in(content, kind)[0] or sniffing.decoded(content)))
    else:
        found = []
    if not found:
        raise IntakeError("cannot-be-shown")
    return tuple(found[:MOST])


def _of_lines(said: str) -> Iterator[Passage]:
    """Lines as they are; tabs part the cells of a row."""
    for line in said.splitlines():
        if not line.strip():
            continue
        cells = tuple(cell.strip() for cell in line.split("\t")) if "\t" in line.strip() else ()
        yield Passage("" if cells else line.rstrip()[:_LONGEST], cells=cells)


def _of_pages(said: str) -> Iterator[Passage]:
    """The text of a PDF, each page behind its number where there are several."""
    pages = said.split("\f")
    for number, page in enumerate(pages, 1):
        if len(pages) > 1 and page.strip():
            yield Passage(str(number), page=number)
        yield from _of_lines(page)


def _of_markup(content: bytes, kind: str, locator: str) -> list[Passage]:
    from lxml import etree, html  # noqa: PLC0415 - loaded only for markup

    if b"<!ENTITY" in content:
        raise IntakeError("cannot-be-shown")
    try:
        if kind == "text/html":
            # Many pages do not say how they are encoded, and some say it wrongly.
            told = sniffing.decoded(content).encode("utf-8", "replace")
            root = html.document_fromstring(
                told, parser=html.HTMLParser(no_network=True, huge_tree=True, encoding="utf-8")
            )
        else:
            parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True)
            root = etree.fromstring(content, parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        raise IntakeError("cannot-be-shown") from None
    if root is None:
        raise IntakeError("cannot-be-shown")
    walk = _Walk(_marked(root, locator))
    if local(root) == "ClinicalDocument":
        _clinical(root, walk)
    else:
        walk.into(root, 0)
    walk.end()
    return walk.found


def _clinical(document: "etree._Element", walk: "_Walk") -> None:
    """A clinical document: its title, then each section's title and narrative; a body of another kind has no passages."""
    title = document.find("{*}title")
    if title is not None:
        walk.heading(_flat(title), 1)
    for section in document.iterfind("{*}component/{*}structuredBody/{*}component/{*}section"):
        _section(section, walk, 2)


def _section(section: "etree._Element", walk: "_Walk", level: int) -> None:
    title, narrative = section.find("{*}title"), section.find("{*}text")
    walk.marking = section in walk.marked
    if title is not None:
        walk.heading(_flat(title), level)
    walk.marking = False
    if narrative is not None:
        walk.into(narrative, 0)
        walk.end()
    for inner in section.iterfind("{*}component/{*}section"):
        _section(inner, walk, 3)


def _marked(root: "etree._Element", locator: str) -> "frozenset[etree._Element]":
    """What a place of a clinical document is in its narrative: the pieces that its entry points at, else its section.

    Source: CDA R2, 4.3.5.1: `text/reference` and `originalText/reference` of an entry point at an ID in the narrative.
    """
    element = element_at(root, locator) if locator.startswith("/") else None
    if element is None or element is root:
        return frozenset()
    section = next((each for each in (element, *element.iterancestors()) if local(each) == "section"), None)
    if section is None:
        return frozenset()
    wanted = {each.get("value", "").removeprefix("#") for each in element.iterdescendants("{*}reference")}
    pieces = [each for each in section.iter() if (each.get("ID") or each.get("id") or "") in wanted - {""}]
    return frozenset(_row_of(piece) for piece in pieces) or frozenset((section,))


def _row_of(piece: "etree._Element") -> "etree._Element":
    """The row that a cell or a part of it stands in, else the piece itself."""
    return next((each for each in (piece, *piece.iterancestors()) if local(each) == "tr"), piece)


@dataclass(slots=True)
class _Walk:
    """What is found on a walk through markup: the passages, and the words of the one that is being gathered."""

    marked: "frozenset[etree._Element]"
    found: list[Passage] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    level: int = 0
    marking: bool = False

    def heading(self, said: str, level: int) -> None:
        """A heading by itself."""
        self.end()
        if said:
            self.found.append(Passage(said[:_LONGEST], level=level, marked=self.marking))

    def end(self) -> None:
        """The passage being gathered is whole."""
        said = " ".join("".join(self.words).replace("\0", "").split())
        self.words.clear()
        if said and len(self.found) < MOST:
            self.found.append(Passage(said[:_LONGEST], level=self.level, marked=self.marking))
        self.level = 0

    def into(self, element: "etree._Element", depth: int) -> None:
        """Gather what an element says."""
        before = self.marking
        self.marking = before or element in self.marked
        self.words.append(element.text or "")
        for number, child in enumerate(element, 1):
            if isinstance(child.tag, str) and depth < _DEEPEST and len(self.found) < MOST:
                self._child(
                    child,
                    depth,
                    f"{number}. " if local(element) == "ol" or element.get("listType") == "ordered" else "• ",
                )
            self.words.append(child.tail or "")
        if element in self.marked:
            self.end()
        self.marking = before

    def _child(self, child: "etree._Element", depth: int, bullet: str) -> None:
        name = local(child)
        if name in _HIDDEN:
            return
        if name == "table":
            self.end()
            self._table(child)
        elif name == "br":
            self.end()
        elif name in _HEADINGS:
            self.end()
            self.level = _HEADINGS[name]
            self.into(child, depth + 1)
            self.end()
        elif name in _BLOCKS or name in _ITEMS:
            self.end()
            self.words.append(bullet if name in _ITEMS else "")
            self.into(child, depth + 1)
            self.end()
        elif child.get("revised") == "delete":
            # What was struck out in a revision is told as such: read plainly it would say the contrary.
            self.words.append("[− ")
            self.into(child, depth + 1)
            self.words.append(" −]")
        elif child in self.marked:
            self.end()
            self.into(child, depth + 1)
        else:
            self.into(child, depth + 1)

    def _table(self, table: "etree._Element") -> None:
        """The rows of a table; a table within a cell is told in that cell's words."""
        caption = table.find("{*}caption")
        if caption is not None:
            self.heading(_flat(caption), 3)
        for row in _rows(table):
            cells = [cell for cell in row if isinstance(cell.tag, str) and local(cell) in ("td", "th")]
            said = tuple(_flat(cell) for cell in cells)
            while said and not said[-1]:
                said = said[:-1]
            if said and len(self.found) < MOST:
                marked = self.marking or row in self.marked
                self.found.append(
                    Passage("", cells=said, head=all(local(cell) == "th" for cell in cells), marked=marked)
                )


def _rows(table: "etree._Element") -> "Iterator[etree._Element]":
    for child in table:
        if isinstance(child.tag, str):
            name = local(child)
            if name == "tr":
                yield child
            elif name in ("thead", "tbody", "tfoot"):
                yield from (row for row in child if isinstance(row.tag, str) and local(row) == "tr")


def _flat(element: "etree._Element") -> str:
    """All that a title or a cell says, on one line."""
    walk = _Walk(frozenset())
    walk.into(element, _DEEPEST - 20)
    walk.end()
    return " ".join(passage.text or " ".join(passage.cells) for passage in walk.found)[:_LONGEST]
