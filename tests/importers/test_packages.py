"""Files in files: what comes out byte by byte, what stays and why, and what is refused before it can do harm."""

import bz2
import gzip
import io
import lzma
import stat
import struct
import tarfile
import time
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk import words
from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Draft, Issue
from healthdesk.importers.packages import Compressed, Mailboxes, Mails, Tars, Unopened, Zips, mailtext, members
from healthdesk.importers.reading import Part, Received
from healthdesk.importers.registry import best_for

Receive = Callable[[bytes, str], Received]


def zipped(*entries: tuple[str, bytes], **more: Any) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries:
            archive.writestr(name, content, **more)
    return out.getvalue()


def taken(received: Received) -> tuple[dict[str, bytes], list[tuple[str, str]], list[Draft]]:
    """What comes out, what is said, and what is kept: every part is taken before the next thing is asked for."""
    parts, issues, drafts = {}, [], []
    for one in best_for(received).read(received):
        if isinstance(one, Part):
            parts[one.name] = b"".join(one.pieces)
        elif isinstance(one, Issue):
            issues.append((one.code, one.locator))
        elif isinstance(one, Draft):
            drafts.append(one)
    assert all(words.sentence(code, language) for code, _ in issues for language in words.LANGUAGES)
    return parts, issues, drafts


def refusal(received: Received) -> str:
    with pytest.raises(IntakeError) as refused:
        taken(received)
    assert words.sentence(refused.value.code, "fr", **refused.value.fields)
    return refused.value.code


def test_members_come_out_byte_by_byte_and_the_rest_is_said(receive: Receive) -> None:
    content = zipped(
        ("Labo/2024/analyse.pdf", b"%PDF-1.4 lab"),
        ("Labo/", b""),
        ("synthese.xml", b"<ClinicalDocument/>"),
        ("CDA_default.xsl", b"<xsl/>"),
        ("__MACOSX/._analyse.pdf", b"mac"),
        (".DS_Store", b"mac"),
        ("Thumbs.db", b"win"),
        ("README.txt", b"read me"),
        ("vide.txt", b""),
    )
    parts, issues, _ = taken(receive(content, "mes.zip"))
    assert parts == {"Labo/2024/analyse.pdf": b"%PDF-1.4 lab", "synthese.xml": b"<ClinicalDocument/>"}
    assert {place: code for code, place in issues} == {
        "part:CDA_default.xsl": "member-for-viewing",
        "part:__MACOSX/._analyse.pdf": "member-of-system",
        "part:.DS_Store": "member-of-system",
        "part:Thumbs.db": "member-of-system",
        "part:README.txt": "member-for-viewing",
        "part:vide.txt": "member-empty",
    }


def test_on_a_medium_of_ihe_xdm_the_documents_come_out_and_its_index_stays(receive: Receive) -> None:
    content = zipped(
        ("INDEX.HTM", b"<html>"),
        ("README.TXT", b"."),
        ("IHE_XDM/SUBSET01/METADATA.XML", b"<SubmitObjectsRequest/>"),
        ("IHE_XDM/SUBSET01/DOC00001.XML", b"<ClinicalDocument/>"),
        ("IHE_XDM/SUBSET02/SCAN.PDF", b"%PDF-"),
    )
    received = receive(content, "IHE_XDM.ZIP")
    assert best_for(received).recognise(received).format == "IHE XDM"
    parts, issues, _ = taken(received)
    assert sorted(parts) == ["IHE_XDM/SUBSET01/DOC00001.XML", "IHE_XDM/SUBSET02/SCAN.PDF"]
    assert {code for code, _ in issues} == {"member-for-viewing", "member-index"}
    assert (
        "index.html"
        in taken(
            receive(
                zipped(
                    ("index.html", b"<html>Mine</html>"),
                ),
                "my.zip",
            )
        )[0]
    )


@pytest.mark.parametrize("name", ["../out.xml", "/etc/passwd", "a/../../out", "C:\\out.xml", "..\\out.xml"])
def test_no_name_leads_outside(receive: Receive, name: str) -> None:
    parts, issues, _ = taken(receive(zipped((name, b"x"), ("good.txt", b"y")), "trap.zip"))
    assert parts == {"good.txt": b"y"}
    assert [code for code, _ in issues] == ["member-leads-outside"]


