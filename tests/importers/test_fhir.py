"""Bundles of every kind, references of every kind, several people, other versions."""

import base64
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from healthdesk.domain.records import Draft, Issue, Kind, PatientDraft, Standing
from healthdesk.importers.reading import HEAD, Part, Received
from healthdesk.importers.registry import best_for

FIXTURES = Path(__file__).with_name("fixtures")


def bundle(*resources: dict[str, Any], kind: str = "collection") -> bytes:
    entries = [
        {"fullUrl": one.pop("_url", f"urn:uuid:{place}"), "resource": one} for place, one in enumerate(resources)
    ]
    return json.dumps({"resourceType": "Bundle", "type": kind, "entry": entries}).encode()


def read_with_parts(content: bytes, name: str = "file.json") -> list[Any]:
    """Everything a file gives, the bytes of its parts taken."""
    artifact = Received(
        name, len(content), lambda start, length: content[start : start + length], date(2026, 6, 1), content[:HEAD]
    )
    given = best_for(artifact).read(artifact)
    return [Part(one.name, iter([b"".join(one.pieces)])) if isinstance(one, Part) else one for one in given]


def patient(number: str, **more: Any) -> dict[str, Any]:
    return {"resourceType": "Patient", "id": number, "name": [{"family": f"Nr{number}"}], **more}


def note(number: str, subject: str, **more: Any) -> dict[str, Any]:
    return {"resourceType": "Basic", "id": number, "subject": {"reference": subject}, "code": {"text": "note"}, **more}


@pytest.mark.parametrize(
    "kind",
    [
        "document",
        "message",
        "transaction",
        "transaction-response",
        "batch",
        "batch-response",
        "history",
        "searchset",
        "collection",
    ],
)
def test_a_bundle_of_any_type_gives_one_draft_a_resource(kind: str, read_drafts: Any) -> None:
    found = read_drafts(bundle(patient("1"), note("2", "Patient/1"), note("3", "urn:uuid:0"), kind=kind))
    assert [(one.resource_type, one.resource_id, one.subject) for one in found] == [
        ("Patient", "1", "Patient/1"),
        ("Basic", "2", "Patient/1"),
        ("Basic", "3", "Patient/1"),
    ]


def test_a_resource_stays_verbatim_byte_for_byte(read_drafts: Any) -> None:
    content = (FIXTURES / "whole_record.json").read_bytes()
    parsed = json.loads(content)["entry"]
    for draft in read_drafts(content):
        assert draft.resource in content
        assert json.loads(draft.resource) == parsed[int(draft.locator.split("/")[2])]["resource"]


def test_as_many_drafts_of_each_type_as_the_file_has(read_drafts: Any) -> None:
    content = (FIXTURES / "whole_record.json").read_bytes()
    types = [one["resource"]["resourceType"] for one in json.loads(content)["entry"] if "resource" in one]
    types.remove("OperationOutcome")
    assert [one.resource_type for one in read_drafts(content)] == types


def test_a_bundle_within_a_bundle_is_opened(read_drafts: Any) -> None:
    inner = json.loads(bundle(patient("1"), note("2", "Patient/1")))
    found = read_drafts(bundle(inner, note("3", "Patient/1"), kind="message"))
    assert [(one.resource_id, one.locator) for one in found] == [
        ("1", "/entry/0/resource/entry/0/resource"),
        ("2", "/entry/0/resource/entry/1/resource"),
        ("3", "/entry/1/resource"),
    ]


def test_a_list_of_resources_and_lines_of_bundles_are_read(read_drafts: Any) -> None:
    listed = json.dumps([patient("1"), note("2", "Patient/1")]).encode()
    assert [one.locator for one in read_drafts(listed)] == ["/0", "/1"]
    lines = b"\n\n".join([bundle(patient("1")), bundle(note("2", "Patient/1"))])
    assert [one.locator for one in read_drafts(lines)] == ["line:1/entry/0/resource", "line:3/entry/0/resource"]


