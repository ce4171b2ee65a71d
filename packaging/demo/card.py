"""Anna's vaccination card: a SMART Health Card (https://spec.smarthealth.cards), signed with a key made up for the demo.

The key is no authority's: a reader says that the signature fits and that nobody vouches for the issuer.
"""

import base64
import json
import zlib
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

from demo.anna import COVID
from demo.places import ANNA, TILLEULS

_ISSUER = "https://cartes.pharmacie-des-tilleuls.example"
_SECRET = 0x6D61646575706B6579666F727468656D61726368616E6466616D696C79303031


def card() -> bytes:
    """The file, as a pharmacy would hand it out."""
    key = ec.derive_private_key(_SECRET, ec.SECP256R1())
    header = {"zip": "DEF", "alg": "ES256", "kid": _thumbprint(key.public_key())}
    signed = f"{_text(_json(header))}.{_text(_deflated(_json(_payload())))}"
    r, s = decode_dss_signature(key.sign(signed.encode(), ec.ECDSA(hashes.SHA256(), deterministic_signing=True)))
    signature = _text(r.to_bytes(32, "big") + s.to_bytes(32, "big"))
    return json.dumps({"verifiableCredential": [f"{signed}.{signature}"]}).encode()


def _payload() -> dict[str, Any]:
    patient = {
        "resourceType": "Patient",
        "name": [{"family": ANNA.family, "given": list(ANNA.given)}],
        "birthDate": ANNA.birth,
    }
    shots = [
        {
            "resourceType": "Immunization",
            "status": "completed",
            "vaccineCode": {"coding": [{"system": "http://hl7.org/fhir/sid/cvx", "code": "208"}]},
            "patient": {"reference": "resource:0"},
            "occurrenceDateTime": day,
            "lotNumber": lot,
            "performer": [{"actor": {"display": TILLEULS.name}}],
        }
        for day, lot in COVID
    ]
    entries = [{"fullUrl": f"resource:{at}", "resource": each} for at, each in enumerate([patient, *shots])]
    kinds = [f"https://smarthealth.cards#{each}" for each in ("health-card", "immunization", "covid19")]
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": entries}
    return {
        "iss": _ISSUER,
        "nbf": 1665133200,
        "vc": {"type": kinds, "credentialSubject": {"fhirVersion": "4.0.1", "fhirBundle": bundle}},
    }


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _deflated(content: bytes) -> bytes:
    deflater = zlib.compressobj(9, zlib.DEFLATED, -15)
    return deflater.compress(content) + deflater.flush()


def _text(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def _thumbprint(key: ec.EllipticCurvePublicKey) -> str:
    """The key's name by RFC 7638."""
    numbers = key.public_numbers()
    named = {
        "crv": "P-256",
        "kty": "EC",
        "x": _text(numbers.x.to_bytes(32, "big")),
        "y": _text(numbers.y.to_bytes(32, "big")),
    }
    digest = hashes.Hash(hashes.SHA256())
    digest.update(_json(named))
    return _text(digest.finalize())
