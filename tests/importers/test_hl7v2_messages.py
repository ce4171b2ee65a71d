"""HL7 v2: what a message says is what a record says, at its exact place."""

import base64
import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk import words
from healthdesk.domain.records import Draft, Issue, Kind, PatientDraft, Standing
from healthdesk.importers.hl7v2 import Hl7v2
from healthdesk.importers.hl7v2.segments import Field, Segment, Separators
from healthdesk.importers.hl7v2.values import compared, decimal, span, when
from healthdesk.importers.reading import HEAD, Part, Received

HEADER = "MSH|^~\\&|LAB|Saint Anne^2.16.840.1.99^ISO|APP|HOME|20240105093000||{kind}|M1|P|2.5.1"
PID = "PID|1||77^^^Saint Anne&2.16.840.1.99&ISO^MR||MARTIN^LÉA^ROSE||19841203|F"


def message(*segments: str, kind: str = "ORU^R01", ends: str = "\r", pid: str = PID) -> bytes:
    return ends.join((HEADER.format(kind=kind), pid, *segments, "")).encode()


def resource(draft: Draft) -> Any:
    return json.loads(draft.resource)


def issues_of(given_: list[Any]) -> list[tuple[str, str]]:
    own = [one for one in given_ if isinstance(one, Issue)]
    return [(one.code, one.locator) for one in own + [odd for d in given_ if isinstance(d, Draft) for odd in d.issues]]


def only(drafts: list[Draft], kind: str) -> Draft:
    (found,) = [one for one in drafts if one.resource_type == kind]
    return found


OBR = "OBR|1|P9|F42^LAB|24323-8^Metabolic panel^LN|||20240104081500|||||||||9^Roux^Paul^^^Dr||||||20240105||CH|F"


def test_a_result_says_value_unit_range_flag_date_and_place(read_drafts: Any) -> None:
    drafts = read_drafts(
        message(OBR, "OBX|1|NM|2823-3^Potassium^LN||5.40|mmol/L^^UCUM|3.5 - 5.1|H|||F|||20240104081500"), "a.hl7"
    )
    (patient, report, found) = drafts
    assert (patient.title, patient.detail) == ("LÉA ROSE MARTIN", "1984-12-03 · female")
    assert (report.kind, report.title, report.standing) == (Kind.REPORT, "Metabolic panel", Standing.DONE)
    assert (found.kind, found.title, found.detail, found.standing) == (
        Kind.RESULT, "Potassium", "5.40 mmol/L", Standing.DONE,
    )  # fmt: skip
    assert found.locator == "line:4/OBX-5"
    (value,) = found.measurements
    quantity = value.quantity
    assert (quantity.value_text, quantity.unit, quantity.unit_code) == ("5.40", "mmol/L", "mmol/L")
    assert (quantity.low, quantity.high, quantity.range_text, quantity.flag) == (3.5, 5.1, "3.5 - 5.1", "H")
    assert found.date is not None
    assert found.date.text == "2024-01-04T08:15:00"
    assert {one.subject for one in drafts} == {f"Patient/{patient.resource_id}"}


