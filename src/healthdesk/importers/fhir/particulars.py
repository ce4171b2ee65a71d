"""The line under a title, and titles that no single element gives, for the types that need more than a table row.

Sources: the resource pages of https://hl7.org/fhir/R4/ for each type.
"""

from collections.abc import Callable

from healthdesk.importers.fhir import medicines
from healthdesk.importers.fhir.elements import (
    Resource,
    amount,
    child,
    children,
    codings,
    joined,
    narrative,
    number_text,
    prose,
    said,
    words,
)
from healthdesk.importers.fhir.references import Directory

Teller = Callable[[Resource, Directory], str]


def _condition(resource: Resource, _directory: Directory) -> str:
    onset = words(resource.get("onsetString")) or amount(resource.get("onsetAge"))
    return joined(
        said(resource.get("severity")),
        said(resource.get("bodySite")),
        onset,
        said(child(resource, "stage").get("summary")),
    )


def _allergy(resource: Resource, _directory: Directory) -> str:
    reactions = []
    for one in children(resource, "reaction"):
        severity = words(one.get("severity"))
        what = said(one.get("manifestation")) or words(one.get("description"))
        reactions.append(f"{what} ({severity})" if what and severity else what or severity)
    # A low or unassessed criticality (FHIR AllergyIntolerance.criticality) beside the reaction would only play it down.
    grave = "criticality high" if resource.get("criticality") == "high" else ""
    return joined(joined(*reactions, by=", "), grave)


def _immunization(resource: Resource, _directory: Directory) -> str:
    protocol = child(resource, "protocolApplied")
    number = number_text(protocol.get("doseNumberPositiveInt")) or words(protocol.get("doseNumberString"))
    of = number_text(protocol.get("seriesDosesPositiveInt")) or words(protocol.get("seriesDosesString"))
    dose = f"{number}/{of}" if number and of else number
    return joined(
        dose,
        amount(resource.get("doseQuantity")),
        said(resource.get("site")),
        words(resource.get("lotNumber")),
        said(resource.get("statusReason")),
        words(resource.get("occurrenceString")),
    )


def _procedure(resource: Resource, directory: Directory) -> str:
    reasons = directory.names(children(resource, "reasonReference"), resource)
    return joined(
        words(resource.get("performedString")),
        said(resource.get("outcome")),
        said(resource.get("bodySite")),
        said(resource.get("reasonCode")) or reasons,
        said(resource.get("statusReason")),
    )


def _encounter(resource: Resource, directory: Directory) -> str:
    reasons = directory.names(children(resource, "reasonReference"), resource)
    diagnoses = directory.names((child(one, "condition") for one in children(resource, "diagnosis")), resource)
    return joined(
        said(resource.get("reasonCode")) or reasons or diagnoses,
        said(child(resource, "hospitalization").get("dischargeDisposition")),
    )


def _report(resource: Resource, directory: Directory) -> str:
    if conclusion := words(resource.get("conclusion")) or said(resource.get("conclusionCode")):
        return conclusion
    return directory.names(children(resource, "result")[:12], resource)


def _family(resource: Resource, _directory: Directory) -> str:
    parts = []
    for one in children(resource, "condition"):
        age = amount(one.get("onsetAge")) or words(one.get("onsetString"))
        parts.append(f"{said(one.get('code'))} ({age})" if age else said(one.get("code")))
    died = resource.get("deceasedBoolean") is True
    death = (
        amount(resource.get("deceasedAge"))
        or words(resource.get("deceasedString"))
        or words(resource.get("deceasedDate"))
    )
    told = joined(*parts, f"† {death}".strip() if died or death else "")
    return told or joined(*(words(one.get("text")) for one in children(resource, "note")))


def _goal(resource: Resource, _directory: Directory) -> str:
    targets = []
    for one in children(resource, "target"):
        detail = (
            amount(one.get("detailQuantity"))
            or said(one.get("detailCodeableConcept"))
            or words(one.get("detailString"))
        )
        targets.append(joined(said(one.get("measure")), detail, words(one.get("dueDate")), by=" "))
    return joined(*targets, said(resource.get("achievementStatus")))


def _money(value: Resource) -> str:
    return joined(number_text(value.get("value")), words(value.get("currency")) or words(value.get("code")), by=" ")


def _claim(resource: Resource, directory: Directory) -> str:
    total = _money(child(resource, "total")) or _money(child(resource, "total", "amount"))
    return joined(total, directory.names(children(resource, "diagnosis"), resource), words(resource.get("disposition")))


def _claim_title(resource: Resource, _directory: Directory) -> str:
    named = [said(one.get("productOrService")) for one in children(resource, "item")]
    return next(filter(None, named), "") or said(resource.get("type"))


def _coverage(resource: Resource, directory: Directory) -> str:
    plans = [words(one.get("name")) or words(one.get("value")) for one in children(resource, "class")]
    return joined(directory.names(children(resource, "payor"), resource), *plans, words(resource.get("subscriberId")))


