"""How fast the window is: `python tests/benchmarks/window.py start|tour [--pairs N] [--vault FOLDER] [--rounds N]`.

`start`: whole processes, from their start to the first picture of the lock screen, against an empty PySide6 window, in
alternating pairs; the ratio counts, for times depend on what else the machine does. Both run from compiled bytecode, as
installed programs do.

`tour`: a vault with a million measurements (`many_rows.py FOLDER` makes one; without --vault a small one is made) is opened,
every page is gone to while a bundle is brought in again and again; the main thread beats every 5 ms, and what a beat comes
late is a pause. Where the thread stood is sampled by another one. What of a pause is the main thread's own work is told beside
it, in processor time: the rest is other threads and whatever else the machine does.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from many_rows import make
from pauses import BEAT, Pulse, until
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from healthdesk import session, settings
from healthdesk.desktop.jobs import Lane
from healthdesk.desktop.warming import warm
from healthdesk.desktop.window import Window
from healthdesk.domain.clock import system_clock

PASSPHRASE = "seven quiet otters sing"
EMPTY = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv); window = QMainWindow(); window.resize(1280, 800); window.show()
app.processEvents(); window.grab()
print(time.time(), time.process_time())
"""
LOCKED = """
import sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
from healthdesk import desktop

def paint(*_):
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    QApplication.sendPostedEvents()
    assert shown and not shown[0].grab().isNull()
    print(time.time(), time.process_time())
    sys.stdout.flush()
    import os; os._exit(0)

QApplication.exec = paint  # the program itself as far as its first picture
sys.exit(desktop.run(["healthdesk"], vault=Path(sys.argv[1]), demo=False))
"""


def first_picture(program: str, folder: Path) -> tuple[float, float]:
    """Seconds of the clock and of the processor from the start of a process to its first picture."""
    with tempfile.TemporaryDirectory() as nowhere:
        environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HEALTHDESK_VAULT": str(Path(nowhere) / "vault")}
        environ |= {"PYTHONPYCACHEPREFIX": str(folder.parent / "bytecode")}
        environ.pop("PYTHONDONTWRITEBYTECODE", None)
        begun = time.time()
        said = subprocess.run(
            [sys.executable, "-c", program, str(folder)], check=True, env=environ, stdout=subprocess.PIPE, text=True
        ).stdout.split()
    return float(said[-2]) - begun, float(said[-1])