@pytest.mark.parametrize(
    ("obx", "detail"),
    [
        ("NM|1^A^L||7|g", "7 g"),
        ("NM|1^A^L||007.10|g", "7.10 g"),
        ("NM|1^A^L||<0.5|g", "< 0.5 g"),
        ("NM|1^A^L||≥ 60|mL/min", "≥ 60 mL/min"),
        ("NM|1^A^L||7,25|g", "7.25 g"),
        ("NM|1^A^L||1,234|g", "1,234"),  # a thousand, or a little more than one: nobody can tell
        ("NM|1^A^L||hemolyzed|g", "hemolyzed"),
        ("ST|1^A^L||12.5|mg/L", "12.5 mg/L"),
        ("ST|1^A^L||2.5||2.0-3.0", "2.5"),
        ("ST|1^A^L||>1000|U/L", "> 1000 U/L"),
        ("ST|1^A^L||12345", "12345"),
        ("ST|1^A^L||1:128", "1:128"),
        ("SN|1^A^L||>^100|g", "> 100 g"),
        ("SN|1^A^L||^1^:^128", "1:128"),
        ("SN|1^A^L||^2^-^5|g", "2 – 5 g"),
        ("SN|1^A^L||^3^+", "3+"),
        ("SN|1^A^L||=^16|ug/mL", "16 ug/mL"),
        ("CE|1^A^L||260385009^Negative^SCT", "Negative"),
        ("CWE|1^A^L||^clear^L", "clear"),
        ("CWE|1^A^L||POS^Positive^L^^^^^^strongly positive", "strongly positive"),
        ("DT|1^A^L||20240103", "2024-01-03"),
        ("TS|1^A^L||202401031200+0100", "2024-01-03T12:00:00+01:00"),
        ("TX|1^A^L||line one\\.br\\line two", "line one line two"),
        ("FT|1^A^L||a \\T\\ b \\F\\ c \\X41\\\\H\\!\\N\\", "a & b | c A!"),
        ("NR|1^A^L||2^5|g", "2 – 5 g"),
        ("XX|1^A^L||what^ever", "what ever"),
    ],
)
def test_each_type_of_value_is_kept_as_printed(obx: str, detail: str, read_drafts: Any) -> None:
    extra = "" if obx.count("|") > 4 else "|" * (5 - obx.count("|"))
    content = message("OBR|1||F1|1^T^L|||20240101", f"OBX|1|{obx}{extra}", "OBX|2|NM|2^B^L||1|g")
    found = next(one for one in read_drafts(content, "a.hl7") if one.locator.startswith("line:4"))
    shown = found.detail.replace(">=", "≥")
    assert shown == detail


def test_several_values_of_one_result_are_all_kept(read: Any) -> None:
    given_ = read(message("OBX|1|NM|8867-4^Pulse^LN||60~120|/min||||||F|||20240101"), "a.hl7")
    found = [one for one in given_ if isinstance(one, Draft) and one.resource_type == "Observation"]
    assert [(one.detail, one.locator) for one in found] == [
        ("60 /min", "line:3/OBX-5[1]"), ("120 /min", "line:3/OBX-5[2]"),
    ]  # fmt: skip
    assert ("hl7-repeated-value", "line:3/OBX-5") in issues_of(given_)


@pytest.mark.parametrize(
    ("status", "standing"),
    [
        ("F", Standing.DONE), ("C", Standing.DONE), ("A", Standing.DONE), ("P", Standing.UNCERTAIN),
        ("R", Standing.UNCERTAIN), ("S", Standing.UNCERTAIN), ("I", Standing.UNCERTAIN), ("X", Standing.VOID),
        ("D", Standing.VOID), ("W", Standing.VOID), ("O", Standing.UNCERTAIN), ("?", Standing.UNCERTAIN),
        ("", Standing.UNCERTAIN),
    ],
)  # fmt: skip
def test_a_result_counts_as_far_as_its_status_says(status: str, standing: Standing, read_drafts: Any) -> None:
    drafts = read_drafts(message(f"OBX|1|NM|1^A^L||7|g|||||{status}"), "a.hl7")
    assert only(drafts, "Observation").standing is standing


def test_a_result_without_a_status_takes_that_of_its_order(read_drafts: Any) -> None:
    drafts = read_drafts(message(OBR, "OBX|1|NM|1^A^L||7|g"), "a.hl7")
    assert only(drafts, "Observation").standing is Standing.DONE


def test_an_own_date_wins_over_the_order_s(read_drafts: Any) -> None:
    drafts = read_drafts(message(OBR, "OBX|1|NM|1^A^L||7|g|||||F|||20231201", "OBX|2|NM|2^B^L||8|g|||||F"), "a.hl7")
    dates = [one.date.text for one in drafts if one.resource_type == "Observation" and one.date]
    assert dates == ["2023-12-01", "2024-01-04T08:15:00"]


