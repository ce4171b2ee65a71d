"""Who signed a health card, as far as that can be told without the internet.

Source: https://spec.smarthealth.cards/#signing-health-cards (JWS, ES256, the key id being the thumbprint of the key). The bundled keys
are those of the VCI Directory; see the head of issuers.tsv.
"""

import hashlib
from enum import Enum
from importlib.resources import files
from typing import Any

from healthdesk.importers.cards.found import header, unpadded

_SIGNATURE = 64  # bytes: r and s of ES256, 32 each (RFC 7518, section 3.4)
# The specification's own example issuer. Its private keys are published with it, so anybody can sign as it.
EXAMPLES = ("https://spec.smarthealth.cards/examples/issuer", "https://smarthealth.cards/examples/issuer")
_EXAMPLE_KEYS = {
    "3Kfdg-XwP-7gXyywtUfUADwBumDOPKMQx-iELL11W9s": (
        "11XvRWy1I2S0EyJlyf_bWfw_TQ5CJJNLw78bHXNxcgw",
        "eZXwxvO1hvCY0KucrPfKo7yAyMT6Ajc3N7OkAB6VYy8",
    ),
    "EBKOr72QQDcTBUuVzAzkfBTGew0ZA16GuWty64nS-sw": (
        "PQHApUWm94mflvswQgAnfHlETMwJFqjUVSs7WU6LQy4",
        "7mj8IO-8V5VZjDbRVsJINC_Rq5ai5CDhFX18ceRsLWQ",
    ),
}


class Signed(Enum):
    """What can be said of a signature; the value is the code of its sentence."""

    KNOWN = "card-signed"
    EXAMPLE = "card-signed-as-example"
    OWN_KEY = "card-signed-by-unknown"
    UNKNOWN = "card-issuer-unknown"
    BROKEN = "card-tampered"


def checked(token: str, issuer: str) -> tuple[Signed, str]:
    """What the signature of a card says, and the name of the issuer where it is known.

    A card of a known issuer whose key id is not in the list may be signed with a newer key: it cannot be checked.
    """
    given = header(token)
    kid = given.get("kid") if isinstance(given.get("kid"), str) else ""
    named = issuer.rstrip("/")
    if given.get("alg") != "ES256":
        return Signed.BROKEN, ""
    if named in EXAMPLES and kid in _EXAMPLE_KEYS:
        return (Signed.EXAMPLE if _verified(token, *_EXAMPLE_KEYS[kid]) else Signed.BROKEN), ""
    if known := _listed(named, str(kid)):
        x, y, name = known
        return (Signed.KNOWN if _verified(token, x, y) else Signed.BROKEN), name
    own = _own_key(given)
    if own:
        return (Signed.OWN_KEY if _verified(token, *own) else Signed.BROKEN), ""
    try:
        shaped = len(unpadded(token.rpartition(".")[2])) == _SIGNATURE
    except ValueError:
        shaped = False
    return (Signed.UNKNOWN if shaped else Signed.BROKEN), ""


def _listed(issuer: str, kid: str) -> tuple[str, str, str] | None:
    text = (files("healthdesk.importers.cards") / "issuers.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if kid and kid in line:
            parts = line.split("\t")
            if len(parts) == 5 and parts[1] == kid and parts[0].rstrip("/") == issuer:
                return parts[2], parts[3], parts[4]
    return None


def _own_key(given: dict[str, Any]) -> tuple[str, str] | None:
    """A key that the card itself carries (JWK in its header): it shows that nothing was changed, not who signed."""
    key = given.get("jwk")
    if not isinstance(key, dict) or key.get("crv") != "P-256":
        return None
    x, y = key.get("x"), key.get("y")
    return (x, y) if isinstance(x, str) and isinstance(y, str) else None


def thumbprint(x: str, y: str) -> str:
    """The key id that the coordinates of a P-256 key make (RFC 7638), in base64url."""
    import base64  # noqa: PLC0415 - one call

    digest = hashlib.sha256(f'{{"crv":"P-256","kty":"EC","x":"{x}","y":"{y}"}}'.encode()).digest()
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")


def _verified(token: str, x: str, y: str) -> bool:
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 - loaded only for a card
    from cryptography.hazmat.primitives import hashes  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric import ec, utils  # noqa: PLC0415

    signed, _, signature = token.rpartition(".")
    try:
        raw = unpadded(signature)
        if len(raw) != _SIGNATURE:
            return False
        numbers = ec.EllipticCurvePublicNumbers(
            int.from_bytes(unpadded(x)), int.from_bytes(unpadded(y)), ec.SECP256R1()
        )
        pair = utils.encode_dss_signature(int.from_bytes(raw[:32]), int.from_bytes(raw[32:]))
        numbers.public_key().verify(pair, signed.encode("ascii", errors="replace"), ec.ECDSA(hashes.SHA256()))
    except (InvalidSignature, ValueError):
        return False
    return True
