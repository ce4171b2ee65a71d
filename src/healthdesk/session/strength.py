"""How hard a passphrase is to guess, and whether a recovery code was written down right."""

import math
import re
from dataclasses import dataclass

_COMMON = re.compile(
    r"(password|passwort|motdepasse|qwert|azert|123|abc|letmein|bonjour|soleil|iloveyou|jetaime|welcome|admin|doctissimo|health)",
    re.IGNORECASE,
)
_CLASSES = (r"[a-z]", r"[A-Z]", r"\d", r"[^\w\s]", r"[^\x00-\x7f]")
_SIZES = (26, 26, 10, 33, 60)
_WORD_BITS = 11.0
"""What a word is worth to somebody who guesses whole words, from a list of about 2,000 (as diceware lists are cut)."""


@dataclass(frozen=True, slots=True)
class Strength:
    """How a passphrase fares: `score` 0 (guessed at once) to 4 (out of reach), `bits` estimated, a words code."""

    score: int
    bits: float
    code: str


def strength(passphrase: str) -> Strength:
    """Estimate what a guesser who knows common words and patterns has to try, on the careful side.

    A guess costs at least half a second of Argon2id here, so 44 bits (four random words) are about 280,000 years of
    one computer's guessing.
    """
    bits = _bits(passphrase)
    score = sum(bits >= limit for limit in (20, 30, 40, 52))
    return Strength(score, bits, f"passphrase-{score}")


def _bits(passphrase: str) -> float:
    text = passphrase.strip()
    words = {word.casefold() for word in re.findall(r"\w{3,}", text)}
    letters = _COMMON.sub("*", text)
    distinct = len(set(letters)) / max(len(letters), 1)
    pool = sum(size for pattern, size in zip(_CLASSES, _SIZES, strict=True) if re.search(pattern, letters))
    by_letters = len(letters) * math.log2(max(pool, 2)) * min(1.0, 2 * distinct) * 0.6
    if len(words) < 2:
        return by_letters
    return min(by_letters, _WORD_BITS * len(words) + 2 * len(re.findall(r"[^\w\s]|\d", text)))


def recovery_matches(code: str, group: int, typed: str) -> bool:
    """Whether what was typed back is the numbered group (from 0) of the recovery code; O and 0, I and 1 are one."""
    groups = code.split("-")
    return 0 <= group < len(groups) and _alike(groups[group]) == _alike(typed)


def _alike(text: str) -> str:
    return text.strip().upper().translate(str.maketrans("OIL", "011"))
