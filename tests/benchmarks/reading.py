"""How long reading takes against a floor in the same run: `python tests/benchmarks/reading.py FILE ... [--repeat N] [--import]`.

Each file (FHIR in JSON or XML, a clinical document) is read in this process against `orjson.loads` or an lxml tree of the
same bytes, of a PDF its text with the places of words against pypdfium2's text; with --import it is also brought into a
throw-away vault, child and index included. Processor seconds, children included. Both sides in turn, N times: the
ratio is the median of the N ratios, since what others do on the machine meets both. Nothing is asserted: times are for reading.
"""

import argparse
import gc
import statistics
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import orjson
import pypdfium2
from lxml import etree
from run import bring_in, cost, shown

from healthdesk.importers import registry, zips
from healthdesk.importers.documents import pdf
from healthdesk.importers.reading import HEAD, Received

_PDF = b"%PDF"
_ENOUGH = 0.2


def read(content: bytes, name: str) -> int:
    """Read a file in this process; how many things came out of it, or pages of a PDF."""
    if content.startswith(_PDF):
        return pdf.text(content, placed=True).pages
    plain = Received(name, len(content), lambda at, length: content[at : at + length], date(2026, 1, 1), content[:HEAD])
    received = replace(plain, members=zips.members(plain))
    return sum(1 for _ in registry.best_for(received).read(received))


def parse(content: bytes) -> None:
    """The floor: the bytes as the fastest parser's tree, or the text of a PDF."""
    if content.startswith(_PDF):
        with closing(pypdfium2.PdfDocument(content)) as document:
            for page in document:
                page.get_textpage().get_text_bounded()
    elif content.lstrip()[:1] in (b"{", b"["):
        orjson.loads(content)
    else:
        etree.fromstring(content, etree.XMLParser(huge_tree=True, resolve_entities=False))


def kind_of(content: bytes) -> str:
    """What the floor is called."""
    if content.startswith(_PDF):
        return "pypdfium2's text"
    return "orjson" if content.lstrip()[:1] in (b"{", b"[") else "an lxml tree"


def seconds(work: Callable[[], object]) -> float:
    """Processor seconds of a piece of work; a quick one is done often enough to be measured."""
    times, spent = 1, cost(work).processor
    while spent < _ENOUGH:
        times *= 2
        spent = cost(lambda: [work() for _ in range(times)]).processor  # noqa: B023 - called at once
    return spent / times


def whole(file: Path) -> float:
    """Processor seconds of bringing a file into a new vault."""
    with tempfile.TemporaryDirectory() as root:
        return bring_in(Path(root) / "vault", [[file]]).processor


def lines(file: Path, repeat: int, *, bring: bool) -> list[str]:
    """The lines of one file."""
    content = file.read_bytes()
    name = f"{file.name}, {len(content) / 1e6:.1f} MB, {read(content, file.name)} things ({kind_of(content)})"
    reading = partial(seconds, lambda: read(content, file.name))
    found = [compared(f"reading {name}", reading, content, repeat)]
    if bring:
        found.append(compared(f"the whole import of {name}", partial(whole, file), content, repeat))
    return found


def compared(name: str, ours: Callable[[], float], content: bytes, repeat: int) -> str:
    """A line of the table: both sides in turn, and the median ratio."""
    rounds = [(ours(), seconds(lambda: parse(content))) for _ in range(repeat)]
    spent, floor = (min(each) for each in zip(*rounds, strict=True))
    ratio = statistics.median(one / other for one, other in rounds)
    return f"| {name} | {shown(spent)} | {shown(floor)} | {ratio:.1f} |"


def main() -> int:
    """Measure what is asked for, and print the table."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    asked.add_argument("files", nargs="+", type=Path)
    asked.add_argument("--repeat", type=int, default=5)
    asked.add_argument("--import", action="store_true", dest="bring")
    chosen = asked.parse_args()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)  # as the child has it
    print("| what | ours | floor | ratio |\n|---|---|---|---|")
    for file in chosen.files:
        print("\n".join(lines(file, chosen.repeat, bring=chosen.bring)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
