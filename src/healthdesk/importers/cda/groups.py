"""Groups of statements: a panel of results, two numbers of one blood pressure, one value in two units.

Sources: C-CDA 2.1 Result Organizer (2.16.840.1.113883.10.20.22.4.1) and Vital Signs Organizer (.4.26); IHE PaLM Laboratory Report Data
Processing Entry (1.3.6.1.4.1.19376.1.3.1), Battery (1.3.6.1.4.1.19376.1.3.1.4); LOINC 85354-9 with 8480-6 and 8462-4
(https://hl7.org/fhir/R4/bp.html). French laboratories print glucose in mmol/L and in g/L as two observations side by side (CI-SIS,
volet CR-BIO).
"""

import re

from healthdesk.importers.cda.chart import Chart
from healthdesk.importers.cda.measured import TRANSLATION
from healthdesk.importers.cda.node import Node
from healthdesk.importers.cda.observations import STATUS
from healthdesk.importers.cda.statement import Section, Statement, authors, occurred, remarks, stated, status, text_of
from healthdesk.importers.cda.systems import LOINC
from healthdesk.importers.cda.values import Json, concept, is_code

PANELS = frozenset({
    "2.16.840.1.113883.10.20.22.4.1", "2.16.840.1.113883.10.20.1.32", "1.3.6.1.4.1.19376.1.3.1.4", "1.3.6.1.4.1.19376.1.3.1",
})  # fmt: skip
_VITALS = frozenset({
    "2.16.840.1.113883.10.20.22.4.26", "1.3.6.1.4.1.19376.1.5.3.1.4.13.1", "2.16.840.1.113883.10.20.1.35",
})  # fmt: skip
_ROLES = frozenset({"results", "laboratory", "imaging"})
_SYSTOLIC, _DIASTOLIC = "8480-6", "8462-4"
_MOLAR = re.compile(r"[a-zµ]?mol/")
_MASS = re.compile(r"(?:[kmnpuµ]|mc)?g/")
_ASIDE = re.compile(r"\[[^\]]*\]")
_REPORT = {"final": "final", "preliminary": "partial", "cancelled": "cancelled", "registered": "registered",
           "entered-in-error": "entered-in-error", "unknown": "unknown"}  # fmt: skip


