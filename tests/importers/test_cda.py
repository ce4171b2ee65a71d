"""What a clinical document says, said again: statement by statement, and the ways in which senders say it."""

import base64
import json
import zlib
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.domain.dates import parse_date
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Draft, Issue, Kind, PatientDraft, Standing
from healthdesk.importers.cda import silence
from healthdesk.importers.cda.values import stamp

FIXTURES = Path(__file__).with_name("fixtures")
SUMMARY = (FIXTURES / "cda-summary.xml").read_bytes()
BIOLOGY = (FIXTURES / "cda-biologie.xml").read_bytes()
HEAD = (
    '<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:sdtc="urn:hl7-org:sdtc">'
    '<id root="1.2.3" extension="{document}"/><code code="34133-9" codeSystem="2.16.840.1.113883.6.1"/><title>Summary</title>'
    '<effectiveTime value="20260301"/><languageCode code="{language}"/>'
    '<recordTarget><patientRole><id root="1.2.3.4" extension="P-1"/><patient><name><given>Ann</given><family>Rivers</family></name>'
    '<birthTime value="19610214"/></patient></patientRole></recordTarget>'
    '<custodian><assignedCustodian><representedCustodianOrganization><id root="{custodian}"/></representedCustodianOrganization>'
    "</assignedCustodian></custodian>"
)


def document(
    code: str, entries: str, *, text: str = "", document: str = "d1", custodian: str = "1.2.9", language: str = "en"
) -> bytes:
    """A document of one section."""
    head = HEAD.format(document=document, custodian=custodian, language=language)
    return (
        f'{head}<component><structuredBody><component><section><code code="{code}" codeSystem="2.16.840.1.113883.6.1"/>'
        f"<title>Section</title><text>{text}</text>{entries}</section></component></structuredBody></component></ClinicalDocument>"
    ).encode()


def observation(inner: str, *, attributes: str = "", code: str = "2823-3") -> str:
    return (
        f'<entry><observation classCode="OBS" moodCode="EVN" {attributes}><code code="{code}" codeSystem="2.16.840.1.113883.6.1" '
        f'displayName="Potassium"/><statusCode code="completed"/><effectiveTime value="20260102"/>{inner}</observation></entry>'
    )


def statements(read: Any, content: bytes) -> list[Draft]:
    """What the entries and sections gave: all but the patient and the document itself."""
    given_ = [one for one in read(content, "a.xml") if isinstance(one, Draft)]
    return [one for one in given_ if one.resource_type not in ("Patient", "Composition")]


def by_title(read: Any, content: bytes) -> dict[str, Draft]:
    return {one.title: one for one in statements(read, content)}


def test_the_patient_is_named_as_the_document_names_them(read: Any) -> None:
    patient = next(one for one in read(SUMMARY, "a.xml") if isinstance(one, PatientDraft))
    assert (patient.name, patient.birth_date, patient.sex) == ("Marge Ann Rivers", "1961-02-14", "female")
    # A root without an extension is everybody's, and 999-99-9999 nobody's.
    assert [(one.system, one.value) for one in patient.identifiers] == [("urn:oid:1.2.840.99999.3", "MRN-4711")]


def test_a_french_patient_has_the_name_at_birth_and_the_one_in_use(read: Any) -> None:
    patient = next(one for one in read(BIOLOGY, "a.xml") if isinstance(one, PatientDraft))
    assert (patient.name, patient.identifiers[0].value) == ("ANNE RIVIERE", "261029935012387")
    resource = json.loads(next(one for one in read(BIOLOGY, "a.xml") if isinstance(one, Draft)).resource)
    assert [(one["use"], one["family"]) for one in resource["name"]] == [("official", "RIVIERE"), ("usual", "DUVAL")]


def test_the_document_itself_is_a_record(read: Any) -> None:
    shown = next(one for one in read(SUMMARY, "a.xml") if isinstance(one, Draft) and one.resource_type == "Composition")
    assert (shown.title, shown.kind, shown.author, shown.place) == (
        "Summary of care", Kind.DOCUMENT, "Dr Ada Field, Elm Practice", "Elm Practice",
    )  # fmt: skip
    assert shown.date is not None
    assert shown.date.text == "2026-03-10T15:30:00-05:00"
    assert json.loads(shown.resource)["relatesTo"][0]["targetIdentifier"]["value"] == "doc-6"
    assert shown.locator == "/ClinicalDocument"


