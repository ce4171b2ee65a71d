"""The words of a mail: headers in any alphabet, its date, and its text, also when that is HTML.

Sources: RFC 5322 (headers, 3.3 dates), RFC 2047 (letters outside ASCII in headers), RFC 2231 (parameters).
"""

import re
from datetime import datetime
from email.errors import HeaderParseError, MessageError
from email.header import decode_header
from email.message import Message
from email.utils import parsedate_to_datetime
from html.parser import HTMLParser

LONGEST_HEADER = 2000
LONGEST_TEXT = 1 << 20
_LONGEST_HTML = 4 << 20
_SILENT = frozenset({"script", "style", "head", "title", "template", "noscript"})
_BREAKS = frozenset(
    {"p", "br", "div", "tr", "li", "table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "pre", "blockquote"}
)
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


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the parser's own
        """A block begins a line; what is not shown is not read."""
        if tag in _SILENT:
            self._silent += 1
        elif tag in _BREAKS:
            self.words.append("\n")
        elif tag in {"td", "th"}:
            self.words.append("\t")

    def handle_endtag(self, tag: str) -> None:
        """A block ends its line."""
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in _BREAKS:
            self.words.append("\n")

    def handle_data(self, data: str) -> None:
        """Words that are shown."""
        if not self._silent:
            self.words.append(data)


def without_tags(page: str) -> str:
    """The words that an HTML page shows, a line for each of its blocks."""
    reader = _Words()
    try:
        reader.feed(page[:_LONGEST_HTML])
        reader.close()
    except (AssertionError, ValueError, RecursionError):
        pass  # what was read until there is the text
    text = _BLANKS.sub(" ", "".join(reader.words))
    return _EMPTY_LINES.sub("\n\n", text).strip()
