"""Everything of a person, leaving the vault: FHIR R4 as NDJSON, tables for a spreadsheet, and the original files.

An export is not encrypted. It is written beside its place, folder and all, and moved there when it is whole.
"""

import csv
import io
import os
import re
import secrets
import shutil
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from itertools import chain
from pathlib import Path

import msgspec

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Measurement, Record
from healthdesk.domain.views import RecordQuery, Written
from healthdesk.vault import Vault
from healthdesk.vault.places import require_space
from healthdesk.vault.store import PersonStore, every_measurement, every_reading

EVERYTHING = RecordQuery(void=True, each=True, limit=1 << 40)
EXPORT = "export"
"""The intent that stands while an export is being written."""

_PART = re.compile(r"\..+\.[0-9a-f]{8}\.part")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?")
_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*]')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)")

RECORD_COLUMNS = (
    "kind", "title", "detail", "date", "end", "status", "standing", "codes", "place", "author", "source",
    "resource_type", "resource_id",
)  # fmt: skip
MEASUREMENT_COLUMNS = (
    "measure", "label", "date", "comparator", "value", "unit", "range", "flag", "standing", "source",
    "resource_type", "resource_id",
)  # fmt: skip


def export(vault: Vault, person_id: str, form: str, to: Path) -> Written:
    """Write everything of a person to the new folder `to`.

    `form` is "fhir" (one NDJSON file for each resource type), "csv" (records and measurements as tables), "files" (the
    originals as received) or "all" (three folders). Raises IntakeError when the folder is there already and not
    empty, or it cannot be written; VaultError when the disk has too little room.
    """
    writers = _forms().get(form)
    if writers is None:
        raise IntakeError("export-unknown-form")
    store = vault.store(person_id)
    if to.absolute().parent.is_dir():
        require_space(to.absolute().parent, 2 * len(writers) * store.database.path.stat().st_size)
    with _new_folder(vault, to) as folder:
        for name, write in writers:
            inside = folder / name if name else folder
            inside.mkdir(mode=0o700, exist_ok=True)
            write(store, inside)
    files = tuple(_digests(to))
    whole = sha256("".join(f"{digest}  {name}\n" for name, digest in files).encode()).hexdigest()
    return Written(str(to), sum((to / name).stat().st_size for name, _ in files), whole, files)


_Write = Callable[[PersonStore, Path], None]


def _forms() -> dict[str, tuple[tuple[str, _Write], ...]]:
    return {
        "fhir": (("", write_fhir),),
        "csv": (("", write_csv),),
        "files": (("", write_originals),),
        "all": (("fhir", write_fhir), ("tables", write_csv), ("originals", write_originals)),
    }


def write_fhir(store: PersonStore, folder: Path) -> None:
    """One `Type.ndjson` for each resource type, a resource a line, as received but for line breaks between elements."""
    by_type: dict[str, list[Record]] = {}
    for record in store.records(EVERYTHING):
        by_type.setdefault(record.resource_type, []).append(record)
    by_type.setdefault("Observation", [])
    for resource_type, records in sorted(by_type.items()):
        # A series of readings is a row in lists; what leaves is each reading.
        statements = sorted((one for one in records if one.id.isdigit()), key=lambda each: each.resource_id)
        lines: Iterator[bytes] = (_one_line(store.resource(record.id)) + b"\n" for record in statements)
        if resource_type == "Observation":
            lines = chain(lines, (resource + b"\n" for _, resource in every_reading(store)))
            first = next(lines, b"")
            if not first:
                continue
            lines = chain((first,), lines)
        _write(folder / f"{_safe_name(resource_type)}.ndjson", lines)


def _one_line(resource: bytes) -> bytes:
    """The resource without line breaks. Inside a JSON string they are always escaped, so these stand between elements."""
    return msgspec.json.format(resource, indent=-1) if b"\n" in resource or b"\r" in resource else resource


def write_csv(store: PersonStore, folder: Path) -> None:
    """`records.csv` and `measurements.csv` in UTF-8 with a mark, so that spreadsheets read the accents."""
    records = store.records(EVERYTHING)
    statements = (_record_row(record) for record in records if record.id.isdigit())
    _write(folder / "records.csv", _table(RECORD_COLUMNS, statements))
    points = chain(every_measurement(store), (point for point, _ in every_reading(store)))
    rows = (_measurement_row(point) for point in points)
    _write(folder / "measurements.csv", _table(MEASUREMENT_COLUMNS, rows))


def _record_row(record: Record) -> list[str]:
    return [
        record.kind.value,
        record.title,
        record.detail,
        record.date.text if record.date else "",
        record.end.text if record.end else "",
        record.status,
        record.standing.value,
        " ".join(f"{code.system}|{code.code}" for code in record.codes),
        record.place,
        record.author,
        record.source,
        record.resource_type,
        record.resource_id,
    ]


