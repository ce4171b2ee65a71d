"""A single file, compressed: gzip, bzip2, xz. It comes out as one file; damaged ones are refused before any of it does.

Sources: RFC 1952 (gzip; its file name in 2.3.1), the first bytes that the bzip2 and .xz formats begin with.
"""

import bz2
import lzma
import zlib
from collections.abc import Callable, Iterator

from healthdesk.domain.errors import IntakeError
from healthdesk.importers.packages import members
from healthdesk.importers.packages.members import Bomb, Budget
from healthdesk.importers.reading import Part, Received, Recognised, Yielded

_STEP = 1 << 20
_OPENERS_MEMORY = 256 << 20
_GZIP = 16 + zlib.MAX_WBITS
_HAS_NAME, _HAS_EXTRA = 8, 4
_BROKEN = (zlib.error, lzma.LZMAError, OSError, EOFError, ValueError, MemoryError)
_SIGNATURES = ((b"\x1f\x8b\x08", "gzip"), (b"BZh", "bzip2"), (b"\xfd7zXZ\0", "xz"))
_MEDIA = {"gzip": "application/gzip", "bzip2": "application/x-bzip2", "xz": "application/x-xz"}
_ENDINGS = {
    ".tgz": ".tar",
    ".taz": ".tar",
    ".tbz2": ".tar",
    ".txz": ".tar",
    ".gz": "",
    ".gzip": "",
    ".bz2": "",
    ".xz": "",
}


class Compressed:
    """Takes every compressed file that no importer of records claims."""

    name = "gzip"
    version = 1

    def sniff(self, received: Received) -> int:
        """Likely by the first bytes."""
        return 60 if _form(received.head) else 0

    def recognise(self, received: Received) -> Recognised:
        """By the first bytes."""
        form = _form(received.head)
        return Recognised(self.name, self.version, form, _MEDIA[form])

    def read(self, received: Received) -> Iterator[Yielded]:
        """The file inside. Raises IntakeError: damaged, cut short, swelling, too large, empty."""
        budget = Budget(received.name)
        size = 0
        try:
            for piece in members.swelling(received.size, _unpacked(received)):
                budget.spend(len(piece))
                size += len(piece)
        except Bomb:
            raise IntakeError("package-swells", name=received.name) from None
        except _BROKEN:
            raise IntakeError("compressed-damaged", name=received.name) from None
        if not size:
            raise IntakeError("file-empty", name=received.name)
        yield Part(_inner_name(received), _unpacked(received))


def _form(head: bytes) -> str:
    return next((form for signature, form in _SIGNATURES if head.startswith(signature)), "")


def _inner_name(received: Received) -> str:
    """The name without its last ending; without one, what gzip keeps of the name before."""
    name = received.name.rpartition("/")[2]
    for ending, instead in _ENDINGS.items():
        if name.lower().endswith(ending) and len(name) > len(ending):
            return name[: -len(ending)] + instead
    return _kept_name(received.head) or name


def _kept_name(head: bytes) -> str:
    if not head.startswith(b"\x1f\x8b\x08") or len(head) < 12 or not head[3] & _HAS_NAME:
        return ""
    start = 10
    if head[3] & _HAS_EXTRA:
        start += 2 + int.from_bytes(head[10:12], "little")
    return head[start : start + 250].partition(b"\0")[0].decode("latin-1").rpartition("/")[2]


def _chunks(received: Received) -> Iterator[bytes]:
    position = 0
    while position < received.size:
        chunk = received.read(position, min(_STEP, received.size - position))
        if not chunk:
            raise EOFError
        position += len(chunk)
        received.report(position)
        yield chunk


def _unpacked(received: Received) -> Iterator[bytes]:
    form = _form(received.head)
    if form == "gzip":
        return _gunzipped(_chunks(received))
    make: Callable[[], bz2.BZ2Decompressor | lzma.LZMADecompressor] = (
        bz2.BZ2Decompressor if form == "bzip2" else lambda: lzma.LZMADecompressor(memlimit=_OPENERS_MEMORY)
    )
    return _opened(_chunks(received), make)


def _gunzipped(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """Several members may stand one behind the other; zeros behind the last are padding. Raises EOFError, zlib.error."""
    opener = zlib.decompressobj(_GZIP)
    for chunk in chunks:
        waiting = chunk
        while waiting:
            if opener.eof:
                if not waiting.strip(b"\0"):
                    break
                opener = zlib.decompressobj(_GZIP)
            if piece := opener.decompress(waiting, _STEP):
                yield piece
            waiting = opener.unused_data if opener.eof else opener.unconsumed_tail
    if piece := opener.flush():
        yield piece
    if not opener.eof:
        raise EOFError


def _opened(
    chunks: Iterator[bytes], make: Callable[[], bz2.BZ2Decompressor | lzma.LZMADecompressor]
) -> Iterator[bytes]:
    opener = make()
    for chunk in chunks:
        waiting = chunk
        while waiting or not (opener.eof or opener.needs_input):
            if opener.eof:
                if not waiting.strip(b"\0"):
                    break
                opener = make()
            if piece := opener.decompress(waiting, _STEP):
                yield piece
            waiting = opener.unused_data if opener.eof else b""
    if not opener.eof:
        raise EOFError
