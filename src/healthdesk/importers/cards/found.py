"""Health cards, links and certificates in a text, a JSON file or the QR codes of a picture: what there is to read.

Sources: https://spec.smarthealth.cards/ (SMART Health Cards Framework 1.4: "shc:/" numeric codes, "verifiableCredential"
files), https://docs.smarthealthit.org/smart-health-links/spec/ ("shlink:/"), eHealth Network, Technical Specifications for EU Digital
COVID Certificates volume 3 ("HC1:").
"""

import base64
import binascii
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from healthdesk.domain.errors import IntakeError
from healthdesk.importers import sniffing
from healthdesk.importers.documents import pictures
from healthdesk.importers.jsontext import JsonRefused, decode

LARGEST_PICTURE = 24 << 20
_MOST_CODES = 40
_JWS = re.compile(r"(?<![\w.-])eyJ[\w-]{5,200000}\.[\w-]{10,2000000}\.[\w-]{20,2000}(?![\w.-])")
_JWE = re.compile(r"(?<![\w.-])eyJ[\w-]{5,4000}\.\.[\w-]{10,40}\.[\w-]{4,40000000}\.[\w-]{16,40}(?![\w.-])")
_NUMERIC = re.compile(r"shc:/(?:(\d{1,3})/(\d{1,3})/)?((?:\d\d){20,200000})", re.IGNORECASE)
_LINK = re.compile(r"shlink:/([\w-]{10,20000})", re.IGNORECASE)
_CERTIFICATE = re.compile(r"HC1:[0-9A-Z $%*+\-./:]{20,100000}")
_MOST_CHUNKS = 60


@dataclass(slots=True)
class Found:
    """What a file holds: cards as JWS, encrypted files as JWE, links' payloads, certificates, payloads nobody signed.

    Each with its place in the file. `gaps` are the places of codes of which some are missing, `odd` of those that
    are no text at all.
    """

    cards: list[tuple[str, str]] = field(default_factory=list)
    locked: list[tuple[str, str]] = field(default_factory=list)
    links: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    certificates: list[tuple[str, str]] = field(default_factory=list)
    payloads: list[tuple[str, bytes]] = field(default_factory=list)
    gaps: list[str] = field(default_factory=list)
    odd: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(
            self.cards or self.locked or self.links or self.certificates or self.payloads or self.gaps or self.odd
        )


def in_file(content: bytes) -> Found:
    """What a file's bytes hold; nothing at all for any other file."""
    kind = sniffing.media_type(content[:4096])
    found = Found()
    if kind in pictures.TYPES:
        _gather([("", one) for one in codes(content)], found)
    elif kind == "application/json":
        _in_json(content, found)
    elif kind == "text/plain":
        lines = sniffing.decoded(content).splitlines()
        _gather([(f"line:{number}", line) for number, line in enumerate(lines, 1)], found)
    return found


def codes(content: bytes) -> list[str]:
    """The texts of the QR and Aztec codes in a picture. A picture that cannot be drawn has none."""
    import zxingcpp  # noqa: PLC0415 - loaded only for a picture

    wanted = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.Aztec])
    texts: list[str] = []
    try:
        for frame in pictures.frames(content):
            read = zxingcpp.read_barcodes(frame.convert("L"), formats=wanted)
            texts += [one.text for one in read[:_MOST_CODES]]
            if len(texts) >= _MOST_CODES:
                break
    except IntakeError:
        pass
    return texts[:_MOST_CODES]


def _in_json(content: bytes, found: Found) -> None:
    try:
        value = decode(content.removeprefix(b"\xef\xbb\xbf"))
    except JsonRefused:
        return
    if not isinstance(value, dict):
        return
    if isinstance(given := value.get("verifiableCredential"), list):
        places = [(f"/verifiableCredential/{number}", one) for number, one in enumerate(given[:_MOST_CODES])]
        for place, one in places:
            if isinstance(one, str) and one.count(".") == 2:
                found.cards.append((place, one.strip()))
            else:
                found.odd.append(place)
        return
    subject = value.get("vc", {}).get("credentialSubject") if isinstance(value.get("vc"), dict) else None
    if isinstance(subject, dict) and isinstance(subject.get("fhirBundle"), dict):
        found.payloads.append(("/vc/credentialSubject/fhirBundle", content))
        return
    if isinstance(value.get("PREFIX"), str) and value["PREFIX"].startswith("HC1:"):
        found.certificates.append(("/PREFIX", value["PREFIX"].strip("\r\n")))
        return
    _gather(list(_strings(value, "", 4)), found)


def _strings(here: Any, place: str, levels: int) -> Iterator[tuple[str, str]]:
    if isinstance(here, str):
        yield place, here
    elif isinstance(here, dict) and levels:
        for key, value in list(here.items())[:50]:
            yield from _strings(value, f"{place}/{key}", levels - 1)
    elif isinstance(here, list) and levels:
        for number, value in enumerate(here[:50]):
            yield from _strings(value, f"{place}/{number}", levels - 1)


def _gather(texts: list[tuple[str, str]], found: Found) -> None:
    chunks: dict[int, dict[int, tuple[str, str]]] = {}
    for place, text in texts:
        for match in _NUMERIC.finditer(text):
            _numeric(place, match, chunks, found)
        found.certificates += [(place, match[0]) for match in _CERTIFICATE.finditer(text)]
        for match in _LINK.finditer(text):
            if payload := link(match[1]):
                if payload not in [known for _, known in found.links]:
                    found.links.append((place, payload))
            else:
                found.odd.append(place)
        found.locked += [(place, match[0]) for match in _JWE.finditer(text)]
        found.cards += [(place, match[0]) for match in _JWS.finditer(text) if _is_card(match[0])]
    for total, given in chunks.items():
        if len(given) == total:
            whole = "".join(given[number][1] for number in sorted(given))
            _card(given[min(given)][0], whole, found)
        else:
            found.gaps.append(next(iter(given.values()))[0])


def _numeric(place: str, match: re.Match[str], chunks: dict[int, dict[int, tuple[str, str]]], found: Found) -> None:
    number, total = int(match[1] or 1), int(match[2] or 1)
    if total == 1:
        _card(place, match[3], found)
    elif 1 <= number <= total <= _MOST_CHUNKS:
        chunks.setdefault(total, {})[number] = (place, match[3])
    else:
        found.odd.append(place)


def _card(place: str, digits: str, found: Found) -> None:
    """Pairs of digits are characters of the JWS, counted from "-" (45)."""
    pairs = [int(digits[at : at + 2]) for at in range(0, len(digits), 2)]
    text = "".join(chr(pair + 45) for pair in pairs)
    if _JWS.fullmatch(text):
        found.cards.append((place, text))
    else:
        found.odd.append(place)


def unpadded(text: str) -> bytes:
    """The bytes of base64url text. Raises ValueError when it is none."""
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except binascii.Error:
        raise ValueError from None


def header(token: str) -> dict[str, Any]:
    """The protected header of a JWS or JWE; {} when it cannot be read."""
    try:
        value = json.loads(unpadded(token.partition(".")[0]))
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _is_card(token: str) -> bool:
    given = header(token)
    return given.get("zip") == "DEF" or ("kid" in given and given.get("alg") == "ES256")


def link(payload: str) -> dict[str, Any]:
    """What a SMART Health Link says: "url", "key" and perhaps "label", "exp", "flag"; {} when it is none."""
    try:
        value = json.loads(unpadded(payload))
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) and isinstance(value.get("url"), str) else {}
