"""The window: first run, the lock screen, or the open desk; and when it locks itself."""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QIcon, QPaintEvent, QShowEvent, QWindow
from PySide6.QtWidgets import QApplication, QMainWindow

from healthdesk import session
from healthdesk.desktop import text
from healthdesk.desktop.jobs import Jobs, Lane
from healthdesk.desktop.lock.view import LockPage
from healthdesk.desktop.outside import Outside
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.dialogs import tell
from healthdesk.desktop.system import SystemLooks
from healthdesk.desktop.warming import warm
from healthdesk.domain.clock import Clock

if TYPE_CHECKING:
    from healthdesk.desktop.desk import Desk
    from healthdesk.desktop.first_run.view import FirstRun
    from healthdesk.desktop.frame import Frame
    from healthdesk.desktop.trail import Trail
    from healthdesk.domain.people import Person

_SIGNS_OF_LIFE: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)
_LATER_MS: Final = 1000
Leave = Callable[[Path | None], object]


def ticking() -> float:
    """Seconds that go on while the computer sleeps, where the system can tell; never set back by anybody."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.clock_gettime(boot) if boot is not None else time.monotonic()


class Idle(QObject):
    """How long nobody has touched the window."""

    def __init__(self, now: Clock = ticking) -> None:
        super().__init__()
        self._now = now
        self._last = now()

    @property
    def seconds(self) -> float:
        """Seconds since the last sign of life."""
        return self._now() - self._last

    def touch(self) -> None:
        """Somebody is here."""
        self._last = self._now()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See keys and the pointer; let them pass."""
        if event.type() in _SIGNS_OF_LIFE:
            self.touch()
        return False