def test_remarks_stay_with_what_they_are_about(read_drafts: Any) -> None:
    drafts = read_drafts(
        message(OBR, "NTE|1|L|fasting", "OBX|1|NM|1^A^L||7|g|||||F", "NTE|1|L|rechecked~twice", "OBX|2|NM|2^B^L||8|g"),
        "a.hl7",
    )
    assert only(drafts, "DiagnosticReport").text == "fasting"
    assert [one.text for one in drafts if one.resource_type == "Observation"] == ["rechecked\ntwice", ""]


def test_lines_of_one_text_are_one_statement(read_drafts: Any) -> None:
    lines = [
        f"OBX|{n}|TX|18782-3^Findings^LN||{text}||||||F"
        for n, text in enumerate(("Heart normal.", "", "Lungs clear."), 1)
    ]
    impression = "OBX|4|TX|19005-8^Impression^LN||No acute disease.||||||F"
    drafts = read_drafts(
        message("OBR|1||X9|36643-5^Chest X-ray^LN|||20240101|||||||||||||||||RAD|F", *lines, impression), "a.hl7"
    )
    report = only(drafts, "DiagnosticReport")
    assert report.detail == "No acute disease."
    (text,) = report.attachments
    assert text.text == "Findings\nHeart normal.\n\nLungs clear.\n\nImpression\nNo acute disease."
    assert [one.resource_type for one in drafts] == ["Patient", "DiagnosticReport"]


def test_a_pdf_inside_is_a_document(read_drafts: Any) -> None:
    data = base64.b64encode(b"%PDF-1.4\n%%EOF").decode()
    drafts = read_drafts(message(OBR, f"OBX|1|ED|PDF^Report as PDF^L||^application^pdf^Base64^{data}||||||F"), "a.hl7")
    document = only(drafts, "DocumentReference")
    assert (document.kind, document.title) == (Kind.DOCUMENT, "Report as PDF")
    assert [(one.media_type, one.size) for one in document.attachments] == [("application/pdf", 14)]


@pytest.mark.parametrize("ends", ["\r", "\n", "\r\n"])
@pytest.mark.parametrize("frame", [("", ""), ("\ufeff", ""), ("\x0b", "\x1c\r"), ("\n\n", "")])
def test_any_line_ends_and_frames(ends: str, frame: tuple[str, str], read_drafts: Any) -> None:
    content = frame[0].encode() + message(OBR, "OBX|1|NM|1^A^L||7|g|||||F", ends=ends) + frame[1].encode()
    assert only(read_drafts(content, "a.hl7"), "Observation").detail == "7 g"


def test_own_delimiters_are_followed(read_drafts: Any) -> None:
    content = b"MSH$%*!@$LAB$X$$$2024$$ORU%R01$1$P$2.3\rPID$1$$9%%%X%MR$$DOE%ANN\rOBX$1$NM$1%A!S!B%L$$7$g"
    drafts = read_drafts(content, "a.hl7")
    assert only(drafts, "Observation").title == "A%B"
    assert only(drafts, "Patient").title == "ANN DOE"


@pytest.mark.parametrize(
    ("declared", "encoded", "odd"),
    [
        ("UNICODE UTF-8", "utf-8", False), ("8859/1", "cp1252", False), ("", "utf-8", False), ("", "cp1252", False),
        ("8859/15", "iso8859-15", False), ("UNICODE UTF-8", "cp1252", True), ("", "utf-16", False),
    ],
)  # fmt: skip
def test_letters_come_out_right_in_any_alphabet(declared: str, encoded: str, odd: bool, read: Any) -> None:
    header = f"MSH|^~\\&|A|B|C|D|2024||ADT^A08|1|P|2.5||||||{declared}"
    given_ = read(f"{header}\rPID|1||1^^^X||LEFÈVRE^ZOÉ".encode(encoded), "a.hl7")
    assert next(one for one in given_ if isinstance(one, PatientDraft)).name == "ZOÉ LEFÈVRE"
    assert any(code == "hl7-letters-unsure" for code, _ in issues_of(given_)) is odd