def test_an_allergy_has_its_name_from_the_narrative_and_its_code_from_the_translation(read: Any) -> None:
    found = by_title(read, SUMMARY)["Penicillin G"]
    assert (found.detail, found.standing) == ("Hives (severe) · criticality high", Standing.ACTIVE)
    assert [(one.system, one.code) for one in found.codes] == [("http://www.nlm.nih.gov/research/umls/rxnorm", "7980")]
    assert found.date is not None
    assert found.date.text == "1980"


@pytest.mark.parametrize(("words", "title"), [("Penicillin G", "Penicillin G"), ("Drug allergy", "7980")])
def test_an_allergy_that_only_the_narrative_names_has_that_name(read: Any, words: str, title: str) -> None:
    said = f"><originalText>{words}</originalText></value>".encode()
    content = SUMMARY.replace(b' displayName="Drug allergy"/>', said, 1).replace(
        b'<code nullFlavor="OTH"><originalText><reference value="#a1"/></originalText><translation code="7980" '
        b'codeSystem="2.16.840.1.113883.6.88"/></code>',
        b'<code code="7980" codeSystem="2.16.840.1.113883.6.88"/>',
    )
    assert content != SUMMARY
    found = by_title(read, content)[title]
    assert [one.code for one in found.codes] == ["7980"]


def test_no_known_allergies_is_a_statement_of_absence(read: Any) -> None:
    found = by_title(read, SUMMARY)["No known food allergies"]
    assert (found.kind, [one.code for one in found.codes]) == (Kind.ALLERGY, ["429625007"])


def test_a_problem_and_one_that_the_patient_does_not_have(read: Any) -> None:
    found = by_title(read, SUMMARY)
    pressure, sugar = found["Essential hypertension"], found["Diabetes mellitus"]
    assert (pressure.standing, sugar.standing) == (Standing.ACTIVE, Standing.VOID)
    assert [one.code for one in pressure.codes] == ["59621000", "I10"]
    assert pressure.date is not None
    assert pressure.date.text == "2012-03"


def test_a_medicine_its_reason_and_its_standing(read: Any) -> None:
    found = by_title(read, SUMMARY)["metformin hydrochloride 500 MG Oral Tablet"]
    assert (found.standing, found.detail) == (Standing.ACTIVE, "1, 2 × / d, ORAL · Type 2 diabetes")
    assert "with food" in found.text


def test_a_refused_vaccine_is_none(read: Any) -> None:
    found = by_title(read, SUMMARY)["influenza, intradermal"]
    assert (found.standing, found.status, found.detail) == (Standing.VOID, "not-done", "Patient objection")


def test_results_of_every_type(read: Any) -> None:
    found = by_title(read, SUMMARY)
    potassium = found["Potassium"].measurements[0].quantity
    assert (potassium.value_text, potassium.unit, potassium.low, potassium.high, potassium.flag) == (
        "5.60", "mmol/L", 3.5, 5.1, "H",
    )  # fmt: skip
    sodium = found["Sodium"]
    assert (sodium.measurements[0].quantity.comparator, sodium.standing) == ("<", Standing.UNCERTAIN)
    assert sodium.date is not None
    assert sodium.date.text == "2026-03-09T08:15:00-05:00"
    assert found["Color of Urine"].detail == "YELLOW"
    assert found["ANA titer"].detail == "1:160"
    alt = found["ALT"].measurements[0].quantity
    assert (alt.value, alt.unit) == (11.2, "U/L")
    panel = found["Electrolytes panel"]
    assert panel.kind is Kind.REPORT
    assert {target for relation, target in panel.references if relation == "result"} == {
        f"Observation/{found[name].resource_id}"
        for name in ("Potassium", "Sodium", "Color of Urine", "ANA titer", "ALT")
    }


def test_an_entry_of_no_known_template_is_read_as_what_it_is(read: Any) -> None:
    found = by_title(read, SUMMARY)["Chest X-ray: clear"]
    assert (found.resource_type, [one.code for one in found.codes]) == ("Observation", ["36643-5"])


