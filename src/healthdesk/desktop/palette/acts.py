"""What can be done from anywhere in the open window."""

from functools import partial

from PySide6.QtWidgets import QWidget

from healthdesk.desktop.by_hand.view import add_by_hand, add_person
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.palette.ways import Act
from healthdesk.desktop.settings.choices import resize
from healthdesk.desktop.shortcuts.sheet import ShortcutsSheet


def acts_of(desk: Desk, frame: QWidget, search: Act) -> dict[str, tuple[str, Act]]:
    """Acts by key (`keys.<key>` is the label), each with an icon and what it does."""
    return {
        "search": ("search", search),
        "add-vital": ("pulse", partial(add_by_hand, desk, frame, "vital")),
        "add-medication": ("pill", partial(add_by_hand, desk, frame, "medication")),
        "add-note": ("note", partial(add_by_hand, desk, frame, "note")),
        "add-person": ("person", partial(add_person, desk, frame)),
        "larger": ("plus", partial(resize, desk, 1)),
        "smaller": ("eye", partial(resize, desk, -1)),
        "usual-size": ("eye", partial(resize, desk, 0)),
        "full-screen": ("panel", partial(_full_screen, frame)),
        "shortcuts": ("info", lambda: ShortcutsSheet(frame.window()).open()),
        "lock": ("lock", desk.lock_wanted.emit),
    }


def _full_screen(frame: QWidget) -> None:
    window = frame.window()
    window.showNormal() if window.isFullScreen() else window.showFullScreen()
