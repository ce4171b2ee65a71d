"""Bring in: a place to drop files, progress while they are read, the report as sentences, and the question whose."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.bring_in.model import headline, sentences
from healthdesk.desktop.by_hand.view import add_by_hand, add_person
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Job, Lane
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.dialogs import choose_files, choose_folder
from healthdesk.desktop.parts.fields import choice, chosen
from healthdesk.desktop.parts.icons import Glyph
from healthdesk.desktop.parts.layout import Card, flow, row, section, stack
from healthdesk.desktop.parts.notices import Banner
from healthdesk.desktop.parts.page import Page
from healthdesk.desktop.parts.plain import ElidedLabel, PlainLabel, Prose, one_line
from healthdesk.domain.errors import HealthDeskError
from healthdesk.domain.people import Person
from healthdesk.domain.records import Changes, RunState
from healthdesk.domain.views import Progress, Taken

_GLYPHS = {
    RunState.FINISHED: "check", RunState.PARTIAL: "warning", RunState.REFUSED: "warning", RunState.KNOWN: "check",
    RunState.ASKS: "ask", RunState.WITHDRAWN: "undo",
}  # fmt: skip


class DropPlace(Card):
    """Where files can be dropped."""

    def __init__(self, take: Callable[[Sequence[Path]], object]) -> None:
        super().__init__("drop", margin=28, spacing=10)
        self._take = take
        self.setAcceptDrops(True)
        self.setAccessibleName(text.say("bring.drop"))
        title = PlainLabel(text.say("bring.drop"), "large")
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words = Prose(text.say("bring.can-read"), "text", "ink2")
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setFixedWidth(560)
        files = button(text.say("bring.files"), lambda: choose_files(self.window(), text.say("bring.files"), take),
                       look="primary", glyph="document")  # fmt: skip
        folder = button(
            text.say("bring.folder"), lambda: choose_folder(self.window(), text.say("bring.folder"), lambda p: take([p])),
            glyph="folder",
        )  # fmt: skip
        self.add(
            row(None, Glyph("tray", "accent_ink", 32), None),
            title,
            row(None, words, None),
            row(None, files, folder, None, spacing=8),
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped, nothing else."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            self.look("drop-over")
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Back to rest."""
        self.look("drop")

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self.look("drop")
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self._take(paths)


