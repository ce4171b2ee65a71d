"""Summaries of records as sources really write them: odd, broken, hostile, empty; what leaves is sound all the same."""

import base64
import json
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle

sys.path.insert(0, str(Path(__file__).parent.parent / "desktop"))
from real_vault import PASSPHRASE, cheap_keys, now

from healthdesk import session
from healthdesk.domain.disclosures import Recipient, Way
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.summaries import Wish
from healthdesk.session import Session
from healthdesk.sharing import ips_rules

Json = dict[str, Any]
_TERMS = "http://terminology.hl7.org/CodeSystem/"
SECRET = "<script>alert(1)</script> & \u202eevil\u0007"


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Session]:
    with cheap_keys():
        made, _ = session.create(tmp_path / "vault", PASSPHRASE, country="US", clock=now)
        yield made
        made.close()


def about(kind: str, name: str, **rest: Any) -> Json:
    whom = "patient" if kind in ("AllergyIntolerance", "Immunization") else "subject"
    return {"resourceType": kind, "id": name, whom: {"reference": "Patient/p"}, **rest}


def take(opened: Session, *resources: Json, person: str = "Layla الفارسي", born: str = "1982-05-09") -> str:
    """Import a bundle of resources about somebody; the person's id."""
    who = opened.people.all()[0] if opened.people.all() else opened.people.add(person, born, "female")
    patient: Json = {"resourceType": "Patient", "id": "p", "name": [{"text": person}]} | (
        {"birthDate": born} if born else {}
    )
    entries = [{"resource": one} for one in (patient, *resources)]
    content = json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries}).encode()
    file = opened.folder.parent / f"bundle-{len(list(opened.folder.parent.glob('*.json')))}.json"
    file.write_bytes(content)
    opened.intake.take([file], who)
    return who.id


def written(opened: Session, person: str, to: Path, wish: Wish | None = None) -> Json:
    """The summary that is written: sound by the rules and by the models."""
    opened.summaries.write(person, to, wish)
    content = to.read_bytes()
    bundle: Json = json.loads(content)
    assert ips_rules.check(bundle) == ()
    Bundle.model_validate(bundle)
    return bundle


def of(bundle: Json, kind: str) -> list[Json]:
    return [entry["resource"] for entry in bundle["entry"] if entry["resource"]["resourceType"] == kind]


def section(bundle: Json, code: str) -> Json:
    (found,) = (one for one in of(bundle, "Composition")[0]["section"] if one["code"]["coding"][0]["code"] == code)
    return found


def test_nothing_is_known_and_that_is_said(opened: Session, tmp_path: Path) -> None:
    person = opened.people.add("Nobody Yet")
    bundle = written(opened, person.id, tmp_path / "s.json")
    for code, unknown in (
        ("48765-2", "no-allergy-info"),
        ("10160-0", "no-medication-info"),
        ("11450-4", "no-problem-info"),
    ):
        reason = section(bundle, code)["emptyReason"]
        assert [one["code"] for one in reason["coding"]] == ["unavailable", unknown]
        assert "entry" not in section(bundle, code)
    assert of(bundle, "Patient")[0]["_birthDate"]["extension"][0]["valueCode"] == "unknown"
    assert len(bundle["entry"]) == 2


def test_no_known_allergy_is_said_only_when_it_was_recorded(opened: Session, tmp_path: Path) -> None:
    code = {"coding": [{"system": "http://snomed.info/sct", "code": "716186003"}], "text": "No known allergy"}
    person = take(opened, about("AllergyIntolerance", "none", code=code))
    bundle = written(opened, person, tmp_path / "s.json")
    assert of(bundle, "AllergyIntolerance")[0]["code"] == code
    assert "emptyReason" not in section(bundle, "48765-2")


def test_what_is_taken_out_is_not_in_it_and_an_empty_section_says_so(opened: Session, tmp_path: Path) -> None:
    person = take(
        opened,
        about("Condition", "c1", code={"text": "Diabetes"}, clinicalStatus=coding("condition-clinical", "active")),
        about("AllergyIntolerance", "a1", code={"text": "Latex"}),
    )
    keep = frozenset(line.record.id for line in opened.summaries.offer(person) if line.section == "allergies")
    bundle = written(opened, person, tmp_path / "s.json", Wish(keep, "fr", identifiers=False, contact=False))
    assert [one["code"] for one in section(bundle, "11450-4")["emptyReason"]["coding"]] == ["withheld"]
    assert of(bundle, "Condition") == []
    assert "Diabetes" not in (tmp_path / "s.json").read_text("utf-8")
    assert of(bundle, "Composition")[0]["language"] == "fr"


def coding(system: str, code: str) -> Json:
    return {"coding": [{"system": f"{_TERMS}{system}", "code": code}]}