def test_blood_pressure_is_one_statement_of_two_numbers(read: Any) -> None:
    found = by_title(read, SUMMARY)["Blood pressure"]
    assert [(one.quantity.value_text, one.codes[0].code) for one in found.measurements] == [
        ("145", "8480-6"),
        ("88", "8462-4"),
    ]
    assert found.date is not None  # the group's, which its members take
    assert found.kind is Kind.VITAL


def test_plans_and_goals_are_not_done(read: Any) -> None:
    found = by_title(read, SUMMARY)
    assert found["Electrocardiographic procedure"].standing is Standing.PLANNED
    assert found["Walk half an hour every day"].kind is Kind.GOAL


def test_a_relative_s_illness_is_the_relative_s(read: Any) -> None:
    found = by_title(read, SUMMARY)["Father"]
    assert (found.kind, found.detail) == (Kind.FAMILY_HISTORY, "Myocardial infarction (57 years)")


def test_a_section_of_words_is_a_readable_document(read: Any) -> None:
    found = by_title(read, SUMMARY)["Reason for referral"]
    assert found.attachments[0].text.splitlines() == [
        "Please see Mrs Rivers for", "1. her blood pressure", "2. a [− kidney −] heart check", "Visits", "May | seen",
    ]  # fmt: skip


def test_what_says_nothing_is_no_record_but_an_issue(read: Any) -> None:
    found = [one for one in read(SUMMARY, "a.xml") if isinstance(one, Issue)]
    place = "/ClinicalDocument/component[1]/structuredBody[1]/component[11]/section[1]"
    assert {(one.code, one.locator) for one in found} == {
        ("cda-entry-empty", f"{place}/entry[1]/procedure[1]"), ("cda-entry-unknown", f"{place}/entry[2]"),
    }  # fmt: skip
    assert "Goals" not in by_title(read, SUMMARY)


def test_one_id_for_several_statements_makes_them_several(read: Any) -> None:
    found = by_title(read, SUMMARY)
    assert len({found[name].resource_id for name in ("Potassium", "Sodium", "Color of Urine")}) == 3


def test_the_same_statement_in_another_document_has_the_same_id(read: Any) -> None:
    entry = observation('<id root="1.2.5" extension="o-123456789"/><value xsi:type="PQ" value="4.1" unit="mmol/L"/>')
    first, again, elsewhere = (
        statements(read, document("30954-2", entry, document=name, custodian=keeper))[0].resource_id
        for name, keeper in (("d1", "1.2.9"), ("d2", "1.2.9"), ("d1", "1.2.10"))
    )
    assert first == again != elsewhere


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ('<value xsi:type="PQ" value="7.10" unit="mmol/L"/>', "7.10 mmol/L"),
        ('<value xsi:type="PQ" value="7,10" unit="mmol/L"/>', "7.10 mmol/L"),
        ('<value value="7.1" unit="mmol/L"/>', "7.1 mmol/L"),
        ('<value xsi:type="INT" value="3"/>', "3"),
        ('<value xsi:type="REAL" value="0.5"/>', "0.5"),
        ('<value xsi:type="IVL_PQ"><low value="5" unit="mg"/></value>', ">= 5 mg"),
        ('<value xsi:type="IVL_PQ"><low value="5" unit="mg" inclusive="false"/></value>', "> 5 mg"),
        ('<value xsi:type="IVL_PQ"><high value="5" unit="mg"/></value>', "<= 5 mg"),
        ('<value xsi:type="IVL_PQ"><low value="2" unit="mg"/><high value="5" unit="mg"/></value>', "2 – 5 mg"),
        ('<value xsi:type="IVL_PQ"><low nullFlavor="NA"/><high value="5" unit="mg"/></value>', "<= 5 mg"),
        ('<value xsi:type="RTO"><numerator value="5" unit="mg"/><denominator value="2" unit="h"/></value>', "5 mg / 2 h"),
        ('<value xsi:type="ST">&lt; 0.5</value>', "< 0.5"),
        ('<value xsi:type="ST">negative</value>', "negative"),
        ('<value xsi:type="ST">120/80</value>', "120/80"),
        ('<value xsi:type="ST">20120806</value>', "20120806"),
        ('<value xsi:type="ED">13.2 g/dl</value>', "13.2 g/dl"),
        ('<value xsi:type="BL" value="true"/>', "true"),
        ('<value xsi:type="TS" value="20260101"/>', "2026-01-01"),
        ('<value xsi:type="CD" code="10828004" codeSystem="2.16.840.1.113883.6.96" displayName="Positive"/>', "Positive"),
        ('<value xsi:type="CD" nullFlavor="OTH"><originalText>trace</originalText></value>', "trace"),
        ('<value xsi:type="PQ" nullFlavor="OTH"><translation><originalText>many</originalText></translation></value>', "many"),
        ('<value xsi:type="PQ" value="75" unit="umol/L"><translation value="8.5" code="mg/L"/></value>', "75 umol/L · 8.5 mg/L"),
        ('<value xsi:type="PQ" nullFlavor="UNK"/>', "unknown"),
    ],
)  # fmt: skip
def test_a_value_is_shown_as_it_is_printed(value: str, shown: str, read: Any) -> None:
    (found,) = statements(read, document("30954-2", observation(value)))
    assert found.detail == shown


