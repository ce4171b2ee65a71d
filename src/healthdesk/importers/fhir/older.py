"""What DSTU2 and STU3 say otherwise than R4, and a change of name does not mend.

Sources: the "R2 Diff" and "R3 Diff" and the "R3 Conversions" pages of each type in https://hl7.org/fhir/R4/ (for example
https://hl7.org/fhir/R4/medicationstatement-version-maps.html), https://hl7.org/fhir/STU3/ and https://hl7.org/fhir/DSTU2/
"""

from typing import Any

from healthdesk.importers.fhir import parts
from healthdesk.importers.fhir.elements import Resource, children
from healthdesk.importers.fhir.moves import ABSENT, TERMINOLOGY, absent, added, concept

_VOID = "entered-in-error"


def _statuses(given: Resource, kind: str) -> None:
    """Clinical and verification status were codes; R4 wants concepts (ConditionClinicalStatusCodes and the like)."""
    for key, system in (("clinicalStatus", f"{kind}-clinical"), ("verificationStatus", f"{kind}-ver-status")):
        code = given.get(key)
        if isinstance(code, str):
            # R4 dropped the verification "unknown"; that it is not known has to be said all the same.
            known = concept(code, system) if code != "unknown" else concept(code, "data-absent-reason")
            given[key] = known


def condition(given: Resource) -> None:
    """Both: statuses that were codes, remarks that were one text, an end that was a mere yes."""
    _statuses(given, "condition")
    parts.notes(given, "notes")
    abated = given.pop("abatementBoolean", None)
    if abated is True and not any(key.startswith("abatement") for key in given):
        given["abatementString"] = "abated"
    for before, after in (("onsetQuantity", "onsetAge"), ("abatementQuantity", "abatementAge")):
        if before in given:
            given[after] = given.pop(before)


# AllergyIntolerance.status of DSTU2 says both: (clinical, verification). Source: https://hl7.org/fhir/DSTU2/valueset-allergy-intolerance-status.html
_ALLERGY = {
    "active": ("active", ""), "unconfirmed": ("active", "unconfirmed"), "confirmed": ("active", "confirmed"),
    "inactive": ("inactive", ""), "resolved": ("resolved", ""), "refuted": ("", "refuted"), _VOID: ("", _VOID),
}  # fmt: skip


def allergy2(given: Resource) -> None:
    """DSTU2: one status that says both whether it is there and whether that is sure."""
    status = given.get("status")
    if isinstance(status, str) and status in _ALLERGY:
        del given["status"]
        clinical, verified = _ALLERGY[status]
        if clinical:
            given["clinicalStatus"] = concept(clinical, "allergyintolerance-clinical")
        if verified:
            given["verificationStatus"] = concept(verified, "allergyintolerance-verification")


def allergy3(given: Resource) -> None:
    """STU3: statuses that were codes."""
    for key, system in (("clinicalStatus", "clinical"), ("verificationStatus", "verification")):
        if isinstance(given.get(key), str):
            given[key] = concept(given[key], f"allergyintolerance-{system}")


def immunization(given: Resource) -> None:
    """Both: what was not given is not-done; who says so, why, by whom and by which plan."""
    refused = given.pop("wasNotGiven", None) is True or given.pop("notGiven", None) is True
    status = given.get("status")
    if refused and status != _VOID:
        given["status"] = "not-done"
    elif isinstance(status, str) and status not in ("completed", "not-done", _VOID):
        # DSTU2 lent the words of administrations (in-progress, on-hold, stopped), which R4 has no vaccination for.
        del given["status"]
        given["_status"] = {"extension": [{"url": ABSENT, "valueCode": "unknown"}]}
    if isinstance(reported := given.pop("reported", None), bool):
        given["primarySource"] = not reported
    explained = given.pop("explanation", None)
    if isinstance(explained, dict):
        reasons = children(explained, "reason")
        refusals = children(explained, "reasonNotGiven")
        given.update({"reasonCode": reasons} if reasons else {})
        given.update({"statusReason": refusals[0]} if refusals else {})
    _vaccinators(given)
    _protocols(given)


def _vaccinators(given: Resource) -> None:
    """Who gave it: a reference in DSTU2, a part named "practitioner" in STU3."""
    performers = [
        {"function": concept(code, "v2-0443"), "actor": given.pop(key)}
        for key, code in (("performer", "AP"), ("requester", "OP"))
        if isinstance(given.get(key), dict) and "actor" not in given[key]
    ]
    performers += [
        {("function" if key == "role" else key): value for key, value in one.items()}
        for one in children(given, "practitioner")
    ]
    given.pop("practitioner", None)
    if performers:
        given["performer"] = performers


