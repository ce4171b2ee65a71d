"""FHIR in XML and packed, documents, deletions, several people, spoilt letters; and what nobody should send."""

import gzip
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from healthdesk import words
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Draft, Issue, Kind, PatientDraft, Standing
from healthdesk.importers.fhir import xmltext
from healthdesk.importers.fhir.values import Values
from healthdesk.importers.jsontext import JsonRefused, decode
from healthdesk.importers.reading import HEAD, Part, Received
from healthdesk.importers.registry import best_for

FIXTURES = Path(__file__).with_name("fixtures")
_NS = b'xmlns="http://hl7.org/fhir"'


def _read(content: bytes, name: str = "file.xml") -> list[Any]:
    artifact = Received(
        name, len(content), lambda start, length: content[start : start + length], date(2026, 6, 1), content[:HEAD]
    )
    given_ = best_for(artifact).read(artifact)
    return [Part(one.name, iter([b"".join(one.pieces)])) if isinstance(one, Part) else one for one in given_]


def _drafts(content: bytes, name: str = "file.xml") -> list[Draft]:
    return [one for one in _read(content, name) if isinstance(one, Draft)]


def test_xml_reads_as_its_json_would() -> None:
    patient, potassium, warfarin = _drafts((FIXTURES / "fhir-stu3.xml").read_bytes())
    assert (patient.locator, potassium.locator) == (
        "/Bundle/entry[1]/resource[1]/Patient[1]",
        "/Bundle/entry[2]/resource[1]/Observation[1]",
    )
    assert (patient.title, patient.subject) == ("Zoé Inès Brun", "Patient/p1")
    assert potassium.measurements[0].quantity.value_text == "7.10"
    assert (potassium.subject, potassium.text, potassium.kind) == ("Patient/p1", "drawn twice", Kind.RESULT)
    made = json.loads(potassium.resource)
    assert made["extension"] == [{"url": "http://example.org/fasting", "valueBoolean": True}]
    assert made["valueQuantity"] == {"value": 7.1, "unit": "mmol/L"}
    assert b'"value":7.10' in potassium.resource
    assert (warfarin.status, warfarin.standing) == ("not-taken", Standing.VOID)
    assert "Zoé\u00a0<b>Brun</b>" in json.loads(patient.resource)["text"]["div"]


@pytest.mark.parametrize(
    "content",
    [
        '<?xml version="1.0" encoding="UTF-16"?><Patient xmlns="http://hl7.org/fhir"><name><family value="É"/></name></Patient>'.encode("utf-16"),
        '<Patient xmlns="http://hl7.org/fhir"><name><family value="É"/></name></Patient>'.encode("utf-8-sig"),
        '<?xml version="1.0" encoding="ISO-8859-1"?><Patient xmlns="http://hl7.org/fhir"><name><family value="É"/></name></Patient>'.encode("latin-1"),
        '<!-- a --><?b c?><x:Patient xmlns:x=\'http://hl7.org/fhir\'><x:name><x:family value="É"/></x:name></x:Patient>'.encode(),
    ],
    ids=["utf-16", "bom", "latin-1", "prefixed"],
)  # fmt: skip
def test_every_alphabet_and_prefix_of_xml_is_read(content: bytes) -> None:
    (draft,) = _drafts(content)
    assert (draft.title, draft.locator) == ("É", "/Patient")


def test_what_a_primitive_has_besides_its_value_is_kept() -> None:
    given_ = b'<given value="A"/><given value="B"><extension url="u"><valueCode value="c"/></extension></given>'
    born = b'<birthDate id="d"><extension url="v"><valueString value="unknown"/></extension></birthDate>'
    content = b"<Patient %s><name>%s</name>%s</Patient>" % (_NS, given_, born)
    made = json.loads(_drafts(content)[0].resource)
    assert made["name"] == [{"given": ["A", "B"], "_given": [None, {"extension": [{"url": "u", "valueCode": "c"}]}]}]
    assert made["_birthDate"] == {"id": "d", "extension": [{"url": "v", "valueString": "unknown"}]}
    assert "birthDate" not in made