@pytest.mark.parametrize(
    "reference",
    [
        "Practitioner/7",
        "Practitioner/7/_history/2",
        "https://portal.example.org/fhir/Practitioner/7",
        "https://portal.example.org/fhir/Practitioner/7/_history/2",
        "urn:uuid:0a",
        "Practitioner?identifier=http://example.org/npi|42",
        "Practitioner?identifier=42",
    ],
)
def test_a_reference_of_any_form_finds_its_target(reference: str, read_drafts: Any) -> None:
    doctor = {
        "resourceType": "Practitioner", "id": "7", "name": [{"family": "Okafor"}], "_url": "urn:uuid:0a",
        "identifier": [{"system": "http://example.org/npi", "value": "42"}],
    }  # fmt: skip
    visit = {
        "resourceType": "Encounter", "id": "v", "status": "finished", "class": {"code": "AMB"}, "subject": {"reference": "Patient/1"},
        "participant": [{"individual": {"reference": reference}}],
    }  # fmt: skip
    found = read_drafts(bundle(patient("1"), visit, doctor))
    assert found[1].author == "Okafor"
    assert ("individual", "Practitioner/7") in found[1].references


def test_what_is_not_in_the_file_keeps_its_name_and_its_address(read_drafts: Any) -> None:
    visit = note(
        "2",
        "Patient/1",
        author={"reference": "Practitioner/99", "display": "Dr Away"},
        basedOn={"reference": "urn:uuid:gone"},
    )
    found = read_drafts(bundle(patient("1"), visit))[1]
    assert found.author == "Dr Away"
    assert set(found.references) >= {("author", "Practitioner/99"), ("basedOn", "urn:uuid:gone")}


def test_several_people_become_a_file_for_each(read: Any) -> None:
    content = (FIXTURES / "two_patients.json").read_bytes()
    found = read_with_parts(content)
    assert not [one for one in found if isinstance(one, (Draft, PatientDraft))]
    parts = {one.name: b"".join(one.pieces) for one in found if isinstance(one, Part)}
    assert list(parts) == ["file.json/1.ndjson", "file.json/2.ndjson"]
    drafts = {name: [one for one in read(inside) if isinstance(one, Draft)] for name, inside in parts.items()}
    assert drafts["file.json/1.ndjson"][0].title == "Un"
    # Every resource of a part has the bytes it had (on one line now), and none of the other person's is among them.
    assert all(b"".join(one.resource.split()) in b"".join(content.split()) for held in drafts.values() for one in held)
    ids = {name: {one.resource_id for one in held} for name, held in drafts.items()}
    assert ids["file.json/1.ndjson"] & ids["file.json/2.ndjson"] <= {"7", "8"}
    # The organization is named by nobody: it is said, not lost.
    assert [one.code for one in found if isinstance(one, Issue)] == ["fhir-nobodys"]


def test_a_patient_who_is_only_named_is_still_somebody(read: Any) -> None:
    lines = b"\n".join(json.dumps(note(number, f"Patient/{number}")).encode() for number in "123")
    assert [(one.key, one.name) for one in read(lines) if isinstance(one, PatientDraft)] == [
        ("Patient/1", ""), ("Patient/2", ""), ("Patient/3", ""),
    ]  # fmt: skip
    logical = {"identifier": {"system": "urn:oid:1.2", "value": "A1"}, "display": "Ana", "type": "Patient"}
    found = read(json.dumps({"resourceType": "Basic", "code": {"text": "x"}, "subject": logical}).encode())
    assert isinstance(found[0], PatientDraft)
    assert (found[0].name, found[0].identifiers[0].value) == ("Ana", "A1")
    assert found[1].subject == found[0].key


