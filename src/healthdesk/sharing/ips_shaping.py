"""A source's resource as a profile of the guide wants it: verbatim, with what the profile requires and nothing else changed.

What is added is only what the vault itself says of the record (its title, whether it stands or is over) or that something
is not known. Each step names the rule that asks for it. Source: profiles of https://hl7.org/fhir/uv/ips/ (2.0) and the
invariants of https://hl7.org/fhir/R4/
"""

import re
from collections.abc import Callable
from typing import Any, Final

from healthdesk.domain.records import Record, Standing
from healthdesk.sharing.ips_json import Resource, absent, codes, has_choice
from healthdesk.sharing.ips_narrative import is_sound
from healthdesk.sharing.ips_sections import GUIDE

_ID: Final = re.compile(r"[A-Za-z0-9\-.]{1,64}")
_TERMS: Final = "http://terminology.hl7.org/CodeSystem/"
_CONDITION: Final = f"{_TERMS}condition-clinical"
_ALLERGY: Final = f"{_TERMS}allergyintolerance-clinical"
_CATEGORY: Final = f"{_TERMS}observation-category"
_OVER: Final = frozenset({"inactive", "resolved", "remission"})
_CONCEPT: Final = {
    "AllergyIntolerance": "code", "Condition": "code", "Procedure": "code", "Observation": "code",
    "DiagnosticReport": "code", "Immunization": "vaccineCode", "Flag": "code", "Medication": "code",
}  # fmt: skip
_WHEN: Final = {
    "MedicationStatement": "effective", "Immunization": "occurrence", "Procedure": "performed",
    "DeviceUseStatement": "timing", "DiagnosticReport": "effective", "Observation": "effective",
    "MedicationAdministration": "effective",
}  # fmt: skip
"""The element of several types that says when; a profile requires it, so without it its absence is said."""
_PROFILES: Final = {
    "AllergyIntolerance": "AllergyIntolerance-uv-ips", "Condition": "Condition-uv-ips", "Medication": "Medication-uv-ips",
    "MedicationStatement": "MedicationStatement-uv-ips", "MedicationRequest": "MedicationRequest-uv-ips",
    "Immunization": "Immunization-uv-ips", "Procedure": "Procedure-uv-ips", "Flag": "Flag-alert-uv-ips",
    "DeviceUseStatement": "DeviceUseStatement-uv-ips", "DiagnosticReport": "DiagnosticReport-uv-ips",
}  # fmt: skip
_BY_LOINC: Final = {
    "72166-2": "Observation-tobaccouse-uv-ips", "74013-4": "Observation-alcoholuse-uv-ips",
    "82810-3": "Observation-pregnancy-status-uv-ips",
}  # fmt: skip


def shape(resource: Resource, record: Record, source: str) -> Resource:
    """A resource whose references are settled, as its profile wants it. `source` is the URI of the bytes that it came in."""
    shaped = dict(resource)
    kind = str(shaped["resourceType"])
    if not (isinstance(shaped.get("id"), str) and _ID.fullmatch(shaped["id"])):
        shaped.pop("id", None)
    if "text" in shaped and not is_sound(shaped["text"]):
        del shaped["text"]
    _name_it(shaped, kind, record)
    if step := _STEPS.get(kind):
        step(shaped, record)
    stem = _WHEN.get(kind)
    if stem and not has_choice(shaped, stem):
        shaped[f"_{stem}DateTime"] = absent()
    _sign(shaped, kind, source)
    return shaped


def _name_it(shaped: Resource, kind: str, record: Record) -> None:
    """Every code says in words what it is: by the source's own text, else by the title under which the vault shows it."""
    key = _CONCEPT.get(kind) or ("medicationCodeableConcept" if "medicationCodeableConcept" in shaped else "")
    if not key:
        return
    concept = shaped.get(key)
    concept = dict(concept) if isinstance(concept, dict) else {}
    if not isinstance(concept.get("text"), str) or not concept["text"].strip():
        concept["text"] = record.title or "?"
    shaped[key] = concept


