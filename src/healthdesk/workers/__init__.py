"""Child processes that parse files and run the model: sealed, limited, spoken to in frames over a pipe.

A child holds no key and can open no socket. It receives JSON frames and bytes on its pipe, never a pickle, and leaves
no file. The parent side is `start` and `Child`; the child side is `Channel`, handed to the entry function that
`healthdesk.__main__` looks up by name.

What holds where. Linux (x86_64, aarch64): resource limits, a seccomp filter (no socket, no exec, no new process, no
ptrace, no file opened for writing unless asked for), no core dump, death with the parent, and the audit hook. macOS:
resource limits and the audit hook. Windows: the audit hook alone; memory and time are watched by the parent's
deadlines only. A child may read files that its user may read; it has nobody to tell but its parent.
"""

from typing import TYPE_CHECKING

from healthdesk.workers.channel import Channel, run_child
from healthdesk.workers.frames import ChildEnded, ChildError, ChildMisspoke, ChildTooSlow, Json

if TYPE_CHECKING:
    from healthdesk.workers.child import Child, start

__all__ = [
    "Channel",
    "Child",
    "ChildEnded",
    "ChildError",
    "ChildMisspoke",
    "ChildTooSlow",
    "Json",
    "run_child",
    "start",
]


def __getattr__(name: str) -> object:
    """The parent's end is loaded when a parent asks for it: a child starts sooner without it."""
    if name not in ("Child", "start"):
        raise AttributeError(name)
    import healthdesk.workers.child as parents_end  # noqa: PLC0415 - see above

    return getattr(parents_end, name)
