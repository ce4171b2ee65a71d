"""Allergies and intolerances: what to, what it does, how bad it is; and "no known allergies".

Sources: C-CDA 2.1 templates Allergy Concern Act (2.16.840.1.113883.10.20.22.4.30), Allergy - Intolerance Observation (.4.7),
Reaction (.4.9), Severity (.4.8), Criticality (.4.145); IHE PCC Allergy and Intolerance (1.3.6.1.4.1.19376.1.5.3.1.4.6). The
kinds of propensity are C-CDA's value set 2.16.840.1.113883.3.88.12.3221.6.2, the absences SNOMED CT's children of 716186003.
"""

import re

from healthdesk.importers.cda.chart import Chart
from healthdesk.importers.cda.conditions import severity, status_said
from healthdesk.importers.cda.node import Node
from healthdesk.importers.cda.statement import (
    UNSAID,
    Section,
    Statement,
    authored,
    authors,
    effective,
    held,
    negated,
    nested,
    remarks,
    stated,
    status,
    text_of,
)
from healthdesk.importers.cda.systems import SNOMED
from healthdesk.importers.cda.values import Json, clean, concept, first, is_code, named

CONCERNS = frozenset({
    "2.16.840.1.113883.10.20.22.4.30", "1.3.6.1.4.1.19376.1.5.3.1.4.5.3",
})  # fmt: skip
ALLERGIES = frozenset({
    "2.16.840.1.113883.10.20.22.4.7", "2.16.840.1.113883.10.20.22.4.90", "2.16.840.1.113883.10.20.1.18",
    "1.3.6.1.4.1.19376.1.5.3.1.4.6",
})  # fmt: skip
_HL7 = "http://terminology.hl7.org/CodeSystem/"
# Kind of propensity: (FHIR type, FHIR category), as far as the code says it.
_PROPENSITY: dict[str, tuple[str, str]] = {
    "420134006": ("", ""), "418038007": ("", ""), "419199007": ("allergy", ""), "418634005": ("", ""),
    "419511003": ("", "medication"), "418471000": ("", "food"), "416098002": ("allergy", "medication"),
    "414285001": ("allergy", "food"), "235719002": ("intolerance", "food"), "59037007": ("intolerance", "medication"),
    "232347008": ("allergy", "environment"), "426232007": ("allergy", "environment"), "782576004": ("", "environment"),
    "609328004": ("allergy", ""), "609433001": ("", ""), "300916003": ("allergy", "environment"), "106190000": ("allergy", ""),
    "609434007": ("", ""), "716186003": ("", ""), "281647001": ("", ""), "64305001": ("allergy", ""),
    "OALG": ("allergy", ""), "DALG": ("allergy", "medication"), "FALG": ("allergy", "food"), "EALG": ("allergy", "environment"),
    "DINT": ("intolerance", "medication"), "FINT": ("intolerance", "food"), "EINT": ("intolerance", "environment"),
    "DNAINT": ("intolerance", "medication"), "OINT": ("intolerance", ""), "ALG": ("allergy", ""), "NAINT": ("intolerance", ""),
    "allergy": ("allergy", ""), "intolerance": ("intolerance", ""), "ASSERTION": ("", ""),
}  # fmt: skip
_ANY_SUBSTANCE = ("105590001", "373873005", "410942007", "115668003", "762766007", "255620007", "MMAT")
_NONE_KNOWN = {
    "716186003": "No known allergies", "160244002": "No known allergies", "409137002": "No known drug allergies",
    "429625007": "No known food allergies", "428607008": "No known environmental allergies", "1003774007": "No known latex allergy",
    "no-known-allergies": "No known allergies", "no-known-medication-allergies": "No known drug allergies",
    "no-known-food-allergies": "No known food allergies", "no-known-environmental-allergies": "No known environmental allergies",
}  # fmt: skip
_ABSENT_BY_CATEGORY = {
    "": ("716186003", "No known allergies"), "medication": ("409137002", "No known drug allergies"),
    "food": ("429625007", "No known food allergies"), "environment": ("428607008", "No known environmental allergies"),
}  # fmt: skip
_CRITICALITY = {"CRITL": "low", "CRITH": "high", "CRITU": "unable-to-assess", "62482003": "low", "75540009": "high",
                "low": "low", "high": "high", "unable-to-assess": "unable-to-assess"}  # fmt: skip