@pytest.mark.parametrize("code", ["30954-2", "8716-3", "29762-2", "47420-5", "99999-9"])
def test_a_denied_observation_never_counts(code: str, read: Any) -> None:
    entry = observation('<value xsi:type="CD" code="1" displayName="Cough"/>', attributes='negationInd="true"')
    (found,) = statements(read, document(code, entry))
    assert found.standing is Standing.VOID


@pytest.mark.parametrize(
    ("inner", "concern", "standing"),
    [
        ("<effectiveTime><low value='2010'/></effectiveTime>", "active", Standing.ACTIVE),
        ("<effectiveTime><low value='2010'/><high value='2012'/></effectiveTime>", "active", Standing.PAST),
        ("<effectiveTime><low value='2010'/><high nullFlavor='UNK'/></effectiveTime>", "active", Standing.ACTIVE),
        ("<effectiveTime><low value='2010'/><high nullFlavor='UNK'/></effectiveTime>", "completed", Standing.PAST),
        ("<effectiveTime><low value='2010'/></effectiveTime>", "completed", Standing.PAST),
        ("<effectiveTime><low value='2010'/></effectiveTime>", "", Standing.UNCERTAIN),
        (("<entryRelationship typeCode='REFR'><observation classCode='OBS' moodCode='EVN'><code code='33999-4'/>"
         "<value xsi:type='CD' code='413322009'/></observation></entryRelationship>"), "active", Standing.PAST),
        (("<entryRelationship typeCode='REFR'><observation classCode='OBS' moodCode='EVN'><code code='33999-4'/>"
         "<value xsi:type='CD' code='55561003'/></observation></entryRelationship>"), "completed", Standing.ACTIVE),
    ],
)  # fmt: skip
def test_whether_a_problem_is_over(inner: str, concern: str, standing: Standing, read: Any) -> None:
    entry = (
        '<entry><act classCode="ACT" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.3"/><code code="CONC"/>'
        f'<statusCode code="{concern}"/><entryRelationship typeCode="SUBJ"><observation classCode="OBS" moodCode="EVN">'
        '<templateId root="2.16.840.1.113883.10.20.22.4.4"/><code code="ASSERTION"/>'
        f"{inner}<value xsi:type='CD' code='195967001' displayName='Asthma'/></observation></entryRelationship></act></entry>"
    )
    (found,) = statements(read, document("11450-4", entry))
    assert (found.title, found.standing) == ("Asthma", standing)


MEDICINE = (
    '<entry><substanceAdministration classCode="SBADM" moodCode="{mood}" {more}><templateId root="{template}"/>'
    '<statusCode code="{status}"/><effectiveTime xsi:type="IVL_TS">{times}</effectiveTime><consumable><manufacturedProduct>'
    '<manufacturedMaterial><code nullFlavor="UNK"/><name>Aspirin 100 mg</name></manufacturedMaterial></manufacturedProduct>'
    "</consumable></substanceAdministration></entry>"
)


