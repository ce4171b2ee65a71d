"""Sources: every import, what it gave, what was odd, and taking it back."""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.dialogs import confirm
from healthdesk.desktop.parts.icons import Glyph
from healthdesk.desktop.parts.layout import Card, row, rule, stack
from healthdesk.desktop.parts.notices import Banner, EmptyPlace, Tag
from healthdesk.desktop.parts.page import Page
from healthdesk.desktop.parts.plain import ElidedLabel, PlainLabel, Prose
from healthdesk.domain.records import Artifact, Changes, ImportRun, RunState
from healthdesk.domain.views import Taken

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
        if not person:
            self._show((), ())
            return

        def look() -> tuple[tuple[ImportRun, ...], tuple[Artifact, ...]]:
            return desk.session.intake.runs(person), desk.session.intake.newer_readers(person)

        desk.jobs.run(look, owner=self, done=lambda found: self._show(*found), failed=desk.apologise)

    def _show(self, runs: tuple[ImportRun, ...], newer: tuple[Artifact, ...]) -> None:
        if not runs:
            self.body.fill([EmptyPlace("sources", text.say("sources.empty"), text.say("sources.empty-text"))])
            return
        intro = Prose(text.say("sources.intro"), "text", "ink2")
        cards = [
            RunCard(self.desk, held[0]) if not package else PackageCard(self.desk, package, held)
            for package, held in packages(runs)
        ]
        self.body.fill([*self._newer(newer), intro, *cards])

    def _newer(self, newer: tuple[Artifact, ...]) -> list[QWidget]:
        if not newer:
            return []
        again = button(text.say("sources.reread"), self._reread, glyph="sources")
        return [Banner(text.many("sources.newer", len(newer)), action=again)]

    def _reread(self) -> None:
        desk, person = self.desk, self.desk.person_id
        desk.say(text.say("sources.rereading"))
        desk.write(
            lambda: desk.session.intake.reread(person),
            owner=self,
            changes=Changes(frozenset({person}), records=True),
            done=self._read_again,  # type: ignore[arg-type]  # a job's result is an object
        )

    def _read_again(self, taken: tuple[Taken, ...]) -> None:
        self.desk.say(text.many("sources.reread-done", sum(each.run.added for each in taken if each.run)))


def packages(runs: Sequence[ImportRun]) -> list[tuple[str, list[ImportRun]]]:
    """Imports under the package they came in, ("", [one]) for a file of its own; each where its newest stands."""
    found: dict[str, tuple[str, list[ImportRun]]] = {}
    for run in runs:
        package = text.package_of(run.file)
        found.setdefault(f"package:{package}" if package else run.id, (package, []))[1].append(run)
    return list(found.values())


class PackageCard(Card):
    """What came in one package, file by file."""

    def __init__(self, desk: Desk, package: str, runs: Sequence[ImportRun]) -> None:
        super().__init__(margin=16, spacing=12)
        words = stack(
            ElidedLabel(package, "strong"),
            PlainLabel(text.many("sources.package", len(runs)), "small", "ink2"),
            spacing=2,
        )
        self.add(row(Glyph("folder", "accent_ink"), words, spacing=10, grow=1))
        for run in runs:
            self.add(rule(), RunCard(desk, run, inside=True))


class RunCard(Card):
    """One import."""

    def __init__(self, desk: Desk, run: ImportRun, *, inside: bool = False) -> None:
        super().__init__("none" if inside else "true", margin=0 if inside else 16, spacing=8)
        self._desk, self._run = desk, run
        when = datetime.fromtimestamp(run.started, tz=UTC).astimezone().date()
        withdrawn = run.state is RunState.WITHDRAWN
        parts = [text.day(when), run.format.upper() if len(run.format) <= 4 else run.format]
        parts.append(text.many("records", sum(run.kinds.values()) or run.added))
        state = "sources.superseded" if run.reason == "superseded" else f"run.{run.state}"
        tail: list[QWidget] = [Tag(text.say(state))] if run.state is not RunState.FINISHED else []
        if not withdrawn and run.state in (RunState.FINISHED, RunState.PARTIAL):
            argument = f"run:{run.id}:{text.file_name(run.file)}"
            tail.append(button(text.say("sources.show"), lambda: desk.go("timeline", argument), look="quiet"))
            tail.append(button(text.say("button.undo"), self._ask, look="quiet", glyph="undo"))
        if withdrawn:
            tail.append(button(text.say("sources.forget"), self._ask_for_good, look="quiet", glyph="trash"))
        name = ElidedLabel(text.file_name(run.file), "strong", "ink3" if withdrawn else "ink")
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
            self.window(), text.say("sources.undo-title"), text.say("sources.undo-text", file=text.file_name(self._run.file)),
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
            self.window(), text.say("sources.forget-title"), text.say("sources.forget-text", file=text.file_name(self._run.file)),
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