_PROTOCOL = {"doseSequence": "doseNumberPositiveInt", "seriesDoses": "seriesDosesPositiveInt"}


def _protocols(given: Resource) -> None:
    protocols = children(given, "vaccinationProtocol")
    if protocols:
        del given["vaccinationProtocol"]
        keep = ("series", "authority", "targetDisease", "extension", *_PROTOCOL)
        given["protocolApplied"] = [
            {_PROTOCOL.get(key, key): value for key, value in one.items() if key in keep} for one in protocols
        ]
        for one in given["protocolApplied"]:
            absent(one, "doseNumberPositiveInt")


def procedure(given: Resource) -> None:
    """Both: what was not done is not-done, with its reason."""
    refused = [given.pop(key, None) for key in ("notPerformed", "notDone")]
    if True in refused and given.get("status") != _VOID:
        given["status"] = "not-done"
    reasons = children(given, "reasonNotPerformed") or children(given, "notDoneReason")
    if reasons:
        given["statusReason"] = reasons[0]
        given.pop("reasonNotPerformed", None)
        given.pop("notDoneReason", None)
    parts.notes(given, "notes")
    parts.reasons(given, "reason")


def observation(given: Resource) -> None:
    """Both: remarks, and what an observation is related to."""
    parts.notes(given, "comments")
    parts.notes(given, "comment")
    related = children(given, "related")
    kept = []
    for one in related:
        place = {"has-member": "hasMember", "derived-from": "derivedFrom"}.get(str(one.get("type")))
        if place and isinstance(one.get("target"), dict):
            added(given, place, one["target"])
        else:
            kept.append(one)
    if related:
        given.pop("related")
        given.update({"related": kept} if kept else {})


def report(given: Resource) -> None:
    """STU3: who made the report stood in a part of its own."""
    performers = [one.get("actor", one) if "reference" not in one else one for one in children(given, "performer")]
    if performers:
        given["performer"] = [one for one in performers if isinstance(one, dict)]


# The class of a visit was a word of its own. Source: https://hl7.org/fhir/DSTU2/valueset-encounter-class.html and
# http://terminology.hl7.org/CodeSystem/v3-ActCode
_CLASSES = {"inpatient": "IMP", "outpatient": "AMB", "ambulatory": "AMB", "emergency": "EMER", "home": "HH", "field": "FLD",
            "virtual": "VR"}  # fmt: skip


def encounter2(given: Resource) -> None:
    """DSTU2: the class was a word, and the diagnoses stood with the stay."""
    word = given.get("class")
    if isinstance(word, str):
        code = _CLASSES.get(word, "")
        given["class"] = (
            {"system": TERMINOLOGY + "v3-ActCode", "code": code, "display": word} if code else {"display": word}
        )
    elif word is None:
        given["class"] = {"extension": [{"url": ABSENT, "valueCode": "unknown"}]}
    stay = given.get("hospitalization")
    named = [
        {"condition": one, "use": concept(use, "diagnosis-role")}
        for key, use in (("admittingDiagnosis", "AD"), ("dischargeDiagnosis", "DD"))
        for one in (children(stay, key) if isinstance(stay, dict) else [])
    ]
    if named and isinstance(stay, dict):
        given["diagnosis"] = named
        given["hospitalization"] = {key: one for key, one in stay.items() if not key.endswith("Diagnosis")}


def care_plan(given: Resource) -> None:
    """Both: a plan is a plan; the first of several authors is R4's author."""
    given.setdefault("intent", "plan")
    authors = given.get("author")
    if isinstance(authors, list) and len(authors) > 1:
        given["author"], given["contributor"] = authors[0], authors[1:]


_GOALS = {
    "in-progress": ("active", "in-progress"), "achieved": ("completed", "achieved"),
    "sustaining": ("active", "sustaining"), "on-target": ("active", "improving"),
    "ahead-of-target": ("active", "improving"), "behind-target": ("active", "worsening"),
}  # fmt: skip


def goal(given: Resource) -> None:
    """Both: how far a goal is and whether it was reached were one word."""
    status = given.pop("status", None)
    if isinstance(status, str):
        given["lifecycleStatus"], achieved = _GOALS.get(status, (status, ""))
        if achieved and not status.endswith("-of-target"):
            given["achievementStatus"] = concept(achieved, "goal-achievement")
    if isinstance(due := given.pop("targetDate", None), str):
        given["target"] = [{"dueDate": due}]
    outcomes = children(given, "outcome")
    if outcomes:
        del given["outcome"]
        for key, place in (("resultCodeableConcept", "outcomeCode"), ("resultReference", "outcomeReference")):
            given.update({place: found} if (found := [one[key] for one in outcomes if key in one]) else {})


