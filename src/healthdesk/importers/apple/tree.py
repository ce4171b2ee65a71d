"""One element of an export as a small tree, taken apart without mercy for nothing but entities."""

import html
import itertools
import re
from dataclasses import dataclass, field

_TAG = re.compile(r"<(/?)([A-Za-z_][\w.:-]*)((?:[^<>\"']++|\"[^\"<]*+\"|'[^'<]*+')*+)>")
_ATTRIBUTE = re.compile(r"([\w:.-]+)\s*=\s*(?:\"([^\"<]*)\"|'([^'<]*)')")
_UNUSUAL = re.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffd]")
_MOST_INSIDE = 200_000


@dataclass(slots=True)
class Node:
    """An element: its name, attributes, text and what is inside. `again` are attributes that it gives twice."""

    name: str
    given: dict[str, str]
    again: dict[str, str] = field(default_factory=dict)
    inside: list["Node"] = field(default_factory=list)
    text: str = ""
    unusual: bool = False

    def get(self, key: str) -> str:
        """An attribute, "" without."""
        return self.given.get(key, "")

    def all(self, name: str) -> list["Node"]:
        """The elements of a name right inside."""
        return [node for node in self.inside if node.name == name]

    @property
    def metadata(self) -> dict[str, str]:
        """The key and value of each MetadataEntry right inside."""
        return {node.get("key"): node.get("value") for node in self.all("MetadataEntry")}


def node_of(content: bytes) -> Node | None:
    """The element that bytes begin with; None when they are none."""
    text = content.decode("utf-8", "replace")
    found = _UNUSUAL.search(text) is not None
    root = _tree(_UNUSUAL.sub("", text))
    if root is not None:
        root.unusual = found
    return root


def _tree(text: str) -> Node | None:
    root: Node | None = None
    above: list[Node] = []
    last = 0
    for match in itertools.islice(_TAG.finditer(text), _MOST_INSIDE):
        if above and not above[-1].inside:
            above[-1].text += html.unescape(text[last : match.start()].strip())
        last = match.end()
        if not match[1]:
            node = _node(match[2], match[3])
            root = root or node
            if above:
                above[-1].inside.append(node)
            if not match[3].endswith("/"):
                above.append(node)
        elif above and above[-1].name == match[2]:
            above.pop()
        if not above:
            break
    return root


def _node(name: str, attributes: str) -> Node:
    node = Node(name, {})
    for key, one, other in _ATTRIBUTE.findall(attributes):
        value = html.unescape(one or other)
        (node.again if key in node.given else node.given).setdefault(key, value)
    return node
