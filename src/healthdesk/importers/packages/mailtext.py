"""The words of a mail: headers in any alphabet, its date, and its text, also when that is HTML.

Sources: RFC 5322 (headers, 3.3 dates), RFC 2047 (letters outside ASCII in headers), RFC 2231 (parameters).
"""

import re
from contextlib import suppress
from datetime import datetime
from email.errors import HeaderParseError, MessageError
from email.header import decode_header
from email.message import Message
from email.utils import parsedate_to_datetime
from html import unescape
from string import ascii_lowercase, ascii_uppercase

LONGEST_HEADER = 2000
LONGEST_TEXT = 1 << 20
_LONGEST_HTML = 4 << 20
_SILENT = frozenset({"script", "style", "head", "title", "template", "noscript"})
_BREAKS = frozenset(
    {"p", "br", "div", "tr", "li", "table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "pre", "blockquote"}
)
_LOWER = str.maketrans(ascii_uppercase, ascii_lowercase)
_CELLS = frozenset({"td", "th"})
_TAG = re.compile(r"/?([a-z][a-z0-9]{0,20})")
_BLANKS = re.compile(r"[ \t\r\f\v\u00a0]+")
_EMPTY_LINES = re.compile(r"\n\s*\n\s*")


def header(message: Message, name: str) -> str:
    """A header as words on one line; "" when it is absent."""
    raw = message.get(name)
    return decoded(str(raw)[:LONGEST_HEADER]) if raw is not None else ""


def decoded(raw: str) -> str:
    """Encoded words in their letters; whatever cannot be decoded stays as it is written."""
    try:
        parts = decode_header(raw)
    except (HeaderParseError, MessageError, ValueError):
        parts = [(raw, None)]
    text = "".join(_letters(part, charset) for part, charset in parts)
    return " ".join("".join(mark if mark.isprintable() else " " for mark in text).split())


def _letters(part: bytes | str, charset: str | None) -> str:
    if isinstance(part, str):
        return part.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    try:
        return part.decode(charset or "utf-8", "replace")
    except (LookupError, ValueError):
        return part.decode("utf-8", "replace")


def sent(message: Message) -> str:
    """When it was sent, as an ISO date-time in the sender's own zone; "" when it does not say."""
    try:
        when = parsedate_to_datetime(str(message.get("Date", ""))[:100])
        return _iso(when)
    except (TypeError, ValueError, IndexError, OverflowError):
        return ""


def _iso(when: datetime) -> str:
    text = when.replace(microsecond=0).isoformat()
    return text if re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([+-]\d\d:\d\d)?", text) else text[:19]


def text_of(part: Message) -> str:
    """The text of one part of a mail: plain as it is, HTML without its tags."""
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes):
        return ""
    charset = part.get_content_charset() or "utf-8"
    try:
        text = content.decode(charset)
    except (LookupError, ValueError):
        text = content.decode("cp1252", "replace")
    if part.get_content_subtype() == "html":
        text = without_tags(text)
    return text.replace("\0", "")[:LONGEST_TEXT]


def without_tags(page: str) -> str:
    """The words that an HTML page shows, a line for each of its blocks; in one pass, whatever the page is made of."""
    page = page[:_LONGEST_HTML]
    lower = page.translate(_LOWER)  # of the same length, which str.lower does not promise
    words: list[str] = []
    position = 0
    while (start := page.find("<", position)) >= 0:
        words.append(page[position:start])
        comment = page.startswith("<!--", start)
        end = page.find("-->" if comment else ">", start + 1)
        if end < 0:
            return _tidied(words)
        position = end + (3 if comment else 1)
        name = _TAG.match(lower, start + 1)
        if comment or name is None:
            continue
        if name[1] in _SILENT and not name[0].startswith("/"):
            end = lower.find(f"</{name[1]}", position)
            if end < 0:
                return _tidied(words)
            position = end
        words.append("\n" if name[1] in _BREAKS else "\t" if name[1] in _CELLS else "")
    words.append(page[position:])
    return _tidied(words)


def _tidied(words: list[str]) -> str:
    text = "".join(words)
    with suppress(ValueError):  # a number of a letter that is longer than any
        text = unescape(text)
    return _EMPTY_LINES.sub("\n\n", _BLANKS.sub(" ", text)).strip()