@pytest.mark.parametrize(
    ("mood", "status", "times", "template", "code", "standing"),
    [
        ("EVN", "active", "<low value='20250101'/>", "1.2", "10160-0", Standing.ACTIVE),
        ("EVN", "active", "<low value='20250101'/><high value='20250201'/>", "1.2", "10160-0", Standing.PAST),
        ("EVN", "completed", "<low value='20250101'/><high value='20250201'/>", "1.2", "10160-0", Standing.PAST),
        ("EVN", "completed", "<low value='20250101'/><high value='20990201'/>", "1.2", "10160-0", Standing.ACTIVE),
        ("EVN", "completed", "<low value='20250101'/>", "1.2", "10160-0", Standing.UNCERTAIN),
        ("EVN", "completed", "<low value='20250101'/>", "1.3.6.1.4.1.19376.1.5.3.1.4.7", "10160-0", Standing.ACTIVE),
        ("EVN", "aborted", "<low value='20250101'/>", "1.2", "10160-0", Standing.PAST),
        ("INT", "active", "<low value='20250101'/>", "1.2", "10160-0", Standing.ACTIVE),
        ("INT", "active", "<low value='20250101'/>", "1.2", "18776-5", Standing.PLANNED),
        ("RQO", "completed", "<low value='20250101'/>", "1.2", "57828-6", Standing.UNCERTAIN),
        ("EVN", "completed", "<low value='20250101'/>", "1.2", "29549-3", Standing.DONE),
    ],
)  # fmt: skip
def test_whether_a_medicine_is_taken(
    mood: str, status: str, times: str, template: str, code: str, standing: Standing, read: Any
) -> None:
    entry = MEDICINE.format(mood=mood, more="", template=template, status=status, times=times)
    (found,) = statements(read, document(code, entry))
    assert (found.title, found.standing) == ("Aspirin 100 mg", standing)


def test_a_medicine_that_is_not_taken_is_void(read: Any) -> None:
    entry = MEDICINE.format(mood="EVN", more='negationInd="true"', template="1.2", status="active", times="")
    assert statements(read, document("10160-0", entry))[0].standing is Standing.VOID


def test_no_known_medications_is_no_medicine(read: Any) -> None:
    entry = MEDICINE.replace("<name>Aspirin 100 mg</name>", "").format(
        mood="EVN", more='negationInd="true"', template="1.2", status="active", times=""
    )
    (found,) = statements(read, document("10160-0", entry))
    assert (found.title, found.kind) == ("No known medications", Kind.OBSERVATION)


def test_two_units_are_one_result_and_an_earlier_result_has_its_own_day(read: Any) -> None:
    glucose = [one for one in statements(read, BIOLOGY) if one.title.startswith("Glucose")]
    assert [(one.detail, one.date.text[:10] if one.date else "") for one in glucose] == [
        ("4.89 mmol/L · 0.88 g/L", "2026-03-12"), ("5.10 mmol/L", "2025-03-01"),
    ]  # fmt: skip
    assert [one.code for one in glucose[0].codes] == ["40193-5", "53049-3"]


def test_a_form_answered_with_no_is_no_vaccination(read: Any) -> None:
    found = [one for one in statements(read, BIOLOGY) if one.kind is Kind.IMMUNIZATION]
    assert [(one.title, one.standing) for one in found] == [
        ("Vaccin contre la coqueluche", Standing.DONE), ("Vaccin contre la coqueluche", Standing.VOID),
    ]  # fmt: skip


def test_a_document_within_is_found_with_its_words(read: Any) -> None:
    (found,) = statements(read, (FIXTURES / "cda-letter.xml").read_bytes())
    assert (found.title, found.attachments[0].text) == ("Letter", "Dear colleague,\nthe heart is well.")
    place = found.attachments[0].locator
    assert place == "/ClinicalDocument/component[1]/nonXMLBody[1]/content/0/attachment/data"


