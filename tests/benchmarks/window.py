"""How fast the window is: `python tests/benchmarks/window.py start [--pairs N]`.

`start`: whole processes, from their start to the first picture of the lock screen, against an empty PySide6 window, in
alternating pairs; the ratio of the medians counts, for times depend on what else the machine does.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from healthdesk import session

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


def main() -> None:
    """Measure what is asked for, and tell."""
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("what", choices=("start",))
    reader.add_argument("--pairs", type=int, default=9)
    given = reader.parse_args()
    print("| what | HealthDesk | empty window | ratio |\n|---|---|---|---|")
    print("\n".join(start(given.pairs)))


if __name__ == "__main__":
    main()
