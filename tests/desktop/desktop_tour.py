"""Pictures of every page, for looking at: `python desktop_tour.py OUT_DIR [light|dark|contrast] [en|fr]`."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desktop_family import CODE, WAITING, Family
from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.by_hand.view import EntrySheet, PersonSheet
from healthdesk.desktop.first_run.recovery import RecoveryStep, RecoveryTyped
from healthdesk.desktop.first_run.view import FirstRun
from healthdesk.desktop.frame import Frame
from healthdesk.desktop.lock.view import LockPage
from healthdesk.desktop.parts import theme
from healthdesk.desktop.record.correct import CorrectSheet
from healthdesk.desktop.settings.sheets import PassphraseSheet
from healthdesk.desktop.window import Window


def settle(app: QApplication, window: Window, seconds: float = 0.25) -> None:
    """Let work come back and layouts find their place."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        end = end if window.jobs.idle else time.monotonic() + seconds
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def scenes(window: Window) -> Iterator[tuple[str, Callable[[], Any]]]:
    """What is shown, in order."""
    frame = window.centralWidget()
    assert isinstance(frame, Frame)
    desk = frame.desk
    yield "home", lambda: frame.go("home")
    yield "ask-empty", lambda: frame.go("ask")
    yield "ask", lambda: frame.go("ask", "Has my HbA1c gone up or down?")
    yield "ask-why", frame.pages["ask"].entries[0].why.head.click  # type: ignore[attr-defined]
    yield "ask-source", lambda: frame.desk.open_record("rec1028")
    yield "ask-none", lambda: (frame.close_panel(), frame.pages["ask"].ask("When was my last colonoscopy?"))  # type: ignore[attr-defined]
    yield "ask-emergency", lambda: frame.pages["ask"].ask("crushing chest pain")  # type: ignore[attr-defined]
    yield "ask-warned", frame.pages["ask"].loud.go_on.click  # type: ignore[attr-defined]
    yield "ask-crisis", lambda: frame.pages["ask"].ask("I want to die")  # type: ignore[attr-defined]
    yield "ask-history", lambda: (frame.pages["ask"].loud.go_on.click(), frame.pages["ask"].turn.click())  # type: ignore[attr-defined]
    yield "timeline", lambda: frame.go("timeline")
    yield "timeline-record", lambda: desk.open_record("rec15")
    yield "measures", lambda: (frame.close_panel(), frame.go("measures"))
    yield "measure", lambda: frame.go("measure", "hba1c")
    yield "measure-source", lambda: desk.open_record("rec1028")
    yield "measure-bp", lambda: (frame.close_panel(), frame.go("measure", "blood-pressure"))
    for page in ("medicines", "conditions", "allergies", "vaccines", "visits", "documents", "more"):
        yield page, lambda page=page: frame.go(page)
    yield "record", lambda: frame.go("record", "rec1028")
    yield "record-document", lambda: frame.go("record", "rec17")
    yield "bring-in", lambda: frame.go("bring-in")
    yield (
        "bring-in-report",
        lambda: frame.pages["bring-in"].take([Path("lab-2026.json"), Path("two.json"), Path("broken.json")]),
    )  # type: ignore[attr-defined]
    yield "bring-in-preview", lambda: frame.pages["bring-in"].take([Path("lab-2026.json")])  # type: ignore[attr-defined]
    yield "bring-in-question", frame.pages["bring-in"]._leave  # type: ignore[attr-defined]
    yield "table", lambda: frame.go("table", "a7")
    yield "confirm", lambda: frame.go("confirm", "a9:2")
    yield "record-same", lambda: frame.go("record", "rec6")
    yield "record-contradicts", lambda: frame.go("record", "rec2")
    yield "sources", lambda: frame.go("sources")
    yield "settings", lambda: frame.go("settings")
    yield "settings-end", lambda: frame.pages["settings"].body.verticalScrollBar().setValue(99999)  # type: ignore[attr-defined]
    yield "search", lambda: (frame.go("home"), frame.search.begin(), frame.search.field.setText("met"))
    yield "empty-home", lambda: (frame.search.hide(), desk.choose(desk.people[2]))
    for page in ("timeline", "measures", "medicines", "allergies", "documents", "sources"):
        yield f"empty-{page}", lambda page=page: frame.go(page)


def sheets(window: Window) -> Iterator[tuple[str, QWidget]]:
    """Sheets and screens outside the frame."""
    frame = window.centralWidget()
    assert isinstance(frame, Frame)
    desk = frame.desk
    desk.choose(desk.people[0])
    for sort in ("vital", "medication", "note"):
        yield f"sheet-{sort}", EntrySheet(desk, window, sort)
    yield "sheet-person", PersonSheet(desk, window)
    shown = desk.session.records.page("p1", "rec1028")
    yield "sheet-correct", CorrectSheet(desk, window, shown, lambda: None)
    yield "sheet-passphrase", PassphraseSheet(desk, window)
    first = FirstRun(Path("Our family"), window.jobs, window._clock)
    yield "first-welcome", first
    first.show_about()
    yield "first-about", first
    first.show_secret()
    first.step.secret.setText("copper lantern otter violin")  # type: ignore[attr-defined]
    yield "first-secret", first
    first._show(RecoveryStep(CODE, lambda: None, lambda: None))
    yield "first-recovery", first
    first._show(RecoveryTyped(CODE, lambda: None, lambda: None))
    yield "first-typed", first
    yield "lock", LockPage(Path("Our family"), window.jobs, window._clock, lambda _s: None)


def main(out: Path, look: str, language: str, only: str = "", size: str = "1280x800") -> None:
    """Draw everything into a folder."""
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication(["tour"])
    text.use(language)
    theme.apply(app, theme.choose(look))
    family: Any = Family(demo="demo" in only)
    family.confirming.waits = (WAITING,)
    family.preferences.held.update(language=language, theme=look)
    window = Window(Path("family"), clock=family.clock, leave=lambda _to: None)
    window.resize(*map(int, size.split("x")))
    window.show()
    window.open_desk(family)
    settle(app, window)
    for name, act in scenes(window):
        act()
        settle(app, window)
        if only in ("", "demo") or name.startswith(only):
            window.grab().save(str(out / f"{name}.png"))
    for name, widget in sheets(window):
        if not isinstance(widget, QDialog):
            widget.resize(1280, 800)
        widget.show()
        settle(app, window, 0.15)
        if not only or name.startswith(only):
            widget.grab().save(str(out / f"{name}.png"))
    window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *(sys.argv[2:] or ["light", "en"]))