_SEVERITY = {
    "255604002": "mild", "371923003": "mild", "6736007": "moderate", "371924009": "moderate", "24484000": "severe",
    "399166001": "severe", "mild": "mild", "moderate": "moderate", "severe": "severe", "fatal": "severe", "L": "mild",
    "M": "moderate", "H": "severe", "mild to moderate": "moderate", "moderate to severe": "severe",
    "légère": "mild", "modérée": "moderate", "sévère": "severe", "grave": "severe",
}  # fmt: skip
_NONE_SAID = re.compile(r"(?:no known|none known|nkd?a\b|no allerg|aucune allergie|pas d.allergie)", re.IGNORECASE)
_KIND_SAID = re.compile(r"allerg|intoleran|propensity|adverse|hypersensib|hypersensitiv", re.IGNORECASE)
_REACTIONS = ("2.16.840.1.113883.10.20.22.4.9", "2.16.840.1.113883.10.20.1.54")


def concern(chart: Chart, section: Section, node: Node, taken: set[int]) -> list[Statement]:
    """The allergies that a concern is about; the concern itself when it says what in words alone."""
    found = []
    for _, one in nested(node):
        if one.name == "observation" and (ALLERGIES & one.roots() or section.role == "allergies"):
            taken.add(id(one))
            found.append(allergy(chart, section, one, taken, node))
    if not found and not any(True for _ in nested(node)) and (shown := text_of(chart, node)):
        found.append(stated(chart, "AllergyIntolerance", node, code={"text": shown}))
    return found


def allergy(chart: Chart, section: Section, node: Node, taken: set[int], holder: Node | None = None) -> Statement:
    """One allergy observation as an AllergyIntolerance."""
    del section
    value = node.one("value")
    kind, category = _propensity(value)
    if not kind and not category:  # IHE PCC has the kind of allergy in the code
        kind, category = _propensity(node.one("code"))
    code = _called(chart, value, _substance(chart, node)) or _in_value(chart, node)
    answer = str((code or {}).get("text", "")).casefold() if not (code or {}).get("coding") else ""
    if answer in ("oui", "non", "yes", "no"):
        code = concept(chart, node.one("code"))
        if answer in ("non", "no"):
            number, words = _ABSENT_BY_CATEGORY.get(category, _ABSENT_BY_CATEGORY[""])
            code = {"coding": [{"system": SNOMED, "code": number}], "text": words}
    absent = _absent(node, code, category)
    if absent:
        code, kind, category = absent, "", ""
    if not code and (shown := text_of(chart, node)):
        code = {"text": shown}
    start, end = effective(node)
    made = stated(
        chart, "AllergyIntolerance", node, type=kind, category=[category] if category else [], code=code,
        criticality=_criticality(chart, node, taken), onsetDateTime=start, recordedDate=_recorded(node, holder),
        recorder=first(authors(chart, node, "author", "performer")), reaction=reactions(chart, node, taken),
        note=remarks(chart, node, taken) + (remarks(chart, holder, taken) if holder is not None else []),
    )  # fmt: skip
    clinical = _clinical(chart, node, taken, holder, end)
    if clinical and not absent:
        made.resource["clinicalStatus"] = _word("allergyintolerance-clinical", clinical)
    if negated(node) and not absent:
        made.resource["verificationStatus"] = _word("allergyintolerance-verification", "refuted")
    how_bad = severity(chart, node, taken)
    if how_bad and not absent:
        _severe(made.resource, how_bad)
    if not code:
        made.odd("cda-nameless")
    return made


def _word(system: str, code: str) -> Json:
    return {"coding": [{"system": _HL7 + system, "code": code}]}


def _propensity(value: Node | None) -> tuple[str, str]:
    if value is None:
        return "", ""
    codes = [value.get("code"), *(one.get("code") for one in value.all("translation"))]
    return next((_PROPENSITY[one] for one in codes if one in _PROPENSITY), ("", ""))


def _substance(chart: Chart, node: Node) -> Json | None:
    """The allergen: the participant's playing entity, by its code, its name, or what the narrative calls it."""
    for participant in node.all("participant"):
        entity = participant.one("participantRole", "playingEntity") or participant.one(
            "participantRole", "scopingEntity"
        )
        if entity is None:
            continue
        names = [text for one in entity.all("name") if not one.null and (text := clean(one.whole))]
        shown = next(iter(names), "") or named(chart, entity.one("desc"))
        if found := concept(chart, entity.one("code"), shown):
            return {**found, "text": shown} if shown and not found.get("coding") else found
        if found := concept(chart, participant.one("participantRole", "code"), shown):
            return found
    for consumed in node.all("consumable"):
        material = consumed.one("manufacturedProduct", "manufacturedMaterial")
        if material is not None and (
            found := concept(chart, material.one("code"), clean(material.at("name", "value")))
        ):
            return found
    return None


