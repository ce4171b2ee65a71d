"""Readings of devices, measured against floors in the same run: `python tests/benchmarks/readings.py [--mb 300]`.

Makes an Apple Health export of that size (`--export FILE`: takes one that is there), brings it in whole (hashing, keeping the bytes,
reading in a child, removing duplicates, indexing), and holds the processor time of both processes against an expat parse
with empty handlers, against the same import into files that are not encrypted, and (`--beside healthkit-to-sqlite`, wherever
that program is installed) against another program; then asks what a window asks. `--check` exits 1 where a target is missed.
"""

import argparse
import random
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from unittest.mock import patch
from xml.parsers import expat

from healthdesk import session
from healthdesk.domain.errors import Cancelled
from healthdesk.domain.people import Person
from healthdesk.domain.records import RunState
from healthdesk.domain.views import RecordQuery
from healthdesk.session import Session
from healthdesk.vault import connection

PASSPHRASE = "seven quiet otters sing"
MOST_TIMES, MOST_MB, MOST_MS, MOST_SECONDS = 4.0, 200.0, 50.0, 1.0
MOST_ENCRYPTED, MOST_BESIDE = 1.15, 0.2
_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>
<!ELEMENT Record ((MetadataEntry)*)>
]>
<HealthData locale="en_US">
 <ExportDate value="2026-11-02 09:30:00 +0100"/>
 <Me HKCharacteristicTypeIdentifierDateOfBirth="1980-05-17" HKCharacteristicTypeIdentifierBiologicalSex="HKBiologicalSexFemale"/>
"""
_DEVICE = (
    "&lt;&lt;HKDevice: 0x3015ea3a0&gt;, name:Apple Watch, manufacturer:Apple Inc., model:Watch, hardware:Watch6,2,"
    " software:10.3.1&gt;"
)
_KINDS = (
    ("HeartRate", "count/min", 40, 48, 165, 0), ("ActiveEnergyBurned", "Cal", 25, 0.05, 4, 3),
    ("StepCount", "count", 14, 3, 700, 0), ("DistanceWalkingRunning", "km", 10, 0.002, 0.5, 6),
    ("OxygenSaturation", "%", 3, 0.9, 1, 2), ("RespiratoryRate", "count/min", 3, 11, 20, 1),
    ("EnvironmentalAudioExposure", "dBASPL", 3, 40, 90, 4), ("BodyMass", "kg", 0.2, 60, 85, 2),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table: what, how much, the most it may be."""

    name: str
    value: float
    most: float
    unit: str

    @property
    def met(self) -> bool:
        """Whether the target is met."""
        return self.value <= self.most

    def __str__(self) -> str:
        return f"| {self.name} | {self.value:.2f} {self.unit} | {self.most:g} | {'met' if self.met else 'MISSED'} |"


def make(path: Path, megabytes: float) -> int:
    """Write an export of that size; how many records it has."""
    chance = random.Random(1)
    size, count, at = 0, 0, datetime(2020, 11, 1, tzinfo=UTC)
    step = timedelta(days=2190) / (megabytes * 1e6 / 460)
    weights = [kind[2] for kind in _KINDS]
    with path.open("w", encoding="utf-8") as file:
        size += file.write(_HEAD)
        while size < megabytes * 1e6:
            kind, unit, _, low, high, decimals = chance.choices(_KINDS, weights)[0]
            value = round(chance.uniform(low, high), decimals) if decimals else chance.randint(int(low), int(high))
            lasts = timedelta(seconds=0 if kind == "HeartRate" else chance.randrange(600))
            begin, end = (f"{when:%Y-%m-%d %H:%M:%S} +0000" for when in (at, at + lasts))
            inside = '>\n  <MetadataEntry key="HKMetadataKeyHeartRateMotionContext" value="1"/>\n </Record>\n'
            size += file.write(
                f' <Record type="HKQuantityTypeIdentifier{kind}" sourceName="Jane’s Apple Watch" sourceVersion="10.3.1"'
                f' device="{_DEVICE}" unit="{unit}" creationDate="{end}" startDate="{begin}" endDate="{end}" value="{value}"'
                f"{inside if kind == 'HeartRate' else '/>' + chr(10)}"
            )
            at, count = at + step, count + 1
        file.write("</HealthData>\n")
    return count


def floor(path: Path) -> float:
    """Processor seconds of an expat parse with empty handlers, the better of two."""
    return min(_parse(path), _parse(path))


def _parse(path: Path) -> float:
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda _name, _attributes: None
    parser.EndElementHandler = lambda _name: None
    begun = time.process_time()
    with path.open("rb") as file:
        parser.ParseFile(file)
    return time.process_time() - begun


