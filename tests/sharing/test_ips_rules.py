"""Each rule of the guide that is checked: a sound summary keeps it, and one small change breaks it and no other of its kind."""

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest

from healthdesk.sharing.ips_rules import RULES, check
from healthdesk.sharing.ips_sections import BY_KEY, LOINC

Bundle = dict[str, Any]
PERSON = "urn:uuid:00000000-0000-0000-0000-000000000001"
_TERMS = "http://terminology.hl7.org/CodeSystem/"
_LAB = "http://hl7.org/fhir/uv/ips/StructureDefinition/Observation-results-laboratory-pathology-uv-ips"


def url(number: int) -> str:
    return f"urn:uuid:00000000-0000-0000-0000-{number:012d}"


def coded(system: str, code: str, text: str = "") -> dict[str, Any]:
    return {"coding": [{"system": system, "code": code}]} | ({"text": text} if text else {})


def narrative(text: str = "Words") -> dict[str, str]:
    return {"status": "generated", "div": f'<div xmlns="http://www.w3.org/1999/xhtml"><p>{text}</p></div>'}


ENTRIES: dict[str, tuple[str, dict[str, Any]]] = {
    "allergy": ("allergies", {
        "resourceType": "AllergyIntolerance", "patient": {"reference": PERSON}, "code": {"text": "Penicillin"},
        "clinicalStatus": coded(f"{_TERMS}allergyintolerance-clinical", "active"),
    }),
    "medicine": ("medicines", {
        "resourceType": "MedicationRequest", "subject": {"reference": PERSON}, "status": "active", "intent": "order",
        "medicationCodeableConcept": {"text": "Metformin"},
    }),
    "statement": ("medicines", {
        "resourceType": "MedicationStatement", "subject": {"reference": PERSON}, "status": "active",
        "medicationReference": {"reference": url(90)}, "effectiveDateTime": "2026-01-01",
    }),
    "problem": ("problems", {
        "resourceType": "Condition", "subject": {"reference": PERSON}, "code": {"text": "Diabetes"},
        "clinicalStatus": coded(f"{_TERMS}condition-clinical", "resolved"), "abatementDateTime": "2026",
    }),
    "vaccine": ("vaccines", {
        "resourceType": "Immunization", "patient": {"reference": PERSON}, "status": "completed",
        "vaccineCode": {"text": "Flu"}, "occurrenceDateTime": "2025",
    }),
    "procedure": ("procedures", {
        "resourceType": "Procedure", "subject": {"reference": PERSON}, "status": "completed",
        "code": {"text": "Appendectomy"}, "performedDateTime": "2001",
    }),
    "result": ("results", {
        "resourceType": "Observation", "subject": {"reference": PERSON}, "status": "final", "code": {"text": "HbA1c"},
        "category": [coded(f"{_TERMS}observation-category", "laboratory")], "performer": [{"display": "Lab"}],
        "effectiveDateTime": "2026-01-01", "valueQuantity": {"value": 6.4, "unit": "%"}, "meta": {"profile": [_LAB]},
    }),
    "report": ("results", {
        "resourceType": "DiagnosticReport", "subject": {"reference": PERSON}, "status": "final",
        "code": {"text": "Blood count"}, "effectiveDateTime": "2026-01-01",
    }),
    "tobacco": ("social", {
        "resourceType": "Observation", "subject": {"reference": PERSON}, "status": "final",
        "code": coded(LOINC, "72166-2", "Tobacco"), "effectiveDateTime": "2026", "valueCodeableConcept": {"text": "never"},
    }),
    "alcohol": ("social", {
        "resourceType": "Observation", "subject": {"reference": PERSON}, "status": "final",
        "code": coded(LOINC, "74013-4", "Alcohol"), "effectiveDateTime": "2026", "valueQuantity": {"value": 1},
    }),
    "pregnancy": ("pregnancy", {
        "resourceType": "Observation", "subject": {"reference": PERSON}, "status": "final",
        "code": coded(LOINC, "82810-3", "Pregnancy"), "effectiveDateTime": "2026", "valueCodeableConcept": {"text": "no"},
    }),
    "device": ("devices", {
        "resourceType": "DeviceUseStatement", "subject": {"reference": PERSON}, "status": "active",
        "device": {"display": "Pacemaker"}, "timingDateTime": "2020",
    }),
}  # fmt: skip


