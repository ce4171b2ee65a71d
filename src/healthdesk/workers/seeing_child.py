"""The child that becomes Tesseract: it seals itself, then executes that one program and nothing else, ever.

A picture comes in on standard input, the words it holds go out on standard output; no file is opened for writing, no
socket, no second program. What can be enforced where is told in `healthdesk.workers`.
"""

import ctypes
import os
import sys

from healthdesk.workers import sealing

PROGRAM, LANGUAGES, LAYOUT = "HEALTHDESK_OCR_PROGRAM", "HEALTHDESK_OCR_LANGUAGES", "HEALTHDESK_OCR_LAYOUT"
_MEMORY_MB = 1024
_CPU_SECONDS = 9


def words_of(program: str, languages: str, layout: str) -> list[str]:
    """The command line of Tesseract: a picture in, words with boxes and confidences out (its manual, tesseract(1))."""
    return [
        program, "stdin", "stdout", "-l", languages, "--psm", layout, "--dpi", "300", "-c", "tessedit_create_tsv=1",
        "-c", "tessedit_create_txt=0",
    ]  # fmt: skip


def surroundings(environment: dict[str, str]) -> dict[str, str]:
    """What Tesseract is told of this computer: where its own tables lie, one thread, no language of the user's."""
    kept = {
        name: environment[name] for name in ("TESSDATA_PREFIX", "LD_LIBRARY_PATH", "SYSTEMROOT") if name in environment
    }
    return kept | {"OMP_THREAD_LIMIT": "1", "LC_ALL": "C"}


def main() -> int:
    """Become Tesseract; gives an exit code only when that failed."""
    program = os.environ.get(PROGRAM, "")
    if not program:
        return 2
    words = words_of(program, os.environ.get(LANGUAGES, "eng"), os.environ.get(LAYOUT, "6"))
    around = surroundings(dict(os.environ))
    path = ctypes.create_string_buffer(os.fsencode(program))
    arguments = _pointers([os.fsencode(word) for word in words])
    given = _pointers([os.fsencode(f"{name}={value}") for name, value in around.items()])
    execve = ctypes.CDLL(None, use_errno=True).execve
    execve.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p]
    sys.stdout.flush()
    sealing.seal_for(ctypes.addressof(path), memory_mb=_MEMORY_MB, cpu_seconds=_CPU_SECONDS)
    execve(ctypes.addressof(path), ctypes.addressof(arguments), ctypes.addressof(given))
    return 70


def _pointers(texts: list[bytes]) -> ctypes.Array[ctypes.c_char_p]:
    return (ctypes.c_char_p * (len(texts) + 1))(*texts, None)