def _coverage_title(resource: Resource, directory: Directory) -> str:
    return said(resource.get("type")) or directory.names(children(resource, "payor"), resource)


def _care_plan(resource: Resource, directory: Directory) -> str:
    parts = [
        said(child(one, "detail").get("code")) or directory.name(child(one, "reference"), resource)
        for one in children(resource, "activity")
    ]
    return joined(*parts, by=", ") or words(resource.get("description"))


def _care_plan_title(resource: Resource, _directory: Directory) -> str:
    # Servers often put a mere class ("assess-plan") first and the words second.
    shown = [words(child(one).get("text")) or next((c.display for c in codings(one) if c.display), "")
             for one in children(resource, "category")]  # fmt: skip
    return words(resource.get("title")) or next(filter(None, shown), "")


def _care_team(resource: Resource, directory: Directory) -> str:
    return directory.names((child(one, "member") for one in children(resource, "participant")), resource)


def _medicine(resource: Resource, _directory: Directory) -> str:
    return joined(medicines.dosage(resource), medicines.amount_given(resource), said(resource.get("statusReason")))


def _prescription(resource: Resource, _directory: Directory) -> str:
    return joined(medicines.dosage(resource), said(resource.get("reasonCode")))


def _patient(resource: Resource, _directory: Directory) -> str:
    return joined(words(resource.get("birthDate")), words(resource.get("gender")))


def _family_title(resource: Resource, _directory: Directory) -> str:
    return said(resource.get("relationship")) or words(resource.get("name"))


def _questions(resource: Resource, _directory: Directory) -> str:
    return joined(*(_answer(one) for one in children(resource, "item")))


def _questions_title(resource: Resource, directory: Directory) -> str:
    """What the form is called: by itself or in the Questionnaire it answers, else its own first heading."""
    asked = resource.get("questionnaire")
    shown = directory.name({"reference": asked}, resource) if isinstance(asked, str) else ""
    beside = child(resource, "_questionnaire")
    displayed = next((words(one.get("valueString")) for one in children(beside, "extension")), "")
    headed = next((words(one.get("text")) for one in children(resource, "item") if "answer" not in one), "")
    return shown or displayed or headed or "Questionnaire"


def _answer(asked: Resource) -> str:
    given = child(asked, "answer")
    value = next((value for key, value in given.items() if key.startswith("value")), None)
    shown = said(value) or amount(value) or number_text(value) or ("true" if value is True else "")
    return joined(words(asked.get("text")), shown, by=": ") if shown else ""


def _composition(resource: Resource, _directory: Directory) -> str:
    return joined(*(words(one.get("title")) for one in children(resource, "section")))


DETAILS: dict[str, Teller] = {
    "Condition": _condition,
    "AllergyIntolerance": _allergy,
    "Immunization": _immunization,
    "Procedure": _procedure,
    "Encounter": _encounter,
    "DiagnosticReport": _report,
    "FamilyMemberHistory": _family,
    "Goal": _goal,
    "Claim": _claim,
    "ExplanationOfBenefit": _claim,
    "Coverage": _coverage,
    "CarePlan": _care_plan,
    "CareTeam": _care_team,
    "MedicationRequest": _prescription,
    "MedicationStatement": _prescription,
    "MedicationAdministration": _medicine,
    "MedicationDispense": _medicine,
    "Patient": _patient,
    "QuestionnaireResponse": _questions,
    "Composition": _composition,
}

TITLES: dict[str, Teller] = {
    "QuestionnaireResponse": _questions_title,
    "Claim": _claim_title,
    "ExplanationOfBenefit": _claim_title,
    "Coverage": _coverage_title,
    "CarePlan": _care_plan_title,
    "FamilyMemberHistory": _family_title,
}


_PROSE = ("conclusion", "description", "summary", "patientInstruction")
_SPOKEN = frozenset({*_PROSE, "note", "reaction", "section", "text"})
_SECTIONS = 6  # sections within sections; documents have two or three


def _section(section: Resource, levels: int) -> str:
    """A section of a document with its title, its narrative, why it is empty, and the sections within."""
    inner = [_section(one, levels - 1) for one in children(section, "section")] if levels else []
    told = [narrative(section), said(section.get("emptyReason")), *inner]
    return "\n".join(filter(None, [words(section.get("title")) if any(told) else "", *told]))


def prose_of(resource: Resource) -> str:
    """The free text in a resource worth searching: remarks, conclusions, sections, and what only its narrative says."""
    if resource.keys().isdisjoint(_SPOKEN):
        return ""
    parts = [prose(resource[key]) for key in _PROSE if key in resource]
    if "note" in resource:
        parts += [prose(one.get("text")) for one in children(resource, "note")]
    if "reaction" in resource:
        parts += [prose(one.get("description")) for one in children(resource, "reaction")]
    parts += [_section(one, _SECTIONS) for one in children(resource, "section")]
    if "text" in resource and child(resource, "text").get("status") in ("additional", "extensions"):
        parts.append(narrative(resource))
    return prose("\n".join(dict.fromkeys(filter(None, parts)))) if parts else ""
