"""What a screen reader would say on each page, in order: `python tests/desktop/spoken_walk.py [PAGE ...] [--language de]`.

The tree is Qt's own accessibility tree, as it is handed to the system. Every thing is said once, with its role, its state
and, in brackets, what stands under it as a description; what takes the keyboard bears a mark.
"""

import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

Role = QAccessible.Role
SILENT: Final = frozenset(
    {
        Role.Client, Role.Grouping, Role.Pane, Role.LayeredPane, Role.Border, Role.Separator, Role.ScrollBar,
        Role.NoRole, Role.Window, Role.Canvas, Role.Whitespace,
    }
)  # fmt: skip
"""Roles that hold others and are passed over, unless they bear a name of their own."""
ACTS: Final = frozenset(
    {
        Role.Button, Role.RadioButton, Role.CheckBox, Role.ComboBox, Role.EditableText, Role.ListItem, Role.Link,
        Role.ButtonMenu, Role.PageTab, Role.MenuItem, Role.SpinBox, Role.Slider,
    }
)  # fmt: skip
"""Roles of what does something: without a name they are of no use to anybody."""
ROLE_WORDS: Final = {
    Role.Button: "button", Role.RadioButton: "choice", Role.CheckBox: "box", Role.ComboBox: "list to choose from",
    Role.EditableText: "field", Role.List: "list", Role.ListItem: "item", Role.Table: "table", Role.Cell: "cell",
    Role.ProgressBar: "progress", Role.Graphic: "picture", Role.StaticText: "", Role.Dialog: "sheet",
    Role.ColumnHeader: "column", Role.Client: "", Role.Border: "", Role.Grouping: "group", Role.Window: "window",
    Role.ButtonMenu: "menu button",
}  # fmt: skip
MOST_ROWS: Final = 12
"""Rows of a list that are said; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that is said."""

    name: str
    role: QAccessible.Role
    state: str = ""
    description: str = ""
    value: str = ""
    keyboard: bool = False
    depth: int = 0
    widget: QWidget | None = None

    @property
    def line(self) -> str:
        """As it is printed."""
        parts = [self.name, ROLE_WORDS.get(self.role, self.role.name), self.state, self.value]
        said = ", ".join(part for part in parts if part)
        under = f" ({self.description})" if self.description else ""
        return f"{'  ' * self.depth}{'> ' if self.keyboard else '  '}{said}{under}"


def walk(root: QWidget) -> Iterator[Said]:
    """Everything that is said of a widget and what is in it, in order."""
    face = QAccessible.queryAccessibleInterface(root)
    if face is not None:
        for at in range(face.childCount()):
            child = face.child(at)
            if child is not None and child.isValid():
                yield from _walk(child, 0, "")


def _walk(face: QAccessibleInterface, depth: int, above: str) -> Iterator[Said]:
    if face.state().invisible:
        return
    name = face.text(QAccessible.Text.Name).strip()
    role = face.role()
    widget = face.object() if isinstance(face.object(), QWidget) else None
    said = _said(face, name, role, widget, depth)
    heard = (
        bool(said.line.strip())
        and (role not in SILENT or bool(name))
        and not (name and name == above and role not in ACTS)
    )
    if heard:
        yield said
    if role in (Role.ComboBox, Role.Button, Role.ButtonMenu, Role.RadioButton, Role.CheckBox) and name:
        # What lies within a button is its picture: the button has said it.
        return
    count = face.childCount()
    for at in range(min(count, MOST_ROWS) if role in (Role.List, Role.Table) else count):
        child = face.child(at)
        if child is not None and child.isValid():
            yield from _walk(child, depth + heard, name or above)
    if role in (Role.List, Role.Table) and count > MOST_ROWS:
        yield Said(f"… {count} in all", Role.StaticText, depth=depth + 1)


def _said(face: QAccessibleInterface, name: str, role: QAccessible.Role, widget: QWidget | None, depth: int) -> Said:
    state = face.state()
    words = [
        word
        for word, holds in (
            ("off", state.disabled), ("on", state.checked), ("expanded", state.expanded), ("hidden text", state.passwordEdit),
        )
        if holds
    ]  # fmt: skip
    value = (
        face.text(QAccessible.Text.Value).strip()
        if role in (Role.EditableText, Role.ComboBox, Role.ProgressBar)
        else ""
    )
    description = face.text(QAccessible.Text.Description).strip()
    keyboard = widget is not None and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
    # A description that says the name again is not read by screen readers either.
    description = "" if description == name else description
    return Said(name, role, ", ".join(words), description, "" if value == name else value, keyboard, depth, widget)


def tell(name: str, shown: QWidget) -> None:
    """Print what is said of a page."""
    sys.stdout.write("\n".join([f"\n== {name}", *(each.line for each in walk(shown)), ""]))


def main(arguments: list[str]) -> None:
    """Print what is said on the pages asked for, or on all."""
    from desktop_tour import open_window, pages, settle, sheets  # noqa: PLC0415 - the walk is also read by the tests

    language = arguments[arguments.index("--language") + 1] if "--language" in arguments else "en"
    wanted = [each for each in arguments if not each.startswith("--") and each != language]
    app = QApplication(["walk"])
    QAccessible.setActive(True)
    with tempfile.TemporaryDirectory() as folder:
        window = open_window(app, Path(os.environ.get("HEALTHDESK_TOUR_VAULT", folder)), (1280, 800))
        desk = window.desk
        assert desk is not None
        desk.session.preferences.set("language", language)
        desk.looks_changed.emit()
        settle(app, window)
        for name, acts in pages(window):
            for act in acts:
                act()
            settle(app, window)
            if not wanted or name in wanted:
                tell(name, window.centralWidget())
        for name, sheet in sheets(window):
            if not wanted or name in wanted:
                sheet.show()
                settle(app, window, 0.1)
                tell(name, sheet)
        window.close()


if __name__ == "__main__":
    main(sys.argv[1:])