def retold_medicine(shaped: Resource, record: Record) -> None:
    """A medicine whose own resource is not there is named here, as the vault names it."""
    if isinstance(shaped.get("medicationCodeableConcept"), dict):
        return
    reference = shaped.get("medicationReference")
    if isinstance(reference, dict) and isinstance(reference.get("reference"), str):
        return
    shaped.pop("medicationReference", None)
    concept: Resource = {"text": record.title}
    if coded := [_coding(each.system, each.code, each.display) for each in record.codes if each.code]:
        concept["coding"] = coded
    shaped["medicationCodeableConcept"] = concept


def _coding(system: str, code: str, display: str) -> Resource:
    pairs = (("system", system), ("code", code), ("display", display))
    return {key: value for key, value in pairs if value}


def _condition(shaped: Resource, record: Record) -> None:
    """con-4: what has abated is over. con-5 never arises, since what was entered in error is not shared."""
    abated = has_choice(shaped, "abatement")
    if abated and not codes(shaped.get("clinicalStatus"), _CONDITION) & _OVER:
        shaped["clinicalStatus"] = {"coding": [{"system": _CONDITION, "code": "inactive"}]}
    elif not shaped.get("clinicalStatus") and record.standing is Standing.ACTIVE:
        shaped["clinicalStatus"] = {"coding": [{"system": _CONDITION, "code": "active"}]}


def _allergy(shaped: Resource, record: Record) -> None:
    """ait-1: whether it stands has to be said. The vault shows one without a word on it as standing."""
    if not codes(shaped.get("clinicalStatus"), _ALLERGY):
        over = record.standing is Standing.PAST
        shaped["clinicalStatus"] = {"coding": [{"system": _ALLERGY, "code": "inactive" if over else "active"}]}


def _observation(shaped: Resource, _record: Record) -> None:
    """A laboratory result names who made it, or says that nobody is named (performer 1..)."""
    if "laboratory" in codes(shaped.get("category"), _CATEGORY) and not shaped.get("performer"):
        shaped["performer"] = [absent()]


def says_something(observation: Resource) -> bool:
    """ips-2: a value, parts, or why there is none. An observation that says nothing keeps to no profile and stays as it is."""
    parts = any(observation.get(key) for key in ("component", "hasMember", "dataAbsentReason"))
    return parts or has_choice(observation, "value")


_STEPS: Final[dict[str, Callable[[Resource, Record], None]]] = {
    "Condition": _condition, "AllergyIntolerance": _allergy, "Observation": _observation,
    "MedicationStatement": retold_medicine, "MedicationRequest": retold_medicine,
    "MedicationDispense": retold_medicine, "MedicationAdministration": retold_medicine,
}  # fmt: skip


def _sign(shaped: Resource, kind: str, source: str) -> None:
    """Which profile it keeps to, and which bytes it came in; what the source itself says of either stays."""
    given = shaped.get("meta")
    meta: dict[str, Any] = dict(given) if isinstance(given, dict) else {}
    listed = meta.get("profile")
    profiles = list(listed) if isinstance(listed, list) else []
    if (own := profile_of(shaped, kind)) and own not in profiles:
        meta["profile"] = [*profiles, own]
    if source:
        meta.setdefault("source", source)
    if meta:
        shaped["meta"] = meta


def profile_of(shaped: Resource, kind: str) -> str:
    """The guide's profile that a resource is to keep to; "" for what it has none for."""
    if kind != "Observation":
        return f"{GUIDE}{_PROFILES[kind]}" if kind in _PROFILES else ""
    if not says_something(shaped):
        return ""
    coded = next((_BY_LOINC[code] for code in codes(shaped.get("code"), "http://loinc.org") if code in _BY_LOINC), "")
    if coded:
        return f"{GUIDE}{coded}"
    laboratory = "laboratory" in codes(shaped.get("category"), _CATEGORY) and says_something(shaped)
    return f"{GUIDE}Observation-results-laboratory-pathology-uv-ips" if laboratory else ""
