"""Files made to do harm: each ends in records, a document or a sentence, within limits, through the sealed child."""

import base64
import io
import os
import struct
import time
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from healthdesk import importers, words
from healthdesk.domain.errors import IntakeError
from healthdesk.importers.reading import Part
from healthdesk.workers import Child, start

MEMORY_MB = 600
SECONDS = 30.0


def zipped(*members: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return out.getvalue()


def nested_zip() -> bytes:
    content = zipped(("0.txt", bytes(10 << 20)))
    for level in range(12):
        content = zipped(*((f"{level}-{copy}.zip", content) for copy in range(4)))
    return content


def png_of(width: int, height: int) -> bytes:
    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(4096))) + chunk(b"IEND", b"")
    )


def pdf(media_box: str, pages: int = 1) -> bytes:
    kids = " ".join(f"{number} 0 R" for number in range(3, 3 + pages))
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", f"<</Type/Pages/Kids[{kids}]/Count {pages}>>".encode()]
    objects += [f"<</Type/Page/Parent 2 0 R/MediaBox{media_box}>>".encode()] * pages
    body = b"%PDF-1.7\n"
    offsets = []
    for number, one in enumerate(objects, 1):
        offsets.append(len(body))
        body += b"%d 0 obj%bendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % at for at in offsets)
    return body + b"xref\n0 %d\n0000000000 65535 f \n%btrailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (
        len(objects) + 1, table, len(objects) + 1, len(body),
    )  # fmt: skip


def laughs() -> bytes:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    return f'<!DOCTYPE d [<!ENTITY l0 "ha">{entities}]><ClinicalDocument xmlns="urn:hl7-org:v3">&l11;</ClinicalDocument>'.encode()


CDA = '<ClinicalDocument xmlns="urn:hl7-org:v3"><typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>{}</ClinicalDocument>'
PATIENT = '{"resourceType":"Patient","id":"a","name":[{"family":"A"}]'

FILES: dict[str, Callable[[], bytes]] = {
    "bomb.zip": lambda: zipped(("a.txt", bytes(1 << 30))),
    "nested.zip": nested_zip,
    "many.zip": lambda: zipped(*((f"{n}.txt", b"x") for n in range(30_000))),
    "outside.zip": lambda: zipped(("../../outside.json", PATIENT.encode() + b"}"), ("/etc/outside.json", b"{}"), ("C:\\x.json", b"{}")),
    "cut.zip": lambda: zipped(("a.json", PATIENT.encode() + b"}" + bytes(5000)))[:-40],
    "bomb.json.gz": lambda: _gzip(b'{"resourceType":"Bundle","entry":[' + b"1," * (300 << 20 >> 1) + b"1]}"),
    "laughs.xml": laughs,
    "outside.xml": lambda: b'<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + CDA.format("<title>&x;</title>").encode(),
    "network.xml": lambda: b'<!DOCTYPE d SYSTEM "http://192.0.2.1/x.dtd">' + CDA.format("").encode(),
    "deep.xml": lambda: CDA.format("<a>" * 200_000 + "</a>" * 200_000).encode(),
    "deep.json": lambda: PATIENT.encode() + b',"x":' + b"[" * 2_000_000 + b"]" * 2_000_000 + b"}",
    "deep-fhir.xml": lambda: b'<Patient xmlns="http://hl7.org/fhir">' + b"<contact>" * 100_000 + b"</contact>" * 100_000 + b"</Patient>",
    "attributes.xml": lambda: CDA.format("<a " + " ".join(f'x{n}="1"' for n in range(300_000)) + "/>").encode(),
    "huge-number.json": lambda: PATIENT.encode() + b',"multipleBirthInteger":' + b"9" * 1_000_000 + b"}",
    "exponent.json": lambda: b'{"resourceType":"Observation","valueQuantity":{"value":1e999999999}}',
    "nan.json": lambda: b'{"resourceType":"Observation","valueQuantity":{"value":NaN}}',
    "nul.json": lambda: PATIENT.encode() + b',"gender":"\\u0000"}',
    "surrogate.json": lambda: PATIENT.encode() + b',"gender":"\\ud800"}',
    "duplicate.json": lambda: PATIENT.encode() + b',"id":"b"}',
    "half.json": lambda: PATIENT.encode()[:-9],
    "wide.png": lambda: png_of(60_000, 60_000),
    "svg.png": lambda: b'<svg xmlns="http://www.w3.org/2000/svg"><image href="http://192.0.2.1/x.png"/></svg>',
    "vast.pdf": lambda: pdf("[0 0 200000 200000]"),
    "pages.pdf": lambda: pdf("[0 0 600 800]", 20_000),
    "half.pdf": lambda: pdf("[0 0 600 800]", 50)[:600],
    "wide.csv": lambda: b"a," * 2_000_000 + b"\n" + b"1," * 2_000_000,
    "line.csv": lambda: b"date,value\n" + b"9" * (20 << 20),
    "quote.csv": lambda: b'date,value\n"' + b"x,y\n" * 2_000_000,
    "segments.hl7": lambda: b"MSH|^~\\&|A|B|C|D|20240101||ORU^R01|1|P|2.5\r" + b"OBX|1|NM|x||" + b"1~" * 2_000_000 + b"\r",
    "records.xml": lambda: b"<?xml version='1.0'?><HealthData>" + b"<Record type='x' " * 200_000,
    "base64.xml": lambda: CDA.format(
        '<component><nonXMLBody><text mediaType="application/pdf" representation="B64">'
        + base64.b64encode(bytes(20 << 20)).decode()
        + "</text></nonXMLBody></component>"
    ).encode(),
    "card.smart-health-card": lambda: b'{"verifiableCredential":["' + b"a" * 500_000 + b"." + b"b" * 500_000 + b".c" + b'"]}',
    "certificate.txt": lambda: b"HC1:" + b"6BF" * 400_000,
    "preamble.dcm": lambda: bytes(128) + b"DICM" + b"\xff" * 2_000_000,
    "mail.eml": lambda: b"From: a@b\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n" + b"--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n" * 50_000,
    "words.docx": lambda: zipped(("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<w>" + b"<p>" * 3_000_000)),
    "sheet.xlsx": lambda: zipped(("[Content_Types].xml", b"<Types/>"), ("xl/workbook.xml", b"<w/>"), ("xl/worksheets/sheet1.xml", bytes(400 << 20))),
    "noise.bin": lambda: os.urandom(1 << 20),
}  # fmt: skip


