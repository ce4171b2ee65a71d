"""The visit brief: chosen by itself, changed by hand, seen as it will be, saved or printed."""

from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSignalBlocker

from healthdesk.desktop import text
from healthdesk.desktop.brief.adding import add_line
from healthdesk.desktop.brief.lines import LinesList
from healthdesk.desktop.brief.naming import file_name, visit_words
from healthdesk.desktop.brief.panes import SheetPage
from healthdesk.desktop.brief.preview import SHARP, Drawn
from healthdesk.desktop.brief.printing import drawn, print_pdf
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.first_run.steps import LANGUAGES
from healthdesk.desktop.jobs import Lane
from healthdesk.desktop.parts.buttons import button, icon_button
from healthdesk.desktop.parts.dialogs import choose_place
from healthdesk.desktop.parts.fields import Field, choice, chosen, text_edit
from healthdesk.desktop.parts.folds import Fold
from healthdesk.desktop.parts.layout import row, tiles
from healthdesk.domain.dates import parse_date
from healthdesk.domain.disclosures import Recipient
from healthdesk.domain.views import Written
from healthdesk.session.sharing import NO_VISIT, SECTIONS, Brief, Choices, Line, Visit

_AGO: Final = (30, 91, 183, 365, 731)
"""Days that "since" offers besides the last visit."""


@dataclass(frozen=True, slots=True)
class _Made:
    brief: Brief
    visits: tuple[Visit, ...]
    drawn: Drawn


