"""One element of a document as a plain value: local names only, children by name, its place on demand.

Names without their namespaces: HL7's own extensions (sdtc:, pharm:) and careless prefixes read like the rest. What a
mixed text looks like is for `narrative`, which walks the tree itself.
"""

from collections.abc import Iterator
from typing import Any

from lxml import etree

_NONE: tuple["Node", ...] = ()
_TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"


class _Names(dict[str, str]):
    """Names without their namespaces, each taken apart once."""

    def __missing__(self, tag: str) -> str:
        if len(self) > _MOST_NAMES:
            self.clear()
        name = self[tag] = tag[tag.find("}") + 1 :]
        return name


_names = _Names()
_MOST_NAMES = 4096

_Spot = list[Any]
"""Where an element stands: what it stands in, its name and its number; once that was asked for, the text of it alone."""


def _told(spot: "_Spot | str") -> str:
    if isinstance(spot, str):
        return spot
    if len(spot) > 1:
        above, name, number = spot
        spot[:] = [f"{_told(above)}/{name}[{number}]" if number else f"{_told(above)}/{name}"]
    place: str = spot[0]
    return place


class Node:
    """An element: its `name`, its attributes by `get`, its own `text`, children by name.

    It knows where it stands and not in which node, so that what is let go of is gone at once.
    """

    __slots__ = ("_above", "_children", "_number", "_roots", "element", "name")

    def __init__(self, element: etree._Element, name: str, above: "_Spot | str", number: int) -> None:
        self.element = element
        self.name = name
        self._above = above
        self._number = number
        self._children: dict[str, list[Node]] | None = None
        self._roots: frozenset[str] | None = None

    @property
    def children(self) -> dict[str, list["Node"]]:
        """The child elements by local name, in the file's order."""
        found = self._children
        if found is None:
            found = self._children = {}
            here = [self._above, self.name, self._number]
            for element in self.element:
                name = _names[element.tag]  # comments and instructions are gone since parsing
                row = found.get(name)
                if row is None:
                    found[name] = [Node(element, name, here, 1)]
                else:
                    row.append(Node(element, name, here, len(row) + 1))
        return found

    @property
    def text(self) -> str:
        """The element's own text, up to its first child, without the white space around it."""
        text = self.element.text
        return text.strip() if text else ""

    def all(self, name: str) -> "list[Node] | tuple[Node, ...]":
        """The children of a name."""
        return self.children.get(name, _NONE)

    def one(self, *path: str) -> "Node | None":
        """The first element at a path of names; None when there is none."""
        here: Node | None = self
        for name in path:
            if here is None:
                return None
            row = here.children.get(name)
            here = row[0] if row else None
        return here

    def get(self, attribute: str) -> str:
        """An attribute without the white space around it; "" when it is missing. "type" is xsi:type."""
        value = self.element.get(attribute)
        if value is None and attribute == "type":
            value = self.element.get(_TYPE)
        return value.strip() if value else ""

    def at(self, *path: str) -> str:
        """The attribute (last) of the element at a path; "" when either is missing."""
        here = self.one(*path[:-1])
        return here.get(path[-1]) if here is not None else ""

    @property
    def whole(self) -> str:
        """All the text in the element and below it, as it stands."""
        return "".join(map(str, self.element.itertext()))

    @property
    def null(self) -> bool:
        """Whether the element only says why it says nothing."""
        return self.element.get("nullFlavor") is not None

    @property
    def bare(self) -> bool:
        """Whether the element has neither attributes nor text nor children."""
        return not self.element.attrib and not self.text and len(self.element) == 0

    @property
    def place(self) -> str:
        """Where it stands: an XPath with positions and without prefixes."""
        above = _told(self._above)
        return f"{above}/{self.name}[{self._number}]" if self._number else f"{above}/{self.name}"

    def walk(self) -> Iterator["Node"]:
        """The element and everything below it."""
        yield self
        for row in self.children.values():
            for one in row:
                yield from one.walk()

    def roots(self) -> frozenset[str]:
        """The templates that the element says it follows, by their root."""
        found = self._roots
        if found is None:
            found = self._roots = frozenset([one.get("root") for one in self.all("templateId")])
        return found

    def forget(self) -> None:
        """Let go of everything below, which is made anew when it is asked for."""
        self._children = None


def root_node(document: etree._Element) -> Node:
    """The ClinicalDocument; inside a style sheet its place begins with that."""
    above = "".join(f"/{etree.QName(one).localname}" for one in reversed(list(document.iterancestors())))
    return Node(document, "ClinicalDocument", above, 0)
