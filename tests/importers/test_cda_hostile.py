"""Clinical documents that are broken, foreign or out to do harm: a sentence, never anything else."""

import codecs
import contextlib
import random
import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from healthdesk import words
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Draft, Issue, PatientDraft, Severity
from healthdesk.importers.cda import Cda
from healthdesk.importers.reading import HEAD, Received

FIXTURES = Path(__file__).with_name("fixtures")
LETTER = (FIXTURES / "cda-letter.xml").read_text(encoding="utf-8")
SUMMARY = (FIXTURES / "cda-summary.xml").read_text(encoding="utf-8")
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))

DEFINITIONS = {
    "a file of this computer": '<!DOCTYPE ClinicalDocument [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
    "a parameter entity": '<!DOCTYPE ClinicalDocument [<!ENTITY % x SYSTEM "http://nowhere.invalid/x.dtd"> %x;]>',
    "laughs": f'<!DOCTYPE ClinicalDocument [<!ENTITY l0 "ha">{LAUGHS}]>',
    "a DTD elsewhere": '<!DOCTYPE ClinicalDocument SYSTEM "http://nowhere.invalid/CDA.dtd">',
    "a public DTD": '<!DOCTYPE ClinicalDocument PUBLIC "-//X//Y" "CDA.dtd">',
    "behind a comment": '<!-- hello --><?p i?>\n<!DOCTYPE ClinicalDocument [<!ENTITY x "y">]>',
}


@pytest.mark.parametrize("name", DEFINITIONS)
def test_definitions_are_refused_before_anything_is_parsed(name: str, read: Any) -> None:
    content = DEFINITIONS[name] + LETTER.replace("the heart", "&x;").replace("<title>Letter", "<title>&l9;&x;")
    for text in (content.encode(), content.encode("utf-16"), codecs.BOM_UTF8 + content.encode()):
        with pytest.raises(IntakeError) as caught:
            read(text, "a.xml")
        assert caught.value.code == "cda-definitions"
        assert words.sentence("cda-definitions", "fr", **caught.value.fields)


def test_a_bare_document_type_is_harmless(read: Any) -> None:
    assert any(isinstance(one, PatientDraft) for one in read(f"<!DOCTYPE ClinicalDocument>{LETTER}".encode(), "a.xml"))


@pytest.mark.parametrize(
    "before",
    ["", "\ufeff", '<?xml version="1.0"?>', '\ufeff<?xml version="1.0" encoding="utf-8"?>\n<!-- <ClinicalDocument> -->\n',
     '<?xml-stylesheet type="text/xsl" href="file:///etc/passwd"?>', "\n\n  ", "<!--" + "x" * 100_000 + "-->"],
)  # fmt: skip
def test_what_may_precede_a_document(before: str, read: Any) -> None:
    assert any(isinstance(one, PatientDraft) for one in read((before + LETTER).encode(), "a.xml"))


@pytest.mark.parametrize(
    ("declared", "written"),
    [
        ("utf-8", "utf-8"), ("utf-16", "utf-16"), ("utf-16", "utf-8"), ("utf-8", "utf-16"), ("ISO-8859-1", "latin-1"),
        ("ISO-8859-1", "utf-8"), ("utf-8", "cp1252"), ("windows-1252", "cp1252"), ("x-nobody-knows", "cp1252"), ("UTF-8", "utf-8-sig"),
        ("us-ascii", "cp1252"), ("utf-8", "utf-32"),
    ],
)  # fmt: skip
def test_letters_are_right_whatever_is_declared(declared: str, written: str, read: Any) -> None:
    text = f'<?xml version="1.0" encoding="{declared}"?>' + LETTER.replace("Rivers", "Rivière")
    patient = next(one for one in read(text.encode(written), "a.xml") if isinstance(one, PatientDraft))
    assert patient.name == "Ann Rivière"


def test_prefixes_make_no_difference(read: Any) -> None:
    prefixed = (
        LETTER.replace("</", "</n1:").replace("<", "<n1:").replace("<n1:/n1:", "</n1:").replace("xmlns=", "xmlns:n1=")
    )
    assert [one.title for one in read(prefixed.encode(), "a.xml") if isinstance(one, Draft)] == [
        one.title for one in read(LETTER.encode(), "a.xml") if isinstance(one, Draft)
    ]


def test_a_document_within_a_style_sheet_is_read(read: Any) -> None:
    sheet = f'<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"/>{LETTER}</xsl:stylesheet>'
    found = [one for one in read(sheet.encode(), "a.xml") if isinstance(one, Draft)]
    assert found[1].locator.startswith("/stylesheet/ClinicalDocument")


