"""Problems: a concern and the observations in it, diagnoses of visits, and "no known problems".

Sources: C-CDA 2.1 templates Problem Concern Act (2.16.840.1.113883.10.20.22.4.3), Problem Observation (.4.4), Problem Status
(.4.6), Encounter Diagnosis (.4.80), Admission, Discharge, Pre- and Postoperative Diagnosis (.4.34, .4.33, .4.65, .4.51); IHE PCC
Problem Entry (1.3.6.1.4.1.19376.1.5.3.1.4.5); the status codes are C-CDA's value set 2.16.840.1.113883.3.88.12.80.68.
"""

from typing import Any

from healthdesk.importers.cda.chart import Chart
from healthdesk.importers.cda.node import Node
from healthdesk.importers.cda.statement import (
    Section,
    Statement,
    authored,
    authors,
    effective,
    extend,
    held,
    ids_of,
    negated,
    nested,
    remarks,
    stated,
    status,
    text_of,
)
from healthdesk.importers.cda.systems import SNOMED
from healthdesk.importers.cda.values import Json, concept, first, is_code, quantity, when

CONCERNS = frozenset({
    "2.16.840.1.113883.10.20.22.4.3", "2.16.840.1.113883.10.20.1.27", "1.3.6.1.4.1.19376.1.5.3.1.4.5.1",
    "1.3.6.1.4.1.19376.1.5.3.1.4.5.2",
})  # fmt: skip
DIAGNOSES = {
    "2.16.840.1.113883.10.20.22.4.80": "encounter-diagnosis", "2.16.840.1.113883.10.20.22.4.34": "encounter-diagnosis",
    "2.16.840.1.113883.10.20.22.4.33": "encounter-diagnosis", "2.16.840.1.113883.10.20.22.4.65": "encounter-diagnosis",
    "2.16.840.1.113883.10.20.22.4.51": "encounter-diagnosis",
}  # fmt: skip
PROBLEMS = frozenset({
    "2.16.840.1.113883.10.20.22.4.4", "2.16.840.1.113883.10.20.1.28", "1.3.6.1.4.1.19376.1.5.3.1.4.5",
})  # fmt: skip
_HL7 = "http://terminology.hl7.org/CodeSystem/"
_STATUS = {
    "55561003": "active", "90734009": "active", "73425007": "inactive", "413322009": "resolved", "277022003": "remission",
    "246455001": "recurrence", "263855007": "relapse", "7087005": "recurrence", "active": "active", "inactive": "inactive",
    "resolved": "resolved", "remission": "remission", "recurrence": "recurrence", "relapse": "relapse", "chronic": "active",
    "actif": "active", "inactif": "inactive", "résolu": "resolved",
}  # fmt: skip
_STATUS_TEMPLATES = (
    "2.16.840.1.113883.10.20.22.4.6", "2.16.840.1.113883.10.20.1.50", "2.16.840.1.113883.10.20.22.4.28",
    "2.16.840.1.113883.10.20.1.39", "1.3.6.1.4.1.19376.1.5.3.1.4.1.1",
)  # fmt: skip
_SEVERITY_TEMPLATES = (
    "2.16.840.1.113883.10.20.22.4.8", "2.16.840.1.113883.10.20.1.55", "1.3.6.1.4.1.19376.1.5.3.1.4.1",
)  # fmt: skip
# What a problem is when nobody says which: with a negation, "no known problems".
_ANY_PROBLEM = (
    "55607006", "64572001", "404684003", "409586006", "418799008", "282291009", "248536006", "75326-9", "29308-4", "ASSERTION",
)  # fmt: skip
_NONE_KNOWN = frozenset({"160245001", "160244002", "no-known-problems", "no-problem-info"})
_FACETS = ("33999-4", "SEV", "445518008", "397659008", "11323-3", "263491009")