def _gzip(content: bytes) -> bytes:
    deflater = zlib.compressobj(9, zlib.DEFLATED, 31)
    return deflater.compress(content) + deflater.flush()


def attempt(name: str, content: bytes) -> str:
    """What becomes of a file and of what comes out of it; parts are read too, three levels deep at most."""
    held, outcome = [content], ""
    for _level in range(3):
        parts: list[bytes] = []
        for each in held:
            said, inside = read(name, each)
            outcome = outcome or said
            parts += inside
        held = parts[:2]
    return outcome


def read(name: str, content: bytes) -> tuple[str, list[bytes]]:
    """The first thing that a file gives, or the code of its refusal, and its parts."""
    outcome, parts = "", []
    try:
        for one in importers.read_artifact(lambda at, length: content[at : at + length], len(content), name):
            outcome = outcome or type(one).__name__
            if isinstance(one, Part):
                parts.append(part_of(one))
    except IntakeError as refused:
        outcome = refused.code
        words.sentence(refused.code, "en", **refused.fields)
    return outcome, parts


def part_of(part: Part) -> bytes:
    """A part's first megabyte; its name leads nowhere outside, its size is within reason."""
    taken, kept = 0, bytearray()
    for piece in part.pieces:
        taken += len(piece)
        kept += piece if taken < 1 << 20 else b""
    assert taken <= 1 << 30
    assert not part.name.startswith(("/", "\\"))
    assert ".." not in part.name.replace("\\", "/").split("/")
    assert ":" not in part.name[:2]
    return bytes(kept)


@pytest.mark.parametrize("name", FILES)
def test_a_hostile_file_ends_in_a_sentence_or_in_records_within_limits(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    granted: list[int] = []

    def noting(child: str, *, memory_mb: int, cpu_seconds: int | None = None, may_create: bool = False) -> Child:
        granted.append(memory_mb)
        return start(child, memory_mb=memory_mb, cpu_seconds=cpu_seconds, may_create=may_create)

    monkeypatch.setattr("healthdesk.importers.asking.start", noting)
    before = sorted(tmp_path.parent.iterdir())
    content = FILES[name]()
    begun = time.monotonic()
    assert attempt(name, content)
    assert time.monotonic() - begun < SECONDS
    assert sorted(tmp_path.parent.iterdir()) == before
    assert granted
    assert max(granted) <= MEMORY_MB  # the kernel holds the child to it
