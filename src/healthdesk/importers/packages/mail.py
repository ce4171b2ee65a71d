"""Mails (.eml): the mail is a document with its sender, day and words; what is attached comes out as files.

Sources: RFC 5322 (format), RFC 2045 to 2047 and 2183 (MIME, Content-Disposition), RFC 8551 (S/MIME). A forwarded mail is a
file of its own again.
"""

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import Message
from typing import Any

import msgspec

from healthdesk.domain.dates import parse_date
from healthdesk.domain.records import Attachment, Draft, Issue, Kind, Severity, Standing
from healthdesk.importers import whole
from healthdesk.importers.packages import mailtext, members
from healthdesk.importers.packages.members import Budget
from healthdesk.importers.reading import Part, Received, Recognised, Yielded

LARGEST = 160 << 20
"""Bytes of a mail that is opened; a larger one is kept whole. Mail servers rarely let 50 MB through."""

MOST_PARTS = 500
_SMALL_PICTURE = 24 << 10
"""A picture in the text below this size is a logo or a line, not a photo."""

_HEADER = re.compile(rb"^([A-Za-z][A-Za-z0-9-]{1,40}):", re.MULTILINE)
_NO_NAME = re.compile(r"[^\w .-]")
_TELLING = frozenset(
    b"from to date subject received message-id mime-version return-path delivered-to content-type reply-to"
    b" x-mailer".split()
)
_ENDINGS = {
    "application/pdf": ".pdf", "image/jpeg": ".jpg", "image/png": ".png", "text/html": ".html", "text/plain": ".txt",
    "text/calendar": ".ics", "application/zip": ".zip", "message/rfc822": ".eml", "text/xml": ".xml",
    "application/xml": ".xml", "application/json": ".json", "text/csv": ".csv", "image/heic": ".heic",
}  # fmt: skip


class Mails:
    """Takes every mail, told by its headers."""

    name = "mail"
    version = 1

    def sniff(self, received: Received) -> int:
        """Sure of a text that begins with headers which only mails have together."""
        return 92 if is_mail(received.head) else 0

    def recognise(self, _received: Received) -> Recognised:
        """A mail."""
        return Recognised(self.name, self.version, "mail", "message/rfc822")

    def read(self, received: Received) -> Iterator[Yielded]:
        """What is attached first, so that it can say whose it is, then the mail itself."""
        if received.size > LARGEST:
            yield whole.document(received, media_type="message/rfc822", kind="mail", issues=(Issue("mail-too-large"),))
            return
        try:
            message = message_from_bytes(bytes(received.whole(LARGEST)), policy=policy.compat32)
            parts = list(_leaves(message))
        except (RecursionError, MessageError, ValueError, AssertionError, IndexError, KeyError):
            yield whole.document(received, media_type="message/rfc822", kind="mail", issues=(Issue("mail-tangled"),))
            return
        texts = [part for part in parts if _is_text(part)]
        yield from _attached([part for part in parts if not _is_text(part)], received)
        yield _document(received, message, texts)


def is_mail(head: bytes) -> bool:
    """Whether bytes begin with the headers of a mail: a block of names and colons, three of them telling."""
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    block = re.split(rb"\r?\n\r?\n", start, maxsplit=1)[0]
    if not _HEADER.match(block):
        return False
    lines = block.splitlines()
    strange = [line for line in lines if line and line[:1] not in b" \t" and not _HEADER.match(line)]
    telling = {name.lower() for name in _HEADER.findall(block)} & _TELLING
    whose = {b"from", b"received", b"message-id", b"return-path", b"mime-version"}
    return len(telling) >= 3 and bool(telling & whose) and len(strange) <= len(lines) // 20


def _leaves(message: Message) -> Iterator[Message]:
    """The parts that hold something, a forwarded mail as one of them; of several forms of one text the plainest."""
    kind = message.get_content_type()
    inside = message.get_payload()
    if kind == "message/rfc822" or not isinstance(inside, list):
        yield message
        return
    for part in inside:
        if isinstance(part, Message):
            yield from _leaves(part)


def _is_text(part: Message) -> bool:
    if part.get_content_type() not in {"text/plain", "text/html"} or part.get_filename():
        return False
    return "attachment" not in str(part.get("Content-Disposition", "")).lower()


