"""The patient summary: everything that may go in, what is taken out, and the file, checked before it is written."""

from pathlib import Path

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from healthdesk.desktop import text
from healthdesk.desktop.brief.panes import SHEETS
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.first_run.steps import LANGUAGES
from healthdesk.desktop.jobs import Lane
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.dialogs import choose_place, tell
from healthdesk.desktop.parts.fields import Field, choice, chosen, line_edit
from healthdesk.desktop.parts.folds import Fold
from healthdesk.desktop.parts.layout import tiles
from healthdesk.desktop.parts.line_list import LineList
from healthdesk.desktop.parts.notices import EmptyPlace
from healthdesk.desktop.parts.page import Page, within_column
from healthdesk.desktop.parts.plain import Prose
from healthdesk.desktop.parts.segments import Segments
from healthdesk.desktop.summary.model import counted, lines_of, wish_of
from healthdesk.domain.disclosures import Recipient
from healthdesk.domain.errors import HealthDeskError
from healthdesk.domain.records import Changes
from healthdesk.domain.summaries import Line
from healthdesk.session.summary import Summarised


class SummaryPage(Page):
    """The summary of the person shown; what was taken out stays out while the window is open."""

    def __init__(self, desk: Desk) -> None:
        name = text.say("summary.save")
        self.save = button(text.say("button.save"), self._choose_place, look="primary", glyph="save", name=name)
        super().__init__(desk, text.say("nav.summary"), [self.save])
        self._sheets = Segments(
            text.say("sheet.which"), [(key, text.say(f"nav.{key}")) for key in SHEETS], "summary", self._go
        )
        self.language = choice(text.say("sheet.language"), LANGUAGES, text.language())
        self.whom = line_edit(text.say("left.whom"))
        self.purpose = line_edit(text.say("left.purpose"))
        self._settings = Fold(text.say("summary.settings"))
        self._settings.fill(
            Prose(text.say("summary.intro"), "text", "ink2"),
            tiles(
                Field(text.say("sheet.language"), self.language), Field(text.say("left.whom"), self.whom),
                Field(text.say("left.purpose"), self.purpose, text.say("left.name-text")), least=220, most=3,
            ),
        )  # fmt: skip
        above = QVBoxLayout()
        above.setSpacing(8)
        above.addWidget(self._sheets)
        above.addWidget(self._settings)
        self.lines.addWidget(within_column(above, bottom=8))
        self.list = LineList(text.say("nav.summary"))
        self.list.model_lines.turned.connect(self._turned)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(EmptyPlace("document", text.say("summary.empty"), text.say("summary.empty-text")))
        self.lines.addWidget(self._stack, 1)
        self.offered: tuple[Line, ...] = ()
        self._out: set[str] = set()
        self._extra: set[str] = set()
        self._person = ""

    def refresh(self) -> None:
        """Read anew what may go in."""
        desk, person = self.desk, self.desk.person_id
        if person != self._person:
            self._person, self._out, self._extra = person, set(), set()
            self.whom.clear()
            self.purpose.clear()
        if not person:
            self._show(())
            return
        desk.jobs.run(lambda: desk.session.summaries.offer(person), owner=self, done=self._show, failed=desk.apologise)

    def _show(self, offered: tuple[Line, ...]) -> None:
        self.offered = offered
        self.list.model_lines.show(lines_of(offered, frozenset(self._out), frozenset(self._extra)))
        self._stack.setCurrentIndex(0 if offered else 1)
        self.save.setEnabled(bool(offered))

    def _turned(self, key: str, on: bool) -> None:  # noqa: FBT001 - a signal's own arguments
        by_itself = {line.record.id for line in self.offered if line.chosen}
        alone = key in by_itself or key.startswith("person:")
        (self._out if alone else self._extra).discard(key)
        if alone and not on:
            self._out.add(key)
        elif on and not alone:
            self._extra.add(key)
        lines = self.list.model_lines
        for at, line in enumerate(counted(lines.lines())):
            lines.change(at, line)

    def _go(self, key: str) -> None:
        self._sheets.choose("summary")
        if key != "summary":
            self.desk.go(key)

    def _choose_place(self) -> None:
        choose_place(self.window(), text.say("summary.save"), self.desk.session.summaries.file_name(), self.write)

    def write(self, place: Path) -> None:
        """Put the summary together, check it, and write it to a place."""
        desk, person = self.desk, self._person
        wish = wish_of(self.list.model_lines.lines(), chosen(self.language))
        recipient = Recipient(self.whom.text(), self.purpose.text())
        self.save.setEnabled(False)
        desk.say(text.say("summary.saving"))
        desk.jobs.run(
            lambda: desk.session.summaries.write(person, place, wish, recipient=recipient, over=True),
            owner=self, done=self._written, failed=self._sorry, lane=Lane.WRITE,
        )  # fmt: skip

    def _written(self, made: Summarised) -> None:
        self.save.setEnabled(True)
        count = sum(made.counts.values())
        said = [text.many("summary.done-text", count, file=Path(made.written.path).name)]
        if made.left_out:
            said.append(text.many("summary.left-out", made.left_out))
        said.append(text.say("summary.ledger", sha256=made.written.sha256))
        tell(self.window(), text.say("summary.done"), "\n".join(said))
        self.desk.changed.emit(Changes(frozenset({self._person})))

    def _sorry(self, error: HealthDeskError) -> None:
        self.save.setEnabled(True)
        tell(self.window(), text.say("settings.sorry"), text.error_words(error))
