"""A home of its own for the program, and ways to run it there, watched and if need be killed."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from proof_records import PASSPHRASE, TODAY, WRONG

import healthdesk

HERE = Path(__file__).parent
PROGRAM = (sys.executable, "-m", "healthdesk")
PATIENCE = 60.0


@dataclass(frozen=True, slots=True)
class Ran:
    """How a run ended: its exit code (minus the signal's number when killed) and what it printed."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What it printed, as JSON."""
        return json.loads(self.out)


@dataclass(slots=True)
class Place:
    """Two folders: `seen` is where nothing may ever be found, `desk` is where the person's own files lie."""

    root: Path
    runs: int = 0
    vault_name: str = "vault"
    prefix: tuple[str, ...] = ()
    environment: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for folder in (self.desk, self.home, self.temp, self.cwd, self.said):
            folder.mkdir(parents=True)
        for name in (".config", ".cache", ".local/share", ".local/state", "run"):
            (self.home / name).mkdir(parents=True, mode=0o700)
        for name, secret in (("passphrase", PASSPHRASE), ("wrong", WRONG)):
            (self.desk / name).write_text(f"{secret}\n", encoding="utf-8")

    @property
    def seen(self) -> Path:
        """All that is looked through: home, temporary files, vault, copies, working folder, what was said."""
        return self.root / "seen"

    @property
    def desk(self) -> Path:
        """What the person keeps elsewhere: the files brought in, the passphrase, exports, shown records."""
        return self.root / "desk"

    @property
    def home(self) -> Path:
        return self.seen / "home"

    @property
    def temp(self) -> Path:
        return self.seen / "tmp"

    @property
    def cwd(self) -> Path:
        return self.seen / "cwd"

    @property
    def said(self) -> Path:
        return self.seen / "said"

    @property
    def vault(self) -> Path:
        return self.seen / self.vault_name

    def variables(self) -> dict[str, str]:
        """The whole environment of a run."""
        home, kept = self.home, ("PATH", "HEALTHDESK_MODELS", "LD_LIBRARY_PATH", "VIRTUAL_ENV")
        return {
            **{name: os.environ[name] for name in kept if name in os.environ},
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / ".config"),
            "XDG_CACHE_HOME": str(home / ".cache"),
            "XDG_DATA_HOME": str(home / ".local/share"),
            "XDG_STATE_HOME": str(home / ".local/state"),
            "XDG_RUNTIME_DIR": str(home / "run"),
            "TMPDIR": str(self.temp),
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONPATH": str(Path(healthdesk.__file__).resolve().parent.parent),
            **self.environment,
        }

    def start(self, command: Sequence[str], *, shows: bool = False) -> "Running":
        """Start a command; what it prints is looked through as well, unless it is meant to show records."""
        self.runs += 1
        name = f"{self.runs:02}-{Path(command[1]).name if len(command) > 1 else 'run'}"
        out = (self.desk if shows else self.said) / f"{name}.out"
        err = self.said / f"{name}.err"
        with out.open("wb") as printed, err.open("wb") as told:
            process = subprocess.Popen(
                [*self.prefix, *command],
                stdin=subprocess.DEVNULL,
                stdout=printed,
                stderr=told,
                cwd=self.cwd,
                env=self.variables(),
            )
        return Running(process, out, err, self.said / f"{name}.processes")

    def run(self, *words: str, shows: bool = False, secret: str = "passphrase", model: str = "none") -> Ran:
        """Run a verb of the program to its end."""
        return self.start(self.command(*words, secret=secret, model=model), shows=shows).end()

    def command(self, *words: str, secret: str = "passphrase", model: str = "none") -> list[str]:
        """A verb of the program with the options of this place."""
        return [
            *PROGRAM, *words, "--vault", str(self.vault), "--passphrase-file", str(self.desk / secret),
            "--now", TODAY, "--model", model, "--lang", "en", "--json", "--verbose",
        ]  # fmt: skip

    def drive(self, driver: str, *words: str, shows: bool = False) -> Ran:
        """Run a driver of this folder, on this vault, to its end."""
        return self.start(self.driver(driver, *words), shows=shows).end()

    def driver(self, driver: str, *words: str) -> list[str]:
        """The command of a driver of this folder, on this vault."""
        return [sys.executable, str(HERE / driver), str(self.vault), str(self.desk / "passphrase"), *words]


class Running:
    """A run under way. Its own and its children's arguments and environments are noted again and again."""

    def __init__(self, process: subprocess.Popen[bytes], out: Path, err: Path, notes: Path) -> None:
        self.process = process
        self._out, self._err, self._notes = out, err, notes
        self._watched: set[bytes] = set()
        self._over = threading.Event()
        self._watch = threading.Thread(target=self._look, daemon=True)
        self._watch.start()

    def _look(self) -> None:
        while not self._over.wait(0.05):
            for number in family(self.process.pid):
                self._watched |= shown_by(number)

    def wait_for(self, condition: Callable[[], object], patience: float = PATIENCE) -> bool:
        """Wait until something is so; whether it became so before the run ended."""
        until = time.monotonic() + patience
        while self.process.poll() is None:
            if condition():
                return True
            assert time.monotonic() < until, f"{self.printed()}\n{self._err.read_text(errors='replace')}"
            time.sleep(0.002)
        return False

    def printed(self) -> str:
        """What it has printed by now."""
        return self._out.read_text(encoding="utf-8", errors="replace")

    def kill(self, number: int = signal.SIGKILL) -> Ran:
        """Kill it, and wait for its end."""
        self.process.send_signal(number)
        return self.end()

    def end(self) -> Ran:
        """Wait for its end."""
        try:
            code = self.process.wait(PATIENCE)
        finally:
            self.process.kill()
            self._over.set()
            self._watch.join()
            self._notes.write_bytes(b"\n".join(sorted(self._watched)))
        return Ran(code, self.printed(), self._err.read_text(encoding="utf-8", errors="replace"))


def family(number: int) -> list[int]:
    """A process and all that it started, as far as this system tells."""
    found = [number]
    for each in found:
        for children in Path(f"/proc/{each}/task").glob("*/children"):
            try:
                found += map(int, children.read_text().split())
            except OSError:
                continue
    return found


def shown_by(number: int) -> set[bytes]:
    """What a process shows to others: its arguments and its environment."""
    shown = set()
    for name in ("cmdline", "environ"):
        try:
            shown.add(Path(f"/proc/{number}/{name}").read_bytes())
        except OSError:
            continue
    return shown


def modes(*roots: Path) -> Mapping[str, int]:
    """The permission bits of every file and folder."""
    return {str(path): path.lstat().st_mode & 0o7777 for root in roots for path in sorted([root, *root.rglob("*")])}
