"""Telling a statement from the ways of saying that there is none to make.

Programs fill required sections with entries such as "No information", "Goals excluded/not available", or a code whose every part is
null. None of them is a record. "No known allergies" and the like are: a statement of absence.
Source: HL7 V3 NullFlavor, and C-CDA 2.1 section 3.6 on entries without information.
"""

import re

from healthdesk.importers.cda.values import Json

_NOTHING = re.compile(
    r"(?:there (?:is|are) )?(?:no|not|none|aucune?|pas d[e’'])\b.{0,60}\b(?:information|data|record(?:s|ed)?|result(?:s)?|entries|"
    r"info|in the system|created|indicated|available|documented|entered|provided|specified|exist|on file|found|instructions?(?: given)?|disponibles?|renseignée?s?|donnée)\b.{0,30}"
    r"|.{0,60}\b(?:excluded/not available|not documented|not available|no information|non renseignée?|not on file|not recorded)\b.{0,20}"
    r"|(?:unknown|none|null|n/?a|nil|not applicable|aucune?|inconnue?|néant|null value)"
    r"|(?:unknown \w+|\w+ unknown)(?: \w+)?"
    r"|[\W_]*",
    re.IGNORECASE | re.DOTALL,
)
_NONE_KNOWN = re.compile(
    r"(?:no|aucune?|none)\b.{0,30}\b(?:known|current|active|past|history|connue?s?|en cours)\b|no (?:allergies|problems?|medications?|"
    r"immunizations?|vaccinations?|procedures?|goals?|health concerns?|medical equipment|implants?|devices?|encounters?)\b",
    re.IGNORECASE,
)
# SNOMED CT: procedure; vaccination, administration of vaccine, immunization, vaccine product.
_GENERIC = {
    "code": (frozenset({"71388002"}), "No known procedures"),
    "vaccineCode": (frozenset({"71181003", "33879002", "127785005", "787859002"}), "No known immunizations"),
}
_LONGEST = 120
_SILENT = frozenset({
    "resourceType", "subject", "patient", "beneficiary", "status", "intent", "category", "lifecycleStatus", "clinicalStatus",
    "verificationStatus", "dataAbsentReason", "type", "performer", "recorder", "requester", "informationSource", "expressedBy",
    "participant", "class", "recordedDate", "dateAsserted", "authoredOn", "statusDate", "sender", "author", "criticality", "interpretation",
})  # fmt: skip
_NAMES = ("code", "vaccineCode", "medicationCodeableConcept", "description", "relationship", "topic")
_ALWAYS = frozenset(
    {"DocumentReference", "Composition", "Encounter", "CareTeam", "Coverage", "DeviceUseStatement", "DiagnosticReport"}
)


def nothing(words: str) -> bool:
    """Whether words only say that there is nothing to say."""
    lines = [one for one in words.split("\n") if one.strip()]
    if any("|" not in one and len(one) > 3 for one in lines[:-1]):
        return False
    # In a table the head stays when there are no rows: the last line speaks.
    return (
        bool(lines)
        and len(lines) <= 3
        and len(lines[-1]) <= _LONGEST
        and bool(_NOTHING.fullmatch(lines[-1].strip(" .|")))
    )


def none_known(words: str) -> bool:
    """Whether words say that there is none of something."""
    return len(words) <= _LONGEST and bool(_NONE_KNOWN.match(words.strip()))


def absence_of(resource: Json) -> str:
    """What a denied statement about no procedure or no vaccine in particular says; "" when it is about one."""
    for key, (codes, words) in _GENERIC.items():
        coded = {str(one["code"]) for one in resource.get(key, {}).get("coding", ())}
        if coded & codes and not resource.get("statusReason"):
            return words
    return ""


def name_of(resource: Json) -> str:
    """The words that a statement would be listed under."""
    for key in _NAMES:
        value = resource.get(key)
        if isinstance(value, str):
            return value
        if isinstance(value, dict):
            return str(
                value.get("text") or next((one.get("display") or one["code"] for one in value.get("coding", ())), "")
            )
    return ""


def empty(resource: Json) -> bool:
    """Whether a statement names nothing and has nothing else to tell."""
    if resource["resourceType"] in _ALWAYS:
        return False
    if resource["resourceType"] == "FamilyMemberHistory":
        return not resource.get("condition") and not resource.get("note") and "deceasedBoolean" not in resource
    if name_of(resource):
        return False
    return not any(
        key not in _SILENT
        and key not in _NAMES
        and not key.startswith(("effective", "performed", "occurrence", "_occurrence", "onset"))
        for key, value in resource.items()
        if not (key == "valueBoolean" and value is False)
    )
