"""What a statement is called: the same whenever it is read again, and unlike any other statement.

An id of CDA is (root, extension). Many programs number from 1 in every document, copy the ids of a published sample, or give
one id to all: so an id counts only together with its custodian and with what the statement is about and when, and within one
document the same id with another content is another statement. Source: RFC 4122 section 4.3 (UUID version 5).
"""

from hashlib import blake2b
from typing import Any

import msgspec

from healthdesk.importers.cda.chart import Chart
from healthdesk.importers.cda.people import named
from healthdesk.importers.cda.statement import Statement
from healthdesk.importers.cda.values import Json
from healthdesk.importers.fhir.making import Made

_ABOUT = ("code", "vaccineCode", "medicationCodeableConcept", "description", "type", "relationship")
_WHEN = ("effectiveDateTime", "effectivePeriod", "performedDateTime", "performedPeriod", "occurrenceDateTime", "occurrencePeriod",
         "period", "date", "whenHandedOver", "sent", "timingPeriod", "startDate")  # fmt: skip
_BEGUN = ("onsetDateTime", "effectivePeriod", "authoredOn")
_LONG = 8


def settled(chart: Chart, statements: list[Statement]) -> list[Made]:
    """The statements as resources with their ids, and with references to each other."""
    groups: dict[tuple[str, str], list[Statement]] = {}
    for one in statements:
        if one.ids and "id" not in one.resource:
            groups.setdefault((one.resource["resourceType"], _id(chart, one)), []).append(one)
    for (_, number), group in groups.items():
        first = group[0].resource
        alike = len(group) == 1 or all(one.resource == first for one in group[1:])
        names = [number if alike else named(f"{number}\x1f{_content(one.resource)}") for one in group]
        for one, name in zip(group, names, strict=True):
            one.resource["id"] = name
    for one in statements:
        for reference, target in one.links:
            if "id" not in target.resource:
                target.resource["id"] = named(f"content\x1f{_content(target.resource)}")
            reference["reference"] = f"{target.resource['resourceType']}/{target.resource['id']}"
    return [Made(one.resource, one.node.place, tuple(one.issues)) for one in statements]


def _id(chart: Chart, made: Statement) -> str:
    root, extension = made.ids[0]
    resource = made.resource
    about = next((_key(resource[key]) for key in _ABOUT if key in resource), "")
    times = [str(resource[key]) for key in _WHEN if key in resource]
    if len(extension or root) < _LONG:
        # A small number is honest only together with when what it counts began.
        times += [str(resource[key]) for key in _BEGUN if key in resource]
    return named("\x1f".join((chart.origin, chart.born, resource["resourceType"], root, extension, about, *times)))


def _key(concept: Any) -> str:
    if isinstance(concept, list):
        concept = concept[0] if concept else {}
    if not isinstance(concept, dict):
        return str(concept)
    codes = concept.get("coding") or ()
    return (
        f"{codes[0].get('system', '')}|{codes[0]['code']}"
        if codes and "code" in codes[0]
        else str(concept.get("text", "")).casefold()
    )


def _content(resource: Json) -> str:
    return blake2b(msgspec.json.encode(resource, order="sorted"), digest_size=16).hexdigest()
