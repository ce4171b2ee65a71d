"""The parent's side of reading letters off a picture: Tesseract, if this computer has it, in a sealed process per page.

Tesseract is a program of its own (Apache-2.0, https://tesseract-ocr.github.io); it is not shipped. A picture goes in, its
tab separated words come out unread: whoever asked takes them apart in a child.
"""

import contextlib
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import IO

from healthdesk.workers.child import _command, _environment, _spawner
from healthdesk.workers.frames import ChildEnded, ChildTooSlow
from healthdesk.workers.seeing_child import LANGUAGES, LAYOUT, PROGRAM, surroundings, words_of

MOST_PICTURE = 40 << 20
"""Bytes of a picture that is handed on."""

_MOST_WORDS = 8 << 20
_SECONDS = 40.0
_WANTED = ("fra", "eng")
_PLACES = (
    "/usr/bin/tesseract",
    "/usr/local/bin/tesseract",
    "/opt/homebrew/bin/tesseract",
    "/opt/local/bin/tesseract",
    r"C:\Program Files\Tesseract-OCR\tesseract.exe",
)


@dataclass(frozen=True, slots=True)
class Eyes:
    """The Tesseract of this computer, and which of French and English it can read ("fra+eng")."""

    program: str
    languages: str


@cache
def eyes() -> Eyes | None:
    """Tesseract with French or English; None when this computer has none."""
    program = shutil.which("tesseract") or next((place for place in _PLACES if Path(place).is_file()), None)
    if program is None:
        return None
    try:
        told = subprocess.run(  # noqa: S603 - the program that was just found
            [program, "--list-langs"], capture_output=True, timeout=20, check=False, env=surroundings(dict(os.environ))
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    there = set(told.stdout.decode("utf-8", "replace").split())
    known = [language for language in _WANTED if language in there]
    return Eyes(str(Path(program).resolve()), "+".join(known)) if known else None


def see(picture: bytes, *, layout: int = 6, cancelled: Callable[[], bool] = lambda: False) -> bytes:
    """The words on a picture (PNG, or a portable graymap) as Tesseract's tab separated lines; b"" when there are none, or no eyes, or on request.

    `layout` is Tesseract's page segmentation mode. Raises ChildTooSlow and ChildEnded; the process has ended then.
    """
    found = eyes()
    if found is None or len(picture) > MOST_PICTURE:
        return b""
    process = _spawner().submit(_spawn, found, layout).result()
    try:
        return _told(process, picture, cancelled)
    finally:
        process.kill()
        process.wait()
        _close(process)


def _spawn(found: Eyes, layout: int) -> subprocess.Popen[bytes]:
    # Windows has no exec that keeps a process: there Tesseract is started as it is.
    direct = sys.platform == "win32"
    asked = {PROGRAM: found.program, LANGUAGES: found.languages, LAYOUT: str(layout)}
    around = surroundings(dict(os.environ))
    return subprocess.Popen(  # noqa: S603 - our own interpreter, or the program that was found
        words_of(found.program, found.languages, str(layout)) if direct else _command("ocr"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=around if direct else _environment() | around | asked,
        cwd=Path(sys.executable).anchor,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _told(process: subprocess.Popen[bytes], picture: bytes, cancelled: Callable[[], bool]) -> bytes:
    assert process.stdin is not None
    assert process.stdout is not None
    said: list[bytes] = []
    giving = threading.Thread(target=_give, args=(process.stdin, picture), daemon=True, name="seeing-in")
    hearing = threading.Thread(target=_hear, args=(process.stdout, said), daemon=True, name="seeing-out")
    giving.start()
    hearing.start()
    deadline = time.monotonic() + _SECONDS
    while hearing.is_alive():
        hearing.join(0.05)
        if cancelled():
            process.kill()
            said.clear()
            break
        if time.monotonic() > deadline:
            process.kill()
            raise ChildTooSlow
    giving.join(5)
    if not said and process.wait() != 0 and not cancelled():
        raise ChildEnded("", process.returncode)
    return b"".join(said)


def _close(process: subprocess.Popen[bytes]) -> None:
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError, ValueError):
                pipe.close()


def _give(pipe: IO[bytes], picture: bytes) -> None:
    with contextlib.suppress(OSError, ValueError):
        pipe.write(picture)
    with contextlib.suppress(OSError, ValueError):
        pipe.close()


def _hear(pipe: IO[bytes], said: list[bytes]) -> None:
    total = 0
    try:
        while total < _MOST_WORDS and (part := pipe.read(1 << 16)):
            said.append(part)
            total += len(part)
    except (OSError, ValueError):
        return