_REFUSED = {
    "xml-declares-entities": [
        b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><Patient %s><id value="&x;"/></Patient>' % _NS,
        ('<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><Patient xmlns="http://hl7.org/fhir"/>').encode("utf-16"),
        b'<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><Patient %s><id value="&b;"/></Patient>' % _NS,
    ],
    "xml-attribute-twice": [b'<Patient %s><active value="true" value="false"/></Patient>' % _NS],
    "xml-character": [
        b'<Patient %s><name><family value="a\x0bb"/></name></Patient>' % _NS,
        b'<Patient %s><name><family value="a\0b"/></name></Patient>' % _NS,
        b'<Patient %s><name><family value="a&#11;b"/></name></Patient>' % _NS,
        b'<Patient %s><name><family value="a\xe9"/></name></Patient>' % _NS,
    ],
    "xml-cut-short": [b'<Patient %s><name><family value="a"/></na' % _NS, b"<Patient %s><name>" % _NS],
    "xml-too-deep": [b"<Patient %s>" % _NS + b"<extension>" * n + b"</extension>" * n + b"</Patient>" for n in (150, 100_000)],
    "xml-syntax": [b'<Patient %s><name><family value="&unheard;"/></name></Patient>' % _NS],
    "only-server-messages": [b'<OperationOutcome %s><issue><severity value="error"/></issue></OperationOutcome>' % _NS],
    "nothing-inside": [b'<Bundle %s><type value="searchset"/></Bundle>' % _NS, b'{"resourceType":"Bundle","type":"searchset","total":0}'],
}  # fmt: skip


@pytest.mark.parametrize(("code", "content"), [(code, one) for code, each in _REFUSED.items() for one in each])
def test_what_cannot_be_trusted_is_refused_with_a_sentence(code: str, content: bytes) -> None:
    with pytest.raises(IntakeError) as refused:
        _read(content)
    assert refused.value.code == code
    assert words.sentence(code, "fr", **refused.value.fields)


def test_an_element_many_times_does_not_cost_its_square() -> None:
    content = b"<Patient %s>" % _NS + b'<active value="true"/>' * 20_000 + b"</Patient>"
    assert len(json.loads(_drafts(content)[0].resource)["active"]) == 20_000


@settings(max_examples=60, deadline=None)
@given(st.binary(min_size=1, max_size=4), st.integers(0, 4000))
def test_a_spoilt_xml_gives_drafts_or_a_sentence(spoilt: bytes, place: int) -> None:
    whole = (FIXTURES / "fhir-stu3.xml").read_bytes()
    content = whole[: place % len(whole)] + spoilt + whole[place % len(whole) + len(spoilt) :]
    if not xmltext.is_fhir(content[:HEAD]):
        return
    assert _outcome(content) in {*words.SENTENCES, ""}


def _outcome(content: bytes) -> str:
    """The code of a refusal; "" for drafts."""
    try:
        return "" if _drafts(content) else "nothing at all"
    except IntakeError as refused:
        return refused.code


def test_what_is_packed_reads_as_if_it_were_not() -> None:
    packed = (FIXTURES / "fhir-conditions.ndjson.gz").read_bytes()
    drafts = _drafts(packed, "Condition.ndjson.gz")
    assert drafts == _drafts(gzip.decompress(packed), "Condition.ndjson")
    assert [one.locator for one in drafts] == ["line:1/", "line:2/"]
    two = (
        gzip.compress(b'{"resourceType":"Basic","id":"1"}\n')
        + gzip.compress(b'{"resourceType":"Basic","id":"2"}')
        + b"\0" * 20
    )
    assert [one.resource_id for one in _drafts(two, "a.gz")] == ["1", "2"]
    xml = gzip.compress((FIXTURES / "fhir-stu3.xml").read_bytes())
    assert [one.resource_type for one in _drafts(xml, "a.xml.gz")] == ["Patient", "Observation", "MedicationStatement"]


