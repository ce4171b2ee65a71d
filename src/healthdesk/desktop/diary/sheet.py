"""The line from anywhere: a sheet over the page, opened by a key, for anybody in the vault; Enter keeps, Escape leaves."""

from typing import Final

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from healthdesk.desktop import text
from healthdesk.desktop.desk import Desk
from healthdesk.desktop.diary.line import DiaryLine
from healthdesk.desktop.parts import theme
from healthdesk.desktop.parts.layout import Card
from healthdesk.domain.people import Person

_WIDTH: Final = 640
_FIGURES: Final = 8


class DiarySheet(Card):
    """The sheet."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__("float", margin=16, spacing=10)
        self.setParent(parent)
        self.setAccessibleName(text.say("keys.write"))
        self._desk = desk
        self._from: QWidget | None = None
        self.line = DiaryLine(desk, choosing=True)
        self.line.kept.connect(self.leave)
        # What grew has its height once it was laid out.
        self.line.grown.connect(lambda: QTimer.singleShot(0, self, self.settle))
        self.add(self.line)
        for figure in range(_FIGURES):
            keys = QShortcut(QKeySequence(f"Alt+{figure + 1}"), self, lambda at=figure: self._take(at))
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.hide()

    def begin(self, person: Person | None = None) -> None:
        """Open the sheet for somebody, else for whoever is shown."""
        wanted = person or self._desk.person
        if wanted is None:
            return
        around = self.window().focusWidget()
        self._from = around if around is not None and not self.isAncestorOf(around) else self._from
        self.line.begin(wanted)
        self.settle()
        self.show()
        self.raise_()
        self.line.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close it; the hand goes back to where it was."""
        self.hide()
        if self._from is not None and self._from.isVisible():
            self._from.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self) -> None:
        """Stand over the page, as tall as what it shows."""
        around, layout = self.parentWidget(), self.layout()
        if around is None or layout is None:
            return
        width = min(theme.px(_WIDTH), around.width() - 64)
        layout.activate()
        most = around.height() - 80
        self.setFixedSize(width, min(layout.totalHeightForWidth(width), most))
        self.move(QPoint((around.width() - width) // 2, 56))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves; nothing was kept."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _take(self, at: int) -> None:
        if at < len(self.line.people):
            self.line.choose(self._desk.people[at])