def test_each_of_several_people_enters_alone(read: Any) -> None:
    other = PID.replace("77^", "78^").replace("LÉA", "TOM").replace("1984", "2011")
    first, second, third = (message(f"OBX|1|NM|{n}^A^L||{n}|g", pid=pid) for n, pid in ((1, PID), (2, other), (3, PID)))
    given_ = read(b"FHS|^~\\&|X\rBHS|^~\\&|X\r" + first + second + third + b"BTS|3\rFTS|1\r", "all.hl7")
    assert issues_of(given_) == [("hl7-several-people", "")]
    assert not [one for one in given_ if isinstance(one, (Draft, PatientDraft))]
    parts = [(one.name, b"".join(one.pieces)) for one in given_ if isinstance(one, Part)]
    assert parts == [("all-1.hl7", first + third), ("all-2.hl7", second)]
    for name, content in parts:
        inside = read(content, name)
        assert len([one for one in inside if isinstance(one, PatientDraft)]) == 1


def test_two_people_in_one_message_are_taken_apart(read: Any) -> None:
    other = PID.replace("77^", "78^").replace("LÉA", "TOM").replace("1984", "2011")
    given_ = read(message("OBX|1|NM|1^A^L||1|g", other, "OBX|1|NM|1^A^L||2|g"), "a.hl7")
    parts = [b"".join(one.pieces).split(b"\r") for one in given_ if isinstance(one, Part)]
    assert [len(lines) for lines in parts] == [4, 4]
    assert all(lines[0].startswith(b"MSH") for lines in parts)


def test_a_number_in_another_office_does_not_make_two_people_one(read: Any) -> None:
    strangers = PID.replace("MARTIN", "DURAND").replace("1984", "1990").replace("2.16.840.1.99", "2.16.840.1.98")
    given_ = read(message("OBX|1|NM|1^A^L||1|g") + message("OBX|1|NM|1^A^L||1|g", pid=strangers), "a.hl7")
    assert len([one for one in given_ if isinstance(one, Part)]) == 2


def test_the_same_statement_has_the_same_id_and_another_has_another(read_drafts: Any) -> None:
    drafts = [
        only(read_drafts(message(OBR, f"OBX|{n}|NM|{code}^A^L||{value}|g|||||{status}"), "a.hl7"), "Observation")
        for n, code, value, status in ((1, "K", "5.0", "P"), (7, "K", "5.1", "F"), (1, "NA", "140", "F"))
    ]
    ids = [one.resource_id for one in drafts]
    assert ids[0] == ids[1] != ids[2]
    assert all(ids)


def test_an_id_that_names_two_statements_of_one_file_names_neither(read_drafts: Any) -> None:
    drafts = read_drafts(message(OBR, "OBX|1|NM|GLU^Glucose^L||5|g", "OBX|2|NM|GLU^Glucose^L||8|g"), "a.hl7")
    found = [one for one in drafts if one.resource_type == "Observation"]
    assert [(one.detail, one.resource_id) for one in found] == [("5 g", ""), ("8 g", "")]


def test_without_a_filler_number_nothing_is_called_by_an_id(read_drafts: Any) -> None:
    assert only(read_drafts(message("OBX|1|NM|K^A^L||5|g"), "a.hl7"), "Observation").resource_id == ""


def test_what_is_not_read_is_said_at_its_line(read: Any) -> None:
    given_ = read(message("ZPI|1|secret", "GT1|1|x", "and a broken line", "OBX|1|NM|1^A^L||5|g"), "a.hl7")
    codes = dict(issues_of(given_))
    assert codes["hl7-own-segment"] == "line:3/ZPI"
    assert codes["hl7-segment-unread"] == "line:4/GT1"
    assert codes["hl7-line-broken"] == "line:5"
    for code in codes:
        assert "secret" not in words.sentence(code, "fr")


