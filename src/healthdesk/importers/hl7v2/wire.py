"""HL7 v2 as it stands in files: bytes into lines, lines into segments, segments into messages, each with its line.

Sources: HL7 v2.5.1 chapter 2 (2.5.4 delimiters, 2.7 escape sequences, 2.10.3 batch protocol, 2.15.9.18 MSH-18 and
table 0211 for character sets); the frame <VT> ... <FS><CR> is the Minimal Lower Layer Protocol of chapter C of the
implementation guide. Files separate lines by LF or CRLF as often as by the CR that the standard asks for.
"""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from healthdesk.domain.records import Issue, Severity
from healthdesk.importers.hl7v2.segments import Segment, Separators, clean

MOST_LINES = 400_000
"""Lines of one file that are looked at."""

MOST_SEGMENTS = 40_000
"""Segments of one message that are read."""

_LINE = re.compile(rb"\r\n|\r|\n")
_START = re.compile(rb"(MSH|BHS|FHS)([^A-Za-z0-9\s\"'])")
_LITERAL = re.compile(rb"\\r\\n|\\r|\\n(?=[A-Z][A-Z0-9]{2}\|)")
_ENVELOPES = ("FHS", "BHS", "BTS", "FTS")
_BOM = codecs.BOM_UTF8
_FRAME = b"\x0b\x1c\0"
_LOOKED_AT = 20

