"""One sealed child for several small files of one drop: starting one costs more than most files take to read.

A child is kept only after a file that it read to its end without a complaint, and never after a picture, a PDF or a scan,
whose decoders are native code. Whatever refuses, crashes, hangs or is left early costs the child. So a file that takes a
child over could at most falsify what the next files of the same drop say; it still has nobody to tell and nothing to write.
"""

from types import TracebackType
from typing import Self

from healthdesk.workers import Child, Json

LARGEST = 8 << 20
"""Bytes of a file that is read by a kept child; a larger one has limits of its own."""

MOST_FILES, MOST_SECONDS, MOST_MB = 50, 5.0, 260
"""Files, seconds of processor time and memory after which a child is not kept any longer."""

_NATIVE = ("image/", "application/pdf", "application/dicom", "video/", "audio/")


class Spare:
    """A child between two files. Close it with the drop."""

    def __init__(self) -> None:
        self._child: Child | None = None
        self._files = 0

    def take(self, size: int) -> Child | None:
        """The kept child for a file of this size; None when there is none, and one has to be started."""
        if size > LARGEST or self._child is None:
            return None
        child, self._child = self._child, None
        return child

    def give(self, child: Child, size: int, media_type: str, finished: Json) -> None:
        """Keep a child that has just read a file to its end, or end it."""
        spent, held = float(finished.get("seconds", MOST_SECONDS)), int(finished.get("mb", MOST_MB))
        self._files += 1
        worn = self._files >= MOST_FILES or spent >= MOST_SECONDS or held >= MOST_MB
        if worn or size > LARGEST or media_type.startswith(_NATIVE) or self._child is not None:
            child.end()
            self._files = 0
        else:
            self._child = child

    def close(self) -> None:
        """End what is kept. Closing twice is fine."""
        if self._child is not None:
            self._child.end()
            self._child = None
        self._files = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()
