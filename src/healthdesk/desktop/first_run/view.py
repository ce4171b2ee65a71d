"""First run: look around with a made-up family, or make a vault in four short steps."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from healthdesk import session
from healthdesk.desktop import text
from healthdesk.desktop.first_run.recovery import RecoveryStep, RecoveryTyped
from healthdesk.desktop.first_run.steps import AboutStep, RestoreStep, SecretStep, Step, ViewStep, Welcome
from healthdesk.desktop.jobs import Job, Jobs, Lane
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.brand import Mark
from healthdesk.desktop.parts.dialogs import choose_files
from healthdesk.desktop.parts.layout import Column
from healthdesk.desktop.parts.notices import Banner
from healthdesk.desktop.parts.plain import PlainLabel
from healthdesk.domain.clock import Clock
from healthdesk.domain.errors import HealthDeskError
from healthdesk.domain.views import Progress


class FirstRun(QWidget):
    """The steps; `opened` carries the session, `language_chosen` asks for the window in another language."""

    opened = Signal(object)
    language_chosen = Signal(str)

    def __init__(self, folder: Path, jobs: Jobs, clock: Clock, *, start: str = "welcome", country: str = "") -> None:
        super().__init__()
        self.setProperty("ground", "true")
        self._folder, self._jobs, self._clock = folder, jobs, clock
        self._country = country
        self._session: session.Session | None = None
        self._code = ""
        self._looks = {"view": "full", "text_size": "100"}
        self.step: Step
        self.body = Column(560, margins=(32, 48))
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.body)
        self.show_welcome() if start == "welcome" else self.show_about()

    @property
    def country(self) -> str | None:
        """The country chosen where one is asked for it at this moment, else None."""
        return str(self.step.country.currentData()) if isinstance(self.step, AboutStep) else None

    def show_welcome(self) -> None:
        """The two ways to begin."""
        self._show(Welcome(self._look_around, self.show_about, self._choose_backup, self.language_chosen.emit))

    def show_about(self) -> None:
        """Country, language, intended purpose."""
        self._show(AboutStep(self._country, self.language_chosen.emit, self.show_welcome, self._to_secret))

    def show_view(self) -> None:
        """How it should look."""
        self._show(ViewStep(self._looks, self._look_otherwise, self.show_about, self.show_secret))

    def _look_otherwise(self, key: str, value: str) -> None:
        """Draw the rest of the first run as chosen; it is kept once there is a vault."""
        self._looks[key] = value
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, theme.kept(lambda each: self._looks.get(each, "")))
        self.body.fit_text()
        self.show_view()

    def show_secret(self) -> None:
        """The passphrase."""
        self._show(SecretStep(self.show_view, self._make))

    def show_recovery(self, code: str) -> None:
        """The recovery code, to print or save."""
        self._code = code
        self._show(RecoveryStep(code, lambda: self._show(RecoveryTyped(code, self._again, self._finish)), self._later))

    def _again(self) -> None:
        self.show_recovery(self._code)

    def _to_secret(self, country: str) -> None:
        self._country = country
        self.show_view()

    def _make(self, passphrase: str) -> None:
        self.step.busy(text.say("first.making"))
        folder, clock, country, language = self._folder, self._clock, self._country, text.language()
        looks = dict(self._looks)

        def work() -> "tuple[session.Session, str]":
            made = session.create(folder, passphrase, country=country, language=language, clock=clock)
            for key, value in looks.items():
                made[0].preferences.set(key, value)
            return made

        self._jobs.run(
            work,
            owner=self,
            done=self._made,
            failed=self._failed,
            lane=Lane.WRITE,
        )

    def _made(self, made: "tuple[session.Session, str]") -> None:
        self._session, code = made
        self.show_recovery(code)

    def _later(self) -> None:
        opened = self._session
        if opened is not None:
            self._jobs.run(
                lambda: opened.preferences.set("recovery_later", "1"),
                owner=self,
                done=lambda _: self._finish(),
                failed=self._failed,
                lane=Lane.WRITE,
            )

    def _finish(self) -> None:
        self._code = ""
        self.opened.emit(self._session)

    def _choose_backup(self) -> None:
        choose_files(self.window(), text.say("first.restore"), lambda paths: self.show_restore(paths[0]))

    def show_restore(self, file: Path) -> None:
        """Ask for what opens the backup."""
        self._show(RestoreStep(file.name, self.show_welcome, lambda secret: self._restore(file, secret)))

    def _restore(self, file: Path, secret: str) -> None:
        """Bring the backup back and open it; until it is verified nothing takes its place."""
        self.step.busy(text.say("first.restoring"))
        folder, clock = self._folder, self._clock

        def work() -> "session.Session":
            session.restore(file, folder, secret, clock=clock)
            return session.unlock(folder, secret, clock=clock)

        self._jobs.run(work, owner=self, done=self.opened.emit, failed=self._failed, lane=Lane.WRITE)

    def _look_around(self) -> None:
        self.open_demo()

    def open_demo(self) -> None:
        """Open the made-up family; nothing is asked."""
        self.step.busy(text.say("first.demo-opening"))
        language = text.language()

        def work(job: Job) -> "session.Session":
            return session.open_demo(language=language, progress=self._jobs.teller(job, self._progress))

        self._jobs.follow(work, owner=self, done=self.opened.emit, failed=self._failed, lane=Lane.WRITE)

    def _progress(self, progress: Progress) -> None:
        words = text.say("first.demo-reading", name=progress.name) if progress.name else text.say("first.demo-opening")
        self.step.busy(words)

    def _failed(self, error: HealthDeskError) -> None:
        self.step.rest()
        self.body.rows.insertWidget(2, Banner(text.error_words(error), tone="sunken"))

    def _show(self, step: Step) -> None:
        self.step = step
        mark = Mark(56)
        head = PlainLabel(step.title, "display", wrap=True)
        parts: list[QWidget] = [mark, head, step]
        self.body.fill(parts)
        self.body.rows.setAlignment(mark, Qt.AlignmentFlag.AlignLeft)
        self.body.verticalScrollBar().setValue(0)
        step.begin()
