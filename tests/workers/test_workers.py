"""Children are sealed, limited and spoken to in frames; whatever they do, the parent gets a typed answer in time."""

import errno
import io
import os
import platform
import struct
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.workers import Child, ChildEnded, ChildMisspoke, ChildTooSlow, child, frames, seccomp, start

PROBES = Path(__file__).with_name("probes.py")
LINUX = sys.platform == "linux" and platform.machine() in ("x86_64", "aarch64")


@pytest.fixture(autouse=True)
def _probes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "_command", lambda name: [sys.executable, "-P", "-B", str(PROBES), name])


def begin(name: str, cpu_seconds: int | None = 30) -> Child:
    return start(name, memory_mb=1024, cpu_seconds=cpu_seconds)


def test_a_child_can_reach_nobody_and_leave_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOME_TOKEN", "secret")
    left = tmp_path / "left"
    with begin("breakout") as probe:
        probe.send({"path": str(left)})
        report = probe.receive(30)
        sealed = probe.sealed
    for attempt in ("python-socket", "subprocess", "fork", "write", "remove"):
        assert report[attempt] == "PermissionError", attempt
    assert report["thread"] == [1]
    assert report["memory"] == "MemoryError"
    assert "SOME_TOKEN" not in report["environment"]
    assert not left.exists()
    if LINUX:
        assert sealed
        for attempt in ("raw-inet", "raw-inet6", "raw-unix", "raw-exec", "raw-create"):
            assert report[attempt] == errno.EPERM, attempt
        assert report["raw-kill"] == -1


def test_messages_and_ranges_cross_the_pipe() -> None:
    content = bytes(range(256)) * 5000
    with begin("echo") as probe:
        probe.serve(lambda offset, length: content[offset : offset + length])
        probe.send({"greeting": "œuvre", "numbers": [1, 2.5]})
        assert probe.receive(30) == {"greeting": "œuvre", "numbers": [1, 2.5]}
        probe.send({"range": [1000, 900_000]})
        assert probe.receive(30) == {"length": 900_000}
        assert probe.receive_bytes(30) == content[1000:901_000]


def test_a_range_nobody_may_ask_for_ends_the_child() -> None:
    with begin("greedy") as probe:
        probe.serve(lambda _offset, length: bytes(length))
        with pytest.raises(ChildMisspoke):
            probe.receive(30)


def test_a_silent_child_is_ended_at_the_deadline() -> None:
    with begin("hang") as probe:
        before = time.monotonic()
        with pytest.raises(ChildTooSlow):
            probe.receive(0.3)
        assert time.monotonic() - before < 5
        with pytest.raises(ChildEnded):
            probe.send({"anybody": "there"})


def test_an_exception_gives_its_type_and_not_its_text() -> None:
    with begin("raises") as probe, pytest.raises(ChildEnded) as caught:
        probe.receive(30)
    assert caught.value.reason == "LookupError"
    assert "patient" not in repr(caught.value)


def test_a_crash_shows_as_an_end() -> None:
    with begin("dies") as probe, pytest.raises(ChildEnded) as caught:
        probe.receive(30)
    assert caught.value.exit_code != 0


def test_processor_time_is_limited() -> None:
    with begin("burns", cpu_seconds=1) as probe, pytest.raises(ChildEnded):
        probe.receive(60)


def test_no_frame_is_refused() -> None:
    with begin("babbles") as probe, pytest.raises(ChildMisspoke):
        probe.receive(30)


def test_a_child_ends_with_its_parent(tmp_path: Path) -> None:
    script = (
        "import sys, time\n"
        "from healthdesk.workers import child, start\n"
        f"child._command = lambda name: [sys.executable, '-P', '-B', {str(PROBES)!r}, name]\n"
        "probe = start('hang', memory_mb=1024)\n"
        "print(probe.process_id, flush=True)\n"
        "time.sleep(600)\n"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, env=os.environ | child._environment()
    )
    assert parent.stdout is not None
    with parent.stdout:
        number = int(parent.stdout.readline())
    parent.kill()
    parent.wait()
    deadline = time.monotonic() + 10
    while _lives(number) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _lives(number)


def _lives(number: int) -> bool:
    try:
        return Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_ending_from_another_thread_is_noticed() -> None:
    probe = begin("hang")
    child._spawner().submit(lambda: (time.sleep(0.2), probe.end()))
    with pytest.raises(ChildEnded):
        probe.receive(30)
    probe.end()


@given(
    st.dictionaries(st.text(), st.one_of(st.none(), st.integers(-(2**53), 2**53), st.text(), st.lists(st.booleans())))
)
def test_any_object_comes_back_from_its_frame(message: dict[str, object]) -> None:
    assert frames.read_frame(io.BytesIO(frames.encode(message)).read) == message


@pytest.mark.parametrize(
    "frame", [b"X\0\0\0\1a", b"J\xff\xff\xff\xff", b"J\0\0\0\x09{}", b"J\0", b"J\0\0\0\2[]", b"J\0\0\0\1{"]
)
def test_anything_else_is_no_frame(frame: bytes) -> None:
    with pytest.raises(ChildMisspoke):
        frames.read_frame(io.BytesIO(frame).read)


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
@pytest.mark.parametrize("may_create", [False, True])
def test_every_jump_of_the_filter_lands_inside_it(machine: str, may_create: bool) -> None:
    code = seccomp.program(machine, may_create=may_create)
    steps = [struct.unpack_from("=HBBI", code, place) for place in range(0, len(code), 8)]
    for place, (operation, if_true, if_false, _) in enumerate(steps):
        if operation in (seccomp._EQUAL, seccomp._AT_LEAST, seccomp._ANY_BIT):
            assert place + 1 + max(if_true, if_false) < len(steps)
    assert steps[-1] == (seccomp._RETURN, 0, 0, seccomp._ALLOW)
    assert len(steps) < 4096


def test_a_file_named_like_a_module_is_not_imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    command = child._command("importer")
    assert command[0] == sys.executable
    assert "-P" in command
    assert command[-2:] == ["--child", "importer"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child._command("model") == [sys.executable, "--child", "model"]
