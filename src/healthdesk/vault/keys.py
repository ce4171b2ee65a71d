"""Keys: made, derived, sealed to a holder, and wrapped under another key.

Sealing to a holder is HPKE in base mode (RFC 9180: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM), so that a key
can be handed to somebody who is not there. Wrapping is AES-256-GCM with a random nonce in front. What a ciphertext is
for goes in as `info` or associated data: one cannot be put in the place of another.
"""

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from healthdesk.domain.errors import VaultError

KEY_SIZE = 32
_NONCE_SIZE = 12
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


def new_key() -> bytes:
    """A random 256-bit key."""
    return secrets.token_bytes(KEY_SIZE)


def new_id() -> str:
    """A random name of 80 bits, as 20 hexadecimal digits: for files and rows, saying nothing."""
    return secrets.token_hex(10)


def derive(key: bytes, purpose: bytes, salt: bytes = b"") -> bytes:
    """A key of 32 bytes for one purpose, from another key, by HKDF-SHA256 (RFC 5869)."""
    return HKDF(algorithm=hashes.SHA256(), length=KEY_SIZE, salt=salt or None, info=b"healthdesk " + purpose).derive(
        key
    )


def wrap(key: bytes, content: bytes, purpose: bytes) -> bytes:
    """Encrypt under a key, bound to a purpose."""
    nonce = secrets.token_bytes(_NONCE_SIZE)
    return nonce + AESGCM(key).encrypt(nonce, content, purpose)


def unwrap(key: bytes, wrapped: bytes, purpose: bytes) -> bytes | None:
    """Decrypt what `wrap` made; None if the key, the purpose or the bytes are not the same."""
    try:
        return AESGCM(key).decrypt(wrapped[:_NONCE_SIZE], wrapped[_NONCE_SIZE:], purpose)
    except (InvalidTag, ValueError):
        return None


def new_pair() -> tuple[bytes, bytes]:
    """A holder's X25519 pair: private and public key, 32 bytes each."""
    private = X25519PrivateKey.generate()
    return private.private_bytes_raw(), private.public_key().public_bytes_raw()


def seal(public: bytes, content: bytes, purpose: bytes) -> bytes:
    """Encrypt so that only the holder of the private key can read it."""
    return _SUITE.encrypt(content, X25519PublicKey.from_public_bytes(public), purpose)


def unseal(private: bytes, sealed: bytes, purpose: bytes) -> bytes:
    """Decrypt what was sealed to this holder.

    Raises VaultError when it was sealed to somebody else, for something else, or was changed.
    """
    try:
        return _SUITE.decrypt(sealed, X25519PrivateKey.from_private_bytes(private), purpose)
    except (InvalidTag, ValueError):
        raise VaultError("vault-grant-unreadable") from None
