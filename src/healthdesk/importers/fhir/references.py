"""Who a reference means: by relative id, absolute URL, urn:uuid, search (conditional) or contained resource.

Source: https://hl7.org/fhir/R4/references.html and https://hl7.org/fhir/R4/bundle.html#references
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from healthdesk.importers.fhir.definitions import R4, elements
from healthdesk.importers.fhir.elements import SHARED, Resource, child, children, human_name, identifiers, said, words
from healthdesk.importers.fhir.entries import Entry
from healthdesk.importers.jsontext import JsonRefused, decode

_TARGET = re.compile(r"(?:^|/)([A-Z][A-Za-z]{2,40})/([A-Za-z0-9\-._:]{1,200})(?:/_history/[^/]*)?$")
_SEARCH = re.compile(r"([A-Z][A-Za-z]{2,40})\?identifier=(?:([^|]*)\|)?(.+)")
_URL = re.compile(rb'"url"\s*:\s*"([^"\\]{1,500})"')
_KEPT = 4096  # decoded resources held for their names
_LONGEST = 300


class Directory:
    """The resources of one file under every name that a reference may use."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._by_key: dict[str, Entry] = {}
        self._by_url: dict[str, str] = {}
        self._by_identifier: dict[str, dict[tuple[str, str], str]] = {}
        self._decoded: dict[str, Resource] = {}
        self._names: dict[str, str] = {}
        self._shown: frozenset[str] | None = None
        for entry in entries:
            self._by_key.setdefault(entry.key, entry)
            if entry.full_url:
                self._by_url.setdefault(entry.full_url, entry.key)
            if entry.alias:
                self._by_url.setdefault(entry.alias, entry.key)

    def target(self, reference: Any) -> str:
        """The "Type/id" that a Reference means, as far as this file or the reference itself tells; "" for none.

        What is known only by its URL keeps it. A contained resource ("#id") is no target: it is part of its holder.
        """
        text = reference.get("reference") if isinstance(reference, dict) else reference
        if not isinstance(text, str) or not text or text.startswith("#"):
            return ""
        if text in self._by_key:
            return text
        if text in self._by_url:
            return self._by_url[text]
        if search := _SEARCH.fullmatch(text):
            kind, system, value = search.groups()
            return self._identified(kind).get((system or "", value), words(text, _LONGEST))
        if match := _TARGET.search(text):
            return f"{match[1]}/{match[2]}"
        return words(text, _LONGEST)

    def is_content(self, key: str) -> bool:
        """Whether another resource shows this one as its content: a Binary named by an attachment's URL."""
        if self._shown is None:
            found = (url.decode(errors="replace") for one in self._by_key.values() for url in _URL.findall(one.raw))
            self._shown = frozenset(self.target(url) for url in found)
        return key in self._shown

    def entry(self, key: str) -> Entry | None:
        """The resource that a target names, if it is in this file."""
        return self._by_key.get(key)

    def resource(self, reference: Any, holder: Resource) -> Resource:
        """The resource that a Reference means, contained in its holder or elsewhere in the file; else an empty one."""
        text = reference.get("reference") if isinstance(reference, dict) else reference
        if isinstance(text, str) and text.startswith("#"):
            return next((one for one in children(holder, "contained") if one.get("id") == text[1:]), {})
        return self._read(self.target(reference))

    def name(self, reference: Any, holder: Resource) -> str:
        """What people call the thing that a Reference means: its display, else its own name; "" if neither is known."""
        if not isinstance(reference, dict):
            return ""
        if shown := words(reference.get("display")):
            return shown
        target = self.target(reference)
        if target and target in self._names:
            return self._names[target]
        found = self._name_of(self.resource(reference, holder))
        if target and len(self._names) < _KEPT:
            self._names[target] = found
        return found

    def names(self, references: Iterable[Any], holder: Resource) -> str:
        """The names of several references on one line."""
        return ", ".join(dict.fromkeys(filter(None, (self.name(one, holder) for one in references))))

    def _name_of(self, resource: Resource) -> str:
        match resource.get("resourceType"):
            case "Patient" | "Practitioner" | "RelatedPerson" | "Person":
                return human_name(resource)
            case "PractitionerRole":
                person = child(resource, "practitioner")
                return self.name(person, resource) or self.name(child(resource, "organization"), resource)
            case "Medication" | "Substance":
                return said(resource.get("code"))
            case "Device":
                return words(child(resource, "deviceName").get("name")) or said(resource.get("type"))
            case _:
                name = resource.get("name")
                own = words(name) or words(resource.get("title"))
                return own or said(resource.get("code")) or said(resource.get("type"))

    def _read(self, key: str) -> Resource:
        if key in self._decoded:
            return self._decoded[key]
        entry = self._by_key.get(key)
        if entry is None:
            return {}
        try:
            found = decode(entry.raw)
        except JsonRefused:
            found = {}
        resource = found if isinstance(found, dict) else {}
        if len(self._decoded) < _KEPT:
            self._decoded[key] = resource
        return resource

    def _identified(self, kind: str) -> dict[tuple[str, str], str]:
        if kind not in self._by_identifier:
            known = self._by_identifier[kind] = {}
            for key, entry in self._by_key.items():
                if entry.type == kind:
                    for one in identifiers(self._read(key)):
                        known.setdefault((one.system, one.value), key)
                        known.setdefault(("", one.value), key)
        return self._by_identifier[kind]


_DEPTH = 4
_MOST = 200
_WITHOUT = frozenset({"contained", "coding", "extension"})
# Data types in which there is no Reference. Source: https://hl7.org/fhir/R4/datatypes.html
_PLAIN = frozenset({
    "Address", "Age", "Attachment", "CodeableConcept", "Coding", "ContactPoint", "Count", "Distance", "Duration", "HumanName",
    "Meta", "Money", "Narrative", "Period", "Quantity", "Range", "Ratio", "SampledData",
})  # fmt: skip


@lru_cache(maxsize=512)
def _silent(kind: str) -> frozenset[str]:
    """The elements of a type of resource in which nothing is referred to."""
    known = elements(R4, kind) or {}
    return _WITHOUT.union(key for key, element in known.items() if element.primitive or element.kind in _PLAIN)


def references_in(resource: Resource, directory: Directory) -> tuple[tuple[str, str], ...]:
    """What a resource refers to: (the name of the element that holds the Reference, the target), three levels deep."""
    found: list[tuple[str, str]] = []
    silent = _silent(str(resource.get("resourceType")))
    for key, value in resource.items():
        if key in silent or value.__class__ not in _HOLDERS:
            continue
        shared = SHARED.get(id(value))
        if shared is None:
            _under(key, value, _DEPTH, directory, found)
            continue
        if shared.references is None:
            shared.references = []
            _under("", value, _DEPTH, directory, shared.references)
        for name, target in shared.references:
            found.append((name or key, target))
    return tuple(dict.fromkeys(found))[:_MOST]


def _under(key: str, value: Any, levels: int, directory: Directory, found: list[tuple[str, str]]) -> None:
    """The targets of the References in the value of a key, which is what an own Reference is called by."""
    for one in (value,) if value.__class__ is dict else value:
        if one.__class__ is not dict:
            continue
        if "reference" in one:
            if target := directory.target(one):
                found.append((key, target))
        elif levels and key != "code":
            for inner, each in one.items():
                if each.__class__ in _HOLDERS and inner not in _WITHOUT:
                    _under(inner, each, levels - 1, directory, found)


_HOLDERS = (dict, list)