def test_vaccines_given_refused_and_told_of(read_drafts: Any) -> None:
    drafts = read_drafts(
        message(
            "ORC|RE||V1^CLINIC",
            "RXA|0|1|20230901||08^Hep B, adolescent or pediatric^CVX|0.5|mL^^UCUM||00^New record^NIP001|9^Roux^Paul|^^^Clinic A||||LOT7|20250101|MSD^Merck^MVX|||CP|A",
            "RXR|IM^Intramuscular^HL70162|LA^Left arm^HL70163",
            "OBX|1|NM|30973-2^Dose number^LN|1|2||||||F",
            "ORC|RE||9999^CLINIC",
            "RXA|0|1|20231001||88^influenza^CVX|999||||||||||||00^Parental decision^NIP002||RE",
            "ORC|RE||V3^CLINIC",
            "RXA|0|1|20101005||03^MMR^CVX|999|||01^Historical^NIP001|||||||||||CP|D",
            kind="VXU^V04",
        ),
        "a.hl7",
    )
    found = [one for one in drafts if one.kind is Kind.IMMUNIZATION]
    assert [(one.title, one.standing) for one in found] == [
        ("Hep B, adolescent or pediatric", Standing.DONE), ("influenza", Standing.VOID), ("MMR", Standing.VOID),
    ]  # fmt: skip
    assert found[0].detail == "2 · 0.5 mL · Left arm · LOT7"
    assert (found[0].place, found[0].author) == ("Clinic A", "Paul Roux")
    assert found[1].detail == "Parental decision"
    assert [bool(one.resource_id) for one in found] == [True, False, True]


def test_a_document_message_is_one_document_with_its_text(read_drafts: Any) -> None:
    drafts = read_drafts(
        message(
            "TXA|1|DS^Discharge summary^HL70270|TX|20240102|||||7^Roux^Paul|||D77^HOSP|||||AU||AV",
            "OBX|1|TX|1^Text^L||Went home well.||||||F",
            "OBX|2|FT|1^Text^L||Next visit \\.br\\ in May.||||||F",
            kind="MDM^T02",
        ),
        "a.hl7",
    )
    document = only(drafts, "DocumentReference")
    assert (document.title, document.author, document.standing) == ("Discharge summary", "Paul Roux", Standing.DONE)
    assert document.attachments[0].text == "Went home well.\nNext visit \n in May."


def test_a_cancelled_document_never_counts(read_drafts: Any) -> None:
    drafts = read_drafts(message("TXA|1|DS|TX|20240102||||||||D77|||||AU||AV", kind="MDM^T11"), "a.hl7")
    assert only(drafts, "DocumentReference").standing is Standing.VOID


def test_a_stay_with_its_allergies_diagnoses_and_cover(read_drafts: Any) -> None:
    drafts = read_drafts(
        message(
            "NK1|1|MARTIN^PAUL|FTH^Father^HL70063",
            "PV1|1|I|W3^12^1^Saint Anne|||||||||||||||||V55|||||||||||||||||||||||||202401010800|202401051100",
            "PV2|||^Chest pain^L",
            "AL1|1|DA|70618^Penicillin^RXNORM|SV|hives~wheezing|2001",
            "IAM|2|FA^Food^HL70127|91935009^Peanut^SCT|MO|itching|A|A7||||||||||I^Inactive^HL70438",
            "DG1|1||I20.9^Angina^I10|Angina|20240101|W",
            "PR1|1||33068^Angiography^L||20240102|||||||9^Roux^Paul",
            "IN1|1|GOLD^Gold plan|1|Mutuelle Bleue||||||||20200101|20301231|||||||||||||||||||||||POL9",
            kind="ADT^A03",
        ),
        "a.hl7",
    )
    told = {one.resource_type: one for one in drafts}
    assert (told["Encounter"].title, told["Encounter"].detail, told["Encounter"].standing) == (
        "Hospital stay", "Chest pain", Standing.DONE,
    )  # fmt: skip
    allergies = [(one.title, one.detail, one.standing) for one in drafts if one.kind is Kind.ALLERGY]
    assert allergies == [
        ("Penicillin", "hives, wheezing (severe)", Standing.ACTIVE), ("Peanut", "itching (moderate)", Standing.PAST),
    ]  # fmt: skip
    assert told["Condition"].standing is Standing.UNCERTAIN
    assert (told["Procedure"].title, told["Procedure"].author) == ("Angiography", "Paul Roux")
    assert told["Coverage"].place == "Mutuelle Bleue"
    assert told["RelatedPerson"].title == "PAUL MARTIN"