class Window(QMainWindow):
    """The whole window. `leave` ends the process and starts the lock screen anew, so that no key stays in memory."""

    def __init__(
        self, folder: Path, *, clock: Clock, leave: Leave, idle: Idle | None = None, outside: Outside | None = None
    ) -> None:
        super().__init__()
        self.setWindowTitle(text.say("app.name"))
        self.setWindowIcon(QIcon(str(theme.asset("icons", "app.svg"))))
        self.setMinimumSize(980, 640)
        self.resize(1280, 800)
        self._outside = outside
        if outside is not None:
            outside.stand(self)
        self.folder = folder
        self.jobs = Jobs(self)
        self.jobs.bug.connect(self._bug)
        self.idle = idle or Idle()
        self.desk: Desk | None = None
        self._frame: Frame | None = None
        self._first: FirstRun | None = None
        self._clock = clock
        self._leave = leave
        self._minutes = 5
        self._locking = False
        self._seen = False
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._app = app
        # On windows, not on the application: there a function of ours would be called for every event of every widget.
        app.focusWindowChanged.connect(self._watch)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self.look_at_clock)
        self._system = SystemLooks(self)
        self._system.changed.connect(self._system_changed)

    def showEvent(self, event: QShowEvent) -> None:
        """See the signs of life of this window; those of its sheets when they come."""
        super().showEvent(event)
        self._watch(self.windowHandle())

    def _watch(self, handle: QWindow | None) -> None:
        if handle is not None:
            handle.installEventFilter(self.idle)

    def begin(self, *, demo: bool = False) -> None:
        """Show what this start calls for: the demo family, the lock screen, or the first run."""
        if demo or not session.vault_exists(self.folder):
            first = self._first_run("welcome")
            if demo:
                first.open_demo()
        else:
            self._ask_secret()

    def come_forward(self) -> None:
        """Somebody started the program again: here it is."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _ask_secret(self) -> None:
        self.setCentralWidget(LockPage(self.folder, self.jobs, self._clock, self.open_desk))

    def paintEvent(self, event: QPaintEvent) -> None:
        """With the first picture in sight, read in a lane what the open desk will need, while somebody types."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, lambda: self.jobs.run(warm, owner=self))

    def open_desk(self, opened: "session.Session") -> None:
        """Show the desk of an open vault."""
        text.use(opened.preferences.get("language"), opened.preferences.get("country"))
        desk = self._new_desk(opened)
        self._look(desk)
        self.jobs.run(opened.people.all, owner=desk, done=self._first_people)
        self.jobs.run(opened.ask.warm, owner=desk, lane=Lane.MODEL)
        self.idle.touch()
        self._tick.start()

    def _new_desk(self, opened: "session.Session") -> "Desk":
        from healthdesk.desktop.desk import Desk  # noqa: PLC0415 - read while the passphrase is typed

        self.desk = Desk(opened, self.jobs, clock=opened.clock, demo=opened.demo)
        self.desk.looks_changed.connect(self._draw_anew)
        self.desk.lock_wanted.connect(self.lock)
        return self.desk

    def _new_frame(self, desk: "Desk", trail: "Trail | None" = None) -> "Frame":
        from healthdesk.desktop.frame import Frame  # noqa: PLC0415 - read while the passphrase is typed

        self._frame = Frame(desk, trail)
        self.setCentralWidget(self._frame)
        return self._frame

    def lock(self) -> None:
        """Hide at once, refuse new work, close the vault, and start the lock screen in a fresh process."""
        if self._locking:
            return
        self._locking = True
        self._note_place()
        self.hide()
        self._tick.stop()
        clipboard = self._app.clipboard()
        if clipboard.ownsClipboard():
            clipboard.clear()
        self.jobs.end()
        demo = self.desk is not None and self.desk.demo
        self._leave(None if demo else self.folder)

    def look_at_clock(self) -> None:
        """Show how long is left, and lock when nothing is."""
        if self.desk is None or self.desk.demo:
            return
        left = self._minutes * 60 - self.idle.seconds
        if self._frame is not None:
            self._frame.status.show_left(max(0, round(left)))
        if left <= 0 and not self.jobs.writing:
            self.lock()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window closes the vault."""
        self._app.focusWindowChanged.disconnect(self._watch)
        self._tick.stop()
        self._note_place()
        self.jobs.end()
        if self.desk is not None:
            self.desk.session.close()
            self.desk = None
        super().closeEvent(event)

    def _first_run(self, start: str, country: str | None = None) -> "FirstRun":
        from healthdesk.desktop.first_run.view import FirstRun  # noqa: PLC0415 - seen once in the life of a vault

        first = FirstRun(
            self.folder, self.jobs, self._clock, start=start, country=local_country() if country is None else country
        )
        self._first = first
        first.opened.connect(self.open_desk)
        first.language_chosen.connect(self._first_language)
        self.setCentralWidget(first)
        return first

    def _first_language(self, language: str) -> None:
        text.use(language)
        country = self._first.country if self._first is not None else None
        self._first_run("welcome" if country is None else "about", country)

    def _first_people(self, people: "tuple[Person, ...]") -> None:
        desk = self.desk
        if desk is None:
            return
        get = desk.session.preferences.get
        frame = self._new_frame(desk)
        desk.person = next((person for person in people if person.id == get("person")), None)
        desk.set_people(people)
        frame.go(get("page") if get("page") in frame.alone else "home")
        self.look_at_clock()

    def _note_place(self) -> None:
        """Where the window stands is kept outside; what was open says something of a person and stays in the vault."""
        desk, frame = self.desk, self._frame
        if self._outside is not None:
            self._outside.keep_place(self)
        if desk is None or desk.demo or frame is None or self.jobs.writing:
            return
        kept = desk.session.preferences
        for key, value in (("page", frame.open_page), ("person", desk.person_id)):
            if kept.get(key) != value:
                kept.set(key, value)

    def _look(self, desk: "Desk") -> None:
        preferences = desk.session.preferences
        minutes = preferences.get("auto_lock_minutes")
        self._minutes = int(minutes) if minutes.isdigit() and int(minutes) > 0 else 5
        looks = theme.kept(preferences.get)
        # A style sheet anew makes every widget anew: where the lock screen looks so already, it stays.
        if looks != theme.looks() or not self._app.styleSheet():
            theme.apply(self._app, looks)
        if self._outside is not None and not desk.demo:
            self._outside.keep_looks(preferences.get)

    def _draw_anew(self) -> None:
        """Language or looks changed: the frame is built again, on the page that was open, and nothing is lost by it."""
        desk, frame = self.desk, self._frame
        if desk is None or frame is None:
            return
        if frame.unfinished or self._app.activeModalWidget() is not None:
            QTimer.singleShot(_LATER_MS, self, self._draw_anew)
            return
        kept = desk.session.preferences
        text.use(kept.get("language"), kept.get("country"))
        self._look(desk)
        fresh = self._new_desk(desk.session)
        fresh.people, fresh.person = desk.people, desk.person
        self._new_frame(fresh, frame.trail).resume()

    def _system_changed(self) -> None:
        """The system asks for other looks; a person's own choice stands."""
        if self.desk is not None:
            if theme.kept(self.desk.session.preferences.get) != theme.looks():
                self._draw_anew()
        elif isinstance(self.centralWidget(), LockPage):
            theme.apply(self._app, theme.kept(self._outside.get if self._outside else lambda _key: ""))
            self._ask_secret()

    def _bug(self, error: Exception) -> None:
        """An error nobody expected: say so without any of its words, and lock."""
        if self._locking:
            return
        words = text.say("error.bug", name=type(error).__name__)
        tell(self, text.say("error.bug-title"), words, self.lock if self.desk is not None else None)


def local_country() -> str:
    """The country of the computer's own settings, as a first proposal."""
    return QLocale.territoryToCode(QLocale.system().territory())


def arguments_for(folder: Path | None) -> list[str]:
    """The command that starts the window anew: at the lock screen of a folder, or at the first run."""
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "healthdesk"]
    return [*start, "--vault", str(folder)] if folder is not None else start