def _attached(parts: list[Message], received: Received) -> Iterator[Part | Issue]:
    budget = Budget(received.name)
    taken: set[str] = set()
    for number, part in enumerate(parts, 1):
        name = _name(part, number)
        if number > MOST_PARTS:
            yield members.problem("member-too-many", name)
            continue
        if code := _quiet(part, name):
            yield members.remark(code, name)
            continue
        content = _content(part)
        if not content:
            yield members.remark("member-empty", name)
            continue
        if _decoration(part, content):
            yield members.remark("mail-decoration", name)
            continue
        budget.spend(len(content))
        yield Part(_free(name, taken), iter((content,)))


def _quiet(part: Message, name: str) -> str:
    kind = part.get_content_type()
    if kind in {"application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature"}:
        return "member-signature"
    return "" if part.get_content_maintype() == "message" else members.quiet(name)


def _content(part: Message) -> bytes:
    if part.get_content_type() == "message/rfc822":
        inside = _forwarded(part)
        return inside.as_bytes() if inside else b""
    content: Any = part.get_payload(decode=True)
    if isinstance(content, bytes):
        return content
    return part.as_bytes() if part.is_multipart() else b""


def _forwarded(part: Message) -> Message | None:
    inside = part.get_payload()
    first = inside[0] if isinstance(inside, list) and inside else None
    return first if isinstance(first, Message) else None


def _decoration(part: Message, content: bytes) -> bool:
    """Whether a picture only adorns the text: small, and shown in it rather than attached."""
    shown = bool(part.get("Content-ID")) and "attachment" not in str(part.get("Content-Disposition", "")).lower()
    return part.get_content_maintype() == "image" and shown and len(content) < _SMALL_PICTURE


def _name(part: Message, number: int) -> str:
    kind = part.get_content_type()
    try:
        given = part.get_filename() or ""
    except (TypeError, ValueError, LookupError):
        given = ""
    name = mailtext.decoded(str(given)[: mailtext.LONGEST_HEADER]).replace("/", "-").replace("\\", "-").strip()
    if not name and kind == "message/rfc822":
        inside = _forwarded(part)
        subject = _NO_NAME.sub(" ", mailtext.header(inside, "Subject") if inside else "")[:80].strip()
        name = f"{subject}.eml" if subject else ""
    return name or f"attachment-{number}{_ENDINGS.get(kind, '')}"


def _free(name: str, taken: set[str]) -> str:
    """The name, or with a number where the mail has two of it."""
    stem, dot, ending = name.rpartition(".")
    free, number = name, 2
    while free.casefold() in taken:
        free = f"{stem} ({number}).{ending}" if dot else f"{name} ({number})"
        number += 1
    taken.add(free.casefold())
    return free


def _document(received: Received, message: Message, texts: list[Message]) -> Draft:
    """The mail itself, kept whole: what it is about, from whom and when, its words for searching."""
    plain = [mailtext.text_of(part) for part in texts if part.get_content_subtype() == "plain"]
    words = [text for text in plain if text.strip()] or [mailtext.text_of(part) for part in texts]
    subject, author = mailtext.header(message, "Subject"), mailtext.header(message, "From")
    head = [
        f"{name}: {said}"
        for name in ("From", "To", "Cc", "Date", "Subject")
        if (said := mailtext.header(message, name))
    ]
    day = mailtext.sent(message)
    title = subject[:300] or received.name.rpartition("/")[2] or "mail"
    locked = message.get_content_type() in {"application/pkcs7-mime", "application/x-pkcs7-mime", "multipart/encrypted"}
    text = "\n".join((*head, "", *words))[: whole.TEXT]
    resource = {
        "resourceType": "DocumentReference",
        "status": "current",
        "description": title,
        **({"author": [{"display": author}]} if author else {}),
        "content": [{"attachment": {"contentType": "message/rfc822", "title": title, "size": received.size}
                     | ({"creation": day} if parse_date(day) else {})}],
    }  # fmt: skip
    return Draft(
        resource=msgspec.json.encode(resource),
        resource_type="DocumentReference",
        resource_id="",
        locator="",
        kind=Kind.DOCUMENT,
        status="current",
        standing=Standing.DONE,
        title=title,
        detail="mail",
        author=author[:300],
        date=parse_date(day) if day else None,
        attachments=(Attachment("", "message/rfc822", title, received.size, text=text),),
        issues=(Issue("mail-locked", severity=Severity.WARNING),) if locked else (),
    )
