"""One element of a document as a plain value: local names only, children by name, its place on demand.

Names without their namespaces: HL7's own extensions (sdtc:, pharm:) and careless prefixes read like the rest. What a
mixed text looks like is for `narrative`, which walks the tree itself.
"""

from collections.abc import Iterator

from lxml import etree

_NONE: tuple["Node", ...] = ()


class Node:
    """An element: `name`, `attributes` (local names), `text` (its own, stripped), children by name."""

    __slots__ = ("_children", "_holder", "_number", "attributes", "element", "name", "text")

    def __init__(self, element: etree._Element, holder: "Node | str", number: int) -> None:
        tag = str(element.tag)
        self.name = tag[tag.find("}") + 1 :] if "}" in tag or ":" not in tag else tag.rpartition(":")[2]
        self.element = element
        self.attributes: dict[str, str] = {
            (key[key.find("}") + 1 :] if key[0] == "{" else key): value  # type: ignore[misc, arg-type]
            for key, value in element.items()
        }
        text = element.text
        self.text = text.strip() if text else ""
        self._holder = holder
        self._number = number
        self._children: dict[str, list[Node]] | None = None

    @property
    def children(self) -> dict[str, list["Node"]]:
        """The child elements by local name, in the file's order."""
        found = self._children
        if found is None:
            found = self._children = {}
            for element in self.element:
                tag = str(element.tag)  # comments and instructions are gone since parsing
                name = tag[tag.find("}") + 1 :]
                row = found.get(name)
                if row is None:
                    found[name] = [Node(element, self, 1)]
                else:
                    row.append(Node(element, self, len(row) + 1))
        return found

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
        """An attribute without the white space around it; "" when it is missing."""
        return self.attributes.get(attribute, "").strip()

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
        return "nullFlavor" in self.attributes

    @property
    def place(self) -> str:
        """Where it stands: an XPath with positions and without prefixes."""
        holder = self._holder
        if isinstance(holder, str):
            return f"{holder}/{self.name}"
        return f"{holder.place}/{self.name}[{self._number}]"

    def walk(self) -> Iterator["Node"]:
        """The element and everything below it."""
        yield self
        for row in self.children.values():
            for one in row:
                yield from one.walk()

    def roots(self) -> set[str]:
        """The templates that the element says it follows, by their root."""
        return {one.get("root") for one in self.all("templateId")}


def root_node(document: etree._Element) -> Node:
    """The ClinicalDocument; inside a style sheet its place begins with that."""
    above = document.getparent()
    return Node(document, "" if above is None else f"/{etree.QName(above).localname}", 1)