def concern(chart: Chart, section: Section, node: Node, taken: set[int]) -> list[Statement]:
    """The problems that a concern is about; the concern itself when it says what in words alone."""
    found = []
    for _, one in nested(node):
        # A reference to the condition that this is a concern over, a comment, a plan: read like any statement.
        if one.name == "observation" and (PROBLEMS & one.roots() or not _facet(one)) and _is_problem(one, section):
            taken.add(id(one))
            found.append(problem(chart, section, one, taken, node))
    bare = not any(True for _ in nested(node)) or section.role == "concerns"
    if not found and bare and (shown := text_of(chart, node)):
        made = stated(chart, "Condition", node, code={"text": shown}, category=_category(section, node))
        made.resource |= _clinical(status(node) and {"active": "active"}.get(status(node), "inactive"))
        found.append(made)
    return found


def _is_problem(node: Node, section: Section) -> bool:
    if PROBLEMS & node.roots():
        return True
    return not [one for one in node.roots() if one] or (section.role == "problems" and names_a_problem(node))


def names_a_problem(node: Node) -> bool:
    """Whether an observation without the template is a problem all the same: its code is a kind of problem, its value which."""
    code, value = node.one("code"), node.one("value")
    return code is None or code.null or is_code(code, *_ANY_PROBLEM) or (value is None and not is_code(code, *_FACETS))


def _facet(node: Node) -> bool:
    return is_code(node.one("code"), *_FACETS)


def problem(chart: Chart, section: Section, node: Node, taken: set[int], holder: Node | None = None) -> Statement:
    """One problem observation as a Condition; "no known problems" as an Observation that says so."""
    if absence := _absence(chart, node):
        return _none_known(chart, node, absence, taken)
    code = concept(chart, node.one("value")) or _own_code(chart, node) or {}
    shown = text_of(chart, node)
    if not code.get("text") and shown:
        code = {**code, "text": shown}
    start, end = effective(node)
    made = stated(
        chart, "Condition", node, category=_category(section, holder or node), code=code, onsetDateTime=start,
        abatementDateTime=end, recordedDate=_recorded(node, holder),
        severity=severity(chart, node, taken), recorder=first(authors(chart, node, "author", "performer")),
        bodySite=[one for each in node.all("targetSiteCode") if (one := concept(chart, each))],
        note=remarks(chart, node, taken) + (remarks(chart, holder, taken) if holder is not None else []),
    )  # fmt: skip
    clinical = _clinical_status(chart, node, taken, holder, end)
    made.resource |= _clinical(clinical)
    for each in (node, holder) if holder is not None else (node,):
        _age(chart, each, made.resource, taken)
    if sure := _certainty(node, taken):
        made.resource["verificationStatus"] = _word("condition-ver-status", sure)
    if negated(node):
        made.resource["verificationStatus"] = _word("condition-ver-status", "refuted")
    if holder is not None and not made.ids:
        made.ids = ids_of(holder)
    if not code:
        made.odd("cda-nameless")
    return made


def _certainty(node: Node, taken: set[int]) -> str:
    """How sure the diagnosis is (LOINC 66455-7, in the words of FHIR's condition-ver-status)."""
    for one in held(node, codes=("66455-7",)):
        taken.add(id(one))
        return {
            "confirmed": "confirmed", "provisional": "provisional", "unconfirmed": "unconfirmed", "differential": "differential",
            "refuted": "refuted", "entered-in-error": "entered-in-error",
        }.get(one.at("value", "code"), "")  # fmt: skip
    return ""


def _recorded(node: Node, holder: Node | None) -> str:
    """When it was written down; of a problem without any other date, since when it has been a concern."""
    if holder is None:
        return authored(node)
    since = effective(holder)[0] if not any(effective(node)) else ""
    return authored(node) or authored(holder) or since


def _own_code(chart: Chart, node: Node) -> Json | None:
    """The observation's own code, where senders put the problem there instead of into the value."""
    if is_code(node.one("code"), *_ANY_PROBLEM):
        return None
    return concept(chart, node.one("code"))


def _absence(chart: Chart, node: Node) -> str:
    """The words of a statement that there are no problems; "" when it is about one."""
    value = node.one("value")
    if is_code(value, *_NONE_KNOWN):
        return str((concept(chart, value) or {}).get("text") or "No known problems")
    if negated(node) and (value is None or value.null or is_code(value, *_ANY_PROBLEM)):
        named = concept(chart, value) or {}
        if value is not None and value.null and named.get("coding"):
            return ""
        return text_of(chart, node) or "No known problems"
    return ""


