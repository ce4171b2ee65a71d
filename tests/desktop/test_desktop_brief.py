"""The visit brief, the emergency card and the immunisation sheet in the window."""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.brief.adding import AddSheet
from healthdesk.desktop.brief.lines import LinesList
from healthdesk.desktop.brief.naming import file_name
from healthdesk.desktop.brief.printing import drawn
from healthdesk.desktop.brief.view import BriefPage
from healthdesk.desktop.card.vaccines import VaccineSheetPage
from healthdesk.desktop.card.view import CardPage
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.record_list import ROW_ROLE
from healthdesk.desktop.parts.tokens import CONTRAST, LIGHT
from healthdesk.domain.disclosures import Way
from healthdesk.session.sharing import Line, Section

from .conftest import Open

PAGES = ("brief", "card", "vaccine-sheet")


def choose(opened: Open, name: str) -> str:
    """Show somebody's records; their id."""
    person = next(one for one in opened.frame.desk.people if one.name.startswith(name))
    opened.frame.desk.choose(person)
    opened.settle()
    return person.id


def brief_of(opened: Open, name: str = "Anna") -> BriefPage:
    choose(opened, name)
    page = opened.go("brief")
    assert isinstance(page, BriefPage)
    opened.bot.waitUntil(lambda: page.made is not None, timeout=10_000)
    return page


def drawn_anew(opened: Open, page: BriefPage | CardPage, act: object) -> None:
    before = page.made
    assert callable(act)
    act()
    opened.bot.waitUntil(lambda: page.made is not before, timeout=10_000)
    opened.settle()


def shown(page: BriefPage | CardPage) -> list[tuple[str, bool]]:
    model = page.list.lines
    rows = [model.row(model.index(at)) for at in range(model.rowCount())]
    return [(row.title, row.line.kept) for row in rows if row.line is not None]


def into_file(opened: Open, path: Path) -> None:
    """Choose a place in the dialog that is open."""
    dialog = next(one for one in opened.window.findChildren(QFileDialog) if one.isVisible())
    dialog.fileSelected.emit(str(path))
    dialog.close()
    opened.settle()


def test_from_home_to_a_saved_brief_in_three_actions(opened_real: Open, tmp_path: Path) -> None:
    person = choose(opened_real, "Odette")
    opened_real.go("home")
    opened_real.frame.sidebar._press("brief")  # the first
    page = opened_real.frame.page
    assert isinstance(page, BriefPage)
    opened_real.bot.waitUntil(page.save.isEnabled, timeout=10_000)
    page.save.click()  # the second
    into_file(opened_real, tmp_path / "for the doctor.pdf")  # the third
    assert (tmp_path / "for the doctor.pdf").read_bytes().startswith(b"%PDF-")
    left = opened_real.family.disclosures.list(person)[0]
    assert (left.way, left.file) == (Way.BRIEF, "for the doctor.pdf")
    assert left.purpose.startswith("Consultation de cardiologie")


def test_the_sheet_is_seen_as_it_will_be(opened_real: Open) -> None:
    page = brief_of(opened_real)
    assert page.made is not None
    assert len(page.made.drawn.pages) == 1
    assert page.made.drawn.pages[0].width() == 1400
    sheet = page.preview.widget().findChildren(QWidget)[0]
    assert sheet.accessibleName() == "Page 1 of 1"
    assert "Current medicines: 7" in sheet.accessibleDescription()
    assert abs(sheet.height() / sheet.width() - 792 / 612) < 0.01


def test_a_press_and_the_space_bar_take_a_line_off_and_put_it_back(opened_real: Open) -> None:
    page = brief_of(opened_real)
    model = page.list.lines
    at = next(at for at in range(model.rowCount()) if model.row(model.index(at)).title.startswith("Magnesium"))
    page.list.setCurrentIndex(model.index(at))
    drawn_anew(opened_real, page, lambda: QTest.keyClick(page.list, Qt.Key.Key_Space))
    assert ("Magnesium 300 mg", False) in shown(page)
    assert page.list.currentIndex().row() == at
    kept = opened_real.family.sharing.choices(page.desk.person_id)
    assert len(kept.left_out) == 1
    page.list.scrollTo(model.index(at))
    middle = page.list.visualRect(model.index(at)).center()
    drawn_anew(opened_real, page, lambda: QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=middle))
    assert ("Magnesium 300 mg", True) in shown(page)


