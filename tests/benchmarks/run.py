"""Measure against floors in the same run, and print one table: `python tests/benchmarks/run.py [--corpus DIR] [--repeat N]`.

Medians of N runs. Processor seconds include those of child processes. Nothing is asserted: times are for reading. The
bundles are those under --corpus, else of HEALTHDESK_CORPUS/fhir-synthea-r4, else the made-up family's.
"""

import argparse
import itertools
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import orjson

from healthdesk import importers, session, settings, vault
from healthdesk.domain.answers import Answer, Sentence
from healthdesk.domain.clock import system_clock
from healthdesk.domain.people import Person
from healthdesk.domain.records import RunState
from healthdesk.domain.views import ModelPhase, RecordQuery
from healthdesk.session import Session
from healthdesk.vault.connection import open_database
from healthdesk.vault.keys import new_key

PASSPHRASE = "seven quiet otters sing"
QUESTIONS = 20
SMALLEST = b'{"resourceType": "Patient", "id": "a", "name": [{"family": "A"}]}'
EMPTY_WINDOW = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv); window = QMainWindow(); window.show(); app.processEvents(); window.grab()
print(time.time())
"""
FIRST_SCREEN = """
import sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
from healthdesk import desktop

def paint(*_):
    QApplication.processEvents()
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert shown and not shown[0].grab().isNull()
    print(time.time())
    return 0

QApplication.exec = paint  # the program itself as far as its first picture
sys.exit(desktop.run(["healthdesk"], vault=Path(sys.argv[1]), demo=False))
"""


@dataclass(frozen=True, slots=True)
class Spent:
    """What a piece of work took: seconds of the processor, children included, and of the clock."""

    processor: float
    clock: float


@dataclass(frozen=True, slots=True)
class Rows:
    """How many rows a bundle became."""

    resources: int
    measurements: int


def used() -> float:
    """Processor seconds of this process and of its children that have ended."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def cost(work: Callable[[], object]) -> Spent:
    """What a piece of work takes."""
    before, begun = used(), time.perf_counter()
    work()
    return Spent(used() - before, time.perf_counter() - begun)


def middle(runs: list[Spent]) -> Spent:
    """The medians of several runs."""
    return Spent(statistics.median(run.processor for run in runs), statistics.median(run.clock for run in runs))


def medians(repeat: int, work: Callable[[], object]) -> Spent:
    """Do it several times; the medians."""
    return middle([cost(work) for _ in range(repeat)])


def shown(seconds: float) -> str:
    """Seconds, or milliseconds where those are easier to read."""
    return f"{seconds:.2f} s" if seconds >= 0.2 else f"{1000 * seconds:.1f} ms"


def row(name: str, ours: float | str, floor: float | None = None) -> str:
    """One line of the table."""
    if isinstance(ours, str) or floor is None:
        return f"| {name} | {ours if isinstance(ours, str) else shown(ours)} | — | — |"
    return f"| {name} | {shown(ours)} | {shown(floor)} | {ours / floor:.1f} |"


# Import


def bring_in(folder: Path, files: list[list[Path]]) -> Spent:
    """Bring each file in, for its person, who is there before; only the import itself is measured."""
    opened, _ = session.create(folder, PASSPHRASE)
    try:
        people = [opened.people.add(f"Person {number}") for number in range(len(files))]
        return cost(lambda: take_each(opened, files, people))
    finally:
        opened.close()


def take_each(opened: Session, files: list[list[Path]], people: list[Person]) -> None:
    """Bring each file in; one that is refused would make the measure meaningless."""
    for theirs, person in zip(files, people, strict=True):
        for result in opened.intake.take(theirs, person):
            if result.state is not RunState.FINISHED:
                sys.exit(f"{result.file} was not brought in: {result.state} {result.reason}")


def rows_of(folder: Path) -> list[Rows]:
    """How many rows each person's file has."""
    opened = vault.unlock(folder, PASSPHRASE, clock=system_clock)
    found = []
    for person in opened.persons():
        with opened.store(person.id).database.read() as connection:
            numbers = [
                connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
                for table in ("resource", "measurement")
            ]
        found.append(Rows(*numbers))
    opened.close()
    return found


def plain_import(folder: Path, files: list[list[Path]], rows: list[Rows]) -> None:
    """The floor: parse with orjson, and insert as many rows into one encrypted file, a transaction a person."""
    connection = open_database(folder / "floor.db", new_key(), create=True)
    connection.execute("CREATE TABLE resource (id INTEGER PRIMARY KEY, type TEXT, name TEXT, bytes BLOB)")
    connection.execute("CREATE TABLE measurement (id INTEGER PRIMARY KEY, code TEXT, at TEXT, value REAL, unit TEXT)")
    for theirs, wanted in zip(files, rows, strict=True):
        found = [entry["resource"] for file in theirs for entry in orjson.loads(file.read_bytes())["entry"]]
        connection.execute("BEGIN IMMEDIATE")
        kept = ((each["resourceType"], each.get("id"), orjson.dumps(each)) for each in as_many(found, wanted.resources))
        connection.executemany("INSERT INTO resource (type, name, bytes) VALUES (?, ?, ?)", kept)
        measured = as_many(values(found), wanted.measurements)
        connection.executemany("INSERT INTO measurement (code, at, value, unit) VALUES (?, ?, ?, ?)", measured)
        connection.execute("COMMIT")
    connection.close()


