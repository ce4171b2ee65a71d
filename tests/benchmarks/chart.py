"""The chart of a million readings, measured against a plain polyline: `python tests/benchmarks/chart.py [--readings N] [--check]`.

Puts N readings of a heart rate into a vault, a third of them every second minute, then asks for stretches of it from all to
an hour and paints each, as the window does; held against QPainter drawing one polyline of a thousand points into a picture
of the same size in the same run. Processor time of this thread, medians. `--check` exits 1 where a target is missed.
"""

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QApplication

from healthdesk.desktop.measures.history import WIDEST, History, tell
from healthdesk.desktop.measures.overlays import Overlays
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.chart_plot import Hand, Plot, paint_plot
from healthdesk.desktop.parts.tokens import LIGHT
from healthdesk.domain.readings import Readings, Series
from healthdesk.domain.records import Coding, Kind
from healthdesk.domain.stretches import Stretch
from healthdesk.vault.keys import new_key
from healthdesk.vault.store import PersonStore, prepare
from healthdesk.vault.transaction import Database

CONCEPT = "heart-rate"
FRAME_MS, FRAME_TIMES, STALL_MS = 33.0, 25.0, 1500.0
SIZE = (880, 320)
DAY = 86_400
WINDOWS = (("all", None), ("a year", 365), ("a month", 30), ("a week", 7), ("a day", 1), ("an hour", 1 / 24))


@dataclass(frozen=True, slots=True)
class Row:
    """One window of time: what it held, what asking and painting cost in milliseconds."""

    name: str
    held: str
    asked: float
    painted: float


def bring(store: PersonStore, count: int) -> None:
    """A watch's heart rates: every other minute by day, less often by night, some days without."""
    chance, at = random.Random(7), 1_600_000_000
    run = store.begin("watch", "text/csv", lambda: [b"watch"], ("table", 1, "CSV"), 1)
    codes = (Coding("http://loinc.org", "8867-4", "Heart rate"),)
    run.add_series(Series(0, codes, "Heart rate", "/min", "/min", "Watch", Kind.VITAL))
    left = count
    while left:
        batch = Readings()
        for _ in range(min(left, 50_000)):
            at += 120 if 7 <= at // 3600 % 24 < 23 else 300
            if chance.random() < 0.00005:
                at += DAY * chance.randrange(1, 20)
            batch.add(
                0, at, str(60 + int(25 * chance.random() ** 2) + 15 * (8 <= at // 3600 % 24 < 22)), offset=60, place=1
            )
        run.add_readings(batch)
        left -= len(batch)
    run.finish((), 2)


def cpu_ms(act: Callable[[], object], times: int = 9) -> float:
    """Milliseconds of this thread's processor time, the median of some runs."""
    taken = []
    for _ in range(times):
        begun = time.thread_time()
        act()
        taken.append((time.thread_time() - begun) * 1000)
    return median(taken)


def painted(draw: Callable[[QPainter], None]) -> float:
    """What painting into a picture of the chart's size costs."""
    image = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)

    def once() -> None:
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        draw(painter)
        painter.end()

    return cpu_ms(once, 15)


def floor_ms() -> float:
    """A plain polyline of a thousand points, one pixel wide: the cheapest line that Qt draws smoothly."""
    chance = random.Random(1)
    line = QPolygonF([QPointF(at * 0.88, 160 + chance.uniform(-60, 60)) for at in range(1000)])

    def draw(painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accent"), 1))
        painter.drawPolyline(line)

    return painted(draw)


def chart_ms(store: PersonStore, stretches: tuple[Stretch, ...], window: tuple[float, float]) -> float:
    """The chart of some stretches in a window."""
    history = History(
        "heart-rate", (CONCEPT,), (store.extent(CONCEPT),), store.values(CONCEPT, 0, 1), (stretches,), Overlays((), ())
    )
    told = tell(history, history.stretches, history.units[0], ["Heart rate"])
    plot = Plot(told.lines, whole=window)
    return painted(lambda painter: paint_plot(painter, QRectF(0, 0, *SIZE), plot, window, Hand()))


def measure(store: PersonStore) -> list[Row]:
    """Each window of time, as the chart asks for it: all at first, then three times what is in sight."""
    extent = store.extent(CONCEPT)
    first, last = extent.first or 0, extent.last or 0
    rows = []
    for name, days in WINDOWS:
        reach = (last - first) if days is None else int(days * DAY)
        span = (first, last) if days is None else (last - 2 * reach, last + reach)
        columns = WIDEST if days is None else 2 * WIDEST
        found = store.stretches(CONCEPT, span, columns)
        asked = cpu_ms(lambda span=span, columns=columns: store.stretches(CONCEPT, span, columns), 5)
        held = " + ".join(
            f"{len(each.columns)} columns" if each.columns else f"{len(each.points)} points" for each in found
        )
        rows.append(Row(name, held, asked, chart_ms(store, found, (float(last - reach), float(last)))))
    return rows


def main() -> int:
    """Measure and print; 1 where a target is missed and it was asked to check."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--readings", type=int, default=1_000_000)
    words.add_argument("--check", action="store_true")
    wanted = words.parse_args()
    app = QApplication.instance() or QApplication(["chart"])
    assert isinstance(app, QApplication)
    theme.apply(app, LIGHT)
    with tempfile.TemporaryDirectory() as folder:
        database = Database(Path(folder) / "person.db", new_key(), create=True)
        prepare(database)
        store = PersonStore(database, "p")
        bring(store, wanted.readings)
        floor = floor_ms()
        rows = measure(store)
        table = cpu_ms(lambda: store.values(CONCEPT, 0, 200), 5)
        deep = cpu_ms(lambda: store.values(CONCEPT, wanted.readings // 2, 200), 3)
        database.close()
    print(f"{wanted.readings:,} readings; a polyline of 1,000 points: {floor:.2f} ms")
    for row in rows:
        times = row.painted / floor
        print(
            f"{row.name:>8}: {row.held:>14}; asked {row.asked:7.1f} ms; a frame {row.painted:5.2f} ms ({times:.1f} times)"
        )
    print(f"a page of the table: newest {table:.1f} ms, in the middle {deep:.1f} ms")
    frame = max(row.painted for row in rows)
    asked = max(row.asked for row in rows)
    missed = frame > FRAME_MS or frame / floor > FRAME_TIMES or asked > STALL_MS
    print(f"worst frame {frame:.2f} ms (at most {FRAME_MS:g}), {frame / floor:.1f} polylines (at most {FRAME_TIMES:g})")
    return int(missed and wanted.check)


if __name__ == "__main__":
    sys.exit(main())
