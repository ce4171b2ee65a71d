"""How hard a passphrase is to guess."""

import math
from dataclasses import dataclass

from zxcvbn import zxcvbn

_LONGEST = 72
"""zxcvbn looks at so many characters; what is longer is at least as strong."""

_OURS = [
    "healthdesk",
    "motdepasse",
    "bonjour",
    "soleil",
    "doudou",
    "jetaime",
    "chouchou",
    "loulou",
    "coucou",
    "doctolib",
]
"""Words that French people choose, and our own name: zxcvbn's lists are English."""


@dataclass(frozen=True, slots=True)
class Strength:
    """How a passphrase fares: `score` 0 (guessed at once) to 4 (out of reach), `bits` estimated, a words code."""

    score: int
    bits: float
    code: str


def strength(passphrase: str) -> Strength:
    """Estimate how many guesses somebody needs who knows common words and patterns (zxcvbn).

    Source: D. L. Wheeler, "zxcvbn: Low-Budget Password Strength Estimation", USENIX Security 2016. A guess costs at
    least half a second of Argon2id here, so 40 bits are about 17,000 years of one computer's guessing.
    """
    if not passphrase.strip():
        return Strength(0, 0.0, "passphrase-0")
    found = zxcvbn(passphrase[:_LONGEST], user_inputs=_OURS)
    bits = float(found["guesses_log10"]) / math.log10(2)
    score = sum(bits >= limit for limit in (13, 24, 36, 48))
    return Strength(score, bits, f"passphrase-{score}")