def as_many(found: list[Any], wanted: int) -> Iterator[Any]:
    """Exactly so many, from the beginning again where there are fewer."""
    return itertools.islice(itertools.cycle(found), wanted)


def values(found: list[dict[str, Any]]) -> list[tuple[object, ...]]:
    """A row for each number in the observations and their components."""
    return [
        (str(part["code"].get("text")), each.get("effectiveDateTime"), quantity.get("value"), quantity.get("unit"))
        for each in found
        if each["resourceType"] == "Observation"
        for part in (each, *each.get("component", ()))
        if (quantity := part.get("valueQuantity"))
    ]


def importing(root: Path, files: list[list[Path]], repeat: int) -> list[str]:
    """The import against its floor. Leaves the last vault in `root / "vault"`."""
    number = sum(map(len, files))
    size = sum(file.stat().st_size for theirs in files for file in theirs) / 1e6
    spent = [bring_in(root / ("vault" if last else f"ours{n}"), files) for n, last in numbered(repeat)]
    rows = rows_of(root / "vault")
    places = itertools.count()

    def floor() -> None:
        (place := root / f"floor{next(places)}").mkdir()
        plain_import(place, files, rows)

    ours, least = middle(spent), medians(repeat, floor)
    alone = medians(repeat, lambda: list(importers.read_artifact(smallest_file, len(SMALLEST), "smallest.json")))
    resources, measured = (sum(getattr(each, name) for each in rows) for name in ("resources", "measurements"))
    name = f"import of {number} bundles, {size:.1f} MB, {resources} resources and {measured} measurement rows"
    floors = "`orjson` and a plain SQLCipher insert of as many rows"
    return [
        row(f"{name}, processor ({floors})", ours.processor, least.processor),
        row("the same by the clock", ours.clock, least.clock),
        row(f"of this, {number} sealed children that read next to nothing, processor", number * alone.processor),
    ]


def smallest_file(offset: int, length: int) -> bytes:
    """A range of the smallest file there is."""
    return SMALLEST[offset : offset + length]


def numbered(repeat: int) -> list[tuple[int, bool]]:
    """The numbers of the runs, and whether each is the last."""
    return [(number, number == repeat - 1) for number in range(repeat)]


# Unlock, browse


def unlocking(root: Path, repeat: int) -> list[str]:
    """Unlock with the passphrase, against opening one database with its key."""
    key = new_key()
    open_database(root / "one.db", key, create=True).close()
    ours = medians(repeat, lambda: session.unlock(root / "vault", PASSPHRASE).close())
    least = medians(repeat, lambda: open_database(root / "one.db", key).close())
    name = "unlock and close; Argon2id is meant to cost half a second or more (opening one database with its key)"
    return [row(name, ours.clock, least.clock)]


def browsing(root: Path, repeat: int) -> list[str]:
    """Search and the timeline, on the person with the most records."""
    opened = session.unlock(root / "vault", PASSPHRASE)
    try:
        counts = {one.id: sum(opened.records.count(one.id).values()) for one in opened.people.all()}
        person = max(counts, key=lambda one: counts[one])
        everything = opened.records.list(person, RecordQuery(limit=counts[person]))
        words = Counter(word for record in everything for word in record.title.split() if len(word) > 3)
        ((common, _),) = words.most_common(1)
        found = len(opened.records.search(person, common))
        page = len(opened.records.list(person, RecordQuery()))
        search = medians(repeat, lambda: opened.records.search(person, common))
        timeline = medians(repeat, lambda: opened.records.list(person, RecordQuery()))
    finally:
        opened.close()
    largest = f"of {counts[person]} records"
    return [
        row(f"search for a common word, the best {found} {largest}", search.clock),
        row(f"a page of the timeline, {page} {largest}", timeline.clock),
    ]


# Ask


def questions_of(opened: Session) -> list[tuple[str, str]]:
    """Questions of the made-up family, each with the person it is asked of, in turn."""
    index = json.loads((settings.assets() / "demo" / "family.json").read_text(encoding="utf-8"))
    each_ones = [
        [(opened.people.find(one["name"]).id, text) for language in ("en", "fr") for text in one["questions"][language]]
        for one in index["persons"]
    ]
    return [question for together in zip(*each_ones, strict=True) for question in together][:QUESTIONS]


def asking(repeat: int) -> list[str]:
    """The answer by code, and the model's first verified sentence, over the made-up family."""
    opened = session.open_demo()
    try:
        questions = questions_of(opened)
        first = cost(lambda: opened.ask.answer(*questions[0])).clock
        spent = [medians(repeat, partial(opened.ask.answer, *asked)).clock for asked in questions]
        late = statistics.quantiles(spent, n=20, method="inclusive")[-1]
        return [
            row("answer by code, first of a process", first),
            row(f"answer by code, median of {len(spent)} questions", statistics.median(spent)),
            row(f"answer by code, 95th percentile of {len(spent)} questions", late),
            *speaking(opened, [opened.ask.answer(*asked) for asked in questions], repeat),
        ]
    finally:
        opened.close()


