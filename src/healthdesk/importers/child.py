"""The importer's child process: one job, then the end.

Job "read": {"job": "read", "name", "size", "today"} is answered by {"recognised": ...}, then batches
{"yielded": [["P"|"D"|"I", value] ...], "lengths": [...]} each with one frame of the drafts' resources end to end,
{"done": bytes behind} in between, at last {"finished": true}. Job "preview": {"job": "preview", "size", "media_type",
"page"} is answered by {"pages": n} and a frame with the PNG. Either may end in {"refused": code, "fields": {...}}.
"""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Draft, PatientDraft
from healthdesk.importers import registry, sniffing
from healthdesk.importers.documents import pdf, pictures
from healthdesk.importers.reading import HEAD, Received, Yielded
from healthdesk.workers import Channel

_BATCH = 250
_BATCH_BYTES = 4 << 20
_REPORT_EVERY = 0.2
_LARGEST_SHOWN = 256 << 20


def main(channel: Channel) -> None:
    """Do the one job that the parent asks for."""
    job = channel.receive()
    try:
        if job["job"] == "preview":
            _preview(channel, job)
        else:
            _read(channel, job)
    except IntakeError as error:
        channel.send({"refused": error.code, "fields": error.fields})


def _received(channel: Channel, job: dict[str, Any]) -> Received:
    last = time.monotonic()

    def report(done: int) -> None:
        nonlocal last
        if time.monotonic() - last > _REPORT_EVERY:
            last = time.monotonic()
            channel.send({"done": done})

    size = int(job["size"])
    head = channel.read(0, min(HEAD, size)) if size else b""
    return Received(str(job.get("name", "")), size, channel.read, date.fromisoformat(job["today"]), head, report)


def _read(channel: Channel, job: dict[str, Any]) -> None:
    received = _received(channel, job)
    importer = registry.best_for(received)
    channel.send({"recognised": importer.recognise(received)})
    for batch in _batches(importer.read(received)):
        _send(channel, batch)
    channel.send({"finished": True})


def _batches(yielded: Iterator[Yielded]) -> Iterator[list[Yielded]]:
    batch: list[Yielded] = []
    size = 0
    for one in yielded:
        batch.append(one)
        size += len(one.resource) + len(one.text) if isinstance(one, Draft) else 0
        if len(batch) >= _BATCH or size >= _BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _send(channel: Channel, batch: list[Yielded]) -> None:
    resources = [one.resource for one in batch if isinstance(one, Draft)]
    letters = [_letter(one) for one in batch]
    bare = [replace(one, resource=b"") if isinstance(one, Draft) else one for one in batch]
    channel.send(
        {"yielded": list(zip(letters, bare, strict=True)), "lengths": list(map(len, resources))}, b"".join(resources)
    )


def _letter(one: Yielded) -> str:
    if isinstance(one, Draft):
        return "D"
    return "P" if isinstance(one, PatientDraft) else "I"


def _preview(channel: Channel, job: dict[str, Any]) -> None:
    received = _received(channel, {**job, "today": "1970-01-01"})
    content = bytes(received.whole(_LARGEST_SHOWN))
    kind = sniffing.media_type(received.head)
    if kind == "application/pdf":
        png, pages = pdf.page_picture(content, int(job["page"]))
    elif kind in pictures.TYPES:
        png, pages = pictures.picture(content), 1
    else:
        raise IntakeError("cannot-be-shown")
    channel.send({"pages": pages}, png)
