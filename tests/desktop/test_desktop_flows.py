"""What a person does at the desk, from page to page."""

from pathlib import Path
from typing import Any

import pytest
from desktop_family import ANNA, LEO, MARC, NOW, Family
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.desktop import text
from healthdesk.desktop.bring_in.locked import Locked
from healthdesk.desktop.bring_in.whose import Whose
from healthdesk.desktop.by_hand.view import EntrySheet, PersonSheet
from healthdesk.desktop.frame import Frame
from healthdesk.desktop.parts.dialogs import Dialog
from healthdesk.desktop.parts.theme import current
from healthdesk.desktop.parts.tokens import DARK, LIGHT
from healthdesk.desktop.settings.choices import keep
from healthdesk.desktop.settings.sheets import PassphraseSheet
from healthdesk.desktop.window import Idle
from healthdesk.domain.records import Kind, Standing
from healthdesk.domain.views import Entry, RecordQuery

from .conftest import Open


def words_of(widget: QWidget) -> str:
    """All that labels and buttons say in a widget."""
    said = [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    said += [button.text() for button in widget.findChildren(QPushButton) if button.isVisibleTo(widget)]
    return "\n".join(said).replace("\u00a0", " ")


def press(widget: QWidget, name: str) -> None:
    """Press the button of a name."""
    found = [b for b in widget.findChildren(QPushButton) if b.accessibleName() == name and b.isVisibleTo(widget)]
    assert found, f"no button {name!r} among {[b.accessibleName() for b in widget.findChildren(QPushButton)]}"
    found[0].click()


def test_a_file_is_looked_at_then_kept_then_taken_back(opened: Open) -> None:
    page = opened.go("bring-in")
    page.take([Path("lab-2026.json")])
    opened.settle()
    said = words_of(page)
    assert "This is what would come in" in said
    assert "212 new records for Anna Marchetti." in said
    assert "148 Results" in said
    press(page, "Keep all of this")
    opened.settle()
    said = words_of(page)
    assert "Brought in" in said
    assert "148 Results" in said
    assert "5 were already here." in said
    press(page, "Undo import")
    opened.settle()
    assert opened.family.intake.undone == ["r1"]
    assert "lab-2026.json" not in words_of(page)


def test_what_was_looked_at_can_be_left_out(opened: Open) -> None:
    page = opened.go("bring-in")
    page.take([Path("lab-2026.json")])
    opened.settle()
    press(page, "Leave it out")
    opened.settle()
    assert opened.family.intake.dropped == 1
    said = words_of(page)
    assert "Nothing was taken in." in said
    assert "lab-2026.json" not in said
    assert "Drop files or folders here" in said


def test_whose_they_are_is_one_question_and_its_reply_is_given_once(opened: Open) -> None:
    page = opened.go("bring-in")
    page.take([Path("two.json")])
    opened.settle()
    said = words_of(page)
    assert "Whose is this file?" in said
    assert "Anna Marchetti" in said
    question = page.findChild(Whose)
    assert isinstance(question, Whose)
    box = question.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    assert [box.itemText(at) for at in range(box.count())] == [
        "Choose a person", "Somebody new: Anna Marchetti", "Anna Marchetti", "Marc Marchetti", "Léo Marchetti", "Decide later",
    ]  # fmt: skip
    press(page, "Bring it in")
    opened.settle()
    assert opened.family.intake.chosen == []
    box.setCurrentIndex(3)
    press(page, "Bring it in")
    opened.settle()
    assert opened.family.intake.chosen == [{"g0": MARC}]
    assert opened.family.intake.asked == []
    assert "Whose is this file?" not in words_of(page)


def test_a_locked_document_asks_for_its_password(opened: Open, tmp_path: Path) -> None:
    path = tmp_path / "locked.pdf"
    path.write_bytes(b"%PDF-1.7")
    page = opened.go("bring-in")
    page.take([path])
    opened.settle()
    assert "is locked with a password" in words_of(page)
    for typed in ("1935", "1953"):
        field = page.findChild(Locked).password
        assert field.accessibleName() == "Password of locked.pdf"
        field.setText(typed)
        press(page, "Open it")
        opened.settle()
    assert opened.family.intake.passwords == ["", "1935", "1953"]
    assert "212 new records for Anna Marchetti." in words_of(page)
    assert page.findChild(Locked) is None


def test_a_refused_file_says_what_it_means(opened: Open) -> None:
    page = opened.go("bring-in")
    page.take([Path("broken.json")])
    opened.settle()
    assert "broken.json" in words_of(page)
    assert "Nothing came in." in words_of(page)
    assert "Undo import" not in words_of(page)
    assert "Keep all of this" not in words_of(page)


def test_an_import_is_taken_back_from_sources(opened: Open) -> None:
    page = opened.go("sources")
    press(page, "Undo import")
    sheet = opened.window.findChild(Dialog)
    assert isinstance(sheet, Dialog)
    press(sheet, "Undo import")
    opened.settle()
    assert opened.family.intake.undone == ["r1"]
    assert "Taken back" in words_of(page)


def test_a_measurement_by_hand_is_checked_and_kept(opened: Open) -> None:
    sheet = EntrySheet(opened.frame.desk, opened.window, "vital")
    sheet.open()
    sheet.value.setText("128")
    press(sheet, "Save")
    assert "A number, please" in words_of(sheet)
    sheet.value.setText("128/82")
    press(sheet, "Save")
    opened.settle()
    entry = opened.family.intake.written[0]
    assert (entry.kind, entry.concept, entry.value_text, entry.unit, entry.day) == (
        Kind.VITAL, "blood-pressure", "128/82", "mmHg", "2026-03-14",
    )  # fmt: skip


def test_a_medicine_by_hand_needs_a_name(opened: Open) -> None:
    sheet = EntrySheet(opened.frame.desk, opened.window, "medication")
    sheet.open()
    press(sheet, "Save")
    assert "Please say what it is." in words_of(sheet)
    sheet.title.setText("Paracetamol 500 mg")
    press(sheet, "Save")
    opened.settle()
    assert opened.family.intake.written[0].title == "Paracetamol 500 mg"


def test_erasing_a_person_asks_first(opened: Open) -> None:
    page = opened.go("settings")
    press(page, "Erase Léo Marchetti")
    sheet = opened.window.findChild(Dialog)
    assert isinstance(sheet, Dialog)
    assert "cannot be taken back" in words_of(sheet)
    press(sheet, "Erase for good")
    opened.settle()
    assert [person.name for person in opened.family.people.held] == ["Anna Marchetti", "Marc Marchetti"]


def test_language_and_looks_change_at_once(opened: Open) -> None:
    opened.go("settings")
    keep(opened.frame.desk, "theme", "dark")
    opened.settle()
    assert current() is DARK
    keep(opened.frame.desk, "language", "fr")
    opened.settle()
    assert "Réglages" in words_of(opened.frame)
    keep(opened.frame.desk, "theme", "light")
    opened.settle()
    assert current() is LIGHT


def test_the_passphrase_is_changed_with_the_old_one(opened: Open) -> None:
    sheet = PassphraseSheet(opened.frame.desk, opened.window)
    sheet.open()
    sheet.old.setText("wrong")
    sheet.new.setText("copper lantern otter violin")
    sheet.again.setText("copper lantern otter violin")
    press(sheet, "Change the passphrase")
    opened.settle()
    assert opened.family.custody.calls == []
    sheet.old.setText("old secret words")
    press(sheet, "Change the passphrase")
    opened.settle()
    assert opened.family.custody.calls == ["passphrase"]


def test_the_vault_is_checked(opened: Open) -> None:
    page = opened.go("settings")
    press(page, "Check")
    opened.settle()
    sheet = opened.window.findChild(Dialog)
    assert isinstance(sheet, Dialog)
    assert "1 import was verified" in words_of(sheet)


def test_the_way_back_leads_to_the_page_before(opened: Open) -> None:
    opened.go("documents")
    opened.go("sources")
    opened.frame.back()
    opened.settle()
    assert opened.frame.page is opened.frame.pages["documents"]


def test_pages_of_an_empty_record_teach(opened: Open) -> None:
    opened.frame.desk.choose(LEO)
    opened.settle()
    for page, words in (
        ("home", "Nothing here yet"), ("measures", "No measures yet"),
        ("documents", "No documents yet"), ("sources", "Nothing brought in yet"),
    ):  # fmt: skip
        assert words in words_of(opened.go(page))


def test_locking_hides_at_once_and_leaves_for_the_lock_screen(opened: Open) -> None:
    opened.frame.sidebar.lock.click()
    assert not opened.window.isVisible()
    assert opened.left == [Path("family")]


def test_an_idle_desk_locks_itself(opened: Open) -> None:
    moment = [0.0]
    opened.window.idle = Idle(lambda: moment[0])
    moment[0] = 299
    opened.window.look_at_clock()
    assert opened.left == []
    assert "locks in 0:01" in words_of(opened.frame.status)
    moment[0] = 301
    opened.window.look_at_clock()
    assert opened.left == [Path("family")]


def test_a_fault_locks_and_tells_nothing_of_the_records(opened: Open) -> None:
    opened.window.jobs.bug.disconnect()
    opened.window._bug(RuntimeError("Anna Marchetti HbA1c 7.1"))
    sheet = opened.window.findChild(Dialog)
    assert isinstance(sheet, Dialog)
    assert "RuntimeError" in words_of(sheet)
    assert "Marchetti" not in words_of(sheet)
    press(sheet, "Close")
    opened.bot.wait(20)
    assert opened.left == [Path("family")]
    opened.window.jobs.bug.connect(lambda _error: None)


@pytest.mark.parametrize("demo", [True, False])
def test_the_demo_says_so_and_never_locks(looks: QApplication, qtbot: QtBot, demo: bool) -> None:
    from healthdesk.desktop.window import Window  # noqa: PLC0415 - the fixture opens another one

    family: Any = Family(demo=demo)
    left: list[Path | None] = []
    window = Window(Path("family"), clock=lambda: NOW, leave=left.append)
    window.show()
    window.open_desk(family)
    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), Frame) and window.jobs.idle)
    moment = [0.0]
    window.idle = Idle(lambda: moment[0])
    moment[0] = 10_000
    window.look_at_clock()
    assert ("made-up family" in words_of(window)) is demo
    assert left == ([] if demo else [Path("family")])
    window.close()
    assert family.closed


