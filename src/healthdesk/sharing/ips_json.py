"""A resource as JSON whose numbers stay as they are printed, and the small steps that all shaping is made of."""

from typing import Any, Final

import msgspec

Resource = dict[str, Any]
ABSENT: Final = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
"""Extension: why a value is missing. Source: https://hl7.org/fhir/R4/extension-data-absent-reason.html"""
_decoder: Final = msgspec.json.Decoder(dict[str, Any], float_hook=lambda text: msgspec.Raw(text.encode()))


def read(raw: bytes) -> Resource:
    """A resource whose numbers with a point keep their own text: 7.10 stays 7.10."""
    return _decoder.decode(raw)


def written(resource: Resource) -> bytes:
    """The JSON of a resource."""
    return msgspec.json.encode(resource)


def plain(resource: Resource) -> Any:
    """The same in numbers, lists and texts alone, for whoever has to look at values."""
    return msgspec.json.decode(msgspec.json.encode(resource))


def absent(reason: str = "unknown") -> Resource:
    """What stands in place of a value that FHIR requires and the source does not give."""
    return {"extension": [{"url": ABSENT, "valueCode": reason}]}


def codes(concept: Any, system: str = "") -> set[str]:
    """The codes of a CodeableConcept, of one system if one is named."""
    listed = concept if isinstance(concept, list) else [concept]
    found: set[str] = set()
    for one in listed:
        coded = one.get("coding") if isinstance(one, dict) else None
        for coding in coded if isinstance(coded, list) else ():
            if isinstance(coding, dict) and (not system or coding.get("system") == system):
                found.add(str(coding.get("code")))
    return found


def has_choice(resource: Resource, stem: str) -> bool:
    """Whether an element of several types ("effective[x]") is there, with a value or with why there is none."""
    return any(
        key.lstrip("_").startswith(stem) and key.lstrip("_")[len(stem) :][:1].isupper() and value not in (None, {}, [])
        for key, value in resource.items()
    )
