"""What left: the whole ledger of one person as a list of any length, for whom each was, and the list itself as a table."""

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QStackedWidget, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.jobs import Lane
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.dialogs import Dialog, choose_place, tell
from healthdesk.desktop.parts.fields import Field, line_edit
from healthdesk.desktop.parts.layout import stack
from healthdesk.desktop.parts.line_list import LineList, TextLine
from healthdesk.desktop.parts.notices import EmptyPlace
from healthdesk.desktop.parts.page import Page
from healthdesk.desktop.parts.plain import Prose
from healthdesk.desktop.trust.model import counts_words, day_of, way_words, whom_words
from healthdesk.domain.disclosures import Disclosure, Recipient
from healthdesk.domain.errors import HealthDeskError
from healthdesk.domain.records import Changes
from healthdesk.domain.views import Written

ALL: Final = 1 << 40


class LeftPage(Page):
    """Everything that left of the person shown, newest first; a press on a line says for whom it was."""

    def __init__(self, desk: Desk) -> None:
        self.save = button(text.say("left.save"), self._save, glyph="table")
        super().__init__(desk, text.say("left.title"), [self.save])
        self._known: dict[str, Disclosure] = {}
        self.list = LineList(text.say("left.title"), self._name)
        self._kind = EmptyPlace("out", text.say("left.none"), text.say("left.none-text"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._kind)
        self.lines.addWidget(self._stack, 1)

    def refresh(self) -> None:
        """Read the ledger anew."""
        desk, person = self.desk, self.desk.person_id
        if not person:
            self._show(())
            return
        desk.jobs.run(
            lambda: desk.session.disclosures.list(person, ALL), owner=self, done=self._show, failed=desk.apologise
        )

    def _show(self, lines: tuple[Disclosure, ...]) -> None:
        self._known = {line.id: line for line in lines}
        self.list.model_lines.show(text_line(line) for line in lines)
        self._stack.setCurrentIndex(0 if lines else 1)
        self.save.setVisible(bool(lines))

    def _name(self, key: str) -> None:
        name_sheet(self.desk, self.window(), self._known[key])

    def _save(self) -> None:
        desk, person = self.desk, self.desk.person_id

        def to(place: Path) -> None:
            desk.jobs.run(
                lambda: desk.session.disclosures.write_csv(person, place, over=True),
                owner=self, done=self._saved, failed=self._sorry, lane=Lane.WRITE,
            )  # fmt: skip

        choose_place(self.window(), text.say("left.save"), f"what-left-{desk.today.isoformat()}.csv", to)

    def _saved(self, written: Written) -> None:
        self.desk.say(text.say("left.saved", file=Path(written.path).name))
        self.refresh()

    def _sorry(self, error: HealthDeskError) -> None:
        tell(self.window(), text.say("settings.sorry"), text.error_words(error))


def text_line(line: Disclosure) -> TextLine:
    """A line of the ledger in words: what, what was in it, for whom, when, and the digest of the file."""
    digest = f"SHA-256 {line.sha256[:12]}…" if line.sha256 else ""
    size = text.size(line.size) if line.size else ""
    detail = " · ".join(filter(None, (line.file, size, counts_words(line.counts), digest)))
    title = f"{way_words(line)}, {whom_words(line)}"
    return TextLine(line.id, title, detail, text.short_day(day_of(line.at)))


def name_sheet(desk: Desk, parent: QWidget, line: Disclosure) -> Dialog:
    """Ask for whom something was and what for; what was said before stays beneath."""
    sheet = Dialog(parent, text.say("left.name"))
    whom = line_edit(text.say("left.whom"), text=line.whom)
    purpose = line_edit(text.say("left.purpose"), text=line.purpose)
    about = " · ".join(filter(None, (way_words(line), line.file, text.day(day_of(line.at)))))
    sheet.add(
        stack(Prose(about, "strong"), Prose(text.say("left.name-text"), "text", "ink2"), spacing=4),
        Field(text.say("left.whom"), whom),
        Field(text.say("left.purpose"), purpose),
    )

    def keep() -> None:
        said = Recipient(whom.text(), purpose.text())
        desk.write(
            lambda: desk.session.disclosures.name(line.person_id, line.id, said),
            owner=desk,
            changes=Changes(frozenset({line.person_id})),
        )
        sheet.accept()

    sheet.ask(text.say("button.save"), keep)
    sheet.open()
    return sheet