def sound() -> Bundle:
    numbers = {key: url(10 + number) for number, key in enumerate(ENTRIES)}
    sections = []
    for key in dict.fromkeys(section for section, _ in ENTRIES.values()):
        entries = [{"reference": numbers[name]} for name, (section, _) in ENTRIES.items() if section == key]
        code = coded(LOINC, BY_KEY[key].code)
        sections.append({"title": key, "code": code, "text": narrative(), "entry": entries})
    composition = {
        "resourceType": "Composition", "status": "final", "type": coded(LOINC, "60591-5"), "subject": {"reference": PERSON},
        "date": "2026-01-01", "author": [{"reference": "#made"}], "title": "Summary", "section": sections,
        "contained": [{"resourceType": "Device", "id": "made"}],
    }  # fmt: skip
    patient = {"resourceType": "Patient", "name": [{"text": "Anna"}], "birthDate": "1982"}
    return {
        "resourceType": "Bundle", "type": "document", "timestamp": "2026-01-01T00:00:00+00:00",
        "identifier": {"system": "urn:ietf:rfc:3986", "value": url(99)},
        "entry": [
            {"fullUrl": url(0), "resource": composition},
            {"fullUrl": PERSON, "resource": patient},
            *({"fullUrl": numbers[name], "resource": copy.deepcopy(one)} for name, (_, one) in ENTRIES.items()),
            {"fullUrl": url(90), "resource": {"resourceType": "Medication", "code": {"text": "Aspirin"}}},
        ],
    }  # fmt: skip


def one(bundle: Bundle, name: str) -> dict[str, Any]:
    if name == "composition":
        return bundle["entry"][0]["resource"]
    if name == "patient":
        return bundle["entry"][1]["resource"]
    if name == "medication":
        return bundle["entry"][-1]["resource"]
    return bundle["entry"][2 + list(ENTRIES).index(name)]["resource"]


def section(bundle: Bundle, number: int = 0) -> dict[str, Any]:
    return one(bundle, "composition")["section"][number]


Change = Callable[[Bundle], Any]


def put(name: str, key: str, value: Any) -> Change:
    return lambda bundle: one(bundle, name).__setitem__(key, value)


def take(name: str, key: str) -> Change:
    return lambda bundle: one(bundle, name).pop(key)


def _move(bundle: Bundle) -> None:
    bundle["entry"].append(bundle["entry"].pop(0))


def _repeat(bundle: Bundle) -> None:
    bundle["entry"][-1]["fullUrl"] = bundle["entry"][-2]["fullUrl"]


def _second_composition(bundle: Bundle) -> None:
    bundle["entry"].append({"fullUrl": url(91), "resource": {"resourceType": "Composition"}})
    section(bundle)["entry"].append({"reference": url(91)})


def _second_patient(bundle: Bundle) -> None:
    other = {"resourceType": "Patient", "name": [{"text": "B"}], "birthDate": "1999"}
    bundle["entry"].append({"fullUrl": url(92), "resource": other})
    one(bundle, "composition")["attester"] = [{"party": {"reference": url(92)}}]


def _lost_section(bundle: Bundle) -> None:
    one(bundle, "composition")["section"].pop(0)
    bundle["entry"].pop(2)


def _stray(bundle: Bundle) -> None:
    bundle["entry"].append({"fullUrl": url(93), "resource": {"resourceType": "Organization", "name": "Nobody's"}})


