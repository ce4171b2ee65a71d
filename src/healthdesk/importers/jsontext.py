"""JSON under suspicion: split into verbatim slices, decoded one at a time, refused where a reader could be misled.

Refused: duplicate keys (which of two statuses counts?), nesting beyond reason, lone surrogates, NaN, numbers no
machine can hold. Kept: the source text of each number that is not a plain integer, so that 7.10 stays 7.10.
Source: RFC 8259, and https://hl7.org/fhir/R4/json.html
"""

import re
from typing import Any

import msgspec

from healthdesk.domain.errors import IntakeError

DEPTH = 100
"""Objects and arrays within each other; the deepest honest FHIR resources have about 15."""

_STRINGS = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
_BRACKETS_ONLY = bytes(byte for byte in range(256) if byte not in b"{}[]")
_INNERMOST = re.compile(rb"\{\}|\[\]")
_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")
_COLON_ESCAPE = re.compile(rb"\\u003[aA]")
_PIECE = 1 << 20
BOM = b"\xef\xbb\xbf"


class JsonRefused(Exception):  # noqa: N818 - said as what happened
    """This text is not JSON that can be trusted; `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


_decoder = msgspec.json.Decoder(float_hook=str)
_splitter = msgspec.json.Decoder(dict[str, msgspec.Raw])
_list_splitter = msgspec.json.Decoder(list[msgspec.Raw])
Buffer = bytes | bytearray | memoryview | msgspec.Raw


def decode(raw: Buffer) -> Any:
    """The value in `raw`, numbers with a point or an exponent as their text. Raises JsonRefused."""
    text = bytes(raw)
    check_depth(text)
    value = _guarded(_decoder, text)
    check_nothing_dropped(text, value)
    return value


def split(raw: Buffer) -> dict[str, msgspec.Raw]:
    """An object's values as slices of the same bytes, undecoded. Raises JsonRefused."""
    parts: dict[str, msgspec.Raw] = _guarded(_splitter, raw)
    inside = sum(_colons(part) for part in parts.values()) + sum(key.count(":") + 1 for key in parts)
    if inside != _colons(raw):
        _look_for_duplicates(bytes(raw))
    return parts


def _colons(raw: Buffer) -> int:
    view = memoryview(raw)
    return sum(bytes(view[place : place + _PIECE]).count(b":") for place in range(0, len(view), _PIECE))


def split_list(raw: Buffer) -> list[msgspec.Raw]:
    """An array's values as slices of the same bytes, undecoded. Raises JsonRefused."""
    parts: list[msgspec.Raw] = _guarded(_list_splitter, raw)
    return parts


def check_nothing_dropped(text: bytes, value: Any) -> None:
    """Raise JsonRefused when decoding lost a pair to a second one of the same key.

    Written back, an honest text has as many colons as before: one a pair, and those inside strings. A dropped pair
    takes at least one away. Only where colons are escaped or the count differs is the slow way needed.
    """
    try:
        written = msgspec.json.encode(value)
    except RecursionError:
        raise JsonRefused("json-too-deep") from None
    if written.count(b":") != text.count(b":") or _COLON_ESCAPE.search(text):
        _look_for_duplicates(text)


def check_depth(text: bytes) -> None:
    """Raise JsonRefused when more than DEPTH brackets stand within each other."""
    if text.count(b"{") + text.count(b"[") <= DEPTH:
        return
    brackets = _STRINGS.sub(b"", text).translate(None, _BRACKETS_ONLY)
    for _ in range(DEPTH):
        if not brackets:
            return
        # Each round takes the innermost level away; a rest that no round shortens is for the decoder to refuse.
        shorter = _INNERMOST.sub(b"", brackets)
        if len(shorter) == len(brackets):
            return
        brackets = shorter
    if brackets:
        raise JsonRefused("json-too-deep")


def _guarded(decoder: msgspec.json.Decoder[Any], raw: Buffer) -> Any:
    try:
        return decoder.decode(raw)
    except RecursionError:
        raise JsonRefused("json-too-deep") from None
    except UnicodeDecodeError:
        raise JsonRefused("json-not-utf8") from None
    except msgspec.ValidationError:
        # Of any value, only a number can be out of range; of a given shape, the shape is not there.
        raise JsonRefused("json-number" if decoder is _decoder else "json-shape") from None
    except msgspec.DecodeError as error:
        raise JsonRefused(_reason(str(error), bytes(raw))) from None
    except (ValueError, OverflowError):
        raise JsonRefused("json-number") from None


def _reason(message: str, text: bytes) -> str:
    if _SURROGATE.search(text) and _has_lone_surrogate(text):
        return "json-surrogate"
    if "truncated" in message:
        return "json-cut-short"
    return "json-syntax"


def _has_lone_surrogate(text: bytes) -> bool:
    import json  # noqa: PLC0415 - only for the rare text that needs a second opinion

    try:
        value = json.loads(text)
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return True
    except (ValueError, RecursionError):
        return False
    return False


def _look_for_duplicates(text: bytes) -> None:
    import json  # noqa: PLC0415 - only for the rare text that needs a second opinion

    def pairs(found: list[tuple[str, Any]]) -> None:
        if len({key for key, _ in found}) != len(found):
            raise JsonRefused("json-duplicate-key")

    try:
        json.loads(text, object_pairs_hook=pairs)
    except RecursionError:
        raise JsonRefused("json-too-deep") from None
    except ValueError:
        raise JsonRefused("json-syntax") from None


def refuse(refused: JsonRefused, name: str) -> IntakeError:
    """The error for a whole file that is no JSON to be trusted."""
    return IntakeError(refused.code, name=name)
