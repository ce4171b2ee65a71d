"""A resource of another version of FHIR as an honest R4 resource: nothing flipped, nothing made up, nothing dropped.

What R4 has under another name or in another shape is moved there by the rules of `dstu2`, `stu3` and `newer`; what R4 has no
place for becomes an extension of the kind that FHIR names for it, so that it is still there and misleads nobody:
"http://hl7.org/fhir/[version]/StructureDefinition/extension-[Path]".
Sources: https://hl7.org/fhir/R4/versions.html#extensions, and for each type the "R2 Diff", "R3 Diff" and conversion pages of
https://hl7.org/fhir/R4/ and https://hl7.org/fhir/R5/
"""

import re
from functools import cache
from typing import Any

from healthdesk.importers.fhir import dstu2, newer, stu3
from healthdesk.importers.fhir.definitions import DSTU2, NUMBERS, R4, R5, STU3, VERSIONS, Element, elements, is_resource
from healthdesk.importers.fhir.elements import Resource
from healthdesk.importers.fhir.moves import ABSENT, Rule, quantity_kind, turned

_EXTENSION = {DSTU2: "http://hl7.org/fhir/1.0", STU3: "http://hl7.org/fhir/3.0", R5: "http://hl7.org/fhir/5.0"}
_RULES: dict[str, dict[str, Rule]] = {DSTU2: dstu2.RULES, STU3: stu3.RULES, R5: newer.RULES}
TYPES: dict[str, dict[str, str]] = {DSTU2: dstu2.TYPES, STU3: stu3.TYPES, R5: newer.TYPES}
"""What a type of another version is called in R4, where the name changed."""

_REFERENCE = re.compile(r"(^|/)([A-Z][A-Za-z]+)(?=/[A-Za-z0-9\-.]+(?:/_history/[^/]*)?$)")
_FALSE_IN_R4 = ("profile",)  # a converted resource keeps no promise that the original made
_DEPTH = 40


def to_r4(resource: Resource, version: str) -> Resource:
    """The resource as R4 says it. One of a type that R4 does not know is given back as it is."""
    name = resource.get("resourceType")
    if version == R4 or not isinstance(name, str):
        return resource
    target = TYPES[version].get(name, name)
    if not is_resource(R4, target) or not is_resource(version, name):
        return resource
    return _Conversion(version).resource(resource, name, target, _DEPTH)


