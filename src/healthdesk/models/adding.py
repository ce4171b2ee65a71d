"""Bring in a model file of one's own: hashed, its head read in the sealed child, kept beside the others."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec

from healthdesk import workers
from healthdesk.domain.errors import ModelError
from healthdesk.models import ledger
from healthdesk.models.catalog import CATALOG, CatalogModel, home

_READ_SECONDS = 300.0
_INSPECT_MB = 560
_ROOM_LEFT = 64 << 20


def add(
    file: Path, *, folder: Path | None = None, inspect: Callable[[Path], workers.Json] | None = None
) -> CatalogModel:
    """Add a model file; gives the model as the catalog has it.

    A file of a digest that the catalog knows becomes that model. Any other is one of the person's own, which may do
    nothing before it has passed its exam. The original stays where it is.

    Raises ModelError: the file is not there, is no model file that can be run, there is no room for a copy, or its
    bytes changed while they were copied.
    """
    if not file.is_file():
        raise ModelError("model-no-file", file=file.name)
    told = (inspect or _inspected)(file)
    sha256, size = str(told["sha256"]), int(told["size"])
    known = next((model for model in CATALOG if model.sha256 == sha256), None)
    place = folder or home()
    name = known.file if known else _clean(file)
    target = place / name
    if not (target.is_file() and target.samefile(file)):
        _keep(file, target, size, sha256, inspect or _inspected)
    if known is not None:
        return known
    added = ledger.Added(name, size, str(told["template"]), int(told["context"]))
    entry = ledger.change(sha256, lambda before: msgspec.structs.replace(before, added=added), place)
    return ledger.catalog({sha256: entry})[-1]


def _inspected(file: Path) -> workers.Json:
    """What the sealed child says of a file. Raises ModelError with its code."""
    try:
        with workers.start("model", memory_mb=_INSPECT_MB, may_create=True) as child:
            child.send({"inspect": str(file.resolve())})
            told = child.receive(_READ_SECONDS)
    except (workers.ChildError, OSError):
        raise ModelError("model-not-gguf") from None
    if "error" in told:
        raise ModelError(str(told["error"]))
    return told


def _keep(file: Path, target: Path, size: int, sha256: str, inspect: Callable[[Path], workers.Json]) -> None:
    part = target.with_suffix(".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if shutil.disk_usage(target.parent).free < size + _ROOM_LEFT:
            raise ModelError("model-no-room", needed=size >> 20)
        shutil.copyfile(file, part)
        if inspect(part).get("sha256") != sha256:
            raise ModelError("model-file-differs")
        part.replace(target)
    except OSError:
        raise ModelError("model-not-kept") from None
    finally:
        part.unlink(missing_ok=True)


def _clean(file: Path) -> str:
    """A file's name in letters that every system takes, never that of a model of the catalog."""
    stem = re.sub(r"[^A-Za-z0-9._-]+", "-", file.stem).strip("-.")[:60] or "model"
    name = f"{stem}.gguf"
    return f"own-{name}" if any(name.lower() == model.file.lower() for model in CATALOG) else name