@pytest.mark.parametrize(
    ("attributes", "packed"),
    [
        ("", "Hello"),
        ('representation="B64"', base64.b64encode(b"Hello").decode()),
        ('representation="B64"', " SGVs\n bG8 "),
        ('representation="B64" compression="ZL"', base64.b64encode(zlib.compress(b"Hello")).decode()),
        ('representation="B64" compression="DF"', base64.b64encode(zlib.compress(b"Hello", wbits=-15)).decode()),
        ('representation="B64" compression="GZ"', base64.b64encode(zlib.compress(b"Hello", wbits=31)).decode()),
    ],
)
def test_a_body_however_packed(attributes: str, packed: str, read: Any) -> None:
    head = HEAD.format(document="d", custodian="1", language="en")
    body = f'<component><nonXMLBody><text mediaType="text/plain" {attributes}>{packed}</text></nonXMLBody></component>'
    (found,) = statements(read, f"{head}{body}</ClinicalDocument>".encode())
    assert found.attachments[0].text == "Hello"
    assert not found.issues


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('<text mediaType="application/pdf"><reference value="letter.pdf"/></text>', "attachment-elsewhere"),
        ('<text mediaType="application/pdf" representation="B64">!!</text>', "attachment-broken"),
        ('<text mediaType="application/pdf" representation="B64" compression="BZ">SGVsbG8=</text>', "cda-packed"),
        (
            '<text mediaType="application/pdf" representation="B64" compression="ZL">SGVsbG8=</text>',
            "attachment-broken",
        ),
        ("<text/>", "cda-empty-document"),
    ],
)
def test_a_body_that_cannot_be_had_says_so(text: str, code: str, read: Any) -> None:
    head = HEAD.format(document="d", custodian="1", language="en")
    given_ = read(f"{head}<component><nonXMLBody>{text}</nonXMLBody></component></ClinicalDocument>".encode(), "a.xml")
    issues = [one.code for one in given_ if isinstance(one, Issue)]
    issues += [issue.code for one in given_ if isinstance(one, Draft) for issue in one.issues]
    assert issues == [code]


def test_an_empty_document_is_refused(read: Any) -> None:
    with pytest.raises(IntakeError) as caught:
        list(read(b'<ClinicalDocument xmlns="urn:hl7-org:v3"/>', "a.xml"))
    assert caught.value.code == "nothing-inside"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("20140402145521+0200", "2014-04-02T14:55:21+02:00"), ("20120806", "2012-08-06"), ("201208", "2012-08"), ("2012", "2012"),
        ("201209121430", "2012-09-12T14:30:00"), ("20120912143005.500-0500", "2012-09-12T14:30:05.500-05:00"),
        ("20120912143005.000", "2012-09-12T14:30:05"), ("2012091214Z", "2012-09-12T14:00:00Z"), ("20120806-0500", "2012-08-06"),
        ("2012-0500", "2012"), ("201208-0500", "2012-08"), ("201507221405-500", "2015-07-22T14:05:00-05:00"),
        ("20150722230000-5000", "2015-07-22T23:00:00"), ("19990000", "1999"), ("19990500", "1999-05"), ("00010101", ""),
        ("2012-09-12T14:30:05Z", "2012-09-12T14:30:05Z"), ("2012-09", "2012-09"), ("20120912240000", "2012-09-12"),
        ("200130311", "200130311"), ("12/31/2012", "12/31/2012"), ("", ""), ("N/A", "N/A"),
    ],
)  # fmt: skip
def test_an_instant_is_as_exact_as_it_is_printed(text: str, shown: str) -> None:
    assert stamp(text) == shown


@given(st.datetimes(min_value=datetime(1850, 1, 1)))  # noqa: DTZ001 - hypothesis wants it without a zone
def test_any_instant_can_be_placed(moment: Any) -> None:
    for pattern in ("%Y", "%Y%m", "%Y%m%d", "%Y%m%d%H%M", "%Y%m%d%H%M%S", "%Y-%m-%d"):
        found = parse_date(stamp(moment.strftime(pattern)))
        assert found is not None
        assert found.day.year == moment.year


@given(st.text(max_size=30))
def test_no_text_is_beyond_the_reader_of_instants(text: str) -> None:
    assert isinstance(stamp(text), str)


