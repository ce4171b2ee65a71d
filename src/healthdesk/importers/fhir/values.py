"""Resources read piece by piece: what stands word for word in many resources of a file is decoded, checked and told once.

A bundle says the same codes, categories, patients and visits thousands of times. A value of a resource's own keys is looked
up by its bytes; what is derived of a shared value (its codings, its words, its references) is kept beside it.
"""

from typing import Any

import msgspec

from healthdesk.importers import jsontext
from healthdesk.importers.fhir.elements import SHARED, Resource, Shared
from healthdesk.importers.jsontext import JsonRefused

_MOST = 20_000
_LONGEST = 1_500
_QUOTE = ord('"')
_decoder = msgspec.json.Decoder(float_hook=str)
_splitter = msgspec.json.Decoder(dict[str, msgspec.Raw])


class Values:
    """The values of one file's resources. Only one file is read at a time: making one forgets the last one's."""

    def __init__(self) -> None:
        SHARED.clear()
        self._known: dict[bytes, tuple[Any, int]] = {}

    def resource(self, raw: bytes) -> Resource:
        """A resource as `jsontext.decode` gives it. Raises JsonRefused for what cannot be trusted or is no object."""
        try:
            parts = _splitter.decode(raw)
        except (msgspec.MsgspecError, ValueError, RecursionError):
            return _slowly(raw)
        known = self._known
        colons = len(parts)
        resource: Resource = {}
        for key, piece in parts.items():
            text = bytes(piece)
            if text[0] == _QUOTE and b"\\" not in text:
                try:
                    resource[key] = text[1:-1].decode()
                except UnicodeDecodeError:
                    return _slowly(raw)
                colons += text.count(b":")
                continue
            found = known.get(text)
            if found is None:
                found = self._read(text)
            resource[key], inside = found
            colons += inside
        # A key that came twice took a colon away; one with a colon in it, or an escaped one, is for the slow way too.
        return resource if colons == raw.count(b":") else _slowly(raw)

    def _read(self, text: bytes) -> tuple[Any, int]:
        value = _flat(text) if text[:1] == b"{" else None
        value = jsontext.decode(text) if value is None else value
        found = (value, text.count(b":"))
        if len(text) <= _LONGEST and len(self._known) < _MOST:
            self._known[text] = found
            if isinstance(found[0], (dict, list)):
                SHARED[id(found[0])] = Shared(found[0])
        return found


def _flat(text: bytes) -> Any:
    """A small object of bare values, when it is plain that no key came twice; None leaves it to the careful way."""
    if len(text) > _LONGEST or text.count(b"{") > 1 or b"[" in text or b"\\" in text:
        return None
    try:
        value = _decoder.decode(text)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None
    # Without escapes a quotation mark before a colon ends a key; one key lost is one fewer.
    return value if isinstance(value, dict) and len(value) == text.count(b'":') else None


def _slowly(raw: bytes) -> Resource:
    resource = jsontext.decode(raw)
    if not isinstance(resource, dict):
        raise JsonRefused("json-shape")
    return resource