def panel(chart: Chart, section: Section, node: Node, members: list[Statement], taken: set[int]) -> Statement | None:
    """A group of results as a DiagnosticReport that names them; None for a group that is no panel or has no name."""
    if _VITALS & node.roots() or section.role == "vitals":
        return None
    if not (PANELS & node.roots() or section.role in _ROLES):
        return None
    code = concept(chart, node.one("code"))
    results = [one for one in members if one.resource["resourceType"] == "Observation"]
    if code is None or is_code(node.one("code"), "55107-7"):  # attached documents
        return None
    if not results or (len(results) == 1 and (node.name == "act" or _same(code, results[0]))):
        return None
    if not code.get("text"):
        code = {**code, "text": section.title}
    made = stated(
        chart, "DiagnosticReport", node, status=_REPORT.get(STATUS.get(status(node), "unknown"), "unknown"), code=code,
        **(occurred(node, "effective") or _common_time(results)), performer=authors(chart, node),
        result=[{"display": _title(one)} for one in results], conclusion=_conclusion(chart, node, taken),
        category=[{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0074", "code": "LAB"}]}]
        if section.role == "laboratory" or PANELS & node.roots() else [],
    )  # fmt: skip
    made.links = list(zip(made.resource["result"], results, strict=True))
    return made


def _conclusion(chart: Chart, node: Node, taken: set[int]) -> str:
    """What is said of the panel as a whole: its own text, and the remarks on it."""
    own = [text_of(chart, node)] if node.name == "act" else []
    return "\n".join(filter(None, (*own, *(str(one["text"]) for one in remarks(chart, node, taken)))))


def _same(code: Json, made: Statement) -> bool:
    """Whether a panel of one only repeats its result."""
    own = {str(one["code"]) for one in code.get("coding", ())}
    other = made.resource.get("code", {})
    return bool(own & {str(one["code"]) for one in other.get("coding", ())}) or code.get("text") == other.get("text")


def _title(made: Statement) -> str:
    code = made.resource.get("code", {})
    return str(code.get("text") or next((one.get("display") or one["code"] for one in code.get("coding", ())), ""))


def _common_time(results: list[Statement]) -> Json:
    """The time of the panel where only its results have one: the same of all, else the day if that is the same."""
    times = [{key: value for key, value in one.resource.items() if key.startswith("effective")} for one in results]
    if all(one == times[0] for one in times):
        return times[0]
    days = {str(one.get("effectiveDateTime", ""))[:10] for one in times}
    return {"effectiveDateTime": days.pop()} if len(days) == 1 and "" not in days else {}


def joined(members: list[Statement]) -> list[Statement]:
    """The statements of one group, with what belongs together as one: blood pressure, a value in two units."""
    return _one_value(_one_pressure(members))


def _codes(made: Statement) -> set[str]:
    return {str(one["code"]) for one in made.resource.get("code", {}).get("coding", ()) if one.get("system") == LOINC}


def _time(made: Statement) -> list[tuple[str, object]]:
    return sorted((key, value) for key, value in made.resource.items() if key.startswith("effective"))


def _one_pressure(members: list[Statement]) -> list[Statement]:
    out: list[Statement] = []
    waiting: list[Statement] = []
    for one in members:
        codes = _codes(one)
        if not codes & {_SYSTOLIC, _DIASTOLIC} or "valueQuantity" not in one.resource:
            out.append(one)
            continue
        other = next((each for each in waiting if _pair(each, one)), None)
        if other is None:
            waiting.append(one)
            out.append(one)
        else:
            waiting.remove(other)
            out[out.index(other)] = _pressure(other, one)
    return out


def _pair(one: Statement, other: Statement) -> bool:
    wanted = {_SYSTOLIC, _DIASTOLIC}
    return (
        (_codes(one) | _codes(other)) & wanted == wanted and not (_codes(one) & _codes(other) & wanted)
        and _time(one) == _time(other) and one.resource["status"] == other.resource["status"]
    )  # fmt: skip


_OWN = ("code", "valueQuantity", "interpretation", "referenceRange")


def _pressure(one: Statement, other: Statement) -> Statement:
    first, second = (one, other) if _SYSTOLIC in _codes(one) else (other, one)
    parts = [{key: each.resource[key] for key in _OWN if key in each.resource} for each in (first, second)]
    shared = {key: value for key, value in {**second.resource, **first.resource}.items() if key not in _OWN}
    if notes := [*first.resource.get("note", ()), *second.resource.get("note", ())]:
        shared["note"] = notes
    code = {"coding": [{"system": LOINC, "code": "85354-9", "display": "Blood pressure"}], "text": "Blood pressure"}
    return Statement(
        {**shared, "code": code, "component": parts},
        one.node,
        [*first.ids[:1], *second.ids[:1]],
        [*one.issues, *other.issues],
    )


def _one_value(members: list[Statement]) -> list[Statement]:
    """Two results of one substance, one in moles and one in grams a litre, as one result that shows both."""
    out: list[Statement] = []
    for one in members:
        twin = next((each for each in out if _twins(each, one)), None)
        if twin is None:
            out.append(one)
            continue
        twin.resource["valueQuantity"].setdefault("extension", []).append(
            {"url": TRANSLATION, "valueQuantity": one.resource["valueQuantity"]}
        )
        code = dict(twin.resource["code"])
        code["coding"] = [*code.get("coding", ()), *one.resource["code"].get("coding", ())]
        twin.resource["code"] = code
        for each in one.resource.get("referenceRange", ()):
            twin.resource.setdefault("referenceRange", []).append(each)
        twin.issues += one.issues
    return out


def _twins(one: Statement, other: Statement) -> bool:
    first, second = one.resource.get("valueQuantity"), other.resource.get("valueQuantity")
    if not first or not second or _time(one) != _time(other) or not _time(one):
        return False
    units = str(first.get("unit", "")), str(second.get("unit", ""))
    if not (_MOLAR.match(units[0]) and _MASS.match(units[1])) and not (
        _MASS.match(units[0]) and _MOLAR.match(units[1])
    ):
        return False
    names = [_ASIDE.sub("", _title(each)).casefold().split() for each in (one, other)]
    return bool(names[0]) and names[0] == names[1] and one.resource["status"] == other.resource["status"]
