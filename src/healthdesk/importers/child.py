"""The importer's child process: one job after the other, until the parent hangs up.

Job "read": {"job": "read", "name", "size", "today"} is answered by {"recognised": ...}, then batches
{"yielded": "PDDI...", "others", "lengths", "rows"} each with a frame of the drafts (see `batches`);
{"readings": rows, "texts", "part"} with a frame of their columns; {"part": name}, then frames of its bytes, each announced
by {"piece": bytes}, 0 for the end; {"done": bytes behind} in between, at last {"finished": true}. Job "preview": {"job": "preview", "size", "media_type",
"page"} is answered by {"pages": n} and a frame with the PNG. Job "excerpt": {"job": "excerpt", "size",
"locator"} is answered by {"excerpt": ...}; "passages" alike by {"passages": [...]}. Job "words": {"job": "words", "size"} is answered
by {"words": bytes} and a frame with them. While a file is
read, {"see": bytes, "layout"} with a frame of a picture is answered by {"seen": why not} and a frame of its words. Each may end in {"refused": code, "fields": {...}}.
"""

import contextlib
import gc
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.mapping import TableMapping
from healthdesk.domain.readings import Readings
from healthdesk.domain.records import Draft
from healthdesk.importers import batches, registry, zips
from healthdesk.importers.batches import Small
from healthdesk.importers.reading import HEAD, Part, Received, Seen, Yielded
from healthdesk.workers.channel import Channel

_BATCH = 250
_BATCH_BYTES = 4 << 20
_REPORT_EVERY = 0.2
_LARGEST_SHOWN = 256 << 20
_PIECE = 4 << 20
_NEW_BETWEEN_LOOKS = 50_000
"""Objects that may be made before Python looks for garbage in circles: nearly all that is made of a file is kept."""


def main(channel: Channel) -> None:
    """Do what the parent asks for, one job after the other, until it hangs up; a refusal is the last word."""
    gc.freeze()
    gc.set_threshold(_NEW_BETWEEN_LOOKS, 20, 50)
    refused = False
    while not refused:
        refused = _refuses(channel, channel.receive())


def _refuses(channel: Channel, job: dict[str, Any]) -> bool:
    try:
        if job["job"] == "preview":
            _preview(channel, job)
        elif job["job"] == "excerpt":
            from healthdesk.importers import excerpts  # noqa: PLC0415 - loaded only for this job

            received = _received(channel, {**job, "today": "1970-01-01"})
            channel.send({"excerpt": excerpts.excerpt(received, str(job["locator"]))})
        elif job["job"] in ("passages", "words"):
            _set_out(channel, job)
        elif job["job"] == "propose":
            from healthdesk.importers import tables  # noqa: PLC0415 - loaded only for this job

            channel.send({"proposal": tables.proposal(_received(channel, job))})
        else:
            _read(channel, job)
    except IntakeError as error:
        channel.send({"refused": error.code, "fields": error.fields})
        return True
    return False


def _received(channel: Channel, job: dict[str, Any]) -> Received:
    last = time.monotonic()

    def report(done: int) -> None:
        nonlocal last
        if time.monotonic() - last > _REPORT_EVERY:
            last = time.monotonic()
            channel.send({"done": done})

    size = int(job["size"])
    head = channel.read(0, min(HEAD, size)) if size else b""
    found = Received(str(job.get("name", "")), size, channel.read, date.fromisoformat(job["today"]), head, report)
    mappings = msgspec.convert(job.get("mappings", ()), tuple[TableMapping, ...])
    return replace(
        found,
        members=zips.members(found),
        mappings=mappings,
        see=_eyes(channel),
        password=str(job.get("password", "")),
        recipes=tuple(map(str, job.get("recipes", ()))),
    )


