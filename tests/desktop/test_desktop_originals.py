"""Every fact opens its original: at its row, at its element, at its box on the page; and words in it can be looked for."""

import io
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from reportlab.pdfgen import canvas

from healthdesk.desktop.record.find import found_in, found_on
from healthdesk.desktop.record.original import page_and_box
from healthdesk.desktop.record.pages import PagesView, Picture
from healthdesk.desktop.record.paper import MarkedText, Paper
from healthdesk.desktop.record.reading import ReadingView, around_mark
from healthdesk.domain.records import Kind, Record
from healthdesk.domain.views import PageWords, Passage, RecordQuery

CDA = """<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/><code code="34133-9" codeSystem="2.16.840.1.113883.6.1"/>
<title>Visit summary</title><effectiveTime value="20260301"/>
<recordTarget><patientRole><id root="1.2" extension="9"/><patient><name><given>Anna</given><family>Moreau</family></name></patient></patientRole></recordTarget>
<component><structuredBody><component><section><code code="8716-3" codeSystem="2.16.840.1.113883.6.1"/><title>Vital signs</title>
<text><table><thead><tr><th>What</th><th>Value</th></tr></thead><tbody><tr ID="v1"><td>Height</td><td>171 cm</td></tr>
<tr ID="v2"><td>Body weight</td><td>64.2 kg</td></tr></tbody></table></text>
<entry><observation classCode="OBS" moodCode="EVN"><id root="1.3" extension="w"/>
<code code="29463-7" codeSystem="2.16.840.1.113883.6.1" displayName="Body weight"/><text><reference value="#v2"/></text>
<statusCode code="completed"/><effectiveTime value="20260228"/><value xsi:type="PQ" value="64.2" unit="kg"/></observation></entry>
</section></component></structuredBody></component></ClinicalDocument>"""


def bring(opened: Any, path: Path, kind: Kind) -> Record:
    """Import a file for the person shown; the newest record of a kind that it gave."""
    session, person = opened.family, opened.frame.desk.person
    (taken,) = session.intake.take([path], person)
    assert taken.run is not None
    query = RecordQuery(kinds=frozenset({kind}), run_id=taken.run.id)
    found: Record = session.records.list(person.id, query)[0]
    return found


def shown(opened: Any, record: Record, cited: str = "", *, brief: bool = False) -> Paper:
    page = opened.family.records.page(opened.frame.desk.person_id, record.id)
    paper = Paper(opened.frame.desk, page, page.originals[0], cited, brief=brief)
    paper.resize(620, 700)
    paper.show()
    opened.bot.addWidget(paper)
    opened.settle()
    return paper


@pytest.fixture
def clinical(tmp_path: Path) -> Path:
    (tmp_path / "visit.xml").write_text(CDA, "utf-8")
    return tmp_path / "visit.xml"


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    out = io.BytesIO()
    paper = canvas.Canvas(out, pagesize=(400, 600))
    for words in ("Ferritin was low", "Iron is low, ferritin later"):
        paper.drawString(100, 300, words)
        paper.showPage()
    paper.save()
    (tmp_path / "letter.pdf").write_bytes(out.getvalue())
    return tmp_path / "letter.pdf"


def marked_words(view: ReadingView) -> str:
    """What stands on the colour of a mark."""
    document, found = view.copy.document(), []
    block = document.begin()
    while block.isValid():
        cell = view.copy.textCursor()
        cell.setPosition(block.position())
        table = cell.currentTable()
        ground = table.cellAt(cell).format().background() if table is not None else block.blockFormat().background()
        if ground.color() == QColor(view.copy.palette().base().color()) or not ground.style().value:
            block = block.next()
            continue
        found.append(block.text())
        block = block.next()
    return " ".join(found)


def test_a_statement_of_a_clinical_document_is_shown_at_its_row(opened_real: Any, clinical: Path) -> None:
    view = shown(opened_real, bring(opened_real, clinical, Kind.VITAL)).findChild(ReadingView)
    assert isinstance(view, ReadingView)
    assert "Height" in view.copy.toPlainText()
    assert marked_words(view) == "Body weight 64.2 kg"


def test_it_can_be_seen_as_it_was_received(opened_real: Any, clinical: Path) -> None:
    paper = shown(opened_real, bring(opened_real, clinical, Kind.VITAL))
    paper._turn.click()
    opened_real.settle()
    body = next(each for each in paper.findChildren(MarkedText) if each.isVisible())
    marked = " ".join(selection.cursor.block().text() for selection in body.extraSelections())
    assert 'value="64.2"' in marked
    paper._turn.click()
    opened_real.settle()
    assert paper.findChild(ReadingView) is not None


def test_a_page_that_is_too_narrow_for_a_table_tells_it_line_by_line(opened_real: Any, clinical: Path) -> None:
    paper = shown(opened_real, bring(opened_real, clinical, Kind.DOCUMENT))
    view = paper.findChild(ReadingView)
    assert isinstance(view, ReadingView)
    assert "Value\n171 cm" not in view.copy.toPlainText()
    paper.resize(180, 600)
    opened_real.settle()
    assert "Value: 171 cm" in view.copy.toPlainText()


def test_a_value_read_from_a_page_is_framed_on_it(opened_real: Any, letter: Path) -> None:
    record = bring(opened_real, letter, Kind.DOCUMENT)
    paper = shown(opened_real, record, "page:2/box:0.1,0.5,0.6,0.6")
    view = paper.findChild(PagesView)
    assert isinstance(view, PagesView)
    assert "Page 2 of 2" in view.frame.picture.accessibleName()
    assert frame_points(view.frame.picture)
    view.turn(-1)
    opened_real.settle()
    assert not frame_points(view.frame.picture)


