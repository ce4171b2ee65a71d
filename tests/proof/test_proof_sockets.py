"""The system's own record of whole sessions: no internet socket, and no file made elsewhere or wider than its owner."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from proof_place import Place

from healthdesk import models
from healthdesk.models import ledger

CALLS = "socket,connect,openat,open,creat,mkdir,mkdirat,memfd_create"
_CREATED = re.compile(r'open(?:at)?\((?:AT_FDCWD, )?"([^"]+)", [A-Z_|]*O_CREAT[A-Z_|]*, (0\d+)\) = \d')
_WRITTEN = re.compile(r'open(?:at)?\((?:AT_FDCWD, )?"([^"]+)", [A-Z_|]*(?:O_WRONLY|O_RDWR)[A-Z_|]*(?:, 0\d+)?\) = \d')
_FOLDER = re.compile(r'mkdir(?:at)?\((?:AT_FDCWD, )?"([^"]+)", (0\d+)\) = 0')


def tracers() -> list[str]:
    """strace, where it is there and allowed to look; nothing elsewhere."""
    found = shutil.which("strace")
    if found is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return []
    tried = subprocess.run([found, "-f", "-qq", "-o", "/dev/null", "true"], capture_output=True, check=False)
    return [found] if tried.returncode == 0 else []


@pytest.fixture
def umask() -> Iterator[None]:
    """Take nothing away, so that the modes asked for are the modes given."""
    before = os.umask(0)
    yield
    os.umask(before)


class Traced:
    """A place whose runs are written down by strace."""

    def __init__(self, place: Place, tracer: str) -> None:
        self.place = place
        self.notes = place.desk / "traces"
        self.notes.mkdir()
        place.prefix = (tracer, "-ff", "-qq", "-s", "400", "-e", f"trace={CALLS}", "-o", str(self.notes / "t"))

    def lines(self) -> list[str]:
        """Every call that was written down."""
        return [line for path in self.notes.iterdir() for line in path.read_text(errors="replace").splitlines()]

    def looked_at(self) -> None:
        """No internet socket; nothing written outside the place; nothing made wider than its owner in the vault."""
        lines = self.lines()
        assert len(lines) > 500
        assert [line for line in lines if re.search(r"AF_INET|sin_port|AF_PACKET", line)] == []
        written = {match[1] for line in lines for match in _WRITTEN.finditer(line)}
        assert {path for path in written if not self._ours(path)} == set()
        assert any(path.endswith(".db") for path in written)
        made = [(match[1], match[2]) for line in lines for match in _CREATED.finditer(line)]
        folders = [(match[1], match[2]) for line in lines for match in _FOLDER.finditer(line)]
        vault = str(self.place.vault)
        assert {each for each in made if each[0].startswith(vault) and int(each[1], 8) & 0o077} == set()
        assert {each for each in folders if each[0].startswith(vault) and int(each[1], 8) & 0o077} == set()

    def _ours(self, path: str) -> bool:
        devices = ("/dev/null", "/dev/tty", "/proc/self/", "/dev/dri")
        # What is known of the models stands beside them and says nothing of a person.
        marks = Path(path).name.startswith(ledger.FILE) and Path(path).parent in models.folders()
        return marks or path.startswith((str(self.place.root), *devices)) or not Path(path).is_absolute()


@pytest.mark.parametrize("tracer", tracers())
def test_the_command_line_opens_no_internet_socket(
    place: Place, files: dict[str, Path], umask: None, tracer: str
) -> None:
    traced = Traced(place, tracer)
    assert place.run("init", "--country", "FR", shows=True).code == 0
    taken = place.run("import", str(files["whole"]), str(files["more"]), shows=True)
    assert taken.json["runs"][0]["state"] == "finished"
    assert place.run("ask", "Has my HbA1c gone up or down?", shows=True, model="").json["citations"]
    assert place.run("export", "--format", "all", "--to", str(place.desk / "out")).code == 0
    assert place.run("backup", str(place.seen / "one.hdbackup")).code == 0
    assert place.run("check").json["ok"]
    traced.looked_at()


@pytest.mark.parametrize("tracer", tracers())
def test_the_window_opens_no_internet_socket(place: Place, files: dict[str, Path], umask: None, tracer: str) -> None:
    assert place.run("init", "--country", "FR", shows=True).code == 0
    assert place.run("import", str(files["whole"]), shows=True).code == 0
    traced = Traced(place, tracer)
    window = place.start(place.driver("window_driver.py", "close", str(files["later"]), str(files["more"])))
    ran = window.end()
    assert (ran.code, ran.out.split()) == (0, ["visited"]), ran.err
    traced.looked_at()


@pytest.mark.parametrize("tracer", tracers())
def test_a_socket_would_be_seen(place: Place, tracer: str) -> None:
    """A control: what opens one is found."""
    traced = Traced(place, tracer)
    opener = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()"
    assert place.start([sys.executable, "-c", opener]).end().code == 0
    assert any("AF_INET" in line for line in traced.lines())
