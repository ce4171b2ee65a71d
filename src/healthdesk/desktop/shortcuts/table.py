"""Every key of the frame, in one place. What a page binds for itself stands on the page."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QKeySequence


@dataclass(frozen=True, slots=True)
class Shortcut:
    """What is done (`keys.<act>` is its label), by which keys, and under which headline it is listed."""

    act: str
    keys: tuple[str, ...]
    group: str


SHORTCUTS: Final = (
    Shortcut("search", ("Ctrl+K",), "find"),
    Shortcut("palette", ("Ctrl+Shift+P",), "find"),
    Shortcut("shortcuts", ("F1", "?"), "find"),
    Shortcut("back", ("Alt+Left",), "move"),
    Shortcut("forward", ("Alt+Right",), "move"),
    Shortcut("escape", ("Escape",), "move"),
    Shortcut("home", ("Ctrl+1",), "pages"),
    Shortcut("ask", ("Ctrl+2",), "pages"),
    Shortcut("timeline", ("Ctrl+3",), "pages"),
    Shortcut("measures", ("Ctrl+4",), "pages"),
    Shortcut("medicines", ("Ctrl+5",), "pages"),
    Shortcut("settings", ("Ctrl+,",), "pages"),
    Shortcut("write", ("Ctrl+N",), "do"),
    Shortcut("bring-in", ("Ctrl+O",), "do"),
    Shortcut("undo", ("Ctrl+Z",), "do"),
    Shortcut("lock", ("Ctrl+L",), "do"),
    Shortcut("larger", ("Ctrl++", "Ctrl+="), "looks"),
    Shortcut("smaller", ("Ctrl+-",), "looks"),
    Shortcut("usual-size", ("Ctrl+0",), "looks"),
    Shortcut("full-screen", ("F11",), "looks"),
)
GROUPS: Final = ("find", "move", "pages", "do", "looks")
ALWAYS: Final = frozenset({"escape", "undo"})
"""Keys that are bound elsewhere or mean something only now and then: listed, not offered as an act."""


def keys_of(act: str) -> str:
    """The first keys of an act, as this computer writes them; "" when it has none."""
    found = next((each for each in SHORTCUTS if each.act == act), None)
    return written(found.keys[0]) if found else ""


def written(keys: str) -> str:
    """Keys as this computer writes them: "Ctrl+K", "Strg+K", "⌘K"."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