def used() -> float:
    """Processor seconds of this process and of its children that have ended."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def importing(opened: Session, person: Person, path: Path) -> list[Line]:
    """The whole import against its floor."""
    least = floor(path)
    before, begun = used(), time.perf_counter()
    (taken,) = opened.intake.take([path], person)
    spent, clock = used() - before, time.perf_counter() - begun
    if taken.state is not RunState.FINISHED or taken.run is None:
        sys.exit(f"{path.name}: {taken.state} {taken.reason}")
    least = min(least, floor(path))
    parent, child = (
        resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    print(
        f"{taken.run.added} readings and statements in {clock:.1f} s, {spent:.1f} s of the processor; floor {least:.2f} s"
    )
    return [
        Line("import against an expat parse with empty handlers", spent / least, MOST_TIMES, "times"),
        Line("peak memory, parent", parent, MOST_MB, "MB"),
        Line("peak memory, child", child, MOST_MB, "MB"),
    ]


def encrypted(path: Path) -> Line:
    """The import against the same into plain SQLite, which SQLCipher without a key is; the better of two each, in turn."""
    rounds = [(_fresh(path), _plainly(path)) for _ in range(2)]
    ours, plain = (min(spent) for spent in zip(*rounds, strict=True))
    return Line("import against the same into plain SQLite", ours / plain, MOST_ENCRYPTED, "times")


def _fresh(path: Path) -> float:
    """Processor seconds of bringing an export into a vault of its own."""
    with tempfile.TemporaryDirectory() as folder:
        opened, _ = session.create(Path(folder) / "vault", PASSPHRASE)
        try:
            person = opened.people.add("Jane Example", "1980-05-17")
            before = used()
            (taken,) = opened.intake.take([path], person)
            spent = used() - before
            if taken.state is not RunState.FINISHED:
                sys.exit(f"{path.name}: {taken.state} {taken.reason}")
            return spent
        finally:
            opened.close()


def _plainly(path: Path) -> float:
    def without_key(opened: connection.Connection, _key: bytes) -> None:
        opened.execute(f"PRAGMA page_size = {connection.PAGE_SIZE}")

    with patch.multiple(connection, _give_key=without_key, _refuse_plain=lambda _path: None):
        return _fresh(path)


def beside(program: str, path: Path) -> Line:
    """The import against another program's of the same export; below 0.2 it takes five times less."""
    ours, before = _fresh(path), used()
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [program, "--xml", str(path), str(Path(folder) / "out.db")], check=True, stdout=subprocess.DEVNULL
        )
    return Line(f"import against {Path(program).name}", ours / (used() - before), MOST_BESIDE, "times")


def again(opened: Session, person: Person, path: Path) -> Line:
    """Next month's export, which meets everything again, against the same floor."""
    later = path.with_name("later.xml")
    later.write_bytes(path.read_bytes().replace(b'value="2026-11-02 ', b'value="2026-12-02 ', 1))
    least, before = floor(later), used()
    (taken,) = opened.intake.take([later], person)
    spent = used() - before
    if taken.run is None or taken.run.added:
        sys.exit("what was met again was not known again")
    later.unlink()
    return Line("an export met again, against the same", spent / least, MOST_TIMES, "times")


def asking(opened: Session, person: Person) -> list[Line]:
    """What a window asks, the median of five."""
    records = opened.records
    asked: dict[str, Callable[[], object]] = {
        "the newest value of each measure": lambda: records.measures(person.id),
        "a year of a measure": lambda: records.series(person.id, "heart-rate", "2025-01-01", "2025-12-31"),
        "a year of what adds up": lambda: records.series(person.id, "steps", "2025-01-01", "2025-12-31"),
        "a page of the timeline": lambda: records.list(person.id, RecordQuery()),
    }
    return [Line(name, _milliseconds(work), MOST_MS, "ms") for name, work in asked.items()]


def _milliseconds(work: Callable[[], object]) -> float:
    times = []
    for _ in range(5):
        begun = time.perf_counter()
        work()
        times.append(1000 * (time.perf_counter() - begun))
    return median(times)


def stopping(opened: Session, person: Person, path: Path, after: float) -> Line:
    """How long after the wish to stop an import has stopped."""
    stop, wished = threading.Event(), [0.0]

    def wish() -> None:
        wished[0] = time.perf_counter()
        stop.set()

    other = path.with_name("stopped.xml")
    other.write_bytes(path.read_bytes().replace(b'value="2026-11-02 ', b'value="2026-12-03 ', 1))
    timer = threading.Timer(after, wish)
    timer.start()
    try:
        opened.intake.take([other], person, cancelled=stop.is_set)
    except Cancelled:
        waited = time.perf_counter() - wished[0]
    else:
        sys.exit("it was over before it could be stopped")
    finally:
        timer.cancel()
        other.unlink()
    return Line(f"stopping, {after:g} s after the beginning", waited, MOST_SECONDS, "s")


def main() -> int:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--mb", type=float, default=300)
    options.add_argument("--export", type=Path)
    options.add_argument("--beside", metavar="PROGRAM", help="healthkit-to-sqlite, to be measured beside")
    options.add_argument("--check", action="store_true")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = given.export or Path(folder) / "export.xml"
        if given.export is None:
            print(f"{make(path, given.mb)} records, {path.stat().st_size / 1e6:.0f} MB")
        opened, _ = session.create(Path(folder) / "vault", PASSPHRASE)
        try:
            person = opened.people.add("Jane Example", "1980-05-17")
            lines = importing(opened, person, path)
            lines.append(encrypted(path))
            lines += [beside(given.beside, path)] if given.beside else []
            lines += asking(opened, person)
            lines.append(again(opened, person, path))
            lines += [stopping(opened, person, path, after) for after in (0.3, 5)]
        finally:
            opened.close()
    print("| what | measured | at most | |\n|---|---|---|---|")
    print("\n".join(map(str, lines)))
    return int(given.check and not all(line.met for line in lines))


if __name__ == "__main__":
    sys.exit(main())
