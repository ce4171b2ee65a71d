"""Letters of word processors, and PDFs that are locked."""

import io
import zipfile
from typing import Any

import docx
import pytest

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Kind
from healthdesk.importers import preview, read_artifact
from healthdesk.importers.documents import Documents, office

ODT = office.ODT.encode()


def letter() -> bytes:
    made = docx.Document()
    made.add_heading("Compte rendu", 1)
    made.add_paragraph("Cher confrère, Madame Bernard va bien.")
    table = made.add_table(rows=2, cols=3)
    for row, cells in zip(table.rows, (("Analyse", "Résultat", "Unité"), ("Sodium", "139", "mmol/L")), strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def zipped(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/").replace("_x", ".x"), content)
    return out.getvalue()


def open_document(body: str) -> bytes:
    spaces = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "table")
    )
    xml = f"<office:document-content{spaces}><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    return zipped(mimetype=ODT, content_xml=xml.encode())


def read(content: bytes, name: str, receive: Any) -> Any:
    artifact = receive(content, name)
    assert Documents().sniff(artifact) > 60
    (document,) = Documents().read(artifact)
    return document


def test_a_letter_of_word_is_kept_with_its_words_and_tables(receive: Any) -> None:
    document = read(letter(), "lettre.docx", receive)
    assert (document.kind, document.detail, document.issues) == (Kind.DOCUMENT, "DOCX", ())
    lines = document.attachments[0].text.splitlines()
    assert lines[:2] == ["Compte rendu", "Cher confrère, Madame Bernard va bien."]
    assert lines[2:] == ["Analyse\tRésultat\tUnité", "Sodium\t139\tmmol/L"]


def test_a_letter_of_another_word_processor(receive: Any) -> None:
    body = (
        "<text:h>Titre</text:h><text:p>Tension <text:span>128</text:span>/76<text:tab/>mmHg</text:p>"
        "<table:table><table:table-row><table:table-cell><text:p>TSH</text:p></table:table-cell>"
        "<table:table-cell><text:p>2,1</text:p></table:table-cell></table:table-row></table:table>"
    )
    document = read(open_document(body), "lettre.odt", receive)
    assert document.detail == "ODT"
    assert document.attachments[0].text == "Titre\nTension 128/76\tmmHg\nTSH\t2,1"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (zipped(word__document_xml=b"<w:document"), "office-damaged"),
        (zipped(word__document_xml=b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"), "office-damaged"),
        (zipped(word__document_xml=b"<a>" + b" " * (9 << 20) + b"</a>"), "office-too-large"),
        (zipped(word__document_xml=b"<a>" * 5000 + b"</a>" * 5000), "office-damaged"),
    ],
)
def test_a_letter_that_cannot_be_read_is_kept(content: bytes, code: str, receive: Any) -> None:
    document = read(content, "x.docx", receive)
    assert [issue.code for issue in document.issues] == [code]
    assert document.attachments[0].text == ""


def locked() -> bytes:
    """A letter that opens with the password "1975-11-03"."""
    from reportlab.lib.pdfencrypt import StandardEncryption  # noqa: PLC0415 - used by this alone
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415 - used by this alone

    out = io.BytesIO()
    canvas = Canvas(out, encrypt=StandardEncryption("1975-11-03", ownerPassword="owner", strength=128))
    canvas.drawString(40, 700, "Ferritine   18 µg/L   30 - 300")
    canvas.save()
    return out.getvalue()


def given(content: bytes, password: str) -> list[Any]:
    source = lambda start, length: content[start : start + length]  # noqa: E731 - one line, used once
    return list(read_artifact(source, len(content), "bilan.pdf", password=password))


def test_a_locked_letter_asks_for_its_password_and_opens_with_it() -> None:
    content = locked()
    for password, code in (("", "pdf-needs-password"), ("1975", "pdf-wrong-password")):
        with pytest.raises(IntakeError) as caught:
            given(content, password)
        assert (caught.value.code, caught.value.fields) == (code, {"name": "bilan.pdf"})
    found = given(content, "1975-11-03")
    assert any(getattr(one, "title", "") == "Ferritine" for one in found)
    assert "1975-11-03" not in repr(found)
    with pytest.raises(IntakeError):
        preview(content, "application/pdf")
    assert preview(content, "application/pdf", 0, "1975-11-03").png.startswith(b"\x89PNG")
