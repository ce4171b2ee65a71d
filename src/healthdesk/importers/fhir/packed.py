"""A file packed with gzip, opened in memory within bounds. Source: RFC 1952."""

import zlib

from healthdesk.domain.errors import IntakeError
from healthdesk.importers.reading import HEAD, Received

SIGNATURE = b"\x1f\x8b\x08"
_STEP = 1 << 20
_GZIP = 16 + zlib.MAX_WBITS


def head(packed: bytes) -> bytes:
    """The first bytes of what is inside, as far as the packed head reaches; b"" when it cannot be opened."""
    if not packed.startswith(SIGNATURE):
        return b""
    try:
        return zlib.decompressobj(_GZIP).decompress(packed, HEAD)
    except zlib.error:
        return b""


def unpacked(received: Received, largest: int) -> bytearray:
    """All that is inside, several members one behind the other.

    Raises IntakeError when it is damaged, ends too early, or unfolds to more than `largest` bytes.
    """
    content = bytearray()
    position = 0
    opener, open_ = zlib.decompressobj(_GZIP), False
    waiting = b""
    while waiting or position < received.size:
        if not waiting:
            waiting = received.read(position, min(_STEP, received.size - position))
            if not waiting:
                raise IntakeError("file-cut-short", name=received.name)
            position += len(waiting)
        if not open_ and not waiting.strip(b"\0"):
            waiting = b""
            continue  # padding behind the last member
        try:
            content += opener.decompress(waiting, _STEP)
        except zlib.error:
            raise IntakeError("fhir-packed-damaged", name=received.name) from None
        if len(content) > largest:
            raise IntakeError("file-too-large", name=received.name, megabytes=len(content) >> 20, most=largest >> 20)
        open_ = not opener.eof
        waiting = opener.unconsumed_tail if open_ else opener.unused_data
        if not open_:
            opener = zlib.decompressobj(_GZIP)
    if open_:
        raise IntakeError("file-cut-short", name=received.name)
    return content