class BriefPage(SheetPage):
    """The visit brief of the person shown."""

    key = "brief"

    def __init__(self, desk: Desk) -> None:
        self.save = button(text.say("sheet.save"), self._save, look="primary", glyph="save")
        self.print = button(text.say("sheet.print"), self._print, glyph="print")
        super().__init__(desk, self.save, (self.print,))
        self.choices = Choices()
        self.made: _Made | None = None
        self._person = ""
        self._settings = Fold(text.say("brief.settings"))
        self.visit = choice(text.say("brief.visit"), [])
        self.since = choice(text.say("brief.since"), [])
        self.speech = choice(text.say("sheet.language"), LANGUAGES)
        self.paper = choice(text.say("sheet.paper"), [("a4", "A4"), ("letter", "Letter")])
        self._settings.fill(tiles(
            Field(text.say("brief.visit"), self.visit), Field(text.say("brief.since"), self.since),
            Field(text.say("sheet.language"), self.speech), Field(text.say("sheet.paper"), self.paper),
            least=170, most=2,
        ))  # fmt: skip
        for box in (self.visit, self.since, self.speech, self.paper):
            box.activated.connect(lambda _at: self._settled())
        self.questions = text_edit(text.say("brief.questions"), rows=3)
        self.questions.setPlaceholderText(text.say("brief.questions-hint"))
        self.questions.textChanged.connect(self._asked)
        self.list = LinesList(text.say("brief.lines"), self._turn, self._move)
        self._add = button(text.say("brief.add"), lambda: add_line(desk, self, self._added), look="link", glyph="plus")
        up = icon_button("up", text.say("brief.up"), lambda: self._move(self.list.section, -1))
        down = icon_button("down", text.say("brief.down"), lambda: self._move(self.list.section, 1))
        for part in (
            self._settings, Field(text.say("brief.questions"), self.questions), row(self._add, None, up, down),
        ):  # fmt: skip
            self.left_lines.addWidget(part)
        self.left_lines.addWidget(self.list, 1)

    def refresh(self) -> None:
        """Read what was chosen for this person, and draw the sheet."""
        desk, person = self.desk, self.desk.person_id
        if not person:
            return
        if person != self._person:
            self._person, self.made = person, None
            self.list.lines.show(())
            self.save.setEnabled(False)
            self.print.setEnabled(False)
        desk.jobs.run(lambda: self.sharing.choices(person), owner=self, done=self._begin, failed=desk.apologise)

    def draw(self) -> None:
        """Make the sheet away from the main thread, and keep what was chosen."""
        desk, person, chosen_now, number = self.desk, self._person, self.choices, self.next_round()
        language = text.language()

        def work() -> _Made:
            sharing = desk.session.sharing
            brief = sharing.brief(person, chosen_now, language=language)
            pdf = sharing.brief_pdf(brief)
            return _Made(brief, sharing.visits(person), Drawn(pdf, drawn(desk, pdf, SHARP), _spoken(brief)))

        desk.jobs.run(
            work, owner=self, done=lambda made: None if self.late(number) else self._show(made), failed=desk.apologise
        )

    def whom(self) -> Recipient:
        """The visit that the brief is for."""
        return Recipient(purpose=self.made.brief.visit_line) if self.made else Recipient()

    def _begin(self, kept: Choices) -> None:
        self.choices = kept
        with QSignalBlocker(self.questions):
            self.questions.setPlainText("\n".join(kept.questions))
        self.draw()

    def _show(self, made: _Made) -> None:
        self.made = made
        self.list.lines.show(made.brief.sections)
        self.preview.show_pages(made.drawn)
        self.save.setEnabled(True)
        self.print.setEnabled(True)
        self._show_settings(made)

    def _show_settings(self, made: _Made) -> None:
        brief, today = made.brief, self.desk.today
        with (
            QSignalBlocker(self.visit),
            QSignalBlocker(self.since),
            QSignalBlocker(self.speech),
            QSignalBlocker(self.paper),
        ):
            self.visit.clear()
            for visit in made.visits:
                self.visit.addItem(visit_words(visit), visit.id)
            self.visit.addItem(text.say("brief.no-visit"), NO_VISIT)
            self.visit.setCurrentIndex(max(self.visit.findData(brief.visit or NO_VISIT), 0))
            self.since.clear()
            begun = parse_date(brief.since)
            ways = {"": text.say("brief.since-visit")}
            ways |= {(today - timedelta(days=days)).isoformat(): "" for days in _AGO}
            if self.choices.since:
                ways.setdefault(self.choices.since, "")
            for iso, label in ways.items():
                said = text.day(begun) if not iso and not self.choices.since else text.typed_iso(iso)
                self.since.addItem(f"{said} ({label})" if label and said else label or said, iso)
            self.since.setCurrentIndex(max(self.since.findData(self.choices.since), 0))
            self.speech.setCurrentIndex(max(self.speech.findData(brief.language), 0))
            self.paper.setCurrentIndex(max(self.paper.findData(brief.paper), 0))
        parts = (self.visit.currentText() if brief.visit else "", self.speech.currentText(), self.paper.currentText())
        self._settings.tell(" · ".join(filter(None, parts)))

    # What a person changes.

    def _change(self, choices: Choices, *, soon: bool = False) -> None:
        self.choices = choices
        desk, person = self.desk, self._person
        desk.jobs.run(lambda: self.sharing.choose(person, choices), owner=self, failed=desk.apologise, lane=Lane.WRITE)
        if soon:
            self.soon()
        else:
            self.draw()

    def _settled(self) -> None:
        self._change(
            replace(
                self.choices, visit=chosen(self.visit), since=chosen(self.since), language=chosen(self.speech),
                paper=chosen(self.paper),
            )
        )  # fmt: skip

    def _asked(self) -> None:
        typed = tuple(line.strip() for line in self.questions.toPlainText().split("\n") if line.strip())
        if typed != self.choices.questions:
            self._change(replace(self.choices, questions=typed), soon=True)

    def _turn(self, line: Line, wanted: bool) -> None:  # noqa: FBT001 - called by the list
        out = tuple(key for key in self.choices.left_out if key != line.key)
        put = tuple(key for key in self.choices.put_in if key != line.key)
        if line.added and not wanted:
            self._change(
                replace(self.choices, added=tuple(key for key in self.choices.added if key not in line.records))
            )
        elif wanted:
            self._change(replace(self.choices, left_out=out, put_in=(*put, line.key)))
        else:
            self._change(replace(self.choices, left_out=(*out, line.key), put_in=put))

    def _move(self, section: str, step: int) -> None:
        """Move a section among those that are shown."""
        if self.made is None or not section:
            return
        shown = [one.key for one in self.made.brief.sections if self.list.lines.place(one.key) >= 0]
        at = shown.index(section)
        other = at + step
        if not 0 <= other < len(shown):
            return
        order = [one.key for one in self.made.brief.sections]
        first, second = order.index(section), order.index(shown[other])
        order[first], order[second] = order[second], order[first]
        self._change(replace(self.choices, order=tuple(key for key in order if key in SECTIONS)))

    def _added(self, key: str) -> None:
        if key not in self.choices.added:
            self._change(replace(self.choices, added=(*self.choices.added, key)))

    # What leaves.

    def _save(self) -> None:
        if self.made is None:
            return
        name = file_name("brief", self.made.brief.person.name, self.desk.today)
        choose_place(self, text.say("sheet.save"), f"{name}.pdf", self._write)

    def _write(self, path: Path) -> None:
        made, desk = self.made, self.desk
        if made is None:
            return
        to, whom = path if path.suffix else path.with_suffix(".pdf"), self.whom()
        desk.jobs.run(
            lambda: self.sharing.save(made.brief, to, whom=whom, over=True),
            owner=self, done=self._saved, failed=desk.apologise, lane=Lane.WRITE,
        )  # fmt: skip

    def _saved(self, written: Written) -> None:
        self.desk.say(text.say("sheet.saved", name=Path(written.path).name))

    def _print(self) -> None:
        made, desk = self.made, self.desk
        if made is None:
            return
        whom = self.whom()

        def printed() -> None:
            desk.jobs.run(
                lambda: self.sharing.printed(made.brief, whom), owner=self, failed=desk.apologise, lane=Lane.WRITE
            )

        print_pdf(desk, self, text.say("nav.brief"), made.drawn.pdf, made.brief.paper, printed)


def _spoken(brief: Brief) -> str:
    """The sheet for those who do not see it: its headlines with how many lines each has."""
    kept = [(section.title, len(section.kept)) for section in brief.sections if section.kept]
    return ", ".join(f"{title}: {count}" for title, count in kept)
