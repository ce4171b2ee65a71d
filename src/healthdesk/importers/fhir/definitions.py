"""What elements each type has in each version of FHIR, from the table in elements.txt (packaging/fhir/elements.py writes it).

Versions are the digits 2 (DSTU2), 3 (STU3), 4 (R4 and R4B) and 5 (R5). Sources: the resource and data type definitions
of https://hl7.org/fhir/DSTU2/, https://hl7.org/fhir/STU3/, https://hl7.org/fhir/R4B/ and https://hl7.org/fhir/R5/
"""

from functools import cache
from importlib import resources
from itertools import islice
from typing import Any, NamedTuple

DSTU2, STU3, R4, R5 = "2345"
VERSIONS = (DSTU2, STU3, R4, R5)
NAMES = {DSTU2: "DSTU2", STU3: "STU3", R4: "R4", R5: "R5"}
NUMBERS = frozenset({"decimal", "integer", "integer64", "positiveInt", "unsignedInt"})
_DEPTH = 12
_LOOKED_AT = 100  # elements of one object, and objects of one list: enough to tell how they are built


class Element(NamedTuple):
    """An element of a type: what it holds (a lower-case name is a primitive), whether it may repeat, and whether R4 requires it."""

    kind: str
    many: bool
    required: bool = False

    @property
    def primitive(self) -> bool:
        """Whether it holds a bare value."""
        return self.kind[:1].islower()


Elements = dict[str, Element]
_EVERY: Elements = {
    "id": Element("id", many=False),
    "extension": Element("Extension", many=True),
    "modifierExtension": Element("Extension", many=True),
}
_EVERY_RESOURCE: Elements = {
    "resourceType": Element("code", many=False),
    "meta": Element("Meta", many=False),
    "implicitRules": Element("uri", many=False),
    "language": Element("code", many=False),
    "text": Element("Narrative", many=False),
    "contained": Element("Resource", many=True),
}


@cache
def _lines() -> dict[str, str]:
    text = resources.files(__package__).joinpath("elements.txt").read_text("utf-8")
    pairs = (line.partition(" ")[::2] for line in text.splitlines())
    return dict(pairs)


@cache
def elements(version: str, name: str) -> Elements | None:
    """The elements of a type in a version; None when that version has no such type."""
    lines = _lines()
    resource = f"{name}!" in lines
    digits, _, rest = (lines.get(f"{name}!") or lines.get(name, "")).partition(" ")
    if version not in digits:
        return None
    found = dict(_EVERY)
    if resource:
        found |= _EVERY_RESOURCE
    for token in rest.split():
        of, _, bare = token.rpartition("/")
        if not of or version in of:
            key, _, kind = bare.partition(":")
            found[key.rstrip("*!")] = Element(kind or "string", "*" in key, required="!" in key)
    return found


@cache
def is_resource(version: str, name: str) -> bool:
    """Whether a version has a resource of this name."""
    digits = _lines().get(f"{name}!", "").partition(" ")[0]
    return version in digits


def misfits(version: str, value: Any, name: str, depth: int = _DEPTH) -> int:
    """How many elements of an object of a type are not as the version writes them: unknown, of another shape or number."""
    known = elements(version, name)
    if known is None:
        return 5  # a type that is not there at all says more than an element
    count = 0
    for key, given in islice(value.items(), _LOOKED_AT):
        element = known.get(key.removeprefix("_") if key[:1] == "_" else key)
        if element is None:
            count += key[:1] != "_" and key != "fhir_comments"
        elif key[:1] != "_" and key not in _UNTOLD:
            count += _misfit(version, given, element, depth)
    return count


_UNTOLD = frozenset({"extension", "modifierExtension", "contained", "text", "meta", "resourceType", "id"})
"""Elements that are alike in all versions, or may hold anything."""


def _misfit(version: str, given: Any, element: Element, depth: int) -> int:
    many = isinstance(given, list)
    count = int(many != element.many)
    if not depth:
        return count
    for one in given[:_LOOKED_AT] if many else [given]:
        if isinstance(one, dict):
            if element.primitive:
                count += 1
            elif element.kind == "Resource":
                kind = one.get("resourceType")
                count += misfits(version, one, kind, depth - 1) if isinstance(kind, str) else 1
            else:
                count += misfits(version, one, element.kind, depth - 1)
        elif one is not None:
            count += not element.primitive
    return count
