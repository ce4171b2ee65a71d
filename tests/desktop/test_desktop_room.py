"""Every page and sheet in the language with the longest words: nothing is cut off, elided or pushed out of sight."""

from collections.abc import Callable

import pytest
from desktop_room import longest_language, short_of_room
from desktop_tour import pages, sheets
from PySide6.QtWidgets import QDialog, QWidget

from healthdesk.desktop import text

from .conftest import Open

PATIENCE_MS = 2_500
"""How long what is shown may take to find its place: long texts are measured again when their width is known."""


def settled(opened: Open, top: QWidget) -> list[str]:
    """What still lacks room when everything has had time to find its place."""
    opened.settle()
    for _ in range(PATIENCE_MS // 50):
        found = list(short_of_room(top))
        if not found:
            return []
        opened.bot.wait(50)
    return found


@pytest.fixture
def longest(opened_real: Open) -> Open:
    """The window in the language with the longest words."""
    opened_real.frame.desk.session.preferences.set("language", longest_language())
    opened_real.frame.desk.looks_changed.emit()
    opened_real.settle()
    assert text.language() == longest_language()
    opened_real.frame.desk.choose(opened_real.frame.desk.people[0])
    return opened_real


def looked_at(opened: Open, scene: str, acts: tuple[Callable[[], object], ...]) -> list[str]:
    for act in acts:
        act()
    return [f"{scene}: {line}" for line in settled(opened, opened.window)]


@pytest.mark.parametrize("size", [(980, 640), (1280, 800)], ids=["980x640", "1280x800"])
def test_every_page_has_room_for_its_words(longest: Open, size: tuple[int, int]) -> None:
    longest.window.resize(*size)
    found = [line for scene, acts in pages(longest.window) for line in looked_at(longest, scene, acts)]
    assert found == [], "\n".join(found)


def test_every_sheet_has_room_for_its_words(longest: Open) -> None:
    longest.window.resize(980, 640)
    found: list[str] = []
    for scene, shown in sheets(longest.window):
        if not isinstance(shown, QDialog):
            shown.resize(longest.window.size())
        longest.bot.addWidget(shown)
        shown.show()
        found += [f"{scene}: {line}" for line in settled(longest, shown)]
        shown.hide()
    assert found == [], "\n".join(found)