def start(pairs: int) -> list[str]:
    """The rows of the table about starting."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "vault"
        made, _ = session.create(folder, PASSPHRASE)
        made.close()
        first_picture(EMPTY, folder)
        first_picture(LOCKED, folder)
        taken = [(first_picture(LOCKED, folder), first_picture(EMPTY, folder)) for _ in range(pairs)]
    rows = []
    for at, what in enumerate(("clock", "processor")):
        mine, floor = (statistics.median(pair[side][at] for pair in taken) for side in (0, 1))
        ratio = statistics.median(pair[0][at] / pair[1][at] for pair in taken)
        rows.append(
            f"| start to the lock screen, {what} | {1000 * mine:.0f} ms | {1000 * floor:.0f} ms | {ratio:.2f} |"
        )
    return rows


PAGES = (
    "home", "ask", "timeline", "diary", "measures", "wearables", "medicines", "conditions", "allergies", "vaccines", "visits",
    "family", "documents", "brief", "more", "bring-in", "sources", "settings",
)  # fmt: skip


class Heart(Pulse):
    """Notes besides how much the main thread itself worked between two beats."""

    def __init__(self) -> None:
        super().__init__()
        self.own: list[float] = []
        self._worked = time.thread_time()
        self._timer.timeout.connect(self._work)

    def start(self) -> None:
        """Forget what was."""
        super().start()
        self.own = []
        self._worked = time.thread_time()

    def _work(self) -> None:
        now = time.thread_time()
        self.own.append(now - self._worked)
        self._worked = now


class Watch(threading.Thread):
    """Notes where the main thread stands whenever its beat is late."""

    def __init__(self, pulse: Heart) -> None:
        super().__init__(daemon=True)
        self.stood: Counter[str] = Counter()
        self._pulse = pulse
        self._main = threading.main_thread().ident or 0
        self.over = False

    def run(self) -> None:
        """Look every 10 ms."""
        while not self.over:
            time.sleep(0.01)
            if time.perf_counter() - self._pulse._last > BEAT + 0.04:
                frame = sys._current_frames().get(self._main)
                ours = [each for each in traceback.extract_stack(frame) if "healthdesk" in each.filename]
                if ours:
                    places = [f"{Path(each.filename).stem}.{each.name}:{each.lineno}" for each in ours[-3:]]
                    self.stood[" > ".join(places)] += 1


def tour(vault: Path, rounds: int) -> None:
    """Open, go to every page of every person while files come in, and tell."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    warm()  # as a lane does while somebody types the passphrase
    opened = session.unlock(vault, PASSPHRASE)
    window = Window(vault, clock=system_clock, leave=lambda _: None)
    window.show()
    begun, worked = time.perf_counter(), time.thread_time()
    window.open_desk(opened)
    until(app, lambda: window._frame is not None)
    window.grab()
    took = (1000 * (time.thread_time() - worked), 1000 * (time.perf_counter() - begun))
    rows = [f"| the key to Home: own work, by the clock | {took[0]:.0f} ms, {took[1]:.0f} ms |"]
    until(app, lambda: window.jobs.idle)
    pulse = Heart()
    begun = time.perf_counter()
    until(app, lambda: time.perf_counter() - begun > 2)
    rows.append(f"| worst pause at rest | {1000 * max(pulse.late):.0f} ms |")
    watch = Watch(pulse)
    watch.start()
    coming_in(window, opened)
    memory: list[float] = []
    worst: dict[str, tuple[float, float]] = {}
    switches: dict[str, float] = {}
    for _ in range(rounds):
        for person in window.desk.people if window.desk else ():
            assert window.desk is not None
            window.desk.choose(person)
            for key in PAGES:
                one_page(app, window, key, pulse, worst, switches)
        memory.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    watch.over = True
    window.jobs.end()
    rows.append(f"| page switch, own work, median and worst | {statistics.median(switches.values()):.0f} ms, "
                f"{max(switches.values()):.0f} ms ({max(switches, key=lambda key: switches[key])}) |")  # fmt: skip
    own, late = max(own for own, _ in worst.values()), max(late for _, late in worst.values())
    rows.append(f"| worst pause of the tour: own work, by the clock | {1000 * own:.0f} ms, {1000 * late:.0f} ms |")
    rows.append(f"| most memory after each round | {', '.join(f'{each:.0f} MB' for each in memory)} |")
    for key, (own, late) in sorted(worst.items(), key=lambda row: row[1], reverse=True)[:9]:
        rows.append(f"| pause on {key}: own work, by the clock | {1000 * own:.0f} ms, {1000 * late:.0f} ms |")
    rows += [f"| stood {count} times | {place} |" for place, count in watch.stood.most_common(14)]
    print("\n".join(rows))
    window.close()


def one_page(
    app: QApplication,
    window: Window,
    key: str,
    pulse: Heart,
    worst: dict[str, tuple[float, float]],
    switches: dict[str, float],
) -> None:
    """Go to one page, let it settle for at most three seconds."""
    frame = window._frame
    assert frame is not None
    pulse.start()
    begun, worked = time.perf_counter(), time.thread_time()
    frame.go(key)
    app.sendPostedEvents()
    switches[key] = max(1000 * (time.thread_time() - worked), switches.get(key, 0))
    shown = threading.Event()
    QTimer.singleShot(250, shown.set)
    until(app, lambda: shown.is_set() or time.perf_counter() - begun > 3)
    worst[key] = max(worst.get(key, (0, 0)), (max(pulse.own, default=0), max(pulse.late, default=0)))


def coming_in(window: Window, opened: session.Session) -> None:
    """Bring the made-up family's files in again and again, as long as there is a window."""
    files = sorted((settings.assets() / "demo").rglob("*.json"))[:3]
    person = opened.people.add("Somebody New")

    def bring() -> None:
        for file in files:
            opened.intake.take([file], person)

    def again(_done: object = None) -> None:
        window.jobs.run(bring, owner=window, done=again, failed=again, lane=Lane.WRITE)

    again()


def main() -> None:
    """Measure what is asked for, and tell."""
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("what", choices=("start", "tour"))
    reader.add_argument("--pairs", type=int, default=9)
    reader.add_argument("--vault", type=Path)
    reader.add_argument("--rounds", type=int, default=2)
    given = reader.parse_args()
    if given.what == "tour":
        with tempfile.TemporaryDirectory() as name:
            if given.vault is None:
                make(Path(name), 20_000, 5)
            tour(given.vault or Path(name) / "vault", given.rounds)
        return
    print("| what | HealthDesk | empty window | ratio |\n|---|---|---|---|")
    print("\n".join(start(given.pairs)))


if __name__ == "__main__":
    main()
