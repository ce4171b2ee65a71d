"""What moving a value from one version of FHIR to another needs: rules of a type, and one data type as another.

Source: https://hl7.org/fhir/R5/datatypes.html and https://hl7.org/fhir/R4/datatypes.html
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from healthdesk.importers.fhir.elements import Resource, children, said, words

_QUANTITIES = frozenset({"Quantity", "Age", "Duration", "Count", "Distance", "SimpleQuantity", "MoneyQuantity"})
TERMINOLOGY = "http://terminology.hl7.org/CodeSystem/"
ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"

Work = Callable[[Resource], None]


@dataclass(frozen=True, slots=True)
class Rule:
    """How one type becomes R4's.

    `renames` are keys that only changed their name; `codes` the words of a coded element that R4 says otherwise;
    `splits` elements of R5's CodeableReference that R4 has as two (concepts, references); `work` does the rest, on a
    copy of the object and before the renames.
    """

    renames: dict[str, str] = field(default_factory=dict)
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    splits: dict[str, tuple[str, str]] = field(default_factory=dict)
    work: Work | None = None

    def apply(self, given: Resource) -> None:
        """Change a copy of an object in place."""
        if self.work is not None:
            self.work(given)
        for key, table in self.codes.items():
            if isinstance(given.get(key), str):
                given[key] = table.get(given[key], given[key])
        for key, (concepts, references) in self.splits.items():
            if key in given:
                split(given, key, concepts, references)


def split(given: Resource, key: str, concepts: str, references: str) -> None:
    """A CodeableReference, or a list of them, as concepts and references."""
    value = given.pop(key)
    held = [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, dict)]
    for name, part in ((concepts, "concept"), (references, "reference")):
        found = [one[part] for one in held if isinstance(one.get(part), dict)]
        if found:
            given[name] = found if isinstance(value, list) else found[0]


def quantity_kind(kind: str) -> str:
    """One name for all types that are a number with a unit."""
    return "Quantity" if kind in _QUANTITIES else kind


def concept(code: str, system: str) -> Resource:
    """A CodeableConcept of one code of HL7's own terminology."""
    return {"coding": [{"system": TERMINOLOGY + system, "code": code}]}


def annotations(value: Any) -> list[Resource]:
    """Remarks that another version keeps as bare text."""
    if isinstance(value, str):
        return [{"text": value}] if value.strip() else []
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else children({"": value}, "")


def added(given: Resource, key: str, value: Any) -> None:
    """Put a value at the end of a list, which may not be there, or be none."""
    before = given.get(key)
    given[key] = [*(before if isinstance(before, list) else []), value]


def absent(given: Resource, key: str) -> None:
    """Say of an element that R4 requires that the source does not give it."""
    if key not in given:
        given[f"_{key}"] = {"extension": [{"url": ABSENT, "valueCode": "unknown"}]}


def turned(one: Any, source: str, target: str) -> Any:  # noqa: C901, PLR0911, PLR0912 - one line a pair of types
    """A value of one data type as another that can say the same; None when it cannot."""
    match source, target, one:
        case "CodeableReference", "CodeableConcept", dict():
            return one.get("concept") if isinstance(one.get("concept"), dict) else _displayed(one.get("reference"))
        case "CodeableReference", "Reference", dict():
            if isinstance(one.get("reference"), dict):
                return one["reference"]
            return {"display": said(one.get("concept"))} if said(one.get("concept")) else None
        case "CodeableReference", "Coding", dict():
            return turned(one.get("concept"), "CodeableConcept", "Coding")
        case "CodeableConcept", "Coding", dict():
            found = children(one, "coding")
            return found[0] if found else {"display": said(one)} if said(one) else None
        case "Coding", "CodeableConcept", dict():
            return {"coding": [one]}
        case "CodeableConcept", _, dict() if target in ("code", "string"):
            codes = [words(each.get("code")) for each in children(one, "coding")]
            return (said(one) if target == "string" else next(filter(None, codes), "")) or None
        case "Coding", _, dict() if target in ("code", "string", "uri"):
            return one.get("code")
        case _, "CodeableConcept", str() if source[:1].islower():
            return {"text": one} if source in ("string", "markdown") else {"coding": [{"code": one}]}
        case _, "Coding", str() if source[:1].islower():
            return {"code": one}
        case _, "Annotation", str():
            return {"text": one} if one.strip() else None
        case "Annotation", _, dict() if target in ("string", "markdown"):
            return one.get("text")
        case "Identifier", "string", dict():
            return one.get("value")
        case "Reference", _, dict() if target in ("canonical", "uri", "url"):
            return one.get("reference")
        case _, "Attachment", dict() if source == "Reference":
            return None
        case _, "Money", dict() if "value" in one:
            return _money(one)
        case _:
            return None


def _displayed(reference: Any) -> Resource | None:
    shown = words(reference.get("display")) if isinstance(reference, dict) else ""
    return {"text": shown} if shown else None


def _money(one: Resource) -> Resource:
    currency = one.get("code") or one.get("unit")
    return {"value": one["value"], **({"currency": currency} if isinstance(currency, str) else {})}