def test_allergies_stay(opened_real: Open) -> None:
    page = brief_of(opened_real)
    model = page.list.lines
    before = page.made
    model.turn(model.index(1))
    opened_real.settle()
    assert page.made is before
    assert model.row(model.index(0)).aside == "always on the sheet"
    assert not model.flags(model.index(1)) & Qt.ItemFlag.ItemIsUserCheckable


def test_questions_are_kept_with_the_person(opened_real: Open) -> None:
    page = brief_of(opened_real)
    drawn_anew(opened_real, page, lambda: page.questions.setPlainText("Is this dose right?\n\n May I run again? "))
    assert page.made is not None
    assert [line.title for line in page.made.brief.section("questions").lines] == [
        "Is this dose right?",
        "May I run again?",
    ]
    brief_of(opened_real, "Leo")
    assert page.questions.toPlainText() == ""
    brief_of(opened_real, "Anna")
    assert page.questions.toPlainText() == "Is this dose right?\nMay I run again?"


def test_a_section_moves_and_a_record_is_looked_up(opened_real: Open) -> None:
    page = brief_of(opened_real)
    model = page.list.lines
    page.list.setCurrentIndex(model.index(model.place("medicines")))
    drawn_anew(opened_real, page, lambda: QTest.keyClick(page.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier))
    assert model.place("medicines") < model.place("changes")
    page._add.click()
    sheet = next(one for one in page.findChildren(AddSheet) if one.isVisible())
    sheet.field.setText("colique")
    opened_real.bot.waitUntil(lambda: sheet.list.records.rowCount() > 0, timeout=10_000)
    record = sheet.list.records.data(sheet.list.records.index(0), ROW_ROLE).record
    drawn_anew(opened_real, page, lambda: sheet._choose(record))
    assert page.choices.added
    assert page.made is not None
    assert any(line.key in page.choices.added or f"record:{page.choices.added[0]}" == line.key
               for section in page.made.brief.sections for line in section.lines)  # fmt: skip


def test_visit_day_language_and_paper_are_chosen(opened_real: Open) -> None:
    page = brief_of(opened_real)
    page._settings.head.click()
    page.speech.setCurrentIndex(page.speech.findData("de"))
    page.paper.setCurrentIndex(page.paper.findData("a4"))
    page.since.setCurrentIndex(3)
    drawn_anew(opened_real, page, lambda: page.speech.activated.emit(page.speech.currentIndex()))
    assert page.made is not None
    brief = page.made.brief
    assert (brief.language, brief.paper, brief.since) == ("de", "a4", "2026-05-17")
    assert text.language() == "en"
    assert brief.section("medicines").title == "Aktuelle Medikamente"
    page.visit.setCurrentIndex(page.visit.count() - 1)
    drawn_anew(opened_real, page, lambda: page.visit.activated.emit(page.visit.currentIndex()))
    assert page.made.brief.visit_line == ""


def test_the_card_takes_what_is_typed_and_gives_a_picture(opened_real: Open, tmp_path: Path) -> None:
    person = choose(opened_real, "Thomas")
    page = opened_real.go("card")
    assert isinstance(page, CardPage)
    opened_real.bot.waitUntil(lambda: page.made is not None, timeout=10_000)

    def typed() -> None:
        page.contact.setText("Anna, +33 6 00 00 00 00")
        page.contact.textEdited.emit(page.contact.text())

    drawn_anew(opened_real, page, typed)
    page.second.setCurrentIndex(page.second.findData("fr"))
    drawn_anew(opened_real, page, lambda: page.second.activated.emit(1))
    assert page.made is not None
    assert page.made.card.languages == ("en", "fr")
    assert opened_real.family.sharing.card_choices(person).contact == "Anna, +33 6 00 00 00 00"
    page.phone.click()
    into_file(opened_real, tmp_path / "card.png")
    assert QImage(str(tmp_path / "card.png")).width() == 1080


