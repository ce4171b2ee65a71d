"""Bring in: drop files, look at what would come, keep it; one question when it is not clear whose they are."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from healthdesk.desktop import text
from healthdesk.desktop.bring_in.locked import REASONS, Locked
from healthdesk.desktop.bring_in.places import DropPlace, UnderWay
from healthdesk.desktop.bring_in.report import DropReport, done_report, table_row
from healthdesk.desktop.bring_in.whose import Whose
from healthdesk.desktop.by_hand.view import add_by_hand
from healthdesk.desktop.confirm.view import waiting_card
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Job, Lane
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.fields import choice, chosen
from healthdesk.desktop.parts.layout import flow, row, section, stack
from healthdesk.desktop.parts.notices import Banner
from healthdesk.desktop.parts.page import Page
from healthdesk.desktop.parts.plain import PlainLabel
from healthdesk.domain.drops import DropQuestion
from healthdesk.domain.errors import Cancelled, HealthDeskError
from healthdesk.domain.pages import PageWaiting
from healthdesk.domain.people import Person
from healthdesk.domain.records import Changes, ImportRun, RunState
from healthdesk.domain.views import Progress, Taken
from healthdesk.session import Prepared


class BringInPage(Page):
    """The one door by which files enter."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, text.say("nav.bring-in"))
        self.body = self.column()
        self._job: Job | None = None
        self._under_way: UnderWay | None = None
        self._prepared: Prepared | None = None
        self._done: list[tuple[Taken, ...]] = []
        self._question: DropQuestion | None = None
        self._tables: tuple[ImportRun, ...] = ()
        self._pages: tuple[PageWaiting, ...] = ()
        self._locked: tuple[Taken, ...] = ()
        self._told = ""
        self._added = ""
        self._whose = choice(text.say("bring.whose"), [])

    def refresh(self) -> None:
        """Read what waits for a reply."""
        self._draw()
        desk = self.desk
        person = desk.person_id

        def look() -> tuple[DropQuestion | None, tuple[ImportRun, ...], tuple[PageWaiting, ...]]:
            question = desk.session.intake.question()
            if not person:
                return question, (), ()
            return question, desk.session.mapping.waiting(person), desk.session.confirming.pages(person)

        desk.jobs.run(look, owner=self, done=lambda found: self._show_waiting(*found), failed=desk.apologise)

    @property
    def unfinished(self) -> bool:
        """Whether files are being read, or wait to be kept."""
        return self._busy() or self._prepared is not None

    def take(self, paths: Sequence[Path], password: str = "") -> None:
        """Look at these files; nothing comes in before it has been looked at. `password` opens a locked one."""
        if self._busy() or self._prepared is not None:
            return
        desk = self.desk
        person = next((each for each in desk.people if each.id == chosen(self._whose)), None)

        def work(job: Job) -> Prepared:
            tell = desk.jobs.teller(job, self._progress)
            prepared = desk.session.intake.prepare(paths, person, tell, job.cancelled, password)
            if job.cancelled():  # stopped when it was all but ready
                prepared.drop()
                raise Cancelled
            return prepared

        self._begin(paths[0].name)
        self._job = desk.jobs.follow(work, owner=self, done=self._look, failed=self._failed, lane=Lane.WRITE)

    def _begin(self, name: str) -> None:
        self._told = ""
        self._under_way = UnderWay(self._stop)
        self._progress(Progress("", name))
        self._draw()

    def _busy(self) -> bool:
        return self._job is not None and not self._job.finished

    def _draw(self) -> None:
        shown: list[QWidget] = []
        if self._under_way is not None:
            shown.append(self._under_way)
        elif self._prepared is not None:
            shown.append(self._preview(self._prepared))
        else:
            shown.append(self._drop())
        if self._told:
            shown.append(Banner(self._told, tone="sunken", glyph="info"))
        if self._question is not None and self._prepared is None:
            likely = self._added if any(each.id == self._added for each in self.desk.people) else ""
            shown.append(Whose(self.desk, self._question, self._settled, added=self._add, likely=likely))
        if self._pages and self._prepared is None:
            shown.append(waiting_card(self.desk, self._pages))
        if self._tables and self._prepared is None:
            asks = [table_row(run, partial(self.desk.go, "table", run.artifact_id)) for run in self._tables]
            shown.append(section(text.many("table.asks", len(asks)), *asks))
        if self._prepared is None:
            shown += [Locked(taken, self._unlock) for taken in self._locked]
        if self._done:
            cards = [self._report(results) for results in reversed(self._done)]
            shown.append(section(text.say("bring.done"), *cards))
        if self._under_way is None and self._prepared is None:
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

    def _preview(self, prepared: Prepared) -> DropReport:
        ways = [
            button(text.say("preview.keep"), self._keep, look="primary", glyph="tray"),
            button(text.say("preview.drop"), self._leave, look="quiet"),
        ]
        return DropReport(self.desk, prepared.report, prepared.results, ways, would=True)

    def _report(self, results: tuple[Taken, ...]) -> QWidget:
        report = self.desk.session.intake.report(results)
        return done_report(self.desk, report, results, partial(self._forget, results))

    def _progress(self, progress: Progress) -> None:
        if self._under_way is not None:
            self._under_way.show_progress(progress)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._under_way = None
        self._told = text.say("bring.stopped")
        self._draw()

    def _look(self, prepared: Prepared) -> None:
        """Show what would come; when there is nothing to decide about, it is done already."""
        self._under_way = None
        if any(taken.state in (RunState.FINISHED, RunState.PARTIAL) for taken in prepared.results):
            self._prepared = prepared
            self._draw()
            return
        self._prepared = prepared
        self._keep()

    def _keep(self) -> None:
        prepared, self._prepared = self._prepared, None
        if prepared is None:
            return
        self._begin("")
        desk = self.desk
        self._job = desk.jobs.run(prepared.keep, owner=self, done=self._kept, failed=self._failed, lane=Lane.WRITE)

    def _leave(self) -> None:
        prepared, self._prepared = self._prepared, None
        if prepared is not None:
            self._told = text.say("preview.dropped")
            desk = self.desk
            desk.jobs.run(
                prepared.drop, owner=self, done=lambda _: self.refresh(), failed=desk.apologise, lane=Lane.WRITE
            )
        self._draw()

    def _kept(self, taken: tuple[Taken, ...]) -> None:
        self._under_way = None
        self._locked = tuple(each for each in taken if each.reason in REASONS and Path(each.file).is_file())
        kept = tuple(each for each in taken if each.state is not RunState.ASKS and each not in self._locked)
        self._done += [kept] if kept else []
        self._told = "" if taken else text.say("bring.nothing")
        self._tell_all(taken)

    def _unlock(self, path: Path, password: str) -> None:
        self._locked = tuple(each for each in self._locked if Path(each.file) != path)
        self.take([path], password)

    def _add(self, person: Person) -> None:
        """Whoever was added for these files is whom they are likely about."""
        self._added = person.id

    def _settled(self, taken: tuple[Taken, ...]) -> None:
        self._done += [taken] if taken else []
        self._tell_all(taken)

    def _tell_all(self, taken: tuple[Taken, ...]) -> None:
        """Every page hears what was touched; the first person of a vault is shown from now on."""
        touched = frozenset(each.person.id for each in taken if each.person)
        if self.desk.person is None and any(each.person for each in taken):
            self.desk.person = next(each.person for each in taken if each.person)
        self.refresh()
        self.desk.changed.emit(Changes(touched, records=True, people=not touched <= {p.id for p in self.desk.people}))

    def _failed(self, error: HealthDeskError) -> None:
        self._under_way = None
        self._told = text.error_words(error)
        self._draw()

    def _show_waiting(
        self, question: DropQuestion | None, tables: tuple[ImportRun, ...], pages: tuple[PageWaiting, ...]
    ) -> None:
        self._question, self._tables, self._pages = question, tables, pages
        self._draw()

    def _forget(self, results: tuple[Taken, ...]) -> None:
        self._done = [each for each in self._done if each is not results]
        self._draw()
