"""The emergency card: what stands on it is the person's choice; on paper to be folded, and as a picture for a phone."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSignalBlocker

from healthdesk.desktop import text
from healthdesk.desktop.brief.lines import LinesList
from healthdesk.desktop.brief.naming import file_name
from healthdesk.desktop.brief.panes import SheetPage
from healthdesk.desktop.brief.preview import SHARP, Drawn, images
from healthdesk.desktop.brief.printing import drawn, print_pdf
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.first_run.steps import LANGUAGES
from healthdesk.desktop.jobs import Lane
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.dialogs import choose_place
from healthdesk.desktop.parts.fields import Field, choice, chosen, line_edit
from healthdesk.desktop.parts.layout import tiles
from healthdesk.desktop.parts.plain import Prose
from healthdesk.domain.views import Written
from healthdesk.session.sharing import Card, CardChoices, Line

_UPPER: Final = 0.34
"""The share of the sheet that the card takes; the rest of the paper is empty."""


@dataclass(frozen=True, slots=True)
class _Made:
    card: Card
    pdf: bytes
    drawn: Drawn


class CardPage(SheetPage):
    """The emergency card of the person shown."""

    key = "card"

    def __init__(self, desk: Desk) -> None:
        self.save = button(text.say("sheet.save"), lambda: self._save("pdf"), look="primary", glyph="save")
        self.phone = button(text.say("card.phone"), lambda: self._save("png"), glyph="phone")
        self.print = button(text.say("sheet.print"), self._print, glyph="print")
        super().__init__(desk, self.save, (self.print, self.phone))
        self.choices = CardChoices()
        self.made: _Made | None = None
        self._person = ""
        self.contact = line_edit(text.say("card.contact"), placeholder=text.say("card.contact-hint"))
        self.spoken = line_edit(text.say("card.languages"))
        self.first = choice(text.say("card.first"), LANGUAGES)
        self.second = choice(text.say("sheet.second"), [("", text.say("sheet.second-none")), *LANGUAGES])
        for field in (self.contact, self.spoken):
            field.textEdited.connect(lambda _text: self._typed(soon=True))
        for box in (self.first, self.second):
            box.activated.connect(lambda _at: self._typed())
        self.list = LinesList(text.say("card.lines"), self._turn)
        self.left_lines.addWidget(tiles(
            Field(text.say("card.contact"), self.contact), Field(text.say("card.languages"), self.spoken),
            Field(text.say("card.first"), self.first), Field(text.say("sheet.second"), self.second),
            least=140, most=2,
        ))  # fmt: skip
        self.left_lines.addWidget(Prose(text.say("card.note"), "small", "ink2"))
        self.left_lines.addWidget(self.list, 1)

    def refresh(self) -> None:
        """Read what was chosen for this person, and draw the card."""
        desk, person = self.desk, self.desk.person_id
        if not person:
            return
        if person != self._person:
            self._person, self.made = person, None
            self.list.lines.show(())
            for action in self.acts:
                action.setEnabled(False)
        desk.jobs.run(lambda: self.sharing.card_choices(person), owner=self, done=self._begin, failed=desk.apologise)

    def draw(self) -> None:
        """Make the card away from the main thread: the sheet first, then the picture."""
        desk, person, chosen_now, number = self.desk, self._person, self.choices, self.next_round()
        language = text.language()

        def work() -> _Made:
            sharing = desk.session.sharing
            card = sharing.card(person, chosen_now, language=language)
            pdf = sharing.card_pdf(card)
            sheet = drawn(desk, pdf, SHARP)[0]
            card_alone = sheet.copy(0, 0, sheet.width(), round(sheet.height() * _UPPER))
            pages = (card_alone, *images([sharing.card_picture(card)]))
            return _Made(card, pdf, Drawn(pdf, pages, _spoken(card)))

        desk.jobs.run(
            work, owner=self, done=lambda made: None if self.late(number) else self._show(made), failed=desk.apologise
        )

    def _begin(self, kept: CardChoices) -> None:
        self.choices = kept
        with QSignalBlocker(self.first), QSignalBlocker(self.second):
            self.contact.setText(kept.contact)
            self.spoken.setText(kept.languages)
            self.contact.setCursorPosition(0)
            self.spoken.setCursorPosition(0)
            self.first.setCurrentIndex(max(self.first.findData(kept.language or text.language()), 0))
            self.second.setCurrentIndex(max(self.second.findData(kept.second), 0))
        self.draw()

    def _show(self, made: _Made) -> None:
        self.made = made
        self.list.lines.show(made.card.sections)
        self.preview.show_pages(made.drawn)
        for action in self.acts:
            action.setEnabled(True)

    def _change(self, choices: CardChoices, *, soon: bool = False) -> None:
        self.choices = choices
        desk, person = self.desk, self._person
        desk.jobs.run(
            lambda: self.sharing.choose_card(person, choices), owner=self, failed=desk.apologise, lane=Lane.WRITE
        )
        if soon:
            self.soon()
        else:
            self.draw()

    def _typed(self, *, soon: bool = False) -> None:
        said = replace(
            self.choices, contact=self.contact.text().strip(), languages=self.spoken.text().strip(),
            language=chosen(self.first), second=chosen(self.second),
        )  # fmt: skip
        self._change(said, soon=soon)

    def _turn(self, line: Line, wanted: bool) -> None:  # noqa: FBT001 - called by the list
        out = tuple(key for key in self.choices.left_out if key != line.key)
        put = tuple(key for key in self.choices.put_in if key != line.key)
        if wanted:
            self._change(replace(self.choices, left_out=out, put_in=(*put, line.key)))
        else:
            self._change(replace(self.choices, left_out=(*out, line.key), put_in=put))

    def _save(self, form: str) -> None:
        if self.made is None:
            return
        name = f"{file_name('card', self.made.card.person.name, self.desk.today)}.{form}"
        title = text.say("sheet.save" if form == "pdf" else "card.phone")
        choose_place(self, title, name, lambda path: self._write(path, form))

    def _write(self, path: Path, form: str) -> None:
        made, desk = self.made, self.desk
        if made is None:
            return
        to = path if path.suffix else path.with_suffix(f".{form}")
        desk.jobs.run(
            lambda: self.sharing.save(made.card, to, form, over=True),
            owner=self, done=self._saved, failed=desk.apologise, lane=Lane.WRITE,
        )  # fmt: skip

    def _saved(self, written: Written) -> None:
        self.desk.say(text.say("sheet.saved", name=Path(written.path).name))

    def _print(self) -> None:
        made, desk = self.made, self.desk
        if made is None:
            return

        def printed() -> None:
            desk.jobs.run(lambda: self.sharing.printed(made.card), owner=self, failed=desk.apologise, lane=Lane.WRITE)

        print_pdf(desk, self, text.say("nav.card"), made.pdf, made.card.paper, printed)


def _spoken(card: Card) -> str:
    kept = [(section.title, [line.title for line in section.kept]) for section in card.sections if section.kept]
    return ". ".join(f"{title}: {', '.join(lines)}" for title, lines in kept)