def test_the_immunisation_sheet_is_saved(opened_real: Open, tmp_path: Path) -> None:
    choose(opened_real, "Leo")
    page = opened_real.go("vaccine-sheet")
    assert isinstance(page, VaccineSheetPage)
    opened_real.bot.waitUntil(lambda: page.made is not None, timeout=10_000)
    assert not page.list.lines.ticks
    page.save.click()
    into_file(opened_real, tmp_path / "vaccines")
    assert (tmp_path / "vaccines.pdf").exists()


def test_printing_draws_the_pages_sharp_and_is_in_the_ledger(
    opened_real: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = brief_of(opened_real)
    assert page.made is not None
    dialogs: list[QPrintDialog] = []
    monkeypatch.setattr("healthdesk.desktop.brief.printing.QDialog.open", dialogs.append)
    page.print.click()
    printer = dialogs[0].printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialogs[0].accepted.emit(printer)
    opened_real.settle()
    opened_real.bot.waitUntil((tmp_path / "printed.pdf").exists, timeout=10_000)
    opened_real.settle()
    assert opened_real.family.disclosures.list(page.desk.person_id)[0].way is Way.PRINT
    assert drawn(page.desk, page.made.drawn.pdf, 2550)[0].width() == 2550


def test_everything_on_these_pages_has_a_name_and_one_act_is_first(opened_real: Open) -> None:
    choose(opened_real, "Anna")
    for key in PAGES:
        page = opened_real.go(key)
        opened_real.settle()
        reachable = QAbstractButton | QLineEdit | QComboBox | QPlainTextEdit | LinesList
        shown_here = [one for one in page.findChildren(QWidget) if one.isVisibleTo(page) and isinstance(one, reachable)]
        assert [one for one in shown_here if not one.accessibleName() and not one.objectName().startswith("qt_")] == []
        assert len([one for one in shown_here if one.property("look") == "primary"]) == 1


@pytest.mark.parametrize("language", ["fr", "de"])
def test_at_twice_the_text_size_nothing_is_cut(opened_real: Open, language: str) -> None:
    opened_real.family.preferences.set("language", language)
    opened_real.family.preferences.set("text_size", "200")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    opened_real.window.desk.looks_changed.emit()
    opened_real.window.resize(980, 640)
    try:
        choose(opened_real, "Odette")
        for key in PAGES:
            page = opened_real.go(key)
            opened_real.settle()
            for one in page.findChildren(QAbstractButton):
                if one.isVisibleTo(page) and one.text():
                    assert one.width() >= one.minimumSizeHint().width(), one.text()
            assert page.left.widget().width() <= page.left.viewport().width()
            page._panes.part("right").click()
            assert page.preview.isVisibleTo(page)
            assert not page.left.isVisibleTo(page)
    finally:
        theme.apply(app, LIGHT)


@pytest.fixture
def contrast(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, CONTRAST)
    yield
    theme.apply(qapp, LIGHT)


def test_paper_is_white_in_every_look(opened_real: Open, contrast: None) -> None:
    page = brief_of(opened_real, "Leo")
    sheet = page.preview.widget().findChildren(QWidget)[0]
    assert sheet.grab().toImage().pixelColor(QPoint(8, 8)) == QColor("#FFFFFF")


def test_ten_thousand_lines_are_shown_without_widgets(looks: QApplication) -> None:
    turned: list[tuple[str, bool]] = []
    some = LinesList("Lines", lambda line, wanted: turned.append((line.key, wanted)))
    lines = tuple(Line(f"record:{at}", f"Title {at} <b>x</b> \u202e", "detail") for at in range(10_000))
    some.lines.show([Section("medicines", "Medicines", lines)])
    some.resize(400, 300)
    some.grab()
    assert some.lines.rowCount() == 10_001
    assert len(some.findChildren(QWidget)) < 20
    some.lines.turn(some.lines.index(5_000))
    assert turned == [("record:4999", False)]
    assert "\u202e" not in some.lines.row(some.lines.index(1)).spoken


def test_a_file_has_a_name_that_every_system_takes() -> None:
    text.use("en")
    assert file_name("brief", 'Ana/"Lé" <x>', date(2026, 11, 16)) == "Visit brief Ana Lé x 16 November 2026"
    assert os.sep not in file_name("card", "محمد / علي", date(2026, 1, 2))
