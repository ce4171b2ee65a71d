"""What this process can ask of the system so that its memory, which holds keys while unlocked, stays its own."""

import contextlib
import ctypes
import os
import sys

if sys.platform != "win32":
    import resource

_PR_SET_DUMPABLE = 4  # prctl(2)


def harden() -> None:
    """No core dumps, files for their owner alone, and on Linux no other program of the login may read this memory.

    Called first thing, and again after the process has re-executed itself. Where a system refuses or lacks it, nothing
    happens; on Windows nothing of the kind exists without administrator rights.
    """
    if sys.platform == "win32":
        return
    os.umask(0o077)
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
