"""Measure the model's child against the same library in the same settings: `python tests/benchmarks/model.py [NAME ...]`.

For each model that is here: seconds to load it; to the first verified sentence after the template, with the fixed part of
the prompt still to be read and with it read (medians); tokens a second of the child against a bare loop over llama.cpp in
a process with the same threads and settings, quiet and beside two busy processes; memory against the bound of 1.8 times
the file plus 150 MiB; how soon it stops, while it writes and while it reads. Other work on the machine shows in every
line by the clock: the load is printed first, and processor seconds stand beside. Nothing is asserted.
"""

import os
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "phrase"))

from answers_to_phrase import everything

from healthdesk import models
from healthdesk.answers.phrase import phrase, warm
from healthdesk.domain.answers import Answer
from healthdesk.models import Model, Prompt

ROUNDS, TOKENS = 3, 48
STORY = Prompt("You write plain English.", "Tell a long story of a lighthouse and those who keep it.")
LONG = Prompt("word " * 400, "again " * 300)
# What llama-bench does: tokens decoded one by one with the same settings, nothing sampled and nothing sent.
BARE = """
import os, sys, time
os.environ.setdefault("GOMP_SPINCOUNT", "300")
import llama_cpp
path, threads, tokens = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
model = llama_cpp.Llama(
    model_path=path, n_ctx=1024, n_batch=256, n_threads=threads, n_threads_batch=threads, flash_attn=True, verbose=False
)
model.eval(model.tokenize(b"Tell a long story of a lighthouse."))
model.eval([100])
begun, used = time.perf_counter(), time.process_time()
for token in range(tokens):
    model.eval([100 + token])
print(tokens / (time.perf_counter() - begun), tokens / (time.process_time() - used))
"""


def main() -> None:
    """Measure each model, then print its lines."""
    print(f"load before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors; {models.hardware.cores()} threads")
    wanted = sys.argv[1:]
    for known in models.CATALOG:
        if models.find(known) is not None and (not wanted or known.name in wanted):
            measure(known)


def measure(known: models.CatalogModel) -> None:
    """One model's lines."""
    model = models.load(known)
    try:
        print(f"{known.title}: loaded in {timed(model.start):.2f} s")
        firsts(model)
        print(f"  writes, quiet: {against(model, known)}")
        with busy(2):
            print(f"  writes, beside two busy processes: {against(model, known)}")
        held = resident(model)
        print(
            f"  memory: {held} MiB held at most, {held / (known.size / 2**20):.2f} times the file; bound {known.resident_mb}"
        )
        writing, reading = [stopped(model, STORY, 3) for _ in range(5)], [stopped(model, LONG, 0) for _ in range(5)]
        print(f"  stops: {1000 * statistics.median(writing):.0f} ms while writing, {1000 * statistics.median(reading):.0f} ms while reading (medians of 5)")  # fmt: skip
    finally:
        model.close()


def firsts(model: Model) -> None:
    """The first verified sentence: after another language's prompt, and after one of the same."""
    answers = [one for one in everything() if one.language == "en"]
    colds, warms = [], []
    for place in range(ROUNDS):
        warm(model, "fr")
        colds.append(first(model, answers[5 * place]))
        warms += [first(model, one) for one in answers[5 * place + 1 : 5 * place + 5]]
    for name, spent in (("with the fixed part to read", colds), ("after it was read", warms)):
        clock, processor = (statistics.median(column) for column in zip(*spent, strict=True))
        print(f"  first verified sentence, {name}: {clock:.2f} s, {processor:.2f} s of the processor ({len(spent)} answers)")  # fmt: skip


def first(model: Model, answer: Answer) -> tuple[float, float]:
    """Seconds to the first kept sentence, by the clock and of the child's processor time."""
    begun, used = time.perf_counter(), spent_by(model)
    words = phrase(answer, model)
    next(words, None)
    seconds = time.perf_counter() - begun, spent_by(model) - used
    words.close()
    return seconds


def spent_by(model: Model) -> float:
    """Processor seconds of the child so far."""
    fields = Path(f"/proc/{model.process_id}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def against(model: Model, known: models.CatalogModel) -> str:
    """Tokens a second of the child and of the bare loop, in turn: medians by the clock, and of processor seconds."""
    ours, bare = [], []
    path = models.find(known)
    for _ in range(ROUNDS):
        ours.append(pace(model))
        command = [sys.executable, "-c", BARE, str(path), str(models.hardware.cores()), str(TOKENS)]
        told = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
        bare.append((float(told[0]), float(told[1])))
    one, other = ([statistics.median(column) for column in zip(*runs, strict=True)] for runs in (ours, bare))
    clock = f"{one[0]:.1f} tokens a second, the bare loop {other[0]:.1f}, ratio {one[0] / other[0]:.2f}"
    return f"{clock}; for a processor second {one[1]:.1f} and {other[1]:.1f}, ratio {one[1] / other[1]:.2f}"


def pace(model: Model) -> tuple[float, float]:
    """Tokens a second without a grammar, by the clock and for a second of the processor."""
    words = model.complete(STORY, max_tokens=TOKENS)
    next(words)
    begun, used = time.perf_counter(), spent_by(model)
    count = sum(1 for _ in words)
    return count / (time.perf_counter() - begun), count / (spent_by(model) - used)


def stopped(model: Model, asked: Prompt, pieces: int) -> float:
    """Seconds from asking it to stop until it has, after so many pieces; 0: while it reads the prompt."""
    begun: list[float] = []

    def stop() -> None:
        begun.append(time.perf_counter())
        model.cancel()

    words = model.complete(asked, max_tokens=200)
    if pieces:
        for _ in range(pieces):
            next(words, None)
        stop()
    else:
        threading.Timer(0.2, stop).start()
    for _ in words:
        pass
    return time.perf_counter() - begun[0] if begun else 0.0


def resident(model: Model) -> int:
    """The most memory that the child held, in MiB."""
    status = Path(f"/proc/{model.process_id}/status").read_text("ascii")
    return int(dict(line.split(":", 1) for line in status.splitlines())["VmHWM"].split()[0]) >> 10


def timed(work: Callable[[], object]) -> float:
    """Seconds of a piece of work."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


@contextmanager
def busy(number: int) -> Iterator[None]:
    """So many processes that compute without end."""
    running = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(number)]
    try:
        yield
    finally:
        for one in running:
            one.kill()
            one.wait()


if __name__ == "__main__":
    main()
