"""Looking into a zip that lies on the other end of a pipe, a range at a time.

Source: APPNOTE.TXT 6.3.10, sections 4.3.12 (central directory) and 4.3.16 (its end).
"""

import io
import zipfile
from typing import TYPE_CHECKING

from healthdesk.domain.errors import IntakeError
from healthdesk.importers.reading import Received

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

SIGNATURES = (b"PK\x03\x04", b"PK\x05\x06")
MOST_MEMBERS = 20_000
_MOST_DIRECTORY = 8 << 20
_BUFFER = 256 << 10
_END = b"PK\x05\x06"


class RangeFile(io.RawIOBase):
    """An artifact as a file that can be read and sought, for libraries that want one."""

    def __init__(self, received: Received) -> None:
        super().__init__()
        self._received = received
        self._position = 0

    def readable(self) -> bool:
        """Yes."""
        return True

    def seekable(self) -> bool:
        """Yes."""
        return True

    def tell(self) -> int:
        """The position in bytes."""
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Move to a position; before the beginning there is none (OSError)."""
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._received.size}[whence]
        if start + offset < 0:
            raise OSError
        self._position = start + offset
        return self._position

    def readinto(self, buffer: "WriteableBuffer") -> int:
        """Fill a buffer from here on; how many bytes there were."""
        view = memoryview(buffer).cast("B")
        length = max(0, min(len(view), self._received.size - self._position))
        part = self._received.read(self._position, length) if length else b""
        view[: len(part)] = part
        self._position += len(part)
        return len(part)


def opened(received: Received) -> zipfile.ZipFile:
    """The zip, its directory read. Raises IntakeError when that is damaged or beyond all reason."""
    tail_size = min(received.size, (64 << 10) + 22)
    tail = received.read(received.size - tail_size, tail_size)
    at = tail.rfind(_END)
    if at < 0 or len(tail) < at + 22:
        raise IntakeError("zip-damaged", name=received.name)
    size = int.from_bytes(tail[at + 12 : at + 16], "little")
    if size > _MOST_DIRECTORY and size != 0xFFFFFFFF:
        raise IntakeError("zip-too-many", name=received.name)
    try:
        archive = zipfile.ZipFile(io.BufferedReader(RangeFile(received), _BUFFER))
    # zipfile raises NotImplementedError for a directory that asks for a later version of the format than it knows.
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, OverflowError):
        raise IntakeError("zip-damaged", name=received.name) from None
    if len(archive.filelist) > MOST_MEMBERS:
        raise IntakeError("zip-too-many", name=received.name)
    return archive


def members(received: Received) -> tuple[str, ...]:
    """The names inside, in the order of the directory; none when this is no zip or cannot be looked into."""
    if not received.head.startswith(SIGNATURES):
        return ()
    try:
        return tuple(each.filename for each in opened(received).filelist)
    except IntakeError:
        return ()
