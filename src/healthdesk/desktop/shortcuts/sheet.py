"""The sheet that lists the keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from healthdesk.desktop import text
from healthdesk.desktop.parts.buttons import button
from healthdesk.desktop.parts.dialogs import Dialog
from healthdesk.desktop.parts.layout import Column, row, stack, tiles
from healthdesk.desktop.parts.notices import Tag
from healthdesk.desktop.parts.plain import PlainLabel, Prose
from healthdesk.desktop.shortcuts.table import GROUPS, SHORTCUTS, Shortcut, written


class ShortcutsSheet(Dialog):
    """All keys of the frame by group."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, text.say("keys.title"), width=720)
        groups = [_group(group) for group in GROUPS]
        body = Column(720, margins=(0, 0))
        body.fill([tiles(*groups, least=280, most=2, spacing=24)])
        body.setFixedHeight(min(parent.window().height() - 220, 420))
        # The list is scrolled by keys, so it has to be reachable.
        body.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        body.setAccessibleName(text.say("keys.title"))
        close = button(text.say("button.close"), self.accept, look="primary")
        close.setDefault(True)
        self.add(body, row(None, close))
        close.setFocus()


def _group(group: str) -> QWidget:
    lines = [_line(each) for each in SHORTCUTS if each.group == group]
    return stack(PlainLabel(text.say(f"keys.group-{group}"), "heading"), *lines, None, spacing=6)


def _line(each: Shortcut) -> QWidget:
    said = Prose(text.say(f"{'nav' if each.group == 'pages' else 'keys'}.{each.act}"), "text", "ink2")
    return row(said, *(Tag(written(keys)) for keys in each.keys), spacing=6, grow=0)
