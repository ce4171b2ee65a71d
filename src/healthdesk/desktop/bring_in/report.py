"""What came, or would come: in sentences, in kinds that lead to their pages, and file by file."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from healthdesk.desktop import text
from healthdesk.desktop.bring_in.model import headline, kinds, numbers, odd, summary
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.parts.buttons import RowButton, button
from healthdesk.desktop.parts.icons import Glyph
from healthdesk.desktop.parts.layout import Card, flow, row, rule, stack
from healthdesk.desktop.parts.plain import ElidedLabel, PlainLabel, Prose
from healthdesk.domain.drops import Report
from healthdesk.domain.records import Changes, ImportRun, RunState
from healthdesk.domain.views import Taken

_GLYPHS = {
    RunState.FINISHED: "check", RunState.PARTIAL: "warning", RunState.REFUSED: "warning", RunState.KNOWN: "check",
    RunState.ASKS: "ask", RunState.WITHDRAWN: "undo",
}  # fmt: skip
MOST_FILES, MOST_ODD = 5, 4


class DropReport(Card):
    """One drop: all of it in a few sentences, then its files."""

    def __init__(
        self, desk: Desk, report: Report, results: Sequence[Taken], ways: Sequence[QWidget], *, would: bool
    ) -> None:
        super().__init__(margin=20, spacing=12)
        self._results = results
        people = list(dict.fromkeys(taken.person.name for taken in results if taken.person))
        title = text.say("preview.title" if would else "report.title")
        self.add(PlainLabel(title, "small", "ink2"), Prose(summary(report, people), "heading"))
        made = kinds(report)
        if would:
            self.add(*([Prose(" · ".join(said.words for said in made), "prose")] if made else []))
        elif made:
            links = [button(said.words, partial(desk.go, said.page, said.argument), look="chip") for said in made]
            self.add(flow(*links, spacing=6))
        for words in numbers(report):
            self.add(Prose(words, "text", "ink2"))
        self._files = stack(*self._lines(results[:MOST_FILES]), spacing=8)
        self.add(rule(), self._files)
        if len(results) > MOST_FILES:
            self._more = button(text.many("report.more-files", len(results) - MOST_FILES), self._show_all, look="link")
            self.add(row(self._more, None))
        self._say_odd(report)
        if ways:
            self.add(rule(), row(*ways, None, spacing=8))

    def _say_odd(self, report: Report) -> None:
        places = odd(report.odd, MOST_ODD)
        if places:
            self.add(rule(), PlainLabel(text.many("report.odd", len(report.odd)), "strong"))
        for words, place in places:
            self.add(
                row(
                    Glyph("info", "ink3", 16),
                    stack(Prose(words, "small", "ink2"), ElidedLabel(place, "small", "ink3"), spacing=0),
                    spacing=8,
                    grow=1,
                )
            )

    def _lines(self, results: Sequence[Taken]) -> list[QWidget]:
        return [
            row(
                Glyph("folder" if taken.inside else _GLYPHS[taken.state], "accent_ink"),
                stack(
                    ElidedLabel(taken.file.rpartition("/")[2], "strong"),
                    Prose(headline(taken), "small", "ink2"),
                    spacing=2,
                ),
                spacing=10,
                grow=1,
            )
            for taken in results
        ]

    def _show_all(self) -> None:
        self._more.hide()
        layout = self._files.layout()
        assert layout is not None
        for line in self._lines(self._results[MOST_FILES:]):
            layout.addWidget(line)


def done_report(desk: Desk, report: Report, results: Sequence[Taken], gone: Callable[[], object]) -> DropReport:
    """What came in, with the way to take all of it back."""
    runs = [
        (taken.person.id if taken.person else taken.run.person_id, taken.run.id)
        for taken in results
        if taken.run is not None and taken.state in (RunState.FINISHED, RunState.PARTIAL)
    ]

    def undo() -> None:
        for person_id, run_id in runs:
            desk.session.intake.undo(person_id, run_id)

    def undone(_: object) -> None:
        desk.say(text.say("report.withdrawn"))
        gone()

    ways: list[QWidget] = []
    card = DropReport(desk, report, results, ways, would=False)
    if runs:
        changes = Changes(frozenset(person for person, _ in runs), records=True)
        way = button(
            text.many("report.undo", len(runs)),
            lambda: desk.write(undo, owner=card, changes=changes, done=undone),
            look="quiet",
            glyph="undo",
        )
        card.add(rule(), row(way, None))
    return card


def table_row(run: ImportRun, ask: Callable[[], object]) -> QWidget:
    """A table that waits to be asked about."""
    return RowButton(run.file, run.format, trailing=text.say("table.ask"), pressed=ask)