MENDED = {
    "a letter of HTML": ("Dear", "caf&eacute;&nbsp;"), "a lone ampersand": ("Letter", "Smith & Sons"),
    "a control character": ("Letter", "Let\x01ter"), "a prefix of nobody": ("<title>", '<title sdtc:valueSet="1">'),
    "a broken schema location": ('xmlns="urn:hl7-org:v3"', 'xmlns="urn:hl7-org:v3" xmlns:schemaLocation="urn:hl7-org:v3 CDA.xsd"'),
}  # fmt: skip


@pytest.mark.parametrize("name", MENDED)
def test_small_faults_of_writing_are_mended_and_said(name: str, read: Any) -> None:
    old, new = MENDED[name]
    given_ = read(
        LETTER.replace("<title>Letter", f"<title>{new}" if old == "Dear" else "<title>Letter")
        .replace(old, new)
        .encode(),
        "a.xml",
    )
    assert [(one.code, one.severity) for one in given_ if isinstance(one, Issue)] == [("cda-mended", Severity.NOTE)]
    assert any(isinstance(one, PatientDraft) for one in given_)


def test_a_document_that_breaks_off_is_kept_whole_with_its_patient(read: Any) -> None:
    patient, kept = read((FIXTURES / "cda-broken.xml").read_bytes(), "a.xml")
    assert patient.name == "Ann Rivers"
    assert (kept.subject, [one.code for one in kept.issues]) == (patient.key, ["cda-not-well-formed"])
    assert "Potassium 5.6" in kept.attachments[0].text
    assert kept.attachments[0].locator == ""


@pytest.mark.parametrize("depth", [150, 500, 5000, 100_000])
def test_depth_has_an_end(depth: int, read: Any) -> None:
    deep = LETTER.replace("<title>Letter", "<title>" + "<b>" * depth + "x" + "</b>" * depth)
    given_: Any = []
    with contextlib.suppress(IntakeError):
        given_ = read(deep.encode(), "a.xml")
    assert bool(given_) == (depth < 200) or [issue.code for issue in given_[-1].issues] == ["cda-not-well-formed"]


def test_entries_within_entries_have_an_end(read: Any) -> None:
    nested = '<entryRelationship typeCode="COMP"><act classCode="ACT" moodCode="EVN"><code code="1"/>'
    deep = SUMMARY.replace(
        "<title>Plan</title>",
        f"<title>Plan</title><entry><act>{nested * 2000}{'</act></entryRelationship>' * 2000}</act></entry>",
    )
    with contextlib.suppress(IntakeError):
        assert read(deep.encode(), "a.xml")


def test_more_parts_than_can_be_read_are_refused(read: Any) -> None:
    with pytest.raises(IntakeError) as caught:
        read(LETTER.replace("<title>Letter", "<title>" + "<a/>" * 3_100_000).encode(), "a.xml")
    assert caught.value.code == "cda-too-many-parts"


@pytest.mark.parametrize(
    "wild",
    ["<value xsi:type='PQ' value='NaN' unit='x'/>", "<value xsi:type='PQ' value='1e999'/>", "<value xsi:type='PQ' value='" + "9" * 5000 + "'/>",
     "<value xsi:type='Nothing'/>", "<value xsi:type='CD' code=''/>", "<value/>", "<code/><code/>", "<effectiveTime/><effectiveTime/>",
     "<text><reference value='#nowhere'/></text>", "<text><reference/></text>", "<value xsi:type='IVL_PQ'><low/><high/></value>",
     "<value xsi:type='RTO'><numerator value='1'/><denominator value='0'/></value>", "<id root='' extension=''/>", "<id/>",
     "<referenceRange><observationRange/></referenceRange>", "<participant/>", "<author><assignedAuthor/></author>", "<entryRelationship/>",
     "<entryRelationship><observation/></entryRelationship>", "<value xsi:type='ED' representation='B64'>%%%</value>",
     "<value xsi:type='ED' mediaType='image/png' representation='B64'>AAAA</value>"],
)  # fmt: skip
def test_shapes_nobody_should_write_are_survived(wild: str, read: Any) -> None:
    for role in ("30954-2", "48765-2", "11450-4", "10160-0", "11369-6", "47519-4", "46240-8", "18776-5", "61146-7", "10157-6", "48768-6",
                 "46264-8", "85847-2", "75310-3", "18719-5", "8716-3", "xx"):  # fmt: skip
        acts = "".join(
            f'<entry><{name} classCode="X" moodCode="{mood}">{wild}</{name}></entry>'
            for name in (
                "observation",
                "act",
                "organizer",
                "procedure",
                "encounter",
                "substanceAdministration",
                "supply",
                "observationMedia",
            )
            for mood in ("EVN", "INT", "GOL", "")
        )
        content = LETTER.replace("<nonXMLBody>", f'<structuredBody><component><section><code code="{role}"/>{acts}</section></component></structuredBody></component><component><nonXMLBody>')  # fmt: skip
        given_ = read(content.replace("<ClinicalDocument", '<ClinicalDocument xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"').encode(), "a.xml")  # fmt: skip
        assert all(
            one.title and len(one.title) <= 300 and len(one.detail) <= 500 for one in given_ if isinstance(one, Draft)
        )
        assert all(words.sentence(one.code, "en") for one in given_ if isinstance(one, Issue))