# HL7 table 0211; IANA names and common spellings besides. Python's codec of each.
_CHARSETS = {
    "ASCII": "ascii", "8859/1": "cp1252", "8859/2": "iso8859-2", "8859/3": "iso8859-3", "8859/4": "iso8859-4",
    "8859/5": "iso8859-5", "8859/6": "iso8859-6", "8859/7": "iso8859-7", "8859/8": "iso8859-8",
    "8859/9": "iso8859-9", "8859/15": "iso8859-15", "UNICODE UTF-8": "utf-8", "UNICODE": "utf-8", "UTF-8": "utf-8",
    "UTF8": "utf-8", "ISO IR87": "iso2022_jp", "ISO IR159": "iso2022_jp_1", "ISO IR14": "shift_jis",
    "KS X 1001": "euc_kr", "CNS 11643-1992": "big5", "BIG-5": "big5", "GB 18030-2000": "gb18030",
    "ISO IR6": "ascii", "ISO IR100": "cp1252", "ISO-8859-1": "cp1252", "WINDOWS-1252": "cp1252",
    "ISO-8859-15": "iso8859-15", "WINDOWS-1250": "cp1250", "WINDOWS-1251": "cp1251",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Message:
    """One message: its segments in order, and the lines of the file that they are, verbatim."""

    segments: tuple[Segment, ...]
    lines: tuple[tuple[int, bytes], ...]
    issues: tuple[Issue, ...] = ()

    def source(self, segments: tuple[Segment, ...]) -> bytes:
        """The lines of some of its segments, with those that go on in the next line, verbatim."""
        wanted = {one.line for one in segments}
        starts = {one.line for one in self.segments}
        taken, out = False, []
        for number, line in self.lines:
            taken = number in wanted if number in starts else taken
            if taken:
                out.append(line)
        return b"\r".join(out) + b"\r"


@dataclass(slots=True)
class _Building:
    separators: Separators
    segments: list[Segment] = field(default_factory=list)
    lines: list[tuple[int, bytes]] = field(default_factory=list)
    issues: list[Issue] = field(default_factory=list)
    tail: list[str] = field(default_factory=list)

    def settle(self) -> None:
        """Join the lines that go on from the last segment to it."""
        if self.tail and self.segments:
            self.segments[-1] = self.segments[-1].continued(["\n".join(self.tail)], "\n")
        self.tail.clear()

    def message(self) -> Message:
        self.settle()
        return Message(tuple(self.segments), tuple(self.lines), tuple(self.issues))


def starts(head: bytes) -> bool:
    """Whether bytes begin as a message, a batch or a file of messages does."""
    match = _START.match(bare(head).lstrip(_FRAME + b" \t\r\n"))
    return match is not None and match[2] in b"|^~\\&!#$%*+:;@~`,/"


def mostly_segments(head: bytes) -> bool:
    """Whether nearly all of the first lines are segments and one of them is a header: a log or a copied message."""
    lines = [line.strip() for line in _LINE.split(bare(head)) if line.strip()][:_LOOKED_AT]
    segments = [line for line in lines if re.match(rb"[A-Z][A-Z0-9]{2}\|", line)]
    return any(line.startswith(b"MSH|^~\\&") for line in segments) and len(segments) * 5 >= len(lines) * 4


def bare(content: bytes) -> bytes:
    """The bytes without a byte order mark, and in an 8-bit alphabet: UTF-16 is turned into UTF-8."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content[: len(content) & ~1].decode("utf-16", errors="replace").encode(errors="replace")
    if content[1:6:2] == b"\0\0\0"[: len(content[1:6:2])] and content[:1].isalpha():
        return content[: len(content) & ~1].decode("utf-16-le", errors="replace").encode(errors="replace")
    return content.removeprefix(_BOM)


def messages(content: bytes) -> Iterator[Message | Issue]:
    """Every message of a file in order; an Issue for each line that belongs to none."""
    building: _Building | None = None
    separators = Separators()
    for number, line in _numbered(content):
        if number > MOST_LINES:
            yield Issue("hl7-read-in-part", f"line:{number}", Severity.ERROR)
            break
        text = line.strip(_FRAME).removeprefix(_BOM).strip(_FRAME)
        if not text.strip():
            continue
        if match := _START.match(text):
            separators = Separators.of(text, _charset(text, match[2]))
        name = text[:3].decode("ascii", errors="replace")
        if name in _ENVELOPES or (name == "MSH" and match):
            if building:
                yield building.message()
            building = _Building(separators) if name == "MSH" else None
        if name in _ENVELOPES:
            continue
        if building is None:
            yield Issue("hl7-line-outside", f"line:{number}", Severity.NOTE)
            continue
        _add(building, text, line, number)
    if building:
        yield building.message()


def _numbered(content: bytes) -> Iterator[tuple[int, bytes]]:
    text = bare(content)
    if len(text.split(None, 1)) and text.count(b"\r") + text.count(b"\n") <= 1 and b"\\rPID|" in text[:20_000]:
        text = _LITERAL.sub(b"\r", text)  # a message copied out of a program's text, its line ends written as \r
    position, number = 0, 1
    for match in _LINE.finditer(text):
        yield number, text[position : match.start()]
        position = match.end()
        number += 1
    yield number, text[position:]


def _add(building: _Building, text: bytes, line: bytes, number: int) -> None:
    words, odd = building.separators.decoded(text)
    place = f"line:{number}"
    if odd:
        building.issues.append(Issue("hl7-letters-unsure", place))
    building.lines.append((number, line))
    if len(building.segments) >= MOST_SEGMENTS:
        if not building.issues or building.issues[-1].code != "hl7-read-in-part":
            building.issues.append(Issue("hl7-read-in-part", place, Severity.ERROR))
    elif Segment.looks(words, building.separators):
        building.settle()
        segment = Segment.of(words, number, building.separators)
        if segment.name == "ADD" and building.segments:
            building.segments[-1] = building.segments[-1].continued(segment.fields[1:], "")
        elif segment.name != "DSC":
            building.segments.append(segment)
    elif building.segments:
        building.tail.append(clean(words))
        if not building.issues or building.issues[-1].code != "hl7-line-broken":
            building.issues.append(Issue("hl7-line-broken", place, Severity.NOTE))


def _charset(text: bytes, separator: bytes) -> str:
    fields = text.split(separator)
    named = fields[17].decode("ascii", errors="replace") if len(fields) > 17 else ""
    first = re.split(r"[~\\^]", named)[0].strip().upper()
    return _CHARSETS.get(first, "")