def test_a_medicine_ordered_and_one_given(read_drafts: Any) -> None:
    drafts = read_drafts(
        message(
            "ORC|NW|P1|RX9^PHARM||IP",
            "TQ1|1||BID&Twice a day||||20240101|20240110",
            "RXE||861007^Metformin 500 mg^RXNORM|1||TAB^tablet|||||20|TAB",
            "RXR|PO^Oral^HL70162",
            kind="RDE^O11",
        )
        + message("RXA|0|1|202401020800||1191^Aspirin^RXNORM|100|mg|||||||||||||CP", kind="RAS^O17"),
        "a.hl7",
    )
    request, given_ = only(drafts, "MedicationRequest"), only(drafts, "MedicationAdministration")
    assert (request.title, request.standing) == ("Metformin 500 mg", Standing.PAST)
    assert request.detail.startswith("1 tablet, Twice a day")
    assert (given_.title, given_.detail, given_.standing) == ("Aspirin", "100 mg", Standing.DONE)


def test_an_order_is_planned_and_an_appointment_booked(read_drafts: Any) -> None:
    drafts = read_drafts(
        message("ORC|NW|P5", "OBR|1|P5||58410-2^Blood count^LN", kind="ORM^O01")
        + message("SCH|A1|B1||||^Check-up^L|||||^^^202507010900^202507010930||||||||||||||Booked", kind="SIU^S12"),
        "a.hl7",
    )
    order, appointment = only(drafts, "ServiceRequest"), only(drafts, "Appointment")
    assert (order.title, order.standing) == ("Blood count", Standing.PLANNED)
    assert (appointment.title, appointment.standing) == ("Check-up", Standing.PLANNED)
    assert appointment.date is not None
    assert appointment.date.text == "2025-07-01T09:00:00"


def test_two_microbes_tested_against_one_antibiotic_do_not_contradict(read_drafts: Any) -> None:
    panels = [
        f"OBR|{n}||F{n}|29576-6^Susceptibility^LN|||20240101||||||||||||||||||F|600-7&Culture&LN^{n}^{microbe}\r"
        f"OBX|1|SN|28-1^Ampicillin^LN||<=^{value}|ug/mL||{flag}|||F"
        for n, microbe, value, flag in ((1, "E. coli", 2, "S"), (2, "E. faecalis", 16, "R"))
    ]
    found = [one for one in read_drafts(message(*panels), "a.hl7") if one.resource_type == "Observation"]
    assert [(one.title, one.detail) for one in found] == [
        ("Ampicillin – E. coli", "<= 2 ug/mL"), ("Ampicillin – E. faecalis", "<= 16 ug/mL"),
    ]  # fmt: skip


def test_blood_pressure_in_one_text_becomes_two_values(read_drafts: Any) -> None:
    found = only(
        read_drafts(message("OBX|1|ST|85354-9^Blood pressure^LN||128/82|mm[Hg]|||||F"), "a.hl7"), "Observation"
    )
    assert [one.quantity.value_text for one in found.measurements] == ["128", "82"]


def test_a_message_for_training_is_said_to_be_one(read: Any) -> None:
    given_ = read(message("OBX|1|NM|1^A^L||5|g").replace(b"|M1|P|", b"|M1|T|"), "a.hl7")
    assert ("hl7-test-message", "line:1/MSH-11") in issues_of(given_)


