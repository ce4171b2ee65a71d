"""The clock as a value, so that nothing reads the time behind a test's back."""

import time
from collections.abc import Callable

Clock = Callable[[], float]
"""Seconds since 1970, UTC."""

system_clock: Clock = time.time
