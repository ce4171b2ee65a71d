"""The parent's side: ask a sealed child to read or to draw, and believe only what has the right shape."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime

import msgspec

from healthdesk.domain.errors import Cancelled, IntakeError
from healthdesk.domain.mapping import Proposal, TableMapping
from healthdesk.domain.readings import Readings
from healthdesk.domain.views import Excerpt, PageWords, Passage
from healthdesk.importers import batches
from healthdesk.importers.reading import Part, Reading, Recognised
from healthdesk.importers.spare import Spare
from healthdesk.workers import Child, ChildEnded, ChildError, ChildTooSlow, Json, seeing, start

_MEMORY_MB, _MEMORY_TIMES, _MOST_MEMORY_MB = 560, 6, 2048
"""A child may use this much, or so many times the file's size: a small file that needs more is no honest one."""
_CPU_SECONDS, _CPU_SECONDS_PER_MB = 25, 2
_CPU_SECONDS_TO_DRAW = 25
_MOST_LOOKS = 70
_SILENCE = 60.0
"""Seconds within which a child at work says something."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A document's page as the bytes of a PNG, and how many pages the document has."""

    png: bytes
    pages: int


def read_artifact(  # noqa: PLR0913 - given by name, all but the first three optional
    source: Callable[[int, int], bytes],
    size: int,
    name: str,
    *,
    on_progress: Callable[[int], None] = lambda _done: None,
    cancelled: Callable[[], bool] = lambda: False,
    today: date | None = None,
    mappings: Sequence[TableMapping] = (),
    password: str = "",
    recipes: Sequence[str] = (),
    spare: Spare | None = None,
) -> Iterator[Reading]:
    """Read an artifact in a sealed child process.

    Gives `Recognised` first, then every PatientDraft, then all else in the file's order. A Part's pieces have to be
    taken before the next thing is asked for. A PatientDraft may
    lack a name: the file only refers to that patient ("Patient/123"), so whose it is has to be asked. A Draft whose
    `subject` is "" names nobody. The child ends with the iterator, however that is left.

    Args:
        source: Gives `length` bytes from `offset`; fewer only at the artifact's end.
        size: How many bytes the artifact has.
        name: Its file name: a hint for recognition, and what the sentences call it.
        on_progress: Told how many of the bytes are behind, as work goes on.
        cancelled: Asked between frames; once true, Cancelled is raised.
        today: The day before which an end date lies in the past.
        mappings: How somebody said that tables of known headers are to be read.
        password: What opens a locked PDF; it is handed to the child and kept nowhere.
        recipes: What was learnt of laboratories whose pages were confirmed (see `importers.pages.recipes`).
        spare: Where a child is kept between the small files of one drop, when this one is read to its end.

    Raises:
        IntakeError: The artifact is refused; what was given before must not be kept.
        Cancelled: On request.
    """
    day = today or datetime.now(UTC).astimezone().date()
    job: Json = {"job": "read", "name": name, "size": size, "today": day.isoformat()}
    told = {
        "mappings": [msgspec.to_builtins(each) for each in mappings],
        "password": password,
        "recipes": list(recipes),
    }
    with _translated(name), closing(_Borrowed(spare, size)) as borrowed:
        child = borrowed.child
        child.serve(source)
        child.send({**job, **told})
        looks = 0
        while True:
            if cancelled():
                raise Cancelled
            message = child.receive(_SILENCE)
            if "finished" in message:
                borrowed.give_back(message)
                return
            if "done" in message:
                on_progress(int(message["done"]))
            elif "see" in message:
                looks += 1
                _show(child, message, looks, cancelled)
            else:
                if "recognised" in message:
                    borrowed.media_type = str(message["recognised"]["media_type"])
                yield from _readings(child, message)


class _Borrowed:
    """The child that reads one file: a kept one or a new one. Closing ends it, unless it was given back."""

    def __init__(self, spare: Spare | None, size: int) -> None:
        self._spare, self._size = spare, size
        self.media_type = ""
        seconds = _CPU_SECONDS + _CPU_SECONDS_PER_MB * (size >> 20)
        kept = spare.take(size) if spare is not None else None
        self.child = kept or _begun(size, seconds)
        self._over = False

    def give_back(self, finished: Json) -> None:
        """The file is read to its end."""
        if self._spare is not None:
            self._over = True
            self.child.serve(None)
            self._spare.give(self.child, self._size, self.media_type, finished)

    def close(self) -> None:
        """End the child."""
        if not self._over:
            self.child.end()


def _show(child: Child, message: Json, looks: int, cancelled: Callable[[], bool]) -> None:
    """Have the letters on a picture read, and hand on what was seen; the child can ask only so often."""
    picture = child.receive_bytes(_SILENCE)
    found, why = b"", "" if looks <= _MOST_LOOKS else "limit"
    if not why and seeing.eyes() is None:
        why = "absent"
    if not why:
        try:
            found = seeing.see(picture, layout=int(message["layout"]), cancelled=cancelled)
        except ChildError:
            why = "slow"
    if cancelled():
        raise Cancelled
    child.send({"seen": why})
    child.send_bytes(found)


