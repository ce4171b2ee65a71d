"""What the system itself knows of this program's network connections, asked at this moment. Nothing is opened for it.

Source: proc(5), /proc/pid/fd and /proc/pid/net/{tcp,tcp6,udp,udp6}: the fourth column is the remote address in hexadecimal,
the tenth the number of the socket. Elsewhere than on Linux it cannot be asked without further libraries.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

PROC = Path("/proc")
_TABLES = ("tcp", "tcp6", "udp", "udp6")
_NOWHERE = frozenset({"00000000", "0" * 32})
_V4_LOOPBACK = "7F"
_V6_LOOPBACK = "00000000000000000000000001000000"


def connections(proc: Path = PROC) -> int | None:
    """How many connections to other computers this process has; None where nobody can be asked.

    Its children are not asked: where this can be asked, the system keeps them from having any (`workers.sealing`).
    """
    if sys.platform != "linux" or not (proc / "self" / "fd").is_dir():
        return None
    try:
        own = set(_sockets(proc / "self"))
        abroad = {inode for table in _TABLES for inode in _abroad(proc / "self" / "net" / table)}
    except OSError:
        return None
    return len(own & abroad)


def _sockets(process: Path) -> Iterator[str]:
    """The numbers of a process's sockets. Raises OSError when it does not let itself be looked at."""
    for link in list((process / "fd").iterdir()):
        try:
            target = str(link.readlink())
        except FileNotFoundError:
            continue  # closed meanwhile, as the folder itself is
        if target.startswith("socket:["):
            yield target[8:-1]


def _abroad(table: Path) -> Iterator[str]:
    """The sockets of a table whose other end is not this computer."""
    if not table.exists():
        return
    for line in table.read_text("ascii").splitlines()[1:]:
        fields = line.split()
        address = fields[2].partition(":")[0]
        home = address in _NOWHERE or address == _V6_LOOPBACK
        home = home or (address[:8] == "00000000" and address[16:24] == "FFFF0000" and address[-2:] == _V4_LOOPBACK)
        if not (home or (len(address) == 8 and address[-2:] == _V4_LOOPBACK)):
            yield fields[9]
