"""Copying: what a page shows goes to the clipboard as text, or as a table that spreadsheets and letters understand.

The clipboard is asked not to keep what it gets: histories of Windows and of KDE honour it, others may not.
"""

from collections.abc import Callable, Sequence
from html import escape
from typing import Final

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QCursor, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QMenu, QWidget

from healthdesk.desktop import text
from healthdesk.desktop.parts.icons import icon
from healthdesk.desktop.parts.plain import one_line, shown

Table = Sequence[Sequence[str]]
"""Rows of cells, the first the headlines."""
Way = tuple[str, str, Callable[[], object]]
"""A line of a menu: words, glyph, what it does."""

_PRIVATE: Final = {
    # https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats (Cloud Clipboard and Clipboard History)
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    # Klipper keeps nothing that says this.
    "x-kde-passwordManagerHint": b"secret",
}


def as_text(words: str) -> QMimeData:
    """Words for the clipboard."""
    carried = QMimeData()
    carried.setText(shown(words))
    for form, mark in _PRIVATE.items():
        carried.setData(form, mark)
    return carried


def as_table(table: Table) -> QMimeData:
    """A table for the clipboard: with tabs for spreadsheets, as HTML for letters."""
    carried = as_text("\n".join("\t".join(_cell(cell) for cell in line) for line in table))
    lines = [
        "<tr>" + "".join(f"<{mark}>{escape(_cell(cell))}</{mark}>" for cell in line) + "</tr>"
        for mark, line in zip(["th", *["td"] * len(table)], table, strict=False)
    ]
    carried.setData("text/html", f"<table>{''.join(lines)}</table>".encode())
    return carried


def _cell(words: str) -> str:
    """A cell; one that a spreadsheet would take for a formula begins with an apostrophe, and then is text."""
    flat = one_line(words)
    risky = flat[:1] in ("=", "@") or (flat[:1] in ("+", "-") and not flat[1:2].isdigit())
    return f"'{flat}" if risky else flat


def copy(carried: QMimeData) -> None:
    """Put it on the clipboard; locking the vault clears it."""
    QGuiApplication.clipboard().setMimeData(carried)


def copy_ways(words: Callable[[], str], table: Callable[[], Table] | None = None) -> list[Way]:
    """The lines "Copy as text" and, if there is a table, "Copy as table"."""
    ways: list[Way] = [(text.say("copy.text"), "copy", lambda: copy(as_text(words())))]
    if table is not None:
        ways.append((text.say("copy.table"), "table", lambda: copy(as_table(table()))))
    return ways


def menu(around: QWidget, ways: Sequence[Way | None], *, name: str = "") -> QMenu:
    """A menu of these lines; None is a rule between them. It goes when it is closed."""
    made = QMenu(around)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    made.setAccessibleName(one_line(name) or text.say("parts.menu"))
    for way in ways:
        if way is None:
            made.addSeparator()
            continue
        words, glyph, act = way
        line = QAction(icon(glyph), one_line(words).replace("&", "&&"), made)
        line.triggered.connect(lambda _checked=False, act=act: act())
        made.addAction(line)
    return made


def open_menu(around: QWidget, ways: Sequence[Way | None], at: QPoint | None = None, *, name: str = "") -> QMenu:
    """Open a menu where the pointer is, or at a place of the screen; returns it."""
    made = menu(around, ways, name=name)
    made.popup(at if at is not None else QCursor.pos())
    return made


class _Asked(QWidget):
    """Opens a menu whenever one is asked for on a widget: right button, menu key, Shift F10."""

    def __init__(self, around: QWidget, ways: Callable[[QPoint], Sequence[Way | None]]) -> None:
        super().__init__(around)
        self.hide()
        self._around, self._ways = around, ways
        around.installEventFilter(self)
        if isinstance(around, QAbstractScrollArea):
            around.viewport().installEventFilter(self)

    def eventFilter(self, _watched: object, event: object) -> bool:
        """See the wish for a menu."""
        if not isinstance(event, QContextMenuEvent):
            return False
        on = self._around.viewport() if isinstance(self._around, QAbstractScrollArea) else self._around
        place = self._in_hand(on) if event.reason() is QContextMenuEvent.Reason.Keyboard else event.pos()
        ways = self._ways(place)
        if ways:
            open_menu(self._around, ways, on.mapToGlobal(place))
        return bool(ways)

    def _in_hand(self, on: QWidget) -> QPoint:
        """Where the keyboard is: the row in hand of a list, else the middle."""
        view = self._around
        if isinstance(view, QAbstractItemView) and view.currentIndex().isValid():
            return view.visualRect(view.currentIndex()).center()
        return on.rect().center()


def give_menu(around: QWidget, ways: Callable[[QPoint], Sequence[Way | None]]) -> None:
    """Give a widget a context menu; `ways` is asked each time, with the place in the widget (in a list: its viewport)."""
    _Asked(around, ways)


def give_copy_menu(
    around: QWidget,
    words: Callable[[], str],
    table: Callable[[], Table] | None = None,
    *,
    more: Callable[[], Sequence[Way | None]] = tuple,
) -> None:
    """Give a widget the menu "Copy as text" and "Copy as table", with other lines above."""

    def ways(_place: QPoint) -> list[Way | None]:
        others = list(more())
        return [*others, *([None] if others else []), *copy_ways(words, table)]

    give_menu(around, ways)
