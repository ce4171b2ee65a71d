"""Opens the real window on a vault, unlocks it by its field, goes everywhere, and ends as it is told.

`python window_driver.py VAULT PASSPHRASE_FILE END BUNDLE FOLDER [MORE PAGES]`: END is "stay" (until it is killed), "dialog" (the same,
with a file dialog open), "lock" (the window locks itself and becomes a fresh process) or "close".
"""

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from proof_records import STEM, WRONG, tell
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from healthdesk.desktop import run
from healthdesk.desktop.ask.view import AskPage
from healthdesk.desktop.bring_in.view import BringInPage
from healthdesk.desktop.frame import Frame
from healthdesk.desktop.lock.view import LockPage
from healthdesk.desktop.parts.dialogs import choose_files
from healthdesk.desktop.sidebar import PAGES, SERVICES
from healthdesk.desktop.window import Window
from healthdesk.domain.records import Kind
from healthdesk.domain.views import RecordQuery

Condition = Callable[[], object]
PATIENCE = 50.0
QUESTIONS = ("Has my HbA1c gone up or down?", "What am I allergic to?", "I want to die", "Which medicines am I taking?")


def unlocked(window: Window, secret: str) -> Iterator[Condition]:
    """Type a wrong passphrase, then the right one."""
    lock = window.centralWidget()
    assert isinstance(lock, LockPage)
    for typed in (WRONG, secret):
        lock.secret.setText(typed)
        lock.act.click()
        yield lambda: window.jobs.idle
    yield lambda: isinstance(window.centralWidget(), Frame) and window.jobs.idle


def visited(window: Window, frame: Frame) -> Iterator[Condition]:
    """Every page, every record, what is asked and what is looked for."""
    idle: Condition = lambda: window.jobs.idle  # noqa: E731 - a condition by name
    for key in (*(key for key, _ in PAGES), *(key for key, _ in SERVICES)):
        frame.go(key)
        yield idle
    frame.go("measure", "hba1c")
    yield idle
    desk = frame.desk
    for record in desk.session.records.list(desk.person_id, RecordQuery(kinds=frozenset({Kind.DOCUMENT, Kind.RESULT}))):
        desk.open_record(record.id)
        yield idle
        frame.go("record", record.id)
        yield idle
    frame.go("ask")
    for question in QUESTIONS:
        page = frame.page
        assert isinstance(page, AskPage)
        page.ask(question)
        yield idle
    yield from _searched(window, frame)


def _searched(window: Window, frame: Frame) -> Iterator[Condition]:
    frame.search.begin()
    frame.search.field.setText(f"{STEM}00010 metformin")
    shown = time.monotonic() + 0.4
    yield lambda: time.monotonic() > shown and window.jobs.idle
    frame.search.field.setText("metformin")
    yield lambda: frame.search.model.rowCount() > 0
    window.grab()


def brought(window: Window, frame: Frame, file: Path, folder: Path) -> Iterator[Condition]:
    """A file brought in, and a folder with a telling name looked into by the dialog that chooses files."""
    frame.go("bring-in")
    page = frame.page
    assert isinstance(page, BringInPage)
    page.take([file])
    yield lambda: window.jobs.idle
    for accepted in (True, False):
        dialog = _dialog(window, folder)
        yield lambda: True
        (dialog.accept if accepted else dialog.reject)()
        yield lambda: not window.findChildren(QFileDialog)
    yield lambda: window.jobs.idle


def _dialog(window: Window, folder: Path) -> QFileDialog:
    choose_files(window, "files", lambda _names: None)
    dialog = window.findChildren(QFileDialog)[-1]
    dialog.setDirectory(str(folder))
    dialog.selectFile(str(next(folder.iterdir())))
    return dialog


def script(window: Window, secret: str, end: str, file: Path, folder: Path) -> Iterator[Condition]:
    """The whole visit."""
    yield from unlocked(window, secret)
    frame = window.centralWidget()
    assert isinstance(frame, Frame)
    yield from visited(window, frame)
    yield from brought(window, frame, file, folder)
    if end == "dialog":
        _dialog(window, folder)
        yield lambda: True
    tell("visited")
    if end == "lock":
        frame.desk.lock_wanted.emit()
    elif end == "close":
        window.close()


def complain(what: str, code: int) -> None:
    """Say on standard error what went wrong, and end the window."""
    sys.stderr.write(f"{what}\n")
    QApplication.exit(code)


def follow(steps: Iterator[Condition], window: Window) -> QTimer:
    """Go from step to step as each condition comes true, on the window's own thread."""
    tick = QTimer(window)
    waiting: list[tuple[Condition, float]] = [(lambda: True, time.monotonic() + PATIENCE)]

    def look() -> None:
        condition, until = waiting[0]
        if not condition():
            if time.monotonic() > until:
                complain("stuck", 3)
            return
        following = next(steps, None)
        if following is None:
            tick.stop()
        else:
            waiting[0] = (following, time.monotonic() + PATIENCE)

    tick.timeout.connect(look)
    tick.start(10)
    return tick


def main(vault: str, passphrase: str, end: str, file: str, folder: str) -> int:
    """Start the window as the program does, with somebody at it."""
    secret = Path(passphrase).read_text(encoding="utf-8").splitlines()[0]
    begin = Window.begin

    def begun(window: Window, *, demo: bool = False) -> None:
        begin(window, demo=demo)
        window.jobs.bug.connect(lambda error: complain(type(error).__name__, 4))
        follow(script(window, secret, end, Path(file), Path(folder)), window)

    Window.begin = begun  # type: ignore[method-assign]
    return run(["healthdesk"], vault=Path(vault), demo=False)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
