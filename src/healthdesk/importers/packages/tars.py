"""Tape archives (tar), read header by header: nothing is held, and nothing but plain files comes out.

Source: POSIX.1-2017, pax, "ustar Interchange Format" and "pax Interchange Format"; the GNU tar manual for its long names
("L") and base-256 numbers.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Issue
from healthdesk.importers.packages import members
from healthdesk.importers.packages.members import Budget
from healthdesk.importers.reading import Part, Received, Recognised, Yielded

MOST_MEMBERS = 5_000

_BLOCK = 512
_PIECE = 1 << 20
_LONGEST_NAME = 1 << 16
_FILES, _FOLDER, _LONG_NAME, _LONG_LINK, _PAX, _PAX_FOR_ALL = (b"0", b"\0", b"7"), b"5", b"L", b"K", (b"x", b"X"), b"g"


class Tars:
    """Takes every tape archive."""

    name = "tar"
    version = 1

    def sniff(self, received: Received) -> int:
        """Sure of a first header whose checksum is right."""
        return 90 if _header(received.head[:_BLOCK]) is not None else 0

    def recognise(self, _received: Received) -> Recognised:
        """A tape archive."""
        return Recognised(self.name, self.version, "tar", "application/x-tar")

    def read(self, received: Received) -> Iterator[Yielded]:
        """Its files; Issues for what stays. Raises IntakeError: too many, too large, nothing inside."""
        budget = Budget(received.name)
        seen: set[str] = set()
        count, position, name = 0, 0, ""
        while (header := _header(received.read(position, _BLOCK))) is not None:
            content = position + _BLOCK
            position = content + -(-header.size // _BLOCK) * _BLOCK
            received.report(min(position, received.size))
            if header.kind in (_LONG_NAME, *_PAX):
                name = _long_name(received, header, content) or name
                continue
            if header.kind in (_LONG_LINK, _PAX_FOR_ALL):
                continue
            count += 1
            if count > MOST_MEMBERS:
                raise IntakeError("zip-too-many", name=received.name)
            member = _Header(name or header.name, header.size, header.kind)
            name = ""
            if content + member.size > received.size:
                yield members.problem("member-damaged", member.name)
                break
            yield from _member(received, member, content, seen, budget)
        if not count:
            raise IntakeError("zip-empty", name=received.name)


@dataclass(frozen=True, slots=True)
class _Header:
    name: str
    size: int
    kind: bytes


def _header(block: bytes) -> _Header | None:
    """What a block says when it is a header; None for the end, and for anything else."""
    if len(block) < _BLOCK or not block.strip(b"\0"):
        return None
    try:
        said = int(block[148:156].strip(b"\0 ") or b"-", 8)
        size = _number(block[124:136])
    except ValueError:
        return None
    if sum(block[:148]) + 8 * 32 + sum(block[156:]) != said or size < 0:
        return None
    name, start = (
        _text(block[:100]),
        _text(block[345:500]) if block[257:262] == b"ustar" and block[263:265] == b"00" else "",
    )
    return _Header(f"{start}/{name}" if start else name, size, block[156:157])


def _number(field: bytes) -> int:
    if field[0] & 0x80:
        return int.from_bytes(field, "big") & ((1 << (8 * len(field) - 1)) - 1)
    return int(field.strip(b"\0 ") or b"0", 8)


def _text(field: bytes) -> str:
    return field.partition(b"\0")[0].decode("utf-8", errors="replace")


def _long_name(received: Received, header: _Header, content: int) -> str:
    """The name that a header of its own gives for the next file; "" when it gives none."""
    text = received.read(content, min(header.size, _LONGEST_NAME, max(0, received.size - content)))
    if header.kind == _LONG_NAME:
        return _text(text)
    for line in text.split(b"\n"):
        _, _, record = line.partition(b" ")
        if record.startswith(b"path="):
            return record[5:].decode("utf-8", errors="replace")
    return ""


def _member(
    received: Received, member: _Header, content: int, seen: set[str], budget: Budget
) -> Iterator[Part | Issue]:
    name = member.name
    if member.kind == _FOLDER or (member.kind in _FILES and name.endswith("/")):
        return
    if code := _refusal(member, seen):
        yield members.problem(code, name)
        return
    seen.add(name)
    if code := members.quiet(name):
        yield members.remark(code, name)
    elif not member.size:
        yield members.remark("member-empty", name)
    else:
        budget.spend(member.size)
        yield Part(name, _pieces(received, content, member.size))


def _refusal(member: _Header, seen: set[str]) -> str:
    if members.leads_outside(member.name):
        return "member-leads-outside"
    if member.kind not in _FILES:
        return "member-no-file"
    return "member-twice" if member.name in seen else ""


def _pieces(received: Received, start: int, size: int) -> Iterator[bytes]:
    for position in range(start, start + size, _PIECE):
        yield received.read(position, min(_PIECE, start + size - position))
