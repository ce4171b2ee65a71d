"""The child's end of the pipe."""

import os
import sys
import threading
from collections.abc import Callable, Sequence
from typing import Any, BinaryIO

from healthdesk.workers import sealing
from healthdesk.workers.frames import ChildMisspoke, Json, encode, encode_bytes, read_frame


class Channel:
    """What a child says to its parent and hears from it.

    Sending may happen on any thread; receiving on one at a time. At the pipe's end (the parent is gone or has had
    enough) receiving raises EOFError, upon which the child returns.
    """

    def __init__(self, incoming: BinaryIO, outgoing: BinaryIO) -> None:
        self._incoming = incoming
        self._outgoing = outgoing
        self._sending = threading.Lock()

    def send(self, message: Any, *contents: bytes | bytearray | memoryview) -> None:
        """Send an object, and the byte frames that belong to it right behind."""
        frames = [encode(message), *map(encode_bytes, contents)]
        with self._sending:
            for frame in frames:
                self._outgoing.write(frame)
            self._outgoing.flush()

    def receive(self) -> Json:
        """The parent's next message. Raises EOFError at the end."""
        message = self._next()
        if isinstance(message, bytes):
            raise ChildMisspoke("bytes where an object was due")
        return message

    def receive_bytes(self) -> bytes:
        """The bytes that follow a message which announced them. Raises EOFError at the end."""
        content = self._next()
        if not isinstance(content, bytes):
            raise ChildMisspoke("an object where bytes were due")
        return content

    def read(self, offset: int, length: int) -> bytes:
        """Bytes of the artifact that the parent holds: fewer than asked for only at its end."""
        self.send({"read": [offset, length]})
        return self.receive_bytes()

    def _next(self) -> Json | bytes:
        frame = read_frame(self._incoming.read)
        if frame is None:
            raise EOFError
        return frame


def _take_pipe() -> Channel:
    """Move the pipe away from descriptors 0 and 1, where a stray print would speak into it."""
    incoming, outgoing = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nothing, descriptor)
    os.close(nothing)
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - only Windows has it

        msvcrt.setmode(incoming, os.O_BINARY)
        msvcrt.setmode(outgoing, os.O_BINARY)
    return Channel(os.fdopen(incoming, "rb", 1 << 16), os.fdopen(outgoing, "wb", 1 << 16))


def run_child(find: Callable[[], Callable[[Channel], None]]) -> int:
    """Become a child: take the pipe, hear the limits, seal, then find the entry function and run it.

    `find` imports the entry function's module, which thus happens inside the limits already. Gives the exit code: 0
    when the work is done or the parent has hung up, 70 after an exception, whose type's name the parent is told.
    """
    channel = _take_pipe()
    try:
        limits = channel.receive()
        sealed = sealing.seal(
            memory_mb=int(limits["memory_mb"]),
            cpu_seconds=limits["cpu_seconds"],
            may_create=bool(limits["may_create"]),
        )
        channel.send({"sealed": sealed})
        find()(channel)
    except (EOFError, BrokenPipeError):
        return 0
    except Exception as error:  # noqa: BLE001 - the parent is told of every end; its text could hold record content
        name = type(error).__name__
        del error
        try:
            channel.send({"ended": name})
        except OSError:
            return 70
        return 70
    return 0


def child_name(arguments: Sequence[str]) -> str:
    """The child that a command line asks for; "" when it asks for none."""
    return arguments[2] if len(arguments) == 3 and arguments[1] == "--child" else ""