def test_a_bomb_and_a_torn_pack_are_refused() -> None:
    honest = b'{"resourceType":"Patient","id":"1"}'
    for content, code in (
        (gzip.compress(honest + b" " * (260 << 20), 1), "file-too-large"),
        (gzip.compress(honest * 400)[:-9], "file-cut-short"),
        (gzip.compress(honest + b"\n" * 70_000)[:-8] + b"12345678", "fhir-packed-damaged"),
    ):
        with pytest.raises(IntakeError) as refused:
            _read(content, "a.json.gz")
        assert refused.value.code == code


def test_an_international_summary_is_readable_section_by_section() -> None:
    summary, person, allergy = _drafts((FIXTURES / "fhir-ips.json").read_bytes(), "ips.json")
    assert (summary.kind, summary.title, summary.author) == (Kind.DOCUMENT, "Summary of Ada Lune", "Dr Sol")
    assert summary.text == "Allergies\nNone known\nPast\nOperations\n1999 Appendix\nDevices\nUnavailable"
    assert (person.title, allergy.title, allergy.subject) == ("Ada Lune", "No known allergies", person.subject)


def test_what_a_history_deleted_counts_for_nothing() -> None:
    entries = [
        {"request": {"method": "DELETE", "url": "Condition/c"}},
        {"resource": {"resourceType": "Condition", "id": "c", "code": {"text": "Gout"}, "clinicalStatus": {"coding": [{"code": "active"}]}}},
        {"resource": {"resourceType": "Condition", "id": "d", "code": {"text": "Flu"}, "clinicalStatus": {"coding": [{"code": "active"}]}}},
    ]  # fmt: skip
    found = _read(json.dumps({"resourceType": "Bundle", "type": "history", "entry": entries}).encode(), "h.json")
    assert [one.code for one in found if isinstance(one, Issue)] == ["fhir-entry-deleted"]
    assert [(one.title, one.standing) for one in found if isinstance(one, Draft)] == [
        ("Gout", Standing.VOID), ("Flu", Standing.ACTIVE),
    ]  # fmt: skip


def test_a_history_in_xml_is_the_same() -> None:
    gout = '<Condition><id value="c"/><clinicalStatus><coding><code value="active"/></coding></clinicalStatus><code><text value="Gout"/></code></Condition>'
    gone = '<entry><request><method value="DELETE"/><url value="Condition/c"/></request></entry>'
    held = f"<entry><resource>{gout}</resource></entry>"
    found = _read(f'<Bundle xmlns="http://hl7.org/fhir">{gone}{held}</Bundle>'.encode())
    assert [one.code for one in found if isinstance(one, Issue)] == ["fhir-entry-deleted"]
    assert [(one.title, one.standing) for one in found if isinstance(one, Draft)] == [("Gout", Standing.VOID)]
    # Made anew after its deletion (a history tells the newest first), it stands.
    assert [one.standing for one in _drafts(f'<Bundle xmlns="http://hl7.org/fhir">{held}{gone}</Bundle>'.encode())] == [
        Standing.ACTIVE
    ]


def test_parameters_are_opened() -> None:
    inner = {"resourceType": "Condition", "id": "c", "code": {"text": "Gout"}}
    held = {"resourceType": "Parameters", "parameter": [{"name": "return", "resource": inner}]}
    assert [(one.title, one.locator) for one in _drafts(json.dumps(held).encode(), "p.json")] == [
        ("Gout", "/parameter/0/resource")
    ]
    held["parameter"].append({"name": "count", "valueInteger": 1})  # type: ignore[attr-defined]
    assert [one.resource_type for one in _drafts(json.dumps(held).encode(), "p.json")] == ["Parameters", "Condition"]


def test_a_type_named_at_the_end_is_found() -> None:
    content = json.dumps(
        {"code": {"text": "x"}, "contained": [{"data": "A" * 100_000}], "resourceType": "Basic"}
    ).encode()
    assert [one.resource_type for one in _drafts(content, "a.json")] == ["Basic"]


def test_spoilt_letters_are_kept_and_said() -> None:
    (draft,) = [
        one for one in _drafts((FIXTURES / "fhir-conditions.ndjson.gz").read_bytes()) if one.resource_id == "c2"
    ]
    assert draft.title == "GutiÃ©rrez syndrome"
    assert [one.code for one in draft.issues] == ["fhir-letters-garbled"]