def _none_known(chart: Chart, node: Node, shown: str, taken: set[int]) -> Statement:
    start, _ = effective(node)
    for one in held(node, *_STATUS_TEMPLATES, codes=("33999-4",)):
        taken.add(id(one))
    code = {"coding": [{"system": SNOMED, "code": "160245001"}], "text": shown}
    return stated(
        chart, "Observation", node, status="final", code=code, effectiveDateTime=start or authored(node),
        note=remarks(chart, node, taken),
    )  # fmt: skip


def _category(section: Section, node: Node) -> list[Json]:
    kind = next((DIAGNOSES[one] for one in node.roots() if one in DIAGNOSES), "")
    if section.role == "concerns":
        return [
            {
                "coding": [
                    {"system": "http://hl7.org/fhir/us/core/CodeSystem/condition-category", "code": "health-concern"}
                ]
            }
        ]
    return [_word("condition-category", kind or ("problem-list-item" if section.role == "problems" else ""))] if (
        kind or section.role == "problems") else []  # fmt: skip


def _word(system: str, code: str) -> Json:
    return {"coding": [{"system": _HL7 + system, "code": code}]}


def _clinical(code: str) -> Json:
    return {"clinicalStatus": _word("condition-clinical", code)} if code else {}


def _clinical_status(chart: Chart, node: Node, taken: set[int], holder: Node | None, end: str) -> str:
    """Active or not: the status observation, else the end, else what the concern around it says.

    An end that is there without a date (nullFlavor) says that it is over only together with a concern that is (C-CDA 2.1,
    Problem Observation, effectiveTime).
    """
    said_status = status_said(chart, node, taken) or (status_said(chart, holder, taken) if holder is not None else "")
    if said_status:
        return said_status
    if end:
        return "resolved" if end[:10] <= chart.today.isoformat()[: len(end[:10])] else "active"
    over = status(holder) if holder is not None and (CONCERNS & holder.roots()) else ""
    if over == "active":
        return "active"
    high = node.one("effectiveTime", "high")
    if over == "completed" and high is not None and high.get("nullFlavor") in ("UNK", "NAV", "ASKU"):
        return "resolved"
    return {"completed": "inactive", "suspended": "inactive", "aborted": "inactive"}.get(over, "")


def status_said(chart: Chart, node: Node, taken: set[int]) -> str:
    """What a status observation in a problem or an allergy says; "" without one that can be read."""
    for one in held(node, *_STATUS_TEMPLATES, codes=("33999-4",)):
        taken.add(id(one))
        value = one.one("value")
        if value is None or negated(one):
            continue
        known = _STATUS.get(value.get("code")) or _STATUS.get(value.get("displayName").lower())
        shown = (concept(chart, value) or {}).get("text") or text_of(chart, one)
        if found := known or _STATUS.get(str(shown).lower()):
            return found
    return ""


def severity(chart: Chart, node: Node, taken: set[int]) -> Json | None:
    """How severe, as a concept."""
    for one in held(node, *_SEVERITY_TEMPLATES, codes=("SEV",)):
        taken.add(id(one))
        if found := concept(chart, one.one("value"), text_of(chart, one)):
            return found
    return None


def _age(chart: Chart, node: Node, resource: Json, taken: set[int]) -> None:
    """The age at onset, and the day of the diagnosis where no other day is known."""
    for one in held(node, "2.16.840.1.113883.10.20.22.4.31", codes=("445518008", "397659008")):
        taken.add(id(one))
        value: Any = one.one("value")
        if age := quantity(value):
            if age.get("unit") == "a":
                age["unit"] = "years"
            if "onsetDateTime" not in resource:
                extend(resource, onsetAge=age)
    for one in held(node, "2.16.840.1.113883.10.20.22.4.502", codes=("77975-1",)):
        taken.add(id(one))
        if day := when(one.one("effectiveTime")):
            resource.setdefault("recordedDate", day)
    del chart