def _eyes(channel: Channel) -> Callable[[bytes, int], Seen]:
    """Asks the parent, who may start a program, to have a picture's letters read."""

    def see(picture: bytes, layout: int) -> Seen:
        channel.send({"see": len(picture), "layout": layout}, picture)
        why = str(channel.receive()["seen"])
        return Seen(channel.receive_bytes(), why)

    return see


def _read(channel: Channel, job: dict[str, Any]) -> None:
    received = _received(channel, job)
    importer = registry.best_for(received)
    channel.send({"recognised": importer.recognise(received)})
    for batch in _batches(importer.read(received)):
        _send(channel, batch)
    channel.send({"finished": True, "seconds": time.process_time(), "mb": _largest_mb()})


def _largest_mb() -> int:
    """The most memory in MB that this child has held; 0 where the system does not say.

    What `getrusage` says would do on macOS alone: on Linux it counts what the parent held when it started the child.
    """
    if sys.platform != "linux":
        return 0
    with contextlib.suppress(OSError, ValueError, IndexError):
        lines = Path("/proc/self/status").read_text("ascii", "replace").splitlines()
        return next((int(line.split()[1]) >> 10 for line in lines if line.startswith("VmHWM:")), 0)
    return 0


def _batches(yielded: Iterator[Yielded]) -> Iterator[list[Small] | Part | Readings]:
    """What is small in batches; a part and readings by themselves, in their place."""
    batch: list[Small] = []
    size = 0
    for one in yielded:
        if isinstance(one, (Part, Readings)):
            if batch:
                yield batch
                batch, size = [], 0
            yield one
            continue
        batch.append(one)
        size += len(one.resource) + len(one.text) if isinstance(one, Draft) else 0
        if len(batch) >= _BATCH or size >= _BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _send(channel: Channel, batch: list[Small] | Part | Readings) -> None:
    if isinstance(batch, Part):
        channel.send({"part": batch.name})
        for piece in batch.pieces:
            for start in range(0, len(piece), _PIECE):
                part = piece[start : start + _PIECE]
                channel.send({"piece": len(part)}, part)
        channel.send({"piece": 0})
    elif isinstance(batch, Readings):
        columns = b"".join(column.tobytes() for column in batch.columns())
        channel.send({"readings": len(batch), "texts": batch.texts, "part": batch.part}, columns)
    else:
        channel.send(*batches.packed(batch))


def _set_out(channel: Channel, job: dict[str, Any]) -> None:
    """A document set out for reading, or the words of its pages with their places; both in a frame of their own."""
    received = _received(channel, {**job, "today": "1970-01-01"})
    if job["job"] == "passages":
        from healthdesk.importers import setting_out  # noqa: PLC0415 - loaded only for this job

        told = msgspec.json.encode(setting_out.passages(received, str(job["locator"])))
    else:
        from healthdesk.importers.documents import placed  # noqa: PLC0415 - loaded only for this job

        told = msgspec.json.encode(placed.words(received))
    channel.send({job["job"]: len(told)}, told)


def _preview(channel: Channel, job: dict[str, Any]) -> None:
    from healthdesk.importers import sniffing  # noqa: PLC0415 - loaded only for this job
    from healthdesk.importers.dicom import drawing  # noqa: PLC0415 - loaded only for this job
    from healthdesk.importers.dicom import header as dicom  # noqa: PLC0415 - loaded only for this job
    from healthdesk.importers.documents import pdf, pictures  # noqa: PLC0415 - loaded only for this job

    received = _received(channel, {**job, "today": "1970-01-01"})
    content = bytes(received.whole(_LARGEST_SHOWN))
    kind = sniffing.media_type(received.head)
    if kind == "application/pdf":
        png, pages = pdf.page_picture(content, int(job["page"]), received.password)
    elif kind in pictures.TYPES:
        png, pages = pictures.picture(content, int(job["page"]))
    elif dicom.looks(received.head):
        png, pages = drawing.picture(content), 1
    else:
        raise IntakeError("cannot-be-shown")
    channel.send({"pages": pages}, png)
