"""Documents are what their bytes are; what is shown of them is drawn anew."""

import io
import sys
import zlib
from typing import Any

import pytest
from PIL import Image

from healthdesk import words
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Kind, Standing
from healthdesk.importers import preview, sniffing
from healthdesk.importers.documents import Documents, pictures

NO_EYES = f"pages-no-eyes-{ {'darwin': 'mac', 'win32': 'windows'}.get(sys.platform, 'linux') }"
"""What is said of a picture where nobody reads its letters."""


def pdf(*pages: str) -> bytes:
    """A small PDF with a line of text on each page."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    kids = []
    for text in pages:
        stream = f"BT /F1 18 Tf 40 100 Td ({text}) Tj ET"
        kids.append(f"{len(objects) + 1} 0 R")
        font = "<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
        content = f"/Contents {len(objects) + 2} 0 R /Resources {font}"
        objects += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] {content} >>",
            f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        ]
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    out = b"%PDF-1.4\n"
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode()
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    trailer = f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    return out + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{trailer}".encode()


def picture(kind: str = "PNG", size: tuple[int, int] = (40, 30), **options: Any) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, "teal").save(out, kind, **options)
    return out.getvalue()


def huge_png() -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        return len(body).to_bytes(4, "big") + name + body + zlib.crc32(name + body).to_bytes(4, "big")

    header = (30_000).to_bytes(4, "big") * 2 + bytes([8, 2, 0, 0, 0])
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\0" * 1000))
        + chunk(b"IEND", b"")
    )


def test_a_pdf_is_kept_with_its_words(read_drafts: Any) -> None:
    draft, proposed = read_drafts(pdf("HbA1c 6.4 percent", "second page"), "letter.pdf")
    assert (proposed.title, proposed.detail, proposed.standing) == ("HbA1c", "6.4 percent", Standing.PROPOSED)
    assert (draft.kind, draft.title, draft.detail) == (Kind.DOCUMENT, "letter.pdf", "PDF")
    (attached,) = draft.attachments
    assert (attached.locator, attached.media_type) == ("", "application/pdf")
    assert "HbA1c 6.4 percent" in attached.text
    assert "second page" in attached.text


@pytest.mark.parametrize(
    ("name", "content", "media_type", "issues"),
    [
        ("photo.png", picture(), "image/png", [NO_EYES]),
        ("photo.jpg", picture("JPEG"), "image/jpeg", [NO_EYES]),
        ("no-ending", picture("JPEG"), "image/jpeg", [NO_EYES]),
        ("really.png", picture("JPEG"), "image/jpeg", [NO_EYES]),
        ("cut.png", picture()[:60], "image/png", ["picture-damaged"]),
        ("huge.png", huge_png(), "image/png", ["picture-too-large"]),
        (
            "draws.png",
            b'<svg xmlns="http://www.w3.org/2000/svg"><image href="/etc/passwd"/></svg>',
            "image/svg+xml",
            [],
        ),
        ("scan.pdf", pdf(""), "application/pdf", ["pdf-without-text"]),
        ("cut.pdf", pdf("abc")[:90], "application/pdf", ["pdf-damaged"]),
        ("film.mp4", b"\0\0\0\x18ftypmp42" + bytes(500), "application/octet-stream", []),
        ("all.zip", b"PK\x03\x04" + bytes(50), "application/zip", ["kept-not-read"]),
        ("cda.xml", b"<?xml version='1.0'?><ClinicalDocument/>", "application/xml", ["kept-not-read"]),
        ("utf16.txt", "Tension élevée".encode("utf-16"), "text/plain", []),
        ("old.txt", "Tension élevée".encode("cp1252"), "text/plain", []),
        ("card.json", b'{"verifiableCredential":[]}', "application/json", ["kept-not-read"]),
    ],
)
def test_any_file_is_kept_as_what_it_is(
    name: str, content: bytes, media_type: str, issues: list[str], receive: Any
) -> None:
    (draft,) = Documents().read(receive(content, name))
    assert (draft.attachments[0].media_type, draft.attachments[0].size) == (media_type, len(content))
    assert [issue.code for issue in draft.issues] == issues
    if name in ("utf16.txt", "old.txt"):
        assert draft.attachments[0].text == "Tension élevée"


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("records.json", picture(), "picture-named-as-records"),
        ("records.NDJSON", picture("JPEG"), "picture-named-as-records"),
        ("records.xml", picture("GIF"), "picture-named-as-records"),
        ("records.json", pdf("x"), "pdf-named-as-records"),
        ("records.json", b"PK\x03\x04" + bytes(50), "name-promises-records"),
        ("records.json", b"<html>Please sign in</html>", "name-promises-records"),
        ("records.json", b"", "file-empty"),
    ],
)
def test_a_name_that_promises_records_is_taken_at_its_word(name: str, content: bytes, code: str, receive: Any) -> None:
    with pytest.raises(IntakeError) as caught:
        Documents().recognise(receive(content, name))
    assert caught.value.code == code
    for language in ("en", "fr"):
        told = words.sentence(code, language, **caught.value.fields)
        assert name in told
        assert "…" not in told


def test_a_page_is_drawn_in_the_child() -> None:
    drawn = preview(pdf("one", "two", "three"), "application/pdf", 1)
    assert drawn.pages == 3
    with Image.open(io.BytesIO(drawn.png), formats=("PNG",)) as image:
        assert max(image.size) <= pictures.LONGEST_SIDE
        assert image.getextrema() != ((255, 255), (255, 255), (255, 255))
    assert preview(pdf("one"), "application/pdf", 99).pages == 1


def test_a_photo_is_drawn_anew_upright_and_without_what_the_camera_wrote() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    exif[0x010F] = "SecretCamera"
    drawn = preview(picture("JPEG", (3000, 1500), exif=exif), "image/jpeg")
    assert b"SecretCamera" not in drawn.png
    with Image.open(io.BytesIO(drawn.png), formats=("PNG",)) as image:
        assert image.size == (1000, 2000)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (huge_png(), "picture-too-large"),
        (picture()[:60], "picture-damaged"),
        (pdf("abc")[:90], "pdf-damaged"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "cannot-be-shown"),
        (b"just words", "cannot-be-shown"),
        (b"", "cannot-be-shown"),
    ],
)
def test_what_cannot_be_drawn_says_why(content: bytes, code: str) -> None:
    with pytest.raises(IntakeError) as caught:
        preview(content, "image/png")
    assert caught.value.code == code


def test_bytes_decide_and_not_names() -> None:
    assert sniffing.media_type(b"BMI is body mass index") == "text/plain"
    assert sniffing.media_type(b"\xef\xbb\xbf{}") == "application/json"
    assert sniffing.media_type(bytes(128) + b"DICM") == "application/dicom"