def test_people_of_another_version_are_told_apart_and_stay_in_it() -> None:
    people = [{"resource": {"resourceType": "Patient", "id": n, "name": [{"family": ["Nr" + n]}]}} for n in "12"]
    refused = [
        {"resource": {"resourceType": "MedicationStatement", "id": f"m{n}", "patient": {"reference": f"Patient/{n}"}, "status": "active",
                      "wasNotTaken": True, "medicationReference": {"reference": "Medication/w"}}}
        for n in "12"
    ]  # fmt: skip
    shared = [
        {"resource": {"resourceType": "Medication", "id": "w", "code": {"text": "Warfarin"}}},
        {"resource": {"resourceType": "Organization", "id": "x", "name": "Nobody's"}},
    ]
    content = json.dumps({"resourceType": "Bundle", "entry": people + refused + shared}).encode()
    found = _read(content, "two.json")
    assert [(one.code, one.locator) for one in found if isinstance(one, Issue)] == [
        ("fhir-nobodys", "/entry/5/resource")
    ]
    parts = {one.name: b"".join(one.pieces) for one in found if isinstance(one, Part)}
    assert list(parts) == ["two.json/1.json", "two.json/2.json"]
    for number, inside in zip("12", parts.values(), strict=True):
        patient, statement, medication = _drafts(inside, "1.json")
        assert (patient.title, statement.resource_id, medication.title) == (f"Nr{number}", f"m{number}", "Warfarin")
        assert (statement.title, statement.standing) == ("Warfarin", Standing.VOID)


def test_urns_lead_to_their_target_in_each_persons_file() -> None:
    entries = [
        {"fullUrl": f"urn:uuid:p{n}", "resource": {"resourceType": "Patient", "name": [{"family": f"Nr{n}"}]}}
        for n in "12"
    ] + [
        {
            "resource": {
                "resourceType": "Basic",
                "id": "b",
                "code": {"text": "x"},
                "subject": {"reference": "urn:uuid:p2"},
            }
        }
    ]
    parts = [
        one
        for one in _read(json.dumps({"resourceType": "Bundle", "entry": entries}).encode(), "u.json")
        if isinstance(one, Part)
    ]
    found = [_read(b"".join(one.pieces), "part.json") for one in parts]
    assert [[one.name for one in each if isinstance(one, PatientDraft)] for each in found] == [["Nr1"], ["Nr2"]]
    assert [one.title for one in found[1] if isinstance(one, Draft)] == ["Nr2", "x"]


def test_the_export_of_a_practice_is_refused() -> None:
    lines = b"\n".join(b'{"resourceType":"Patient","id":"%d"}' % number for number in range(500))
    with pytest.raises(IntakeError) as refused:
        _read(lines, "Patient.ndjson")
    assert (refused.value.code, refused.value.fields["people"]) == ("fhir-too-many-people", 500)


_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**12), 10**12)
    | st.text(max_size=6)
    | st.sampled_from(['"', ":", '":', "\\", "é"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(st.text(max_size=5), _JSON, max_size=5), st.booleans(), st.sampled_from([None, 1]))
def test_reading_by_pieces_is_reading(resource: dict[str, Any], ascii_: bool, indent: int | None) -> None:
    raw = json.dumps(resource, ensure_ascii=ascii_, indent=indent).encode()
    assert Values().resource(raw) == decode(raw)


@pytest.mark.parametrize(
    "raw",
    [
        b'{"a":1,"a":2}', b'{"a":{"b":1,"b":2}}', b'{"a":{"b":"\\":","b":2}}', b'{"a":"x","a":":"}', b'{"a":[{"b":1,"b":1}]}',
        b'{"a":{"b":"x","b":"x:\\":"}}', b"[]", b"7", b'{"a":NaN}', b'{"a":"\\ud800"}', b'{"a":{"b":"\xff"}}', b'{"a":"\xff"}', b'{"a":1e9',
    ],
)  # fmt: skip
def test_reading_by_pieces_refuses_what_reading_refuses(raw: bytes) -> None:
    with pytest.raises(JsonRefused):
        Values().resource(raw)