def test_the_person_is_always_named_and_initials_shown(opened: Open) -> None:
    button = next(b for b in opened.frame.sidebar.findChildren(QPushButton) if "Anna" in b.accessibleName())
    assert button.accessibleName() == "Whose records are shown: Anna Marchetti"
    assert ANNA.initials == "AM"
    assert text.language() == "en"
    assert Standing.VOID == "void"


def first_of(opened_real: Open, kind: Kind) -> str:
    """A record of the person shown."""
    person = opened_real.frame.desk.person_id
    found: str = opened_real.family.records.list(person, RecordQuery(kinds=frozenset({kind})))[0].id
    return found


def test_hostile_text_stays_text(opened_real: Open) -> None:
    session, person = opened_real.family, opened_real.frame.desk.person_id
    session.intake.write(person, Entry(Kind.CONDITION, '<b>Asthma</b> <img src="file:///etc/passwd">', "2026-01-01"))
    found = session.records.search(person, "Asthma")[0].id
    page = opened_real.go("record", found)
    assert '<b>Asthma</b> <img src="file:///etc/passwd">' in words_of(page)
    for name in ("conditions", "timeline", "home"):
        opened_real.go(name)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in opened_real.window.findChildren(QLabel))


def test_deleting_a_record_asks_first(opened_real: Open) -> None:
    record = first_of(opened_real, Kind.CONDITION)
    page = opened_real.go("record", record)
    page._menu._ask()
    sheet = opened_real.window.findChild(Dialog)
    assert isinstance(sheet, Dialog)
    press(sheet, "Delete this record")
    opened_real.settle()
    kept = opened_real.family.records.list(
        opened_real.frame.desk.person_id, RecordQuery(kinds=frozenset({Kind.CONDITION}))
    )
    assert kept
    assert record not in {each.id for each in kept}