CHANGES: dict[str, list[Change]] = {
    "Bundle.type = document": [lambda b: b.__setitem__("type", "collection")],
    "Bundle.identifier 1..1, bdl-9": [lambda b: b.pop("identifier"), lambda b: b["identifier"].pop("system")],
    "Bundle.timestamp 1..1, bdl-10": [lambda b: b.pop("timestamp"), lambda b: b.__setitem__("timestamp", "2026-01-01")],
    "bdl-11": [_move],
    "bdl-7": [_repeat],
    "Bundle.entry.fullUrl 1..1": [lambda b: b["entry"][3].pop("fullUrl"), lambda b: b["entry"][3].__setitem__("fullUrl", "x")],
    "Bundle.entry.search, request, response ..0": [lambda b: b["entry"][3].__setitem__("request", {})],
    "bdl-ips-1": [_second_composition],
    "Bundle.entry:patient 1..1": [_second_patient],
    "Composition.status, type, date, author, title 1..": [take("composition", key) for key in ("status", "date", "title")],
    "Composition.type = 60591-5": [put("composition", "type", coded(LOINC, "34133-9"))],
    "Composition.subject 1..1 (Patient-uv-ips)": [take("composition", "subject"), put("composition", "subject", {"reference": url(90)})],
    "Composition.section:sectionProblems, sectionAllergies, sectionMedications 1..1": [_lost_section],
    "Composition.section.title, code 1..1": [lambda b: section(b).pop("title"), lambda b: section(b).pop("code")],
    "Composition.section.section ..0": [lambda b: section(b).__setitem__("section", [{}])],
    "Composition.section.entry types": [lambda b: section(b)["entry"].append({"reference": url(11)})],
    "ips-comp-1, cmp-2": [
        lambda b: section(b).__setitem__("emptyReason", {"text": "none"}),
        lambda b: (section(b).pop("entry"), b["entry"].pop(2)),
    ],
    "Composition.section.text 1..1, txt-1, txt-2": [
        lambda b: section(b).pop("text"),
        lambda b: section(b).__setitem__("text", narrative("<script>x</script>")),
        lambda b: section(b).__setitem__("text", narrative("<img src='http://example.org/x.png'/>")),
        lambda b: section(b).__setitem__("text", {"status": "generated", "div": "<div>no namespace</div>"}),
        lambda b: section(b)["text"].__setitem__("div", '<div xmlns="http://www.w3.org/1999/xhtml"> </div>'),
    ],
    "references resolve in the document": [put("result", "encounter", {"reference": "Encounter/7"})],
    "entries are reached from the Composition": [_stray],
    "Patient.name 1..": [take("patient", "name")],
    "ips-pat-1": [put("patient", "name", [{"use": "official"}])],
    "Patient.birthDate 1..1": [take("patient", "birthDate")],
    "AllergyIntolerance.code 1..1, code.text": [take("allergy", "code"), put("allergy", "code", coded(LOINC, "1"))],
    "Condition.code 1..1, code.text": [take("problem", "code")],
    "Procedure.code 1..1, code.text": [take("procedure", "code")],
    "Observation.code 1..1, code.text": [put("result", "code", {"text": " "})],
    "DiagnosticReport.code 1..1, code.text": [take("report", "code")],
    "Medication.code 1..1, code.text": [take("medication", "code")],
    "Immunization.vaccineCode 1..1, vaccineCode.text": [take("vaccine", "vaccineCode")],
    "subject.reference, patient.reference 1..1": [take("allergy", "patient"), put("device", "subject", {"display": "Anna"})],
    "status from the required value set": [put("vaccine", "status", "not-done"), put("medicine", "status", "perhaps")],
    "nothing entered in error": [put("report", "status", "entered-in-error")],
    "medication[x] 1..1": [take("statement", "medicationReference")],
    "MedicationRequest.doNotPerform = false": [put("medicine", "doNotPerform", True)],
    "MedicationStatement.effective[x] 1..1": [take("statement", "effectiveDateTime")],
    "Immunization.occurrence[x] 1..1": [take("vaccine", "occurrenceDateTime")],
    "Procedure.performed[x] 1..1": [take("procedure", "performedDateTime")],
    "DeviceUseStatement.timing[x] 1..1": [take("device", "timingDateTime")],
    "DiagnosticReport.effective[x] 1..1": [take("report", "effectiveDateTime")],
    "DiagnosticReport.status": [put("report", "status", "done")],
    "Observation.status (results-status)": [put("result", "status", "appended")],
    "Observation-results-laboratory-pathology.effective[x] 1..1": [take("result", "effectiveDateTime")],
    "Observation-results-laboratory-pathology.performer 1..": [take("result", "performer")],
    "Observation-results-laboratory-pathology.category:laboratory 1..1": [take("result", "category")],
    "ips-2": [take("result", "valueQuantity")],
    "ips-3, vs-3": [put("result", "component", [{"code": {"text": "part"}}])],
    "obs-6": [put("result", "dataAbsentReason", {"text": "lost"})],
    "obs-7": [lambda b: (
        put("result", "code", coded(LOINC, "4548-4", "HbA1c"))(b),
        put("result", "component", [{"code": coded(LOINC, "4548-4"), "valueString": "x"}])(b),
    )],
    "72166-2: component ..0, effective[x] 1..1": [take("tobacco", "effectiveDateTime")],
    "74013-4: component ..0, effective[x] 1..1": [put("alcohol", "component", [{"code": {"text": "p"}, "valueString": "x"}])],
    "82810-3: component ..0, effective[x] 1..1": [take("pregnancy", "effectiveDateTime")],
    "ait-1": [take("allergy", "clinicalStatus")],
    "ait-2, con-5": [put("problem", "verificationStatus", coded(f"{_TERMS}condition-ver-status", "entered-in-error"))],
    "con-4": [put("problem", "clinicalStatus", coded(f"{_TERMS}condition-clinical", "active"))],
    "dom-2, dom-4, dom-5": [
        put("result", "contained", [{"resourceType": "Organization", "id": "a", "contained": []}]),
        put("composition", "contained", [{"resourceType": "Device", "id": "made", "meta": {"versionId": "1"}}]),
    ],
}  # fmt: skip


