"""The parent's end of the pipe: start a child, talk to it, end it."""

import contextlib
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import IO, Any, Self

import healthdesk
from healthdesk.workers.frames import (
    ChildEnded,
    ChildMisspoke,
    ChildTooSlow,
    Json,
    encode,
    encode_bytes,
    parse,
    read_body,
)

RangeReader = Callable[[int, int], bytes]
"""Gives `length` bytes of an artifact from `offset`: fewer only at its end."""

_START_SECONDS = 60.0
_RANGE_LIMIT = 16 << 20
_INHERITED = (
    "LANG", "LC_ALL", "LC_CTYPE", "SYSTEMROOT", "WINDIR", "PATH", "LD_LIBRARY_PATH", "HEALTHDESK_MODELS",
    "GOMP_SPINCOUNT", "OMP_NUM_THREADS", "TZ",
)  # fmt: skip


class Child:
    """A running child process. Use it on one thread, and `end` it from any."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._frames: queue.Queue[tuple[bytes, bytes] | ChildMisspoke | None] = queue.Queue(maxsize=4)
        self._source: RangeReader | None = None
        self._over = threading.Event()
        self.sealed = False
        """True when the operating system refuses this child every socket."""
        assert process.stdout is not None
        self._reader = threading.Thread(target=self._pump, args=(process.stdout,), daemon=True, name="child-frames")
        self._reader.start()

    @property
    def process_id(self) -> int:
        """The child's process id."""
        return self._process.pid

    def serve(self, source: RangeReader | None) -> None:
        """Answer the child's range reads from `source` while `receive` waits; None: no longer."""
        self._source = source

    def send(self, message: Any) -> None:
        """Send an object. Raises ChildEnded when nobody is there to hear it."""
        self._write(encode(message))

    def send_bytes(self, content: bytes) -> None:
        """Send the bytes that the message before announced. Raises as `send` does."""
        self._write(encode_bytes(content))

    def receive(self, timeout: float) -> Json:
        """The child's next message, answering range reads meanwhile; `timeout` in seconds, for each frame.

        Raises ChildEnded, ChildTooSlow or ChildMisspoke; the child has been ended then.
        """
        while True:
            letter, body = self._next(timeout)
            if letter != b"J":
                raise self._misspoke()
            try:
                message = parse(body)
            except ChildMisspoke:
                raise self._misspoke() from None
            if "ended" in message:
                self.end()
                raise ChildEnded(str(message["ended"])[:60], self._process.returncode)
            if "read" not in message:
                return message
            self._answer(message["read"])

    def receive_bytes(self, timeout: float) -> bytes:
        """The bytes that follow a message which announced them. Raises as `receive` does."""
        letter, body = self._next(timeout)
        if letter != b"B":
            raise self._misspoke()
        return body

    def end(self) -> None:
        """End the child at once, whatever it does. Ending it twice is fine."""
        self._over.set()
        self._process.kill()
        with contextlib.suppress(queue.Empty):
            while True:
                self._frames.get_nowait()
        self._process.wait()
        self._reader.join(5)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.end()

    def _pump(self, pipe: IO[bytes]) -> None:
        """Read frames on a thread of its own: a pipe with a deadline is nothing that Windows knows."""
        try:
            while (frame := read_body(pipe.read)) is not None:
                if not self._put(frame):
                    return
            self._put(None)
        except ChildMisspoke as odd:
            self._put(odd)
        except (OSError, ValueError):
            self._put(None)

    def _put(self, frame: tuple[bytes, bytes] | ChildMisspoke | None) -> bool:
        while not self._over.is_set():
            with contextlib.suppress(queue.Full):
                self._frames.put(frame, timeout=0.2)
                return True
        return False

    def _next(self, timeout: float) -> tuple[bytes, bytes]:
        deadline = time.monotonic() + timeout
        while not self._over.is_set():
            try:
                # Short waits, so that `end` from another thread is noticed.
                frame = self._frames.get(timeout=max(0.0, min(0.2, deadline - time.monotonic())))
            except queue.Empty:
                if time.monotonic() >= deadline:
                    self.end()
                    raise ChildTooSlow from None
                continue
            if isinstance(frame, ChildMisspoke):
                raise self._misspoke()
            if frame is None:
                break
            return frame
        self.end()
        raise ChildEnded("", self._process.returncode)

    def _answer(self, asked: object) -> None:
        match asked:
            case [int(offset), int(length)] if self._source and offset >= 0 and 0 <= length <= _RANGE_LIMIT:
                self._write(encode_bytes(self._source(offset, length)))
            case _:
                raise self._misspoke()

    def _misspoke(self) -> ChildMisspoke:
        self.end()
        return ChildMisspoke()

    def _write(self, frame: bytes) -> None:
        """Write in full, or end the child: one that stops listening must not hold the parent."""
        if self._over.is_set():
            raise ChildEnded("", self._process.returncode)
        assert self._process.stdin is not None
        watchdog = threading.Timer(_START_SECONDS, self._process.kill) if len(frame) > 1 << 15 else None
        if watchdog:
            watchdog.daemon = True
            watchdog.start()
        try:
            self._process.stdin.write(frame)
            self._process.stdin.flush()
        except (OSError, ValueError):
            self.end()
            raise ChildEnded("", self._process.returncode) from None
        finally:
            if watchdog:
                watchdog.cancel()


@cache
def _spawner() -> ThreadPoolExecutor:
    """The thread that starts all children and lives as long as the process.

    Linux sends the parent-death signal when the *thread* that started a child ends, so no lane of the window that
    comes and goes may do it.
    """
    return ThreadPoolExecutor(1, "child-spawner")


def _command(name: str) -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "--child", name]
    # -P: a json.py in the working folder is nobody's module. -B: no .pyc is written.
    return [sys.executable, "-P", "-B", "-X", "utf8", "-m", "healthdesk", "--child", name]


def _environment() -> dict[str, str]:
    kept = {name: os.environ[name] for name in _INHERITED if name in os.environ}
    if not getattr(sys, "frozen", False):
        kept["PYTHONPATH"] = str(Path(healthdesk.__file__).resolve().parent.parent)
    return kept


def start(name: str, *, memory_mb: int, cpu_seconds: int | None = None, may_create: bool = False) -> Child:
    """Start the child called `name`, sealed before its first message.

    Args:
        name: One of the names that `healthdesk.__main__` knows.
        memory_mb: Address space in MiB it may map, including its libraries.
        cpu_seconds: Processor seconds it may burn in its life; None: no limit.
        may_create: Whether the filter lets it open files for writing (it still cannot write a byte into one); only
            for libraries that insist on opening the null device.

    Raises:
        ChildEnded, ChildTooSlow, ChildMisspoke: It did not come up.
        OSError: The system cannot start a process.
    """
    process = _spawner().submit(_spawn, name).result()
    child = Child(process)
    child.send({"memory_mb": memory_mb, "cpu_seconds": cpu_seconds, "may_create": may_create})
    child.sealed = bool(child.receive(_START_SECONDS).get("sealed"))
    return child


def _spawn(name: str) -> subprocess.Popen[bytes]:
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    return subprocess.Popen(  # noqa: S603 - our own interpreter with our own arguments
        _command(name),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        cwd=Path(sys.executable).anchor,
        creationflags=hidden,
    )
