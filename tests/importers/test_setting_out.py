"""Documents set out for reading, and where the words of their pages stand."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from reportlab.pdfgen import canvas

from healthdesk import importers
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.views import Passage
from healthdesk.importers import Received
from healthdesk.importers.setting_out import MOST, passages

Receive = Callable[[bytes, str], Received]

CDA = b"""<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"><title>Visit <!-- x -->note</title><component><structuredBody>
<component><section><title>Medicines</title><text><table><caption>Now</caption><thead><tr><th>Name</th><th>Dose</th></tr></thead><tbody>
<tr ID="m1"><td>Metformin</td><td>500 mg</td></tr><tr><td ID="m2">Ramipril</td><td/></tr></tbody></table></text>
<entry><a><text><reference value="#m2"/></text></a></entry></section></component>
<component><section><title>Plan</title><text>Come back<br/>in May. <content revised="delete">Stop all.</content>
<list listType="ordered"><item>One</item><item>Two</item></list><script>alert(1)</script></text><entry><b/></entry>
<component><section><title>Inner</title><text><paragraph>Walk.</paragraph></text></section></component></section></component>
</structuredBody></component></ClinicalDocument>"""
MEDICINES = "/ClinicalDocument/component[1]/structuredBody[1]/component[1]/section[1]/entry[1]"
PLAN = "/ClinicalDocument/component[1]/structuredBody[1]/component[2]/section[1]/entry[1]"


def said(found: tuple[Passage, ...]) -> list[str]:
    return ["#" * one.level + (one.text or " | ".join(one.cells)) for one in found]


def pdf(*pages: str) -> bytes:
    out = io.BytesIO()
    paper = canvas.Canvas(out, pagesize=(400, 600))
    for page in pages:
        paper.drawString(100, 300, page)
        paper.showPage()
    paper.save()
    return out.getvalue()


def served(content: bytes) -> Callable[[int, int], bytes]:
    return lambda offset, length: content[offset : offset + length]


def test_a_clinical_document_is_its_titles_and_narratives(receive: Receive) -> None:
    assert said(passages(receive(CDA, "a.xml"))) == [
        "#Visit note", "##Medicines", "###Now", "Name | Dose", "Metformin | 500 mg", "Ramipril",
        "##Plan", "Come back", "in May. [− Stop all. −]", "1. One", "2. Two", "###Inner", "Walk.",
    ]  # fmt: skip
    head = passages(receive(CDA, "a.xml"))[3]
    assert head.head


def test_the_row_that_an_entry_points_at_is_marked(receive: Receive) -> None:
    assert said(tuple(one for one in passages(receive(CDA, "a.xml"), MEDICINES) if one.marked)) == ["Ramipril"]


def test_an_entry_that_points_nowhere_marks_its_headline(receive: Receive) -> None:
    assert said(tuple(one for one in passages(receive(CDA, "a.xml"), PLAN) if one.marked)) == ["##Plan"]


def test_a_page_of_the_web_is_its_words(receive: Receive) -> None:
    content = b"""<html><head><title>x</title><style>p{}</style></head><body onload="a()"><h1>Letter</h1><p>Dear <b>Anna</b>,</p>
    <img src="http://tracker.example/x.png"><a href="javascript:a()">see you</a><table><tr><th>A</th></tr><tr><td>1 <i>mg</i></td></tr></table>
    <ul><li>rest</li></ul><script>document.cookie</script></body></html>"""
    assert said(passages(receive(content, "a.html"))) == ["#Letter", "Dear Anna,", "see you", "A", "1 mg", "• rest"]


def test_entities_are_refused(receive: Receive) -> None:
    content = (
        b'<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><ClinicalDocument><title>&x;</title></ClinicalDocument>'
    )
    with pytest.raises(IntakeError, match="cannot-be-shown"):
        passages(receive(content, "a.xml"))


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02\x03" * 50, b"<a><b c='1'/></a>", b"   \n\n"])
def test_what_has_no_words_is_not_set_out(receive: Receive, content: bytes) -> None:
    with pytest.raises(IntakeError):
        passages(receive(content, "a.bin"))


def test_plain_lines_and_rows_parted_by_tabs(receive: Receive) -> None:
    found = passages(receive(b"Guten Tag\n\nName\tWert\n  Kalium\t4,1\n", "a.txt"))
    assert said(found) == ["Guten Tag", "Name | Wert", "Kalium | 4,1"]


def test_a_long_or_deep_document_ends(receive: Receive) -> None:
    assert len(passages(receive(b"line\n" * (MOST + 500), "a.txt"))) == MOST
    deep = b"<html><body>" + b"<div>" * 400 + b"bottom" + b"</div>" * 400 + b"<p>after</p></body></html>"
    assert said(passages(receive(deep, "a.html")))


def test_a_letter_and_a_pdf_in_a_sealed_child(tmp_path: Path) -> None:
    letter = Document()
    letter.add_paragraph("Sehr geehrte Frau Bär")
    letter.save(str(tmp_path / "a.docx"))
    content = (tmp_path / "a.docx").read_bytes()
    assert said(importers.passages(served(content), len(content))) == ["Sehr geehrte Frau Bär"]
    content = pdf("First page", "Second page")
    assert said(importers.passages(served(content), len(content))) == ["1", "First page", "2", "Second page"]


def test_words_have_their_places_on_the_page() -> None:
    content = pdf("Potassium 4.1", "Ferritin")
    first, second = importers.words(served(content), len(content))
    assert [word[0] for word in first.words] == ["Potassium", "4.1"]
    assert (second.number, second.words[0][0]) == (2, "Ferritin")
    _, left, top, right, bottom = first.words[0]
    assert left == pytest.approx(0.25, abs=0.01)
    assert top < 0.5 < bottom + 0.01
    assert right > left


def test_words_of_what_has_no_pages_are_refused() -> None:
    with pytest.raises(IntakeError):
        importers.words(served(b"plain"), 5)
