"""Sources: every import, what it gave, what was odd, and taking it back."""

from collections import Counter
from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.dialogs import confirm
from healthdesk.desktop.parts.icons import Glyph
from healthdesk.desktop.parts.layout import Card, row, stack
from healthdesk.desktop.parts.notices import EmptyPlace, Tag
from healthdesk.desktop.parts.page import Page
from healthdesk.desktop.parts.plain import ElidedLabel, PlainLabel, Prose
from healthdesk.domain.records import Changes, ImportRun, RunState

MOST_ODD = 5


class SourcesPage(Page):
    """The imports of a person, newest first."""

    def __init__(self, desk: Desk) -> None:
        bring = button(text.say("button.bring-in"), lambda: desk.go("bring-in"), look="primary", glyph="tray")
        super().__init__(desk, text.say("nav.sources"), [bring])
        self.body = self.column()

    def refresh(self) -> None:
        """Read the imports anew."""
        desk, person = self.desk, self.desk.person_id
        if person:
            desk.jobs.run(lambda: desk.session.intake.runs(person), owner=self, done=self._show, failed=desk.apologise)
        else:
            self._show(())

    def _show(self, runs: tuple[ImportRun, ...]) -> None:
        if not runs:
            self.body.fill([EmptyPlace("sources", text.say("sources.empty"), text.say("sources.empty-text"))])
            return
        intro = Prose(text.say("sources.intro"), "text", "ink2")
        self.body.fill([intro, *(RunCard(self.desk, run) for run in runs)])


class RunCard(Card):
    """One import."""

    def __init__(self, desk: Desk, run: ImportRun) -> None:
        super().__init__(margin=16, spacing=8)
        self._desk, self._run = desk, run
        when = datetime.fromtimestamp(run.started, tz=UTC).astimezone().date()
        withdrawn = run.state is RunState.WITHDRAWN
        parts = [text.day(when), run.format.upper() if len(run.format) <= 4 else run.format]
        parts.append(text.many("records", sum(run.kinds.values()) or run.added))
        tail: list[QWidget] = [Tag(text.say(f"run.{run.state}"))] if run.state is not RunState.FINISHED else []
        if not withdrawn and run.state in (RunState.FINISHED, RunState.PARTIAL):
            argument = f"run:{run.id}:{run.file}"
            tail.append(button(text.say("sources.show"), lambda: desk.go("timeline", argument), look="quiet"))
            tail.append(button(text.say("button.undo"), self._ask, look="quiet", glyph="undo"))
        if withdrawn:
            tail.append(button(text.say("sources.forget"), self._ask_for_good, look="quiet", glyph="trash"))
        name = ElidedLabel(run.file, "strong", "ink3" if withdrawn else "ink")
        self.add(
            row(
                Glyph("document", "ink2"),
                stack(name, PlainLabel(" · ".join(filter(None, parts)), "small", "ink2"), spacing=2),
                *tail,
                spacing=10,
                grow=1,
            )
        )
        odd = Counter(issue.code for issue in run.issues)
        for code, count in odd.most_common(MOST_ODD):
            places = next(issue.locator for issue in run.issues if issue.code == code)
            words = text.code_words(code, place=places, count=count)
            more = f" ({text.many('sources.times', count)})" if count > 1 else ""
            self.add(row(Glyph("info", "ink3", 16), Prose(f"{words}{more}", "small", "ink2"), spacing=8))

    def _ask(self) -> None:
        confirm(
            self.window(), text.say("sources.undo-title"), text.say("sources.undo-text", file=self._run.file),
            text.say("button.undo"), self._undo,
        )  # fmt: skip

    def _undo(self) -> None:
        desk, run = self._desk, self._run
        desk.write(
            lambda: desk.session.intake.undo(run.person_id, run.id),
            owner=self,
            changes=Changes(frozenset({run.person_id}), records=True),
            done=lambda _: desk.say(text.say("report.withdrawn")),
        )

    def _ask_for_good(self) -> None:
        confirm(
            self.window(), text.say("sources.forget-title"), text.say("sources.forget-text", file=self._run.file),
            text.say("sources.forget"), self._forget,
        )  # fmt: skip

    def _forget(self) -> None:
        desk, run = self._desk, self._run
        desk.write(
            lambda: desk.session.intake.forget(run.person_id, run.id),
            owner=self,
            changes=Changes(frozenset({run.person_id}), records=True),
            done=lambda _: desk.say(text.say("sources.forgotten")),
        )
