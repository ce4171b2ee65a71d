"""What passes by and what can be taken along: toasts with undo, shapes of what is coming, copying as text and table."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.desktop.parts.copying import as_table, as_text, copy_ways, give_copy_menu, open_menu
from healthdesk.desktop.parts.skeleton import GLANCE_MS, Skeleton
from healthdesk.desktop.parts.toast import SECONDS_TO_ACT, Toast


def around(bot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(900, 600)
    bot.addWidget(made)
    made.show()
    return made


def test_a_toast_offers_undo_and_the_keys_take_it(looks: QApplication, qtbot: QtBot) -> None:
    ground = around(qtbot)
    toast, undone = Toast(ground), []
    toast.offer("Ibuprofen moved to past medicines", lambda: undone.append("one"))
    assert toast.isVisible()
    assert toast.act.accessibleName() == "Undo: Ibuprofen moved to past medicines"
    assert toast._gone.interval() == SECONDS_TO_ACT * 1000
    ground.activateWindow()
    qtbot.waitUntil(ground.isActiveWindow)
    QTest.keyClick(ground, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == ["one"]
    assert not toast.isVisible()
    toast.offer("Two", lambda: undone.append("two"), "Look")
    toast.act.click()
    assert undone == ["one", "two"]


def test_a_toast_waits_while_its_button_has_the_focus(looks: QApplication, qtbot: QtBot) -> None:
    ground = around(qtbot)
    toast = Toast(ground)
    toast.offer("Gone", lambda: None)
    ground.activateWindow()
    toast.act.setFocus()
    qtbot.waitUntil(toast.act.hasFocus)
    assert not toast._gone.isActive()
    toast.act.clearFocus()
    assert toast._gone.isActive()


def test_a_new_sentence_takes_the_offer_away(looks: QApplication, qtbot: QtBot) -> None:
    ground = around(qtbot)
    toast, done = Toast(ground), []
    toast.offer("One", lambda: done.append(1))
    toast.say("Saved")
    assert not toast.act.isVisible()
    toast._take()
    assert done == []


def test_a_long_sentence_is_shown_whole_within_the_window(looks: QApplication, qtbot: QtBot) -> None:
    ground = around(qtbot)
    toast = Toast(ground)
    toast.offer("word " * 60, lambda: None)
    assert ground.rect().contains(toast.geometry())
    assert toast._words.height() >= toast._words.heightForWidth(toast._words.width())


def test_a_skeleton_appears_after_a_glance(looks: QApplication, qtbot: QtBot) -> None:
    for shape in ("rows", "cards", "chart", "prose"):
        made = Skeleton(shape, 3)
        qtbot.addWidget(made)
        made.resize(500, made.height())
        before = made.grab().toImage()
        qtbot.wait(GLANCE_MS + 50)
        assert made.grab().toImage() != before
        assert made.accessibleName() == "Loading"


def test_a_table_goes_to_spreadsheets_and_letters_and_no_cell_is_a_formula(looks: QApplication) -> None:
    carried = as_table([["Date", "HbA1c <%>"], ["3 Mar 2026", "-0.5"], ["=1+1", "@x\ty"], ["-cmd", "+3"]])
    assert carried.text() == "Date\tHbA1c <%>\n3 Mar 2026\t-0.5\n'=1+1\t'@x y\n'-cmd\t+3"
    assert "<th>HbA1c &lt;%&gt;</th>" in carried.html()
    assert "<td>-0.5</td>" in carried.html()
    assert as_text("x").data("x-kde-passwordManagerHint") == b"secret"


def test_hidden_marks_are_copied_as_signs(looks: QApplication) -> None:
    assert as_text("a\u202eb").text() == "a⟨RLO⟩b"


def test_the_menu_opens_by_key_and_copies(looks: QApplication, qtbot: QtBot) -> None:
    ground = around(qtbot)
    give_copy_menu(ground, lambda: "HbA1c 6.1 %", lambda: [["Date", "Value"], ["3 Mar", "6.1"]])
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(ground, asked)
    menu = next(each for each in ground.findChildren(QMenu) if each.isVisible())
    assert [line.text() for line in menu.actions()] == ["Copy as text", "Copy as table"]
    menu.actions()[0].trigger()
    assert QGuiApplication.clipboard().text() == "HbA1c 6.1 %"
    menu.actions()[1].trigger()
    assert QGuiApplication.clipboard().text() == "Date\tValue\n3 Mar\t6.1"
    menu.close()


def test_a_menu_shows_an_ampersand_as_it_is(looks: QApplication, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    menu = open_menu(button, [("Salt & water", "copy", lambda: None), None, *copy_ways(lambda: "")], QPoint(0, 0))
    assert menu.actions()[0].text() == "Salt && water"
    assert menu.actions()[1].isSeparator()
    menu.close()
