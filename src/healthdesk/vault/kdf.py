"""What a guess at a passphrase costs: Argon2id (RFC 9106), with a floor and a ceiling that are checked before it runs.

A header that asks for less than the floor would make guessing cheap; one that asks for more than the ceiling would
stop the computer. Both are refused before any of it is spent.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from healthdesk.domain.errors import VaultError

SALT_SIZE = 16
_SECONDS = 0.6
"""A fifth above the half second that is promised: the same computer is quicker at other times."""


@dataclass(frozen=True, slots=True)
class KdfCost:
    """Argon2id's parameters: memory in KiB, passes over it, and lanes computed side by side."""

    memory_kib: int
    passes: int
    lanes: int = 4


FLOOR = KdfCost(64 * 1024, 3, 1)
CEILING = KdfCost(1024 * 1024, 20, 16)


def checked(cost: KdfCost, floor: KdfCost | None = None) -> KdfCost:
    """The same cost, if it is neither too cheap nor too dear. Only tests give a `floor` below the product's.

    Raises VaultError otherwise.
    """
    floor = floor or FLOOR
    for name in ("memory_kib", "passes", "lanes"):
        asked = getattr(cost, name)
        if type(asked) is not int or not getattr(floor, name) <= asked <= getattr(CEILING, name):
            raise VaultError("header-cost-refused")
    if cost.memory_kib < 8 * cost.lanes:  # RFC 9106, section 3.1
        raise VaultError("header-cost-refused")
    return cost


def stretch(secret: bytes, salt: bytes, cost: KdfCost) -> bytes:
    """32 bytes from a passphrase, at the cost given. Raises VaultError when there is not enough memory for it."""
    try:
        return Argon2id(
            salt=salt, length=32, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib
        ).derive(secret)
    except MemoryError:
        raise VaultError("memory-short", megabytes=cost.memory_kib // 1024) from None


def calibrate(seconds: float = _SECONDS, stopwatch: Callable[[], float] = time.perf_counter) -> KdfCost:
    """The cost at which one guess takes at least `seconds` on this computer, never below the floor.

    Passes are raised first, then memory, as far as the ceiling.
    """
    cost = KdfCost(FLOOR.memory_kib, FLOOR.passes, 4)
    # The quicker of two: a busy moment must not make the cost look higher than it is.
    took = min(_measured(cost, stopwatch), _measured(cost, stopwatch))
    while took < seconds and cost.memory_kib < CEILING.memory_kib:
        passes = max(cost.passes + 1, round(cost.passes * 1.15 * seconds / max(took, 1e-6) + 0.5))
        if passes <= CEILING.passes:
            cost = KdfCost(cost.memory_kib, passes, cost.lanes)
        else:
            cost = KdfCost(min(cost.memory_kib * 2, CEILING.memory_kib), CEILING.passes // 2, cost.lanes)
        took = min(_measured(cost, stopwatch), _measured(cost, stopwatch))
    return cost


def _measured(cost: KdfCost, stopwatch: Callable[[], float]) -> float:
    began = stopwatch()
    stretch(b"calibration", bytes(SALT_SIZE), cost)
    return stopwatch() - began
