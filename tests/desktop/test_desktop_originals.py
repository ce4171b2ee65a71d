"""Every fact opens its original: at its line, at its element, at its box on the page."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from healthdesk.desktop.record.original import page_and_box
from healthdesk.desktop.record.paper import MarkedText, Paper, Picture
from healthdesk.domain.views import Original, RecordPage

ELEMENT = "/ClinicalDocument/component[1]/section[2]/entry[1]"


def paper_of(opened: object, locator: str, media_type: str, content: bytes = b"", cited: str = "") -> Paper:
    frame = opened.frame  # type: ignore[attr-defined]
    page: RecordPage = opened.family.records.page("p1", "rec1")  # type: ignore[attr-defined]
    known = page.originals[0]
    original = Original(known.artifact, locator, media_type, known.title, content)
    paper = Paper(frame.desk, replace(page, originals=(original,)), original, cited)
    paper.resize(600, 700)
    paper.show()
    opened.settle()  # type: ignore[attr-defined]
    return paper


def words_in(paper: QWidget) -> str:
    return "\n".join(label.text() for label in paper.findChildren(QWidget) if hasattr(label, "text"))


def test_a_statement_of_a_clinical_document_is_shown_at_its_element(opened: object) -> None:
    paper = paper_of(opened, ELEMENT, "application/xml")
    shown = paper.findChild(MarkedText)
    assert isinstance(shown, MarkedText)
    marked = [selection.cursor.block().text() for selection in shown.extraSelections()]
    assert marked == [f'<value at="{ELEMENT}"/>']
    assert "Lines 41 to 43 of the file" in words_in(paper)


def test_a_citation_inside_the_statement_is_looked_up_itself(opened: object) -> None:
    paper = paper_of(opened, ELEMENT, "application/xml", cited=f"{ELEMENT}/value[1]")
    shown = paper.findChild(MarkedText)
    assert isinstance(shown, MarkedText)
    assert f'at="{ELEMENT}/value[1]"' in shown.toPlainText()


def test_what_cannot_be_shown_says_so(opened: object) -> None:
    paper = paper_of(opened, "line:9", "application/octet-stream")
    shown = paper.findChild(MarkedText)
    assert isinstance(shown, MarkedText)
    assert not shown.isVisible()


def test_a_value_read_from_a_page_is_framed_on_it(opened: object) -> None:
    paper = paper_of(opened, "page:2/box:0.1,0.5,0.6,0.6", "application/pdf", b"%PDF-1.4")
    picture = paper.findChild(Picture)
    assert isinstance(picture, Picture)
    assert "Page 2 of 3" in picture.accessibleName()
    assert frame_points(picture)
    paper._turn(1)
    opened.settle()  # type: ignore[attr-defined]
    assert not frame_points(picture)


def frame_points(picture: Picture) -> list[QColor]:
    image = picture.grab().toImage()
    teal = QColor("#0F766E")
    middle = image.height() * 55 // 100
    return [image.pixelColor(x, middle) for x in range(image.width()) if image.pixelColor(x, middle) == teal]


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
