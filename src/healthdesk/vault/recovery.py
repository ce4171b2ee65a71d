"""The recovery code: 130 random bits as seven groups of four letters and digits, made to be copied by hand.

Crockford's base 32 (https://www.crockford.com/base32.html): no I, L, O or U; small letters and O, I, L read for 0, 1, 1
are taken as meant. The last two signs are a checksum, so that a slip of the pen is told apart from a wrong code.
"""

import hashlib
import secrets

GROUPS = 7
_GROUP = 4
_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_RANDOM_SIGNS = 26  # 5 bits each
_MEANT = str.maketrans("OIL", "011", " -–—\t\r\n.")


def new_code() -> str:
    """A new code, as it is printed: seven groups of four with hyphens between."""
    signs = "".join(secrets.choice(_SIGNS) for _ in range(_RANDOM_SIGNS))
    whole = signs + _checksum(signs)
    return "-".join(whole[start : start + _GROUP] for start in range(0, len(whole), _GROUP))


def parse(text: str) -> str:
    """The bare signs of a code as typed, "" when it is none (its length, its signs or its checksum is wrong)."""
    bare = text.upper().translate(_MEANT)
    signs, checksum = bare[:_RANDOM_SIGNS], bare[_RANDOM_SIGNS:]
    if len(bare) != GROUPS * _GROUP or set(bare) - set(_SIGNS) or checksum != _checksum(signs):
        return ""
    return bare


def group_matches(code: str, index: int, typed: str) -> bool:
    """Whether what was typed is the group at `index` (from 0) of a printed code, read generously."""
    groups = code.split("-")
    return 0 <= index < len(groups) and typed.upper().translate(_MEANT) == groups[index]


def _checksum(signs: str) -> str:
    digest = hashlib.sha256(b"healthdesk recovery code " + signs.encode()).digest()
    return _SIGNS[digest[0] & 31] + _SIGNS[digest[1] & 31]
