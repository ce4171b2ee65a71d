"""Everything that can be reached has a name, and the keyboard reaches it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from healthdesk.desktop.by_hand.view import EntrySheet, PersonSheet
from healthdesk.desktop.parts.buttons import tip

from .conftest import Open

PAGES = (
    "home", "ask", "timeline", "measures", "documents",
    "bring-in", "sources", "settings",
)  # fmt: skip
_INNER = ("qt_spinbox_lineedit", "qt_scrollarea_viewport")


def nameless(root: QWidget) -> list[str]:
    """Reachable widgets that say nothing of themselves."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or widget.objectName() in _INNER:
            continue
        reachable = isinstance(
            widget, QAbstractButton | QLineEdit | QComboBox | QPlainTextEdit | QAbstractItemView
        ) or (widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not isinstance(widget, QAbstractScrollArea))
        inside_combo = isinstance(widget.parentWidget(), QComboBox) or widget.inherits("QComboBoxPrivateContainer")
        if reachable and not inside_combo and not widget.accessibleName():
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found


@pytest.mark.parametrize("page", PAGES)
def test_everything_on_a_page_has_a_name(opened: Open, page: str) -> None:
    opened.go(page)
    assert nameless(opened.frame) == []


@pytest.mark.parametrize("argument", ["hba1c", "blood-pressure"])
def test_everything_on_a_measure_has_a_name(opened: Open, argument: str) -> None:
    opened.go("measure", argument)
    assert nameless(opened.frame) == []


@pytest.mark.parametrize("record", ["rec1028", "rec17"])
def test_everything_on_a_record_has_a_name(opened: Open, record: str) -> None:
    opened.go("record", record)
    opened.frame.desk.open_record(record)
    opened.settle()
    assert nameless(opened.frame) == []


@pytest.mark.parametrize("sort", ["vital", "medication", "allergy", "condition", "note"])
def test_everything_on_a_sheet_has_a_name(opened: Open, sort: str) -> None:
    sheet = EntrySheet(opened.frame.desk, opened.window, sort)
    sheet.open()
    assert nameless(sheet) == []
    person = PersonSheet(opened.frame.desk, opened.window)
    person.open()
    assert nameless(person) == []


def test_tab_walks_through_the_whole_page(opened: Open) -> None:
    opened.go("home")
    seen = set()
    for _ in range(120):
        opened.bot.keyClick(opened.window.focusWidget() or opened.window, Qt.Key.Key_Tab)
        focused = opened.window.focusWidget()
        assert focused is not None
        seen.add(focused.accessibleName())
    assert {"Home", "Ask", "Lock", "Search", "Bring in records", "Ask about Anna’s records"} <= seen
    assert any(name.startswith("Penicillin") for name in seen)


def test_tips_cannot_become_rich_text(opened: Open) -> None:
    widget = QWidget()
    tip(widget, '<img src="file:///etc/passwd">')
    assert "<img" not in widget.toolTip()
    assert "&lt;img" in widget.toolTip()
