"""Lanes: work elsewhere, callbacks here, and none for the dead."""

import threading

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from healthdesk.desktop.jobs import Job, Jobs, Lane
from healthdesk.domain.errors import Cancelled, HealthDeskError, VaultError


def test_work_runs_elsewhere_and_comes_back_to_the_main_thread(qtbot: QtBot, qapp: QApplication) -> None:
    jobs, owner = Jobs(), QObject()
    seen: list[tuple[bool, bool]] = []
    main = threading.current_thread()
    jobs.run(
        lambda: threading.current_thread() is main,
        owner=owner,
        done=lambda there: seen.append((there, threading.current_thread() is main)),
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(False, True)]
    jobs.end()


def test_a_lane_keeps_its_order(qtbot: QtBot, qapp: QApplication) -> None:
    jobs, owner = Jobs(), QObject()
    seen: list[int] = []
    for number in range(50):
        jobs.run(lambda n=number: n, owner=owner, done=seen.append, lane=Lane.WRITE)
    assert jobs.writing
    qtbot.waitUntil(lambda: len(seen) == 50)
    assert seen == list(range(50))
    assert not jobs.writing
    jobs.end()


def test_nobody_is_called_back_once_the_owner_is_gone(qtbot: QtBot, qapp: QApplication) -> None:
    jobs, owner, other = Jobs(), QObject(), QObject()
    gate = threading.Event()
    seen: list[str] = []
    jobs.run(gate.wait, owner=owner, done=lambda _: seen.append("dead"))
    jobs.run(lambda: None, owner=other, done=lambda _: seen.append("alive"))
    del owner
    gate.set()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["alive"]
    jobs.end()


def test_a_cancelled_job_says_nothing_more(qtbot: QtBot, qapp: QApplication) -> None:
    jobs, owner = Jobs(), QObject()
    gate = threading.Event()
    seen: list[str] = []

    def work(job: Job) -> str:
        gate.wait()
        if job.cancelled():
            raise Cancelled
        return "late"

    job = jobs.follow(work, owner=owner, done=seen.append)
    jobs.run(lambda: "after", owner=owner, done=seen.append)
    job.cancel()
    gate.set()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["after"]
    jobs.end()


def test_known_errors_go_to_failed_and_others_are_bugs(qtbot: QtBot, qapp: QApplication) -> None:
    jobs, owner = Jobs(), QObject()
    known: list[HealthDeskError] = []
    bugs: list[object] = []
    jobs.bug.connect(bugs.append)

    def refuse() -> None:
        raise VaultError("wrong-passphrase")

    def break_down() -> None:
        raise ZeroDivisionError

    jobs.run(refuse, owner=owner, failed=known.append)
    jobs.run(break_down, owner=owner, failed=known.append)
    qtbot.waitUntil(lambda: bool(bugs))
    assert [error.code for error in known] == ["wrong-passphrase"]
    assert isinstance(bugs[0], ZeroDivisionError)
    jobs.end()


def test_a_teller_speaks_on_the_main_thread_while_the_job_runs(qtbot: QtBot, qapp: QApplication) -> None:
    jobs, owner = Jobs(), QObject()
    heard: list[tuple[int, bool]] = []
    main = threading.current_thread()
    ended: list[bool] = []

    def work(job: Job) -> None:
        tell = jobs.teller(job, lambda n: heard.append((n, threading.current_thread() is main)))
        for number in range(3):
            tell(number)

    jobs.follow(work, owner=owner, done=lambda _: ended.append(True))
    qtbot.waitUntil(lambda: bool(ended))
    assert heard == [(0, True), (1, True), (2, True)]
    jobs.end()


def test_after_the_end_no_work_is_taken(qtbot: QtBot, qapp: QApplication) -> None:
    jobs, owner = Jobs(), QObject()
    jobs.end()
    seen: list[int] = []
    job = jobs.run(lambda: 1, owner=owner, done=seen.append)
    qtbot.wait(20)
    assert job.cancelled()
    assert seen == []