def test_numbers_stay_as_they_are_printed(opened: Session, tmp_path: Path) -> None:
    lab = about("Observation", "o1", status="final", code={"text": "HbA1c"}, category=[coding("observation-category", "laboratory")],
                effectiveDateTime="2026-10-01", valueQuantity={"value": 7.1, "unit": "%"})  # fmt: skip
    content = json.dumps(lab).replace("7.1,", "7.10,")
    file = tmp_path / "one.json"
    file.write_text(content)
    person = opened.people.add("Anna", "1982-05-09")
    opened.intake.take([file], person)
    written(opened, person.id, tmp_path / "s.json")
    assert '"value": 7.10' in (tmp_path / "s.json").read_text("utf-8")


def test_what_no_profile_allows_is_told_anew_without_loss(opened: Session, tmp_path: Path) -> None:
    broken = about(
        "Condition", "bad id with spaces!", code={"text": "Asthma", "coding": [{"system": "http://snomed.info/sct", "code": "195967001"}]},
        clinicalStatus=coding("condition-clinical", "active"), onsetDateTime="2019-03-01T10:00", vendorThing={"a": 1},
        recorder={"reference": "Practitioner/missing", "display": "Dr Weber"},
    )  # fmt: skip
    statusless = about(
        "Procedure",
        "p1",
        code={"coding": [{"system": "http://snomed.info/sct", "code": "80146002", "display": "Appendectomy"}]},
    )
    person = take(opened, broken, statusless)
    bundle = written(opened, person, tmp_path / "s.json")
    (condition,) = of(bundle, "Condition")
    assert condition["code"]["coding"][0]["code"] == "195967001"
    assert condition["onsetDateTime"] == "2019-03-01"
    assert condition["recorder"] == {"display": "Dr Weber"}
    assert "vendorThing" not in condition
    assert opened.summaries.write(person, tmp_path / "again.json").retold == 1
    (procedure,) = of(bundle, "Procedure")
    assert (procedure["code"]["text"], procedure["status"]) == ("Appendectomy", "unknown")


def test_a_vaccine_of_which_nobody_said_that_it_was_given_is_not_told_as_given(opened: Session, tmp_path: Path) -> None:
    person = take(opened, about("Immunization", "v1", vaccineCode={"text": "Tetanus"}))
    made = opened.summaries.write(person, tmp_path / "s.json")
    assert made.left_out == 1
    assert of(json.loads((tmp_path / "s.json").read_bytes()), "Immunization") == []


def test_a_dose_in_no_form_that_fhir_knows_is_told_in_words(opened: Session, tmp_path: Path) -> None:
    dose = [{"text": "1 tablet at night", "doseAndRate": [{"doseQuantity": "one"}]}]
    person = take(opened, about("MedicationRequest", "m1", status="active", intent="order", dosageInstruction=dose,
                                medicationCodeableConcept={"text": "Atorvastatin 20 mg"}))  # fmt: skip
    made = opened.summaries.write(person, tmp_path / "s.json")
    bundle = json.loads((tmp_path / "s.json").read_bytes())
    (statement,) = of(bundle, "MedicationStatement")
    assert statement["dosage"] == [{"text": "1 tablet at night"}]
    assert (made.retold, made.left_out) == (1, 0)


def test_a_medicine_that_is_referred_to_goes_along_and_one_that_is_missing_is_named(
    opened: Session, tmp_path: Path
) -> None:
    medication = {
        "resourceType": "Medication",
        "id": "m",
        "code": {"text": "Metformin 500 mg", "coding": [{"system": "http://www.whocc.no/atc", "code": "A10BA02"}]},
    }
    with_it = about("MedicationStatement", "s1", status="active", medicationReference={"reference": "Medication/m"})
    without = about("MedicationRequest", "s2", status="active", intent="order",
                    medicationReference={"reference": "Medication/gone", "display": "Ramipril 5 mg"})  # fmt: skip
    person = take(opened, medication, with_it, without)
    bundle = written(opened, person, tmp_path / "s.json")
    (statement,) = of(bundle, "MedicationStatement")
    urls = {entry["fullUrl"]: entry["resource"] for entry in bundle["entry"]}
    assert urls[statement["medicationReference"]["reference"]]["code"]["text"] == "Metformin 500 mg"
    (request,) = of(bundle, "MedicationRequest")
    named = request.get("medicationCodeableConcept", request.get("medicationReference"))
    assert named in ({"text": "Ramipril 5 mg"}, {"display": "Ramipril 5 mg"})
    assert "Ramipril" in section(bundle, "10160-0")["text"]["div"]