def test_what_is_no_clinical_document_is_not_claimed(receive: Any) -> None:
    for content in (b"<html><body>ClinicalDocument urn:hl7-org:v3</body></html>", b'<a xmlns="urn:hl7-org:v3"/>', b"ClinicalDocument",
                    b"<!-- <ClinicalDocument xmlns='urn:hl7-org:v3'> --><b/>", b'<ClinicalDocument xmlns="urn:other"/>', b"", b"<", b"\0" * 99):  # fmt: skip
        assert Cda().sniff(receive(content, "a.xml")) == 0


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_a_document_with_anything_changed_gives_drafts_or_a_sentence(data: st.DataObject) -> None:
    content = bytearray(SUMMARY.encode())
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(content) - 1))
        piece = data.draw(
            st.sampled_from(
                [b"<", b">", b'"', b"&", b"</act>", b"\0", b"\xff", b"nullFlavor", b"", b"<x/>", b"0", b"#"]
            )
        )
        content[place : place + data.draw(st.integers(0, 40))] = piece
    changed = bytes(content)
    artifact = Received(
        "a.xml", len(changed), lambda start, length: changed[start : start + length], date(2026, 6, 1), changed[:HEAD]
    )
    if not Cda().sniff(artifact):
        return
    refusal: list[IntakeError] = []
    given_: list[Any] = []
    try:
        given_ = list(Cda().read(artifact))
    except IntakeError as refused:
        refusal.append(refused)
    assert any(isinstance(one, Draft) for one in given_) or words.sentence(refusal[0].code, "en", **refusal[0].fields)


def test_any_entry_dropped_or_doubled_changes_only_itself(read: Any) -> None:
    """Entries do not lean on each other: without one of them the rest is what it was."""
    pieces = SUMMARY.split("<entry>")
    chance = random.Random(5)
    whole = {one.locator: one.title for one in read(SUMMARY.encode(), "a.xml") if isinstance(one, Draft)}
    for _ in range(5):
        place = chance.randrange(1, len(pieces))
        rest = pieces[place][pieces[place].index("</entry>") :]
        without = "<entry>".join([*pieces[:place], rest, *pieces[place + 1 :]])
        found = [one.title for one in read(without.encode(), "a.xml") if isinstance(one, Draft)]
        assert len(set(found) - set(whole.values())) <= 1  # the section, when only its words are left


def test_a_row_that_every_entry_points_into_costs_no_more_than_a_row(read: Any) -> None:
    cells = "".join(f'<td ID="t{number}">1</td>' for number in range(2000))
    entries = "".join(
        f'<entry><observation classCode="OBS"><code nullFlavor="UNK"/><text><reference value="#t{number}"/></text></observation></entry>'
        for number in range(2000)
    )
    section = f"<structuredBody><component><section><text><table><tr>{cells}</tr></table></text>{entries}</section></component></structuredBody>"
    begun = time.process_time()
    assert read(LETTER.replace("<component>", f"<component>{section}</component><component>").encode(), "a.xml")
    assert time.process_time() - begun < 5


def test_more_statements_than_a_life_has_are_refused(read: Any) -> None:
    entries = "<entry><act/></entry>" * 61_000
    section = f"<structuredBody><component><section>{entries}</section></component></structuredBody>"
    with pytest.raises(IntakeError) as caught:
        read(LETTER.replace("<component>", f"<component>{section}</component><component>").encode(), "a.xml")
    assert caught.value.code == "cda-too-many-parts"


def test_drafts_come_some_at_a_time_and_each_once(read: Any) -> None:
    entries = "".join(
        f'<entry><observation classCode="OBS"><id root="1.2" extension="number-{number}"/><code code="1" displayName="x{number}"/>'
        f'<statusCode code="completed"/><value value="{number}"/></observation></entry>'
        for number in range(1203)
    )
    section = f"<structuredBody><component><section>{entries}</section></component></structuredBody>"
    given_ = read(LETTER.replace("<component>", f"<component>{section}</component><component>").encode(), "a.xml")
    assert [type(one) for one in given_[:2]] == [PatientDraft, Draft]
    assert len([one for one in given_ if isinstance(one, PatientDraft)]) == 1
    titles = [one.title for one in given_ if isinstance(one, Draft) and one.resource_type == "Observation"]
    assert titles == [f"x{number}" for number in range(1203)]
    assert {one.subject for one in given_ if isinstance(one, Draft)} == {given_[0].key}
