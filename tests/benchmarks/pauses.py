"""How long the window stands still while files come in: `python tests/benchmarks/pauses.py PATH... [--quiet-seconds N]`.

The open window beats every 5 ms on the main thread; what a beat comes late is a pause. The same window at rest, in the
same run, is the floor: the machine's own hiccups.
"""

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from healthdesk import session
from healthdesk.desktop.jobs import Lane
from healthdesk.desktop.window import Window
from healthdesk.domain.clock import system_clock

BEAT = 0.005


class Pulse:
    """Notes how late each beat of the main thread comes."""

    def __init__(self) -> None:
        self.late: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setInterval(int(BEAT * 1000))
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, now - self._last - BEAT))
        self._last = now

    def start(self) -> None:
        """Forget what was."""
        self.late = []
        self._last = time.perf_counter()

    def told(self, name: str) -> str:
        """The line of the table."""
        worst, usual = max(self.late), statistics.median(self.late)
        often = sum(1 for each in self.late if each > 0.05)
        return f"| {name} | {1000 * worst:.0f} ms | {1000 * usual:.1f} ms | {often} |"


def until(app: QApplication, over: Callable[[], bool]) -> None:
    """Let the window live until something is over."""
    while not over():
        app.processEvents()
        time.sleep(0.0005)


def main() -> None:
    """Open a window on an empty vault, rest, bring the files in, and tell."""
    reader = argparse.ArgumentParser(description="Measure the window's pauses during an import.")
    reader.add_argument("paths", nargs="+", type=Path)
    reader.add_argument("--quiet-seconds", type=float, default=3.0)
    arguments = reader.parse_args()
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        opened, _ = session.create(Path(folder) / "vault", "seven quiet otters sing")
        person = opened.people.add("Anybody")
        window = Window(Path(folder) / "vault", clock=system_clock, leave=lambda _: None)
        window.resize(1200, 800)
        window.show()
        window.open_desk(opened)
        until(app, lambda: window.jobs.idle)
        pulse = Pulse()
        begun = time.perf_counter()
        until(app, lambda: time.perf_counter() - begun > arguments.quiet_seconds)
        lines = [pulse.told("the window at rest")]
        pulse.start()
        done: list[object] = []
        begun = time.perf_counter()
        window.jobs.follow(
            lambda job: opened.intake.take(
                arguments.paths, person, window.jobs.teller(job, lambda _: None), job.cancelled
            ),
            owner=window,
            done=done.append,
            lane=Lane.WRITE,
        )
        until(app, lambda: bool(done))
        spent = time.perf_counter() - begun
        lines.append(pulse.told(f"while {len(arguments.paths)} came in, {spent:.1f} s"))
        window.close()
        opened.close()
    print("| | worst pause | usual | over 50 ms |\n|---|---|---|---|\n" + "\n".join(lines))


if __name__ == "__main__":
    main()