class _Conversion:
    """One version's way to R4."""

    def __init__(self, version: str) -> None:
        self._version = version
        self._rules = _RULES[version]

    def resource(self, value: Resource, source: str, target: str, depth: int) -> Resource:
        made = self._object(value, source, target, source, depth)
        return {"resourceType": target, **{key: one for key, one in made.items() if key != "resourceType"}}

    def _object(self, value: Resource, source: str, target: str, path: str, depth: int) -> Resource:
        rule = self._rules.get(source)
        given = dict(value)
        if rule is not None:
            rule.apply(given)
        known = elements(R4, target) or {}
        own = elements(self._version, source) or {}
        renames = rule.renames if rule is not None else {}
        made: Resource = {}
        spare: list[Resource] = []
        for key, one in given.items():
            bare = key[1:] if key[:1] == "_" else key
            name = renames.get(bare, bare)
            if bare in ("fhir_comments", "resourceType") or one is None or one == "":
                continue
            element, before = known.get(name), own.get(bare)
            if key[:1] == "_":
                if element is not None and element.primitive:
                    made.setdefault(f"_{name}", [one] if element.many and not isinstance(one, list) else one)
                continue
            rest = one if element is None else self._place(made, name, one, before, element, path, depth)
            if rest is not None:
                spare += self._extensions(bare, rest, before, path, depth)
        if spare:
            before = made.get("extension")
            made["extension"] = [*(before if isinstance(before, list) else []), *spare]
        for key, element in known.items():
            # What R4 requires and the source does not say is said to be absent; nothing is made up for it.
            if element.required and key not in made and f"_{key}" not in made and source != "Resource":
                gap = {"extension": [{"url": ABSENT, "valueCode": "unknown"}]}
                made[f"_{key}" if element.primitive else key] = [gap] if element.many else gap
        return made

    def _place(  # noqa: PLR0917 - the walk's own place
        self, made: Resource, name: str, given: Any, before: Element | None, element: Element, path: str, depth: int
    ) -> Any:
        """Put a value where R4 wants it; gives back what found no place there, None when all did."""
        if name in ("extension", "modifierExtension"):
            if isinstance(given, list):
                made[name] = [*made.get(name, []), *given]
            return None
        values = given if isinstance(given, list) else [given]
        kept: list[Any] = []
        rest: list[Any] = []
        for one in values:
            turned_one = self._value(one, before or element, element, f"{path}.{name}", depth)
            (rest if turned_one is None else kept).append(one if turned_one is None else turned_one)
        if name == "meta":
            for each in kept:
                for key in _FALSE_IN_R4:
                    each.pop(key, None)
            kept = [each for each in kept if each]
        if kept and element.many:
            made[name] = [*made.get(name, []), *kept]
        elif kept and name not in made:
            made[name] = kept[0]
            rest += [one for one in values[1:] if one not in rest]
        elif kept:
            rest = values
        return rest or None

    def _value(self, one: Any, before: Element, element: Element, path: str, depth: int) -> Any:
        """One value in R4's type; None when that type cannot hold it."""
        if element.kind == "Resource":
            return self._inner(one, depth)
        kind = before.kind if isinstance(one, dict) is not before.primitive else element.kind
        if not _alike(kind, element.kind) or isinstance(one, dict) is element.primitive:
            one, kind = turned(one, kind, element.kind), element.kind
        if one is None or element.primitive:
            return None if isinstance(one, dict) else one
        if not isinstance(one, dict) or not depth:
            return None
        inner = self._object(one, kind, element.kind, path if _is_backbone(element.kind) else kind, depth - 1)
        if element.kind == "Reference" and isinstance(inner.get("reference"), str):
            inner["reference"] = self._renamed(inner["reference"])
        return inner

    def _inner(self, one: Any, depth: int) -> Any:
        if not isinstance(one, dict) or not depth:
            return None
        name = one.get("resourceType")
        if not isinstance(name, str) or not is_resource(self._version, name):
            return one
        target = TYPES[self._version].get(name, name)
        return self.resource(one, name, target, depth - 1) if is_resource(R4, target) else one

    def _renamed(self, reference: str) -> str:
        types = TYPES[self._version]
        return _REFERENCE.sub(lambda found: found[1] + types.get(found[2], found[2]), reference)

    def _extensions(self, key: str, given: Any, before: Element | None, path: str, depth: int) -> list[Resource]:
        url = f"{_EXTENSION[self._version]}/StructureDefinition/extension-{path}.{key}"
        values = given if isinstance(given, list) else [given]
        found = (self._extension(url, one, before, f"{path}.{key}", depth) for one in values if one is not None)
        return [one for one in found if one]

    def _extension(self, url: str, one: Any, before: Element | None, path: str, depth: int) -> Resource:
        kind = before.kind if before is not None else _guessed(one)
        if not isinstance(one, dict):
            kind = kind if kind[:1].islower() and not isinstance(one, bool) else _guessed(one)
            kind = {"integer64": "integer", "xhtml": "string"}.get(kind, kind)
            return {"url": url, f"value{kind[:1].upper()}{kind[1:]}": one}
        if not depth:
            return {}
        held = elements(R4, "Extension") or {}
        if f"value{kind}" in held:
            return {"url": url, f"value{kind}": self._object(one, kind, kind, kind, depth - 1)}
        own = elements(self._version, kind) or {}
        parts = [
            self._extension(key, each, own.get(key), f"{path}.{key}", depth - 1)
            for key, value in one.items()
            if key[:1] != "_" and key not in ("id", "extension", "modifierExtension", "fhir_comments")
            for each in (value if isinstance(value, list) else [value])
        ]
        own_ones = one.get("extension")
        inner = [*(own_ones if isinstance(own_ones, list) else []), *filter(None, parts)]
        return {"url": url, "extension": inner} if inner else {}


def _guessed(one: Any) -> str:
    match one:
        case bool():
            return "boolean"
        case int():
            return "integer"
        case str():
            return "string"
        case dict():
            return "Reference" if "reference" in one else "CodeableConcept" if "coding" in one else ""
        case _:
            return "decimal"


@cache
def _is_backbone(kind: str) -> bool:
    """Whether a type is part of one resource: its name begins with that resource's, and is longer."""
    return any(
        is_resource(version, kind[:at]) for version in VERSIONS for at in range(3, len(kind)) if kind[at].isupper()
    )


def _alike(source: str, target: str) -> bool:
    """Whether a value of one type has the shape of another: primitives by what JSON writes, else by name or by part."""
    if source[:1].islower() or target[:1].islower():
        return _written(source) == _written(target)
    if quantity_kind(source) == quantity_kind(target):
        return True
    return _is_backbone(source) and (_is_backbone(target) or target == "Dosage")


def _written(kind: str) -> str:
    if kind == "boolean" or kind[:1].isupper():
        return kind
    return "number" if kind in NUMBERS else "text"
