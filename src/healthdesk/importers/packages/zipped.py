"""Zips of any kind: portal downloads, IHE XDM media, a folder somebody packed.

Each member is read to its end once before it is handed on, so that one that is damaged or swells beyond reason is left
out and said, and the others come. Source: APPNOTE.TXT 6.3.10 (4.4.4 general purpose bits, 4.4.5 methods, 4.4.15 external
attributes); IHE ITI TF-2 3.32 for the media.
"""

import stat
import zipfile
import zlib
from collections.abc import Iterator

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Issue
from healthdesk.importers import zips
from healthdesk.importers.packages import members
from healthdesk.importers.packages.members import Bomb, Budget
from healthdesk.importers.reading import Part, Received, Recognised, Yielded

MOST_MEMBERS = 5_000
"""Files that are taken out of one zip."""

_MEDIUM = "IHE XDM"
_PIECE = 1 << 20
_ENCRYPTED, _AES = 0x1, 99
_IN_MEMORY = 8 << 20
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    # What zipfile raises for a kind of compression that it does not know.
    NotImplementedError,
    ValueError,
    OverflowError,
    MemoryError,
)


class Zips:
    """Takes every zip that no importer of records claims."""

    name = "zip"
    version = 1

    def sniff(self, received: Received) -> int:
        """Likely for anything that begins as a zip does and has members."""
        return 60 if received.head.startswith(zips.SIGNATURES) else 0

    def recognise(self, received: Received) -> Recognised:
        """A medium of IHE XDM, or a zip."""
        return Recognised(self.name, self.version, _form(received.members), "application/zip")

    def read(self, received: Received) -> Iterator[Yielded]:
        """Its members; Issues for those that stay. Raises IntakeError: damaged, empty, locked, too many, too large."""
        with zips.opened(received) as archive:
            listed = archive.infolist()
            if len(listed) > MOST_MEMBERS:
                raise IntakeError("zip-too-many", name=received.name)
            if not listed:
                raise IntakeError("zip-empty", name=received.name)
            if sum(each.compress_size for each in listed) > received.size:
                # Members that share their bytes: the way to make a small zip endless.
                raise IntakeError("zip-overlaps", name=received.name)
            files = [each for each in listed if not each.is_dir()]
            _unlock(archive, [each for each in files if each.flag_bits & _ENCRYPTED], received, every=len(files))
            budget = Budget(received.name)
            seen: set[str] = set()
            medium = _form(received.members) == _MEDIUM
            for number, member in enumerate(listed):
                yield from _member(archive, member, seen, budget, medium=medium)
                received.report(received.size * (number + 1) // len(listed))


def _unlock(archive: zipfile.ZipFile, locked: list[zipfile.ZipInfo], received: Received, *, every: int) -> None:
    """Try the password on what is locked. Raises IntakeError when nothing could be read without it.

    Only the old encryption of zips is opened (4.2.1 of the note); one with AES has to be unpacked first.
    """
    if received.password and locked:
        archive.setpassword(received.password.encode())
        try:
            with archive.open(locked[0]) as stream:
                stream.read(1)
        except RuntimeError:
            raise IntakeError("zip-wrong-password", name=received.name) from None
        except _BROKEN:
            archive.pwd = None
    if locked and len(locked) == every and archive.pwd is None:
        strong = any(each.compress_type == _AES for each in locked)
        raise IntakeError("zip-locked" if strong or received.password else "zip-needs-password", name=received.name)


def _form(names: tuple[str, ...]) -> str:
    upper = [name.upper().replace("\\", "/") for name in names]
    return _MEDIUM if any(name.startswith("IHE_XDM/") or "/IHE_XDM/" in name for name in upper) else "ZIP"


def _member(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, seen: set[str], budget: Budget, *, medium: bool
) -> Iterator[Part | Issue]:
    name = member.filename
    if member.is_dir():
        return
    if code := _refusal(archive, member, seen):
        yield members.problem(code, name)
        return
    seen.add(name)
    if code := members.quiet(name, medium=medium):
        yield members.remark(code, name)
        return
    if member.file_size == 0:
        yield members.remark("member-empty", name)
        return
    try:
        content = _tested(archive, member, budget)
    except Bomb:
        yield members.problem("member-swells", name)
        return
    except (*_BROKEN, RuntimeError):  # RuntimeError: another password than the others have
        yield members.problem("member-locked" if member.flag_bits & _ENCRYPTED else "member-damaged", name)
        return
    yield Part(name, iter((content,)) if content is not None else _pieces(archive, member))


def _refusal(archive: zipfile.ZipFile, member: zipfile.ZipInfo, seen: set[str]) -> str:
    """Why a member cannot be taken out at all, as a words code."""
    mode = member.external_attr >> 16
    if members.leads_outside(member.orig_filename):
        return "member-leads-outside"
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG):
        return "member-no-file"
    if member.flag_bits & _ENCRYPTED and archive.pwd is None:
        return "member-locked"
    return "member-twice" if member.filename in seen else ""


def _tested(archive: zipfile.ZipFile, member: zipfile.ZipInfo, budget: Budget) -> bytes | None:
    """Read a member to its end, its checksum included; its bytes when they are few. Raises Bomb and what zipfile raises."""
    held = bytearray() if member.file_size <= _IN_MEMORY else None
    for piece in members.swelling(member.compress_size, _pieces(archive, member)):
        budget.spend(len(piece))
        if held is not None:
            held += piece
    return bytes(held) if held is not None else None


def _pieces(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[bytes]:
    with archive.open(member) as stream:
        while piece := stream.read(_PIECE):
            yield piece