@pytest.mark.parametrize(
    "words",
    ["No information", "No Information Present", "Goals excluded/not available", "Procedures not documented", "Unknown", "N/A", "-",
     "Date | Status\nNo information", "None recorded.", "No data in the system", "Aucune donnée disponible", "Pas d’information"],
)  # fmt: skip
def test_ways_to_say_nothing(words: str) -> None:
    assert silence.nothing(words)


@pytest.mark.parametrize(
    "words",
    ["No chest pain", "Penicillin", ("Patient was told that no results are available yet and to call on Monday; the wound is clean and dry, "
     "no fever, and she may go home"), "Seen by Dr Field\nNo referral information documented", "Nothing by mouth", "Nonsmoker"],
)  # fmt: skip
def test_what_says_something(words: str) -> None:
    assert not silence.nothing(words)


def test_what_is_said_of_a_mother_is_never_the_child_s(read: Any) -> None:
    mother = (
        '<subject><relatedSubject classCode="PRS"><code code="MTH" displayName="Mother"/></relatedSubject></subject>'
    )
    weight = observation(f'<value xsi:type="PQ" value="58" unit="kg"/>{mother}', code="29463-7")
    problem = (
        f'<entry><observation classCode="OBS" moodCode="EVN"><templateId root="2.16.840.1.113883.10.20.22.4.4"/>{mother}'
        '<code code="ASSERTION"/><value xsi:type="CD" code="11687002" displayName="Gestational diabetes"/></observation></entry>'
    )
    for found in (*statements(read, document("8716-3", weight)), *statements(read, document("11450-4", problem))):
        assert (found.kind, found.title, found.measurements) == (Kind.FAMILY_HISTORY, "Mother", ())
    assert [one.detail for one in statements(read, document("11450-4", problem + weight))] == [
        "Gestational diabetes", "Potassium: 58 kg (2026-01-02)",
    ]  # fmt: skip


def test_a_section_about_the_mother_is_about_the_mother(read: Any) -> None:
    content = document("8716-3", observation('<value xsi:type="INT" value="1"/>')).replace(
        b"<text></text>",
        b'<text/><subject><relatedSubject classCode="PRS"><code code="MTH" displayName="Mother"/></relatedSubject></subject>',
    )
    (found,) = statements(read, content)
    assert found.kind is Kind.FAMILY_HISTORY


def test_two_patients_are_never_one(read: Any) -> None:
    other = (
        "<recordTarget><patientRole><id root='1.2.3.4' extension='P-2'/><patient><name><given>Bo</given><family>Rivers</family></name>"
        "</patient></patientRole></recordTarget><custodian>"
    )
    given_ = read(
        document("8716-3", observation('<value xsi:type="INT" value="1"/>')).replace(b"<custodian>", other.encode()),
        "a.xml",
    )
    assert len([one for one in given_ if isinstance(one, PatientDraft)]) == 2
    assert {one.subject for one in given_ if isinstance(one, Draft) and one.resource_type != "Patient"} == {""}
    assert "cda-several-patients" in [one.code for one in given_ if isinstance(one, Issue)]


def test_who_cares_for_the_patient_and_whom_to_call(read: Any) -> None:
    head = (
        '<participant typeCode="IND"><associatedEntity classCode="NOK"><code code="SPS" displayName="Spouse"/><telecom value="tel:1"/>'
        "<associatedPerson><name><given>Max</given><family>Rivers</family></name></associatedPerson></associatedEntity></participant>"
        '<documentationOf><serviceEvent classCode="PCPR"><effectiveTime><low value="2020"/></effectiveTime><performer typeCode="PRF">'
        '<functionCode code="PCP" displayName="Primary care physician"/><assignedEntity><assignedPerson><name><given>Ada</given>'
        "<family>Field</family></name></assignedPerson></assignedEntity></performer></serviceEvent></documentationOf><component>"
    )
    content = document("8716-3", "").replace(b"<component>", head.encode(), 1)
    found = by_title(read, content)["Care team"]
    assert (found.detail, found.kind) == ("Ada Field", Kind.CARE_PLAN)
    patient = next(one for one in read(content, "a.xml") if isinstance(one, Draft) and one.resource_type == "Patient")
    assert json.loads(patient.resource)["contact"] == [
        {
            "relationship": [{"text": "Spouse"}],
            "name": {"text": "Max Rivers"},
            "telecom": [{"system": "phone", "value": "1"}],
        }
    ]


