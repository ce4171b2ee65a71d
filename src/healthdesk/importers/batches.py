"""What a child has read, on its way to the parent: rows of a draft's fields, and the bytes of all resources end to end.

A message says what comes in which order (`yielded`, a letter each), and carries what is rare. The drafts are rows of JSON
in the frame behind it, `rows` bytes before the resources: both ends write and read them without a step in between.
"""

from collections.abc import Iterator, Sequence
from dataclasses import fields
from operator import attrgetter
from typing import Any, get_type_hints

import msgspec

from healthdesk.domain.errors import IntakeError
from healthdesk.domain.readings import Series
from healthdesk.domain.records import Draft, Issue, PatientDraft

Small = PatientDraft | Draft | Issue | Series

_LETTERS: dict[type, str] = {PatientDraft: "P", Draft: "D", Issue: "I", Series: "S"}
_BESIDE = [one.name for one in fields(Draft) if one.name != "resource"]
_row = attrgetter(*_BESIDE)
_hints = get_type_hints(Draft)
_Row: Any = tuple[tuple(_hints[name] for name in _BESIDE)]  # type: ignore[misc]
_rows = msgspec.json.Decoder(list[_Row])


def packed(batch: Sequence[Small]) -> tuple[dict[str, Any], bytes]:
    """A message, and the frame behind it."""
    held = [one for one in batch if isinstance(one, Draft)]
    rows = msgspec.json.encode([_row(one) for one in held])
    message = {
        "yielded": "".join(_LETTERS[type(one)] for one in batch),
        "others": [one for one in batch if not isinstance(one, Draft)],
        "lengths": [len(one.resource) for one in held],
        "rows": len(rows),
    }
    return message, b"".join([rows, *(one.resource for one in held)])


def unpacked(message: dict[str, Any], frame: bytes) -> Iterator[Small]:
    """The same batch. Raises what `asking` takes for a child that misspoke when anything has another shape."""
    position = int(message["rows"])
    rows = iter(_rows.decode(frame[:position]))
    lengths = iter(message["lengths"])
    others = iter(message["others"])
    for letter in message["yielded"]:
        if letter != "D":
            yield msgspec.convert(next(others), _SHAPES[letter])
            continue
        end = position + int(next(lengths))
        if not position <= end <= len(frame):
            raise IntakeError("reader-misspoke")
        yield Draft(frame[position:end], *next(rows))
        position = end


_SHAPES: dict[str, type[PatientDraft | Issue | Series]] = {"P": PatientDraft, "I": Issue, "S": Series}