def test_what_states_nothing_is_kept_as_a_document(read: Any) -> None:
    given_ = read(b"MSH|^~\\&|A|B|C|D|2024||ACK|1|P|2.5\rMSA|AA|1\r", "a.hl7")
    assert [one.kind for one in given_ if isinstance(one, Draft)] == [Kind.DOCUMENT]
    assert issues_of(given_) == [("hl7-nothing-stated", "")]


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        (b"MSH|^~\\&|A", True), (b"\x0bMSH|^~\\&|A", True), (b"FHS|^~\\&|A", True), (b"\xef\xbb\xbfMSH|^~\\&|A", True),
        (b"MSHA is a word", False), (b'{"MSH":1}', False), (b"The MSH|^~\\& segment", False), (b"", False),
        (b"2024-01-01 sent\nMSH|^~\\&|A|B\nPID|1\nOBR|1\nOBX|1\n", True),
    ],
)  # fmt: skip
def test_messages_are_known_by_their_content(text: bytes, sure: bool, receive: Any) -> None:
    assert bool(Hl7v2().sniff(receive(text, "x.txt"))) is sure


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2024", "2024"), ("202401", "2024-01"), ("20240131", "2024-01-31"), ("2024013123", "2024-01-31"),
        ("202401312359", "2024-01-31T23:59:00"), ("20240131235958.123-0430", "2024-01-31T23:59:58.123-04:30"),
        ("20240230", ""), ("220241021055726", ""), ("0000", ""), ("yesterday", ""), ("", ""), ("2024-01-31", "2024-01-31"),
    ],
)  # fmt: skip
def test_dates_are_kept_as_exact_as_given(text: str, told: str) -> None:
    assert when(text) == told


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("7", "7"), ("7.10", "7.10"), ("7,1", "7.1"), ("0,123", "0.123"), ("1,234", ""), ("1,234.5", "1234.5"),
        ("1,234,567", "1234567"), ("1.2.3", ""), ("12/8", ""), ("-3", "-3"), ("+3", "3"), ("", ""), ("NaN", ""),
    ],
)  # fmt: skip
def test_a_number_is_only_what_can_mean_one(text: str, number: str) -> None:
    assert decimal(text) == number


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("3.5-5.1", "3.5", "5.1"), ("3,5 – 5,1", "3.5", "5.1"), ("<85", "", "85"), (">= 60", "60", ""),
        ("<10 = Negative", "", ""), ("NEGATIVE", "", ""), ("5-3", "", ""), ("70 to 120 mg/dL", "70", "120"), ("M: 13-17", "", ""),
    ],
)  # fmt: skip
def test_a_range_is_split_only_where_it_is_plain(text: str, low: str, high: str) -> None:
    found = span(text)
    assert found["text"] == text
    assert [json.loads(bytes(found[key]["value"])) if key in found else None for key in ("low", "high")] == [
        float(low) if low else None, float(high) if high else None,
    ]  # fmt: skip


@given(st.text(alphabet=st.characters(blacklist_categories=("Cs", "Cc")), max_size=60))
def test_escaping_then_reading_gives_the_text_back(text: str) -> None:
    signs = Separators()
    written = text
    for sign, code in (("\\", "E"), ("|", "F"), ("^", "S"), ("&", "T"), ("~", "R")):
        written = written.replace(sign, f"\\{code}\\") if sign != "\\" else written.replace("\\", "\\E\\")
    segment = Segment.of(f"OBX|1|ST|x||{written}", 1, signs)
    assert segment.text(5) == "".join(c for c in text.strip(" ") if c.isprintable())


@given(st.binary(max_size=300))
def test_any_bytes_behind_a_header_end_in_drafts_or_issues(tail: bytes) -> None:
    content = b"MSH|^~\\&|A|B|C|D|2024||ORU^R01|1|P|2.5\rPID|1||1^^^X||D^A\rOBX|1|NM|1^A||" + tail
    received = Received("a.hl7", len(content), lambda a, b: content[a : a + b], date(2026, 6, 1), content[:HEAD])
    given_ = list(Hl7v2().read(received))
    assert any(isinstance(one, (Draft, Part)) for one in given_)
    assert all(words.sentence(one.code, "en") for one in given_ if isinstance(one, Issue))


@given(st.text(max_size=30))
def test_a_comparison_never_invents_a_number(text: str) -> None:
    _, number, _ = compared(text)
    assert all(digit in text for digit in number if digit.isdecimal())
    assert not Field("", Separators())
