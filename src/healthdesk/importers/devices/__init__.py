"""Devices and their clouds in JSON: Nightscout, LibreLinkUp, Fitbit and Google Fit takeouts, Oura, Garmin, Polar.

Each shape is told by its keys, never by the file's name; only where a takeout leaves out what its numbers are (Fitbit writes a
time and a value) is the name of the file asked, because there is nowhere else to ask.
"""

from collections.abc import Iterator
from typing import Any

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.records import Issue, PatientDraft, Severity
from healthdesk.importers import sniffing, whole
from healthdesk.importers.devices.fitbit import read_fitbit
from healthdesk.importers.devices.flat import read_flat
from healthdesk.importers.devices.googlefit import read_google_fit
from healthdesk.importers.devices.libre import patient_of, read_libre
from healthdesk.importers.devices.nightscout import read_entries, read_treatments
from healthdesk.importers.devices.polar import read_days, read_training
from healthdesk.importers.devices.shapes import FLAT, SHAPES, Shape, shape_in
from healthdesk.importers.jsontext import JsonRefused, decode, refuse, split, split_list
from healthdesk.importers.reading import Received, Recognised, Yielded
from healthdesk.importers.tables.making import Output

_LARGEST = 192 << 20
_READERS: dict[str, Any] = {
    "nightscout-entries": read_entries, "nightscout-treatments": read_treatments, "librelinkup": read_libre,
    "fitbit": read_fitbit, "google-fit": read_google_fit, "polar-days": read_days, "polar-training": read_training,
    "flat": read_flat,
}  # fmt: skip


class Devices:
    """Reads what devices and their clouds export as JSON, whatever ending the file has."""

    name = "devices"
    version = 1

    def sniff(self, received: Received) -> int:
        """By the keys of the first objects."""
        shape = shape_in(received.head)
        if shape is None:
            return 0
        return 60 if shape is FLAT else 88

    def recognise(self, received: Received) -> Recognised:
        """By the keys of the first objects."""
        if received.size == 0:
            raise IntakeError("file-empty", name=received.name)
        shape = shape_in(received.head)
        return Recognised(self.name, self.version, shape.name if shape else "JSON", "application/json")

    def read(self, received: Received) -> Iterator[Yielded]:
        """The records; the whole file as a document when it holds none that are understood."""
        content = received.whole(_LARGEST)
        shape = shape_in(received.head) or SHAPES[-1]
        try:
            found = list(_items(content, shape))
        except JsonRefused as refused:
            raise refuse(refused, received.name) from None
        patient = patient_of(found) if shape.key == "librelinkup" else None
        if patient:
            yield patient
        yield from _read(received, shape, found, patient)


def _read(
    received: Received, shape: Shape, found: list[tuple[str, Any]], patient: PatientDraft | None
) -> Iterator[Yielded]:
    output = Output(received.today, "", patient.key if patient else "")
    unread = 0
    reader = _READERS[shape.key](received)
    for number, (pointer, raw) in enumerate(found, 1):
        try:
            said = reader(decode(raw), pointer, number, output)
        except JsonRefused as refused:
            yield Issue(refused.code, pointer, Severity.ERROR)
            continue
        unread += not said
        yield from output.ready()
        if not number % 1000:
            received.report(received.size * number // (len(found) + 1))
    yield from output.ready(last=True)
    if not output.given:
        kind = sniffing.media_type(received.head)
        issue = Issue("kept-not-read", "", Severity.WARNING)
        yield whole.document(
            received, media_type=kind, kind=shape.name, subject=patient.key if patient else "", issues=(issue,)
        )
    elif unread:
        yield Issue("rows-without-value", "", Severity.NOTE)


def _items(content: bytearray, shape: Shape) -> Iterator[tuple[str, Any]]:
    """The objects of the file, undecoded, each with its JSON pointer."""
    text = memoryview(content)
    text = text[3:] if bytes(text[:3]) == b"\xef\xbb\xbf" else text
    if bytes(text[:200]).lstrip()[:1] == b"[":
        for place, raw in enumerate(split_list(text)):
            yield f"/{place}", raw
        return
    if not shape.lists:
        yield "", bytes(text)
        return
    for key, part in split(text).items():
        if key in shape.lists or "*" in shape.lists:
            if bytes(memoryview(part)[:1]) == b"[":
                for place, raw in enumerate(split_list(part)):
                    yield f"/{key}/{place}", raw
            else:
                yield f"/{key}", part
