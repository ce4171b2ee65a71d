"""The frames that parent and child exchange: one letter, a length, a body.

```
J  four bytes of length, big-endian   a JSON object, at most JSON_LIMIT bytes
B  four bytes of length, big-endian   bytes, at most BYTES_LIMIT
```
"""

import struct
from collections.abc import Callable
from typing import Any

import msgspec

Json = dict[str, Any]

JSON_LIMIT = 64 << 20
BYTES_LIMIT = 256 << 20
_HEADER = struct.Struct("!cI")
_decoder = msgspec.json.Decoder(Json)


class ChildError(Exception):
    """A child process did not do what it was asked. The rooms translate it into words."""


class ChildEnded(ChildError):  # noqa: N818 - said as what happened
    """The child is gone: it crashed, ran into a limit or was ended.

    `reason` is the name of the exception that ended it when it could still say so ("MemoryError"), else "".
    `exit_code` is that of the process: negative for a signal, None while it is unknown.
    """

    def __init__(self, reason: str = "", exit_code: int | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.exit_code = exit_code


class ChildTooSlow(ChildError):  # noqa: N818 - said as what happened
    """The child gave no message within the time it had. It has been ended."""


class ChildMisspoke(ChildError):  # noqa: N818 - said as what happened
    """The child sent something that is no frame, or one above the cap. It has been ended."""


def encode(message: Any) -> bytes:
    """A JSON frame. Any value that msgspec can write as an object will do. Raises ChildMisspoke above the cap."""
    return _frame(b"J", msgspec.json.encode(message), JSON_LIMIT)


def encode_bytes(content: bytes | bytearray | memoryview) -> bytes:
    """A frame of bytes. Raises ChildMisspoke above the cap."""
    return _frame(b"B", bytes(content), BYTES_LIMIT)


def _frame(letter: bytes, body: bytes, limit: int) -> bytes:
    if len(body) > limit:
        raise ChildMisspoke("frame too long")
    return _HEADER.pack(letter, len(body)) + body


def read_frame(read: Callable[[int], bytes]) -> bytes | Json | None:
    """The next frame from a pipe; None at its end.

    `read(n)` blocks until n bytes are there and gives fewer only at the end, as a buffered reader does.
    """
    letter_and_body = read_body(read)
    if letter_and_body is None:
        return None
    letter, body = letter_and_body
    return body if letter == b"B" else parse(body)


def read_body(read: Callable[[int], bytes]) -> tuple[bytes, bytes] | None:
    """The next frame's letter and undecoded body; None at the pipe's end. Raises ChildMisspoke for anything else."""
    header = read(_HEADER.size)
    if not header:
        return None
    if len(header) < _HEADER.size:
        raise ChildMisspoke("cut short")
    letter, length = _HEADER.unpack(header)
    if letter not in (b"J", b"B") or length > (JSON_LIMIT if letter == b"J" else BYTES_LIMIT):
        raise ChildMisspoke("no frame")
    body = read(length)
    if len(body) < length:
        raise ChildMisspoke("cut short")
    return letter, body


def parse(body: bytes) -> Json:
    """The object in a JSON frame. Raises ChildMisspoke when it is none."""
    try:
        return _decoder.decode(body)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        raise ChildMisspoke("no object") from None
