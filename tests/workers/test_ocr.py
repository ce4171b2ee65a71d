"""The process that becomes Tesseract: sealed before, and allowed that one program only."""

import ctypes
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from healthdesk.workers import seccomp, seeing, seeing_child
from healthdesk.workers.child import _command, _environment

HERE = [seeing] if seeing.eyes() else []
LINUX = [sys.platform] if sys.platform == "linux" and os.uname().machine in ("x86_64", "aarch64") else []


def picture(text: str = "Sodium 139 mmol/L") -> bytes:
    shown = Image.new("L", (900, 200), 255)
    ImageDraw.Draw(shown).text((40, 70), text, fill=0, font=ImageFont.load_default(48))
    out = io.BytesIO()
    shown.save(out, "PNG")
    return out.getvalue()


@pytest.mark.parametrize("_eyes", HERE)
def test_letters_are_read_off_a_picture(_eyes: object) -> None:
    told = seeing.see(picture()).decode()
    assert "Sodium" in told
    assert "139" in told
    assert told.startswith("level\t")


@pytest.mark.parametrize("_eyes", HERE)
def test_what_is_no_picture_gives_no_words(_eyes: object) -> None:
    for content in (b"", b"<svg/>", b"P5\n90000 90000\n255\n", b"\x89PNG\r\n\x1a\n" + bytes(100)):
        try:
            told = seeing.see(content)
        except seeing.ChildEnded:
            continue
        assert b"\n5\t" not in told


@pytest.mark.parametrize("_eyes", HERE)
def test_looking_stops_when_asked(_eyes: object) -> None:
    assert seeing.see(picture(), cancelled=lambda: True) == b""


def test_without_eyes_nothing_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seeing, "eyes", lambda: None)
    assert seeing.see(picture()) == b""


def test_the_program_is_told_one_thread_and_nothing_of_the_user() -> None:
    around = seeing_child.surroundings({"HOME": "/home/me", "PATH": "/bin", "TESSDATA_PREFIX": "/t", "LANG": "fr_FR"})
    assert around == {"TESSDATA_PREFIX": "/t", "OMP_THREAD_LIMIT": "1", "LC_ALL": "C"}


def launched(program: str) -> subprocess.CompletedProcess[bytes]:
    """The launcher with another program in Tesseract's place."""
    asked = {seeing_child.PROGRAM: program, seeing_child.LANGUAGES: "eng", seeing_child.LAYOUT: "6"}
    return subprocess.run(
        _command("ocr"), input=b"", capture_output=True, timeout=60, check=False, env=_environment() | asked
    )


@pytest.mark.parametrize("_system", LINUX)
def test_the_program_behind_cannot_start_another_nor_write_nor_speak(_system: str, tmp_path: Path) -> None:
    script, target = tmp_path / "tesseract", tmp_path / "written"
    script.write_text(
        f"#!{sys.executable} -S\n"
        "import os, socket\n"
        "def tried(what):\n"
        "    try:\n"
        "        what()\n"
        "        return 'done'\n"
        "    except OSError as error:\n"
        "        return type(error).__name__\n"
        f"print(tried(lambda: open({str(target)!r}, 'w').write('x')))\n"
        "print(tried(lambda: socket.socket()))\n"
        "print(tried(lambda: os.execv('/bin/true', ['true'])))\n"
        "print(tried(os.fork))\n",
        encoding="utf-8",
    )
    script.chmod(0o700)
    told = launched(str(script)).stdout.decode().split()
    assert told == ["PermissionError"] * 4
    assert not target.exists()


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
def test_one_pointer_alone_may_be_executed(machine: str) -> None:
    held = ctypes.create_string_buffer(b"/usr/bin/tesseract")
    without, with_one = seccomp.program(machine), seccomp.program(machine, exec_at=ctypes.addressof(held))
    assert len(with_one) == len(without) + 7 * 8


def test_a_launcher_without_a_program_says_so() -> None:
    done = subprocess.run(_command("ocr"), input=b"", capture_output=True, timeout=60, check=False, env=_environment())
    assert (done.returncode, done.stdout) == (2, b"")