def propose(source: Callable[[int, int], bytes], size: int, name: str) -> Proposal | None:
    """How a table that does not explain itself would be read, for somebody to set right; None when it has no header.

    Raises IntakeError when the file cannot be opened.
    """
    day = datetime.now(UTC).astimezone().date()
    with _translated(name), _begun(size, _CPU_SECONDS_TO_DRAW) as child:
        child.serve(source)
        child.send({"job": "propose", "name": name, "size": size, "today": day.isoformat()})
        while "done" in (message := child.receive(_SILENCE)):
            continue
        _refused(message)
        return msgspec.convert(message["proposal"], Proposal | None)


def preview(content: bytes, media_type: str = "", page: int = 0, password: str = "") -> Drawn:
    """A page of a PDF, or a picture, drawn anew as PNG in a sealed child; pages count from 0.

    Only the bytes decide what is drawn; `media_type` is what the source claims; `password` opens a locked PDF.
    Raises IntakeError when the document
    is damaged, locked, too large, or of a kind that cannot be drawn.
    """
    with _translated(""), _begun(len(content), _CPU_SECONDS_TO_DRAW) as child:
        child.serve(lambda offset, length: content[offset : offset + length])
        child.send(
            {"job": "preview", "size": len(content), "media_type": media_type, "page": page, "password": password}
        )
        message = child.receive(_SILENCE)
        _refused(message)
        return Drawn(child.receive_bytes(_SILENCE), int(message["pages"]))


def excerpt(source: Callable[[int, int], bytes], size: int, locator: str) -> Excerpt:
    """The lines of an artifact around a place, read in a sealed child. Raises IntakeError when it is no text."""
    with _translated(""), _begun(size, _CPU_SECONDS_TO_DRAW) as child:
        child.serve(source)
        child.send({"job": "excerpt", "size": size, "locator": locator})
        message = child.receive(_SILENCE)
        _refused(message)
        return msgspec.convert(message["excerpt"], Excerpt)


def passages(
    source: Callable[[int, int], bytes], size: int, locator: str = "", password: str = ""
) -> tuple[Passage, ...]:
    """A document set out for reading in a sealed child, what lies at `locator` marked. Raises IntakeError when it is no text."""
    with _translated(""), _begun(size, _CPU_SECONDS_TO_DRAW) as child:
        child.serve(source)
        child.send({"job": "passages", "size": size, "locator": locator, "password": password})
        _refused(child.receive(_SILENCE))
        return msgspec.json.decode(child.receive_bytes(_SILENCE), type=tuple[Passage, ...])


def words(
    source: Callable[[int, int], bytes], size: int, password: str = "", cancelled: Callable[[], bool] = lambda: False
) -> tuple[PageWords, ...]:
    """The words of a PDF's or a picture's pages with their places, read in a sealed child; pictures are looked at.

    Raises IntakeError when there are no pages to look at; Cancelled on request.
    """
    with _translated(""), _begun(size, _CPU_SECONDS_TO_DRAW) as child:
        child.serve(source)
        child.send({"job": "words", "size": size, "password": password})
        looks = 0
        while "see" in (message := child.receive(_SILENCE)):
            looks += 1
            _show(child, message, looks, cancelled)
        _refused(message)
        return msgspec.json.decode(child.receive_bytes(_SILENCE), type=tuple[PageWords, ...])


def _begun(size: int, cpu_seconds: int) -> Child:
    memory_mb = min(_MOST_MEMORY_MB, max(_MEMORY_MB, _MEMORY_TIMES * (size >> 20)))
    try:
        return start("importer", memory_mb=memory_mb, cpu_seconds=cpu_seconds)
    except OSError:
        raise IntakeError("reader-not-started") from None


def _readings(child: Child, message: Json) -> Iterator[Reading]:
    _refused(message)
    if "recognised" in message:
        yield msgspec.convert(message["recognised"], Recognised)
        return
    if "part" in message and "readings" not in message:
        pieces = _pieces(child)
        yield Part(str(message["part"]), pieces)
        for _unwanted in pieces:
            pass
        return
    if "readings" in message:
        texts = {int(row): str(text) for row, text in message["texts"].items()}
        columns = child.receive_bytes(_SILENCE)
        yield Readings.of_bytes(int(message["readings"]), columns, texts, str(message["part"]))
        return
    yield from batches.unpacked(message, child.receive_bytes(_SILENCE))


def _pieces(child: Child) -> Iterator[bytes]:
    """The bytes of a part, as they come; what else the child says meanwhile is only how far it is."""
    while True:
        message = child.receive(_SILENCE)
        _refused(message)
        if "done" not in message:
            if not int(message["piece"]):
                return
            yield child.receive_bytes(_SILENCE)


def _refused(message: Json) -> None:
    if "refused" in message:
        fields = {str(key): value for key, value in message["fields"].items() if isinstance(value, (str, int))}
        raise IntakeError(str(message["refused"]), **fields)


class _translated:  # noqa: N801 - read as a phrase
    """Turns what can go wrong with a child into what a person can be told; without a name, of a page being drawn."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __enter__(self) -> None:
        return None

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        code = _code(error)
        if code and not self._name:
            raise IntakeError("drawing-ended") from None
        if code:
            raise IntakeError(code, name=self._name) from None


def _code(error: BaseException | None) -> str:
    match error:
        case ChildTooSlow():
            return "reader-too-slow"
        case ChildEnded(reason="MemoryError"):
            return "reader-out-of-memory"
        case ChildError():
            return "reader-ended"
        case msgspec.ValidationError() | KeyError() | StopIteration() | TypeError() | ValueError():
            return "reader-misspoke"
    return ""
