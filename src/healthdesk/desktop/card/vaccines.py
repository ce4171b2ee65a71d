"""The immunisation sheet: vaccines by disease, as the sources gave them; nothing to choose but language and paper."""

from dataclasses import dataclass
from pathlib import Path

from healthdesk.desktop import text
from healthdesk.desktop.brief.lines import LinesList
from healthdesk.desktop.brief.naming import file_name
from healthdesk.desktop.brief.panes import SheetPage
from healthdesk.desktop.brief.preview import SHARP, Drawn
from healthdesk.desktop.brief.printing import drawn, print_pdf
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.first_run.steps import LANGUAGES
from healthdesk.desktop.jobs import Lane
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.dialogs import choose_place
from healthdesk.desktop.parts.fields import Field, choice, chosen
from healthdesk.desktop.parts.layout import tiles
from healthdesk.domain.views import Written
from healthdesk.session.sharing import VaccineSheet


@dataclass(frozen=True, slots=True)
class _Made:
    sheet: VaccineSheet
    drawn: Drawn


class VaccineSheetPage(SheetPage):
    """The immunisation sheet of the person shown."""

    key = "vaccine-sheet"

    def __init__(self, desk: Desk) -> None:
        self.save = button(text.say("sheet.save"), self._save, look="primary", glyph="save")
        self.print = button(text.say("sheet.print"), self._print, glyph="print")
        super().__init__(desk, self.save, (self.print,))
        self.made: _Made | None = None
        self._usual = True
        self.speech = choice(text.say("sheet.language"), LANGUAGES, text.language())
        self.paper = choice(text.say("sheet.paper"), [("a4", "A4"), ("letter", "Letter")])
        for box in (self.speech, self.paper):
            box.activated.connect(lambda _at: self.draw())
        self.list = LinesList(text.say("brief.lines"))
        self.left_lines.addWidget(
            tiles(
                Field(text.say("sheet.language"), self.speech),
                Field(text.say("sheet.paper"), self.paper),
                least=170,
                most=2,
            )
        )
        self.left_lines.addWidget(self.list, 1)

    def refresh(self) -> None:
        """Draw the sheet of the person shown."""
        self.draw()

    def draw(self) -> None:
        """Make the sheet away from the main thread."""
        desk, person, number = self.desk, self.desk.person_id, self.next_round()
        if not person:
            return
        language, paper = chosen(self.speech), "" if self._usual else chosen(self.paper)

        def work() -> _Made:
            sheet = desk.session.sharing.vaccines(person, language=language, paper=paper)
            pdf = desk.session.sharing.vaccines_pdf(sheet)
            return _Made(sheet, Drawn(pdf, drawn(desk, pdf, SHARP)))

        desk.jobs.run(
            work, owner=self, done=lambda made: None if self.late(number) else self._show(made), failed=desk.apologise
        )

    def _show(self, made: _Made) -> None:
        self.made = made
        self._usual = False
        self.paper.setCurrentIndex(max(self.paper.findData(made.sheet.paper), 0))
        self.list.lines.show((made.sheet.due, *made.sheet.sections))
        self.preview.show_pages(made.drawn)

    def _save(self) -> None:
        if self.made is not None:
            name = file_name("vaccines", self.made.sheet.person.name, self.desk.today)
            choose_place(self, text.say("sheet.save"), f"{name}.pdf", self._write)

    def _write(self, path: Path) -> None:
        made, desk = self.made, self.desk
        if made is None:
            return
        to = path if path.suffix else path.with_suffix(".pdf")
        desk.jobs.run(
            lambda: self.sharing.save(made.sheet, to, over=True),
            owner=self, done=self._saved, failed=desk.apologise, lane=Lane.WRITE,
        )  # fmt: skip

    def _saved(self, written: Written) -> None:
        self.desk.say(text.say("sheet.saved", name=Path(written.path).name))

    def _print(self) -> None:
        made, desk = self.made, self.desk
        if made is None:
            return

        def printed() -> None:
            desk.jobs.run(lambda: self.sharing.printed(made.sheet), owner=self, failed=desk.apologise, lane=Lane.WRITE)

        print_pdf(desk, self, text.say("nav.vaccine-sheet"), made.drawn.pdf, made.sheet.paper, printed)