def test_hostile_words_are_escaped_and_hostile_narratives_stay_behind(opened: Session, tmp_path: Path) -> None:
    text = {
        "status": "generated",
        "div": '<div xmlns="http://www.w3.org/1999/xhtml"><img src="http://evil.example/x"/></div>',
    }
    person = take(
        opened,
        about(
            "Condition", "c1", code={"text": SECRET}, clinicalStatus=coding("condition-clinical", "active"), text=text
        ),
    )
    bundle = written(opened, person, tmp_path / "s.json")
    assert "text" not in of(bundle, "Condition")[0]
    shown = section(bundle, "11450-4")["text"]["div"]
    assert "<script>" not in shown
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp;" in shown
    assert "\u0007" not in shown
    assert "evil.example" not in (tmp_path / "s.json").read_text("utf-8")


def test_two_sources_with_the_same_short_id_both_go_in(opened: Session, tmp_path: Path) -> None:
    active = coding("condition-clinical", "active")
    person = take(opened, about("Condition", "1", code={"text": "Asthma"}, clinicalStatus=active))
    take(opened, about("Condition", "1", code={"text": "Gout"}, clinicalStatus=active))
    bundle = written(opened, person, tmp_path / "s.json")
    found = of(bundle, "Condition")
    assert {one["code"]["text"] for one in found} == {"Asthma", "Gout"}
    assert len({one["id"] for one in found}) == 2


def test_what_was_entered_in_error_or_abated_is_told_by_the_rules(opened: Session, tmp_path: Path) -> None:
    person = take(
        opened,
        about(
            "Condition",
            "c1",
            code={"text": "Wrong"},
            verificationStatus=coding("condition-ver-status", "entered-in-error"),
        ),
        about(
            "Condition",
            "c2",
            code={"text": "Over"},
            clinicalStatus=coding("condition-clinical", "active"),
            abatementDateTime="2020",
        ),
    )
    bundle = written(opened, person, tmp_path / "s.json")
    (condition,) = of(bundle, "Condition")
    assert condition["code"]["text"] == "Over"
    assert condition["clinicalStatus"]["coding"][0]["code"] == "inactive"
    assert section(bundle, "11348-0")["entry"]


def test_the_same_records_give_the_same_bytes(opened: Session, tmp_path: Path) -> None:
    person = take(opened, about("AllergyIntolerance", "a1", code={"text": "Latex"}))
    written(opened, person, tmp_path / "one.json")
    written(opened, person, tmp_path / "two.json")
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()


def test_the_source_is_named_by_the_digest_of_its_bytes(opened: Session, tmp_path: Path) -> None:
    person = take(opened, about("AllergyIntolerance", "a1", code={"text": "Latex"}))
    bundle = written(opened, person, tmp_path / "s.json")
    original = sha256((opened.folder.parent / "bundle-0.json").read_bytes()).digest()
    digest = base64.urlsafe_b64encode(original).decode().rstrip("=")
    assert of(bundle, "AllergyIntolerance")[0]["meta"]["source"] == f"ni:///sha-256;{digest}"


def test_a_summary_is_entered_in_the_ledger_with_what_was_in_it(opened: Session, tmp_path: Path) -> None:
    person = take(opened, about("AllergyIntolerance", "a1", code={"text": "Latex"}))
    made = opened.summaries.write(person, tmp_path / "s.json", recipient=Recipient("Dr Weber", "travel"))
    (line,) = opened.disclosures.list(person)
    assert (line.way, line.file, line.sha256, line.size) == (
        Way.SUMMARY,
        "s.json",
        made.written.sha256,
        made.written.size,
    )
    assert (line.counts, line.whom, line.purpose) == ((("allergy", 1),), "Dr Weber", "travel")


def test_a_summary_that_breaks_a_rule_is_not_written_and_says_which(
    opened: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = take(opened, about("AllergyIntolerance", "a1", code={"text": "Latex"}))
    monkeypatch.setattr(ips_rules, "check", lambda _: (ips_rules.Broken("ips-pat-1", "Patient.name"),))
    with pytest.raises(IntakeError, match="summary-not-sound") as refused:
        opened.summaries.write(person, tmp_path / "s.json")
    assert refused.value.fields["rule"] == "ips-pat-1"
    assert not (tmp_path / "s.json").exists()
    assert opened.disclosures.count(person) == 0


def test_a_file_that_is_there_stays(opened: Session, tmp_path: Path) -> None:
    person = opened.people.add("Anna")
    (tmp_path / "s.json").write_bytes(b"mine")
    with pytest.raises(IntakeError, match="export-file-there"):
        opened.summaries.write(person.id, tmp_path / "s.json")
    assert (tmp_path / "s.json").read_bytes() == b"mine"
    opened.summaries.write(person.id, tmp_path / "s.json", over=True)
    assert list(tmp_path.glob(".*")) == []
