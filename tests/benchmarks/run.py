"""Measure against floors in the same run, and print one table: `python tests/benchmarks/run.py [--corpus DIR] [--repeat N]`.

Processor seconds include those of child processes. The floor of an import is `orjson.loads` plus a plain insert of as
many resource and measurement rows into the same SQLCipher build. Medians of N runs.
"""

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import orjson

from healthdesk import session, settings
from healthdesk.domain.answers import Sentence
from healthdesk.domain.views import ModelPhase, RecordQuery
from healthdesk.session import Session
from healthdesk.vault.connection import open_database
from healthdesk.vault.keys import new_key

PASSPHRASE = "seven quiet otters sing"
EMPTY_WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv); window = QMainWindow(); window.show(); app.processEvents(); window.grab()
"""
FIRST_SCREEN = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from healthdesk.desktop.window import Window
from healthdesk.desktop.parts import theme
from healthdesk.domain.clock import system_clock
app = QApplication(sys.argv)
window = Window(Path(sys.argv[1]), clock=system_clock, leave=lambda _folder: None)
window.begin(); window.show(); app.processEvents(); window.grab()
"""


def cost(work: Callable[[], object]) -> tuple[float, float]:
    """Processor seconds (children included) and seconds by the clock that a piece of work takes."""
    before, begun = used(), time.perf_counter()
    work()
    return used() - before, time.perf_counter() - begun


def used() -> float:
    """Processor seconds of this process and its ended children."""
    kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(sum(resource.getrusage(kind)[:2]) for kind in kinds)


def medians(repeat: int, work: Callable[[], object]) -> tuple[float, float]:
    """Median processor and clock seconds of several runs."""
    runs = [cost(work) for _ in range(repeat)]
    return statistics.median(run[0] for run in runs), statistics.median(run[1] for run in runs)


def take_all(folder: Path, files: Iterable[Path]) -> int:
    """Bring each file in for a person of its own; how many records there are then."""
    opened, _ = session.create(folder, PASSPHRASE)
    count = 0
    for number, file in enumerate(files):
        person = opened.people.add(f"Person {number}")
        opened.intake.take([file], person)
        count += sum(opened.records.count(person.id, RecordQuery(void=True)).values())
    opened.close()
    return count


def floor_of_import(folder: Path, files: Iterable[Path]) -> None:
    """Parse with orjson and insert the same rows plainly into one encrypted file."""
    connection = open_database(folder / "floor.db", new_key(), create=True)
    connection.execute("CREATE TABLE resource (type TEXT, id TEXT, bytes BLOB)")
    connection.execute("CREATE TABLE measurement (code TEXT, at TEXT, value REAL)")
    for file in files:
        found = [entry["resource"] for entry in orjson.loads(file.read_bytes())["entry"]]
        connection.execute("BEGIN IMMEDIATE")
        rows = ((each["resourceType"], each.get("id"), orjson.dumps(each)) for each in found)
        connection.executemany("INSERT INTO resource VALUES (?,?,?)", rows)
        connection.executemany("INSERT INTO measurement VALUES (?,?,?)", values(found))
        connection.execute("COMMIT")
    connection.close()


def values(found: list[dict[str, object]]) -> list[tuple[str, object, object]]:
    """A row for each numeric value of the observations and their components."""
    rows = []
    for each in found:
        if each["resourceType"] == "Observation":
            parts = each.get("component") or [each]
            assert isinstance(parts, list)
            rows += [
                (json.dumps(part.get("code"))[:40], each.get("effectiveDateTime"), part["valueQuantity"].get("value"))
                for part in parts
                if "valueQuantity" in part
            ]
    return rows


def importing(files: list[Path], repeat: int) -> list[str]:
    """The import against its floor."""
    size = sum(file.stat().st_size for file in files) / 1e6
    numbered = iter(range(1000))
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        empty = medians(repeat, lambda: take_all(root / f"empty{next(numbered)}", ()))
        ours = medians(repeat, lambda: take_all(root / f"ours{next(numbered)}", files))

        def floor() -> None:
            (place := root / f"floor{next(numbered)}").mkdir()
            floor_of_import(place, files)

        least = medians(repeat, floor)
    name = f"import of {len(files)} bundles, {size:.1f} MB"
    net = ours[0] - empty[0], ours[1] - empty[1]
    return [
        row(f"{name}, processor", f"{net[0]:.2f} s", f"{least[0]:.2f} s", net[0] / least[0]),
        row(f"{name}, by the clock", f"{net[1]:.2f} s", f"{least[1]:.2f} s", net[1] / least[1]),
    ]


