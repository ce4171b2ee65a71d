"""What a child gives up before it reads its first byte of a file: memory, time, sockets, programs, files."""

import contextlib
import ctypes
import os
import signal
import sys

from healthdesk.workers import seccomp

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE = 1, 4
_OPEN_FILES = 128

# Events of https://docs.python.org/3/library/audit_events.html that no child has a reason for.
_REFUSED_ROOMS = (
    "socket",
    "subprocess",
    "urllib",
    "http",
    "ftplib",
    "smtplib",
    "imaplib",
    "poplib",
    "nntplib",
    "webbrowser",
)
_REFUSED_EVENTS = frozenset({
    "os.system", "os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn", "os.startfile", "os.startfile/2",
    "os.kill", "os.killpg", "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate",
    "os.chmod", "os.chown", "pty.spawn", "shutil.rmtree", "shutil.move", "shutil.copyfile", "tempfile.mkstemp",
    "tempfile.mkdtemp",
})  # fmt: skip
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC


def seal(*, memory_mb: int, cpu_seconds: int | None, may_create: bool) -> bool:
    """Give it all up, for good. True when the operating system itself now refuses sockets (Linux)."""
    _limit(memory_mb, cpu_seconds)
    _die_with_parent()
    sys.addaudithook(_refuse_writing if not may_create else _refuse)
    return seccomp.install(may_create=may_create)


def seal_for(path_at: int, *, memory_mb: int, cpu_seconds: int) -> bool:
    """Give up all but one thing: to become, once, the program whose path lies at this address. As `seal` otherwise."""
    _limit(memory_mb, cpu_seconds)
    _die_with_parent()
    return seccomp.install(exec_at=path_at)


def _limit(memory_mb: int, cpu_seconds: int | None) -> None:
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - Windows has no such module

    wanted = [(resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_NOFILE, _OPEN_FILES)]
    if sys.platform == "linux":  # macOS counts shared mappings and refuses the limit
        wanted.append((resource.RLIMIT_AS, memory_mb << 20))
    if cpu_seconds is not None:
        wanted.append((resource.RLIMIT_CPU, cpu_seconds))
    for kind, limit in wanted:
        _, ceiling = resource.getrlimit(kind)
        bound = limit if ceiling == resource.RLIM_INFINITY else min(limit, ceiling)
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(kind, (bound, bound))


def _die_with_parent() -> None:
    if sys.platform != "linux":
        return
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0)


def _refuse(event: str, _arguments: tuple[object, ...]) -> None:
    if event in _REFUSED_EVENTS or event.partition(".")[0] in _REFUSED_ROOMS:
        raise PermissionError(event)


def _refuse_writing(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open":
        path, flags = arguments[0], arguments[2]
        if isinstance(flags, int) and flags & _WRITING and not isinstance(path, int):
            raise PermissionError(event)
        return
    _refuse(event, arguments)
