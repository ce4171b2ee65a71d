"""Pictures of every page and sheet over the made-up family's real vault, for looking at.

`python tests/desktop/desktop_tour.py OUT` draws all: light, dark and contrast, at 100 and 200 % text, in four languages,
in the full and the simple view. `--looks light,dark`, `--sizes 100`, `--languages en`, `--views full`, `--only NAME` and
`--window 980x640` draw a part; `--sheet` puts the pictures of each scene side by side in one.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import product
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))

from PySide6.QtCore import QEvent, QEventLoop, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from real_vault import DEMO, INDEX, make_family, now, open_copy

from healthdesk.desktop import text
from healthdesk.desktop.by_hand.view import EntrySheet, PersonSheet
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.first_run.recovery import RecoveryStep, RecoveryTyped
from healthdesk.desktop.first_run.view import FirstRun
from healthdesk.desktop.frame import Frame
from healthdesk.desktop.lock.view import LockPage
from healthdesk.desktop.page_table import ONE_PAGE
from healthdesk.desktop.parts import theme
from healthdesk.desktop.record.correct import CorrectSheet
from healthdesk.desktop.settings.sheets import PassphraseSheet
from healthdesk.desktop.shelves.view import SHELVES
from healthdesk.desktop.shortcuts.sheet import ShortcutsSheet
from healthdesk.desktop.window import Window
from healthdesk.domain.records import Kind
from healthdesk.domain.views import RecordQuery

CODE = "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG-HHHH"
NEEDS_ARGUMENT = frozenset({"measure", "record", "table", "confirm", "home", "medicine", "visit"})
Scene = tuple[str, tuple[Callable[[], object], ...]]


@dataclass(frozen=True, slots=True)
class Looking:
    """One way in which everything is drawn."""

    look: str = "light"
    size: str = "100"
    language: str = "en"
    view: str = "full"

    @property
    def name(self) -> str:
        """As a folder is named."""
        return f"{self.look}-{self.size}-{self.language}-{self.view}"


def settle(app: QApplication, window: Window, seconds: float = 0.15) -> None:
    """Let work come back and layouts find their place."""
    end = time.monotonic() + seconds
    while not window.jobs.idle or time.monotonic() < end:
        end = end if window.jobs.idle else time.monotonic() + seconds
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for _ in range(3):
        # On a slow machine the last of the work may have come in only just now.
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def frame_of(window: Window) -> Frame:
    """The open desk."""
    frame = window.centralWidget()
    assert isinstance(frame, Frame)
    return frame


def first(desk: Desk, *kinds: Kind) -> str:
    """The id of a record of a kind."""
    found = desk.session.records.list(desk.person_id, RecordQuery(kinds=frozenset(kinds)))
    return found[0].id


def pages(window: Window) -> Iterator[Scene]:
    """Every page by itself, then what needs something to show."""
    frame = frame_of(window)
    desk = frame.desk

    def ask(words: str) -> Callable[[], object]:
        return lambda: frame.page.ask(words)  # type: ignore[attr-defined]

    def go_on() -> None:
        frame.page.loud.go_on.click()  # type: ignore[attr-defined]

    yield "home", (partial(frame.go, "home"),)
    for key in (*ONE_PAGE, *SHELVES):
        if key not in NEEDS_ARGUMENT:
            yield key, (partial(frame.go, key),)
    yield "measure", (partial(frame.go, "measure", "hba1c"),)
    medicines = desk.session.records.list(desk.person_id, RecordQuery(kinds=frozenset({Kind.MEDICATION})))
    yield "medicine", (partial(frame.go, "medicines"), partial(desk.open_record, medicines[0].id))
    yield "measure-pressure", (partial(frame.go, "measure", "blood-pressure"),)
    result, document = first(desk, Kind.RESULT), first(desk, Kind.DOCUMENT, Kind.REPORT)
    yield "record", (frame.close_panel, partial(frame.go, "record", result))
    yield "record-document", (partial(frame.go, "record", document),)
    yield "panel", (partial(frame.go, "timeline"), partial(desk.open_record, result))
    yield "ask-answer", (frame.close_panel, partial(frame.go, "ask", "Has my HbA1c gone up or down?"))
    yield "ask-emergency", (ask("crushing chest pain"),)
    yield "ask-crisis", (go_on, ask("I want to die"))
    file = DEMO / INDEX["persons"][1]["files"][0]["path"]
    yield "bring-in-look", (partial(frame.bring_in, [file]),)
    yield "bring-in-left", (lambda: frame.page._leave(),)  # type: ignore[attr-defined]  # noqa: PLW0108 - the page comes later
    yield "search", (partial(frame.go, "home"), frame.search.begin, partial(frame.search.field.setText, "met"))
    yield "palette", (frame.search.hide, frame.palette_sheet.begin)
    yield "palette-typed", (partial(frame.palette_sheet.field.setText, "me"),)
    yield "toast", (frame.palette_sheet.leave, partial(desk.offer, "Metformin 850 mg", frame.toast.hide))
    yield "drop", (frame.toast.hide, frame._veil.show_over)
    yield "person-2", (frame._veil.hide, partial(desk.choose, desk.people[-1]))


def sheets(window: Window) -> Iterator[tuple[str, QWidget]]:
    """Sheets, and the screens before a vault is open."""
    desk = frame_of(window).desk
    desk.choose(desk.people[0])
    for sort in ("vital", "medication", "note"):
        yield f"sheet-{sort}", EntrySheet(desk, window, sort)
    yield "sheet-person", PersonSheet(desk, window)
    shown = desk.session.records.page(desk.person_id, first(desk, Kind.RESULT))
    yield "sheet-correct", CorrectSheet(desk, window, shown, lambda: None)
    yield "sheet-passphrase", PassphraseSheet(desk, window)
    yield "sheet-keys", ShortcutsSheet(window)
    run = FirstRun(Path("Our family"), window.jobs, now)
    yield "first-welcome", run
    run.show_about()
    yield "first-about", run
    run.show_view()
    yield "first-view", run
    run.show_secret()
    run.step.secret.setText("copper lantern otter violin")  # type: ignore[attr-defined]
    yield "first-secret", run
    run._show(RecoveryStep(CODE, lambda: None, lambda: None))
    yield "first-recovery", run
    run._show(RecoveryTyped(CODE, lambda: None, lambda: None))
    yield "first-typed", run
    yield "lock", LockPage(Path("Our family"), window.jobs, now, lambda _s: None)


def draw(app: QApplication, window: Window, out: Path, looking: Looking, only: str = "") -> list[Path]:
    """Draw everything in one way into a folder of its name."""
    window.idle.touch()
    keep = frame_of(window).desk.session.preferences.set
    for key, value in (
        ("theme", looking.look), ("text_size", looking.size), ("language", looking.language), ("view", looking.view),
    ):  # fmt: skip
        keep(key, value)
    frame_of(window).desk.looks_changed.emit()
    settle(app, window)
    frame_of(window).desk.choose(frame_of(window).desk.people[0])
    folder = out / looking.name
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for name, acts in pages(window):
        for act in acts:
            act()
        settle(app, window)
        if name.startswith(only):
            made.append(folder / f"{name}.png")
            window.grab().save(str(made[-1]))
    for name, widget in sheets(window):
        if not isinstance(widget, QDialog):
            widget.resize(window.size())
        if name.startswith(only):
            widget.show()
            settle(app, window, 0.1)
            made.append(folder / f"{name}.png")
            widget.grab().save(str(made[-1]))
        if isinstance(widget, QDialog):
            widget.close()
    return made


def side_by_side(pictures: Sequence[Path], to: Path, columns: int = 4, width: int = 640) -> None:
    """Pictures in one, each smaller."""
    small = [QImage(str(each)).scaledToWidth(width, Qt.TransformationMode.SmoothTransformation) for each in pictures]
    tall = max(each.height() for each in small) + 8
    lines = -(-len(small) // columns)
    whole = QImage(columns * (width + 8), lines * tall, QImage.Format.Format_RGB32)
    whole.fill(Qt.GlobalColor.darkGray)
    painter = QPainter(whole)
    for at, each in enumerate(small):
        painter.drawImage(QRect((at % columns) * (width + 8), at // columns * tall, width, each.height()), each)
    painter.end()
    whole.save(str(to))


def open_window(app: QApplication, folder: Path, size: tuple[int, int]) -> Window:
    """The window over a copy of the family's vault."""
    family = folder / "family"
    if not family.exists():
        make_family(family)
    opened = open_copy(family, Path(tempfile.mkdtemp(dir=folder)) / "vault")
    text.use("en")
    theme.apply(app, theme.choose("light"))
    window = Window(opened.folder, clock=opened.clock, leave=lambda _to: None)
    window.resize(*size)
    window.show()
    window.jobs.bug.connect(lambda error: sys.stderr.write(f"fault: {error!r}\n"))
    window.open_desk(opened)
    while not isinstance(window.centralWidget(), Frame):
        settle(app, window)
    settle(app, window)
    return window