def test_a_sound_summary_breaks_no_rule() -> None:
    assert check(sound()) == ()


def test_every_rule_has_a_change_that_breaks_it() -> None:
    assert {rule.name for rule in RULES} == set(CHANGES)


@pytest.mark.parametrize(
    ("rule", "number"), [(rule, at) for rule, listed in CHANGES.items() for at in range(len(listed))]
)
def test_a_change_breaks_its_rule(rule: str, number: int) -> None:
    bundle = sound()
    CHANGES[rule][number](bundle)
    broken = check(bundle)
    assert rule in {each.rule for each in broken}
    assert all(each.where and "Penicillin" not in each.where for each in broken)


@pytest.mark.parametrize("odd", [None, [], "x", 7, {}, {"entry": "x"}, {"entry": [None, 3, {"resource": []}]}])
def test_what_is_no_bundle_at_all_breaks_rules_and_nothing_else(odd: Any) -> None:
    assert check(odd)


def test_an_absence_that_is_said_stands_for_a_value() -> None:
    bundle = sound()
    absent = {
        "extension": [{"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": "unknown"}]
    }
    one(bundle, "patient").pop("birthDate")
    one(bundle, "patient")["_birthDate"] = absent
    one(bundle, "statement").pop("effectiveDateTime")
    one(bundle, "statement")["_effectiveDateTime"] = absent
    one(bundle, "result").pop("valueQuantity")
    one(bundle, "result")["dataAbsentReason"] = {"text": "lost"}
    assert check(json.loads(json.dumps(bundle))) == ()