def frame_points(picture: Picture) -> list[QColor]:
    image = picture.grab().toImage()
    teal = QColor("#0F766E")
    middle = image.height() * 55 // 100
    return [image.pixelColor(x, middle) for x in range(image.width()) if image.pixelColor(x, middle) == teal]


def test_words_are_looked_for_over_all_pages(opened_real: Any, letter: Path) -> None:
    view = shown(opened_real, bring(opened_real, letter, Kind.DOCUMENT)).findChild(PagesView)
    assert isinstance(view, PagesView)
    view.finder.field.setText("férritin")
    view.finder.field.returnPressed.emit()
    opened_real.settle()
    assert view.finder._said.text() == "1 of 2"
    assert "Page 1 of 2" in view.frame.picture.accessibleName()
    view.finder.field.returnPressed.emit()
    opened_real.settle()
    assert view.finder._said.text() == "2 of 2"
    assert "Page 2 of 2" in view.frame.picture.accessibleName()
    view.finder.field.setText("zinc")
    view.finder.field.returnPressed.emit()
    assert view.finder._said.text() == "Not found"


def test_a_page_made_larger_is_moved_in_its_frame(opened_real: Any, letter: Path) -> None:
    view = shown(opened_real, bring(opened_real, letter, Kind.DOCUMENT)).findChild(PagesView)
    assert isinstance(view, PagesView)
    whole = view.frame.picture.width()
    view.enlarge(3)
    opened_real.settle()
    assert view.frame.picture.width() == 2 * view.frame.width() >= 2 * whole
    view.enlarge(-9)
    opened_real.settle()
    assert view.frame.picture.width() == whole


def test_pages_can_be_read_as_text(opened_real: Any, letter: Path) -> None:
    paper = shown(opened_real, bring(opened_real, letter, Kind.DOCUMENT))
    paper._turn.click()
    opened_real.settle()
    view = paper.findChild(ReadingView)
    assert isinstance(view, ReadingView)
    assert view.copy.toPlainText().split("\n") == [
        "Page 1",
        "Ferritin was low",
        "Page 2",
        "Iron is low, ferritin later",
    ]


def test_hostile_markup_is_words(opened_real: Any, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(
        "<html><body><h1>Hi &lt;img src=file:///etc/passwd&gt;</h1><p>a\u202eb</p><script>x()</script></body></html>",
        "utf-8",
    )
    view = shown(opened_real, bring(opened_real, tmp_path / "a.html", Kind.DOCUMENT)).findChild(ReadingView)
    assert isinstance(view, ReadingView)
    assert view.copy.toPlainText() == "Hi <img src=file:///etc/passwd>\na⟨RLO⟩b"
    view.copy.selectAll()
    assert "text/html" not in view.copy.createMimeDataFromSelection().formats()


def test_only_the_section_of_the_fact_is_shown_in_brief() -> None:
    passages = [Passage("One", level=2), Passage("a"), Passage("Two", level=2), *[Passage(f"b{n}") for n in range(100)],
                Passage("here", marked=True), Passage("Three", level=2), Passage("c")]  # fmt: skip
    cut = around_mark(passages)
    assert [one.text for one in cut[:2]] == ["Two", "b60"]
    assert cut[-1].text == "here"
    assert around_mark(passages[:3]) == tuple(passages[:3])


@given(st.text(max_size=60), st.text(min_size=1, max_size=4))
def test_words_are_found_where_they_stand(body: str, wanted: str) -> None:
    assert all(0 <= at <= len(body) - len(wanted.strip()) for at in found_in(body, wanted))
    if wanted.strip():
        assert len(body) in found_in(body + wanted.strip(), wanted) or found_in(body + wanted.strip(), wanted)


def test_words_over_several_boxes() -> None:
    words = (("Serum", 0.1, 0.1, 0.2, 0.2), ("Ferritin,", 0.2, 0.1, 0.3, 0.2), ("low", 0.3, 0.1, 0.4, 0.2))
    (found,) = found_on([PageWords(3, words)], "rum  férrit")
    assert (found.page, found.boxes) == (2, (words[0][1:], words[1][1:]))


@pytest.mark.parametrize(
    ("locator", "expected"),
    [
        ("page:3", (2, None)),
        ("page:1/box:0.1,0.2,0.3,0.4", (0, (0.1, 0.2, 0.3, 0.4))),
        ("page:1/box:0.3,0.2,0.1,0.4", (0, None)),
        ("page:1/box:0.1,0.2,0.3,7", (0, None)),
        ("page:1/box:.,.,.,.", (0, None)),
        ("line:4", (0, None)),
    ],
)
def test_a_page_and_its_box(locator: str, expected: object) -> None:
    assert page_and_box(locator) == expected


def words_in(paper: QWidget) -> str:
    return "\n".join(label.text() for label in paper.findChildren(QWidget) if hasattr(label, "text"))


def test_what_cannot_be_shown_says_so(opened_real: Any, tmp_path: Path) -> None:
    (tmp_path / "thing.bin").write_bytes(b"\x00\x01\x02" * 100)
    paper = shown(opened_real, bring(opened_real, tmp_path / "thing.bin", Kind.DOCUMENT))
    assert words_in(paper).strip()
    assert paper.findChild(PagesView) is None
