"""Child entry functions that misbehave on purpose; run as a script with the name of one."""

import ctypes
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from healthdesk.workers.channel import Channel, run_child


def _attempt(action: Callable[[], object]) -> str:
    try:
        action()
    except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever stops it is the result
        return type(error).__name__
    return "done"


def _raw_socket(family: int) -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    made = libc.socket(family, int(socket.SOCK_STREAM), 0)
    return ctypes.get_errno() if made < 0 else 0


def _raw_exec() -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    arguments = (ctypes.c_char_p * 2)(b"/bin/true", None)
    libc.execve(b"/bin/true", arguments, None)
    return ctypes.get_errno()


def _raw_create(path: str) -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    made = libc.open(path.encode(), os.O_WRONLY | os.O_CREAT, 0o600)
    return ctypes.get_errno() if made < 0 else 0


def breakout(channel: Channel) -> None:
    """Try everything that is refused, and say what came of it."""
    path = channel.receive()["path"]
    counted: list[int] = []
    thread = threading.Thread(target=lambda: counted.append(1))
    thread.start()
    thread.join()
    channel.send(
        {
            "python-socket": _attempt(lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM)),
            "raw-inet": _raw_socket(socket.AF_INET),
            "raw-inet6": _raw_socket(socket.AF_INET6),
            "raw-unix": _raw_socket(socket.AF_UNIX),
            "raw-exec": _raw_exec(),
            "raw-create": _raw_create(path),
            "raw-kill": ctypes.CDLL(None).kill(os.getpid(), 0),
            "subprocess": _attempt(lambda: subprocess.run(["/bin/true"], check=False)),
            "fork": _attempt(os.fork),
            "write": _attempt(lambda: Path(path).write_text("x")),
            "remove": _attempt(lambda: Path(__file__).unlink()),
            "thread": counted,
            "memory": _attempt(lambda: bytearray(4 << 30)),
            "environment": sorted(os.environ),
        }
    )


def echo(channel: Channel) -> None:
    """Say back what was said, with the bytes of a range when one is named; print to where the pipe was."""
    print("this must not reach the pipe", flush=True)  # noqa: T201 - the point of this probe
    while True:
        message = channel.receive()
        if "range" in message:
            channel.send({"length": message["range"][1]}, channel.read(*message["range"]))
        else:
            channel.send(message)


def hang(channel: Channel) -> None:
    """Say nothing for a long time."""
    time.sleep(600)


def raises(channel: Channel) -> None:
    """End in an exception whose text nobody may see."""
    raise LookupError("the patient's name")


def dies(channel: Channel) -> None:
    """End as a crash in native code does."""
    os.abort()


def burns(channel: Channel) -> None:
    """Use processor time without end."""
    while True:
        pass


def babbles(channel: Channel) -> None:
    """Write what is no frame."""
    channel._outgoing.write(b"Hello, I am not a frame at all")
    channel._outgoing.flush()
    time.sleep(600)


def greedy(channel: Channel) -> None:
    """Ask for a range beyond all measure."""
    channel.read(-5, 1 << 40)


if __name__ == "__main__":
    sys.exit(run_child(lambda: globals()[sys.argv[1]]))
