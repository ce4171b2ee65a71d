"""What is known of model files on this computer, by their digest: which were added, how they fared, what was kept.

One small JSON file beside the models. It holds counts and scores, nothing of a question or a record. A file that cannot
be read is an empty ledger: a model then simply has its exam before it.
"""

import os
import threading
from collections.abc import Callable
from pathlib import Path

import msgspec

from healthdesk.models.catalog import CATALOG, CatalogModel, home

FILE = "models.json"
_writing = threading.Lock()


class Mark(msgspec.Struct, frozen=True):
    """How one class of an exam went: `passed` of `asked`."""

    passed: int
    asked: int


class Exam(msgspec.Struct, frozen=True):
    """An exam that a file sat: under which version of the program, when, with what marks, and what it may do since.

    `marks` by class as "phrase.misquotes"; `may` holds "phrase" and "plan" where they were passed; `writes` is tokens
    a second, `seconds` what the exam took.
    """

    version: str
    day: str
    marks: dict[str, Mark]
    may: tuple[str, ...]
    writes: float = 0.0
    seconds: float = 0.0


class Added(msgspec.Struct, frozen=True):
    """A file that a person added, as its head was read in the sealed child."""

    file: str
    size: int
    template: str
    context: int


class Known(msgspec.Struct, frozen=True):
    """All that is known of one file; `offered` and `kept` count the sentences it wrote and those that were shown."""

    added: Added | None = None
    exam: Exam | None = None
    offered: int = 0
    kept: int = 0


Ledger = dict[str, Known]


def read(folder: Path | None = None) -> Ledger:
    """The ledger of a folder, by digest."""
    try:
        return msgspec.json.decode(((folder or home()) / FILE).read_bytes(), type=Ledger)
    except (OSError, msgspec.DecodeError, msgspec.ValidationError):
        return {}


def change(sha256: str, how: Callable[[Known], Known], folder: Path | None = None) -> Known:
    """Write what is known of one file anew, in one step. Raises OSError where the folder cannot be written."""
    place = folder or home()
    with _writing:
        ledger = read(place)
        ledger[sha256] = known = how(ledger.get(sha256, Known()))
        place.mkdir(parents=True, exist_ok=True)
        part = place / f"{FILE}.{os.getpid()}.part"
        part.write_bytes(msgspec.json.format(msgspec.json.encode(ledger)))
        part.replace(place / FILE)
    return known


def count(sha256: str, offered: int, kept: int) -> None:
    """Count sentences that a model wrote and those that were shown; where nothing can be written, nothing is."""
    try:
        change(
            sha256,
            lambda known: msgspec.structs.replace(known, offered=known.offered + offered, kept=known.kept + kept),
        )
    except OSError:
        return


def catalog(ledger: Ledger | None = None) -> tuple[CatalogModel, ...]:
    """The models that HealthDesk knows, and behind them those that were added on this computer."""
    named = {model.sha256 for model in CATALOG}
    own = tuple(
        _own(sha256, known.added)
        for sha256, known in (read() if ledger is None else ledger).items()
        if known.added is not None and sha256 not in named
    )
    return (*CATALOG, *own)


def _own(sha256: str, added: Added) -> CatalogModel:
    stem = Path(added.file).stem
    return CatalogModel(
        name=stem.lower(),
        title=stem,
        file=Path(added.file).name,
        size=added.size,
        sha256=sha256,
        licence="",
        source="",
        languages=(),
        context=min(1024, added.context or 1024),
        template=added.template,
        own=True,
    )