class UnderWay(Card):
    """What is being read, how far it is, and a way to stop."""

    def __init__(self, stop: Callable[[], object]) -> None:
        super().__init__(margin=20, spacing=10)
        self._title = ElidedLabel("", "heading")
        self._phase = PlainLabel("", "small", "ink2", tabular=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(text.say("bring.progress"))
        self.add(row(self._title, button(text.say("button.stop"), stop)), self._bar, self._phase)

    def show_progress(self, progress: Progress) -> None:
        """Say how far it is."""
        self._title.setText(progress.name or text.say("bring.reading"))
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        words = text.code_words(progress.phase, name=progress.name) if progress.phase else ""
        if progress.total:
            words += f"  {text.number(progress.done)} / {text.number(progress.total)}"
        self._phase.setText(words)


class BringInPage(Page):
    """The one door by which files enter."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, text.say("nav.bring-in"))
        self.body = self.column()
        self._job: Job | None = None
        self._under_way: UnderWay | None = None
        self._taken: list[Taken] = []
        self._waiting: tuple[Taken, ...] = ()
        self._told = ""
        self._whose = choice(text.say("bring.whose"), [])

    def refresh(self) -> None:
        """Read what waits for a reply."""
        self._draw()
        desk = self.desk
        desk.jobs.run(desk.session.intake.waiting, owner=self, done=self._show_waiting, failed=desk.apologise)

    def take(self, paths: Sequence[Path]) -> None:
        """Bring these files in."""
        if self._job is not None and not self._job.finished:
            return
        desk = self.desk
        person = next((each for each in desk.people if each.id == chosen(self._whose)), None)
        self._told = ""

        def work(job: Job) -> tuple[Taken, ...]:
            tell = desk.jobs.teller(job, self._progress)
            return desk.session.intake.take(paths, person, tell, job.cancelled)

        self._job = desk.jobs.follow(work, owner=self, done=self._done, failed=self._failed, lane=Lane.WRITE)
        self._under_way = UnderWay(self._stop)
        self._progress(Progress("", paths[0].name))
        self._draw()

    def _draw(self) -> None:
        shown: list[QWidget] = []
        if self._under_way is not None:
            shown.append(self._under_way)
        else:
            shown.append(self._drop())
        if self._told:
            shown.append(Banner(self._told, tone="sunken", glyph="info"))
        if self._waiting:
            asks = [Question(self.desk, taken, self.refresh) for taken in self._waiting]
            shown.append(section(text.say("bring.questions"), *asks))
        if self._taken:
            cards = [Report(self.desk, taken, self._forget) for taken in reversed(self._taken)]
            shown.append(section(text.say("bring.done"), *cards))
        if self._under_way is None:
            shown.append(self._by_hand())
        self.body.fill(shown)

    def _drop(self) -> QWidget:
        people = [("", text.say("bring.whose-file")), *((person.id, person.name) for person in self.desk.people)]
        self._whose = choice(text.say("bring.whose"), people)
        self._whose.setMinimumWidth(280)
        label = PlainLabel(text.say("bring.whose"), "text", "ink2")
        label.setBuddy(self._whose)
        parts: list[QWidget | int | None] = [label, self._whose, None]
        return stack(DropPlace(self.take), *([row(*parts, spacing=12)] if self.desk.people else []), spacing=12)

    def _by_hand(self) -> QWidget:
        sorts = ("vital", "medication", "allergy", "note")
        ways = [
            button(text.say(f"entry.{sort}"), partial(add_by_hand, self.desk, self, sort), glyph="plus")
            for sort in sorts
        ]
        return section(text.say("button.add-by-hand"), flow(*ways))

    def _progress(self, progress: Progress) -> None:
        if self._under_way is not None:
            self._under_way.show_progress(progress)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._under_way = None
        self._told = text.say("bring.stopped")
        self._draw()

    def _done(self, taken: tuple[Taken, ...]) -> None:
        self._under_way = None
        self._taken += [each for each in taken if each.state is not RunState.ASKS]
        self._told = "" if taken else text.say("bring.nothing")
        touched = frozenset(each.person.id for each in taken if each.person)
        self._draw()
        if self.desk.person is None and any(each.person for each in taken):
            self.desk.person = next(each.person for each in taken if each.person)
        self.desk.changed.emit(Changes(touched, records=True, people=not touched <= {p.id for p in self.desk.people}))

    def _failed(self, error: HealthDeskError) -> None:
        self._under_way = None
        self._told = text.error_words(error)
        self._draw()

    def _show_waiting(self, waiting: tuple[Taken, ...]) -> None:
        self._waiting = waiting
        self._draw()

    def _forget(self, taken: Taken) -> None:
        self._taken = [each for each in self._taken if each is not taken]
        self._draw()


class Report(Card):
    """What became of one file."""

    def __init__(self, desk: Desk, taken: Taken, gone: Callable[[Taken], object]) -> None:
        super().__init__(margin=16, spacing=8)
        self._desk, self._taken, self._gone = desk, taken, gone
        tail = []
        if taken.run is not None and taken.state in (RunState.FINISHED, RunState.PARTIAL):
            tail.append(button(text.say("button.undo"), self._undo, look="quiet", glyph="undo"))
        line = row(
            Glyph(_GLYPHS[taken.state], "accent_ink"), ElidedLabel(taken.file, "strong"), *tail, spacing=10, grow=1
        )
        self.add(line, Prose(headline(taken), "prose"))
        links: list[QWidget] = []
        for said in sentences(taken):
            if said.page:
                links.append(button(said.words, partial(desk.go, said.page, said.argument), look="chip"))
            else:
                self.add(Prose(said.words, "text", "ink2"))
        if links:
            self.rows.insertWidget(2, flow(*links, spacing=6))

    def _undo(self) -> None:
        run, person, desk = self._taken.run, self._taken.person, self._desk
        if run is None:
            return
        person_id = person.id if person else run.person_id
        desk.write(
            lambda: desk.session.intake.undo(person_id, run.id),
            owner=self,
            changes=Changes(frozenset({person_id}), records=True),
            done=lambda _: self._undone(),
        )

    def _undone(self) -> None:
        self._desk.say(text.say("report.withdrawn"))
        self._gone(self._taken)


class Question(Card):
    """Whose is it? Asked, never guessed."""

    def __init__(self, desk: Desk, taken: Taken, settled: Callable[[], object]) -> None:
        super().__init__(margin=16, spacing=10)
        self._desk, self._taken, self._settled = desk, taken, settled
        self.add(row(Glyph("ask", "accent_ink"), ElidedLabel(taken.file, "strong"), spacing=10))
        self.add(Prose(headline(taken), "prose"))
        people: Sequence[Person] = taken.candidates or desk.people
        ways: list[QWidget] = [
            button(one_line(person.name), partial(self._settle, person), glyph="person") for person in people
        ]
        ways.append(button(text.say("frame.add-person"), lambda: add_person(desk, self), look="quiet", glyph="plus"))
        ways.append(button(text.say("bring.discard"), self._discard, look="quiet", glyph="trash"))
        self.add(flow(*ways))

    def _settle(self, person: Person) -> None:
        desk, inbox = self._desk, self._taken.inbox_id
        desk.write(
            lambda: desk.session.intake.settle(inbox, person),
            owner=self,
            changes=Changes(frozenset({person.id}), records=True),
            done=lambda _: self._settled(),
        )

    def _discard(self) -> None:
        desk, inbox = self._desk, self._taken.inbox_id
        desk.write(
            lambda: desk.session.intake.discard(inbox),
            owner=self,
            changes=Changes(records=True),
            done=lambda _: self._settled(),
        )