def test_links_and_second_files_of_a_name_stay(receive: Receive) -> None:
    link = zipfile.ZipInfo("link")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(link, "/etc/passwd")
        archive.writestr("twice.txt", "first")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("twice.txt", "second")
    parts, issues, _ = taken(receive(out.getvalue(), "odd.zip"))
    assert parts == {"twice.txt": b"first"}
    assert issues == [("member-no-file", "part:link"), ("member-twice", "part:twice.txt")]


def locked(content: bytes, which: range) -> bytes:
    """The same zip with the encryption bit set on some members, in both places where it stands."""
    raw = bytearray(content)
    for number, at in enumerate(place for place in range(len(raw)) if raw[place : place + 4] == b"PK\x03\x04"):
        raw[at + 6] |= number in which
    for number, at in enumerate(place for place in range(len(raw)) if raw[place : place + 4] == b"PK\x01\x02"):
        raw[at + 8] |= number in which
    return bytes(raw)


def test_a_locked_zip_is_refused_and_a_locked_member_stays(receive: Receive) -> None:
    content = zipped(("a.txt", b"a"), ("b.txt", b"b"))
    assert refusal(receive(locked(content, range(2)), "locked.zip")) == "zip-needs-password"
    strong = locked(content, range(2)).replace(b"\x08\x00", b"\x63\x00")
    assert refusal(receive(strong, "strong.zip")) == "zip-locked"
    parts, issues, _ = taken(receive(locked(content, range(1)), "half.zip"))
    assert (parts, issues) == ({"b.txt": b"b"}, [("member-locked", "part:a.txt")])


SECRET = b"secret"


