"""A DICOM file's header, read within limits and with no picture: with and without preamble, also deflated.

Sources: DICOM PS3.10 section 7.1 (file meta information), PS3.5 sections 6.2 (value representations), 7 (data set), A.5 (deflated
explicit VR little endian).
"""

import contextlib
import io
import logging
import re
import warnings
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from healthdesk.domain.errors import IntakeError
from healthdesk.importers.reading import Received
from healthdesk.importers.zips import RangeFile

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer
    from pydicom.dataset import Dataset

DEFERRED = 1 << 20
"""Values of more bytes than this stay in the file."""

_MOST_READ = 3 << 19
"""Bytes of header; honest ones have kilobytes, those of films of a thousand pictures about a megabyte."""

_MOST_INFLATED = 3 << 19
_DEFLATED = "1.2.840.10008.1.2.1.99"
_VRS = frozenset(
    b"AE AS AT CS DA DS DT FL FD IS LO LT OB OD OF OL OV OW PN SH SL SQ SS ST SV TM UC UI UL UN UR US UT UV".split()
)
_MARK = 132
_LONGEST_FIRST = 256  # bytes of the first value of a data set without preamble


class _Budget(RangeFile):
    """The file as far as a header may reasonably go."""

    def __init__(self, received: Received, most: int) -> None:
        super().__init__(received)
        self._left = most
        self.name = received.name  # pydicom asks for it

    def readinto(self, buffer: "WriteableBuffer") -> int:
        count = super().readinto(buffer)
        self._left -= count
        if self._left < 0:
            raise IntakeError("dicom-too-much", name=self.name)
        return count


def looks(head: bytes) -> int:
    """How sure it is that bytes begin a DICOM file: 97 by its mark, less by the first element of a bare data set."""
    if head[128:_MARK] == b"DICM":
        return 97
    group, element, kind = head[0:2], head[2:4], bytes(head[4:6])
    if group in (b"\x08\0", b"\x02\0") and element[1:] == b"\0" and kind in _VRS:
        return 85
    if group in (b"\0\x08", b"\0\x02") and element[:1] == b"\0" and kind in _VRS:
        return 85
    if group == b"\x08\0" and element in (b"\0\0", b"\x01\0", b"\x05\0", b"\x08\0", b"\x12\0", b"\x16\0", b"\x18\0"):
        length = int.from_bytes(head[4:8], "little")
        following = head[8 + length : 12 + length]
        if length < _LONGEST_FIRST and following[:2] == b"\x08\0" and following[2:4] > element:
            return 85
    return 0


def opened(received: Received) -> "Dataset":
    """The header. Raises IntakeError when it cannot be read or is larger than any honest one."""
    content: io.BufferedIOBase
    if _DEFLATED.encode() in received.head[_MARK:1024]:
        content = io.BytesIO(_inflated(received))
    else:
        content = io.BufferedReader(_Budget(received, _MOST_READ), 32 << 10)
    return parsed(content, received.name)


def parsed(content: io.BufferedIOBase, name: str, *, pixels: bool = False) -> "Dataset":
    """A data set from an open file. Raises IntakeError("dicom-damaged") for whatever pydicom stumbles over."""
    import pydicom  # noqa: PLC0415 - loaded only for such a file
    from pydicom import config  # noqa: PLC0415

    logging.getLogger("pydicom").setLevel(logging.CRITICAL)
    config.settings.reading_validation_mode = config.IGNORE
    with _quiet():
        try:
            return pydicom.dcmread(
                content, force=True, stop_before_pixels=not pixels, defer_size=None if pixels else DEFERRED
            )
        except (IntakeError, MemoryError):
            raise
        except Exception:  # noqa: BLE001 - pydicom raises whatever a broken file leads it to
            raise IntakeError("dicom-damaged", name=name) from None


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _inflated(received: Received) -> bytes:
    """A deflated file as an explicit little endian one, cut off at the limit: what stands later is the picture."""
    head = received.head
    start = _data_start(head)
    if start is None:
        raise IntakeError("dicom-damaged", name=received.name)
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    packed = received.read(start, min(received.size - start, _MOST_INFLATED))
    try:
        content = unpacker.decompress(packed, _MOST_INFLATED)
    except zlib.error:
        raise IntakeError("dicom-damaged", name=received.name) from None
    meta = bytes(head[:start]).replace(_DEFLATED.encode() + b"", b"1.2.840.10008.1.2.1\0\0\0")
    return meta + content


def _data_start(head: bytes) -> int | None:
    """Where the data set begins, by the length that the first element of the meta information gives."""
    if head[_MARK : _MARK + 6] != b"\x02\0\0\0UL":
        return None
    start = _MARK + 12 + int.from_bytes(head[_MARK + 8 : _MARK + 12], "little")
    return start if start <= len(head) else None


def text(dataset: Any, keyword: str) -> str:
    """An element's value as one line of text; "" for an absent, empty or unreadable one."""
    with _quiet():
        try:
            value = dataset.get(keyword)
        except Exception:  # noqa: BLE001 - a value that cannot be decoded is one that is not there
            return ""
    if value is None:
        return ""
    if isinstance(value, (list, tuple)) or type(value).__name__ == "MultiValue":
        return ", ".join(filter(None, (_line(one) for one in value)))
    return _line(value)


def _line(value: Any) -> str:
    if isinstance(value, (bytes, bytearray)):
        return ""
    return re.sub(r"\s+", " ", str(value).replace("\0", "")).strip()


def prose(dataset: Any, keyword: str) -> str:
    """An element's text with its line breaks."""
    with _quiet():
        try:
            value = dataset.get(keyword)
        except Exception:  # noqa: BLE001 - as above
            return ""
    return str(value).replace("\0", "").replace("\r\n", "\n").replace("\r", "\n").strip() if value else ""


def items(dataset: Any, keyword: str, most: int = 500) -> list[Any]:
    """The items of a sequence; none for anything else."""
    with _quiet():
        try:
            value = dataset.get(keyword)
            return list(value[:most]) if value is not None and type(value).__name__ == "Sequence" else []
        except Exception:  # noqa: BLE001 - as above
            return []


def meaning(dataset: Any, keyword: str) -> str:
    """What the first code of a code sequence means."""
    first = next(iter(items(dataset, keyword, 1)), None)
    return (text(first, "CodeMeaning") or text(first, "CodeValue")) if first is not None else ""
