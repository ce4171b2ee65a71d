"""Child processes that parse files and run the model: sealed, limited, spoken to in frames over a pipe.

A child holds no key and can open no socket. It receives JSON frames and bytes on its pipe, never a pickle, and leaves
no file. The parent side is `start` and `Child`; the child side is `Channel`, handed to the entry function that
`healthdesk.__main__` looks up by name.

What holds where. Linux (x86_64, aarch64): resource limits, a seccomp filter (no socket, no exec, no new process, no
ptrace, no file opened for writing unless asked for), no core dump, death with the parent, and the audit hook. macOS:
resource limits and the audit hook. Windows: the audit hook alone; memory and time are watched by the parent's
deadlines only. A child may read files that its user may read; it has nobody to tell but its parent.
"""

from healthdesk.workers.channel import Channel, run_child
from healthdesk.workers.child import Child, start
from healthdesk.workers.frames import ChildEnded, ChildError, ChildMisspoke, ChildTooSlow, Json

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