def _measurement_row(point: Measurement) -> list[str]:
    quantity = point.quantity
    return [
        point.concept,
        point.label,
        point.date.text if point.date else "",
        quantity.comparator,
        quantity.value_text,
        quantity.unit,
        quantity.range_text,
        quantity.flag,
        point.standing.value,
        point.source,
        point.resource_type,
        point.resource_id,
    ]


def _table(columns: tuple[str, ...], rows: Iterator[list[str]]) -> Iterator[bytes]:
    yield "\N{ZERO WIDTH NO-BREAK SPACE}".encode()
    for row in ([*columns], *rows):
        line = io.StringIO()
        csv.writer(line).writerow([safe_cell(cell) for cell in row])
        yield line.getvalue().encode()


def safe_cell(text: str) -> str:
    """A cell that no spreadsheet takes for a formula: an apostrophe before what could begin one, numbers untouched.

    Source: OWASP, CSV Injection; the full-width forms are taken as their plain twins by some spreadsheets.
    """
    return (
        f"'{text}"
        if (text.startswith(_FORMULA) or text.lstrip().startswith(_FORMULA)) and not _NUMBER.fullmatch(text)
        else text
    )


def write_originals(store: PersonStore, folder: Path) -> None:
    """Every file as it was received, under its own name made safe; a second one of the same name gets a number."""
    taken: set[str] = set()
    for artifact in store.artifacts():
        name = _free_name(_safe_name(artifact.name), taken)
        taken.add(name.casefold())
        _write(folder / name, store.artifact_bytes(artifact.id))


def _safe_name(name: str) -> str:
    """A file name that every system takes and that leaves no folder: the last part, no control or path marks."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    kept = "".join(mark for mark in _UNSAFE.sub("_", last) if unicodedata.category(mark) != "Cf").strip(" .")
    kept = f"_{kept}" if _RESERVED.match(kept) else kept
    stem, dot, extension = kept.rpartition(".")
    return f"{(stem or extension)[:100]}{dot}{extension[:20]}" if stem else (kept[:100] or "file")


def _free_name(name: str, taken: set[str]) -> str:
    stem, dot, extension = name.rpartition(".")
    number, free = 2, name
    while free.casefold() in taken:
        free = f"{stem or extension}-{number}{dot}{extension if stem else ''}".rstrip(".")
        number += 1
    return free


@contextmanager
def _new_folder(vault: Vault, to: Path) -> Iterator[Path]:
    """A private folder beside `to`, moved there at the end; gone if anything went wrong.

    An intent stands for it meanwhile, so that what a crash leaves unencrypted goes at the next opening.
    """
    if to.exists() and (not to.is_dir() or any(to.iterdir())):
        raise IntakeError("export-there", folder=str(to))
    part = to.absolute().with_name(f".{to.name}.{secrets.token_hex(4)}.part")
    intent = vault.begin_intent(EXPORT, {"part": str(part)})
    try:
        to.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        part.mkdir(mode=0o700)
        yield part
        if to.exists():
            to.rmdir()
        part.rename(to)
    except OSError:
        raise IntakeError("export-not-written", folder=str(to)) from None
    finally:
        shutil.rmtree(part, ignore_errors=True)
        vault.complete_intent(intent)


def write_file(vault: Vault, to: Path, content: bytes, *, over: bool = False) -> Written:
    """Write one file that leaves the vault unencrypted: the owner's alone, whole or not at all; another only if `over`.

    An intent stands for it meanwhile, as for a folder. Raises IntakeError; VaultError when the disk has too little room.
    """
    if to.is_dir() or (to.exists() and not over):
        raise IntakeError("export-file-there", file=to.name)
    part = to.absolute().with_name(f".{to.name}.{secrets.token_hex(4)}.part")
    intent = vault.begin_intent(EXPORT, {"part": str(part)})
    try:
        to.absolute().parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        require_space(part.parent, 2 * len(content))
        _write(part, iter((content,)))
        part.replace(to)
    except OSError:
        raise IntakeError("export-not-written", folder=str(to)) from None
    finally:
        part.unlink(missing_ok=True)
        vault.complete_intent(intent)
    return Written(str(to), len(content), sha256(content).hexdigest())


def sweep_export(part: Path) -> None:
    """Remove the folder or file of an export that a crash cut off; only what has the name of one."""
    if _PART.fullmatch(part.name):
        shutil.rmtree(part, ignore_errors=True)
        part.unlink(missing_ok=True)


def _write(path: Path, chunks: Iterator[bytes]) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as stream:
        stream.writelines(chunks)
        stream.flush()
        os.fsync(stream.fileno())


def _digests(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            with path.open("rb") as stream:
                digest = sha256()
                while chunk := stream.read(1 << 20):
                    digest.update(chunk)
            yield path.relative_to(folder).as_posix(), digest.hexdigest()
