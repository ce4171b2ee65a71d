"""What a resource refers to, made to hold inside a document: what is in it by its URL, all else by name alone.

Source: https://hl7.org/fhir/R4/bundle.html#references and https://hl7.org/fhir/R4/references.html
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any, Final

from healthdesk.importers.fhir.definitions import R4, elements
from healthdesk.sharing.ips_json import Resource, absent

_TARGET: Final = re.compile(r"(?:^|/)([A-Z][A-Za-z]{2,40})/([A-Za-z0-9\-._:]{1,200})(?:/_history/[^/]*)?$")
_DEPTH: Final = 12
WHOM: Final = ("subject", "patient", "beneficiary")


@dataclass(slots=True)
class Circle:
    """What a reference may mean: `urls` of what is in the document by "Type/id", `names` of what is not; `patient` is its URL."""

    patient: str
    names: Callable[[str], str]
    urls: dict[str, str] = field(default_factory=dict)


def target_of(text: str) -> str:
    """The "Type/id" that a reference ends in, or the reference itself."""
    match = _TARGET.search(text)
    return f"{match[1]}/{match[2]}" if match else text


def settle(resource: Resource, circle: Circle) -> Resource:
    """The resource with every reference either resolvable in the document or by name alone; whom it is about is the patient.

    A reference of which nothing is left goes; where FHIR requires it inside a part, it says that it is not known.
    """
    own = next(
        (one["reference"] for key in WHOM if isinstance(one := resource.get(key), dict) and "reference" in one), ""
    )
    if isinstance(own, str) and own:
        circle = replace(circle, urls={**circle.urls, own: circle.patient, target_of(own): circle.patient})
    settled = _object(resource, resource, circle, 0, str(resource["resourceType"]))
    if isinstance(held := resource.get("contained"), list):
        settled["contained"] = [_object(one, resource, circle, 1) for one in held if isinstance(one, dict)]
    for key in WHOM:
        if key in (elements(R4, str(resource["resourceType"])) or {}):
            settled[key] = _with_name({"reference": circle.patient}, resource.get(key))
    return _without_loose_parts(settled)


def _with_name(reference: Resource, given: Any) -> Resource:
    shown = given.get("display") if isinstance(given, dict) else None
    return {**reference, "display": shown} if isinstance(shown, str) and shown else reference


def _object(value: Resource, holder: Resource, circle: Circle, depth: int, kind: str = "") -> Resource:
    known = (elements(R4, kind) if kind else None) or {}
    kept: Resource = {}
    for key, one in value.items():
        if key in ("contained", "text", "meta") and depth == 0:
            kept[key] = one
            continue
        settled = _value(one, holder, circle, depth + 1)
        required = (depth > 0) or (key in known and known[key].required)
        if settled in (None, {}, []) and one not in (None, {}, []):
            if required:
                kept[key] = [absent()] if isinstance(one, list) else absent()
            continue
        kept[key] = settled
    return kept


def _value(value: Any, holder: Resource, circle: Circle, depth: int) -> Any:
    if isinstance(value, list):
        settled = [_value(one, holder, circle, depth) for one in value]
        return [one for one, given in zip(settled, value, strict=True) if one not in (None, {}, []) or given is None]
    if not isinstance(value, dict) or depth > _DEPTH:
        return value
    if isinstance(value.get("reference"), str):
        return _reference(value, holder, circle)
    return _object(value, holder, circle, depth)


def _reference(given: Resource, holder: Resource, circle: Circle) -> Resource | None:
    text = given["reference"]
    if text.startswith("#"):
        held = holder.get("contained")
        inside = isinstance(held, list) and any(isinstance(one, dict) and f"#{one.get('id')}" == text for one in held)
        return given if inside else _named(given, "")
    target = target_of(text)
    if url := circle.urls.get(text) or circle.urls.get(target):
        return {**given, "reference": url}
    return _named(given, circle.names(target))


def _named(given: Resource, name: str) -> Resource | None:
    """The reference without its address: by the name that it shows or that is known, or by an identifier."""
    rest = {key: value for key, value in given.items() if key not in ("reference", "type", "_reference")}
    if name and not rest.get("display"):
        rest["display"] = name
    return rest if rest.get("display") or isinstance(rest.get("identifier"), dict) else None


def _without_loose_parts(resource: Resource) -> Resource:
    """Contained resources to which nothing in the resource refers any longer go (FHIR's invariant dom-3)."""
    held = resource.get("contained")
    if not isinstance(held, list):
        return resource
    kept = [one for one in held if isinstance(one, dict)]
    while True:
        used = set(_local(value for key, value in resource.items() if key != "contained"))
        used |= {name for one in kept for name in _local([one])}
        fewer = [one for one in kept if f"#{one.get('id')}" in used]
        if len(fewer) == len(kept):
            break
        kept = fewer
    rest = {key: value for key, value in resource.items() if key != "contained"}
    return {**rest, "contained": kept} if kept else rest


def _local(values: Iterable[Any]) -> Iterable[str]:
    waiting = list(values)
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            if isinstance(value.get("reference"), str) and value["reference"].startswith("#"):
                yield value["reference"]
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value
