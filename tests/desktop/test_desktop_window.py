"""The window among others: one for a vault, where it stood, what the system asks for, the ways to and fro."""

import threading
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QKeySequence, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from healthdesk.desktop import text
from healthdesk.desktop.alone import Alone
from healthdesk.desktop.outside import Outside
from healthdesk.desktop.palette.everything import EverythingPage
from healthdesk.desktop.palette.ways import folded, matching
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.buttons import PressRow
from healthdesk.desktop.parts.dropping import dropped_files
from healthdesk.desktop.parts.tokens import CONTRAST, DARK
from healthdesk.desktop.settings.choices import keep, resize
from healthdesk.desktop.shortcuts.sheet import ShortcutsSheet
from healthdesk.desktop.shortcuts.table import SHORTCUTS
from healthdesk.desktop.sidebar import PAGES, SERVICES, SIMPLE
from healthdesk.desktop.trail import Trail

from .conftest import Open
from .real_vault import DEMO, INDEX


def test_a_second_start_brings_the_first_forward(looks: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    first, second = Alone(tmp_path, tmp_path / "vault"), Alone(tmp_path, tmp_path / "vault")
    assert first.first()
    assert not second.first()
    assert Alone(tmp_path, tmp_path / "another").first()
    heard: list[bool] = []
    with qtbot.waitSignal(first.wanted, timeout=5000):
        asking = threading.Thread(target=lambda: heard.append(second.ask()))
        asking.start()
    asking.join()
    assert heard == [True]
    first.release()
    assert second.first()


def test_a_second_start_goes_on_when_nobody_hears(looks: QApplication, tmp_path: Path) -> None:
    first, second = Alone(tmp_path, tmp_path / "vault"), Alone(tmp_path, tmp_path / "vault")
    assert first.first()
    assert not second.ask(0.05)
    assert [each.name for each in tmp_path.iterdir() if each.suffix == ".forward"] == []


def test_the_window_stands_where_it_stood(looks: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(40, 30, 610, 400)
    window.show()
    Outside(tmp_path).keep_place(window)
    again = QWidget()
    qtbot.addWidget(again)
    Outside(tmp_path).stand(again)
    assert again.size() == window.size()


def test_looks_are_kept_for_the_lock_screen_and_nothing_else_is(looks: QApplication, tmp_path: Path) -> None:
    Outside(tmp_path).keep_looks({"theme": "dark", "text_size": "200", "view": "simple", "language": "de"}.get)  # type: ignore[arg-type]
    made = theme.kept(Outside(tmp_path).get)
    assert made.tokens is DARK
    assert made.simple
    assert made.size == 2.0
    assert theme.kept(Outside(tmp_path / "none").get).size == 1.0


def test_what_was_open_is_open_again(opened_real: Open) -> None:
    frame = opened_real.frame
    frame.desk.choose(frame.desk.people[-1])
    opened_real.go("measure", "body-weight")
    opened_real.window._note_place()
    kept = opened_real.family.preferences
    assert (kept.get("page"), kept.get("person")) == ("measures", frame.desk.people[-1].id)
    opened_real.window._first_people(frame.desk.people)
    opened_real.settle()
    assert opened_real.frame.trail.here == ("measures", "")
    assert opened_real.frame.desk.person_id == frame.desk.people[-1].id


def test_the_system_is_followed_while_the_window_is_open(opened_real: Open) -> None:
    theme.apply(opened_real.window._app, CONTRAST)
    opened_real.window._system.changed.emit()
    opened_real.settle()
    assert theme.current() is theme.choose("system")


def test_the_page_that_was_open_stays_open_under_other_looks(opened_real: Open) -> None:
    opened_real.go("timeline")
    opened_real.go("measures")
    keep(opened_real.frame.desk, "theme", "dark")
    opened_real.settle()
    assert theme.current() is DARK
    assert opened_real.frame.trail.here == ("measures", "")
    opened_real.frame.back()
    assert opened_real.frame.trail.here == ("timeline", "")


def test_text_grows_by_key_up_to_twice(opened_real: Open) -> None:
    for wish in (1.25, 1.5, 2.0, 2.0):
        resize(opened_real.frame.desk, 1)
        opened_real.settle()
        assert theme.looks().size == wish
    assert theme.font("text").pixelSize() == 26
    resize(opened_real.frame.desk, 0)
    opened_real.settle()
    assert theme.font("text").pixelSize() == 13


def test_the_simple_view_has_five_pages_and_the_way_to_all_others(opened_real: Open) -> None:
    opened_real.frame.sidebar.view.click()
    opened_real.settle()
    frame = opened_real.frame
    assert set(frame.sidebar._entries) == {*SIMPLE, "everything"}
    assert theme.font("text").pixelSize() == 18
    page = opened_real.go("everything")
    assert isinstance(page, EverythingPage)
    said = " ".join(each.accessibleName() for each in page.findChildren(PressRow))
    for key, _ in (*PAGES, *SERVICES):
        assert text.say(f"nav.{key}") in said
    assert frame.sidebar._entries["everything"].here
    low = [entry.height() for entry in frame.sidebar._entries.values() if entry.height() < 44]
    assert low == []
    frame.sidebar.view.click()
    opened_real.settle()
    assert not theme.simple()
    assert opened_real.frame.trail.here == ("everything", "")


def test_back_and_forward_by_key_and_by_mouse(opened_real: Open) -> None:
    frame = opened_real.frame
    opened_real.go("timeline")
    opened_real.go("documents")
    QTest.keyClick(frame, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert frame.trail.here == ("timeline", "")
    QTest.keyClick(frame, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert frame.trail.here == ("documents", "")
    for button, place in ((Qt.MouseButton.BackButton, "timeline"), (Qt.MouseButton.ForwardButton, "documents")):
        at = QPointF(500, 300)
        pressed = QMouseEvent(
            QEvent.Type.MouseButtonPress, at, at, button, button, Qt.KeyboardModifier.NoModifier
        )  # fmt: skip
        QApplication.sendEvent(opened_real.window.windowHandle(), pressed)
        assert frame.trail.here == (place, "")
    opened_real.settle()


@given(some.lists(some.sampled_from(["go a", "go b", "go c", "back", "forward"]), max_size=40))
def test_a_trail_never_leaves_its_places(steps: list[str]) -> None:
    trail, last = Trail(), None
    for step in steps:
        if step.startswith("go"):
            fresh = trail.go(step[3:], "")
            assert trail.here == (step[3:], "")
            assert not (fresh and trail.can_forward)
        else:
            moved = trail.can_back if step == "back" else trail.can_forward
            found = trail.back() if step == "back" else trail.forward()
            assert (found is not None) == moved
            assert trail.here == (found or last)
        last = trail.here


def test_the_palette_finds_pages_and_acts_by_what_they_are_called(opened_real: Open) -> None:
    frame = opened_real.frame
    sheet = frame.palette_sheet
    QTest.keyClick(frame, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert sheet.isVisible()
    assert sheet.field.hasFocus()
    everything = sheet.model.rowCount()
    QTest.keyClicks(sheet.field, "lab res")
    assert 0 < sheet.model.rowCount() < everything
    assert "Labs and vitals" in sheet.field.accessibleDescription()
    QTest.keyClick(sheet.field, Qt.Key.Key_Return)
    assert not sheet.isVisible()
    assert frame.trail.here == ("measures", "")
    sheet.begin()
    QTest.keyClicks(sheet.field, "zzzz")
    assert sheet.model.rowCount() == 0
    QTest.keyClick(sheet.field, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    opened_real.settle()


def test_every_way_has_a_label_that_finds_it_in_every_language(opened_real: Open) -> None:
    for language in ("en", "fr", "de", "es"):
        text.use(language)
        ways = opened_real.frame.ways()
        for way in ways:
            assert way in matching(ways, way.label), (language, way.label)
            assert way in matching(ways, folded(way.label).upper())
    text.use("en")


def test_no_two_keys_are_the_same_and_all_are_listed(opened_real: Open) -> None:
    keys = [QKeySequence(keys).toString() for each in SHORTCUTS for keys in each.keys]
    assert len(keys) == len(set(keys))
    sheet = ShortcutsSheet(opened_real.window)
    said = " ".join(each.text() for each in sheet.findChildren(QLabel))
    assert all(
        QKeySequence(each.keys[0]).toString(QKeySequence.SequenceFormat.NativeText) in said for each in SHORTCUTS
    )
    sheet.deleteLater()


def test_files_dropped_anywhere_are_looked_at(opened_real: Open, tmp_path: Path) -> None:
    known = DEMO / INDEX["persons"][1]["files"][0]["path"]
    page = tmp_path / known.name
    page.write_bytes(known.read_bytes() + b"\n")
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(page)), QUrl("https://example.org/file")])
    assert dropped_files(carried) == [page]
    opened_real.go("timeline")
    frame = opened_real.frame
    frame.bring_in([page])
    opened_real.settle()
    assert frame.trail.here == ("bring-in", "")
    assert frame.unfinished
    keep(frame.desk, "theme", "dark")
    opened_real.settle()
    assert opened_real.frame is frame
    assert frame.childAt(QPoint(5, 5)) is not None
    frame.page._leave()  # type: ignore[attr-defined]
    opened_real.settle()