def unlocking(repeat: int) -> list[str]:
    """Unlock with the passphrase, against opening one database with its key."""
    with tempfile.TemporaryDirectory() as folder:
        vault, key = Path(folder) / "vault", new_key()
        session.create(vault, PASSPHRASE)[0].close()
        open_database(Path(folder) / "one.db", key, create=True).close()
        ours = medians(repeat, lambda: session.unlock(vault, PASSPHRASE).close())
        least = medians(repeat, lambda: open_database(Path(folder) / "one.db", key).close())
    share = "(Argon2id is meant to cost at least half a second)"
    return [row(f"unlock and close {share}", f"{ours[1]:.2f} s", f"{1000 * least[1]:.1f} ms", ours[1] / least[1])]


def asking(opened: Session) -> list[str]:
    """The answer by code, and the model's first verified sentence."""
    questions = [(one.id, text) for one in opened.people.all() for text in opened.ask.suggestions(one.id)]
    person, first = questions[0]
    cold = cost(lambda: opened.ask.answer(person, first))[1]
    spent = sorted(cost(lambda one=one, text=text: opened.ask.answer(one, text))[1] for one, text in questions * 3)
    middle, late = statistics.median(spent), spent[int(0.95 * len(spent))]
    rows = [
        row("answer by code, first of a session", f"{1000 * cold:.0f} ms", "", None),
        row("answer by code, median and 95th percentile", f"{1000 * middle:.0f} and {1000 * late:.0f} ms", "", None),
        row(
            "search, 50 best", f"{1000 * cost(lambda: opened.records.search(person, 'metformin'))[1]:.1f} ms", "", None
        ),
        row(
            "a page of the timeline",
            f"{1000 * cost(lambda: opened.records.list(person, RecordQuery()))[1]:.1f} ms",
            "",
            None,
        ),
    ]
    if opened.model.state().phase is not ModelPhase.READY:
        return [*rows, row("the model's first words", "no model here", "", None)]
    times = [first_words(opened, one, text) for one, text in questions[:6]]
    heard = [seconds for seconds in times[1:] if seconds is not None]
    cold_words = f"{times[0]:.2f} s" if times[0] is not None else "nothing kept"
    return [
        *rows,
        row("the model's first verified sentence, first of a session", cold_words, "", None),
        row("the model's first verified sentence, later", f"{statistics.median(heard):.2f} s", "", None),
    ]


def first_words(opened: Session, person: str, question: str) -> float | None:
    """Seconds from the answer to the model's first kept sentence; None when none was kept."""
    answer, heard = opened.ask.answer(person, question), []
    begun = time.perf_counter()

    def listen(_: Sentence) -> None:
        heard.append(time.perf_counter() - begun)

    opened.ask.phrase(answer, listen)
    return heard[0] if heard else None


def starting(repeat: int) -> list[str]:
    """The first screen, painted, against an empty window; and the command line against Python."""
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}

    def process(*words: str) -> Callable[[], object]:
        return lambda: subprocess.run([sys.executable, *words], check=True, env=environ, capture_output=True)

    with tempfile.TemporaryDirectory() as nowhere:
        ours = medians(repeat, process("-c", FIRST_SCREEN, str(Path(nowhere) / "vault")))
    window = medians(repeat, process("-c", EMPTY_WINDOW))
    command = medians(repeat, process("-m", "healthdesk", "--version"))
    bare = medians(repeat, process("-c", "pass"))
    return [
        row(
            "start to the first screen painted (empty Qt window)",
            f"{ours[1]:.2f} s",
            f"{window[1]:.2f} s",
            ours[1] / window[1],
        ),
        row("`healthdesk --version` (empty Python)", f"{command[1]:.2f} s", f"{bare[1]:.2f} s", command[1] / bare[1]),
    ]


def row(name: str, ours: str, least: str, ratio: float | None) -> str:
    """One line of the table."""
    return f"| {name} | {ours} | {least or '—'} | {f'{ratio:.1f}' if ratio else '—'} |"


def main() -> None:
    """Measure everything and print the table."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--corpus", type=Path, help="a folder of FHIR R4 bundles")
    arguments.add_argument("--repeat", type=int, default=5)
    chosen = arguments.parse_args()
    named = os.environ.get("HEALTHDESK_CORPUS")
    folder = chosen.corpus or (Path(named) / "fhir-synthea-r4" if named else settings.assets() / "demo")
    files = [file for file in sorted(folder.rglob("*.json")) if b'"entry"' in file.read_bytes()]
    print("| what | HealthDesk | floor | ratio |\n|---|---|---|---|")  # noqa: T201 - this is what it is for
    opened = session.open_demo()
    try:
        for part in (lambda: importing(files, chosen.repeat), lambda: unlocking(chosen.repeat), lambda: asking(opened)):
            print("\n".join(part()), flush=True)  # noqa: T201
    finally:
        opened.close()
    print("\n".join(starting(chosen.repeat)))  # noqa: T201


if __name__ == "__main__":
    main()