def cipher(password: bytes, plain: bytes) -> bytes:
    """The traditional PKWARE encryption of APPNOTE.TXT 6.1, from its own description."""
    table = []
    for number in range(256):
        value = number
        for _ in range(8):
            value = (value >> 1) ^ (0xEDB88320 if value & 1 else 0)
        table.append(value)
    keys = [0x12345678, 0x23456789, 0x34567890]

    def update(byte: int) -> None:
        keys[0] = (keys[0] >> 8) ^ table[(keys[0] ^ byte) & 0xFF]
        keys[1] = ((keys[1] + (keys[0] & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        keys[2] = (keys[2] >> 8) ^ table[(keys[2] ^ (keys[1] >> 24)) & 0xFF]

    for byte in password:
        update(byte)
    out = bytearray()
    for byte in plain:
        twist = keys[2] | 2
        out.append(byte ^ (((twist * (twist ^ 1)) >> 8) & 0xFF))
        update(byte)
    return bytes(out)


def encrypted(plain: bytes) -> bytes:
    """A zip of one stored member in that encryption."""
    crc = zlib.crc32(plain)
    body = cipher(SECRET, bytes(11) + struct.pack("<I", crc)[3:] + plain)
    common = struct.pack("<HHHHHIIIHH", 20, 1, 0, 0, 0x21, crc, len(body), len(plain), 5, 0)
    local = b"PK\x03\x04" + common + b"a.txt" + body
    entry = b"PK\x01\x02" + struct.pack("<H", 20) + common + struct.pack("<HHHII", 0, 0, 0, 0, 0) + b"a.txt"
    end = b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 1, 1, len(entry), len(local), 0)
    return local + entry + end


def test_a_locked_zip_opens_with_its_password(receive: Receive) -> None:
    received = receive(encrypted(b"a letter"), "locked.zip")
    assert refusal(received) == "zip-needs-password"
    assert taken(replace(received, password="secret"))[0] == {"a.txt": b"a letter"}
    assert refusal(replace(received, password="guess")) == "zip-wrong-password"


def test_a_damaged_member_stays_and_the_others_come(receive: Receive) -> None:
    noise = bytes(range(256)) * 40
    content = zipped(("bad.bin", noise), ("good.txt", b"good" * 100))
    at = content.index(b"bad.bin") + 60
    parts, issues, _ = taken(receive(content[:at] + b"\xff\x00\xff" + content[at + 3 :], "x.zip"))
    assert parts == {"good.txt": b"good" * 100}
    assert issues == [("member-damaged", "part:bad.bin")]


def test_what_swells_beyond_reason_stays(receive: Receive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(members, "RATIO_FROM", 1 << 20)
    bomb = zipped(("bomb.xml", bytes(3 << 20)), ("good.txt", b"good"))
    parts, issues, _ = taken(receive(bomb, "bomb.zip"))
    assert (parts, issues) == ({"good.txt": b"good"}, [("member-swells", "part:bomb.xml")])
    assert refusal(receive(gzip.compress(bytes(3 << 20)), "bomb.gz")) == "package-swells"


def test_members_that_share_their_bytes_are_refused(receive: Receive) -> None:
    """As in the zips of D. Fifield, "A better zip bomb" (2019): many entries, one body."""
    content = zipped(("a.bin", bytes(range(256)) * 64))
    start = content.index(b"PK\x01\x02")
    end = content.index(b"PK\x05\x06")
    entry = content[start:end]
    tail = bytearray(content[end:])
    many = entry * 8
    tail[8:12] = struct.pack("<HH", 8, 8)
    tail[12:16] = struct.pack("<I", len(many))
    assert refusal(receive(content[:start] + many + bytes(tail), "quine.zip")) == "zip-overlaps"


def test_too_many_and_too_much_are_refused(receive: Receive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("healthdesk.importers.packages.zipped.MOST_MEMBERS", 3)
    assert refusal(receive(zipped(*((f"{n}.txt", b"x") for n in range(4))), "many.zip")) == "zip-too-many"
    monkeypatch.setattr("healthdesk.importers.packages.zipped.Budget", lambda name: members.Budget(name, 10))
    assert refusal(receive(zipped(("a.txt", b"x" * 11)), "much.zip")) == "package-too-large"
    assert refusal(receive(zipped(), "empty.zip")) == "zip-empty"
    assert refusal(receive(b"PK\x03\x04 and nothing more", "cut.zip")) == "zip-damaged"


@pytest.mark.parametrize(
    ("pack", "name"),
    [(gzip.compress, "labs.csv.gz"), (bz2.compress, "labs.csv.bz2"), (lzma.compress, "labs.csv.xz")],
)
def test_one_compressed_file_comes_out_whole(receive: Receive, pack: Callable[[bytes], bytes], name: str) -> None:
    content = b"date;value\n" * 300_000
    received = receive(pack(content), name)
    assert isinstance(best_for(received), Compressed)
    assert taken(received)[0] == {"labs.csv": content}
    assert refusal(receive(pack(content)[:-9], name)) == "compressed-damaged"
    assert taken(receive(pack(b"one") + pack(b"two"), name))[0] == {"labs.csv": b"onetwo"}


def test_gzip_may_keep_the_name(receive: Receive) -> None:
    out = io.BytesIO()
    with gzip.GzipFile("export/labs.txt", "wb", fileobj=out, mtime=0) as stream:
        stream.write(b"x")
    assert list(taken(receive(out.getvalue(), "download"))[0]) == ["labs.txt"]


def tarred(form: int, *entries: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=form) as archive:
        for name, content in entries:
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
        link = tarfile.TarInfo("link")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
        folder = tarfile.TarInfo("folder")
        folder.type = tarfile.DIRTYPE
        archive.addfile(folder)
    return out.getvalue()


@pytest.mark.parametrize("form", [tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
def test_a_tar_gives_its_files(receive: Receive, form: int) -> None:
    long = "ordner/" * 25 + "befund.xml"
    entries = [("a.xml", b"<a/>"), ("../b.xml", b"<b/>"), ("leer.txt", b""), ("c.bin", bytes(1500))]
    if form != tarfile.USTAR_FORMAT:
        entries.append((long, b"<c/>"))
    received = receive(tarred(form, *entries), "x.tar")
    assert isinstance(best_for(received), Tars)
    parts, issues, _ = taken(received)
    assert parts == {name: content for name, content in entries if content and ".." not in name}
    assert issues == [
        ("member-leads-outside", "part:../b.xml"), ("member-empty", "part:leer.txt"), ("member-no-file", "part:link"),
    ]  # fmt: skip


def test_a_tar_that_ends_too_early_says_so(receive: Receive) -> None:
    content = tarred(tarfile.GNU_FORMAT, ("a.txt", b"a"), ("b.bin", bytes(5000)))
    parts, issues, _ = taken(receive(content[: 512 * 4], "x.tar"))
    assert (list(parts), issues) == (["a.txt"], [("member-damaged", "part:b.bin")])


MAIL = b"""Return-Path: <labo@example.org>\r
From: =?utf-8?q?Laboratoire_des_=C3=89rables?= <labo@example.org>\r
To: Ada Marchand <ada@example.org>\r
Subject: =?iso-8859-1?q?R=E9sultats_du_4_mars?=\r
Date: Mon, 4 Mar 2024 18:05:09 +0100\r
Message-ID: <1@example.org>\r
MIME-Version: 1.0\r
Content-Type: multipart/mixed; boundary="outer"\r
\r
--outer\r
Content-Type: multipart/alternative; boundary="inner"\r
\r
--inner\r
Content-Type: text/plain; charset=utf-8\r
Content-Transfer-Encoding: quoted-printable\r
\r
Votre glyc=C3=A9mie est jointe.\r
--inner\r
Content-Type: text/html\r
\r
<html><head><style>p {}</style></head><body><p>Votre glyc&eacute;mie</p></body></html>\r
--inner--\r
--outer\r
Content-Type: application/pdf; name="=?utf-8?q?r=C3=A9sultats=2Epdf?="\r
Content-Disposition: attachment\r
Content-Transfer-Encoding: base64\r
\r
JVBERi0xLjQgbGFi\r
--outer\r
Content-Type: image/png\r
Content-ID: <logo>\r
Content-Disposition: inline\r
Content-Transfer-Encoding: base64\r
\r
iVBORw0KGgo=\r
--outer\r
Content-Type: message/rfc822\r
\r
From: b@example.org\r
Subject: Weitergeleitet: Befund\r
Date: Sun, 3 Mar 2024 10:00:00 -0000\r
Message-ID: <2@example.org>\r
\r
Im Anhang.\r
--outer--\r
"""


def test_a_mail_is_a_document_and_what_is_attached_comes_out(receive: Receive) -> None:
    received = receive(MAIL, "message.eml")
    assert isinstance(best_for(received), Mails)
    parts, issues, (document,) = taken(received)
    assert parts["résultats.pdf"] == b"%PDF-1.4 lab"
    assert list(parts) == ["résultats.pdf", "Weitergeleitet  Befund.eml"]
    assert issues == [("mail-decoration", "part:attachment-2.png")]
    assert (document.title, document.author) == ("Résultats du 4 mars", "Laboratoire des Érables <labo@example.org>")
    assert document.date is not None
    assert document.date.text == "2024-03-04T18:05:09+01:00"
    text = document.attachments[0].text
    assert "Votre glycémie est jointe." in text
    assert "To: Ada Marchand <ada@example.org>" in text
    forwarded = receive(parts["Weitergeleitet  Befund.eml"], "f.eml")
    assert isinstance(best_for(forwarded), Mails)
    assert taken(forwarded)[2][0].title == "Weitergeleitet: Befund"


def test_parts_come_before_the_mail_itself(receive: Receive) -> None:
    given = list(Mails().read(receive(MAIL, "m.eml")))
    assert isinstance(given[-1], Draft)


def test_html_alone_gives_its_words(receive: Receive) -> None:
    page = "<p>Bonjour&nbsp;Ada</p><script>bad()</script><table><tr><td>CRP</td><td>3 mg/L</td></tr></table>"
    mail = f"From: a@b.c\r\nSubject: x\r\nDate: rubbish\r\nContent-Type: text/html\r\n\r\n{page}".encode()
    (document,) = taken(receive(mail, "h.eml"))[2]
    assert document.date is None
    assert "Bonjour Ada" in document.attachments[0].text
    assert "CRP 3 mg/L" in document.attachments[0].text
    assert "bad()" not in document.attachments[0].text


@pytest.mark.parametrize("odd", ["<a ", "<!--", "&#", "<![CDATA[", "<script>", "</p>", "\n ", "<p\n"])
def test_no_page_takes_long(odd: str) -> None:
    before = time.process_time()
    mailtext.without_tags(odd * 300_000)
    assert time.process_time() - before < 5


def test_what_a_page_shows_is_read() -> None:
    page = (
        "<head><title>t</title></head><!-- <p>no --><p>1 &lt; 2 &amp; <b>bold</b><br>next</p><style>p>a {}</style>end"
    )
    assert mailtext.without_tags(page) == "1 < 2 & bold\nnext\nend"
    assert mailtext.without_tags("İİİ<P>x</P><SCRIPT>İ</SCRIPT>y") == "İİİ\nx\ny"
    assert mailtext.without_tags("a &#" + "9" * 5000 + "; b").startswith("a &#9")


def test_a_mailbox_gives_its_mails(receive: Receive) -> None:
    box = b"From a@b.c Mon Mar  4 2024\n" + MAIL.replace(b"\r\n", b"\n") + b"\n\nFrom x@y.z Tue Mar  5 2024\n" + MAIL
    received = receive(box, "box.mbox")
    assert isinstance(best_for(received), Mailboxes)
    parts, _, _ = taken(received)
    assert list(parts) == ["mail-1.eml", "mail-2.eml"]
    assert parts["mail-2.eml"] == MAIL
    assert parts["mail-1.eml"].startswith(b"Return-Path")


@pytest.mark.parametrize(
    "text",
    [
        b"Name: Ada\nBorn: 1956\nDate: 2024-01-01\n",
        b"Subject: a story\n\nFrom here on it is only text.\n",
        b"From: x\n",
    ],
)
def test_a_text_with_colons_is_no_mail(receive: Receive, text: bytes) -> None:
    assert Mails().sniff(receive(text, "note.txt")) == 0


def test_a_mail_nested_beyond_reason_is_kept_whole(receive: Receive) -> None:
    head = b"From: a@b.c\r\nSubject: deep\r\nDate: Mon, 4 Mar 2024 18:05:09 +0100\r\nMIME-Version: 1.0\r\n"
    deep = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (n, n) for n in range(3000))
    drafts = taken(receive(head + deep + b"\r\nend", "deep.eml"))[2]
    assert len(drafts) == 1


@pytest.mark.parametrize("content", [b"7z\xbc\xaf\x27\x1c" + bytes(100), b"Rar!\x1a\x07\x01\x00" + bytes(100)])
def test_archives_that_are_not_opened_are_kept_with_what_to_do(receive: Receive, content: bytes) -> None:
    received = receive(content, "x.rar")
    assert isinstance(best_for(received), Unopened)
    (document,) = taken(received)[2]
    assert [issue.code for issue in document.issues] == ["archive-not-opened"]


def test_a_message_of_outlook_is_kept_with_what_to_do(receive: Receive) -> None:
    header = bytearray(512)
    header[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    header[30:32] = struct.pack("<H", 9)
    content = bytes(header) + "Root Entry".encode("utf-16-le").ljust(128, b"\0")
    content += "__properties_version1.0".encode("utf-16-le").ljust(128, b"\0")
    (document,) = taken(receive(content, "x.msg"))[2]
    assert [issue.code for issue in document.issues] == ["outlook-not-opened"]


@given(st.binary(max_size=400), st.sampled_from([Zips(), Tars(), Compressed(), Mails(), Mailboxes(), Unopened()]))
def test_any_bytes_end_in_parts_or_a_sentence(content: bytes, importer: Any) -> None:
    starts = (b"PK\x03\x04", b"\x1f\x8b\x08\0", b"BZh9", b"From: a\r\nDate: b\r\nSubject: c\r\n", b"")
    for start in starts:
        whole = start + content
        received = Received("x", len(whole), lambda at, length, whole=whole: whole[at : at + length], None, whole)  # type: ignore[misc, arg-type]
        if importer.sniff(received):
            assert ends_well(importer, received)


def ends_well(importer: Any, received: Received) -> bool:
    try:
        importer.recognise(received)
        for one in importer.read(received):
            if isinstance(one, Part):
                b"".join(one.pieces)
    except IntakeError as refused:
        return refused.code in words.SENTENCES
    return True


@given(st.text(max_size=200))
def test_words_without_tags_never_break(page: str) -> None:
    assert "<script" not in mailtext.without_tags(f"<script>{page}</script>")
    mailtext.without_tags(page)
    mailtext.decoded(page)
