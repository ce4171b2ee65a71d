"""How long reading takes against a floor in the same run: `python tests/benchmarks/reading.py FILE ... [--repeat N] [--import]`.

Each file (FHIR in JSON or XML, a clinical document) is read in this process against `orjson.loads` or an lxml tree of the
same bytes; with --import it is also brought into a throw-away vault, child and index included. Best of N, processor
seconds, children included. Nothing is asserted: times are for reading.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import orjson
from lxml import etree
from run import bring_in, cost, row

from healthdesk.importers import registry, zips
from healthdesk.importers.reading import HEAD, Received


def read(content: bytes, name: str) -> int:
    """Read a file in this process; how many things came out of it."""
    plain = Received(name, len(content), lambda at, length: content[at : at + length], date(2026, 1, 1), content[:HEAD])
    received = replace(plain, members=zips.members(plain))
    return sum(1 for _ in registry.best_for(received).read(received))


def parse(content: bytes) -> None:
    """The floor: the bytes as the fastest parser's tree."""
    if content.lstrip()[:1] in (b"{", b"["):
        orjson.loads(content)
    else:
        etree.fromstring(content, etree.XMLParser(huge_tree=True, resolve_entities=False))


def best(repeat: int, work: Callable[[], object]) -> float:
    """The fewest processor seconds of several runs: what others do on the machine only adds."""
    return min(cost(work).processor for _ in range(repeat))


def whole(file: Path) -> float:
    """Processor seconds of bringing a file into a new vault."""
    with tempfile.TemporaryDirectory() as root:
        return bring_in(Path(root) / "vault", [[file]]).processor


def lines(file: Path, repeat: int, *, bring: bool) -> list[str]:
    """The lines of one file."""
    content = file.read_bytes()
    floor = best(repeat, lambda: parse(content))
    kind = "orjson" if content.lstrip()[:1] in (b"{", b"[") else "an lxml tree"
    count = read(content, file.name)
    name = f"{file.name}, {len(content) / 1e6:.1f} MB, {count} things"
    found = [row(f"reading {name} ({kind})", best(repeat, lambda: read(content, file.name)), floor)]
    if bring:
        found.append(row(f"the whole import of {name} ({kind})", min(whole(file) for _ in range(repeat)), floor))
    return found


def main() -> int:
    """Measure what is asked for, and print the table."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    asked.add_argument("files", nargs="+", type=Path)
    asked.add_argument("--repeat", type=int, default=3)
    asked.add_argument("--import", action="store_true", dest="bring")
    chosen = asked.parse_args()
    print("| what | ours | floor | ratio |\n|---|---|---|---|")
    for file in chosen.files:
        print("\n".join(lines(file, chosen.repeat, bring=chosen.bring)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