def main(arguments: Sequence[str]) -> None:
    """Draw what is asked for."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("out", type=Path)
    asked.add_argument("--looks", default="light,dark,contrast")
    asked.add_argument("--sizes", default="100,200")
    asked.add_argument("--languages", default="en,fr,de,es")
    asked.add_argument("--views", default="full,simple")
    asked.add_argument("--only", default="")
    asked.add_argument("--window", default="1280x800")
    asked.add_argument("--sheet", action="store_true")
    wish: Any = asked.parse_args(arguments)
    wish.out.mkdir(parents=True, exist_ok=True)
    app = QApplication(["tour"])
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(os.environ.get("HEALTHDESK_TOUR_VAULT", folder))
        wide, _, tall = wish.window.partition("x")
        window = open_window(app, kept, (int(wide), int(tall)))
        by_scene: dict[str, list[Path]] = {}
        for each in product(*(getattr(wish, key).split(",") for key in ("looks", "sizes", "languages", "views"))):
            for picture in draw(app, window, wish.out, Looking(*each), wish.only):
                by_scene.setdefault(picture.stem, []).append(picture)
        window.close()
        if wish.sheet:
            for scene, pictures in by_scene.items():
                side_by_side(pictures, wish.out / f"{scene}.png")


if __name__ == "__main__":
    main(sys.argv[1:])
