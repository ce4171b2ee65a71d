"""What happened, as events and ids on standard error: never a value, a name, a key or a sentence from a record."""

import logging
import sys
import traceback
from pathlib import Path

log = logging.getLogger("healthdesk")


def start(*, verbose: bool = False) -> None:
    """Send the log to standard error; quiet unless asked."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s %(message)s"))
    log.handlers[:] = [handler]
    log.propagate = False
    log.setLevel(logging.DEBUG if verbose else logging.ERROR)


def redacted(problem: BaseException) -> str:
    """A bug as its kinds and places alone: no message and no variable, since either may hold a record's text."""
    lines = []
    chained: BaseException | None = problem
    while chained is not None:
        lines.append(type(chained).__name__)
        frames = traceback.extract_tb(chained.__traceback__)
        lines += [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
        chained = chained.__cause__ or chained.__context__
    return "\n".join(lines)