def speaking(opened: Session, answers: list[Answer], repeat: int) -> list[str]:
    """The time to the model's first kept sentence: its process started for it, and running already."""
    name = "the model's first verified sentence"
    if opened.model.state().phase is not ModelPhase.READY:
        return [row(f"{name}: left out, no model is ready here", "—")]
    speakable = [answer for answer in answers if answer.facts]
    colds = []
    for answer in speakable[: min(repeat, 3)]:
        opened.model.close()
        colds.append(first_words(opened, answer))
    warms = [first_words(opened, answer) for answer in speakable[3:]]
    return [told(f"{name}, its process started for it", colds), told(f"{name}, running already", warms)]


def told(name: str, times: list[float | None]) -> str:
    """The line for times of which some are missing, because no sentence was kept."""
    heard = [seconds for seconds in times if seconds is not None]
    return row(f"{name} ({len(heard)} of {len(times)} had one)", statistics.median(heard) if heard else "—")


def first_words(opened: Session, answer: Answer) -> float | None:
    """Seconds from the answer to the model's first kept sentence; None when none was kept."""
    heard: list[float] = []
    begun = time.perf_counter()

    def listen(_: Sentence) -> None:
        heard.append(time.perf_counter() - begun)

    opened.ask.phrase(answer, listen)
    return heard[0] if heard else None


# Start


def starting(root: Path, repeat: int) -> list[str]:
    """The first screens, painted, against an empty window; and the command line against Python."""
    window = painted(repeat, EMPTY_WINDOW, root / "nowhere")
    first = painted(repeat, FIRST_SCREEN, root / "nowhere")
    lock = painted(repeat, FIRST_SCREEN, root / "vault")
    command = medians(repeat, lambda: process("-m", "healthdesk", "--version"))
    bare = medians(repeat, lambda: process("-c", "pass"))
    return [
        row("start to the first run's screen painted (an empty PySide6 window)", first, window),
        row("start to the lock screen painted (an empty PySide6 window)", lock, window),
        row("`healthdesk --version` (`python -c pass`)", command.clock, bare.clock),
    ]


def painted(repeat: int, program: str, folder: Path) -> float:
    """Median seconds from the start of a process to its first picture."""
    spent = []
    for _ in range(repeat):
        begun = time.time()
        spent.append(float(process("-c", program, str(folder)).split()[-1]) - begun)
    return statistics.median(spent)


def process(*words: str) -> str:
    """What a process of this very Python prints."""
    with surroundings() as environ:
        return subprocess.run(
            [sys.executable, *words], check=True, env=environ, stdout=subprocess.PIPE, text=True
        ).stdout


@contextmanager
def surroundings() -> Iterator[dict[str, str]]:
    """An environment without a display, in which the program finds nothing of whoever runs this."""
    with tempfile.TemporaryDirectory() as nowhere:
        yield {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HEALTHDESK_VAULT": str(Path(nowhere) / "vault")}


def bundles(folder: Path) -> list[list[Path]]:
    """The bundles of a folder, those of one patient together."""
    found: dict[str, list[Path]] = {}
    for file in sorted(folder.rglob("*.json")):
        if b'"Bundle"' in file.read_bytes()[:4096]:
            found.setdefault(patient_of(file), []).append(file)
    return list(found.values())


def patient_of(file: Path) -> str:
    """The family name and birth date of a bundle's first patient: enough to tell those of a folder apart."""
    for entry in orjson.loads(file.read_bytes()).get("entry", ()):
        if entry["resource"]["resourceType"] == "Patient":
            name = entry["resource"].get("name", [{}])[0]
            return f"{name.get('family')} {entry['resource'].get('birthDate')}"
    return str(file)


def main() -> None:
    """Measure everything, then print the table."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--corpus", type=Path, help="a folder of FHIR R4 bundles")
    arguments.add_argument("--repeat", type=int, default=5, help="how often each is done (default: 5)")
    chosen = arguments.parse_args()
    named = os.environ.get("HEALTHDESK_CORPUS")
    files = bundles(chosen.corpus or (Path(named) / "fhir-synthea-r4" if named else settings.assets() / "demo"))
    if not files or chosen.repeat < 1:
        arguments.error("there is no bundle to measure with" if chosen.repeat > 0 else "--repeat is at least 1")
    answered = asking(chosen.repeat)  # first, while nothing of it has been read yet
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        lines = importing(root, files, chosen.repeat)
        lines += [*unlocking(root, chosen.repeat), *answered]
        lines += [*starting(root, chosen.repeat), *browsing(root, chosen.repeat)]
    print("| what (floor) | HealthDesk | floor | ratio |\n|---|---|---|---|")
    print("\n".join(lines))


if __name__ == "__main__":
    main()