def test_one_person_contained_in_each_resource_is_one_person(read: Any) -> None:
    contained = {"resourceType": "Patient", "id": "p", "name": [{"family": "Solo"}], "birthDate": "2000-01-01"}
    found = read(bundle(note("1", "#p", contained=[contained]), note("2", "#p", contained=[contained])))
    patients = [one for one in found if isinstance(one, PatientDraft)]
    assert [one.name for one in patients] == ["Solo"]
    assert {one.subject for one in found if isinstance(one, Draft)} == {patients[0].key}


def test_something_else_than_a_person_is_no_patient(read: Any) -> None:
    found = read(json.dumps(note("1", "Location/3")).encode())
    assert not [one for one in found if isinstance(one, PatientDraft)]


def test_a_stray_resource_of_another_version_is_never_certain(read_drafts: Any) -> None:
    refused = {"resourceType": "MedicationStatement", "id": "m", "status": "active", "taken": "n",
               "medicationCodeableConcept": {"text": "Warfarin"}, "subject": {"reference": "Patient/1"}}  # fmt: skip
    modern = {
        "resourceType": "Condition",
        "id": "c",
        "clinicalStatus": {"coding": [{"code": "active"}]},
        "subject": {"reference": "Patient/1"},
    }
    found = {one.resource_id: one for one in read_drafts(bundle(patient("1"), modern, refused))}
    assert found["c"].standing is Standing.ACTIVE
    # "taken: n" is "not taken" whatever the rest of the file is written in.
    assert (found["m"].standing, found["m"].status) == (Standing.VOID, "not-taken")
    assert [issue.code for issue in found["m"].issues] == ["other-fhir-version"]


def test_a_binary_shown_by_a_document_is_not_a_second_document(read_drafts: Any) -> None:
    content = base64.b64encode(b"Dear colleague").decode()
    binary = {"resourceType": "Binary", "id": "b", "contentType": "text/plain", "data": content}
    letter = {"resourceType": "DocumentReference", "id": "d", "status": "current", "subject": {"reference": "Patient/1"},
              "content": [{"attachment": {"url": "Binary/b", "contentType": "text/plain"}}]}  # fmt: skip
    found = {one.resource_id: one for one in read_drafts(bundle(patient("1"), letter, binary))}
    assert found["b"].kind is Kind.OTHER
    (attached,) = found["d"].attachments
    assert (attached.locator, attached.encoding, attached.size, attached.text) == (
        "/entry/2/resource/data",
        "base64",
        14,
        "Dear colleague",
    )
    (alone,) = read_drafts(json.dumps(binary).encode())
    assert (alone.kind, alone.attachments[0].locator) == (Kind.DOCUMENT, "/data")


def test_messages_of_a_server_are_issues(read: Any) -> None:
    outcome = {"resourceType": "OperationOutcome", "issue": []}
    found = read(bundle(patient("1"), outcome, kind="searchset"))
    assert [(one.code, one.locator) for one in found if isinstance(one, Issue)] == [
        ("server-message", "/entry/1/resource")
    ]


def test_shapes_nobody_would_write_are_survived(read_drafts: Any) -> None:
    wild: Any
    for wild in (
        None,
        7,
        "x",
        [],
        {},
        [None],
        [[1]],
        {"coding": 3},
        {"reference": 4},
        [{"reference": []}],
        {"value": {}},
        True,
    ):
        for kind in ("Observation", "Condition", "MedicationRequest", "AllergyIntolerance", "Encounter", "DocumentReference",
                     "Claim", "Coverage", "Goal", "CarePlan", "FamilyMemberHistory", "Immunization", "Foo"):  # fmt: skip
            keys = ("status", "code", "subject", "category", "valueQuantity", "component", "clinicalStatus", "text", "meta", "note",
                    "content", "participant", "item", "payor", "activity", "condition", "dosageInstruction", "medicationCodeableConcept",
                    "effectivePeriod", "period", "identifier", "name", "contained", "referenceRange", "interpretation")  # fmt: skip
            (draft,) = read_drafts(json.dumps({"resourceType": kind, "id": "1", **dict.fromkeys(keys, wild)}).encode())
            assert draft.title