def test_a_person_is_added_and_shown(opened_real: Open) -> None:
    sheet = PersonSheet(opened_real.frame.desk, opened_real.window)
    sheet.open()
    name, birth = sheet.name.field, sheet.birth.field
    assert isinstance(name, QLineEdit)
    assert isinstance(birth, QLineEdit)
    name.setText("Rosa Marchetti")
    birth.setText("not a day")
    press(sheet, "Add")
    assert "could not be read" in words_of(sheet)
    birth.setText("1928")
    press(sheet, "Add")
    opened_real.settle()
    assert opened_real.frame.desk.person is not None
    assert opened_real.frame.desk.person.name == "Rosa Marchetti"
    assert "Nothing here yet" in words_of(opened_real.frame.page)


def test_in_a_narrow_window_a_record_takes_the_place_of_the_page(opened_real: Open) -> None:
    opened_real.window.resize(1280, 800)
    opened_real.go("measures")
    opened_real.frame.desk.open_record(first_of(opened_real, Kind.CONDITION))
    opened_real.settle()
    assert opened_real.frame.panel.isVisible()
    assert opened_real.frame.page.isVisible()
    opened_real.window.resize(1000, 700)
    opened_real.settle()
    assert opened_real.frame.panel.isVisible()
    assert not opened_real.frame.page.isVisible()
    opened_real.go("documents")
    assert opened_real.frame.page.isVisible()
    assert not opened_real.frame.panel.isVisible()
