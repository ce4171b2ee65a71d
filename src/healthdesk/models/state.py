"""Where the local model stands, as the status line shows it. Nothing is loaded to find out."""

import importlib.util
import os
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import msgspec

from healthdesk.domain.clock import Clock
from healthdesk.domain.views import ModelPhase, ModelState
from healthdesk.models.catalog import BUNDLED, CatalogModel, find

# A build prints its progress every few seconds; a file untouched for so long was left by one that was stopped.
SILENT_SECONDS = 15 * 60


class _Progress(msgspec.Struct):
    phase: str = ""
    fraction: float = 0.0
    reason: str = ""


def progress_file() -> Path:
    """The file in which the start script says how far the build of llama.cpp is."""
    return Path(sys.prefix) / "share" / "healthdesk" / "model-build.json"


def state(
    model: CatalogModel = BUNDLED,
    *,
    environment: Mapping[str, str] = os.environ,
    progress: Path | None = None,
    clock: Clock = time.time,
) -> ModelState:
    """Whether the model can be started now; `reason` is a code of `healthdesk.words` or "".

    BUILDING while the start script builds llama.cpp, READY when the library and the model's file are there (the child
    checks the file's digest before it loads it), FAILED when the build said so or fell silent, else ABSENT.
    """
    built = importlib.util.find_spec("llama_cpp") is not None
    path = find(model, environment)
    if built and path is not None:
        if path.stat().st_size != model.size:
            return ModelState(ModelPhase.FAILED, model.title, reason="model-file-differs")
        return ModelState(ModelPhase.READY, model.title, fraction=1.0)
    told = _read(progress or progress_file(), clock())
    if told.phase == "building":
        return ModelState(ModelPhase.BUILDING, model.title, fraction=min(1.0, max(0.0, told.fraction)))
    if told.phase == "failed":
        return ModelState(ModelPhase.FAILED, model.title, reason=told.reason)
    reason = "model-file-missing" if built else "model-library-missing"
    return ModelState(ModelPhase.ABSENT, model.title, reason=reason)


def _read(path: Path, now: float) -> _Progress:
    try:
        told = msgspec.json.decode(path.read_bytes(), type=_Progress)
        silent = now - path.stat().st_mtime
    except (OSError, msgspec.DecodeError):
        return _Progress()
    if told.phase == "building" and silent > SILENT_SECONDS:
        return _Progress("failed", told.fraction, "model-build-stopped")
    # The script's own words are for its terminal: the window says ours.
    return _Progress(told.phase, told.fraction, "model-build-failed" if told.phase == "failed" else "")
