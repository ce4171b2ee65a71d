"""A summary as its rules look at it: the entries with their places, the composition, its sections, what refers to what."""

from collections.abc import Iterator
from functools import cached_property
from typing import Any

Resource = dict[str, Any]


def held(value: Any, key: str = "") -> Resource:
    """An object, or the one under a key of it; an empty one for anything else."""
    found = value.get(key) if key and isinstance(value, dict) else (None if key else value)
    return found if isinstance(found, dict) else {}


def every(value: Any) -> list[Any]:
    """A list, or an empty one for anything else."""
    return value if isinstance(value, list) else []


class Document:
    """A bundle, however broken."""

    def __init__(self, bundle: Resource) -> None:
        self.bundle = bundle

    @cached_property
    def entries(self) -> tuple[tuple[str, Resource], ...]:
        """Each entry with its place: its number and the type of its resource."""
        listed = [held(entry) for entry in every(self.bundle.get("entry"))]
        return tuple(
            (f"Bundle.entry[{number}] {str(held(entry, 'resource').get('resourceType'))[:40]}", entry)
            for number, entry in enumerate(listed)
        )

    @cached_property
    def resources(self) -> tuple[tuple[str, Resource], ...]:
        """Each resource with its place."""
        return tuple((where, held(entry, "resource")) for where, entry in self.entries)

    def of(self, *types: str) -> Iterator[tuple[str, Resource]]:
        """The resources of some types."""
        return ((where, one) for where, one in self.resources if one.get("resourceType") in types)

    @cached_property
    def composition(self) -> Resource:
        """The first resource, which is to be the Composition."""
        return self.resources[0][1] if self.resources else {}

    @cached_property
    def sections(self) -> tuple[Resource, ...]:
        """The composition's sections."""
        return tuple(held(one) for one in every(self.composition.get("section")))

    @cached_property
    def urls(self) -> dict[str, str]:
        """The type of each resource by the URL that it is known by."""
        return {
            str(entry.get("fullUrl")): str(held(entry, "resource").get("resourceType")) for _, entry in self.entries
        }

    def type_of(self, reference: Any) -> str:
        """The type of the resource that a reference names; "" for one that is not in the document."""
        return self.urls.get(reference, "") if isinstance(reference, str) else ""

    def references(self, resource: Resource) -> Iterator[str]:
        """Every reference in a resource, those of what it contains included."""
        waiting: list[Any] = [resource]
        while waiting:
            value = waiting.pop()
            if isinstance(value, dict):
                if isinstance(text := value.get("reference"), str):
                    yield text
                waiting += value.values()
            elif isinstance(value, list):
                waiting += value