def document(given: Resource) -> None:
    """Both: when it was written stood beside the attachment, what it belongs to in a part of its own."""
    written = given.pop("created", None)
    for one in children(given, "content"):
        attachment = one.get("attachment")
        if isinstance(written, str) and isinstance(attachment, dict) and "creation" not in attachment:
            one["attachment"] = {**attachment, "creation": written}
    context = given.get("context")
    if isinstance(context, dict) and children(context, "related"):
        related = [
            one["ref"] if "ref" in one else {"identifier": one.get("identifier")}
            for one in children(context, "related")
        ]
        given["context"] = {**context, "related": related}
    if isinstance(written, str) and "indexed" not in given:
        given["date"] = written


def family(given: Resource) -> None:
    """Both: the relative's sex was a code; DSTU2 had ages as quantities."""
    gender = given.pop("gender", None)
    if isinstance(gender, str):
        given["sex"] = concept(gender, "administrative-gender")
        given["sex"]["coding"][0]["system"] = "http://hl7.org/fhir/administrative-gender"
    if isinstance(age := given.pop("deceasedQuantity", None), dict):
        given["deceasedAge"] = age
    if isinstance(age := given.pop("ageQuantity", None), dict):
        given["ageAge"] = age


def relative_condition(given: Resource) -> None:
    """DSTU2: the age at which it began was a quantity."""
    if isinstance(age := given.pop("onsetQuantity", None), dict):
        given["onsetAge"] = age


def listed(given: Resource) -> None:
    """DSTU2: a remark was one text."""
    parts.notes(given, "note")


def coverage2(given: Resource) -> None:
    """DSTU2: no status, and the plan in texts of their own."""
    absent(given, "status")
    classes = [
        {"type": concept(key.lower(), "coverage-class"), "value": given.pop(key)}
        for key in ("group", "plan", "subPlan")
        if isinstance(given.get(key), str)
    ]
    if classes:
        given["class"] = classes


def coverage3(given: Resource) -> None:
    """STU3: the plan stood in one part."""
    grouping = given.pop("grouping", None)
    if isinstance(grouping, dict):
        names = {"group": "group", "subGroup": "subgroup", "plan": "plan", "subPlan": "subplan", "class": "class",
                 "subClass": "subclass"}  # fmt: skip
        given["class"] = [
            {"type": concept(code, "coverage-class"), "value": grouping[key]}
            | ({"name": grouping[f"{key}Display"]} if f"{key}Display" in grouping else {})
            for key, code in names.items()
            if isinstance(grouping.get(key), str)
        ]


def medication(given: Resource) -> None:
    """Both: DSTU2 kept form and ingredients in a part of their own."""
    product = given.pop("product", None)
    if isinstance(product, dict):
        given.update({key: product[key] for key in ("form", "ingredient") if key in product})
        if batches := children(product, "batch"):
            given["batch"] = batches[0]
    for one in children(given, "ingredient"):
        if isinstance(one.get("item"), dict):
            one["itemReference"] = one.pop("item")


def imaging(given: Resource) -> None:
    """Both: no status, and the study's numbers stood by themselves."""
    absent(given, "status")
    if isinstance(uid := given.pop("uid", None), str):
        bare = uid if uid.startswith("urn:oid:") else f"urn:oid:{uid}"
        added(given, "identifier", {"system": "urn:dicom:uid", "value": bare})
    if isinstance(accession := given.pop("accession", None), dict):
        added(given, "identifier", accession)


def answers3(given: Resource) -> None:
    """STU3: the form was a reference, R4 names it by its address."""
    if isinstance(given.get("questionnaire"), dict):
        given["questionnaire"] = given["questionnaire"].get("reference")


def answers2(given: Resource) -> None:
    """DSTU2: groups and questions, which R4 both calls items."""
    answers3(given)
    group = given.pop("group", None)
    if isinstance(group, dict):
        given["item"] = [_group(group)]


def _group(group: Resource) -> Resource:
    """Groups and questions of DSTU2 are both items in R4 (a group without text is shown by its title)."""
    made: dict[str, Any] = {"linkId": group.get("linkId", ""), "text": group.get("title") or group.get("text")}
    inner = [_group(one) for one in children(group, "group")]
    for one in children(group, "question"):
        answers = []
        for answer in children(one, "answer"):
            kept = {key: value for key, value in answer.items() if key != "group"}
            nested = [_group(each) for each in children(answer, "group")]
            answers.append(kept | ({"item": nested} if nested else {}))
        question = {"linkId": one.get("linkId", ""), "text": one.get("text"), "answer": answers}
        inner.append({key: value for key, value in question.items() if value or key == "linkId"})
    made["item"] = inner
    return {key: value for key, value in made.items() if value or key == "linkId"}
