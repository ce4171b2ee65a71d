"""An export.xml element by element, whatever its size and however damaged.

A strict XML parser stops at what Apple's phones really write: a DTD that is cut off (iOS 16), control characters, an
attribute given twice, a file that ends in the middle. So elements are found by their own marks; one that is damaged harms
no other. What could make a parser harm anybody, entities and files elsewhere, is refused first.
"""

import re
from collections.abc import Callable, Iterator

from healthdesk.domain.errors import IntakeError

STEP = 1 << 20
LARGEST = 24 << 20
"""Bytes that one element may have; an old workout holds its whole route."""

_PROLOGUE = 1 << 20
_RECORD = b"<Record "

RECORD = re.compile(
    rb'\s*+<(?:Record (type="[^"]*+" sourceName="[^"]*+"(?: sourceVersion="[^"]*+")?(?: device="[^"]*+")?(?: unit="[^"]*+")?)'
    rb'(?: creationDate="[^"]*+")? startDate="([-0-9]{10} [:0-9]{8} [-+][0-9]{4})"'
    rb' endDate="([-0-9]{10} [:0-9]{8} [-+][0-9]{4})"(?: value="([^"]*+)")?\s*+'
    rb"(?:/>|>([^<]*+(?:<(?!/?Record\b)[^<]*+)*+)</Record>)"
    rb"|(?:([A-Za-z_][\w.:-]*+)((?:[^<>\"']++|\"[^\"<]*+\"|'[^'<]*+')*+)>|!--|\?|/HealthData\s*+>))"
)
"""A record as Apple writes it, with its shared part, times, value and what is inside; else the start of anything. The shared
part and the value may wrongly reach over a "<" where a quotation mark is missing: whoever takes them looks."""

_DECLARATION = re.compile(rb"<!(?:ELEMENT|ATTLIST)\s[^<>]*+>|<!--.*?-->|\s++", re.DOTALL)
_ROOT = re.compile(rb"<HealthData(?:\s[^<>]*+)?>")
_REFUSED = re.compile(rb"<!ENTITY|<!NOTATION|%[A-Za-z_]|<!\[", re.IGNORECASE)
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_DOCTYPE = re.compile(rb"<!DOCTYPE\s++HealthData\s*+(\[)?", re.IGNORECASE)


Found = tuple[bool, bytes, int]
"""Whether it is an element as such (else it is damaged), its bytes, its line."""

Usual = Callable[[bytes, bytes, bytes, bytes | None, bytes | None, int], bool]
"""Takes a record of the usual form, in the parts of RECORD, with its line; False when it is to be looked at whole."""


class Elements:
    """Gives the elements under the root in order. `read` gives the next bytes, b"" at the end."""

    def __init__(self, read: Callable[[], bytes], name: str) -> None:
        self._read = read
        self._name = name
        self._buffer = b""
        self._line = 1
        self._over = False
        self._forced: bool | None = None
        self.repaired_dtd = False
        self.closed = False
        """Whether the end of the root was seen."""

    @property
    def line(self) -> int:
        """The line that has been reached."""
        return self._line

    def open(self) -> bytes:
        """Take the prologue and the root's start; what comes right after, for a look at whom it is about.

        Raises IntakeError: it declares entities or files elsewhere, or it is no Apple Health export.
        """
        while len(self._buffer) < _PROLOGUE and not self._over:
            self._more()
        match = _ROOT.search(self._buffer, 0, _PROLOGUE)
        if match is None:
            raise IntakeError("apple-without-root", name=self._name)
        self._declarations(self._buffer[: match.start()])
        self._advance(match.end())
        return self._buffer

    def _declarations(self, prologue: bytes) -> None:
        if _REFUSED.search(_COMMENT.sub(b"", prologue)):
            raise IntakeError("apple-entities", name=self._name)
        start = prologue.find(b"<!DOCTYPE")
        if start < 0:
            return
        match = _DOCTYPE.match(prologue, start)
        if match is None or match[1] is None:
            raise IntakeError("apple-entities", name=self._name)
        position = match.end()
        while inside := _DECLARATION.match(prologue, position):
            position = inside.end()
        self.repaired_dtd = re.fullmatch(rb"\]\s*>(?:\s|<!--.*?-->)*", prologue[position:], re.DOTALL) is None

    def _more(self) -> None:
        piece = self._read()
        self._over = not piece
        self._buffer += piece

    def _advance(self, position: int) -> None:
        self._line += self._buffer.count(b"\n", 0, position)
        self._buffer = self._buffer[position:]

    def more(self) -> bool:
        """Whether there is another stretch of the file; its next bytes are read."""
        if self.closed or (self._over and self._forced):
            return False
        if self._forced is not None and not self._over:
            self._more()
        # What is larger than any honest element, or has no end, is given up; what follows it is not.
        self._forced = self._over or len(self._buffer) > LARGEST
        return True

    def stretch(self, usual: Usual) -> Iterator[Found]:  # noqa: C901, PLR0912 - one loop: a call a record would double it
        """The elements of a stretch that `usual` does not take, in order. Has to be taken to its end."""
        buffer, line, position, counted = self._buffer, self._line, 0, 0
        endless: set[bytes] = set()
        while not self.closed:
            other = None
            for match in RECORD.finditer(buffer, position):
                start, end = match.span()
                if start != position:  # white space belongs to the match: something else stands in between
                    if not self._forced:
                        break
                    line += buffer.count(b"\n", counted, position)
                    counted = position
                    yield False, buffer[position:start], line
                    position = start
                shared, begins, ends, value, inside = match.group(1, 2, 3, 4, 5)
                if shared is None:
                    other = match
                    break
                begin = match.start(1)
                line += buffer.count(b"\n", counted, begin)
                counted = begin
                position = end
                if not usual(shared, begins, ends, value, inside, line):
                    if b"<" in shared or b"<" in (
                        value or b""
                    ):  # a quotation mark is missing: the rest is looked at anew
                        position = begin
                        yield False, b"", line
                        break
                    yield True, buffer[begin - len(_RECORD) : end], line
            else:
                break
            if other is None:
                if position == counted and position:  # behind a damaged record
                    continue
                break
            begin = buffer.index(b"<", position)
            line += buffer.count(b"\n", counted, begin)
            counted = begin
            end = -1 if other[6] in endless else self._end(buffer, other)
            if end < 0 and not self._forced:
                break
            position = end if end >= 0 else other.end()
            if end < 0:
                endless.add(other[6])
            if not self.closed and other[6] is not None:
                yield end >= 0, buffer[begin:position], line
        self._advance(position)
        if self._over and self._forced and not self.closed and self._buffer.strip():
            self._advance(len(self._buffer) - len(self._buffer.lstrip()))
            yield False, self._buffer, self._line

    def _end(self, buffer: bytes, match: re.Match[bytes]) -> int:
        """Where an element, a comment or an instruction ends; -1 when that is not in the buffer."""
        name, start = match[6], match.end()
        if name is None:
            mark = match[0].lstrip()
            if mark.startswith(b"</"):
                self.closed = True
                return start
            closing = b"-->" if mark == b"<!--" else b"?>"
            found = buffer.find(closing, start)
            return found + len(closing) if found >= 0 else -1
        if match[7].endswith(b"/"):
            return start
        closing = b"</" + name
        found = buffer.find(closing, start)
        while found >= 0:
            end = buffer.find(b">", found)
            if end < 0:
                return -1
            if not buffer[found + len(closing) : end].strip():
                return end + 1
            found = buffer.find(closing, end)
        return -1
