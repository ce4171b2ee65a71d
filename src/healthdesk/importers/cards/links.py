"""SMART Health Links: what a link says, and files that came encrypted together with their key.

Source: https://docs.smarthealthit.org/smart-health-links/spec/ (link payload; files as JWE, "dir" with A256GCM, the key in the link).
Nothing is ever fetched: what lies behind a link stays there.
"""

import re
import zlib
from datetime import UTC, date, datetime
from typing import Any

from healthdesk.domain.records import Issue, Severity
from healthdesk.importers.cards.found import header, unpadded

_LARGEST = 64 << 20
_HOST = re.compile(r"https?://([\w.-]{1,100})(?::\d+)?(?:/|$)")
_ENDINGS = {
    "application/smart-health-card": "smart-health-card",
    "application/fhir+json": "json",
    "application/json": "json",
    "application/pdf": "pdf",
    "text/plain": "txt",
}


def told(payload: dict[str, Any]) -> str:
    """A link in words: its label, where it points (the host alone) and until when it is meant to work."""
    label = payload.get("label") if isinstance(payload.get("label"), str) else ""
    until = _until(payload)
    host = match[1] if (match := _HOST.match(payload["url"])) else ""
    return " · ".join(filter(None, (str(label)[:80], host, f"→ {until}" if until else "")))


def issues(place: str, payload: dict[str, Any], today: date) -> list[Issue]:
    """What has to be said of a link: that its content is elsewhere, that it is over, that it needs a passcode."""
    found = [Issue("link-not-fetched", place)]
    until = _until(payload)
    if until and until < today.isoformat():
        found.append(Issue("link-expired", place, Severity.NOTE))
    if "P" in str(payload.get("flag", "")):
        found.append(Issue("link-passcode", place, Severity.NOTE))
    return found


def _until(payload: dict[str, Any]) -> str:
    try:
        return datetime.fromtimestamp(float(payload["exp"]), UTC).date().isoformat()
    except (KeyError, TypeError, ValueError, OverflowError, OSError):
        return ""


def unlocked(token: str, keys: list[str]) -> tuple[str, bytes] | None:
    """(ending, bytes) of an encrypted file, with the first of the keys that opens it; None when none does."""
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - loaded only for such a file
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415

    given = header(token)
    if given.get("alg") != "dir" or given.get("enc") != "A256GCM":
        return None
    protected, _, vector, sealed, tag = token.split(".")
    for key in keys:
        try:
            plain = AESGCM(unpadded(key)).decrypt(
                unpadded(vector), unpadded(sealed) + unpadded(tag), protected.encode("ascii")
            )
        except (InvalidTag, ValueError):
            continue
        if given.get("zip") == "DEF":
            unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
            try:
                plain = unpacker.decompress(plain, _LARGEST)
            except zlib.error:
                return None
            if unpacker.unconsumed_tail:
                return None
        kind = str(given.get("cty", "")).partition(";")[0].strip().lower()
        return _ENDINGS.get(kind, "bin"), plain
    return None