def _called(chart: Chart, value: Node | None, code: Json | None) -> Json | None:
    """The allergen with a name where its own code has none: the words to which the value points, if they are no kind of allergy.

    "7980" tells nobody that it is penicillin G; some senders name the substance in the narrative alone.
    """
    if code is None or code.get("text") or value is None:
        return code
    shown = named(chart, value.one("originalText"))
    return {**code, "text": shown} if shown and not _KIND_SAID.search(shown) else code


def _in_value(chart: Chart, node: Node) -> Json | None:
    """The allergen where it stands in the value or in the code itself, as older and French documents have it."""
    for one in (node.one("value"), node.one("code")):
        if one is None or one.get("code") in _PROPENSITY or is_code(one, "ASSERTION"):
            own = [
                each
                for each in (one.all("translation") if one is not None else ())
                if each.get("code") not in _PROPENSITY
            ]
            if one is not None and own and (found := concept(chart, own[0])):
                return found
            continue
        if one.name == "code" and node.one("value") is not None:
            continue
        if found := concept(chart, one):
            return found
    return None


def _absent(node: Node, code: Json | None, category: str) -> Json | None:
    """The concept of an absence ("no known allergies"), when that is what the observation says."""
    codes = [str(one.get("code")) for one in (code or {}).get("coding", ())]
    codes += [one.get("code") for one in (*node.all("value")[:1], *node.all("code"))]
    for each in codes:
        if each in _NONE_KNOWN:
            return {"coding": [{"system": SNOMED, "code": each}], "text": _NONE_KNOWN[each]} if each.isdigit() else {
                "text": _NONE_KNOWN[each]}  # fmt: skip
    if _NONE_SAID.match(str((code or {}).get("text", ""))):
        return code
    if not negated(node):
        return None
    if code is None or not codes or any(each in _ANY_SUBSTANCE for each in codes):
        number, words = _ABSENT_BY_CATEGORY.get(category, _ABSENT_BY_CATEGORY[""])
        return {"coding": [{"system": SNOMED, "code": number}], "text": words}
    return None


def _recorded(node: Node, holder: Node | None) -> str:
    return authored(node) or (authored(holder) if holder is not None else "")


def _clinical(chart: Chart, node: Node, taken: set[int], holder: Node | None, end: str) -> str:
    found = status_said(chart, node, taken)
    if found:
        return {"resolved": "resolved", "inactive": "inactive", "remission": "inactive"}.get(found, "active")
    if end and end[:10] <= chart.today.isoformat()[: len(end[:10])]:
        return "resolved"
    # A concern that is "completed" is what many programs write of every entry: an allergy is not hidden for that.
    return "active" if holder is not None and status(holder) == "active" else ""


def _criticality(chart: Chart, node: Node, taken: set[int]) -> str:
    for one in held(node, "2.16.840.1.113883.10.20.22.4.145", codes=("82606-5",)):
        taken.add(id(one))
        value = concept(chart, one.one("value")) or {}
        for each in value.get("coding", ()):
            if found := _CRITICALITY.get(str(each["code"])):
                return found
    return ""


def reactions(chart: Chart, node: Node, taken: set[int]) -> list[Json]:
    """What a statement says that it caused, as FHIR reactions."""
    found = []
    for holder, one in nested(node):
        if one.name != "observation" or not (set(_REACTIONS) & one.roots() or holder.get("typeCode") == "MFST"):
            continue
        taken.add(id(one))
        shown = text_of(chart, one)
        manifestation = concept(chart, one.one("value"), shown) or ({"text": shown} if shown else None)
        if manifestation is None or negated(one):
            continue
        reaction: Json = {"manifestation": [manifestation]}
        if how_bad := severity(chart, one, taken):
            _graded(reaction, how_bad)
        if begun := effective(one)[0]:
            reaction["onset"] = begun
        found.append(reaction)
    return found


def _graded(reaction: Json, how_bad: Json) -> None:
    """A severity in FHIR's three words; any other in the sender's own."""
    words = [str(one.get("code")) for one in how_bad.get("coding", ())] + [str(how_bad.get("text", "")).lower()]
    if grade := next((_SEVERITY[one] for one in words if one in _SEVERITY), ""):
        reaction["severity"] = grade
    elif text := how_bad.get("text"):
        reaction["description"] = text


def _severe(resource: Json, how_bad: Json) -> None:
    """Put the allergy's own severity onto its reactions that have none; without reactions it stands for itself."""
    reactions = resource.setdefault("reaction", [{"manifestation": [dict(UNSAID)]}])
    for one in reactions:
        if "severity" not in one:
            _graded(one, how_bad)
