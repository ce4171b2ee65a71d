"""A seccomp filter for children on Linux, assembled here and installed through prctl.

Denied calls return EPERM, so that a library that merely tries is told no instead of dying. The filter is a list of
what is refused: what a parser needs (memory, reading files, threads) differs between versions of the C library.
Sources: seccomp(2), linux/seccomp.h, linux/bpf_common.h, linux/audit.h, asm/unistd_64.h, asm-generic/unistd.h.
"""

import ctypes
import errno
import platform
import struct
import sys

_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
_REFUSE = 0x00050000 | errno.EPERM
_ABSENT = 0x00050000 | errno.ENOSYS
_NUMBER, _ARCHITECTURE, _ARGUMENT = 0, 4, 16
_THREAD = 0x00010000  # CLONE_THREAD
_WRITING = 0o1 | 0o2 | 0o100 | 0o1000  # O_WRONLY | O_RDWR | O_CREAT | O_TRUNC
_PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _FILTER_MODE = 38, 22, 2

# Each row: name, number on x86_64, number on aarch64 (-1: no such call there).
_REFUSED = (
    ("socket", 41, 198), ("socketpair", 53, 199), ("bind", 49, 200), ("listen", 50, 201), ("accept", 43, 202),
    ("accept4", 288, 242), ("connect", 42, 203), ("sendto", 44, 206), ("sendmsg", 46, 211), ("sendmmsg", 307, 269),
    ("recvfrom", 45, 207), ("recvmsg", 47, 212), ("recvmmsg", 299, 243),
    # io_uring opens sockets and files without passing this filter.
    ("io_uring_setup", 425, 425), ("io_uring_enter", 426, 426), ("io_uring_register", 427, 427),
    ("execve", 59, 221), ("execveat", 322, 281), ("fork", 57, -1), ("vfork", 58, -1),
    ("ptrace", 101, 117), ("process_vm_readv", 310, 270), ("process_vm_writev", 311, 271),
    ("process_madvise", 440, 440), ("pidfd_open", 434, 434), ("pidfd_getfd", 438, 438),
    ("pidfd_send_signal", 424, 424), ("kill", 62, 129), ("rt_sigqueueinfo", 129, 138),
    ("rt_tgsigqueueinfo", 297, 240), ("bpf", 321, 280), ("perf_event_open", 298, 241), ("userfaultfd", 323, 282),
    ("mount", 165, 40), ("umount2", 166, 39), ("pivot_root", 155, 41), ("chroot", 161, 51), ("reboot", 169, 142),
    ("init_module", 175, 105), ("finit_module", 313, 273), ("delete_module", 176, 106), ("kexec_load", 246, 104),
    ("kexec_file_load", 320, 294), ("add_key", 248, 217), ("request_key", 249, 218), ("keyctl", 250, 219),
    ("unshare", 272, 97), ("setns", 308, 268), ("open_by_handle_at", 304, 265), ("personality", 135, 92),
    ("shmget", 29, 194), ("msgget", 68, 186), ("semget", 64, 190),
    ("mknod", 133, -1), ("mknodat", 259, 33), ("mkdir", 83, -1), ("mkdirat", 258, 34), ("rmdir", 84, -1),
    ("unlink", 87, -1), ("unlinkat", 263, 35), ("rename", 82, -1), ("renameat", 264, 38), ("renameat2", 316, 276),
    ("link", 86, -1), ("linkat", 265, 37), ("symlink", 88, -1), ("symlinkat", 266, 36), ("truncate", 76, 45),
    ("chmod", 90, -1), ("fchmodat", 268, 53), ("fchmodat2", 452, 452), ("chown", 92, -1), ("lchown", 94, -1),
    ("fchownat", 260, 54), ("creat", 85, -1),
)  # fmt: skip
# clone3 and openat2 hide their flags behind a pointer: the C library falls back to clone and openat when absent.
_HIDING = (("clone3", 435, 435), ("openat2", 437, 437))
_CLONE = ("clone", 56, 220)
_EXECVE = ("execve", 59, 221)
_OPENING = ((("open", 2, -1), 1), (("openat", 257, 56), 2))  # the call, and which argument holds its flags
_ARCHITECTURES = {"x86_64": (1, 0xC000003E), "aarch64": (2, 0xC00000B7)}


def _step(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("=HBBI", code, if_true, if_false, value)


def program(machine: str, *, may_create: bool = False, exec_at: int = 0) -> bytes:
    """The filter's instructions for a machine ("x86_64" or "aarch64"). Raises KeyError for another.

    `exec_at` is the address of the one path that may be executed: the program behind it has another address space, in
    which that pointer means nothing, and so cannot execute a second one.
    """
    column, architecture = _ARCHITECTURES[machine]
    steps = [
        _step(_LOAD, _ARCHITECTURE),
        _step(_EQUAL, architecture, 1, 0),
        _step(_RETURN, _KILL),
        _step(_LOAD, _NUMBER),
    ]
    if machine == "x86_64":  # the x32 interface has the same architecture and other numbers
        steps += [_step(_AT_LEAST, 0x40000000, 0, 1), _step(_RETURN, _ABSENT)]
    if exec_at:
        steps += _one_exec(int(_EXECVE[column]), exec_at)
    for rows, verdict in ((_REFUSED, _REFUSE), (_HIDING, _ABSENT)):
        for row in rows:
            if row[column] != -1:
                steps += [_step(_EQUAL, int(row[column]), 0, 1), _step(_RETURN, verdict)]
    # A new thread is fine, a new process is not: allow clone when CLONE_THREAD is set.
    steps += [
        _step(_EQUAL, int(_CLONE[column]), 0, 4),
        _step(_LOAD, _ARGUMENT),
        _step(_ANY_BIT, _THREAD, 1, 0),
        _step(_RETURN, _REFUSE),
        _step(_RETURN, _ALLOW),
    ]
    for row, argument in () if may_create else _OPENING:
        if row[column] != -1:
            steps += [
                _step(_EQUAL, int(row[column]), 0, 4),
                _step(_LOAD, _ARGUMENT + 8 * argument),
                _step(_ANY_BIT, _WRITING, 0, 1),
                _step(_RETURN, _REFUSE),
                _step(_RETURN, _ALLOW),
            ]
    steps.append(_step(_RETURN, _ALLOW))
    return b"".join(steps)


def _one_exec(number: int, address: int) -> list[bytes]:
    """Allows the call when its first argument is this very pointer, else refuses it."""
    return [
        _step(_EQUAL, number, 0, 6),
        _step(_LOAD, _ARGUMENT),
        _step(_EQUAL, address & 0xFFFFFFFF, 0, 3),
        _step(_LOAD, _ARGUMENT + 4),
        _step(_EQUAL, address >> 32, 0, 1),
        _step(_RETURN, _ALLOW),
        _step(_RETURN, _REFUSE),
    ]


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def knows_this_machine() -> bool:
    """Whether there is a filter for this system and machine, so that a child seals itself with it."""
    return sys.platform == "linux" and platform.machine() in _ARCHITECTURES


def install(*, may_create: bool = False, exec_at: int = 0) -> bool:
    """Seal this process for good; True when the kernel took the filter. Other systems and machines: False."""
    if not knows_this_machine():
        return False
    code = program(platform.machine(), may_create=may_create, exec_at=exec_at)
    held = ctypes.create_string_buffer(code, len(code))
    described = _Program(len(code) // 8, ctypes.cast(held, ctypes.c_void_p))
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    if prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    return bool(prctl(_PR_SET_SECCOMP, _FILTER_MODE, ctypes.byref(described), 0, 0) == 0)