def test_instructions_and_flags_stand_with_their_medicine(read: Any) -> None:
    entry = MEDICINE.format(
        mood="INT", more="", template="1.2", status="active", times="<low value='20250101'/>"
    ).replace(
        "</substanceAdministration>",
        '<entryRelationship typeCode="COMP"><observation classCode="OBS" moodCode="EVN"><code code="MED-574" displayName="Longue durée"/>'
        '<value xsi:type="BL" value="true"/></observation></entryRelationship><entryRelationship typeCode="SUBJ"><act classCode="ACT" '
        'moodCode="INT"><templateId root="2.16.840.1.113883.10.20.22.4.20"/><code code="X"/><text>with food</text></act>'
        "</entryRelationship></substanceAdministration>",
    )
    (found,) = statements(read, document("57828-6", entry, language="fr-FR"))
    assert "Longue durée: oui" in found.text
    assert found.detail == "with food"


def test_an_attached_document_is_called_by_its_kind(read: Any) -> None:
    entry = (
        '<entry><organizer classCode="CLUSTER" moodCode="EVN"><code code="55107-7" codeSystem="2.16.840.1.113883.6.1"/>'
        '<statusCode code="completed"/><component><observation classCode="OBS" moodCode="EVN"><code code="69764-9"/>'
        '<value xsi:type="CD" code="55108-5" displayName="Copie du document"/></observation></component><component>'
        '<observationMedia classCode="OBS" moodCode="EVN" ID="p1"><value mediaType="text/plain" representation="B64">SGVsbG8=</value>'
        "</observationMedia></component></organizer></entry>"
    )
    text = '<renderMultiMedia referencedObject="p1"/><renderMultiMedia referencedObject="gone"/>'
    given_ = read(document("55108-5", entry, text=text), "a.xml")
    found = [one for one in given_ if isinstance(one, Draft)][-1]
    assert (found.title, found.attachments[0].text) == ("Copie du document", "Hello")
    assert [one.code for one in given_ if isinstance(one, Issue)] == ["cda-picture-missing"]


def test_a_statement_within_a_statement_stands_by_itself(read: Any) -> None:
    inner = (
        '<value xsi:type="PQ" value="1" unit="g"/><entryRelationship typeCode="REFR"><observation classCode="OBS" moodCode="EVN">'
        '<code code="1" displayName="Inner"/><statusCode code="completed"/><value xsi:type="ST">deep</value></observation></entryRelationship>'
        '<entryRelationship typeCode="SUBJ"><act classCode="ACT" moodCode="EVN"><code code="48767-8"/><text>a remark</text></act>'
        "</entryRelationship>"
    )
    found = by_title(read, document("30954-2", observation(inner)))
    assert found["Inner"].detail == "deep"
    assert found["Potassium"].text == "a remark"
    assert len(found) == 2


@pytest.mark.parametrize(
    ("section", "entry", "title"),
    [
        ("47519-4", ('<procedure classCode="PROC" moodCode="EVN" negationInd="true"><code code="71388002" displayName="Procedure"/>'
         '<statusCode code="completed"/></procedure>'), "No known procedures"),
        ("11369-6", ('<substanceAdministration classCode="SBADM" moodCode="EVN" negationInd="true"><statusCode code="completed"/><consumable>'
         '<manufacturedProduct><manufacturedMaterial><code code="71181003" displayName="Vaccination"/></manufacturedMaterial>'
         "</manufacturedProduct></consumable></substanceAdministration>"), "No known immunizations"),
        ("11450-4", ('<observation classCode="OBS" moodCode="EVN" negationInd="true"><code code="ASSERTION"/><value xsi:type="CD" '
         'code="55607006" displayName="Problem"/></observation>'), "No known problems"),
    ],
)  # fmt: skip
def test_nothing_known_of_a_whole_kind_is_a_statement_of_absence(
    section: str, entry: str, title: str, read: Any
) -> None:
    (found,) = statements(read, document(section, f"<entry>{entry}</entry>"))
    assert (found.title, found.kind, found.standing) == (title, Kind.OBSERVATION, Standing.DONE)
