"""What this computer can run, and about how fast, before a model is taken or a file is fetched."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from healthdesk.models.catalog import BUNDLED, CatalogModel

_CPUS = Path("/sys/devices/system/cpu")
_MEMORY = Path("/proc/meminfo")
# What a question costs once the fixed part of the prompt was read (measured): tokens to read, tokens of a sentence.
_NEW_TOKENS, _SENTENCE_TOKENS = 45, 30
_REFERENCE_CORES = 2


@dataclass(frozen=True, slots=True)
class Machine:
    """What counts of a computer: `cores` physical ones, memory in MiB (0: unknown), `pace` 1.0 for the reference.

    `measured` says that the pace was taken from a model that ran here, not from the number of cores.
    """

    cores: int
    memory_mb: int
    free_mb: int
    pace: float
    measured: bool


@dataclass(frozen=True, slots=True)
class Forecast:
    """How a model would run: whether it fits into memory, tokens a second, and seconds to a first sentence."""

    fits: bool
    reads: float
    writes: float
    first_sentence: float


def cores(cpus: Path = _CPUS) -> int:
    """Physical cores that this process may use: two threads of one core compute no faster than one."""
    allowed = os.sched_getaffinity(0) if sys.platform == "linux" else set(range(os.cpu_count() or 1))
    groups = set()
    for cpu in allowed:
        try:
            groups.add((cpus / f"cpu{cpu}" / "topology" / "thread_siblings_list").read_text("ascii").strip())
        except (OSError, UnicodeDecodeError):
            # Apple's own processors have one thread a core; elsewhere a system shows two.
            return len(allowed) if sys.platform == "darwin" else max(1, len(allowed) // 2)
    return max(1, len(groups))


def machine(measured_writes: float = 0.0, memory: Path = _MEMORY) -> Machine:
    """This computer; `measured_writes` is the bundled model's tokens a second here, 0 when it has not run yet."""
    found = cores()
    pace = measured_writes / BUNDLED.writes if measured_writes else min(4.0, found / _REFERENCE_CORES)
    whole, free = _memory(memory)
    return Machine(found, whole, free, pace, bool(measured_writes))


def forecast(model: CatalogModel, here: Machine) -> Forecast:
    """How a model would run here. A model of one's own goes by its size, as those of the catalog do."""
    reads, writes = model.reads, model.writes
    if not reads:
        # A 1.5B model of four bits has 1117 MB, reads 100 and writes 30 tokens a second on the reference.
        reads, writes = 100 * 1117e6 / model.size, 30 * 1117e6 / model.size
    reads, writes = reads * here.pace, writes * here.pace
    fits = not here.free_mb or model.resident_mb <= here.free_mb
    return Forecast(fits, reads, writes, _NEW_TOKENS / reads + _SENTENCE_TOKENS / writes)


def _memory(path: Path) -> tuple[int, int]:
    """All memory and what is free of it, in MiB; zeros where it is not known."""
    try:
        lines = dict(line.split(":", 1) for line in path.read_text("ascii").splitlines() if ":" in line)
        return int(lines["MemTotal"].split()[0]) >> 10, int(lines["MemAvailable"].split()[0]) >> 10
    except (OSError, KeyError, ValueError):
        pass
    try:
        whole = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") >> 20
    except (ValueError, OSError, AttributeError):
        return 0, 0
    return whole, 0
